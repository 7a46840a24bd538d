//! Comparisons of small documents.

mod kinds;
mod revisions;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::cause::Whose;
use super::{Before, Comparison, Side, next, report};
use crate::codegen::tests::HOSTS;
use crate::listing::compare::Severity::Additive;

/// A root with what codegen asks for beside the document: the slugs, and nothing about operations.
pub(crate) fn root() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    copy(
        &real.join("spec/catalog"),
        &root.path().join("spec/catalog"),
    );
    copy(
        &real.join("xtask/inherent/slugs"),
        &root.path().join("xtask/inherent/slugs"),
    );
    fs::create_dir_all(root.path().join("xtask/inherent/helpers")).unwrap();
    fs::create_dir_all(root.path().join("spec/docs")).unwrap();
    for file in ["operations", "secrets", "docs/areas", "docs/operations"] {
        fs::write(root.path().join(format!("spec/{file}.toml")), "").unwrap();
    }
    let areas = "[things]\ntags = [\"Things\"]\n\n[other]\ntags = [\"Other\"]\n";
    fs::write(root.path().join("spec/areas.toml"), areas).unwrap();
    fs::write(root.path().join("spec/hosts.toml"), HOSTS).unwrap();
    fs::write(
        root.path().join("Cargo.toml"),
        "[workspace.package]\nversion = \"0.3.1\"\n",
    )
    .unwrap();
    root
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target: PathBuf = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}

pub(crate) fn to(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

pub(crate) fn answer(schema: Value) -> Value {
    json!({ "200": { "description": "", "content": { "application/json": { "schema": schema } } } })
}

/// Three operations of one resource.
pub(crate) fn document() -> Value {
    let id =
        json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } });
    json!({
        "openapi": "3.0.0",
        "info": { "title": "Tiny", "version": "2.0" },
        "servers": [{ "url": "https://api.example.com" }],
        "paths": {
            "/v2/things": {
                "get": {
                    "operationId": "things_list", "tags": ["Things"],
                    "parameters": [
                        { "name": "page", "in": "query", "schema": { "type": "integer" } },
                        { "name": "kind", "in": "query", "required": true, "schema": { "type": "string" } },
                    ],
                    "responses": answer(json!({ "type": "object", "properties": {
                        "things": { "type": "array", "items": to("thing") },
                    } })),
                },
                "post": {
                    "operationId": "things_create", "tags": ["Things"],
                    "requestBody": { "required": true, "content": { "application/json": { "schema": to("new_thing") } } },
                    "responses": answer(json!({ "type": "object", "properties": { "thing": to("thing") } })),
                },
            },
            "/v2/things/{id}": {
                "get": {
                    "operationId": "things_get", "tags": ["Things"], "parameters": [id.clone()],
                    "responses": answer(to("thing")),
                },
                "delete": {
                    "operationId": "things_delete", "tags": ["Things"], "parameters": [id],
                    "responses": { "204": { "description": "" } },
                },
            },
        },
        "components": { "schemas": {
            "thing": { "type": "object", "required": ["id"], "properties": {
                "id": { "type": "integer" },
                "name": { "type": "string" },
                "status": { "type": "string", "enum": ["on", "off"] },
            } },
            "new_thing": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" },
                "size": { "type": "integer" },
                "source": { "oneOf": [to("from_image"), to("from_backup")] },
            } },
            "from_image": { "type": "object", "required": ["image"], "properties": { "image": { "type": "string" } } },
            "from_backup": { "type": "object", "required": ["backup"], "properties": { "backup": { "type": "string" } } },
            "from_url": { "type": "object", "required": ["url"], "properties": { "url": { "type": "string" } } },
        } },
    })
}

/// Puts a value at a place: `None` takes away what is there, an array that ends with `-` grows.
pub(crate) fn edit(document: &mut Value, at: &str, value: Option<Value>) {
    let (parent, key) = at.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match (document.pointer_mut(parent).unwrap(), value) {
        (Value::Object(map), Some(value)) => drop(map.insert(key, value)),
        (Value::Object(map), None) => drop(map.shift_remove(&key).unwrap()),
        (Value::Array(items), Some(value)) => items.push(value),
        (Value::Array(items), None) => drop(items.remove(key.parse().unwrap())),
        (other, _) => panic!("{at}: {other}"),
    }
}

fn edited(edits: &[(&str, Option<Value>)]) -> Value {
    let mut document = document();
    for (at, value) in edits {
        edit(&mut document, at, value.clone());
    }
    document
}

