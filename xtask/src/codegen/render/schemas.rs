//! `schemas.json`: JSON Schemas of the types, from the same rules as `rules.json`.
//!
//! What a request can hold is closed: a tool that builds on its schema refuses what the service refuses. What is only answered is
//! open, as decoding is.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::Files;
use super::rules::rule;
use crate::codegen::document::Document;
use crate::codegen::model::{Kind, Type};
use crate::codegen::normalise::enums::is_slug;
use crate::codegen::normalise::scalars::BOUNDS;

/// What a schema says beside the rules.
const MORE: [&str; 4] = ["enum", "x-known", "readOnly", "default"];

/// The schema of every type, by its name.
pub type Schemas = BTreeMap<String, Value>;

/// Makes the schemas.
pub fn of(types: &[Type], described: &Document) -> Schemas {
    let maker = Maker { described };
    types
        .iter()
        .filter_map(|ty| {
            Some((
                ty.name.clone(),
                maker.of(ty, described.schemas().get(&ty.name)?),
            ))
        })
        .collect()
}

pub fn render(schemas: &Schemas, files: &mut Files) -> Result<()> {
    let lines = schemas.iter().map(|(name, schema)| {
        let (name, schema) = (serde_json::to_string(name)?, serde_json::to_string(schema)?);
        Ok(format!("{name}: {schema}"))
    });
    let lines: Vec<String> = lines.collect::<Result<_>>()?;
    files.insert(
        "src/schemas.json".to_owned(),
        format!("{{\n{}\n}}\n", lines.join(",\n")),
    );
    Ok(())
}

/// How a type gets its schema.
pub fn implementation(ty: &Type, schemas: &Schemas, condition: &str) -> String {
    let mut names = BTreeSet::new();
    if let Some(schema) = schemas.get(&ty.name) {
        references(schema, &mut names);
    }
    let names: Vec<&str> = names.into_iter().collect();
    let name = &ty.name;
    let mut list = names.join(", ");
    if list.len() > 60 {
        list = format!("\n    {},\n", names.join(",\n    "));
    } else if !list.is_empty() {
        list = format!(" {list} ");
    }
    format!(
        "\n{condition}#[cfg(feature = \"schemars\")]\nschema!({name} in crate::SCHEMAS {{{list}}});\n"
    )
}

