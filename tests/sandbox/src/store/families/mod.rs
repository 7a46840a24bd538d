//! What is special to a family: small functions over the store, in tables by operation and by kind.

mod app_alerts;
mod app_facts;
mod app_logs;
mod apps;
mod assistants;
mod billing;
mod certificates;
mod database_limits;
mod database_parts;
mod databases;
mod dedicated;
mod edge;
mod evaluations;
mod inference;
mod knowledge;
mod kubernetes;
mod metrics;
mod networks;
pub(super) mod options;
mod others;
mod pools;
mod registry;
mod secrets;
mod security;
mod storage;
pub(crate) mod uploads;

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::{Map, Value};

use super::catalog::Kind;
use super::items::Number;
use super::making::Occasion;
use crate::answer::Answer;
use crate::call::Call;
use crate::state::{Handler, World};

/// What the resources of an area do that the rows can't express.
pub(super) struct Family {
    /// Operations that do something of their own.
    pub(super) handlers: &'static [(&'static str, Handler)],
    /// What may refuse a create, a change or an action.
    pub(super) before: &'static [(&'static str, Before)],
    /// What happens to a new one.
    pub(super) made: &'static [(&'static str, Made)],
    /// What happens to a changed one.
    pub(super) updated: &'static [(&'static str, Touched)],
    /// What may refuse a delete.
    pub(super) before_delete: &'static [(&'static str, BeforeDelete)],
    /// What happens when one is deleted, before it is gone.
    pub(super) gone: &'static [(&'static str, Touched)],
    /// What only the answer to a create has.
    pub(super) answered: &'static [(&'static str, Answered)],
}

/// Gets the number of the owner for a create, of the thing itself for a change or an action.
pub(super) type Before = fn(&World, &Call<'_>, Number) -> Result<(), Answer>;
pub(super) type BeforeDelete = fn(&World, Number) -> Result<(), Answer>;
pub(super) type Made = fn(&mut World, &Occasion, Number, &Map<String, Value>);
pub(super) type Touched = fn(&mut World, &Call<'_>, Number);
pub(super) type Answered = fn(&mut World, &Call<'_>, Number, &mut Value);

/// A family that does nothing besides; for `..NOTHING`.
pub(super) const NOTHING: Family = Family {
    handlers: &[],
    before: &[],
    made: &[],
    updated: &[],
    before_delete: &[],
    gone: &[],
    answered: &[],
};

const FAMILIES: &[Family] = &[
    app_facts::FAMILY,
    app_logs::FAMILY,
    apps::FAMILY,
    assistants::FAMILY,
    billing::FAMILY,
    certificates::FAMILY,
    database_limits::FAMILY,
    databases::FAMILY,
    dedicated::FAMILY,
    edge::FAMILY,
    evaluations::FAMILY,
    inference::FAMILY,
    knowledge::FAMILY,
    kubernetes::FAMILY,
    networks::FAMILY,
    options::FAMILY,
    others::FAMILY,
    pools::FAMILY,
    registry::FAMILY,
    secrets::FAMILY,
    security::FAMILY,
    storage::FAMILY,
    uploads::FAMILY,
];

/// What does in place of one of a kind, below its path and for actions: a replica is a cluster by its own id.
pub(super) fn stand_in(world: &World, kind: &Kind, key: &str) -> Option<Number> {
    if kind.name != databases::CLUSTER {
        return None;
    }
    let mut replicas = world.store.items("databases.replica");
    let found = replicas
        .find(|(_, item)| super::place::text(&item.value, "id").is_some_and(|id| id == key));
    found.map(|(number, _)| number)
}

pub(super) fn handler(operation: &str) -> Option<Handler> {
    static BY_ID: OnceLock<HashMap<&str, Handler>> = OnceLock::new();
    let by_id = BY_ID.get_or_init(|| {
        let tables = FAMILIES.iter().flat_map(|family| family.handlers);
        tables.copied().collect()
    });
    by_id
        .get(operation)
        .copied()
        .or_else(|| metrics::handler(operation))
}

fn of<T: Copy + 'static>(
    table: impl Fn(&Family) -> &'static [(&'static str, T)],
    name: &str,
) -> impl Iterator<Item = T> {
    let tables = FAMILIES.iter().flat_map(table);
    let fitting = tables
        .filter(|(own, _)| *own == name)
        .map(|(_, hook)| *hook);
    fitting.collect::<Vec<_>>().into_iter()
}

pub(super) fn before(
    world: &World,
    call: &Call<'_>,
    kind: &Kind,
    number: Number,
) -> Result<(), Answer> {
    let mut hooks = of(|family| family.before, &kind.name);
    hooks.try_for_each(|hook| hook(world, call, number))
}

pub(super) fn before_delete(
    world: &World,
    _: &Call<'_>,
    kind: &Kind,
    number: Number,
) -> Result<(), Answer> {
    let mut hooks = of(|family| family.before_delete, &kind.name);
    hooks.try_for_each(|hook| hook(world, number))
}

pub(super) fn made(
    world: &mut World,
    occasion: &Occasion,
    kind: &Kind,
    number: Number,
    sent: &Map<String, Value>,
) {
    for hook in of(|family| family.made, &kind.name) {
        hook(world, occasion, number, sent);
    }
}

pub(super) fn updated(world: &mut World, call: &Call<'_>, kind: &Kind, number: Number) {
    for hook in of(|family| family.updated, &kind.name) {
        hook(world, call, number);
    }
}

pub(super) fn gone(world: &mut World, call: &Call<'_>, kind: &Kind, number: Number) {
    for hook in of(|family| family.gone, &kind.name) {
        hook(world, call, number);
    }
}

pub(super) fn answered(world: &mut World, call: &Call<'_>, number: Number, answer: &mut Answer) {
    let operation = call.operation.id;
    if let crate::answer::Content::Json(body) = &mut answer.content {
        for hook in of(|family| family.answered, operation) {
            hook(world, call, number, body);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::store::Catalog;

    #[test]
    fn tables_are_about_operations_and_kinds_that_there_are() {
        let document = Document::embedded().unwrap();
        let catalog = Catalog::embedded().unwrap();
        for family in FAMILIES {
            let operations = family.handlers.iter().map(|(id, _)| id);
            for id in operations.chain(family.answered.iter().map(|(id, _)| id)) {
                assert!(document.operation(id).is_some(), "{id}");
            }
            let kinds = family.before.iter().map(|(name, _)| name);
            let kinds = kinds.chain(family.made.iter().map(|(name, _)| name));
            let kinds = kinds.chain(family.updated.iter().map(|(name, _)| name));
            let kinds = kinds.chain(family.gone.iter().map(|(name, _)| name));
            let kinds = kinds.chain(family.before_delete.iter().map(|(name, _)| name));
            for name in kinds {
                assert!(catalog.kind(name).is_some(), "{name}");
            }
        }
    }
}
