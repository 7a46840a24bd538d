//! Unions whose members a property tells apart.

use std::collections::{BTreeMap, HashSet};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::compose::resolve;
use super::unions::{TAG, keyword_of};
use crate::codegen::document::{Document, Order, refer_to, reference, required, union_members};
use crate::codegen::kept::{Was, was, was_field};
use crate::codegen::names;

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
/// What was told apart otherwise before stays so. A member that the mapping doesn't name has the values that it lists of the
/// property itself. What was a tagged union before stays one without a new member that has no value, and without a new value
/// that leads to no member: they are left to `Other`, and told by [`left_out`].
///
/// # Errors
///
/// Where the mapping leads to nothing, or no value of it to one of the members: that member could never be written.
pub fn discriminators(document: &mut Document) -> Result<usize> {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    let mut left = Vec::new();
    let mut idle = Vec::new();
    for (name, schema) in document.schemas() {
        let (Some(discriminator), Some(_)) = (schema.get("discriminator"), keyword_of(schema))
        else {
            continue;
        };
        let before = was(document, &names::type_name(name));
        if let Some(Was::Struct | Was::Union) = before {
            idle.push(name.clone());
            continue;
        }
        match mapped(document, schema, discriminator, before.as_ref()) {
            Ok(Some(mapped)) => {
                left.extend(mapped.left.iter().map(|it| format!("{name}: {it}")));
                found.push((name.clone(), mapped.property, mapped.variants));
            }
            Ok(None) => {}
            Err(error) => problems.push(format!("{name}: {error:#}")),
        }
    }
    if !problems.is_empty() {
        bail!(
            "{}; correct the mapping or the members by an overlay",
            problems.join("; ")
        );
    }
    for name in idle {
        let union = document.schemas_mut()?.get_mut(&name);
        union.and_then(|it| it.as_object_mut()?.remove("discriminator"));
    }
    leave_out(document, left)?;
    tag_unions(document, found)
}

/// Where a document lists what tagged unions leave to `Other`.
const LEFT_OUT: &str = "x-left-out";

/// What tagged unions leave to `Other`, each in a line with what to do.
pub fn left_out(document: &Document) -> Result<Vec<String>> {
    document.table(LEFT_OUT)
}

fn leave_out(document: &mut Document, left: Vec<String>) -> Result<()> {
    let mut all = left_out(document)?;
    all.extend(left);
    document.put_table(LEFT_OUT, &all)
}

/// What a discriminator says.
struct Mapped {
    property: String,
    variants: Vec<(String, String)>,
    /// What is left to `Other`.
    left: Vec<String>,
}

/// The tag of one union, or `None` if its discriminator has no mapping.
fn mapped(
    document: &Document,
    schema: &Value,
    discriminator: &Value,
    before: Option<&Was>,
) -> Result<Option<Mapped>> {
    let property = discriminator["propertyName"]
        .as_str()
        .context("a discriminator without propertyName")?;
    let Some(mapping) = discriminator.get("mapping").and_then(Value::as_object) else {
        return Ok(None);
    };
    let mut variants: Vec<(String, String)> = Vec::new();
    let mut astray = Vec::new();
    for (value, target) in mapping {
        match target_of(document, target) {
            Ok(target) => variants.push((value.clone(), target.to_owned())),
            Err(error) => astray.push((value, format!("the mapping of {value} {error}"))),
        }
    }
    let mut left = Vec::new();
    let mut problems = Vec::new();
    for member in union_members(schema).into_iter().flatten() {
        let is_mapped = |member| variants.iter().any(|(_, target)| target == member);
        if reference(member).is_some_and(is_mapped) {
            continue;
        }
        let known = |value: &String| variants.iter().any(|(known, _)| known == value);
        let mut own: Vec<(String, String)> = Vec::new();
        if let Some(name) = reference(member) {
            let values = values_of(document, name, property).into_iter();
            let free = values.filter(|value| !known(value));
            own.extend(free.map(|value| (value, name.to_owned())));
        }
        if own.is_empty() {
            let told =
                format!("the mapping of the discriminator has no value for the member {member}");
            match before {
                Some(_) => left.push(without_value(&told)),
                None => problems.push(told),
            }
        }
        variants.extend(own);
    }
    for (value, told) in astray {
        if variants.iter().any(|(known, _)| known == value) {
            continue;
        }
        match before {
            Some(Was::Tagged { values, .. }) if !values.contains(value) => {
                left.push(without_value(&told));
            }
            _ => problems.push(told),
        }
    }
    if !problems.is_empty() {
        bail!(problems.join("; "));
    }
    leave_what_has_no_fields(document, property, before, &mut variants, &mut left)?;
    Ok(Some(Mapped {
        property: property.to_owned(),
        variants,
        left,
    }))
}

fn without_value(told: &str) -> String {
    format!("{told}; it is left to `Other`: say by an overlay which value goes with which member")
}

/// The component that a mapping leads to.
fn target_of<'a>(document: &Document, target: &'a Value) -> Result<&'a str> {
    let target = target.as_str().unwrap_or_default();
    // The name alone is allowed, too.
    let name = match target.strip_prefix("#/components/schemas/") {
        Some(name) => name,
        None if document.schemas().contains_key(target) => target,
        None => bail!("is no component but {target:?}"),
    };
    if !document.schemas().contains_key(name) {
        bail!("points at {name}, which does not exist");
    }
    Ok(name)
}

