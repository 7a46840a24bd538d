//! What the package of the sandbox carries of `spec/`: copies below `tests/sandbox/spec`, since a package holds only what is
//! in its own folder. In the repository the sandbox reads `spec/` itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::spec::write::Changes;

/// Files and folders of `spec/` that the sandbox is built from.
const CARRIED: &[&str] = &[
    "catalog/app_instance_sizes.toml",
    "catalog/database_engines.toml",
    "catalog/database_sizes.toml",
    "catalog/images.toml",
    "catalog/kubernetes_one_clicks.toml",
    "catalog/kubernetes_versions.toml",
    "catalog/regions.toml",
    "catalog/registry_tiers.toml",
    "catalog/sizes.toml",
    "catalog/small_sets.toml",
    "openapi.json",
    "overlays",
    "resources.toml",
    "samples.json",
];

const TARGET: &str = "tests/sandbox/spec";

/// Will make the copies, and remove what is carried no more.
pub fn write(root: &Path, changes: &mut Changes) -> Result<()> {
    let Some((wanted, there)) = both(root)? else {
        return Ok(());
    };
    let target = root.join(TARGET);
    for path in there.keys().filter(|path| !wanted.contains_key(*path)) {
        changes.remove(target.join(path));
    }
    for (path, bytes) in wanted {
        changes.put(target.join(path), bytes);
    }
    Ok(())
}

/// Fails where a copy is not what `write` makes.
pub fn check(root: &Path) -> Result<()> {
    let Some((wanted, there)) = both(root)? else {
        return Ok(());
    };
    let stale = wanted.keys().chain(there.keys());
    let stale = stale.filter(|path| wanted.get(*path) != there.get(*path));
    match stale.map(|path| path.display().to_string()).min() {
        None => Ok(()),
        Some(path) => bail!("{TARGET}/{path} is no copy of spec/{path}; run `cargo xtask codegen`"),
    }
}

type Copies = BTreeMap<PathBuf, Vec<u8>>;

/// What should be carried and what is, where there is a sandbox at all.
fn both(root: &Path) -> Result<Option<(Copies, Copies)>> {
    let target = root.join(TARGET);
    if !target.parent().is_some_and(Path::is_dir) {
        return Ok(None);
    }
    let (mut wanted, mut there) = (Copies::new(), Copies::new());
    for carried in CARRIED {
        read(&root.join("spec"), Path::new(carried), &mut wanted)?;
    }
    if target.is_dir() {
        read(&target, Path::new(""), &mut there)?;
    }
    Ok(Some((wanted, there)))
}

/// Reads a file, or all that is in a folder.
fn read(base: &Path, path: &Path, into: &mut Copies) -> Result<()> {
    let full = base.join(path);
    let context = || format!("can't read {}", full.display());
    if !full.is_dir() {
        into.insert(path.to_owned(), fs::read(&full).with_context(context)?);
        return Ok(());
    }
    for entry in fs::read_dir(&full).with_context(context)? {
        let name = entry.with_context(context)?.file_name();
        read(base, &path.join(name), into)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(root: &Path) -> Result<()> {
        let mut changes = Changes::default();
        super::write(root, &mut changes)?;
        changes.make()
    }

    #[test]
    fn copies_follow_what_they_are_of() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        // Without a sandbox there is nothing to carry, nor anything to read.
        write(root).unwrap();
        fs::create_dir_all(root.join("tests/sandbox")).unwrap();
        for carried in CARRIED.iter().filter(|carried| **carried != "overlays") {
            let path = root.join("spec").join(carried);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, carried).unwrap();
        }
        let overlays = root.join("spec/overlays");
        fs::create_dir_all(&overlays).unwrap();
        fs::write(overlays.join("a.json"), "a").unwrap();
        assert!(check(root).unwrap_err().to_string().contains("codegen"));
        write(root).unwrap();
        check(root).unwrap();

        fs::rename(overlays.join("a.json"), overlays.join("b.json")).unwrap();
        assert!(check(root).unwrap_err().to_string().contains("a.json"));
        write(root).unwrap();
        check(root).unwrap();
        assert!(!root.join(TARGET).join("overlays/a.json").exists());
    }

    #[test]
    fn the_sandbox_of_this_repository_carries_what_it_needs() {
        check(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()).unwrap();
    }
}
