//! Creates that are carried out only where nothing exists, and creates that are recovered after a lost answer, over HTTP against the
//! sandbox.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(all(
    feature = "certificates",
    feature = "databases",
    feature = "domains",
    feature = "droplets",
    feature = "firewalls",
    feature = "kubernetes",
    feature = "load-balancers",
    feature = "projects",
    feature = "registry",
    feature = "ssh-keys",
    feature = "tags",
    feature = "volumes",
    feature = "vpcs"
))]

#[cfg(feature = "inference")]
mod batches;
mod exists;
mod inside;
mod lost;
mod many;
mod property;
#[path = "../common/repository.rs"]
mod repository;
mod rows;
mod tags;
#[path = "../common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::Client;
use digitalocean_sdk::droplets::Droplet;
use world::World;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// How long whatever takes time takes.
const ACTION: Duration = Duration::from_secs(30);

async fn world() -> (World, Client) {
    let world = World::new(|sandbox| sandbox.action_duration(ACTION)).await;
    let client = world.client();
    (world, client)
}

/// What happens to the next requests for an operation.
fn fault(world: &World, operation: &str, times: u64, effect: Effect) {
    let fault = Fault::on(operation).next(times).effect(effect);
    world.sandbox.fault(fault).unwrap();
}

/// Has the next lists show nothing, although there is something.
fn hide(world: &World, operation: &str, times: u64, items: &str) {
    let none = Effect::set(items, serde_json::json!([]));
    let fault = Fault::on(operation).next(times).effect(none);
    let fault = fault.and(Effect::set("/meta/total", 0));
    world.sandbox.fault(fault).unwrap();
}

/// All droplets, as a client sees them that nothing happens to.
async fn droplets(world: &World) -> Vec<Droplet> {
    world.sandbox.clear_faults();
    let client = world.client();
    let all = world.run(client.droplets().list().all()).await.0;
    all.unwrap()
}

/// The names of all tags that attempts had.
async fn tags(world: &World) -> Vec<String> {
    world.sandbox.clear_faults();
    let client = world.client();
    let all = world.run(client.tags().list().all()).await.0.unwrap();
    let names = all.into_iter().map(|tag| tag.name);
    names.filter(|name| name.starts_with("recover-")).collect()
}
