//! The contract as committed: what codegen and the sandbox build on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::super::check;
use super::super::contradictions::Contradictions;
use super::super::facts::{extract, sentence};
use super::super::overlay::{apply_all, load};
use super::super::provenance::{Counts, Provenance, sha256};
use super::super::write::to_text;
use super::imported;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

fn openapi() -> Vec<u8> {
    fs::read(root().join("spec/openapi.json")).unwrap()
}

fn document() -> Value {
    serde_json::from_slice(&openapi()).unwrap()
}

#[test]
fn no_sentence_of_upstream_is_in_the_contract() {
    assert_eq!(sentence(&document()), None);
}

#[test]
fn the_contract_is_what_the_importer_writes() {
    let text = String::from_utf8(openapi()).unwrap();
    assert!(
        imported(text.as_bytes(), false) == text,
        "import again: `cargo xtask spec import`"
    );
}

#[test]
fn the_yaml_form_of_the_contract_gives_the_same_bytes() {
    let yaml = yaml_serde::to_string(&document()).unwrap();
    assert!(imported(yaml.as_bytes(), false).into_bytes() == openapi());
}

#[test]
fn provenance_belongs_to_the_contract() {
    let path = root().join("spec/provenance.toml");
    let provenance = Provenance::read(&path).unwrap().unwrap();
    let facts = extract(&document(), false);
    assert_eq!(provenance.openapi_sha256, sha256(&openapi()));
    assert_eq!(provenance.counts, Counts::of(&facts));
    assert!(!provenance.prose);
    assert_eq!(facts.warnings, Vec::<String>::new());
}

#[test]
fn every_overlay_fits_and_changes_something() {
    let overlays = root().join("spec/overlays");
    let mut corrected = document();
    let applied = apply_all(&mut corrected, &overlays).unwrap();
    assert_eq!(load(&root()).unwrap(), corrected);

    let alone = tempfile::tempdir().unwrap();
    let mut names: Vec<PathBuf> = fs::read_dir(&overlays)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    names.sort();
    let mut step = document();
    let mut found = 0;
    for name in names {
        let file: Value = serde_json::from_slice(&fs::read(&name).unwrap()).unwrap();
        let list = match file {
            Value::Array(list) => list,
            one => vec![one],
        };
        for overlay in list {
            fs::write(alone.path().join("01-alone.json"), overlay.to_string()).unwrap();
            let before = step.clone();
            apply_all(&mut step, alone.path()).unwrap();
            assert_ne!(
                step,
                before,
                "{}: {} changes nothing",
                name.display(),
                overlay["title"]
            );
            found += 1;
        }
    }
    assert_eq!(applied.len(), found);
    assert_eq!(step, corrected);
}

#[test]
fn the_corrected_contract_passes_the_checks_of_the_import() {
    let corrected = load(&root()).unwrap();
    let mut facts = extract(&corrected, false);
    check::check(&mut facts);
    assert_eq!(facts.problems, Vec::<String>::new());
    assert_eq!(facts.warnings, Vec::<String>::new());
}

#[test]
fn overlays_use_only_the_extensions_their_readme_explains() {
    let readme = fs::read_to_string(root().join("spec/overlays/README.md")).unwrap();
    let mut before = BTreeSet::new();
    extensions(&document(), &mut before);
    let mut after = BTreeSet::new();
    extensions(&load(&root()).unwrap(), &mut after);
    let added: Vec<&String> = after.difference(&before).collect();
    assert!(!added.is_empty());
    for name in added {
        assert!(
            readme.contains(&format!("`{name}`")),
            "{name} is not explained"
        );
    }
}

fn extensions(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            found.extend(map.keys().filter(|key| key.starts_with("x-")).cloned());
            map.values().for_each(|value| extensions(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| extensions(item, found)),
        _ => {}
    }
}

#[test]
fn no_required_field_is_undeclared_once_corrected() {
    let corrected = load(&root()).unwrap();
    for pointer in [
        "/components/schemas/app_log_destination_logtail_spec",
        "/components/schemas/sinks_response",
    ] {
        let required = &corrected.pointer(pointer).unwrap()["required"];
        assert_eq!(required, &serde_json::json!([]));
    }
    assert!(
        to_text(&corrected)
            .unwrap()
            .contains("\"x-force-content-type\": \"application/json\"")
    );
}

#[test]
fn every_contradiction_is_settled_or_explained() {
    let corrected = load(&root()).unwrap();
    let contradictions = Contradictions::load(&root()).unwrap();
    contradictions.check(&corrected).unwrap();
}

#[test]
fn samples_belong_to_the_contract_and_are_no_prose() {
    let text = fs::read(root().join("spec/samples.json")).unwrap();
    let samples: BTreeMap<String, Value> = serde_json::from_slice(&text).unwrap();
    assert!(samples.len() > 1_000);
    let document = document();
    for (at, sample) in &samples {
        let schema = document.pointer(at);
        assert!(
            schema.is_some_and(Value::is_object),
            "{at} is not in the contract"
        );
        assert_eq!(sentence(sample), None, "{at}");
    }
}