fn side(root: &Path, name: &str, document: &Value, before: Before) -> Side {
    Side::new(root, name, document.to_string().as_bytes(), before).unwrap()
}

fn compare(root: &Path, old: &Value, new: &Value) -> Comparison {
    let old = side(root, "old.json", old, Before::names(root).unwrap());
    let new = side(root, "new.json", new, old.before().unwrap());
    Comparison::new(root, &old, &new).unwrap()
}

/// A document whose answer to a create stands in a shared response.
pub(crate) fn with_shared_answer(users: &[&str]) -> Value {
    let mut document = document();
    let made = json!({ "description": "", "content": { "application/json": { "schema": {
        "type": "object", "properties": { "thing": to("thing"), "eta": { "type": "integer" } },
    } } } });
    document["components"]["responses"] = json!({ "made": made });
    for user in users {
        let at = format!("{user}/responses/200");
        edit(
            &mut document,
            &at,
            Some(json!({ "$ref": "#/components/responses/made" })),
        );
    }
    document
}

#[test]
fn an_answer_that_moves_out_of_a_component_is_theirs() {
    let root = root();
    let create = "/paths/~1v2~1things/post";
    let old = with_shared_answer(&[create]);
    let mut new = old.clone();
    let inline = old["components"]["responses"]["made"].clone();
    edit(&mut new, &format!("{create}/responses/200"), Some(inline));
    edit(
        &mut new,
        "/paths/~1v2~1things/get/responses/200",
        Some(json!({ "$ref": "#/components/responses/made" })),
    );
    let comparison = compare(root.path(), &old, &new);
    let text = report::plain(&comparison);
    let told = "/paths/~1v2~1things/post/responses/200: $ref: \"responses/made\" -> none";
    assert!(text.contains(told), "{text}");
    assert!(!text.contains("- ours"), "{text}");
}

#[test]
fn a_name_that_moves_although_the_document_says_the_same_is_ours() {
    let root = root();
    let (create, get) = ("/paths/~1v2~1things/post", "/paths/~1v2~1things~1{id}/get");
    let old = with_shared_answer(&[create]);
    let mut new = with_shared_answer(&[create]);
    let mut another = new.pointer(get).unwrap().clone();
    another["operationId"] = json!("things_copy");
    another["responses"]["200"] = json!({ "$ref": "#/components/responses/made" });
    edit(&mut new, "/paths/~1v2~1things~1{id}/post", Some(another));
    let comparison = compare(root.path(), &old, &new);
    let text = report::plain(&comparison);
    for finding in comparison
        .findings
        .iter()
        .filter(|f| f.change.severity > Additive)
    {
        assert_eq!(finding.whose, Whose::Ours, "{text}");
    }
    assert!(
        text.contains("things_copy (POST /v2/things/{id})"),
        "{text}"
    );
}

#[test]
fn what_only_an_overlay_changes_is_ours_and_the_overlay_is_named() {
    let root = root();
    let overlays = root.path().join("spec/overlays");
    fs::create_dir_all(&overlays).unwrap();
    let overlay = json!({
        "title": "Things have a colour", "reason": "r", "source": "s",
        "patch": [
            { "op": "test", "path": "/components/schemas/thing/properties/name", "value": { "type": "string" } },
            { "op": "add", "path": "/components/schemas/thing/properties/colour", "value": { "type": "string" } },
        ],
    });
    fs::write(overlays.join("01-colour.json"), overlay.to_string()).unwrap();
    let new = edited(&[(
        "/components/schemas/thing/properties/name",
        Some(json!({ "type": "integer" })),
    )]);
    let comparison = compare(root.path(), &document(), &new);
    let text = report::plain(&comparison);
    let colour = comparison
        .findings
        .iter()
        .find(|f| f.change.path == "types::Thing.colour");
    assert_eq!(colour.unwrap().whose, Whose::Ours, "{text}");
    assert!(text.contains("new.json: overlay 01-colour.json"), "{text}");
    assert!(
        text.contains("by an overlay or an operation that is left out"),
        "{text}"
    );
}

