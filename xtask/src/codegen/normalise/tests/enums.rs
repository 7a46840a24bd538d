//! Enums that are one type.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use super::super::enums::{KnownEnums, enums, share};
use super::super::normalise;
use super::{doc, to};
use crate::catalog::Catalog;
use crate::codegen::document::Document;
use crate::codegen::type_names::TypeNames;
use crate::codegen::{committed_document, slugs};

const REGIONS: [&str; 4] = ["ams3", "fra1", "nyc3", "sgp1"];

fn texts(values: &[&str]) -> Value {
    json!({ "type": "string", "enum": values })
}

/// A document of these enums, after a run with these types and this table.
fn with(schemas: Value, before: &[&str], table: &str) -> Document {
    let mut document = doc(schemas, json!({}));
    let names: TypeNames = toml::from_str(table).unwrap();
    names.put_into(&mut document).unwrap();
    let regions = REGIONS.iter().map(|&slug| slug.to_owned()).collect();
    let known = KnownEnums {
        before: before.iter().map(|&name| name.to_owned()).collect(),
        slugs: BTreeMap::from([("Region".to_owned(), regions)]),
    };
    known.put_into(&mut document).unwrap();
    document
}

/// The components, and what was decided.
#[track_caller]
fn shared(schemas: Value, before: &[&str], table: &str) -> (Value, TypeNames) {
    let mut document = with(schemas, before, table);
    share(&mut document).unwrap();
    let names = TypeNames::of(&document).unwrap();
    (Value::Object(document.schemas().clone()), names)
}

#[test]
fn what_the_table_unites_has_the_values_of_all() {
    let table = "[enums]\nState = [\"CatState\", \"DogState\"]";
    let schemas = json!({
        "CatState": texts(&["up", "down"]),
        "Cat": { "type": "object", "properties": { "state": to("CatState") } },
        "DogState": texts(&["up", "asleep", "down"]),
        "Dog": { "type": "object", "properties": { "state": to("DogState") } },
    });
    let (schemas, _) = shared(schemas, &["State"], table);
    assert_eq!(schemas["State"], texts(&["up", "down", "asleep"]));
    for name in ["Cat", "Dog"] {
        assert_eq!(schemas[name]["properties"]["state"], to("State"));
    }
    assert_eq!(schemas.as_object().unwrap().len(), 3);
}

#[test]
fn what_is_said_of_one_is_not_said_of_the_others() {
    let table = "[enums]\nState = [\"CatState\", \"DogState\"]";
    let mut cat = texts(&["up", "down"]);
    cat["default"] = json!("up");
    let schemas = json!({
        "CatState": cat,
        "DogState": texts(&["up", "down"]),
        "Cat": { "type": "object", "properties": {
            "state": to("CatState"),
            "last": { "nullable": true, "allOf": [to("CatState")] },
        } },
        "Dog": { "type": "object", "properties": { "state": to("DogState") } },
    });
    let (schemas, _) = shared(schemas, &[], table);
    assert_eq!(schemas["State"], texts(&["up", "down"]));
    assert_eq!(schemas["Dog"]["properties"]["state"], to("State"));
    let cat = &schemas["Cat"]["properties"];
    assert_eq!(cat["state"]["default"], "up");
    assert_eq!(cat["last"]["default"], "up");
    assert_eq!(cat["last"]["allOf"], json!([to("State")]));
}

#[test]
fn a_new_enum_joins_what_is_of_the_same_kind_and_the_table_keeps_it() {
    let two = json!({ "CatState": texts(&["up", "down"]), "DogState": texts(&["down", "up"]) });
    let (schemas, names) = shared(two, &["CatState"], "");
    assert_eq!(schemas, json!({ "CatState": texts(&["up", "down"]) }));
    assert_eq!(names.shared("CatState"), Some("CatState"));
    assert_eq!(names.shared("DogState"), Some("CatState"));

    // A value more or less takes nothing apart again.
    let two = json!({ "CatState": texts(&["up", "down"]), "DogState": texts(&["up"]) });
    let mut document = doc(two, json!({}));
    names.put_into(&mut document).unwrap();
    share(&mut document).unwrap();
    assert_eq!(document.schemas().len(), 1);
}

