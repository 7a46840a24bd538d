//! Whole runs on small documents below a temporary root.

mod additions;
mod answered;
mod answers;
mod bounds;
mod examples;
mod forms;
mod hosts;
mod numbers;
mod schemas;
mod secrets;
mod sent;
mod tags;
mod unions;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::render::Files;
use super::{Code, Signatures, Source, Telling, client};

/// The host of [`document`].
pub(crate) const HOSTS: &str = r#"
[[host]]
name = "api"
about = "The API."
servers = ["https://api.example.com"]
url = "https://api.example.com"
security = ["bearer"]
credential = { name = "token", variables = ["TOKEN"], setter = "token" }
"#;

const PROVENANCE: &str = include_str!("../../../../spec/provenance.toml");

/// A document of one operation, `things_get`, with these keys in addition to an answer.
fn document(mut operation: Value) -> Value {
    let object = operation.as_object_mut().unwrap();
    object.insert("operationId".to_owned(), json!("things_get"));
    object.entry("tags").or_insert(json!(["Things"]));
    object.entry("responses").or_insert(json!({ "200": {
        "description": "",
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } },
    } }));
    json!({
        "openapi": "3.0.0",
        "info": { "title": "Things", "version": "1" },
        "servers": [{ "url": "https://api.example.com" }],
        "security": [{ "bearer": [] }],
        "paths": { "/v2/things": { "get": operation } },
        "components": {
            "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } },
            "schemas": { "thing": {
                "type": "object",
                "properties": { "name": { "type": "string" } },
            } },
        },
    })
}

/// A root with a document, and with nothing else but what a run has to find.
struct Root(tempfile::TempDir);

impl Root {
    fn new(document: &Value) -> Self {
        let root = Self(tempfile::tempdir().unwrap());
        root.write("spec/openapi.json", &document.to_string());
        root.write("spec/provenance.toml", PROVENANCE);
        root.write("spec/hosts.toml", HOSTS);
        root.write("spec/areas.toml", "[things]\ntags = [\"Things\"]\n");
        for empty in [
            "spec/operations.toml",
            "spec/secrets.toml",
            "spec/docs/areas.toml",
            "spec/docs/operations.toml",
        ] {
            root.write(empty, "");
        }
        fs::create_dir_all(root.path().join("xtask/inherent/helpers")).unwrap();
        root
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn code(&self) -> anyhow::Result<Code> {
        let source = Source::load(self.path(), Signatures::default())?;
        let code = client(self.path(), &source, Telling::Nothing)?.0;
        match code.problems.is_empty() {
            true => Ok(code),
            false => anyhow::bail!(code.problems.join("\n")),
        }
    }

    #[track_caller]
    fn files(&self) -> Files {
        self.code().unwrap().files
    }

    /// What the run says that fails.
    #[track_caller]
    fn refusal(&self) -> String {
        match self.code() {
            Ok(_) => panic!("the document is not refused"),
            Err(error) => format!("{error:#}"),
        }
    }
}

/// What a run makes of a document.
#[track_caller]
fn files(document: &Value) -> Files {
    Root::new(document).files()
}

/// Fails unless the file has all these texts.
#[track_caller]
fn has(files: &Files, name: &str, texts: &[&str]) {
    let file = files.get(name).unwrap_or_else(|| panic!("no {name}"));
    for text in texts {
        assert!(file.contains(text), "no {text} in {name}:\n{file}");
    }
}

#[test]
fn a_small_document_becomes_a_client() {
    let files = files(&document(json!({})));
    has(
        &files,
        "src/operations/things.rs",
        &["pub fn things_get(&self) -> Call<types::Thing>"],
    );
    has(&files, "src/types/things.rs", &["pub struct Thing"]);
    has(&files, "Cargo.toml", &["things = []"]);
}

#[test]
fn several_failures_are_told_together() {
    let mut document = document(json!({ "callbacks": {} }));
    document["paths"]["/v2/things"]["trace"] = json!({});
    let error = Root::new(&document).refusal();
    for part in ["callbacks", "`trace`"] {
        assert!(error.contains(part), "{part} in {error}");
    }
}
