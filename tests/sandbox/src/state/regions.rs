//! Regions.

use serde_json::{Value, json};

use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;

pub(super) const HANDLERS: &[(&str, Handler)] = &[("regions_list", list)];

/// A region; one that isn't available takes no new resources.
#[derive(Clone)]
pub(super) struct Region {
    pub(super) slug: String,
    pub(super) name: String,
    pub(super) available: bool,
}

impl World {
    pub(super) fn region(&self, slug: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.slug == slug)
    }

    /// A region that takes new resources, or why there is none.
    pub(super) fn open_region(&self, slug: &str) -> Result<&Region, Answer> {
        self.region(slug)
            .filter(|region| region.available)
            .ok_or_else(|| {
                Answer::unprocessable(format!(
                    "region {slug} is not open; GET /v2/regions lists those that are"
                ))
            })
    }

    pub(crate) fn open_regions(&self) -> Vec<String> {
        self.regions
            .iter()
            .filter(|region| region.available)
            .map(|region| region.slug.clone())
            .collect()
    }

    /// The region as other resources show it; null when it isn't known.
    pub(super) fn show_region(&self, slug: &str) -> Value {
        self.region(slug)
            .map_or(Value::Null, |region| self.show(region))
    }

    pub(super) fn show(&self, region: &Region) -> Value {
        let sizes = if region.available {
            let offered = self.sizes.iter().filter(|size| size.available);
            offered.map(|size| size.slug.as_str()).collect()
        } else {
            Vec::new()
        };
        json!({
            "name": region.name,
            "slug": region.slug,
            "features": ["backups", "ipv6", "metadata", "install_agent", "storage", "image_transfer"],
            "available": region.available,
            "sizes": sizes,
        })
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let regions = world.regions.iter().map(|region| world.show(region));
    Ok(paging::page(call, "regions", regions.collect()))
}
