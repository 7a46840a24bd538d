//! Unions that become one struct.

use serde_json::{Value, json};

use super::super::PASSES;
use super::super::merge::{ambiguous, mostly_shared, shared_fields};
use super::whole::{CONTRACT, NORMALISED};
use super::{leaves_alone, schemas_after, to};
use crate::codegen::document::{Document, union_members};
use crate::codegen::names::type_name;

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
            "x-alternatives": { "anyOf": [
                { "properties": { "a": { "minimum": 1 } }, "x-lacks": ["b"] },
                { "required": ["b"], "properties": { "a": { "minimum": 2 } } },
            ] },
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
fn structs_that_differ_in_bounds_alone_are_one_and_each_bound_is_an_alternative() {
    let volume = |length: u64| {
        json!({ "type": "object", "required": ["name"], "properties": {
            "name": { "type": "string" },
            "label": { "type": "string", "maxLength": length, "pattern": "^[a-z]*$" },
        } })
    };
    assert_eq!(
        schemas_after(
            mostly_shared,
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
        }, "x-alternatives": { "anyOf": [
            { "properties": { "label": { "maxLength": 16 } } },
            { "properties": { "label": { "maxLength": 12 } } },
        ] } })
    );
}

#[test]
fn unions_that_shapes_or_required_names_tell_apart_stay() {
    for pass in [ambiguous, mostly_shared] {
        stays(pass);
    }
}

