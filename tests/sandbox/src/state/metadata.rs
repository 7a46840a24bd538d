//! What a droplet can read of itself: the metadata service, at its own paths on the sandbox's address.
//!
//! `/metadata/v1.json` and `/metadata/v1/…` are those of the droplet that was chosen, or of the newest;
//! `/sandbox/droplets/<id>/metadata/…` are those of one.

use axum::http::StatusCode;
use axum::http::header::LOCATION;
use serde_json::{Map, Value, json};

use super::World;
use super::droplets::{Droplet, Status};
use super::networks;
use super::reserved_ips::Reserved;
use crate::answer::{Answer, Content};

const PATH: &str = "/metadata/";
/// Before the id of a droplet, behind which its own service is.
const OWN: &str = "/sandbox/droplets/";
const VENDOR_DATA: &str = "#cloud-config\nmanage_etc_hosts: true\n";

/// Whether a path is the service's.
pub(crate) fn is_meant(path: &str) -> bool {
    path.starts_with(PATH) || own(path).is_some()
}

/// The droplet that a path names, and what follows.
fn own(path: &str) -> Option<(u64, &str)> {
    let (id, _) = path.strip_prefix(OWN)?.split_once('/')?;
    let rest = path.strip_prefix(OWN)?.strip_prefix(id)?;
    rest.starts_with(PATH).then_some((id.parse().ok()?, rest))
}

impl World {
    /// Chooses a droplet, if there is one with this id.
    pub(crate) fn choose_metadata(&mut self, id: u64) -> bool {
        let is_there = self.droplets.contains_key(&id);
        if is_there {
            self.metadata_of = Some(id);
        }
        is_there
    }

    /// Answers a request to the service.
    pub(crate) fn metadata(&self, path: &str) -> Result<Answer, Answer> {
        let missing = || Answer::not_found(format!("the metadata service has nothing at {path}"));
        let (droplet, rest) = match own(path) {
            Some((id, rest)) => (self.droplets.get(&id), rest),
            None => {
                let chosen = self.metadata_of.and_then(|id| self.droplets.get(&id));
                let newest = || self.droplets.values().next_back();
                (chosen.or_else(newest), path)
            }
        };
        let all = self.metadata_value(droplet.ok_or_else(missing)?);
        let rest = rest.strip_prefix(PATH).unwrap_or_default();
        if rest == "v1.json" {
            return Ok(Answer::ok(all));
        }
        let rest = match rest.strip_prefix("v1") {
            Some("") => return Err(moved(path)),
            Some(rest) => rest.strip_prefix('/').ok_or_else(missing)?,
            None => return Err(missing()),
        };
        let tree = tree(all);
        let mut at = &tree;
        for name in rest.split('/').filter(|name| !name.is_empty()) {
            at = match at {
                Value::Object(members) => members.get(name),
                Value::Array(items) => {
                    let place = name.parse::<usize>().ok();
                    place.and_then(|place| items.get(place))
                }
                _ => None,
            }
            .ok_or_else(missing)?;
        }
        let is_below = rest.is_empty() || rest.ends_with('/');
        match (is_index(at), is_below) {
            (true, true) => Ok(text(index(at))),
            (true, false) => Err(moved(path)),
            (false, false) => Ok(text(data(at))),
            // Tags are listed like an index, and are none of places.
            (false, true) if at.is_array() => Ok(text(data(at))),
            (false, true) => Err(missing()),
        }
    }

    fn metadata_value(&self, droplet: &Droplet) -> Value {
        let is_up = droplet.status != Status::New;
        let mut all = json!({
            "droplet_id": droplet.id,
            "hostname": droplet.name,
            "vendor_data": VENDOR_DATA,
            "public_keys": droplet.public_keys,
            "region": droplet.region,
            "interfaces": interfaces(droplet, is_up),
            "floating_ip": {"ipv4": reserved(self.reserved_ips.values(), droplet.id)},
            "reserved_ip": {
                "ipv4": reserved(self.reserved_ips.values(), droplet.id),
                "ipv6": reserved(self.reserved_ipv6.values(), droplet.id),
            },
            "dns": {"nameservers": ["67.207.67.3", "67.207.67.2"]},
            "tags": droplet.tags,
            "features": {"dhcp_enabled": false},
        });
        if let (Some(data), Value::Object(members)) = (&droplet.user_data, &mut all) {
            members.insert("user_data".to_owned(), json!(**data));
        }
        all
    }
}

