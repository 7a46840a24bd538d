//! JSON Schemas of the types.

use serde_json::{Value, json};

use super::{document, files};

/// The schemas of a document that sends a `thing` with these properties, and answers an `other` with the same ones, but one more value of its enum.
fn schemas(properties: &Value) -> Value {
    let content = |name: &str| {
        let reference = format!("#/components/schemas/{name}");
        json!({ "application/json": { "schema": { "$ref": reference } } })
    };
    let mut document = document(json!({
        "requestBody": { "content": content("thing"), "required": true },
        "responses": { "200": { "description": "", "content": content("other") } },
    }));
    let item = document["paths"]["/v2/things"].as_object_mut().unwrap();
    let operation = item.remove("get").unwrap();
    item.insert("post".to_owned(), operation);
    let mut schema = json!({ "type": "object", "required": ["name"], "properties": properties });
    document["components"]["schemas"]["thing"] = schema.clone();
    // Enums of the same values would be one type, which is sent.
    if let Some(values) = schema.pointer_mut("/properties/kind/enum") {
        *values = json!(["a", "b", "c"]);
    }
    document["components"]["schemas"]["other"] = schema;
    let files = files(&document);
    serde_json::from_str(&files["src/schemas.json"]).unwrap()
}

#[test]
fn what_is_sent_is_closed_and_what_is_answered_is_open() {
    let schemas = schemas(&json!({
        "name": { "type": "string", "maxLength": 4, "pattern": "^a" },
        "size": { "type": "integer", "minimum": 1, "exclusiveMinimum": true, "nullable": true },
        "kind": { "type": "string", "enum": ["a", "b"] },
    }));
    let (sent, answered) = (&schemas["Thing"], &schemas["Other"]);
    assert_eq!(sent["additionalProperties"], false);
    assert_eq!(sent["required"], json!(["name"]));
    assert_eq!(sent["properties"]["name"]["maxLength"], 4);
    assert_eq!(sent["properties"]["name"]["pattern"], "^a");
    assert!(sent["description"].is_string(), "{sent}");
    let size = &sent["properties"]["size"];
    assert_eq!(size["type"], json!(["integer", "null"]));
    assert_eq!(size["exclusiveMinimum"], 1);
    assert!(size.get("minimum").is_none(), "{size}");
    let listed = |schema: &Value| {
        let name = schema["properties"]["kind"]["$ref"].as_str().unwrap();
        schemas[name].clone()
    };
    assert_eq!(listed(sent)["enum"], json!(["a", "b"]));

    assert!(answered.get("additionalProperties").is_none(), "{answered}");
    assert_eq!(
        listed(answered)["anyOf"],
        json!([{ "enum": ["a", "b", "c"] }, true])
    );
}

#[test]
fn a_variant_stands_in_its_union_with_its_tag() {
    let member = |key: &str| {
        json!({ "type": "object", "required": ["type", key], "properties": {
            "type": { "type": "string", "enum": [key] },
            key: { "type": "string" },
        } })
    };
    let schemas = schemas(&json!({
        "name": { "type": "string" },
        "act": {
            "oneOf": [member("grow"), member("move")],
            "discriminator": { "propertyName": "type" },
        },
    }));
    let name = schemas["Thing"]["properties"]["act"]["$ref"]
        .as_str()
        .unwrap();
    let members = schemas[name]["anyOf"].as_array().unwrap();
    assert_eq!(members.len(), 2, "{members:?}");
    assert_eq!(members[0]["additionalProperties"], false, "{members:?}");
    let required = members[0]["required"].as_array().unwrap();
    assert!(required.contains(&json!("grow")), "{members:?}");
}
