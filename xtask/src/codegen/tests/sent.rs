//! What programs send, and what only the service sets.

use serde_json::json;

use super::*;

#[test]
fn what_only_the_service_sets_is_no_argument_and_has_no_setter() {
    let id = json!({ "type": "string", "readOnly": true });
    let thing = json!({
        "type": "object",
        "required": ["id", "seen", "name"],
        "properties": {
            "id": id,
            "seen": { "type": "string", "readOnly": true, "nullable": true },
            "state": id,
            "name": { "type": "string" },
            "note": { "type": "string" },
        },
    });
    let content = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } } });
    let mut document = document(json!({ "requestBody": content }));
    document["components"]["schemas"]["thing"] = thing;
    let files = files(&document);
    let types = &files["src/types/things.rs"];
    assert!(
        types.contains("pub fn new(name: impl Into<String>) -> Self"),
        "{types}"
    );
    assert!(
        types.contains("undeclared: Undeclared::without(&[\"id\", \"seen\"])"),
        "{types}"
    );
    let setters = types.split("setters!").nth(1).unwrap();
    assert!(
        setters.contains("note") && !setters.contains("state"),
        "{types}"
    );
}

#[test]
fn what_is_only_sent_lacks_what_only_the_service_sets() {
    let sent = json!({ "content": { "application/json": { "schema": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": { "type": "string", "readOnly": true },
            "name": { "type": "string" },
        },
    } } } });
    let files = files(&document(json!({ "requestBody": sent })));
    let types = &files["src/types/things.rs"];
    assert!(!types.contains("pub id:"), "{types}");
    assert!(!files["src/rules.json"].contains("\"id\""));
}
