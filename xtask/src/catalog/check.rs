//! What must hold between the entries of the catalogue.

use std::collections::BTreeSet;

use anyhow::{Result, bail, ensure};

use super::Catalog;

/// Fails where an entry is there twice, or speaks of one that does not exist.
pub fn check(catalog: &Catalog) -> Result<()> {
    let regions = slugs("regions", catalog.regions.region.iter().map(|e| &e.slug))?;
    for group in &catalog.regions.region_group {
        known("regions", &group.slug, &group.members, &regions)?;
    }
    for app in &catalog.regions.app_region {
        known("regions", &app.slug, &app.regions, &regions)?;
    }
    let groups = catalog.regions.region_group.iter();
    slugs("groups of regions", groups.map(|e| &e.slug))?;
    let apps = catalog.regions.app_region.iter();
    slugs("regions of apps", apps.map(|e| &e.slug))?;

    slugs("sizes", catalog.sizes.size.iter().map(|e| &e.slug))?;
    aliases("sizes", catalog.sizes.size.iter().map(|e| &e.aliases))?;

    let distributions = catalog.distributions.distribution.iter();
    let distributions = slugs("distributions", distributions.map(|e| &e.value))?;
    let named = catalog.distributions.distribution.iter();
    aliases("distributions", named.map(|e| &e.aliases))?;
    slugs("images", catalog.images.image.iter().map(|e| &e.slug))?;
    aliases("images", catalog.images.image.iter().map(|e| &e.aliases))?;
    for image in &catalog.images.image {
        known("images", &image.slug, &image.distribution, &distributions)?;
    }

    let purposes = &catalog.purposes;
    slugs("purposes", purposes.purpose.iter().map(|e| &e.value))?;
    aliases("purposes", purposes.purpose.iter().map(|e| &e.aliases))?;
    slugs(
        "environments",
        purposes.environment.iter().map(|e| &e.value),
    )?;
    aliases(
        "environments",
        purposes.environment.iter().map(|e| &e.aliases),
    )?;

    let engines = catalog.database_engines.engine.iter();
    let engines = slugs("database engines", engines.map(|e| &e.slug))?;
    let mut versions = BTreeSet::new();
    for version in &catalog.database_engines.version {
        let engine = &version.engine;
        known("versions", &version.version, [engine], &engines)?;
        ensure!(
            versions.insert((engine, &version.version)),
            "database engines: version {} of {engine} is there twice",
            version.version
        );
    }
    let sizes = &catalog.database_sizes.database_size;
    slugs("database sizes", sizes.iter().map(|e| &e.slug))?;
    aliases("database sizes", sizes.iter().map(|e| &e.aliases))?;
    for size in sizes {
        known("database sizes", &size.slug, size.nodes.keys(), &engines)?;
    }

    let versions = &catalog.kubernetes_versions.version;
    slugs("Kubernetes versions", versions.iter().map(|e| &e.slug))?;
    aliases("Kubernetes versions", versions.iter().map(|e| &e.aliases))?;
    let one_clicks = catalog.kubernetes_one_clicks.one_click.iter();
    slugs("Kubernetes 1-clicks", one_clicks.map(|e| &e.slug))?;
    let instances = catalog.app_instance_sizes.instance_size.iter();
    slugs("app instance sizes", instances.map(|e| &e.slug))?;
    let tiers = catalog.registry_tiers.registry_tier.iter();
    slugs("registry tiers", tiers.map(|e| &e.slug))?;

    slugs("small sets", catalog.small_sets.set.iter().map(|e| &e.name))?;
    for set in &catalog.small_sets.set {
        let values = slugs(&set.name, &set.values)?;
        known("small sets", &set.name, &set.legacy, &values)?;
        ensure!(
            set.values.is_empty() != set.numbers.is_empty(),
            "small sets: {} has to have either values or numbers",
            set.name
        );
    }
    Ok(())
}

/// The slugs of a set, which must be different ones, and such that they can stand in Rust's strings and docs.
fn slugs<'a>(
    set: &str,
    entries: impl IntoIterator<Item = &'a String>,
) -> Result<BTreeSet<&'a str>> {
    let mut seen = BTreeSet::new();
    for slug in entries {
        ensure!(!slug.is_empty(), "{set}: there is an entry without a slug");
        ensure!(
            slug.chars()
                .all(|c| matches!(c, ' '..='~') && !matches!(c, '"' | '\\' | '`')),
            "{set}: {slug:?} has characters that no slug has"
        );
        ensure!(seen.insert(slug.as_str()), "{set}: {slug} is there twice");
    }
    Ok(seen)
}

/// The aliases of a set become constants of one enum.
fn aliases<'a>(set: &str, entries: impl IntoIterator<Item = &'a Vec<String>>) -> Result<()> {
    let mut seen = BTreeSet::from(["ALL".to_owned()]);
    for alias in entries.into_iter().flatten() {
        let name = alias.to_uppercase();
        if syn::parse_str::<syn::Ident>(&name).is_err() {
            bail!("{set}: the alias {alias:?} can't be the name of a constant");
        }
        ensure!(seen.insert(name), "{set}: the alias {alias} is taken");
    }
    Ok(())
}

fn known<'a>(
    set: &str,
    entry: &str,
    mentioned: impl IntoIterator<Item = &'a String>,
    all: &BTreeSet<&str>,
) -> Result<()> {
    for other in mentioned {
        ensure!(
            all.contains(other.as_str()),
            "{set}: {entry} speaks of {other}, which does not exist"
        );
    }
    Ok(())
}
