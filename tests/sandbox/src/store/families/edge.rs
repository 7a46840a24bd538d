//! Load balancers and cloud firewalls: rules, ports, and what uses what.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::networks::forbidden;
use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::state::World;
use crate::store::items::Number;
use crate::store::making::Occasion;
use crate::store::place;

pub(super) const BALANCER: &str = "load-balancers.load_balancer";
const FIREWALL: &str = "firewalls.firewall";
const MOST_DROPLETS: usize = 10;

pub(super) const FAMILY: Family = Family {
    before: &[
        (BALANCER, before_balancer),
        (FIREWALL, before_firewall),
        ("cdn.endpoint", before_endpoint),
    ],
    made: &[(BALANCER, balancer_made), (FIREWALL, firewall_made)],
    updated: &[
        (BALANCER, |world, call, number| {
            let body = call.body.as_ref().and_then(Value::as_object);
            complete_balancer(world, number, body.unwrap_or(&Map::new()));
        }),
        (FIREWALL, |world, _, number| {
            complete_firewall(world, number)
        }),
    ],
    ..NOTHING
};

fn before_balancer(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    if call.operation.id != "loadBalancers_create" && world.store.is_changing(number) {
        return Err(forbidden(
            "Load Balancer can't be updated while it processes previous actions",
        ));
    }
    let of_droplets = matches!(
        call.operation.id,
        "loadBalancers_add_droplets" | "loadBalancers_remove_droplets"
    );
    if of_droplets {
        let tag = world
            .store
            .value(number)
            .and_then(|value| place::text(value, "tag"));
        if tag.is_some_and(|tag| !tag.is_empty()) {
            return Err(Answer::unprocessable(
                "droplets of a load balancer that targets a tag are chosen by the tag",
            ));
        }
        return Ok(());
    }
    let droplets = call.field("droplet_ids").and_then(Value::as_array);
    let tag = call.text("tag").is_some_and(|tag| !tag.is_empty());
    if tag && droplets.is_some_and(|droplets| !droplets.is_empty()) {
        return Err(Answer::unprocessable(
            "need to provide either a tag or a list of droplets",
        ));
    }
    let rules = call.field("forwarding_rules").and_then(Value::as_array);
    for rule in rules.into_iter().flatten() {
        let entry = place::text(rule, "entry_protocol").unwrap_or_default();
        let certificate = place::text(rule, "certificate_id").is_some_and(|id| !id.is_empty());
        let passthrough = rule.get("tls_passthrough") == Some(&json!(true));
        if matches!(entry, "https" | "http2") && certificate == passthrough {
            return Err(Answer::unprocessable(
                "body.forwarding_rules: https and http2 need either a certificate or tls_passthrough",
            ));
        }
        if entry == "http3" && (!certificate || passthrough) {
            return Err(Answer::unprocessable(
                "body.forwarding_rules: http3 needs a certificate",
            ));
        }
    }
    Ok(())
}

fn balancer_made(world: &mut World, _: &Occasion, number: Number, sent: &Map<String, Value>) {
    if sent.get("type").and_then(Value::as_str) == Some("GLOBAL")
        && let Some(value) = world.store.value_mut(number)
    {
        place::put(value, "region", Value::Null);
        place::put(value, "vpc_uuid", Value::Null);
    }
    complete_balancer(world, number, sent);
}

/// The old names of sizes, and how many units each has.
const SIZES: [(&str, u64); 3] = [("lb-small", 1), ("lb-medium", 3), ("lb-large", 6)];

/// Both ways to tell a size, by the one that was sent; not every number of units has a name.
fn complete_size(value: &mut Value, sent: &Map<String, Value>) {
    let named = sent.get("size").and_then(Value::as_str);
    if let Some((_, units)) = SIZES.iter().find(|(name, _)| Some(*name) == named) {
        place::put(value, "size_unit", json!(units));
        return;
    }
    let units = value.get("size_unit").and_then(Value::as_u64);
    let name = SIZES.iter().find(|(_, own)| Some(*own) == units);
    let name = name.map_or(Value::Null, |(name, _)| json!(name));
    place::put(value, "size", name);
}

