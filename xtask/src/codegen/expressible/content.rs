//! Bodies: which media types are read and written, and how.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::super::document::{Document, type_of, union_members};
use super::super::normalise::compose::{resolve, without_prose};
use super::GONE;
use super::parameters::shape;

pub const JSON: &str = "application/json";
pub const FORM: &str = "application/x-www-form-urlencoded";
pub const EVENTS: &str = "text/event-stream";

/// How a body is read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Codec {
    Json,
    Form,
    Events,
    Bytes,
}

/// The codec of a media type with this schema.
///
/// # Errors
///
/// Returns what is wrong and what to do if there is none.
fn codec(document: &Document, media: &str, schema: Option<&Value>) -> Result<Codec, String> {
    let typed = |codec| match schema {
        Some(_) => Ok(codec),
        None => Err(format!(
            "{media} without a schema has no type; add the schema by an overlay"
        )),
    };
    match media {
        JSON => return typed(Codec::Json),
        FORM => return typed(Codec::Form),
        EVENTS => return typed(Codec::Events),
        _ => {}
    }
    let schema = schema.and_then(|schema| resolve(document, schema).ok());
    let plain = schema.as_ref().is_none_or(|schema| {
        let says_nothing = without_prose(schema).as_object().is_some_and(Map::is_empty);
        says_nothing || type_of(schema) == Some("string")
    });
    let structured = media.contains("json") || media.starts_with("multipart/");
    if plain && !structured {
        return Ok(Codec::Bytes);
    }
    Err(format!(
        "there is no codec for {media}; declare another media type, or plain bytes (`type: string`), by an overlay"
    ))
}

/// The media types of a body with their codecs, and what is wrong with the others.
fn codecs<'a>(
    document: &Document,
    body: &'a Value,
    found: &mut Vec<String>,
    what: &str,
) -> Vec<(Codec, &'a str, Option<&'a Value>)> {
    let content = body.get("content").and_then(Value::as_object);
    let mut known = Vec::new();
    for (media, entry) in content.into_iter().flatten() {
        let schema = entry.get("schema");
        match codec(document, media, schema) {
            Ok(codec) => known.push((codec, media.as_str(), schema)),
            Err(told) => found.push(format!("{what}: {told}")),
        }
    }
    known
}

pub fn request_problems(document: &Document, operation: &Map<String, Value>) -> Vec<String> {
    let mut found = Vec::new();
    let Some(body) = operation.get("requestBody") else {
        return found;
    };
    let what = "the request body";
    let Ok(body) = document.follow(body) else {
        return vec![format!(
            "{what} points at nothing; correct it by an overlay"
        )];
    };
    let content = body.get("content").and_then(Value::as_object);
    if content.is_none_or(Map::is_empty) {
        return vec![format!("{what} has no media type; add one by an overlay")];
    }
    let known = codecs(document, body, &mut found, what);
    let media: Vec<&str> = known.iter().map(|(_, media, _)| *media).collect();
    for (codec, media, schema) in &known {
        match codec {
            Codec::Json => {}
            Codec::Form => {
                let encoding = content
                    .and_then(|content| content.get(*media))
                    .and_then(|entry| entry.get("encoding"));
                let told = form_problems(document, schema.unwrap_or(&Value::Null), encoding);
                found.extend(told.into_iter().map(|told| format!("{what}: {told}")));
            }
            Codec::Events => found.push(format!(
                "{what} is a stream of events, and only answers are; correct it by an overlay"
            )),
            Codec::Bytes if media.contains('*') => found.push(format!(
                "{what} must say its media type, and {media} is none; name it by an overlay"
            )),
            Codec::Bytes => {}
        }
    }
    let schemas: BTreeSet<String> = known
        .iter()
        .map(|(codec, _, schema)| match codec {
            Codec::Bytes => "bytes".to_owned(),
            _ => schema
                .map(|schema| without_prose(schema).to_string())
                .unwrap_or_default(),
        })
        .collect();
    let bytes = known.iter().filter(|(codec, ..)| *codec == Codec::Bytes);
    if schemas.len() > 1 || bytes.count() > 1 {
        found.push(format!(
            "{what} can be one of {media:?}, which differ, and a method takes one; leave it by an overlay"
        ));
    }
    found
}

