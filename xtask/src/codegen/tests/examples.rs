//! The examples of methods, and the tables of operations.

use serde_json::{Value, json};

use super::{Root, document, has};

/// A document whose operation takes this body, and an id.
fn taking(properties: Value, required: &[&str]) -> Value {
    let mut document = document(json!({}));
    let get = document["paths"]["/v2/things"]["get"].clone();
    let mut put = get;
    put["operationId"] = json!("things_update");
    put["parameters"] = json!([
        { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
    ]);
    put["requestBody"] = json!({ "required": true, "content": { "application/json": {
        "schema": { "$ref": "#/components/schemas/change" },
    } } });
    document["paths"]["/v2/things/{id}"] = json!({ "put": put });
    document["components"]["schemas"]["change"] = json!({
        "type": "object",
        "properties": properties,
        "required": required,
    });
    document
}

const SAMPLES: &str = r##"{
    "/paths/~1v2~1things~1{id}/put/parameters/0/schema": "a-thing",
    "/components/schemas/change/properties/name": "one",
    "/components/schemas/change/properties/size": 5,
    "/components/schemas/change/properties/password": "hunter2"
}"##;

#[track_caller]
fn example(document: &Value, lines: &[&str]) {
    let root = Root::new(document);
    root.write("spec/samples.json", SAMPLES);
    let lines: Vec<String> = lines
        .iter()
        .map(|line| format!("    /// {line}").trim_end().to_owned() + "\n")
        .collect();
    let files = root.files();
    has(&files, "src/operations/things.rs", &[&lines.concat()]);
}

#[test]
fn an_example_has_sample_values_for_all_that_is_required() {
    let properties = json!({
        "name": { "type": "string" },
        "size": { "type": "integer" },
        "kind": { "type": "string", "enum": ["unknown", "large"] },
        "part": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] },
    });
    let document = taking(properties, &["name", "size", "kind", "part"]);
    let lines = [
        "```no_run",
        "# async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {",
        "use digitalocean_raw::types::{Change, ChangeKind, ChangePart};",
        "",
        "let body = Change::new(\"one\", 5, ChangeKind::Large, ChangePart::new(\"one\"));",
        "let response = client.things_update(\"a-thing\", &body).await?;",
        "# Ok(()) }",
        "```",
    ];
    example(&document, &lines);
}

#[test]
fn an_example_sets_some_of_what_may_be_left_out() {
    let properties = json!({ "name": { "type": "string" }, "size": { "type": "integer" } });
    let line = "let body = Change::new().name(\"one\").size(5);";
    example(&taking(properties, &[]), &[line]);
}

#[test]
fn a_list_has_as_many_as_there_must_be() {
    let ids = |least: u64| {
        let item = json!({ "type": "string", "format": "uuid" });
        json!({ "ids": { "type": "array", "minItems": least, "items": item } })
    };
    let line = "let body = Change::new([\"4de7ac8b-495b-4884-9a69-1050c6793cd6\"]);";
    example(&taking(ids(1), &["ids"]), &[line]);
    let lines = [
        "let body = Change::new([",
        "    \"4de7ac8b-495b-4884-9a69-1050c6793cd6\",",
        "    \"4de7ac8b-495b-4884-9a69-1050c6793cd7\",",
        "]);",
    ];
    example(&taking(ids(2), &["ids"]), &lines);
}

#[test]
fn no_example_has_what_could_be_a_secret() {
    let properties = json!({
        "name": { "type": "string" },
        "password": { "type": "string", "format": "password" },
    });
    let line = "let body = Change::new(\"one\", \"the password\");";
    example(&taking(properties.clone(), &["name", "password"]), &[line]);
    let line = "let body = Change::new().name(\"one\");";
    example(&taking(properties, &[]), &[line]);
}

#[test]
fn what_requires_itself_has_no_example_and_is_told() {
    let parts = json!({ "type": "array", "items": { "$ref": "#/components/schemas/change" } });
    let root = Root::new(&taking(json!({ "parts": parts }), &["parts"]));
    let code = root.code().unwrap();
    let told = code.warnings.join("\n");
    assert!(told.contains("`things_update` has no example"), "{told}");
}

#[test]
fn operations_stand_in_the_table_of_their_area() {
    let root = Root::new(&document(json!({})));
    root.write(
        "spec/docs/operations.toml",
        "[things]\nthings_get = \"Returns a | thing.\"\n",
    );
    let files = root.files();
    let row =
        "//! | [`things_get`](Client::things_get) | `GET /v2/things` | Returns a \\| thing |  |\n";
    has(&files, "src/operations/things.rs", &[row]);
    let line = "doc = \"| [things](operations::things) | 1 | `things` |\")]";
    has(&files, "src/lib.rs", &[line]);
}
