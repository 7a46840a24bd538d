use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::super::overlay::{apply_all, apply_fitting, load};

fn folder(files: &[(&str, Value)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, overlay) in files {
        fs::write(dir.path().join(name), overlay.to_string()).unwrap();
    }
    dir
}

fn overlay(patch: Value) -> Value {
    json!({ "title": "Title", "reason": "Reason.", "source": "Source.", "patch": patch })
}

/// The message with which one overlay fails on `{"a": {"b": 1}}`.
fn failure(overlay: Value) -> String {
    let dir = folder(&[("01-a.json", overlay)]);
    let mut document = json!({ "a": { "b": 1 } });
    let error = apply_all(&mut document, dir.path()).unwrap_err();
    assert_eq!(document, json!({ "a": { "b": 1 } }));
    format!("{error:#}")
}

#[test]
fn overlays_apply_in_the_order_of_their_names() {
    let set = |from: i32, to: i32| {
        overlay(json!([
            { "op": "test", "path": "/a", "value": from },
            { "op": "replace", "path": "/a", "value": to },
        ]))
    };
    let dir = folder(&[
        ("10-b.json", set(2, 3)),
        ("02-a.json", set(1, 2)),
        ("README.md", json!(null)),
    ]);
    let mut document = json!({ "a": 1 });
    let applied = apply_all(&mut document, dir.path()).unwrap();
    assert_eq!(document, json!({ "a": 3 }));
    let files: Vec<&str> = applied
        .iter()
        .map(|applied| applied.file.as_str())
        .collect();
    assert_eq!(files, ["02-a.json", "10-b.json"]);
}

#[test]
fn a_failed_test_says_where_what_and_what_to_do() {
    let message = failure(overlay(json!([
        { "op": "test", "path": "/a", "value": { "b": 1 } },
        { "op": "replace", "path": "/a/b", "value": 2 },
        { "op": "test", "path": "/a/b", "value": 3 },
    ])));
    for part in [
        "overlay 01-a.json: \"Title\"",
        "operation 2 (test) at /a/b",
        "expected 3, there is 2",
        "correct or delete the overlay",
    ] {
        assert!(message.contains(part), "{part} is missing from: {message}");
    }
}

#[test]
fn of_an_overlay_that_does_not_fit_nothing_is_left() {
    let end = json!({ "op": "test", "path": "/a/one", "value": "something else" });
    for patch in [
        json!([{ "op": "test", "path": "/a/one", "value": 1 }, { "op": "add", "path": "/a/new~1key", "value": 0 }, end]),
        json!([{ "op": "replace", "path": "/a/one", "value": 0 }, end]),
        json!([{ "op": "remove", "path": "/a/one" }, { "op": "add", "path": "/a/one", "value": 2 }, end]),
        json!([{ "op": "test", "path": "/a/list", "value": [1, 2] }, { "op": "add", "path": "/a/list/-", "value": 3 }, end]),
        json!([{ "op": "test", "path": "/a/list", "value": [1, 2] }, { "op": "remove", "path": "/a/list/0" }, end]),
        json!([{ "op": "test", "path": "/a/two", "value": 2 }, { "op": "move", "from": "/a/two", "path": "/three" }, end]),
        json!([{ "op": "test", "path": "/a/two", "value": 2 }, { "op": "copy", "from": "/a", "path": "/a/self" }, end]),
    ] {
        let dir = folder(&[("01-a.json", overlay(patch.clone()))]);
        let mut document = json!({ "a": { "one": 1, "two": 2, "list": [1, 2] } });
        let before = document.to_string();
        let error = apply_all(&mut document, dir.path()).unwrap_err();
        assert!(error.to_string().contains("something else"), "{error:#}");
        // As text: the order of keys is part of it.
        assert_eq!(document.to_string(), before, "{patch}");
        // Of the one that follows, only its own is seen.
        let more = json!([{ "op": "add", "path": "/b", "value": [] }]);
        let dir = folder(&[("01-a.json", overlay(patch)), ("02-b.json", overlay(more))]);
        apply_all(&mut document, dir.path()).unwrap_err();
        let after = format!(
            "{},\"b\":[]}}",
            before.trim_end_matches('}').to_owned() + "}"
        );
        assert_eq!(document.to_string(), after);
    }
}

