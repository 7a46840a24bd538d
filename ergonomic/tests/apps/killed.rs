//! A process that follows a log into a file, killed at random.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use digitalocean_sdk::Client;
use digitalocean_sdk::apps::{Followed, LogLine};

use super::{Running, child};

const TEST: &str = "killed::c18_a_process_that_is_killed_goes_on_behind_the_lines_that_it_stored";
const LINES: usize = 5_000;

/// What was stored, without a line of which a part is missing.
fn stored(path: &Path) -> String {
    let mut text = std::fs::read_to_string(path).unwrap_or_default();
    text.truncate(text.rfind('\n').map_or(0, |end| end + 1));
    text
}

/// Stores what it reads, and says how many lines there are.
async fn follow(path: &Path) {
    let variable = |name: &str| std::env::var(name).unwrap();
    let pause = std::time::Duration::from_millis(1);
    let client = Client::builder()
        .token(variable("LOG_TOKEN"))
        .base_url(variable("LOG_URL"))
        .retry(digitalocean_sdk::RetryPolicy::default().backoff(pause, 4 * pause))
        .build()
        .unwrap();
    let text = stored(path);
    let mut file = std::fs::File::create(path).unwrap();
    file.write_all(text.as_bytes()).unwrap();
    let logs = client.app(variable("LOG_APP")).logs().component("web");
    let mut log = logs.follow().after(text.lines().map(LogLine::from));
    let mut count = text.lines().count();
    println!("{count}");
    while let Some(item) = log.try_next().await.unwrap() {
        match item {
            Followed::Line(line) => writeln!(file, "{line}").unwrap(),
            gap => writeln!(file, "{gap}").unwrap(),
        }
        count += 1;
        println!("{count}");
    }
}

fn start(running: &Running, path: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", TEST, "--nocapture"])
        .env(child::PART, path)
        .env("LOG_TOKEN", running.sandbox.token())
        .env("LOG_URL", running.sandbox.url())
        .env("LOG_APP", running.app.id.as_str())
        .stdout(Stdio::piped());
    command.spawn().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn c18_a_process_that_is_killed_goes_on_behind_the_lines_that_it_stored() {
    if let Some(path) = child::part() {
        return follow(path.as_ref()).await;
    }
    let running = Running::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("web.log");
    let mut random = fastrand::Rng::with_seed(18);
    let mut written = 0;
    let mut kills = 0;
    let mut stored_then = 0;
    while stored_then < LINES {
        let mut process = start(&running, &path);
        let out = BufReader::new(process.stdout.take().unwrap());
        // So many lines later, at least; some of which are written while it is there, and some while it is gone.
        let until = (stored_then + random.usize(0..400)).min(LINES);
        for text in out.lines().map(Result::unwrap) {
            let count = text.parse::<usize>().unwrap_or_default();
            if count >= until {
                break;
            }
            if written < LINES && written < count + 50 {
                let more = random.usize(1..60).min(LINES - written);
                running.write((written..written + more).map(|number| format!("line {number}")));
                written += more;
            }
        }
        process.kill().unwrap();
        process.wait().unwrap();
        kills += 1;
        let more = random.usize(0..30).min(LINES - written);
        running.write((written..written + more).map(|number| format!("line {number}")));
        written += more;
        stored_then = stored(&path).lines().count();
    }
    let text = stored(&path);
    let texts = text.lines().map(|line| LogLine::from(line).text);
    // Those that an app writes by itself come first.
    let numbers: Vec<_> = texts
        .skip_while(|text| !text.starts_with("line "))
        .collect();
    let expected: Vec<_> = (0..numbers.len())
        .map(|number| format!("line {number}"))
        .collect();
    assert_eq!(numbers, expected);
    assert!(numbers.len() + 2 >= LINES, "{}", numbers.len());
    assert!(kills > 10, "{kills}");

    // What is known of no line begins with a gap.
    let logs = running.client.app(&running.app).logs().component("web");
    let other = LogLine::from("web 2020-01-01T00:00:00Z of long ago");
    let mut log = logs.tail(0).follow().remember(10).after([other]);
    assert!(
        matches!(log.try_next().await.unwrap(), Some(Followed::Gap(gap)) if gap.after.is_some())
    );
    let Some(Followed::Line(line)) = log.try_next().await.unwrap() else {
        panic!("no line");
    };
    // Twice as many as are remembered are read again.
    assert_eq!(line.text, format!("line {}", written - 20));
}
