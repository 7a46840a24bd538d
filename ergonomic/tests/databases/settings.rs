//! Maintenance window, SQL mode, eviction policy, CA.

use digitalocean_sdk::databases::{EvictionPolicy, SqlMode};

use super::{handle, last, refused, world};

#[tokio::test(start_paused = true)]
async fn b10_the_maintenance_window_is_a_day_and_a_time() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    shop.set_maintenance_window("Sunday", "23:55")
        .await
        .unwrap();
    let sent = last(&world, "databases_update_maintenanceWindow");
    assert_eq!(sent, serde_json::json!({"day": "sunday", "hour": "23:55"}));
    let window = shop.get().await.unwrap().maintenance_window.unwrap();
    assert!(window.hour.starts_with("23:55"), "{}", window.hour);
    // What an answer says can be sent.
    shop.set_maintenance_window(window.day, "23:55:00")
        .await
        .unwrap();
    assert_eq!(
        last(&world, "databases_update_maintenanceWindow")["hour"],
        "23:55"
    );
    world
        .run(shop.set_maintenance_window("monday", "4:00").wait())
        .await
        .0
        .unwrap();
    let before = world.requests();
    for wrong in ["25:00", "noon", "23", ""] {
        let told = refused(
            &world,
            before,
            shop.set_maintenance_window("sunday", wrong).await,
        );
        assert!(told.contains("`23:55`"), "{told}");
    }
}

#[tokio::test(start_paused = true)]
async fn b10_the_sql_mode_has_a_default() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "mysql").await;
    let set = shop.set_sql_mode(["ANSI", "TRADITIONAL"]).await.unwrap();
    assert_eq!(set.sql_mode, "ANSI,TRADITIONAL");
    assert_eq!(
        SqlMode::from("ANSI,, TRADITIONAL,").to_string(),
        set.sql_mode
    );
    shop.set_sql_mode(SqlMode::default()).await.unwrap();
    assert_eq!(
        shop.sql_mode().get().await.unwrap().sql_mode,
        "ANSI,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,STRICT_ALL_TABLES"
    );
    assert_eq!(world.requests_of("databases_update_sql_mode"), 2);
}

#[tokio::test(start_paused = true)]
async fn b10_the_eviction_policy_is_one_of_six() {
    let (world, client) = world().await;
    let cache = handle(&world, &client, "valkey").await;
    for (policy, text) in [
        (EvictionPolicy::Noeviction, "noeviction"),
        (EvictionPolicy::AllkeysLru, "allkeys_lru"),
        (EvictionPolicy::AllkeysRandom, "allkeys_random"),
        (EvictionPolicy::VolatileLru, "volatile_lru"),
        (EvictionPolicy::VolatileRandom, "volatile_random"),
        (EvictionPolicy::VolatileTtl, "volatile_ttl"),
    ] {
        let set = cache.set_eviction_policy(policy.clone()).await.unwrap();
        assert_eq!(set.eviction_policy, policy);
        assert_eq!(
            last(&world, "databases_update_evictionPolicy")["eviction_policy"],
            text
        );
    }
    // As Redis spells them.
    let set = cache.set_eviction_policy("allkeys-lru").await.unwrap();
    assert_eq!(set.eviction_policy, EvictionPolicy::AllkeysLru);
    let spelled = [serde_json::json!("volatile-ttl")];
    let answer = "databases_get_evictionPolicy";
    world
        .sandbox
        .script(answer, "/eviction_policy", spelled)
        .unwrap();
    let policy = cache.eviction_policy().policy().await.unwrap();
    assert_eq!(policy, EvictionPolicy::VolatileTtl);
}

#[tokio::test(start_paused = true)]
async fn b10_the_ca_is_pem() {
    let (world, client) = world().await;
    let shop = handle(&world, &client, "pg").await;
    let pem = shop.ca().pem().await.unwrap();
    assert!(pem.starts_with("-----BEGIN CERTIFICATE-----\n"), "{pem}");
    assert!(
        pem.trim_end().ends_with("-----END CERTIFICATE-----"),
        "{pem}"
    );
}
