//! Settings of the security scans: which resources are in which plan, and what is not to be told any more.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::{Family, NOTHING};
use crate::answer::Answer;
use crate::call::Call;
use crate::state::World;
use crate::store::items::{Item, Number};
use crate::store::place;

/// One resource for which a rule is not to be told. No collection of the document: all are part of the settings.
const SUPPRESSION: &str = "security.suppression";
/// The plans, as they were set last.
const PLAN: &str = "security.plan";
const PAGE: usize = 20;

pub(super) const FAMILY: Family = Family {
    handlers: &[
        ("security_list_settings", settings),
        ("security_update_settings_plan", update_plan),
        ("security_create_suppression", suppress),
        ("security_delete_suppression", unsuppress),
    ],
    ..NOTHING
};

fn keep(world: &mut World, call: &Call<'_>, kind: &str, key: String, value: Value) {
    let number = world.store.next();
    let item = Item {
        kind: kind.to_owned(),
        key,
        scope: 0,
        owner: 0,
        label: None,
        made_at: call.now,
        value,
        changes: Vec::new(),
    };
    world.store.insert(number, item);
}

fn plan(world: &World) -> Option<(Number, &Value)> {
    let number = world.store.find(PLAN, 0, "")?;
    Some((number, world.store.value(number)?))
}

fn suppressions(world: &World, page: usize) -> Value {
    let all = world.store.items(SUPPRESSION);
    let all = all.map(|(_, item)| item.value.clone()).collect::<Vec<_>>();
    let meta = json!({"page": page, "pages": all.len().div_ceil(PAGE).max(1), "total": all.len()});
    let before = page.saturating_sub(1).saturating_mul(PAGE);
    let resources = all.into_iter().skip(before).take(PAGE);
    let resources = resources.collect::<Vec<_>>();
    json!({"resources": resources, "meta": meta, "links": {}})
}

fn settings(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let page = call.query_value("page").and_then(|page| page.parse().ok());
    let mut body = crate::synthetic::example(call);
    place::put(
        &mut body,
        "settings.suppressions",
        suppressions(world, page.unwrap_or(1)),
    );
    let tiers = plan(world).map_or_else(|| json!({}), |(_, tiers)| tiers.clone());
    place::put(&mut body, "tier_coverage", tiers);
    place::put(&mut body, "plan_downgrades", json!({}));
    Ok(Answer::ok(body))
}

/// What isn't sent stays.
fn update_plan(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let sent = call.field("tier_coverage").and_then(Value::as_object);
    let sent = sent.cloned().unwrap_or_default();
    if plan(world).is_none() {
        keep(world, call, PLAN, String::new(), Value::Object(Map::new()));
    }
    let number = plan(world).map(|(number, _)| number);
    let kept = number.and_then(|number| world.store.value_mut(number));
    if let Some(Value::Object(kept)) = kept {
        kept.extend(sent);
    }
    let tiers = plan(world).map(|(_, tiers)| tiers.clone());
    Ok(Answer::ok(json!({"tier_coverage": tiers})))
}

/// A resource is named by its URN, or by its id alone.
fn named(resource: &str) -> (&str, &str) {
    let parts = resource.strip_prefix("do:");
    let parts = parts.and_then(|parts| parts.split_once(':'));
    let (kind, id) = parts.unwrap_or(("droplet", resource));
    (kind, id)
}

fn suppress(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let rule = call.text("rule_uuid").unwrap_or_default().to_owned();
    let mut made = Vec::new();
    for resource in call.texts("resources") {
        let (kind, id) = named(&resource);
        let key = format!("5a4db0c0-5ec0-4000-8000-{:012x}", world.store.next());
        let value = json!({"id": key, "rule_uuid": rule, "resource_id": id, "resource_type": kind});
        keep(world, call, SUPPRESSION, key, value.clone());
        made.push(value);
    }
    let meta = json!({"page": 1, "pages": 1, "total": made.len()});
    let body = json!({"resources": made, "meta": meta, "links": {}});
    Ok(Answer::json(StatusCode::CREATED, body))
}

fn unsuppress(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let key = call.path_value("suppression_uuid").unwrap_or_default();
    let number = world.store.find(SUPPRESSION, 0, key);
    let number =
        number.ok_or_else(|| Answer::not_found(format!("there is no suppression {key}")))?;
    world.store.remove(number);
    Ok(Answer::no_content())
}
