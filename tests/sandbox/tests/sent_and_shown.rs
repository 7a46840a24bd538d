//! What is sent in one place or under one name, and shown in another.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client, text};
use reqwest::Method;
use serde_json::{Value, json};

async fn vpc(client: &Client) -> Value {
    let body = json!({"name": "net", "region": "nyc3"});
    client.post("/v2/vpcs", body).await["vpc"]["id"].take()
}

#[tokio::test]
async fn a_cluster_is_made_with_the_autoscaling_and_the_sources_it_was_sent() {
    let client = Client::start().await;
    let storage = json!({"enabled": true, "threshold_percent": 70, "increment_gib": 20});
    let body = json!({"name": "d", "engine": "pg", "version": "18", "region": "nyc3", "size": "db-s-1vcpu-2gb",
        "num_nodes": 1, "autoscale": {"storage": storage}, "rules": [{"type": "ip_addr", "value": "192.0.2.1"}]});
    let made = client.post("/v2/databases", body).await["database"].take();
    let at = format!("/v2/databases/{}", text(&made["id"]));
    assert_eq!(made["storage_autoscale"], storage);
    let shown = client.get(&format!("{at}/autoscale")).await;
    assert_eq!(shown["autoscale"]["storage"], storage);
    let rules = client.get(&format!("{at}/firewall")).await;
    assert_eq!(rules["rules"][0]["value"], "192.0.2.1");

    let off = json!({"storage": {"enabled": false, "threshold_percent": 70, "increment_gib": 20}});
    let path = format!("{at}/autoscale");
    let body = Some(off.clone());
    let status = client.call(Method::PUT, &path, body).await.status;
    assert!(status < 300, "{status}");
    let shown = client.get(&path).await;
    assert_eq!(shown["autoscale"], off);
    let now = client.get(&at).await["database"].take();
    assert_eq!(now["storage_autoscale"]["enabled"], false);
}

#[tokio::test]
async fn a_namespace_of_functions_tells_its_host_and_its_keys_expire_when_it_was_asked() {
    let client = Client::start().await;
    let body = json!({"region": "nyc1", "label": "f"});
    let space = client.post("/v2/functions/namespaces", body).await;
    // The host of a namespace `fn-…` is told as the one that wants a certificate of its clients.
    let host = text(&space["namespace"]["api_host"]);
    assert!(
        host.starts_with("https://faas-nyc1-") && host.ends_with(".doserverless.io"),
        "{host}"
    );
    let at = format!(
        "/v2/functions/namespaces/{}/keys",
        text(&space["namespace"]["namespace"])
    );
    for (asked, expires) in [
        (json!("7d"), json!("2027-01-08T00:00:00Z")),
        (json!("36h"), json!("2027-01-02T12:00:00Z")),
        (Value::Null, Value::Null),
    ] {
        let name = format!("key-{}", asked.as_str().unwrap_or("none"));
        let made = client
            .post(&at, json!({"name": name, "expires_in": asked}))
            .await;
        // Told this once.
        assert!(made["access_key"]["secret"].is_string(), "{made}");
        let list = client.get(&at).await["access_keys"].take();
        let made = list.as_array().unwrap().last().unwrap();
        assert_eq!(
            (&made["name"], &made["expires_at"]),
            (&json!(name), &expires)
        );
        assert_eq!(made["secret"], Value::Null);
    }
}

#[tokio::test]
async fn numbers_of_networks_are_shown_under_shorter_names() {
    let client = Client::start().await;
    let body = json!({"name": "a", "connection_bandwidth_in_mbps": 1000, "region": "nyc", "naas_provider": "megaport",
        "vpc_ids": [vpc(&client).await],
        "bgp": {"local_router_ip": "169.254.0.1/29", "peer_router_ip": "169.254.0.6/29", "peer_router_asn": 64512,
            "local_router_asn": 64520, "auth_key": "0xsNnb1pwQlowdoMySEfWwk4I"}});
    let path = "/v2/partner_network_connect/attachments";
    let made = client.post(path, body).await["partner_attachment"].take();
    let shown = json!({"local_router_ip": "169.254.0.1/29", "peer_router_ip": "169.254.0.6/29",
        "peer_asn": 64512, "local_asn": 64520});
    assert_eq!(made["bgp"], shown);

    client.sandbox.advance(ACTION);
    let path = format!("{path}/{}", text(&made["id"]));
    let body = json!({"bgp": {"local_router_ip": "169.254.0.1/29", "peer_router_ip": "169.254.0.6/29",
        "peer_router_asn": 64513, "auth_key": "0xsNnb1pwQlowdoMySEfWwk4I"}});
    client.call(Method::PATCH, &path, Some(body)).await;
    let now = client.get(&path).await["partner_attachment"]["bgp"].take();
    assert_eq!(now["peer_asn"], 64513);
}

