//! Tags and areas.

use serde_json::json;

use super::*;

#[test]
fn a_stage_leaves_a_tag_in_its_area() {
    let files = files(&document(json!({ "tags": ["Things [Public Preview]"] })));
    has(
        &files,
        "src/operations/things.rs",
        &[
            "area: \"things\"",
            "#tag/Things-%5BPublic-Preview%5D/operation/things_get",
        ],
    );
}

#[test]
fn a_tag_that_loses_its_stage_stays_in_its_area() {
    let root = Root::new(&document(json!({})));
    root.write("spec/areas.toml", "[things]\ntags = [\"Things (beta)\"]\n");
    has(
        &root.files(),
        "src/operations/things.rs",
        &["area: \"things\""],
    );
}

#[test]
fn a_tag_that_no_area_names_is_in_preview() {
    let document = document(json!({ "tags": ["MicroVMs [Public Preview]"] }));
    let root = Root::new(&document);
    let words = "title = \"Preview\"\nsummary = \"New.\"\nabout = \"What is new.\"\n";
    root.write("spec/docs/areas.toml", &format!("[preview]\n{words}"));
    root.write("spec/areas.toml", "[preview]\ntags = []\n");
    let files = root.files();
    has(
        &files,
        "src/operations/preview.rs",
        &[
            "//! Preview.\n//!\n//! New.\n//!\n//! What is new. The operations of MicroVMs are here.",
            "area: \"preview\"",
            "MicroVMs: returns the things.",
        ],
    );
    has(&files, "Cargo.toml", &["preview = []"]);
    assert!(
        !files.keys().any(|name| name.contains("micro")),
        "{files:?}"
    );
    // Once it is named, the area is its own.
    root.write(
        "spec/areas.toml",
        "[preview]\ntags = []\n[microvms]\ntags = [\"MicroVMs\"]\n",
    );
    let files = root.files();
    has(
        &files,
        "src/operations/microvms.rs",
        &["area: \"microvms\""],
    );
    assert!(!files.contains_key("src/operations/preview.rs"));
    has(&files, "Cargo.toml", &["preview = []", "microvms = []"]);
}

#[test]
fn sentences_about_what_is_gone_stop_nothing() {
    let root = Root::new(&document(json!({})));
    root.write(
        "spec/docs/operations.toml",
        "[things]\nthings_gone = \"Old.\"\n",
    );
    let files = root.files();
    let operations = &files["src/operations/things.rs"];
    assert!(
        operations.contains("/// Things: returns the things.\n"),
        "{operations}"
    );
    assert!(!operations.contains("Old."), "{operations}");
}
