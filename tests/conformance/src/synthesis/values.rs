//! A value for a schema.

use serde_json::{Map, Value, json};

use super::flatten::Flat;
use super::texts::text;
use super::{DEEP, Maker};

impl Maker<'_> {
    pub(super) fn value(&mut self, flat: &Flat, at: &mut String) -> Option<Value> {
        let schema = &flat.keys;
        let listed = schema.get("enum").and_then(Value::as_array);
        if let Some(value) = listed.and_then(|values| values.iter().find(|value| !value.is_null()))
        {
            if value.is_string() {
                self.example.enums.push(at.clone());
            }
            return Some(value.clone());
        }
        let number = |key: &str| schema.get(key).and_then(Value::as_f64);
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => Some(text(schema).into()),
            Some("integer") => Some(integer(schema)),
            Some("number") => {
                let value = number("minimum").map_or(1.5, |least| least.max(0.0) + 0.5);
                Some(
                    number("maximum")
                        .map_or(value, |most| value.min(most))
                        .into(),
                )
            }
            Some("boolean") => Some(true.into()),
            Some("array") => Some(self.array(schema, at)?.into()),
            Some("object") => self.object(flat, at),
            _ if schema.contains_key("properties") || flat.tag.is_some() => self.object(flat, at),
            _ if schema.contains_key("items") => Some(self.array(schema, at)?.into()),
            _ => Some(json!({"any": [1]})),
        }
    }

    fn array(&mut self, schema: &Map<String, Value>, at: &mut String) -> Option<Vec<Value>> {
        let bound = |key: &str| {
            schema
                .get(key)
                .and_then(Value::as_u64)
                .and_then(|count| usize::try_from(count).ok())
        };
        let least = bound("minItems").unwrap_or(0);
        let items = schema.get("items").unwrap_or(&Value::Null);
        let most = bound("maxItems").unwrap_or(usize::MAX);
        let count = self.members(items).max(1).max(least).min(most);
        let mut made = Vec::new();
        for index in 0..count {
            let length = at.len();
            at.push_str(&format!("/{}", made.len()));
            made.extend(self.make(items, at, self.choice + index, None));
            at.truncate(length);
        }
        (made.len() >= least).then_some(made)
    }

    /// How many members the union has that a schema is.
    fn members(&self, schema: &Value) -> usize {
        let schema = self.document.resolve(schema);
        ["oneOf", "anyOf"]
            .iter()
            .find_map(|key| schema[*key].as_array())
            .map_or(1, Vec::len)
    }

    fn object(&mut self, flat: &Flat, at: &mut String) -> Option<Value> {
        let schema = &flat.keys;
        let empty = Map::new();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let required = schema
            .get("required")
            .and_then(Value::as_array)
            .map_or(&[][..], |names| names);
        let additional = schema
            .get("additionalProperties")
            .filter(|inner| inner.is_object());
        if !properties.is_empty() && additional.is_none() {
            self.example.records.push(at.clone());
        }
        let mut made = Map::new();
        for (name, property) in properties {
            let needed = required.iter().any(|key| key == name);
            if !needed && self.passed.len() > DEEP {
                continue;
            }
            let tag = flat
                .tag
                .as_ref()
                .filter(|(key, _)| key == name)
                .map(|(_, value)| value.as_str());
            let length = at.len();
            at.push('/');
            at.push_str(&name.replace('~', "~0").replace('/', "~1"));
            let value = self.make(property, at, self.choice, tag);
            if value.is_some() && !needed {
                self.example.optional.push(at.clone());
            }
            at.truncate(length);
            match value {
                Some(value) => drop(made.insert(name.clone(), value)),
                None if needed => return None,
                None => {}
            }
        }
        if let Some(additional) = additional {
            let length = at.len();
            at.push_str("/key");
            let value = self.make(additional, at, self.choice, None);
            at.truncate(length);
            made.extend(value.map(|value| ("key".to_owned(), value)));
        }
        if let Some((key, value)) = &flat.tag {
            made.entry(key.clone())
                .or_insert_with(|| value.clone().into());
        }
        Some(made.into())
    }
}

fn integer(schema: &Map<String, Value>) -> Value {
    let bound = |key: &str| schema.get(key).and_then(Value::as_i64);
    let step = bound("multipleOf").unwrap_or(1).max(1);
    let least = bound("minimum").map_or(0, |least| least.max(0));
    let value = (least / step + 1) * step;
    bound("maximum")
        .map_or(value, |most| value.min(most))
        .into()
}
