//! Block storage volumes: what they are, creating, finding and deleting them.

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::actions::{Resource, ResourceKind};
use super::tags::Taggable;
use super::uuids::Uuid;
use super::volume_snapshots::VolumeSnapshot;
use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{Moment, later, timestamp};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("volumes_list", list),
    ("volumes_create", create),
    ("volumes_get", get),
    ("volumes_delete", delete),
    ("volumes_delete_byName", delete_by_name),
];

/// In GiB.
pub(super) const LARGEST: u64 = 16_384;
const LONGEST_NAME: usize = 64;
/// How many volumes one droplet takes.
pub(super) const MOST_ON_DROPLET: usize = 15;

#[derive(Serialize, Deserialize)]
pub(super) struct Volume {
    /// Counts volumes; the UUID follows from it.
    pub(super) number: u64,
    pub(super) name: String,
    description: String,
    /// In GiB.
    pub(super) size: u64,
    pub(super) region: String,
    pub(super) created_at: Moment,
    pub(super) tags: Vec<String>,
    pub(super) filesystem: Filesystem,
    pub(super) droplet: Option<u64>,
    /// The droplet that it was on last, and until when it still counts as attached to that.
    #[serde(default)]
    leaving: Option<(u64, Moment)>,
}

/// What a volume was formatted with; empty texts for nothing.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Filesystem {
    kind: String,
    label: String,
}

impl Volume {
    pub(super) fn uuid(&self) -> String {
        Uuid::Volume.of(self.number)
    }

    /// The droplet that it counts as attached to.
    pub(super) fn attached(&self, now: Moment) -> Option<u64> {
        let leaving = self.leaving.filter(|(_, until)| now < *until);
        self.droplet.or(leaving.map(|(droplet, _)| droplet))
    }

    /// Takes it off its droplet; it counts as attached until then.
    fn leave(&mut self, until: Moment) -> Option<u64> {
        let droplet = self.droplet.take()?;
        self.leaving = Some((droplet, until));
        Some(droplet)
    }

    pub(super) fn resource(&self) -> Resource {
        Resource {
            kind: ResourceKind::Volume,
            id: self.number,
            region: Some(self.region.clone()),
        }
    }
}

impl World {
    /// The volume with this UUID.
    pub(super) fn volume(&self, uuid: &str) -> Option<&Volume> {
        self.volumes.get(&Uuid::Volume.number(uuid)?)
    }

    pub(super) fn called_volume(&self, call: &Call<'_>) -> Result<&Volume, Answer> {
        let uuid = call.path_value("volume_id").unwrap_or_default();
        self.volume(uuid).ok_or_else(|| no_such_volume(uuid))
    }

    /// The only volume with this name in this region.
    pub(super) fn volume_named(&self, name: &str, region: &str) -> Option<&Volume> {
        self.volumes
            .values()
            .find(|volume| volume.name == name && volume.region == region)
    }

    fn show_volume(&self, volume: &Volume, now: Moment) -> Value {
        json!({
            "id": volume.uuid(),
            "name": volume.name,
            "description": volume.description,
            "size_gigabytes": volume.size,
            "region": self.show_region(&volume.region),
            "droplet_ids": volume.attached(now).as_slice(),
            "created_at": timestamp(volume.created_at),
            "tags": volume.tags,
            "filesystem_type": volume.filesystem.kind,
            "filesystem_label": volume.filesystem.label,
        })
    }

    /// Puts a volume on a droplet, where both still exist.
    pub(super) fn attach(&mut self, number: u64, droplet: u64) {
        if let (Some(volume), Some(on)) = (
            self.volumes.get_mut(&number),
            self.droplets.get_mut(&droplet),
        ) {
            volume.droplet = Some(droplet);
            volume.leaving = None;
            on.volume_ids.push(volume.uuid());
        }
    }

    /// Takes a volume off the droplet it is on.
    pub(super) fn detach(&mut self, number: u64, at: Moment) {
        let until = later(at, self.detach_lag);
        let Some(volume) = self.volumes.get_mut(&number) else {
            return;
        };
        let uuid = volume.uuid();
        if let Some(droplet) = volume.leave(until)
            && let Some(droplet) = self.droplets.get_mut(&droplet)
        {
            droplet.volume_ids.retain(|own| *own != uuid);
        }
    }

    /// Takes all volumes off a droplet that goes away.
    pub(super) fn free_volumes(&mut self, uuids: &[String], at: Moment) {
        let until = later(at, self.detach_lag);
        for uuid in uuids {
            if let Some(volume) = Uuid::Volume
                .number(uuid)
                .and_then(|number| self.volumes.get_mut(&number))
            {
                volume.leave(until);
            }
        }
    }
}

pub(super) fn no_such_volume(what: &str) -> Answer {
    Answer::not_found(format!("there is no volume {what}"))
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let name = call.query_value("name");
    let region = call.query_value("region");
    let tag = call.query_value("tag_name");
    let wanted = |volume: &&Volume| {
        name.is_none_or(|name| volume.name == name)
            && region.is_none_or(|region| volume.region == region)
            && tag.is_none_or(|tag| volume.tags.iter().any(|own| own == tag))
    };
    let volumes = world.volumes.values().filter(wanted);
    Ok(paging::page_of(call, "volumes", volumes, |volume| {
        world.show_volume(volume, call.now)
    }))
}

fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let name = name(call)?;
    let snapshot = snapshot(call, world)?;
    let asked = call.text("region");
    let region = asked.or(snapshot.map(|snapshot| snapshot.region.as_str()));
    let region = world.open_region(region.unwrap_or_default())?.slug.clone();
    let tags = world.asked_tags(call)?;
    let asked = filesystem(call)?;
    let (smallest, filesystem) = origin(snapshot, &region)?;
    let size = size(call, smallest)?;
    if world.volume_named(name, &region).is_some() {
        return Err(Answer::error(
            StatusCode::CONFLICT,
            "conflict",
            format!("region {region} has a volume named {name} already"),
        ));
    }
    let volume = Volume {
        number: world.uuids.next(Uuid::Volume),
        name: name.to_owned(),
        description: call.text("description").unwrap_or_default().to_owned(),
        size,
        region,
        created_at: call.now,
        tags,
        filesystem: filesystem.unwrap_or(asked),
        droplet: None,
        leaving: None,
    };
    let shown = world.show_volume(&volume, call.now);
    let number = volume.number;
    world.volumes.insert(number, volume);
    world.enter_tags(Taggable::Volume(number));
    Ok(Answer::json(StatusCode::CREATED, json!({"volume": shown})))
}

fn name<'a>(call: &'a Call<'_>) -> Result<&'a str, Answer> {
    let name = call.text("name").unwrap_or_default();
    let fits = name.len() <= LONGEST_NAME
        && name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    fits.then_some(name).ok_or_else(|| {
        Answer::unprocessable(format!(
            "body.name: begins with a lower-case letter and has only those, digits and `-`, at most {LONGEST_NAME}"
        ))
    })
}

/// The snapshot that the volume is made from, if it is.
fn snapshot<'a>(call: &Call<'_>, world: &'a World) -> Result<Option<&'a VolumeSnapshot>, Answer> {
    let uuid = call.text("snapshot_id").filter(|uuid| !uuid.is_empty());
    uuid.map(|uuid| {
        world
            .volume_snapshot(uuid)
            .ok_or_else(|| Answer::not_found(format!("there is no volume snapshot {uuid}")))
    })
    .transpose()
}

/// The least size, and the file system, where the volume is made from a snapshot.
fn origin(
    snapshot: Option<&VolumeSnapshot>,
    region: &str,
) -> Result<(u64, Option<Filesystem>), Answer> {
    match snapshot {
        None => Ok((1, None)),
        Some(snapshot) if snapshot.region == region => {
            Ok((snapshot.size, Some(snapshot.filesystem.clone())))
        }
        Some(snapshot) => Err(Answer::unprocessable(format!(
            "the snapshot is in region {}, not in {region}",
            snapshot.region
        ))),
    }
}

fn size(call: &Call<'_>, smallest: u64) -> Result<u64, Answer> {
    call.field("size_gigabytes")
        .and_then(Value::as_u64)
        .filter(|size| (smallest..=LARGEST).contains(size))
        .ok_or_else(|| {
            Answer::unprocessable(format!("body.size_gigabytes: send {smallest} to {LARGEST}"))
        })
}

fn filesystem(call: &Call<'_>) -> Result<Filesystem, Answer> {
    let kind = call.text("filesystem_type").unwrap_or_default();
    if !["", "ext4", "xfs"].contains(&kind) {
        return Err(Answer::unprocessable(
            "body.filesystem_type: send ext4 or xfs, or leave it out",
        ));
    }
    Ok(Filesystem {
        kind: kind.to_owned(),
        label: call.text("filesystem_label").unwrap_or_default().to_owned(),
    })
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let volume = world.called_volume(call)?;
    Ok(Answer::ok(
        json!({"volume": world.show_volume(volume, call.now)}),
    ))
}

fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = world.called_volume(call)?.number;
    world.delete_volume(call.now, number)
}

fn delete_by_name(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (Some(name), Some(region)) = (call.query_value("name"), call.query_value("region")) else {
        return Err(Answer::unprocessable(
            "query: a volume without an id is named by name and region",
        ));
    };
    let number = world
        .volume_named(name, region)
        .ok_or_else(|| no_such_volume(&format!("{name} in {region}")))?
        .number;
    world.delete_volume(call.now, number)
}

impl World {
    /// Deletes a volume that nothing uses; its snapshots stay.
    fn delete_volume(&mut self, now: Moment, number: u64) -> Result<Answer, Answer> {
        if self.is_busy(ResourceKind::Volume, number) {
            return Err(pending(number));
        }
        let attached = self.volumes.get(&number);
        let attached = attached.and_then(|volume| volume.attached(now));
        if let Some(droplet) = attached {
            return Err(Answer::error(
                StatusCode::CONFLICT,
                "conflict",
                format!("the volume is attached to droplet {droplet}; detach it first"),
            ));
        }
        self.remove_volume(now, number);
        Ok(Answer::no_content())
    }

    /// Takes a volume away, whatever it is used for.
    pub(super) fn remove_volume(&mut self, now: Moment, number: u64) {
        self.detach(number, now);
        self.volumes.remove(&number);
        self.fail_actions(now, ResourceKind::Volume, number);
    }
}

pub(super) fn pending(number: u64) -> Answer {
    Answer::unprocessable(format!(
        "volume {} already has a pending event; try again when it is done",
        Uuid::Volume.of(number)
    ))
}
