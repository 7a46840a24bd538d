//! Networks and their neighbours, storage, addresses, security and add-ons, over HTTP against the sandbox. Tests are named after the
//! rows of features that they show.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(all(
    feature = "add-ons",
    feature = "byoip",
    feature = "droplets",
    feature = "nfs",
    feature = "organizations",
    feature = "partner-network-connect",
    feature = "projects",
    feature = "reserved-ips",
    feature = "security",
    feature = "spaces-keys",
    feature = "volumes",
    feature = "vpc-nat-gateways",
    feature = "vpc-peerings",
    feature = "vpcs"
))]

mod account;
mod networks;
mod nfs;
mod security;
mod spaces;
mod urls;
#[path = "../common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sdk::vpcs::Vpc;
use digitalocean_sdk::{Client, Error, ErrorKind};
use serde_json::Value;
use world::World;

/// How long whatever takes time takes.
const ACTION: Duration = Duration::from_secs(30);

async fn world() -> (World, Client) {
    World::with_actions(ACTION).await
}

async fn vpc(client: &Client, name: &str) -> Vpc {
    client.vpcs().create(name, "nyc2").await.unwrap()
}

/// The body of the last request of an operation.
fn sent(world: &World, operation: &str) -> Value {
    let requests = world.sandbox.requests().into_iter().rev();
    let mut of = requests.filter(|it| it.operation_id.as_deref() == Some(operation));
    of.next().unwrap().body.unwrap_or_default()
}

/// That nothing was asked, because what was wanted can't be right; gives what the error says.
fn refused<T: std::fmt::Debug>(world: &World, before: usize, result: Result<T, Error>) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!(world.sent(), before, "{error}");
    error.to_string()
}
