//! Whole refreshes, in roots of their own.

mod failed;
mod written;

use std::fs;
use std::path::Path;

use clap::Parser as _;
use serde_json::{Value, json};

use super::{OriginArgs, Outcome, refresh};
use crate::codegen::{self, Signatures, Telling};
use crate::diff::tests::{answer, document, edit, root, with_shared_answer};
use crate::spec::import;
use crate::spec::provenance::Origin;
use crate::spec::write::Changes;

/// The areas that the catalogue of slugs asks for.
const AREAS: [&str; 10] = [
    "Apps",
    "Databases",
    "Droplets",
    "Kubernetes",
    "Load Balancers",
    "Projects",
    "Regions",
    "Registry",
    "Vector Databases",
    "Volumes",
];

fn with_areas(mut document: Value) -> Value {
    for tag in AREAS {
        let word = tag.to_lowercase().replace(' ', "_");
        let operation = json!({ "get": {
            "operationId": format!("{word}_get"), "tags": [tag],
            "responses": answer(json!({ "type": "object", "properties": { "id": { "type": "string" } } })),
        } });
        edit(
            &mut document,
            &format!("/paths/~1v2~1{word}"),
            Some(operation),
        );
    }
    document
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

/// A root whose code is written from `document`.
fn written(document: &Value) -> tempfile::TempDir {
    let root = root();
    let areas = root.path().join("spec/areas.toml");
    let mut named = fs::read_to_string(&areas).unwrap();
    for tag in AREAS {
        let name = tag.to_lowercase().replace(' ', "-");
        named.push_str(&format!("\n[{name}]\ntags = [{tag:?}]\n"));
    }
    fs::write(&areas, named).unwrap();
    let begin = "<!-- operations: written by `cargo xtask codegen` -->";
    fs::write(
        root.path().join("README.md"),
        format!("- {begin}<!-- end -->\n"),
    )
    .unwrap();
    fs::write(
        root.path().join("CHANGELOG.md"),
        "# Changelog\n\n## Unreleased\n\n- First.\n",
    )
    .unwrap();
    let sentences =
        "# Head.\n\n[things]\nthings_delete = \"Deletes it.\"\nthings_get = \"Returns it.\"\n";
    fs::write(root.path().join("spec/docs/operations.toml"), sentences).unwrap();
    fs::write(root.path().join("spec/docs/fields.toml"), "").unwrap();
    let bytes = document.to_string();
    let origin = Origin::default();
    import::import(
        root.path(),
        bytes.as_bytes(),
        "old.json",
        false,
        origin,
        day("2026-01-02"),
    )
    .unwrap();
    write_code(root.path());
    root
}

fn write_code(root: &Path) {
    let (code, listing) =
        codegen::committed(root, Signatures::load(root).unwrap(), Telling::Nothing).unwrap();
    codegen::write(root, &code, &listing, Changes::default()).unwrap();
}

fn refreshed(root: &Path, document: &Value, allow_breaking: bool) -> Outcome {
    let bytes = document.to_string();
    let origin = OriginArgs::default();
    refresh(
        root,
        bytes.as_bytes(),
        "new.json",
        origin,
        allow_breaking,
        day("2026-03-04"),
    )
    .unwrap()
}

fn text(root: &Path, file: &str) -> String {
    fs::read_to_string(root.join(file)).unwrap()
}

#[test]
fn a_document_that_only_grew_needs_no_hand() {
    let old = with_areas(document());
    let root = written(&old);
    let root = root.path();
    let mut new = old.clone();
    let thing = "/components/schemas/thing/properties";
    edit(
        &mut new,
        &format!("{thing}/size"),
        Some(json!({ "type": "integer" })),
    );
    edit(
        &mut new,
        &format!("{thing}/status/enum/-"),
        Some(json!("new")),
    );
    let mut more = new.pointer("/paths/~1v2~1apps/get").unwrap().clone();
    more["operationId"] = json!("apps_find");
    edit(
        &mut new,
        "/paths/~1v2~1apps~1one",
        Some(json!({ "get": more })),
    );
    let outcome = refreshed(root, &new, false);
    assert!(outcome.finished, "{}", outcome.report);
    for part in [
        "Public items are only added.",
        "these operations have no sentence yet: `apps_find`",
    ] {
        assert!(outcome.report.contains(part), "{part}\n{}", outcome.report);
    }
    let lock = text(root, "spec/names.lock");
    for item in [
        "types::Thing.size: field",
        "types::ThingStatus::New: variant",
        "Client::apps_find: fn",
    ] {
        assert!(lock.contains(item), "{item}");
    }
    assert!(text(root, "generated/src/types/things.rs").contains("pub size"));
    assert!(text(root, "README.md").contains("2026-03-04"));
    let changelog = text(root, "CHANGELOG.md");
    assert!(
        changelog.ends_with(
            "- First.\n- The official document of 2026-03-04.\n  - Operations added: `apps_find`.\n"
        ),
        "{changelog}"
    );

    // The same once more changes nothing.
    let again = refreshed(root, &new, false);
    assert!(
        again.finished && again.report.contains("Nothing changes for programs."),
        "{}",
        again.report
    );
    assert_eq!(
        (text(root, "CHANGELOG.md"), text(root, "spec/names.lock")),
        (changelog, lock)
    );
}

#[test]
fn what_the_document_takes_away_is_in_the_changelog_and_its_sentence_stays() {
    let old = with_areas(document());
    let root = written(&old);
    let root = root.path();
    let mut new = old.clone();
    edit(&mut new, "/paths/~1v2~1things~1{id}/delete", None);
    edit(&mut new, "/components/schemas/thing/properties/name", None);
    let outcome = refreshed(root, &new, false);
    assert!(outcome.finished, "{}", outcome.report);
    assert!(
        outcome
            .report
            .contains("are gone; their sentences stay for when they come back: `things_delete`"),
        "{}",
        outcome.report
    );
    assert_eq!(
        text(root, "spec/docs/operations.toml"),
        "# Head.\n\n[things]\nthings_delete = \"Deletes it.\"\nthings_get = \"Returns it.\"\n"
    );
    assert!(!text(root, "spec/names.lock").contains("things_delete"));
    let changelog = text(root, "CHANGELOG.md");
    for line in [
        "  - Operations removed: `things_delete`.",
        "  - Breaking: `Client::things_delete` is gone.",
        "  - Breaking: `types::Thing.name` is gone.",
    ] {
        assert!(changelog.contains(line), "{changelog}");
    }
}

#[test]
fn all_that_is_to_be_done_is_told_at_once_and_no_code_is_written() {
    let old = with_areas(document());
    let root = written(&old);
    let root = root.path();
    fs::create_dir_all(root.join("spec/overlays")).unwrap();
    for (file, at) in [("01-name", "name"), ("02-status", "status")] {
        let pinned = old
            .pointer(&format!("/components/schemas/thing/properties/{at}"))
            .unwrap();
        let overlay = json!({
            "title": file, "reason": "r", "source": "s",
            "patch": [
                { "op": "test", "path": format!("/components/schemas/thing/properties/{at}"), "value": pinned },
                { "op": "add", "path": format!("/components/schemas/thing/properties/{at}/deprecated"), "value": true },
            ],
        });
        fs::write(
            root.join(format!("spec/overlays/{file}.json")),
            overlay.to_string(),
        )
        .unwrap();
    }
    let entry = "[operation.things_delete]\nidempotent = false\nreason = \"It may hit another.\"\nsource = \"Tried.\"\n";
    fs::write(root.join("spec/operations.toml"), entry).unwrap();
    write_code(root);
    let before = text(root, "generated/src/types/things.rs");
    let sentences = text(root, "spec/docs/operations.toml");
    let mut new = old.clone();
    edit(&mut new, "/paths/~1v2~1things~1{id}/delete", None);
    edit(
        &mut new,
        "/components/schemas/thing/properties/name",
        Some(json!({ "type": "integer" })),
    );
    edit(
        &mut new,
        "/components/schemas/thing/properties/status",
        Some(json!({ "type": "integer" })),
    );
    edit(
        &mut new,
        "/paths/~1v2~1things~1{id}/get/responses/200/content/application~1json/example",
        Some(json!({ "id": 1, "owner": "me" })),
    );
    let outcome = refreshed(root, &new, false);
    assert!(!outcome.finished);
    for part in [
        "# To be done by hand",
        "01-name.json",
        "02-status.json",
        "[operation.things_delete]",
        "contradictions.toml",
        "owner",
        "Client::things_delete` is gone",
    ] {
        assert!(outcome.report.contains(part), "{part}\n{}", outcome.report);
    }
    assert!(!text(root, "spec/openapi.json").contains("things_delete"));
    assert_eq!(text(root, "generated/src/types/things.rs"), before);
    assert_eq!(text(root, "spec/docs/operations.toml"), sentences);
    assert!(!text(root, "CHANGELOG.md").contains("2026-03-04"));
}

#[test]
fn what_moves_on_our_side_alone_asks_for_consent() {
    let create = "/paths/~1v2~1things/post";
    let old = with_areas(with_shared_answer(&[create]));
    let root = written(&old);
    let root = root.path();
    fs::create_dir_all(root.join("spec/overlays")).unwrap();
    let overlay = json!({
        "title": "Things have a colour", "reason": "r", "source": "s",
        "patch": [{ "op": "add", "path": "/components/schemas/thing/properties/colour", "value": { "type": "string" } }],
    });
    let file = root.join("spec/overlays/01-colour.json");
    fs::write(&file, overlay.to_string()).unwrap();
    write_code(root);
    // The overlay is deleted, which is no difference of the documents.
    fs::remove_file(file).unwrap();
    let outcome = refreshed(root, &old, false);
    assert!(!outcome.finished);
    assert!(
        outcome
            .report
            .contains("--allow-breaking: types::Thing.colour\n"),
        "{}",
        outcome.report
    );
    assert!(text(root, "spec/names.lock").contains("colour"));
    let outcome = refreshed(root, &old, true);
    assert!(outcome.finished, "{}", outcome.report);
    assert!(!text(root, "spec/names.lock").contains("colour"));
}

#[derive(clap::Parser)]
struct Codegen {
    #[command(flatten)]
    args: codegen::Args,
}

#[test]
fn what_is_accepted_forgets_no_other_signature() {
    let old = with_areas(document());
    let root = written(&old);
    let root = root.path();
    let mut new = old.clone();
    let parameter = json!({ "name": "full", "in": "query", "schema": { "type": "boolean" } });
    edit(
        &mut new,
        "/paths/~1v2~1things~1{id}/get/parameters/-",
        Some(parameter),
    );
    edit(&mut new, "/components/schemas/thing/properties/name", None);
    fs::write(root.join("spec/openapi.json"), new.to_string()).unwrap();
    let run = |flags: &[&str]| {
        let cli = Codegen::try_parse_from(["codegen"].iter().chain(flags)).unwrap();
        codegen::run(root, &cli.args).map_err(|error| format!("{error:#}"))
    };
    let refused = run(&[]).unwrap_err();
    assert!(refused.contains("types::Thing.name"), "{refused}");
    assert!(!refused.contains("Client::things_get"), "{refused}");

    run(&["--allow-breaking"]).unwrap();
    let lock = text(root, "spec/names.lock");
    assert!(!lock.contains("types::Thing.name"), "{lock}");
    assert!(
        lock.contains("Client::things_get: fn (&self, id: i64) ->"),
        "{lock}"
    );
    assert!(
        lock.contains("Client::things_get_with_params: fn"),
        "{lock}"
    );

    assert!(Codegen::try_parse_from(["codegen", "--forget-signatures"]).is_err());
    run(&["--allow-breaking", "--forget-signatures"]).unwrap();
    let lock = text(root, "spec/names.lock");
    let whole = "Client::things_get: fn (&self, id: i64, params: &ThingsGetParams) ->";
    assert!(lock.contains(whole), "{lock}");
    assert!(!lock.contains("things_get_with_params"), "{lock}");
}

#[test]
fn new_operations_get_rows_and_gone_ones_leave_them_without_a_hand() {
    let old = with_areas(document());
    let root = written(&old);
    let root = root.path();
    let exceptions = "[not_resources]\n";
    fs::write(root.join("spec/resources.toml"), exceptions).unwrap();
    let first = refreshed(root, &old, true);
    assert!(first.finished, "{}", first.report);
    let mut new = old.clone();
    let mut item = new.pointer("/paths/~1v2~1apps/get").unwrap().clone();
    item["operationId"] = json!("apps_get_one");
    item["parameters"] = json!([{ "name": "app_id", "in": "path", "required": true, "schema": { "type": "string" } }]);
    let at = "/paths/~1v2~1apps~1{app_id}";
    edit(&mut new, at, Some(json!({ "get": item })));
    let outcome = refreshed(root, &new, false);
    assert!(outcome.finished, "{}", outcome.report);
    assert!(
        outcome
            .report
            .contains("look at them, and remove `review`: `apps_get_one`"),
        "{}",
        outcome.report
    );
    let rows = text(root, "spec/resources.toml");
    for line in [
        "review = true",
        "get = \"apps_get_one\"",
        "key = { field = \"id\" }",
    ] {
        assert!(rows.contains(line), "{line} in {rows}");
    }
    // Without the file being looked at, nothing is refused, and no type moves.
    let again = refreshed(root, &new, false);
    assert!(
        again.finished && again.report.contains("Nothing changes for programs."),
        "{}",
        again.report
    );
    edit(&mut new, at, None);
    let outcome = refreshed(root, &new, false);
    assert!(outcome.finished, "{}", outcome.report);
    assert!(!text(root, "spec/resources.toml").contains("apps_get_one"));
}
