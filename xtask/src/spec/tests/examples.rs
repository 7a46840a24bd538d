use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::super::contradictions::Contradictions;
use super::super::overlay::load;
use super::{document, import_into};

/// A document whose answer has this schema and this example.
fn shown(schema: Value, example: Value) -> Value {
    let mut document = document();
    document["components"]["schemas"]["thing"] = schema;
    document["paths"]["/v2/things/{id}"]["get"]["responses"]["200"]["content"]["application/json"]
        ["example"] = example;
    document
}

fn contradictions(root: &Path) -> String {
    let text = fs::read_to_string(root.join("spec/contradictions.toml")).unwrap();
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .collect::<Vec<_>>()
        .join("\n")
}

/// What an example contradicts, as `path kind found`.
fn found(schema: Value, example: Value) -> Vec<String> {
    let root = tempfile::tempdir().unwrap();
    import_into(root.path(), &shown(schema, example)).unwrap();
    let file: toml::Table = toml::from_str(&contradictions(root.path())).unwrap();
    let Some(entries) = file.get("example") else {
        return Vec::new();
    };
    let text = |entry: &toml::Value, key: &str| match entry.get(key) {
        Some(value) => value.as_str().unwrap().to_owned(),
        None => "-".to_owned(),
    };
    let entries = entries.as_array().unwrap().iter().map(|entry| {
        assert_eq!(text(entry, "operation"), "things_get");
        assert_eq!(text(entry, "side"), "200");
        let [path, kind, found] = ["path", "kind", "found"].map(|key| text(entry, key));
        format!("{path} {kind} {found}")
    });
    entries.collect()
}

#[test]
fn each_kind_of_contradiction_is_found_at_its_place() {
    let schema = json!({
        "type": "object",
        "required": ["id", "gone"],
        "properties": {
            "id": { "type": "integer" },
            "state": { "type": "string", "enum": ["on", "off"] },
            "parts": { "type": "array", "items": { "type": "object", "properties": { "a/b": { "type": "string" } } } },
            "by_name": { "type": "object", "additionalProperties": { "type": "number" } },
            "note": { "type": "string" },
        },
    });
    let example = json!({
        "id": "1",
        "state": "idle",
        "parts": [{ "a/b": "x" }, { "a/b": 1, "more": [] }],
        "by_name": { "x": 1, "y": "one" },
        "note": null,
    });
    let expected = [
        "/by_name/* type string",
        "/gone missing -",
        "/id type string",
        "/note type null",
        "/parts/*/a~1b type integer",
        "/parts/*/more undeclared array",
        "/state value idle",
    ];
    assert_eq!(found(schema, example), expected);
}

#[test]
fn what_any_part_or_alternative_declares_is_declared() {
    let object = |key: &str| json!({ "type": "object", "required": [key], "properties": { key: { "type": "string" } } });
    let schema = json!({
        "allOf": [object("a"), { "oneOf": [object("b"), object("c")] }],
    });
    assert_eq!(
        found(schema.clone(), json!({ "a": "1", "b": "2" })),
        [""; 0]
    );
    assert_eq!(
        found(schema.clone(), json!({ "a": "1", "c": "2", "d": "3" })),
        ["/d undeclared string"]
    );
    assert_eq!(found(schema, json!({ "b": "2" })), ["/a missing -"]);
    // Free-form objects, and schemas that say nothing.
    assert_eq!(
        found(json!({ "type": "object" }), json!({ "a": 1 })),
        [""; 0]
    );
    assert_eq!(found(json!({}), json!([1])), [""; 0]);
    let open = json!({ "type": "object", "properties": {}, "additionalProperties": true });
    assert_eq!(found(open, json!({ "a": 1 })), [""; 0]);
    let alternatives =
        json!({ "oneOf": [{ "type": "string", "enum": ["a"] }, { "type": "integer" }] });
    assert_eq!(found(alternatives.clone(), json!(1)), [""; 0]);
    assert_eq!(found(alternatives, json!([])), [" type array"]);
}

#[test]
fn a_schema_inside_of_itself_ends() {
    let schema = json!({
        "type": "object",
        "properties": { "next": { "$ref": "#/components/schemas/thing" } },
    });
    let example = json!({ "next": { "next": { "then": 1 } } });
    assert_eq!(
        found(schema, example),
        ["/next/next/then undeclared integer"]
    );
    let circle = json!({ "allOf": [{ "$ref": "#/components/schemas/thing" }] });
    assert_eq!(found(circle, json!({ "a": 1 })), ["/a undeclared integer"]);
}

