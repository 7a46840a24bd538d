//! What engines have: what a cluster hasn't is refused before anything is sent that changes something.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::Poll;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::databases::{DatabaseClusterHandle, EvictionPolicy, SqlMode};
use digitalocean_sdk::raw::types::{
    KafkaSchemaType, MysqlSettingsAuthPlugin, SourceDatabaseSource,
};
use digitalocean_sdk::{Error, ErrorKind};

use super::world::polled;
use super::{changes, cluster, create, handle, refused, world};

type Asked = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

fn asked<T: Debug + 'static>(
    request: impl IntoFuture<Output = Result<T, Error>> + 'static,
) -> Asked {
    Box::pin(async move { request.into_future().await.map(drop) })
}

/// All that not every engine has, by the row of the table.
fn operations(of: &DatabaseClusterHandle) -> BTreeMap<&'static str, Vec<Asked>> {
    let plugin = MysqlSettingsAuthPlugin::MysqlNativePassword;
    let source = SourceDatabaseSource::new().host("old.example.com");
    [
        (
            "users",
            vec![
                asked(of.users().create("app")),
                asked(of.users().list().all()),
                asked(of.user("app").get()),
                asked(of.user("app").reset_auth()),
                asked(of.user("app").delete()),
            ],
        ),
        (
            "databases",
            vec![
                asked(of.databases().create("orders")),
                asked(of.databases().list().all()),
                asked(of.database("orders").get()),
                asked(of.database("orders").delete()),
            ],
        ),
        ("backups", vec![asked(of.backups())]),
        (
            "replicas",
            vec![
                asked(of.replicas().create("read", "db-s-1vcpu-1gb")),
                asked(of.replicas().create("read", "db-s-1vcpu-1gb").wait()),
                asked(of.replicas().list().all()),
                asked(of.replica("read").promote()),
                asked(of.replica("read").delete()),
            ],
        ),
        (
            "pools",
            vec![
                asked(of.connection_pools().create("web", "session", 1, "orders")),
                asked(of.connection_pools().list().all()),
                asked(of.connection_pool("web").update(|pool| pool.size = 2)),
                asked(of.connection_pool("web").delete()),
            ],
        ),
        (
            "SQL mode",
            vec![
                asked(of.sql_mode().get()),
                asked(of.set_sql_mode(SqlMode::default())),
                asked(
                    of.sql_mode()
                        .update(|mode| mode.sql_mode = "ANSI".to_owned()),
                ),
            ],
        ),
        (
            "plugins",
            vec![
                asked(of.users().create("app").auth_plugin(plugin.clone())),
                asked(of.user("app").reset_auth().auth_plugin(plugin)),
            ],
        ),
        (
            "eviction policy",
            vec![
                asked(of.eviction_policy().get()),
                asked(of.set_eviction_policy(EvictionPolicy::AllkeysLru)),
            ],
        ),
        (
            "online migration",
            vec![
                asked(of.online_migration().get()),
                asked(of.online_migration().start(source)),
                asked(of.online_migration().stop()),
            ],
        ),
        (
            "topics",
            vec![
                asked(of.kafka_topics().create("clicks")),
                asked(of.kafka_topics().list().all()),
                asked(of.kafka_topic("clicks").update().partition_count(6)),
                asked(of.kafka_topic("clicks").delete()),
            ],
        ),
        (
            "schemas",
            vec![
                asked(
                    of.kafka_schemas()
                        .create("clicks", KafkaSchemaType::Avro, "{}"),
                ),
                asked(of.kafka_schema("clicks").delete()),
                asked(of.kafka_schema_config().get()),
            ],
        ),
        (
            "indexes",
            vec![
                asked(of.indexes().list().all()),
                asked(of.index("logs").delete()),
            ],
        ),
    ]
    .into()
}

/// What an engine lacks.
fn lacking(engine: &str) -> Vec<&'static str> {
    let rows: [(&str, &[&str]); 12] = [
        ("users", &["pg", "mysql", "mongodb", "kafka", "opensearch"]),
        (
            "databases",
            &["pg", "mysql", "mongodb", "kafka", "opensearch"],
        ),
        (
            "backups",
            &["pg", "mysql", "mongodb", "kafka", "opensearch"],
        ),
        ("replicas", &["pg", "mysql"]),
        ("pools", &["pg"]),
        ("SQL mode", &["mysql"]),
        ("plugins", &["mysql"]),
        ("eviction policy", &["valkey", "redis"]),
        ("online migration", &["pg", "mysql", "valkey", "redis"]),
        ("topics", &["kafka"]),
        ("schemas", &["kafka"]),
        ("indexes", &["opensearch"]),
    ];
    let lacks = rows.into_iter().filter(|(_, of)| !of.contains(&engine));
    lacks.map(|(what, _)| what).collect()
}

