//! `cargo xtask semver`: whether the versions of the published packages say what changed in them.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// Compares the published packages with those of a git revision, by `cargo semver-checks`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The revision to compare with [default: the last tag]
    #[arg(long, value_name = "REV")]
    baseline_rev: Option<String>,
}

/// Runs the tool on each package that is published.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    let installed = command(root, "cargo", &["semver-checks", "--version"])
        .output()
        .is_ok_and(|output| output.status.success());
    if !installed {
        bail!(
            "cargo semver-checks is not installed; run `cargo install --locked cargo-semver-checks`"
        );
    }
    let baseline = match &args.baseline_rev {
        Some(revision) => revision.clone(),
        None => last_tag(root)?,
    };
    let metadata = said(
        root,
        "cargo",
        &["metadata", "--format-version", "1", "--no-deps"],
    )?;
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
        let status = command(root, "cargo", &arguments)
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
fn published(metadata: &str) -> Result<Vec<String>> {
    let metadata: Value = serde_json::from_str(metadata).context("cargo metadata is no JSON")?;
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
    let tag = said(root, "git", &["describe", "--tags", "--abbrev=0"])
        .context("nothing was released yet; give --baseline-rev")?;
    Ok(tag.trim().to_owned())
}

fn said(root: &Path, program: &str, arguments: &[&str]) -> Result<String> {
    let output = command(root, program, arguments)
        .output()
        .with_context(|| format!("can't run {program}"))?;
    if !output.status.success() {
        bail!(
            "{program} {} failed: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn command(root: &Path, program: &str, arguments: &[&str]) -> Command {
    let mut command = match program {
        "cargo" => Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())),
        other => Command::new(other),
    };
    command.args(arguments).current_dir(root);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_that_are_not_published_are_not_compared() {
        let metadata = r#"{ "packages": [
            { "name": "a", "publish": null }, { "name": "b", "publish": [] }, { "name": "c", "publish": ["crates-io"] }
        ] }"#;
        assert_eq!(published(metadata).unwrap(), ["a", "c"]);
        assert!(published("{}").is_err());
    }
}
