//! `oneOf` and `anyOf`.

use serde_json::{Value, json};

use super::super::unions::{
    constraint_alternatives, member_word, name_members, null_alternatives, single_alternatives,
    string_alternatives,
};
use super::{leaves_alone, schemas_after, to};

/// A property of a component that `pass` is run on.
fn property_after(pass: super::Pass, property: Value, changes: usize) -> Value {
    let schemas = json!({ "thing": { "type": "object", "properties": { "it": property } } });
    schemas_after(pass, schemas, changes)["thing"]["properties"]["it"].take()
}

fn leaves_property_alone(pass: super::Pass, property: Value) {
    assert_eq!(property_after(pass, property.clone(), 0), property);
}

#[test]
fn any_of_null_and_another_is_the_other_or_null() {
    for keyword in ["anyOf", "oneOf"] {
        let or_null = json!({ "type": "object", "nullable": true });
        assert_eq!(
            property_after(
                null_alternatives,
                json!({ keyword: [or_null, to("droplet")], "readOnly": true }),
                1
            ),
            json!({ "allOf": [to("droplet")], "nullable": true, "readOnly": true })
        );
        assert_eq!(
            property_after(
                null_alternatives,
                json!({ keyword: [or_null, to("a"), to("b")] }),
                1
            ),
            json!({ keyword: [to("a"), to("b")], "nullable": true })
        );
    }
}

#[test]
fn a_member_that_says_nothing_is_dropped() {
    assert_eq!(
        property_after(
            null_alternatives,
            json!({ "anyOf": [to("a"), {}, { "description": "anything" }, to("b")] }),
            1
        ),
        json!({ "anyOf": [to("a"), to("b")] })
    );
}

#[test]
fn members_that_hold_something_are_no_null() {
    for member in [
        json!({ "type": "object", "nullable": true, "properties": { "a": { "type": "string" } } }),
        json!({ "type": "object", "nullable": true, "additionalProperties": { "type": "string" } }),
        json!({ "type": "string", "nullable": true }),
        json!({ "type": "object" }),
    ] {
        leaves_property_alone(
            null_alternatives,
            json!({ "anyOf": [member, to("droplet")] }),
        );
    }
}

#[test]
fn any_of_required_alone_makes_no_type() {
    let either =
        json!([{ "required": ["a"] }, { "required": ["b"], "title": "B", "description": "or b" }]);
    let properties = json!({ "a": { "type": "string" }, "b": { "type": "string" } });
    assert_eq!(
        schemas_after(
            constraint_alternatives,
            json!({ "rules": { "type": "object", "properties": properties, "anyOf": either } }),
            1
        ),
        json!({ "rules": { "type": "object", "properties": properties, "x-alternatives": {
            "anyOf": [{ "required": ["a"] }, { "required": ["b"] }],
        } } })
    );
    leaves_alone(
        constraint_alternatives,
        json!({ "union": { "anyOf": [
            { "required": ["a"] },
            { "required": ["b"], "properties": { "b": { "type": "string" } } },
        ] } }),
    );
}

#[test]
fn a_union_of_one_is_that_one() {
    assert_eq!(
        property_after(
            single_alternatives,
            json!({ "oneOf": [to("registry")], "description": "ours", "nullable": true }),
            1
        ),
        json!({ "allOf": [to("registry")], "nullable": true, "description": "ours" })
    );
    leaves_property_alone(single_alternatives, json!({ "oneOf": [to("a"), to("b")] }));
}

#[test]
fn members_that_differ_in_prose_alone_are_one() {
    let text = |description: &str| json!({ "type": "string", "description": description });
    assert_eq!(
        property_after(
            single_alternatives,
            json!({ "oneOf": [text("one"), { "type": "boolean" }, text("two")] }),
            1
        ),
        json!({ "oneOf": [text("one"), { "type": "boolean" }] })
    );
    assert_eq!(
        property_after(
            single_alternatives,
            json!({ "oneOf": [text("one"), text("two")] }),
            1
        ),
        text("one")
    );
}

#[test]
fn a_union_with_a_tag_is_never_unwrapped() {
    leaves_property_alone(
        single_alternatives,
        json!({ "oneOf": [to("a")], "x-tag": { "property": "type", "variants": [] } }),
    );
}

#[test]
fn a_union_of_strings_is_an_open_enum_of_all_their_values() {
    assert_eq!(
        property_after(
            string_alternatives,
            json!({ "oneOf": [
                { "type": "string", "enum": ["s", "m"], "default": "s" },
                { "type": "string", "enum": ["m", "l"], "deprecated": true, "nullable": true },
            ] }),
            1
        ),
        json!({ "type": "string", "enum": ["s", "m", "l"], "default": "s", "nullable": true })
    );
    assert_eq!(
        property_after(
            string_alternatives,
            json!({ "anyOf": [{ "type": "string" }, { "type": "string", "format": "uuid" }] }),
            1
        ),
        json!({ "type": "string" })
    );
    leaves_property_alone(
        string_alternatives,
        json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] }),
    );
}

#[test]
fn inline_members_are_named_after_what_sets_them_apart() {
    let object = |required: Value, properties: Value| json!({ "type": "object", "required": required, "properties": properties });
    let (id, text) = (
        json!({ "type": "integer" }),
        json!({ "type": "string", "enum": ["auto"] }),
    );
    let words = |members: &[Value]| -> Vec<String> {
        (0..members.len())
            .map(|index| member_word(members, index))
            .collect()
    };
    assert_eq!(
        words(&[
            object(json!(["type", "droplet_id"]), json!({})),
            object(json!(["type", "region"]), json!({})),
        ]),
        ["droplet_id", "region"]
    );
    assert_eq!(
        words(&[
            object(json!([]), json!({ "id": id, "a": id })),
            object(json!([]), json!({ "id": id, "b": id })),
        ]),
        ["a", "b"]
    );
    assert_eq!(
        words(&[text, id, json!({ "type": "array" }), json!({})]),
        ["name", "integer", "list", "option_4"]
    );
}

#[test]
fn references_need_no_name_to_become_components() {
    assert_eq!(
        property_after(
            name_members,
            json!({ "oneOf": [to("a"), { "type": "array" }] }),
            1
        ),
        json!({ "oneOf": [to("a"), { "type": "array", "x-member": "list" }] })
    );
}
