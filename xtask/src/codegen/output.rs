//! Writing `generated/`, or saying how it differs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::render::Files;
use crate::spec::write::Changes;

/// Most files that a failed check names.
const MOST_NAMED: usize = 10;

/// Will make the folder hold these files and no others. A file that is right already isn't touched, so that the next build has
/// nothing to do for it. Returns how many will be written and removed.
pub fn write(folder: &Path, files: &Files, changes: &mut Changes) -> Result<(usize, usize)> {
    let mut written = 0;
    for (name, text) in files {
        written += usize::from(changes.put(folder.join(name), text.as_str()));
    }
    let mut removed = 0;
    for name in present(folder)?
        .into_keys()
        .filter(|name| !files.contains_key(name))
    {
        changes.remove(folder.join(&name));
        removed += 1;
    }
    Ok((written, removed))
}

/// Fails where the folder holds anything else than these files.
pub fn check(folder: &Path, files: &Files) -> Result<()> {
    let present = present(folder)?;
    let mut differences = Vec::new();
    for (name, text) in files {
        match present.get(name) {
            None => differences.push(format!("{name} is missing")),
            Some(old) if old != text => differences.push(format!(
                "{name} differs from line {} on",
                first_difference(old, text)
            )),
            Some(_) => {}
        }
    }
    differences.extend(
        present
            .keys()
            .filter(|name| !files.contains_key(*name))
            .map(|name| format!("{name} should not be there")),
    );
    if differences.is_empty() {
        return Ok(());
    }
    let named = differences
        .iter()
        .take(MOST_NAMED)
        .map(|line| format!("\n  {line}"))
        .collect::<String>();
    let more = match differences.len().saturating_sub(MOST_NAMED) {
        0 => String::new(),
        more => format!("\n  and {more} more"),
    };
    bail!(
        "generated/ is not what `cargo xtask codegen` writes; run it and commit the result:{named}{more}"
    );
}

fn first_difference(old: &str, new: &str) -> usize {
    let same = old
        .lines()
        .zip(new.lines())
        .take_while(|(a, b)| a == b)
        .count();
    same + 1
}

/// The files of a folder by their path below it, with `/` on every system.
pub fn present(folder: &Path) -> Result<Files> {
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found)?;
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            if name != "target" {
                collect(&entry.path(), &format!("{name}/"), found)?;
            }
        } else {
            let bytes = fs::read(entry.path()).with_context(|| format!("can't read {name}"))?;
            found.insert(name, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(folder: &Path, files: &Files) -> Result<(usize, usize)> {
        let mut changes = Changes::default();
        let counts = super::write(folder, files, &mut changes)?;
        changes.make()?;
        Ok(counts)
    }

    fn files(pairs: &[(&str, &str)]) -> Files {
        pairs
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn the_folder_becomes_the_files() {
        let folder = tempfile::tempdir().unwrap();
        let first = files(&[("src/a.rs", "1\n"), ("src/old.rs", "2\n")]);
        assert_eq!(write(folder.path(), &first).unwrap(), (2, 0));
        check(folder.path(), &first).unwrap();
        let second = files(&[("src/a.rs", "1\n"), ("src/b.rs", "3\n")]);
        assert_eq!(write(folder.path(), &second).unwrap(), (1, 1));
        check(folder.path(), &second).unwrap();
    }

    #[test]
    fn drift_is_named_with_the_command_that_mends_it() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &files(&[("a", "1\n2\n"), ("extra", "")])).unwrap();
        let error = check(folder.path(), &files(&[("a", "1\n3\n"), ("b", "")]))
            .unwrap_err()
            .to_string();
        for part in [
            "cargo xtask codegen",
            "a differs from line 2 on",
            "b is missing",
            "extra should not be there",
        ] {
            assert!(error.contains(part), "{error}");
        }
    }
}
