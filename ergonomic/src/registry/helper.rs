//! Programs that keep credentials for Docker: `docker-credential-<name>`.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::{Error, ErrorKind};

/// How long one may take: it may ask the user.
const PATIENCE: Duration = Duration::from_secs(60);

const INTERVAL: Duration = Duration::from_millis(10);

/// Gives it a login to keep.
#[inline]
pub(super) fn store(name: &str, host: &str, user: &str, password: &str) -> Result<(), Error> {
    let login = json!({"ServerURL": host, "Username": user, "Secret": password});
    run(name, "store", &login.to_string(), PATIENCE).map(|_| ())
}

/// Has it forget a login.
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
    let failed = |why: &str| failed(name, verb, why);
    let mut child = start(name, verb)?;
    if let Some(mut stdin) = child.stdin.take() {
        // One that doesn't read its input says by its status what it makes of that.
        let _ = stdin.write_all(input.as_bytes());
    }
    let since = Instant::now();
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if since.elapsed() < patience => sleep(INTERVAL),
            Ok(None) => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(failed(&format!(
                    "didn't end within {} seconds",
                    patience.as_secs()
                )));
            }
            Err(error) => return Err(failed(&format!("failed: {error}"))),
        }
    };
    if !status.success() {
        return Err(failed(&format!("failed: {status}")));
    }
    let mut answer = String::new();
    if let Some(mut stdout) = child.stdout.take() {
        stdout
            .read_to_string(&mut answer)
            .map_err(|error| failed(&format!("failed: {error}")))?;
    }
    Ok(answer)
}
