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

/// A list of names, with or without something else.
fn list(answer: Value, parameters: Value) -> Value {
    let mut properties = json!({ "names": { "type": "array", "items": { "type": "string" } } });
    for (key, value) in answer.as_object().unwrap() {
        properties[key] = value.clone();
    }
    let schema = json!({ "type": "object", "properties": properties });
    let ok = json!({ "description": "", "content": { "application/json": { "schema": schema } } });
    document(json!({ "parameters": parameters, "responses": { "200": ok } }))
}

#[test]
fn a_page_whose_number_nobody_declares_is_a_page_nevertheless() {
    let page = json!({ "name": "page", "in": "query", "schema": { "type": "integer" } });
    let links = json!({ "links": { "type": "object" }, "meta": { "type": "object" } });
    let numbered = "paging: Some(Paging::Numbered";
    for (answer, parameters, expected) in [
        (links.clone(), json!([]), true),
        (links, json!([page]), true),
        (json!({}), json!([]), false),
    ] {
        let files = files(&list(answer, parameters));
        let text = &files["src/operations/things.rs"];
        assert_eq!(text.contains(numbered), expected, "{text}");
    }
}

#[test]
fn a_total_beside_the_list_is_the_total() {
    let page = json!([{ "name": "page", "in": "query", "schema": { "type": "integer" } }]);
    let number = json!({ "type": "integer" });
    for key in ["total_items", "total"] {
        let files = files(&list(json!({ key: number }), page.clone()));
        let read = format!("u64::try_from(self.{key}");
        let text = &files["src/pages/things.rs"];
        assert!(
            text.contains(&read) || text.contains(&format!("self.{key}.as_ref()")),
            "{text}"
        );
    }
    let files = files(&list(json!({ "others": number }), page));
    assert!(
        files["src/pages/things.rs"].contains("fn total(&self) -> Option<u64> {\n        None")
    );
}
