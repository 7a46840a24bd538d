//! Tests of the passes, each on the smallest document that shows its defect, and of all of them on the real contract.

mod answers;
mod apart;
mod bundled;
mod compose;
mod enums;
mod facts;
mod hoist;
mod inline;
mod meant;
mod merge;
mod quirks;
mod reach;
mod scalars;
mod sent;
mod tags;
mod times;
mod unions;
mod whole;

use serde_json::{Value, json};

use crate::codegen::document::Document;

/// What a pass is.
type Pass = fn(&mut Document) -> anyhow::Result<usize>;

/// A document of these component schemas and of one operation, `things_get`.
fn doc(schemas: Value, mut operation: Value) -> Document {
    operation["operationId"] = json!("things_get");
    Document(json!({
        "paths": { "/v2/things": { "get": operation } },
        "components": { "schemas": schemas },
    }))
}

/// The component schemas that `pass` makes of these, changing `changes` places.
fn schemas_after(pass: Pass, schemas: Value, changes: usize) -> Value {
    let mut document = doc(schemas, json!({}));
    assert_eq!(pass(&mut document).unwrap(), changes, "places changed");
    Value::Object(document.schemas().clone())
}

/// The operation that `pass` makes of this one, changing `changes` places.
fn operation_after(pass: Pass, operation: Value, changes: usize) -> Value {
    let mut document = doc(json!({}), operation);
    assert_eq!(pass(&mut document).unwrap(), changes, "places changed");
    let mut operation = document.0["paths"]["/v2/things"]["get"].take();
    operation.as_object_mut().unwrap().remove("operationId");
    operation
}

/// Whether `pass` leaves these component schemas as they are.
fn leaves_alone(pass: Pass, schemas: Value) {
    assert_eq!(schemas_after(pass, schemas.clone(), 0), schemas);
}

/// What `pass` says when it refuses these component schemas.
fn refusal(pass: Pass, schemas: Value) -> String {
    let error = pass(&mut doc(schemas, json!({}))).unwrap_err();
    format!("{error:#}")
}

/// A reference to a component schema.
fn to(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}
