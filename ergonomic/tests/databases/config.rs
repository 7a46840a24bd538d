//! Settings of engines.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::databases::{DatabaseClusterHandle, EvictionPolicy};
use digitalocean_sdk::raw::types::{
    KafkaAdvancedConfig, MongoAdvancedConfig, MysqlAdvancedConfig, OpensearchAdvancedConfig,
    PostgresAdvancedConfig, RedisAdvancedConfig, ValkeyAdvancedConfig,
};
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::json;

use super::{changes, handle, last, refused, world};

#[tokio::test(start_paused = true)]
async fn b10_settings_are_typed_by_engine() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let config = PostgresAdvancedConfig::new().work_mem(8).jit(false);
    shop.update_config(config).await.unwrap();
    assert_eq!(
        last(&world, "databases_patch_config"),
        json!({"config": {"jit": false, "work_mem": 8}})
    );
    let config: PostgresAdvancedConfig = shop.config().typed().await.unwrap();
    assert_eq!((config.work_mem, config.jit), (Some(8), Some(false)));
    assert_eq!(
        config.timezone.as_deref(),
        Some("UTC"),
        "what isn't sent stays"
    );

    let before = world.requests();
    let told = refused(
        &world,
        before,
        shop.update_config(MysqlAdvancedConfig::new()).await,
    );
    assert!(
        told.contains("settings of mysql, and the cluster is of pg"),
        "{told}"
    );
    refused(
        &world,
        before,
        shop.config().typed::<MysqlAdvancedConfig>().await,
    );

    let cache = handle(&world, &client, "valkey").await;
    let config = ValkeyAdvancedConfig::new().valkey_maxmemory_policy(EvictionPolicy::AllkeysLru);
    cache.update_config(config).await.unwrap();
    let config: ValkeyAdvancedConfig = cache.config().typed().await.unwrap();
    assert_eq!(
        config.valkey_maxmemory_policy,
        Some(EvictionPolicy::AllkeysLru)
    );
}

#[tokio::test(start_paused = true)]
async fn b10_a_redis_cluster_that_became_a_valkey_one_is_read_again() {
    let (world, client) = world().await;
    let cache = handle(&world, &client, "valkey").await;
    let stale = |client: &Client| client.database_cluster(&cache).of_engine("redis");
    stale(&client)
        .update_config(ValkeyAdvancedConfig::new().valkey_timeout(60))
        .await
        .unwrap();

    let before = changes(&world);
    let handle = stale(&client);
    let old = RedisAdvancedConfig::new().redis_timeout(60);
    let error = handle.update_config(old.clone()).await.unwrap_err();
    assert!(error.is_bad_request(), "{error}");
    assert!(
        error
            .to_string()
            .contains("the cluster is of valkey by now"),
        "{error}"
    );
    assert_eq!(changes(&world), before + 1);
    let error = handle.update_config(old).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!(changes(&world), before + 1);
}

#[tokio::test(start_paused = true)]
async fn settings_that_are_refused_of_a_redis_cluster_are_not_blamed_on_its_engine() {
    let (world, client) = world().await;
    let cache = handle(&world, &client, "valkey").await;
    let engine = "databases_get_cluster";
    let redis = [json!("redis")];
    world
        .sandbox
        .script(engine, "/database/engine", redis)
        .unwrap();
    let refusal = Effect::refusal(400, "redis_timeout is too long");
    let refusal = Fault::on("databases_patch_config").every().effect(refusal);
    world.sandbox.fault(refusal).unwrap();
    let cache = client.database_cluster(cache.key());
    let long = RedisAdvancedConfig::new().redis_timeout(60);
    let error = cache.update_config(long).await.unwrap_err();
    assert!(error.is_bad_request(), "{error}");
    assert!(!error.to_string().contains("by now"), "{error}");
}