#[tokio::test(start_paused = true)]
async fn b10_what_an_engine_lacks_is_refused_and_sends_nothing() {
    let (world, client) = world().await;
    for engine in [
        "pg",
        "mysql",
        "valkey",
        "mongodb",
        "kafka",
        "opensearch",
        "redis",
    ] {
        let of = match engine {
            // None can be created any more.
            "redis" => client.database_cluster("old").of_engine("redis"),
            engine => handle(&world, &client, engine).await,
        };
        let lacking = lacking(engine);
        for (what, all) in operations(&of) {
            for (index, request) in all.into_iter().enumerate() {
                let before = world.requests();
                let (result, _) = world.run(request).await;
                if lacking.contains(&what) {
                    let told = refused(&world, before, result);
                    assert!(
                        told.contains(&format!("a cluster of {engine} has no")),
                        "{told}"
                    );
                } else {
                    let refused = result.is_err_and(|it| it.kind() == ErrorKind::InvalidRequest);
                    assert!(
                        !refused && world.requests() > before,
                        "{engine}: {what} {index}"
                    );
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn b10_the_engine_of_an_id_is_read_once_and_only_where_it_matters() {
    let (world, client) = world().await;
    let shop = cluster(&world, &client, "mysql").await;
    world.sandbox.clear_requests();
    let handle = client.database_cluster(&shop.id);
    handle.firewall().get().await.unwrap();
    handle
        .set_maintenance_window("monday", "04:00")
        .await
        .unwrap();
    assert_eq!(world.requests_of("databases_get_cluster"), 0);

    let sent = changes(&world);
    for _ in 0..3 {
        let pools = handle.connection_pools();
        let told = pools
            .create("web", "session", 1, "orders")
            .await
            .unwrap_err();
        assert_eq!(told.kind(), ErrorKind::InvalidRequest, "{told}");
        assert!(
            told.to_string()
                .contains("a cluster of mysql has no connection pools"),
            "{told}"
        );
    }
    // Handles that are made from it know it, too.
    assert!(handle.kafka_topics().create("clicks").await.is_err());
    assert!(
        client
            .database_cluster(&handle)
            .indexes()
            .list()
            .all()
            .await
            .is_err()
    );
    assert_eq!(world.requests_of("databases_get_cluster"), 1);
    assert_eq!(changes(&world), sent);

    // One that has it told, reads nothing.
    let known = client.database_cluster(&shop.id).of_engine("mysql");
    known.users().create("app").await.unwrap();
    client
        .database_cluster(&shop)
        .users()
        .create("other")
        .await
        .unwrap();
    assert_eq!(world.requests_of("databases_get_cluster"), 1);
}

#[tokio::test(start_paused = true)]
async fn b10_engines_that_are_not_known_are_left_to_the_service() {
    let (world, client) = world().await;
    let new = client.database_cluster(cluster(&world, &client, "pg").await.id);
    let new = new.of_engine("advanced_pg");
    let pools = new.connection_pools();
    pools
        .create("web", "session", 1, "defaultdb")
        .await
        .unwrap();
    assert!(
        new.set_eviction_policy("noeviction")
            .await
            .unwrap_err()
            .status()
            .is_some()
    );

    // So is one whose engine can't be read.
    let gone = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
    assert!(gone.users().create("app").await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn b10_the_raw_client_is_not_refused() {
    let (world, client) = world().await;
    let mut create = create(&client, "cache", "pg");
    create.body_mut().engine = "valkey".into();
    let cache = world.run(create.wait()).await.0.unwrap();
    let users = client.raw().databases_list_users(&cache.id);
    users.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn b10_an_engine_that_the_token_may_not_read_is_asked_for_once() {
    let (world, client) = world().await;
    let shop = cluster(&world, &client, "mysql").await;
    let forbidden = Fault::on("databases_get_cluster").every();
    let forbidden = forbidden.effect(Effect::status(403));
    world.sandbox.fault(forbidden).unwrap();
    world.sandbox.clear_requests();
    let handle = client.database_cluster(&shop.id);
    handle.users().create("app").await.unwrap();
    let pools = handle.connection_pools();
    let error = pools
        .create("web", "session", 1, "orders")
        .await
        .unwrap_err();
    assert!(error.is_unprocessable(), "the service refuses: {error}");
    assert_eq!(world.requests_of("databases_get_cluster"), 1);
}

/// One read of the cluster tells the engine to all calls, also if the call that sent it is dropped.
#[tokio::test(start_paused = true)]
async fn b10_whoever_reads_the_engine_for_others_may_be_dropped() {
    let (world, client) = world().await;
    let id = cluster(&world, &client, "pg").await.id;
    for polls in [1, 2, 3, 5, 8, 13, 21, 34] {
        let cluster = client.database_cluster(&id);
        let before = world.requests_of("databases_get_cluster");
        let pools = || cluster.connection_pools().list().all();
        let (mut first, mut second) = (pools(), pools());
        let mut told = None;
        for _ in 0..polls {
            let is_done = polled(&mut first).await.is_ready();
            if let Poll::Ready(pools) = polled(&mut second).await {
                told = Some(pools);
            }
            if is_done || told.is_some() {
                break;
            }
            tokio::task::yield_now().await;
        }
        drop(first);
        let told = match told {
            Some(told) => told,
            None => world.run(second).await.0,
        };
        assert!(told.is_ok(), "after {polls} polls");
        let reads = world.requests_of("databases_get_cluster") - before;
        assert_eq!(reads, 1, "after {polls} polls");
    }
}

#[tokio::test(start_paused = true)]
async fn an_engine_that_could_not_be_read_is_read_another_time() {
    let (world, client) = world().await;
    let shop = cluster(&world, &client, "mysql").await;
    let handle = client.database_cluster(&shop.id);
    let fault = Fault::on("databases_get_cluster").every();
    let fault = fault.effect(Effect::status(500));
    let fault = world.sandbox.fault(fault).unwrap();
    let pools = || handle.connection_pools().list().all();
    // It is left to the service meanwhile.
    let left = world.run(pools()).await.0;
    assert!(left.is_ok(), "{left:?}");
    world.sandbox.remove_fault(fault);
    let before = world.requests();
    let error = pools().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!(world.requests(), before + 1);
}

#[tokio::test(start_paused = true)]
async fn an_object_without_its_engine_does_not_tell_it() {
    let (world, client) = world().await;
    let mut shop = cluster(&world, &client, "mysql").await;
    shop.engine = "".into();
    let before = world.requests();
    let pools = client.database_cluster(&shop).connection_pools();
    let error = pools.list().all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!(world.requests(), before + 1);
}