/// The droplets that a tag means, the size, and what rules have without being asked for.
fn complete_balancer(world: &mut World, number: Number, sent: &Map<String, Value>) {
    let tag = world
        .store
        .value(number)
        .and_then(|value| place::text(value, "tag"));
    let droplets = tag
        .filter(|tag| !tag.is_empty())
        .map(|tag| world.droplets_with_tag(tag));
    let Some(value) = world.store.value_mut(number) else {
        return;
    };
    if let Some(droplets) = droplets {
        place::put(value, "droplet_ids", json!(droplets));
    }
    complete_size(value, sent);
    let is_without = value
        .get("forwarding_rules")
        .and_then(Value::as_array)
        .is_none_or(Vec::is_empty);
    if is_without {
        let rule = json!({"entry_protocol": "http", "entry_port": 80,
            "target_protocol": "http", "target_port": 80});
        place::put(value, "forwarding_rules", json!([rule]));
    }
    let rules = value
        .get_mut("forwarding_rules")
        .and_then(Value::as_array_mut);
    for rule in rules.into_iter().flatten() {
        if rule.get("certificate_id").is_none() {
            place::put(rule, "certificate_id", json!(""));
        }
        if rule.get("tls_passthrough").is_none() {
            place::put(rule, "tls_passthrough", json!(false));
        }
    }
}

const SIDES: [(&str, &str); 2] = [
    ("inbound_rules", "sources"),
    ("outbound_rules", "destinations"),
];

fn before_firewall(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    let body = call.body.as_ref().unwrap_or(&Value::Null);
    if !call.operation.id.ends_with("delete_rules") {
        for (side, peers) in SIDES {
            for rule in body
                .get(side)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                check_rule(side, peers, rule)?;
            }
        }
    }
    let own = world
        .store
        .value(number)
        .and_then(|value| value.get("droplet_ids")?.as_array());
    let own = own.filter(|_| call.operation.id == "firewalls_assign_droplets");
    let sent = body
        .get("droplet_ids")
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    if own.map_or(0, Vec::len) + sent > MOST_DROPLETS && !call.operation.id.contains("delete") {
        return Err(Answer::unprocessable(format!(
            "must have no more than {MOST_DROPLETS} droplets"
        )));
    }
    if matches!(call.operation.id, "firewalls_create" | "firewalls_update") {
        let any = SIDES.iter().any(|(side, _)| {
            body.get(side)
                .and_then(Value::as_array)
                .is_some_and(|rules| !rules.is_empty())
        });
        if !any {
            return Err(Answer::unprocessable("a firewall needs at least one rule"));
        }
    }
    Ok(())
}

fn check_rule(side: &str, peers: &str, rule: &Value) -> Result<(), Answer> {
    let refuse = |what: &str| Err(Answer::unprocessable(format!("body.{side}: {what}")));
    let ports = place::text(rule, "ports").unwrap_or_default();
    let is_icmp = place::text(rule, "protocol") == Some("icmp");
    match (is_icmp, ports) {
        (true, "all") => return refuse("icmp has no ports; leave them out"),
        (_, "0") => return refuse("must provide a positive value for ports"),
        (false, "") => {
            return refuse("tcp and udp need ports: one, a range such as 8000-9000, or all");
        }
        (false, ports) if !are_ports(ports) => {
            return refuse("must provide a valid range for ports");
        }
        _ => {}
    }
    let named = rule.get(peers).and_then(Value::as_object);
    let any = named.is_some_and(|named| {
        named
            .values()
            .any(|listed| listed.as_array().is_some_and(|listed| !listed.is_empty()))
    });
    if any {
        Ok(())
    } else {
        refuse(&format!("{peers} must name something"))
    }
}

