//! NFS shares and what is done to them.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::clock::{later, timestamp};
use crate::state::World;
use crate::store::catalog::Catalog;
use crate::store::filling::uuid;
use crate::store::items::{Change, Number};
use crate::store::making::Occasion;
use crate::store::place;
use crate::store::serving::occasion;

const SHARE: &str = "nfs.share";
const SNAPSHOT: &str = "nfs.snapshot";
const ACCESS_POINT: &str = "nfs.access_point";

pub(super) const FAMILY: Family = Family {
    handlers: &[("nfs_create_action", act)],
    made: &[(SHARE, |world, occasion, number, _| {
        share_made(world, occasion, number);
        tier_made(world, number);
    })],
    answered: &[
        ("nfs_create_access_point", action_of),
        ("nfs_delete_access_point", action_of),
    ],
    before: &[(SHARE, before)],
    ..NOTHING
};

/// The smallest share, in GiB.
const SMALLEST: u64 = 50;

/// The tiers of shares, the faster one last: a share goes up only.
const TIERS: [&str; 2] = ["STANDARD", "HIGH"];

fn before(_: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    if tier(call.text("performance_tier")).is_none() {
        return Err(no_tier("body.performance_tier"));
    }
    let name = call.text("name").unwrap_or_default();
    if !is_name(name) {
        return Err(Answer::unprocessable(
            "body.name: begins with a lower-case letter and has only those, digits and `-`, at most 64",
        ));
    }
    match call.field("size_gib").and_then(Value::as_u64) {
        Some(size) if size < SMALLEST => Err(Answer::unprocessable(format!(
            "body.size_gib: a share has {SMALLEST} GiB at least"
        ))),
        _ => Ok(()),
    }
}

fn is_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    name.len() <= 64
        && name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(fits)
}

/// Each share has an access point from the start.
fn share_made(world: &mut World, occasion: &Occasion, number: Number) {
    let Some(kind) = Catalog::embedded()
        .ok()
        .and_then(|catalog| catalog.kind(ACCESS_POINT))
    else {
        return;
    };
    let vpc = world
        .store
        .value(number)
        .and_then(|value| value.pointer("/vpc_ids/0"))
        .cloned();
    let mut values = vec![
        ("name".to_owned(), json!("default")),
        ("path".to_owned(), json!("/")),
        ("is_default".to_owned(), json!(true)),
        (
            "access_policy".to_owned(),
            json!({"anonuid": 65534, "anongid": 65534, "protocols": ["NFS4"], "squash_config": "ROOT_SQUASH", "identity_enforcement_enabled": false}),
        ),
    ];
    values.extend(vpc.map(|vpc| ("vpc_id".to_owned(), vpc)));
    world.make_child(occasion, kind, number, values);
}

/// An action as answers show it, already on its way.
fn action(world: &mut World, call: &Call<'_>, share: &Value, about: &str, kind: &str) -> Value {
    let number = world.store.next();
    let own = Catalog::embedded()
        .ok()
        .and_then(|catalog| catalog.kind(SHARE));
    let id = own.map(|own| uuid(own, number, 7)).unwrap_or_default();
    json!({
        "id": id, "region_slug": share.get("region"), "resource_id": share.get("id"),
        "resource_type": about, "started_at": timestamp(call.now), "status": "IN_PROGRESS", "type": kind,
    })
}

fn action_of(world: &mut World, call: &Call<'_>, number: Number, body: &mut Value) {
    let share = world
        .store
        .get(number)
        .map(|item| item.owner)
        .unwrap_or_default();
    let share = world.store.value(share).cloned().unwrap_or_default();
    let action = action(world, call, &share, "SHARE", "create_access_point");
    place::put(body, "action", action);
}