fn stays(pass: super::Pass) {
    let requiring = |name: &str| json!({ "type": "object", "required": [name], "properties": { name: { "type": "string" } } });
    leaves_alone(
        pass,
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

/// Two structs of four fields, of which they share three.
fn droplets(keyword: &str, more: Value) -> Value {
    let text = json!({ "type": "string" });
    json!({
        "one": { "type": "object", "required": ["name", "size"], "properties": {
            "name": text, "size": text, "region": text, "image": text,
        } },
        "many": { "type": "object", "required": ["names", "size"], "properties": {
            "names": { "type": "array", "items": text }, "size": text, "region": text, "image": more,
        } },
        "droplets": { keyword: [to("one"), to("many")] },
    })
}

#[test]
fn structs_that_share_most_of_their_fields_are_one() {
    let text = json!({ "type": "string" });
    for keyword in ["oneOf", "anyOf"] {
        let merged = schemas_after(mostly_shared, droplets(keyword, text.clone()), 1);
        assert_eq!(
            merged["droplets"],
            json!({ "type": "object", "required": ["size"], "properties": {
                "name": text, "size": text, "region": text, "image": text,
                "names": { "type": "array", "items": text },
            }, "x-alternatives": { keyword: [
                { "required": ["name"], "x-lacks": ["names"] },
                { "required": ["names"], "x-lacks": ["name"] },
            ] } })
        );
    }
}

#[test]
fn structs_that_declare_a_field_differently_stay_two() {
    leaves_alone(
        mostly_shared,
        droplets("oneOf", json!({ "type": "integer" })),
    );
}

#[test]
fn structs_that_share_half_of_their_fields_stay_two() {
    let with = |own: &str| {
        json!({ "type": "object", "required": [own], "properties": {
            own: { "type": "string" }, "b": { "type": "string" }, "c": { "type": "string" },
        } })
    };
    let schemas =
        |one, two| json!({ "a": one, "b": two, "either": { "oneOf": [to("a"), to("b")] } });
    leaves_alone(mostly_shared, schemas(with("x"), with("y")));
}

#[test]
fn what_was_a_struct_or_a_union_stays_one() {
    let text = json!({ "type": "string" });
    let after = |was: &str, schemas: Value| {
        let mut document = super::doc(schemas, json!({}));
        document.0["x-kinds"] = json!({ "Droplets": was });
        document.0["x-fields"] = json!({
            "Droplets.size": { "rust_type": "String", "set": true },
            "Droplets.image": { "rust_type": "Option<i64>", "set": true },
        });
        mostly_shared(&mut document).unwrap();
        ambiguous(&mut document).unwrap();
        document.schemas()["droplets"].clone()
    };
    let mut schemas = droplets("oneOf", text.clone());
    assert_eq!(after("union", schemas.clone()), schemas["droplets"]);
    for name in ["one", "many"] {
        let mut free = schemas.clone();
        free[name]["required"] = json!([]);
        assert_eq!(after("union", free.clone()), schemas["droplets"]);
        assert!(after("struct", free)["properties"].is_object());
    }
    // What two members declare differently is what it was; what is new is any value.
    let mut differing = droplets("oneOf", json!({ "type": "integer" }));
    differing["one"]["properties"]["zone"] = text.clone();
    differing["many"]["properties"]["zone"] = json!({ "type": "array", "items": text });
    let differing = after("struct", differing);
    assert_eq!(
        differing["properties"]["image"],
        json!({ "type": "integer" })
    );
    assert_eq!(differing["properties"]["zone"], json!({}));
    assert_eq!(differing["properties"]["size"], text);
    let new =
        json!({ "type": "object", "required": ["a"], "properties": { "a": text, "b": text } });
    schemas["new"] = new;
    schemas["droplets"]["oneOf"]
        .as_array_mut()
        .unwrap()
        .push(to("new"));
    assert_eq!(
        after("struct", schemas)["properties"]
            .as_object()
            .unwrap()
            .len(),
        7
    );
}

#[test]
fn the_only_value_of_a_member_tells_it_from_the_others() {
    let kind = |values: Value| json!({ "type": "string", "enum": values });
    let with = |must: &str, values: Value| {
        json!({ "type": "object", "required": [must], "properties": {
            "type": kind(values), "tag": { "type": "string" }, "name": { "type": "string" },
        } })
    };
    let merged = schemas_after(
        mostly_shared,
        json!({
            "regional": with("tag", json!(["REGIONAL", "GLOBAL"])),
            "global": with("type", json!(["GLOBAL"])),
            "either": { "oneOf": [to("regional"), to("global")] },
        }),
        1,
    );
    let either = &merged["either"];
    assert_eq!(
        either["properties"]["type"],
        kind(json!(["REGIONAL", "GLOBAL"]))
    );
    assert_eq!(
        either["x-alternatives"]["oneOf"][1],
        json!({ "required": ["type"], "properties": { "type": { "enum": ["GLOBAL"] } } })
    );
}

#[test]
fn exactly_one_is_not_asked_for_where_one_holds_whenever_another_does() {
    let with = |must: Value| {
        json!({ "type": "object", "required": must, "properties": {
            "a": { "type": "string" }, "b": { "type": "string" }, "c": { "type": "string" },
        } })
    };
    let merged = schemas_after(
        mostly_shared,
        json!({
            "less": with(json!(["a"])),
            "more": with(json!(["a", "b"])),
            "either": { "oneOf": [to("less"), to("more")] },
        }),
        1,
    );
    // The one that asks for less asks for nothing beside what both do.
    assert_eq!(merged["either"]["required"], json!(["a"]));
    assert_eq!(merged["either"].get("x-alternatives"), None);
}

/// The unions of structs without a tag, with how many fields the members share and how many there are, and whether they
/// become one struct. A union that is new, or of which the fields change, is to be looked at.
const UNIONS_OF_STRUCTS: &[(&str, usize, usize, bool)] = &[
    ("AutoscalePoolConfig", 0, 6, false),
    ("AutoscalePoolCreateConfig", 0, 6, false),
    ("CertificatesCreateBody", 2, 6, false),
    // One member requires nothing, so that they can't be told apart: any object.
    ("DatabaseConfigConfig", 0, 217, true),
    ("DatabasesGetConfigResponseConfig", 0, 215, true),
    ("DropletsCreateBody", 16, 18, true),
    ("DropletsCreateResponse", 1, 3, false),
    ("FloatingIpCreate", 0, 3, false),
    ("ImagesPostAccountTransferCreate", 0, 2, false),
    ("LoadBalancerCreate", 25, 29, true),
    ("LogsinkCreateConfig", 0, 15, false),
    ("LogsinkUpdateConfig", 0, 15, false),
    ("LogsinkVerboseConfig", 0, 15, false),
    // One member requires nothing, and they agree: one struct.
    ("PageLinksPages", 0, 4, true),
    ("PartnerAttachmentUpdatable", 0, 3, true),
    ("ReservedIpCreate", 0, 3, false),
    ("VolumesCreateBody", 8, 8, true),
];

#[test]
fn which_unions_of_structs_become_one_struct_is_known() {
    let mut document = Document(CONTRACT.clone());
    for pass in PASSES {
        if pass.name == "merge unions whose members share most of their fields" {
            break;
        }
        (pass.run)(&mut document).unwrap();
    }
    let mut found = Vec::new();
    for (name, schema) in document.schemas() {
        if let Some((shared, all)) = shared_fields(&document, schema).unwrap() {
            let name = type_name(name);
            let after = NORMALISED.described.schemas().get(&name);
            let merged = after.is_none_or(|after| union_members(after).is_none());
            found.push((name, shared, all, merged));
        }
    }
    found.sort();
    let found: Vec<_> = found
        .iter()
        .map(|(name, shared, all, merged)| (name.as_str(), *shared, *all, *merged))
        .collect();
    assert_eq!(found, UNIONS_OF_STRUCTS);
}

#[test]
fn what_a_union_says_beside_its_members_is_part_of_each() {
    let text = json!({ "type": "string" });
    let union = |own: Value| {
        let mut union = json!({ "oneOf": [to("a"), to("b")], "required": ["c"] });
        union["properties"] = json!({ "c": own });
        union
    };
    let schemas = |own: Value| {
        json!({
            "a": optional(json!({ "name": text, "a": text })),
            "b": optional(json!({ "name": text, "c": text })),
            "either": union(own),
        })
    };
    let merged = schemas_after(mostly_shared, schemas(text.clone()), 1)["either"].clone();
    assert_eq!(
        merged["properties"],
        json!({ "name": text, "a": text, "c": text })
    );
    assert_eq!(merged["required"], json!(["c"]));
    // What contradicts it, or would be lost, stays a union, which `assert_flat` refuses.
    let number = json!({ "type": "integer" });
    leaves_alone(mostly_shared, schemas(number));
    let mut map = schemas(text.clone());
    map["a"]["additionalProperties"] = text;
    leaves_alone(mostly_shared, map);
}
