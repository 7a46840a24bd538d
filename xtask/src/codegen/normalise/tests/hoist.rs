//! Inline types become components.

use serde_json::{Value, json};

use super::super::hoist::{assert_flat, final_names, inline_types};
use super::{doc, leaves_alone, schemas_after, to};

fn choice() -> Value {
    json!({ "type": "string", "enum": ["a", "b"] })
}

#[test]
fn inline_enums_objects_unions_and_compositions_get_components_of_their_own() {
    let after = schemas_after(
        inline_types,
        json!({ "thing": { "type": "object", "properties": {
            "status": choice(),
            "disks": { "type": "array", "items": {
                "type": "object", "properties": { "kind": choice() },
            } },
            "by_name": { "type": "object", "additionalProperties": choice() },
            "image": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
            "size": { "allOf": [to("thing"), { "readOnly": true }] },
        } } }),
        6,
    );
    assert_eq!(
        after,
        json!({
            "thing": { "type": "object", "properties": {
                "status": to("ThingStatus"),
                "disks": { "type": "array", "items": to("ThingDisksItem") },
                "by_name": { "type": "object", "additionalProperties": to("ThingByNameValue") },
                "image": to("ThingImage"),
                "size": to("ThingSize"),
            } },
            "ThingStatus": choice(),
            "ThingDisksItemKind": choice(),
            "ThingDisksItem": { "type": "object", "properties": { "kind": to("ThingDisksItemKind") } },
            "ThingByNameValue": choice(),
            "ThingImage": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
            "ThingSize": { "allOf": [to("thing"), { "readOnly": true }] },
        })
    );
}

#[test]
fn what_is_no_type_stays_inline() {
    leaves_alone(
        inline_types,
        json!({ "thing": { "type": "object", "properties": {
            "name": { "type": "string" },
            "weeks": { "type": "integer", "enum": [4] },
            "tags": { "type": "array", "items": { "type": "string" } },
            "labels": { "type": "object" },
            "other": to("thing"),
            "parent": { "allOf": [to("thing")], "nullable": true },
            "part": { "type": "object", "properties": {} },
        } } }),
    );
}

#[test]
fn parts_of_an_all_of_are_no_types() {
    leaves_alone(
        inline_types,
        json!({ "thing": { "allOf": [
            { "type": "object", "properties": { "name": { "type": "string" } } },
            choice(),
        ] } }),
    );
}

#[test]
fn types_of_an_operation_are_named_after_its_parts() {
    let mut document = doc(
        json!({}),
        json!({
            "parameters": [{ "in": "query", "name": "sort", "schema": choice() }],
            "requestBody": { "content": { "application/json": { "schema": { "oneOf": [
                { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } },
                { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } },
            ] } } } },
        }),
    );
    assert_eq!(inline_types(&mut document).unwrap(), 4);
    let names: Vec<&String> = document.schemas().keys().collect();
    assert_eq!(
        names,
        [
            "ThingsGetSort",
            "ThingsGetBodyA",
            "ThingsGetBodyB",
            "ThingsGetBody"
        ]
    );
    assert_eq!(
        document.schemas()["ThingsGetBody"],
        json!({ "oneOf": [to("ThingsGetBodyA"), to("ThingsGetBodyB")] })
    );
}

#[test]
fn a_name_that_is_taken_gets_a_number_and_no_other_structure() {
    let taken = json!({ "type": "object", "properties": { "other": { "type": "string" } } });
    let after = schemas_after(
        inline_types,
        json!({
            "thing": { "type": "object", "properties": { "status": choice() } },
            "thing_status": taken,
        }),
        1,
    );
    assert_eq!(after["thing_status"], taken);
    assert_eq!(after["thing"]["properties"]["status"], to("ThingStatus2"));
    assert_eq!(after["ThingStatus2"], choice());
}

#[test]
fn the_same_type_at_places_of_other_names_is_two_types() {
    let after = schemas_after(
        inline_types,
        json!({ "thing": { "type": "object", "properties": { "a": choice(), "b": choice() } } }),
        2,
    );
    assert_eq!(
        after["thing"]["properties"],
        json!({ "a": to("ThingA"), "b": to("ThingB") })
    );
}

#[test]
fn places_of_one_name_share_a_type_unless_more_than_prose_differs() {
    let error = |kind: &str, prose: &str| json!({ "type": "object", "description": prose, "properties": { "id": { "type": kind } } });
    let mut document = doc(
        json!({}),
        json!({ "x-errors": {
            "404": error("string", "it does not exist"),
            "409": error("string", "it is in the way"),
            "422": error("integer", "it is wrong"),
        } }),
    );
    assert_eq!(inline_types(&mut document).unwrap(), 2);
    assert_eq!(
        document.0["paths"]["/v2/things"]["get"]["x-errors"],
        json!({
            "404": to("ThingsGetError"),
            "409": to("ThingsGetError"),
            "422": to("ThingsGetError2"),
        })
    );
}

