use std::fs;
use std::path::Path;

use serde_json::json;

use super::super::import::import;
use super::super::provenance::{Origin, Provenance, sha256};
use super::super::write::write_all;
use super::{day, document, import_into, with, without};

fn provenance(root: &Path) -> Provenance {
    Provenance::read(&root.join("spec/provenance.toml"))
        .unwrap()
        .unwrap()
}

fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_refused_document_leaves_both_files_untouched() {
    let root = tempfile::tempdir().unwrap();
    import_into(root.path(), &document()).unwrap();
    let spec = root.path().join("spec");
    let read = |name: &str| fs::read(spec.join(name)).unwrap();
    let before = (read("openapi.json"), read("provenance.toml"));
    import_into(root.path(), &without("/paths")).unwrap_err();
    assert_eq!((read("openapi.json"), read("provenance.toml")), before);
    assert_eq!(names(&spec), ["openapi.json", "provenance.toml"]);
}

#[test]
fn if_one_file_can_not_be_replaced_neither_is() {
    let root = tempfile::tempdir().unwrap();
    let (first, second) = (root.path().join("first"), root.path().join("second"));
    fs::write(&first, "old").unwrap();
    // No rename puts a file in place of a folder.
    fs::create_dir(&second).unwrap();
    write_all(&[(&first, b"new"), (&second, b"new")]).unwrap_err();
    assert_eq!(fs::read(&first).unwrap(), b"old");
    assert_eq!(names(root.path()), ["first", "second"]);

    fs::remove_file(&first).unwrap();
    write_all(&[(&first, b"new"), (&second, b"new")]).unwrap_err();
    assert_eq!(names(root.path()), ["second"]);
}

#[test]
fn provenance_says_where_the_contract_came_from() {
    let root = tempfile::tempdir().unwrap();
    let bytes = document().to_string();
    let origin = Origin {
        source: Some("somewhere".to_owned()),
        commit: Some("abc".to_owned()),
        date: Some(day("2025-06-07")),
    };
    import(
        root.path(),
        bytes.as_bytes(),
        "tiny.json",
        false,
        origin,
        day("2026-01-02"),
    )
    .unwrap();
    let provenance = provenance(root.path());
    assert_eq!(provenance.source, "somewhere");
    assert_eq!(provenance.commit.as_deref(), Some("abc"));
    assert_eq!(provenance.date, "2025-06-07");
    assert_eq!(provenance.version, "2.0");
    assert_eq!(provenance.input_sha256, sha256(bytes.as_bytes()));
    let openapi = fs::read(root.path().join("spec/openapi.json")).unwrap();
    assert_eq!(provenance.openapi_sha256, sha256(&openapi));
    assert_eq!(
        (provenance.counts.operations, provenance.counts.schemas),
        (1, 1)
    );
}

#[test]
fn the_same_input_keeps_what_was_said_about_it() {
    let root = tempfile::tempdir().unwrap();
    let origin = Origin {
        source: Some("somewhere".to_owned()),
        commit: Some("abc".to_owned()),
        date: None,
    };
    let bytes = document().to_string();
    import(
        root.path(),
        bytes.as_bytes(),
        "tiny.json",
        false,
        origin,
        day("2026-01-02"),
    )
    .unwrap();
    let first = provenance(root.path());
    let later = day("2026-03-04");
    import(
        root.path(),
        bytes.as_bytes(),
        "tiny.json",
        false,
        Origin::default(),
        later,
    )
    .unwrap();
    assert_eq!(provenance(root.path()), first);

    let other = with("/info/version", json!("2.1")).to_string();
    import(
        root.path(),
        other.as_bytes(),
        "tiny.json",
        false,
        Origin::default(),
        later,
    )
    .unwrap();
    let second = provenance(root.path());
    assert_eq!((second.source.as_str(), second.commit), ("tiny.json", None));
    assert_eq!(
        (second.date.as_str(), second.version.as_str()),
        ("2026-03-04", "2.1")
    );
}

#[test]
fn the_summary_shows_what_changed_and_what_comes_next() {
    let root = tempfile::tempdir().unwrap();
    let first = import_into(root.path(), &document()).unwrap();
    assert!(first.contains("operations    none -> 1"), "{first}");
    assert!(first.ends_with("cargo xtask codegen"), "{first}");
    let renamed = with(
        "/paths/~1v2~1things~1{id}/get/operationId",
        json!("things_read"),
    );
    let second = import_into(root.path(), &renamed).unwrap();
    assert!(second.contains("operations       1 -> 1"), "{second}");
    assert!(second.contains("added       things_read\n"), "{second}");
    assert!(second.contains("removed     things_get\n"), "{second}");
}

#[test]
fn the_summary_names_an_overlay_that_no_longer_fits() {
    let root = tempfile::tempdir().unwrap();
    let overlays = root.path().join("spec/overlays");
    fs::create_dir_all(&overlays).unwrap();
    let overlay = json!({
        "title": "t", "reason": "r", "source": "s",
        "patch": [{ "op": "test", "path": "/info/version", "value": "1.9" }],
    });
    fs::write(overlays.join("01-version.json"), overlay.to_string()).unwrap();
    let summary = import_into(root.path(), &document()).unwrap();
    assert!(summary.contains("overlay 01-version.json"), "{summary}");
    assert!(summary.contains("correct the overlays"), "{summary}");
}

#[test]
fn damaged_provenance_is_reported_before_anything_is_replaced() {
    let root = tempfile::tempdir().unwrap();
    import_into(root.path(), &document()).unwrap();
    let openapi = root.path().join("spec/openapi.json");
    let before = fs::read(&openapi).unwrap();
    fs::write(root.path().join("spec/provenance.toml"), "nonsense").unwrap();
    let error = import_into(root.path(), &with("/info/version", json!("3"))).unwrap_err();
    assert!(
        format!("{error:#}").contains("delete it and import again"),
        "{error:#}"
    );
    assert_eq!(fs::read(&openapi).unwrap(), before);
}
