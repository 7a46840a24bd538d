//! The example payloads of the official document, which its own schemas contradict in places.
//!
//! Clients that follow the examples work where clients that follow the schemas don't. So every import compares the two
//! ([`compare`]), and keeps what the examples hold of scalar values ([`samples`]), which codegen finds again by what they are
//! values of ([`lookup`]).

pub(super) mod compare;
pub(crate) mod lookup;
pub(crate) mod samples;
pub(super) mod view;

use serde_json::Value;

use super::check::{Operation, operations};
use super::pointer::{child, follow};
use view::Place;

/// Whether a document has example payloads at all.
pub(super) fn has_examples(document: &Value) -> bool {
    sides(document).iter().any(|side| !side.examples.is_empty())
}

/// One side of an operation whose body has a schema.
pub(super) struct Side<'a> {
    /// The operation.
    pub(super) operation: &'a str,
    /// `request`, or the status of the answer.
    pub(super) side: String,
    /// The media type.
    pub(super) media: &'a str,
    /// The schema of the body.
    pub(super) schema: Place<'a>,
    /// The example payloads.
    pub(super) examples: Vec<&'a Value>,
}

/// The request and the successful answers of every operation, by media type.
pub(super) fn sides(document: &Value) -> Vec<Side<'_>> {
    let mut sides = Vec::new();
    for operation in operations(document) {
        let Some(id) = operation.id() else { continue };
        for (side, at, body) in bodies(document, &operation) {
            let content = body.get("content").and_then(Value::as_object);
            for (media, described) in content.into_iter().flatten() {
                let Some(schema) = described.get("schema") else {
                    continue;
                };
                let at = format!("{}/schema", child(&format!("{at}/content"), media));
                sides.push(Side {
                    operation: id,
                    side: side.clone(),
                    media,
                    schema: Place { at, schema },
                    examples: examples(document, described),
                });
            }
        }
    }
    sides
}

/// The body of the request and those of the successful answers, each with its side and its place.
fn bodies<'a>(document: &'a Value, operation: &Operation<'a>) -> Vec<(String, String, &'a Value)> {
    let mut bodies = Vec::new();
    let mut add = |side: &str, at: String, body: &'a Value| {
        if let Ok((at, body)) = follow(document, at, body) {
            bodies.push((side.to_owned(), at, body));
        }
    };
    if let Some(body) = operation.body.get("requestBody") {
        add("request", format!("{}/requestBody", operation.at), body);
    }
    let responses = operation.body.get("responses").and_then(Value::as_object);
    for (status, response) in responses.into_iter().flatten() {
        if status.starts_with('2') {
            add(
                status,
                format!("{}/responses/{status}", operation.at),
                response,
            );
        }
    }
    bodies
}

/// The example payloads of a media type.
fn examples<'a>(document: &'a Value, media: &'a Value) -> Vec<&'a Value> {
    let named = media.get("examples").and_then(Value::as_object);
    let named = named.into_iter().flat_map(|examples| examples.values());
    let named = named.filter_map(|example| {
        let (_, example) = follow(document, String::new(), example).ok()?;
        example.get("value")
    });
    media.get("example").into_iter().chain(named).collect()
}
