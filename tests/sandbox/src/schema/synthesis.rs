//! Values that fit a schema.
//!
//! The same schema always gives the same value, out of the document's samples where there are some. What would contain
//! itself for ever is left out where that is allowed.

use serde_json::{Map, Number, Value};

use super::flatten::{SAMPLE, flatten};
use super::{Components, Purpose, Schema, reference, text};

/// How much of an object to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// Required and optional properties.
    All,
    /// What is required, and what the examples of the document have: as a real answer.
    Real,
    /// Only what is required.
    Required,
}

/// Below this depth only required properties are filled in.
const DEEP: usize = 10;
/// How far below a property a sample is looked for.
const SAMPLE_DEPTH: usize = 6;

pub(super) fn synthesise(schema: &Schema, fill: Fill, name: &str) -> Result<Value, String> {
    let other = match fill {
        Fill::All | Fill::Real => Fill::Required,
        Fill::Required => Fill::All,
    };
    let mut reason = "it contains itself".to_owned();
    // A full value may fit two members of a `oneOf` at once, so other members and sparser values are tried as well.
    for (fill, choice, samples) in [
        (fill, 0, true),
        (fill, 0, false),
        (fill, 1, true),
        (fill, 1, false),
        (other, 0, true),
        (other, 0, false),
        (other, 1, false),
        (fill, 2, false),
        (other, 2, false),
    ] {
        let mut maker = Maker {
            schema,
            fill,
            choice,
            samples,
            path: Vec::new(),
        };
        if let Some(value) = maker.make(schema.raw, name) {
            let violations = schema.violations("value", &value);
            if violations.is_empty() {
                return Ok(value);
            }
            reason = violations.join("; ");
        }
    }
    Err(format!("no value was found that fits the schema: {reason}"))
}

struct Maker<'a> {
    schema: &'a Schema,
    fill: Fill,
    choice: usize,
    /// Whether the document's samples are used; they don't always fit the schema that they are samples of.
    samples: bool,
    path: Vec<String>,
}

impl Maker<'_> {
    /// `None` when every value would contain itself.
    fn make(&mut self, raw: &Value, name: &str) -> Option<Value> {
        let flat = flatten(self.schema.components, raw, self.choice);
        if flat.passed.iter().any(|passed| self.path.contains(passed)) {
            return None;
        }
        let depth = self.path.len();
        self.path.extend(flat.passed);
        // Without a name of its own a level still counts as one.
        self.path.push(String::new());
        let value = self.value(&flat.schema, name);
        self.path.truncate(depth);
        value
    }

    fn value(&mut self, schema: &Map<String, Value>, name: &str) -> Option<Value> {
        if self.samples
            && let Some(sample) = sample(schema)
        {
            return Some(sample.clone());
        }
        if let Some(value) = schema
            .get("enum")
            .and_then(Value::as_array)
            .and_then(|values| values.iter().find(|value| !value.is_null()))
        {
            return Some(value.clone());
        }
        let kind = schema.get("type").and_then(Value::as_str);
        match kind {
            Some("string") => Some(Value::String(text::string(schema, name))),
            Some("integer") => Some(integer(schema, name)),
            Some("number") => Some(number(schema)),
            Some("boolean") => Some(Value::Bool(default_bool(schema))),
            Some("array") => self.array(schema, name),
            Some("object") => self.object(schema),
            _ if schema.contains_key("properties") || schema.contains_key("required") => {
                self.object(schema)
            }
            _ if schema.contains_key("items") => self.array(schema, name),
            _ => Some(Value::Object(Map::new())),
        }
    }

    fn array(&mut self, schema: &Map<String, Value>, name: &str) -> Option<Value> {
        let bound = |key: &str| {
            schema
                .get(key)
                .and_then(Value::as_u64)
                .and_then(|count| usize::try_from(count).ok())
        };
        let least = bound("minItems").unwrap_or(0);
        let count = least.max(1).min(bound("maxItems").unwrap_or(usize::MAX));
        let item = schema.get("items").and_then(|items| {
            let singular = name.strip_suffix('s').unwrap_or(name);
            self.make(items, singular)
        });
        match item {
            Some(item) => Some(Value::Array(vec![item; count])),
            None if least == 0 => Some(Value::Array(Vec::new())),
            None => None,
        }
    }

    fn object(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        let empty = Map::new();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let required = schema
            .get("required")
            .and_then(Value::as_array)
            .map(|names| names.iter().filter_map(Value::as_str).collect::<Vec<_>>())
            .unwrap_or_default();
        let shallow = self.path.len() < DEEP * 2;
        let components = self.schema.components;
        let sampled = |property: &Value| has_sample(components, property, 0);
        // Where no example shows any property, nothing says which of them a real answer has.
        let everything = match self.fill {
            Fill::All => shallow,
            Fill::Real => shallow && !properties.values().any(sampled),
            Fill::Required => false,
        };
        let real = self.fill == Fill::Real && shallow;

        let mut made = Map::new();
        for (name, property) in properties {
            let needed = required.contains(&name.as_str());
            let wanted = needed || everything || real && sampled(property);
            if !wanted || self.is_for_the_other_side(property) {
                continue;
            }
            match self.make(property, name) {
                Some(value) => {
                    made.insert(name.clone(), value);
                }
                None if needed => return None,
                None => {}
            }
        }
        for name in required {
            if !properties.contains_key(name) {
                made.insert(name.to_owned(), Value::String(text::string(&empty, name)));
            }
        }
        if let Some(additional) = schema.get("additionalProperties").filter(|a| a.is_object())
            && everything
            && let Some(value) = self.make(additional, "key")
        {
            made.insert("key".to_owned(), value);
        }
        Some(Value::Object(made))
    }

    /// A request doesn't send what only the server sets, an answer doesn't show what only the client sends.
    fn is_for_the_other_side(&self, property: &Value) -> bool {
        let marker = match self.schema.purpose {
            Purpose::Request => "readOnly",
            Purpose::Answer => "writeOnly",
        };
        flatten(self.schema.components, property, self.choice)
            .schema
            .get(marker)
            == Some(&Value::Bool(true))
    }
}

