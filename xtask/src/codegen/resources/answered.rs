//! The fields that every answer has: keys, names and states.

use anyhow::Result;
use serde_json::{Map, Value};

use super::answers::for_each_step;
use super::row::{File, Row};
use crate::codegen::document::{Document, is_nullable};

/// Marks a property that every answer has although the document doesn't require it: with [`KEY`], or with `other`.
pub const ANSWERED: &str = "x-answered";

/// The mark of a part of a key.
pub const KEY: &str = "key";

/// Marks them. What a refresh proposed marks nothing: a type would change that nobody has looked at.
pub fn mark(file: &File, document: &mut Document) -> Result<()> {
    let schemas = document.schemas_mut()?;
    // Keys come last: what is a key and a name is a key.
    for mark in ["other", KEY] {
        for row in file.rows.values().filter(|row| !row.review) {
            let places = match mark {
                KEY => keys(row),
                _ => others(row),
            };
            for name in [Some(&row.schema), row.listed.as_ref()]
                .into_iter()
                .flatten()
            {
                for place in &places {
                    for_each_step(schemas, name, place, |field| mark_field(field, mark));
                }
            }
        }
    }
    Ok(())
}

fn mark_field(field: &mut Map<String, Value>, mark: &str) {
    let nullable = is_nullable(&Value::Object(field.clone()));
    if !nullable {
        field.insert(ANSWERED.to_owned(), mark.into());
    }
}

fn keys(row: &Row) -> Vec<&String> {
    row.key.fields().collect()
}

/// Where in a row's type its name and its state are.
fn others(row: &Row) -> Vec<&String> {
    let state = row.state.as_ref().filter(|state| !state.may_be_missing);
    let state = state
        .map(|state| &state.field)
        .filter(|field| !field.is_empty());
    row.name.iter().chain(state).collect()
}
