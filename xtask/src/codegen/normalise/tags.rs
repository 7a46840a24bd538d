//! Unions whose members a property tells apart.

use std::collections::HashSet;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::compose::resolve;
use super::unions::{TAG, keyword_of};
use crate::codegen::document::{Document, Order, refer_to, reference, required, union_members};

/// A discriminator on a schema that is no union says how its heirs are told apart; a union names them itself.
pub fn loose_discriminators(document: &mut Document) -> Result<usize> {
    let mut dropped = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        if keyword_of(schema).is_none() && schema.get("discriminator").is_some_and(Value::is_object)
        {
            dropped += usize::from(
                schema
                    .as_object_mut()
                    .and_then(|s| s.remove("discriminator"))
                    .is_some(),
            );
        }
    })?;
    Ok(dropped)
}

/// A union with a discriminator: the tag's values and the member for each.
///
/// # Errors
///
/// Where the mapping leads to nothing, or no value of it to one of the members: that member could never be written.
pub fn discriminators(document: &mut Document) -> Result<usize> {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for (name, schema) in document.schemas() {
        if let (Some(discriminator), Some(_)) = (schema.get("discriminator"), keyword_of(schema)) {
            match mapped(document, name, schema, discriminator) {
                Ok(tagged) => found.extend(tagged),
                Err(error) => problems.push(format!("{name}: {error:#}")),
            }
        }
    }
    if !problems.is_empty() {
        bail!(problems.join("; "));
    }
    tag_unions(document, found)
}

/// The tag of one union, or `None` if its discriminator has no mapping.
fn mapped(
    document: &Document,
    name: &str,
    schema: &Value,
    discriminator: &Value,
) -> Result<Option<Tagged>> {
    let property = discriminator["propertyName"]
        .as_str()
        .context("a discriminator without propertyName")?;
    let Some(mapping) = discriminator.get("mapping").and_then(Value::as_object) else {
        return Ok(None);
    };
    let mut variants = Vec::new();
    for (value, target) in mapping {
        let target = target
            .as_str()
            .and_then(|t| t.strip_prefix("#/components/schemas/"));
        let target = target.with_context(|| format!("the mapping of {value} is no component"))?;
        if !document.schemas().contains_key(target) {
            bail!("the mapping of {value} points at {target}, which isn't there");
        }
        variants.push((value.clone(), target.to_owned()));
    }
    for member in union_members(schema).into_iter().flatten() {
        let mapped = |member| variants.iter().any(|(_, target)| target == member);
        if !reference(member).is_some_and(mapped) {
            bail!("the mapping of the discriminator has no value for the member {member}");
        }
    }
    Ok(Some((name.to_owned(), property.to_owned(), variants)))
}

/// A union without a discriminator whose members all require one property with a single value each, all different.
pub fn constant_properties(document: &mut Document) -> Result<usize> {
    let mut found = Vec::new();
    for (name, schema) in document.schemas() {
        if schema.get(TAG).is_some() {
            continue;
        }
        let Some(members) = union_members(schema) else {
            continue;
        };
        let Some(members) = members
            .iter()
            .map(|m| reference(m).map(str::to_owned))
            .collect::<Option<Vec<_>>>()
        else {
            continue;
        };
        let constants = |member: &str| -> Vec<(String, String)> {
            let Some(schema) = document.schemas().get(member) else {
                return Vec::new();
            };
            required(schema)
                .into_iter()
                .filter_map(|property| {
                    let at = schema.get("properties")?.get(property)?;
                    let at = document.follow(at).ok()?;
                    match at.get("enum")?.as_array()?.as_slice() {
                        [Value::String(only)] => Some((property.to_owned(), only.clone())),
                        _ => None,
                    }
                })
                .collect()
        };
        let Some(first) = members.first() else {
            continue;
        };
        for (property, _) in constants(first) {
            let variants: Vec<(String, String)> = members
                .iter()
                .filter_map(|member| {
                    let (_, value) = constants(member)
                        .into_iter()
                        .find(|(p, _)| *p == property)?;
                    Some((value, member.clone()))
                })
                .collect();
            let values: HashSet<&String> = variants.iter().map(|(value, _)| value).collect();
            if values.len() == members.len() && members.len() > 1 {
                found.push((name.clone(), property, variants));
                break;
            }
        }
    }
    tag_unions(document, found)
}

