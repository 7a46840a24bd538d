//! `cargo xtask release`: writes a version, and the repository's address, into all files that name them.

mod documents;
mod manifests;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use semver::Version;
use url::Url;

use crate::spec::write::Changes;
use crate::{codegen, process};

/// Writes a version and the repository's address into manifests, lock files, changelog and documents
///
/// The first release also needs the address. Links in README.md become full addresses, and README and guide say how the
/// packages are taken from crates.io. A second run changes nothing. Nothing is committed or uploaded.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The version, such as 0.2.0
    version: Version,
    /// The repository's address, such as https://github.com/owner/name [default: what Cargo.toml says]
    #[arg(long, value_name = "URL")]
    repository: Option<Url>,
}

/// Writes what follows from the arguments.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    let mut changes = Changes::default();
    let mut changed = Vec::new();
    for (path, text) in planned(root, &args.version, args.repository.as_ref())? {
        if changes.put(root.join(&path), text) {
            changed.push(path);
        }
    }
    changes.make()?;
    // The lock files name the versions of the workspace; nothing else in them moves.
    for workspace in [root, &root.join("xtask")] {
        let metadata = ["metadata", "--offline", "--format-version", "1"];
        process::output(process::cargo(workspace).args(metadata))?;
    }
    codegen::run(root, &codegen::Args::default())?;
    for path in changed {
        println!("changed {}", path.display());
    }
    println!("Next: run .ci/run, commit, and run `cargo xtask publish`");
    Ok(())
}

/// The files of a release with what will be in them.
fn planned(
    root: &Path,
    version: &Version,
    repository: Option<&Url>,
) -> Result<Vec<(PathBuf, String)>> {
    let read = |path: &str| {
        let text = fs::read_to_string(root.join(path));
        text.with_context(|| format!("can't read {path}"))
    };
    let workspace = read("Cargo.toml")?;
    let address = match repository {
        Some(url) => manifests::address(url)?,
        None => match codegen::repository(root)? {
            Some(address) => address,
            None => bail!(
                "Cargo.toml doesn't say where the repository is; give --repository https://..."
            ),
        },
    };
    let mut planned = vec![(
        PathBuf::from("Cargo.toml"),
        manifests::workspace(&workspace, version, &address)?,
    )];
    for path in manifests::PACKAGES {
        let text = manifests::package(&read(path)?).with_context(|| path.to_owned())?;
        planned.push((path.into(), text));
    }
    let changelog = documents::changelog(&read("CHANGELOG.md")?, version)?;
    planned.push(("CHANGELOG.md".into(), changelog));
    for path in documents::FILES {
        let text = documents::released(path, &read(path)?, version)?;
        let text = match path {
            "README.md" => documents::linked(&text, &address),
            _ => text,
        };
        planned.push((path.into(), text));
    }
    Ok(planned)
}
