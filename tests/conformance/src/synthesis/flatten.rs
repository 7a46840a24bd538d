//! Schemas without references, `allOf` and unions.

use serde_json::{Map, Value, json};

use super::Maker;

/// A schema without references, `allOf` and unions.
#[derive(Default)]
pub(super) struct Flat {
    pub keys: Map<String, Value>,
    pub tag: Option<(String, String)>,
    pub passed: Vec<String>,
    pub is_union: bool,
}

impl Maker<'_> {
    pub(super) fn flatten(&self, schema: &Value, choice: usize, flat: &mut Flat) {
        if let Some(reference) = schema["$ref"].as_str() {
            flat.passed.push(reference.to_owned());
            return self.flatten(self.document.resolve(schema), choice, flat);
        }
        for (key, value) in schema.as_object().into_iter().flatten() {
            match key.as_str() {
                "allOf" => {
                    for member in value.as_array().into_iter().flatten() {
                        self.flatten(member, choice, flat);
                    }
                }
                "oneOf" | "anyOf" => {
                    flat.is_union = true;
                    let members = value.as_array().map_or(&[][..], |members| members);
                    self.chose.set(self.chose.get() || members.len() > 1);
                    if let Some(member) = members.get(choice % members.len().max(1)) {
                        flat.tag = tag(schema, member).or(flat.tag.take());
                        self.flatten(member, choice, flat);
                        if flat.keys.is_empty() {
                            // A member that says nothing stands beside objects, for one without keys.
                            flat.keys.insert("type".to_owned(), "object".into());
                        }
                    }
                    if members
                        .iter()
                        .any(|member| self.document.resolve(member)["nullable"] == true)
                    {
                        flat.keys.insert("nullable".to_owned(), true.into());
                    }
                }
                "properties" => merge_properties(&mut flat.keys, value),
                "required" => {
                    let required = flat.keys.entry("required").or_insert_with(|| json!([]));
                    if let (Value::Array(all), Value::Array(more)) = (required, value) {
                        all.extend(more.iter().cloned());
                    }
                }
                "enum" => {
                    // Of two lists, what both have counts; the shorter one is near enough.
                    let other = flat
                        .keys
                        .get("enum")
                        .and_then(Value::as_array)
                        .map(Vec::len);
                    if other
                        .is_none_or(|other| value.as_array().is_some_and(|own| own.len() < other))
                    {
                        flat.keys.insert(key.clone(), value.clone());
                    }
                }
                _ => {
                    flat.keys.insert(key.clone(), value.clone());
                }
            }
        }
    }
}

/// The key and the value that tell this member of a union from the others.
fn tag(union: &Value, member: &Value) -> Option<(String, String)> {
    let key = union["discriminator"]["propertyName"].as_str()?;
    let reference = member["$ref"].as_str()?;
    let mapping = union["discriminator"]["mapping"].as_object();
    let mapped = mapping
        .into_iter()
        .flatten()
        .find(|(_, target)| *target == reference);
    let value = match mapped {
        Some((value, _)) => value,
        None => reference.rsplit('/').next()?,
    };
    Some((key.to_owned(), value.to_owned()))
}

/// A property that two parts declare is both at once.
fn merge_properties(keys: &mut Map<String, Value>, more: &Value) {
    let properties = keys.entry("properties").or_insert_with(|| json!({}));
    let (Some(properties), Some(more)) = (properties.as_object_mut(), more.as_object()) else {
        return;
    };
    for (name, property) in more {
        let merged = match properties.get(name) {
            Some(other) => json!({"allOf": [other, property]}),
            None => property.clone(),
        };
        properties.insert(name.clone(), merged);
    }
}
