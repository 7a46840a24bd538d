//! What `Debug` shows of the generated types.

use serde_json::{Value, json};

use super::{Root, document, has};

/// A root whose `thing` has these properties.
fn root(properties: Value) -> Root {
    let mut document = document(json!({}));
    document["components"]["schemas"]["thing"]["properties"] = properties;
    Root::new(&document)
}

#[test]
fn what_the_document_calls_a_password_and_what_is_called_as_secrets_are_is_hidden() {
    let root = root(json!({
        "name": { "type": "string" },
        "word": { "type": "string", "format": "password" },
        "api_token": { "type": "string" },
        "config": { "type": "object" },
        "token_count": { "type": "integer" },
    }));
    root.write(
        "spec/secrets.toml",
        "[[secret]]\nfield = \"*token*\"\nreason = \"tokens\"\n",
    );
    has(
        &root.files(),
        "src/types/things.rs",
        &[
            "#[derive(Clone, PartialEq, Default)]",
            "hide!(Thing {",
            "    plain name,",
            "    maybe_secret word,",
            "    maybe_secret api_token,",
            "    keys config,",
            "    plain token_count,",
            "    plain undeclared,",
        ],
    );
}

#[test]
fn a_type_without_secrets_derives_debug() {
    let files = root(json!({ "name": { "type": "string" } })).files();
    has(
        &files,
        "src/types/things.rs",
        &["derive(Clone, Debug, PartialEq"],
    );
    assert!(!files["src/types/things.rs"].contains("hide!("));
}

#[test]
fn an_entry_for_a_field_that_is_gone_fails_the_run() {
    let root = root(json!({ "name": { "type": "string" } }));
    root.write(
        "spec/secrets.toml",
        "[[secret]]\ntype = \"Thing\"\nfield = \"key\"\nreason = \"a key\"\n",
    );
    let refusal = root.refusal();
    assert!(refusal.contains("[[secret]] of Thing key"), "{refusal}");
}
