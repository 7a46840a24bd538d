//! Inline types become components with names of their own.

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::compose::without_prose;
use super::quirks::is_type;
use super::unions::{ANY_OF, KEEP, TAG, name_members};
use crate::codegen::document::{
    Document, MEMBER_HINT, Order, is_nullable, nullable, refer_to, reference,
    reference_or_nullable, type_of, union_members,
};
use crate::codegen::names::{type_name, unique};
use crate::codegen::type_names::TypeNames;

/// Moves every inline struct, enum, union and composition into a component named after its place. Two of the same name
/// share a component where they differ in nothing but prose, else the second gets a number.
pub fn inline_types(document: &mut Document) -> Result<usize> {
    name_members(document)?;
    let names = TypeNames::of(document)?;
    let mut taken: HashSet<String> = document
        .schemas()
        .keys()
        .map(|name| type_name(name))
        .collect();
    let mut made: HashMap<String, Vec<(String, Value)>> = HashMap::new();
    let mut order: Vec<(String, Value)> = Vec::new();
    document.for_each_schema(Order::Inner, |schema, place| {
        let word = schema.as_object_mut().and_then(|s| s.remove(MEMBER_HINT));
        if place.component || place.composed || !(is_type(schema) || is_composition(schema)) {
            return;
        }
        drop(word);
        let null = is_nullable(schema);
        let mut component = schema.take();
        let mut annotations = serde_json::Map::new();
        if let Some(object) = component.as_object_mut() {
            object.remove("nullable");
            for key in ["deprecated", "readOnly", "writeOnly", "default", "x-accept"] {
                if let Some(value) = object.remove(key) {
                    annotations.insert(key.to_owned(), value);
                }
            }
        }
        let base = names.name(&place.hint);
        let said = without_prose(&component);
        let same = made
            .get(&base)
            .and_then(|known| known.iter().find(|(_, s)| *s == said));
        let name = match same {
            Some((name, _)) => name.clone(),
            None => {
                let name = unique(base.clone(), &mut taken);
                made.entry(base).or_default().push((name.clone(), said));
                order.push((name.clone(), component));
                name
            }
        };
        *schema = if null {
            nullable(refer_to(&name))
        } else {
            refer_to(&name)
        };
        if let Some(object) = schema.as_object_mut() {
            object.extend(annotations);
        }
    })?;
    let count = order.len();
    document.schemas_mut()?.extend(order);
    Ok(count)
}

fn is_composition(schema: &Value) -> bool {
    schema.get("allOf").is_some()
        && reference_or_nullable(schema).is_none_or(|_| !is_nullable(schema))
}

/// Renames every component to the name of its Rust type.
pub fn final_names(document: &mut Document) -> Result<usize> {
    let mut taken = HashSet::new();
    let names: HashMap<String, String> = document
        .schemas()
        .keys()
        .map(|name| (name.clone(), unique(type_name(name), &mut taken)))
        .collect();
    let changed = names.iter().filter(|(old, new)| old != new).count();
    rename_components(document, &names.into_iter().collect())?;
    document.for_each_schema(Order::Outer, |schema, _| {
        if let Some(kept) = schema.get(KEEP).and_then(Value::as_array) {
            schema[ANY_OF] = kept.iter().filter_map(reference).collect();
        }
    })?;
    Ok(changed)
}

/// Gives components other names, and whatever refers to them.
pub fn rename_components(document: &mut Document, names: &BTreeMap<String, String>) -> Result<()> {
    rename(&mut document.0, names);
    let schemas = document.schemas_mut()?;
    *schemas = std::mem::take(schemas)
        .into_iter()
        .map(|(name, schema)| (names.get(&name).cloned().unwrap_or(name), schema))
        .collect();
    Ok(())
}

/// Follows components to their new names in whatever refers to them.
pub fn rename(value: &mut Value, names: &BTreeMap<String, String>) {
    if let Some(new) = reference(value).and_then(|name| names.get(name)) {
        value["$ref"] = json!(format!("#/components/schemas/{new}"));
    }
    // A discriminator tells a member by its reference as text, or by its bare name.
    let mapping = value.pointer_mut("/discriminator/mapping");
    for target in mapping.and_then(Value::as_object_mut).into_iter().flatten() {
        let told = target.1.as_str().unwrap_or_default();
        let (prefix, name) = match told.rsplit_once('/') {
            Some((prefix, name)) => (format!("{prefix}/"), name),
            None => (String::new(), told),
        };
        if let Some(new) = names.get(name) {
            *target.1 = Value::String(format!("{prefix}{new}"));
        }
    }
    match value {
        Value::Object(object) => object.values_mut().for_each(|v| rename(v, names)),
        Value::Array(list) => list.iter_mut().for_each(|v| rename(v, names)),
        _ => {}
    }
}

/// The types that a value can have.
const TYPES: [&str; 6] = ["object", "array", "string", "integer", "number", "boolean"];

/// The types that answers may carry in place of the declared one.
const ACCEPTED: [&str; 3] = ["number", "object", "null"];

fn is_known(said: Option<&str>, known: &[&str]) -> bool {
    said.is_some_and(|said| known.contains(&said))
}

fn is_text_or_null(value: &Value) -> bool {
    value.is_string() || value.is_null()
}

/// Whether all that a schema lists under a key is as it should be.
fn all(schema: &Value, key: &str, fine: impl Fn(&Value) -> bool) -> bool {
    let listed = schema.get(key).and_then(Value::as_array);
    listed.into_iter().flatten().all(fine)
}

/// Fails where a schema is left in a form of which a part would be lost without a word.
pub fn assert_flat(document: &mut Document) -> Result<()> {
    let mut wrong = Vec::new();
    document.for_each_schema(Order::Outer, |schema, place| {
        let union = union_members(schema).is_some();
        let faults = [
            (
                schema.get("allOf").is_some()
                    && !(reference_or_nullable(schema).is_some() && is_nullable(schema)),
                "an allOf is left",
            ),
            (!place.component && is_type(schema), "a type stands inline"),
            (
                place.component && !is_type(schema),
                "the component is no type",
            ),
            (
                place.component && is_nullable(schema),
                "the component may be null",
            ),
            (
                schema.get("discriminator").is_some() && schema.get(TAG).is_none(),
                "the discriminator has no mapping",
            ),
            (
                union && schema.get("properties").is_some(),
                "a union has properties of its own",
            ),
            (
                schema.get("enum").is_some() && type_of(schema).is_none(),
                "the values have no type",
            ),
            (schema.get("not").is_some(), "values are ruled out by `not`"),
            (
                type_of(schema) == Some("string") && !all(schema, "enum", is_text_or_null),
                "a value of a string is no string",
            ),
            (
                schema.get("type").is_some() && !is_known(type_of(schema), &TYPES),
                "the type is none of JSON",
            ),
            (
                !all(schema, "x-accept", |kind| {
                    is_known(kind.as_str(), &ACCEPTED)
                }),
                "`x-accept` lists what isn't read",
            ),
        ];
        wrong.extend(
            faults
                .into_iter()
                .filter(|(is_there, _)| *is_there)
                .map(|(_, fault)| format!("{}: {fault}", place.hint)),
        );
    })?;
    if wrong.is_empty() {
        return Ok(());
    }
    bail!("no pass handles these schemas; mend them by a pass or an overlay: {wrong:?}")
}