/// A union, its tag, and for each value of the tag the component that goes with it.
type Tagged = (String, String, Vec<(String, String)>);

/// Turns the unions in `found` into tagged ones. What a member holds beside the tag becomes the variant's payload: the
/// member itself without the tag where nothing else uses it, else a copy of it.
fn tag_unions(document: &mut Document, found: Vec<Tagged>) -> Result<usize> {
    let source = document.clone();
    let used_elsewhere = used_beside(document, &found)?;
    let mut payloads: Map<String, Value> = Map::new();
    for (name, property, variants) in &found {
        let mut rendered = Vec::new();
        for (value, member) in variants {
            let payload = payload(&source, member, property)
                .with_context(|| format!("{name}: {member} can't be a variant"))?;
            let schema = match payload {
                None => Value::Null,
                Some(payload) => {
                    let target = place_of(&source, member, &payload, &used_elsewhere, &payloads);
                    payloads.insert(target.clone(), payload);
                    refer_to(&target)
                }
            };
            rendered.push(json!({ "value": value, "schema": schema }));
        }
        let mut members: Vec<Value> = Vec::new();
        for schema in rendered.iter().map(|variant| &variant["schema"]) {
            if !schema.is_null() && !members.contains(schema) {
                members.push(schema.clone());
            }
        }
        let mut union = Map::new();
        if let Some(description) = source
            .schemas()
            .get(name)
            .and_then(|s| s.get("description"))
        {
            union.insert("description".to_owned(), description.clone());
        }
        union.insert("oneOf".to_owned(), Value::Array(members));
        union.insert(
            TAG.to_owned(),
            json!({ "property": property, "variants": rendered }),
        );
        document
            .schemas_mut()?
            .insert(name.clone(), Value::Object(union));
    }
    document.schemas_mut()?.extend(payloads);
    Ok(found.len())
}

/// The components that something refers to beside the unions in `found`.
fn used_beside(document: &mut Document, found: &[Tagged]) -> Result<HashSet<String>> {
    let unions: HashSet<&String> = found.iter().map(|(name, _, _)| name).collect();
    let mut used = HashSet::new();
    document.for_each_schema(Order::Outer, |schema, place| {
        let inside = place.member && !place.composed && unions.contains(&place.hint);
        if let Some(name) = reference(schema)
            && !inside
        {
            used.insert(name.to_owned());
        }
    })?;
    Ok(used)
}

/// What a member holds beside the tag, or `None` if that is nothing.
fn payload(source: &Document, member: &str, property: &str) -> Result<Option<Value>> {
    let mut payload = resolve(source, &refer_to(member))?;
    let free = payload
        .get("additionalProperties")
        .is_some_and(Value::is_object);
    if free || union_members(&payload).is_some() {
        bail!("it is a map or a union of its own");
    }
    if let Some(properties) = payload.get_mut("properties").and_then(Value::as_object_mut) {
        properties.shift_remove(property);
    }
    if payload
        .get("properties")
        .and_then(Value::as_object)
        .is_none_or(Map::is_empty)
    {
        return Ok(None);
    }
    if let Some(required) = payload.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| name != property);
        if required.is_empty() {
            payload.as_object_mut().map(|p| p.remove("required"));
        }
    }
    payload["type"] = json!("object");
    Ok(Some(payload))
}

/// The component that holds the payload: the member's own where it is free or holds the same already.
fn place_of(
    source: &Document,
    member: &str,
    payload: &Value,
    used_elsewhere: &HashSet<String>,
    payloads: &Map<String, Value>,
) -> String {
    let free = |name: &String| match payloads.get(name) {
        Some(there) => there == payload,
        None if name == member => !used_elsewhere.contains(member),
        None => !source.schemas().contains_key(name),
    };
    std::iter::once(member.to_owned())
        .chain(std::iter::once(format!("{member}_fields")))
        .chain((2..).map(|number| format!("{member}_fields_{number}")))
        .find(free)
        .unwrap_or_else(|| member.to_owned())
}
