//! The OpenAPI document as JSON, and the walks that the passes share.

use anyhow::{Context, Result, bail};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::spec::pointer::{self, Broken};

/// The HTTP methods that an operation can have, in the order in which they are visited.
pub const METHODS: [&str; 7] = ["get", "head", "post", "put", "patch", "delete", "options"];

/// Where a pass leaves the word that names an inline member of a union.
pub const MEMBER_HINT: &str = "x-member";

/// A parsed OpenAPI document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document(pub Value);

/// Which way a walk over nested schemas goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// A schema before what it contains.
    Outer,
    /// A schema after what it contains.
    Inner,
}

/// Where in the document a schema stands.
#[derive(Clone, Debug)]
pub struct Place {
    /// Words that a type at this place would be named after, joined by `_`.
    pub hint: String,
    /// Whether the schema is a component itself.
    pub component: bool,
    /// Whether the schema is a member of `allOf`, `oneOf` or `anyOf`.
    pub member: bool,
    /// Whether the schema is a member of `allOf`: a part of a type, not a type.
    pub composed: bool,
}

impl Place {
    fn root(hint: String, component: bool) -> Self {
        Self {
            hint,
            component,
            member: false,
            composed: false,
        }
    }

    fn child(&self, part: &str) -> Self {
        Self {
            hint: if part.is_empty() {
                self.hint.clone()
            } else {
                format!("{}_{part}", self.hint)
            },
            component: false,
            member: false,
            composed: false,
        }
    }

    fn member(&self, keyword: &str, schema: &Value) -> Self {
        let part = schema
            .get(MEMBER_HINT)
            .and_then(Value::as_str)
            .unwrap_or("");
        Self {
            member: true,
            composed: keyword == "allOf",
            ..self.child(part)
        }
    }
}

impl Document {
    /// The table that stands beside what the document says, where passes find it; blank if there is none.
    pub fn table<T: DeserializeOwned + Default>(&self, key: &str) -> Result<T> {
        match self.0.get(key) {
            Some(table) => T::deserialize(table).with_context(|| format!("{key} is damaged")),
            None => Ok(T::default()),
        }
    }

    /// Puts a table there.
    pub fn put_table<T: Serialize>(&mut self, key: &str, table: &T) -> Result<()> {
        let table = serde_json::to_value(table).with_context(|| format!("{key} is no JSON"))?;
        let Some(object) = self.0.as_object_mut() else {
            bail!("the document is no object");
        };
        object.insert(key.to_owned(), table);
        Ok(())
    }

    /// The component schemas; empty where there are none.
    pub fn schemas(&self) -> &Map<String, Value> {
        static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
        self.0
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .unwrap_or(&NONE)
    }

    /// The component schemas, to change.
    pub fn schemas_mut(&mut self) -> Result<&mut Map<String, Value>> {
        self.0
            .pointer_mut("/components/schemas")
            .and_then(Value::as_object_mut)
            .context("the document has no components/schemas")
    }

    /// Follows `$ref`s until something else is found.
    pub fn follow<'a>(&'a self, value: &'a Value) -> Result<&'a Value> {
        match pointer::follow(&self.0, String::new(), value) {
            Ok((_, value)) => Ok(value),
            Err(broken) => {
                let reference = value.get("$ref").and_then(Value::as_str);
                let what = match broken {
                    Broken::Outside => "points outside the document",
                    Broken::Missing => "points at nothing",
                    Broken::Circle => "never ends",
                };
                bail!("{} {what}", reference.unwrap_or_default())
            }
        }
    }

    /// Calls `f` for each operation with its path, its method and the operation itself.
    pub fn for_each_operation(
        &mut self,
        mut f: impl FnMut(&str, &str, &mut Map<String, Value>) -> Result<()>,
    ) -> Result<()> {
        let Some(paths) = self.0.get_mut("paths").and_then(Value::as_object_mut) else {
            bail!("the document has no paths");
        };
        for (path, item) in paths.iter_mut() {
            for method in METHODS {
                if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                    f(path, method, operation)
                        .with_context(|| format!("in {} {path}", method.to_uppercase()))?;
                }
            }
        }
        Ok(())
    }

    /// Calls `f` for every schema of the document, components first. Operations must have been inlined: references to
    /// shared responses, parameters and request bodies are not followed.
    pub fn for_each_schema(
        &mut self,
        order: Order,
        mut f: impl FnMut(&mut Value, &Place),
    ) -> Result<()> {
        for (name, schema) in self.schemas_mut()?.iter_mut() {
            walk(schema, &Place::root(name.clone(), true), order, &mut f);
        }
        self.for_each_operation(|_, _, operation| {
            let id = operation_id(operation)?.to_owned();
            for (schema, part) in operation_schemas(operation) {
                walk(
                    schema,
                    &Place::root(format!("{id}_{part}"), false),
                    order,
                    &mut f,
                );
            }
            Ok(())
        })
    }
}

