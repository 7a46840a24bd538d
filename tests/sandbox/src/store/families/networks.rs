//! VPCs, what is in them, and peerings between them.

use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::timestamp;
use crate::state::World;
use crate::store::catalog::Catalog;
use crate::store::items::Number;
use crate::store::making::{Occasion, Order};
use crate::store::{lists, place, references};

const VPC: &str = "vpcs.vpc";
const ATTACHMENT: &str = "partner-network-connect.attachment";

pub(super) const FAMILY: Family = Family {
    handlers: &[("vpcs_create", create), ("vpcs_list_members", members)],
    before: &[(VPC, before)],
    made: &[(VPC, made), (ATTACHMENT, attachment_made)],
    updated: &[(VPC, updated)],
    before_delete: &[(VPC, before_delete)],
    gone: &[(VPC, gone)],
    ..NOTHING
};

/// What is in a network besides droplets: kinds, and the field that names the network.
const MEMBERS: [(&str, &str); 4] = [
    ("databases.cluster", "private_network_uuid"),
    ("kubernetes.cluster", "vpc_uuid"),
    ("load-balancers.load_balancer", "vpc_uuid"),
    ("vpc-nat-gateways.gateway", "vpcs[].vpc_uuid"),
];

impl World {
    /// The default network of a region, which is made with the first thing that is in it.
    pub(crate) fn default_network(&mut self, region: &str) -> String {
        self.default_network_beside(region, None)
    }

    /// The same; if it has to be made, then with another range than this one.
    fn default_network_beside(&mut self, region: &str, taken: Option<Range>) -> String {
        let named = self.store.items(VPC).find(|(_, item)| {
            item.value.get("default") == Some(&Value::Bool(true))
                && references::region_of(&item.value) == Some(region)
        });
        if let Some((_, item)) = named {
            return item.key.clone();
        }
        let id = self.first_network(region);
        self.network_made_beside(&id, region, taken);
        id
    }

    /// Makes the default network of a region, if it does not exist.
    pub(crate) fn network_made(&mut self, id: &str, region: &str) {
        self.network_made_beside(id, region, None);
    }

    fn network_made_beside(&mut self, id: &str, region: &str, taken: Option<Range>) {
        if self.store.find(VPC, 0, id).is_some() {
            return;
        }
        let Some(kind) = Catalog::embedded()
            .ok()
            .and_then(|catalog| catalog.kind(VPC))
        else {
            return;
        };
        let range = self.free_range(id, taken);
        let occasion = Occasion {
            now: self.seeded_at(),
            base: String::new(),
            path: Vec::new(),
            fails: false,
            at_once: true,
        };
        let order = Order {
            kind,
            owner: 0,
            scope: 0,
            sent: &Map::new(),
            operation: None,
            values: vec![
                ("id".to_owned(), json!(id)),
                ("urn".to_owned(), json!(format!("do:vpc:{id}"))),
                ("name".to_owned(), json!(format!("default-{region}"))),
                ("description".to_owned(), json!("")),
                ("region".to_owned(), json!(region)),
                ("default".to_owned(), json!(true)),
                ("ip_range".to_owned(), json!(range)),
            ],
        };
        self.make(&occasion, order);
    }

    /// A range for the default network with an id: one that follows from the id, or the next that is free.
    fn free_range(&self, id: &str, taken: Option<Range>) -> String {
        let first = id.bytes().fold(7_u32, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(u32::from(byte))
        });
        let others = self.store.items(VPC);
        let others = others.filter_map(|(_, item)| range(place::text(&item.value, "ip_range")?));
        let others = others.chain(taken).collect::<Vec<_>>();
        let text = |second: u32| format!("10.{}.0.0/20", 200 + second % 56);
        let mut all = (0..56).map(|step| text(first % 56 + step));
        let is_free = |text: &String| {
            let own = range(text);
            own.is_some_and(|own| !others.iter().any(|other| overlap(own, *other)))
        };
        all.find(is_free).unwrap_or_else(|| text(first))
    }
}

/// The region's default is there before any other.
fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    if let Some(region) = call.text("region").filter(|region| world.is_region(region)) {
        let taken = call.text("ip_range").and_then(range);
        world.default_network_beside(region, taken);
    }
    let role = super::super::catalog()?.role(call.operation.id);
    let role = role.ok_or_else(|| Answer::not_found("there are no VPCs"))?;
    world.serve(call, role)
}

/// Whether a range lies within one of those for private networks.
fn is_private((first, last): Range) -> bool {
    ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]
        .into_iter()
        .filter_map(range)
        .any(|private| private.0 <= first && last <= private.1)
}

fn before(world: &World, call: &Call<'_>, number: Number) -> Result<(), Answer> {
    let old = world.store.value(number);
    if let Some(old) = old
        && call.operation.method() == "PUT"
        && old.get("default") == Some(&Value::Bool(true))
        && call.flag("default") != Some(true)
    {
        return Err(forbidden("Can not unset default VPCs"));
    }
    let Some(range) = call.text("ip_range").and_then(range) else {
        return Ok(());
    };
    if !is_private(range) {
        return Err(Answer::unprocessable(
            "body.ip_range: a range of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 is needed",
        ));
    }
    let others = world.store.items(VPC);
    for (_, item) in others.filter(|(other, _)| *other != number) {
        let other = place::text(&item.value, "ip_range").and_then(self::range);
        if other.is_some_and(|other| overlap(range, other)) {
            return Err(Answer::unprocessable(format!(
                "This range/size overlaps with another VPC network in your account: {}",
                item.key
            )));
        }
    }
    Ok(())
}

