//! Droplet sizes.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;

pub(super) const HANDLERS: &[(&str, Handler)] = &[("sizes_list", list)];

/// A size: memory in MB, disk in GB, transfer in TB, prices in US dollars.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Size {
    pub(super) slug: String,
    pub(super) description: String,
    pub(super) memory: u64,
    pub(super) vcpus: u64,
    pub(super) disk: u64,
    pub(super) transfer: f64,
    pub(super) price_monthly: f64,
    pub(super) price_hourly: f64,
    /// Those that aren't offered any more stay with the droplets that have them.
    pub(super) available: bool,
}

impl World {
    /// The size with this slug, or that there is none.
    pub(super) fn size(&self, slug: &str) -> Result<&Size, Answer> {
        self.sizes
            .iter()
            .find(|size| size.slug == slug)
            .ok_or_else(|| {
                Answer::unprocessable(format!(
                    "there is no size {slug}; GET /v2/sizes lists those that there are"
                ))
            })
    }

    /// The same for something new: sizes that were retired are known, but not to be had.
    pub(super) fn open_size(&self, slug: &str) -> Result<&Size, Answer> {
        let size = self.size(slug)?;
        if size.available {
            Ok(size)
        } else {
            Err(Answer::unprocessable(format!(
                "size {slug} is not available; GET /v2/sizes lists those that are"
            )))
        }
    }

    pub(super) fn show_size(&self, size: &Size) -> Value {
        let regions = if size.available {
            self.open_regions()
        } else {
            Vec::new()
        };
        json!({
            "slug": size.slug,
            "memory": size.memory,
            "vcpus": size.vcpus,
            "disk": size.disk,
            "transfer": size.transfer,
            "price_monthly": size.price_monthly,
            "price_hourly": size.price_hourly,
            "regions": regions,
            "available": size.available,
            "description": size.description,
            "disk_info": [disk_info(size.disk)],
        })
    }
}

pub(super) fn disk_info(gigabytes: u64) -> Value {
    json!({"type": "local", "size": {"amount": gigabytes, "unit": "gib"}})
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let sizes = world.sizes.iter().map(|size| world.show_size(size));
    Ok(paging::page(call, "sizes", sizes.collect()))
}
