//! What people wrote, through several refreshes, and what they got wrong.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::{refreshed, text, with_areas, write_code, written};
use crate::codegen::{self, Signatures, Telling};
use crate::diff::tests::{document, edit};

/// Things can be got and deleted, and their sample says when they were made.
fn with_times(mut document: Value) -> Value {
    edit(
        &mut document,
        "/components/schemas/thing/properties/made",
        Some(json!({ "type": "string", "example": "2026-01-02T03:04:05Z" })),
    );
    edit(
        &mut document,
        "/paths/~1v2~1things~1{id}/get/responses/200/content/application~1json/example",
        Some(json!({ "id": 1, "owner": "me" })),
    );
    document
}

/// What people wrote, of which a document may take away what it is about.
const WRITTEN: [&str; 4] = [
    "spec/docs/operations.toml",
    "spec/resources.toml",
    "spec/timestamps.toml",
    "spec/contradictions.toml",
];

/// A root with something in each of these files.
fn written_about(old: &Value) -> tempfile::TempDir {
    let root = written(&with_areas(document()));
    let first = refreshed(root.path(), old, true);
    assert!(
        first.report.contains("contradictions.toml"),
        "{}",
        first.report
    );
    let file = root.path().join("spec/contradictions.toml");
    let explained = text(root.path(), "spec/contradictions.toml")
        .replace("found = ", "because = \"Nobody reads it.\"\nfound = ");
    fs::write(file, explained).unwrap();
    let outcome = refreshed(root.path(), old, true);
    assert!(outcome.finished, "{}", outcome.report);
    let rows = root.path().join("spec/resources.toml");
    fs::write(&rows, "[not_resources]\n").unwrap();
    let outcome = refreshed(root.path(), old, true);
    assert!(outcome.finished, "{}", outcome.report);
    let seen = text(root.path(), "spec/resources.toml")
        .replace("review = true", "# Seen.")
        .replace("To be reviewed: ", "");
    fs::write(&rows, seen).unwrap();
    root
}

#[test]
fn what_people_wrote_about_what_is_gone_comes_back_with_it() {
    let old = with_times(with_areas(document()));
    let root = written_about(&old);
    let root = root.path();
    let all = || WRITTEN.map(|file| text(root, file));
    let before = all();
    let [_, rows, times, reasons] = &before;
    assert!(rows.contains("things_get"), "{rows}");
    assert!(times.contains("Thing.made"), "{times}");
    assert!(reasons.contains("Nobody reads it."), "{reasons}");
    let mut less = old.clone();
    edit(&mut less, "/paths/~1v2~1things~1{id}", None);
    edit(&mut less, "/paths/~1v2~1things", None);
    edit(&mut less, "/components/schemas/thing", None);
    let outcome = refreshed(root, &less, false);
    assert!(outcome.finished, "{}", outcome.report);
    for part in [
        "spec/docs/operations.toml: these operations are gone; their sentences stay for when they come back: `things_delete`, `things_get`",
        "they are listed in [gone]: `things_get`",
        "are listed in `gone`: `Thing.made`",
    ] {
        assert!(outcome.report.contains(part), "{part}\n{}", outcome.report);
    }
    // Nothing is wrong with what is left.
    write_code(root);
    let outcome = refreshed(root, &old, false);
    assert!(outcome.finished, "{}", outcome.report);
    assert!(
        outcome
            .report
            .contains("these fields are back: `Thing.made`")
    );
    assert_eq!(all(), before);
}

fn git(root: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=a", "-c", "user.email=a@b.c"];
    let mut command = crate::process::git(root);
    crate::process::output(command.args(identity).args(arguments)).unwrap();
}

