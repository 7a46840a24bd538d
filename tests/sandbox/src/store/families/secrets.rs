//! Secrets: their versions, and those that were deleted and can be restored.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::clock::timestamp;
use crate::state::World;
use crate::store::catalog::Catalog;
use crate::store::items::{Item, Number};
use crate::store::making::Occasion;
use crate::store::place;
use crate::store::serving::occasion;

const SECRET: &str = "security.secret";
const VERSION: &str = "security.secret_version";
/// What was deleted, with its versions. No operation shows it.
const DELETED: &str = "security.deleted_secret";
/// So many of those are kept, the last ones.
const MOST_DELETED: usize = 100;

pub(super) const FAMILY: Family = Family {
    handlers: &[("security_post_restore_secret", restore)],
    made: &[(SECRET, made)],
    updated: &[(SECRET, updated)],
    gone: &[(SECRET, gone)],
    ..NOTHING
};

fn made(world: &mut World, occasion: &Occasion, number: Number, sent: &Map<String, Value>) {
    if let Some(value) = world.store.value_mut(number) {
        for path in ["name", "region", "values"] {
            if let Some(sent) = sent.get(path) {
                place::put(value, path, sent.clone());
            }
        }
        place::put(value, "delete_requested_at", Value::Null);
    }
    let now = timestamp(occasion.now);
    let first = json!({"version": 1, "created_at": now, "updated_at": now});
    add_version(world, occasion, number, &first);
}

fn updated(world: &mut World, call: &Call<'_>, number: Number) {
    // A change is sent with the version that it is of.
    let before = world.store.of(VERSION, number).map_or(0, BTreeSet::len);
    let version = before + 1;
    let Some(value) = world.store.value_mut(number) else {
        return;
    };
    place::put(value, "version", json!(version));
    if let Some(values) = call.field("values") {
        place::put(value, "values", values.clone());
    }
    let now = timestamp(call.now);
    let next = json!({"version": version, "created_at": now, "updated_at": now});
    add_version(world, &occasion(call), number, &next);
}

fn add_version(world: &mut World, occasion: &Occasion, secret: Number, version: &Value) {
    let catalog = Catalog::embedded().ok();
    let kind = catalog.and_then(|catalog| catalog.kind(VERSION));
    let fields = version.as_object();
    if let (Some(kind), Some(fields)) = (kind, fields) {
        let values = fields
            .iter()
            .map(|(name, value)| (name.clone(), value.clone()));
        world.make_child(occasion, kind, secret, values.collect());
    }
}

/// The last one of a name is kept for a while.
fn gone(world: &mut World, call: &Call<'_>, number: Number) {
    let Some(item) = world.store.get(number).cloned() else {
        return;
    };
    let versions = world.store.of(VERSION, number).into_iter().flatten();
    let versions = versions.filter_map(|version| world.store.value(*version));
    let versions = versions.cloned().collect::<Vec<_>>();
    if let Some(older) = world.store.find(DELETED, 0, &item.key) {
        world.store.remove(older);
    }
    let deleted = Item {
        kind: DELETED.to_owned(),
        label: None,
        made_at: call.now,
        value: json!({"secret": item.value, "label": item.label, "made_at": item.made_at, "versions": versions}),
        changes: Vec::new(),
        ..item
    };
    let number = world.store.next();
    world.store.insert(number, deleted);
    let all = world.store.numbers(DELETED);
    let oldest = all
        .filter(|all| all.len() > MOST_DELETED)
        .and_then(BTreeSet::first)
        .copied();
    if let Some(oldest) = oldest {
        world.store.remove(oldest);
    }
}

fn restore(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = call.path_value("secret").unwrap_or_default();
    let done = Answer::new(StatusCode::NO_CONTENT, Content::Empty);
    if world.store.find(SECRET, 0, key).is_some() {
        return Ok(done);
    }
    let deleted = world.store.find(DELETED, 0, key);
    let deleted = deleted.and_then(|number| Some((number, world.store.get(number)?.clone())));
    let (number, item) =
        deleted.ok_or_else(|| Answer::not_found(format!("there is no secret {key}")))?;
    world.store.remove(number);
    let kept = &item.value;
    let secret = Item {
        kind: SECRET.to_owned(),
        label: place::text(kept, "label").map(str::to_owned),
        value: kept.get("secret").cloned().unwrap_or_default(),
        ..item.clone()
    };
    let number = world.store.next();
    world.store.insert(number, secret);
    let versions = kept.get("versions").and_then(Value::as_array);
    for version in versions.into_iter().flatten() {
        add_version(world, &occasion(call), number, version);
    }
    Ok(done)
}
