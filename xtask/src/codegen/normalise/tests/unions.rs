//! `oneOf` and `anyOf`.

use serde_json::{Value, json};

use super::super::unions::{
    ambiguous, constraint_alternatives, member_word, name_members, null_alternatives,
    single_alternatives, string_alternatives,
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
        json!({ "rules": { "type": "object", "properties": properties } })
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

fn optional(fields: Value) -> Value {
    json!({ "type": "object", "properties": fields })
}

#[test]
fn structs_that_require_nothing_and_agree_become_one() {
    let text = json!({ "type": "string" });
    assert_eq!(
        schemas_after(
            ambiguous,
            json!({
                "a": optional(json!({ "name": text, "a": { "type": "integer", "minimum": 1 } })),
                "b": { "type": "object", "required": ["b"], "properties": {
                    "name": text, "b": text, "a": { "type": "integer", "minimum": 2 },
                } },
                "either": { "anyOf": [to("a"), to("b")], "description": "one of both" },
            }),
            1
        )["either"],
        json!({
            "type": "object",
            "properties": { "name": text, "a": { "type": "integer" }, "b": text },
            "description": "one of both",
        })
    );
}

#[test]
fn structs_that_require_nothing_and_disagree_are_any_object() {
    let members = [to("redis_config"), to("mysql_config")];
    assert_eq!(
        schemas_after(
            ambiguous,
            json!({
                "redis_config": optional(json!({ "timeout": { "type": "integer" } })),
                "mysql_config": optional(json!({ "timeout": { "type": "string" } })),
                "config": { "oneOf": members },
            }),
            1
        )["config"],
        json!({
            "type": "object",
            "additionalProperties": true,
            "x-any-of": ["RedisConfig", "MysqlConfig"],
            "x-keep": members,
        })
    );
}

#[test]
fn many_fields_are_not_mixed_into_one_struct() {
    let fields = |letter: char| -> Value {
        let all = (0..21).map(|n| (format!("{letter}{n}"), json!({ "type": "string" })));
        optional(Value::Object(all.collect()))
    };
    let after = schemas_after(
        ambiguous,
        json!({ "a": fields('a'), "b": fields('b'), "either": { "oneOf": [to("a"), to("b")] } }),
        1,
    );
    assert_eq!(after["either"]["additionalProperties"], true);
}

#[test]
fn structs_that_differ_in_bounds_alone_are_one_and_keep_what_they_require() {
    let volume = |length: u64| {
        json!({ "type": "object", "required": ["name"], "properties": {
            "name": { "type": "string" },
            "label": { "type": "string", "maxLength": length, "pattern": "^[a-z]*$" },
        } })
    };
    assert_eq!(
        schemas_after(
            ambiguous,
            json!({
                "ext4": volume(16),
                "xfs": volume(12),
                "volume": { "anyOf": [to("ext4"), to("xfs")] },
            }),
            1
        )["volume"],
        json!({ "type": "object", "required": ["name"], "properties": {
            "name": { "type": "string" },
            "label": { "type": "string", "pattern": "^[a-z]*$" },
        } })
    );
}

#[test]
fn unions_that_shapes_or_required_names_tell_apart_stay() {
    let requiring = |name: &str| json!({ "type": "object", "required": [name], "properties": { name: { "type": "string" } } });
    leaves_alone(
        ambiguous,
        json!({
            "rsyslog": requiring("server"),
            "datadog": requiring("site"),
            "all_optional": optional(json!({ "a": { "type": "string" } })),
            "logsink": { "anyOf": [to("rsyslog"), to("datadog")] },
            "content": { "oneOf": [{ "type": "string" }, { "type": "array", "items": to("rsyslog") }] },
            "choice": { "oneOf": [{ "type": "string" }, to("all_optional")] },
            "tagged": { "oneOf": [to("all_optional"), to("rsyslog")], "x-tag": { "property": "type" } },
        }),
    );
}
