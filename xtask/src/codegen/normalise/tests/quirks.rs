//! Titles, missing types, undeclared names, nullable components, aliases, optional collections.

use serde_json::json;

use super::super::quirks::{
    dissolve_aliases, nullable_components, optional_collections, strip_titles, undeclared_required,
    untyped_objects,
};
use super::{doc, leaves_alone, refusal, schemas_after, to};

#[test]
fn an_inline_title_names_no_type() {
    assert_eq!(
        schemas_after(
            strip_titles,
            json!({ "thing": { "type": "object", "title": "Thing", "properties": {
                "title": { "type": "string", "title": "The title" },
                "list": { "type": "array", "items": { "type": "string", "title": "Item" } },
            } } }),
            3
        ),
        json!({ "thing": { "type": "object", "properties": {
            "title": { "type": "string" },
            "list": { "type": "array", "items": { "type": "string" } },
        } } })
    );
}

#[test]
fn a_schema_with_properties_is_an_object() {
    let properties = json!({ "id": { "type": "string" } });
    assert_eq!(
        schemas_after(
            untyped_objects,
            json!({ "thing": { "properties": properties } }),
            1
        ),
        json!({ "thing": { "type": "object", "properties": properties } })
    );
    leaves_alone(
        untyped_objects,
        json!({
            "part": { "allOf": [to("thing"), { "properties": properties }] },
            "named": { "type": "object", "properties": properties },
            "anything": {},
        }),
    );
}

#[test]
fn required_names_that_no_property_declares_are_dropped() {
    let properties = json!({ "id": { "type": "string" } });
    assert_eq!(
        schemas_after(
            undeclared_required,
            json!({
                "some": { "type": "object", "properties": properties, "required": ["id", "endpoint"] },
                "all": { "type": "object", "properties": properties, "required": ["endpoint"] },
                "union": { "oneOf": [
                    { "type": "object", "properties": properties, "required": ["endpoint", "id"] },
                ] },
            }),
            3
        ),
        json!({
            "some": { "type": "object", "properties": properties, "required": ["id"] },
            "all": { "type": "object", "properties": properties },
            "union": { "oneOf": [
                { "type": "object", "properties": properties, "required": ["id"] },
            ] },
        })
    );
}

#[test]
fn a_part_of_an_all_of_may_require_what_another_part_declares() {
    let properties = json!({ "id": { "type": "string" } });
    leaves_alone(
        undeclared_required,
        json!({
            "thing": { "allOf": [
                to("base"),
                { "type": "object", "properties": properties, "required": ["name"] },
            ] },
            "constraint": { "required": ["id"] },
        }),
    );
}

#[test]
fn a_nullable_component_is_null_where_it_is_used() {
    let kernel = json!({ "type": "object", "properties": { "id": { "type": "integer" } } });
    let mut may_be_null = kernel.clone();
    may_be_null["nullable"] = json!(true);
    let or_null = json!({ "allOf": [to("kernel")], "nullable": true });
    assert_eq!(
        schemas_after(
            nullable_components,
            json!({
                "kernel": may_be_null,
                "droplet": { "type": "object", "properties": {
                    "kernel": to("kernel"),
                    "kernels": { "type": "array", "items": to("kernel") },
                    "by_name": { "type": "object", "additionalProperties": to("kernel") },
                } },
            }),
            4
        ),
        json!({
            "kernel": kernel,
            "droplet": { "type": "object", "properties": {
                "kernel": or_null,
                "kernels": { "type": "array", "items": or_null },
                "by_name": { "type": "object", "additionalProperties": or_null },
            } },
        })
    );
    leaves_alone(
        nullable_components,
        json!({
            "kernel": kernel,
            "droplet": { "type": "object", "properties": {
                "kernel": to("kernel"),
                "name": { "type": "string", "nullable": true },
            } },
        }),
    );
}

#[test]
fn an_operation_that_answers_with_a_nullable_component_may_answer_null() {
    let mut document = doc(
        json!({ "kernel": { "type": "object", "nullable": true } }),
        json!({ "x-errors": { "404": to("kernel") } }),
    );
    nullable_components(&mut document).unwrap();
    assert_eq!(
        document.0["paths"]["/v2/things"]["get"]["x-errors"]["404"],
        json!({ "allOf": [to("kernel")], "nullable": true })
    );
}

#[test]
fn null_inside_an_all_of_survives() {
    let window = json!({ "type": "object", "properties": { "start": { "type": "string" } } });
    let mut may_be_null = window.clone();
    may_be_null["nullable"] = json!(true);
    assert_eq!(
        schemas_after(
            nullable_components,
            json!({
                "window": may_be_null,
                "droplet": { "type": "object", "properties": {
                    "next": { "allOf": [to("window"), {}] },
                    "last": { "allOf": [to("window"), { "readOnly": true }] },
                    "said": { "allOf": [to("droplet"), { "nullable": true }] },
                    "base": { "allOf": [to("window"), { "type": "object", "properties": {} }] },
                } },
            }),
            5
        )["droplet"]["properties"],
        json!({
            "next": { "allOf": [to("window"), {}], "nullable": true },
            "last": { "allOf": [to("window"), { "readOnly": true }], "nullable": true },
            "said": { "allOf": [to("droplet"), {}], "nullable": true },
            "base": { "allOf": [to("window"), { "type": "object", "properties": {} }] },
        })
    );
}

