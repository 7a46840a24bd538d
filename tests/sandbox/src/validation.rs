//! Whether a request is what the document says its operation takes.

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::answer::Answer;
use crate::leniency;
use crate::operation::{Body, JSON, Operation};
use crate::parameter::{Parameter, Place};
use crate::schema::{drop_meaningless, write_numbers};

/// Checks parameters, then the body; gives the body when it is JSON, without nulls that mean nothing.
pub(crate) fn check(
    operation: &Operation,
    path: &[(String, String)],
    query: &[(String, String)],
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Option<Value>, Answer> {
    let sent = media_type(headers);
    if let Some(forced) = operation.forced_media
        && sent.as_deref() != Some(forced)
    {
        return Err(wrong_media(&[forced], sent.as_deref()));
    }
    let mut violations = Vec::new();
    for parameter in &operation.parameters {
        let texts = match parameter.place {
            Place::Path => values(parameter, path),
            Place::Query => {
                let mut texts = values(parameter, query);
                // What is empty selects nothing, unless there has to be something.
                if !parameter.required && parameter.is_text() {
                    texts.retain(|text| !text.is_empty());
                }
                texts
            }
            Place::Header => headers
                .get_all(parameter.name)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .collect(),
        };
        violations.extend(parameter.violations(&texts));
    }
    let body = match &operation.body {
        Some(declared) => {
            let id = operation.id;
            check_body(id, declared, sent.as_deref(), body, &mut violations)?
        }
        None => None,
    };
    if violations.is_empty() {
        Ok(body)
    } else {
        Err(refusal(operation.id, &violations))
    }
}

/// The answer to what the document doesn't allow: 422, but for what the service says in its own words.
fn refusal(operation: &str, violations: &[String]) -> Answer {
    let is_about = |place: &str| violations.iter().any(|it| it.starts_with(place));
    match operation {
        "uptime_create_alert" | "uptime_update_alert" if is_about("body.period") => {
            Answer::bad_request("unsupported period value")
        }
        _ => Answer::unprocessable(violations.join("; ")),
    }
}

fn values<'a>(parameter: &Parameter, pairs: &'a [(String, String)]) -> Vec<&'a str> {
    pairs
        .iter()
        .filter(|(name, _)| name == parameter.name)
        .map(|(_, value)| value.as_str())
        .collect()
}

fn check_body(
    operation: &str,
    declared: &Body,
    sent: Option<&str>,
    body: &[u8],
    violations: &mut Vec<String>,
) -> Result<Option<Value>, Answer> {
    if body.is_empty() {
        if declared.required {
            violations.push("body: is required".to_owned());
        }
        return Ok(None);
    }
    if leniency::takes_any_file(operation) {
        return Ok(None);
    }
    let media = sent
        .and_then(|name| declared.of_type(name))
        .ok_or_else(|| {
            let names = declared.media.iter().map(|media| media.name);
            wrong_media(&names.collect::<Vec<_>>(), sent)
        })?;
    if media.name != JSON {
        return Ok(None);
    }
    let mut value = serde_json::from_slice::<Value>(body)
        .map_err(|error| Answer::bad_request(format!("the body is not JSON: {error}")))?;
    // What godo sends where a program gives it no body.
    if value.is_null() && !declared.required {
        return Ok(None);
    }
    if let Some(schema) = &media.schema {
        leniency::translate(operation, &mut value);
        drop_meaningless(schema, &mut value);
        write_numbers(schema, &mut value);
        let checked = leniency::completed(operation, &value);
        violations.extend(schema.violations("body", &checked));
    }
    Ok(Some(value))
}

/// The media type that was sent, without its parameters.
fn media_type(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let name = value.split(';').next()?.trim();
    Some(name.to_ascii_lowercase())
}

fn wrong_media(accepted: &[&str], sent: Option<&str>) -> Answer {
    Answer::error(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "unsupported_media_type",
        format!(
            "the content type is {}; send {}",
            sent.unwrap_or("missing"),
            accepted.join(" or ")
        ),
    )
}
