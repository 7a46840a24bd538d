//! Autoscale pools: members that come and go, which are droplets, and the history of that.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::clock::Moment;
use crate::state::World;
use crate::store::catalog::Catalog;
use crate::store::items::Number;
use crate::store::making::Occasion;
use crate::store::place;
use crate::store::serving::occasion;

const POOL: &str = "autoscale.pool";
const MEMBER: &str = "autoscale.member";
const HISTORY: &str = "autoscale.history_entry";

pub(super) const FAMILY: Family = Family {
    handlers: &[("autoscalepools_delete_dangerous", delete)],
    before: &[(POOL, before)],
    made: &[(POOL, made)],
    updated: &[(POOL, |world, call, number| {
        fit(world, &occasion(call), number)
    })],
    ..NOTHING
};

fn before(world: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
    if let Some(template) = call.field("droplet_template") {
        world.check_template(template, call.now)?;
        let keys = template.get("ssh_keys").and_then(Value::as_array);
        if keys.is_some_and(Vec::is_empty) {
            return Err(Answer::unprocessable(
                "body.droplet_template.ssh_keys: a pool needs an SSH key at least",
            ));
        }
    }
    let Some(config) = call.field("config") else {
        return Ok(());
    };
    let number = |name: &str| config.get(name).and_then(Value::as_u64);
    if let (Some(least), Some(most)) = (number("min_instances"), number("max_instances"))
        && least > most
    {
        return Err(Answer::unprocessable(
            "body.config: min_instances must not be greater than max_instances",
        ));
    }
    Ok(())
}

fn made(world: &mut World, occasion: &Occasion, number: Number, _: &Map<String, Value>) {
    fit(world, occasion, number);
}

/// Creates or removes members until there are as many as the pool asks for.
fn fit(world: &mut World, occasion: &Occasion, number: Number) {
    let Ok(catalog) = Catalog::embedded() else {
        return;
    };
    let value = world.store.value(number);
    let whole = |path: &str| {
        value
            .and_then(|value| place::get(value, path))
            .and_then(Value::as_u64)
    };
    let wanted = whole("config.target_number_instances").or(whole("config.min_instances"));
    let wanted = usize::try_from(wanted.unwrap_or(1))
        .unwrap_or(usize::MAX)
        .min(1_000);
    let members = world.store.of(MEMBER, number).cloned().unwrap_or_default();
    let had = members.len();
    let template = value.and_then(|value| value.get("droplet_template"));
    let template = template.cloned().unwrap_or_default();
    let name = value.and_then(|value| place::text(value, "name"));
    let name = name.unwrap_or_default().to_owned();
    for member in members.iter().skip(wanted) {
        end(world, occasion.now, *member);
    }
    if let Some(kind) = catalog.kind(MEMBER) {
        for _ in had..wanted {
            let Some(droplet) = world.autoscaled(occasion.now, &name, &template) else {
                break;
            };
            let values = vec![
                ("droplet_id".to_owned(), json!(droplet)),
                ("health_status".to_owned(), json!("healthy")),
            ];
            world.make_child(occasion, kind, number, values);
        }
    }
    // Those whose droplets couldn't be made do not exist.
    let there = world.store.of(MEMBER, number).map_or(0, BTreeSet::len);
    if let Some(kind) = catalog.kind(HISTORY).filter(|_| had != wanted) {
        let reason = match had {
            0 => "CONFIGURATION_CHANGE",
            had if had < wanted => "SCALE_UP",
            _ => "SCALE_DOWN",
        };
        let values = vec![
            ("current_instance_count".to_owned(), json!(had)),
            ("desired_instance_count".to_owned(), json!(wanted)),
            ("reason".to_owned(), json!(reason)),
            ("status".to_owned(), json!("success")),
            ("error_reason".to_owned(), Value::Null),
        ];
        world.make_child(occasion, kind, number, values);
    }
    if let Some(value) = world.store.value_mut(number)
        && value.get("active_resources_count").is_some()
    {
        place::put(value, "active_resources_count", json!(there));
    }
}

/// Takes a member away with its droplet.
fn end(world: &mut World, now: Moment, member: Number) {
    let droplet = world
        .store
        .get(member)
        .and_then(|item| item.key.parse().ok());
    world.store.remove(member);
    if let Some(droplet) = droplet {
        world.end_autoscaled(now, droplet);
    }
}

impl World {
    /// Takes a droplet that is gone out of its pool, which makes no other one in its place.
    pub(crate) fn leave_pool(&mut self, droplet: u64) {
        let key = droplet.to_string();
        let Some(member) = self.store.find_anywhere(MEMBER, &key) else {
            return;
        };
        let pool = self.store.get(member).map(|item| item.owner);
        self.store.remove(member);
        let pool = pool.unwrap_or_default();
        let left = self.store.of(MEMBER, pool).map_or(0, BTreeSet::len);
        if let Some(value) = self.store.value_mut(pool) {
            place::put(value, "active_resources_count", json!(left));
        }
    }
}

/// With its droplets, which outlive a pool that is deleted otherwise.
fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = call.path_value("autoscale_pool_id").unwrap_or_default();
    let number = world.store.find(POOL, 0, key);
    let number = number
        .ok_or_else(|| Answer::not_found(format!("autoscale group with id {key} not found")))?;
    for member in world.store.of(MEMBER, number).cloned().unwrap_or_default() {
        end(world, call.now, member);
    }
    world.store.remove(number);
    Ok(Answer::new(StatusCode::ACCEPTED, Content::Empty))
}
