//! Writing files: how JSON looks in them, and replacing those that belong together.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde_json::Value;

/// JSON as it is written: pretty, with a final newline.
pub(crate) fn to_text(document: &Value) -> anyhow::Result<String> {
    let mut text = serde_json::to_string_pretty(document).context("can't write JSON")?;
    text.push('\n');
    Ok(text)
}

/// What is to become of several files: nothing is written before all of it is known.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    put: BTreeMap<PathBuf, Vec<u8>>,
    gone: BTreeSet<PathBuf>,
}

impl Changes {
    /// A file will hold these bytes. Returns whether it doesn't yet.
    pub(crate) fn put(&mut self, path: PathBuf, bytes: impl Into<Vec<u8>>) -> bool {
        let bytes = bytes.into();
        let differs = !fs::read(&path).is_ok_and(|there| there == bytes);
        if differs {
            self.put.insert(path, bytes);
        }
        differs
    }

    /// A file will be gone.
    pub(crate) fn remove(&mut self, path: PathBuf) {
        self.gone.insert(path);
    }

    /// Makes the changes: all files, or none, and then removes what is to be gone.
    pub(crate) fn make(self) -> anyhow::Result<()> {
        for folder in self.put.keys().filter_map(|path| path.parent()) {
            fs::create_dir_all(folder)
                .with_context(|| format!("can't make {}", folder.display()))?;
        }
        let put = self.put.iter();
        let put: Vec<(&Path, &[u8])> = put
            .map(|(path, bytes)| (path.as_path(), bytes.as_slice()))
            .collect();
        write_all(&put)?;
        for path in &self.gone {
            fs::remove_file(path).with_context(|| format!("can't remove {}", path.display()))?;
        }
        Ok(())
    }
}

/// Replaces one file: whoever reads it finds the old one or the new one.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> anyhow::Result<()> {
    Staged::new(path, bytes.as_ref())?.publish()
}

/// Replaces all files, or leaves all as they were.
pub(crate) fn write_all(files: &[(&Path, &[u8])]) -> anyhow::Result<()> {
    let mut staged = Vec::new();
    for (path, bytes) in files {
        let old = match fs::read(path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                return Err(error).with_context(|| format!("can't read {}", path.display()));
            }
        };
        staged.push((Staged::new(path, bytes)?, old));
    }
    for (index, (file, _)) in staged.iter().enumerate() {
        let Err(error) = file.publish() else { continue };
        for (published, old) in staged.iter().take(index) {
            match old {
                Some(bytes) => Staged::new(published.target, bytes)?.publish()?,
                None => fs::remove_file(published.target)
                    .with_context(|| format!("can't remove {}", published.target.display()))?,
            }
        }
        return Err(error);
    }
    Ok(())
}

/// New contents next to the file they will replace; gone again unless published.
pub(crate) struct Staged<'a> {
    staged: PathBuf,
    target: &'a Path,
}

impl<'a> Staged<'a> {
    /// Writes them there.
    pub(crate) fn new(target: &'a Path, bytes: &[u8]) -> anyhow::Result<Self> {
        let mut staged = target.as_os_str().to_owned();
        staged.push(format!(".{}.new", std::process::id()));
        let staged = Self {
            staged: staged.into(),
            target,
        };
        fs::write(&staged.staged, bytes)
            .with_context(|| format!("can't write {}", staged.staged.display()))?;
        Ok(staged)
    }

    /// Puts them in the place of the file.
    pub(crate) fn publish(&self) -> anyhow::Result<()> {
        fs::rename(&self.staged, self.target)
            .with_context(|| format!("can't replace {}", self.target.display()))
    }
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        // After publishing there is nothing left to remove.
        let _ = fs::remove_file(&self.staged);
    }
}
