//! Whether what is a set is one, what is only to be checked is not done, and what carries tags is counted.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client, text};
use reqwest::Method;
use serde_json::{Value, json};

fn balancer(name: &str) -> Value {
    let rule = json!({"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80});
    json!({"name": name, "region": "nyc3", "forwarding_rules": [rule]})
}

#[tokio::test]
async fn a_dry_run_answers_and_makes_or_changes_nothing() {
    let client = Client::start().await;
    let mut body = balancer("web");
    body["validate_only"] = json!(true);
    body["tags"] = json!(["tried"]);
    let tried = client.post("/v2/load_balancers", body.clone()).await["load_balancer"].take();
    assert_eq!((text(&tried["id"]), text(&tried["name"])), ("", "web"));
    assert_eq!(client.get("/v2/load_balancers").await["meta"]["total"], 0);
    assert_eq!(client.get("/v2/tags").await["meta"]["total"], 0);
    client.sandbox.advance(ACTION);
    assert_eq!(client.get("/v2/load_balancers").await["meta"]["total"], 0);
    // It is refused for the same reasons.
    body["region"] = json!("nowhere");
    client
        .refused(422, Method::POST, "/v2/load_balancers", Some(body))
        .await;

    let made = client.post("/v2/load_balancers", balancer("web")).await;
    let path = format!("/v2/load_balancers/{}", text(&made["load_balancer"]["id"]));
    client.sandbox.advance(ACTION);
    let mut other = balancer("other");
    other["validate_only"] = json!(true);
    let reply = client.call(Method::PUT, &path, Some(other)).await;
    assert_eq!(reply.body["load_balancer"]["name"], "other");
    let kept = client.get(&path).await["load_balancer"].take();
    assert_eq!(kept["name"], "web");
    let mut taken = balancer("web");
    taken["validate_only"] = json!(true);
    client
        .refused(422, Method::POST, "/v2/load_balancers", Some(taken))
        .await;
}

#[tokio::test]
async fn rules_of_a_firewall_are_there_once_and_go_as_they_are_stored() {
    let client = Client::start().await;
    let rule = |ports: &str| json!({"protocol": "tcp", "ports": ports, "sources": {"addresses": ["0.0.0.0/0", "::/0"]}});
    let mut denied = rule("80");
    denied["action"] = json!("deny");
    let body =
        json!({"name": "web", "inbound_rules": [rule("80"), rule("80"), denied], "tags": []});
    let made = client.post("/v2/firewalls", body.clone()).await["firewall"].take();
    assert_eq!(made["inbound_rules"].as_array().unwrap().len(), 2);
    let path = format!("/v2/firewalls/{}", text(&made["id"]));
    let rules = format!("{path}/rules");
    let count = async || {
        let shown = client.get(&path).await["firewall"].take();
        shown["inbound_rules"].as_array().unwrap().len()
    };
    let mut turned = rule("80");
    turned["sources"]["addresses"] = json!(["::/0", "0.0.0.0/0"]);
    for (method, sent, wanted) in [
        (Method::POST, rule("80"), 2),
        (Method::POST, turned, 2),
        (Method::POST, rule("443"), 3),
        (Method::POST, rule("443"), 3),
        // What does not exist can go.
        (Method::DELETE, rule("22"), 3),
        (
            Method::DELETE,
            json!({"protocol": "tcp", "ports": "80", "sources": {"addresses": ["::/0"]}}),
            3,
        ),
        (Method::DELETE, rule("443"), 2),
        (Method::DELETE, rule("443"), 2),
    ] {
        let body = json!({"inbound_rules": [sent]});
        let reply = client.call(method, &rules, Some(body)).await;
        assert_eq!(reply.status, 204);
        assert_eq!(count().await, wanted, "{sent}");
    }
    client.call(Method::PUT, &path, Some(body)).await;
    assert_eq!(count().await, 2);
}

#[tokio::test]
async fn trusted_sources_are_there_once_and_have_to_exist() {
    let client = Client::start().await;
    let body = json!({"name": "db", "engine": "pg", "version": "16", "size": "db-s-1vcpu-1gb", "region": "nyc3", "num_nodes": 1});
    let made = client.post("/v2/databases", body).await;
    client.sandbox.advance(ACTION);
    let path = format!("/v2/databases/{}/firewall", text(&made["database"]["id"]));
    let rules = |rules: Value| Some(json!({"rules": rules}));
    let address = json!({"type": "ip_addr", "value": "192.0.2.1"});
    let sent = rules(json!([address, address, {"type": "ip_addr", "value": "192.0.2.0/24"}]));
    client.call(Method::PUT, &path, sent).await;
    let kept = client.get(&path).await["rules"].take();
    assert_eq!(kept.as_array().unwrap().len(), 2);
    // Sent back with their ids, and one once more without.
    let mut again = kept.clone();
    again.as_array_mut().unwrap().push(address.clone());
    client.call(Method::PUT, &path, rules(again)).await;
    assert_eq!(client.get(&path).await["rules"], kept);
    for (kind, value) in [
        ("droplet", "99"),
        ("droplet", "web"),
        ("ip_addr", "192.0.2"),
        ("app", "5a4db0c0-0000-4000-8000-000000000099"),
        ("k8s", "5a4db0c0-0000-4000-8000-000000000099"),
    ] {
        let sent = rules(json!([{"type": kind, "value": value}]));
        client.refused(422, Method::PUT, &path, sent).await;
    }
    assert_eq!(client.get(&path).await["rules"], kept);
}

#[tokio::test]
async fn tags_count_whatever_carries_them() {
    let client = Client::start().await;
    let versions = client.get("/v2/kubernetes/options").await;
    let version = &versions["options"]["versions"][0]["slug"];
    let pool = json!({"name": "p", "size": "s-1vcpu-2gb", "count": 1, "tags": ["pool"]});
    let body = json!({"name": "k", "region": "nyc1", "version": version, "tags": ["prod"], "node_pools": [pool]});
    let cluster = client.post("/v2/kubernetes/clusters", body).await["kubernetes_cluster"].take();
    let mut other = balancer("web");
    other["tags"] = json!(["prod"]);
    client.post("/v2/load_balancers", other).await;
    client
        .post(
            "/v2/volumes",
            json!({"name": "v", "size_gigabytes": 1, "region": "nyc3", "tags": ["prod"]}),
        )
        .await;
    let count = async |tag: &str| {
        client.get(&format!("/v2/tags/{tag}")).await["tag"]["resources"]["count"].take()
    };
    assert_eq!(count("prod").await, 3);
    assert_eq!(count("pool").await, 1);
    let path = format!("/v2/kubernetes/clusters/{}", text(&cluster["id"]));
    let last = client.get("/v2/tags/k8s").await["tag"].take();
    assert!(last["resources"]["count"].as_u64().unwrap() >= 1);

    // A change takes them off and puts others on, once.
    for _ in 0..2 {
        let body = json!({"name": "k", "tags": ["stage"]});
        client.call(Method::PUT, &path, Some(body)).await;
    }
    assert_eq!(count("prod").await, 2);
    assert_eq!(count("stage").await, 1);
    client.delete("/v2/tags/stage").await;
    let shown = client.get(&path).await["kubernetes_cluster"].take();
    assert!(!shown["tags"].as_array().unwrap().contains(&json!("stage")));
    client.delete(&path).await;
    assert_eq!(count("pool").await, 0);
}

#[tokio::test]
async fn what_is_not_to_be_told_is_in_the_settings_until_it_is_to_be() {
    let client = Client::start().await;
    let path = "/v2/security/settings/suppressions";
    let rule = "5a4db0c0-0000-4000-8000-000000000001";
    let body = json!({"rule_uuid": rule, "resources": ["do:droplet:7", "do:droplet:8"]});
    let made = client.post(path, body).await["resources"].take();
    assert_eq!(
        (
            &made[0]["resource_type"],
            &made[0]["resource_id"],
            &made[0]["rule_uuid"]
        ),
        (&json!("droplet"), &json!("7"), &json!(rule))
    );
    let listed = async || {
        let settings = client.get("/v2/security/settings").await["settings"].take();
        settings["suppressions"].clone()
    };
    assert_eq!(listed().await["resources"], made);
    let one = format!("{path}/{}", text(&made[0]["id"]));
    client.delete(&one).await;
    client.refused(404, Method::DELETE, &one, None).await;
    let left = listed().await;
    assert_eq!(left["resources"], json!([made[1]]));
    assert_eq!(left["meta"]["total"], 1);

    let tiers = json!({"tier_coverage": {"basic": {"resources": ["do:droplet:7"]}}});
    client
        .call(
            Method::PUT,
            "/v2/security/settings/plan",
            Some(tiers.clone()),
        )
        .await;
    let settings = client.get("/v2/security/settings").await;
    assert_eq!(settings["tier_coverage"], tiers["tier_coverage"]);
}

#[tokio::test]
async fn agents_have_what_was_sent_and_no_placeholders() {
    let client = Client::start().await;
    let models = client.get("/v2/gen-ai/models").await;
    let project = client.get("/v2/projects/default").await["project"]["id"].take();
    let body = json!({"name": "a", "instruction": "be kind", "model_uuid": models["models"][0]["uuid"], "project_id": project, "region": "tor1"});
    let agent = client.post("/v2/gen-ai/agents", body).await["agent"].take();
    assert_eq!(agent["model"], models["models"][0]);
    for field in [
        "chatbot",
        "if_case",
        "k",
        "temperature",
        "route_name",
        "description",
        "vpc_uuid",
    ] {
        assert!(agent.get(field).is_none(), "{field}: {agent}");
    }
    let space = client
        .post("/v2/gen-ai/workspaces", json!({"name": "w"}))
        .await;
    let base = json!({"name": "k", "project_id": project, "region": "tor1", "datasources": [{"web_crawler_data_source": {"base_url": "https://example.com"}}]});
    let base = client.post("/v2/gen-ai/knowledge_bases", base).await;
    for made in [&agent, &space, &base, &models] {
        let text = made.to_string();
        for placeholder in [
            "example string",
            "example name",
            "\\\"",
            ":123,",
            "_UNKNOWN",
        ] {
            assert!(!text.contains(placeholder), "{placeholder}: {text}");
        }
    }
    let path = format!(
        "/v2/gen-ai/agents/{}/knowledge_bases/{}",
        text(&agent["uuid"]),
        text(&base["knowledge_base"]["uuid"])
    );
    for _ in 0..2 {
        let attached = client.post(&path, json!({})).await["agent"].take();
        assert_eq!(attached["knowledge_bases"].as_array().unwrap().len(), 1);
    }
}