#[tokio::test]
async fn a_router_shows_its_policies_in_its_configuration() {
    let client = Client::start().await;
    let policies = json!([{"task_slug": "code", "models": ["openai-gpt-oss-120b"]}]);
    let body =
        json!({"name": "r", "policies": policies, "fallback_models": ["llama3.3-70b-instruct"]});
    let made = client.post("/v2/gen-ai/models/routers", body).await["model_router"].take();
    assert_eq!(
        made["config"],
        json!({"policies": policies, "fallback_models": ["llama3.3-70b-instruct"]})
    );
}

/// As a client would take it for gone.
#[tokio::test]
async fn nothing_new_was_deleted_anywhere_in_it() {
    let client = Client::start().await;
    let agent = json!({"name": "a", "instruction": "be kind", "region": "tor1"});
    let agent = client.post("/v2/gen-ai/agents", agent).await;
    assert!(!agent.to_string().contains("deleted_at"), "{agent}");
    assert!(agent["agent"].get("api_key_infos").is_none(), "{agent}");
}

#[tokio::test]
async fn agents_are_moved_into_a_new_workspace() {
    let client = Client::start().await;
    let agent = json!({"name": "a", "instruction": "be kind", "region": "tor1"});
    let agent = client.post("/v2/gen-ai/agents", agent).await["agent"]["uuid"].take();
    let body = json!({"name": "w", "agent_uuids": [agent]});
    let made = client.post("/v2/gen-ai/workspaces", body).await["workspace"].take();
    let path = format!("/v2/gen-ai/agents/{}", text(&agent));
    let agent = client.get(&path).await["agent"].take();
    assert_eq!(agent["workspace"]["uuid"], made["uuid"]);
}

#[tokio::test]
async fn a_change_says_by_its_path_what_it_changes() {
    let client = Client::start().await;
    let base = client
        .post("/v2/gen-ai/knowledge_bases", json!({"name": "a"}))
        .await;
    let id = text(&base["knowledge_base"]["uuid"]);
    let path = format!("/v2/gen-ai/knowledge_bases/{id}");
    let body = json!({"name": "b", "uuid": "12345678-1234-1234-1234-123456789012"});
    client.call(Method::PUT, &path, Some(body)).await;
    let now = client.get(&path).await["knowledge_base"].take();
    assert_eq!((&now["uuid"], &now["name"]), (&json!(id), &json!("b")));
}

#[tokio::test]
async fn a_prefix_is_advertised_as_it_is_told() {
    let client = Client::start().await;
    let body = json!({"prefix": "192.0.2.0/24", "region": "nyc3", "signature": "s"});
    let made = client.post("/v2/byoip_prefixes", body).await;
    let path = format!("/v2/byoip_prefixes/{}", text(&made["byoip_prefix"]["uuid"]));
    client.sandbox.advance(ACTION);
    for told in [true, false] {
        let body = Some(json!({ "advertise": told }));
        client.call(Method::PATCH, &path, body).await;
        let now = client.get(&path).await["byoip_prefix"].take();
        assert_eq!(now["advertised"], told);
    }
}

#[tokio::test]
async fn secrets_are_shown_once() {
    let client = Client::start().await;
    let agent = json!({"name": "a", "instruction": "be kind", "region": "tor1"});
    let agent = client.post("/v2/gen-ai/agents", agent).await["agent"]["uuid"].take();
    let at = format!("/v2/gen-ai/agents/{}/api_keys", text(&agent));
    let made = client.post(&at, json!({"name": "k"})).await["api_key_info"].take();
    assert!(made["secret_key"].is_string(), "{made}");
    let list = client.get(&at).await["api_key_infos"].take();
    assert_eq!(list[0]["name"], "k");
    assert!(list[0].get("secret_key").is_none(), "{list}");
    let path = format!("{at}/{}/regenerate", text(&made["uuid"]));
    let again = client.call(Method::PUT, &path, None).await.body;
    let again = &again["api_key_info"]["secret_key"];
    assert!(again.is_string() && *again != made["secret_key"], "{again}");
}

