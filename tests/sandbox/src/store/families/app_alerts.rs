//! Alerts of apps: what their specs say, and whom they tell.

use serde_json::{Value, json};

use super::apps::called_app;
use crate::answer::Answer;
use crate::call::Call;
use crate::state::World;
use crate::store::catalog::Catalog;
use crate::store::items::Number;
use crate::store::making::Occasion;
use crate::store::place;

const ALERT: &str = "apps.alert";

/// Its alerts are those of its spec, and of the components there. Those that it had keep whom they tell.
pub(super) fn follow(world: &mut World, occasion: &Occasion, app: Number) {
    let Some(kind) = Catalog::embedded().ok().and_then(|it| it.kind(ALERT)) else {
        return;
    };
    let spec = world.store.value(app).and_then(|app| app.get("spec"));
    let wanted = spec.map(alerts).unwrap_or_default();
    let had = world.store.items(ALERT);
    let had: Vec<_> = had.filter(|(_, item)| item.owner == app).collect();
    let is = |value: &Value, (component, spec): &(Value, Value)| {
        let shown = value.get("component_name").unwrap_or(&Value::Null);
        shown == component && place::get(value, "spec.rule") == spec.get("rule")
    };
    let (kept, gone): (Vec<_>, Vec<_>) = had
        .iter()
        .map(|(number, item)| (*number, wanted.iter().position(|it| is(&item.value, it))))
        .partition(|(_, place)| place.is_some());
    for (number, _) in gone {
        world.store.remove(number);
    }
    for (place, (component, spec)) in wanted.into_iter().enumerate() {
        let known = kept.iter().find(|(_, known)| *known == Some(place));
        match known.and_then(|(number, _)| world.store.value_mut(*number)) {
            Some(value) => place::put(value, "spec", spec),
            None => {
                let values = [("spec", spec), ("component_name", component)];
                let values = values.map(|(name, value)| (name.to_owned(), value));
                world.make_child(occasion, kind, app, values.into());
            }
        }
    }
}

/// The alerts of a spec, each with the component that it is about. A spec without any has the one that the service adds.
fn alerts(spec: &Value) -> Vec<(Value, Value)> {
    let mut found: Vec<_> = place::all(spec, "alerts[]")
        .into_iter()
        .map(|alert| (Value::Null, alert.clone()))
        .collect();
    for list in ["services", "static_sites", "workers", "jobs", "functions"] {
        for component in place::all(spec, &format!("{list}[]")) {
            let name = component.get("name").cloned().unwrap_or_default();
            let own = component.get("alerts").and_then(Value::as_array);
            found.extend(
                own.into_iter()
                    .flatten()
                    .map(|it| (name.clone(), it.clone())),
            );
        }
    }
    if found.is_empty() {
        found.push((Value::Null, json!({"rule": "DEPLOYMENT_FAILED"})));
    }
    found
}

pub(super) fn destinations(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let app = called_app(call, world)?;
    let id = call.path_value("alert_id").unwrap_or_default();
    let number = world.store.find(ALERT, app, id);
    let number = number.ok_or_else(|| Answer::not_found(format!("there is no alert {id}")))?;
    if let Some(value) = world.store.value_mut(number) {
        for list in ["emails", "slack_webhooks"] {
            let sent = call.field(list).cloned().unwrap_or_else(|| json!([]));
            place::put(value, list, sent);
        }
    }
    let alert = world.store.value(number).cloned();
    Ok(Answer::ok(json!({"alert": alert})))
}
