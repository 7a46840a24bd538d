//! What hangs on a droplet: snapshots, backups, kernels, firewalls, neighbours.

use serde_json::{Value, json};

use super::droplets::{KERNELS, Kernel};
use super::images::{Image, Kind};
use super::{Handler, World, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::timestamp;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("droplets_list_snapshots", snapshots),
    ("droplets_list_backups", backups),
    ("droplets_list_kernels", kernels),
    ("droplets_list_firewalls", firewalls),
    ("droplets_list_neighbors", neighbors),
    ("droplets_list_neighborsIds", neighbor_ids),
];

fn show(image: &Image) -> Value {
    json!({
        "id": image.id,
        "name": image.name,
        "created_at": timestamp(image.created_at),
        "regions": image.regions,
        "min_disk_size": image.min_disk_size,
        "size_gigabytes": image.size_gigabytes,
        "type": image.kind.name(),
    })
}

fn images(call: &Call<'_>, world: &World, key: &str, kind: Kind) -> Result<Answer, Answer> {
    let droplet = world.called_droplet(call)?;
    let images = world.images_of(droplet, kind);
    Ok(paging::page_of(call, key, images, show))
}

fn snapshots(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    images(call, world, "snapshots", Kind::Snapshot)
}

fn backups(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    images(call, world, "backups", Kind::Backup)
}

fn kernels(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    world.called_droplet(call)?;
    let kernels = KERNELS.into_iter().map(Kernel::show);
    Ok(paging::page(call, "kernels", kernels.collect()))
}

/// No firewall has a droplet as long as firewalls have no state.
fn firewalls(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let droplet = world.called_droplet(call)?.id;
    let firewalls = world.firewalls_of_droplet(droplet);
    Ok(paging::page(call, "firewalls", firewalls))
}

/// Each droplet has a machine to itself.
fn neighbors(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    world.called_droplet(call)?;
    Ok(Answer::ok(json!({"droplets": []})))
}

fn neighbor_ids(_: &Call<'_>, _: &mut World) -> Result<Answer, Answer> {
    Ok(Answer::ok(json!({"neighbor_ids": []})))
}
