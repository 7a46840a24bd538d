//! Clusters: created, changed, copied, deleted.

use std::time::{Duration, SystemTime};

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::databases::{DatabaseEngine, DatabaseSize, PoolMode, TrustedSource};
use digitalocean_sdk::raw::types::{DatabaseStorageAutoscaleParams, SourceDatabaseSource};
use digitalocean_sdk::slugs::Region;
use serde_json::{Value, json};

use super::{cluster, create, handle, last, refused, world};

#[tokio::test(start_paused = true)]
async fn b10_a_cluster_from_its_creation_to_its_end() {
    let (world, client) = world().await;
    let clusters = client.database_clusters();
    let create = clusters.create(
        "shop",
        DatabaseEngine::Pg,
        Region::Nyc3,
        DatabaseSize::DbS1Vcpu2Gb,
    );
    let create = create
        .version("18")
        .nodes(2)
        .tags(["web", "shop"])
        .trusted_sources(TrustedSource::tag("web").description("ours"));
    let (shop, took) = world.run(create.wait()).await;
    let shop = shop.unwrap();
    assert!(took > Duration::from_secs(10), "{took:?}");
    assert_eq!(shop.status.as_str(), "online");
    assert_eq!((shop.region.as_str(), shop.num_nodes), ("nyc3", 2));
    assert_eq!(shop.tags, Some(vec!["web".to_owned(), "shop".to_owned()]));
    let rules = client
        .database_cluster(&shop)
        .firewall()
        .get()
        .await
        .unwrap();
    assert_eq!(rules.rules.unwrap()[0].description.as_deref(), Some("ours"));

    let listed = clusters.list().all().await.unwrap();
    assert_eq!(listed[0].id, shop.id);
    assert_eq!(clusters.list().tag_name("other").all().await.unwrap(), []);

    let handle = client.database_cluster(&shop.id);
    handle.delete().await.unwrap();
    world.run(handle.delete().wait()).await.0.unwrap();
    assert_eq!(handle.find().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn b10_waits_for_changes_know_what_was_asked_for() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let resize = shop.resize("db-s-2vcpu-4gb", 2).wait();
    let resized = world.run(resize).await.0.unwrap();
    assert_eq!(
        (resized.size.as_str(), resized.num_nodes),
        ("db-s-2vcpu-4gb", 2)
    );
    // The old figure beside a bigger plan is refused by the service.
    assert_eq!(
        last(&world, "databases_update_clusterSize").get("storage_size_mib"),
        None
    );
    let resize = shop.resize("db-s-2vcpu-4gb", 2).storage_size_mib(61_440);
    let resized = world.run(resize.wait()).await.0.unwrap();
    assert_eq!(resized.storage_size_mib, Some(61_440));

    let moved = world.run(shop.migrate("ams3").wait()).await.0.unwrap();
    assert_eq!(moved.region, "ams3");
    let newer = world.run(shop.upgrade("19").wait()).await.0.unwrap();
    assert_eq!(newer.version.as_deref(), Some("19"));
    world.run(shop.install_update().wait()).await.0.unwrap();
    assert_eq!(shop.backups().await.unwrap().backups.len(), 1);
    assert!(client.database_clusters().options().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn b10_a_fork_names_its_source() {
    let (world, client) = world().await;
    let shop = cluster(&world, &client, "mysql").await;
    let at = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000));
    let before = world.requests();
    // The object tells its name.
    let copy = create(&client, "copy", "mysql").fork_of(&shop, at.map(Into::into));
    copy.await.unwrap();
    assert_eq!(world.requests(), before + 1);
    let sent = last(&world, "databases_create_cluster");
    assert_eq!(sent["backup_restore"]["database_name"], "of-mysql");
    let sent = sent["backup_restore"]["backup_created_at"]
        .as_str()
        .unwrap();
    assert!(sent.starts_with("2023-11-14T22:13:20"), "{sent}");

    // That of an id is read.
    let other = create(&client, "other", "mysql").fork_of(shop.id.as_str(), None);
    let (other, _) = world.run(other.wait()).await;
    assert_eq!(other.unwrap().status.as_str(), "online");
    let sent = last(&world, "databases_create_cluster");
    assert_eq!(sent["backup_restore"]["database_name"], "of-mysql");
    assert_eq!(sent["backup_restore"].get("backup_created_at"), None);

    // What has no backups can't be forked.
    let cache = cluster(&world, &client, "valkey").await;
    let before = world.requests();
    let fork = create(&client, "more", "valkey").fork_of(&cache, None);
    let told = refused(&world, before, fork.await);
    assert!(told.contains("has no backups"), "{told}");
    let changes = super::changes(&world);
    let fork = create(&client, "more", "valkey").fork_of(&cache.id, None);
    assert!(
        fork.await
            .unwrap_err()
            .to_string()
            .contains("has no backups")
    );
    assert_eq!(super::changes(&world), changes);
}

#[tokio::test(start_paused = true)]
async fn b10_a_redis_cluster_is_refused_with_the_way_out() {
    let (world, client) = world().await;
    let create = |name| create(&client, name, "redis");
    let told = refused(&world, 0, create("cache").await);
    assert!(told.contains("`valkey`"), "{told}");
    let told = refused(&world, 0, world.run(create("cache").wait()).await.0);
    assert!(told.contains("`valkey`"), "{told}");
    refused(&world, 0, super::create(&client, " ", "pg").await);
}

#[tokio::test(start_paused = true)]
async fn b10_kafka_has_three_nodes_unless_told() {
    let (world, client) = world().await;
    create(&client, "events", "kafka").await.unwrap();
    assert_eq!(last(&world, "databases_create_cluster")["num_nodes"], 3);
    create(&client, "more", "kafka").nodes(6).await.unwrap();
    assert_eq!(last(&world, "databases_create_cluster")["num_nodes"], 6);
    create(&client, "shop", "pg").await.unwrap();
    assert_eq!(last(&world, "databases_create_cluster")["num_nodes"], 1);
    assert_eq!(
        last(&world, "databases_create_cluster").get("version"),
        None::<&Value>
    );
}

#[tokio::test(start_paused = true)]
async fn a_new_replica_may_be_unknown_for_minutes() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    // Five minutes, at a poll every 15 s: neither its list nor itself shows it.
    let hidden = Fault::on("databases_list_replicas").next(20);
    let unknown = Fault::on("databases_get_replica").next(20);
    for fault in [
        hidden.effect(Effect::set("/replicas", json!([]))),
        unknown.effect(Effect::status(404)),
    ] {
        world.sandbox.fault(fault).unwrap();
    }
    let create = shop.replicas().create("read", "db-s-1vcpu-1gb");
    let (replica, took) = world.run(create.wait()).await;
    assert_eq!(replica.unwrap().status.as_str(), "online");
    assert!(took > Duration::from_secs(4 * 60), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn b10_replicas_and_pools_and_databases() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    shop.databases().create("orders").await.unwrap();
    assert_eq!(shop.database("orders").get().await.unwrap().name, "orders");
    let pool = shop
        .connection_pools()
        .create("web", "transaction", 10, "orders")
        .user("doadmin");
    assert_eq!(pool.await.unwrap().mode, "transaction");
    let modes = [
        PoolMode::Session,
        PoolMode::Transaction,
        PoolMode::Statement,
    ];
    for (mode, text) in modes
        .into_iter()
        .zip(["session", "transaction", "statement"])
    {
        let pools = shop.connection_pools();
        let made = pools
            .create(text, mode.clone(), 1, "orders")
            .user("doadmin");
        let made = made.await.unwrap();
        assert_eq!(last(&world, "databases_add_connectionPool")["mode"], text);
        assert_eq!(PoolMode::from(made.mode.as_str()), mode);
        shop.connection_pool(text).delete().await.unwrap();
    }
    let pool = shop.connection_pool("web");
    pool.update(|pool| pool.size = 20).await.unwrap();
    assert_eq!(pool.get().await.unwrap().size, 20);
    assert_eq!(shop.connection_pools().list().all().await.unwrap().len(), 1);
    pool.delete().await.unwrap();
    shop.database("orders").delete().await.unwrap();
    let names: Vec<_> = shop.databases().list().all().await.unwrap();
    assert_eq!(
        names.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
        ["defaultdb"]
    );

    let replica = shop
        .replicas()
        .create("read", "db-s-1vcpu-1gb")
        .region("ams3");
    let (replica, _) = world.run(replica.wait()).await;
    let replica = replica.unwrap();
    assert_eq!(replica.status.as_str(), "online");
    shop.replica("read").promote().await.unwrap();
    assert_eq!(shop.replica("read").find().await.unwrap(), None);
    // It is a cluster of its own, under its id.
    let own = client
        .database_cluster(replica.id.unwrap())
        .get()
        .await
        .unwrap();
    assert_eq!(own.name, "read");
}

#[tokio::test(start_paused = true)]
async fn b10_all_that_is_said_of_a_new_cluster_is_sent() {
    let (world, client) = world().await;
    let vpc = "5a4981aa-9653-4bd1-bef5-d6bff52042e4";
    let request = create(&client, "shop", "pg")
        .nodes(3)
        .vpc(vpc)
        .tag("web")
        .tags(["db", "shop"])
        .trusted_sources([TrustedSource::tag("web")])
        .trusted_sources([
            TrustedSource::droplet(7),
            TrustedSource::kubernetes_cluster("k"),
            TrustedSource::app("a"),
            TrustedSource::address("192.0.2.8"),
        ]);
    let _ = request.await;
    let body = last(&world, "databases_create_cluster");
    assert_eq!(
        (&body["num_nodes"], &body["private_network_uuid"]),
        (&3.into(), &vpc.into())
    );
    assert_eq!(body["tags"], serde_json::json!(["web", "db", "shop"]));
    let rules = body["rules"].as_array().unwrap().iter();
    let rules: Vec<_> = rules
        .map(|it| (it["type"].as_str(), it["value"].as_str()))
        .collect();
    let wanted = [
        ("tag", "web"),
        ("droplet", "7"),
        ("k8s", "k"),
        ("app", "a"),
        ("ip_addr", "192.0.2.8"),
    ];
    assert_eq!(rules, wanted.map(|(kind, value)| (Some(kind), Some(value))));
}

#[tokio::test(start_paused = true)]
async fn a_cluster_that_would_be_open_to_everyone_by_mistake_is_not_created() {
    let (world, client) = world().await;
    let none: [TrustedSource; 0] = [];
    let error = create(&client, "shop", "pg").trusted_sources(none).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), digitalocean_sdk::ErrorKind::InvalidRequest);
    let wrong = TrustedSource::address("2001:db8::1");
    let error = create(&client, "shop", "pg").trusted_sources([wrong]).await;
    assert!(error.unwrap_err().to_string().contains("IPv6"));
    assert_eq!(world.requests_of("databases_create_cluster"), 0);
}

