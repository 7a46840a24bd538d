//! What is both sent and answered, and of which only the service sets a part.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use serde_json::{Map, Value};

use super::hoist::rename;
use super::reach;
use super::sent::is_read_only;
use crate::codegen::document::{Document, reference};
use crate::codegen::kept::{was, was_field, was_sent};
use crate::codegen::type_names::TypeNames;

/// Where a document has which type each of these is sent in place of.
const KEY: &str = "x-sent-in-place-of";

/// The types that are sent in place of others: each with the one that it has its fields from.
pub fn origins(document: &Document) -> Result<BTreeMap<String, String>> {
    document.table(KEY)
}

/// Gives what is both sent and answered a second type for requests, where only the service sets a part of it, or of what is
/// in it. [`settle`](super::sent::settle) then takes that part out of the second one.
///
/// So does what was only answered before and is sent now: what is sent may be null or left out where what is answered isn't.
///
/// What requests took as it is answered stays so: no signature moves. A type that was there for requests stays, too.
pub fn both_ways(document: &mut Document) -> Result<usize> {
    let names = TypeNames::of(document)?;
    let (mut roots, answered) = reach::sent_and_answered(document)?;
    // The document may have a type of that name for something else.
    let request_name = |name: &str| {
        let suffixes = ["Request", "Input"];
        let found = suffixes.map(|suffix| names.name(&format!("{name}{suffix}")));
        let free = found
            .iter()
            .find(|it| !document.schemas().contains_key(*it));
        free.unwrap_or(&found[0]).clone()
    };
    // What a type is called where it is sent.
    let as_sent = |name: &str| match answered.contains(name) {
        true => request_name(name),
        false => name.to_owned(),
    };
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    while let Some(name) = roots.pop() {
        if edges.contains_key(&name) {
            continue;
        }
        let to = match document.schemas().get(&name) {
            Some(schema) => leads_to(schema, |key| stays(document, &as_sent(&name), key)),
            None => BTreeSet::new(),
        };
        roots.extend(to.iter().cloned());
        edges.insert(name, to);
    }
    let both = edges.keys().filter(|name| answered.contains(*name));
    // A type that has its own name for requests in the document is none of these.
    let made = |name: &str| !document.schemas().contains_key(&request_name(name));
    let was_apart = |name: &str| made(name) && was(document, &request_name(name)).is_some();
    let may: BTreeSet<&String> = both
        .filter(|name| was_apart(name) || !was_sent(document, name))
        .collect();
    let is_apart = |name: &str| {
        let schema = document.schemas().get(name);
        was_apart(name)
            || schema.is_some_and(|it| {
                // What was only answered stays as it is answered: requests are new, and take a type of their own.
                it.get("properties").is_some() && was(document, name).is_some()
                    || loses(it, |key| stays(document, &request_name(name), key))
            })
    };
    let mut apart: BTreeSet<String> = may
        .iter()
        .filter(|name| is_apart(name))
        .map(|name| (*name).clone())
        .collect();
    loop {
        let holds = |name: &&&String| edges.get(**name).is_some_and(|to| !to.is_disjoint(&apart));
        let more = may.iter().filter(|name| !apart.contains(**name));
        let more: Vec<String> = more.filter(holds).map(|name| (*name).clone()).collect();
        if more.is_empty() {
            break;
        }
        apart.extend(more);
    }
    if let Some(name) = apart.iter().find(|name| !made(name)) {
        let taken = request_name(name);
        bail!(
            "what is sent of {name} would be {taken}, as another type is; name it in spec/names.toml"
        );
    }
    let renamed: BTreeMap<String, String> = apart
        .iter()
        .map(|name| (name.clone(), request_name(name)))
        .collect();
    let sent = edges.keys().filter(|name| !answered.contains(*name));
    let mut copies = Map::new();
    for name in sent.chain(&apart) {
        if let Some(mut schema) = document.schemas().get(name).cloned() {
            rename(&mut schema, &renamed);
            if apart.contains(name) {
                keep_all(&mut schema);
            }
            copies.insert(renamed.get(name).unwrap_or(name).clone(), schema);
        }
    }
    document.schemas_mut()?.extend(copies);
    document.for_each_operation(|_, _, operation| {
        if let Some(body) = operation.get_mut("requestBody") {
            rename(body, &renamed);
        }
        Ok(())
    })?;
    let count = renamed.len();
    let origins: BTreeMap<String, String> = renamed
        .into_iter()
        .map(|(name, copy)| (copy, name))
        .collect();
    document.put_table(KEY, &origins)?;
    Ok(count)
}

/// Whether a type has what only the service sets although it is sent: it had it before.
fn stays(document: &Document, name: &str, key: &str) -> bool {
    was_field(document, name, key).is_some()
}

/// Whether a type loses a part where it is sent, and not all.
fn loses(schema: &Value, stays: impl Fn(&str) -> bool) -> bool {
    let properties = schema.get("properties").and_then(Value::as_object);
    let lost = |(key, property): &(&String, &Value)| is_read_only(property) && !stays(key);
    properties.is_some_and(|all| {
        let lost = all.iter().filter(lost).count();
        lost > 0 && lost < all.len()
    })
}

/// Of what only the service sets as a whole, everything is sent: nothing would be left.
fn keep_all(schema: &mut Value) {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    if let Some(properties) = properties.filter(|all| all.values().all(is_read_only)) {
        for property in properties.values_mut().filter_map(Value::as_object_mut) {
            property.remove("readOnly");
        }
    }
}

/// The types that a type leads to where it is sent.
fn leads_to(schema: &Value, stays: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let mut schema = schema.clone();
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.retain(|key, property| !is_read_only(property) || stays(key));
    }
    let mut found = BTreeSet::new();
    references(&schema, &mut found);
    found
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    found.extend(reference(value).map(str::to_owned));
    match value {
        Value::Object(object) => object.values().for_each(|it| references(it, found)),
        Value::Array(list) => list.iter().for_each(|it| references(it, found)),
        _ => {}
    }
}
