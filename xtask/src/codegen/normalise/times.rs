//! Strings that are points in time, although the document says only that they are strings.

use anyhow::Result;
use serde_json::{Value, json};

use super::apart;
use crate::codegen::document::{Document, Order, type_of};
use crate::codegen::timestamps::Timestamps;

/// What marks a string whose sample is a point in time. It says nothing of the values: two schemas that differ in it alone are
/// the same.
pub const MARK: &str = "x-sample-is-time";

/// Gives the fields that `spec/timestamps.toml` lists the format of points in time, and adds those to the list whose sample
/// is one.
pub fn read(document: &mut Document) -> Result<usize> {
    let mut times = Timestamps::of(document)?;
    let origins = apart::origins(document)?;
    let mut found = 0;
    let mut strings = Vec::new();
    for (name, schema) in document.schemas_mut()? {
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (key, property) in properties.into_iter().flatten() {
            let marked = property.as_object_mut().and_then(|it| it.remove(MARK));
            if type_of(property) != Some("string") || property.get("format").is_some() {
                continue;
            }
            // What is sent in place of a type is as that is.
            let field = format!("{}.{key}", origins.get(name).unwrap_or(name));
            if times.is_time(&field, marked.is_some()) {
                property["format"] = json!("date-time");
                if let Some(property) = property.as_object_mut() {
                    property.remove("x-format");
                }
                found += 1;
            }
            strings.push(field);
        }
    }
    // Elsewhere, such as in a map, it says nothing.
    document.for_each_schema(Order::Outer, |schema, _| {
        if let Some(schema) = schema.as_object_mut() {
            schema.remove(MARK);
        }
    })?;
    times.lost(&strings);
    times.put_into(document)?;
    Ok(found)
}
