//! What a new sandbox knows, read from the files in `seed/`.

use chrono::DateTime;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::images::{Image, Kind};
use super::regions::Region;
use super::sizes::Size;
use super::{World, next};
use crate::clock::Moment;
use crate::error::Error;

#[derive(Deserialize)]
struct Regions {
    region: Vec<Region>,
}

#[derive(Deserialize)]
struct Sizes {
    size: Vec<Size>,
}

#[derive(Deserialize)]
struct Images {
    image: Vec<PublicImage>,
}

#[derive(Deserialize)]
struct PublicImage {
    slug: String,
    name: String,
    distribution: String,
    kind: String,
    created_at: String,
    min_disk_size: u64,
}

pub(super) fn regions() -> Result<Vec<Region>, Error> {
    let file: Regions = read("regions", include_str!("../../seed/regions.toml"))?;
    Ok(file.region)
}

pub(super) fn sizes() -> Result<Vec<Size>, Error> {
    let file: Sizes = read("sizes", include_str!("../../seed/sizes.toml"))?;
    Ok(file.size)
}

/// Adds the public images, which are in all regions that are open.
pub(super) fn images(world: &mut World) -> Result<(), Error> {
    let file: Images = read("images", include_str!("../../seed/images.toml"))?;
    let regions = world.open_regions();
    for public in file.image {
        let created_at = moment(&public.created_at)?;
        let image = Image {
            id: next(&mut world.ids.image),
            name: public.name,
            kind: Kind::Base,
            is_application: public.kind == "application",
            distribution: public.distribution,
            slug: Some(public.slug),
            public: true,
            regions: regions.clone(),
            created_at,
            ready_at: created_at,
            min_disk_size: public.min_disk_size,
            size_gigabytes: 0.5,
            description: String::new(),
            tags: Vec::new(),
            droplet: None,
        };
        world.images.insert(image.id, image);
    }
    Ok(())
}

fn moment(text: &str) -> Result<Moment, Error> {
    DateTime::parse_from_rfc3339(text)
        .map(|moment| moment.to_utc())
        .map_err(|error| Error::caused(format!("seed/images.toml has the time {text}"), error))
}

fn read<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Error> {
    toml::from_str(text)
        .map_err(|error| Error::caused(format!("seed/{name}.toml can't be read"), error))
}
