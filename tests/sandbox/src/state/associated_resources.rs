//! Destroying a droplet together with what was made from it: its snapshots.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::images::{Image, Kind};
use super::{Handler, World};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::clock::{Moment, timestamp};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("droplets_list_associatedResources", list),
    (
        "droplets_destroy_withAssociatedResourcesSelective",
        selective,
    ),
    (
        "droplets_destroy_withAssociatedResourcesDangerous",
        everything,
    ),
    ("droplets_get_DestroyAssociatedResourcesStatus", status),
    ("droplets_destroy_retryWithAssociatedResources", retry),
];

/// A droplet that was destroyed this way, and what went with it.
pub(super) struct Destruction {
    at: Moment,
    name: String,
    snapshots: Vec<Image>,
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let droplet = world.called_droplet(call)?;
    let snapshots = world.images_of(droplet, Kind::Snapshot).map(|image| {
        let id = image.id.to_string();
        json!({"id": id, "name": image.name, "cost": "0.15"})
    });
    Ok(Answer::ok(json!({
        "reserved_ips": [],
        "floating_ips": [],
        "snapshots": snapshots.collect::<Vec<_>>(),
        "volumes": [],
        "volume_snapshots": [],
    })))
}

fn selective(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let chosen = call.texts("snapshots");
    destroy(call, world, |image| chosen.contains(&image.id.to_string()))
}

fn everything(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    destroy(call, world, |_| true)
}

fn destroy(
    call: &Call<'_>,
    world: &mut World,
    chosen: impl Fn(&Image) -> bool,
) -> Result<Answer, Answer> {
    let droplet = world.called_droplet(call)?;
    let (id, name) = (droplet.id, droplet.name.clone());
    let snapshots = world
        .images_of(droplet, Kind::Snapshot)
        .filter(|image| chosen(image))
        .cloned()
        .collect::<Vec<_>>();
    for image in &snapshots {
        world.images.remove(&image.id);
    }
    world.destroy_droplet(call.now, id);
    let destruction = Destruction {
        at: call.now,
        name,
        snapshots,
    };
    world.destructions.insert(id, destruction);
    Ok(accepted())
}

fn status(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (id, destruction) = called(call, world)?;
    let gone = |id: u64, name: &str| -> Value {
        let at = timestamp(destruction.at);
        json!({"id": id.to_string(), "name": name, "destroyed_at": at, "error_message": ""})
    };
    let snapshots = destruction
        .snapshots
        .iter()
        .map(|image| gone(image.id, &image.name))
        .collect::<Vec<_>>();
    Ok(Answer::ok(json!({
        "droplet": gone(id, &destruction.name),
        "resources": {
            "reserved_ips": [],
            "floating_ips": [],
            "snapshots": snapshots,
            "volumes": [],
            "volume_snapshots": [],
        },
        "completed_at": timestamp(destruction.at),
        "failures": 0,
    })))
}

/// There is never anything left to retry.
fn retry(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    called(call, world)?;
    Ok(accepted())
}

fn called<'a>(call: &Call<'_>, world: &'a World) -> Result<(u64, &'a Destruction), Answer> {
    call.path_id("droplet_id")
        .and_then(|id| Some((id, world.destructions.get(&id)?)))
        .ok_or_else(|| {
            Answer::not_found("no droplet with this id was destroyed with its associated resources")
        })
}

fn accepted() -> Answer {
    Answer::new(StatusCode::ACCEPTED, Content::Empty)
}
