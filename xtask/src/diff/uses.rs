//! Where handwritten code speaks of a public item: by word, since most of it names no paths.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::cause::words;

/// Where handwritten code lies.
const FOLDERS: [&str; 5] = [
    "ergonomic/src",
    "ergonomic/examples",
    "ergonomic/tests",
    "tests",
    "xtask/inherent",
];

/// Of one item no more places than this are told.
const MOST_PLACES: usize = 6;

/// The words of handwritten files: where each stands.
pub struct Uses(BTreeMap<String, BTreeMap<String, Vec<usize>>>);

impl Uses {
    /// Reads the files below `root`.
    pub fn load(root: &Path) -> Result<Self> {
        let mut uses = Self(BTreeMap::new());
        for folder in FOLDERS {
            if root.join(folder).is_dir() {
                uses.folder(root, folder)?;
            }
        }
        Ok(uses)
    }

    fn folder(&mut self, root: &Path, folder: &str) -> Result<()> {
        let path = root.join(folder);
        for entry in fs::read_dir(&path).with_context(|| format!("can't read {folder}"))? {
            let entry = entry?;
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.folder(root, &name)?;
            } else if name.ends_with(".rs") || name.ends_with(".md") {
                let bytes = fs::read(entry.path()).with_context(|| format!("can't read {name}"))?;
                self.file(&name, &String::from_utf8_lossy(&bytes));
            }
        }
        Ok(())
    }

    fn file(&mut self, name: &str, text: &str) {
        for (index, line) in text.lines().enumerate() {
            for word in words(line) {
                let places = self.0.entry(word.to_owned()).or_default();
                places.entry(name.to_owned()).or_default().push(index + 1);
            }
        }
    }

    /// The places where `word` stands, in files where one of `beside` does, if there are any of these.
    pub fn of(&self, word: &str, beside: &BTreeSet<&str>) -> Vec<String> {
        let near = |file: &str| {
            beside.is_empty()
                || beside
                    .iter()
                    .any(|word| self.0.get(*word).is_some_and(|f| f.contains_key(file)))
        };
        let Some(files) = self.0.get(word) else {
            return Vec::new();
        };
        let mut found: Vec<String> = files
            .iter()
            .filter(|(file, _)| near(file))
            .flat_map(|(file, lines)| lines.iter().map(move |line| format!("{file}:{line}")))
            .collect();
        if let Some(more) = found
            .len()
            .checked_sub(MOST_PLACES)
            .filter(|more| *more > 0)
        {
            found.truncate(MOST_PLACES);
            found.push(format!("and {more} more"));
        }
        found
    }
}
