//! A lock that other programs keep to, too.

use std::fs::{self, OpenOptions};
use std::io::ErrorKind as Io;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use super::{failed, place};
use crate::{Error, ErrorKind};

/// How often to try again.
const INTERVAL: Duration = Duration::from_millis(20);

/// A lock of a file, as `kubectl` takes it: a second file that must not exist before, and that is deleted in the end.
#[derive(Debug)]
pub(super) struct Lock(PathBuf);

impl Lock {
    /// Waits as long as this for whoever holds it. What an aborted program left behind can't be told from what a slow one still
    /// needs, and is left to the user.
    #[inline]
    pub(super) fn of(path: &Path, patience: Duration) -> Result<Self, Error> {
        let mut name = path.as_os_str().to_owned();
        name.push(".lock");
        let lock = PathBuf::from(name);
        place::create(place::folder(path)).map_err(|error| failed(path, "locked", &error))?;
        let since = Instant::now();
        loop {
            match OpenOptions::new().write(true).create_new(true).open(&lock) {
                Ok(_) => return Ok(Self(lock)),
                Err(error) if error.kind() != Io::AlreadyExists => {
                    return Err(failed(path, "locked", &error));
                }
                Err(_) if since.elapsed() >= patience => return Err(held(path, &lock)),
                Err(_) => sleep(INTERVAL.min(patience)),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Nothing can be done about a failure but to tell the next one, and that is what its error does.
        let _ = fs::remove_file(&self.0);
    }
}

#[inline]
fn held(path: &Path, lock: &Path) -> Error {
    let modified = fs::metadata(lock).and_then(|found| found.modified());
    let age = modified
        .ok()
        .and_then(|at| SystemTime::now().duration_since(at).ok());
    let since = age.map_or_else(String::new, |age| format!(" for {} seconds", age.as_secs()));
    let text = format!(
        "{path} is locked: {lock} has been there{since}. Another program is changing the file, or one that was aborted left the \
         lock behind; delete the lock if no other program runs",
        path = path.display(),
        lock = lock.display(),
    );
    Error::new(ErrorKind::File, text)
}
