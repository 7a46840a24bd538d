//! A process of its own for what depends on the environment: the same test program, started again for one of its tests.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// The variable that tells the child what to do.
#[allow(dead_code)] // Not every test starts a process by itself.
pub const PART: &str = "SDK_TEST_CHILD";

/// What this process was told to do, or `None` if it isn't a child.
pub fn part() -> Option<String> {
    std::env::var(PART).ok()
}

/// Tells the parent what came of it.
pub fn tell(said: &str) {
    println!("[[{said}]]");
}

/// Waits until all of these processes are here, so that they go on at the same time.
#[allow(dead_code)] // Not every test has several.
pub fn meet(folder: &Path, part: &str, all: &[&str]) {
    std::fs::write(folder.join(part), "").unwrap();
    let since = Instant::now();
    while !all.iter().all(|it| folder.join(it).exists()) {
        assert!(since.elapsed() < Duration::from_secs(60), "alone: {part}");
        std::thread::yield_now();
    }
}

/// What this test tells in a process with this environment and no other.
// Some tests need it on one system only.
#[allow(dead_code)]
pub async fn run(test: &str, part: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", test, "--nocapture"])
        .env_clear()
        .env(PART, part)
        .envs(variables.iter().copied());
    // Windows has no sockets without it.
    if let Ok(root) = std::env::var("SystemRoot") {
        command.env("SystemRoot", root);
    }
    let run = tokio::task::spawn_blocking(move || command.output().unwrap());
    let output = run.await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let said = text
        .split_once("[[")
        .and_then(|(_, rest)| rest.rsplit_once("]]"));
    said.unwrap_or_else(|| panic!("{text}{}", String::from_utf8_lossy(&output.stderr)))
        .0
        .to_owned()
}
