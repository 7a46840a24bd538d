//! Values that fit a schema that a client sent, such as that of a tool's arguments: JSON Schema, as far as tools use it.

use std::cell::Cell;

use serde_json::{Map, Value};

use super::{synthesis, text};

/// Below this depth nothing more is made: what contains itself ends there.
const DEEP: usize = 8;

/// So many values are made at most, whatever the schema wants; those after them are null.
const MOST: usize = 10_000;

/// A value of this schema, always the same one. What the schema leaves open is left out or empty.
pub(crate) fn fitting(schema: &Value) -> Value {
    let maker = Maker {
        root: schema,
        left: Cell::new(MOST),
    };
    maker.make(schema, "", 0)
}

struct Maker<'a> {
    /// What `$ref` points into.
    root: &'a Value,
    /// How many values may still be made.
    left: Cell<usize>,
}

impl Maker<'_> {
    fn make(&self, schema: &Value, name: &str, depth: usize) -> Value {
        let Some(schema) = schema.as_object() else {
            return Value::Null;
        };
        let Some(left) = self.left.get().checked_sub(1).filter(|_| depth <= DEEP) else {
            return Value::Null;
        };
        self.left.set(left);
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let target = target
                .strip_prefix('#')
                .and_then(|at| self.root.pointer(at));
            return target.map_or(Value::Null, |target| self.make(target, name, depth + 1));
        }
        let first = |key: &str| schema.get(key)?.as_array()?.first();
        if let Some(fixed) = schema.get("const").or_else(|| first("enum")) {
            return fixed.clone();
        }
        if let Some(one) = ["anyOf", "oneOf"].into_iter().find_map(first) {
            return self.make(one, name, depth + 1);
        }
        if let Some(all) = schema.get("allOf").and_then(Value::as_array) {
            return self.all_of(all, name, depth);
        }
        // Of several types, the first one.
        let kind = schema.get("type").and_then(|kind| match kind {
            Value::Array(kinds) => kinds.first().and_then(Value::as_str),
            kind => kind.as_str(),
        });
        match kind {
            Some("string") => Value::String(text::string(schema, name)),
            Some("integer") => synthesis::integer(schema, name),
            Some("number") => synthesis::number(schema),
            Some("boolean") => Value::Bool(true),
            Some("null") => Value::Null,
            Some("array") => self.array(schema, name, depth),
            Some("object") => self.object(schema, depth),
            _ if schema.contains_key("properties") => self.object(schema, depth),
            _ => Value::String(text::string(schema, name)),
        }
    }

    /// Merges the values that all of the schemas ask for, which are objects.
    fn all_of(&self, all: &[Value], name: &str, depth: usize) -> Value {
        let mut made = Map::new();
        for schema in all {
            match self.make(schema, name, depth + 1) {
                Value::Object(fields) => made.extend(fields),
                other => return other,
            }
        }
        Value::Object(made)
    }

    fn array(&self, schema: &Map<String, Value>, name: &str, depth: usize) -> Value {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let Some(items) = schema.get("items").filter(|_| depth < DEEP) else {
            return Value::Array(Vec::new());
        };
        let singular = name.strip_suffix('s').unwrap_or(name);
        let made = (0..least.clamp(1, 100)).map(|_| self.make(items, singular, depth + 1));
        Value::Array(made.collect())
    }

    /// What is required; all properties where nothing says so.
    fn object(&self, schema: &Map<String, Value>, depth: usize) -> Value {
        let properties = schema.get("properties").and_then(Value::as_object);
        let required = schema.get("required").and_then(Value::as_array);
        let is_wanted = |name: &str| {
            required.is_none_or(|names| names.iter().any(|it| it.as_str() == Some(name)))
        };
        let wanted = properties
            .into_iter()
            .flatten()
            .filter(|(name, _)| is_wanted(name));
        let made =
            wanted.map(|(name, property)| (name.clone(), self.make(property, name, depth + 1)));
        Value::Object(made.collect())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_made_fits_the_schema() {
        let schema = json!({
            "type": "object",
            "properties": {
                "city": { "type": "string", "minLength": 6 },
                "unit": { "enum": ["C", "F"] },
                "days": { "type": "integer", "minimum": 3 },
                "hours": { "type": "array", "items": { "$ref": "#/$defs/hour" }, "minItems": 2 },
                "depth": { "type": ["number", "null"], "exclusiveMinimum": 2 },
                "either": { "anyOf": [{ "type": "boolean" }, { "type": "string" }] },
                "more": { "type": "string" },
            },
            "required": ["city", "unit", "days", "hours", "depth", "either"],
            "additionalProperties": false,
            "$defs": { "hour": { "type": "object", "properties": { "at": { "type": "integer" } }, "required": ["at"] } },
        });
        let made = fitting(&schema);
        assert!(jsonschema::is_valid(&schema, &made), "{made}");
        assert_eq!(made["unit"], "C");
        assert_eq!(made.get("more"), None);
    }

    #[test]
    fn what_contains_itself_ends() {
        let schema = json!({ "properties": { "next": { "$ref": "#" } } });
        assert!(fitting(&schema)["next"]["next"].is_object());
        // Nor does it grow without bound.
        let many = json!({ "type": "array", "minItems": 100, "items": { "$ref": "#" } });
        assert!(fitting(&many).to_string().len() < 1_000_000);
        assert_eq!(fitting(&json!({})), "value");
        assert_eq!(fitting(&json!({ "type": "object" })), json!({}));
        assert_eq!(fitting(&json!(true)), Value::Null);
    }
}
