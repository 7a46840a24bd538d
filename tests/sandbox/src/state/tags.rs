//! Tags, and what carries them.
//!
//! A resource has the names of its tags, and that decides; a tag remembers in which order it was put on what, to tell
//! what was tagged last.

use std::collections::HashSet;

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::uuids::Uuid;
use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("tags_list", list),
    ("tags_create", create),
    ("tags_get", get),
    ("tags_delete", delete),
    ("tags_assign_resources", assign),
    ("tags_unassign_resources", unassign),
];

const LONGEST: usize = 255;

/// A tag as it was first written; other capitals mean the same tag.
#[derive(Serialize, Deserialize)]
pub(super) struct Tag {
    name: String,
    /// In the order of tagging. Some may be gone since, or have lost the tag with what they were.
    taggings: Vec<Taggable>,
}

/// What can carry tags.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Taggable {
    Droplet(u64),
    Image(u64),
    Volume(u64),
    VolumeSnapshot(u64),
    /// What is in the one store, by its number there.
    Stored(u64),
}

/// The kinds of resources a tag counts apart.
const KINDS: [&str; 5] = [
    "droplets",
    "images",
    "volumes",
    "volume_snapshots",
    "databases",
];

impl World {
    /// The tags that a request puts on something new, as they are first written; or which of them can't be one.
    pub(super) fn asked_tags(&self, call: &Call<'_>) -> Result<Vec<String>, Answer> {
        let mut tags: Vec<String> = Vec::new();
        for asked in call.texts("tags") {
            if !is_name(&asked) {
                return Err(Answer::unprocessable(format!(
                    "body.tags: {asked:?} can't be a tag; use letters, digits, `_`, `-` and `:`, at most {LONGEST}"
                )));
            }
            let known = self.tags.get(&asked.to_lowercase());
            let name = known.map_or(asked, |tag| tag.name.clone());
            if !tags.iter().any(|tag| tag.eq_ignore_ascii_case(&name)) {
                tags.push(name);
            }
        }
        Ok(tags)
    }

    /// Makes the tags of something new known.
    pub(super) fn enter_tags(&mut self, new: Taggable) {
        for name in self.tags_of(new).unwrap_or_default() {
            let taggings = &mut self.tag_named(&name).taggings;
            // What is in the store can be changed as a whole, and have had it before.
            if !(matches!(new, Taggable::Stored(_)) && taggings.contains(&new)) {
                taggings.push(new);
            }
        }
        if let Taggable::Droplet(id) = new {
            self.balance_droplet(id);
        }
    }

    /// The same for something in the store that is new or changed, with its tags as they were first written.
    pub(crate) fn tag_stored(&mut self, number: u64) {
        let mut tags: Vec<String> = Vec::new();
        for name in self.stored_tags(number).into_iter().flatten() {
            let known = self.tags.get(&name.to_lowercase());
            let name = known.map_or(name, |tag| tag.name.as_str());
            if !tags.iter().any(|tag| tag.eq_ignore_ascii_case(name)) {
                tags.push(name.to_owned());
            }
        }
        if !tags.is_empty() {
            self.put_stored_tags(number, &tags);
            self.enter_tags(Taggable::Stored(number));
        }
    }