#[tokio::test(start_paused = true)]
async fn each_trusted_source_of_a_new_cluster_is_looked_at() {
    let (world, client) = world().await;
    let sources = [TrustedSource::tag("web"), TrustedSource::address("::1")];
    let create = create(&client, "shop", "pg").trusted_sources(sources);
    let told = refused(&world, 0, create.await);
    assert!(told.contains("IPv6"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn a_fork_of_what_can_not_be_read_was_not_sent() {
    let (world, client) = world().await;
    let gone = "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30";
    let fork = || create(&client, "copy", "pg").fork_of(gone, None);
    let error = fork().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(!error.may_have_been_processed(), "{error}");
    let fault = Fault::on("databases_get_cluster").every();
    let fault = fault.effect(Effect::status(500));
    world.sandbox.fault(fault).unwrap();
    let error = world.run(fork()).await.0.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 500, "{error}");
    assert!(!error.may_have_been_processed(), "{error}");
    assert_eq!(super::changes(&world), 0);
}

#[tokio::test(start_paused = true)]
async fn a_topic_that_is_created_is_the_one_that_is_waited_for() {
    let (world, client) = world().await;
    let events = handle(&world, &client, "kafka").await;
    let (clicks, _) = world
        .run(events.kafka_topics().create("clicks").wait())
        .await;
    let clicks = clicks.unwrap();
    assert_eq!(clicks.name, "clicks");
    assert_eq!(clicks.state.as_str(), "active");
}

#[tokio::test(start_paused = true)]
async fn b10_a_topic_that_the_service_does_not_show_yet_is_waited_for() {
    let (world, client) = world().await;
    let events = handle(&world, &client, "kafka").await;
    let unanswered = Fault::on("databases_create_kafka_topic").next(1);
    let unknown = Fault::on("databases_get_kafka_topic").next(3);
    for fault in [
        unanswered.effect(Effect::remove("/topic")),
        unknown.effect(Effect::status(404)),
    ] {
        world.sandbox.fault(fault).unwrap();
    }
    let create = events.kafka_topics().create("clicks").wait();
    let (clicks, took) = world.run(create).await;
    let clicks = clicks.unwrap();
    assert_eq!(
        (clicks.name.as_str(), clicks.state.as_str()),
        ("clicks", "active")
    );
    assert!(took >= Duration::from_secs(30), "{took:?}");
    // What isn't set is left out: the service takes zeros for settings.
    let sent = last(&world, "databases_create_kafka_topic");
    assert_eq!(sent, json!({"name": "clicks"}));
}

#[tokio::test(start_paused = true)]
async fn b10_a_replica_goes_into_the_vpc_that_is_named() {
    let (world, client) = world().await;
    let body = json!({"name": "own", "region": "nyc3", "ip_range": "10.10.0.0/20"});
    let request = client.request(digitalocean_sdk::Method::POST, "/v2/vpcs");
    let made: Value = request.with_json(&body).await.unwrap().into_inner();
    let own = made["vpc"]["id"].as_str().unwrap();
    let create = create(&client, "shop", "pg").vpc(own).wait();
    let shop = client.database_cluster(world.run(create).await.0.unwrap());
    // Without a word it is in another one than its cluster.
    let replica = shop.replicas().create("stray", "db-s-1vcpu-2gb");
    let stray = world.run(replica.wait()).await.0.unwrap();
    assert_ne!(stray.private_network_uuid.as_deref(), Some(own));
    let replica = shop.replicas().create("read", "db-s-1vcpu-2gb");
    let replica = replica.private_network_uuid(own);
    let read = world.run(replica.wait()).await.0.unwrap();
    assert_eq!(read.private_network_uuid.as_deref(), Some(own));
    // Replicas and clusters share their names.
    let taken = shop.replicas().create("shop", "db-s-1vcpu-2gb");
    let taken = world.run(taken.unless_exists()).await.0.unwrap_err();
    assert!(taken.is_unprocessable(), "{taken}");
    assert!(
        taken.to_string().contains("cluster name is not available"),
        "{taken}"
    );
}

#[tokio::test(start_paused = true)]
async fn b10_a_migration_may_not_tell_how_far_it_is_at_first_and_fail_later() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let source = || SourceDatabaseSource::new().host("old.example.com");
    let untold = Fault::on("databases_get_migrationStatus").next(2);
    let untold = untold.effect(Effect::remove("/status"));
    world.sandbox.fault(untold).unwrap();
    let migration = shop.online_migration();
    let (copied, took) = world.run(migration.start(source()).wait()).await;
    assert_eq!(copied.unwrap().status.as_str(), "syncing");
    assert!(took >= Duration::from_secs(30), "{took:?}");
    let states = ["running", "error"];
    let get = "databases_get_migrationStatus";
    world.sandbox.script(get, "/status", states).unwrap();
    let error = world.run(migration.start(source()).wait()).await.0;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), digitalocean_sdk::ErrorKind::Failed, "{error}");
}

