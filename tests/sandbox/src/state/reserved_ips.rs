//! Reserved IPv4 addresses. The older name for them is floating IPs: the addresses are the same, under two paths.

use std::net::{IpAddr, Ipv4Addr};

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::actions::{Effect, Resource, ResourceKind};
use super::reserved_ip_actions::{Change, receiver};
use super::{Handler, World, next, paging, projects};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::Moment;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("reservedIPs_list", list),
    ("reservedIPs_create", create),
    ("reservedIPs_get", get),
    ("reservedIPs_delete", delete),
    ("floatingIPs_list", list),
    ("floatingIPs_create", create),
    ("floatingIPs_get", get),
    ("floatingIPs_delete", delete),
];

/// The range set aside for benchmarks, 198.18.0.0/15, which leads nowhere.
const RANGE: u32 = 0xC612_0000;
const RANGE_SIZE: u64 = 1 << 17;

/// An address of either version that the account keeps.
#[derive(Serialize, Deserialize)]
pub(super) struct Reserved {
    /// The address as a number for version 4, a count for version 6.
    pub(super) id: u64,
    pub(super) ip: IpAddr,
    pub(super) region: String,
    pub(super) reserved_at: Moment,
    pub(super) droplet: Option<u64>,
}

/// What differs between the two paths.
pub(super) struct Names {
    pub(super) one: &'static str,
    all: &'static str,
    pub(super) kind: ResourceKind,
}

const RESERVED: Names = Names {
    one: "reserved_ip",
    all: "reserved_ips",
    kind: ResourceKind::ReservedIp,
};
const FLOATING: Names = Names {
    one: "floating_ip",
    all: "floating_ips",
    kind: ResourceKind::FloatingIp,
};

impl Names {
    pub(super) fn of(call: &Call<'_>) -> &'static Self {
        if call.operation.path().starts_with("/v2/floating_ips") {
            &FLOATING
        } else {
            &RESERVED
        }
    }

    pub(super) fn resource(&self, reserved: &Reserved) -> Resource {
        Resource {
            kind: self.kind,
            id: reserved.id,
            region: Some(reserved.region.clone()),
        }
    }
}

impl World {
    pub(super) fn called_reserved_ip(&self, call: &Call<'_>) -> Result<&Reserved, Answer> {
        let text = call.path_value(Names::of(call).one).unwrap_or_default();
        text.parse::<Ipv4Addr>()
            .ok()
            .and_then(|ip| self.reserved_ips.get(&u64::from(u32::from(ip))))
            .ok_or_else(|| Answer::not_found(format!("the account has no address {text}")))
    }

    /// Whether an action that was started on either path is in progress.
    pub(super) fn is_reserved_ip_busy(&self, id: u64) -> bool {
        self.is_busy(ResourceKind::ReservedIp, id) || self.is_busy(ResourceKind::FloatingIp, id)
    }

    pub(super) fn project_of_reserved_ip(&self, reserved: &Reserved) -> String {
        self.project_of(&urn(reserved), reserved.reserved_at)
    }

    fn show_reserved_ip(&self, reserved: &Reserved, now: Moment) -> Value {
        let droplet = reserved.droplet.and_then(|id| self.droplets.get(&id));
        json!({
            "ip": reserved.ip.to_string(),
            "region": self.show_region(&reserved.region),
            "droplet": droplet.map(|droplet| self.show_droplet(droplet, now)),
            "locked": self.is_reserved_ip_busy(reserved.id),
            "project_id": self.project_of_reserved_ip(reserved),
        })
    }

    /// Takes the addresses off a droplet that goes away; the account keeps them.
    pub(super) fn free_addresses(&mut self, droplet: u64) {
        let all = self.reserved_ips.values_mut();
        for reserved in all.chain(self.reserved_ipv6.values_mut()) {
            if reserved.droplet == Some(droplet) {
                reserved.droplet = None;
            }
        }
    }

    /// Gives an address back.
    pub(super) fn release_reserved_ip(&mut self, now: Moment, id: u64) {
        self.reserved_ips.remove(&id);
        self.fail_actions(now, ResourceKind::ReservedIp, id);
        self.fail_actions(now, ResourceKind::FloatingIp, id);
    }
}

pub(super) fn urn(reserved: &Reserved) -> String {
    format!("do:floatingip:{}", reserved.ip)
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let all = world.reserved_ips.values();
    Ok(paging::page_of(
        call,
        Names::of(call).all,
        all,
        |reserved| world.show_reserved_ip(reserved, call.now),
    ))
}

fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let names = Names::of(call);
    let droplet = call.field("droplet_id").and_then(Value::as_u64);
    let region = match droplet {
        Some(droplet) => receiver(world, droplet, &world.reserved_ips)?
            .region
            .clone(),
        None => {
            let slug = call.text("region").unwrap_or_default();
            world.open_region(slug)?.slug.clone()
        }
    };
    let project = projects::asked(call, world)?;
    let ip = free_address(world)?;
    let reserved = Reserved {
        id: u64::from(u32::from(ip)),
        ip: IpAddr::V4(ip),
        region,
        reserved_at: call.now,
        droplet: None,
    };
    if let Some(project) = project {
        world.assign_to_project(urn(&reserved), project, call.now);
    }
    let (id, resource) = (reserved.id, names.resource(&reserved));
    world.reserved_ips.insert(id, reserved);

    let (mut droplets, mut actions) = (Vec::new(), Vec::new());
    if let Some(droplet) = droplet {
        let effect = Effect::ReservedIp(Change::Assign(droplet));
        let action = world.begin(call.now, "assign_ip", resource, effect);
        world.hold_droplet(droplet, action);
        let link = |id: u64, rel: &str, path: &str| json!({"id": id, "rel": rel, "href": format!("{}/v2/{path}/{id}", call.base)});
        droplets.push(link(droplet, "droplet", "droplets"));
        actions.push(link(action, "assign_ip", "actions"));
    }
    let shown = world
        .reserved_ips
        .get(&id)
        .map(|reserved| world.show_reserved_ip(reserved, call.now));
    Ok(Answer::json(
        StatusCode::ACCEPTED,
        json!({names.one: shown, "links": {"droplets": droplets, "actions": actions}}),
    ))
}

/// The next address of the range that nobody had before.
fn free_address(world: &mut World) -> Result<Ipv4Addr, Answer> {
    let ordinal = next(&mut world.ids.reserved_ip);
    u32::try_from(ordinal)
        .ok()
        .filter(|_| ordinal < RANGE_SIZE - 1)
        .map(|ordinal| Ipv4Addr::from(RANGE + ordinal))
        .ok_or_else(|| Answer::unprocessable("the sandbox has no more addresses to give away"))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let shown = world.show_reserved_ip(world.called_reserved_ip(call)?, call.now);
    Ok(Answer::ok(json!({Names::of(call).one: shown})))
}

/// An address that is assigned is taken off its droplet.
fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let id = world.called_reserved_ip(call)?.id;
    if world.is_reserved_ip_busy(id) {
        return Err(pending());
    }
    world.release_reserved_ip(call.now, id);
    Ok(Answer::no_content())
}

pub(super) fn pending() -> Answer {
    Answer::unprocessable("the address already has a pending event; try again when it is done")
}
