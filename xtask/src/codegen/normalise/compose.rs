//! `allOf`: several schemas that describe one value become one.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::merge::ALTERNATIVES;
use super::quirks::{drop_undeclared, is_type};
use super::scalars::BOUNDS;
use super::times::MARK;
use crate::codegen::document::{Document, Order, reference, reference_or_nullable, walk};

/// Keywords that describe a value for people and don't change what it is.
pub const ANNOTATIONS: [&str; 10] = [
    "description",
    "title",
    "example",
    "examples",
    "readOnly",
    "writeOnly",
    "deprecated",
    "externalDocs",
    "x-order",
    MARK,
];

/// Keywords for people alone. What a document says of values must not hang on whether an import kept them.
const PROSE: [&str; 6] = [
    "description",
    "title",
    "example",
    "examples",
    "externalDocs",
    MARK,
];

/// Where the parts of an `allOf` disagree and the later one wins, known and looked at: `<type>.<property> <keyword>`.
/// A new one fails the run, so that somebody looks at it.
const KNOWN_CONFLICTS: &[&str] = &[];

/// Whether a schema says anything about its values.
fn has_substance(schema: &Value) -> bool {
    schema.as_object().is_some_and(|object| {
        object
            .keys()
            .any(|key| !ANNOTATIONS.contains(&key.as_str()) && !BOUNDS.contains(&key.as_str()))
    })
}

fn has_bounds(schema: &Value) -> bool {
    schema
        .as_object()
        .is_some_and(|object| object.keys().any(|key| BOUNDS.contains(&key.as_str())))
}

/// A schema without what is for people alone, at any depth.
pub fn without_prose(schema: &Value) -> Value {
    without(schema, |key| PROSE.contains(&key))
}

/// A schema without what `dropped` says of its keys, at any depth.
pub fn without(schema: &Value, dropped: impl Fn(&str) -> bool) -> Value {
    let mut schema = schema.clone();
    let place = super::root_place("");
    walk(
        &mut schema,
        &place,
        Order::Outer,
        &mut |schema: &mut Value, _: &_| {
            if let Some(object) = schema.as_object_mut() {
                object.retain(|key, _| !dropped(key));
            }
        },
    );
    schema
}

/// Flattens every `allOf`: to the bare reference where one member says all, else to one object.
pub fn flatten(document: &mut Document) -> Result<usize> {
    let source = document.clone();
    let mut flattened = 0;
    let mut conflicts = BTreeSet::new();
    let mut failures = Vec::new();
    document.for_each_schema(Order::Outer, |schema, place| {
        if schema.get("allOf").is_none()
            || reference_or_nullable(schema).is_some() && only_reference(schema)
        {
            return;
        }
        match flat(&source, schema, &place.hint, &mut conflicts) {
            Ok(flat) => {
                *schema = flat;
                flattened += 1;
            }
            Err(error) => failures.push(format!("{}: {error:#}", place.hint)),
        }
    })?;
    if !failures.is_empty() {
        bail!("these can't be flattened: {}", failures.join("; "));
    }
    let unknown: Vec<&String> = conflicts
        .iter()
        .filter(|c| !KNOWN_CONFLICTS.contains(&c.as_str()))
        .collect();
    if !unknown.is_empty() {
        bail!(
            "parts of an allOf disagree: {unknown:?}; look at each, then mend it by an overlay or add it to KNOWN_CONFLICTS"
        );
    }
    Ok(flattened)
}

/// Whether a schema is a reference that may be null, with at most annotations beside it.
fn only_reference(schema: &Value) -> bool {
    schema.as_object().is_some_and(|s| {
        s.keys().all(|k| {
            k == "allOf"
                || k == "nullable"
                || k.starts_with("x-")
                || ANNOTATIONS.contains(&k.as_str())
        }) && s.get("nullable") == Some(&json!(true))
    })
}

