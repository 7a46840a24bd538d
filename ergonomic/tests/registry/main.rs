//! Container registries, over HTTP against the sandbox, and configurations of Docker as other people keep them. Tests are named
//! after the rows of features that they show.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(feature = "registry")]

#[path = "../common/child.rs"]
mod child;
mod content;
mod docker_config;
mod environment;
#[path = "../common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sdk::Client;
use digitalocean_sdk::registry::RegistryHandle;
use world::World;

/// How long whatever takes time takes.
const ACTION: Duration = Duration::from_secs(30);

async fn world() -> (World, Client) {
    let world = World::new(|sandbox| sandbox.action_duration(ACTION)).await;
    let client = world.client();
    (world, client)
}

async fn shop(client: &Client) -> RegistryHandle {
    client.registry(
        client
            .registries()
            .create("shop")
            .subscription_tier_slug("professional")
            .await
            .unwrap(),
    )
}
