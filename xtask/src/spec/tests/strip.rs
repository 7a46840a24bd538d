use serde_json::{Value, json};

use super::super::facts::{Facts, extract};
use super::{document, imported, with};

const THING: &str = "/components/schemas/thing";

fn facts(document: &Value) -> Facts {
    let facts = extract(document, false);
    assert_eq!(facts.problems, Vec::<String>::new());
    facts
}

fn stripped(schema: Value) -> Value {
    let facts = facts(&with(THING, schema));
    facts.document.pointer(THING).unwrap().clone()
}

#[test]
fn prose_is_stripped_from_a_schema() {
    let schema = stripped(json!({
        "title": "Thing", "description": "Some thing.", "example": { "id": 1 }, "examples": [1],
        "externalDocs": { "url": "https://example.com" }, "type": "object",
    }));
    assert_eq!(schema, json!({ "type": "object" }));
}

#[test]
fn prose_is_stripped_at_every_depth_of_a_schema() {
    let said = json!({ "type": "string", "description": "said", "example": "e" });
    let plain = json!({ "type": "string" });
    let nest = |leaf: &Value| {
        json!({
            "type": "object",
            "properties": { "a": { "type": "array", "items": leaf } },
            "additionalProperties": leaf,
            "allOf": [leaf],
            "oneOf": [leaf],
            "anyOf": [{ "not": leaf }],
        })
    };
    assert_eq!(stripped(nest(&said)), nest(&plain));
}

#[test]
fn prose_is_stripped_outside_of_schemas() {
    let document = json!({
        "openapi": "3.0.0",
        "info": {
            "title": "Tiny API", "version": "2.0", "description": "x", "termsOfService": "https://example.com",
            "contact": { "email": "a@example.com" }, "license": { "name": "Apache 2.0" },
        },
        "externalDocs": { "url": "https://example.com" },
        "servers": [{
            "url": "https://{host}", "description": "x",
            "variables": { "host": { "default": "h", "description": "x" } },
        }],
        "tags": [{ "name": "Things", "description": "x", "x-displayName": "x", "externalDocs": {} }],
        "x-tagGroups": [],
        "paths": { "/a": {
            "summary": "x",
            "description": "x",
            "post": {
                "operationId": "a", "tags": ["Things"], "summary": "x", "description": "x",
                "x-codeSamples": [], "externalDocs": {},
                "parameters": [{ "name": "q", "in": "query", "description": "x", "example": 1, "examples": {} }],
                "requestBody": {
                    "description": "x",
                    "content": { "application/json": { "schema": {}, "example": {}, "examples": {} } },
                },
                "responses": { "200": {
                    "description": "x",
                    "headers": { "h": { "description": "x", "example": 1, "schema": {} } },
                    "links": { "l": { "operationId": "a", "description": "x" } },
                } },
                "callbacks": { "c": { "{$url}": { "post": {
                    "operationId": "b", "summary": "x", "responses": { "200": { "description": "x" } },
                } } } },
            },
        } },
        "components": {
            "examples": { "e": { "value": 1 } },
            "securitySchemes": { "s": {
                "type": "oauth2", "description": "x",
                "flows": { "implicit": { "authorizationUrl": "u", "scopes": { "read": "x" } } },
            } },
        },
    });
    let expected = json!({
        "openapi": "3.0.0",
        "info": { "title": "Tiny API", "version": "2.0", "license": { "name": "Apache 2.0" } },
        "servers": [{ "url": "https://{host}", "variables": { "host": { "default": "h" } } }],
        "tags": [{ "name": "Things" }],
        "paths": { "/a": { "post": {
            "operationId": "a", "tags": ["Things"],
            "parameters": [{ "name": "q", "in": "query" }],
            "requestBody": { "content": { "application/json": { "schema": {} } } },
            "responses": { "200": {
                "description": "",
                "headers": { "h": { "schema": {} } },
                "links": { "l": { "operationId": "a" } },
            } },
            "callbacks": { "c": { "{$url}": { "post": {
                "operationId": "b", "responses": { "200": { "description": "" } },
            } } } },
        } } },
        "components": {
            "securitySchemes": { "s": {
                "type": "oauth2", "flows": { "implicit": { "authorizationUrl": "u", "scopes": { "read": "" } } },
            } },
        },
    });
    assert_eq!(facts(&document).document, expected);
}

#[test]
fn names_that_look_like_prose_keywords_stay() {
    let field = || json!({ "type": "string" });
    let names = [
        "description",
        "title",
        "example",
        "examples",
        "summary",
        "externalDocs",
        "x-displayName",
    ];
    let properties: Value = names
        .iter()
        .map(|name| ((*name).to_owned(), field()))
        .collect();
    let schema =
        json!({ "type": "object", "required": ["description", "title"], "properties": properties });
    assert_eq!(stripped(schema.clone()), schema);
}