/// Whether a schema says nothing but which keys must be there.
fn only_alternatives(schema: &Value) -> bool {
    let said = without_prose(schema);
    said.as_object()
        .is_some_and(|said| said.keys().all(|key| key == "type" || key == ALTERNATIVES))
}

fn flat(
    source: &Document,
    schema: &Value,
    hint: &str,
    conflicts: &mut BTreeSet<String>,
) -> Result<Value> {
    let members = schema
        .get("allOf")
        .and_then(Value::as_array)
        .context("allOf is no list")?;
    let mut rest = schema.clone();
    rest.as_object_mut().map(|s| s.remove("allOf"));
    let telling: Vec<&Value> = members
        .iter()
        .filter(|m| has_substance(m) && without_prose(m) != json!({ "type": "object" }))
        .collect();
    // What must be there of a component that is used elsewhere, too, can't be said of it.
    let typing: Vec<&Value> = telling
        .iter()
        .copied()
        .filter(|m| !only_alternatives(m))
        .collect();
    let telling = match typing.as_slice() {
        [only] if reference(only).is_some() => typing,
        _ => telling,
    };
    let null = rest.get("nullable") == Some(&json!(true));
    let mut substance = rest.clone();
    if let Some(object) = substance.as_object_mut() {
        object.remove("nullable");
        object.remove("type");
        object.retain(|key, _| !key.starts_with("x-"));
    }
    let bounded = has_bounds(&rest) || members.iter().any(has_bounds);
    if let ([only], false) = (telling.as_slice(), has_substance(&substance))
        && reference(only).is_some()
        && (!bounded || is_type(source.follow(only)?))
    {
        let mut bare = if null {
            crate::codegen::document::nullable((*only).clone())
        } else {
            (*only).clone()
        };
        if let (Some(bare), Some(rest)) = (bare.as_object_mut(), rest.as_object()) {
            for (key, value) in rest {
                if ANNOTATIONS.contains(&key.as_str()) || key.starts_with("x-") {
                    bare.insert(key.clone(), value.clone());
                }
            }
            for member in members.iter().filter_map(Value::as_object) {
                for (key, value) in member
                    .iter()
                    .filter(|(k, _)| ANNOTATIONS.contains(&k.as_str()))
                {
                    bare.entry(key.clone()).or_insert_with(|| value.clone());
                }
            }
        }
        return Ok(bare);
    }
    let mut flat = resolve_noting(source, schema, hint, conflicts)?;
    if flat.get("properties").is_some() && flat.get("type").is_none() {
        flat["type"] = json!("object");
    }
    drop_undeclared(&mut flat);
    Ok(flat)
}

/// What a schema says once references and `allOf` at its top are followed.
pub fn resolve(source: &Document, schema: &Value) -> Result<Value> {
    resolve_noting(source, schema, "", &mut BTreeSet::new())
}

fn resolve_noting(
    source: &Document,
    schema: &Value,
    hint: &str,
    conflicts: &mut BTreeSet<String>,
) -> Result<Value> {
    let schema = source.follow(schema)?;
    let Some(members) = schema.get("allOf").and_then(Value::as_array) else {
        return Ok(schema.clone());
    };
    let mut out = json!({});
    for member in members {
        let member = resolve_noting(source, member, hint, conflicts)?;
        out = merge(source, out, &member, hint, conflicts)?;
    }
    let mut rest = schema.clone();
    if let Some(rest) = rest.as_object_mut() {
        rest.remove("allOf");
    }
    let mut out = merge(source, out, &rest, hint, conflicts)?;
    for key in ["description", "nullable"] {
        if let Some(value) = rest.get(key) {
            out[key] = value.clone();
        }
    }
    Ok(out)
}

