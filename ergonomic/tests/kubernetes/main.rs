//! Kubernetes clusters, over HTTP against the sandbox, and kubeconfigs as other people keep them. Tests are named after the
//! rows of features that they show.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(feature = "kubernetes")]

#[path = "../common/child.rs"]
mod child;
#[cfg(feature = "kube")]
mod client_config;
mod clusters;
mod credentials;
mod environment;
mod kubeconfig;
mod node_pools;
mod upgrades;
#[path = "../common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sdk::kubernetes::{KubernetesCluster, KubernetesClusterHandle, NodePool};
use digitalocean_sdk::{Client, Error, ErrorKind};
use world::World;

/// How long whatever takes time takes.
const ACTION: Duration = Duration::from_secs(30);

async fn world() -> (World, Client) {
    let world = World::new(|sandbox| sandbox.action_duration(ACTION)).await;
    let client = world.client();
    (world, client)
}

/// A cluster that runs, with a pool of two nodes.
async fn cluster(world: &World, client: &Client, name: &str) -> KubernetesCluster {
    created(world, client, name, "latest").await
}

async fn created(world: &World, client: &Client, name: &str, version: &str) -> KubernetesCluster {
    let pool = NodePool::new("web", "s-2vcpu-4gb", 2);
    let create = client
        .kubernetes_clusters()
        .create(name, "nyc3", version, [pool]);
    world.run(create.wait()).await.0.unwrap()
}

async fn handle(world: &World, client: &Client) -> KubernetesClusterHandle {
    client.kubernetes_cluster(cluster(world, client, "shop").await)
}

/// That an error is one about what was asked for, and that nothing was sent but these requests.
fn refused<T: std::fmt::Debug>(world: &World, requests: usize, result: Result<T, Error>) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!(world.requests(), requests, "{error}");
    error.to_string()
}
