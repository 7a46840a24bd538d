//! All passes on the contract as committed, overlays included.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::super::compose::without_prose;
use super::super::enums::enums;
use super::super::scalars::BOUNDS;
use super::super::{Normalised, PASSES, normalise};
use super::facts::{Facts, Reader, only_the_service_sets};
use super::meant::MEANT;
use crate::codegen::committed_document;
use crate::codegen::document::{
    Document, METHODS, Order, is_nullable, reference, required, type_of, union_members,
};
use crate::codegen::type_names::TypeNames;

/// The contract with its overlays.
pub(super) static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    committed_document(root).unwrap().0
});

/// What the passes make of it.
pub(super) static NORMALISED: LazyLock<Normalised> = LazyLock::new(|| normalised(&CONTRACT));

fn normalised(contract: &Value) -> Normalised {
    normalise(Document(contract.clone()), |_, _| {}).unwrap()
}

/// The values of the enums that are several of the document.
static SHARED: LazyLock<Vec<BTreeSet<String>>> = LazyLock::new(|| {
    let names = TypeNames::of(&NORMALISED.described).unwrap();
    let mut shared = enums(&NORMALISED.described);
    shared.retain(|(name, _)| names.members(name).next().is_some());
    shared.into_iter().map(|(_, values)| values).collect()
});

/// Whether a fact is what `spec/` says beside the document: a point in time, or a value of another enum of the same type.
fn is_decided(fact: &str) -> bool {
    let value = fact
        .rsplit_once(" can be ")
        .map(|(_, value)| value.trim_matches('"'));
    let is_shared = |value: &str| SHARED.iter().any(|values| values.contains(value));
    fact.ends_with(" is like date-time") || value.is_some_and(is_shared)
}

#[test]
fn no_fact_of_any_request_or_answer_is_lost_or_made_up() {
    let before = Reader::new(&CONTRACT).operations();
    let after = Reader::new(&NORMALISED.described.0).operations();
    let read: usize = before.values().map(Facts::len).sum();
    assert!(read > 100_000, "the reader found {read} facts only");
    let mut unused: BTreeSet<&str> = MEANT.iter().map(|(_, end, _)| *end).collect();
    let mut wrong = Vec::new();
    let mut read_only = 0;
    for (id, before) in &before {
        let after = &after[id];
        for lost in before.difference(after) {
            let meant = MEANT
                .iter()
                .find(|(start, end, _)| id.starts_with(start) && lost.ends_with(end));
            match meant {
                Some((_, end, _)) => _ = unused.remove(end),
                None if only_the_service_sets(before, lost) => read_only += 1,
                None => wrong.push(format!("lost: {id} {lost}")),
            }
        }
        let made_up = after.difference(before).filter(|new| !is_decided(new));
        wrong.extend(made_up.map(|new| format!("made up: {id} {new}")));
    }
    assert!(
        wrong.is_empty(),
        "{} facts, the first: {:#?}",
        wrong.len(),
        wrong.iter().take(20).collect::<Vec<_>>()
    );
    assert_eq!(unused, BTreeSet::new(), "these happen no more: strike them");
    assert!(
        read_only > 100,
        "{read_only} facts of what the service sets"
    );
}

#[test]
fn what_progenitor_gets_has_the_same_keys() {
    let keys = |document: &Value| -> BTreeMap<String, Facts> {
        let is_key = |fact: &&String| !fact.contains(" is ") && !fact.contains(" has ");
        let facts = Reader::new(document).operations();
        facts
            .into_iter()
            .map(|(id, facts)| {
                let keys = facts
                    .iter()
                    .filter(is_key)
                    .filter(|fact| !fact.ends_with("can be null"));
                (id, keys.cloned().collect())
            })
            .collect()
    };
    assert!(keys(&NORMALISED.described.0) == keys(&NORMALISED.bare.0));
}

#[test]
fn what_progenitor_gets_bounds_nothing_and_leaves_out_what_is_optional() {
    let mut collections = 0;
    let mut bare = NORMALISED.bare.clone();
    bare.for_each_schema(Order::Outer, |schema, place| {
        for key in BOUNDS.iter().chain(&["default"]) {
            assert!(schema.get(*key).is_none(), "{}: {key}", place.hint);
        }
        let must: BTreeSet<&str> = required(schema).into_iter().collect();
        let properties = schema.get("properties").and_then(Value::as_object);
        for name in &must {
            let declared = properties.is_none_or(|properties| properties.contains_key(*name));
            assert!(declared, "{}: {name}", place.hint);
        }
        for (name, property) in properties.into_iter().flatten() {
            if matches!(type_of(property), Some("array" | "object"))
                && !must.contains(&name.as_str())
            {
                collections += 1;
                assert!(is_nullable(property), "{}: {name}", place.hint);
            }
        }
    })
    .unwrap();
    assert!(
        collections > 400,
        "{collections} optional lists and maps only"
    );
}

