//! What can be waited for, over HTTP against the sandbox: each resource with the states that it goes through.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(all(
    feature = "actions",
    feature = "add-ons",
    feature = "apps",
    feature = "autoscale",
    feature = "byoip",
    feature = "certificates",
    feature = "databases",
    feature = "dedicated-inference",
    feature = "droplets",
    feature = "firewalls",
    feature = "floating-ips",
    feature = "gradientai",
    feature = "images",
    feature = "inference",
    feature = "kubernetes",
    feature = "load-balancers",
    feature = "nfs",
    feature = "partner-network-connect",
    feature = "projects",
    feature = "registry",
    feature = "reserved-ips",
    feature = "security",
    feature = "uptime",
    feature = "vector-databases",
    feature = "volumes",
    feature = "vpc-nat-gateways",
    feature = "vpc-peerings",
    feature = "vpcs"
))]

#[path = "../common/hostile.rs"]
mod hostile;
#[path = "../common/repository.rs"]
mod repository;
#[path = "../common/service.rs"]
mod service;
#[path = "../common/world.rs"]
mod world;

mod asked;
mod begins;
mod composed;
mod defaults;
mod ends;
mod row;
mod shared;
mod table;

use std::time::Duration;

use digitalocean_sdk::Client;
use world::World;

const SECOND: Duration = Duration::from_secs(1);

/// A sandbox, and a client that talks to it for inference too.
async fn world() -> (World, Client) {
    let world = World::without_store(|sandbox| sandbox).await;
    let client = world
        .builder()
        .inference_url(world.sandbox.url())
        .inference_key(world.sandbox.token())
        .build()
        .unwrap();
    (world, client)
}
