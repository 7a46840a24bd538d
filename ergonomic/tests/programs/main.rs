//! Programs as users write them, from the documentation alone, one for each theme. Each is a function of a client, as it would be in
//! production, and a test that looks at what its user would look at.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(all(
    feature = "account",
    feature = "autoscale",
    feature = "billing",
    feature = "blocking",
    feature = "databases",
    feature = "domains",
    feature = "droplets",
    feature = "firewalls",
    feature = "functions",
    feature = "gradientai",
    feature = "images",
    feature = "inference",
    feature = "kubernetes",
    feature = "live",
    feature = "load-balancers",
    feature = "metadata",
    feature = "monitoring",
    feature = "nfs",
    feature = "progress",
    feature = "projects",
    feature = "reserved-ips",
    feature = "snapshots",
    feature = "spaces-keys",
    feature = "ssh-keys",
    feature = "tags",
    feature = "uptime",
    feature = "volumes",
    feature = "vpc-nat-gateways",
    feature = "vpc-peerings",
    feature = "vpcs"
))]

mod agents;
mod apps;
mod balancers;
mod blocking;
mod boot;
mod console;
mod crontab;
mod deploying;
mod fleet;
mod incident;
mod inference;
mod keys;
mod metadata;
mod moving;
mod networks;
mod pools;
mod report;
mod resizing;
mod shares;
mod shop;
mod site;
mod stack;
mod uptime;
mod watching;
#[path = "../common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sandbox::Sandbox;
use digitalocean_sdk::Client;
use serde_json::Value;
use world::World;

/// How long what is started takes.
const ACTION: Duration = Duration::from_secs(30);

async fn world() -> (World, Client) {
    World::with_actions(ACTION).await
}

/// A sandbox in the time of this computer, where all that is started is done at once, and a client that polls it at once: for what
/// goes over other connections than calls do.
async fn at_once() -> (Sandbox, Client) {
    let builder = Sandbox::builder().action_duration(Duration::ZERO);
    let sandbox = builder.start().await.unwrap();
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .inference_key(sandbox.token())
        .options(|options| options.wait_interval(Duration::from_millis(1)))
        .build()
        .unwrap();
    (sandbox, client)
}

/// The bodies of an operation's requests.
fn bodies(sandbox: &Sandbox, operation: &str) -> Vec<Value> {
    let requests = sandbox.requests().into_iter();
    let of = requests.filter(|it| it.operation_id.as_deref() == Some(operation));
    of.filter_map(|it| it.body).collect()
}
