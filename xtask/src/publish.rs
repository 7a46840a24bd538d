//! `cargo xtask publish`: the packages go to crates.io, or are shown to be ready for it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::process;

/// Builds the packages as crates.io would get them, each after those it needs
///
/// Nothing is uploaded without `--execute`. Before anything is built, the tree has to be clean, the versions alike, and
/// CHANGELOG.md and the licence texts there; to upload, every manifest has to name the repository.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Upload them: a version can't be taken back
    #[arg(long)]
    execute: bool,
}

/// Each after those it needs.
const PACKAGES: [(&str, &str); 4] = [
    ("digitalocean-core", "ergonomic/core"),
    ("digitalocean-raw", "generated"),
    ("digitalocean-sandbox", "tests/sandbox"),
    ("digitalocean-sdk", "ergonomic"),
];

const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Checks, then calls `cargo publish`, which verifies packages that need each other before it uploads one.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    let metadata = process::output(process::cargo(root).args([
        "metadata",
        "--format-version",
        "1",
        "--no-deps",
    ]))?;
    let metadata = serde_json::from_slice(&metadata).context("cargo metadata is no JSON")?;
    let changed = process::output(process::git(root).args(["status", "--porcelain"]))?;
    let mut wrong = Vec::new();
    wrong.extend(unclean(&String::from_utf8_lossy(&changed)));
    match version(&metadata) {
        Ok(version) => {
            let path = root.join("CHANGELOG.md");
            let text = fs::read_to_string(path).context("can't read CHANGELOG.md")?;
            wrong.extend(unlisted(&text, &version));
        }
        Err(error) => wrong.push(error.to_string()),
    }
    wrong.extend(unlicensed(root)?);
    if args.execute {
        wrong.extend(homeless(&metadata));
        let path = root.join("README.md");
        let text = fs::read_to_string(path).context("can't read README.md")?;
        wrong.extend(unresolved(&text));
    }
    if !wrong.is_empty() {
        bail!("not ready to be published:\n  {}", wrong.join("\n  "));
    }
    let status = process::cargo(root)
        .args(arguments(args.execute))
        .status()
        .context("can't run cargo")?;
    if !status.success() {
        bail!("cargo publish failed; it says why above");
    }
    Ok(())
}

fn arguments(execute: bool) -> Vec<&'static str> {
    let mut arguments = vec!["publish", "--locked"];
    if !execute {
        arguments.push("--dry-run");
    }
    for (name, _) in PACKAGES {
        arguments.extend(["--package", name]);
    }
    arguments
}

/// What is wrong where git tells of a change that no commit has.
fn unclean(status: &str) -> Option<String> {
    let changed = status.lines().next()?;
    Some(format!("the tree isn't clean: {}", changed.trim()))
}

/// The one version of the packages, of what `cargo metadata` says.
fn version(metadata: &Value) -> Result<String> {
    let packages = metadata.get("packages").and_then(Value::as_array);
    let packages = packages.context("cargo metadata has no packages")?;
    let mut first: Option<(&str, &str)> = None;
    for (name, _) in PACKAGES {
        let package = packages
            .iter()
            .find(|it| it.get("name").and_then(Value::as_str) == Some(name));
        let version = package
            .and_then(|it| it.get("version")?.as_str())
            .with_context(|| format!("{name} is no package of the workspace"))?;
        match first {
            Some((other, wanted)) if wanted != version => {
                bail!("the versions differ: {other} is {wanted}, {name} is {version}")
            }
            _ => first = Some((name, version)),
        }
    }
    let (_, version) = first.context("there are no packages")?;
    Ok(version.to_owned())
}

/// The packages that don't say where their repository is. What is on crates.io says so for good.
fn homeless(metadata: &Value) -> Vec<String> {
    let packages = metadata.get("packages").and_then(Value::as_array);
    let lacks = |name: &str| {
        let found = |it: &&Value| it.get("name").and_then(Value::as_str) == Some(name);
        let package = packages.and_then(|all| all.iter().find(found));
        package.is_none_or(|it| it.get("repository").is_none_or(Value::is_null))
    };
    let lacking = PACKAGES.iter().filter(|(name, _)| lacks(name));
    lacking
        .map(|(name, _)| {
            format!("the manifest of {name} has no `repository`; `cargo xtask release` writes it")
        })
        .collect()
}

/// The links of the readme that lead nowhere on crates.io, which shows it without the files beside it.
pub fn unresolved(readme: &str) -> Vec<String> {
    let targets = readme.split("](").skip(1);
    let targets = targets.filter_map(|rest| Some(rest.split_once(')')?.0));
    targets
        .filter(|it| !it.starts_with("https://") && !it.starts_with('#'))
        .map(|it| {
            format!("README.md links to {it}; `cargo xtask release` writes the repository's address before it")
        })
        .collect()
}

