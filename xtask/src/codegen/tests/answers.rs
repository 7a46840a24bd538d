//! Answers whose types would be lost.

use serde_json::json;

use super::*;

fn answers(status: &str, media: &str, schema: Value) -> Value {
    let ok = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } });
    let mut responses = json!({ "200": { "description": "", "content": ok } });
    responses[status]["description"] = json!("");
    responses[status]["content"][media] = json!({ "schema": schema });
    document(json!({ "responses": responses }))
}

#[test]
fn events_and_errors_are_objects() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    for (document, what) in [
        (
            answers("200", "text/event-stream", json!({ "type": "string" })),
            "an event",
        ),
        (answers("404", "application/json", list), "the answer 404"),
        (
            answers("default", "application/json", json!({ "type": "string" })),
            "the answer default",
        ),
    ] {
        let error = Root::new(&document).refusal();
        assert!(
            error.contains(&format!("GET /v2/things: {what}")),
            "{error}"
        );
    }
    let thing = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    let files = files(&answers("200", "text/event-stream", thing));
    has(
        &files,
        "src/operations/things.rs",
        &["EventStream<types::ThingsGetEvent>"],
    );
    Root::new(&answers("404", "application/json", json!({}))).files();
}

#[test]
fn a_websocket_is_no_operation() {
    let document = document(json!({ "responses": { "101": { "description": "" } } }));
    let error = Root::new(&document).refusal();
    for part in ["GET /v2/things (things_get)", "101", "WebSocket", "overlay"] {
        assert!(error.contains(part), "{part} in {error}");
    }
}