/// What codegen says of a repository with this contract, after these changes to its list of contradictions.
fn checked(root: &Path, change: impl Fn(String) -> String) -> Result<(), String> {
    let path = root.join("spec/contradictions.toml");
    fs::write(&path, change(fs::read_to_string(&path).unwrap())).unwrap();
    let corrected = load(root).unwrap();
    let checked = Contradictions::load(root).and_then(|file| file.check(&corrected));
    checked.map_err(|error| format!("{error:#}"))
}

#[test]
fn a_contradiction_is_settled_by_an_overlay_or_explained_and_not_both() {
    let root = tempfile::tempdir().unwrap();
    let schema = json!({ "type": "object", "properties": { "id": { "type": "integer" } } });
    let document = shown(schema, json!({ "id": 1, "key": { "name": "n" } }));
    let message = import_into(root.path(), &document).unwrap();
    assert!(
        message.contains("1 places where an example and its schema disagree, 1 of them open"),
        "{message}"
    );

    let message = checked(root.path(), |text| text).unwrap_err();
    assert!(
        message.contains("things_get, 200, \"/key\" (Undeclared object)"),
        "{message}"
    );
    assert!(
        message.contains("correct it with an overlay, or say in `because`"),
        "{message}"
    );
    let explain =
        |text: String| format!("{text}because = \"The example is of another version.\"\n");
    checked(root.path(), explain).unwrap();

    // A further import keeps the explanation.
    import_into(root.path(), &document).unwrap();
    checked(root.path(), |text| text).unwrap();

    let overlays = root.path().join("spec/overlays");
    fs::create_dir(&overlays).unwrap();
    let overlay = |schema: Value| {
        let patch = json!([{ "op": "add", "path": "/components/schemas/thing/properties/key", "value": schema }]);
        let overlay = json!({ "title": "t", "reason": "r", "source": "s", "patch": patch });
        fs::write(overlays.join("01-key.json"), overlay.to_string()).unwrap();
    };
    overlay(json!({ "type": "object", "properties": {} }));
    let message = checked(root.path(), |text| text).unwrap_err();
    assert!(
        message.contains("an overlay settles it; delete its `because`"),
        "{message}"
    );
    let plain = |text: String| {
        text.lines()
            .filter(|line| !line.starts_with("because"))
            .map(|line| format!("{line}\n"))
            .collect()
    };
    checked(root.path(), plain).unwrap();
    overlay(json!({ "type": "string" }));
    checked(root.path(), |text| text).unwrap_err();

    // What was hidden behind the key shows once the key is there, and in the next import.
    overlay(json!({ "type": "object", "properties": { "id": { "type": "integer" } } }));
    checked(root.path(), |text| text).unwrap();
    import_into(root.path(), &document).unwrap();
    let message = checked(root.path(), |text| text).unwrap_err();
    assert!(
        message.contains("\"/key/name\" (Undeclared string)"),
        "{message}"
    );
}

fn samples(root: &Path) -> Value {
    serde_json::from_slice(&fs::read(root.join("spec/samples.json")).unwrap()).unwrap()
}

#[test]
fn scalar_values_of_examples_are_kept_as_samples() {
    let root = tempfile::tempdir().unwrap();
    let mut document = shown(
        json!({
            "type": "object",
            "properties": {
                "id": { "type": "integer", "example": 7 },
                "name": { "type": "string" },
                "region": { "$ref": "#/components/schemas/slug" },
                "tags": { "type": "array", "items": { "type": "string" }, "example": ["web", "db"] },
                "size": { "type": "object", "properties": { "gb": { "type": "number" } }, "example": { "gb": 2.5 } },
                "note": { "type": "string", "example": "A sentence of the document stays there." },
                "long": { "type": "string", "example": "x".repeat(81) },
                "state": { "type": "string", "enum": ["on"], "example": "off" },
                "api_token": { "type": "string", "example": "abc" },
                "nothing": { "type": "string", "nullable": true },
            },
        }),
        json!({ "id": 8, "name": "web-1", "region": "nyc3", "tags": ["x"], "nothing": null, "size": { "gb": 3 } }),
    );
    document["components"]["schemas"]["slug"] =
        json!({ "type": "string", "enum": ["nyc3", "ams3"] });
    document["paths"]["/v2/things/{id}"]["get"]["parameters"][0]["example"] = json!(12);
    import_into(root.path(), &document).unwrap();
    let thing = |field: &str| format!("/components/schemas/thing/properties/{field}");
    let expected = json!({
        thing("id"): 7,
        thing("name"): "web-1",
        thing("size/properties/gb"): 2.5,
        thing("tags/items"): "web",
        "/components/schemas/slug": "nyc3",
        "/paths/~1v2~1things~1{id}/get/parameters/0/schema": 12,
    });
    assert_eq!(samples(root.path()), expected);

    // A document without examples says nothing about them.
    import_into(root.path(), &super::document()).unwrap();
    assert_eq!(samples(root.path()), expected);
}
