//! What an operation answers: one success, and its errors beside it.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use crate::codegen::document::{Document, union_members};

/// Moves the schemas of error answers into `x-errors`, by status. progenitor takes `default` for a success and an error
/// at once, and an error type in the document would lose status and headers of an answer that isn't JSON.
pub fn set_errors_apart(document: &mut Document) -> Result<usize> {
    let mut moved = 0;
    document.for_each_operation(|_, _, operation| {
        let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        else {
            return Ok(());
        };
        let mut errors = Map::new();
        responses.retain(|status, response| {
            if status.starts_with('2') {
                return true;
            }
            moved += 1;
            if let Some(schema) = response.pointer("/content/application~1json/schema") {
                errors.insert(status.clone(), schema.clone());
            }
            false
        });
        operation.insert("x-errors".to_owned(), Value::Object(errors));
        Ok(())
    })?;
    Ok(moved)
}

/// Leaves one success answer, `2XX` with JSON or `204` without a body, and notes in `x-answer` what the body is and which
/// statuses say so. A stream of events goes to `x-events`.
///
/// # Errors
///
/// Where two statuses of success have different bodies: a call has one type.
pub fn one_success(document: &mut Document) -> Result<usize> {
    let mut changed = 0;
    document.for_each_operation(|_, _, operation| {
        let responses = operation
            .get("responses")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        let statuses: Vec<u16> = responses.keys().filter_map(|status| status.parse().ok()).collect();
        let mut answer = json!({ "kind": "none", "statuses": statuses });
        let mut success = json!({ "204": { "description": "" } });
        for response in responses.values() {
            let Some(content) = response.get("content").and_then(Value::as_object) else { continue };
            if let Some(schema) = content.get("text/event-stream").and_then(|media| media.get("schema")) {
                operation.insert("x-events".to_owned(), schema.clone());
            }
            let json = content.get("application/json").and_then(|media| media.get("schema"));
            if answer["kind"] != "none" {
                let kept = success.pointer("/2XX/content/application~1json/schema");
                if json != kept {
                    bail!("two statuses of success have different bodies; choose one by an overlay");
                }
                continue;
            }
            if let Some(schema) = json {
                answer["kind"] = json!("json");
                success = json!({ "2XX": { "description": "", "content": { "application/json": { "schema": schema } } } });
            } else if let Some(media) = content.keys().next() {
                answer["kind"] = json!("bytes");
                answer["media"] = json!(media);
            }
        }
        changed += usize::from(responses.len() != 1);
        operation.insert("responses".to_owned(), success);
        operation.insert("x-answer".to_owned(), answer);
        Ok(())
    })?;
    Ok(changed)
}

/// `Accept`, `Content-Type` and `Authorization` are no parameters, whatever a document says: OpenAPI has them ignored.
pub fn protocol_headers(document: &mut Document) -> Result<usize> {
    let mut dropped = 0;
    document.for_each_operation(|_, _, operation| {
        if let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        {
            parameters.retain(|parameter| {
                let name = parameter.get("name").and_then(Value::as_str).unwrap_or("");
                let ignored = parameter["in"] == "header"
                    && ["accept", "content-type", "authorization"]
                        .contains(&name.to_lowercase().as_str());
                dropped += usize::from(ignored);
                !ignored
            });
        }
        Ok(())
    })?;
    Ok(dropped)
}

/// A path parameter that may be a number or a string is text either way; `x-any-scalar` lets callers hand over both.
pub fn path_alternatives(document: &mut Document) -> Result<usize> {
    let source = document.clone();
    let mut changed = 0;
    document.for_each_operation(|_, _, operation| {
        for parameter in operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            let Some(schema) = parameter.get("schema") else {
                continue;
            };
            if parameter["in"] == "path" && union_members(source.follow(schema)?).is_some() {
                parameter["schema"] = json!({ "type": "string", "x-any-scalar": true });
                changed += 1;
            }
        }
        Ok(())
    })?;
    Ok(changed)
}