fn references<'a>(schema: &'a Value, found: &mut BTreeSet<&'a str>) {
    match schema {
        Value::Object(object) => {
            found.extend(object.get("$ref").and_then(Value::as_str));
            object.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

struct Maker<'a> {
    described: &'a Document,
}

impl Maker<'_> {
    fn of(&self, ty: &Type, described: &Value) -> Value {
        let closed = ty.in_requests;
        let rule = rule(described, &MORE);
        let mut schema = self.convert(&rule, closed);
        if let Kind::Struct { fields, .. } = &ty.kind {
            for field in fields {
                let property = schema
                    .pointer_mut(&format!("/properties/{}", escaped(&field.key)))
                    .and_then(Value::as_object_mut);
                if let Some(property) = property.filter(|_| !field.docs.is_empty()) {
                    property.insert("description".to_owned(), field.docs.join("\n").into());
                }
            }
        }
        if let Some(schema) = schema.as_object_mut()
            && !ty.docs.is_empty()
        {
            schema.insert("description".to_owned(), ty.docs.join("\n").into());
        }
        schema
    }

    /// A rule as a JSON Schema.
    fn convert(&self, rule: &Value, closed: bool) -> Value {
        let mut schema = Map::new();
        if let Some(slugs) = self.slugs(rule).filter(|_| closed) {
            // The catalogue's own schema takes any slug.
            schema.insert("type".to_owned(), "string".into());
            schema.insert("enum".to_owned(), slugs.clone());
        } else if let Some(name) = rule.get("ref") {
            schema.insert("$ref".to_owned(), name.clone());
        } else if let Some(tag) = rule.get("tag").and_then(Value::as_str) {
            let variants = rule.get("variants").and_then(Value::as_object);
            let mut members: Vec<Value> = variants
                .into_iter()
                .flatten()
                .map(|(value, rule)| self.variant(tag, value, rule, closed))
                .collect();
            if !closed {
                members.push(json!(true));
            }
            schema.insert("anyOf".to_owned(), members.into());
        } else if let Some(members) = rule.get("any").and_then(Value::as_array) {
            let known = members.iter().map(|member| self.convert(member, closed));
            let mut members: Vec<Value> = known.collect();
            if !closed {
                members.push(json!(true));
            }
            schema.insert("anyOf".to_owned(), members.into());
        } else {
            self.plain(rule, closed, &mut schema);
        }
        let nullable = rule.get("nullable").is_some();
        if let Some(of) = schema.get_mut("type").filter(|_| nullable) {
            *of = json!([of.take(), "null"]);
        } else if nullable && !schema.is_empty() {
            let other = Value::Object(std::mem::take(&mut schema));
            schema.insert("anyOf".to_owned(), json!([other, { "type": "null" }]));
        }
        for key in ["readOnly", "default"] {
            if let Some(value) = rule.get(key) {
                schema.insert(key.to_owned(), value.clone());
            }
        }
        Value::Object(schema)
    }

    /// The slugs that a rule lists by the name of their set.
    fn slugs(&self, rule: &Value) -> Option<&Value> {
        let name = rule.get("ref")?.as_str()?;
        let set = self.described.schemas().get(name)?;
        set.get("enum").filter(|_| is_slug(name))
    }

    /// Writes a schema that is neither a reference nor a union.
    fn plain(&self, rule: &Value, closed: bool, schema: &mut Map<String, Value>) {
        for key in ["type", "format", "required"].iter().chain(&BOUNDS) {
            if let Some(value) = rule.get(*key) {
                schema.insert((*key).to_owned(), value.clone());
            }
        }
        // OpenAPI 3.0 says whether the bound itself is excluded, JSON Schema what is excluded.
        for (exclusive, bound) in [
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ] {
            if schema.remove(exclusive) == Some(Value::Bool(true))
                && let Some(value) = schema.remove(bound)
            {
                schema.insert(exclusive.to_owned(), value);
            }
        }
        if let Some(only) = rule.get("only") {
            schema.insert("enum".to_owned(), only.clone());
            return;
        }
        for (alternatives, keyword) in [("either", "anyOf"), ("one", "oneOf")] {
            if let Some(members) = rule.get(alternatives).and_then(Value::as_array) {
                // They say no more than what differs, and so close nothing.
                let members = members.iter().map(|member| self.convert(member, false));
                schema.insert(keyword.to_owned(), members.collect());
            }
        }
        let listed = rule.get("enum").or_else(|| rule.get("known"));
        if let Some(Value::Array(values)) = listed {
            let mut values = values.clone();
            if rule.get("nullable").is_some() && !values.contains(&Value::Null) {
                values.push(Value::Null);
            }
            match closed {
                true => drop(schema.insert("enum".to_owned(), values.into())),
                false => {
                    let any = json!([{ "enum": values }, true]);
                    schema.insert("anyOf".to_owned(), any);
                }
            }
        }
        if let Some(items) = rule.get("items") {
            schema.insert("items".to_owned(), self.convert(items, closed));
        }
        if let Some(properties) = rule.get("properties").and_then(Value::as_object) {
            let properties: Map<String, Value> = properties
                .iter()
                .map(|(key, rule)| (key.clone(), self.convert(rule, closed)))
                .collect();
            schema.insert("properties".to_owned(), properties.into());
        }
        match rule.get("additionalProperties") {
            Some(inner) => {
                let inner = self.convert(inner, closed);
                schema.insert("additionalProperties".to_owned(), inner);
            }
            None if closed && schema.contains_key("properties") => {
                schema.insert("additionalProperties".to_owned(), false.into());
            }
            None => {}
        }
    }

    /// A variant with its tag. What it holds stands in it: a schema that is closed can't be added to.
    fn variant(&self, tag: &str, value: &str, rule: &Value, closed: bool) -> Value {
        let held = rule.get("ref").and_then(Value::as_str);
        let held = held.and_then(|name| self.described.schemas().get(name));
        let mut schema = match held {
            Some(held) => self.convert(&super::rules::rule(held, &MORE), closed),
            None => json!({ "type": "object" }),
        };
        if let Some(schema) = schema.as_object_mut() {
            let properties = schema.entry("properties").or_insert_with(|| json!({}));
            properties[tag] = json!({ "const": value });
            if let Some(required) = schema
                .entry("required")
                .or_insert_with(|| json!([]))
                .as_array_mut()
                .filter(|required| !required.contains(&json!(tag)))
            {
                required.insert(0, tag.into());
            }
            if closed && !schema.contains_key("additionalProperties") {
                schema.insert("additionalProperties".to_owned(), false.into());
            }
        }
        schema
    }
}

/// A key as a part of a JSON pointer.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
