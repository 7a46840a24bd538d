//! Strings that are points in time.

use std::path::Path;

use serde_json::{Value, json};

use super::super::hoist::inline_types;
use super::super::normalise;
use super::super::times::{MARK, read};
use super::doc;
use crate::codegen::committed_document;
use crate::codegen::document::Document;
use crate::codegen::kept::Signatures;
use crate::codegen::timestamps::Timestamps;
use crate::listing::Listing;
use crate::spec::samples::Samples;

const TIME: &str = "2020-07-28T18:00:00Z";

fn thing(keys: &[&str]) -> Value {
    let mut properties = serde_json::Map::new();
    for key in keys {
        properties.insert((*key).to_owned(), json!({ "type": "string" }));
    }
    json!({ "Thing": { "type": "object", "properties": properties } })
}

/// What the passes make of a document with this list, these samples of `Thing`, and these public items before.
fn after(schemas: Value, list: &str, samples: Value, lock: &str) -> Document {
    let mut document = doc(schemas, json!({}));
    let listed: Timestamps = toml::from_str(list).unwrap();
    let mut by_place = serde_json::Map::new();
    for (key, sample) in samples.as_object().unwrap() {
        let at = format!("/components/schemas/Thing/properties/{key}");
        by_place.insert(at, sample.clone());
    }
    let samples: Samples = serde_json::from_value(Value::Object(by_place)).unwrap();
    let kept = Signatures::of(&Listing::from_lock(lock).unwrap()).unwrap();
    listed.prepare(&mut document, &samples, &kept).unwrap();
    read(&mut document).unwrap();
    document
}

fn is_time(document: &Document, key: &str) -> bool {
    let property = &document.schemas()["Thing"]["properties"][key];
    assert_eq!(property.get(MARK), None);
    property.get("format") == Some(&json!("date-time"))
}

#[test]
fn the_sample_decides() {
    let samples = json!({
        "at": TIME, "zoned": "2019-09-03T16:34:46.000+00:00", "day": "2020-07-28", "hour": "18:00",
        "cron": "0 0 * * *", "seconds": "1595959200", "empty": "",
    });
    let keys: Vec<&str> = samples
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let document = after(thing(&keys), "", samples.clone(), "");
    for key in keys {
        assert_eq!(
            is_time(&document, key),
            ["at", "zoned"].contains(&key),
            "{key}"
        );
    }
}

#[test]
fn a_sample_that_is_gone_changes_no_type() {
    let first = after(thing(&["at"]), "", json!({ "at": TIME }), "");
    let list = first.0["x-timestamps"]["times"].clone();
    assert_eq!(list, json!(["Thing.at"]));
    let later = after(
        thing(&["at"]),
        "times = [\"Thing.at\"]",
        json!({}),
        "types::Thing.at: field Timestamp\n",
    );
    assert!(is_time(&later, "at"));
}

#[test]
fn a_string_that_gets_such_a_sample_later_stays_one_and_is_listed() {
    let lock = "types::Thing.at: field Option<String>\n";
    let document = after(thing(&["at"]), "", json!({ "at": TIME }), lock);
    assert!(!is_time(&document, "at"));
    assert!(document.0["x-timestamps"]["text"]["Thing.at"].is_string());
}

#[test]
fn what_is_listed_by_hand_is_kept() {
    let list = "times = [\"Thing.by_hand\"]\n[text]\n\"Thing.at\" = \"because\"";
    let document = after(thing(&["at", "by_hand"]), list, json!({ "at": TIME }), "");
    assert!(is_time(&document, "by_hand") && !is_time(&document, "at"));
}

#[test]
fn what_is_listed_and_gone_is_told() {
    let list = "times = [\"Thing.at\", \"Thing.lost\"]";
    let document = after(thing(&["at"]), list, json!({}), "");
    assert_eq!(document.0["x-timestamps"]["lost"], json!(["Thing.lost"]));
}

#[test]
fn a_sample_makes_no_second_type() {
    let part = |mark: bool| {
        let mut at = json!({ "type": "string" });
        if mark {
            at[MARK] = json!(true);
        }
        json!({ "type": "object", "properties": { "at": at } })
    };
    let mut document = doc(
        json!({
            "thing": { "type": "object", "properties": { "part": part(true) } },
            "Thing": { "type": "object", "properties": { "part": part(false) } },
        }),
        json!({}),
    );
    inline_types(&mut document).unwrap();
    assert_eq!(document.schemas().len(), 3, "{:?}", document.schemas());
}

#[test]
fn no_string_of_the_contract_has_a_point_in_time_as_its_sample() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let document = committed_document(root).unwrap();
    let marked = document.0.to_string().matches(MARK).count();
    assert!(marked >= 20, "{marked}");
    let described = normalise(document, |_, _| {}).unwrap().described;
    assert!(!described.0.to_string().contains(MARK));
    let times = Timestamps::of(&described).unwrap();
    let told = times.warnings(root).unwrap();
    assert!(told.is_empty(), "run `cargo xtask codegen`: {told:?}");
}
