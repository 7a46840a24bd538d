//! `rules.json`: the document's constraints on request bodies.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::{Files, Input};
use crate::codegen::document::{
    Document, is_nullable, reference, reference_or_nullable, union_members,
};
use crate::codegen::facts::Body;
use crate::codegen::model::rust_type;
use crate::codegen::names;
use crate::codegen::normalise::merge::ALTERNATIVES;
use crate::codegen::normalise::scalars::BOUNDS;
use crate::codegen::normalise::unions::{KEEP, TAG, keyword_of};

/// The keywords of a rule beside bounds, in the order in which they are written.
const KEPT: [&str; 3] = ["type", "required", "x-format"];

pub fn render(input: &Input<'_>, files: &mut Files) -> Result<()> {
    let mut rules: BTreeMap<String, Value> = BTreeMap::new();
    for ty in input.types.iter().filter(|ty| ty.in_requests) {
        if let Some(schema) = input.described.schemas().get(&ty.name) {
            let mut rule = rule(schema, &[]);
            if let Some(named) = named_members(schema, input.described) {
                rule["by"] = named;
            }
            rules.insert(ty.name.clone(), rule);
        }
    }
    for operation in input.operations {
        if let Some(Body::Typed { schema, .. }) = &operation.body {
            rules
                .entry(rust_type(schema))
                .or_insert_with(|| rule(schema, &[]));
        }
    }
    let mut text = String::from("{\n");
    for (index, (name, rule)) in rules.iter().enumerate() {
        let comma = if index + 1 < rules.len() { "," } else { "" };
        text.push_str(&format!(
            "{}: {}{comma}\n",
            serde_json::to_string(name)?,
            serde_json::to_string(rule)?
        ));
    }
    files.insert("src/rules.json".to_owned(), text + "}\n");
    Ok(())
}

/// A schema with only what can be broken, and some keywords more.
pub fn rule(schema: &Value, more: &[&str]) -> Value {
    let mut rule = Map::new();
    if let Some(name) = reference_or_nullable(schema) {
        rule.insert("ref".to_owned(), json!(name));
    }
    for key in KEPT.iter().chain(BOUNDS.iter()).chain(more) {
        if let Some(value) = schema.get(*key) {
            rule.insert(key.trim_start_matches("x-").to_owned(), value.clone());
        }
    }
    if is_nullable(schema) {
        rule.insert("nullable".to_owned(), json!(true));
    }
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        let properties: Map<String, Value> = properties
            .iter()
            .map(|(name, schema)| (name.clone(), self::rule(schema, more)))
            .collect();
        rule.insert("properties".to_owned(), Value::Object(properties));
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(key).filter(|inner| inner.is_object()) {
            rule.insert(key.to_owned(), self::rule(inner, more));
        }
    }
    if let Some(tag) = schema.get(TAG) {
        let variants: Map<String, Value> = tag["variants"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|variant| {
                Some((
                    variant["value"].as_str()?.to_owned(),
                    self::rule(&variant["schema"], more),
                ))
            })
            .collect();
        rule.insert("tag".to_owned(), tag["property"].clone());
        rule.insert("variants".to_owned(), Value::Object(variants));
    } else if let Some(members) = members(schema) {
        let members = members.iter().map(|member| self::rule(member, more));
        rule.insert("any".to_owned(), members.collect());
    }
    if let Some(alternatives) = schema.get(ALTERNATIVES) {
        let key = match keyword_of(alternatives) {
            Some("oneOf") => "one",
            _ => "either",
        };
        let members = union_members(alternatives).into_iter().flatten();
        rule.insert(
            key.to_owned(),
            members.map(|member| alternative(member, more)).collect(),
        );
    }
    Value::Object(rule)
}

/// The members of a union, also of one that became a free-form object because nothing tells its members apart.
fn members(schema: &Value) -> Option<&Vec<Value>> {
    union_members(schema).or_else(|| schema.get(KEEP)?.as_array())
}

/// The key whose value names a member of a union, although the document doesn't say that it is a tag: all members have it,
/// and each of its values is the end of the name of another member (`custom` of `CertificateRequestCustom`).
fn named_members(schema: &Value, document: &Document) -> Option<Value> {
    let members = union_members(schema).filter(|_| schema.get(TAG).is_none())?;
    let names: Vec<&str> = members.iter().filter_map(reference).collect();
    if names.len() != members.len() {
        return None;
    }
    let properties = |name: &str| document.schemas().get(name)?.get("properties")?.as_object();
    for key in properties(names.first()?)?.keys() {
        let of_all: Option<Vec<&Value>> = names.iter().map(|it| properties(it)?.get(key)).collect();
        let Some(property) = of_all.as_deref().and_then(<[&Value]>::first) else {
            continue;
        };
        let resolved = reference_or_nullable(property).and_then(|it| document.schemas().get(it));
        let values = resolved.unwrap_or(property).get("enum");
        let values: Vec<&str> = values
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut by_value = Map::new();
        for value in &values {
            let end = names::type_name(value);
            let mut of = names
                .iter()
                .enumerate()
                .filter(|(_, name)| name.ends_with(&end));
            if let (Some((index, _)), None) = (of.next(), of.next()) {
                by_value.insert((*value).to_owned(), json!(index));
            }
        }
        let different: BTreeSet<String> = by_value.values().map(Value::to_string).collect();
        if different.len() == names.len() && by_value.len() == values.len() {
            return Some(json!({ "key": key, "members": by_value }));
        }
    }
    None
}

/// The rule of one alternative. Its values tell it from others, so that they are no open list.
fn alternative(schema: &Value, more: &[&str]) -> Value {
    let mut rule = self::rule(schema, more);
    for (name, property) in schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        if let Some(values) = property.get("enum") {
            rule["properties"][name]["only"] = values.clone();
        }
    }
    rule
}
