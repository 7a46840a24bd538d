//! What only the service sets.

use anyhow::Result;
use serde_json::{Map, Value};

use super::quirks::drop_undeclared;
use super::reach::only_sent;
use crate::codegen::document::Document;

/// Takes the properties that only the service sets out of what is only sent. What goes both ways keeps them.
pub fn read_only(document: &mut Document) -> Result<usize> {
    let sent = only_sent(document)?;
    let mut dropped = 0;
    for (name, schema) in document.schemas_mut()?.iter_mut() {
        if !sent.contains(name) {
            continue;
        }
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            continue;
        };
        let before = properties.len();
        properties.retain(|_, property| !is_read_only(property));
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