/// The types of settings that a cluster takes.
async fn accepted(of: &DatabaseClusterHandle) -> Vec<&'static str> {
    let mut accepted = Vec::new();
    macro_rules! ask {
        ($($name:literal $settings:ty,)*) => {$({
            let read = of.config().typed::<$settings>().await;
            let is_refused = |error: &digitalocean_sdk::Error| error.kind() == ErrorKind::InvalidRequest;
            let reads = !read.as_ref().is_err_and(is_refused);
            let written = of.update_config(<$settings>::new()).await;
            assert_eq!(reads, !written.as_ref().is_err_and(is_refused), "{}", $name);
            if reads {
                read.unwrap();
                accepted.push($name);
            }
        })*};
    }
    ask! {
        "pg" PostgresAdvancedConfig,
        "mysql" MysqlAdvancedConfig,
        "valkey" ValkeyAdvancedConfig,
        "redis" RedisAdvancedConfig,
        "mongodb" MongoAdvancedConfig,
        "kafka" KafkaAdvancedConfig,
        "opensearch" OpensearchAdvancedConfig,
    }
    accepted
}

#[tokio::test(start_paused = true)]
async fn b10_settings_of_each_engine_have_a_type_of_their_own() {
    let (world, client) = world().await;
    for engine in ["pg", "mysql", "mongodb", "kafka", "opensearch"] {
        let of = handle(&world, &client, engine).await;
        assert_eq!(accepted(&of).await, [engine]);
    }
    let cache = handle(&world, &client, "valkey").await;
    assert_eq!(accepted(&cache).await, ["valkey"]);
    let redis = [json!("redis")];
    world
        .sandbox
        .script("databases_get_cluster", "/database/engine", redis)
        .unwrap();
    let cache = client.database_cluster(cache.key());
    assert_eq!(accepted(&cache).await, ["redis"]);
}

#[tokio::test(start_paused = true)]
async fn b10_policies_of_settings_are_read_however_they_are_spelled() {
    let (world, client) = world().await;
    let cache = handle(&world, &client, "valkey").await;
    let get = "databases_get_config";
    for spelled in ["allkeys-lru", "allkeys_lru"] {
        let place = "/config/valkey_maxmemory_policy";
        world.sandbox.clear_faults();
        world.sandbox.script(get, place, [spelled]).unwrap();
        let config: ValkeyAdvancedConfig = cache.config().typed().await.unwrap();
        let policy = config.valkey_maxmemory_policy;
        assert_eq!(policy, Some(EvictionPolicy::AllkeysLru), "{spelled}");
        let place = "/config/redis_maxmemory_policy";
        world.sandbox.clear_faults();
        world.sandbox.script(get, place, [spelled]).unwrap();
        let engine = "/database/engine";
        let redis = [json!("redis")];
        world
            .sandbox
            .script("databases_get_cluster", engine, redis)
            .unwrap();
        let old = client.database_cluster(cache.key());
        let config: RedisAdvancedConfig = old.config().typed().await.unwrap();
        let policy = config.redis_maxmemory_policy.unwrap();
        assert_eq!(policy.as_str(), "allkeys-lru", "{spelled}");
    }
}

/// The advanced editions have settings of another shape: by name, each a text.
#[tokio::test(start_paused = true)]
async fn b10_settings_of_the_advanced_editions_are_sent_and_shown_as_they_are() {
    let (world, client) = world().await;
    let clusters = client.database_clusters();
    let create = clusters.create("shop", "advanced_pg", "nyc3", "gd-2vcpu-8gb");
    let shop = world.run(create.version("18").wait()).await.0.unwrap();
    let config = client.database_cluster(&shop).config();
    let parameters = json!({"pg_parameters": {"work_mem": "1024"}});
    let update = config
        .update()
        .config(parameters.as_object().unwrap().clone());
    update.await.unwrap();
    let sent = last(&world, "databases_patch_config");
    assert_eq!(sent, json!({ "config": parameters }));
    let shown = config.get().await.unwrap().config;
    assert_eq!(shown["pg_parameters"][0]["name"], "work_mem");
    assert_eq!(shown["pg_parameters"][0]["value"], "1024");
}
