//! Numbers of a bundler, as names of types.

use serde_json::json;

use super::*;

fn thing(field: &str) -> Value {
    json!({ "type": "object", "properties": { field: { "type": "string" } } })
}

#[test]
fn no_type_is_named_after_a_number_of_a_bundler() {
    let mut document = document(json!({}));
    let schemas = &mut document["components"]["schemas"];
    schemas["thing"]["properties"]["part"] =
        json!({ "$ref": "#/components/schemas/x_dangerous-2" });
    schemas["x_dangerous-2"] = thing("a");
    let root = Root::new(&document);
    has(
        &root.files(),
        "src/types/things.rs",
        &["pub struct XDangerous {", "pub part: Option<XDangerous>"],
    );

    document["components"]["schemas"]["x_dangerous"] = thing("b");
    root.write("spec/openapi.json", &document.to_string());
    let error = root.refusal();
    for part in ["x_dangerous-2 differs from x_dangerous", "spec/names.toml"] {
        assert!(error.contains(part), "{part} in {error}");
    }
    // The name of what is gone stops nothing.
    root.write(
        "spec/names.toml",
        "[types]\nXDangerous2 = \"Danger\"\nGone = \"Lost\"\n",
    );
    has(
        &root.files(),
        "src/types/things.rs",
        &["pub struct Danger {"],
    );
}

#[test]
fn a_number_without_a_dash_is_one_where_the_name_without_it_is_there() {
    let mut document = document(json!({}));
    let schemas = &mut document["components"]["schemas"];
    schemas["NfsAction"] = thing("a");
    schemas["NfsAction2"] = thing("a");
    let refer = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    schemas["thing"]["properties"] = json!({ "a": refer("NfsAction"), "b": refer("NfsAction2") });
    let root = Root::new(&document);
    let types = &root.files()["src/types/things.rs"];
    assert!(types.contains("pub b: Option<NfsAction>"), "{types}");
    assert!(!types.contains("NfsAction2"), "{types}");

    document["components"]["schemas"]["NfsAction2"] = thing("b");
    root.write("spec/openapi.json", &document.to_string());
    assert!(root.refusal().contains("NfsAction2 differs from NfsAction"));
}
