//! Numbers of a bundler.

use serde_json::{Value, json};

use super::super::bundled::numbers;
use super::{doc, leaves_alone, refusal, schemas_after, to};
use crate::codegen::type_names::TypeNames;

fn thing(field: &str) -> Value {
    json!({ "type": "object", "properties": { field: { "type": "string" } } })
}

#[test]
fn a_free_name_loses_its_number() {
    let user = |name: &str| json!({ "type": "object", "properties": { "it": to(name) } });
    assert_eq!(
        schemas_after(
            numbers,
            json!({ "x_dangerous-2": thing("a"), "user": user("x_dangerous-2") }),
            1
        ),
        json!({ "x_dangerous": thing("a"), "user": user("x_dangerous") })
    );
}

#[test]
fn what_says_the_same_is_one() {
    let mut told = thing("a");
    told["description"] = json!("Words.");
    let user = |name: &str| json!({ "type": "object", "properties": { "it": to(name) } });
    for second in ["thing-2", "thing2", "thing_2"] {
        assert_eq!(
            schemas_after(
                numbers,
                json!({ "thing": thing("a"), second: told, "user": user(second) }),
                1
            ),
            json!({ "thing": thing("a"), "user": user("thing") })
        );
    }
    // Without a first one, the second is it.
    assert_eq!(
        schemas_after(
            numbers,
            json!({ "thing-3": thing("a"), "thing-2": thing("a") }),
            2
        ),
        json!({ "thing": thing("a") })
    );
}

#[test]
fn what_refers_to_the_same_is_the_same() {
    let node = |leaf: &str, own: &str| json!({ "type": "object", "properties": { "leaf": to(leaf), "next": to(own) } });
    assert_eq!(
        schemas_after(
            numbers,
            json!({
                "leaf": thing("a"),
                "leaf-2": thing("a"),
                "node": node("leaf", "node"),
                "node-2": node("leaf-2", "node-2"),
            }),
            2
        ),
        json!({ "leaf": thing("a"), "node": node("leaf", "node") })
    );
    let error = refusal(
        numbers,
        json!({
            "leaf": thing("a"),
            "leaf-2": thing("b"),
            "node": node("leaf", "node"),
            "node-2": node("leaf-2", "node-2"),
        }),
    );
    for part in [
        "leaf-2 differs from leaf",
        "node-2 differs from node",
        "spec/names.toml",
    ] {
        assert!(error.contains(part), "{part} in {error}");
    }
}

#[test]
fn numbers_that_belong_to_a_name_stay() {
    leaves_alone(
        numbers,
        json!({
            "network_v4": thing("a"),
            "network_v6": thing("b"),
            "NfsAction2": thing("c"),
            "thing": thing("d"),
            "thing1": thing("d"),
            "thing02": thing("d"),
            "2": thing("d"),
        }),
    );
}

#[test]
fn a_name_that_another_type_has_is_not_free() {
    let error = refusal(
        numbers,
        json!({ "big-thing-2": thing("a"), "BigThing": thing("b") }),
    );
    assert!(
        error.contains("big-thing-2 and BigThing would both be BigThing"),
        "{error}"
    );
    let error = refusal(
        numbers,
        json!({ "big-thing-2": thing("a"), "BigThing-2": thing("b") }),
    );
    assert!(error.contains("would both be BigThing"), "{error}");
}

#[test]
fn the_table_names_what_differs() {
    for table in [json!({ "thing-2": "Other" }), json!({ "Thing2": "Other" })] {
        let schemas = json!({ "thing": thing("a"), "thing-2": thing("b") });
        let mut document = doc(schemas.clone(), json!({}));
        let names: TypeNames = serde_json::from_value(json!({ "types": table })).unwrap();
        names.put_into(&mut document).unwrap();
        assert_eq!(numbers(&mut document).unwrap(), 0);
        assert_eq!(Value::Object(document.schemas().clone()), schemas);
    }
}
