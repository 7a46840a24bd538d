//! Making something: its key, its value, its life, and what comes into being with it.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::catalog::{Catalog, Kind};
use super::compose::{self, Composer};
use super::filling::{sent_at, uuid};
use super::items::{Change, Item, Number};
use super::{families, place, sets};
use crate::clock::{Moment, later, timestamp};
use crate::document::Document;
use crate::operation::{JSON, Operation};
use crate::schema::Parts;
use crate::state::World;

/// The first number that is used as a key.
const FIRST_ID: Number = 1_000_000;

/// What no replacement takes away by leaving it out, or by null: it is decided by the create, or cleared by an empty object alone (the
/// firewall of a load balancer).
const LASTING: [&str; 10] = [
    "firewall",
    "region",
    "vpc_uuid",
    "network",
    "network_stack",
    "type",
    "project_id",
    "name",
    "ip",
    "maintenance_policy",
];

/// The parts of a request beside its body.
#[derive(Clone)]
pub(crate) struct Occasion {
    pub(crate) now: Moment,
    /// The base URL of the sandbox.
    pub(crate) base: String,
    /// Parameters of the path, by name.
    pub(crate) path: Vec<(String, String)>,
    /// Whether what is started ends badly.
    pub(crate) fails: bool,
    /// Whether what is made is there at once.
    pub(crate) at_once: bool,
}

/// A resource to create.
pub(crate) struct Order<'a> {
    pub(crate) kind: &'static Kind,
    pub(crate) owner: Number,
    pub(crate) scope: Number,
    /// What was sent, or what stands in its place.
    pub(crate) sent: &'a Map<String, Value>,
    /// The operation whose body that is.
    pub(crate) operation: Option<&'static Operation>,
    /// Values by place, whatever was sent.
    pub(crate) values: Vec<(String, Value)>,
}

impl World {
    /// Makes one with everything that comes with it; gives its number.
    pub(crate) fn make(&mut self, occasion: &Occasion, order: Order<'_>) -> Number {
        let Order {
            kind,
            owner,
            scope,
            sent,
            operation,
            values,
        } = order;
        let number = self.store.next();
        let mut value = self.composed(occasion, kind, number, sent, operation);
        let key = self.key_of(occasion, kind, number, &mut value, sent, owner);
        for (name, text) in &occasion.path {
            let is_own = matches!(name.as_str(), "id" | "uuid") || kind.key() == Some(name);
            let is_text = value.get(name).is_some_and(Value::is_string);
            if !is_own && is_text && !sent.contains_key(name) {
                place::put(&mut value, name, json!(text));
            }
        }
        self.belongings(kind, &mut value, sent);
        for field in &kind.more.unset {
            if !sent.contains_key(field) {
                place::put(&mut value, field, Value::Null);
            }
        }
        self.fill_in(occasion, kind, number, &key, owner, &mut value, sent, false);
        for (path, given) in values {
            place::put(&mut value, &path, given);
        }
        let key = match kind.key().and_then(|field| place::get(&value, field)) {
            Some(shown) => place::word(shown).unwrap_or(key),
            None => key,
        };
        sets::reduce(kind, &mut value);
        let embedded = take_embedded(kind, &mut value, sent);
        let changes = self.life(occasion, kind, number, &key, owner, &mut value);
        let item = Item {
            kind: kind.name.clone(),
            key,
            scope,
            owner,
            label: kind.label(&value),
            made_at: occasion.now,
            value,
            changes,
        };
        self.store.insert(number, item);
        self.make_embedded(occasion, number, embedded);
        self.make_children(occasion, kind, number);
        families::made(self, occasion, kind, number, sent);
        if kind.more.tagged.is_some() {
            self.tag_stored(number);
        }
        number
    }

    pub(super) fn composed(
        &mut self,
        occasion: &Occasion,
        kind: &'static Kind,
        number: Number,
        sent: &Map<String, Value>,
        operation: Option<&'static Operation>,
    ) -> Value {
        let empty = Map::new();
        let template = kind.template().as_object().unwrap_or(&empty);
        let Some(answer) = kind.parts() else {
            return Value::Object(sent.clone());
        };
        let request = operation.and_then(request_parts);
        let request = request.unwrap_or_else(|| answer.nothing());
        let mut count = 0_u64;
        let mut uuid = || {
            count += 1;
            uuid(kind, number, count)
        };
        let regions = |slug: &str| self.shown_region(slug);
        let mut composer = Composer {
            now: occasion.now,
            keep: false,
            new: true,
            implied: &kind.more.implied,
            uuid: &mut uuid,
            region: &regions,
        };
        Value::Object(composer.object(&answer, &request, template, sent))
    }

