//! Small mends: titles, missing types, names without a declaration, nullable components, aliases.

use std::collections::HashSet;

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use crate::codegen::document::{
    Document, Order, is_nullable, nullable, refer_to, reference, reference_or_nullable, required,
    type_of, union_members, walk,
};

/// Drops `title`: the generator would name types after it, and reuse a name without comparing what it stands for.
pub fn strip_titles(document: &mut Document) -> Result<usize> {
    let mut dropped = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        if schema.get("title").is_some_and(Value::is_string) {
            dropped += usize::from(
                schema
                    .as_object_mut()
                    .and_then(|s| s.remove("title"))
                    .is_some(),
            );
        }
    })?;
    Ok(dropped)
}

/// A schema with `properties` is an object, also where the document leaves `type` out.
pub fn untyped_objects(document: &mut Document) -> Result<usize> {
    let mut typed = 0;
    document.for_each_schema(Order::Outer, |schema, place| {
        let composed = ["oneOf", "anyOf", "allOf", "$ref", "type"]
            .iter()
            .any(|k| schema.get(k).is_some());
        if !composed && !place.composed && schema.get("properties").is_some() {
            schema["type"] = json!("object");
            typed += 1;
        }
    })?;
    Ok(typed)
}

/// Drops names from `required` that no property declares. Members of `allOf` may name a sibling's property: what they
/// require is settled when they are flattened.
pub fn undeclared_required(document: &mut Document) -> Result<usize> {
    let mut dropped = 0;
    document.for_each_schema(Order::Outer, |schema, place| {
        if !place.composed && schema.get("allOf").is_none() {
            dropped += drop_undeclared(schema);
        }
    })?;
    Ok(dropped)
}

/// Drops undeclared names of one schema; schemas without properties keep theirs.
pub fn drop_undeclared(schema: &mut Value) -> usize {
    let Some(declared) = schema.get("properties").and_then(Value::as_object) else {
        return 0;
    };
    let declared: HashSet<String> = declared.keys().cloned().collect();
    let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) else {
        return 0;
    };
    let before = required.len();
    required.retain(|name| name.as_str().is_some_and(|name| declared.contains(name)));
    let after = required.len();
    if after == 0 {
        schema.as_object_mut().map(|s| s.remove("required"));
    }
    before - after
}

/// A component that may be null becomes one that may not, and each use of it may be null instead. The same goes for
/// parts of an `allOf` and members of a union: the whole may be null, its parts may not.
pub fn nullable_components(document: &mut Document) -> Result<usize> {
    let source = document.clone();
    let mut moved = 0;
    document.for_each_schema(Order::Outer, |schema, place| {
        let inside = place.component || place.member;
        let said = is_nullable(schema);
        let null = !inside && allows_null(&source, schema, 0) == Some(true);
        if said && (inside || reference(schema).is_some()) {
            schema.as_object_mut().map(|s| s.remove("nullable"));
            moved += 1;
        }
        if null && !is_nullable(schema) {
            *schema = nullable(schema.take());
            moved += 1;
        }
    })?;
    Ok(moved)
}

/// Whether null is among the values of a schema, or `None` if the schema doesn't say what its values are. In an `allOf` an
/// inline part that allows null speaks of this very use. A nullable component among the parts is another thing: a further
/// part with a type of its own rules null out, as where one component extends another.
fn allows_null(source: &Document, schema: &Value, depth: usize) -> Option<bool> {
    const DEEPEST: usize = 32;
    if let Some(said) = schema.get("nullable").and_then(Value::as_bool) {
        return Some(said);
    }
    if depth > DEEPEST {
        return None;
    }
    let says = |schema: &Value| allows_null(source, schema, depth + 1);
    if let Some(name) = reference(schema) {
        return source.schemas().get(name).and_then(says);
    }
    if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
        if parts.iter().any(is_nullable) {
            return Some(true);
        }
        let said: Vec<bool> = parts.iter().filter_map(says).collect();
        return (!said.is_empty()).then(|| !said.contains(&false));
    }
    if let Some(members) = union_members(schema) {
        return Some(members.iter().any(|member| says(member) == Some(true)));
    }
    type_of(schema).map(|_| false)
}

