//! `allOf`.

use serde_json::{Value, json};

use super::super::compose::{flatten, same_but_for_bounds, without_prose};
use super::{leaves_alone, refusal, schemas_after, to};

/// What becomes of the component `it` beside these others.
fn flattened(others: Value, it: Value) -> Value {
    let mut schemas = others;
    schemas["it"] = it;
    schemas_after(flatten, schemas, 1)["it"].take()
}

fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

/// What becomes of the property `p` that a base and its heir both declare.
fn overridden(others: Value, base: Value, heir: Value) -> Value {
    let mut schemas = others;
    schemas["base"] = object(json!({ "p": base }));
    flattened(
        schemas,
        json!({ "allOf": [to("base"), object(json!({ "p": heir }))] }),
    )["properties"]["p"]
        .take()
}

#[test]
fn parts_become_one_object_with_all_that_they_declare_and_require() {
    assert_eq!(
        flattened(
            json!({
                "base": { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } },
            }),
            json!({
                "description": "both",
                "required": ["b", "gone"],
                "allOf": [
                    to("base"),
                    { "required": ["a", "c"], "properties": { "b": { "type": "string" } } },
                    { "properties": { "c": to("base") } },
                ],
            })
        ),
        json!({
            "type": "object",
            "description": "both",
            "required": ["a", "c", "b"],
            "properties": { "a": { "type": "string" }, "b": { "type": "string" }, "c": to("base") },
        })
    );
}

#[test]
fn parts_of_parts_are_flattened_too() {
    let fields = |name: &str| object(json!({ name: { "type": "string" } }));
    assert_eq!(
        schemas_after(
            flatten,
            json!({
                "a": fields("a"),
                "b": { "allOf": [to("a"), fields("b")] },
                "c": { "allOf": [{ "allOf": [to("b"), fields("c")] }, fields("d")] },
            }),
            2
        )["c"],
        object(json!({
            "a": { "type": "string" }, "b": { "type": "string" },
            "c": { "type": "string" }, "d": { "type": "string" },
        }))
    );
}

#[test]
fn one_part_that_says_all_is_a_bare_reference() {
    for parts in [
        json!([to("base")]),
        json!([to("base"), {}]),
        json!([{ "type": "object", "description": "prose" }, to("base")]),
    ] {
        assert_eq!(
            flattened(
                json!({ "base": object(json!({ "a": { "type": "string" } })) }),
                json!({ "allOf": parts })
            )["$ref"],
            to("base")["$ref"]
        );
    }
}

#[test]
fn what_is_said_of_a_use_stays_beside_the_bare_reference() {
    assert_eq!(
        flattened(
            json!({ "region": object(json!({ "slug": { "type": "string" } })) }),
            json!({
                "allOf": [to("region"), { "readOnly": true, "description": "of the part" }],
                "description": "of the whole",
                "deprecated": true,
                "nullable": true,
                "x-accept": { "string": "slug" },
            })
        ),
        json!({
            "allOf": [to("region")],
            "nullable": true,
            "readOnly": true,
            "description": "of the whole",
            "deprecated": true,
            "x-accept": { "string": "slug" },
        })
    );
}

#[test]
fn a_reference_that_may_be_null_stays_wrapped() {
    leaves_alone(
        flatten,
        json!({
            "base": { "type": "string" },
            "thing": object(json!({
                "p": { "allOf": [to("base")], "nullable": true, "x-accept": ["number"], "readOnly": true },
            })),
        }),
    );
}

#[test]
fn bounds_on_a_shared_scalar_or_list_are_not_lost() {
    assert_eq!(
        flattened(
            json!({ "label": { "type": "string", "pattern": "^[a-z]*$" } }),
            json!({ "allOf": [to("label"), { "maxLength": 16 }], "nullable": true })
        ),
        json!({ "type": "string", "pattern": "^[a-z]*$", "maxLength": 16, "nullable": true })
    );
    assert_eq!(
        flattened(
            json!({ "tags": { "type": "array", "items": { "type": "string" } } }),
            json!({ "allOf": [to("tags")], "minItems": 1 })
        ),
        json!({ "type": "array", "items": { "type": "string" }, "minItems": 1 })
    );
}

#[test]
fn a_property_that_parts_agree_on_stays_a_reference() {
    let size = json!({ "size": { "type": "string", "enum": ["s"], "description": "how big" } });
    assert_eq!(overridden(size.clone(), to("size"), to("size")), to("size"));
    let inline = json!({ "type": "string", "enum": ["s"], "description": "other words" });
    for (base, heir) in [(to("size"), inline.clone()), (inline, to("size"))] {
        assert_eq!(
            overridden(size.clone(), base, heir)["$ref"],
            to("size")["$ref"]
        );
    }
}

