//! Request bodies of every operation, through their types and back.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use conformance::compare::differences;
use conformance::document::Document;
use conformance::synthesis::{Example, examples};
use digitalocean_raw::dynamic::{self, DynamicOperation, Output};
use serde_json::{Value, json};

fn encode(operation: DynamicOperation, body: &Value) -> Result<Value, String> {
    match operation
        .encode(body.to_string().as_bytes())
        .expect("a JSON body")
    {
        Ok(Output::Json(value)) => Ok(value),
        other => Err(format!("{other:?}")),
    }
}

/// Encodes what `change` makes of every body, and fails where something else comes back.
fn for_every_body(change: impl Fn(&Example) -> Vec<Value>) {
    let document = Document::load().expect("the document");
    let mut operations = BTreeSet::new();
    let mut problems = BTreeSet::new();
    for operation in document.operations() {
        let media = document.request_media(&operation);
        let Some((_, schema)) = media.iter().find(|(name, _)| *name == "application/json") else {
            continue;
        };
        operations.insert(operation.id);
        let found = dynamic::find(operation.id).expect(operation.id);
        for body in examples(&document, schema).iter().flat_map(&change) {
            let found = match encode(found, &body) {
                Ok(value) => differences(&body, &value)
                    .iter()
                    .map(|found| format!("{found:?}"))
                    .collect(),
                Err(reason) => vec![reason],
            };
            problems.extend(
                found
                    .into_iter()
                    .map(|problem| format!("{}: {problem}", operation.id)),
            );
        }
    }
    assert!(operations.len() > 200, "{} operations", operations.len());
    assert!(
        problems.is_empty(),
        "{} problems:\n{problems:#?}",
        problems.len()
    );
}

fn each(example: &Example, places: &[String], new: &Value) -> Vec<Value> {
    let changed = |place: &String| {
        let mut body = example.value.clone();
        *body.pointer_mut(place).expect("the place is there") = new.clone();
        body
    };
    places.iter().map(changed).collect()
}

#[test]
fn a_body_with_everything_is_sent_with_everything() {
    for_every_body(|example| vec![example.value.clone()]);
}

#[test]
fn null_is_sent_wherever_the_document_allows_it() {
    for_every_body(|example| each(example, &example.nullable, &Value::Null));
}

#[test]
fn values_that_no_enum_knows_are_sent_as_they_are() {
    for_every_body(|example| each(example, &example.enums, &json!("zz_unknown")));
}

#[test]
fn what_is_left_out_is_not_sent() {
    for_every_body(|example| {
        let without = |place: &String| {
            let (parent, key) = place.rsplit_once('/').expect("a property has a parent");
            let mut body = example.value.clone();
            let parent = body.pointer_mut(parent).and_then(Value::as_object_mut);
            let removed = parent
                .expect("an object")
                .shift_remove(&key.replace("~1", "/"));
            removed.expect("the key is there");
            body
        };
        example.optional.iter().map(without).collect()
    });
}
