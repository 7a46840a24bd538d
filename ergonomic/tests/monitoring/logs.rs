//! Destinations of logs, and sinks.

use serde_json::json;

use super::{last, refused, world};

const CLUSTER: &str = "8d91899c-0739-4a1a-acc5-deadbeefbb8f";

#[tokio::test(start_paused = true)]
async fn c15_logs_of_a_cluster_are_sent_to_a_destination() {
    let (world, client) = world().await;
    let destinations = client.monitoring_destinations();
    let create = destinations
        .create("logs", "logs.example.com")
        .credentials("writer", "s3cret")
        .index_name("kubernetes")
        .retention_days(30);
    assert!(!format!("{create:?}").contains("s3cret"));
    let logs = create.await.unwrap();
    assert_eq!(
        last(&world, "monitoring_create_destination"),
        json!({
            "name": "logs", "type": "opensearch_ext",
            "config": {
                "endpoint": "logs.example.com", "index_name": "kubernetes", "retention_days": 30,
                "credentials": { "username": "writer", "password": "s3cret" },
            },
        })
    );
    assert!(!format!("{logs:?}").contains("s3cret"));
    let found = destinations.find_by_name("logs").await.unwrap().unwrap();
    assert_eq!(found.id, logs.id);

    let sinks = client.monitoring_sinks();
    sinks
        .create(&logs)
        .kubernetes_cluster(CLUSTER)
        .await
        .unwrap();
    assert_eq!(
        last(&world, "monitoring_create_sink"),
        json!({
            "destination_uuid": logs.id,
            "resources": [{ "urn": format!("do:kubernetes:{CLUSTER}") }],
        })
    );
    let all = sinks.list().all().await.unwrap();
    assert_eq!(all.len(), 1);
    let resources = all[0].resources.as_deref().unwrap();
    assert_eq!(resources[0].urn, format!("do:kubernetes:{CLUSTER}"));
}

#[tokio::test(start_paused = true)]
async fn c15_a_destination_is_read_after_a_change_that_answers_nothing() {
    let (world, client) = world().await;
    let destinations = client.monitoring_destinations();
    let managed = destinations.create_managed("logs", CLUSTER, "db.example.com");
    let managed = managed.await.unwrap();
    let sent = last(&world, "monitoring_create_destination");
    assert_eq!(
        (&sent["type"], &sent["config"]["cluster_uuid"]),
        (&json!("opensearch_dbaas"), &json!(CLUSTER))
    );
    let config = digitalocean_sdk::raw::types::OpensearchConfigRequest::new("other.example.com");
    let handle = client.monitoring_destination(&managed);
    let changed = handle
        .update("opensearch_ext", config)
        .name("elsewhere")
        .await
        .unwrap();
    assert_eq!(changed.name, "elsewhere");
    let endpoint = changed.config.unwrap().endpoint;
    assert_eq!(endpoint.as_deref(), Some("other.example.com"));
    handle.delete().await.unwrap();
    assert!(handle.find().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn c15_a_destination_without_a_name_or_a_host_is_refused() {
    let (world, client) = world().await;
    let destinations = client.monitoring_destinations();
    let before = world.requests();
    for (name, endpoint) in [("", "logs.example.com"), ("logs", " ")] {
        refused(&world, before, destinations.create(name, endpoint).await);
    }
}
