//! Bodies of requests that create, made valid beyond their schemas.

// Each test program uses a part of it; and the lint lets tests unwrap, but not the functions they share.
#![allow(dead_code, clippy::unwrap_used)]

pub mod full;

use serde_json::{Value, json};

use crate::client::Client;

/// What a request needs beside what its schema asks for: other things that it names, and the service's own rules.
pub async fn completed(client: &Client, path: &str, mut body: Value, count: usize) -> Value {
    let more = match path {
        "/v2/firewalls" => {
            json!({"inbound_rules": [{"protocol": "tcp", "ports": "443", "sources": {"addresses": ["0.0.0.0/0"]}}]})
        }
        "/v2/domains" => json!({"name": format!("sweep-{count}.example.com")}),
        "/v2/certificates" => {
            let domain = json!({"name": "example.com"});
            // It may be there already.
            client
                .call(reqwest::Method::POST, "/v2/domains", Some(domain))
                .await;
            json!({"type": "lets_encrypt", "dns_names": ["example.com"]})
        }
        "/v2/cdn/endpoints" => {
            json!({"origin": format!("bucket-{count}.nyc3.digitaloceanspaces.com")})
        }
        "/v2/vpcs" => {
            json!({"region": "nyc3", "ip_range": format!("10.{}.0.0/20", 10 + count % 20)})
        }
        "/v2/vpc_peerings" => {
            json!({"vpc_ids": [vpc(client, count).await, vpc(client, count + 1000).await]})
        }
        "/v2/partner_network_connect/attachments" => json!({"vpc_ids": [vpc(client, count).await]}),
        "/v2/vpc_nat_gateways" => {
            json!({"region": "nyc3", "vpcs": [{"vpc_uuid": vpc(client, count).await}]})
        }
        "/v2/vector-databases" => {
            let projects = client.get("/v2/projects").await;
            json!({"project_id": projects["projects"][0]["id"], "size": "small"})
        }
        "/v2/gen-ai/models/routers" => json!({"fallback_models": ["llama3.3-70b-instruct"]}),
        "/v1/batches" => {
            json!({"provider": "openai", "endpoint": "/v1/chat/completions"})
        }
        "/v2/functions/namespaces/{namespace_id}/triggers" => {
            let mut details = body["scheduled_details"].clone();
            details["cron"] = json!("0 3 * * *");
            json!({ "scheduled_details": details })
        }
        "/v2/byoip_prefixes" => json!({"prefix": format!("203.0.{}.0/24", count % 250)}),
        "/v2/uptime/checks/{check_id}/alerts" => json!({"threshold": 300}),
        "/v2/nfs" => json!({"region": "nyc3", "vpc_ids": [vpc(client, count).await]}),
        "/v2/nfs/shares/{share_id}/access_points" => json!({"vpc_id": vpc(client, count).await}),
        "/v2/databases" => {
            json!({"engine": "pg", "version": "18", "size": "db-s-1vcpu-1gb", "num_nodes": 1, "region": "nyc3"})
        }
        "/v2/databases/{database_cluster_uuid}/pools" => {
            json!({"db": "defaultdb", "user": "doadmin"})
        }
        "/v2/databases/{database_cluster_uuid}/replicas" => json!({"size": "db-s-1vcpu-1gb"}),
        "/v2/kubernetes/clusters" => {
            json!({"region": "nyc3", "version": "latest", "node_pools": [{"name": "web", "size": "s-1vcpu-2gb", "count": 2}]})
        }
        "/v2/kubernetes/clusters/{cluster_id}/node_pools" => {
            json!({"size": "s-1vcpu-2gb", "count": 1})
        }
        "/v2/load_balancers" => {
            json!({"region": "nyc3", "droplet_ids": [], "forwarding_rules": [{"entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80}]})
        }
        "/v2/droplets/autoscale" => {
            json!({"config": {"min_instances": 1, "max_instances": 2}, "droplet_template": {"region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64", "ssh_keys": ["1"]}})
        }
        "/v2/apps" => {
            json!({"spec": {"name": format!("app-{count}"), "services": [{"name": "web", "image": {"registry_type": "DOCKER_HUB", "repository": "nginx"}}]}})
        }
        "/v2/dedicated-inferences" => {
            let mut spec = body["spec"].clone();
            if !spec.is_object() {
                return body;
            }
            spec["vpc"] = json!({"uuid": vpc(client, count).await});
            json!({ "spec": spec })
        }
        "/v2/vpcs/{vpc_id}/peerings" => json!({"vpc_id": vpc(client, count).await}),
        "/v2/gen-ai/scheduled-indexing" => {
            let name = json!({"name": format!("base-{count}")});
            let base = client.post("/v2/gen-ai/knowledge_bases", name).await;
            json!({"knowledge_base_uuid": base["knowledge_base"]["uuid"]})
        }
        _ => json!({}),
    };
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

pub async fn vpc(client: &Client, count: usize) -> Value {
    let body = json!({"name": format!("net-{count}-{}", client.sandbox.requests().len()), "region": "nyc3"});
    client.post("/v2/vpcs", body).await["vpc"]["id"].take()
}

/// Makes the names in a body unique.
pub fn named(body: &mut Value, count: usize) {
    for field in ["name", "label", "subject_name", "sink_name"] {
        if body.get(field).is_some_and(Value::is_string) {
            body[field] = json!(format!("sweep-{count}"));
        }
    }
    // The same one again is the same create again.
    if let Some(id) = body.get_mut("request_id") {
        *id = json!(format!("c7e3ad1e-20c3-4e47-9bf2-{count:012}"));
    }
    if let Some(name) = body.pointer_mut("/spec/name") {
        *name = json!(format!("sweep-{count}"));
    }
}
