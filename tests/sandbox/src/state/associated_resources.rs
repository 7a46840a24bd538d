//! Destroying a droplet together with what hangs on it: addresses, snapshots, volumes and their snapshots.

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::droplets::Droplet;
use super::{Handler, World, images};
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
#[derive(Serialize, Deserialize)]
pub(super) struct Destruction {
    at: Moment,
    name: String,
    parts: Vec<Part>,
}

/// Something that hangs on a droplet and can go with it.
#[derive(Serialize, Deserialize)]
struct Part {
    kind: Kind,
    /// What the world keeps it under.
    number: u64,
    /// What the API names it by.
    id: String,
    name: String,
    /// In US dollars a month.
    cost: f64,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Address,
    Snapshot,
    Volume,
    VolumeSnapshot,
}

/// What the API calls each kind. An address goes by both of its names.
const NAMES: [(&str, Kind); 5] = [
    ("reserved_ips", Kind::Address),
    ("floating_ips", Kind::Address),
    ("snapshots", Kind::Snapshot),
    ("volumes", Kind::Volume),
    ("volume_snapshots", Kind::VolumeSnapshot),
];

/// All that hangs on the droplet now.
fn parts(world: &World, droplet: &Droplet) -> Vec<Part> {
    let addresses = world
        .reserved_ips
        .values()
        .filter(|reserved| reserved.droplet == Some(droplet.id))
        .map(|reserved| Part {
            kind: Kind::Address,
            number: reserved.id,
            id: reserved.id.to_string(),
            name: reserved.ip.to_string(),
            cost: 0.0,
        });
    let snapshots = world
        .images_of(droplet, images::Kind::Snapshot)
        .map(|image| Part {
            kind: Kind::Snapshot,
            number: image.id,
            id: image.id.to_string(),
            name: image.name.clone(),
            cost: image.size_gigabytes * SNAPSHOT_PRICE,
        });
    let volumes = || droplet.volume_ids.iter().filter_map(|id| world.volume(id));
    let on_volumes = volumes().map(|volume| Part {
        kind: Kind::Volume,
        number: volume.number,
        id: volume.uuid(),
        name: volume.name.clone(),
        cost: gigabytes(volume.size) * VOLUME_PRICE,
    });
    let of_volumes = volumes()
        .flat_map(|volume| world.snapshots_of_volume(volume))
        .map(|snapshot| Part {
            kind: Kind::VolumeSnapshot,
            number: snapshot.number,
            id: snapshot.uuid(),
            name: snapshot.name.clone(),
            cost: gigabytes(snapshot.size) * SNAPSHOT_PRICE,
        });
    addresses
        .chain(snapshots)
        .chain(on_volumes)
        .chain(of_volumes)
        .collect()
}

/// In US dollars for a GB and month.
const SNAPSHOT_PRICE: f64 = 0.06;
const VOLUME_PRICE: f64 = 0.10;

fn gigabytes(size: u64) -> f64 {
    u32::try_from(size).map(f64::from).unwrap_or_default()
}

fn by_name(parts: &[Part], show: impl Fn(&Part) -> Value) -> Value {
    NAMES
        .into_iter()
        .map(|(name, kind)| {
            let of_kind = parts.iter().filter(|part| part.kind == kind);
            (name.to_owned(), of_kind.map(&show).collect())
        })
        .collect::<Map<_, _>>()
        .into()
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let droplet = world.called_droplet(call)?;
    let show = |part: &Part| json!({"id": part.id, "name": part.name, "cost": format!("{:.2}", part.cost)});
    Ok(Answer::ok(by_name(&parts(world, droplet), show)))
}

fn selective(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let chosen = NAMES
        .into_iter()
        .flat_map(|(name, kind)| call.texts(name).into_iter().map(move |id| (kind, id)))
        .collect::<Vec<_>>();
    destroy(call, world, |part| {
        chosen
            .iter()
            .any(|(kind, id)| *kind == part.kind && *id == part.id)
    })
}

fn everything(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    destroy(call, world, |_| true)
}

fn destroy(
    call: &Call<'_>,
    world: &mut World,
    chosen: impl Fn(&Part) -> bool,
) -> Result<Answer, Answer> {
    let droplet = world.called_droplet(call)?;
    let (id, name) = (droplet.id, droplet.name.clone());
    let mut parts = parts(world, droplet);
    parts.retain(chosen);
    world.destroy_droplet(call.now, id);
    for part in &parts {
        match part.kind {
            Kind::Address => world.release_reserved_ip(call.now, part.number),
            Kind::Snapshot => world.delete_image(call.now, part.number),
            Kind::Volume => world.remove_volume(call.now, part.number),
            Kind::VolumeSnapshot => {
                world.volume_snapshots.remove(&part.number);
            }
        }
    }
    let destruction = Destruction {
        at: call.now,
        name,
        parts,
    };
    world.destructions.insert(id, destruction);
    Ok(accepted())
}

fn status(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let (id, destruction) = called(call, world)?;
    let at = timestamp(destruction.at);
    let gone = |id: &str, name: &str| json!({"id": id, "name": name, "destroyed_at": at, "error_message": ""});
    Ok(Answer::ok(json!({
        "droplet": gone(&id.to_string(), &destruction.name),
        "resources": by_name(&destruction.parts, |part| gone(&part.id, &part.name)),
        "completed_at": at,
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
