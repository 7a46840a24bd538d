//! From the schema dialect of OpenAPI 3.0 to JSON Schema draft 7.
//!
//! Only what a validator understands is carried over. References stay as they are: the validator's root has the same
//! `components/schemas` as the document.

use serde_json::{Map, Value, json};

use super::{Components, reference};

/// What the values of a schema are for: a property may be for one direction only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Sent by the client: `readOnly` properties are not demanded.
    Request,
    /// Sent by the server: `writeOnly` properties are not demanded, and formats are checked.
    Answer,
}

const COPIED: [&str; 13] = [
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "minimum",
    "maximum",
    "multipleOf",
    "enum",
    "type",
];

const FORMATS: [&str; 8] = [
    "date-time",
    "date",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uuid",
];

/// The JSON Schema for `raw`. Names of the component schemas it refers to are added to `waiting`.
pub(super) fn convert(
    components: Components,
    raw: &'static Value,
    purpose: Purpose,
    waiting: &mut Vec<String>,
) -> Value {
    let Some(source) = raw.as_object() else {
        return Value::Bool(true);
    };
    if let Some(target) = reference(raw) {
        if let Some(name) = target.strip_prefix("#/components/schemas/") {
            waiting.push(name.split('/').next().unwrap_or(name).to_owned());
        }
        return json!({ "$ref": target });
    }

    let mut schema = Map::new();
    for key in COPIED {
        if let Some(value) = source.get(key) {
            schema.insert(key.to_owned(), value.clone());
        }
    }
    if let Some(format) = source.get("format").and_then(Value::as_str)
        && FORMATS.contains(&format)
    {
        schema.insert("format".to_owned(), json!(format));
    }
    exclusive(&mut schema, source, "minimum", "exclusiveMinimum");
    exclusive(&mut schema, source, "maximum", "exclusiveMaximum");

    if let Some(properties) = source.get("properties").and_then(Value::as_object) {
        let converted = properties
            .iter()
            .map(|(name, raw)| (name.clone(), convert(components, raw, purpose, waiting)))
            .collect::<Map<_, _>>();
        schema.insert("properties".to_owned(), Value::Object(converted));
        // Properties without a type are meant as an object's; strictly, they would allow anything else.
        schema.entry("type").or_insert_with(|| json!("object"));
    }
    if let Some(required) = required(components, source, purpose) {
        schema.insert("required".to_owned(), required);
    }
    if let Some(items) = source.get("items") {
        let items = convert(components, items, purpose, waiting);
        schema.insert("items".to_owned(), items);
    }
    if let Some(additional) = source.get("additionalProperties") {
        let additional = match additional {
            Value::Bool(allowed) => Value::Bool(*allowed),
            schema => convert(components, schema, purpose, waiting),
        };
        schema.insert("additionalProperties".to_owned(), additional);
    }
    if let Some(not) = source.get("not") {
        let not = convert(components, not, purpose, waiting);
        schema.insert("not".to_owned(), not);
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        if let Some(members) = source.get(key).and_then(Value::as_array) {
            let members = members
                .iter()
                .map(|member| convert(components, member, purpose, waiting))
                .collect::<Vec<_>>();
            // With a discriminator, one member is meant by name; that others happen to fit as well says nothing.
            let key = if key == "oneOf" && source.contains_key("discriminator") {
                "anyOf"
            } else {
                key
            };
            schema.insert(key.to_owned(), Value::Array(members));
        }
    }

    if purpose == Purpose::Request {
        tagged(&mut schema, source, waiting);
    }

    if source.get("nullable").and_then(Value::as_bool) == Some(true) {
        nullable(schema)
    } else {
        Value::Object(schema)
    }
}

/// OpenAPI 3.0 marks a bound as exclusive; JSON Schema has a keyword with the bound in it.
fn exclusive(schema: &mut Map<String, Value>, source: &Map<String, Value>, bound: &str, key: &str) {
    match source.get(key) {
        Some(Value::Bool(true)) => {
            if let Some(value) = schema.remove(bound) {
                schema.insert(key.to_owned(), value);
            }
        }
        Some(value @ Value::Number(_)) => {
            schema.insert(key.to_owned(), value.clone());
        }
        _ => {}
    }
}

