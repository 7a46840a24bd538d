//! Unions without a tag: what each member may hold is read as that member, and written back as it was.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::Path;

use conformance::document::Document;
use conformance::synthesis::examples;
use digitalocean_raw::validate::RULES;
use digitalocean_raw::{Decode, slugs, types};
use serde::Serialize;
use serde_json::{Value, json};

/// A union: its name, its place in the document, the variants of the members as the document lists them, and how a value is
/// read: as which variant, and what is written of it.
struct Union {
    name: &'static str,
    at: String,
    variants: &'static [&'static str],
    read: fn(&Value) -> (String, Value),
}

fn read<T: Decode + Serialize + Debug>(value: &Value) -> (String, Value) {
    let union = T::decode(value).expect("a union takes everything");
    let shown = format!("{union:?}");
    let variant = shown.split('(').next().unwrap_or_default().to_owned();
    let written = serde_json::to_value(&union).expect("JSON");
    (variant, written)
}

/// The place of what an operation takes or answers, or of a component.
fn place(at: &str) -> String {
    let json = "content/application~1json/schema";
    match at.split_once(' ') {
        Some(("POST", path)) => {
            let path = path.replace('/', "~1");
            format!("#/paths/{path}/post/requestBody/{json}")
        }
        Some((_, response)) => format!("#/components/responses/{response}/{json}"),
        None => format!("#/components/schemas/{at}"),
    }
}

macro_rules! unions {
    ($($name:ident $at:literal [$($variant:ident)*])*) => {
        vec![$(Union {
            name: stringify!($name),
            at: place($at),
            variants: &[$(stringify!($variant)),*],
            read: read::<types::$name>,
        }),*]
    };
}

fn unions() -> Vec<Union> {
    unions! {
        AddonsFeatureValue "addons_feature/properties/value" [String Boolean String]
        AddonsResourceMetadataValue "addons_resource_metadata/properties/value" [String Boolean]
        AutoscalePoolConfig "autoscale_pool/properties/config" [Static Dynamic]
        AutoscalePoolCreateConfig "autoscale_pool_create/properties/config" [Static Dynamic]
        CertificatesCreateBody "POST /v2/certificates" [LetsEncrypt Custom]
        ChatCompletionRequestStop "chat_completion_request/properties/stop" [String List]
        ChatCompletionRequestToolChoice "chat_completion_request/properties/tool_choice" [Name Type]
        CreateResponseRequestInput "create_response_request/properties/input" [String List]
        CreateResponseRequestStop "create_response_request/properties/stop" [String List]
        CreateResponseRequestToolChoice "create_response_request/properties/tool_choice" [Name Type]
        DropletActionRebuildImage "droplet_action_rebuild/allOf/1/properties/image" [String Integer]
        DropletCreateImage "droplet_create/properties/image" [String Integer]
        DropletCreateSshKeysItem "droplet_create/properties/ssh_keys/items" [String Integer]
        DropletsCreateResponse "RESPONSE droplet_create" [Droplet Droplets]
        EmbeddingDataItemEmbedding "embedding_data_item/properties/embedding" [List String]
        EmbeddingsRequestInput "embeddings_request/properties/input" [String List]
        FloatingIpCreate "floating_ip_create" [DropletId Region]
        ImagesPostAccountTransferCreate "images_post_account_transfer_create" [Email Uuid]
        LogsinkCreateConfig "logsink_create/allOf/1/properties/config" [Rsyslog Elasticsearch Opensearch Datadog]
        LogsinkUpdateConfig "logsink_update/properties/config" [Rsyslog Elasticsearch Opensearch Datadog]
        LogsinkVerboseConfig "logsink_verbose/allOf/1/properties/config" [Rsyslog Elasticsearch Opensearch Datadog]
        MessagesApiMessageParamContent "messages_api_message_param/properties/content" [String List]
        MessagesCreateRequestSystem "messages_create_request/properties/system" [String List]
        MessagesToolChoiceParam "messages_tool_choice_param" [String MessagesToolChoiceParamType]
        MessagesToolResultBlockParamContent "messages_tool_result_block_param/properties/content" [String List]
        MetricsResultSample "metrics_result/properties/values/items/items" [Integer String]
        ReservedIpCreate "reserved_ip_create" [DropletId Region]
    }
}

#[test]
fn every_union_is_known_here() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/src/types");
    let mut generated = BTreeSet::new();
    for file in std::fs::read_dir(folder).expect("the types") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("text");
        let mut inside = false;
        for line in text.lines() {
            let declared = line.trim().strip_suffix(" {");
            match declared {
                Some("union!") => inside = true,
                Some(name) if inside => {
                    generated.insert(name.to_owned());
                    inside = false;
                }
                _ => {}
            }
        }
    }
    let known: BTreeSet<String> = unions().iter().map(|it| it.name.to_owned()).collect();
    assert_eq!(generated, known);
}

#[test]
fn every_union_with_one_text_takes_texts() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/src/types");
    let mut written = String::new();
    for file in std::fs::read_dir(folder).expect("the types") {
        written += &std::fs::read_to_string(file.expect("a file").path()).expect("text");
    }
    for union in unions() {
        let variants: BTreeSet<&&str> = union.variants.iter().collect();
        let texts = variants
            .iter()
            .filter(|it| matches!(***it, "String" | "Name"));
        let has_one = texts.count() == 1;
        let takes = written.contains(&format!("from_text!({}::", union.name));
        assert_eq!(has_one, takes, "{}", union.name);
    }
}