fn act(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = call.path_value("nfs_id").unwrap_or_default();
    let number = world.store.find(SHARE, 0, key);
    let number = number.ok_or_else(|| Answer::not_found(format!("there is no NFS share {key}")))?;
    if call.text("type") == Some("attach") && world.store.is_changing(number) {
        return Err(Answer::error(
            StatusCode::CONFLICT,
            "conflict",
            "the share is busy with another change",
        ));
    }
    let share = world.store.value(number).cloned().unwrap_or_default();
    let kind = call.text("type").unwrap_or_default().to_owned();
    let empty = json!({});
    let params = call.field("params").unwrap_or(&empty);
    let named = match kind.as_str() {
        "reassign" => "new_vpc_id",
        _ => "vpc_id",
    };
    let vpc = place::text(params, named).unwrap_or_default();
    let mut vpcs = share
        .get("vpc_ids")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    if matches!(kind.as_str(), "attach" | "reassign") && !vpc.is_empty() && !world.has_network(vpc)
    {
        return Err(Answer::unprocessable(format!(
            "body.params.{named}: there is no VPC {vpc}"
        )));
    }
    let mut about = "SHARE";
    let set = match kind.as_str() {
        "resize" => {
            let size = params.get("size_gib").cloned().unwrap_or_default();
            if size.as_u64() < share.get("size_gib").and_then(Value::as_u64) {
                return Err(Answer::unprocessable(
                    "body.params.size_gib: a share can't become smaller",
                ));
            }
            vec![("size_gib".to_owned(), size)]
        }
        "attach" => {
            if vpcs.contains(&json!(vpc)) {
                return Err(Answer::error(
                    StatusCode::CONFLICT,
                    "conflict",
                    "the share is attached to this VPC already",
                ));
            }
            vpcs.push(json!(vpc));
            vec![("vpc_ids".to_owned(), json!(vpcs))]
        }
        "detach" => {
            vpcs.retain(|own| own != vpc);
            vec![("vpc_ids".to_owned(), json!(vpcs))]
        }
        "reassign" => {
            let old = place::text(params, "old_vpc_id").unwrap_or_default();
            if !vpcs.contains(&json!(old)) {
                return Err(Answer::unprocessable(format!(
                    "body.params.old_vpc_id: the share isn't attached to {old}"
                )));
            }
            vpcs.retain(|own| own != old && own != vpc);
            vpcs.push(json!(vpc));
            vec![("vpc_ids".to_owned(), json!(vpcs))]
        }
        "switch_performance_tier" => {
            let new = place::text(params, "performance_tier").and_then(known_tier);
            let new = new.ok_or_else(|| no_tier("body.params.performance_tier"))?;
            if Some(new) < tier(place::text(&share, "performance_tier")) {
                return Err(Answer::unprocessable(
                    "body.params.performance_tier: a share can't go back to a slower tier",
                ));
            }
            vec![("performance_tier".to_owned(), json!(shown_tier(new)))]
        }
        _ => {
            about = "SNAPSHOT";
            snapshot(world, call, number, &share, params);
            Vec::new()
        }
    };
    let set = as_shown(set);
    let at = later(call.now, world.action_duration());
    if !set.is_empty() && !call.actions_fail {
        world.store.plan(
            number,
            Change {
                at,
                set,
                gone: false,
            },
        );
    }
    let action = action(world, call, &share, about, &kind);
    Ok(Answer::json(StatusCode::CREATED, json!({"action": action})))
}

/// What a share shows afterwards: whether anybody can mount it.
fn as_shown(set: Vec<(String, Value)>) -> Vec<(String, Value)> {
    let mut shown = Vec::new();
    for (path, value) in set {
        match path.as_str() {
            "vpc_ids" => {
                let is_attached = value.as_array().is_some_and(|vpcs| !vpcs.is_empty());
                let status = if is_attached { "ACTIVE" } else { "INACTIVE" };
                shown.push((path, value));
                shown.push(("status".to_owned(), json!(status)));
            }
            _ => shown.push((path, value)),
        }
    }
    shown
}

/// Which tier a share was asked for; without one it is the faster one.
fn tier(sent: Option<&str>) -> Option<usize> {
    known_tier(sent.filter(|sent| !sent.is_empty()).unwrap_or("high"))
}

/// Which tier a word means; what answers show can be sent as well.
fn known_tier(sent: &str) -> Option<usize> {
    let bare = sent.to_uppercase();
    let bare = bare.strip_prefix("PERFORMANCE_TIER_").unwrap_or(&bare);
    TIERS.iter().position(|tier| *tier == bare)
}

fn shown_tier(tier: usize) -> String {
    let name = TIERS.get(tier).copied().unwrap_or_default();
    format!("PERFORMANCE_TIER_{name}")
}

fn no_tier(place: &str) -> Answer {
    Answer::unprocessable(format!("{place}: send standard or high"))
}

fn tier_made(world: &mut World, number: Number) {
    if let Some(value) = world.store.value_mut(number) {
        let own = tier(place::text(value, "performance_tier"));
        place::put(value, "performance_tier", json!(own.map(shown_tier)));
    }
}

/// Snapshots stay when their share goes.
fn snapshot(world: &mut World, call: &Call<'_>, _: Number, share: &Value, params: &Value) {
    let Some(kind) = Catalog::embedded()
        .ok()
        .and_then(|catalog| catalog.kind(SNAPSHOT))
    else {
        return;
    };
    let mut values = vec![(
        "share_id".to_owned(),
        share.get("id").cloned().unwrap_or_default(),
    )];
    for (path, from) in [("size_gib", "size_gib"), ("region", "region")] {
        values.extend(
            share
                .get(from)
                .map(|value| (path.to_owned(), value.clone())),
        );
    }
    values.extend(
        params
            .get("name")
            .map(|name| ("name".to_owned(), name.clone())),
    );
    world.make_child(&occasion(call), kind, 0, values);
}
