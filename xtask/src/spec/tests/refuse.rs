use serde_json::{Value, json};

use super::{document, import_into, with, without};

const GET: &str = "/paths/~1v2~1things~1{id}/get";

/// The message with which `document` is refused.
fn refusal(document: &Value) -> String {
    let root = tempfile::tempdir().unwrap();
    let error = import_into(root.path(), document).unwrap_err();
    assert!(!root.path().join("spec/openapi.json").exists());
    format!("{error:#}")
}

#[track_caller]
fn assert_refused(document: &Value, expected: &str) {
    let message = refusal(document);
    assert!(message.contains(expected), "{message}");
}

#[test]
fn the_tiny_document_itself_is_fine() {
    let root = tempfile::tempdir().unwrap();
    import_into(root.path(), &document()).unwrap();
}

#[test]
fn other_versions_are_refused() {
    assert_refused(
        &with("/openapi", json!("3.1.0")),
        "/openapi: version 3.1.0 can't be read",
    );
    assert_refused(&without("/openapi"), "/openapi: no version here");
    assert_refused(&json!({ "swagger": "2.0" }), "/openapi: no version here");
}

#[test]
fn a_document_without_operations_is_refused() {
    assert_refused(&with("/paths", json!({})), "/paths: no operations here");
    assert_refused(&without("/paths"), "/paths: no operations here");
    assert_refused(
        &with("/paths", json!([])),
        "/paths: expected a map of paths here",
    );
}

#[test]
fn dangling_references_are_refused_with_their_place() {
    let document = with(
        "/components/schemas/thing",
        json!({ "$ref": "#/components/schemas/gone" }),
    );
    assert_refused(
        &document,
        "/components/schemas/thing/$ref: refers to #/components/schemas/gone, which does not exist",
    );
    let mapping = json!({ "propertyName": "t", "mapping": { "a": "gone" } });
    assert_refused(
        &with(
            "/components/schemas/thing",
            json!({ "discriminator": mapping }),
        ),
        "/components/schemas/thing/discriminator/mapping/a: refers to #/components/schemas/gone",
    );
}

#[test]
fn references_to_what_is_stripped_count_as_dangling() {
    let mut document = with("/components/examples", json!({ "e": { "value": {} } }));
    document["components"]["schemas"]["thing"] = json!({ "$ref": "#/components/examples/e" });
    assert_refused(
        &document,
        "refers to #/components/examples/e, which does not exist",
    );
}

#[test]
fn references_out_of_the_document_are_refused() {
    for target in [
        "https://example.com/a.json",
        "models/thing.yml#/thing",
        "thing.yml",
    ] {
        let document = with("/components/schemas/thing", json!({ "$ref": target }));
        assert_refused(
            &document,
            &format!("refers to {target}, outside the document; bundle it"),
        );
    }
}

#[test]
fn references_in_a_circle_are_refused() {
    let mut document = with(
        "/components/schemas/a",
        json!({ "$ref": "#/components/schemas/b" }),
    );
    document["components"]["schemas"]["b"] = json!({ "$ref": "#/components/schemas/a" });
    assert_refused(
        &document,
        "refers to #/components/schemas/b, which leads in a circle",
    );
}

#[test]
fn a_schema_that_holds_itself_is_no_circle() {
    let schema = json!({ "properties": { "next": { "$ref": "#/components/schemas/thing" } } });
    let root = tempfile::tempdir().unwrap();
    import_into(root.path(), &with("/components/schemas/thing", schema)).unwrap();
}

#[test]
fn operations_need_an_id_of_their_own() {
    let missing = format!("{GET}: the operation has no operationId");
    assert_refused(&without(&format!("{GET}/operationId")), &missing);
    assert_refused(&with(&format!("{GET}/operationId"), json!(" ")), &missing);
    let mut document = document();
    let get = document.pointer(GET).unwrap().clone();
    document["paths"]["/v2/things/{id}"]["put"] = get;
    assert_refused(
        &document,
        &format!("/paths/~1v2~1things~1{{id}}/put: operationId things_get is taken by {GET}"),
    );
}

#[test]
fn operations_need_tags() {
    let missing = format!("{GET}: the operation has no tags");
    assert_refused(&without(&format!("{GET}/tags")), &missing);
    assert_refused(&with(&format!("{GET}/tags"), json!([])), &missing);
}

#[test]
fn a_parameter_can_not_be_declared_twice() {
    let id = json!({ "name": "id", "in": "path", "required": true });
    let shared = json!({ "$ref": "#/components/parameters/id" });
    let mut document = with("/components/parameters", json!({ "id": id }));
    *document.pointer_mut(&format!("{GET}/parameters")).unwrap() = json!([id, shared]);
    assert_refused(
        &document,
        &format!("{GET}/parameters/1: path parameter id is declared twice"),
    );
}

#[test]
fn an_operation_may_replace_a_parameter_of_its_path() {
    let mut document = document();
    document["paths"]["/v2/things/{id}"]["parameters"] = json!([{ "name": "id", "in": "path" }]);
    let root = tempfile::tempdir().unwrap();
    import_into(root.path(), &document).unwrap();
}

#[test]
fn path_and_parameters_must_agree() {
    let parameters = format!("{GET}/parameters");
    let none = with(&parameters, json!([]));
    assert_refused(
        &none,
        &format!("{GET}: the path names {{id}}, no parameter declares it"),
    );
    let other = json!([{ "name": "id", "in": "path" }, { "name": "no", "in": "path" }]);
    assert_refused(
        &with(&parameters, other),
        &format!("{GET}: declares path parameter no, the path does not name it"),
    );
}

#[test]
fn misplaced_values_are_named() {
    assert_refused(
        &with(
            "/components/schemas/thing",
            json!({ "properties": [], "allOf": {}, "items": "x" }),
        ),
        "/components/schemas/thing/properties: expected an object here",
    );
    assert_refused(
        &with("/components/schemas/thing", json!([])),
        "/components/schemas/thing: expected a schema",
    );
}

#[test]
fn all_problems_are_listed_up_to_a_limit() {
    let mut document = without(&format!("{GET}/tags"));
    document["openapi"] = json!("2.0");
    let message = refusal(&document);
    assert!(
        message.contains("no tags") && message.contains("version 2.0"),
        "{message}"
    );

    let broken: Value = (0..30)
        .map(|n| (format!("s{n:02}"), json!({ "$ref": "#/gone" })))
        .collect();
    let message = refusal(&with("/components/schemas", broken));
    assert_eq!(
        message.matches("which does not exist").count(),
        20,
        "{message}"
    );
    // 30 schemas and the response that refers to a schema no longer there.
    assert!(message.ends_with("and 11 more"), "{message}");
}