    /// What is there after an update. `keep` is whether what wasn't sent stays.
    pub(super) fn updated(
        &self,
        occasion: &Occasion,
        kind: &'static Kind,
        number: Number,
        sent: &Map<String, Value>,
        operation: &'static Operation,
        keep: bool,
    ) -> Option<Value> {
        let old = self.store.value(number)?;
        let answer = kind.parts()?;
        let mut request = request_parts(operation).unwrap_or_else(|| answer.nothing());
        // A body can have the thing in the same wrapping as the answer.
        let mut sent = sent;
        let wrapping = kind.wrapping().filter(|name| !answer.declares(name));
        if let Some(name) = wrapping
            && let Some(Value::Object(inner)) = sent.get(name)
        {
            request = request.property(name);
            sent = inner;
        }
        let count = std::cell::Cell::new(occasion.now.timestamp().unsigned_abs() & 0xff_ffff);
        let mut uuid = || {
            count.set(count.get() + 1);
            uuid(kind, number, count.get())
        };
        let regions = |slug: &str| self.shown_region(slug);
        let mut composer = Composer {
            now: occasion.now,
            keep,
            new: false,
            implied: &kind.more.implied,
            uuid: &mut uuid,
            region: &regions,
        };
        let named = named(kind, sent);
        let sent = &*named;
        let mut new = Value::Object(composer.object(&answer, &request, old.as_object()?, sent));
        if !keep {
            let (key, owner) = self.store.get(number).map(|item| (&item.key, item.owner))?;
            self.fill_in(occasion, kind, number, key, owner, &mut new, sent, true);
        }
        for field in LASTING {
            let is_left_out = match sent.get(field) {
                Some(sent) => sent.is_null(),
                None => !keep,
            };
            if let Some(lasting) = old.get(field).filter(|_| is_left_out) {
                place::put(&mut new, field, lasting.clone());
            }
        }
        Self::rename_sent(kind, &mut new, sent);
        for path in &kind.more.whole {
            if let Some(whole) = sent_at(sent, path).filter(|whole| !whole.is_null()) {
                place::put(&mut new, path, whole);
            }
        }
        // The path says which one it is, whatever the body says; but what is found by its name can get another one.
        if let Some(field) = kind
            .key()
            .filter(|field| kind.row.name.as_deref() != Some(field))
            && let Some(key) = old.get(field)
        {
            place::put(&mut new, field, key.clone());
        }
        sets::reduce(kind, &mut new);
        if let Some(updated_at) = new.get_mut("updated_at").filter(|at| at.is_string()) {
            *updated_at = json!(timestamp(occasion.now));
        }
        Some(new)
    }

    fn key_of(
        &self,
        occasion: &Occasion,
        kind: &'static Kind,
        number: Number,
        value: &mut Value,
        sent: &Map<String, Value>,
        owner: Number,
    ) -> String {
        let Some(field) = kind.key() else {
            return if kind.is_single() {
                String::new()
            } else {
                uuid(kind, number, 0)
            };
        };
        let sent_key = sent.get(field).and_then(place::word);
        if let Some(key) = sent_key.filter(|_| place::get(value, field).is_some()) {
            return key;
        }
        let shown = kind.template().get(field);
        let key = match (&kind.more.key, shown) {
            (Some(pattern), _) => {
                let pattern = json!(pattern);
                let lookup =
                    |place: &str| self.looked_up(occasion, number, "", owner, value, place);
                compose::filled(&pattern, &lookup).unwrap_or(json!(number.to_string()))
            }
            (None, Some(Value::Number(_))) => json!(FIRST_ID + number),
            (None, Some(Value::String(text))) if !compose::is_uuid(text) && !text.is_empty() => {
                json!(format!("{}-{number}", own_name(kind)))
            }
            _ => json!(uuid(kind, number, 0)),
        };
        place::put(value, field, key.clone());
        place::word(&key).unwrap_or_default()
    }

    /// The first state, and what is to become of it.
    fn life(
        &self,
        occasion: &Occasion,
        kind: &'static Kind,
        number: Number,
        key: &str,
        owner: Number,
        value: &mut Value,
    ) -> Vec<Change> {
        let state = &kind.row.state;
        let failed = occasion.fails.then(|| state.failed.first()).flatten();
        let lacking = kind.more.lacking.as_ref().filter(|lacking| {
            let there = place::get(value, &lacking.field);
            there.is_none_or(|it| it.is_null() || it.as_array().is_some_and(Vec::is_empty))
        });
        let lacking = lacking.map(|it| &it.state);
        let last = failed.or(lacking).or(state.ready.first());
        let before = &kind.more.before;
        let mut end = Vec::new();
        for path in &kind.more.later {
            if let Some(there) = place::get(value, path).cloned() {
                end.push((path.clone(), there));
            }
        }
        for (path, pattern) in &kind.more.then {
            let lookup = |place: &str| self.looked_up(occasion, number, key, owner, value, place);
            if let Some(made) = compose::filled(pattern, &lookup) {
                end.push((path.clone(), made));
            }
        }
        if let (Some(field), Some(last)) = (kind.state_field(), last) {
            end.push((field.to_owned(), json!(last)));
        }
        let takes_time =
            !(before.is_empty() && kind.more.later.is_empty() && kind.more.then.is_empty());
        if occasion.at_once || !(takes_time || failed.is_some()) {
            for (path, there) in end {
                place::put(value, &path, there);
            }
            return Vec::new();
        }
        for path in &kind.more.later {
            let blank = kind.more.blank.contains(path);
            let until = if blank { json!("") } else { Value::Null };
            place::put(value, path, until);
        }
        let mut changes = Vec::new();
        let steps = u32::try_from(before.len().max(1)).unwrap_or(1);
        if let Some(field) = kind.state_field() {
            for (step, state) in (0_u32..).zip(before) {
                let state = json!(state);
                if step == 0 {
                    place::put(value, field, state);
                } else {
                    changes.push(Change {
                        at: later(occasion.now, self.action_duration() * step / steps),
                        set: vec![(field.to_owned(), state)],
                        gone: false,
                    });
                }
            }
        }
        changes.push(Change {
            at: later(occasion.now, self.action_duration()),
            set: end,
            gone: false,
        });
        changes
    }

