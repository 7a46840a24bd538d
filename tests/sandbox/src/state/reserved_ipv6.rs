//! Reserved IPv6 addresses.

use std::net::{IpAddr, Ipv6Addr};

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::actions::{Effect, Resource, ResourceKind};
use super::reserved_ip_actions::allowed;
use super::reserved_ips::{Reserved, pending};
use super::{Handler, World, next, paging};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{Moment, timestamp};

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("reservedIPv6_list", list),
    ("reservedIPv6_create", create),
    ("reservedIPv6_get", get),
    ("reservedIPv6_delete", delete),
    ("reservedIPv6Actions_post", post),
];

/// The part of the documentation range, 2001:db8::/32, that no droplet has an address of.
const RANGE: u128 = 0x2001_0db8_0001 << 80;

impl World {
    fn called_reserved_ipv6(&self, call: &Call<'_>) -> Result<&Reserved, Answer> {
        let text = call.path_value("reserved_ipv6").unwrap_or_default();
        text.parse::<Ipv6Addr>()
            .ok()
            .and_then(|ip| u64::try_from(u128::from(ip).checked_sub(RANGE)?).ok())
            .and_then(|id| self.reserved_ipv6.get(&id))
            .ok_or_else(|| Answer::not_found(format!("the account has no address {text}")))
    }

    fn show_reserved_ipv6(&self, reserved: &Reserved, now: Moment) -> Value {
        let droplet = reserved.droplet.and_then(|id| self.droplets.get(&id));
        json!({
            "ip": reserved.ip.to_string(),
            "reserved_at": timestamp(reserved.reserved_at),
            "region_slug": reserved.region,
            "droplet": droplet.map(|droplet| self.show_droplet(droplet, now)),
        })
    }
}

fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let all = world.reserved_ipv6.values();
    Ok(paging::page_of(call, "reserved_ipv6s", all, |reserved| {
        world.show_reserved_ipv6(reserved, call.now)
    }))
}

fn create(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let slug = call.text("region_slug").unwrap_or_default();
    let region = world.open_region(slug)?.slug.clone();
    let id = next(&mut world.ids.reserved_ipv6);
    let reserved = Reserved {
        id,
        ip: IpAddr::V6(Ipv6Addr::from(RANGE + u128::from(id))),
        region,
        reserved_at: call.now,
        droplet: None,
    };
    // The service doesn't mention a droplet here.
    let shown = json!({
        "ip": reserved.ip.to_string(),
        "region_slug": reserved.region,
        "reserved_at": timestamp(reserved.reserved_at),
    });
    world.reserved_ipv6.insert(id, reserved);
    Ok(Answer::json(
        StatusCode::CREATED,
        json!({"reserved_ipv6": shown}),
    ))
}

fn get(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let shown = world.show_reserved_ipv6(world.called_reserved_ipv6(call)?, call.now);
    Ok(Answer::ok(json!({"reserved_ipv6": shown})))
}

/// Other than its older kin, an address of version 6 has to be free to be given back.
fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let reserved = world.called_reserved_ipv6(call)?;
    let (id, droplet) = (reserved.id, reserved.droplet);
    if world.is_busy(ResourceKind::ReservedIpv6, id) {
        return Err(pending());
    }
    if let Some(droplet) = droplet {
        return Err(Answer::unprocessable(format!(
            "the address is assigned to droplet {droplet}; unassign it first"
        )));
    }
    world.reserved_ipv6.remove(&id);
    Ok(Answer::no_content())
}

fn post(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let reserved = world.called_reserved_ipv6(call)?;
    if world.is_busy(ResourceKind::ReservedIpv6, reserved.id) {
        return Err(pending());
    }
    let change = allowed(call, world, reserved, &world.reserved_ipv6)?;
    let droplet = change.droplet(reserved);
    let resource = Resource {
        kind: ResourceKind::ReservedIpv6,
        id: reserved.id,
        region: Some(reserved.region.clone()),
    };
    let action = world.begin(
        call.now,
        change.action(),
        resource,
        Effect::ReservedIpv6(change),
    );
    if let Some(droplet) = droplet {
        world.hold_droplet(droplet, action);
    }
    let shown = world.show_action_by_id(action);
    Ok(Answer::json(StatusCode::CREATED, json!({"action": shown})))
}
