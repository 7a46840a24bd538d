//! Bodies with everything that a client can set.

use serde_json::{Map, Value, json};

use crate::client::{Client, KEY};

/// What bodies name, made before they are sent.
pub struct Named {
    project: Value,
    vpc: Value,
    droplet: Value,
    certificate: Value,
    pub tag: &'static str,
}

impl Named {
    pub async fn make(client: &Client) -> Self {
        let projects = client.get("/v2/projects").await;
        let droplet = client.active_droplet(json!({})).await;
        let certificate = json!({"name": "front", "type": "lets_encrypt", "dns_names": ["example.com"]});
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
            "droplet_ids" => *value = json!([self.droplet]),
            "certificate_id" if is_text => *value = self.certificate.clone(),
            "public_key" => *value = json!(KEY),
            "tags" if value.is_array() => *value = json!([self.tag]),
            _ => self.put_in(value),
        }
    }
}

/// What excludes one another or is wrong together in a body with everything, by the path of the collection; null leaves out.
pub fn corrected(path: &str, body: &mut Value) {
    let changes = match path {
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
