//! Bounds that say nothing of a value.

use serde_json::json;

use super::*;

#[test]
fn a_bound_of_another_type_is_neither_a_rule_nor_told() {
    let field = |bound: &str| json!({ "type": "object", "properties": { "size": { "type": "string", bound: 7 } } });
    let takes = |bound: &str| {
        let parameter = json!({ "type": "string", bound: 7 });
        files(&document(json!({
            "requestBody": { "content": { "application/json": { "schema": field(bound) } } },
            "parameters": [{ "name": "q", "in": "query", "schema": parameter }],
        })))
    };
    for (bound, applies) in [("minimum", false), ("minLength", true)] {
        let files = takes(bound);
        for name in [
            "src/rules.json",
            "src/types/things.rs",
            "src/operations/things.rs",
        ] {
            assert_eq!(files[name].contains('7'), applies, "{bound} in {name}");
        }
    }
}
