//! Numbers, strings, bounds and defaults.

use anyhow::Result;
use serde_json::{Value, json};

use crate::codegen::document::{Document, Order, type_of};

/// The keywords that bound a value without saying what it is.
pub const BOUNDS: [&str; 13] = [
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "multipleOf",
    "pattern",
];

/// Integers with listed values are plain integers; the list is kept as `x-known` for the docs.
pub fn integer_enums(document: &mut Document) -> Result<usize> {
    let mut opened = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        if type_of(schema).is_some_and(|t| t != "string")
            && let Some(values) = schema.as_object_mut().and_then(|s| s.remove("enum"))
        {
            schema["x-known"] = values;
            opened += 1;
        }
    })?;
    Ok(opened)
}

/// All integers are 64 bits wide and all other numbers double: the service isn't bound by the document's widths. An
/// integer that goes past them (`uint64`, or bounds that don't fit) keeps the format `uint64`.
pub fn widen_numbers(document: &mut Document) -> Result<usize> {
    let mut widened = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        let format = schema.get("format").and_then(Value::as_str);
        let wanted = match type_of(schema) {
            Some("integer") => {
                let fits = ["maximum", "minimum", "default"]
                    .iter()
                    .filter_map(|key| schema.get(*key))
                    .all(fits_i64);
                if fits && format != Some("uint64") {
                    "int64"
                } else {
                    "uint64"
                }
            }
            Some("number") => "double",
            _ => return,
        };
        if format != Some(wanted) {
            schema["format"] = json!(wanted);
            widened += 1;
        }
    })?;
    Ok(widened)
}

/// Whether a bound of an integer fits into 64 bits with a sign, however it is spelled; what is no number does.
fn fits_i64(bound: &Value) -> bool {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    bound.is_i64()
        || !bound.is_u64()
            && bound
                .as_f64()
                .is_none_or(|bound| (-LIMIT..LIMIT).contains(&bound))
}

/// Only `date-time` makes another type of a string. Addresses, UUIDs and dates stay strings: the service sends empty ones
/// and prefixes, and a whole answer must not fail for that. The format is kept as `x-format` for the docs.
pub fn string_formats(document: &mut Document) -> Result<usize> {
    let mut changed = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        if type_of(schema) != Some("string") {
            return;
        }
        let Some(format) = schema
            .get("format")
            .and_then(Value::as_str)
            .map(str::to_owned)
        else {
            return;
        };
        if format == "date-time" && schema.get("enum").is_none() {
            return;
        }
        if let Some(object) = schema.as_object_mut() {
            object.remove("format");
            if format != "string" {
                object.insert("x-format".to_owned(), Value::String(format));
            }
        }
        changed += 1;
    })?;
    Ok(changed)
}

/// The types that a bound says something of.
fn bounded_by(bound: &str) -> &'static [&'static str] {
    match bound {
        "minLength" | "maxLength" | "pattern" => &["string"],
        "minItems" | "maxItems" | "uniqueItems" => &["array"],
        "minProperties" | "maxProperties" => &["object"],
        _ => &["integer", "number"],
    }
}

/// A bound on a value of another type says nothing: JSON Schema has it ignored. It is no rule, and docs shouldn't state it.
pub fn idle_bounds(document: &mut Document) -> Result<usize> {
    let mut dropped = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        let Some(own) = type_of(schema).map(str::to_owned) else {
            return;
        };
        if let Some(object) = schema.as_object_mut() {
            for bound in BOUNDS {
                if !bounded_by(bound).contains(&own.as_str()) {
                    dropped += usize::from(object.shift_remove(bound).is_some());
                }
            }
        }
    })?;
    Ok(dropped)
}

/// Bounds would make newtypes that fail answers, too; they are checked apart from the types.
pub fn strip_bounds(document: &mut Document) -> Result<usize> {
    strip(document, &BOUNDS)
}

/// A default would make a field that is always sent.
pub fn strip_defaults(document: &mut Document) -> Result<usize> {
    strip(document, &["default"])
}

fn strip(document: &mut Document, keywords: &[&str]) -> Result<usize> {
    let mut dropped = 0;
    document.for_each_schema(Order::Outer, |schema, _| {
        if let Some(object) = schema.as_object_mut() {
            for keyword in keywords {
                dropped += usize::from(object.remove(*keyword).is_some());
            }
        }
    })?;
    Ok(dropped)
}