#[test]
fn a_part_that_only_annotates_or_bounds_a_property_is_heard() {
    let size = json!({ "size": { "type": "string", "enum": ["s"] } });
    assert_eq!(
        overridden(
            size.clone(),
            to("size"),
            json!({ "readOnly": true, "maxLength": 1 })
        ),
        json!({ "$ref": to("size")["$ref"], "readOnly": true })
    );
    assert_eq!(
        overridden(size, json!({ "deprecated": true }), to("size")),
        json!({ "$ref": to("size")["$ref"], "deprecated": true })
    );
    let name = json!({ "type": "string", "maxLength": 9, "description": "first" });
    assert_eq!(
        overridden(
            json!({}),
            name.clone(),
            json!({ "maxLength": 3, "description": "later" })
        ),
        json!({ "type": "string", "maxLength": 3, "description": "first" })
    );
    assert_eq!(
        overridden(
            json!({ "name": name }),
            to("name"),
            json!({ "minLength": 1 })
        ),
        json!({ "type": "string", "maxLength": 9, "minLength": 1, "description": "first" })
    );
}

#[test]
fn nested_objects_that_parts_share_hold_the_properties_of_both() {
    let part = |key: &str| object(json!({ key: { "type": "integer" } }));
    assert_eq!(
        overridden(json!({}), part("cpu"), part("requests")),
        object(json!({ "cpu": { "type": "integer" }, "requests": { "type": "integer" } }))
    );
    let list = |key: &str| json!({ "type": "array", "items": part(key) });
    assert_eq!(
        overridden(json!({}), list("cpu"), list("requests"))["items"],
        object(json!({ "cpu": { "type": "integer" }, "requests": { "type": "integer" } }))
    );
}

#[test]
fn parts_that_list_values_allow_those_that_both_list() {
    let values = |values: Value| json!({ "type": "string", "enum": values });
    assert_eq!(
        overridden(
            json!({}),
            values(json!(["a", "b", "c"])),
            values(json!(["c", "b"]))
        ),
        values(json!(["b", "c"]))
    );
}

#[test]
fn null_is_allowed_where_a_part_says_so_and_none_forbids_it() {
    let text = |null: Option<bool>| match null {
        None => json!({ "type": "integer" }),
        Some(said) => json!({ "type": "integer", "nullable": said }),
    };
    let null = |a, b| {
        overridden(json!({}), text(a), text(b))
            .get("nullable")
            .cloned()
    };
    assert_eq!(null(Some(true), None), Some(json!(true)));
    assert_eq!(null(None, Some(true)), Some(json!(true)));
    assert_eq!(null(Some(true), Some(false)), Some(json!(false)));
    assert_eq!(null(None, None), None);
}

#[test]
fn the_later_default_wins() {
    assert_eq!(
        overridden(
            json!({}),
            json!({ "type": "string", "default": "a" }),
            json!({ "type": "string", "default": "b" })
        ),
        json!({ "type": "string", "default": "b" })
    );
}

#[test]
fn conflicting_properties_are_refused() {
    for (base, heir, conflict) in [
        (
            json!({ "type": "string" }),
            json!({ "type": "integer" }),
            "it.p type",
        ),
        (
            json!({ "type": "string", "enum": ["a"] }),
            json!({ "type": "string", "enum": ["b"] }),
            "it.p enum",
        ),
        (
            json!({ "type": "string", "format": "uuid" }),
            json!({ "type": "string", "format": "date-time" }),
            "it.p format",
        ),
        (
            json!({ "type": "array", "items": { "type": "string" } }),
            json!({ "type": "array", "items": { "type": "integer" } }),
            "it.p[] type",
        ),
    ] {
        let error = refusal(
            flatten,
            json!({
                "base": object(json!({ "p": base })),
                "it": { "allOf": [to("base"), object(json!({ "p": heir }))] },
            }),
        );
        assert!(error.contains(conflict), "{error}");
    }
}

#[test]
fn flattening_one_component_changes_no_other() {
    let base = object(json!({ "a": object(json!({ "b": { "type": "string" } })) }));
    let after = schemas_after(
        flatten,
        json!({
            "base": base,
            "it": { "allOf": [to("base"), object(json!({ "a": object(json!({ "c": { "type": "string" } })) }))] },
        }),
        1,
    );
    assert_eq!(after["base"], base);
}

#[test]
fn prose_bounds_and_defaults_make_no_difference_but_types_do() {
    let a = json!({ "type": "object", "description": "a", "properties": {
        "description": { "type": "string", "maxLength": 1, "default": "x" },
    } });
    let b = json!({ "type": "object", "properties": { "description": { "type": "string" } } });
    let c = json!({ "type": "object", "properties": { "description": { "type": "integer" } } });
    assert!(same_but_for_bounds(&a, &b));
    assert!(!same_but_for_bounds(&b, &c));
    assert_ne!(without_prose(&a), b);
    assert_eq!(
        without_prose(&a),
        json!({ "type": "object", "properties": {
            "description": { "type": "string", "maxLength": 1, "default": "x" },
        } })
    );
}

#[test]
fn every_composition_that_can_not_be_flattened_is_told() {
    let lost = json!({ "allOf": [to("lost"), { "type": "object", "properties": {} }] });
    let error = refusal(flatten, json!({ "one": lost, "two": lost }));
    for part in ["one: ", "two: "] {
        assert!(error.contains(part), "{part} in {error}");
    }
}