/// The sample of a schema, if it is a value of the type that the schema has.
fn sample(schema: &Map<String, Value>) -> Option<&Value> {
    let sample = schema.get(SAMPLE)?;
    if let Some(listed) = schema.get("enum").and_then(Value::as_array) {
        return listed.contains(sample).then_some(sample);
    }
    let fits = match schema.get("type").and_then(Value::as_str)? {
        "string" => sample.is_string(),
        "integer" => sample.is_i64() || sample.is_u64(),
        "number" => sample.is_number(),
        "boolean" => sample.is_boolean(),
        _ => false,
    };
    fits.then_some(sample)
}

/// Whether an example of the document shows the property, or something in it.
fn has_sample(components: Components, schema: &Value, depth: usize) -> bool {
    if schema.get(SAMPLE).is_some() {
        return true;
    }
    if depth > SAMPLE_DEPTH {
        return false;
    }
    let below = |schema: &Value| has_sample(components, schema, depth + 1);
    if let Some(name) = reference(schema) {
        return components.lookup(name).is_some_and(below);
    }
    let all = |key: &str| {
        schema
            .get(key)
            .and_then(Value::as_array)
            .is_some_and(|members| members.iter().any(below))
    };
    let properties = schema.get("properties").and_then(Value::as_object);
    all("allOf")
        || all("anyOf")
        || all("oneOf")
        || schema.get("items").is_some_and(below)
        || schema.get("additionalProperties").is_some_and(below)
        || properties.is_some_and(|properties| properties.values().any(below))
}

fn default_bool(schema: &Map<String, Value>) -> bool {
    schema
        .get("default")
        .and_then(Value::as_bool)
        .unwrap_or(true)
}

pub(super) fn integer(schema: &Map<String, Value>, name: &str) -> Value {
    // A list's first item is counted as 0.
    let plain = if name == "index" { 0.0 } else { 1.0 };
    let value = within(schema, plain, 1.0);
    // Bounds of whole numbers this side of 2^53 survive the way through a float.
    #[allow(clippy::cast_possible_truncation)]
    let value = value.ceil() as i64;
    Value::from(value)
}

pub(super) fn number(schema: &Map<String, Value>) -> Value {
    Number::from_f64(within(schema, 1.5, 0.5)).map_or(Value::from(1), Value::Number)
}

