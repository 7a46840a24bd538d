//! Database clusters and what is in them, over HTTP against the sandbox. Tests are named after the row of features that they
//! show.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(all(feature = "databases", feature = "droplets"))]

mod clusters;
mod config;
mod engines;
mod firewall;
mod settings;
mod urls;
mod users;
#[path = "../common/world.rs"]
mod world;

use digitalocean_sdk::databases::{CreateDatabaseCluster, DatabaseCluster, DatabaseClusterHandle};
use digitalocean_sdk::{Client, Error, ErrorKind};
use serde_json::Value;
use world::World;

async fn world() -> (World, Client) {
    let world = World::new(|sandbox| sandbox).await;
    let client = world.client();
    (world, client)
}

fn create(client: &Client, name: &str, engine: &str) -> CreateDatabaseCluster {
    let clusters = client.database_clusters();
    clusters.create(name, engine, "nyc3", "db-s-1vcpu-2gb")
}

async fn cluster(world: &World, client: &Client, engine: &str) -> DatabaseCluster {
    let name = format!("of-{}", engine.replace('_', "-"));
    world
        .run(create(client, &name, engine).wait())
        .await
        .0
        .unwrap()
}

/// A cluster that is online, by a handle that knows its engine.
async fn handle(world: &World, client: &Client, engine: &str) -> DatabaseClusterHandle {
    client.database_cluster(&cluster(world, client, engine).await)
}

/// How many requests arrived that change something.
fn changes(world: &World) -> usize {
    let requests = world.sandbox.requests();
    requests.iter().filter(|it| it.method != "GET").count()
}

/// The body of the last request of an operation.
fn last(world: &World, operation: &str) -> Value {
    let requests = world.sandbox.requests();
    let of = |id: &Option<String>| id.as_deref() == Some(operation);
    let last = requests.iter().rfind(|it| of(&it.operation_id));
    last.unwrap().body.clone().unwrap_or_default()
}

/// That nothing was sent since, because what was wanted can't be right; gives what the error says.
fn refused<T: std::fmt::Debug>(world: &World, before: usize, result: Result<T, Error>) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert!(!error.may_have_been_processed(), "{error}");
    assert_eq!(world.requests(), before, "{error}");
    error.to_string()
}
