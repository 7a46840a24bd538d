//! Fields that every answer has, in types that are sent, too.

use serde_json::{Value, json};

use super::{Root, Signatures, Source, Telling, client, document, has};
use crate::listing::Listing;

const ROWS: &str = r#"
[things.thing]
schema = "Thing"
key = { field = "id" }
name = "name"
get = "things_get"
"#;

/// A document of one operation that answers things, and takes them if they are sent.
fn things(sent: bool) -> Value {
    let mut document = document(json!({
        "parameters": [{ "name": "thing_id", "in": "path", "required": true, "schema": { "type": "string" } }],
    }));
    let paths = document["paths"].as_object_mut().unwrap();
    let mut item = paths.remove("/v2/things").unwrap();
    if sent {
        let schema = json!({ "$ref": "#/components/schemas/thing" });
        item["post"] = json!({
            "operationId": "things_send", "tags": ["Things"],
            "parameters": item["get"]["parameters"],
            "requestBody": { "required": true, "content": { "application/json": { "schema": schema } } },
            "responses": { "204": { "description": "" } },
        });
    }
    paths.insert("/v2/things/{thing_id}".to_owned(), item);
    document["components"]["schemas"]["thing"] = json!({ "type": "object", "properties": {
        "id": { "type": "string" },
        "name": { "type": "string" },
        "note": { "type": "string" },
    } });
    document
}

fn root(sent: bool) -> Root {
    let root = Root::new(&things(sent));
    root.write("spec/resources.toml", ROWS);
    root
}

const TYPES: &str = "src/types/things.rs";

#[test]
fn what_is_only_answered_has_its_key_and_its_name() {
    let files = root(false).files();
    has(
        &files,
        TYPES,
        &[
            "pub id: String,",
            "pub name: String,",
            "pub note: Option<String>,",
            "expected id \"id\",",
            "impl Default for Thing {",
        ],
    );
}

#[test]
fn what_is_sent_has_its_key_which_the_constructor_does_not_ask_for() {
    let root = root(true);
    let files = root.files();
    let expected = [
        "pub id: String,",
        "pub name: Option<String>,",
        "answered id \"id\",",
        "pub fn new() -> Self {",
        "plain id: String,",
        "impl Default for Thing {",
    ];
    has(&files, TYPES, &expected);
    // What was made once is made again, also if the row is gone.
    root.write(
        "spec/resources.toml",
        "[not_resources]\nthings_get = \"A test.\"\n",
    );
    let mut whole = files.clone();
    whole.insert("src/slugs/mod.rs".to_owned(), String::new());
    let kept = Signatures::of(&Listing::of(&whole).unwrap()).unwrap();
    let source = Source::load(root.path(), kept).unwrap();
    let again = client(root.path(), &source, Telling::Nothing).unwrap().0;
    assert!(again.problems.is_empty(), "{:?}", again.problems);
    has(&again.files, TYPES, &expected);
}

#[test]
fn a_row_that_is_to_be_reviewed_changes_no_type() {
    let root = root(false);
    let rows = ROWS.replace("schema", "review = true\nschema");
    root.write("spec/resources.toml", &rows);
    has(&root.files(), TYPES, &["pub id: Option<String>,"]);
}

#[test]
fn what_is_in_no_row_is_left_to_the_caller() {
    let root = root(false);
    root.write("spec/resources.toml", "[not_resources]\n");
    let code = root.code().unwrap();
    let told = crate::codegen::resources::told_of_unassigned(&code.unassigned);
    assert!(
        told.contains("things_get answers one thing by its key"),
        "{told}"
    );
    let proposed = code.proposed.unwrap();
    assert!(
        proposed.contains("[things.thing]\nreview = true"),
        "{proposed}"
    );
}
