//! What the store of all other collections asks of the families that have state of their own, and the reverse.

use std::time::Duration;

use serde_json::{Value, json};

use super::World;
use super::regions::Region;
use super::uuids::Uuid;
use crate::clock::{Moment, later};

/// The kind of networks in the store.
const VPC: &str = "vpcs.vpc";

impl World {
    pub(crate) fn action_duration(&self) -> Duration {
        self.action_duration
    }

    pub(crate) fn has_droplet(&self, id: u64) -> bool {
        self.droplets.contains_key(&id)
    }

    /// Whether there is a droplet whose agent tells of memory, file systems and load.
    pub(crate) fn has_agent(&self, id: u64) -> bool {
        let droplet = self.droplets.get(&id);
        droplet.is_some_and(|droplet| droplet.monitoring)
    }

    /// How many bytes of memory and of disk a droplet has.
    pub(crate) fn room_of_droplet(&self, id: u64) -> Option<(f64, f64)> {
        let droplet = self.droplets.get(&id)?;
        // Sizes are far from the end of what a float counts exactly.
        #[allow(clippy::cast_precision_loss)]
        let bytes = |count: u64, unit: u64| (count * unit) as f64;
        Some((
            bytes(droplet.size.memory, 1 << 20),
            bytes(droplet.disk, 1 << 30),
        ))
    }

    pub(crate) fn has_project(&self, uuid: &str) -> bool {
        Uuid::Project
            .number(uuid)
            .is_some_and(|number| self.projects.contains_key(&number))
    }

    pub(crate) fn has_size(&self, slug: &str) -> bool {
        self.size(slug).is_ok_and(|size| size.available)
    }

    /// The sizes that new droplets can have with at least so much memory, in MB.
    pub(crate) fn open_sizes(&self, memory: u64) -> impl Iterator<Item = &str> {
        let open = self
            .sizes
            .iter()
            .filter(move |size| size.available && size.memory >= memory);
        open.map(|size| size.slug.as_str())
    }

    pub(crate) fn has_tag_named(&self, name: &str) -> bool {
        self.tags.contains_key(&name.to_lowercase())
    }

    /// Whether something can be made there. Some families name a region without its number, or in capitals.
    pub(crate) fn is_region(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        let slug = |region: &Region| region.slug.clone();
        let open = self
            .regions
            .iter()
            .filter(|region| region.available)
            .map(slug);
        open.into_iter()
            .any(|slug| slug == name || slug.trim_end_matches(|c: char| c.is_ascii_digit()) == name)
    }

    /// The region as an object of an answer.
    pub(crate) fn shown_region(&self, slug: &str) -> Value {
        match self.show_region(slug) {
            Value::Null => {
                json!({"name": slug, "slug": slug, "features": [], "available": true, "sizes": []})
            }
            shown => shown,
        }
    }

    pub(crate) fn default_project_id(&self) -> String {
        Uuid::Project.of(self.default_project())
    }

    /// Notes to which project something new belongs: the default one unless it is named.
    pub(crate) fn assign_urn(&mut self, urn: String, project: Option<&str>, now: Moment) {
        let named = project.and_then(|uuid| Uuid::Project.number(uuid));
        let project = named.unwrap_or_else(|| self.default_project());
        self.assign_to_project(urn, project, now);
    }

    pub(crate) fn forget_urn(&mut self, urn: &str) {
        self.forget_assignment(urn);
    }

    /// Whether there is a network with this id. The default one of each region is there as soon as something uses it.
    pub(crate) fn has_network(&self, id: &str) -> bool {
        self.without_store
            || self.store.find(VPC, 0, id).is_some()
            || self
                .regions
                .iter()
                .any(|region| self.default_vpc(&region.slug) == id)
    }

    /// The region of a network, if there is one with this id.
    pub(crate) fn region_of_network(&self, id: &str) -> Option<&str> {
        let stored = self.store.find(VPC, 0, id);
        let stored = stored.and_then(|number| self.store.value(number)?.get("region")?.as_str());
        stored.or_else(|| {
            let mut regions = self.regions.iter();
            let own = regions.find(|region| self.default_vpc(&region.slug) == id);
            own.map(|region| region.slug.as_str())
        })
    }

    /// The ids and names of the droplets in a network.
    pub(crate) fn droplets_in_network(&self, id: &str) -> Vec<(u64, String, Moment)> {
        let droplets = self.droplets.values();
        droplets
            .filter(|droplet| droplet.vpc_uuid == id)
            .map(|droplet| (droplet.id, droplet.name.clone(), droplet.created_at))
            .collect()
    }

    /// The droplets with a tag.
    pub(crate) fn droplets_with_tag(&self, tag: &str) -> Vec<u64> {
        let droplets = self.droplets.values();
        droplets
            .filter(|droplet| droplet.tags.iter().any(|own| own == tag))
            .map(|droplet| droplet.id)
            .collect()
    }

    pub(crate) fn tags_of_droplet(&self, id: u64) -> Vec<String> {
        self.droplets
            .get(&id)
            .map(|droplet| droplet.tags.clone())
            .unwrap_or_default()
    }
}

impl World {
    /// The id that the first network of a region has.
    pub(crate) fn first_network(&self, region: &str) -> String {
        self.default_vpc(region)
    }

    /// When the account was opened.
    pub(crate) fn seeded_at(&self) -> Moment {
        let first = self.default_projects.first();
        first.map(|(at, _)| *at).unwrap_or_default()
    }

    /// When the sandbox was.
    pub(crate) fn started_at(&self) -> Moment {
        later(self.seeded_at(), super::AGE)
    }
}
