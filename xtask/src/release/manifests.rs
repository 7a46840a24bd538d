//! Versions and addresses in manifests.

use anyhow::{Context as _, Result, bail};
use semver::Version;
use toml_edit::{DocumentMut, Item, value};
use url::Url;

/// The manifests of the published packages that are written by hand.
pub const PACKAGES: [&str; 3] = [
    "ergonomic/core/Cargo.toml",
    "ergonomic/Cargo.toml",
    "tests/sandbox/Cargo.toml",
];

const DEPENDENCIES: [&str; 4] = [
    "digitalocean-core",
    "digitalocean-raw",
    "digitalocean-sdk",
    "digitalocean-sandbox",
];

/// A repository's address as manifests have it: that of a page, not of a clone.
pub fn address(url: &Url) -> Result<String> {
    if url.scheme() != "https" || url.host_str().is_none() {
        bail!("{url} is no https address");
    }
    if !url.username().is_empty() || url.password().is_some() {
        bail!("the repository's address is published: it can't have a user or a password");
    }
    if url.query().is_some() || url.fragment().is_some() || url.path().len() < 2 {
        bail!("{url} is not the address of a repository, such as https://github.com/owner/name");
    }
    let address = url.as_str().trim_end_matches('/');
    Ok(address.strip_suffix(".git").unwrap_or(address).to_owned())
}

/// The workspace's manifest with this version and this address. Requirements keep their operator.
pub fn workspace(manifest: &str, version: &Version, address: &str) -> Result<String> {
    let mut document: DocumentMut = manifest.parse().context("can't read Cargo.toml")?;
    let workspace = document
        .get_mut("workspace")
        .and_then(Item::as_table_like_mut);
    let workspace = workspace.context("Cargo.toml has no [workspace]")?;
    let package = workspace
        .get_mut("package")
        .and_then(Item::as_table_like_mut);
    let package = package.context("Cargo.toml has no [workspace.package]")?;
    let now = package.get("version").and_then(Item::as_str);
    let now = now.context("[workspace.package] has no version")?;
    let now: Version = now.parse().context("the version of [workspace.package]")?;
    if *version < now {
        bail!("{version} is before {now}, the version of Cargo.toml");
    }
    package.insert("version", value(version.to_string()));
    package.insert("repository", value(address));
    let dependencies = workspace
        .get_mut("dependencies")
        .and_then(Item::as_table_like_mut);
    let dependencies = dependencies.context("Cargo.toml has no [workspace.dependencies]")?;
    for name in DEPENDENCIES {
        let required = dependencies
            .get_mut(name)
            .and_then(|it| it.as_table_like_mut()?.get_mut("version"));
        let required = required
            .and_then(Item::as_value_mut)
            .with_context(|| format!("[workspace.dependencies] has no version of {name}"))?;
        let operator = match required.as_str() {
            Some(text) if text.starts_with('=') => "=",
            _ => "",
        };
        let decor = required.decor().clone();
        *required = format!("{operator}{version}").into();
        *required.decor_mut() = decor;
    }
    Ok(document.to_string())
}

/// The manifest of a package that has the address of the workspace.
pub fn package(manifest: &str) -> Result<String> {
    const BEFORE: &str = "license.workspace = true\n";
    const OURS: &str = "repository.workspace = true\n";
    if manifest.contains(OURS) {
        return Ok(manifest.to_owned());
    }
    if !manifest.contains(BEFORE) {
        bail!("has no line {:?}", BEFORE.trim_end());
    }
    Ok(manifest.replacen(BEFORE, &format!("{BEFORE}{OURS}"), 1))
}
