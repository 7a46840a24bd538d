//! Where files are.

use std::fs::{self, DirBuilder, File};
use std::io::ErrorKind as Io;
use std::path::{Path, PathBuf};

use crate::{Error, ErrorKind};

use super::failed;

/// How many links lead to each other at the most.
const LINKS: usize = 40;

/// The user's home.
#[inline]
pub(crate) fn home() -> Result<PathBuf, Error> {
    let home = std::env::home_dir().filter(|home| !home.as_os_str().is_empty());
    let unknown = || {
        Error::new(
            ErrorKind::File,
            "the home directory is unknown: name the file, or set `HOME`",
        )
    };
    home.ok_or_else(unknown)
}

/// Where a link leads to, whether that exists or not; the path itself if it's none.
#[inline]
pub(super) fn target(path: &Path) -> Result<PathBuf, Error> {
    let mut target = path.to_owned();
    for _ in 0..LINKS {
        match fs::read_link(&target) {
            Ok(next) => target = folder(&target).join(next),
            // It's no link, or nothing.
            Err(error) if matches!(error.kind(), Io::InvalidInput | Io::NotFound) => {
                return Ok(target);
            }
            // Windows knows more ways to say so.
            Err(_) if !target.is_symlink() => return Ok(target),
            Err(error) => return Err(failed(path, "read", &error)),
        }
    }
    Err(super::broken(path, "its symbolic links lead to each other"))
}

/// The folder that a file is in.
#[inline]
pub(super) fn folder(path: &Path) -> &Path {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Creates a folder that nobody else may read, if it doesn't exist.
#[inline]
pub(super) fn create(folder: &Path) -> std::io::Result<()> {
    let mut create = DirBuilder::new();
    create.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut create, 0o700);
    create.create(folder)
}

/// Gives a new file to the owner of the one that it replaces: an administrator changes files of others, too.
#[inline]
pub(super) fn keep_owner(old: &Path, new: &File) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        if let (Ok(old), Ok(own)) = (fs::metadata(old), new.metadata())
            && (old.uid(), old.gid()) != (own.uid(), own.gid())
        {
            // Only administrators may; everybody else has a file of their own now.
            let _ = fchown(new, Some(old.uid()), Some(old.gid()));
        }
    }
    #[cfg(not(unix))]
    let _ = (old, new);
}

/// Makes sure that a folder's entries outlive a crash, where that is possible.
#[inline]
pub(super) fn sync(folder: &Path) {
    #[cfg(unix)]
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    #[cfg(not(unix))]
    let _ = folder;
}
