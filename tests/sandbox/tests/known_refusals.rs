//! What the service is known to refuse, by its documentation or by those who tried, in families that the store keeps.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client, text};
use reqwest::Method;
use serde_json::{Value, json};

/// That a body is refused with this status, and why.
async fn refused(client: &Client, status: u16, path: &str, body: &Value) -> String {
    let body = Some(body.clone());
    client.refused(status, Method::POST, path, body).await
}

fn with(body: &Value, pointer: &str, new: Value) -> Value {
    let mut body = body.clone();
    let (above, name) = pointer.rsplit_once('/').unwrap();
    let above = body.pointer_mut(above).unwrap().as_object_mut().unwrap();
    match new {
        Value::Null => above.shift_remove(name),
        new => above.insert(name.to_owned(), new),
    };
    body
}

#[tokio::test]
async fn a_vector_database_has_one_of_three_sizes_and_the_id_of_its_path() {
    let client = Client::start().await;
    let projects = client.get("/v2/projects").await;
    let project = &projects["projects"][0]["id"];
    let all = "/v2/vector-databases";
    let body = json!({"name": "v", "region": "tor1", "size": "small", "project_id": project});
    let made = client.post(all, body.clone()).await["vector_db"].take();
    let path = format!("{all}/{}", text(&made["id"]));
    let other = with(&body, "/name", json!("w"));
    let other = client.post(all, other).await["vector_db"]["id"].take();
    client.sandbox.advance(ACTION);

    let message = refused(&client, 422, all, &with(&body, "/size", json!("tiny"))).await;
    assert!(message.contains("tiny"), "{message}");
    let resize = format!("{path}/resize");
    refused(&client, 422, &resize, &json!({"size": "huge"})).await;
    assert_eq!(client.get(&path).await["vector_db"]["size"], "small");

    // Bodies repeat the id, and the path says which one is meant.
    client
        .post(&resize, json!({"id": other, "size": "large"}))
        .await;
    client.sandbox.advance(ACTION);
    let tags = json!({"id": "another", "tags": ["a"]});
    client
        .call(Method::PUT, &format!("{path}/tags"), Some(tags))
        .await;
    let config = json!({"id": other, "config": {"enable_auto_schema": true}});
    client.call(Method::PUT, &path, Some(config)).await;
    let now = client.get(&path).await["vector_db"].take();
    assert_eq!((&now["id"], &now["size"]), (&made["id"], &json!("large")));
    assert_eq!(now["tags"], json!(["a"]));
    assert_eq!(now["config"]["enable_auto_schema"], true);
    let other = client.get(&format!("{all}/{}", text(&other))).await;
    assert_eq!(other["vector_db"]["size"], "small");
}

#[tokio::test]
async fn a_pool_of_droplets_needs_a_key_to_reach_them_by() {
    let client = Client::start().await;
    let all = "/v2/droplets/autoscale";
    let template = json!({"region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64", "ssh_keys": ["1"]});
    let body = json!({"name": "pool", "config": {"target_number_instances": 1}, "droplet_template": template});
    for keys in [json!([]), Value::Null] {
        let body = with(&body, "/droplet_template/ssh_keys", keys);
        let message = refused(&client, 422, all, &body).await;
        assert!(message.contains("ssh_keys"), "{message}");
    }
    let pool = client.post(all, body.clone()).await["autoscale_pool"]["id"].take();
    let body = with(&body, "/droplet_template/ssh_keys", json!([]));
    let path = format!("{all}/{}", text(&pool));
    client.refused(422, Method::PUT, &path, Some(body)).await;
}

#[tokio::test]
async fn a_share_has_a_tier_that_there_is_and_only_goes_up() {
    let client = Client::start().await;
    let vpc = json!({"name": "first", "region": "nyc2"});
    let vpc = client.post("/v2/vpcs", vpc).await["vpc"]["id"].take();
    let body = json!({"name": "data", "size_gib": 50, "region": "nyc2", "vpc_ids": [vpc]});
    let tier = |tier: &str| with(&body, "/performance_tier", json!(tier));
    let message = refused(&client, 422, "/v2/nfs", &tier("turbo")).await;
    assert!(message.contains("performance_tier"), "{message}");
    // Whichever words it is sent by; what answers show can be sent back.
    let mut path = String::new();
    for (name, sent, shown) in [
        ("a", "", "PERFORMANCE_TIER_HIGH"),
        ("b", "PERFORMANCE_TIER_HIGH", "PERFORMANCE_TIER_HIGH"),
        ("c", "Standard", "PERFORMANCE_TIER_STANDARD"),
    ] {
        let body = with(&tier(sent), "/name", json!(name));
        let share = client.post("/v2/nfs", body).await["share"].take();
        assert_eq!(share["performance_tier"], shown, "{sent}");
        path = format!("/v2/nfs/{}", text(&share["id"]));
    }
    client.sandbox.advance(ACTION);
    let actions = format!("{path}/actions");
    let switch = |tier: Value| json!({"type": "switch_performance_tier", "params": {"performance_tier": tier}});
    for name in ["Bad", "1a", "a b", ""] {
        refused(&client, 422, "/v2/nfs", &with(&body, "/name", json!(name))).await;
    }
    for unknown in ["turbo", ""] {
        refused(&client, 422, &actions, &switch(json!(unknown))).await;
    }
    for (tier, shown) in [("standard", "STANDARD"), ("high", "HIGH")] {
        client.post(&actions, switch(json!(tier))).await;
        client.sandbox.advance(ACTION);
        let share = client.get(&path).await["share"].take();
        let shown = format!("PERFORMANCE_TIER_{shown}");
        assert_eq!(share["performance_tier"], shown);
    }
    let message = refused(&client, 422, &actions, &switch(json!("standard"))).await;
    assert!(message.contains("slower"), "{message}");
}