/// Takes new members out of a union that was tagged before, if they can't be variants: a map, or a union of its own.
fn leave_what_has_no_fields(
    document: &Document,
    property: &str,
    before: Option<&Was>,
    variants: &mut Vec<(String, String)>,
    left: &mut Vec<String>,
) -> Result<()> {
    let Some(Was::Tagged { values, .. }) = before else {
        return Ok(());
    };
    variants.retain(|(value, member)| {
        let fault = payload(document, member, property).err();
        let is_left = fault.is_some() && !values.contains(value);
        if is_left {
            left.push(format!(
                "{member}, which is new, is a map or a union of its own; it is left to `Other`: describe it by an overlay"
            ));
        }
        !is_left
    });
    Ok(())
}

/// The values that a member lists of a property.
fn values_of(document: &Document, member: &str, property: &str) -> Vec<String> {
    let listed = || {
        let member = resolve(document, &refer_to(member)).ok()?;
        let at = document
            .follow(member.get("properties")?.get(property)?)
            .ok()?;
        let listed = at.get("enum")?.as_array()?.iter().map(Value::as_str);
        let values: Vec<String> = listed.flatten().map(str::to_owned).collect();
        Some(values)
    };
    listed().unwrap_or_default()
}

/// A union without a discriminator whose members all require one property with a single value each, all different. What was
/// told apart otherwise before stays so, and what was told apart by a property goes on without a new member that doesn't
/// list its values.
pub fn constant_properties(document: &mut Document) -> Result<usize> {
    let mut found = Vec::new();
    let mut left = Vec::new();
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
        let before = was(document, &names::type_name(name));
        if let Some(Was::Struct | Was::Union) = before {
            continue;
        }
        if let Some(Was::Tagged { property, .. }) = &before {
            let (mut variants, mut lacking) = listed(document, &members, property);
            leave_what_has_no_fields(
                document,
                property,
                before.as_ref(),
                &mut variants,
                &mut lacking,
            )?;
            if !variants.is_empty() {
                left.extend(lacking.iter().map(|it| format!("{name}: {it}")));
                found.push((name.clone(), property.clone(), variants));
                continue;
            }
        }
        let constants = |member: &str| -> Vec<(String, String)> {
            let Some(schema) = document.schemas().get(member) else {
                return Vec::new();
            };
            required(schema)
                .into_iter()
                .filter_map(
                    |property| match values_of(document, member, property).as_slice() {
                        [only] => Some((property.to_owned(), only.clone())),
                        _ => None,
                    },
                )
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
    leave_out(document, left)?;
    tag_unions(document, found)
}

/// The members by the values that they list of a property, and a line for each that lists none of its own.
fn listed(
    document: &Document,
    members: &[String],
    property: &str,
) -> (Vec<(String, String)>, Vec<String>) {
    let mut variants: Vec<(String, String)> = Vec::new();
    let mut lacking = Vec::new();
    for member in members {
        let values = values_of(document, member, property).into_iter();
        let known = |value: &String| variants.iter().any(|(known, _)| known == value);
        let own: Vec<String> = values.filter(|value| !known(value)).collect();
        if own.is_empty() {
            let told = format!("the member {member} lists no value of {property} of its own");
            lacking.push(without_value(&told));
        }
        variants.extend(own.into_iter().map(|value| (value, member.clone())));
    }
    (variants, lacking)
}

/// A union, its tag, and for each value of the tag the component that goes with it.
type Tagged = (String, String, Vec<(String, String)>);

/// Turns the unions in `found` into tagged ones. What a member holds beside the tag becomes the variant's payload: the
/// member itself without the tag where nothing else uses it, else a copy of it.
fn tag_unions(document: &mut Document, found: Vec<Tagged>) -> Result<usize> {
    let used_elsewhere = set_apart(document, &found)?;
    let source = document.clone();
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

/// Gives members that were without the tag before a component of their own with it, where something refers to them beside the
/// unions: what the variants hold is called as it was. Returns the members that something else uses.
fn set_apart(document: &mut Document, found: &[Tagged]) -> Result<HashSet<String>> {
    let mut used = used_beside(document, found)?;
    let mut whole: BTreeMap<String, String> = BTreeMap::new();
    for (_, property, variants) in found {
        for (_, member) in variants.iter().filter(|(_, member)| used.contains(member)) {
            let name = names::type_name(member);
            if was(document, &name) == Some(Was::Struct)
                && was_field(document, &name, property).is_none()
            {
                whole.insert(member.clone(), format!("{member}_with_{property}"));
            }
        }
    }
    if whole.is_empty() {
        return Ok(used);
    }
    let taken = |it: &&String| document.schemas().contains_key(*it);
    if let Some(name) = whole.values().find(taken) {
        bail!(
            "a member of a union would be {name} where it is used by itself, as another type is; name it in spec/names.toml"
        );
    }
    let unions: HashSet<&String> = found.iter().map(|(name, _, _)| name).collect();
    document.for_each_schema(Order::Outer, |schema, place| {
        let inside = place.member && !place.composed && unions.contains(&place.hint);
        let target = reference(schema).filter(|_| !inside);
        if let Some(target) = target.and_then(|name| whole.get(name)) {
            schema["$ref"] = refer_to(target)["$ref"].clone();
        }
    })?;
    let schemas = document.schemas_mut()?;
    for (member, whole) in whole {
        if let Some(schema) = schemas.get(&member).cloned() {
            schemas.insert(whole, schema);
        }
        used.remove(&member);
    }
    Ok(used)
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
