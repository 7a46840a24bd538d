//! Where in an answer a type stands, and fields within types.

use serde_json::{Map, Value};

use crate::codegen::document::{
    Document, reference, reference_or_nullable, type_of, union_members,
};

/// The schema that a place has, without the null that it allows.
fn bare<'a>(document: &'a Document, schema: &'a Value) -> &'a Value {
    let named = reference_or_nullable(schema);
    named
        .and_then(|name| document.schemas().get(name))
        .unwrap_or(schema)
}

/// What stands in an answer: the name of each type and where it stands: nothing for the answer itself, or the key that holds
/// it; `[]` behind it where it is in a list or a map.
pub fn types(document: &Document, answer: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut add = |at: &str, schema: &Value| {
        if let Some(name) = reference_or_nullable(schema) {
            found.push((name.to_owned(), at.to_owned()));
        }
        let schema = bare(document, schema);
        for inner in ["items", "additionalProperties"] {
            if let Some(name) = schema.get(inner).and_then(reference_or_nullable) {
                found.push((name.to_owned(), format!("{at}[]")));
            }
        }
    };
    add("", answer);
    for (key, schema) in properties(document, answer) {
        if !is_envelope(key) {
            add(key, schema);
        }
    }
    found
}

/// The keys of an answer that are about the answer.
fn is_envelope(key: &str) -> bool {
    matches!(key, "links" | "meta")
}

fn properties<'a>(
    document: &'a Document,
    schema: &'a Value,
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    let properties = bare(document, schema).get("properties");
    properties.and_then(Value::as_object).into_iter().flatten()
}

/// Whether an answer holds a list.
pub fn holds_list(document: &Document, answer: &Value) -> bool {
    let is_list = |schema: &Value| {
        let schema = bare(document, schema);
        type_of(schema) == Some("array")
            || schema
                .get("additionalProperties")
                .is_some_and(Value::is_object)
    };
    is_list(answer)
        || properties(document, answer).any(|(key, schema)| !is_envelope(key) && is_list(schema))
}

/// The fields of a type, or of all members of a union.
pub fn fields<'a>(document: &'a Document, schema: &'a Value) -> Vec<(&'a String, &'a Value)> {
    let schema = bare(document, schema);
    match union_members(schema) {
        Some(members) => {
            let members = members.iter().filter(|member| reference(member).is_some());
            members
                .flat_map(|member| properties(document, member))
                .collect()
        }
        None => properties(document, schema).collect(),
    }
}

/// What a place within a type holds, such as `status.state`, without the null that it allows.
pub fn at<'a>(document: &'a Document, name: &str, place: &str) -> Option<&'a Value> {
    let mut schema = document.schemas().get(name)?;
    for key in place.split('.') {
        schema = bare(document, schema.get("properties")?.get(key)?);
    }
    Some(schema)
}

/// Calls `f` for the field at each step to a place within a type. A place that does not exist is left alone.
pub fn for_each_step(
    schemas: &mut Map<String, Value>,
    name: &str,
    place: &str,
    mut f: impl FnMut(&mut Map<String, Value>),
) {
    let mut name = name.to_owned();
    for key in place.split('.') {
        let Some(field) = schemas
            .get_mut(&name)
            .and_then(|schema| schema.get_mut("properties")?.get_mut(key)?.as_object_mut())
        else {
            return;
        };
        f(field);
        let field = Value::Object(field.clone());
        match reference_or_nullable(&field) {
            Some(next) => name = next.to_owned(),
            None => return,
        }
    }
}
