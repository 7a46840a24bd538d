//! Metrics, alert policies, uptime checks and autoscale pools, over HTTP against the sandbox. Tests are named after the row of
//! features that they show.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(all(
    feature = "apps",
    feature = "autoscale",
    feature = "databases",
    feature = "droplets",
    feature = "load-balancers",
    feature = "monitoring",
    feature = "uptime"
))]

mod alerts;
mod logs;
mod metrics;
mod pools;
mod units;
mod uptime;
#[path = "../common/world.rs"]
mod world;

use digitalocean_sdk::{Client, Error, ErrorKind};
use serde_json::Value;
use world::World;

async fn world() -> (World, Client) {
    let world = World::new(|sandbox| sandbox).await;
    let client = world.client();
    (world, client)
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