/// What is wrong where no heading of the changelog is about the version: `## 0.1.0`, with whatever after it.
pub fn unlisted(changelog: &str, version: &str) -> Option<String> {
    let heading = |line: &str| {
        let words = line.strip_prefix("## ")?;
        let word = words.split_whitespace().next()?;
        Some(word.trim_matches(['[', ']']) == version)
    };
    let listed = changelog.lines().filter_map(heading).any(|it| it);
    (!listed).then(|| format!("CHANGELOG.md has no heading `## {version}`"))
}

/// The packages' copies of the licences that aren't those at the top.
fn unlicensed(root: &Path) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    for license in LICENSES {
        let text = fs::read(root.join(license)).with_context(|| format!("can't read {license}"))?;
        for (_, folder) in PACKAGES {
            match fs::read(root.join(folder).join(license)) {
                Ok(copy) if copy == text => {}
                Ok(_) => wrong.push(format!("{folder}/{license} differs from {license}")),
                Err(error) => wrong.push(format!("can't read {folder}/{license}: {error}")),
            }
        }
    }
    Ok(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metadata(raw: &str) -> Value {
        let package = |(name, _)| {
            let version = if name == "digitalocean-raw" {
                raw
            } else {
                "0.1.0"
            };
            serde_json::json!({ "name": name, "version": version })
        };
        serde_json::json!({ "packages": PACKAGES.map(package) })
    }

    #[test]
    fn every_package_has_the_licences_of_the_top() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        assert_eq!(unlicensed(root).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_licence_that_is_gone_or_another_is_told() {
        let root = tempfile::tempdir().unwrap();
        for license in LICENSES {
            fs::write(root.path().join(license), license).unwrap();
            for (_, folder) in PACKAGES {
                let folder = root.path().join(folder);
                fs::create_dir_all(&folder).unwrap();
                fs::write(folder.join(license), license).unwrap();
            }
        }
        assert!(unlicensed(root.path()).unwrap().is_empty());
        fs::write(root.path().join("generated/LICENSE-MIT"), "another").unwrap();
        fs::remove_file(root.path().join("ergonomic/LICENSE-APACHE")).unwrap();
        let wrong = unlicensed(root.path()).unwrap();
        assert_eq!(wrong.len(), 2, "{wrong:?}");
        assert!(wrong[0].starts_with("can't read ergonomic/LICENSE-APACHE"));
        assert_eq!(wrong[1], "generated/LICENSE-MIT differs from LICENSE-MIT");
    }

    #[test]
    fn versions_have_to_be_alike() {
        assert_eq!(version(&metadata("0.1.0")).unwrap(), "0.1.0");
        assert_eq!(
            version(&metadata("0.1.1")).unwrap_err().to_string(),
            "the versions differ: digitalocean-core is 0.1.0, digitalocean-raw is 0.1.1"
        );
        assert!(version(&serde_json::json!({ "packages": [] })).is_err());
    }

    #[test]
    fn a_package_without_a_repository_is_told() {
        let mut metadata = metadata("0.1.0");
        assert_eq!(homeless(&metadata).len(), 4);
        for package in metadata["packages"].as_array_mut().unwrap() {
            package["repository"] = "https://example.com/sdk".into();
        }
        assert!(homeless(&metadata).is_empty());
        metadata["packages"][2]["repository"] = Value::Null;
        assert_eq!(
            homeless(&metadata),
            [
                "the manifest of digitalocean-sandbox has no `repository`; `cargo xtask release` writes it"
            ]
        );
    }

    #[test]
    fn a_link_that_crates_io_cannot_follow_is_told() {
        let readme = "See [a](https://docs.rs/a), [b](#b) and [c](spec/c.md).";
        let wrong = unresolved(readme);
        assert_eq!(wrong.len(), 1, "{wrong:?}");
        assert!(wrong[0].contains("spec/c.md"), "{wrong:?}");
    }

    #[test]
    fn the_changelog_has_to_have_the_version() {
        for text in ["## 0.1.0\n", "# C\n\n## 0.1.0 (2026-01-01)\n", "## [0.1.0]"] {
            assert_eq!(unlisted(text, "0.1.0"), None, "{text}");
        }
        for text in ["", "## Unreleased\n", "## 0.1.01\n", "- 0.1.0\n"] {
            assert!(unlisted(text, "0.1.0").is_some(), "{text}");
        }
    }

    #[test]
    fn a_change_that_is_not_committed_is_told() {
        assert_eq!(unclean(""), None);
        assert_eq!(
            unclean(" M README.md\n?? new\n").unwrap(),
            "the tree isn't clean: M README.md"
        );
    }

    #[test]
    fn nothing_is_uploaded_unless_asked_for() {
        assert!(arguments(false).contains(&"--dry-run"));
        assert!(!arguments(true).contains(&"--dry-run"));
        let names: Vec<_> = arguments(true).into_iter().skip(2).collect();
        assert!(names.starts_with(&["--package", "digitalocean-core", "--package"]));
        assert!(names.ends_with(&["--package", "digitalocean-sdk"]));
    }
}