#[tokio::test]
async fn users_of_mongodb_show_no_password_and_access_lists_are_shown_once() {
    let client = Client::start().await;
    for (engine, version, size, nodes, shows) in [
        ("mongodb", "8.0", "db-s-1vcpu-1gb", 1, false),
        ("kafka", "4.2", "db-s-2vcpu-2gb", 3, true),
    ] {
        let body = json!({"name": format!("{engine}-1"), "engine": engine, "version": version, "region": "nyc3",
            "size": size, "num_nodes": nodes});
        let made = client.post("/v2/databases", body).await["database"].take();
        assert!(made["users"][0]["password"].is_string(), "{engine}");
        let at = format!("/v2/databases/{}", text(&made["id"]));
        let mut body = json!({"name": "sammy"});
        if engine == "kafka" {
            body["settings"] = json!({"acl": [{"topic": "*", "permission": "consume"}]});
        }
        let user = client.post(&format!("{at}/users"), body).await["user"].take();
        assert!(user["password"].is_string(), "{engine}");
        assert_eq!(user.get("settings").is_some(), engine == "kafka", "{user}");
        let user = client.get(&format!("{at}/users/sammy")).await["user"].take();
        let users = client.get(&format!("{at}/users")).await["users"].take();
        let cluster = client.get(&at).await["database"]["users"].take();
        for shown in [&user, &users[1], &cluster[1]] {
            assert_eq!(shown["name"], "sammy");
            assert_eq!(shown.get("password").is_some(), shows, "{engine}: {shown}");
            assert!(shown.get("settings").is_none(), "{shown}");
        }
    }
}

#[tokio::test]
async fn what_the_document_does_not_know_within_a_body_is_kept() {
    let client = Client::start().await;
    let space = json!({"label": "l", "region": "nyc1"});
    let space =
        client.post("/v2/functions/namespaces", space).await["namespace"]["namespace"].take();
    let all = format!("/v2/functions/namespaces/{}/triggers", text(&space));
    // A function gets whatever it is sent; the document shows one field of that.
    let sent =
        json!({"name": "n", "order": {"lines": [1, {"a": null}]}, "count": 3, "is_new": false});
    let body = json!({"name": "t", "function": "f", "type": "SCHEDULED", "is_enabled": true, "scheduled_details": {"cron": "* * * * *", "body": sent}});
    let made = client.post(&all, body).await["trigger"].take();
    assert_eq!(made["scheduled_details"]["body"], sent);
    let path = format!("{all}/t");
    let listed = client.get(&all).await["triggers"][0].take();
    let shown = client.get(&path).await["trigger"].take();
    for shown in [listed, shown] {
        assert_eq!(shown["scheduled_details"]["body"], sent);
    }
    // A replacement has nothing of what was there before.
    let sent = json!({"total": 4, "count": 5});
    let body =
        json!({"is_enabled": true, "scheduled_details": {"cron": "* * * * *", "body": sent}});
    client.call(Method::PUT, &path, Some(body)).await;
    let shown = client.get(&path).await["trigger"].take();
    assert_eq!(shown["scheduled_details"]["body"], sent);

    // Settings within others that are newer than the document, in lists too.
    let rule = json!({"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80, "x_new": [1]});
    let body = json!({"name": "lb", "region": "nyc3", "forwarding_rules": [rule], "health_check": {"protocol": "tcp", "port": 80, "x_new": true}, "x_new": 1});
    let made = client.post("/v2/load_balancers", body).await["load_balancer"].take();
    assert_eq!(made["health_check"]["x_new"], true);
    assert_eq!(made["forwarding_rules"][0]["x_new"], json!([1]));
    // But nobody makes up what a whole thing has, or what only the service says.
    assert!(made.get("x_new").is_none(), "{made}");
}

#[tokio::test]
async fn a_function_of_an_agent_shows_what_it_takes_and_gives() {
    let client = Client::start().await;
    let agent = json!({"name": "a", "instruction": "be kind", "region": "tor1"});
    let agent = client.post("/v2/gen-ai/agents", agent).await["agent"]["uuid"].take();
    let all = format!("/v2/gen-ai/agents/{}/functions", text(&agent));
    let schema = |kind: &str| json!({"type": "object", "properties": {"q": {"type": kind}}});
    let body = json!({"agent_uuid": agent, "function_name": "f", "description": "d", "faas_name": "p/f", "faas_namespace": "fn-1",
        "input_schema": schema("string"), "output_schema": schema("number")});
    let made = client.post(&all, body).await["agent"]["functions"][0].take();
    assert_eq!(made["input_schema"], schema("string"));
    assert_eq!(made["output_schema"], schema("number"));
    let path = format!("{all}/{}", text(&made["uuid"]));
    let body = json!({"output_schema": schema("boolean")});
    client.call(Method::PUT, &path, Some(body)).await;
    let shown = client
        .get(&format!("/v2/gen-ai/agents/{}", text(&agent)))
        .await;
    let shown = &shown["agent"]["functions"][0];
    assert_eq!(shown["input_schema"], schema("string"));
    assert_eq!(shown["output_schema"], schema("boolean"));
}
