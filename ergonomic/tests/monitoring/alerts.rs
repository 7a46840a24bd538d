//! Alert policies.

use digitalocean_sdk::monitoring::{above, below};
use digitalocean_sdk::raw::types::{AlertPolicyCompare, AlertPolicyType, AlertPolicyWindow};
use serde_json::json;

use super::{last, refused, world};

const WEBHOOK: &str = "https://hooks.slack.com/services/T1234567/AAAAAAAA/ZZZZZZ";

#[tokio::test(start_paused = true)]
async fn c15_an_alert_policy_is_built_and_all_nine_fields_are_sent() {
    let (world, client) = world().await;
    let policies = client.alert_policies();
    let create = policies
        .create(
            "busy",
            AlertPolicyType::V1InsightsDropletCpu,
            above(80.0),
            AlertPolicyWindow::N1h,
        )
        .droplet(3_164_494)
        .entity("a")
        .tags(["web", "shop"])
        .emails(["a@example.com", "b@example.com"])
        .slack("#Ops", WEBHOOK);
    assert!(!format!("{create:?}").contains("hooks"));
    let policy = create.await.unwrap();
    assert_eq!(
        (policy.description.as_str(), policy.enabled),
        ("busy", true)
    );
    assert!(!format!("{policy:?}").contains("hooks"), "{policy:?}");
    assert_eq!(
        last(&world, "monitoring_create_alertPolicy"),
        json!({
            "alerts": {
                "email": ["a@example.com", "b@example.com"],
                "slack": [{ "channel": "#Ops", "url": WEBHOOK }],
            },
            "compare": "GreaterThan", "description": "busy", "enabled": true,
            "entities": ["3164494", "a"], "tags": ["web", "shop"],
            "type": "v1/insights/droplet/cpu", "value": 80.0, "window": "1h",
        })
    );

    // Empty lists are sent, since the service wants all fields.
    let other = policies.create(
        "full",
        "v1/dbaas/alerts/disk_utilization_alerts",
        below(20.5),
        "30m",
    );
    let other = other.enabled(false).await.unwrap();
    assert_eq!(other.compare, AlertPolicyCompare::LessThan);
    let sent = last(&world, "monitoring_create_alertPolicy");
    assert_eq!((&sent["entities"], &sent["tags"]), (&json!([]), &json!([])));
    assert_eq!(sent["enabled"], false);
    assert_eq!(policies.list().all().await.unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn c15_an_update_of_a_policy_keeps_its_other_fields() {
    let (world, client) = world().await;
    let policies = client.alert_policies();
    let policy = policies
        .create(
            "busy",
            AlertPolicyType::V1InsightsDropletLoad5,
            above(4.0),
            "5m",
        )
        .email("a@example.com")
        .await
        .unwrap();
    let handle = client.alert_policy(&policy);
    let changed = handle.update(|policy| policy.value = 6.0).await.unwrap();
    assert_eq!((changed.value, &changed.uuid), (6.0, &policy.uuid));
    assert_eq!(
        last(&world, "monitoring_update_alertPolicy"),
        json!({
            "alerts": { "email": ["a@example.com"], "slack": [] },
            "compare": "GreaterThan", "description": "busy", "enabled": true, "entities": [], "tags": [],
            "type": "v1/insights/droplet/load_5", "value": 6.0, "window": "5m",
        })
    );
    // The same as at its creation, both parts at once.
    let update = handle.update(|policy| policy.set_threshold(below(1.5)));
    let changed = update.await.unwrap();
    assert_eq!(
        (changed.compare, changed.value),
        (AlertPolicyCompare::LessThan, 1.5)
    );
    let sent = last(&world, "monitoring_update_alertPolicy");
    assert_eq!(
        (&sent["compare"], &sent["value"]),
        (&json!("LessThan"), &json!(1.5))
    );
    handle.delete().await.unwrap();
    assert!(handle.find().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn c15_a_policy_without_words_or_a_number_is_refused() {
    let (world, client) = world().await;
    let policies = client.alert_policies();
    let before = world.requests();
    let create = |words: &str, value: f64| {
        policies.create(
            words,
            AlertPolicyType::V1InsightsDropletCpu,
            above(value),
            "5m",
        )
    };
    for (words, value, told) in [(" ", 80.0, "description"), ("busy", f64::NAN, "finite")] {
        let refused = refused(&world, before, create(words, value).await);
        assert!(refused.contains(told), "{refused}");
    }
    let policy = create("busy", 80.0).await.unwrap();
    for (words, value, told) in [(" ", 80.0, "description"), ("busy", f64::NAN, "finite")] {
        let update = client.alert_policy(&policy).update(move |policy| {
            policy.description = words.to_owned();
            policy.set_threshold(above(value));
        });
        let error = update.await.unwrap_err();
        assert!(error.to_string().contains(told), "{error}");
        assert!(!error.may_have_been_processed());
    }
    assert_eq!(world.requests_of("monitoring_update_alertPolicy"), 0);
}
