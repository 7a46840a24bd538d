//! Bodies of forms.

use serde_json::json;

use super::*;

const FORM: &str = "application/x-www-form-urlencoded";

/// A document whose operation takes a form with this schema.
fn takes(schema: Value, required: bool) -> Value {
    document(json!({ "requestBody": {
        "required": required,
        "content": { FORM: { "schema": schema } },
    } }))
}

fn query() -> Value {
    json!({
        "type": "object",
        "required": ["query"],
        "properties": {
            "query": { "type": "string", "minLength": 1 },
            "match[]": { "type": "array", "items": { "type": "string" } },
            "limit": { "type": "integer", "maximum": 10 },
        },
    })
}

#[test]
fn a_form_is_a_typed_body() {
    let files = files(&takes(query(), true));
    has(
        &files,
        "src/operations/things.rs",
        &[
            "pub fn things_get(&self, body: &types::ThingsGetBody)",
            ".form(Some(body))",
            "request: Some(\"ThingsGetBody\")",
        ],
    );
    has(
        &files,
        "src/types/things.rs",
        &[
            "pub query: String",
            "pub match_: Option<Vec<String>>",
            "\"match[]\"",
            "pub limit: Option<i64>",
        ],
    );
    has(
        &files,
        "src/dynamic/things.rs",
        &["&args.body::<types::ThingsGetBody>()?"],
    );
    has(
        &files,
        "src/rules.json",
        &["\"ThingsGetBody\"", "\"minLength\":1", "\"maximum\":10"],
    );
}

#[test]
fn a_form_can_be_left_out() {
    let files = files(&takes(query(), false));
    has(
        &files,
        "src/operations/things.rs",
        &[
            "body: impl Into<Option<&'a types::ThingsGetBody>>",
            ".form(body.into())",
        ],
    );
}

#[test]
fn a_form_of_nested_objects_is_refused() {
    let mut schema = query();
    schema["properties"]["range"] = json!({ "$ref": "#/components/schemas/thing" });
    let error = Root::new(&takes(schema, true)).refusal();
    assert!(error.contains("GET /v2/things (things_get)"), "{error}");
    assert!(error.contains("the field range of a form"), "{error}");
}

#[test]
fn bytes_of_any_media_type_are_sent_as_they_are() {
    let document = document(json!({ "requestBody": {
        "content": { "text/csv": { "schema": { "type": "string" } } },
    } }));
    has(
        &files(&document),
        "src/operations/things.rs",
        &[
            "body: impl Into<Bytes>",
            ".bytes(\"text/csv\", body.into())",
        ],
    );
}

#[test]
fn json_is_sent_where_either_can_be() {
    let mut document = takes(query(), true);
    let body = &mut document["paths"]["/v2/things"]["get"]["requestBody"]["content"];
    body["application/json"] = body[FORM].clone();
    has(
        &files(&document),
        "src/operations/things.rs",
        &["body: &types::ThingsGetBody", ".json(Some(body))"],
    );
}