#[test]
fn a_new_enum_that_lists_slugs_is_the_catalogues() {
    let schemas = json!({
        "CatRegion": texts(&["ams3", "fra1", "mars1"]),
        "Cat": { "type": "object", "properties": { "region": to("CatRegion") } },
        "CatRegionSlug": texts(&["nyc3", "sgp1"]),
        "DogRegion": texts(&["ams3", "mars1"]),
    });
    let (schemas, names) = shared(schemas, &[], "");
    assert_eq!(schemas["Cat"]["properties"]["region"], to("slugs::Region"));
    assert_eq!(names.shared("CatRegionSlug"), Some("slugs::Region"));
    assert!(names.shared("DogRegion").is_none() && !names.is_apart("DogRegion"));
}

#[test]
fn no_name_that_was_there_moves() {
    let schemas = json!({
        "CatState": texts(&["up", "down"]),
        "DogState": texts(&["up", "down"]),
        "CatRegion": texts(&["ams3", "fra1"]),
    });
    let before = ["CatState", "DogState", "CatRegion"];
    let (after, names) = shared(schemas.clone(), &before, "");
    assert_eq!(after, schemas);
    assert!(names.is_apart("DogState") && names.is_apart("CatRegion"));
    let told = names.decided_since(&TypeNames::default());
    assert_eq!(told.len(), 2);
    let told = told.join("\n");
    assert!(
        told.contains(
            "DogState stays apart: it had this name before it had the values of CatState"
        ),
        "{told}"
    );
}

#[test]
fn what_only_looks_alike_stays_apart() {
    let schemas = json!({ "CatState": texts(&["up", "down"]), "DogSide": texts(&["up", "down"]) });
    let (after, names) = shared(schemas.clone(), &[], "");
    assert_eq!(after, schemas);
    assert!(names.is_apart("DogSide") && !names.is_apart("CatState"));

    let explained = "[apart]\nDogSide = \"a side is no state\"";
    let (after, names) = shared(schemas.clone(), &[], explained);
    assert_eq!(after, schemas);
    assert!(
        names
            .decided_since(&toml::from_str(explained).unwrap())
            .is_empty()
    );
}

#[test]
fn two_shared_types_that_become_equal_stay_two() {
    let table = "[enums]\nA = [\"CatState\"]\nB = [\"DogState\"]";
    let schemas = json!({ "CatState": texts(&["up", "down"]), "DogState": texts(&["down", "up"]) });
    let (after, names) = shared(schemas, &["A", "B"], table);
    assert_eq!(after.as_object().unwrap().len(), 2);
    assert!(names.is_apart("B") && !names.is_apart("A"));
}

#[test]
fn a_name_that_another_type_has_is_refused() {
    let cat = json!({ "Cat": { "type": "object", "properties": {} }, "CatState": texts(&["up"]) });
    for (table, part) in [
        ("[enums]\nCat = [\"CatState\"]", "which another type has"),
        (
            "[enums]\n\"slugs::Colour\" = [\"CatState\"]",
            "the catalogue of slugs doesn't have",
        ),
    ] {
        let error = share(&mut with(cat.clone(), &[], table))
            .unwrap_err()
            .to_string();
        assert!(error.contains(part), "{error}");
    }
}

/// The enums of the contract as committed, without those that stay apart and are explained.
fn unexplained() -> Vec<(String, BTreeSet<String>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let document = committed_document(root).unwrap();
    let described = normalise(document, |_, _| {}).unwrap().described;
    let names = TypeNames::of(&described).unwrap();
    let decided = names.decided_since(&TypeNames::load(root).unwrap());
    assert!(decided.is_empty(), "run `cargo xtask codegen`: {decided:?}");
    let mut enums = enums(&described);
    enums.retain(|(name, _)| !names.is_apart(name));
    enums
}

#[test]
fn no_two_enums_of_the_contract_have_the_same_values() {
    let mut owners: BTreeMap<BTreeSet<String>, String> = BTreeMap::new();
    for (name, values) in unexplained() {
        if let Some(other) = owners.insert(values, name.clone()) {
            panic!(
                "{other} and {name} have the same values: see [enums] and [apart] of spec/names.toml"
            );
        }
    }
    assert!(owners.len() > 200, "{}", owners.len());
}

#[test]
fn no_enum_of_the_contract_lists_slugs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let sets = slugs::sets(&Catalog::load(root).unwrap()).unwrap();
    assert!(sets.len() > 20, "{}", sets.len());
    let mut slug_types = 0;
    for (name, values) in unexplained() {
        if name.starts_with("slugs::") {
            slug_types += 1;
            continue;
        }
        for set in &sets {
            let common = values.intersection(&set.values).count();
            let few = values.len() < 2 || common * 2 <= values.len();
            assert!(few, "{name} lists slugs of {}", set.name);
        }
    }
    assert!(slug_types >= 10, "{slug_types}");
}
