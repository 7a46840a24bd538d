//! Takes each example payload of an official document through the client and back, and tells what became of it.

use std::process::ExitCode;
use std::{env, fs};

use conformance::examples::{self, Side};
use digitalocean_raw::BoxError;

fn main() -> Result<ExitCode, BoxError> {
    let Some(file) = env::args().nth(1) else {
        eprintln!("usage: payloads <official document as JSON>");
        return Ok(ExitCode::from(2));
    };
    let document = serde_json::from_slice(&fs::read(file)?)?;
    let examples = examples::of(&document);
    let mut wrong = 0;
    for example in &examples {
        let faults = examples::faults(example);
        wrong += usize::from(!faults.is_empty());
        for fault in faults {
            println!("{} {}: {fault:?}", example.operation, example.side);
        }
    }
    let requests = examples
        .iter()
        .filter(|it| it.side == Side::Request)
        .count();
    println!(
        "{requests} requests and {} answers, {wrong} of them don't come back as they were",
        examples.len() - requests
    );
    Ok(match (wrong, examples.len()) {
        (0, 1..) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}
