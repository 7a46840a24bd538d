//! What only the service sets.

use serde_json::{Value, json};

use super::super::sent::{read_only, settle};
use super::{doc, to};

/// The components that the pass makes of these, of which `body` is sent and `answer` answered.
fn after(schemas: Value, body: &str, answer: &str) -> Value {
    let content = |name: &str| json!({ "content": { "application/json": { "schema": to(name) } } });
    let operation =
        json!({ "requestBody": content(body), "responses": { "200": content(answer) } });
    let mut document = doc(schemas, operation);
    read_only(&mut document).unwrap();
    Value::Object(document.schemas().clone())
}

fn thing(with_id: bool) -> Value {
    let mut thing = json!({ "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } });
    if with_id {
        thing["required"] = json!(["id", "name"]);
        thing["properties"]["id"] = json!({ "type": "string", "readOnly": true });
        thing["properties"]["state"] = json!({ "$ref": to("state")["$ref"], "readOnly": true });
    }
    thing
}

#[test]
fn what_is_only_sent_has_nothing_that_only_the_service_sets() {
    let outer = json!({ "type": "object", "properties": { "it": to("inner") } });
    let schemas =
        |with_id| json!({ "sent": outer, "inner": thing(with_id), "answered": thing(true) });
    assert_eq!(after(schemas(true), "sent", "answered"), schemas(false));
}

#[test]
fn what_goes_both_ways_keeps_it() {
    let list = json!({ "type": "object", "properties": { "things": { "type": "array", "items": to("thing") } } });
    let schemas = json!({ "thing": thing(true), "list": list });
    assert_eq!(after(schemas.clone(), "thing", "list"), schemas);
}

#[test]
fn a_body_of_which_nothing_is_left_is_any_object() {
    let only = json!({ "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "readOnly": true } } });
    let free = after(
        json!({ "sent": only, "answered": thing(true) }),
        "sent",
        "answered",
    );
    assert_eq!(free["sent"], json!({ "type": "object" }));
}

#[test]
fn what_could_be_sent_before_stays() {
    let content = |name: &str| json!({ "content": { "application/json": { "schema": to(name) } } });
    let operation = json!({ "requestBody": content("sent"), "responses": {} });
    let mut document = doc(json!({ "sent": thing(true) }), operation);
    document.0["x-fields"] = json!({
        "Sent.id": { "rust_type": "String", "set": true },
        "Sent.name": { "rust_type": "String", "set": true },
    });
    read_only(&mut document).unwrap();
    settle(&mut document).unwrap();
    let sent = &document.schemas()["sent"];
    assert_eq!(sent["properties"]["id"], json!({ "type": "string" }));
    assert_eq!(sent["properties"].get("state"), None);
    assert_eq!(sent["required"], json!(["id", "name"]));
}

#[test]
fn what_tells_the_members_of_a_union_apart_stays_until_they_are_told_apart() {
    let content = |name: &str| json!({ "content": { "application/json": { "schema": to(name) } } });
    let operation = json!({ "requestBody": content("either"), "responses": {} });
    let mut document = doc(
        json!({ "sent": thing(true), "either": { "oneOf": [to("sent")] } }),
        operation,
    );
    let tagged = json!({ "property": "state", "values": [] });
    document.0["x-kinds"] = json!({ "Either": { "tagged": tagged } });
    read_only(&mut document).unwrap();
    let sent = &document.schemas()["sent"]["properties"];
    assert!(sent.get("state").is_some() && sent.get("id").is_none());
}
