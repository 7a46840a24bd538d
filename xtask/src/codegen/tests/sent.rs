//! What programs send, and what only the service sets.

use serde_json::json;

use super::*;
use crate::listing::Listing;

/// A document whose one operation sends and answers a thing with what only the service sets.
fn both_ways() -> Value {
    let id = json!({ "type": "string", "readOnly": true });
    let thing = json!({
        "type": "object",
        "required": ["id", "seen", "name"],
        "properties": {
            "id": id,
            "seen": { "type": "string", "readOnly": true, "nullable": true },
            "state": id,
            "name": { "type": "string" },
            "note": { "type": "string" },
        },
    });
    let content = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } } });
    let mut document = document(json!({ "requestBody": content }));
    document["components"]["schemas"]["thing"] = thing;
    document
}

/// The types that are made where these public items were there before.
fn types_after(document: &Value, lock: &str) -> String {
    let root = Root::new(document);
    let kept = Signatures::of(&Listing::from_lock(lock).unwrap()).unwrap();
    let source = Source::load(root.path(), kept).unwrap();
    let code = client(root.path(), &source, Telling::Nothing).unwrap().0;
    code.files["src/types/things.rs"].clone()
}

#[test]
fn what_is_sent_of_an_answer_is_a_type_of_its_own() {
    let mut files = files(&both_ways());
    let types = files.remove("src/types/things.rs").unwrap();
    let (answer, request) = types.split_once("pub struct ThingRequest {").unwrap();
    assert!(answer.contains("pub struct Thing {"), "{types}");
    assert!(answer.contains("pub id: "), "{types}");
    assert!(!answer.contains("pub fn new("), "{types}");
    assert!(
        request.contains("pub fn new(name: impl Into<String>) -> Self"),
        "{types}"
    );
    for gone in ["id", "seen", "state"] {
        assert!(!request.contains(&format!("pub {gone}: ")), "{types}");
    }
    let methods = &files["src/operations/things.rs"];
    assert!(methods.contains("types::ThingRequest>"), "{methods}");
}

#[test]
fn what_was_sent_as_it_is_answered_stays_without_arguments_and_setters_for_that() {
    let lock = "\
Client::things_get: fn (&self, body: &types::Thing) -> Call<types::Thing> // things
types::Thing: struct Clone
types::Thing.name: field String
types::Thing::new: fn (name: impl Into<String>) -> Self
";
    let types = types_after(&both_ways(), lock);
    assert!(!types.contains("ThingRequest"), "{types}");
    assert!(
        types.contains("pub fn new(name: impl Into<String>) -> Self"),
        "{types}"
    );
    assert!(
        types.contains("undeclared: Undeclared::without(&[\"id\", \"seen\"])"),
        "{types}"
    );
    let setters = types.split("setters!").nth(1).unwrap();
    assert!(
        setters.contains("note") && !setters.contains("state"),
        "{types}"
    );
}

#[test]
fn a_type_that_was_there_for_requests_stays() {
    let lock = "\
Client::things_get: fn (&self, body: &types::ThingRequest) -> Call<types::Thing> // things
types::Thing: struct Clone
types::Thing.name: field Option<String>
types::ThingRequest: struct Clone
types::ThingRequest.name: field Option<String>
types::ThingRequest::new: fn () -> Self
types::ThingRequest::name: setter into String
";
    let content = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } } });
    let types = types_after(&document(json!({ "requestBody": content })), lock);
    assert!(types.contains("pub struct ThingRequest {"), "{types}");
    let name = &mut document(json!({ "requestBody": content }));
    name["components"]["schemas"]["thing"]["properties"]["name"]["readOnly"] = json!(true);
    let types = types_after(name, lock);
    let request = types.split_once("pub struct ThingRequest {").unwrap().1;
    assert!(request.contains("pub name: Option<String>"), "{types}");
}

#[test]
fn what_is_only_sent_lacks_what_only_the_service_sets() {
    let sent = json!({ "content": { "application/json": { "schema": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": { "type": "string", "readOnly": true },
            "name": { "type": "string" },
        },
    } } } });
    let files = files(&document(json!({ "requestBody": sent })));
    let types = &files["src/types/things.rs"];
    assert!(!types.contains("pub id:"), "{types}");
    assert!(!files["src/rules.json"].contains("\"id\""));
}