#[test]
fn files_that_can_not_be_read_are_told_beside_the_misfits() {
    let misfit = overlay(json!([{ "op": "test", "path": "/a", "value": 2 }]));
    let dir = folder(&[("03-c.json", misfit)]);
    let fine = overlay(json!([{ "op": "test", "path": "/a", "value": 1 }])).to_string();
    for (name, text) in [
        ("01-cut.json", fine[..fine.len() / 2].to_owned()),
        (
            "02-twice.json",
            fine.replacen('{', "{\"title\":\"Another\",", 1),
        ),
        ("04-empty.json", String::new()),
        ("05-text.json", "\"text\"".to_owned()),
    ] {
        fs::write(dir.path().join(name), text).unwrap();
    }
    let mut document = json!({ "a": 1 });
    let error = apply_all(&mut document, dir.path())
        .unwrap_err()
        .to_string();
    for part in [
        "overlay 01-cut.json: the file is not JSON",
        "overlay 02-twice.json: the file is not JSON",
        "overlay 03-c.json: \"Title\"",
        "overlay 04-empty.json: the file is not JSON",
        "overlay 05-text.json",
    ] {
        assert!(error.contains(part), "{part} is missing from: {error}");
    }
}

#[test]
fn a_missing_target_is_called_nothing() {
    let message = failure(overlay(json!([{ "op": "remove", "path": "/a/c" }])));
    assert!(
        message.contains("operation 0 (remove) at /a/c"),
        "{message}"
    );
    assert!(message.contains("there is nothing"), "{message}");
}

#[test]
fn an_overlay_must_pin_what_it_corrects() {
    let mixed = json!([
        { "op": "add", "path": "/a/c", "value": 1 },
        { "op": "remove", "path": "/a/b" },
    ]);
    let message = failure(overlay(mixed));
    assert!(message.contains("must begin with a test"), "{message}");
    assert!(failure(overlay(json!([]))).contains("patch is empty"));
}

#[test]
fn what_an_overlay_adds_must_not_be_there_yet() {
    let message = failure(overlay(
        json!([{ "op": "add", "path": "/a/b", "value": 1 }]),
    ));
    for part in ["operation 0 (add) at /a/b", "there already, 1", "caught up"] {
        assert!(message.contains(part), "{part} is missing from: {message}");
    }
    let parent = failure(overlay(
        json!([{ "op": "add", "path": "/b/c", "value": 1 }]),
    ));
    assert!(parent.contains("operation 0 (add) at /b/c"), "{parent}");

    let replaced = json!([
        { "op": "test", "path": "/a", "value": { "b": 1 } },
        { "op": "remove", "path": "/a" },
        { "op": "add", "path": "/a", "value": {} },
        { "op": "add", "path": "/a/b", "value": 2 },
    ]);
    let dir = folder(&[("01-a.json", overlay(replaced))]);
    let mut document = json!({ "a": { "b": 1 } });
    apply_all(&mut document, dir.path()).unwrap();
    assert_eq!(document, json!({ "a": { "b": 2 } }));
}

#[test]
fn a_parameter_that_is_there_inline_or_by_reference_is_there() {
    let limit = json!({ "name": "limit", "in": "query" });
    let of = |parameter: Value| {
        json!({
            "parameters": [parameter],
            "components": { "parameters": { "limit": limit } },
        })
    };
    let reference = json!({ "$ref": "#/components/parameters/limit" });
    for (there, added) in [
        (limit.clone(), reference.clone()),
        (reference, limit.clone()),
    ] {
        let patch = json!([{ "op": "add", "path": "/parameters/-", "value": added }]);
        let told = corrected(patch, of(there)).unwrap_err();
        assert!(told.contains("it is there already"), "{told}");
    }
}

/// What one overlay makes of a document.
fn corrected(patch: Value, mut document: Value) -> Result<Value, String> {
    let before = document.clone();
    let dir = folder(&[("01-a.json", overlay(patch))]);
    match apply_all(&mut document, dir.path()) {
        Ok(_) => Ok(document),
        Err(error) => {
            assert_eq!(document, before, "a failed overlay leaves nothing behind");
            Err(error.to_string())
        }
    }
}

