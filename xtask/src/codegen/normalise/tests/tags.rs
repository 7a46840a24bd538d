//! Unions whose members a property tells apart.

use serde_json::{Value, json};

use super::super::tags::{constant_properties, discriminators, loose_discriminators};
use super::{leaves_alone, refusal, schemas_after, to};

fn action(fields: Value, required: Value) -> Value {
    let mut properties = json!({ "type": { "type": "string" } });
    properties
        .as_object_mut()
        .unwrap()
        .append(&mut fields.as_object().unwrap().clone());
    json!({ "type": "object", "required": required, "properties": properties })
}

fn by_type(members: &[&str], mapping: Value) -> Value {
    let members: Vec<Value> = members.iter().map(|name| to(name)).collect();
    let mapping: Value = mapping
        .as_object()
        .unwrap()
        .iter()
        .map(|(value, name)| (value.clone(), to(name.as_str().unwrap())["$ref"].clone()))
        .collect::<serde_json::Map<_, _>>()
        .into();
    json!({ "anyOf": members, "discriminator": { "propertyName": "type", "mapping": mapping } })
}

#[test]
fn a_discriminator_becomes_a_tag_and_leaves_the_payloads() {
    let region = json!({ "region": { "type": "string" } });
    let mut post = by_type(
        &["plain", "transfer"],
        json!({ "convert": "plain", "transfer": "transfer" }),
    );
    post["description"] = json!("what to do");
    assert_eq!(
        schemas_after(
            discriminators,
            json!({
                "plain": action(json!({}), json!(["type"])),
                "transfer": action(region.clone(), json!(["type", "region"])),
                "post": post,
            }),
            1
        ),
        json!({
            "plain": action(json!({}), json!(["type"])),
            "transfer": { "type": "object", "required": ["region"], "properties": region },
            "post": {
                "description": "what to do",
                "oneOf": [to("transfer")],
                "x-tag": { "property": "type", "variants": [
                    { "value": "convert", "schema": null },
                    { "value": "transfer", "schema": to("transfer") },
                ] },
            },
        })
    );
}

#[test]
fn a_member_that_is_used_elsewhere_keeps_its_tag_there() {
    let size = json!({ "size": { "type": "string" } });
    let resize = action(size.clone(), json!(["type"]));
    let after = schemas_after(
        discriminators,
        json!({
            "resize": resize,
            "post": by_type(&["resize"], json!({ "resize": "resize" })),
            "history": { "type": "object", "properties": { "last": to("resize") } },
            "resize_fields": { "type": "object", "properties": { "other": { "type": "string" } } },
        }),
        1,
    );
    assert_eq!(after["resize"], resize);
    assert_eq!(
        after["resize_fields"]["properties"],
        json!({ "other": { "type": "string" } }),
        "a component that is there already must not be overwritten"
    );
    assert_eq!(
        after["resize_fields_2"],
        json!({ "type": "object", "properties": size })
    );
    assert_eq!(after["post"]["oneOf"], json!([to("resize_fields_2")]));
}

#[test]
fn two_unions_share_the_payload_of_a_member_only_where_it_is_the_same() {
    let both = json!({ "type": "object", "properties": {
        "type": { "type": "string" }, "kind": { "type": "string" }, "size": { "type": "string" },
    } });
    let mut by_kind = by_type(&["resize"], json!({ "resize": "resize" }));
    by_kind["discriminator"]["propertyName"] = json!("kind");
    let after = schemas_after(
        discriminators,
        json!({
            "resize": both,
            "a": by_type(&["resize"], json!({ "resize": "resize", "grow": "resize" })),
            "b": by_type(&["resize"], json!({ "resize": "resize" })),
            "c": by_kind,
        }),
        3,
    );
    assert_eq!(after["a"]["oneOf"], json!([to("resize")]));
    assert_eq!(after["b"]["oneOf"], json!([to("resize")]));
    assert_eq!(after["c"]["oneOf"], json!([to("resize_fields")]));
    let keys = |name: &str| -> Vec<String> {
        let fields = after[name]["properties"].as_object().unwrap();
        fields.keys().cloned().collect()
    };
    assert_eq!(keys("resize"), ["kind", "size"]);
    assert_eq!(keys("resize_fields"), ["type", "size"]);
}

#[test]
fn a_discriminator_that_misses_a_member_is_refused() {
    let error = refusal(
        discriminators,
        json!({
            "a": action(json!({}), json!([])),
            "b": action(json!({}), json!([])),
            "post": by_type(&["a", "b"], json!({ "a": "a" })),
        }),
    );
    assert!(error.contains("schemas/b"), "{error}");
}

#[test]
fn a_mapping_to_nothing_or_to_another_union_is_refused() {
    let nothing = json!({ "post": by_type(&[], json!({ "a": "gone" })) });
    assert!(refusal(discriminators, nothing).contains("gone"));
    let nested = json!({
        "inner": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
        "post": by_type(&["inner"], json!({ "a": "inner" })),
    });
    assert!(refusal(discriminators, nested).contains("inner"));
}

#[test]
fn a_discriminator_without_a_union_is_dropped() {
    let base = action(json!({}), json!(["type"]));
    let mut with = base.clone();
    with["discriminator"] = json!({ "propertyName": "type" });
    assert_eq!(
        schemas_after(loose_discriminators, json!({ "base": with }), 1),
        json!({ "base": base })
    );
    leaves_alone(
        loose_discriminators,
        json!({
            "union": by_type(&["base"], json!({ "a": "base" })),
            "base": { "type": "object", "properties": { "discriminator": { "type": "string" } } },
        }),
    );
}

fn block(kind: Value) -> Value {
    json!({ "type": "object", "required": ["type"], "properties": {
        "type": { "type": "string", "enum": kind },
        "id": { "type": "string" },
    } })
}

#[test]
fn a_constant_property_that_all_members_require_is_a_tag() {
    let after = schemas_after(
        constant_properties,
        json!({
            "text": block(json!(["text"])),
            "image": block(json!(["image"])),
            "content": { "oneOf": [to("text"), to("image")] },
        }),
        1,
    );
    assert_eq!(
        after["content"]["x-tag"],
        json!({ "property": "type", "variants": [
            { "value": "text", "schema": to("text") },
            { "value": "image", "schema": to("image") },
        ] })
    );
    let payload = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    assert_eq!((&after["text"], &after["image"]), (&payload, &payload));
}

#[test]
fn properties_that_are_no_constants_of_their_own_are_no_tag() {
    let mut optional = block(json!(["image"]));
    optional.as_object_mut().unwrap().remove("required");
    for other in [
        block(json!(["text"])),
        block(json!(["image", "picture"])),
        optional,
        json!({ "type": "object", "properties": { "id": { "type": "string" } } }),
    ] {
        leaves_alone(
            constant_properties,
            json!({
                "text": block(json!(["text"])),
                "other": other,
                "content": { "oneOf": [to("text"), to("other")] },
            }),
        );
    }
}

#[test]
fn every_discriminator_that_leads_nowhere_is_told() {
    let error = refusal(
        discriminators,
        json!({
            "one": by_type(&["thing"], json!({ "a": "lost" })),
            "two": by_type(&["thing"], json!({})),
            "thing": action(json!({}), json!([])),
        }),
    );
    for part in ["one: ", "lost", "two: ", "no value for the member"] {
        assert!(error.contains(part), "{part} in {error}");
    }
}