#[tokio::test]
async fn an_alert_about_a_number_needs_that_number() {
    let client = Client::start().await;
    let check = json!({"name": "c", "target": "https://example.com", "type": "https", "regions": ["us_east"], "enabled": true});
    let check = client.post("/v2/uptime/checks", check).await["check"]["id"].take();
    let alerts = format!("/v2/uptime/checks/{}/alerts", text(&check));
    let body = json!({"name": "a", "type": "down", "period": "2m", "notifications": {"email": [], "slack": []}});
    for (kind, needs) in [
        ("latency", true),
        ("ssl_expiry", true),
        ("down", false),
        ("down_global", false),
    ] {
        let body = with(&body, "/type", json!(kind));
        if needs {
            let message = refused(&client, 400, &alerts, &body).await;
            assert!(message.contains("threshold"), "{message}");
        } else {
            client.post(&alerts, body.clone()).await;
        }
        let full = with(&body, "/threshold", json!(300));
        let full = with(&full, "/comparison", json!("greater_than"));
        let alert = client.post(&alerts, full).await["alert"]["id"].take();
        // A change needs no threshold: there is one.
        let path = format!("{alerts}/{}", text(&alert));
        let renamed = with(&body, "/name", json!("b"));
        let reply = client.call(Method::PUT, &path, Some(renamed)).await;
        assert_eq!(reply.status, 200, "{kind}: {}", reply.body);
    }
}

#[tokio::test]
async fn the_health_of_a_service_is_checked_where_it_listens() {
    let client = Client::start().await;
    let service = json!({"name": "web", "image": {"registry_type": "DOCKER_HUB", "repository": "web"}, "health_check": {"http_path": "/up", "port": 9090}});
    let spec = |more: Value| {
        let mut service = service.clone();
        for (name, value) in more.as_object().unwrap() {
            service[name] = value.clone();
        }
        json!({"spec": {"name": "shop", "services": [service]}})
    };
    for more in [
        json!({}),
        json!({"http_port": 8080}),
        json!({"http_port": 8080, "internal_ports": [9091]}),
    ] {
        for path in ["/v2/apps", "/v2/apps/propose"] {
            let message = refused(&client, 400, path, &spec(more.clone())).await;
            assert!(
                message.contains("\"9090\" not found in internal_ports"),
                "{message}"
            );
        }
    }
    for (name, more) in [
        ("a-1", json!({"http_port": 9090})),
        ("a-2", json!({"internal_ports": [9090]})),
        ("a-3", json!({"health_check": {"port": 8080}})),
    ] {
        let body = with(&spec(more), "/spec/name", json!(name));
        client.post("/v2/apps", body).await;
    }
}