fn are_ports(text: &str) -> bool {
    if text == "all" {
        return true;
    }
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    match (first.parse::<u16>(), last.parse::<u16>()) {
        (Ok(first), Ok(last)) => first > 0 && first <= last,
        _ => false,
    }
}

fn firewall_made(world: &mut World, _: &Occasion, number: Number, _: &Map<String, Value>) {
    complete_firewall(world, number);
}

/// Ports as answers have them: `0` for all and for none.
fn complete_firewall(world: &mut World, number: Number) {
    let Some(value) = world.store.value_mut(number) else {
        return;
    };
    for (side, _) in SIDES {
        if value.get(side).is_none() {
            place::put(value, side, json!([]));
        }
        let rules = value.get_mut(side).and_then(Value::as_array_mut);
        for rule in rules.into_iter().flatten() {
            let ports = place::text(rule, "ports").unwrap_or_default();
            if ports.is_empty() || ports == "all" {
                place::put(rule, "ports", json!("0"));
            }
        }
    }
}

impl World {
    /// The firewalls that protect a droplet, by its id or by one of its tags.
    pub(crate) fn firewalls_of_droplet(&self, droplet: u64) -> Vec<Value> {
        let tags = self.tags_of_droplet(droplet);
        let protects = |value: &Value| {
            place::all(value, "droplet_ids[]").contains(&&json!(droplet))
                || place::all(value, "tags[]")
                    .iter()
                    .any(|tag| tags.iter().any(|own| *tag == own))
        };
        self.store
            .items(FIREWALL)
            .filter(|(_, item)| protects(&item.value))
            .map(|(_, item)| item.value.clone())
            .collect()
    }

    /// Puts a droplet, whose tags are new or changed, behind the load balancers of its tags, and takes it from those of others.
    pub(crate) fn balance_droplet(&mut self, droplet: u64) {
        let tags = self.tags_of_droplet(droplet);
        let of_tags = self.store.items(BALANCER).filter_map(|(number, item)| {
            let tag = place::text(&item.value, "tag").filter(|tag| !tag.is_empty())?;
            Some((number, tags.iter().any(|own| own == tag)))
        });
        for (number, is_behind) in of_tags.collect::<Vec<_>>() {
            let value = self.store.value_mut(number);
            let ids = value.and_then(|value| value.get_mut("droplet_ids")?.as_array_mut());
            let Some(ids) = ids else { continue };
            let is_there = ids.iter().any(|id| *id == droplet);
            match is_behind {
                true if !is_there => ids.push(json!(droplet)),
                true => {}
                false => ids.retain(|id| *id != droplet),
            }
        }
    }

    /// Takes a droplet out of everything that names it.
    pub(crate) fn forget_droplet(&mut self, droplet: u64) {
        for kind in [BALANCER, FIREWALL] {
            let naming = self
                .store
                .items(kind)
                .filter(|(_, item)| {
                    place::all(&item.value, "droplet_ids[]").contains(&&json!(droplet))
                })
                .map(|(number, _)| number)
                .collect::<Vec<_>>();
            for number in naming {
                let value = self.store.value_mut(number);
                let ids = value.and_then(|value| value.get_mut("droplet_ids")?.as_array_mut());
                if let Some(ids) = ids {
                    ids.retain(|id| *id != droplet);
                }
            }
        }
    }
}

fn before_endpoint(_: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    let Some(origin) = call.text("origin") else {
        return Ok(());
    };
    let bucket = origin
        .strip_suffix(".digitaloceanspaces.com")
        .and_then(|rest| rest.rsplit_once('.'));
    match bucket {
        Some((bucket, _)) if !bucket.is_empty() && !bucket.contains('.') => Ok(()),
        _ => Err(Answer::error(
            StatusCode::UNPROCESSABLE_ENTITY,
            "unprocessable_entity",
            "invalid origin",
        )),
    }
}
