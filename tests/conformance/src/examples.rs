//! Example payloads of an official document, through the types of the client and back.
//!
//! The repository has no such document: its examples are prose of others. Whoever has one can hold the client against it.

use std::fmt;

use digitalocean_raw::dynamic::{self, DynamicOperation, Output};
use serde_json::{Map, Value};

use crate::compare::{Difference, at, differences};

/// The side of an operation that an example shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The body of a request.
    Request,
    /// The body of an answer with this status.
    Answer(u16),
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request => f.write_str("request"),
            Self::Answer(status) => status.fmt(f),
        }
    }
}

/// An example payload.
#[derive(Clone, Debug)]
pub struct Example {
    /// The id of the operation.
    pub operation: String,
    /// Which part of the operation it is an example of.
    pub side: Side,
    /// The payload.
    pub value: Value,
}

/// What is wrong with an example after its way through the client.
#[derive(Debug, PartialEq)]
pub enum Fault {
    /// The client has no such operation, or no such body.
    Unknown,
    /// It can't be decoded.
    Unread(String),
    /// It was decoded and encoded again, and differs.
    Differs(Difference),
}

/// All examples of the payloads that are JSON.
#[must_use]
pub fn of(document: &Value) -> Vec<Example> {
    let mut found = Vec::new();
    let items = document["paths"].as_object().into_iter().flatten();
    for (_, item) in items {
        for operation in resolve(document, item).as_object().into_iter().flatten() {
            let operation = operation.1;
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let mut add = |side, holder: &Value| {
                let values = payloads(document, resolve(document, holder));
                found.extend(values.into_iter().map(|value| Example {
                    operation: id.to_owned(),
                    side,
                    value,
                }));
            };
            add(Side::Request, &operation["requestBody"]);
            let answers = operation["responses"].as_object();
            for (status, answer) in answers.into_iter().flatten() {
                // The answer to whatever is not told apart is shown by an error.
                let status = match status.as_str() {
                    "default" => Some(500),
                    status => status.parse().ok(),
                };
                if let Some(status) = status {
                    add(Side::Answer(status), answer);
                }
            }
        }
    }
    found
}

fn payloads(document: &Value, holder: &Value) -> Vec<Value> {
    let content = holder["content"].as_object();
    let json = content
        .into_iter()
        .flatten()
        .filter(|(media, _)| media.contains("json"));
    let mut found = Vec::new();
    for (_, content) in json {
        found.extend(content.get("example").cloned());
        let named = content["examples"].as_object().map(Map::values);
        let named = named.into_iter().flatten();
        found.extend(named.filter_map(|named| resolve(document, named).get("value").cloned()));
    }
    found
}

fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    // A chain of references that is longer leads in a circle.
    for _ in 0..8 {
        let Some(at) = value["$ref"].as_str() else {
            break;
        };
        value = document
            .pointer(at.trim_start_matches('#'))
            .unwrap_or(&Value::Null);
    }
    value
}

/// What is wrong with an example after its way through the type of the client and back: no key may be lost, whether the
/// document declares it or not, no value may change, and none may come but the null of a key that may be null.
#[must_use]
pub fn faults(example: &Example) -> Vec<Fault> {
    let body = example.value.to_string();
    let Some(operation) = dynamic::find(&example.operation) else {
        return vec![Fault::Unknown];
    };
    let back = match through(operation, example.side, body.as_bytes()) {
        None => return vec![Fault::Unknown],
        Some(Err(error)) => return vec![Fault::Unread(error.to_string())],
        Some(Ok(Output::Json(back))) => back,
        Some(Ok(other)) => return vec![Fault::Unread(format!("{other:?}"))],
    };
    let is_null = |path: &[String]| at(&back, path).is_some_and(Value::is_null);
    let mut found = differences(&example.value, &back);
    if example.side != Side::Request {
        found.retain(|difference| !matches!(difference, Difference::Added(path) if is_null(path)));
    }
    found.into_iter().map(Fault::Differs).collect()
}

fn through(
    operation: DynamicOperation,
    side: Side,
    body: &[u8],
) -> Option<Result<Output, serde_json::Error>> {
    match side {
        Side::Request => operation.encode(body),
        Side::Answer(status) => Some(operation.decode_status(status, body)),
    }
}