#[test]
fn what_a_test_pins_may_grow() {
    let patch = json!([
        { "op": "test", "path": "/enum", "value": ["a", "b"] },
        { "op": "add", "path": "/enum/-", "value": "c" },
        { "op": "test", "path": "/list", "value": [{ "name": "x", "in": "query" }, { "$ref": "#/y" }] },
        { "op": "test", "path": "/type", "value": { "type": "number", "limits": { "least": 1 } } },
        { "op": "replace", "path": "/type/type", "value": "integer" },
    ]);
    let document = json!({
        "enum": ["new", "b", "a"],
        "list": [{ "name": "z" }, { "name": "x", "in": "query", "deprecated": true }, { "$ref": "#/y" }],
        "type": { "type": "number", "limits": { "least": 1, "most": 2 }, "nullable": true },
        "y": 1,
    });
    let result = corrected(patch.clone(), document.clone()).unwrap();
    assert_eq!(result["enum"], json!(["new", "b", "a", "c"]));
    assert_eq!(result["list"], document["list"]);
    assert_eq!(
        result["type"],
        json!({ "type": "integer", "limits": { "least": 1, "most": 2 }, "nullable": true })
    );
    for (at, changed) in [
        ("enum", json!(["b", "new"])),
        ("enum", json!(["a", "b", "c"])),
        ("enum", json!({ "a": "b" })),
        (
            "list",
            json!([{ "name": "x", "in": "path" }, { "$ref": "#/y" }]),
        ),
        (
            "type",
            json!({ "type": "string", "limits": { "least": 1 } }),
        ),
        (
            "type",
            json!({ "type": "number", "limits": { "least": 2 } }),
        ),
    ] {
        let mut document = document.clone();
        document[at] = changed.clone();
        let told = corrected(patch.clone(), document).unwrap_err();
        assert!(told.contains(&format!("at /{at}")), "{changed}: {told}");
    }
}

#[test]
fn what_an_overlay_takes_away_must_not_have_grown() {
    let at_or_above = json!([
        { "op": "test", "path": "/a/b", "value": { "c": 1 } },
        { "op": "replace", "path": "/a", "value": {} },
    ]);
    let told = corrected(at_or_above, json!({ "a": { "b": { "c": 1 } } })).unwrap_err();
    assert!(
        told.contains("operation 1 (replace) at /a: nothing pins"),
        "{told}"
    );
    let below = json!([
        { "op": "test", "path": "/a", "value": { "b": { "c": 1 } } },
        { "op": "remove", "path": "/a/b" },
    ]);
    let grown = json!({ "a": { "b": { "c": 1 }, "d": 2 } });
    let result = corrected(below.clone(), grown).unwrap();
    assert_eq!(result, json!({ "a": { "d": 2 } }));
    let told = corrected(below, json!({ "a": { "b": { "c": 1, "d": 2 } } })).unwrap_err();
    assert!(told.contains("would be lost"), "{told}");
    // That there is nothing is pinned as a whole.
    let empty = json!([{ "op": "test", "path": "/a", "value": [] }]);
    assert!(corrected(empty, json!({ "a": [1] })).is_err());
}

#[test]
fn an_item_of_a_list_is_found_where_it_stands() {
    let patch = json!([
        { "op": "test", "path": "/required/1", "value": "b" },
        { "op": "remove", "path": "/required/1" },
        { "op": "test", "path": "/required/1", "value": "c" },
        { "op": "remove", "path": "/required/1" },
        { "op": "test", "path": "/all/0/type", "value": "string" },
        { "op": "replace", "path": "/all/0/type", "value": "integer" },
    ]);
    let document = json!({
        "required": ["new", "c", "a", "b", "d"],
        "all": [{ "$ref": "x" }, { "type": "string" }],
    });
    assert_eq!(
        corrected(patch.clone(), document).unwrap(),
        json!({ "required": ["new", "a", "d"], "all": [{ "$ref": "x" }, { "type": "integer" }] })
    );
    let gone = json!({ "required": ["a", "b"], "all": [{ "type": "string" }] });
    let told = corrected(patch, gone).unwrap_err();
    assert!(
        told.contains("operation 2 (test) at /required/1: expected \"c\", there is nothing"),
        "{told}"
    );
}

