//! `cargo xtask msrv`: no dependency needs a newer Rust than we promise.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::process;

/// Compares the `rust-version` of every locked package with that of the SDK. The lint `clippy::incompatible_msrv` watches
/// over our own code.
pub fn run(root: &Path) -> Result<()> {
    let mut packages = packages(root)?;
    let ours = packages
        .iter()
        .find(|package| package["name"] == "digitalocean-sdk")
        .and_then(|package| package["rust_version"].as_str())
        .context("digitalocean-sdk has no rust-version")?
        .to_owned();
    packages.extend(self::packages(&root.join("xtask"))?);
    let newer: BTreeSet<String> = packages
        .iter()
        .filter_map(|package| {
            let needs = package["rust_version"].as_str()?;
            (version(needs) > version(&ours))
                .then(|| format!("{} {} needs {needs}", package["name"], package["version"]))
        })
        .collect();
    if newer.is_empty() {
        println!("no package of the lock files needs a newer Rust than {ours}");
        return Ok(());
    }
    let newer: Vec<String> = newer.into_iter().collect();
    bail!(
        "the promised Rust is {ours}, but:\n  {}",
        newer.join("\n  ")
    )
}

/// All packages that a workspace has locked.
fn packages(root: &Path) -> Result<Vec<Value>> {
    let output = process::output(process::cargo(root).args([
        "metadata",
        "--format-version",
        "1",
        "--locked",
    ]))?;
    let mut metadata: Value =
        serde_json::from_slice(&output).context("cargo metadata is no JSON")?;
    match metadata["packages"].take() {
        Value::Array(packages) => Ok(packages),
        _ => bail!("cargo metadata has no packages"),
    }
}

fn version(text: &str) -> Vec<u32> {
    let mut parts: Vec<u32> = text
        .split('.')
        .map(|part| part.parse().unwrap_or(0))
        .collect();
    parts.resize(3, 0);
    parts
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_compare_by_number() {
        assert!(version("1.100") > version("1.88.0"));
        assert_eq!(version("1.88"), version("1.88.0"));
    }
}
