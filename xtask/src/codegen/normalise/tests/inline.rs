//! Shared parts move into the operations.

use serde_json::{Value, json};

use super::super::inline::shared_parts;
use crate::codegen::document::Document;

fn after(document: Value) -> Value {
    let mut document = Document(document);
    shared_parts(&mut document).unwrap();
    document.0
}

#[test]
fn shared_parameters_bodies_and_answers_are_copied_into_the_operation() {
    let after = after(json!({
        "paths": { "/v2/things": { "post": {
            "operationId": "things_create",
            "parameters": [{ "$ref": "#/components/parameters/page" }],
            "requestBody": { "$ref": "#/components/requestBodies/thing" },
            "responses": { "200": { "$ref": "#/components/responses/thing" } },
        } } },
        "components": {
            "parameters": { "page": { "in": "query", "name": "page" } },
            "requestBodies": { "thing": { "content": {} } },
            "responses": { "thing": { "description": "a thing" } },
            "schemas": {},
        },
    }));
    assert_eq!(
        after,
        json!({
            "paths": { "/v2/things": { "post": {
                "operationId": "things_create",
                "parameters": [{ "in": "query", "name": "page" }],
                "requestBody": { "content": {} },
                "responses": { "200": { "description": "a thing" } },
            } } },
            "components": { "schemas": {} },
        })
    );
}

#[test]
fn a_parameter_of_the_path_yields_to_the_same_of_the_operation() {
    let after = after(json!({
        "paths": { "/v2/things/{id}": {
            "parameters": [
                { "in": "path", "name": "id", "schema": { "type": "string" } },
                { "in": "query", "name": "id", "schema": { "type": "string" } },
            ],
            "get": {
                "operationId": "things_get",
                "parameters": [{ "in": "path", "name": "id", "schema": { "type": "integer" } }],
                "responses": {},
            },
        } },
        "components": { "schemas": {} },
    }));
    assert_eq!(
        after["paths"]["/v2/things/{id}"],
        json!({ "get": {
            "operationId": "things_get",
            "parameters": [
                { "in": "query", "name": "id", "schema": { "type": "string" } },
                { "in": "path", "name": "id", "schema": { "type": "integer" } },
            ],
            "responses": {},
        } })
    );
}

#[test]
fn servers_of_a_path_go_to_operations_without_servers_of_their_own() {
    let (here, there) = (
        json!([{ "url": "https://here.test" }]),
        json!([{ "url": "https://there.test" }]),
    );
    let after = after(json!({
        "paths": { "/v1/models": {
            "servers": here,
            "get": { "operationId": "models_list", "responses": {} },
            "post": { "operationId": "models_create", "responses": {}, "servers": there },
        } },
        "components": { "schemas": {} },
    }));
    let item = &after["paths"]["/v1/models"];
    assert_eq!(item["get"]["servers"], here);
    assert_eq!(item["post"]["servers"], there);
    assert_eq!(item.get("servers"), None);
}

/// Two operations that answer with `components/responses/thing`, and the schemas there are.
fn sharing(schemas: Value) -> Value {
    let answer = json!({ "200": { "$ref": "#/components/responses/thing" } });
    json!({
        "paths": {
            "/v2/a": { "get": { "operationId": "a_get", "responses": answer } },
            "/v2/b": { "get": { "operationId": "b_get", "responses": answer } },
        },
        "components": {
            "responses": { "thing": { "content": { "application/json": {
                "schema": { "type": "object", "properties": { "id": { "type": "string" } } },
            } } } },
            "schemas": schemas,
        },
    })
}

#[test]
fn a_reference_to_nothing_is_refused() {
    let mut document = Document(sharing(json!({})));
    document.0["components"]["responses"] = json!({});
    let error = shared_parts(&mut document).unwrap_err();
    assert!(
        format!("{error:#}").contains("points at nothing"),
        "{error:#}"
    );
}
