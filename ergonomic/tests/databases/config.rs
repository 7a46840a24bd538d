//! Settings of engines.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::databases::EvictionPolicy;
use digitalocean_sdk::raw::types::{
    MysqlAdvancedConfig, PostgresAdvancedConfig, RedisAdvancedConfig, ValkeyAdvancedConfig,
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
