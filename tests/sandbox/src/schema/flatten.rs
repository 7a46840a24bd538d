//! One plain schema out of references and compositions, for making values.

use serde_json::{Map, Value, json};

use super::{Components, reference};

/// Where the build noted the value that an example of the document has.
pub(super) const SAMPLE: &str = "x-sample";

/// A schema without `$ref`, `allOf`, `anyOf` and `oneOf` at its top, and the names of the references that led to it.
pub(super) struct Flat {
    pub(super) schema: Map<String, Value>,
    pub(super) passed: Vec<String>,
}

/// Merges all of `allOf` and the `choice`th member of each `anyOf` or `oneOf` (the last when there are fewer).
pub(super) fn flatten(components: Components, schema: &Value, choice: usize) -> Flat {
    let mut flat = Flat {
        schema: Map::new(),
        passed: Vec::new(),
    };
    add(components, schema, choice, 0, &mut flat);
    flat
}

fn add(components: Components, schema: &Value, choice: usize, depth: usize, flat: &mut Flat) {
    // Deeper than this is a schema that contains itself without a property in between.
    if depth > 16 {
        return;
    }
    if let Some(name) = reference(schema) {
        flat.passed.push(name.to_owned());
        if let Some(target) = components.lookup(name) {
            add(components, target, choice, depth + 1, flat);
        }
        if let Some(sample) = schema.get(SAMPLE) {
            flat.schema.insert(SAMPLE.to_owned(), sample.clone());
        }
        return;
    }
    let Some(source) = schema.as_object() else {
        return;
    };
    for member in members(source, "allOf") {
        add(components, member, choice, depth + 1, flat);
    }
    merge(&mut flat.schema, source);
    for key in ["anyOf", "oneOf"] {
        let members = members(source, key);
        let Some(member) = members.get(choice).or(members.last()) else {
            continue;
        };
        add(components, member, choice, depth + 1, flat);
        if let Some((property, tag)) = discriminated(source, member) {
            let tagged = json!({"properties": {property: {"enum": [tag]}}, "required": [property]});
            if let Value::Object(tagged) = tagged {
                merge(&mut flat.schema, &tagged);
            }
        }
    }
}

fn members<'a>(source: &'a Map<String, Value>, key: &str) -> &'a [Value] {
    source
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// The discriminator's property and the first tag that stands for `member`.
fn discriminated<'a>(source: &'a Map<String, Value>, member: &Value) -> Option<(&'a str, &'a str)> {
    let discriminator = source.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let target = reference(member)?;
    let mapping = discriminator.get("mapping")?.as_object()?;
    let (tag, _) = mapping
        .iter()
        .find(|(_, mapped)| mapped.as_str() == Some(target))?;
    Some((property, tag))
}

fn merge(into: &mut Map<String, Value>, from: &Map<String, Value>) {
    for (key, value) in from {
        match key.as_str() {
            "allOf" | "anyOf" | "oneOf" | "discriminator" => {}
            "properties" => merge_properties(into, value),
            "required" => merge_names(into, value),
            "enum" => merge_enum(into, value),
            "minimum" | "minLength" | "minItems" | "minProperties" => {
                merge_bound(into, key, value, |old, new| new > old);
            }
            "maximum" | "maxLength" | "maxItems" | "maxProperties" => {
                merge_bound(into, key, value, |old, new| new < old);
            }
            "nullable" => {
                // Null is allowed only when every part allows it, and is never what we make.
            }
            _ => {
                into.insert(key.clone(), value.clone());
            }
        }
    }
}

fn merge_properties(into: &mut Map<String, Value>, from: &Value) {
    let target = into
        .entry("properties")
        .or_insert_with(|| Value::Object(Map::new()));
    let (Some(target), Some(from)) = (target.as_object_mut(), from.as_object()) else {
        return;
    };
    for (name, schema) in from {
        match target.get_mut(name) {
            Some(known) if known != schema => {
                *known = json!({"allOf": [known.take(), schema]});
            }
            Some(_) => {}
            None => {
                target.insert(name.clone(), schema.clone());
            }
        }
    }
}

fn merge_names(into: &mut Map<String, Value>, from: &Value) {
    let target = into
        .entry("required")
        .or_insert_with(|| Value::Array(Vec::new()));
    let (Some(target), Some(from)) = (target.as_array_mut(), from.as_array()) else {
        return;
    };
    for name in from {
        if !target.contains(name) {
            target.push(name.clone());
        }
    }
}

fn merge_enum(into: &mut Map<String, Value>, from: &Value) {
    let merged = match (into.get("enum").and_then(Value::as_array), from.as_array()) {
        (Some(known), Some(new)) => {
            let both = known
                .iter()
                .filter(|value| new.contains(value))
                .cloned()
                .collect::<Vec<_>>();
            // Enums without a common value can't both be met; the later one is the more special.
            if both.is_empty() {
                from.clone()
            } else {
                Value::Array(both)
            }
        }
        _ => from.clone(),
    };
    into.insert("enum".to_owned(), merged);
}

fn merge_bound(
    into: &mut Map<String, Value>,
    key: &str,
    value: &Value,
    tighter: fn(f64, f64) -> bool,
) {
    let replaces = match (into.get(key).and_then(Value::as_f64), value.as_f64()) {
        (Some(old), Some(new)) => tighter(old, new),
        _ => true,
    };
    if replaces {
        into.insert(key.to_owned(), value.clone());
    }
}