#[test]
fn components_parameters_and_responses_may_be_called_description() {
    let said = json!({ "type": "string", "description": "said" });
    let mut document = with("/components/schemas/description", said);
    document["components"]["responses"] = json!({ "description": { "description": "said" } });
    document["components"]["headers"] =
        json!({ "summary": { "schema": {}, "description": "said" } });
    document["components"]["parameters"] = json!({
        "title": { "name": "title", "in": "query", "description": "said", "schema": { "type": "string" } },
    });
    let components = facts(&document).document["components"].clone();
    assert_eq!(
        components["schemas"]["description"],
        json!({ "type": "string" })
    );
    assert_eq!(
        components["responses"]["description"],
        json!({ "description": "" })
    );
    assert_eq!(components["headers"]["summary"], json!({ "schema": {} }));
    let parameter = json!({ "name": "title", "in": "query", "schema": { "type": "string" } });
    assert_eq!(components["parameters"]["title"], parameter);
}

#[test]
fn payloads_are_facts_whatever_their_keys() {
    let schema = json!({
        "type": "object",
        "enum": ["description", { "title": "t", "example": 1 }],
        "default": { "title": "t", "description": "d", "summary": ["s"], "$ref": "#/nowhere" },
    });
    assert_eq!(stripped(schema.clone()), schema);
}

#[test]
fn discriminator_values_may_look_like_prose_keywords() {
    let schema = json!({
        "type": "object",
        "discriminator": {
            "propertyName": "title",
            "mapping": { "description": "#/components/schemas/thing", "example": "thing" },
        },
    });
    assert_eq!(stripped(schema.clone()), schema);
}

#[test]
fn kept_prose_leaves_samples_and_payloads_out_all_the_same() {
    let mut document = with(
        THING,
        json!({ "title": "Thing", "description": "Said.", "example": 1, "type": "integer" }),
    );
    document["info"]["description"] = json!("Said of the API.");
    document["paths"]["/v2/things/{id}"]["get"]["summary"] = json!("Said of the operation.");
    document["paths"]["/v2/things/{id}"]["get"]["x-codeSamples"] = json!([{ "source": "curl" }]);
    let text = imported(document.to_string().as_bytes(), true);
    for kept in [
        "Said.",
        "\"title\": \"Thing\"",
        "Said of the API.",
        "Said of the operation.",
        "A thing.",
    ] {
        assert!(text.contains(kept), "{kept} is missing");
    }
    assert!(!text.contains("curl") && !text.contains("\"example\""));
}

#[test]
fn extensions_with_facts_stay_and_extensions_with_sentences_go() {
    let long = "one two three four five six seven eight nine";
    let document = with(
        THING,
        json!({ "type": "object", "x-order": 3, "x-why": long, "x-deep": [{ "text": long }], "const": "short" }),
    );
    let facts = facts(&document);
    let schema = facts.document.pointer(THING).unwrap();
    assert_eq!(
        *schema,
        json!({ "type": "object", "const": "short", "x-order": 3 })
    );
    let places: Vec<&str> = facts
        .warnings
        .iter()
        .filter_map(|w| w.split(':').next())
        .collect();
    let at = |key: &str| format!("{THING}/{key}");
    assert_eq!(places, [at("const"), at("x-deep"), at("x-why")]);
}

#[test]
fn keywords_take_a_fixed_order_and_properties_keep_theirs() {
    let one = with(
        THING,
        json!({ "properties": { "z": { "nullable": true, "type": "string" }, "a": {} }, "type": "object" }),
    );
    let text = imported(one.to_string().as_bytes(), false);
    let position = |needle: &str| text.find(needle).unwrap();
    assert!(position("\"type\": \"object\"") < position("\"properties\""));
    assert!(position("\"z\"") < position("\"a\""));
    assert!(position("\"type\": \"string\"") < position("\"nullable\""));
}

#[test]
fn paths_methods_and_components_are_sorted() {
    let mut document = document();
    let mut get = document["paths"]["/v2/things/{id}"]["get"].clone();
    get["parameters"] = json!([]);
    let named = |id: &str| {
        let mut operation = get.clone();
        operation["operationId"] = json!(id);
        operation
    };
    document["paths"] = json!({
        "/b": { "delete": named("1"), "post": named("2"), "get": named("3") },
        "/a": { "get": named("4") },
    });
    document["components"]["schemas"]["alpha"] = json!({});
    let facts = facts(&document).document;
    let keys = |pointer: &str| -> Vec<String> {
        let map = facts.pointer(pointer).unwrap().as_object().unwrap();
        map.keys().cloned().collect()
    };
    assert_eq!(keys("/paths"), ["/a", "/b"]);
    assert_eq!(keys("/paths/~1b"), ["get", "post", "delete"]);
    assert_eq!(keys("/components/schemas"), ["alpha", "thing"]);
}

#[test]
fn unused_component_schemas_stay() {
    let document = with("/components/schemas/unused", json!({ "type": "string" }));
    assert!(
        facts(&document)
            .document
            .pointer("/components/schemas/unused")
            .is_some()
    );
}
