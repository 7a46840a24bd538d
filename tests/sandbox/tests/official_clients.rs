//! What the official MCP server, and so godo, made of answers, and how it asks.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client, text};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn nothing_is_written_as_null_by_programs_in_go() {
    let client = Client::start().await;
    client.post("/v2/registries", json!({"name": "shop"})).await;
    let collect = "/v2/registries/shop/garbage-collection";
    client.post(collect, Value::Null).await;

    let policy = json!({"type": "v1/insights/droplet/cpu", "description": "hot", "compare": "GreaterThan", "value": 80,
        "window": "5m", "entities": null, "tags": null, "alerts": {"slack": null, "email": ["a@example.com"]}, "enabled": true});
    let made = client.post("/v2/monitoring/alerts", policy.clone()).await["policy"].take();
    assert_eq!((&made["entities"], &made["tags"]), (&json!([]), &json!([])));
    // What is left out is missing all the same, and so is a body that has to be there.
    let mut less = policy;
    less.as_object_mut().unwrap().remove("tags");
    for body in [less, Value::Null] {
        client
            .refused(422, Method::POST, "/v2/monitoring/alerts", Some(body))
            .await;
    }
}

#[tokio::test]
async fn a_share_goes_from_one_network_to_another() {
    let client = Client::start().await;
    let mut networks = Vec::new();
    for (name, range) in [
        ("a", "10.60.0.0/20"),
        ("b", "10.61.0.0/20"),
        ("c", "10.62.0.0/20"),
    ] {
        let body = json!({"name": name, "region": "atl1", "ip_range": range});
        networks.push(client.post("/v2/vpcs", body).await["vpc"]["id"].take());
    }
    let [one, other, third] = &networks[..] else {
        unreachable!()
    };
    let share = json!({"name": "s", "region": "atl1", "size_gib": 50, "vpc_ids": [one]});
    let share = client.post("/v2/nfs", share).await["share"]["id"].take();
    client.sandbox.advance(ACTION);
    let path = format!("/v2/nfs/{}", text(&share));
    let actions = format!("{path}/actions");
    let to = |old: &Value, new: &Value| json!({"type": "reassign", "region": "", "params": {"old_vpc_id": old, "new_vpc_id": new}});
    client.post(&actions, to(one, other)).await;
    client.sandbox.advance(ACTION);
    assert_eq!(client.get(&path).await["share"]["vpc_ids"], json!([other]));
    let nowhere = json!("0a1b2c3d-0000-4000-8000-00000000000f");
    for (old, new, told) in [(one, third, "old_vpc_id"), (other, &nowhere, "new_vpc_id")] {
        let message = client
            .refused(422, Method::POST, &actions, Some(to(old, new)))
            .await;
        assert!(message.contains(told), "{message}");
    }
}

#[tokio::test]
async fn an_app_tells_how_its_own_components_are() {
    let client = Client::start().await;
    let image = json!({"registry_type": "DOCKER_HUB", "repository": "nginx"});
    let spec = json!({"name": "shop",
        "services": [{"name": "web", "image": image, "instance_count": 3}],
        "workers": [{"name": "jobs", "image": image}],
        "databases": [{"name": "main", "engine": "PG", "db_name": "orders"}]});
    let app = client.post("/v2/apps", json!({"spec": spec})).await["app"]["id"].take();
    let path = format!("/v2/apps/{}", text(&app));
    let health = format!("{path}/health");
    let pending = client.get(&health).await["app_health"]["components"].take();
    assert_eq!(
        (&pending[0]["state"], &pending[0]["replicas_ready"]),
        (&json!("UNKNOWN"), &json!(0))
    );
    client.sandbox.advance(ACTION);
    let healthy = client.get(&health).await["app_health"]["components"].take();
    let shown = healthy.as_array().unwrap().iter();
    let shown = shown.map(|one| {
        (
            text(&one["name"]),
            one["replicas_ready"].as_u64(),
            text(&one["state"]),
        )
    });
    assert_eq!(
        shown.collect::<Vec<_>>(),
        [("web", Some(3), "HEALTHY"), ("jobs", Some(1), "HEALTHY")]
    );

    let details = client
        .get(&format!("{path}/database_connection_details"))
        .await["connection_details"]
        .take();
    assert_eq!(details.as_array().unwrap().len(), 1);
    let url = url::Url::parse(text(&details[0]["database_url"])).unwrap();
    assert_eq!((url.scheme(), url.path()), ("postgresql", "/orders"));
    assert_eq!(Some(text(&details[0]["host"])), url.host_str());
    let trusted = |name: &str| format!("{path}/components/{name}/trusted_sources");
    for enable in [true, false] {
        let told = client
            .post(&trusted("main"), json!({"enable": enable}))
            .await;
        assert_eq!(told["is_enabled"], enable);
    }
    let body = Some(json!({"enable": true}));
    client
        .refused(404, Method::POST, &trusted("web"), body)
        .await;

    let other = "0a1b2c3d-0000-4000-8000-00000000000f";
    let asked = json!({"app_ids": [app, other], "date": "2026-12-30T00:00:00Z"});
    let sent = client.post("/v2/apps/metrics/bandwidth_daily", asked).await;
    assert_eq!(sent["date"], "2026-12-30T00:00:00Z");
    assert_eq!(sent["app_bandwidth_usage"].as_array().unwrap().len(), 1);
    let own = client.get(&format!("{path}/metrics/bandwidth_daily")).await;
    assert_eq!(
        (&own["app_bandwidth_usage"][0]["app_id"], &own["date"]),
        (&app, &json!("2026-12-31T00:00:30Z"))
    );
}