/// The id of an operation.
pub fn operation_id(operation: &Map<String, Value>) -> Result<&str> {
    operation
        .get("operationId")
        .and_then(Value::as_str)
        .context("the operation has no operationId")
}

/// The schemas that stand in an operation itself, each with the word that names its part.
fn operation_schemas(operation: &mut Map<String, Value>) -> Vec<(&mut Value, String)> {
    let mut found = Vec::new();
    for (key, value) in operation.iter_mut() {
        match key.as_str() {
            "parameters" => {
                for parameter in value.as_array_mut().into_iter().flatten() {
                    let name = parameter
                        .get("name")
                        .and_then(Value::as_str)
                        .unwrap_or("")
                        .to_owned();
                    if let Some(schema) = parameter.get_mut("schema") {
                        found.push((schema, name));
                    }
                }
            }
            "requestBody" => {
                found.extend(content_schemas(value).map(|schema| (schema, "body".to_owned())))
            }
            "responses" => {
                for (_, response) in value.as_object_mut().into_iter().flatten() {
                    found.extend(
                        content_schemas(response).map(|schema| (schema, "response".to_owned())),
                    );
                }
            }
            "x-events" => found.push((value, "event".to_owned())),
            "x-errors" => {
                for (_, schema) in value.as_object_mut().into_iter().flatten() {
                    found.push((schema, "error".to_owned()));
                }
            }
            _ => {}
        }
    }
    found
}

fn content_schemas(holder: &mut Value) -> impl Iterator<Item = &mut Value> {
    holder
        .get_mut("content")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
        .filter_map(|(_, media)| media.get_mut("schema"))
}

/// Visits `schema` and the schemas inside it; references are visited, not followed.
pub fn walk(
    schema: &mut Value,
    place: &Place,
    order: Order,
    f: &mut impl FnMut(&mut Value, &Place),
) {
    if order == Order::Outer {
        f(schema, place);
    }
    if reference(schema).is_none() {
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            for (name, child) in properties {
                walk(child, &place.child(name), order, f);
            }
        }
        if let Some(items) = schema.get_mut("items").filter(|v| v.is_object()) {
            walk(items, &place.child("item"), order, f);
        }
        if let Some(values) = schema
            .get_mut("additionalProperties")
            .filter(|v| v.is_object())
        {
            walk(values, &place.child("value"), order, f);
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            for child in schema
                .get_mut(keyword)
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten()
            {
                let place = place.member(keyword, child);
                walk(child, &place, order, f);
            }
        }
    }
    if order == Order::Inner {
        f(schema, place);
    }
}

/// The name of the component schema that `schema` refers to, where it is a bare reference.
pub fn reference(schema: &Value) -> Option<&str> {
    schema
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

/// The name of the component that `schema` refers to, be it bare or wrapped so that it can be null.
pub fn reference_or_nullable(schema: &Value) -> Option<&str> {
    reference(schema).or_else(|| match schema.get("allOf")?.as_array()?.as_slice() {
        [only] => reference(only),
        _ => None,
    })
}

/// A reference to a component schema.
pub fn refer_to(name: &str) -> Value {
    serde_json::json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Wraps a schema so that null is allowed.
pub fn nullable(schema: Value) -> Value {
    if reference(&schema).is_some() {
        return serde_json::json!({ "allOf": [schema], "nullable": true });
    }
    let mut schema = schema;
    if let Some(object) = schema.as_object_mut() {
        object.insert("nullable".to_owned(), Value::Bool(true));
    }
    schema
}

/// Whether null is allowed.
pub fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&Value::Bool(true))
}

/// The `type` of a schema, where it has one.
pub fn type_of(schema: &Value) -> Option<&str> {
    schema.get("type").and_then(Value::as_str)
}

/// The members of a union, of either keyword.
pub fn union_members(schema: &Value) -> Option<&Vec<Value>> {
    schema
        .get("oneOf")
        .or_else(|| schema.get("anyOf"))?
        .as_array()
}

/// The names in `required`.
pub fn required(schema: &Value) -> Vec<&str> {
    schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}
