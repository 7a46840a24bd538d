//! Snapshots of volumes.

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::tags::Taggable;
use super::uuids::Uuid;
use super::volumes::{Filesystem, Volume};
use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{Moment, timestamp};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("volumeSnapshots_list", list),
    ("volumeSnapshots_create", create),
    ("volumeSnapshots_get_byId", get),
    ("volumeSnapshots_delete_byId", delete),
];

/// A snapshot; it stays when its volume goes.
#[derive(Serialize, Deserialize)]
pub(super) struct VolumeSnapshot {
    /// Counts snapshots of volumes; the UUID follows from it.
    pub(super) number: u64,
    pub(super) name: String,
    pub(super) volume: u64,
    pub(super) region: String,
    /// That of the volume at the time, in GiB.
    pub(super) size: u64,
    created_at: Moment,
    pub(super) tags: Vec<String>,
    pub(super) filesystem: Filesystem,
}

impl VolumeSnapshot {
    pub(super) fn uuid(&self) -> String {
        Uuid::VolumeSnapshot.of(self.number)
    }

    pub(super) fn show(&self) -> Value {
        json!({
            "id": self.uuid(),
            "name": self.name,
            "created_at": timestamp(self.created_at),
            "regions": [self.region],
            "min_disk_size": self.size,
            "size_gigabytes": self.size,
            "resource_id": Uuid::Volume.of(self.volume),
            "resource_type": "volume",
            "tags": self.tags,
        })
    }
}

/// A snapshot that has no number and no tags yet.
fn taken(volume: &Volume, name: String, at: Moment) -> VolumeSnapshot {
    VolumeSnapshot {
        number: 0,
        name,
        volume: volume.number,
        region: volume.region.clone(),
        size: volume.size,
        created_at: at,
        tags: Vec::new(),
        filesystem: volume.filesystem.clone(),
    }
}

impl World {
    /// The snapshot of a volume that has this UUID.
    pub(super) fn volume_snapshot(&self, uuid: &str) -> Option<&VolumeSnapshot> {
        self.volume_snapshots
            .get(&Uuid::VolumeSnapshot.number(uuid)?)
    }

    pub(super) fn snapshots_of_volume(
        &self,
        volume: &Volume,
    ) -> impl Iterator<Item = &VolumeSnapshot> + Clone + use<'_> {
        let number = volume.number;
        self.volume_snapshots
            .values()
            .filter(move |snapshot| snapshot.volume == number)
    }

    fn called_volume_snapshot(&self, call: &Call<'_>) -> Result<&VolumeSnapshot, Answer> {
        let uuid = call.path_value("snapshot_id").unwrap_or_default();
        self.volume_snapshot(uuid)
            .ok_or_else(|| Answer::not_found(format!("there is no volume snapshot {uuid}")))
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let volume = world.called_volume(call)?;
    let snapshots = world.snapshots_of_volume(volume);
    Ok(paging::page_of(
        call,
        "snapshots",
        snapshots,
        VolumeSnapshot::show,
    ))
}

impl World {
    /// Adds a snapshot of the volume that was taken at this moment; gives its UUID. `None` when there is no such volume.
    pub(crate) fn seed_volume_snapshot(&mut self, at: Moment, volume: &str) -> Option<String> {
        let volume = self.volume(volume)?;
        let name = format!("{} {}", volume.name, at.format("%Y-%m-%d"));
        let mut snapshot = taken(volume, name, at);
        snapshot.number = self.uuids.next(Uuid::VolumeSnapshot);
        let uuid = snapshot.uuid();
        self.volume_snapshots.insert(snapshot.number, snapshot);
        Some(uuid)
    }
}

/// It is there at once.
fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let volume = world.called_volume(call)?;
    let name = call.text("name").unwrap_or_default().to_owned();
    let mut snapshot = taken(volume, name, call.now);
    snapshot.tags = world.asked_tags(call)?;
    snapshot.number = world.uuids.next(Uuid::VolumeSnapshot);
    let (number, shown) = (snapshot.number, snapshot.show());
    world.volume_snapshots.insert(number, snapshot);
    world.enter_tags(Taggable::VolumeSnapshot(number));
    Ok(Answer::json(
        StatusCode::CREATED,
        json!({"snapshot": shown}),
    ))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let snapshot = world.called_volume_snapshot(call)?;
    Ok(Answer::ok(json!({"snapshot": snapshot.show()})))
}

fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let number = world.called_volume_snapshot(call)?.number;
    world.volume_snapshots.remove(&number);
    Ok(Answer::no_content())
}
