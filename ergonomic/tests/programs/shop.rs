//! A database with all that a program needs to connect to it, and a Kubernetes cluster in the kubeconfig that the user has.

use std::path::Path;

use digitalocean_sdk::databases::{PoolMode, TrustedSource};
use digitalocean_sdk::kubernetes::{MergedKubeconfig, NodePool};
use digitalocean_sdk::slugs::{DatabaseEngine, DatabaseSize, Region, Size};
use digitalocean_sdk::{Client, Error};

use super::{bodies, world};

/// The URL by which droplets with the tag connect to the pool. It may run any number of times.
async fn database(client: &Client, name: &str, tag: &str) -> Result<String, Error> {
    let size = DatabaseSize::DbS1Vcpu2Gb;
    let clusters = client.database_clusters();
    let create = clusters.create(name, DatabaseEngine::Pg, Region::Nyc3, size);
    let create = create.version("18").nodes(2);
    let shop = create.unless_exists().wait().await?.into_inner();

    let shop = client.database_cluster(&shop);
    shop.databases().create("orders").unless_exists().await?;
    shop.users().create("app").unless_exists().await?;
    let pools = shop.connection_pools();
    let web = pools.create("web", PoolMode::Transaction, 10, "orders");
    web.user("app").unless_exists().await?;
    shop.firewall().add_rules(TrustedSource::tag(tag)).await?;
    shop.connection_url().pool("web").private().await
}

/// A cluster of this name, made unless it is there, in the kubeconfig.
async fn cluster(client: &Client, name: &str, config: &Path) -> Result<MergedKubeconfig, Error> {
    let clusters = client.kubernetes_clusters();
    let cluster = match clusters.find_by_name(name).await? {
        Some(cluster) => client.kubernetes_cluster(&cluster).wait().await?,
        None => {
            let web = NodePool::new("web", Size::S2Vcpu4Gb, 2).tag("web");
            let batch = NodePool::autoscaled("batch", Size::S4Vcpu8Gb, 1..=5);
            let create = clusters.create(name, Region::Nyc3, "latest", [web, batch]);
            create.recoverable().wait().await?
        }
    };
    let merge = client.kubernetes_cluster(&cluster).merge_into_kubeconfig();
    merge.path(config).await
}

#[tokio::test(start_paused = true)]
async fn c15_a_database_is_ready_to_be_connected_to_however_often_it_is_made() {
    let (world, client) = world().await;
    let mut urls = Vec::new();
    for _ in 0..2 {
        let url = database(&client, "shop", "web");
        urls.push(world.run(url).await.0.unwrap());
    }
    assert_eq!(urls[0], urls[1]);
    assert!(urls[0].starts_with("postgresql://app:"), "{}", urls[0]);
    assert!(urls[0].contains("@private-shop"), "{}", urls[0]);
    assert!(urls[0].contains("/web?"), "{}", urls[0]);
    for operation in [
        "databases_create_cluster",
        "databases_add",
        "databases_add_user",
        "databases_add_connectionPool",
        "databases_update_firewall_rules",
    ] {
        assert_eq!(bodies(&world.sandbox, operation).len(), 1, "{operation}");
    }
}

#[tokio::test(start_paused = true)]
async fn c15_a_cluster_joins_those_that_the_kubeconfig_has() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config");
    for name in ["shop", "lab", "shop"] {
        let merged = world.run(cluster(&client, name, &config)).await.0.unwrap();
        assert_eq!(merged.context, format!("do-nyc3-{name}"));
        assert_eq!(merged.path, config);
    }
    let made = bodies(&world.sandbox, "kubernetes_create_cluster");
    assert_eq!(made.len(), 2);
    let pools = made[0]["node_pools"].as_array().unwrap();
    assert_eq!(
        (&pools[0]["name"], &pools[0]["count"]),
        (&"web".into(), &2.into())
    );
    assert_eq!(
        (&pools[1]["min_nodes"], &pools[1]["max_nodes"]),
        (&1.into(), &5.into())
    );
    let clusters = client.kubernetes_clusters().list().all();
    for cluster in world.run(clusters).await.0.unwrap() {
        assert_eq!(cluster.status.state, "running");
        let tags = cluster.tags.unwrap_or_default();
        assert!(
            !tags.iter().any(|tag| tag.starts_with("recover-")),
            "{tags:?}"
        );
    }

    let text = std::fs::read_to_string(&config).unwrap();
    assert!(text.contains("current-context: do-nyc3-shop"), "{text}");
    for name in ["shop", "lab"] {
        assert_eq!(
            text.matches(&format!("cluster: do-nyc3-{name}")).count(),
            1,
            "{text}"
        );
    }
}