#[tokio::test]
async fn a_cluster_says_what_it_waits_for_and_takes_applications() {
    let client = Client::start().await;
    let body = json!({"name": "k", "region": "nyc3", "version": "latest", "node_pools": [{"name": "w", "size": "s-1vcpu-2gb", "count": 1}]});
    let id = client.post("/v2/kubernetes/clusters", body).await["kubernetes_cluster"]["id"].take();
    let messages = format!("/v2/kubernetes/clusters/{}/status_messages", text(&id));
    let waiting = client.get(&messages).await["messages"].take();
    assert_eq!(waiting[0]["timestamp"], client::START);
    client.sandbox.advance(ACTION);
    assert_eq!(client.get(&messages).await["messages"], json!([]));

    let install = |id: &Value| json!({"addon_slugs": ["monitoring"], "cluster_uuid": id});
    client.post("/v2/1-clicks/kubernetes", install(&id)).await;
    let nowhere = Some(install(&json!("0a1b2c3d-0000-4000-8000-00000000000f")));
    client
        .refused(404, Method::POST, "/v2/1-clicks/kubernetes", nowhere)
        .await;
}

#[tokio::test]
async fn each_file_has_a_place_of_its_own_to_go_to() {
    let client = Client::start().await;
    let mut places = std::collections::BTreeSet::new();
    for path in [
        "/v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls",
        "/v2/gen-ai/evaluation_datasets/file_upload_presigned_urls",
        "/v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls",
    ] {
        let files = json!({"files": [{"file_name": "a.txt", "file_size": "3"}, {"file_name": "b.txt", "file_size": 4}]});
        let uploads = client.post(path, files).await["uploads"].take();
        let uploads = uploads.as_array().unwrap().clone();
        assert_eq!(uploads.len(), 2);
        for (upload, name) in uploads.iter().zip(["a.txt", "b.txt"]) {
            assert_eq!(upload["original_file_name"], name);
            assert_eq!(upload["expires_at"], "2027-01-01T00:15:00Z");
            let url = text(&upload["presigned_url"]);
            assert!(places.insert(url.to_owned()));
            let sent = client
                .request(Method::PUT, url)
                .header("content-type", "text/csv")
                .body("abc");
            assert_eq!(sent.send().await.unwrap().status(), 200);
        }
    }
}

#[tokio::test]
async fn a_test_case_shows_the_data_set_and_the_metrics_that_it_names() {
    let client = Client::start().await;
    let file =
        json!({"original_file_name": "d.csv", "stored_object_key": "k", "size_in_bytes": 34});
    let dataset = json!({"name": "d", "file_upload_dataset": file});
    let dataset =
        client.post("/v2/gen-ai/evaluation_datasets", dataset).await["evaluation_dataset_uuid"]
            .take();
    let metrics = client.get("/v2/gen-ai/evaluation_metrics").await["metrics"].take();
    let [one, other] = [0, 1].map(|at| metrics[at]["metric_uuid"].clone());
    let body = json!({"name": "c", "dataset_uuid": dataset, "metrics": [one]});
    let id = client.post("/v2/gen-ai/evaluation_test_cases", body).await["test_case_uuid"].take();
    let path = format!("/v2/gen-ai/evaluation_test_cases/{}", text(&id));
    let shown = client.get(&path).await["evaluation_test_case"].take();
    assert_eq!(
        (
            &shown["dataset"]["dataset_uuid"],
            &shown["dataset"]["dataset_name"]
        ),
        (&dataset, &json!("d"))
    );
    assert_eq!(shown["metrics"], json!([metrics[0]]));
    assert_eq!(shown["archived_at"], Value::Null);
    let change = json!({"name": "e", "metrics": {"metric_uuids": [other]}});
    client.call(Method::PUT, &path, Some(change)).await;
    let shown = client.get(&path).await["evaluation_test_case"].take();
    assert_eq!(
        (&shown["name"], &shown["metrics"]),
        (&json!("e"), &json!([metrics[1]]))
    );
}

#[tokio::test]
async fn two_vector_databases_are_at_two_addresses_and_a_trigger_has_a_time_to_come() {
    let client = Client::start().await;
    let project = client.get("/v2/projects/default").await["project"]["id"].take();
    let mut addresses = Vec::new();
    for name in ["a", "b"] {
        let body = json!({"name": name, "region": "nyc3", "size": "small", "project_id": project});
        let made = client.post("/v2/vector-databases", body).await;
        let at = client
            .get(&format!("/v2/vector-databases/{}", find(&made, "id")))
            .await;
        addresses.push(find(&at, "http"));
        url::Url::parse(addresses.last().unwrap()).unwrap();
    }
    assert_ne!(addresses[0], addresses[1]);

    let made = json!({"label": "jobs", "region": "nyc1"});
    let made = client.post("/v2/functions/namespaces", made).await["namespace"].take();
    let path = format!(
        "/v2/functions/namespaces/{}/triggers",
        text(&made["namespace"])
    );
    let trigger = json!({"name": "t", "function": "jobs/clean", "type": "SCHEDULED", "is_enabled": true,
        "scheduled_details": {"cron": "0 * * * *"}});
    let runs = client.post(&path, trigger).await["trigger"]["scheduled_runs"].take();
    assert_eq!(runs, json!({"next_run_at": "2027-01-01T01:00:00Z"}));
}

/// The first text by this name, at any depth.
fn find(value: &Value, name: &str) -> String {
    let own = value.get(name).and_then(Value::as_str);
    own.map(str::to_owned).unwrap_or_else(|| {
        let below = value
            .as_object()
            .into_iter()
            .flat_map(serde_json::Map::values);
        let mut found = below
            .filter(|value| value.is_object())
            .map(|value| find(value, name));
        found.find(|text| !text.is_empty()).unwrap_or_default()
    })
}