/// `plain`, the default, or the nearest that the bounds allow; `step` is the distance kept from an exclusive bound.
fn within(schema: &Map<String, Value>, plain: f64, step: f64) -> f64 {
    let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
    let exclusive = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    let mut value = bound("default").unwrap_or(plain);
    // An exclusive bound is a mark beside the bound, or, in newer schemas, a bound of its own.
    let most = bound("maximum").map(|max| {
        if exclusive("exclusiveMaximum") {
            max - step
        } else {
            max
        }
    });
    let most = most.or(bound("exclusiveMaximum").map(|max| max - step));
    let least = bound("minimum").map(|min| {
        if exclusive("exclusiveMinimum") {
            min + step
        } else {
            min
        }
    });
    let least = least.or(bound("exclusiveMinimum").map(|min| min + step));
    if let Some(most) = most {
        value = value.min(most);
    }
    if let Some(least) = least {
        value = value.max(least);
    }
    if let Some(multiple) = bound("multipleOf").filter(|multiple| *multiple > 0.0) {
        value = (value / multiple).ceil() * multiple;
    }
    value
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::Components;

    fn made(raw: Value, purpose: Purpose, fill: Fill) -> Value {
        let raw: &'static Value = Box::leak(Box::new(raw));
        let root = raw.get("whole").unwrap_or(raw);
        Schema::new(root, Components::new(raw), purpose)
            .synthesise(fill)
            .unwrap()
    }

    #[test]
    fn parts_of_a_composition_are_put_together() {
        let raw = json!({"allOf": [
            {"properties": {"a": {"type": "integer", "minimum": 3}}, "required": ["a"]},
            {"properties": {"a": {"maximum": 9}, "b": {"type": "string", "nullable": true}}},
        ]});
        assert_eq!(
            made(raw.clone(), Purpose::Answer, Fill::All),
            json!({"a": 3, "b": "b"})
        );
        assert_eq!(made(raw, Purpose::Answer, Fill::Required), json!({"a": 3}));
    }

    #[test]
    fn what_contains_itself_ends() {
        let raw = json!({
            "whole": {"$ref": "#/components/schemas/node"},
            "components": {"schemas": {"node": {"type": "object", "properties": {
                "name": {"type": "string"},
                "children": {"type": "array", "items": {"$ref": "#/components/schemas/node"}},
                "parent": {"$ref": "#/components/schemas/node"},
            }}}},
        });
        assert_eq!(
            made(raw, Purpose::Answer, Fill::All),
            json!({"name": "name", "children": []})
        );
    }

    #[test]
    fn the_tag_names_the_member_that_was_chosen() {
        let raw = json!({
            "whole": {
                "oneOf": [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/dog"}],
                "discriminator": {"propertyName": "kind", "mapping": {
                    "dog": "#/components/schemas/dog", "cat": "#/components/schemas/cat"}},
            },
            "components": {"schemas": {
                "cat": {"type": "object", "properties": {"kind": {"type": "string"}}},
                "dog": {"type": "object", "properties": {"kind": {"type": "string"}}},
            }},
        });
        assert_eq!(
            made(raw, Purpose::Request, Fill::All),
            json!({"kind": "cat"})
        );
    }

    #[test]
    fn requests_leave_out_what_only_the_server_sets() {
        let raw = json!({"type": "object", "required": ["id", "name"], "properties": {
            "id": {"type": "integer", "readOnly": true}, "name": {"type": "string"}}});
        assert_eq!(
            made(raw.clone(), Purpose::Request, Fill::All),
            json!({"name": "name"})
        );
        assert_eq!(
            made(raw, Purpose::Answer, Fill::All),
            json!({"id": 1, "name": "name"})
        );
    }

    #[test]
    fn bounds_formats_and_lengths_are_kept() {
        let raw = json!({"type": "object", "properties": {
            "more": {"type": "integer", "minimum": 5, "exclusiveMinimum": true},
            "eights": {"type": "integer", "minimum": 9, "multipleOf": 8},
            "some": {"type": "array", "minItems": 2, "items": {"type": "boolean"}},
            "at": {"type": "string", "format": "date-time"},
            "long": {"type": "string", "minLength": 6},
            "short": {"type": "string", "maxLength": 2},
            "map": {"type": "object", "additionalProperties": {"type": "number"}},
        }});
        assert_eq!(
            made(raw, Purpose::Answer, Fill::All),
            json!({"more": 6, "eights": 16, "some": [true, true], "at": "2026-01-01T00:00:00Z",
                "long": "longxx", "short": "sh", "map": {"key": 1.5}})
        );
    }
}