/// Both schemas hold: the union of what they say. Where they disagree the later one wins, and the place is noted.
fn merge(
    source: &Document,
    mut out: Value,
    other: &Value,
    hint: &str,
    conflicts: &mut BTreeSet<String>,
) -> Result<Value> {
    let Some(other) = other.as_object() else {
        return Ok(out);
    };
    for (key, value) in other {
        match out.get_mut(key) {
            None => {
                out[key] = value.clone();
            }
            Some(known) if known == value => {}
            Some(_) if ANNOTATIONS.contains(&key.as_str()) => {}
            Some(known) => match key.as_str() {
                "required" => {
                    if let (Some(known), Some(value)) = (known.as_array_mut(), value.as_array()) {
                        for name in value {
                            if !known.contains(name) {
                                known.push(name.clone());
                            }
                        }
                    }
                }
                "properties" => {
                    let mut fields: Map<String, Value> =
                        known.as_object().cloned().unwrap_or_default();
                    for (name, field) in value.as_object().into_iter().flatten() {
                        let merged = match fields.get(name) {
                            None => field.clone(),
                            Some(known) => merge_property(
                                source,
                                known,
                                field,
                                &format!("{hint}.{name}"),
                                conflicts,
                            )?,
                        };
                        fields.insert(name.clone(), merged);
                    }
                    *known = Value::Object(fields);
                }
                "items" => {
                    *known = merge_property(
                        source,
                        &known.clone(),
                        value,
                        &format!("{hint}[]"),
                        conflicts,
                    )?
                }
                "nullable" => *known = json!(known == &json!(true) && value == &json!(true)),
                "enum" => {
                    let both: Vec<Value> = known
                        .as_array()
                        .into_iter()
                        .flatten()
                        .filter(|v| value.as_array().is_some_and(|values| values.contains(v)))
                        .cloned()
                        .collect();
                    if both.is_empty() {
                        conflicts.insert(format!("{hint} enum"));
                        *known = value.clone();
                    } else {
                        *known = Value::Array(both);
                    }
                }
                bound if BOUNDS.contains(&bound) || bound == "default" => *known = value.clone(),
                key => {
                    conflicts.insert(format!("{hint} {key}"));
                    *known = value.clone();
                }
            },
        }
    }
    Ok(out)
}

/// Two declarations of one property. A reference stays one where the other adds no more than annotations; bounds stay
/// where the property is no type of its own, which is all that they are about.
fn merge_property(
    source: &Document,
    known: &Value,
    other: &Value,
    hint: &str,
    conflicts: &mut BTreeSet<String>,
) -> Result<Value> {
    for (main, extra) in [(known, other), (other, known)] {
        if !has_substance(extra) {
            let inline = has_bounds(extra) && !is_type(source.follow(main)?);
            let main = if inline {
                resolve(source, main)?
            } else {
                main.clone()
            };
            return Ok(annotated(main, extra, inline && std::ptr::eq(extra, other)));
        }
    }
    let (a, b) = (
        resolve_noting(source, known, hint, conflicts)?,
        resolve_noting(source, other, hint, conflicts)?,
    );
    if without_prose(&a) == without_prose(&b) {
        return Ok(if reference(other).is_some() {
            annotated(other.clone(), known, false)
        } else {
            annotated(known.clone(), other, false)
        });
    }
    merge(source, a, &b, hint, conflicts)
}

/// `schema` with the annotations of `extra` that it lacks, and with its bounds where they have the last word.
fn annotated(mut schema: Value, extra: &Value, bounds: bool) -> Value {
    let is_reference = reference(&schema).is_some();
    if let (Some(object), Some(extra)) = (schema.as_object_mut(), extra.as_object()) {
        for (key, value) in extra {
            if BOUNDS.contains(&key.as_str()) && bounds {
                object.insert(key.clone(), value.clone());
            } else if ANNOTATIONS.contains(&key.as_str())
                || BOUNDS.contains(&key.as_str()) && !is_reference
            {
                object.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
    }
    schema
}

/// Whether two schemas describe the same values but for bounds, defaults and what is only for people.
pub fn same_but_for_bounds(a: &Value, b: &Value) -> bool {
    let said = |schema: &Value| {
        without(schema, |key| {
            ANNOTATIONS.contains(&key) || BOUNDS.contains(&key) || key == "default"
        })
    };
    said(a) == said(b)
}