    /// Where a tag counts it apart.
    fn counted(&self, resource: Taggable) -> Option<&'static str> {
        match resource {
            Taggable::Droplet(_) => Some("droplets"),
            Taggable::Image(_) => Some("images"),
            Taggable::Volume(_) => Some("volumes"),
            Taggable::VolumeSnapshot(_) => Some("volume_snapshots"),
            Taggable::Stored(number) => self.counted_as(number),
        }
    }

    fn path_of(&self, resource: Taggable) -> String {
        match resource {
            Taggable::Droplet(id) => format!("/v2/droplets/{id}"),
            Taggable::Image(id) => format!("/v2/images/{id}"),
            Taggable::Volume(number) => format!("/v2/volumes/{}", Uuid::Volume.of(number)),
            Taggable::VolumeSnapshot(number) => {
                format!("/v2/snapshots/{}", Uuid::VolumeSnapshot.of(number))
            }
            Taggable::Stored(number) => self.path_of_stored(number).unwrap_or_default(),
        }
    }

    /// The tag with this name, made if need be.
    fn tag_named(&mut self, name: &str) -> &mut Tag {
        self.tags.entry(name.to_lowercase()).or_insert_with(|| Tag {
            name: name.to_owned(),
            taggings: Vec::new(),
        })
    }

    fn called_tag(&self, call: &Call<'_>) -> Result<&Tag, Answer> {
        let name = call.path_value("tag_id").unwrap_or_default();
        self.tags
            .get(&name.to_lowercase())
            .filter(|tag| tag.name == name)
            .ok_or_else(|| Answer::not_found(format!("there is no tag {name}")))
    }

    /// `None` when it is gone, or was never there.
    fn tags_of(&self, resource: Taggable) -> Option<Vec<String>> {
        match resource {
            Taggable::Stored(number) => {
                Some(self.stored_tags(number)?.map(str::to_owned).collect())
            }
            resource => self.own_tags_of(resource).cloned(),
        }
    }

    fn own_tags_of(&self, resource: Taggable) -> Option<&Vec<String>> {
        match resource {
            Taggable::Droplet(id) => self.droplets.get(&id).map(|droplet| &droplet.tags),
            Taggable::Image(id) => self.images.get(&id).map(|image| &image.tags),
            Taggable::Volume(number) => self.volumes.get(&number).map(|volume| &volume.tags),
            Taggable::VolumeSnapshot(number) => self
                .volume_snapshots
                .get(&number)
                .map(|snapshot| &snapshot.tags),
            Taggable::Stored(_) => None,
        }
    }

    fn put_tags(&mut self, resource: Taggable, tags: Vec<String>) {
        let own = match resource {
            Taggable::Droplet(id) => self.droplets.get_mut(&id).map(|droplet| &mut droplet.tags),
            Taggable::Image(id) => self.images.get_mut(&id).map(|image| &mut image.tags),
            Taggable::Volume(number) => {
                self.volumes.get_mut(&number).map(|volume| &mut volume.tags)
            }
            Taggable::VolumeSnapshot(number) => self
                .volume_snapshots
                .get_mut(&number)
                .map(|snapshot| &mut snapshot.tags),
            Taggable::Stored(number) => return self.put_stored_tags(number, &tags),
        };
        if let Some(own) = own {
            *own = tags;
        }
        if let Taggable::Droplet(id) = resource {
            self.balance_droplet(id);
        }
    }

    fn untag(&mut self, resource: Taggable, name: &str) {
        if let Some(mut tags) = self.tags_of(resource) {
            tags.retain(|tag| tag != name);
            self.put_tags(resource, tags);
        }
    }

    fn has_tag(&self, resource: Taggable, name: &str) -> bool {
        match resource {
            Taggable::Stored(number) => self
                .stored_tags(number)
                .is_some_and(|mut tags| tags.any(|tag| tag == name)),
            resource => self
                .own_tags_of(resource)
                .is_some_and(|tags| tags.iter().any(|tag| tag == name)),
        }
    }

    fn show_tag(&self, tag: &Tag, base: &str) -> Value {
        let tagged = tag
            .taggings
            .iter()
            .filter(|resource| self.has_tag(**resource, &tag.name))
            .copied()
            .collect::<Vec<_>>();
        let mut resources = self.usage(tagged.iter().copied(), base);
        for kind in KINDS {
            let of_kind = tagged
                .iter()
                .copied()
                .filter(|resource| self.counted(*resource) == Some(kind));
            resources.insert(kind.to_owned(), Value::Object(self.usage(of_kind, base)));
        }
        json!({"name": tag.name, "resources": resources})
    }

    /// How many there are, and where the last one is.
    fn usage(&self, tagged: impl Iterator<Item = Taggable>, base: &str) -> Map<String, Value> {
        let mut count = 0_u64;
        let mut last = None;
        for resource in tagged {
            count += 1;
            last = Some(resource);
        }
        let mut shown = Map::new();
        shown.insert("count".to_owned(), json!(count));
        if let Some(last) = last {
            let uri = format!("{base}{}", self.path_of(last));
            shown.insert("last_tagged_uri".to_owned(), json!(uri));
        }
        shown
    }
}