/// Replaces references to components that aren't types of their own (scalars, lists, maps, other references) by what
/// they stand for. Such a component would be a newtype in the way.
///
/// # Errors
///
/// Where a list or map holds itself: what it stands for has no end.
pub fn dissolve_aliases(document: &mut Document) -> Result<usize> {
    if let Some(name) = endless_alias(document) {
        bail!(
            "the component {name} is a list or map of itself, which no type without a name can be; mend it by an overlay"
        );
    }
    let mut dissolved = 0;
    loop {
        let aliases: Map<String, Value> = document
            .schemas()
            .iter()
            .filter(|(_, schema)| !is_type(schema))
            .map(|(name, schema)| (name.clone(), schema.clone()))
            .collect();
        let mut changed = 0;
        document.for_each_schema(Order::Outer, |schema, _| {
            while let Some(target) =
                reference_or_nullable(schema).and_then(|name| aliases.get(name))
            {
                let null = is_nullable(schema);
                let mut said = annotations(target);
                said.extend(annotations(schema));
                let target = reference(target).map_or_else(|| target.clone(), refer_to);
                *schema = if null { nullable(target) } else { target };
                if let Some(object) = schema.as_object_mut() {
                    object.extend(said);
                }
                changed += 1;
            }
        })?;
        dissolved += changed;
        if changed == 0 {
            document
                .schemas_mut()?
                .retain(|name, _| !aliases.contains_key(name));
            return Ok(dissolved);
        }
    }
}

/// The first component that isn't a type of its own and that leads back to itself through none that is.
fn endless_alias(document: &Document) -> Option<String> {
    let leads_to = |name: &str| -> Vec<String> {
        let mut found = Vec::new();
        let mut schema = document.schemas().get(name).cloned().unwrap_or_default();
        if !is_type(&schema) {
            let place = super::root_place(name);
            walk(
                &mut schema,
                &place,
                Order::Outer,
                &mut |schema: &mut Value, _: &_| {
                    found.extend(reference(schema).map(str::to_owned));
                },
            );
        }
        found
    };
    document
        .schemas()
        .keys()
        .find(|start| {
            let mut reached = HashSet::new();
            let mut todo = leads_to(start);
            while let Some(name) = todo.pop() {
                if reached.insert(name.clone()) {
                    todo.extend(leads_to(&name));
                }
            }
            !document.schemas().get(*start).is_none_or(is_type) && reached.contains(*start)
        })
        .cloned()
}

/// What may stand beside a reference and says something of its use.
fn annotations(schema: &Value) -> Map<String, Value> {
    [
        "description",
        "deprecated",
        "readOnly",
        "writeOnly",
        "default",
        "x-accept",
    ]
    .into_iter()
    .filter_map(|key| schema.get(key).map(|value| (key.to_owned(), value.clone())))
    .collect()
}

/// Whether a schema becomes a type with a name: a struct, an open enum or a union.
pub fn is_type(schema: &Value) -> bool {
    let is_struct = type_of(schema) == Some("object")
        && schema
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|properties| !properties.is_empty());
    let is_enum = type_of(schema) == Some("string") && schema.get("enum").is_some();
    is_struct || is_enum || union_members(schema).is_some()
}

/// An optional list or map may be null: absent and empty stay two things, and null is no error.
pub fn optional_collections(document: &mut Document) -> Result<usize> {
    let mut changed = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        let required: HashSet<String> = required(schema).into_iter().map(str::to_owned).collect();
        for (name, property) in schema
            .get_mut("properties")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            let collection = match type_of(property) {
                Some("array") => true,
                Some("object") => property.get("properties").is_none(),
                _ => false,
            };
            if collection && !required.contains(name) && !is_nullable(property) {
                property["nullable"] = json!(true);
                changed += 1;
            }
        }
    })?;
    Ok(changed)
}
