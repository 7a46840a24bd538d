//! What clients that people use send and the service takes, and what it refuses although the document doesn't say so.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::Client;
use reqwest::Method;
use serde_json::{Value, json};

const UNKNOWN: &str = "0a1b2c3d-0000-4000-8000-00000000000f";

fn rule() -> Value {
    json!({"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80})
}

fn droplet(more: Value) -> Value {
    merged(
        json!({"name": "web-1", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64"}),
        more,
    )
}

fn merged(mut body: Value, more: Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

#[tokio::test]
async fn what_official_clients_send_is_taken() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;

    let icmp = json!([{"protocol": "icmp", "sources": {"addresses": ["0.0.0.0/0"]}}]);
    let firewall = client
        .post(
            "/v2/firewalls",
            json!({"name": "ping", "inbound_rules": icmp, "droplet_ids": [id.to_string()]}),
        )
        .await;
    assert_eq!(firewall["firewall"]["inbound_rules"][0]["ports"], "0");
    assert_eq!(firewall["firewall"]["droplet_ids"], json!([id]));

    let balancer = json!({"name": "empty", "region": "nyc3", "forwarding_rules": [rule()]});
    client.post("/v2/load_balancers", balancer).await;
    let named = json!({"name": "by-text", "region": "nyc3", "forwarding_rules": [rule()], "droplet_ids": [id.to_string()]});
    let named = client.post("/v2/load_balancers", named).await;
    assert_eq!(named["load_balancer"]["droplet_ids"], json!([id]));
    let global = json!({"name": "global", "type": "GLOBAL", "glb_settings": {"target_protocol": "http", "target_port": 80}});
    client.post("/v2/load_balancers", global).await;
    let secure = json!({"entry_protocol": "https", "entry_port": 443, "target_protocol": "http", "target_port": 80, "certificate_id": "my-cert"});
    let secure = json!({"name": "secure", "region": "nyc3", "forwarding_rules": [secure]});
    client.post("/v2/load_balancers", secure).await;

    let policy = json!({"plan": "daily", "weekday": "", "hour": 0});
    let backups = json!({"type": "enable_backups", "backup_policy": policy});
    client
        .post(&format!("/v2/droplets/{id}/actions"), backups)
        .await;
    client.sandbox.advance(client::ACTION);

    let volume = json!({"name": "data", "size_gigabytes": 1, "region": "nyc3"});
    let volume = client.post("/v2/volumes", volume).await["volume"]["id"].take();
    let snapshots = format!("/v2/volumes/{}/snapshots", volume.as_str().unwrap());
    let snapshot = client.post(&snapshots, json!({"name": "s"})).await["snapshot"]["id"].take();
    let copy = json!({"name": "copy", "size_gigabytes": 1, "region": "", "snapshot_id": snapshot});
    client.post("/v2/volumes", copy).await;

    client.get("/v2/images?type=").await;
    client.get("/v2/certificates?name=").await;

    let alert = json!({"alerts": {"email": ["a@example.com"], "slack": null}, "compare": "GreaterThan",
        "description": "load", "enabled": true, "entities": [], "tags": [], "type": "v1/insights/droplet/load_1",
        "value": 1.0, "window": "5m"});
    let alert = client.post("/v2/monitoring/alerts", alert).await;
    assert_eq!(alert["policy"]["alerts"]["slack"], json!([]));

    let wrapped = json!({"namespace": {"label": "wrapped", "region": "nyc1"}});
    let namespace = client.post("/v2/functions/namespaces", wrapped).await;
    assert_eq!(namespace["namespace"]["label"], "wrapped");
}

#[tokio::test]
async fn what_the_service_refuses_is_refused() {
    let client = Client::start().await;
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    let long = "x".repeat(64 * 1024 + 1);
    let tcp = |ports: &str| json!([{"protocol": "tcp", "ports": ports, "sources": {"addresses": ["0.0.0.0/0"]}}]);
    let cluster = json!({"name": "c", "engine": "pg", "version": "18", "size": "db-s-1vcpu-1gb", "num_nodes": 1, "region": "nyc3"});
    let kubernetes = json!({"name": "k", "region": "nyc3", "version": "latest", "node_pools": [{"name": "w", "size": "s-1vcpu-2gb", "count": 1}]});
    let balancer = json!({"name": "lb", "region": "nyc3", "forwarding_rules": [rule()]});
    for (path, body) in [
        ("/v2/droplets", droplet(json!({"vpc_uuid": UNKNOWN}))),
        ("/v2/droplets", droplet(json!({"user_data": long}))),
        ("/v2/droplets", droplet(json!({"size": "512mb"}))),
        (
            "/v2/droplets",
            droplet(json!({"image": "ubuntu-16-04-x64"})),
        ),
        (
            "/v2/vpcs",
            json!({"name": "n", "region": "nyc3", "ip_range": "10.0.0.0"}),
        ),
        ("/v2/vpcs", json!({"name": "n", "region": "mars1"})),
        (
            "/v2/vpcs",
            json!({"name": "n", "region": "nyc3", "ip_range": "8.8.0.0/16"}),
        ),
        (
            "/v2/databases",
            merged(cluster.clone(), json!({"region": "mars1"})),
        ),
        (
            "/v2/databases",
            merged(cluster.clone(), json!({"size": "db-huge"})),
        ),
        (
            "/v2/databases",
            merged(cluster.clone(), json!({"engine": "redis"})),
        ),
        (
            "/v2/databases",
            merged(cluster.clone(), json!({"name": "a_b"})),
        ),
        (
            "/v2/databases",
            merged(cluster, json!({"private_network_uuid": UNKNOWN})),
        ),
        (
            "/v2/kubernetes/clusters",
            merged(kubernetes.clone(), json!({"region": "mars1"})),
        ),
        (
            "/v2/kubernetes/clusters",
            merged(kubernetes.clone(), json!({"version": "0.1"})),
        ),
        (
            "/v2/kubernetes/clusters",
            merged(
                kubernetes,
                json!({"node_pools": [{"name": "w", "size": "s-huge", "count": 1}]}),
            ),
        ),
        (
            "/v2/load_balancers",
            merged(balancer.clone(), json!({"droplet_ids": [7]})),
        ),
        (
            "/v2/load_balancers",
            merged(balancer, json!({"vpc_uuid": UNKNOWN})),
        ),
        (
            "/v2/firewalls",
            json!({"name": "fw", "inbound_rules": tcp("0")}),
        ),
        (
            "/v2/firewalls",
            json!({"name": "fw", "inbound_rules": tcp("9-1")}),
        ),
        (
            "/v2/firewalls",
            json!({"name": "fw", "inbound_rules": [{"protocol": "icmp", "ports": "all", "sources": {"addresses": ["0.0.0.0/0"]}}]}),
        ),
        (
            "/v2/firewalls",
            json!({"name": "fw", "inbound_rules": tcp("443"), "tags": ["nobody"]}),
        ),
        ("/v2/firewalls", json!({"name": "fw"})),
        (
            "/v2/domains/example.com/records",
            json!({"type": "A", "name": "a b", "data": "192.0.2.1"}),
        ),
        (
            "/v2/cdn/endpoints",
            json!({"origin": "a.b.nyc3.digitaloceanspaces.com"}),
        ),
    ] {
        client.refused(422, Method::POST, path, Some(body)).await;
    }
}

#[tokio::test]
async fn names_that_are_unique_are_refused_a_second_time() {
    let client = Client::start().await;
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    for (path, status, body) in [
        (
            "/v2/databases",
            422,
            json!({"name": "c", "engine": "pg", "version": "18", "size": "db-s-1vcpu-1gb", "num_nodes": 1, "region": "nyc3"}),
        ),
        (
            "/v2/load_balancers",
            422,
            json!({"name": "lb", "region": "nyc3", "forwarding_rules": [rule()]}),
        ),
        (
            "/v2/firewalls",
            409,
            json!({"name": "fw", "inbound_rules": [{"protocol": "tcp", "ports": "22", "sources": {"addresses": ["0.0.0.0/0"]}}]}),
        ),
        (
            "/v2/certificates",
            422,
            json!({"name": "c", "type": "lets_encrypt", "dns_names": ["example.com"]}),
        ),
        ("/v2/vpcs", 422, json!({"name": "v", "region": "nyc3"})),
        ("/v2/apps", 409, json!({"spec": {"name": "shop"}})),
        ("/v2/registries", 409, json!({"name": "shop"})),
    ] {
        client.post(path, body.clone()).await;
        client.refused(status, Method::POST, path, Some(body)).await;
    }
    // Those of clusters are not.
    let body = json!({"name": "k", "region": "nyc3", "version": "latest", "node_pools": [{"name": "w", "size": "s-1vcpu-2gb", "count": 1}]});
    client.post("/v2/kubernetes/clusters", body.clone()).await;
    client.post("/v2/kubernetes/clusters", body).await;
}

#[tokio::test]
async fn what_an_engine_or_a_pool_does_not_take_is_refused_as_the_service_does() {
    let client = Client::start().await;
    let cluster = |engine: &str, version: &str, nodes: u32| json!({"name": engine, "engine": engine, "version": version, "region": "nyc3", "size": "db-s-2vcpu-4gb", "num_nodes": nodes});
    let mongo = client
        .post("/v2/databases", cluster("mongodb", "8.0", 1))
        .await;
    let sinks = format!(
        "/v2/databases/{}/logsink",
        mongo["database"]["id"].as_str().unwrap()
    );
    let rsyslog = json!({"sink_name": "logs", "sink_type": "rsyslog", "config": {"server": "192.0.2.1", "port": 514, "tls": false, "format": "rfc5424"}});
    let refused = client
        .refused(422, Method::POST, &sinks, Some(rsyslog))
        .await;
    assert_eq!(refused, "log sink not supported");

    let kafka = client
        .post("/v2/databases", cluster("kafka", "4.2", 3))
        .await;
    let topics = format!(
        "/v2/databases/{}/topics",
        kafka["database"]["id"].as_str().unwrap()
    );
    let topic = |least: i64| json!({"name": "orders", "partition_count": 3, "replication_factor": 2, "config": {"min_insync_replicas": least}});
    let refused = client
        .refused(422, Method::POST, &topics, Some(topic(0)))
        .await;
    assert!(refused.contains("0 is less than the minimum of 1"));
    client.post(&topics, topic(1)).await;

    let pool = |least: u32| json!({"name": "web", "size": "s-2vcpu-4gb", "count": 1, "auto_scale": true, "min_nodes": least, "max_nodes": 3});
    let kubernetes =
        json!({"name": "shop", "region": "nyc3", "version": "latest", "node_pools": [pool(1)]});
    let kubernetes = client.post("/v2/kubernetes/clusters", kubernetes).await;
    let id = kubernetes["kubernetes_cluster"]["id"].as_str().unwrap();
    let pools = format!("/v2/kubernetes/clusters/{id}/node_pools");
    let mut none = pool(0);
    none["name"] = json!("batch");
    let refused = client.refused(422, Method::POST, &pools, Some(none)).await;
    assert!(refused.contains("min_nodes must be greater than or equal to 1"));
}

#[tokio::test]
async fn a_certificate_is_for_domains_of_the_account() {
    let client = Client::start().await;
    let body = |names: Value| json!({"name": "c", "type": "lets_encrypt", "dns_names": names});
    let path = "/v2/certificates";
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    for names in [
        json!(["example.org"]),
        json!(["www.example.com", "badexample.com"]),
    ] {
        let message = client
            .refused(422, Method::POST, path, Some(body(names)))
            .await;
        assert!(message.contains("dns_names"), "{message}");
    }
    let names = json!(["Example.com", "*.example.com", "a.b.example.com"]);
    client.post(path, body(names)).await;
    // Whoever has a certificate brings it whatever it is for.
    let key = "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----";
    let pem = include_str!("certificate.pem");
    let own = |key: &str, pem: &str| json!({"name": "own", "type": "custom", "private_key": key, "leaf_certificate": pem});
    for (key, pem) in [(key, "c"), ("k", pem), (key, key)] {
        let body = Some(own(key, pem));
        client.refused(422, Method::POST, path, body).await;
    }
    let made = client.post(path, own(key, pem)).await["certificate"].take();
    assert_eq!(
        made["sha1_fingerprint"],
        "1c4102c5641f243e54c5e1b6e2afbceee2bdadb5"
    );
    assert_eq!(made["not_after"], "2040-08-05T21:30:16Z");
    assert_eq!(made["dns_names"], json!(["www.example.com", "example.com"]));
}

#[tokio::test]
async fn a_load_balancer_is_not_changed_while_it_is_made() {
    let client = Client::start().await;
    let body = json!({"name": "lb", "region": "nyc3", "forwarding_rules": [rule()]});
    let made = client.post("/v2/load_balancers", body.clone()).await;
    let path = format!(
        "/v2/load_balancers/{}",
        made["load_balancer"]["id"].as_str().unwrap()
    );
    let rules = format!("{path}/forwarding_rules");
    let droplets = format!("{path}/droplets");
    let changes = [
        (Method::PUT, &path, body),
        (Method::POST, &rules, json!({"forwarding_rules": [rule()]})),
        (Method::POST, &droplets, json!({"droplet_ids": []})),
    ];
    for (method, path, body) in &changes {
        let refused = client.refused(403, method.clone(), path, Some(body.clone()));
        assert_eq!(
            refused.await,
            "Load Balancer can't be updated while it processes previous actions"
        );
    }
    client.sandbox.advance(client::ACTION);
    for (method, path, body) in changes {
        let reply = client.call(method, path, Some(body)).await;
        assert!(reply.status < 300, "{path}: {}", reply.body);
    }
}

#[tokio::test]
async fn an_id_that_no_app_could_have_is_no_id() {
    let client = Client::start().await;
    for (method, path) in [
        (Method::GET, "/v2/apps/shop"),
        (Method::DELETE, "/v2/apps/shop"),
        (Method::GET, "/v2/apps/1/deployments"),
    ] {
        client.refused(400, method, path, None).await;
    }
    let other = format!("/v2/apps/{UNKNOWN}");
    client.refused(404, Method::GET, &other, None).await;
    // Elsewhere what looks like nothing does not exist.
    for path in [
        "/v2/databases/shop",
        "/v2/certificates/shop",
        "/v2/vpcs/shop",
    ] {
        client.refused(404, Method::GET, path, None).await;
    }
    let lists = ["/v2/apps/regions", "/v2/apps/tiers/instance_sizes"];
    for path in lists {
        client.get(path).await;
    }
}

#[tokio::test]
async fn a_replacement_keeps_the_firewall_of_a_load_balancer_unless_it_is_emptied() {
    let client = Client::start().await;
    let body = json!({"name": "lb", "region": "nyc3", "forwarding_rules": [rule()]});
    let guard = json!({"allow": ["ip:192.0.2.1"], "deny": []});
    let made = merged(
        body.clone(),
        json!({"firewall": guard, "ip": "203.0.113.9"}),
    );
    let made = client.post("/v2/load_balancers", made).await["load_balancer"].take();
    let path = format!("/v2/load_balancers/{}", made["id"].as_str().unwrap());
    client.sandbox.advance(client::ACTION);
    let put = async |body: Value| {
        let reply = client.call(Method::PUT, &path, Some(body)).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        client.get(&path).await["load_balancer"].take()
    };
    let left_out = put(body.clone()).await;
    assert_eq!(left_out["firewall"]["allow"], guard["allow"]);
    assert_eq!(left_out["ip"], "203.0.113.9");
    let emptied = put(merged(body, json!({"firewall": {}}))).await;
    let allowed = emptied["firewall"]["allow"].as_array();
    assert!(allowed.is_none_or(Vec::is_empty), "{emptied}");
}

#[tokio::test]
async fn droplets_are_named_by_a_tag_or_one_by_one_and_not_too_many() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    client.post("/v2/tags", json!({"name": "web"})).await;
    let body = json!({"name": "lb", "region": "nyc3", "forwarding_rules": [rule()], "tag": "web", "droplet_ids": [id]});
    client
        .refused(422, Method::POST, "/v2/load_balancers", Some(body))
        .await;
    let mut ids = Vec::new();
    for _ in 0..11 {
        ids.push(client.droplet(json!({})).await);
    }
    let icmp = json!([{"protocol": "icmp", "sources": {"addresses": ["0.0.0.0/0"]}}]);
    let firewall = |ids: &[i64]| json!({"name": "fw", "inbound_rules": icmp, "droplet_ids": ids});
    let told = client
        .refused(422, Method::POST, "/v2/firewalls", Some(firewall(&ids)))
        .await;
    assert_eq!(told, "must have no more than 10 droplets");
    client.post("/v2/firewalls", firewall(&ids[1..])).await;
}

#[tokio::test]
async fn the_older_paths_of_registries_are_for_one_alone() {
    let client = Client::start().await;
    client.post("/v2/registries", json!({"name": "shop"})).await;
    let second = json!({"name": "other", "subscription_tier_slug": "basic"});
    let told = client
        .refused(422, Method::POST, "/v2/registry", Some(second.clone()))
        .await;
    assert_eq!(told, "user already has a registry");
    client.get("/v2/registry").await;
    client.post("/v2/registries", second).await;
    for path in ["/v2/registry", "/v2/registry/docker-credentials"] {
        let told = client.refused(412, Method::GET, path, None).await;
        assert_eq!(
            told,
            "not supported if you have created multiple registries"
        );
    }
}

#[tokio::test]
async fn a_default_network_stays_the_default_and_is_not_deleted() {
    let client = Client::start().await;
    client
        .post("/v2/vpcs", json!({"name": "own", "region": "nyc3"}))
        .await;
    let first = client.get("/v2/vpcs").await["vpcs"][0].take();
    assert_eq!(first["default"], true);
    let path = format!("/v2/vpcs/{}", first["id"].as_str().unwrap());
    for body in [json!({"name": "a"}), json!({"name": "a", "default": false})] {
        let told = client.refused(403, Method::PUT, &path, Some(body)).await;
        assert_eq!(told, "Can not unset default VPCs");
    }
    let body = json!({"name": "a", "default": true});
    let reply = client.call(Method::PUT, &path, Some(body)).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let told = client.refused(403, Method::DELETE, &path, None).await;
    assert_eq!(told, "Can not delete default VPCs");
}

#[tokio::test]
async fn replicas_have_names_beside_clusters_and_networks_of_their_own() {
    let client = Client::start().await;
    let vpc = json!({"name": "own", "region": "nyc3", "ip_range": "10.10.0.0/20"});
    let vpc = client.post("/v2/vpcs", vpc).await["vpc"]["id"].take();
    let cluster = |name: &str| json!({"name": name, "engine": "pg", "version": "18", "size": "db-s-1vcpu-1gb", "num_nodes": 1, "region": "nyc3", "private_network_uuid": vpc});
    let made = client.post("/v2/databases", cluster("shop")).await["database"].take();
    client.sandbox.advance(client::ACTION);
    let at = format!("/v2/databases/{}/replicas", made["id"].as_str().unwrap());
    let replica = |name: &str| json!({"name": name, "size": "db-s-1vcpu-1gb"});
    let told = client
        .refused(422, Method::POST, &at, Some(replica("shop")))
        .await;
    assert_eq!(told, "cluster name is not available");
    let stray = client.post(&at, replica("read")).await["replica"].take();
    assert_ne!(stray["private_network_uuid"], vpc);
    let told = client
        .refused(422, Method::POST, "/v2/databases", Some(cluster("read")))
        .await;
    assert_eq!(told, "cluster name is not available");
    let own = merged(replica("own"), json!({ "private_network_uuid": vpc }));
    let own = client.post(&at, own).await["replica"].take();
    assert_eq!(own["private_network_uuid"], vpc);
    // What was promoted is a cluster, and keeps its name.
    client.sandbox.advance(client::ACTION);
    client
        .call(Method::PUT, &format!("{at}/read/promote"), None)
        .await;
    client
        .refused(422, Method::POST, &at, Some(replica("read")))
        .await;
}
