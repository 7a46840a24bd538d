//! Uptime checks and their alerts.

use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::raw::types::{AlertUpdatablePeriod, AlertUpdatableType};
use serde_json::json;

use super::{last, refused, world};

#[tokio::test(start_paused = true)]
async fn c15_an_uptime_check_tells_of_all_its_regions() {
    let (world, client) = world().await;
    let checks = client.uptime_checks();
    let create = checks.create("shop", "https://shop.example.com", ["us_east", "se_asia"]);
    let shop = create.await.unwrap();
    assert_eq!(
        last(&world, "uptime_create_check"),
        json!({
            "name": "shop", "type": "https", "target": "https://shop.example.com",
            "regions": ["us_east", "se_asia"], "enabled": true,
        })
    );
    let handle = client.uptime_check(&shop);
    // The check is one thing, its state another.
    assert_eq!(handle.get().await.unwrap().name, "shop");
    let state = world.run(handle.state().wait()).await.0.unwrap();
    let regions = state.regions.unwrap();
    let names: Vec<&str> = regions.keys().map(String::as_str).collect();
    assert_eq!(names, ["se_asia", "us_east"]);
    let asia = &regions["se_asia"];
    assert!(asia.status_changed_at.is_some() && asia.thirty_day_uptime_percentage.is_some());

    let down = json!({ "us_east": { "status": "UP" }, "se_asia": { "status": "DOWN" } });
    let script = world
        .sandbox
        .script("uptime_get_checkState", "/state/regions", [down]);
    script.unwrap();
    let error = world.run(handle.state().wait()).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.to_string().contains("DOWN from se_asia"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn c15_a_check_is_changed_and_keeps_the_rest() {
    let (world, client) = world().await;
    let checks = client.uptime_checks();
    let host = checks
        .create("host", "shop.example.com", ["eu_west"])
        .enabled(false);
    let host = host.await.unwrap();
    let handle = client.uptime_check(&host);
    handle.update(|it| it.enabled = Some(true)).await.unwrap();
    assert_eq!(
        last(&world, "uptime_update_check"),
        json!({
            "name": "host", "type": "ping", "target": "shop.example.com", "regions": ["eu_west"], "enabled": true,
        })
    );
    let before = world.requests();
    let none: [&str; 0] = [];
    refused(
        &world,
        before,
        checks.create("", "shop.example.com", ["eu_west"]).await,
    );
    refused(&world, before, checks.create("a", "", ["eu_west"]).await);
    refused(
        &world,
        before,
        checks.create("a", "shop.example.com", none).await,
    );
}

#[tokio::test(start_paused = true)]
async fn c15_alerts_of_a_check_take_an_hour_as_1h() {
    let (world, client) = world().await;
    let checks = client.uptime_checks();
    let shop = checks.create("shop", "https://shop.example.com", ["us_east"]);
    let shop = shop.await.unwrap();
    let alerts = client.uptime_check(&shop).alerts();
    let slow = alerts
        .create(
            "slow",
            AlertUpdatableType::Latency,
            AlertUpdatablePeriod::N1h,
        )
        .threshold(300)
        .comparison("greater_than")
        .email("a@example.com")
        .slack(
            "#ops",
            "https://hooks.slack.com/services/T1234567/AAAAAAAA/ZZZZZZ",
        );
    let slow = slow.await.unwrap();
    let sent = last(&world, "uptime_create_alert");
    assert_eq!(
        sent,
        json!({
            "name": "slow", "type": "latency", "threshold": 300, "comparison": "greater_than", "period": "1h",
            "notifications": {
                "email": ["a@example.com"],
                "slack": [{ "channel": "#ops", "url": "https://hooks.slack.com/services/T1234567/AAAAAAAA/ZZZZZZ" }],
            },
        })
    );
    assert!(!format!("{slow:?}").contains("hooks"));
    let handle = client.uptime_check(&shop).alert(&slow);
    handle.update(|it| it.threshold = Some(500)).await.unwrap();
    let sent = last(&world, "uptime_update_alert");
    assert_eq!(
        (&sent["threshold"], &sent["period"]),
        (&json!(500), &json!("1h"))
    );
    // The service takes no other text for an hour.
    let odd = alerts
        .create("odd", AlertUpdatableType::Down, "1hr")
        .email("a@example.com");
    let error = odd.await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 400, "{error}");
    assert!(
        error.to_string().contains("unsupported period value"),
        "{error}"
    );
    assert_eq!(alerts.list().all().await.unwrap().len(), 1);
}