#[test]
fn texts_slugs_and_literals_become_members() {
    let image = "ubuntu-24-04-x64";
    let body = |image: types::DropletCreateImage| {
        serde_json::to_value(types::DropletsCreateBody::new("s-1vcpu-1gb", image)).expect("JSON")
    };
    let sent = types::DropletsCreateBody::new("s-1vcpu-1gb", image).ssh_keys([289794, 289795]);
    let sent = serde_json::to_value(sent).expect("JSON");
    assert_eq!(
        (&sent["image"], &sent["ssh_keys"]),
        (&json!(image), &json!([289794, 289795]))
    );
    for value in [
        body(image.into()),
        body(image.to_owned().into()),
        body((&image.to_owned()).into()),
        body(slugs::Image::Ubuntu2404X64.into()),
        body((&slugs::Image::Ubuntu2404X64).into()),
    ] {
        assert_eq!(value["image"], image);
    }
    let sent = types::DropletsCreateBody::new(slugs::Size::S1Vcpu1Gb, 7).ssh_keys(["3b:16"]);
    let sent = serde_json::to_value(sent).expect("JSON");
    assert_eq!(
        (&sent["image"], &sent["ssh_keys"]),
        (&json!(7), &json!(["3b:16"]))
    );
    let sent = types::DropletActionRebuild::new().image(slugs::Image::Ubuntu2404X64);
    assert_eq!(serde_json::to_value(sent).expect("JSON")["image"], image);
    let choice = types::ChatCompletionRequestToolChoice::from("auto");
    assert_eq!(serde_json::to_value(choice).expect("JSON"), "auto");
}

#[test]
fn a_member_that_lacks_a_key_is_told_which() {
    let document = Document::load().expect("the document").of_requests();
    let (mut told, mut silent, mut wrong) = (0, 0, BTreeSet::new());
    for union in unions() {
        let whole = json!({ "$ref": union.at });
        let whole = document.resolve(&whole);
        let members = whole.get("oneOf").or_else(|| whole.get("anyOf"));
        let members = members.and_then(Value::as_array).expect(union.name);
        for (member, variant) in members.iter().zip(union.variants) {
            for example in examples(&document, member) {
                let required = example.faults.iter().filter(|it| it.keyword == "required");
                for fault in required.filter(|it| it.place.rfind('/') == Some(0)) {
                    for value in [&example.value, &example.least()] {
                        let mut value = fault.apply(value).expect("a value");
                        // The document lists the types of all members at once.
                        if union.name == "CertificatesCreateBody" && value.get("type").is_some() {
                            value["type"] = match *variant {
                                "Custom" => json!("custom"),
                                _ => json!("lets_encrypt"),
                            };
                        }
                        let Err(violations) = RULES.check(union.name, &value) else {
                            silent += 1;
                            continue;
                        };
                        told += 1;
                        let key = format!("`{}`", &fault.place[1..]);
                        if !violations.to_string().contains(&key) {
                            wrong.insert(format!("{} {key}: {violations}", union.name));
                        }
                    }
                }
            }
        }
    }
    println!("{told} told, {silent} are another member, or only answered");
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(told > 20, "{told} only");
}

/// The keys of an object; none of anything else.
fn keys(value: &Value) -> BTreeSet<&String> {
    value
        .as_object()
        .into_iter()
        .flatten()
        .map(|it| it.0)
        .collect()
}

#[test]
fn every_value_of_a_member_is_read_as_that_member_and_written_back() {
    let document = Document::load().expect("the document");
    let mut tried = 0;
    for union in unions() {
        let whole = json!({ "$ref": union.at });
        let whole = document.resolve(&whole);
        let members = whole.get("oneOf").or_else(|| whole.get("anyOf"));
        let members = members.and_then(Value::as_array).expect(union.name);
        assert_eq!(members.len(), union.variants.len(), "{}", union.name);
        let full: Vec<Value> = members
            .iter()
            .map(|it| examples(&document, it).swap_remove(0).value)
            .collect();
        for (member, expected) in members.iter().zip(union.variants) {
            for example in examples(&document, member) {
                let mut sparse = example.value.clone();
                for key in example
                    .optional
                    .iter()
                    .filter(|at| at.rfind('/') == Some(0))
                {
                    sparse.as_object_mut().and_then(|it| it.remove(&key[1..]));
                }
                for value in [example.value, sparse] {
                    tried += 1;
                    let (variant, written) = (union.read)(&value);
                    assert_eq!(written, value, "{} {expected}", union.name);
                    let same = union
                        .variants
                        .iter()
                        .zip(&full)
                        .filter(|(other, _)| **other == *expected)
                        .flat_map(|(_, one)| {
                            let alike = |it: &&Value| it.is_object() && keys(it) == keys(one);
                            let with = union.variants.iter().zip(&full);
                            with.filter(move |(_, it)| alike(it))
                                .map(|(other, _)| *other)
                        })
                        .collect::<Vec<_>>();
                    let fits = variant == *expected || same.contains(&variant.as_str());
                    assert!(
                        fits,
                        "{}: {value} became {variant}, not {expected}",
                        union.name
                    );
                }
            }
        }
    }
    assert!(tried > 80, "{tried} values only");
}
