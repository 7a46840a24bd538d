//! `JsonSchema` of the generated types.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

use digitalocean_raw::types;
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

fn schema<T: JsonSchema>() -> Value {
    serde_json::to_value(schema_for!(T)).expect("a schema")
}

#[test]
fn a_struct_tells_its_keys_as_they_are_sent_and_which_are_required() {
    let schema = schema::<types::DomainRecordRequest>();
    assert_eq!(schema["type"], "object");
    assert!(schema["properties"]["type"].is_object(), "{schema}");
    assert!(schema["properties"].get("type_").is_none(), "{schema}");
    assert_eq!(schema["required"], json!(["type"]));
    assert_eq!(schema["properties"]["ttl"]["type"], "integer");
    assert_eq!(schema["additionalProperties"], false, "it is sent");
}

#[test]
fn a_region_and_its_slug_have_a_schema_each() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Both {
        region: types::Region,
        slug: digitalocean_raw::slugs::Region,
    }
    let schema = schema::<Both>();
    let of = |key: &str| {
        let target = schema["properties"][key]["$ref"]
            .as_str()
            .expect("a reference");
        let pointer = target.trim_start_matches('#');
        schema.pointer(pointer).expect("a definition").clone()
    };
    assert_eq!(of("region")["type"], "object");
    assert!(of("slug")["anyOf"].is_array(), "{schema}");
}

#[test]
fn an_enum_that_is_sent_has_its_values_and_no_others() {
    let schema = schema::<types::ChatMessageRole>();
    let all: Vec<&str> = types::ChatMessageRole::ALL
        .iter()
        .map(AsRef::as_ref)
        .collect();
    assert_eq!(schema["enum"], json!(all));
}

#[test]
fn an_enum_that_is_only_answered_takes_others() {
    let schema = schema::<types::ActionStatus>();
    let ways = schema["anyOf"].as_array().expect("two ways");
    assert!(ways.contains(&json!(true)), "{schema}");
    assert!(schema.to_string().contains("in-progress"), "{schema}");
}

#[test]
fn a_union_tells_its_members_and_their_definitions() {
    let schema = schema::<types::CertificatesCreateBody>();
    let members = schema["anyOf"].as_array().expect("members");
    assert_eq!(members.len(), 2, "{schema}");
    let custom = &schema["$defs"]["CertificateRequestCustom"];
    let required = custom["required"].as_array().expect("required keys");
    assert!(
        ["name", "private_key", "leaf_certificate"]
            .iter()
            .all(|key| required.contains(&json!(key))),
        "{custom}"
    );
}

#[test]
fn what_the_document_tells_of_a_field_is_in_its_description() {
    let schema = schema::<types::DatabaseUser>();
    let role = schema["properties"]["role"]["description"].as_str();
    let (said, fact) = role.and_then(|role| role.split_once('\n')).unwrap();
    assert!(said.starts_with("Whether this is the user"), "{schema}");
    assert_eq!(fact, "Set by the service.", "{schema}");
    assert_eq!(
        schema["properties"]["password"]["readOnly"], true,
        "{schema}"
    );
}
