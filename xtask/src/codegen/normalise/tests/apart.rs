//! What goes both ways, and of which only the service sets a part.

use serde_json::{Value, json};

use super::super::apart::{both_ways, origins};
use super::super::sent::settle;
use super::{doc, to};
use crate::codegen::document::Document;

/// A document that sends `body` and answers `answer`, after the passes.
fn after(schemas: Value, body: &str, answer: &str, before: Value) -> Document {
    let content = |name: &str| json!({ "content": { "application/json": { "schema": to(name) } } });
    let operation =
        json!({ "requestBody": content(body), "responses": { "200": content(answer) } });
    let mut document = doc(schemas, operation);
    for (table, value) in before.as_object().unwrap() {
        document.0[table] = value.clone();
    }
    both_ways(&mut document).unwrap();
    settle(&mut document).unwrap();
    document
}

/// The names of the types, each with its properties.
fn types(document: &Document) -> Vec<(String, Vec<String>)> {
    let keys = |it: &Value| {
        it["properties"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect()
    };
    let schemas = document.schemas().iter();
    let mut all: Vec<_> = schemas.map(|(name, it)| (name.clone(), keys(it))).collect();
    all.sort();
    all
}

fn expected(types: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    let words = |of: &[&str]| of.iter().map(|it| (*it).to_owned()).collect();
    types
        .iter()
        .map(|(name, keys)| ((*name).to_owned(), words(keys)))
        .collect()
}

fn thing() -> Value {
    let id = json!({ "type": "string", "readOnly": true });
    json!({ "type": "object", "properties": { "name": { "type": "string" }, "id": id } })
}

#[test]
fn what_holds_it_is_two_types_as_well() {
    let holder = json!({ "type": "object", "properties": { "things": { "type": "array", "items": to("Thing") } } });
    let plain = json!({ "type": "object", "properties": { "size": { "type": "integer" } } });
    let body =
        json!({ "type": "object", "properties": { "holder": to("Holder"), "plain": to("Plain") } });
    let schemas =
        json!({ "Thing": thing(), "Holder": holder, "Plain": plain, "Body": body, "Answer": body });
    let document = after(schemas, "Body", "Answer", json!({}));
    let all = [
        ("Answer", ["holder", "plain"].as_slice()),
        ("Body", &["holder", "plain"]),
        ("Holder", &["things"]),
        ("HolderRequest", &["things"]),
        ("Plain", &["size"]),
        ("Thing", &["name", "id"]),
        ("ThingRequest", &["name"]),
    ];
    assert_eq!(types(&document), expected(&all));
    let properties = |name: &str| document.schemas()[name]["properties"].clone();
    assert_eq!(properties("Body")["holder"], to("HolderRequest"));
    assert_eq!(properties("Body")["plain"], to("Plain"));
    assert_eq!(properties("Answer")["holder"], to("Holder"));
    assert_eq!(
        properties("HolderRequest")["things"]["items"],
        to("ThingRequest")
    );
    let of = origins(&document).unwrap();
    assert_eq!(of["ThingRequest"], "Thing");
}

#[test]
fn what_is_in_what_only_the_service_sets_is_not_sent() {
    let mut held = to("Thing");
    held["readOnly"] = json!(true);
    let name = json!({ "type": "string" });
    let body = json!({ "type": "object", "properties": { "held": held, "name": name } });
    let schemas = json!({ "Thing": thing(), "Body": body });
    let document = after(schemas, "Body", "Thing", json!({}));
    let all = [("Body", ["name"].as_slice()), ("Thing", &["name", "id"])];
    assert_eq!(types(&document), expected(&all));
}

#[test]
fn what_was_sent_stays_one_type_unless_it_was_two() {
    let schemas = json!({ "Thing": thing() });
    let one = [("Thing", ["name", "id"].as_slice())];
    let sent = json!({ "x-sent": { "Thing": true }, "x-kinds": { "Thing": "struct" } });
    let document = after(schemas.clone(), "Thing", "Thing", sent);
    assert_eq!(types(&document), expected(&one));
    let two = [
        ("Thing", ["name", "id"].as_slice()),
        ("ThingRequest", &["name"]),
    ];
    let apart =
        json!({ "x-sent": { "ThingRequest": true }, "x-kinds": { "ThingRequest": "struct" } });
    let document = after(schemas, "Thing", "Thing", apart);
    assert_eq!(types(&document), expected(&two));
}

#[test]
fn a_name_that_another_type_has_is_not_taken() {
    let content = |name: &str| json!({ "content": { "application/json": { "schema": to(name) } } });
    let operation =
        json!({ "requestBody": content("Thing"), "responses": { "200": content("Thing") } });
    let other = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let named = json!({ "Thing": thing(), "ThingRequest": other });
    let mut document = doc(named.clone(), operation.clone());
    both_ways(&mut document).unwrap();
    assert!(document.schemas().contains_key("ThingInput"));
    assert_eq!(document.schemas()["ThingRequest"], other);
    let mut both = named;
    both["ThingInput"] = other;
    let error = both_ways(&mut doc(both, operation))
        .unwrap_err()
        .to_string();
    assert!(error.contains("spec/names.toml"), "{error}");
}
