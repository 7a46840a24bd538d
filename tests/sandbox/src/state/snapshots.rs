//! All snapshots, those of droplets (which are images as well) and those of volumes.

use serde_json::{Value, json};

use super::images::{Image, Kind};
use super::volume_snapshots::VolumeSnapshot;
use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::timestamp;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("snapshots_list", list),
    ("snapshots_get", get),
    ("snapshots_delete", delete),
];

enum Snapshot<'a> {
    OfDroplet(&'a Image),
    OfVolume(&'a VolumeSnapshot),
}

impl Snapshot<'_> {
    fn tags(&self) -> &[String] {
        match self {
            Self::OfDroplet(image) => &image.tags,
            Self::OfVolume(snapshot) => &snapshot.tags,
        }
    }

    fn show(&self) -> Value {
        let image = match self {
            Self::OfDroplet(image) => image,
            Self::OfVolume(snapshot) => return snapshot.show(),
        };
        let droplet = image.droplet.map(|id| id.to_string()).unwrap_or_default();
        json!({
            "id": image.id.to_string(),
            "name": image.name,
            "created_at": timestamp(image.created_at),
            "regions": image.regions,
            "min_disk_size": image.min_disk_size,
            "size_gigabytes": image.size_gigabytes,
            "resource_id": droplet,
            "resource_type": "droplet",
            "tags": image.tags,
        })
    }
}

impl World {
    fn called_snapshot(&self, call: &Call<'_>) -> Result<Snapshot<'_>, Answer> {
        let id = call.path_value("snapshot_id").unwrap_or_default();
        let of_droplet = || {
            let image = self.images.get(&id.parse().ok()?)?;
            (image.kind == Kind::Snapshot).then_some(Snapshot::OfDroplet(image))
        };
        self.volume_snapshot(id)
            .map(Snapshot::OfVolume)
            .or_else(of_droplet)
            .ok_or_else(|| Answer::not_found(format!("there is no snapshot {id}")))
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let kind = call.query_value("resource_type");
    let tag = call.query_value("tag_name");
    let of_droplets = world
        .images
        .values()
        .filter(|image| image.kind == Kind::Snapshot && kind != Some("volume"))
        .map(Snapshot::OfDroplet);
    let of_volumes = world
        .volume_snapshots
        .values()
        .filter(|_| kind != Some("droplet"))
        .map(Snapshot::OfVolume);
    let snapshots = of_droplets
        .chain(of_volumes)
        .filter(|snapshot| tag.is_none_or(|tag| snapshot.tags().iter().any(|own| own == tag)));
    Ok(paging::page_of(call, "snapshots", snapshots, |snapshot| {
        snapshot.show()
    }))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let snapshot = world.called_snapshot(call)?;
    Ok(Answer::ok(json!({"snapshot": snapshot.show()})))
}

fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    match world.called_snapshot(call)? {
        Snapshot::OfDroplet(image) => {
            let id = image.id;
            world.delete_image(call.now, id);
        }
        Snapshot::OfVolume(snapshot) => {
            let number = snapshot.number;
            world.volume_snapshots.remove(&number);
        }
    }
    Ok(Answer::no_content())
}