#[test]
fn null_inside_a_union_survives() {
    assert_eq!(
        schemas_after(
            nullable_components,
            json!({
                "window": { "type": "object", "nullable": true },
                "thing": { "type": "object", "properties": {
                    "either": { "oneOf": [to("window"), { "type": "string" }] },
                    "other": { "anyOf": [{ "type": "string", "nullable": true }, { "type": "integer" }] },
                } },
            }),
            4
        ),
        json!({
            "window": { "type": "object" },
            "thing": { "type": "object", "properties": {
                "either": { "oneOf": [to("window"), { "type": "string" }], "nullable": true },
                "other": { "anyOf": [{ "type": "string" }, { "type": "integer" }], "nullable": true },
            } },
        })
    );
}

#[test]
fn a_component_that_refers_to_a_nullable_one_is_nullable_too() {
    let after = schemas_after(
        nullable_components,
        json!({
            "tags": { "type": "array", "nullable": true, "items": { "type": "string" } },
            "existing_tags": to("tags"),
            "read_tags": { "allOf": [to("tags"), {}] },
            "thing": { "type": "object", "properties": {
                "existing": to("existing_tags"),
                "read": to("read_tags"),
            } },
        }),
        3,
    );
    assert_eq!(after["existing_tags"], to("tags"));
    assert_eq!(
        after["thing"]["properties"],
        json!({
            "existing": { "allOf": [to("existing_tags")], "nullable": true },
            "read": { "allOf": [to("read_tags")], "nullable": true },
        })
    );
}

#[test]
fn components_that_are_no_types_dissolve() {
    assert_eq!(
        schemas_after(
            dissolve_aliases,
            json!({
                "slug": { "type": "string", "description": "of a region" },
                "slugs": { "type": "array", "items": to("slug") },
                "more_slugs": to("slugs"),
                "region": { "type": "object", "properties": {
                    "slug": to("slug"),
                    "others": { "allOf": [to("more_slugs")], "nullable": true },
                } },
            }),
            7
        ),
        json!({ "region": { "type": "object", "properties": {
            "slug": { "type": "string", "description": "of a region" },
            "others": {
                "type": "array",
                "items": { "type": "string", "description": "of a region" },
                "nullable": true,
            },
        } } })
    );
}

#[test]
fn structs_enums_and_unions_do_not_dissolve() {
    leaves_alone(
        dissolve_aliases,
        json!({
            "struct": { "type": "object", "properties": { "enum": to("enum"), "union": to("union") } },
            "enum": { "type": "string", "enum": ["new"] },
            "union": { "oneOf": [{ "type": "string" }, to("struct")] },
        }),
    );
}

#[test]
fn what_stands_beside_a_reference_outlives_the_component() {
    let after = schemas_after(
        dissolve_aliases,
        json!({
            "slug": { "type": "string", "default": "nyc3", "readOnly": true },
            "thing_size": { "$ref": "#/components/schemas/size", "readOnly": true },
            "size": { "type": "object", "properties": { "slug": to("slug") } },
            "thing": { "type": "object", "properties": {
                "slug": { "$ref": "#/components/schemas/slug", "default": "ams3", "deprecated": true },
                "region": {
                    "allOf": [to("slug")],
                    "nullable": true,
                    "x-accept": ["number"],
                    "writeOnly": true,
                },
                "size": { "allOf": [to("thing_size")], "nullable": true },
            } },
        }),
        4,
    );
    assert_eq!(
        after["thing"]["properties"],
        json!({
            "slug": { "type": "string", "default": "ams3", "readOnly": true, "deprecated": true },
            "region": {
                "type": "string",
                "default": "nyc3",
                "readOnly": true,
                "nullable": true,
                "x-accept": ["number"],
                "writeOnly": true,
            },
            "size": { "allOf": [to("size")], "nullable": true, "readOnly": true },
        })
    );
}

#[test]
fn a_list_of_itself_is_refused_instead_of_unrolled_for_ever() {
    let error = refusal(
        dissolve_aliases,
        json!({ "tree": { "type": "array", "items": to("branch") }, "branch": to("tree") }),
    );
    assert!(error.contains("tree"), "{error}");
    leaves_alone(
        dissolve_aliases,
        json!({ "tree": { "type": "object", "properties": {
            "branches": { "type": "array", "items": to("tree") },
        } } }),
    );
}

#[test]
fn optional_lists_and_maps_may_be_null() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let map = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    let or_null = |schema: &serde_json::Value| crate::codegen::document::nullable(schema.clone());
    assert_eq!(
        schemas_after(
            optional_collections,
            json!({ "thing": {
                "type": "object",
                "required": ["needed"],
                "properties": { "list": list, "map": map, "null": or_null(&list), "needed": list },
            } }),
            2
        ),
        json!({ "thing": {
            "type": "object",
            "required": ["needed"],
            "properties": {
                "list": or_null(&list),
                "map": or_null(&map),
                "null": or_null(&list),
                "needed": list,
            },
        } })
    );
    leaves_alone(
        optional_collections,
        json!({ "thing": { "type": "object", "properties": {
            "name": { "type": "string" },
            "other": to("thing"),
            "union": { "oneOf": [{ "type": "string" }, list] },
        } } }),
    );
}
