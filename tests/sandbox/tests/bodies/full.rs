//! Bodies with everything that a client can set.

use serde_json::{Map, Value, json};

use crate::client::{Client, KEY};

/// The resources that bodies refer to, created before they are sent.
pub struct Named {
    project: Value,
    vpc: Value,
    droplet: Value,
    certificate: Value,
    base: Value,
    pub tag: &'static str,
}

impl Named {
    pub async fn make(client: &Client) -> Self {
        let projects = client.get("/v2/projects").await;
        let droplet = client.active_droplet(json!({})).await;
        let certificate =
            json!({"name": "front", "type": "lets_encrypt", "dns_names": ["example.com"]});
        client.post("/v2/tags", json!({"name": "blue"})).await;
        client
            .post("/v2/domains", json!({"name": "example.com"}))
            .await;
        Self {
            project: projects["projects"][0]["id"].clone(),
            vpc: super::vpc(client, 700).await,
            droplet: json!(droplet),
            certificate: client.post("/v2/certificates", certificate).await["certificate"]["id"]
                .take(),
            base: client
                .post("/v2/gen-ai/knowledge_bases", json!({"name": "base"}))
                .await["knowledge_base"]["uuid"]
                .take(),
            tag: "blue",
        }
    }

    /// Puts what there is in the place of samples of names.
    pub fn put_in(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, value) in members.iter_mut() {
                    self.put_at(name, value);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.put_in(item)),
            _ => {}
        }
    }

    fn put_at(&self, name: &str, value: &mut Value) {
        let is_text = value.is_string();
        match name {
            "project_id" if is_text => *value = self.project.clone(),
            "vpc_uuid" | "private_network_uuid" | "vpc_id" if is_text => *value = self.vpc.clone(),
            "vpc_ids" => *value = json!([self.vpc]),
            "region" if is_text => *value = json!("nyc3"),
            "droplet_ids" if value.is_array() => *value = json!([self.droplet]),
            "certificate_id" if is_text => *value = self.certificate.clone(),
            "knowledge_base_uuid" if value.is_array() => *value = json!([self.base]),
            "public_key" => *value = json!(KEY),
            "cron" if is_text => *value = json!("0 3 * * *"),
            "tags" if value.is_array() => *value = json!([self.tag]),
            _ => self.put_in(value),
        }
    }
}

/// What excludes one another or is wrong together in a body with everything, by the path of the collection; null leaves out.
pub async fn corrected(client: &Client, path: &str, body: &mut Value) {
    let changes = match path {
        "/v2/databases" => {
            json!({"backup_restore": null, "rules": [{"type": "ip_addr", "value": "192.0.2.1"}]})
        }
        "/v2/dedicated-inferences" => json!({"spec": {"region": "nyc2"}}),
        "/v2/domains/{domain_name}/records" => {
            json!({"type": "SRV", "name": "_sip._tcp", "data": "sip.example.com.", "priority": 10, "port": 5060,
                "ttl": 1800, "weight": 100, "flags": null, "tag": null})
        }
        "/v2/droplets" => {
            let key = json!({"name": "k", "public_key": KEY});
            let key = client.post("/v2/account/keys", key).await["ssh_key"]["id"].take();
            json!({"ssh_keys": [key], "image": "ubuntu-24-04-x64", "volumes": null})
        }
        "/v2/floating_ips" | "/v2/reserved_ips" => json!({"droplet_id": null, "region": "nyc3"}),
        "/v2/gen-ai/agents" => {
            json!({"anthropic_key_uuid": null, "openai_key_uuid": null, "open_ai_key_uuid": null,
                "model_provider_key_uuid": null, "workspace_uuid": null})
        }
        "/v2/kubernetes/clusters" => {
            let options = client.get("/v2/kubernetes/options").await;
            json!({"version": options["options"]["versions"][0]["slug"]})
        }
        "/v2/kubernetes/clusters/{cluster_id}/node_pools" => {
            json!({"count": 4, "min_nodes": 3, "max_nodes": 6})
        }
        "/v2/load_balancers" => {
            json!({"target_load_balancer_ids": null, "glb_settings": null, "size": null, "tag": null, "domains": null,
                "type": "REGIONAL", "validate_only": null, "subnet_uuid": null, "ip": "203.0.113.9"})
        }
        "/v2/partner_network_connect/attachments" => json!({"region": "nyc", "parent_uuid": null}),
        "/v2/vpcs" => json!({"default": null}),
        "/v2/volumes" => json!({"snapshot_id": null}),
        _ => json!({}),
    };
    merge(body, &changes);
}

fn merge(value: &mut Value, changes: &Value) {
    let Value::Object(changes) = changes else {
        *value = changes.clone();
        return;
    };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    for (name, change) in changes {
        if change.is_null() {
            value.as_object_mut().unwrap().remove(name);
        } else {
            merge(&mut value[name], change);
        }
    }
}