#[tokio::test]
async fn a_network_is_in_the_region_of_what_is_in_it() {
    let client = Client::start().await;
    let vpc = json!({"name": "here", "region": "nyc3"});
    let vpc = client.post("/v2/vpcs", vpc).await["vpc"]["id"].take();
    let template = json!({"region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64", "ssh_keys": ["1"], "vpc_uuid": vpc});
    for (path, pointer, body) in [
        (
            "/v2/droplets",
            "/region",
            json!({"name": "web", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64", "vpc_uuid": vpc}),
        ),
        (
            "/v2/databases",
            "/region",
            json!({"name": "db", "engine": "pg", "version": "18", "size": "db-s-1vcpu-1gb", "num_nodes": 1, "region": "nyc3", "private_network_uuid": vpc}),
        ),
        (
            "/v2/vpc_nat_gateways",
            "/region",
            json!({"name": "out", "type": "PUBLIC", "region": "nyc3", "size": 1, "vpcs": [{"vpc_uuid": vpc}]}),
        ),
        (
            "/v2/droplets/autoscale",
            "/droplet_template/region",
            json!({"name": "pool", "config": {"target_number_instances": 1}, "droplet_template": template}),
        ),
    ] {
        let elsewhere = with(&body, pointer, json!("ams3"));
        let message = refused(&client, 422, path, &elsewhere).await;
        assert!(
            message.contains("is in nyc3, not in ams3"),
            "{path}: {message}"
        );
        client.post(path, body).await;
    }
    // The default one of a region is there before anything is in it.
    let default = client.get("/v2/vpcs").await;
    let default = default["vpcs"].as_array().unwrap().iter();
    let mut default = default.filter(|vpc| vpc["default"] == true);
    let body = json!({"name": "w", "region": "ams3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64", "vpc_uuid": default.next().unwrap()["id"]});
    refused(&client, 422, "/v2/droplets", &body).await;
}

#[tokio::test]
async fn a_prefix_of_addresses_is_a_range_that_the_account_does_not_have_yet() {
    let client = Client::start().await;
    let all = "/v2/byoip_prefixes";
    let body = json!({"prefix": "203.0.113.0/24", "region": "nyc3", "signature": "s"});
    refused(&client, 422, all, &with(&body, "/prefix", json!("mine"))).await;
    client.post(all, body.clone()).await;
    refused(&client, 409, all, &body).await;
    client
        .post(all, with(&body, "/prefix", json!("203.0.112.0/24")))
        .await;
}

#[tokio::test]
async fn times_of_functions_and_of_their_keys_can_be_read() {
    let client = Client::start().await;
    let space = json!({"label": "l", "region": "nyc1"});
    let space =
        client.post("/v2/functions/namespaces", space).await["namespace"]["namespace"].take();
    let space = format!("/v2/functions/namespaces/{}", text(&space));
    let keys = format!("{space}/keys");
    for wrong in ["59m", "30m", "0h", "never", "7", "d", "1w"] {
        let body = json!({"name": "k", "expires_in": wrong});
        let message = refused(&client, 422, &keys, &body).await;
        assert!(message.contains("expires_in"), "{message}");
    }
    for good in ["1h", "7d", ""] {
        client
            .post(&keys, json!({"name": "k", "expires_in": good}))
            .await;
    }
    let triggers = format!("{space}/triggers");
    let body = |cron: &str| json!({"name": "t", "function": "f", "type": "SCHEDULED", "is_enabled": true, "scheduled_details": {"cron": cron}});
    for wrong in ["hourly", "* * * *", "* * * * * *", "@ * * * *", ""] {
        refused(&client, 422, &triggers, &body(wrong)).await;
    }
    client.post(&triggers, body("*/5 0-6 1,15 * MON-FRI")).await;
    let wrong = json!({"is_enabled": true, "scheduled_details": {"cron": "later"}});
    let path = format!("{triggers}/t");
    client.refused(422, Method::PUT, &path, Some(wrong)).await;
}

#[tokio::test]
async fn a_batch_has_an_endpoint_if_its_protocol_has_several_and_is_cancelled_before_its_end() {
    let client = Client::start().await;
    let all = "/v1/batches";
    let endpoint = "/v1/chat/completions";
    let body = json!({"file_id": "5a4db0c0-0000-4000-8000-000000000001", "completion_window": "24h", "request_id": "a", "provider": "openai", "endpoint": endpoint});
    refused(&client, 422, all, &with(&body, "/endpoint", Value::Null)).await;
    refused(
        &client,
        422,
        all,
        &with(&body, "/provider", json!("anthropic")),
    )
    .await;
    let first = client.post(all, body.clone()).await;
    for (field, there) in [
        ("created_at", json!("2027-01-01T00:00:00Z")),
        ("expires_at", json!("2027-01-02T00:00:00Z")),
        ("completed_at", Value::Null),
        ("failed_at", Value::Null),
        ("cancelled_at", Value::Null),
    ] {
        assert_eq!(first[field], there, "{field}: {first}");
    }
    let cancel = |batch: &Value| format!("{all}/{}/cancel", text(&batch["batch_id"]));
    let cancelled = client.call(Method::POST, &cancel(&first), None).await.body;
    assert_eq!(cancelled["status"], "cancelled");
    assert_eq!(cancelled["cancelled_at"], "2027-01-01T00:00:00Z");
    let second = client
        .post(all, with(&body, "/request_id", json!("b")))
        .await;
    client.sandbox.advance(ACTION);
    let done = client
        .get(&format!("{all}/{}", text(&second["batch_id"])))
        .await;
    assert_eq!(done["completed_at"], "2027-01-01T00:00:30Z", "{done}");
    for batch in [first, second] {
        client
            .refused(409, Method::POST, &cancel(&batch), None)
            .await;
    }
}