#[test]
fn what_is_new_in_the_document_is_told() {
    let root = root();
    let new = edited(&[(
        "/paths/~1v2~1things~1{id}/put",
        Some(json!({
            "operationId": "things_replace", "tags": ["Things [Beta]"],
            "servers": [{ "url": "https://actions.example.com" }],
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } }],
            "responses": { "200": { "description": "", "content": { "text/csv": { "schema": { "type": "string" } } } } },
        })),
    )]);
    let text = report::markdown(&compare(root.path(), &document(), &new));
    for part in [
        "## Operations added (1)\n\n- `things_replace` (PUT /v2/things/{id})",
        "- hosts: `https://actions.example.com`",
        "- media types: `text/csv`",
        "- tags: `Things [Beta]`",
        "Suggested version: 0.3.1 -> 0.3.2.",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn handwritten_code_that_speaks_of_a_broken_item_is_named() {
    let root = root();
    let folder = root.path().join("ergonomic/src");
    fs::create_dir_all(&folder).unwrap();
    let source = "fn f(raw: &Client) {\n    raw.things_get(1);\n    thing.name;\n}\n";
    fs::write(folder.join("things.rs"), source).unwrap();
    fs::write(folder.join("other.rs"), "fn g() { user.name; }\n").unwrap();
    let new = edited(&[("/components/schemas/thing/properties/name", None)]);
    let text = report::plain(&compare(root.path(), &document(), &new));
    // A field by its name, where a method that answers its type is called; not any field of that name.
    assert!(
        text.contains("used by ergonomic/src/things.rs:3\n"),
        "{text}"
    );
    assert!(!text.contains("other.rs"), "{text}");
}

#[test]
fn a_limit_of_what_is_sent_that_is_tighter_breaks_at_run_time() {
    let root = root();
    let new = edited(&[(
        "/components/schemas/new_thing/properties/size/maximum",
        Some(json!(10)),
    )]);
    let comparison = compare(root.path(), &document(), &new);
    let text = report::plain(&comparison);
    let line = "- /components/schemas/new_thing/properties/size: maximum: none -> 10\n";
    assert!(text.contains(line), "{text}");
    assert!(text.contains("One limit of what is sent"), "{text}");
    assert!(text.contains("Suggested version"), "{text}");
    assert_eq!(comparison.code(), 1);
}

#[test]
fn a_break_asks_for_the_next_minor_version_before_1_0_and_for_a_major_one_after() {
    for (version, broken, expected) in [
        ("0.1.0", false, "0.1.1"),
        ("0.1.4", true, "0.2.0"),
        ("1.2.3", false, "1.3.0"),
        ("1.2.3", true, "2.0.0"),
    ] {
        assert_eq!(next(version, broken).as_deref(), Some(expected));
    }
    assert_eq!(next("1.0.0-alpha", true), None);
}

#[test]
fn documents_come_from_files_and_revisions_and_nothing_else() {
    let root = root();
    let file = root.path().join("new.json");
    fs::write(&file, "{}").unwrap();
    let (name, bytes) = super::read(root.path(), file.to_str().unwrap()).unwrap();
    assert_eq!(
        (name.as_str(), bytes.as_slice()),
        ("new.json", b"{}".as_slice())
    );
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for lost in ["no-such-revision", "-x"] {
        let error = super::read(real, lost).unwrap_err().to_string();
        assert!(error.contains("no file"), "{error}");
    }
}

#[test]
fn an_overlay_that_refers_to_what_is_gone_is_left_out_with_what_needs_it() {
    let root = root();
    let overlays = root.path().join("spec/overlays");
    fs::create_dir_all(&overlays).unwrap();
    let overlay = |title: &str, path: &str, value: Value| json!({ "title": title, "reason": "r", "source": "s", "patch": [{ "op": "add", "path": path, "value": value }] });
    let list = json!([
        overlay(
            "one",
            "/components/schemas/extra",
            json!({ "type": "object", "properties": { "a": to("gone") } })
        ),
        overlay(
            "two",
            "/components/schemas/thing/properties/extra",
            to("extra")
        ),
        overlay(
            "three",
            "/components/schemas/thing/properties/fine",
            json!({ "type": "string" })
        ),
        overlay(
            "four",
            "/paths/~1v2~1things~1{name}",
            json!({ "get": {
            "operationId": "things_find", "tags": ["Things"],
            "parameters": [{ "name": "name", "in": "path", "required": true, "schema": { "type": "string" } }],
            "responses": { "204": { "description": "" } },
        } })
        ),
    ]);
    fs::write(overlays.join("01-all.json"), list.to_string()).unwrap();
    let side = side(
        root.path(),
        "new.json",
        &document(),
        Before::names(root.path()).unwrap(),
    );
    let misfits = side.misfits.join("\n");
    assert_eq!(side.misfits.len(), 3, "{misfits}");
    for part in [
        "\"one\" refers to #/components/schemas/gone",
        "\"two\" refers to",
        "things_find, which is there already",
    ] {
        assert!(misfits.contains(part), "{misfits}");
    }
    assert!(side.listing.0.contains_key("types::Thing.fine"));
}

#[test]
fn an_operation_that_no_code_can_be_made_of_is_left_out_and_told() {
    let root = root();
    let schema = json!({ "type": "object", "properties": { "query": { "type": "string" } } });
    let new = edited(&[
        (
            "/paths/~1v2~1query",
            Some(json!({ "post": {
                "operationId": "things_query", "tags": ["Things"],
                "requestBody": { "content": {
                    "application/json": { "schema": schema },
                    "multipart/form-data": { "schema": schema },
                } },
                "responses": { "204": { "description": "" } },
            } })),
        ),
        (
            "/components/schemas/thing/properties/size",
            Some(json!({ "type": "integer" })),
        ),
    ]);
    let comparison = compare(root.path(), &document(), &new);
    let text = report::plain(&comparison);
    assert!(
        text.contains("no code can be made of things_query"),
        "{text}"
    );
    assert!(text.contains("types::Thing.size"), "{text}");
}

#[test]
fn an_operation_that_no_code_can_be_made_of_any_more_is_not_told_to_be_gone() {
    let root = root();
    let delete = "/paths/~1v2~1things~1{id}/delete";
    let schema = json!({ "type": "object", "properties": { "query": { "type": "string" } } });
    let body = json!({ "content": {
        "application/json": { "schema": schema },
        "multipart/form-data": { "schema": schema },
    } });
    let new = edited(&[
        (&format!("{delete}/requestBody"), Some(body.clone())),
        ("/paths/~1v2~1things/post/requestBody", Some(body)),
    ]);
    let comparison = compare(root.path(), &document(), &new);
    let of = |path: &str| {
        let finding = comparison.findings.iter();
        let finding = finding.filter(|it| it.change.path == path);
        finding.flat_map(|it| &it.causes).collect::<Vec<_>>()
    };
    let causes = of("Client::things_delete");
    let [cause] = causes.as_slice() else {
        panic!("{causes:?}");
    };
    assert_eq!(cause.at, delete);
    let told = "no code can be made of things_delete any more: ";
    assert!(cause.what.starts_with(told), "{cause:?}");
    assert!(cause.what.contains("multipart/form-data"), "{cause:?}");
    // Each is told by itself.
    let of = |id: &str| {
        let problems = comparison.problems.iter();
        let told = problems.filter(|problem| problem.contains(id));
        told.collect::<Vec<_>>().len()
    };
    assert_eq!([of("things_delete"), of("things_create")], [1, 1]);
}

#[test]
fn what_an_operation_leads_to_is_the_cause_where_no_code_can_be_made_of_it_any_more() {
    let root = root();
    // A list that goes on after the last item of a page.
    let mut old = document();
    let page = json!({ "type": "object", "required": ["data", "has_more", "last_id"], "properties": {
        "data": { "type": "array", "items": to("thing") },
        "has_more": { "type": "boolean" },
        "last_id": { "type": "string" },
    } });
    edit(&mut old, "/components/schemas/page", Some(page));
    let list = "/paths/~1v2~1things/get";
    let after = json!([
        { "name": "after", "in": "query", "schema": { "type": "string" } },
        { "name": "kind", "in": "query", "schema": { "type": "string", "enum": ["round", "flat"] } },
    ]);
    edit(&mut old, &format!("{list}/parameters"), Some(after));
    let answered = format!("{list}/responses/200/content/application~1json/schema");
    edit(&mut old, &answered, Some(to("page")));
    let mut new = old.clone();
    let at = "/components/schemas/page/properties/last_id";
    edit(&mut new, at, None);
    let comparison = compare(root.path(), &old, &new);
    let text = report::plain(&comparison);
    for path in ["Client::things_list", "types::ThingsListKind"] {
        let mut findings = comparison.findings.iter();
        let finding = findings.find(|it| it.change.path == path);
        let finding = finding.unwrap_or_else(|| panic!("no {path}\n{text}"));
        assert_eq!(finding.whose, Whose::Theirs, "{text}");
        let [cause] = finding.causes.as_slice() else {
            panic!("{path}: {:?}", finding.causes);
        };
        assert_eq!(cause.at, at, "{path}");
        let told = "no code can be made of things_list any more: ";
        assert!(cause.what.starts_with(told), "{cause:?}");
    }
}
