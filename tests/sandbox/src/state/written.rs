//! What many answers repeat, written once: regions with all their sizes, and sizes with all their regions.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::World;
use super::sizes::Size;

/// By slug.
#[derive(Default)]
pub(super) struct Written {
    regions: HashMap<String, Box<RawValue>>,
    sizes: HashMap<String, Box<RawValue>>,
}

impl Written {
    /// The regions and sizes of a world, which stay the same.
    pub(super) fn of(world: &World) -> Self {
        let regions = world.regions.iter();
        let regions = regions.map(|region| (region.slug.clone(), text(&world.show(region))));
        let sizes = world.sizes.iter();
        let sizes = sizes.map(|size| (size.slug.clone(), text(&world.show_size(size))));
        Self {
            regions: regions.collect(),
            sizes: sizes.collect(),
        }
    }

    pub(super) fn region(&self, slug: &str) -> Option<&RawValue> {
        self.regions.get(slug).map(AsRef::as_ref)
    }

    /// A size that is in the catalogue no more is written when it is needed.
    pub(super) fn size<'a>(&'a self, world: &World, size: &Size) -> Cow<'a, RawValue> {
        match self.sizes.get(&size.slug) {
            Some(text) => Cow::Borrowed(text.as_ref()),
            None => Cow::Owned(text(&world.show_size(size))),
        }
    }
}

fn text(value: &Value) -> Box<RawValue> {
    // A value can always be written.
    to_raw_value(value).unwrap_or_default()
}
