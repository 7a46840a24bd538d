//! Programs that keep credentials for Docker: `docker-credential-<name>`.

use std::io::{self, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::{Error, ErrorKind};

/// How long one may take: it may ask the user.
const PATIENCE: Duration = Duration::from_secs(60);

const INTERVAL: Duration = Duration::from_millis(10);

/// How much of an answer is read: a login has a few hundred bytes.
const LONGEST: u64 = 1024 * 1024;

/// Has the helper store a login.
#[inline]
pub(super) fn store(name: &str, host: &str, user: &str, password: &str) -> Result<(), Error> {
    let login = json!({"ServerURL": host, "Username": user, "Secret": password});
    run(name, "store", &login.to_string(), PATIENCE).map(|_| ())
}

/// Has the helper delete a login.
#[inline]
pub(super) fn erase(name: &str, host: &str) -> Result<(), Error> {
    run(name, "erase", host, PATIENCE).map(|_| ())
}

/// The password of the login that it keeps; `None` if it keeps none.
#[inline]
pub(super) fn password(name: &str, host: &str) -> Option<String> {
    let answer = run(name, "get", host, PATIENCE).ok()?;
    let login: serde_json::Value = serde_json::from_str(&answer).ok()?;
    Some(login.get("Secret")?.as_str()?.to_owned())
}

/// An error if it can't be started.
#[inline]
pub(super) fn check(name: &str) -> Result<(), Error> {
    let mut child = start(name, "version")?;
    let _ = child.kill();
    let _ = child.wait();
    Ok(())
}

fn failed(name: &str, verb: &str, why: &str) -> Error {
    let message = format!("`docker-credential-{name} {verb}` {why}");
    Error::new(ErrorKind::File, message)
}

#[inline]
fn start(name: &str, verb: &str) -> Result<Child, Error> {
    let failed = |why: &str| failed(name, verb, why);
    if name.contains(['/', '\\']) {
        return Err(failed(
            "isn't run: the name of a credential helper has no slashes",
        ));
    }
    let mut command = Command::new(format!("docker-credential-{name}"));
    command
        .arg(verb)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
        .spawn()
        .map_err(|error| failed(&format!("can't be run: {error}")))
}

/// What it answers isn't shown in errors, because it may hold credentials.
#[inline]
fn run(name: &str, verb: &str, input: &str, patience: Duration) -> Result<String, Error> {
    let child = start(name, verb)?;
    ended(child, input, patience).map_err(|why| failed(name, verb, &why))
}

/// What it answers if it ends in time and says that it succeeded.
fn ended(mut child: Child, input: &str, patience: Duration) -> Result<String, String> {
    let answer = answer_of(&mut child, input.to_owned());
    let since = Instant::now();
    let late = || format!("didn't end within {} seconds", patience.as_secs());
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if since.elapsed() < patience => sleep(INTERVAL),
            Ok(None) => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(late());
            }
            Err(error) => return Err(format!("failed: {error}")),
        }
    };
    if !status.success() {
        return Err(format!("failed: {status}"));
    }
    // A program that it started may keep its output open.
    let left = patience.saturating_sub(since.elapsed());
    let answer = answer.recv_timeout(left).map_err(|_| late())?;
    let answer = answer.map_err(|error| format!("failed: {error}"))?;
    if u64::try_from(answer.len()).is_ok_and(|it| it > LONGEST) {
        return Err("answered more than 1 MiB".to_owned());
    }
    Ok(answer)
}

/// Gives it its input and reads what it answers, on threads of their own: both may take as long as they like.
fn answer_of(child: &mut Child, input: String) -> mpsc::Receiver<io::Result<String>> {
    if let Some(mut stdin) = child.stdin.take() {
        // One that doesn't read its input says by its status what it makes of that.
        thread::spawn(move || stdin.write_all(input.as_bytes()));
    }
    let (sender, receiver) = mpsc::channel();
    if let Some(stdout) = child.stdout.take() {
        thread::spawn(move || {
            let mut answer = String::new();
            let read = stdout.take(LONGEST + 1).read_to_string(&mut answer);
            // Nobody waits for it any more if it took too long.
            let _ = sender.send(read.map(|_| answer));
        });
    }
    receiver
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn of(script: &str, input: &str, patience: Duration) -> Result<String, String> {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let child = command.spawn().map_err(|error| error.to_string())?;
        ended(child, input, patience)
    }

    #[test]
    fn what_it_reads_and_answers_may_be_longer_than_a_pipe_holds() {
        let long = "x".repeat(300_000);
        assert_eq!(of("cat", &long, PATIENCE), Ok(long.clone()));
        assert_eq!(
            of("echo no; exit 0", &long, PATIENCE),
            Ok("no\n".to_owned())
        );
    }

    #[test]
    fn an_answer_without_end_and_an_output_that_stays_open_are_errors() {
        let much = of("head -c 1048577 /dev/zero", "", PATIENCE).unwrap_err();
        assert_eq!(much, "answered more than 1 MiB");
        let endless = of("yes", "", PATIENCE).unwrap_err();
        assert!(endless.starts_with("failed: "), "{endless}");
        let since = Instant::now();
        let open = of("sleep 600 & echo", "", Duration::from_secs(1)).unwrap_err();
        assert_eq!(open, "didn't end within 1 seconds");
        let silent = of("exec sleep 600", "", Duration::from_secs(1)).unwrap_err();
        assert_eq!(silent, "didn't end within 1 seconds");
        assert!(since.elapsed() < PATIENCE);
    }
}
