//! What must be there before an operation with state can succeed.

use std::time::Duration;

use digitalocean_raw::dynamic::{self, Output};
use digitalocean_raw::{Client, JsonObject};
use digitalocean_sandbox::Sandbox;
use serde_json::{Value, json};

const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx sammy";
const OTHER_KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGFub3RoZXJrZXlhbm90aGVya2V5YW5vdGhlcmtleTEy sammy";

/// Resources in a sandbox.
pub struct Scene {
    droplet: Value,
    droplet_action: Value,
    /// A droplet that was destroyed together with its snapshots.
    destroyed: Value,
    image: Value,
    image_action: Value,
    key: Value,
}

impl Scene {
    /// Sets the scene in a new sandbox with a manual clock.
    pub async fn set(client: &Client, sandbox: &Sandbox) -> Self {
        let call = |id, arguments, body| done(client, sandbox, id, arguments, body);
        let key = call(
            "sshKeys_create",
            json!({}),
            json!({"name": "key", "public_key": KEY}),
        )
        .await;
        let create = json!({"names": ["a.example.com", "b.example.com"], "region": "nyc3", "size": "s-1vcpu-1gb",
            "image": "ubuntu-24-04-x64", "tags": ["web"]});
        let droplets = call("droplets_create", json!({}), create).await;
        let [droplet, destroyed] = [0, 1].map(|index| droplets["droplets"][index]["id"].clone());
        let on_droplet = json!({"droplet_id": droplet});
        let snapshot = json!({"type": "snapshot", "name": "before"});
        let taken = call("dropletActions_post", on_droplet.clone(), snapshot).await;
        let shown = call("droplets_get", on_droplet, Value::Null).await;
        let image = shown["droplet"]["snapshot_ids"][0].clone();
        let transfer = json!({"type": "transfer", "region": "ams3"});
        let moved = call("imageActions_post", json!({"image_id": image}), transfer).await;
        let arguments = json!({"droplet_id": destroyed, "X-Dangerous": true});
        call(
            "droplets_destroy_withAssociatedResourcesDangerous",
            arguments,
            Value::Null,
        )
        .await;
        Self {
            droplet,
            droplet_action: taken["action"]["id"].clone(),
            destroyed,
            image,
            image_action: moved["id"].clone(),
            key: key["ssh_key"]["id"].clone(),
        }
    }

    /// Whether it holds what an operation needs. Without that, the sandbox may well say that something isn't there.
    pub fn serves(operation: &str) -> bool {
        let families = [
            "account",
            "actions",
            "droplets",
            "dropletActions",
            "images",
            "imageActions",
            "regions",
            "sizes",
            "sshKeys",
        ];
        operation
            .split('_')
            .next()
            .is_some_and(|family| families.contains(&family))
    }

    /// Replaces arguments that could be any with those of the scene.
    pub fn dress(&self, operation: &str, arguments: &mut JsonObject, body: &mut Option<Value>) {
        let of_image = operation.starts_with("imageActions");
        let destroyed = [
            "droplets_get_DestroyAssociatedResourcesStatus",
            "droplets_destroy_retryWithAssociatedResources",
        ];
        for (name, argument) in arguments.iter_mut() {
            *argument = match name.as_str() {
                "droplet_id" if destroyed.contains(&operation) => self.destroyed.clone(),
                "droplet_id" => self.droplet.clone(),
                "image_id" => self.image.clone(),
                "action_id" if of_image => self.image_action.clone(),
                "action_id" => self.droplet_action.clone(),
                "ssh_key_identifier" => self.key.clone(),
                "tag_name" => "web".into(),
                "X-Dangerous" => true.into(),
                _ => continue,
            };
        }
        let replacements = match operation {
            "droplets_create" => {
                json!({"name": "c", "region": "nyc3", "size": "s-1vcpu-1gb", "image": self.image, "ssh_keys": [self.key], "volumes": []})
            }
            "sshKeys_create" => json!({"public_key": OTHER_KEY}),
            "images_create_custom" => json!({"region": "nyc3"}),
            "imageActions_post" => json!({"type": "transfer", "region": "sfo3"}),
            "dropletActions_post" | "dropletActions_post_byTag" => {
                *body = Some(json!({"type": "power_off"}));
                return;
            }
            _ => return,
        };
        if let (Some(Value::Object(body)), Value::Object(replacements)) = (body, replacements) {
            let needed = ["name", "type", "region", "size", "image", "public_key"];
            for (name, value) in replacements {
                // A smallest request stays small.
                if needed.contains(&name.as_str()) || body.contains_key(&name) {
                    body.insert(name, value);
                }
            }
        }
    }
}

/// Makes a call and lets what it starts come to its end.
async fn done(
    client: &Client,
    sandbox: &Sandbox,
    id: &str,
    arguments: Value,
    body: Value,
) -> Value {
    let arguments = arguments.as_object().expect("arguments");
    let body = (!body.is_null()).then_some(body);
    let call = dynamic::find(id)
        .expect(id)
        .call(client, arguments, body.as_ref())
        .expect(id);
    let reply = call.await.expect(id);
    sandbox.advance(Duration::from_secs(60));
    match reply.value {
        Output::Json(value) => value,
        _ => Value::Null,
    }
}
