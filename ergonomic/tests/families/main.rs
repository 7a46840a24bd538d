//! What can be done with each family, over HTTP against the sandbox. Tests are named after the rows of features that they
//! show: `tests/FEATURES.md` has them.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(all(
    feature = "account",
    feature = "billing",
    feature = "cdn",
    feature = "certificates",
    feature = "domains",
    feature = "droplets",
    feature = "firewalls",
    feature = "floating-ips",
    feature = "images",
    feature = "kubernetes",
    feature = "load-balancers",
    feature = "one-clicks",
    feature = "projects",
    feature = "regions",
    feature = "reserved-ips",
    feature = "sizes",
    feature = "snapshots",
    feature = "ssh-keys",
    feature = "tags",
    feature = "volumes",
    feature = "vpcs"
))]

mod account;
mod addresses;
mod backups;
mod billing;
mod cdn;
mod certificates;
mod destruction;
mod details;
mod domains;
mod droplets;
mod edge;
mod firewalls;
mod images;
mod json;
mod load_balancers;
mod names;
mod power;
mod projects;
mod record_sets;
#[path = "../common/repository.rs"]
mod repository;
mod seeds;
mod sent;
mod sent_edges;
mod several;
mod snapshots;
mod ssh_keys;
mod tags;
mod volumes;
mod waits;
#[path = "../common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sdk::droplets::{CreateDroplet, Droplet};
use digitalocean_sdk::slugs::{Image, Region, Size};
use digitalocean_sdk::volumes::Volume;
use digitalocean_sdk::{Client, Error, ErrorKind};
use world::World;

/// How long an action takes.
const ACTION: Duration = Duration::from_secs(30);

async fn world() -> (World, Client) {
    World::with_actions(ACTION).await
}

fn create(client: &Client, name: &str) -> CreateDroplet {
    client
        .droplets()
        .create(name, Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
}

async fn droplet(world: &World, client: &Client, name: &str) -> Droplet {
    world.run(create(client, name).wait()).await.0.unwrap()
}

async fn volume(client: &Client, name: &str) -> Volume {
    let create = client.volumes().create(name, Region::Nyc3, 10);
    create.await.unwrap()
}

/// That nothing was asked, because what was wanted can't be right; gives what the error says.
fn refused<T: std::fmt::Debug>(
    world: &World,
    requests_before: usize,
    result: Result<T, Error>,
) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!(world.requests(), requests_before, "{error}");
    error.to_string()
}