/// What a form can't hold: only fields with single values and lists of them are written.
fn form_problems(document: &Document, schema: &Value, encoding: Option<&Value>) -> Vec<String> {
    let Ok(schema) = resolve(document, schema) else {
        return vec!["its schema points at nothing; correct it by an overlay".to_owned()];
    };
    let properties = schema.get("properties").and_then(Value::as_object);
    let Some(properties) = properties.filter(|properties| !properties.is_empty()) else {
        return vec![format!(
            "{FORM} whose schema declares no fields has no type; declare them by an overlay"
        )];
    };
    let mut found = Vec::new();
    if union_members(&schema).is_some() {
        found.push(format!(
            "{FORM} with a union has no fields to write; declare the fields of all members by an overlay"
        ));
    }
    for (name, property) in properties {
        if shape(document, property).is_none() {
            found.push(format!(
                "the field {name} of a form is neither a single value nor a list of them; declare what is written by an overlay"
            ));
        }
        let resolved = resolve(document, property).unwrap_or_default();
        if resolved.get("nullable") == Some(&Value::Bool(true)) {
            found.push(format!(
                "the field {name} of a form can be null, which a form can't say; correct it by an overlay"
            ));
        }
        let unusual = |encoding: &Value| {
            encoding.get("contentType").is_some()
                || encoding.get("style").is_some_and(|style| style != "form")
                || encoding.get("explode") == Some(&Value::Bool(false))
                || encoding.get("allowReserved") == Some(&Value::Bool(true))
        };
        if encoding.and_then(|all| all.get(name)).is_some_and(unusual) {
            found.push(format!(
                "the field {name} of a form has an `encoding` that isn't written; if the service takes the usual one, correct it by an overlay"
            ));
        }
    }
    if let Some(values) = schema.get("additionalProperties").filter(|v| v.is_object())
        && shape(document, values).is_none()
    {
        found.push(
            "further fields of a form are neither single values nor lists of them; declare what is written by an overlay".to_owned(),
        );
    }
    found
}

pub fn answer_problems(document: &Document, operation: &Map<String, Value>) -> Vec<String> {
    let mut found = Vec::new();
    let empty = Map::new();
    let responses = operation
        .get("responses")
        .and_then(Value::as_object)
        .unwrap_or(&empty);
    let statuses: Vec<&str> = responses.keys().map(String::as_str).collect();
    let is_success = |status: &&str| status.starts_with('2');
    if !statuses.iter().any(is_success) && !statuses.contains(&GONE) {
        found.push(format!(
            "it has no answer of success (2xx), only {statuses:?}; add the one that it has by an overlay, or remove the operation by one if it is no request with an answer, such as a WebSocket"
        ));
    }
    let mut bodies = BTreeSet::new();
    for (status, response) in responses {
        let what = format!("the answer {status}");
        let Ok(response) = document.follow(response) else {
            found.push(format!(
                "{what} points at nothing; correct it by an overlay"
            ));
            continue;
        };
        let known = codecs(document, response, &mut found, &what);
        if !is_success(&status.as_str()) {
            if status.to_uppercase().contains('X') {
                found.push(format!(
                    "{what} is a range, and error types are known by single statuses; list those, or make it `default`, by an overlay"
                ));
            }
            let odd = known
                .iter()
                .filter(|(codec, ..)| !matches!(codec, Codec::Json | Codec::Bytes));
            found.extend(odd.map(|(_, media, _)| {
                format!("{what}: there is no codec for {media} in errors; remove it by an overlay")
            }));
            continue;
        }
        let mut read: Vec<Codec> = known.iter().map(|(codec, ..)| *codec).collect();
        read.sort_unstable();
        let media: Vec<&str> = known.iter().map(|(_, media, _)| *media).collect();
        match read.as_slice() {
            [] | [Codec::Json | Codec::Bytes] | [Codec::Json, Codec::Events] => {}
            [Codec::Events] => found.push(format!(
                "{what} is nothing but a stream of events, which is read only as the other form of a JSON answer; add that by an overlay"
            )),
            _ => found.push(format!(
                "{what} can be one of {media:?}, and a method answers one; leave it by an overlay"
            )),
        }
        if !known.is_empty() {
            let said = known.iter().map(|(codec, media, schema)| match codec {
                Codec::Bytes => (*media).to_owned(),
                _ => format!("{media} {}", schema.map(without_prose).unwrap_or_default()),
            });
            bodies.insert(said.collect::<Vec<_>>());
        }
    }
    if bodies.len() > 1 {
        found.push(
            "two answers of success have different bodies, and a method has one type; leave one of them by an overlay"
                .to_owned(),
        );
    }
    let streams = bodies.iter().flatten().any(|said| said.starts_with(EVENTS));
    if streams && has_form(document, operation) {
        found.push(
            "it answers a stream of events to a form, and only JSON can ask for one; remove the stream by an overlay"
                .to_owned(),
        );
    }
    found
}

fn has_form(document: &Document, operation: &Map<String, Value>) -> bool {
    let body = operation.get("requestBody");
    let body = body.and_then(|body| document.follow(body).ok());
    let content = body.and_then(|body| body.get("content"));
    content.is_some_and(|content| content.get(FORM).is_some() && content.get(JSON).is_none())
}