fn is_name(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-:".contains(&byte))
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let tags = world.tags.values();
    Ok(paging::page_of(call, "tags", tags, |tag| {
        world.show_tag(tag, call.base)
    }))
}

/// Creating a tag that exists gives the tag.
fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let name = call
        .text("name")
        .ok_or_else(|| Answer::unprocessable("body.name: is required"))?;
    world.tag_named(name);
    let shown = world
        .tags
        .get(&name.to_lowercase())
        .map(|tag| world.show_tag(tag, call.base));
    Ok(Answer::json(StatusCode::CREATED, json!({"tag": shown})))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let tag = world.called_tag(call)?;
    Ok(Answer::ok(json!({"tag": world.show_tag(tag, call.base)})))
}

fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let name = world.called_tag(call)?.name.clone();
    let tagged = world.tags.remove(&name.to_lowercase());
    for resource in tagged.into_iter().flat_map(|tag| tag.taggings) {
        world.untag(resource, &name);
    }
    Ok(Answer::no_content())
}

/// Either all resources get the tag or none does.
fn assign(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let name = world.called_tag(call)?.name.clone();
    for resource in named(call, world)? {
        if world.has_tag(resource, &name) {
            continue;
        }
        if let Some(mut tags) = world.tags_of(resource) {
            tags.push(name.clone());
            world.put_tags(resource, tags);
        }
        world.tag_named(&name).taggings.push(resource);
    }
    Ok(Answer::no_content())
}

/// Resources that don't have the tag stay as they are.
fn unassign(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let name = world.called_tag(call)?.name.clone();
    let resources = named(call, world)?.into_iter().collect::<HashSet<_>>();
    for resource in &resources {
        world.untag(*resource, &name);
    }
    world
        .tag_named(&name)
        .taggings
        .retain(|resource| !resources.contains(resource));
    Ok(Answer::no_content())
}

/// The resources that the request names, or the first that there isn't.
fn named(call: &Call<'_>, world: &World) -> Result<Vec<Taggable>, Answer> {
    let listed = call.field("resources").and_then(Value::as_array);
    listed
        .into_iter()
        .flatten()
        .map(|resource| {
            let text = |name: &str| resource.get(name).and_then(Value::as_str);
            match (text("resource_type"), text("resource_id")) {
                (Some(kind), Some(id)) => find(world, kind, id)
                    .ok_or_else(|| Answer::not_found(format!("there is no {kind} {id} to tag"))),
                _ => Err(Answer::unprocessable(
                    "body.resources: each needs a resource_type and a resource_id",
                )),
            }
        })
        .collect()
}

fn find(world: &World, kind: &str, id: &str) -> Option<Taggable> {
    let found = match kind {
        "droplet" => Taggable::Droplet(id.parse().ok()?),
        "image" => Taggable::Image(id.parse().ok()?),
        "volume" => Taggable::Volume(Uuid::Volume.number(id)?),
        "volume_snapshot" => Taggable::VolumeSnapshot(Uuid::VolumeSnapshot.number(id)?),
        _ => Taggable::Stored(world.taggable(kind, id)?),
    };
    // Public images belong to no account, so that none can tag them.
    let public = match found {
        Taggable::Image(id) => world.images.get(&id).is_some_and(|image| image.public),
        _ => false,
    };
    (!public && world.tags_of(found).is_some()).then_some(found)
}