#[test]
fn an_item_that_a_list_has_is_not_added_again() {
    let parameter = json!({ "name": "x", "in": "query", "schema": { "type": "string" } });
    for (item, there) in [
        (json!("c"), json!("c")),
        (parameter, json!({ "name": "x", "in": "query" })),
    ] {
        let patch = json!([{ "op": "add", "path": "/list/-", "value": item }]);
        let told = corrected(patch, json!({ "list": ["a", there] })).unwrap_err();
        assert!(told.contains("caught up"), "{told}");
    }
}

#[test]
fn a_file_may_hold_several_and_every_misfit_is_told() {
    let add = |path: &str| overlay(json!([{ "op": "add", "path": path, "value": 1 }]));
    let mut blank = add("/d");
    blank["title"] = json!("");
    let dir = folder(&[
        ("01-a.json", json!([add("/b"), add("/a"), blank])),
        ("02-b.json", add("/c/c")),
        ("03-c.json", add("/c")),
    ]);
    let mut document = json!({ "a": 1 });
    let message = apply_all(&mut document, dir.path())
        .unwrap_err()
        .to_string();
    for part in ["(add) at /a:", "title is empty", "02-b.json", "at /c/c"] {
        assert!(message.contains(part), "{part} is missing from: {message}");
    }
    assert_eq!(message.lines().count(), 3, "{message}");
    assert_eq!(document, json!({ "a": 1, "b": 1, "c": 1 }));
}

#[test]
fn an_overlay_without_its_reason_is_refused() {
    let patch = json!([{ "op": "test", "path": "/a/b", "value": 1 }]);
    for key in ["title", "reason", "source", "patch"] {
        let mut incomplete = overlay(patch.clone());
        incomplete.as_object_mut().unwrap().shift_remove(key);
        let message = failure(incomplete);
        assert!(
            message.contains("overlay 01-a.json") && message.contains(key),
            "{message}"
        );
    }
    let mut blank = overlay(patch.clone());
    blank["reason"] = json!(" ");
    assert!(failure(blank).contains("reason is empty"));
    let mut chatty = overlay(patch);
    chatty["comment"] = json!("hello");
    assert!(failure(chatty).contains("unknown field `comment`"));
}

#[test]
fn an_overlay_needs_a_number() {
    let dir = folder(&[("fix.json", overlay(json!([])))]);
    let error = apply_all(&mut json!({}), dir.path()).unwrap_err();
    assert!(
        error.to_string().contains("rename it to NN-slug.json"),
        "{error}"
    );
}

#[test]
fn no_overlay_folder_means_no_overlays() {
    let dir = tempfile::tempdir().unwrap();
    let applied = apply_all(&mut json!({}), &dir.path().join("none")).unwrap();
    assert!(applied.is_empty());
}

#[test]
fn a_missing_contract_names_the_command_that_makes_it() {
    let dir = tempfile::tempdir().unwrap();
    let error = load(dir.path()).unwrap_err();
    assert!(
        error.to_string().contains("cargo xtask spec import"),
        "{error}"
    );
}

#[test]
fn an_overlay_of_what_no_operation_leads_to_is_told() {
    let document = |to: &str| {
        let schema = json!({ "$ref": format!("#/components/schemas/{to}") });
        json!({
            "paths": { "/a": { "get": { "operationId": "a", "responses": { "200": schema } } } },
            "components": { "schemas": {
                "outer": { "properties": { "it": { "$ref": "#/components/schemas/inner" } } },
                "inner": { "type": "string" },
                "copy": { "properties": { "it": { "type": "string" } } },
            } },
        })
    };
    let patch = json!([
        { "op": "test", "path": "/components/schemas/inner/type", "value": "string" },
        { "op": "replace", "path": "/components/schemas/inner/type", "value": "integer" },
    ]);
    let overlay = overlay(patch);
    let dir = folder(&[("01-inner.json", overlay)]);
    let misfits = |to: &str| {
        let mut document = document(to);
        let told = apply_fitting(&mut document, dir.path()).unwrap().1;
        // It is applied, and nothing else is told because of it.
        assert_eq!(
            document.pointer("/components/schemas/inner/type"),
            Some(&json!("integer"))
        );
        told
    };
    assert_eq!(misfits("outer"), Vec::<String>::new());
    let told = misfits("copy").join("\n");
    assert!(
        told.contains("/components/schemas/inner, and no operation leads there any more"),
        "{told}"
    );
}