    fn make_embedded(
        &mut self,
        occasion: &Occasion,
        number: Number,
        embedded: Vec<(&'static str, Vec<Value>)>,
    ) {
        let Ok(catalog) = Catalog::embedded() else {
            return;
        };
        for (name, items) in embedded {
            let Some(inner) = catalog.kind(name) else {
                continue;
            };
            for item in items {
                let empty = Map::new();
                let sent = item.as_object().unwrap_or(&empty);
                self.make(
                    occasion,
                    Order {
                        kind: inner,
                        owner: number,
                        scope: number,
                        sent,
                        operation: create_operation(inner),
                        values: Vec::new(),
                    },
                );
            }
        }
    }

    fn make_children(&mut self, occasion: &Occasion, kind: &'static Kind, number: Number) {
        let Ok(catalog) = Catalog::embedded() else {
            return;
        };
        for child in &kind.more.children {
            let fits = child.when.iter().all(|(path, listed)| {
                let value = self.store.value(number);
                let own = value
                    .and_then(|value| place::get(value, path))
                    .and_then(place::word);
                own.is_some_and(|own| listed.contains(&own))
            });
            let Some(inner) = catalog.kind(&child.kind).filter(|_| fits) else {
                continue;
            };
            let values = child
                .values
                .iter()
                .filter_map(|(path, pattern)| {
                    let value = self.store.value(number)?;
                    let key = &self.store.get(number)?.key;
                    let lookup =
                        |place: &str| self.looked_up(occasion, number, key, number, value, place);
                    Some((path.clone(), compose::filled(pattern, &lookup)?))
                })
                .collect::<Vec<_>>();
            let above = self.store.get(number).map(|item| item.owner);
            let owner = above.filter(|_| child.beside).unwrap_or(number);
            self.make_child(occasion, inner, owner, values);
        }
    }

    /// Makes one that belongs to something, with these values and otherwise as the examples show it.
    pub(super) fn make_child(
        &mut self,
        occasion: &Occasion,
        kind: &'static Kind,
        owner: Number,
        values: Vec<(String, Value)>,
    ) -> Number {
        let scope = if kind.row.key.parent.is_some() {
            owner
        } else {
            0
        };
        let order = Order {
            kind,
            owner,
            scope,
            sent: &Map::new(),
            operation: None,
            values,
        };
        self.make(occasion, order)
    }
}

/// Takes out what is kept as things of their own.
fn take_embedded(
    kind: &'static Kind,
    value: &mut Value,
    sent: &Map<String, Value>,
) -> Vec<(&'static str, Vec<Value>)> {
    let mut taken = Vec::new();
    for (field, embed) in &kind.more.embeds {
        let Some(Value::Array(items)) = value.get_mut(field).map(Value::take) else {
            continue;
        };
        place::put(value, field, Value::Array(Vec::new()));
        let whole = items.into_iter().filter(Value::is_object).collect();
        if embed.only.is_none() && sent.contains_key(field) {
            taken.push((embed.kind.as_str(), whole));
        }
    }
    taken
}

/// What a body may say.
pub(super) fn request_parts(operation: &'static Operation) -> Option<Parts> {
    let media = operation.body.as_ref()?.of_type(JSON)?;
    Some(media.schema.as_ref()?.parts())
}

pub(super) fn create_operation(kind: &'static Kind) -> Option<&'static Operation> {
    let id = kind.row.create.as_deref()?;
    Document::embedded().ok()?.operation(id)
}

fn own_name(kind: &Kind) -> String {
    let own = kind.name.rsplit('.').next().unwrap_or_default();
    own.replace('_', "-")
}

/// What a change says, without the empty texts that clients send of each field that names something else.
fn named<'a>(kind: &Kind, sent: &'a Map<String, Value>) -> Cow<'a, Map<String, Value>> {
    let is_ai = kind.name.starts_with("gradientai.");
    let is_name = |field: &str| {
        matches!(field, "project_id" | "vpc_uuid" | "region")
            || (is_ai && (field.ends_with("_uuid") || field.ends_with("_id")))
    };
    let says_nothing = |(field, value): (&String, &Value)| value == "" && is_name(field);
    if !sent.iter().any(says_nothing) {
        return Cow::Borrowed(sent);
    }
    let rest = sent.iter().filter(|pair| !says_nothing(*pair));
    Cow::Owned(
        rest.map(|(field, value)| (field.clone(), value.clone()))
            .collect(),
    )
}
