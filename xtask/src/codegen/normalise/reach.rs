//! What the operations reach.

use std::collections::HashSet;

use anyhow::Result;
use serde_json::{Value, json};

use super::unions::KEEP;
use crate::codegen::document::{Document, Order, reference, walk};

/// Drops components that no operation leads to. What a free-form object keeps is led to.
pub fn drop_unreachable(document: &mut Document) -> Result<usize> {
    let mut reached: HashSet<String> = HashSet::new();
    let mut todo: Vec<String> = Vec::new();
    let mut bare = document.clone();
    bare.0["components"]["schemas"] = json!({});
    bare.for_each_schema(Order::Outer, |schema, _| collect(schema, &mut todo))?;
    while let Some(name) = todo.pop() {
        if !reached.insert(name.clone()) {
            continue;
        }
        if let Some(schema) = document.schemas().get(&name) {
            let mut schema = schema.clone();
            let place = super::root_place(&name);
            walk(
                &mut schema,
                &place,
                Order::Outer,
                &mut |schema: &mut Value, _: &_| collect(schema, &mut todo),
            );
        }
    }
    let before = document.schemas().len();
    document
        .schemas_mut()?
        .retain(|name, _| reached.contains(name));
    Ok(before - document.schemas().len())
}

fn collect(schema: &mut Value, todo: &mut Vec<String>) {
    todo.extend(reference(schema).map(str::to_owned));
    for kept in schema
        .get(KEEP)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        todo.extend(reference(kept).map(str::to_owned));
    }
}
