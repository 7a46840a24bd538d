//! What the last refresh wrote, as long as it isn't committed: another one begins where that began.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::changelog;
use crate::codegen::{TIMESTAMPS, metrics, resources, type_names, words};
use crate::listing::lock;
use crate::process::{self, git};
use crate::spec::import::OPENAPI;
use crate::spec::write::{self, Changes};
use crate::spec::{contradictions, provenance, samples};

/// The files that a refresh reads and writes. What it only writes needs no record, and neither does what it compares anew.
const FILES: [&str; 8] = [
    resources::PATH,
    metrics::PATH,
    TIMESTAMPS,
    type_names::FILE,
    words::NEW,
    lock::FILE,
    samples::FILE,
    changelog::FILE,
];

/// The texts of the files.
pub struct Texts(BTreeMap<String, String>);

impl Texts {
    /// Reads those that are there.
    pub fn read(root: &Path) -> Self {
        let read = |file: &str| Some((file.to_owned(), fs::read_to_string(root.join(file)).ok()?));
        Self(FILES.into_iter().filter_map(read).collect())
    }
}

/// All files that a refresh may change before it writes the code, and the record, as they are.
pub struct Touched(BTreeMap<PathBuf, Option<Vec<u8>>>);

impl Touched {
    /// Reads them.
    pub fn read(root: &Path) -> Result<Self> {
        let of_import = [OPENAPI, provenance::FILE, contradictions::FILE];
        let files = FILES.iter().chain(&of_import).map(|file| root.join(file));
        let record = place(root)?.map(|(path, _)| path);
        let read = |path: PathBuf| match fs::read(&path) {
            Ok(bytes) => Ok((path, Some(bytes))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok((path, None)),
            // To restore it would be to remove it.
            Err(error) => Err(error).with_context(|| format!("can't read {}", path.display())),
        };
        Ok(Self(files.chain(record).map(read).collect::<Result<_>>()?))
    }

    /// Makes them what they were.
    pub fn restore(self) -> Result<()> {
        let mut changes = Changes::default();
        for (path, bytes) in self.0 {
            match bytes {
                Some(bytes) => drop(changes.put(path, bytes)),
                None if path.exists() => changes.remove(path),
                None => {}
            }
        }
        changes.make()
    }
}

/// What a refresh did.
#[derive(Serialize, Deserialize)]
struct Record {
    /// The commit that it was on.
    head: String,
    before: BTreeMap<String, String>,
    after: BTreeMap<String, String>,
}

/// Notes what a refresh made of the files.
pub fn write(root: &Path, before: Texts) -> Result<()> {
    let Some((path, head)) = place(root)? else {
        return Ok(());
    };
    let record = Record {
        head,
        before: before.0,
        after: Texts::read(root).0,
    };
    let text = serde_json::to_string(&record).context("can't write the record as JSON")?;
    write::write(&path, text)
}

/// Takes back what the last refresh made of the files, unless it was committed. What somebody edited since stays. Returns the files
/// that were edited at the same places.
pub fn take_back(root: &Path) -> Result<Vec<String>> {
    let Some((path, head)) = place(root)? else {
        return Ok(Vec::new());
    };
    let record = fs::read_to_string(&path).ok();
    // One that can't be read is from another version of this program.
    let record = record.and_then(|text| serde_json::from_str::<Record>(&text).ok());
    let mut edited = Vec::new();
    let Some(record) = record.filter(|record| record.head == head) else {
        return Ok(edited);
    };
    for (file, after) in &record.after {
        let now = fs::read_to_string(root.join(file)).unwrap_or_default();
        let Some(before) = record.before.get(file) else {
            // The refresh made it.
            if file == words::NEW && now == *after {
                let path = root.join(file);
                fs::remove_file(&path)
                    .with_context(|| format!("can't remove {}", path.display()))?;
            }
            continue;
        };
        let text = if now == *after {
            before.clone()
        } else {
            match merged(root, &path, [&now, after, before])? {
                Some(text) => text,
                None => {
                    edited.push(file.clone());
                    continue;
                }
            }
        };
        if text != now {
            let path = root.join(file);
            write::write(&path, text)?;
        }
    }
    fs::remove_file(&path).with_context(|| format!("can't remove {}", path.display()))?;
    Ok(edited)
}

/// Where the record is, and the commit that the working tree is on. Without git there is none.
fn place(root: &Path) -> Result<Option<(PathBuf, String)>> {
    if !root.join(".git").exists() {
        return Ok(None);
    }
    let line = |arguments: &[&str]| -> Result<String> {
        let bytes = process::output(git(root).args(arguments))?;
        Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
    };
    let path = line(&["rev-parse", "--git-path", "xtask-refresh.json"])?;
    Ok(Some((root.join(path), line(&["rev-parse", "HEAD"])?)))
}

/// A text with the changes between two others; `None` where it was changed at the same places.
fn merged(root: &Path, beside: &Path, texts: [&str; 3]) -> Result<Option<String>> {
    let mut paths = Vec::new();
    for (text, name) in texts.into_iter().zip(["now", "after", "before"]) {
        let path = beside.with_extension(name);
        fs::write(&path, text).with_context(|| format!("can't write {}", path.display()))?;
        paths.push(path);
    }
    let mut merge = git(root);
    let output = merge.args(["merge-file", "-p"]).args(&paths).output();
    for path in &paths {
        fs::remove_file(path).with_context(|| format!("can't remove {}", path.display()))?;
    }
    let output = output.context("can't run git")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(output.status.success().then_some(text))
}
