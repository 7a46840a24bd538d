//! `spec/names.lock`: the public items of the raw crate, one on each line.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::compare::{Change, Severity, changes, parent};
use super::condition::Condition;
use super::{Item, Listing};
use crate::spec::write::Changes;

/// The file.
pub const FILE: &str = "spec/names.lock";

const HEAD: &str = "\
# Every public item of digitalocean-raw, with its signature and the features that compile it. Written by `cargo xtask
# codegen`, which fails where one is gone or has changed; `--allow-breaking` rewrites this file.
";

impl Listing {
    /// The text of the file.
    pub fn to_lock(&self) -> String {
        let mut text = HEAD.to_owned();
        for (path, item) in &self.0 {
            let _ = writeln!(text, "{path}: {item}");
        }
        text
    }

    /// Reads the text of the file.
    pub fn from_lock(text: &str) -> Result<Self> {
        let mut listing = Self::default();
        let lines = text.lines().enumerate();
        for (index, line) in lines.filter(|(_, line)| !line.starts_with('#')) {
            let item = line.split_once(": ").map(|(path, rest)| {
                let (rest, condition) = rest.rsplit_once(" // ").unwrap_or((rest, ""));
                let (kind, signature) = rest.split_once(' ').unwrap_or((rest, ""));
                let item = Item {
                    kind: kind.to_owned(),
                    signature: signature.to_owned(),
                    condition: Condition::parse(condition),
                };
                (path.to_owned(), item)
            });
            let (path, item) =
                item.with_context(|| format!("{FILE}, line {}: {line:?} is no item", index + 1))?;
            listing.add(path, item).with_context(|| FILE.to_owned())?;
        }
        Ok(listing)
    }

    /// Reads the file below `root`; `None` where there is none yet.
    pub fn load(root: &Path) -> Result<Option<Self>> {
        let path = root.join(FILE);
        match fs::read_to_string(&path) {
            Ok(text) => Self::from_lock(&text).map(Some),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("can't read {}", path.display())),
        }
    }
}

/// Will write the file.
pub fn write(root: &Path, listing: &Listing, changes: &mut Changes) {
    changes.put(root.join(FILE), listing.to_lock());
}

/// Fails where the file isn't what would be written.
pub fn compare(root: &Path, listing: &Listing) -> Result<()> {
    let path = root.join(FILE);
    let text =
        fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
    if text == listing.to_lock() {
        return Ok(());
    }
    check(root, listing)?;
    bail!("{FILE} lacks public items that were added; run `cargo xtask codegen` and commit it");
}

/// Fails where an item of the file is gone or has changed in a way that breaks programs.
pub fn check(root: &Path, listing: &Listing) -> Result<()> {
    let Some(locked) = Listing::load(root)? else {
        return Ok(());
    };
    let mut broken = changes(&locked, listing);
    broken.retain(|change| change.severity > Severity::Additive);
    if broken.is_empty() {
        return Ok(());
    }
    bail!(
        "{} public items of {FILE} are gone or have changed; nothing was written. `cargo xtask spec diff` tells causes, \
         `cargo xtask codegen --allow-breaking` accepts it:{}",
        broken.len(),
        told(&broken)
    )
}

/// The changes, grouped by what happened and to which type.
fn told(changes: &[Change]) -> String {
    let mut text = String::new();
    let gone = |change: &&Change| change.new.is_none();
    let groups: [(&str, Vec<&Change>); 3] = [
        ("gone", changes.iter().filter(gone).collect()),
        (
            "changed, breaks the build",
            changes
                .iter()
                .filter(|c| !gone(c) && c.severity == Severity::Build)
                .collect(),
        ),
        (
            "changed, breaks at run time",
            changes
                .iter()
                .filter(|c| !gone(c) && c.severity == Severity::RunTime)
                .collect(),
        ),
    ];
    for (title, group) in groups.iter().filter(|(_, group)| !group.is_empty()) {
        let _ = write!(text, "\n{title}:");
        for change in group {
            let inside = parent(&change.path)
                .is_some_and(|parent| group.iter().any(|other| other.path == parent));
            let indent = if inside { "    " } else { "  " };
            let _ = write!(text, "\n{indent}{}", change.path);
            match (&change.old, &change.new) {
                (Some(old), Some(new)) => {
                    let _ = write!(text, ": {old}\n{indent}  is now {new}");
                }
                (Some(old), None) => {
                    let _ = write!(text, ": {old}");
                }
                (None, Some(new)) => {
                    let _ = write!(text, ": new, {new}");
                }
                (None, None) => {}
            }
        }
    }
    text
}
