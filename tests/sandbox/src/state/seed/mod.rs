//! What a new sandbox knows: the regions, sizes and public images of `spec/catalog`.

mod images;
mod regions;
mod sizes;

use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::images::Image;
use super::regions::Region;
use super::sizes::Size;
use crate::error::Error;

pub(super) use images::FIRST_OWN_ID;

/// Everything that all sandboxes start with.
#[derive(Clone)]
pub(super) struct Seed {
    pub(super) regions: Vec<Region>,
    pub(super) sizes: Vec<Size>,
    /// In the order of their ids.
    pub(super) images: Vec<Image>,
}

/// Whether the service offers something.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Status {
    Current,
    Legacy,
    Restricted,
}

/// Reads the catalogue, once for all sandboxes.
pub(super) fn seed() -> Result<Seed, Error> {
    static SEED: OnceLock<Result<Seed, String>> = OnceLock::new();
    SEED.get_or_init(read)
        .clone()
        .map_err(|reason| Error::new(format!("the embedded catalogue can't be used: {reason}")))
}

fn read() -> Result<Seed, String> {
    let regions = regions::read()?;
    let images = images::read(&regions)?;
    Ok(Seed {
        regions,
        sizes: sizes::read()?,
        images,
    })
}

fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| format!("{name}.toml: {error}"))
}

/// The word with a capital.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_ascii_uppercase())
        .into_iter()
        .chain(letters)
        .collect()
}
