//! Autoscale pools: members that come and go, and the history of that.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::state::World;
use crate::store::catalog::Catalog;
use crate::store::items::Number;
use crate::store::making::Occasion;
use crate::store::place;
use crate::store::serving::occasion;

const POOL: &str = "autoscale.pool";
const MEMBER: &str = "autoscale.member";
const HISTORY: &str = "autoscale.history_entry";
/// From here on the ids of members count, apart from those of other droplets.
const FIRST_DROPLET: Number = 700_000_000;

pub(super) const FAMILY: Family = Family {
    handlers: &[("autoscalepools_delete_dangerous", delete)],
    before: &[(POOL, before)],
    made: &[(POOL, made)],
    updated: &[(POOL, |world, call, number| {
        fit(world, &occasion(call), number)
    })],
    ..NOTHING
};

fn before(_: &World, call: &Call<'_>, _: Number) -> Result<(), Answer> {
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

/// As many members as the pool asks for.
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
    for member in members.iter().skip(wanted) {
        world.store.remove(*member);
    }
    if let Some(kind) = catalog.kind(MEMBER) {
        for _ in had..wanted {
            let droplet = FIRST_DROPLET + world.store.next();
            let values = vec![
                ("droplet_id".to_owned(), json!(droplet)),
                ("health_status".to_owned(), json!("healthy")),
            ];
            world.make_child(occasion, kind, number, values);
        }
    }
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
        place::put(value, "active_resources_count", json!(wanted));
    }
}

fn delete(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = call.path_value("autoscale_pool_id").unwrap_or_default();
    let number = world.store.find(POOL, 0, key);
    let number = number
        .ok_or_else(|| Answer::not_found(format!("autoscale group with id {key} not found")))?;
    world.store.remove(number);
    Ok(Answer::new(StatusCode::ACCEPTED, Content::Empty))
}
