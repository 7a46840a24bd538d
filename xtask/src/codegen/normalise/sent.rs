//! What only the service sets.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::{Map, Value};

use super::quirks::drop_undeclared;
use super::reach::only_sent;
use crate::codegen::document::{Document, reference, union_members};
use crate::codegen::kept::{Was, was, was_field};
use crate::codegen::names::type_name;

/// Takes the properties that only the service sets out of what is only sent. What goes both ways keeps them, and so does
/// what had them before: a property that only the service sets from now on moves no field.
///
/// Types don't have their last names yet, and what is a member of a union may become part of it: what the union had stays
/// here, until [`settle`].
pub fn read_only(document: &mut Document) -> Result<usize> {
    let holders = holders(document);
    drop_read_only(document, |document, name, key| {
        let mut of = holders.get(name).into_iter().flatten();
        was_public(document, name, key)
            || of.any(|ty| was_public(document, ty, key) || was_tag(document, ty, key))
    })
}

/// The same for types that have their last names. What programs could set before they can set from now on: such a property
/// is as any other.
pub fn settle(document: &mut Document) -> Result<usize> {
    let dropped = drop_read_only(document, was_public)?;
    let source = document.clone();
    let mut kept = 0;
    for (name, schema) in document.schemas_mut()?.iter_mut() {
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (key, property) in properties.into_iter().flatten() {
            let was_set = || was_field(&source, &type_name(name), key).is_some_and(|it| it.set);
            if is_read_only(property) && was_set() {
                property.as_object_mut().map(|it| it.remove("readOnly"));
                kept += 1;
            }
        }
    }
    Ok(dropped + kept)
}

fn was_public(document: &Document, name: &str, key: &str) -> bool {
    was_field(document, &type_name(name), key).is_some()
}

/// Whether the members of a union were told apart by a property.
fn was_tag(document: &Document, name: &str, key: &str) -> bool {
    let was = was(document, &type_name(name));
    matches!(was, Some(Was::Tagged { property, .. }) if property == key)
}

/// The types that a component may become part of: unions that it is a member of, directly or not, and what a tag leaves of it.
fn holders(document: &Document) -> BTreeMap<String, BTreeSet<String>> {
    let mut holders: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for name in document.schemas().keys() {
        let mut todo = vec![name.clone()];
        let mut seen = BTreeSet::new();
        while let Some(union) = todo.pop() {
            let schema = document.schemas().get(&union);
            let members = schema.and_then(union_members).into_iter().flatten();
            for member in members.filter_map(reference) {
                if seen.insert(member.to_owned()) {
                    todo.push(member.to_owned());
                    let of = holders.entry(member.to_owned()).or_default();
                    of.extend([name.clone(), format!("{member}_fields")]);
                }
            }
        }
    }
    holders
}

fn drop_read_only(
    document: &mut Document,
    stays: impl Fn(&Document, &str, &str) -> bool,
) -> Result<usize> {
    let sent = only_sent(document)?;
    let source = document.clone();
    let mut dropped = 0;
    for (name, schema) in document.schemas_mut()?.iter_mut() {
        if !sent.contains(name) {
            continue;
        }
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            continue;
        };
        let before = properties.len();
        properties.retain(|key, property| !is_read_only(property) || stays(&source, name, key));
        let gone = before - properties.len();
        if gone > 0 {
            drop_undeclared(schema);
            empty_is_free(schema);
        }
        dropped += gone;
    }
    Ok(dropped)
}

/// Whether only the service sets a property.
pub fn is_read_only(property: &Value) -> bool {
    property.get("readOnly") == Some(&Value::Bool(true))
}

/// A struct of no properties would be no type: it is a free object.
fn empty_is_free(schema: &mut Value) {
    let properties = schema.get("properties").and_then(Value::as_object);
    if properties.is_some_and(Map::is_empty)
        && let Some(schema) = schema.as_object_mut()
    {
        schema.remove("properties");
    }
}