#[test]
fn normalising_twice_gives_the_same_document() {
    let (first, second) = (&*NORMALISED, normalised(&CONTRACT));
    let text = |document: &Document| document.0.to_string();
    assert!(text(&first.described) == text(&second.described));
    assert!(text(&first.bare) == text(&second.bare));
}

#[test]
fn every_operation_survives_with_all_that_is_said_of_it() {
    let operations = |document: &Value| -> BTreeMap<String, Value> {
        let mut found = BTreeMap::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                if !METHODS.contains(&method.as_str()) {
                    continue;
                }
                let mut said = operation.as_object().unwrap().clone();
                for key in [
                    "parameters",
                    "requestBody",
                    "responses",
                    "x-errors",
                    "x-events",
                    "x-answer",
                ] {
                    said.remove(key);
                }
                if let (None, Some(servers)) = (said.get("servers"), item.get("servers")) {
                    said.insert("servers".to_owned(), servers.clone());
                }
                found.insert(format!("{method} {path}"), Value::Object(said));
            }
        }
        found
    };
    let before = operations(&CONTRACT);
    assert!(before.len() > 600, "{} operations only", before.len());
    assert_eq!(before, operations(&NORMALISED.described.0));
    assert_eq!(before, operations(&NORMALISED.bare.0));
}

/// The properties that a schema has or inherits.
fn properties(document: &Value, schema: &Value) -> BTreeSet<String> {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return properties(
            document,
            document.pointer(target.trim_start_matches('#')).unwrap(),
        );
    }
    let own = schema.get("properties").and_then(Value::as_object);
    let mut names: BTreeSet<String> = own
        .into_iter()
        .flat_map(|own| own.keys().cloned())
        .collect();
    for part in schema
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        names.extend(properties(document, part));
    }
    names
}

#[test]
fn flattening_loses_no_property_of_any_component() {
    let mut document = Document(CONTRACT.clone());
    for pass in PASSES {
        (pass.run)(&mut document).unwrap();
        if pass.name == "flatten allOf" {
            break;
        }
    }
    let names = TypeNames::of(&document).unwrap();
    let renamed = |name: &String| match document.schemas().contains_key(name) {
        true => name.clone(),
        false => names.name(name),
    };
    let mut compared = 0;
    for (name, schema) in CONTRACT["components"]["schemas"].as_object().unwrap() {
        if schema.get("allOf").is_some() {
            compared += 1;
            assert_eq!(
                properties(&CONTRACT, schema),
                properties(&document.0, &document.schemas()[&renamed(name)]),
                "of {name}"
            );
        }
    }
    assert!(compared > 50, "{compared} components only");
}

/// Lists of values that are united with another: the first value of each.
const UNITED: &[&str] = &["GLOBAL", "apps-d-1vcpu-0.5gb", "basic-m"];

#[test]
fn every_list_of_values_that_an_operation_reaches_is_an_open_enum() {
    type Lists = BTreeMap<BTreeSet<String>, bool>;
    let lists = |document: &mut Document| -> (Lists, Lists) {
        let (mut enums, mut tags) = (Lists::new(), Lists::new());
        let add = |lists: &mut Lists, values: &mut dyn Iterator<Item = &Value>, component| {
            let values = values.map(|value| value.as_str().unwrap().to_owned());
            *lists.entry(values.collect()).or_insert(true) &= component;
        };
        document
            .for_each_schema(Order::Outer, |schema, place| {
                if let (Some(values), Some("string")) = (schema.get("enum"), type_of(schema)) {
                    add(
                        &mut enums,
                        &mut values.as_array().unwrap().iter(),
                        place.component,
                    );
                }
                if let Some(tag) = schema.get("x-tag") {
                    let variants = tag["variants"].as_array().unwrap();
                    add(
                        &mut tags,
                        &mut variants.iter().map(|variant| &variant["value"]),
                        place.component,
                    );
                }
            })
            .unwrap();
        (enums, tags)
    };
    let mut reached = Document(CONTRACT.clone());
    for name in [
        "inline shared parameters, bodies and answers",
        "set error answers apart",
        "keep one success answer",
        "drop headers that are no parameters",
        "drop what nothing refers to",
    ] {
        let pass = PASSES.iter().find(|pass| pass.name == name).unwrap();
        (pass.run)(&mut reached).unwrap();
    }
    let (before, _) = lists(&mut reached);
    let (after, tags) = lists(&mut NORMALISED.described.clone());
    assert!(before.len() > 150, "{} lists only", before.len());
    assert!(
        after.values().all(|component| *component),
        "an enum stands inline"
    );
    let lost: Vec<_> = before
        .keys()
        .filter(|values| !after.contains_key(*values))
        .filter(|values| !tags.keys().any(|tag| tag.is_superset(values)))
        .filter(|values| !SHARED.iter().any(|shared| shared.is_superset(values)))
        .filter(|values| !UNITED.contains(&values.first().unwrap().as_str()))
        .collect();
    assert_eq!(lost, Vec::<&BTreeSet<String>>::new());
}