#[tokio::test(start_paused = true)]
async fn b10_storage_that_grows_by_itself_is_read_at_a_path_of_its_own() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let storage = DatabaseStorageAutoscaleParams::new(true)
        .threshold_percent(90)
        .increment_gib(40);
    let autoscale = shop.autoscale();
    let on = autoscale.update(move |it| it.storage = Some(storage.clone()));
    on.await.unwrap();
    let storage = json!({"enabled": true, "threshold_percent": 90, "increment_gib": 40});
    let sent = last(&world, "databases_update_autoscale");
    assert_eq!(sent, json!({ "storage": storage }));
    // What is left out would be reset to the service's defaults.
    let change = autoscale.update(|it| {
        let storage = it.storage.as_mut().unwrap();
        storage.threshold_percent = Some(85);
    });
    change.await.unwrap();
    let storage = json!({"enabled": true, "threshold_percent": 85, "increment_gib": 40});
    let sent = last(&world, "databases_update_autoscale");
    assert_eq!(sent, json!({ "storage": storage }));
    // The cluster itself may not show it.
    let hidden = Fault::on("databases_get_cluster").next(1);
    let hidden = hidden.effect(Effect::remove("/database/storage_autoscale"));
    world.sandbox.fault(hidden).unwrap();
    assert_eq!(shop.get().await.unwrap().storage_autoscale, None);
    let shown = shop.autoscale().get().await.unwrap();
    assert_eq!(
        serde_json::to_value(shown).unwrap()["autoscale"]["storage"],
        storage
    );
}

#[tokio::test(start_paused = true)]
async fn b10_opensearch_has_a_second_connection_for_its_dashboard() {
    let (world, client) = world().await;
    let logs = cluster(&world, &client, "opensearch").await;
    let own = logs.connection.unwrap().host.unwrap();
    let dashboard = logs.ui_connection.unwrap().host.unwrap();
    assert_eq!(dashboard, format!("ui-{own}"));
}