/// By kind, with hardware addresses that follow from the droplet.
fn interfaces(droplet: &Droplet, is_up: bool) -> Value {
    let networks = networks::show(droplet.ordinal, droplet.public_networking, droplet.ipv6);
    let empty = Vec::new();
    let listed = |version: &str| networks.get(version).and_then(Value::as_array);
    let of = |version: &str, kind: &str| {
        let mut all = listed(version).unwrap_or(&empty).iter();
        all.find(|one| one.get("type").and_then(Value::as_str) == Some(kind))
            .cloned()
    };
    let mut found = Map::new();
    for (number, kind) in ["public", "private"].into_iter().enumerate() {
        let Some(v4) = of("v4", kind).filter(|_| is_up) else {
            continue;
        };
        let mut own = json!({
            "ipv4": {"ip_address": v4["ip_address"], "netmask": v4["netmask"], "gateway": v4["gateway"]},
            "mac": format!("02:d0:{number:02x}:{:02x}:{:02x}:{:02x}", droplet.ordinal >> 16 & 255, droplet.ordinal >> 8 & 255, droplet.ordinal & 255),
            "type": kind,
        });
        if let (Some(v6), Value::Object(own)) = (of("v6", kind), &mut own) {
            own.insert(
                "ipv6".to_owned(),
                json!({"ip_address": v6["ip_address"], "cidr": v6["netmask"], "gateway": v6["gateway"]}),
            );
        }
        if let (true, Value::Object(own)) = (kind == "public", &mut own) {
            let anchor = format!(
                "10.{}.{}.{}",
                210 + (droplet.ordinal >> 16) % 40,
                droplet.ordinal >> 8 & 255,
                droplet.ordinal & 255
            );
            own.insert(
                "anchor_ipv4".to_owned(),
                json!({"ip_address": anchor, "netmask": "255.255.0.0", "gateway": "10.210.0.1"}),
            );
        }
        found.insert(kind.to_owned(), json!([own]));
    }
    Value::Object(found)
}

fn reserved<'a>(mut all: impl Iterator<Item = &'a Reserved>, droplet: u64) -> Value {
    match all.find(|reserved| reserved.droplet == Some(droplet)) {
        Some(reserved) => json!({"ip_address": reserved.ip.to_string(), "active": true}),
        None => json!({"active": false}),
    }
}

/// The same as its paths have it, some of which have other names.
fn tree(all: Value) -> Value {
    let Value::Object(members) = all else {
        return all;
    };
    let mut tree = Map::new();
    for (name, mut value) in members {
        let name = match name.as_str() {
            "droplet_id" => "id",
            "user_data" => "user-data",
            "vendor_data" => "vendor-data",
            "public_keys" => "public-keys",
            other => other,
        };
        if name == "interfaces" {
            rename_addresses(&mut value);
        }
        tree.insert(name.to_owned(), value);
    }
    let token = json!("sandbox-metadata-token");
    tree.insert("auth-token".to_owned(), token);
    tree.entry("user-data").or_insert_with(|| json!(""));
    Value::Object(tree)
}

fn rename_addresses(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if let Some(address) = members.remove("ip_address") {
                members.insert("address".to_owned(), address);
            }
            members.values_mut().for_each(rename_addresses);
        }
        Value::Array(items) => items.iter_mut().for_each(rename_addresses),
        _ => {}
    }
}

/// Whether something has parts with paths of their own.
fn is_index(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(items) => items.iter().any(Value::is_object),
        _ => false,
    }
}

fn index(value: &Value) -> String {
    let line = |name: String, value: &Value| {
        let is_listed = is_index(value) || name == "tags";
        if is_listed { format!("{name}/") } else { name }
    };
    let lines = match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| line(name.clone(), value))
            .collect(),
        Value::Array(items) => (0..items.len()).map(|place| format!("{place}/")).collect(),
        _ => Vec::new(),
    };
    lines.join("\n")
}

fn data(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(data).collect::<Vec<_>>().join("\n"),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn text(text: String) -> Answer {
    let content = Content::Bytes {
        media: "text/plain; charset=utf-8",
        bytes: text.into_bytes(),
    };
    Answer::new(StatusCode::OK, content)
}

fn moved(path: &str) -> Answer {
    Answer::new(StatusCode::MOVED_PERMANENTLY, Content::Empty)
        .with_header(LOCATION, format!("{path}/"))
}
