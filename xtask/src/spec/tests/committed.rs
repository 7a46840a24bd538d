//! The contract as committed: what codegen and the sandbox build on.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::super::check;
use super::super::contradictions::Contradictions;
use super::super::facts::{extract, sentence};
use super::super::import::to_text;
use super::super::overlay::{apply_all, load};
use super::super::provenance::{Counts, Provenance, sha256};
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
    let present = fs::read_dir(&overlays).unwrap();
    let present = present.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().ends_with(".json")
    });
    assert_eq!(applied.len(), present.count());
    assert_eq!(load(&root()).unwrap(), corrected);

    let alone = tempfile::tempdir().unwrap();
    for overlay in &applied {
        let copy = alone.path().join(&overlay.file);
        fs::copy(overlays.join(&overlay.file), &copy).unwrap();
        let mut document = document();
        let before = document.clone();
        apply_all(&mut document, alone.path()).unwrap();
        assert_ne!(document, before, "{} changes nothing", overlay.file);
        fs::remove_file(copy).unwrap();
    }
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
        assert_eq!(corrected.pointer(pointer).unwrap().get("required"), None);
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
