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
