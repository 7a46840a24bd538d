//! Unions: `oneOf` and `anyOf`.
//!
//! What is left after these passes is a union that a generator can render: it carries [`TAG`] where a property tells its
//! members apart (see [`super::tags`]), and else its members differ in JSON type or in what they require.

use std::collections::HashSet;

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::compose::{ANNOTATIONS, without_prose};
use super::merge::ALTERNATIVES;
use crate::codegen::document::{
    Document, MEMBER_HINT, Order, is_nullable, nullable, reference, required, type_of,
};
use crate::codegen::kept::kinds;
use crate::codegen::type_names::TypeNames;

/// Where a union notes its tag: `{"property": "type", "variants": [{"value": "A", "schema": {"$ref": …} or null}]}`.
pub const TAG: &str = "x-tag";

/// Where a free-form object lists the components that it may hold.
pub const ANY_OF: &str = "x-any-of";

/// Where a free-form object keeps references to those components.
pub const KEEP: &str = "x-keep";

const KEYWORDS: [&str; 2] = ["oneOf", "anyOf"];

pub fn keyword_of(schema: &Value) -> Option<&'static str> {
    KEYWORDS
        .into_iter()
        .find(|k| schema.get(*k).is_some_and(Value::is_array))
}

fn take_members(schema: &mut Value, keyword: &str) -> Vec<Value> {
    match schema.as_object_mut().and_then(|s| s.remove(keyword)) {
        Some(Value::Array(members)) => members,
        _ => Vec::new(),
    }
}

/// Puts the only member that is left of a union in its place, with what the union said of its use.
fn put_in_place(union: &mut Value, only: Value, null: bool) {
    let mut said = std::mem::take(union);
    *union = if null { nullable(only) } else { only };
    if let (Some(union), Some(said)) = (union.as_object_mut(), said.as_object_mut()) {
        said.retain(|key, _| {
            ANNOTATIONS.contains(&key.as_str()) || key == "default" || key == "x-accept"
        });
        union.append(said);
    }
}

/// `anyOf: [{type: object, nullable: true}, X]` says "X or null". Members that say nothing at all are dropped.
pub fn null_alternatives(document: &mut Document) -> Result<usize> {
    let mut united = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        let Some(keyword) = keyword_of(schema) else {
            return;
        };
        let is_null = |member: &Value| {
            member.get("nullable") == Some(&json!(true))
                && type_of(member) == Some("object")
                && member.get("properties").is_none()
                && member.get("additionalProperties").is_none()
        };
        let is_empty =
            |member: &Value| without_prose(member).as_object().is_some_and(Map::is_empty);
        let Some(members) = schema.get(keyword).and_then(Value::as_array) else {
            return;
        };
        let null = members.iter().any(is_null);
        let empty = members.iter().any(is_empty);
        if !null && !empty {
            return;
        }
        let rest: Vec<Value> = take_members(schema, keyword)
            .into_iter()
            .filter(|m| !is_null(m) && !is_empty(m))
            .collect();
        united += 1;
        match <[Value; 1]>::try_from(rest) {
            Ok([only]) => {
                let null = null || is_nullable(schema);
                put_in_place(schema, only, null);
            }
            Err(rest) => {
                schema[keyword] = Value::Array(rest);
                if null {
                    schema["nullable"] = json!(true);
                }
            }
        }
    })?;
    Ok(united)
}

/// A union whose members only say `required` constrains values, it doesn't make a type. It is noted for docs and checks.
pub fn constraint_alternatives(document: &mut Document) -> Result<usize> {
    let mut dropped = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        let Some(keyword) = keyword_of(schema) else {
            return;
        };
        let constrains = schema
            .get(keyword)
            .and_then(Value::as_array)
            .is_some_and(|members| {
                members.iter().all(|m| {
                    without_prose(m)
                        .as_object()
                        .is_some_and(|m| m.keys().all(|k| k == "required"))
                })
            });
        if constrains {
            let members = take_members(schema, keyword);
            let members: Vec<Value> = members.iter().map(without_prose).collect();
            schema[ALTERNATIVES] = json!({ keyword: members });
            dropped += 1;
        }
    })?;
    Ok(dropped)
}

