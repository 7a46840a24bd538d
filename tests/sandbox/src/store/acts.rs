//! What operations do that are neither a create nor a replacement: resize, attach, cancel.

use serde_json::{Value, json};

use super::catalog::Kind;
use super::compose;
use super::items::{Change, Number};
use super::place;
use super::rows::Act;
use super::serving::occasion;
use super::sets;
use crate::call::Call;
use crate::clock::later;
use crate::state::World;

/// Does it, at once or in the time that actions take.
pub(super) fn apply(
    world: &mut World,
    call: &Call<'_>,
    kind: &'static Kind,
    number: Number,
    act: &Act,
) {
    let mut set = wanted(world, call, kind, number, act);
    lists(world, call, number, act);
    let Some(during) = act.during.as_ref() else {
        if let (Some(field), Some(end)) = (kind.state_field(), &act.end) {
            set.push((field.to_owned(), json!(end)));
            world.store.cancel(number);
        }
        put_all(world, number, set);
        return;
    };
    let state = &kind.row.state;
    let end = if call.actions_fail {
        state.failed.first()
    } else {
        None
    };
    let end = end.or(act.end.as_ref()).or(state.ready.first());
    if let Some(field) = kind.state_field() {
        if let Some(value) = world.store.value_mut(number) {
            place::put(value, field, json!(during));
        }
        if call.actions_fail {
            set.clear();
        }
        set.extend(end.map(|end| (field.to_owned(), json!(end))));
    }
    let at = later(call.now, world.action_duration());
    world.store.plan(
        number,
        Change {
            at,
            set,
            gone: false,
        },
    );
}

/// The values of the body that the kind has as well, and those of the data.
fn wanted(
    world: &World,
    call: &Call<'_>,
    kind: &'static Kind,
    number: Number,
    act: &Act,
) -> Vec<(String, Value)> {
    let mut set = Vec::new();
    let Some(parts) = kind.parts() else {
        return set;
    };
    let body = call.body.as_ref().and_then(Value::as_object);
    for (name, value) in body.into_iter().flatten() {
        let is_list = act.add.contains(name) || act.remove.contains(name);
        // Empty text stands for nothing.
        let is_sent = !value.is_null() && value != "";
        // The path says which one it is, whatever the body says.
        let is_key = kind.key() == Some(name);
        if !act.keeps && !is_list && !is_key && is_sent && parts.declares(name) {
            set.push((name.clone(), value.clone()));
        }
    }
    let empty = Value::Null;
    let own = world.store.value(number).unwrap_or(&empty);
    let (key, owner) = world
        .store
        .get(number)
        .map(|item| (item.key.as_str(), item.owner))
        .unwrap_or_default();
    let occasion = occasion(call);
    for (path, pattern) in &act.set {
        let lookup = |wanted: &str| match wanted.strip_prefix("body.") {
            Some(rest) => place::get(call.body.as_ref()?, rest).cloned(),
            None => world.looked_up(&occasion, number, key, owner, own, wanted),
        };
        if let Some(value) = compose::filled(pattern, &lookup) {
            set.push((path.clone(), value));
        }
    }
    set
}

/// Adds to lists, and takes from them what equals an item of the body.
fn lists(world: &mut World, call: &Call<'_>, number: Number, act: &Act) {
    let Some(value) = world.store.value_mut(number) else {
        return;
    };
    let sent = |field: &str| call.field(field).and_then(Value::as_array).cloned();
    for field in &act.add {
        let mut items = listed(value, field);
        for item in sent(field).unwrap_or_default() {
            if !items.iter().any(|own| sets::means_the_same(own, &item)) {
                items.push(item);
            }
        }
        place::put(value, field, Value::Array(items));
    }
    for field in &act.remove {
        let going = sent(field).unwrap_or_default();
        let mut items = listed(value, field);
        items.retain(|item| !going.iter().any(|going| says_the_same(item, going)));
        place::put(value, field, Value::Array(items));
    }
}

/// Whether everything that was sent of an item is so in the one that is kept.
fn says_the_same(item: &Value, sent: &Value) -> bool {
    match (item, sent) {
        (Value::Object(item), Value::Object(sent)) => sent.iter().all(|(name, sent)| {
            item.get(name).map_or_else(
                || sent.as_str().is_some_and(str::is_empty),
                |item| says_the_same(item, sent),
            )
        }),
        (Value::Array(items), Value::Array(sent)) => {
            items.len() == sent.len() && items.iter().all(|item| sent.contains(item))
        }
        (item, sent) => item == sent,
    }
}

fn listed(value: &Value, field: &str) -> Vec<Value> {
    let items = value.get(field).and_then(Value::as_array);
    items.cloned().unwrap_or_default()
}

fn put_all(world: &mut World, number: Number, set: Vec<(String, Value)>) {
    if let Some(value) = world.store.value_mut(number) {
        for (path, new) in set {
            place::put(value, &path, new);
        }
    }
}
