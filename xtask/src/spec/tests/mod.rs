//! Tests of the import, on documents small enough to read and on the committed contract.

mod committed;
mod examples;
mod files;
mod grown;
mod input;
mod overlays;
mod refuse;
mod strip;

use std::path::Path;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::import::import;
use super::provenance::Origin;

/// A document with one operation that passes every check.
fn document() -> Value {
    json!({
        "openapi": "3.0.0",
        "info": { "title": "Tiny API", "version": "2.0" },
        "paths": {
            "/v2/things/{id}": {
                "get": {
                    "operationId": "things_get",
                    "tags": ["Things"],
                    "parameters": [
                        { "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } },
                    ],
                    "responses": {
                        "200": {
                            "description": "A thing.",
                            "content": {
                                "application/json": { "schema": { "$ref": "#/components/schemas/thing" } },
                            },
                        },
                    },
                },
            },
        },
        "components": {
            "schemas": {
                "thing": { "type": "object", "properties": { "id": { "type": "integer" } } },
            },
        },
    })
}

/// The same with `value` put at `pointer`, whose parent must exist.
fn with(pointer: &str, value: Value) -> Value {
    edited(document(), pointer, Some(value))
}

/// The same without what stands at `pointer`.
fn without(pointer: &str) -> Value {
    edited(document(), pointer, None)
}

fn edited(mut document: Value, pointer: &str, value: Option<Value>) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    let map = document
        .pointer_mut(parent)
        .unwrap()
        .as_object_mut()
        .unwrap();
    match value {
        Some(value) => map.insert(key, value),
        None => map.shift_remove(&key),
    };
    document
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Imports a document into `root`, as of 2026-01-02.
fn import_into(root: &Path, document: &Value) -> anyhow::Result<String> {
    let bytes = document.to_string();
    import(
        root,
        bytes.as_bytes(),
        "tiny.json",
        false,
        Origin::default(),
        day("2026-01-02"),
    )
}

/// The text of `openapi.json` that `bytes` lead to.
fn imported(bytes: &[u8], keep_prose: bool) -> String {
    let root = tempfile::tempdir().unwrap();
    let origin = Origin::default();
    import(
        root.path(),
        bytes,
        "tiny",
        keep_prose,
        origin,
        day("2026-01-02"),
    )
    .unwrap();
    std::fs::read_to_string(root.path().join("spec/openapi.json")).unwrap()
}
