//! That examples of a document which come back different would be noticed.

use conformance::compare::Difference;
use conformance::examples::{Example, Fault, Side, faults, of};
use serde_json::{Value, json};

fn document() -> Value {
    let account =
        json!({ "account": { "email": "a@example.com", "droplet_limit": 5, "undeclared": [1] } });
    let named = json!({ "content": { "application/json": { "examples": {
        "one": { "value": account },
        "two": { "$ref": "#/components/examples/two" },
        "elsewhere": { "externalValue": "https://example.com" },
    } } } });
    json!({
        "paths": {
            "/v2/account": { "get": {
                "operationId": "account_get",
                "responses": {
                    "200": { "$ref": "#/components/responses/account" },
                    "401": { "content": { "application/json": { "example": { "id": "unauthorized", "message": "No." } } } },
                    "default": { "content": { "application/json": { "example": { "id": "error", "message": "No." } } } },
                },
            } },
            "/v2/tags": { "post": {
                "operationId": "tags_create",
                "requestBody": { "content": {
                    "application/json": { "example": { "name": "web", "undeclared": null } },
                    "text/csv": { "example": "name" },
                } },
                "responses": {},
            } },
        },
        "components": {
            "responses": { "account": named },
            "examples": { "two": { "value": { "account": {} } } },
        },
    })
}

#[test]
fn examples_of_all_sides_are_found_and_come_back_as_they_were() {
    let examples = of(&document());
    let sides: Vec<String> = examples
        .iter()
        .map(|it| format!("{} {}", it.operation, it.side))
        .collect();
    assert_eq!(
        sides,
        [
            "account_get 200",
            "account_get 200",
            "account_get 401",
            "account_get 500",
            "tags_create request"
        ]
    );
    for example in &examples {
        assert_eq!(faults(example), [], "{example:?}");
    }
}

#[test]
fn what_is_read_as_something_else_is_told() {
    let told = |operation: &str, side, value| {
        faults(&Example {
            operation: operation.to_owned(),
            side,
            value,
        })
    };
    let none = told("account_forget", Side::Answer(200), json!({}));
    assert_eq!(none, [Fault::Unknown]);
    let none = told("account_get", Side::Request, json!({}));
    assert_eq!(none, [Fault::Unknown]);
    let unread = told("account_get", Side::Answer(200), json!({ "account": [1] }));
    assert!(
        matches!(unread.as_slice(), [Fault::Unread(_)]),
        "{unread:?}"
    );
    // A number that came as a text is read, and written as a number.
    let changed = told(
        "sshKeys_get",
        Side::Answer(200),
        json!({ "ssh_key": { "id": "7", "name": "k", "public_key": "p" } }),
    );
    assert!(
        matches!(
            changed.as_slice(),
            [Fault::Differs(Difference::Changed(..))]
        ),
        "{changed:?}"
    );
}
