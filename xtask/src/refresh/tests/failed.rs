//! Refreshes that fail leave everything as it was before.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::super::{OriginArgs, refresh};
use super::written::files;
use super::{day, refreshed, with_areas, written};
use crate::diff::tests::{document, edit};

fn newer(old: &Value) -> Value {
    let mut new = old.clone();
    let size = "/components/schemas/thing/properties/size";
    edit(&mut new, size, Some(json!({ "type": "integer" })));
    edit(&mut new, "/paths/~1v2~1things~1{id}/delete", None);
    new
}

fn all(root: &Path) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    files(root, root, &mut all);
    all
}

/// The error of a refresh to these bytes, after which nothing has changed below the root.
#[track_caller]
fn failure(root: &Path, bytes: &[u8]) -> String {
    let before = all(root);
    let origin = OriginArgs::default();
    let outcome = refresh(root, bytes, "new.json", origin, true, day("2026-03-04"));
    let Err(error) = outcome else {
        panic!("the refresh doesn't fail");
    };
    let after = all(root);
    for (name, text) in &before {
        assert_eq!(after.get(name), Some(text), "{name} after {error:#}");
    }
    assert!(after.keys().eq(before.keys()), "{:?}", after.keys());
    format!("{error:#}")
}

#[test]
fn what_can_not_be_written_in_the_end_undoes_the_rest() {
    let old = with_areas(document());
    let new = newer(&old);
    let root = written(&old);
    let root = root.path();
    fs::write(root.join("spec/resources.toml"), "[not_resources]\n").unwrap();
    for (file, broken, told) in [
        (
            "README.md",
            "Nothing.\n",
            "README.md has no place for the number of operations",
        ),
        (
            "CHANGELOG.md",
            "# Changelog\n",
            "CHANGELOG.md has no section \"## Unreleased\"",
        ),
    ] {
        let whole = fs::read(root.join(file)).unwrap();
        fs::write(root.join(file), broken).unwrap();
        let error = failure(root, new.to_string().as_bytes());
        assert!(error.contains(told), "{error}");
        fs::write(root.join(file), whole).unwrap();
    }
    let outcome = refreshed(root, &new, true);
    assert!(outcome.finished, "{}", outcome.report);
}

#[test]
fn what_is_no_document_or_no_whole_one_changes_nothing() {
    let old = with_areas(document());
    let root = written(&old);
    let text = newer(&old).to_string();
    let mut twice = newer(&old);
    edit(
        &mut twice,
        "/paths/~1v2~1things~1{id}/get/operationId",
        Some(json!("things_list")),
    );
    let mut lost = newer(&old);
    edit(&mut lost, "/components/schemas/new_thing", None);
    let same_key = text.replacen("\"openapi\":", "\"openapi\":\"3.0.1\",\"openapi\":", 1);
    for (name, bytes, told) in [
        (
            "cut off",
            text.as_bytes()[..text.len() / 2].to_vec(),
            "is it whole?",
        ),
        ("empty", Vec::new(), "the input is empty"),
        (
            "a page",
            b"<html></html>".to_vec(),
            "the input is no OpenAPI document",
        ),
        ("a list", b"[]".to_vec(), "the input is no OpenAPI document"),
        ("an id twice", twice.to_string().into_bytes(), "things_list"),
        (
            "a reference to nothing",
            lost.to_string().into_bytes(),
            "new_thing",
        ),
        ("a key twice", same_key.into_bytes(), "openapi"),
        (
            "another version",
            text.replace("\"3.0.0\"", "\"3.1.0\"").into_bytes(),
            "only 3.0.x",
        ),
    ] {
        let error = failure(root.path(), &bytes);
        assert!(error.contains(told), "{name}: {error}");
    }
}