/// Adds to every schema of `document` the titles and descriptions that a private import keeps, no two the same.
fn with_prose(document: &Value) -> Value {
    let mut document = Document(document.clone());
    let mut number = 0;
    let mut speak = |schema: &mut Value| {
        number += 1;
        if let Some(object) = schema
            .as_object_mut()
            .filter(|object| !object.contains_key("$ref"))
        {
            object.insert("title".to_owned(), json!(format!("Title{}", number % 7)));
            object.insert(
                "description".to_owned(),
                json!(format!("Sentence {number}.")),
            );
            object.insert("example".to_owned(), json!(number));
        }
    };
    let shared = document.0["components"]["responses"]
        .as_object_mut()
        .unwrap();
    for response in shared.values_mut() {
        for media in response
            .get_mut("content")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            let place = super::super::root_place("");
            let schema = &mut media.1["schema"];
            crate::codegen::document::walk(
                schema,
                &place,
                Order::Inner,
                &mut |schema: &mut Value, _: &_| speak(schema),
            );
        }
    }
    document
        .for_each_schema(Order::Inner, |schema, _| speak(schema))
        .unwrap();
    document.0
}

#[test]
fn prose_that_an_import_kept_changes_no_type() {
    let mute = &NORMALISED.described;
    let mut spoken = normalised(&with_prose(&CONTRACT)).described;
    let mut titles = 0;
    let mut described = 0;
    spoken
        .for_each_schema(Order::Inner, |schema, _| {
            titles += usize::from(schema.get("title").is_some_and(Value::is_string));
            described += usize::from(schema.get("description").is_some_and(Value::is_string));
            *schema = without_prose(schema);
        })
        .unwrap();
    assert_eq!(titles, 0);
    assert!(described > 5_000, "{described} descriptions only");
    let names =
        |document: &Document| -> Vec<String> { document.schemas().keys().cloned().collect() };
    assert_eq!(names(mute), names(&spoken));
    for (name, schema) in mute.schemas() {
        assert_eq!(schema, &spoken.schemas()[name], "{name}");
    }
}

/// Unions of which two members have the same shape. What tells them apart stands outside, and their fields are the same.
const ALIKE: &[&str] = &[
    "LogsinkCreateConfig",
    "LogsinkUpdateConfig",
    "LogsinkVerboseConfig",
];

#[test]
fn members_of_a_union_can_be_told_apart() {
    let document = &NORMALISED.described;
    let mut alike = BTreeSet::new();
    for (name, schema) in document.schemas() {
        let members = union_members(schema).filter(|_| schema.get("x-tag").is_none());
        let mut shapes = BTreeSet::new();
        for member in members.into_iter().flatten() {
            let target = document.follow(member).unwrap();
            let kind = type_of(target).unwrap();
            let must: BTreeSet<&str> = required(target).into_iter().collect();
            if reference(member).is_some() && target.get("properties").is_some() {
                assert!(!must.is_empty(), "{name} would read any object as {member}");
            }
            if !shapes.insert((kind, must)) {
                alike.insert(name.as_str());
            }
        }
    }
    assert_eq!(alike, ALIKE.iter().copied().collect());
}

#[test]
fn corrections_of_overlays_reach_the_types() {
    let document = &NORMALISED.described;
    let at = |pointer: &str| {
        document.0["components"]["schemas"]
            .pointer(pointer)
            .unwrap()
            .clone()
    };
    let region = at("/Action/properties/region");
    assert_eq!(region["x-accept"], json!({ "string": "slug" }));
    assert_eq!(region["nullable"], true);
    assert_eq!(reference(&region["allOf"][0]), Some("Region"));
    assert_eq!(at("/Droplet/properties/next_backup_window/nullable"), true);
    assert!(
        at("/Droplet/required")
            .as_array()
            .unwrap()
            .contains(&json!("next_backup_window"))
    );
}

#[test]
fn types_have_natural_names() {
    let suffixes = ["Read", "Full", "Public", "ItemItem"];
    let names = NORMALISED.described.schemas().keys();
    let odd: Vec<&String> = names
        .filter(|name| {
            let is_numbered = name.ends_with(|c: char| c.is_ascii_digit())
                && !["V2", "V4", "V6", "pv6"]
                    .iter()
                    .any(|end| name.ends_with(end));
            let api = name.strip_prefix("Api");
            is_numbered
                || suffixes.iter().any(|suffix| name.ends_with(suffix))
                || api.is_some_and(|rest| rest.starts_with(char::is_uppercase))
        })
        .collect();
    assert!(odd.is_empty(), "name them in spec/names.toml: {odd:?}");
}