/// All files below a folder, but for those of git.
pub(super) fn files(root: &Path, at: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(at).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true if path.ends_with(".git") => {}
            true => files(root, &path, found),
            false => {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                found.insert(name, fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
}

#[test]
fn a_refresh_that_is_not_committed_leaves_nothing_to_the_next_one() {
    let old = with_areas(document());
    let mut one = with_times(old.clone());
    let mut item = one.pointer("/paths/~1v2~1apps/get").unwrap().clone();
    item["operationId"] = json!("apps_get_one");
    item["parameters"] = json!([{ "name": "app_id", "in": "path", "required": true, "schema": { "type": "string" } }]);
    edit(
        &mut one,
        "/paths/~1v2~1apps~1{app_id}",
        Some(json!({ "get": item })),
    );
    edit(
        &mut one,
        "/paths/~1v2~1things~1{id}/get/responses/200/content/application~1json/example",
        None,
    );
    let mut other = old.clone();
    edit(
        &mut other,
        "/components/schemas/thing/properties/size",
        Some(json!({ "type": "integer" })),
    );
    let after = |first: Option<&Value>| {
        let root = written(&old);
        let root = root.path();
        fs::write(root.join("spec/resources.toml"), "[not_resources]\n").unwrap();
        assert!(refreshed(root, &old, true).finished);
        git(root, &["init", "-q"]);
        git(root, &["add", "-A"]);
        git(root, &["commit", "-q", "-m", "first"]);
        if let Some(first) = first {
            let outcome = refreshed(root, first, false);
            assert!(outcome.finished, "{}", outcome.report);
            assert!(text(root, "spec/resources.toml").contains("review = true"));
            // Somebody goes on with the changelog meanwhile.
            let file = root.join("CHANGELOG.md");
            let edited = text(root, "CHANGELOG.md").replace("# Changelog", "# Changes");
            fs::write(file, edited).unwrap();
        }
        let outcome = refreshed(root, &other, false);
        assert!(outcome.finished, "{}", outcome.report);
        let mut all = BTreeMap::new();
        files(root, root, &mut all);
        (outcome.report, all)
    };
    let (report, mut all) = after(Some(&one));
    let (expected, direct) = after(None);
    assert_eq!(report, expected);
    let changelog = all.get_mut("CHANGELOG.md").unwrap();
    assert!(changelog.starts_with("# Changes\n"), "{changelog}");
    *changelog = changelog.replace("# Changes", "# Changelog");
    for (name, text) in &direct {
        assert_eq!(all.get(name), Some(text), "{name}");
    }
    assert!(all.keys().eq(direct.keys()));
}

#[test]
fn what_is_wrong_with_several_files_is_told_at_once() {
    let old = with_areas(document());
    let root = written(&old);
    let root = root.path();
    for (file, text) in [
        ("spec/names.toml", "[kinds]\n"),
        ("spec/timestamps.toml", "times = 1\n"),
        ("spec/resources.toml", "[things.thing]\npoll = \"soon\"\n"),
        ("spec/secrets.toml", "[[hidden]]\n"),
        ("spec/areas.toml", "[things]\nlabel = \"x\"\n"),
        (
            "spec/operations.toml",
            "[operation.things_delete]\nsafe = 1\n",
        ),
        ("spec/docs/operations.toml", "things = 1\n"),
        ("spec/docs/fields/things.toml", "Thing = 1\n"),
        ("spec/overlays/01-a.json", "{}"),
    ] {
        let path = root.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let told = codegen::committed(root, Signatures::default(), Telling::Nothing);
    let told = format!("{:#}", told.err().unwrap());
    for part in [
        "names.toml",
        "kinds",
        "timestamps.toml",
        "times",
        "resources.toml",
        "[things.thing]",
        "secrets.toml",
        "hidden",
        "areas.toml",
        "label",
        "operations.toml",
        "things_delete",
        "docs/operations.toml",
        "docs/fields/things.toml",
        "01-a.json",
    ] {
        assert!(told.contains(part), "{part}\n{told}");
    }
}

#[test]
fn a_field_that_is_no_point_in_time_at_all_is_a_mistake() {
    let old = with_areas(document());
    let root = written(&old);
    let root = root.path();
    let file = root.join("spec/timestamps.toml");
    fs::write(&file, "times = [\"Thing.nmae\"]\ngone = [\"Thing.name\"]\n").unwrap();
    let told = codegen::committed(root, Signatures::default(), Telling::Nothing);
    let told = format!("{:#}", told.err().unwrap());
    for part in [
        "Thing.nmae is no plain string",
        "Thing.name is in `gone` and nowhere else",
    ] {
        assert!(told.contains(part), "{part}\n{told}");
    }
    let outcome = refreshed(root, &old, false);
    assert!(
        !outcome.finished && outcome.report.contains("Thing.nmae"),
        "{}",
        outcome.report
    );
}

#[test]
fn a_new_field_of_a_request_gets_a_plain_sentence_and_is_told() {
    let mut old = with_areas(document());
    let body = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } } });
    edit(
        &mut old,
        "/paths/~1v2~1things~1{id}/delete/requestBody",
        Some(body),
    );
    let root = written(&old);
    let root = root.path();
    let fields = root.join("spec/docs/fields");
    fs::create_dir_all(&fields).unwrap();
    let said = "[Thing]\nid = \"Its number.\"\nname = \"Its name.\"\n";
    fs::write(fields.join("things.toml"), said).unwrap();
    let mut new = old.clone();
    edit(
        &mut new,
        "/components/schemas/thing/properties/half_life",
        Some(json!({ "type": "integer" })),
    );
    let outcome = refreshed(root, &new, false);
    assert!(outcome.finished, "{}", outcome.report);
    let told = "spec/docs/fields/new.toml: these fields and parameters have a sentence that is made of their names; write better ones";
    let line = outcome.report.lines().find(|line| line.contains(told));
    assert!(
        line.is_some_and(
            |line| line.contains("`Thing.half_life`") && !line.contains("`Thing.name`")
        ),
        "{}",
        outcome.report
    );
    let said = text(root, "spec/docs/fields/new.toml");
    assert!(
        said.contains("half_life = \"The half life of the thing.\""),
        "{said}"
    );
    let kept = Signatures::load(root).unwrap();
    let (code, _) = codegen::committed(root, kept, Telling::Nothing).unwrap();
    code.explained.check().unwrap();
    let types = &code.files["src/types/things.rs"];
    for doc in ["/// Its name.", "/// The half life of the thing."] {
        assert!(types.contains(doc), "{types}");
    }
}
