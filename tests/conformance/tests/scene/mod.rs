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
const DOMAIN: &str = "example.com";
const VOLUME: &str = "data";

/// Resources in a sandbox.
pub struct Scene {
    droplet: Value,
    droplet_action: Value,
    /// A droplet that was destroyed together with its snapshots.
    destroyed: Value,
    image: Value,
    image_action: Value,
    key: Value,
    volume: Value,
    volume_action: Value,
    volume_snapshot: Value,
    record: Value,
    project: Value,
    /// An address that was assigned, and is free again.
    address: Value,
    address_action: Value,
    address_v6: Value,
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

        let create = json!({"name": VOLUME, "region": "nyc3", "size_gigabytes": 10});
        let volume = call("volumes_create", json!({}), create).await["volume"]["id"].take();
        let on_volume = json!({"volume_id": volume});
        let name = json!({"name": "before"});
        let snapshot = call("volumeSnapshots_create", on_volume.clone(), name).await;
        let resize = json!({"type": "resize", "size_gigabytes": 20});
        let resized = call("volumeActions_post_byId", on_volume, resize).await;

        call("domains_create", json!({}), json!({"name": DOMAIN})).await;
        let create = json!({"type": "A", "name": "www", "data": "192.0.2.8"});
        let on_domain = json!({"domain_name": DOMAIN});
        let record = call("domains_create_record", on_domain, create).await;

        let create = json!({"name": "scene", "purpose": "Service or API"});
        let project = call("projects_create", json!({}), create).await;

