//! Shared parameters, request bodies and responses move into the operations that use them.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::codegen::document::{Document, METHODS};

/// Copies shared parts into each operation, so that a later change to one operation can't reach another. An inline schema
/// of a response became a component before: operations that share it go on sharing one type.
pub fn shared_parts(document: &mut Document) -> Result<usize> {
    let source = document.clone();
    let mut inlined = 0;
    let paths = document
        .0
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .context("the document has no paths")?;
    for item in paths.values_mut() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        let of_path = item.remove("parameters");
        let servers = item.remove("servers");
        for method in METHODS {
            let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else {
                continue;
            };
            let own = operation.remove("parameters");
            operation.insert(
                "parameters".to_owned(),
                Value::Array(parameters(&source, own, of_path.as_ref())?),
            );
            if let Some(body) = operation.get_mut("requestBody") {
                *body = source.follow(body)?.clone();
            }
            for (_, response) in operation
                .get_mut("responses")
                .and_then(Value::as_object_mut)
                .into_iter()
                .flatten()
            {
                *response = source.follow(response)?.clone();
                inlined += 1;
            }
            if let (Some(servers), false) = (&servers, operation.contains_key("servers")) {
                operation.insert("servers".to_owned(), servers.clone());
            }
        }
    }
    if let Some(components) = document
        .0
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.retain(|key, _| key == "schemas");
    }
    Ok(inlined)
}

/// An operation's own parameters after those of its path; its own win where both name one.
fn parameters(
    source: &Document,
    own: Option<Value>,
    of_path: Option<&Value>,
) -> Result<Vec<Value>> {
    let list = |value: Option<&Value>| -> Result<Vec<Value>> {
        value
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|parameter| source.follow(parameter).cloned())
            .collect()
    };
    let own = list(own.as_ref())?;
    let key = |p: &Value| (p.get("in").cloned(), p.get("name").cloned());
    let mut all: Vec<Value> = list(of_path)?
        .into_iter()
        .filter(|p| !own.iter().any(|o| key(o) == key(p)))
        .collect();
    all.extend(own);
    Ok(all)
}