/// A request whose discriminator names a member has to fit that member, not just any.
fn tagged(schema: &mut Map<String, Value>, source: &Map<String, Value>, waiting: &mut Vec<String>) {
    let Some(discriminator) = source.get("discriminator") else {
        return;
    };
    let property = discriminator.get("propertyName").and_then(Value::as_str);
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let (Some(property), Some(mapping)) = (property, mapping) else {
        return;
    };
    let mut conditions = Vec::new();
    for (tag, target) in mapping {
        let name = target
            .as_str()
            .and_then(|target| target.strip_prefix("#/components/schemas/"));
        if let Some(name) = name {
            waiting.push(name.to_owned());
            conditions.push(json!({
                "if": {"properties": {property: {"const": tag}}, "required": [property]},
                "then": {"$ref": target},
            }));
        }
    }
    match schema.get_mut("allOf").and_then(Value::as_array_mut) {
        Some(members) => members.extend(conditions),
        None => {
            schema.insert("allOf".to_owned(), Value::Array(conditions));
        }
    }
}

fn nullable(mut schema: Map<String, Value>) -> Value {
    let composed = ["allOf", "anyOf", "oneOf", "not"]
        .iter()
        .any(|key| schema.contains_key(*key));
    if composed {
        return json!({"anyOf": [{"type": "null"}, schema]});
    }
    if let Some(name) = schema.get("type").and_then(Value::as_str) {
        let types = json!([name, "null"]);
        schema.insert("type".to_owned(), types);
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut)
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    Value::Object(schema)
}

/// The required names, without those that the other direction has to itself.
fn required(
    components: Components,
    source: &'static Map<String, Value>,
    purpose: Purpose,
) -> Option<Value> {
    let marker = match purpose {
        Purpose::Request => "readOnly",
        Purpose::Answer => "writeOnly",
    };
    let names = source
        .get("required")?
        .as_array()?
        .iter()
        .filter(|name| {
            let property = name
                .as_str()
                .and_then(|name| source.get("properties")?.get(name));
            !property.is_some_and(|property| {
                components.resolve(property).get(marker) == Some(&Value::Bool(true))
            })
        })
        .cloned()
        .collect::<Vec<_>>();
    Some(Value::Array(names))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(raw: Value, purpose: Purpose) -> Value {
        let raw: &'static Value = Box::leak(Box::new(raw));
        convert(Components::new(&Value::Null), raw, purpose, &mut Vec::new())
    }

    #[test]
    fn nullable_lets_null_through_whatever_it_stands_on() {
        assert_eq!(
            converted(
                json!({"type": "string", "enum": ["a"], "nullable": true}),
                Purpose::Answer
            ),
            json!({"type": ["string", "null"], "enum": ["a", null]})
        );
        let raw = json!({"nullable": true, "allOf": [{"type": "string"}]});
        assert_eq!(
            converted(raw, Purpose::Answer),
            json!({"anyOf": [{"type": "null"}, {"allOf": [{"type": "string"}]}]})
        );
    }

    #[test]
    fn exclusive_bounds_take_the_place_of_the_bound() {
        let raw = json!({"minimum": 1, "exclusiveMinimum": true, "maximum": 2, "exclusiveMaximum": false});
        assert_eq!(
            converted(raw, Purpose::Answer),
            json!({"maximum": 2, "exclusiveMinimum": 1})
        );
    }

    #[test]
    fn properties_named_like_keywords_stay_properties() {
        let raw = json!({"type": "object", "properties": {
            "nullable": {"type": "boolean"}, "enum": {"type": "string", "example": "x"}}});
        assert_eq!(
            converted(raw, Purpose::Answer),
            json!({"type": "object", "properties": {
                "nullable": {"type": "boolean"}, "enum": {"type": "string"}}})
        );
    }

    #[test]
    fn requests_need_not_carry_what_only_the_server_sets() {
        let raw = json!({"required": ["id", "name"], "properties": {"id": {"readOnly": true}, "name": {}}});
        let request = converted(raw.clone(), Purpose::Request);
        assert_eq!(request["required"], json!(["name"]));
        let answer = converted(raw, Purpose::Answer);
        assert_eq!(answer["required"], json!(["id", "name"]));
    }
}
