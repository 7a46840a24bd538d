//! What the service does when it is asked.

use serde_json::{Value, json};
use tokio::time::Instant;

use super::service::{Answer, Asked, Kind, Service, no, text};

impl Service {
    /// Does what is asked for.
    pub(crate) fn carry_out(&mut self, asked: &Asked) -> Answer {
        let path: Vec<&str> = asked.path.iter().map(String::as_str).collect();
        let name = text(&asked.body, "name");
        match (asked.method.as_str(), path.as_slice()) {
            ("POST", ["droplets"]) => self.create_droplets(asked),
            ("GET", ["droplets"]) => {
                let tag = asked.says("tag_name").map(str::to_owned);
                self.list(Kind::Droplet, asked, |it| {
                    let tags = it["tags"].as_array();
                    tag.as_ref()
                        .is_none_or(|tag| tags.is_some_and(|tags| tags.contains(&json!(tag))))
                })
            }
            ("GET", ["droplets", id]) => self.one(Kind::Droplet, id),
            ("DELETE", ["droplets", id]) => self.delete(Kind::Droplet, id),
            ("POST", ["droplets", id, "actions"]) => {
                let kind = text(&asked.body, "type");
                let at = self.act(id, &kind);
                if kind == "snapshot" && !self.things[at].fails {
                    self.make(Kind::Snapshot, format!("{id} {name}"), json!({
                        "name": name, "created_at": "2026-01-01T00:00:00Z", "regions": ["nyc3"], "min_disk_size": 25,
                        "size_gigabytes": 2, "type": "snapshot", "resource_id": id, "resource_type": "droplet", "tags": [],
                    }));
                    let last = self.things.len() - 1;
                    let number = self.number();
                    self.things[last].id = number.to_string();
                    self.things[last].bodies[0].1["id"] = json!(number);
                    self.things[last].made = self.things[at].ready.unwrap();
                    self.things[last].bodies[0].0 = self.things[at].ready.unwrap();
                    self.things[last].ready = self.things[at].ready;
                }
                self.made(201, at)
            }
            ("GET", ["droplets", id, "snapshots"]) => {
                let id = id.to_string();
                self.list(Kind::Snapshot, asked, |it| it["resource_id"] == json!(id))
            }
            (
                "GET",
                ["droplets" | "volumes" | "reserved_ips", _, "actions", id] | ["actions", id],
            ) => self.one(Kind::Action, id),
            ("GET", ["actions"]) => self.list(Kind::Action, asked, |_| true),
            ("POST", ["volumes"]) => {
                let at = self.make(Kind::Volume, name.clone(), volume(&name, &asked.body));
                self.made(201, at)
            }
            ("GET", ["volumes"]) => {
                let name = asked.says("name").map(str::to_owned);
                self.list(Kind::Volume, asked, |it| {
                    name.as_ref().is_none_or(|name| it["name"] == json!(name))
                })
            }
            ("GET", ["volumes", id]) => self.one(Kind::Volume, id),
            ("DELETE", ["volumes", id]) => self.delete(Kind::Volume, id),
            ("POST", ["volumes", id, "actions"]) => {
                let at = self.act(id, &text(&asked.body, "type"));
                self.made(202, at)
            }
            ("POST", ["volumes", id, "snapshots"]) => {
                let at = self.make(Kind::Snapshot, name.clone(), json!({
                    "name": name, "created_at": "2026-01-01T00:00:00Z", "regions": ["nyc3"], "min_disk_size": 10,
                    "size_gigabytes": 1, "resource_id": id, "resource_type": "volume", "tags": [],
                }));
                self.made(201, at)
            }
            ("GET", ["snapshots", id]) => self.one(Kind::Snapshot, id),
            ("DELETE", ["snapshots", id]) => self.delete(Kind::Snapshot, id),
            ("POST", ["databases"]) => {
                let mut body = asked.body.clone();
                body["created_at"] = json!("2026-01-01T00:00:00Z");
                body["connection"] = json!({ "password": "secret", "host": "h", "port": 1, "user": "u", "database": "d", "ssl": true, "uri": "x" });
                let at = self.make(Kind::Database, name, body);
                self.made(201, at)
            }
            ("PUT", ["databases", id, "resize"]) => {
                let (size, nodes) = (asked.body["size"].clone(), asked.body["num_nodes"].clone());
                self.change(Kind::Database, id, |body| {
                    body.insert("size".to_owned(), size);
                    body.insert("num_nodes".to_owned(), nodes);
                });
                (202, Value::Null, Vec::new())
            }
            ("POST", ["load_balancers", id, "forwarding_rules"]) => {
                let rules = asked.body["forwarding_rules"].clone();
                self.change(Kind::LoadBalancer, id, |body| {
                    let added = body.get("added").and_then(Value::as_u64).unwrap_or(0) + 1;
                    body.insert("added".to_owned(), json!(added));
                    body.insert("last_rules".to_owned(), rules);
                });
                (204, Value::Null, Vec::new())
            }
            ("POST", ["reserved_ips", ip, "actions"]) => {
                let kind = text(&asked.body, "type");
                let at = self.act(ip, &kind);
                let body = &mut self.things[at].bodies[0].1;
                body["resource_type"] = json!("reserved_ip");
                self.made(201, at)
            }
            ("POST", ["droplets", "actions"]) => {
                let kind = text(&asked.body, "type");
                let tag = asked.says("tag_name").unwrap_or_default().to_owned();
                let at: Vec<usize> = (0..3)
                    .map(|number| self.act(&format!("{tag}-{number}"), &kind))
                    .collect();
                let shown: Vec<_> = at
                    .iter()
                    .map(|at| self.shown(*at, Instant::now()).unwrap())
                    .collect();
                (201, json!({ "actions": shown }), at)
            }
            ("GET", ["databases"]) => self.list(Kind::Database, asked, |_| true),
            ("GET", ["databases", id]) => self.one(Kind::Database, id),
            ("DELETE", ["databases", id]) => self.delete(Kind::Database, id),
            ("POST", ["load_balancers"]) => {
                let at = self.make(
                    Kind::LoadBalancer,
                    name.clone(),
                    balancer(&name, &asked.body),
                );
                self.made(202, at)
            }
            ("GET", ["load_balancers"]) => self.list(Kind::LoadBalancer, asked, |_| true),
            ("GET", ["load_balancers", id]) => self.one(Kind::LoadBalancer, id),
            ("PUT", ["load_balancers", id]) => {
                let new = asked.body.as_object().unwrap().clone();
                let kept = self.change(Kind::LoadBalancer, id, |body| {
                    let region = body["region"].clone();
                    body.retain(|name, _| name == "id" || name == "created_at");
                    body.extend(new);
                    body.insert("region".to_owned(), region);
                });
                let at = self.things.iter().position(|it| it.id == *id).unwrap();
                let shown = self.shown(at, Instant::now());
                (
                    if kept { 200 } else { 404 },
                    json!({ "load_balancer": shown }),
                    Vec::new(),
                )
            }
            ("DELETE", ["load_balancers", id]) => self.delete(Kind::LoadBalancer, id),
            ("POST", ["domains", _, "records"]) => {
                let text = match asked.body["type"] == json!("TXT") {
                    true => format!(" {}", asked.body["data"]),
                    false => String::new(),
                };
                let at = self.make(Kind::Record, format!("{name}{text}"), asked.body.clone());
                self.made(201, at)
            }
            ("GET", ["domains", _, "records"]) => {
                let (name, kind) = (
                    asked.says("name").map(str::to_owned),
                    asked.says("type").map(str::to_owned),
                );
                self.list(Kind::Record, asked, |it| {
                    let full = format!("{}.example.com", text(it, "name"));
                    name.as_ref()
                        .is_none_or(|name| full == *name || it["name"] == json!(name))
                        && kind.as_ref().is_none_or(|kind| it["type"] == json!(kind))
                })
            }
            ("GET", ["domains", _, "records", id]) => self.one(Kind::Record, id),
            ("PATCH" | "PUT", ["domains", _, "records", id]) => {
                let new = asked.body.as_object().unwrap().clone();
                self.change(Kind::Record, id, |body| body.extend(new));
                let at = self
                    .things
                    .iter()
                    .position(|it| it.kind == Kind::Record && it.id == *id)
                    .unwrap();
                let shown = self.shown(at, Instant::now());
                (200, json!({ "domain_record": shown }), Vec::new())
            }
            ("DELETE", ["domains", _, "records", id]) => self.delete(Kind::Record, id),
            ("POST", ["reserved_ips"]) => {
                let on = asked.body["droplet_id"].as_u64().unwrap();
                let body = json!({ "region": { "slug": "nyc3" }, "droplet": droplet("x", &json!({})), "project_id": null });
                let at = self.make(Kind::Address, on.to_string(), body);
                self.things[at].bodies[0].1["droplet"]["id"] = json!(on);
                self.made(202, at)
            }
            ("GET", ["reserved_ips", ip]) => self.one(Kind::Address, ip),
            ("GET", ["reserved_ips"]) => self.list(Kind::Address, asked, |_| true),
            ("DELETE", ["reserved_ips", ip]) => self.delete(Kind::Address, ip),
            ("DELETE", ["tags", _]) => (204, Value::Null, Vec::new()),
            _ => no(
                404,
                "not_found",
                &format!("{} {path:?} is nothing here", asked.method),
            ),
        }
    }
}