/// The first and the last address of a range of version 4.
type Range = (u32, u32);

fn overlap(one: Range, other: Range) -> bool {
    one.0 <= other.1 && other.0 <= one.1
}

fn range(text: &str) -> Option<Range> {
    let (address, length) = text.split_once('/')?;
    let address = u32::from(address.parse::<std::net::Ipv4Addr>().ok()?);
    let size = u32::MAX.checked_shr(length.parse().ok()?).unwrap_or(0);
    Some((address & !size, address | size))
}

/// A range is chosen where none was sent. One that was asked for isn't the default of its region, which is there before.
fn made(world: &mut World, _: &Occasion, number: Number, sent: &Map<String, Value>) {
    let is_named = |range: &str| !range.is_empty();
    let range = sent.get("ip_range").and_then(Value::as_str);
    if let Some(value) = world.store.value_mut(number)
        && !sent.is_empty()
        && !range.is_some_and(is_named)
    {
        let (third, fourth) = (100 + (number >> 4) % 100, (number & 15) << 4);
        let range = json!(format!("10.{third}.{fourth}.0/20"));
        place::put(value, "ip_range", range);
    }
}

fn gone(world: &mut World, _: &Call<'_>, number: Number) {
    if let Some(key) = world.store.get(number).map(|item| item.key.clone()) {
        world.forget_urn(&format!("do:vpc:{key}"));
    }
}

/// One that becomes the default takes that from the one that was.
fn updated(world: &mut World, _: &Call<'_>, number: Number) {
    let value = world.store.value(number);
    if value.and_then(|value| value.get("default")) != Some(&Value::Bool(true)) {
        return;
    }
    let region = value.and_then(references::region_of).map(str::to_owned);
    let others = world
        .store
        .items(VPC)
        .filter(|(other, item)| {
            *other != number && references::region_of(&item.value) == region.as_deref()
        })
        .map(|(other, _)| other)
        .collect::<Vec<_>>();
    for other in others {
        if let Some(value) = world.store.value_mut(other) {
            place::put(value, "default", json!(false));
        }
    }
}

/// Its key for BGP is the one that was sent.
fn attachment_made(
    world: &mut World,
    occasion: &Occasion,
    number: Number,
    sent: &Map<String, Value>,
) {
    let key = sent.get("bgp").and_then(|bgp| bgp.get("auth_key"));
    let catalog = Catalog::embedded().ok();
    let kind = catalog.and_then(|catalog| catalog.kind("partner-network-connect.bgp_auth_key"));
    if let (Some(key), Some(kind)) = (key, kind) {
        let values = vec![("value".to_owned(), key.clone())];
        world.make_child(occasion, kind, number, values);
    }
}

fn before_delete(world: &World, number: Number) -> Result<(), Answer> {
    let Some(item) = world.store.get(number) else {
        return Ok(());
    };
    if item.value.get("default") == Some(&Value::Bool(true)) {
        return Err(forbidden("Can not delete default VPCs"));
    }
    if !in_network(world, &item.key).is_empty() {
        return Err(Answer::error(
            axum::http::StatusCode::CONFLICT,
            "conflict",
            "Can not delete VPC with members",
        ));
    }
    Ok(())
}

pub(super) fn forbidden(message: &str) -> Answer {
    Answer::error(axum::http::StatusCode::FORBIDDEN, "forbidden", message)
}

/// The members of a network: URN, name, and since when.
fn in_network(world: &World, id: &str) -> Vec<Value> {
    let mut members = Vec::new();
    for (droplet, name, at) in world.droplets_in_network(id) {
        members.push(json!({"urn": format!("do:droplet:{droplet}"), "name": name, "created_at": timestamp(at)}));
    }
    let catalog = Catalog::embedded().ok();
    for (kind, path) in MEMBERS {
        let word = catalog.and_then(|catalog| catalog.kind(kind)?.row.urn.clone());
        let word = word.unwrap_or_else(|| "nat_gateway".to_owned());
        for (_, item) in world.store.items(kind) {
            if place::all(&item.value, path).contains(&&json!(id)) {
                members.push(json!({
                    "urn": format!("do:{word}:{}", item.key),
                    "name": place::text(&item.value, "name"),
                    "created_at": timestamp(item.made_at),
                }));
            }
        }
    }
    members
}

fn members(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let catalog = super::super::catalog()?;
    let kind = catalog
        .kind(VPC)
        .ok_or_else(|| Answer::not_found("there are no VPCs"))?;
    let number = world.called(call, kind)?;
    let id = world
        .store
        .get(number)
        .map(|item| item.key.clone())
        .unwrap_or_default();
    let mut members = in_network(world, &id);
    if let Some(wanted) = call
        .query_value("resource_type")
        .filter(|wanted| !wanted.is_empty())
    {
        let wanted = wanted.replace(['_', '-'], "");
        members.retain(|member| {
            let urn = place::text(member, "urn").unwrap_or_default();
            let kind = urn.split(':').nth(1).unwrap_or_default();
            kind == wanted || (kind == "dbaas" && wanted == "database")
        });
    }
    Ok(lists::made(call, "members", members))
}
