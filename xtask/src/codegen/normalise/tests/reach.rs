//! What the operations reach.

use serde_json::json;

use super::super::reach::drop_unreachable;
use super::{doc, to};

fn kept(schemas: serde_json::Value, operation: serde_json::Value) -> Vec<String> {
    let mut document = doc(schemas, operation);
    drop_unreachable(&mut document).unwrap();
    document.schemas().keys().cloned().collect()
}

#[test]
fn what_nothing_refers_to_is_dropped() {
    let operation =
        json!({ "requestBody": { "content": { "application/json": { "schema": to("a") } } } });
    let schemas = json!({
        "a": { "type": "object", "properties": { "b": { "type": "array", "items": to("b") } } },
        "b": { "type": "object", "additionalProperties": to("a") },
        "alone": { "allOf": [to("alone_too")] },
        "alone_too": { "type": "object", "properties": { "alone": to("alone") } },
    });
    assert_eq!(kept(schemas, operation), ["a", "b"]);
}

#[test]
fn parameters_answers_errors_events_and_kept_components_are_reached() {
    let operation = json!({
        "parameters": [{ "in": "query", "name": "p", "schema": to("parameter") }],
        "responses": { "2XX": { "content": { "application/json": { "schema": to("answer") } } } },
        "x-errors": { "404": to("error") },
        "x-events": to("event"),
    });
    let string = json!({ "type": "string" });
    let schemas = json!({
        "parameter": string,
        "answer": { "type": "object", "x-keep": [to("kept")] },
        "error": string,
        "event": string,
        "kept": string,
        "other": string,
    });
    assert_eq!(
        kept(schemas, operation),
        ["parameter", "answer", "error", "event", "kept"]
    );
}
