//! What becomes a member of a union, and how a member is named by a value.

use serde_json::json;

use super::*;

/// A document of an operation that sends a thing.
fn sending(schemas: &[(&str, Value)]) -> Value {
    let body = json!({ "$ref": "#/components/schemas/thing" });
    let mut document = document(json!({
        "requestBody": { "content": { "application/json": { "schema": body } } },
    }));
    for (name, schema) in schemas {
        document["components"]["schemas"][name] = schema.clone();
    }
    document
}

#[test]
fn texts_become_the_member_that_is_the_only_text() {
    let number_or = |other: Value| json!({ "oneOf": [{ "type": "integer" }, other] });
    let mode = json!({ "type": "string", "enum": ["fast", "slow"] });
    let document = sending(&[(
        "thing",
        json!({ "type": "object", "properties": {
            "image": number_or(json!({ "type": "string" })),
            "mode": number_or(mode.clone()),
            "size": { "oneOf": [mode, { "type": "integer" }, { "type": "string" }] },
            "count": number_or(json!({ "type": "boolean" })),
        } }),
    )]);
    let files = files(&document);
    has(
        &files,
        "src/types/things.rs",
        &[
            "from_text!(ThingImage::String from &str, &String);",
            "from_text!(ThingMode::",
            "from &str, String);",
        ],
    );
    let text = &files["src/types/things.rs"];
    for none in ["from_text!(ThingCount", "from_text!(ThingSize"] {
        assert!(!text.contains(none), "{none} in:\n{text}");
    }
}

#[test]
fn a_value_that_all_members_list_names_the_one_that_ends_like_it() {
    let kind = |values: &[&str]| json!({ "type": "string", "enum": values });
    let member = |key: &str, values: &[&str]| {
        json!({ "type": "object", "required": [key], "properties": {
            "type": kind(values), key: { "type": "string" }, "other": { "type": "string" },
        } })
    };
    for (values, named) in [
        (&["custom", "lets_encrypt"][..], true),
        (&["custom", "lets_encrypt", "third"], false),
        (&["custom"], false),
    ] {
        let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let document = sending(&[
            ("request_custom", member("key", values)),
            ("request_lets_encrypt", member("names", values)),
            (
                "thing",
                json!({ "oneOf": [to("request_lets_encrypt"), to("request_custom")] }),
            ),
        ]);
        let rules = files(&document)["src/rules.json"].clone();
        let by = r#""by":{"key":"type","members":{"custom":1,"lets_encrypt":0}}"#;
        assert_eq!(rules.contains(by), named, "{values:?} in {rules}");
    }
}
