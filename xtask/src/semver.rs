//! `cargo xtask semver`: whether the versions of the published packages say what changed in them.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use serde_json::Value;

use crate::process;

/// Compares the published packages with those of a git revision, by `cargo semver-checks`
///
/// What the docs hide is left out: the packages pin each other with `=`, so that none meets another version of it.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The revision to compare with [default: the last tag]
    #[arg(long, value_name = "REV")]
    baseline_rev: Option<String>,
    /// Compare this package only; can be given several times
    #[arg(long, short, value_name = "NAME")]
    package: Vec<String>,
}

/// How the tool ends where a package breaks what its version promises. Whatever else it ends with is no comparison.
const BROKEN: i32 = 100;

/// Runs the tool on each package that is published.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    let baseline = match &args.baseline_rev {
        Some(revision) => revision.clone(),
        None => last_tag(root)?,
    };
    known(root, &baseline)?;
    if process::output(process::cargo(root).args(["semver-checks", "--version"])).is_err() {
        bail!(
            "cargo semver-checks is not installed; run `cargo install --locked cargo-semver-checks`"
        );
    }
    let metadata = process::output(process::cargo(root).args([
        "metadata",
        "--format-version",
        "1",
        "--no-deps",
    ]))?;
    let (mut broken, mut failed) = (Vec::new(), Vec::new());
    for package in chosen(published(&metadata)?, &args.package)? {
        let manifest = package.manifest.strip_prefix(root);
        let manifest = manifest.unwrap_or(&package.manifest).display();
        let name = package.name;
        if known(root, &format!("{baseline}:{manifest}")).is_err() {
            println!("== {name} is not in {baseline}: nothing to compare with");
            continue;
        }
        println!("== {name} since {baseline}");
        let arguments = [
            "semver-checks",
            "--package",
            &name,
            "--baseline-rev",
            &baseline,
        ];
        let status = process::cargo(root)
            .args(arguments)
            .status()
            .context("can't run cargo")?;
        match status.code() {
            Some(0) => {}
            Some(BROKEN) => broken.push(name),
            _ => failed.push(name),
        }
    }
    told(&baseline, &broken, &failed)
}

/// The end of the run, in words.
fn told(baseline: &str, broken: &[String], failed: &[String]) -> Result<()> {
    let mut parts = Vec::new();
    if !broken.is_empty() {
        parts.push(format!(
            "break programs that were written for {baseline}, and need another version (the reports above say what broke): {}",
            broken.join(", ")
        ));
    }
    if !failed.is_empty() {
        parts.push(format!(
            "could not be compared (the tool says why above): {}",
            failed.join(", ")
        ));
    }
    match parts.is_empty() {
        true => Ok(()),
        false => bail!("packages that {}", parts.join("; packages that ")),
    }
}

/// Fails where git knows no such revision, or no such file of one.
fn known(root: &Path, revision: &str) -> Result<()> {
    let object = match revision.contains(':') {
        true => revision.to_owned(),
        false => format!("{revision}^{{commit}}"),
    };
    let arguments = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &object,
    ];
    process::output(process::git(root).args(arguments))
        .map(drop)
        .map_err(|_| {
            anyhow!("{revision:?} is no revision that git knows; give a commit, a tag or a branch")
        })
}

/// A package of the workspace.
#[derive(Debug, PartialEq, Eq)]
struct Package {
    name: String,
    manifest: PathBuf,
}

/// Those that were asked for; all, if none was.
fn chosen(mut packages: Vec<Package>, names: &[String]) -> Result<Vec<Package>> {
    for name in names {
        if !packages.iter().any(|package| package.name == *name) {
            let known: Vec<String> = packages.into_iter().map(|it| it.name).collect();
            bail!(
                "{name:?} is no package that is published; those are {}",
                known.join(", ")
            );
        }
    }
    packages.retain(|package| names.is_empty() || names.contains(&package.name));
    Ok(packages)
}

/// The packages that may be published, of what `cargo metadata` says.
fn published(metadata: &[u8]) -> Result<Vec<Package>> {
    let metadata: Value = serde_json::from_slice(metadata).context("cargo metadata is no JSON")?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    let packages = packages.context("cargo metadata has no packages")?;
    // `publish = false` is an empty list of registries.
    let kept = |package: &&Value| package.get("publish") != Some(&Value::Array(Vec::new()));
    let packages = packages.iter().filter(kept).filter_map(|package| {
        let told = |key: &str| Some(package.get(key)?.as_str()?.to_owned());
        let (name, manifest) = (told("name")?, told("manifest_path")?.into());
        Some(Package { name, manifest })
    });
    Ok(packages.collect())
}

fn last_tag(root: &Path) -> Result<String> {
    let tag = process::output(process::git(root).args(["describe", "--tags", "--abbrev=0"]))
        .context("nothing was released yet; give --baseline-rev")?;
    Ok(String::from_utf8_lossy(&tag).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packages() -> Vec<Package> {
        let metadata = br#"{ "packages": [
            { "name": "a", "manifest_path": "/r/a/Cargo.toml", "publish": null },
            { "name": "b", "manifest_path": "/r/b/Cargo.toml", "publish": [] },
            { "name": "c", "manifest_path": "/r/Cargo.toml", "publish": ["crates-io"] }
        ] }"#;
        published(metadata).unwrap()
    }

    fn names(packages: Vec<Package>) -> Vec<String> {
        packages.into_iter().map(|package| package.name).collect()
    }

    #[test]
    fn packages_that_are_not_published_are_not_compared() {
        assert_eq!(names(packages()), ["a", "c"]);
        assert!(published(b"{}").is_err());
        let only = chosen(packages(), &["c".to_owned()]).unwrap();
        assert_eq!(names(only), ["c"]);
        let error = chosen(packages(), &["b".to_owned()])
            .unwrap_err()
            .to_string();
        assert_eq!(
            error,
            "\"b\" is no package that is published; those are a, c"
        );
    }

    #[test]
    fn what_git_does_not_know_is_one_error() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        known(root, "HEAD").unwrap();
        known(root, "HEAD:ergonomic/core/Cargo.toml").unwrap();
        for revision in ["no-such-revision", "--all", "HEAD:nowhere/Cargo.toml", ""] {
            assert!(known(root, revision).is_err(), "{revision:?}");
        }
        let args = Args {
            baseline_rev: Some("no-such-revision".to_owned()),
            package: Vec::new(),
        };
        let error = run(root, &args).unwrap_err().to_string();
        assert_eq!(
            error,
            "\"no-such-revision\" is no revision that git knows; give a commit, a tag or a branch"
        );
    }

    #[test]
    fn breaks_and_failures_are_told_apart() {
        let all = |names: &[&str]| {
            names
                .iter()
                .map(|&name| name.to_owned())
                .collect::<Vec<_>>()
        };
        told("v1", &[], &[]).unwrap();
        let error = told("v1", &all(&["a"]), &all(&["b", "c"]))
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("packages that break programs that were written for v1"),
            "{error}"
        );
        assert!(
            error.ends_with("packages that could not be compared (the tool says why above): b, c"),
            "{error}"
        );
    }
}