/// A union of one is that one; members that differ in nothing but prose are one.
pub fn single_alternatives(document: &mut Document) -> Result<usize> {
    let mut changed = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        let Some(keyword) = keyword_of(schema) else {
            return;
        };
        if schema.get(TAG).is_some() {
            return;
        }
        let members = take_members(schema, keyword);
        let before = members.len();
        let mut said: Vec<Value> = Vec::new();
        let mut different: Vec<Value> = Vec::new();
        for member in members {
            let says = without_prose(&member);
            if !said.contains(&says) {
                said.push(says);
                different.push(member);
            }
        }
        changed += usize::from(before == 1 || different.len() < before);
        match <[Value; 1]>::try_from(different) {
            Ok([only]) => {
                let null = is_nullable(schema);
                put_in_place(schema, only, null);
            }
            Err(different) => schema[keyword] = Value::Array(different),
        }
    })?;
    Ok(changed)
}

/// A union of strings is a string; an open enum of all listed values where one of them lists some.
pub fn string_alternatives(document: &mut Document) -> Result<usize> {
    let mut united = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        let Some(keyword) = keyword_of(schema) else {
            return;
        };
        let Some(members) = schema.get(keyword).and_then(Value::as_array) else {
            return;
        };
        if !members.iter().all(|m| type_of(m) == Some("string")) {
            return;
        }
        let mut values: Vec<Value> = Vec::new();
        for value in members
            .iter()
            .filter_map(|m| m.get("enum")?.as_array())
            .flatten()
        {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        let members = take_members(schema, keyword);
        schema["type"] = json!("string");
        if members.iter().any(is_nullable) {
            schema["nullable"] = json!(true);
        }
        let mut defaults = members.iter().filter_map(|m| m.get("default"));
        if let (Some(default), None, None) =
            (defaults.next(), defaults.next(), schema.get("default"))
        {
            schema["default"] = default.clone();
        }
        if !values.is_empty() {
            schema["enum"] = Value::Array(values);
        }
        united += 1;
    })?;
    Ok(united)
}

/// Names the inline members of each union by what sets them apart, so that they can become components. One that had a name
/// before by another of its words keeps that: what is required, or what other members are like, moves no name.
pub fn name_members(document: &mut Document) -> Result<usize> {
    let names = TypeNames::of(document)?;
    let before = kinds(document)?;
    let mut named = 0;
    document.for_each_schema(Order::Outer, |schema, place| {
        let Some(keyword) = keyword_of(schema) else {
            return;
        };
        let Some(members) = schema.get_mut(keyword).and_then(Value::as_array_mut) else {
            return;
        };
        let known = members.clone();
        let mut taken = HashSet::new();
        for (index, member) in members.iter_mut().enumerate() {
            if reference(member).is_none() && member.is_object() {
                let mut words = vec![member_word(&known, index)];
                words.extend(required(member).into_iter().map(str::to_owned));
                let properties = member.get("properties").and_then(Value::as_object);
                words.extend(properties.into_iter().flat_map(Map::keys).cloned());
                let name = |word: &String| names.name(&format!("{}_{word}", place.hint));
                let was_there = |word: &&String| {
                    let name = name(word);
                    before.contains_key(&name) && !taken.contains(&name)
                };
                let word = words.iter().find(was_there).or(words.first());
                let word = word.cloned().unwrap_or_default();
                taken.insert(name(&word));
                member[MEMBER_HINT] = Value::String(word);
                named += 1;
            }
        }
    })?;
    Ok(named)
}

/// The word that sets a member apart: what only it requires, else what only it declares, else its JSON type.
pub fn member_word(members: &[Value], index: usize) -> String {
    let Some(member) = members.get(index) else {
        return String::new();
    };
    let others = || {
        members
            .iter()
            .enumerate()
            .filter(move |(i, _)| *i != index)
            .map(|(_, m)| m)
    };
    let taken: HashSet<&str> = others().flat_map(required).collect();
    if let Some(own) = required(member)
        .into_iter()
        .find(|name| !taken.contains(name))
    {
        return own.to_owned();
    }
    let declared = |m: &Value| -> Vec<String> {
        m.get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(|p| p.keys().cloned())
            .collect()
    };
    let taken: HashSet<String> = others().flat_map(declared).collect();
    if let Some(own) = declared(member)
        .into_iter()
        .find(|name| !taken.contains(name))
    {
        return own;
    }
    match type_of(member) {
        Some("string") if member.get("enum").is_some() => "name".to_owned(),
        Some("array") => "list".to_owned(),
        Some(other) => other.to_owned(),
        None => format!("option_{}", index + 1),
    }
}
