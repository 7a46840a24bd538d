//! Numbers, strings, bounds and defaults.

use serde_json::json;

use super::super::scalars::{
    idle_bounds, integer_enums, string_formats, strip_bounds, strip_defaults, widen_numbers,
};
use super::{leaves_alone, schemas_after};

#[test]
fn integer_enums_are_plain_integers_that_know_their_list() {
    assert_eq!(
        schemas_after(
            integer_enums,
            json!({ "weeks": { "type": "integer", "enum": [4, 8] } }),
            1
        ),
        json!({ "weeks": { "type": "integer", "x-known": [4, 8] } })
    );
    leaves_alone(
        integer_enums,
        json!({ "status": { "type": "string", "enum": ["new"] } }),
    );
}

#[test]
fn numbers_get_room_for_more_than_the_document_says() {
    assert_eq!(
        schemas_after(
            widen_numbers,
            json!({
                "bare": { "type": "integer" },
                "narrow": { "type": "integer", "format": "uint32" },
                "ratio": { "type": "number", "format": "float" },
            }),
            3
        ),
        json!({
            "bare": { "type": "integer", "format": "int64" },
            "narrow": { "type": "integer", "format": "int64" },
            "ratio": { "type": "number", "format": "double" },
        })
    );
    leaves_alone(
        widen_numbers,
        json!({
            "wide": { "type": "integer", "format": "int64" },
            "ratio": { "type": "number", "format": "double" },
            "text": { "type": "string", "format": "int32" },
        }),
    );
}

#[test]
fn numbers_past_i64_get_a_wider_type() {
    let bounded = |bound: serde_json::Value| {
        let after = schemas_after(
            widen_numbers,
            json!({ "n": { "type": "integer", "maximum": bound } }),
            1,
        );
        after["n"]["format"].clone()
    };
    assert_eq!(bounded(json!(i64::MAX)), "int64");
    assert_eq!(bounded(json!(1_000.0)), "int64");
    assert_eq!(bounded(json!(i64::MAX as u64 + 1)), "uint64");
    assert_eq!(bounded(json!(u64::MAX)), "uint64");
    assert_eq!(bounded(json!(9_223_372_036_854_775_808.0)), "uint64");
    leaves_alone(
        widen_numbers,
        json!({ "n": { "type": "integer", "format": "uint64" } }),
    );
}

#[test]
fn string_formats_but_times_make_no_types() {
    assert_eq!(
        schemas_after(
            string_formats,
            json!({
                "id": { "type": "string", "format": "uuid" },
                "nothing": { "type": "string", "format": "string" },
                "kind": { "type": "string", "format": "date-time", "enum": ["now"] },
            }),
            3
        ),
        json!({
            "id": { "type": "string", "x-format": "uuid" },
            "nothing": { "type": "string" },
            "kind": { "type": "string", "x-format": "date-time", "enum": ["now"] },
        })
    );
    leaves_alone(
        string_formats,
        json!({
            "at": { "type": "string", "format": "date-time" },
            "count": { "type": "integer", "format": "int64" },
        }),
    );
}

#[test]
fn validations_are_no_part_of_a_type() {
    assert_eq!(
        schemas_after(
            strip_bounds,
            json!({ "thing": { "type": "object", "properties": {
                "pattern": { "type": "string", "pattern": "^a", "maxLength": 3 },
                "list": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 0 } },
            } } }),
            4
        ),
        json!({ "thing": { "type": "object", "properties": {
            "pattern": { "type": "string" },
            "list": { "type": "array", "items": { "type": "integer" } },
        } } })
    );
}

#[test]
fn a_default_makes_no_field_that_is_always_sent() {
    assert_eq!(
        schemas_after(
            strip_defaults,
            json!({ "thing": { "type": "object", "properties": {
                "default": { "type": "boolean", "default": true },
            } } }),
            1
        ),
        json!({ "thing": { "type": "object", "properties": {
            "default": { "type": "boolean" },
        } } })
    );
}

#[test]
fn bounds_of_another_type_are_dropped_and_counted() {
    let bounds = |kind: &str| {
        json!({ "it": {
            "type": kind,
            "minimum": 1,
            "exclusiveMaximum": true,
            "multipleOf": 2,
            "maxLength": 3,
            "pattern": "a",
            "minItems": 4,
            "uniqueItems": true,
            "maxProperties": 5,
        } })
    };
    for (kind, kept) in [
        ("string", vec!["maxLength", "pattern"]),
        ("integer", vec!["minimum", "exclusiveMaximum", "multipleOf"]),
        ("number", vec!["minimum", "exclusiveMaximum", "multipleOf"]),
        ("array", vec!["minItems", "uniqueItems"]),
        ("object", vec!["maxProperties"]),
        ("boolean", vec![]),
    ] {
        let after = schemas_after(idle_bounds, bounds(kind), 8 - kept.len());
        let keys: Vec<&String> = after["it"].as_object().unwrap().keys().skip(1).collect();
        assert_eq!(keys, kept, "{kind}");
    }
    leaves_alone(
        idle_bounds,
        json!({ "anything": { "minimum": 1, "maxLength": 3 } }),
    );
}
