//! `cargo xtask semver`: whether the versions of the published packages say what changed in them.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::process;

/// Compares the published packages with those of a git revision, by `cargo semver-checks`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The revision to compare with [default: the last tag]
    #[arg(long, value_name = "REV")]
    baseline_rev: Option<String>,
}

/// Runs the tool on each package that is published.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    if process::output(process::cargo(root).args(["semver-checks", "--version"])).is_err() {
        bail!(
            "cargo semver-checks is not installed; run `cargo install --locked cargo-semver-checks`"
        );
    }
    let baseline = match &args.baseline_rev {
        Some(revision) => revision.clone(),
        None => last_tag(root)?,
    };
    let metadata = process::output(process::cargo(root).args([
        "metadata",
        "--format-version",
        "1",
        "--no-deps",
    ]))?;
    let mut failed = Vec::new();
    for package in published(&metadata)? {
        println!("== {package} since {baseline}");
        let arguments = [
            "semver-checks",
            "--package",
            &package,
            "--baseline-rev",
            &baseline,
        ];
        let status = process::cargo(root)
            .args(arguments)
            .status()
            .context("can't run cargo")?;
        if !status.success() {
            failed.push(package);
        }
    }
    if !failed.is_empty() {
        bail!(
            "these packages need another version than they have, or could not be compared: {}",
            failed.join(", ")
        );
    }
    Ok(())
}

/// The packages that may be published, of what `cargo metadata` says.
fn published(metadata: &[u8]) -> Result<Vec<String>> {
    let metadata: Value = serde_json::from_slice(metadata).context("cargo metadata is no JSON")?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    let packages = packages.context("cargo metadata has no packages")?;
    // `publish = false` is an empty list of registries.
    let kept = |package: &&Value| package.get("publish") != Some(&Value::Array(Vec::new()));
    let names = packages
        .iter()
        .filter(kept)
        .filter_map(|p| p.get("name")?.as_str());
    Ok(names.map(str::to_owned).collect())
}

fn last_tag(root: &Path) -> Result<String> {
    let tag = process::output(process::git(root).args(["describe", "--tags", "--abbrev=0"]))
        .context("nothing was released yet; give --baseline-rev")?;
    Ok(String::from_utf8_lossy(&tag).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_that_are_not_published_are_not_compared() {
        let metadata = br#"{ "packages": [
            { "name": "a", "publish": null }, { "name": "b", "publish": [] }, { "name": "c", "publish": ["crates-io"] }
        ] }"#;
        assert_eq!(published(metadata).unwrap(), ["a", "c"]);
        assert!(published(b"{}").is_err());
    }
}
