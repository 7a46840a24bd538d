//! Reads questions about the raw client from stdin, one JSON line each, and answers each with one line on stdout.

use std::io::{self, BufRead, Write};

use conformance::probe::Probe;

fn main() -> io::Result<()> {
    let mut probe = Probe::new()?;
    let mut questions = io::stdin().lock();
    let mut answers = io::stdout().lock();
    let mut line = Vec::new();
    while questions.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            serde_json::to_writer(&mut answers, &probe.answer(&line))?;
            answers.write_all(b"\n")?;
            answers.flush()?;
        }
        line.clear();
    }
    Ok(())
}