        let nyc3 = json!({"region": "nyc3"});
        let reserved = call("reservedIPs_create", json!({}), nyc3).await;
        let address = reserved["reserved_ip"]["ip"].clone();
        let on_address = json!({"reserved_ip": address});
        let assign = json!({"type": "assign", "droplet_id": droplet});
        let assigned = call("reservedIPsActions_post", on_address.clone(), assign).await;
        let unassign = json!({"type": "unassign"});
        call("reservedIPsActions_post", on_address, unassign).await;
        let nyc3 = json!({"region_slug": "nyc3"});
        let reserved_v6 = call("reservedIPv6_create", json!({}), nyc3).await;
        Self {
            droplet,
            droplet_action: taken["action"]["id"].clone(),
            destroyed,
            image,
            image_action: moved["action"]["id"].clone(),
            key: key["ssh_key"]["id"].clone(),
            volume,
            volume_action: resized["action"]["id"].clone(),
            volume_snapshot: snapshot["snapshot"]["id"].clone(),
            record: record["domain_record"]["id"].clone(),
            project: project["project"]["id"].clone(),
            address,
            address_action: assigned["action"]["id"].clone(),
            address_v6: reserved_v6["reserved_ipv6"]["ip"].clone(),
        }
    }

    /// Whether it holds what an operation needs. Without that, the sandbox may well say that something does not exist.
    pub fn serves(operation: &str) -> bool {
        // Its body has no place for the name of the volume in the document, so that no typed request can be right.
        if operation == "volumeActions_post" {
            return false;
        }
        let families = [
            "account",
            "actions",
            "domains",
            "dropletActions",
            "droplets",
            "floatingIPs",
            "floatingIPsAction",
            "imageActions",
            "images",
            "oneClicks",
            "projects",
            "regions",
            "reservedIPs",
            "reservedIPsActions",
            "reservedIPv6",
            "reservedIPv6Actions",
            "sizes",
            "snapshots",
            "sshKeys",
            "tags",
            "volumeActions",
            "volumeSnapshots",
            "volumes",
        ];
        operation
            .split('_')
            .next()
            .is_some_and(|family| families.contains(&family))
    }

    /// Replaces arguments that could be any with those of the scene.
    pub fn dress(&self, operation: &str, arguments: &mut JsonObject, body: &mut Option<Value>) {
        let destroyed = [
            "droplets_get_DestroyAssociatedResourcesStatus",
            "droplets_destroy_retryWithAssociatedResources",
        ];
        let action = match operation.split('_').next() {
            Some("imageActions") => &self.image_action,
            Some("volumeActions") => &self.volume_action,
            Some("floatingIPsAction" | "reservedIPsActions") => &self.address_action,
            _ => &self.droplet_action,
        };
        for (name, argument) in arguments.iter_mut() {
            *argument = match name.as_str() {
                "droplet_id" if destroyed.contains(&operation) => self.destroyed.clone(),
                "droplet_id" => self.droplet.clone(),
                "image_id" => self.image.clone(),
                "action_id" => action.clone(),
                "ssh_key_identifier" => self.key.clone(),
                "volume_id" => self.volume.clone(),
                "snapshot_id" => self.volume_snapshot.clone(),
                "domain_name" => DOMAIN.into(),
                "domain_record_id" => self.record.clone(),
                "project_id" => self.project.clone(),
                "reserved_ip" | "floating_ip" => self.address.clone(),
                "reserved_ipv6" => self.address_v6.clone(),
                "tag_name" | "tag_id" => "web".into(),
                "X-Dangerous" => true.into(),
                _ => continue,
            };
        }
        if operation == "volumes_delete_byName" {
            arguments.insert("name".to_owned(), VOLUME.into());
            arguments.insert("region".to_owned(), "nyc3".into());
        }
        if let Some(whole) = self.whole_body(operation) {
            *body = Some(whole);
        } else if let Some(Value::Object(body)) = body {
            self.dress_body(operation, body);
        }
    }

    /// The body of an operation whose parts depend on each other.
    fn whole_body(&self, operation: &str) -> Option<Value> {
        match operation {
            "dropletActions_post" | "dropletActions_post_byTag" => {
                Some(json!({"type": "power_off"}))
            }
            "volumeActions_post_byId" => {
                Some(json!({"type": "attach", "droplet_id": self.droplet, "region": "nyc3"}))
            }
            "floatingIPsAction_post" | "reservedIPsActions_post" | "reservedIPv6Actions_post" => {
                Some(json!({"type": "assign", "droplet_id": self.droplet}))
            }
            "tags_assign_resources" | "tags_unassign_resources" => {
                let id = self.volume.clone();
                Some(json!({"resources": [{"resource_id": id, "resource_type": "volume"}]}))
            }
            _ => None,
        }
    }

    fn dress_body(&self, operation: &str, body: &mut JsonObject) {
        // What the operation needs, though not always by the document; and what must fit where it is given. A smallest
        // request stays small.
        let (needed, given) = match operation {
            "droplets_create" => (
                json!({"name": "c", "region": "nyc3", "size": "s-1vcpu-1gb", "image": self.image}),
                json!({"ssh_keys": [self.key], "volumes": []}),
            ),
            "sshKeys_create" => (json!({"public_key": OTHER_KEY}), json!({})),
            "images_create_custom" => (json!({"region": "nyc3"}), json!({})),
            "imageActions_post" => (json!({"type": "transfer", "region": "sfo3"}), json!({})),
            "volumes_create" => (
                json!({"name": "other", "region": "nyc3", "size_gigabytes": 10}),
                json!({"snapshot_id": self.volume_snapshot, "filesystem_type": "ext4"}),
            ),
            "domains_create" => (
                json!({"name": "example.org"}),
                json!({"ip_address": "192.0.2.9"}),
            ),
            "domains_create_record" => (
                json!({"type": "A", "name": "mail", "data": "192.0.2.9"}),
                json!({"ttl": 60}),
            ),
            "domains_update_record" | "domains_patch_record" => (
                json!({"type": "A"}),
                json!({"name": "mail", "data": "192.0.2.9", "ttl": 60}),
            ),
            "floatingIPs_create" | "reservedIPs_create" => (
                json!({}),
                json!({"droplet_id": self.droplet, "region": "nyc3", "project_id": self.project}),
            ),
            "reservedIPv6_create" => (json!({"region_slug": "nyc3"}), json!({})),
            "tags_create" => (json!({"name": "new"}), json!({})),
            _ => return,
        };
        if let (Value::Object(needed), Value::Object(given)) = (needed, given) {
            body.extend(needed);
            for (name, value) in given {
                if let Some(own) = body.get_mut(&name) {
                    *own = value;
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
