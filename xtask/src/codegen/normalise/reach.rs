//! What the operations reach.

use std::collections::HashSet;

use anyhow::Result;
use serde_json::{Value, json};

use super::unions::KEEP;
use crate::codegen::document::{Document, Order, reference, walk};

/// Drops components that no operation leads to. What a free-form object keeps is led to.
pub fn drop_unreachable(document: &mut Document) -> Result<usize> {
    let mut seeds: Vec<String> = Vec::new();
    let mut bare = document.clone();
    bare.0["components"]["schemas"] = json!({});
    bare.for_each_schema(Order::Outer, |schema, _| collect(schema, &mut seeds))?;
    let reached = from(document, seeds);
    let before = document.schemas().len();
    document
        .schemas_mut()?
        .retain(|name, _| reached.contains(name));
    Ok(before - document.schemas().len())
}

/// The components that are reached by way of these.
fn from(document: &Document, mut todo: Vec<String>) -> HashSet<String> {
    let mut reached: HashSet<String> = HashSet::new();
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
    reached
}

/// The components that only requests lead to.
pub fn only_sent(document: &Document) -> Result<HashSet<String>> {
    let (sent, answered) = sent_and_answered(document)?;
    Ok(from(document, sent)
        .into_iter()
        .filter(|name| !answered.contains(name))
        .collect())
}

/// The components that stand in requests themselves, and all that answers lead to.
pub fn sent_and_answered(document: &Document) -> Result<(Vec<String>, HashSet<String>)> {
    let mut bare = document.clone();
    bare.0["components"]["schemas"] = json!({});
    let sends = |key: &str| matches!(key, "parameters" | "requestBody");
    let side = |sent: bool| -> Result<Vec<String>> {
        let mut half = bare.clone();
        half.for_each_operation(|_, _, operation| {
            operation.retain(|key, _| key == "operationId" || sends(key) == sent);
            Ok(())
        })?;
        let mut seeds = Vec::new();
        half.for_each_schema(Order::Outer, |schema, _| collect(schema, &mut seeds))?;
        Ok(seeds)
    };
    Ok((side(true)?, from(document, side(false)?)))
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
