//! Regions of the catalogue.

use serde::Deserialize;

use super::{Region, Status, parse};

const TEXT: &str = include_str!(concat!(env!("SANDBOX_SPEC"), "/catalog/regions.toml"));

#[derive(Deserialize)]
struct File {
    region: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    slug: String,
    name: Option<String>,
    available: Option<bool>,
    status: Status,
}

pub(super) fn read() -> Result<Vec<Region>, String> {
    let file: File = parse("regions", TEXT)?;
    Ok(file.region.into_iter().map(region).collect())
}

/// A region whose name nobody remembers is called by its slug.
fn region(entry: Entry) -> Region {
    Region {
        name: entry.name.unwrap_or_else(|| entry.slug.clone()),
        available: entry.status == Status::Current && entry.available != Some(false),
        slug: entry.slug,
    }
}