pub(crate) fn droplet(name: &str, asked: &Value) -> Value {
    json!({
        "name": name, "memory": 1024, "vcpus": 1, "disk": 25, "locked": false, "status": "active",
        "created_at": "2026-01-01T00:00:00Z", "features": [], "backup_ids": [], "snapshot_ids": [], "volume_ids": [],
        "tags": asked.get("tags").cloned().unwrap_or(json!([])), "size_slug": "s-1vcpu-1gb", "image": {}, "size": {},
        "region": { "slug": "nyc3" }, "networks": { "v4": [], "v6": [] }, "next_backup_window": null,
    })
}

pub(crate) fn volume(name: &str, asked: &Value) -> Value {
    json!({
        "name": name, "region": { "slug": "nyc3" }, "size_gigabytes": 10, "droplet_ids": [], "description": "",
        "created_at": "2026-01-01T00:00:00Z", "filesystem_type": "", "filesystem_label": "",
        "tags": asked.get("tags").cloned().unwrap_or(json!([])),
    })
}

pub(crate) fn balancer(name: &str, asked: &Value) -> Value {
    json!({
        "name": name, "region": { "slug": "nyc3" }, "created_at": "2026-01-01T00:00:00Z", "algorithm": "round_robin",
        "forwarding_rules": asked.get("forwarding_rules").cloned().unwrap_or(json!([{
            "entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 8080 }])),
        "droplet_ids": [], "size_unit": 1, "kept_field": "kept",
    })
}
