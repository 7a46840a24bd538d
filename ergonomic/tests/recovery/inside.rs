//! What has a name of its own within something else: found there, also after its creation was not answered.

use std::future::IntoFuture;

use digitalocean_sandbox::Effect;
use digitalocean_sdk::databases::{DatabaseClusterHandle, PoolMode};
use digitalocean_sdk::resource::{Ensured, Resource, UnlessExists};
use digitalocean_sdk::{Client, ErrorKind};

use super::{World, fault, world};

async fn cluster(
    world: &World,
    client: &Client,
    name: &str,
    engine: &str,
) -> DatabaseClusterHandle {
    let clusters = client.database_clusters();
    let create = clusters.create(name, engine, "nyc3", "db-s-2vcpu-4gb");
    let nodes = if engine == "kafka" { 3 } else { 1 };
    let cluster = world.run(create.nodes(nodes).wait()).await.0.unwrap();
    client.database_cluster(&cluster)
}

/// The first create is not answered, the second finds what it created, and the third does so after it was told that the name is
/// taken: by these operations.
async fn is_made_once<K, B>(
    world: &World,
    (create, lookup): (&str, &str),
    request: impl Fn() -> UnlessExists<K, B>,
) where
    K: Resource,
    K::Value: std::fmt::Debug,
    B: Send + Sync + 'static,
{
    fault(world, create, 1, Effect::reset_after_processing());
    let made = world.run(request().into_future()).await.0.unwrap();
    assert!(matches!(made, Ensured::MaybeCreated(_)), "{made:?}");

    let requests = world.requests();
    let found = world.run(request().into_future()).await.0.unwrap();
    assert!(found.existed(), "{found:?}");
    assert_eq!(world.requests(), requests + 1, "{create}: one lookup");

    fault(world, lookup, 1, Effect::status(404));
    let found = world.run(request().into_future()).await.0.unwrap();
    assert!(found.existed(), "{found:?}");
    assert_eq!(world.requests(), requests + 4, "{create}: refused");
}

#[tokio::test(start_paused = true)]
async fn c16_what_is_in_a_database_cluster_is_created_once_in_each() {
    let (world, client) = world().await;
    for name in ["one", "two"] {
        let shop = cluster(&world, &client, name, "pg").await;
        let operations = ("databases_add", "databases_get");
        is_made_once(&world, operations, || {
            shop.databases().create("orders").unless_exists()
        })
        .await;
        let operations = ("databases_add_user", "databases_get_user");
        is_made_once(&world, operations, || {
            shop.users().create("app").unless_exists()
        })
        .await;
        let operations = (
            "databases_add_connectionPool",
            "databases_get_connectionPool",
        );
        is_made_once(&world, operations, || {
            let pools = shop.connection_pools();
            let pool = pools.create("web", PoolMode::Transaction, 10, "orders");
            pool.user("app").unless_exists()
        })
        .await;
        let operations = ("databases_create_replica", "databases_get_replica");
        is_made_once(&world, operations, || {
            let replica = shop.replicas().create("read", "db-s-2vcpu-4gb");
            replica.region("nyc3").unless_exists()
        })
        .await;
    }
}

#[tokio::test(start_paused = true)]
async fn c16_a_kafka_topic_is_created_once() {
    let (world, client) = world().await;
    let events = cluster(&world, &client, "events", "kafka").await;
    let create = || events.kafka_topics().create("orders").unless_exists();
    let operations = ("databases_create_kafka_topic", "databases_get_kafka_topic");
    is_made_once(&world, operations, create).await;
    let topic = world.run(create().wait()).await.0.unwrap();
    assert!(topic.existed() && topic.get().state == "active");
}

#[tokio::test(start_paused = true)]
async fn c16_a_replica_in_another_region_is_another_one() {
    let (world, client) = world().await;
    let shop = cluster(&world, &client, "shop", "pg").await;
    let create = |region| {
        let replica = shop.replicas().create("read", "db-s-2vcpu-4gb");
        replica.region(region).unless_exists().into_future()
    };
    assert!(create("nyc3").await.unwrap().was_created());
    let error = create("fra1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Different, "{error}");
    let told = error.to_string();
    assert!(told.contains("its region is nyc3, not fra1"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn c16_what_an_engine_lacks_is_not_looked_up() {
    let (world, client) = world().await;
    let cache = cluster(&world, &client, "cache", "valkey").await;
    let requests = world.requests();
    let error = cache
        .users()
        .create("app")
        .unless_exists()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!(world.requests(), requests);
}

#[cfg(feature = "cdn")]
#[tokio::test(start_paused = true)]
async fn c16_an_origin_has_one_endpoint() {
    let (world, client) = world().await;
    let create = |origin: &str| {
        let endpoints = client.cdn_endpoints();
        endpoints.create(origin).ttl(3600).unless_exists()
    };
    let operations = ("cdn_create_endpoint", "cdn_list_endpoints");
    fault(&world, operations.0, 1, Effect::reset_after_processing());
    let shop = "shop.nyc3.digitaloceanspaces.com";
    let made = world.run(create(shop).into_future()).await.0.unwrap();
    assert!(matches!(made, Ensured::MaybeCreated(_)), "{made:?}");
    let again = world.run(create(shop).into_future()).await.0.unwrap();
    assert!(again.existed(), "{again:?}");
    let other = create("other.nyc3.digitaloceanspaces.com");
    let other = world.run(other.into_future()).await.0.unwrap();
    assert!(other.was_created(), "{other:?}");
    super::hide(&world, operations.1, 1, "/endpoints");
    let found = world.run(create(shop).into_future()).await.0.unwrap();
    assert_eq!(found.get().id, made.get().id);
    assert!(found.existed(), "{found:?}");
}

#[cfg(feature = "functions")]
#[tokio::test(start_paused = true)]
async fn c16_a_trigger_is_created_once_in_its_namespace() {
    let (world, client) = world().await;
    let namespaces = client.functions_namespaces();
    let namespace = namespaces.create("jobs", "nyc1").await.unwrap();
    let namespace = client.functions_namespace(&namespace);
    let operations = ("functions_create_trigger", "functions_get_trigger");
    is_made_once(&world, operations, || {
        let triggers = namespace.triggers();
        triggers
            .create("nightly", "clean", "0 3 * * *")
            .unless_exists()
    })
    .await;
}
