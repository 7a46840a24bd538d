//! Changing files that hold credentials and that other programs change, too.
//!
//! A file is locked while it is changed: `<file>.lock` beside it is created and must not exist before, as `kubectl` does it. The new content
//! is written to a temporary file that only the user may read, and takes the place of the old one at once, so that nobody ever
//! sees half of it. A symbolic link stays: what it leads to is replaced.

mod lock;
mod place;

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind as Io, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::wait::BoxFuture;
use crate::{Error, ErrorKind};
use lock::Lock;

pub(crate) use place::home;

/// How long to wait for another program that changes the same file.
const PATIENCE: Duration = Duration::from_secs(5);

/// Files that nobody else changes meanwhile, if all keep to the locks. The locks end with it.
pub(crate) struct Files {
    files: Vec<File>,
    _locks: Vec<Lock>,
}

struct File {
    path: PathBuf,
    /// Where links lead to.
    target: PathBuf,
    /// What it holds; `None` if it doesn't exist.
    text: Option<String>,
}

impl Files {
    /// Locks and reads files, which need not exist.
    #[inline]
    pub(crate) fn lock(paths: &[PathBuf]) -> Result<Self, Error> {
        Self::lock_within(paths, PATIENCE)
    }

    #[inline]
    fn lock_within(paths: &[PathBuf], patience: Duration) -> Result<Self, Error> {
        let targets = paths.iter().map(|path| place::target(path));
        let targets = targets.collect::<Result<Vec<_>, _>>()?;
        // Whoever changes the same files begins with the same one, or two programs might wait for each other.
        let mut names: Vec<&PathBuf> = paths.iter().chain(&targets).collect();
        names.sort();
        names.dedup();
        let locks = names.into_iter().map(|path| Lock::of(path, patience));
        let locks = locks.collect::<Result<Vec<_>, _>>()?;
        let files = paths.iter().zip(targets).map(|(path, target)| {
            let text = read(&target)?;
            let path = path.clone();
            Ok(File { path, target, text })
        });
        Ok(Self {
            files: files.collect::<Result<_, Error>>()?,
            _locks: locks,
        })
    }

    /// What they hold, in the order of their paths; `None` for one that doesn't exist.
    #[inline]
    pub(crate) fn texts(&self) -> Vec<Option<&str>> {
        let texts = self.files.iter().map(|file| file.text.as_deref());
        texts.collect()
    }

    /// Replaces the content of one of them, unless it's the same.
    #[inline]
    pub(crate) fn write(&mut self, index: usize, text: String) -> Result<(), Error> {
        let Some(file) = self.files.get_mut(index) else {
            return Ok(());
        };
        if file.text.as_ref() == Some(&text) {
            return Ok(());
        }
        replace(&file.target, text.as_bytes())
            .map_err(|error| failed(&file.path, "written", &error))?;
        file.text = Some(text);
        Ok(())
    }
}

/// What a file holds, without a lock; `None` if it doesn't exist. Fails if it couldn't be changed.
#[inline]
pub(crate) fn read(path: &Path) -> Result<Option<String>, Error> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == Io::NotFound => return Ok(None),
        Err(error) => return Err(failed(path, "read", &error)),
    };
    // It would be replaced rather than written to, which needs no permission: ask for it all the same.
    let writable = fs::metadata(path)
        .and_then(|found| match found.permissions().readonly() {
            true => Err(Io::PermissionDenied.into()),
            false => Ok(()),
        })
        .and_then(|()| OpenOptions::new().append(true).open(path));
    writable.map_err(|error| failed(path, "written", &error))?;
    // What can't be read isn't quoted, since it holds credentials.
    let text = String::from_utf8(bytes).map_err(|_| broken(path, "it isn't UTF-8"))?;
    Ok(Some(text))
}

/// Does what blocks on a thread for that.
pub(crate) fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> BoxFuture<T> {
    Box::pin(async move {
        match tokio::task::spawn_blocking(work).await {
            Ok(done) => done,
            Err(error) => Err(Error::new(
                ErrorKind::File,
                format!("changing files failed: {error}"),
            )),
        }
    })
}

/// An error about a file whose content isn't what it should be.
#[inline]
pub(crate) fn broken(path: &Path, why: &str) -> Error {
    let text = format!("{} can't be changed: {why}", path.display());
    Error::new(ErrorKind::File, text)
}

#[inline]
fn failed(path: &Path, what: &str, error: &std::io::Error) -> Error {
    let text = format!("{} can't be {what}: {error}", path.display());
    Error::new(ErrorKind::File, text)
}

/// Puts a new file in the place of an old one.
#[inline]
fn replace(target: &Path, content: &[u8]) -> std::io::Result<()> {
    let folder = place::folder(target);
    place::create(folder)?;
    let mut new = tempfile::Builder::new()
        .prefix(".digitalocean-")
        .suffix(".tmp")
        .tempfile_in(folder)?;
    new.write_all(content)?;
    place::keep_owner(target, new.as_file());
    new.as_file().sync_all()?;
    new.persist(target).map_err(|error| error.error)?;
    place::sync(folder);
    Ok(())
}

#[cfg(test)]
mod tests;