#[test]
fn what_is_said_of_a_use_stays_with_the_use() {
    let mut status = choice();
    for (key, value) in [
        ("nullable", json!(true)),
        ("deprecated", json!(true)),
        ("readOnly", json!(true)),
        ("writeOnly", json!(true)),
        ("default", json!("a")),
        ("x-accept", json!(["number"])),
    ] {
        status[key] = value;
    }
    let after = schemas_after(
        inline_types,
        json!({ "thing": { "type": "object", "properties": { "status": status } } }),
        1,
    );
    assert_eq!(after["ThingStatus"], choice());
    assert_eq!(
        after["thing"]["properties"]["status"],
        json!({
            "allOf": [to("ThingStatus")],
            "nullable": true,
            "deprecated": true,
            "readOnly": true,
            "writeOnly": true,
            "default": "a",
            "x-accept": ["number"],
        })
    );
}

#[test]
fn components_get_the_names_of_their_types_and_references_follow() {
    let fields = |field: Value| json!({ "type": "object", "properties": { "f": field } });
    assert_eq!(
        schemas_after(
            final_names,
            json!({
                "load_balancer": fields(to("loadBalancer")),
                "loadBalancer": fields(json!({ "allOf": [to("load_balancer")], "nullable": true })),
                "Kept": { "type": "object", "x-any-of": ["LoadBalancer"], "x-keep": [to("loadBalancer")] },
                "Union": { "oneOf": [to("load_balancer")], "x-tag": { "property": "f", "variants": [
                    { "value": "a", "schema": to("load_balancer") },
                ] } },
            }),
            2
        ),
        json!({
            "LoadBalancer": fields(to("LoadBalancer2")),
            "LoadBalancer2": fields(json!({ "allOf": [to("LoadBalancer")], "nullable": true })),
            "Kept": { "type": "object", "x-any-of": ["LoadBalancer2"], "x-keep": [to("LoadBalancer2")] },
            "Union": { "oneOf": [to("LoadBalancer")], "x-tag": { "property": "f", "variants": [
                { "value": "a", "schema": to("LoadBalancer") },
            ] } },
        })
    );
}

#[test]
fn what_no_pass_handles_is_refused() {
    let thing =
        |property: Value| json!({ "thing": { "type": "object", "properties": { "p": property } } });
    for (schemas, fault) in [
        (thing(choice()), "inline"),
        (thing(json!({ "allOf": [to("thing")] })), "allOf"),
        (
            thing(json!({ "allOf": [to("thing"), {}], "nullable": true })),
            "allOf",
        ),
        (thing(json!({ "enum": ["a"] })), "no type"),
        (thing(json!({ "not": to("thing") })), "not"),
        (json!({ "alias": { "type": "string" } }), "no type"),
        (
            json!({ "choice": { "type": "string", "enum": ["a"], "nullable": true } }),
            "null",
        ),
        (
            json!({ "union": { "oneOf": [], "discriminator": { "propertyName": "type" } } }),
            "discriminator",
        ),
        (
            json!({ "union": { "oneOf": [], "properties": { "a": { "type": "string" } } } }),
            "properties",
        ),
    ] {
        let error = assert_flat(&mut doc(schemas.clone(), json!({}))).unwrap_err();
        assert!(error.to_string().contains(fault), "{schemas}: {error}");
    }
}

#[test]
fn what_passes_make_is_accepted() {
    let schemas = json!({
        "Thing": { "type": "object", "properties": {
            "choice": { "allOf": [to("Choice")], "nullable": true },
            "union": to("Union"),
            "list": { "type": "array", "items": { "type": "string", "nullable": true } },
        } },
        "Choice": choice(),
        "Union": { "oneOf": [{ "type": "string" }, to("Thing")] },
    });
    assert_flat(&mut doc(schemas, json!({}))).unwrap();
}

#[test]
fn values_and_types_that_nothing_reads_are_told() {
    for (schema, fault) in [
        (
            json!({ "type": "string", "enum": ["on", false] }),
            "no string",
        ),
        (json!({ "type": "file" }), "none of JSON"),
        (json!({ "type": ["string", "null"] }), "none of JSON"),
        (
            json!({ "type": "string", "x-accept": ["bool"] }),
            "x-accept",
        ),
    ] {
        let thing = json!({ "type": "object", "properties": { "it": schema } });
        let error = assert_flat(&mut doc(json!({ "thing": thing }), json!({}))).unwrap_err();
        assert!(error.to_string().contains("thing_it"), "{error}");
        assert!(error.to_string().contains(fault), "{error}");
    }
    let fine = json!({ "type": "object", "properties": {
        "a": { "type": "string", "x-accept": ["number", "object", "null"] },
        "b": { "type": "integer", "enum": [1, 2] },
    } });
    assert_flat(&mut doc(json!({ "thing": fine }), json!({}))).unwrap();
}
