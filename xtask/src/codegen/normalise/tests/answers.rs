//! One success, and errors beside it.

use serde_json::{Value, json};

use super::super::answers::{one_success, path_alternatives, protocol_headers, set_errors_apart};
use super::{doc, operation_after, to};

fn answering(media: &str, schema: Value) -> Value {
    json!({ "description": "", "content": { media: { "schema": schema } } })
}

#[test]
fn a_default_answer_beside_others_is_an_error_and_no_success() {
    let operation = json!({ "responses": {
        "200": answering("application/json", to("thing")),
        "default": answering("application/json", to("error")),
    } });
    assert_eq!(
        operation_after(set_errors_apart, operation, 1),
        json!({
            "responses": { "200": answering("application/json", to("thing")) },
            "x-errors": { "default": to("error") },
        })
    );
}

#[test]
fn several_error_schemas_of_one_operation_are_kept_by_status() {
    let operation = json!({ "responses": {
        "404": answering("application/json", to("error")),
        "422": answering("application/json", to("error_with_causes")),
        "503": answering("text/html", json!({ "type": "string" })),
    } });
    assert_eq!(
        operation_after(set_errors_apart, operation, 3),
        json!({
            "responses": {},
            "x-errors": { "404": to("error"), "422": to("error_with_causes") },
        })
    );
}

#[test]
fn a_success_without_errors_keeps_its_answer() {
    let operation = json!({ "responses": { "204": { "description": "" } } });
    assert_eq!(
        operation_after(set_errors_apart, operation, 0),
        json!({ "responses": { "204": { "description": "" } }, "x-errors": {} })
    );
}

#[test]
fn several_success_codes_with_one_body_become_one_answer() {
    let operation = json!({ "responses": {
        "200": answering("application/json", to("thing")),
        "202": answering("application/json", to("thing")),
    } });
    assert_eq!(
        operation_after(one_success, operation, 1),
        json!({
            "responses": { "2XX": answering("application/json", to("thing")) },
            "x-answer": { "kind": "json", "statuses": [200, 202] },
        })
    );
}

#[test]
fn a_body_on_one_success_code_only_is_the_answer() {
    for responses in [
        json!({ "200": answering("application/json", to("thing")), "204": { "description": "" } }),
        json!({ "204": { "description": "" }, "200": answering("application/json", to("thing")) }),
    ] {
        let after = operation_after(one_success, json!({ "responses": responses }), 1);
        assert_eq!(after["x-answer"]["kind"], "json");
        assert_eq!(
            after["responses"],
            json!({ "2XX": answering("application/json", to("thing")) })
        );
    }
}

#[test]
fn two_bodies_of_success_are_refused() {
    let operation = json!({ "responses": {
        "200": answering("application/json", to("thing")),
        "202": answering("application/json", to("promise")),
    } });
    let error = one_success(&mut doc(json!({}), operation)).unwrap_err();
    assert!(format!("{error:#}").contains("GET /v2/things"), "{error:#}");
}

#[test]
fn no_success_code_at_all_is_a_success_without_a_body() {
    assert_eq!(
        operation_after(one_success, json!({ "responses": {} }), 1),
        json!({
            "responses": { "204": { "description": "" } },
            "x-answer": { "kind": "none", "statuses": [] },
        })
    );
}

#[test]
fn json_and_event_stream_are_an_answer_and_its_events() {
    let operation = json!({ "responses": { "200": { "content": {
        "application/json": { "schema": to("completion") },
        "text/event-stream": { "schema": to("chunk") },
    } } } });
    assert_eq!(
        operation_after(one_success, operation, 0),
        json!({
            "responses": { "2XX": answering("application/json", to("completion")) },
            "x-answer": { "kind": "json", "statuses": [200] },
            "x-events": to("chunk"),
        })
    );
}

#[test]
fn csv_pdf_and_yaml_are_bytes_of_a_media_type() {
    for media in ["text/csv", "application/pdf", "application/yaml"] {
        let operation =
            json!({ "responses": { "200": answering(media, json!({ "type": "string" })) } });
        let after = operation_after(one_success, operation, 0);
        assert_eq!(
            after["x-answer"],
            json!({ "kind": "bytes", "media": media, "statuses": [200] })
        );
    }
}

#[test]
fn headers_of_the_protocol_are_no_parameters() {
    let ours = json!({ "in": "header", "name": "If-Match" });
    let query = json!({ "in": "query", "name": "accept" });
    let operation = json!({ "parameters": [
        { "in": "header", "name": "Content-Type" },
        { "in": "header", "name": "accept" },
        ours, query,
    ] });
    assert_eq!(
        operation_after(protocol_headers, operation, 2),
        json!({ "parameters": [ours, query] })
    );
}

#[test]
fn a_path_parameter_of_two_types_is_text() {
    let either = json!({ "anyOf": [{ "type": "integer" }, { "type": "string" }] });
    let operation = json!({ "parameters": [{ "in": "path", "name": "id", "schema": either }] });
    assert_eq!(
        operation_after(path_alternatives, operation, 1)["parameters"][0]["schema"],
        json!({ "type": "string", "x-any-scalar": true })
    );
}

#[test]
fn a_path_parameter_that_refers_to_a_union_is_text_too() {
    let mut document = doc(
        json!({ "id": { "oneOf": [{ "type": "integer" }, { "type": "string" }] } }),
        json!({ "parameters": [{ "in": "path", "name": "id", "schema": to("id") }] }),
    );
    assert_eq!(path_alternatives(&mut document).unwrap(), 1);
    let parameters = &document.0["paths"]["/v2/things"]["get"]["parameters"];
    assert_eq!(parameters[0]["schema"]["type"], "string");
}

#[test]
fn a_path_parameter_of_one_type_and_a_query_of_two_stay() {
    let either = json!({ "anyOf": [{ "type": "integer" }, { "type": "string" }] });
    let operation = json!({ "parameters": [
        { "in": "path", "name": "id", "schema": { "type": "integer" } },
        { "in": "query", "name": "image", "schema": either },
    ] });
    assert_eq!(
        operation_after(path_alternatives, operation.clone(), 0),
        operation
    );
}
