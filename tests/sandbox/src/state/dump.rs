//! State as JSON, and back.
//!
//! A dump has a part for each thing that the [`World`] keeps; what comes from the catalogue (regions, sizes, public images) is
//! no part of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::World;
use super::actions::{Action, Actions};
use super::images::Image;
use super::sizes::Size;

/// Writes and reads fields of the world: a line for each. Any field will do that is `Serialize` and `Deserialize`.
macro_rules! parts {
    ($($name:literal => $($field:ident).+),+ $(,)?) => {
        fn write_parts<M: SerializeMap>(world: &World, map: &mut M) -> Result<(), M::Error> {
            $(map.serialize_entry($name, &world.$($field).+)?;)+
            Ok(())
        }

        fn read_parts(world: &mut World, parts: &mut Map<String, Value>) -> Result<(), String> {
            $(read(parts, $name, |part| world.$($field).+ = part)?;)+
            Ok(())
        }
    };
}

parts! {
    "ids" => ids,
    "metadata_of" => metadata_of,
    "uuids" => uuids,
    "actions" => actions,
    "assignments" => assignments,
    "default_projects" => default_projects,
    "destructions" => destructions,
    "domains" => domains,
    "droplets" => droplets,
    "projects" => projects,
    "reserved_ips" => reserved_ips,
    "reserved_ipv6" => reserved_ipv6,
    "seeded_droplets" => bulk.droplets,
    "ssh_keys" => ssh_keys,
    "store" => store,
    "tags" => tags,
    "volumes" => volumes,
    "volume_snapshots" => volume_snapshots,
}

/// The part with the images that the account made.
const IMAGES: &str = "images";

/// All parts of a world, to be written.
pub(crate) struct Parts<'a>(pub(crate) &'a World);

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        write_parts(self.0, &mut map)?;
        let images = self.0.images.values().filter(|image| !image.public);
        map.serialize_entry(IMAGES, &images.collect::<Vec<_>>())?;
        map.end()
    }
}

impl World {
    /// Puts the parts of a dump in place of those of a new world; what is wrong with them otherwise.
    pub(crate) fn load(&mut self, mut parts: Map<String, Value>) -> Result<(), String> {
        read_parts(self, &mut parts)?;
        read(&mut parts, IMAGES, |images: Vec<Image>| {
            let images = images.into_iter().map(|image| (image.id, image));
            self.images.extend(images);
        })?;
        if let Some(unknown) = parts.keys().next() {
            return Err(format!("this version has no part `{unknown}`"));
        }
        self.share();
        Ok(())
    }

    /// Lets droplets with the same size or image hold one copy of it, as those do that were made together.
    fn share(&mut self) {
        let mut sizes: Vec<Arc<Size>> = Vec::new();
        let mut images: Vec<Arc<Image>> = Vec::new();
        for droplet in self.droplets.values_mut() {
            share(&mut sizes, &mut droplet.size);
            share(&mut images, &mut droplet.image);
        }
    }
}

/// The last few are enough: what was made together stands together.
const SHARED: usize = 16;

fn share<T: PartialEq>(seen: &mut Vec<Arc<T>>, own: &mut Arc<T>) {
    match seen.iter().find(|other| *other == own) {
        Some(other) => *own = Arc::clone(other),
        None => {
            if seen.len() == SHARED {
                seen.remove(0);
            }
            seen.push(Arc::clone(own));
        }
    }
}

fn read<T: DeserializeOwned>(
    parts: &mut Map<String, Value>,
    name: &str,
    put: impl FnOnce(T),
) -> Result<(), String> {
    if let Some(part) = parts.remove(name) {
        put(serde_json::from_value(part).map_err(|error| format!("`{name}`: {error}"))?);
    }
    Ok(())
}

#[derive(Serialize)]
struct KeptActions<'a> {
    all: Vec<&'a Action>,
    hidden: &'a BTreeSet<u64>,
}

#[derive(Deserialize)]
struct ReadActions {
    all: Vec<Action>,
    hidden: BTreeSet<u64>,
}

/// The indexes of actions are rebuilt from the actions, so they aren't written.
impl Serialize for Actions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (all, hidden) = self.kept();
        let all = all.collect();
        KeptActions { all, hidden }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Actions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let ReadActions { all, hidden } = ReadActions::deserialize(deserializer)?;
        Ok(Self::restored(all, hidden))
    }
}
