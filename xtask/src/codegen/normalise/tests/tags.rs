//! Unions whose members a property tells apart.

use serde_json::{Value, json};

use super::super::tags::{constant_properties, discriminators, left_out, loose_discriminators};
use super::{doc, leaves_alone, refusal, schemas_after, to};

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
    for part in [
        "one: ",
        "lost",
        "two: ",
        "no value for the member",
        "by an overlay",
    ] {
        assert!(error.contains(part), "{part} in {error}");
    }
}

/// The union that `discriminators` makes of one that was tagged before by `a`, and what it leaves out.
fn grown(schemas: Value) -> (Value, Vec<String>) {
    let mut document = doc(schemas, json!({}));
    let tagged = json!({ "property": "type", "values": ["a"] });
    document.0["x-kinds"] = json!({ "Post": { "tagged": tagged } });
    discriminators(&mut document).unwrap();
    constant_properties(&mut document).unwrap();
    let left = left_out(&document).unwrap();
    (
        document.schemas()["post"]["x-tag"]["variants"].clone(),
        left,
    )
}

#[test]
fn what_was_tagged_goes_on_without_what_has_no_value_or_no_member() {
    let a = json!({ "value": "a", "schema": null });
    let thing = action(json!({}), json!(["type"]));
    let size = json!({ "size": { "type": "string" } });
    let other = json!({ "type": "object", "properties": size });
    let (variants, left) = grown(json!({
        "thing": thing,
        "other": other,
        "post": by_type(&["thing", "other"], json!({ "a": "thing", "b": "gone" })),
    }));
    assert_eq!(variants, json!([a]));
    let [member, value] = left.as_slice() else {
        panic!("{left:?}");
    };
    assert!(
        member.contains("schemas/other") && member.contains("overlay"),
        "{member}"
    );
    assert!(
        value.contains("gone") && value.contains("overlay"),
        "{value}"
    );
    // The same without a discriminator, where a member that lists values has them all.
    let mut only = thing.clone();
    only["properties"]["type"]["enum"] = json!(["a"]);
    let mut several = action(size.clone(), json!([]));
    several["properties"]["type"]["enum"] = json!(["b", "c"]);
    let (variants, left) = grown(json!({
        "thing": only,
        "other": other,
        "several": several,
        "post": { "oneOf": [to("thing"), to("other"), to("several")] },
    }));
    let with = |value: &str| json!({ "value": value, "schema": to("several") });
    assert_eq!(variants, json!([a, with("b"), with("c")]));
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn a_value_that_the_mapping_had_before_is_not_left_out() {
    let mut document = doc(
        json!({
            "thing": action(json!({}), json!([])),
            "post": by_type(&["thing"], json!({ "a": "gone", "b": "thing" })),
        }),
        json!({}),
    );
    let tagged = json!({ "property": "type", "values": ["a", "b"] });
    document.0["x-kinds"] = json!({ "Post": { "tagged": tagged } });
    let error = format!("{:#}", discriminators(&mut document).unwrap_err());
    assert!(error.contains("post: the mapping of a"), "{error}");
}

#[test]
fn what_was_no_tagged_union_becomes_none() {
    for was in ["struct", "union"] {
        let with = |value: &str| {
            let mut thing = action(json!({}), json!(["type"]));
            thing["properties"]["type"]["enum"] = json!([value]);
            thing
        };
        let mut document = doc(
            json!({
                "a": with("a"),
                "b": with("b"),
                "post": by_type(&["a", "b"], json!({ "a": "a", "b": "b" })),
            }),
            json!({}),
        );
        document.0["x-kinds"] = json!({ "Post": was });
        assert_eq!(discriminators(&mut document).unwrap(), 0);
        assert_eq!(constant_properties(&mut document).unwrap(), 0);
        assert_eq!(
            document.schemas()["post"],
            json!({ "anyOf": [to("a"), to("b")] })
        );
    }
}
