//! Shared parameters, request bodies and responses move into the operations that use them.

use std::collections::HashMap;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::codegen::document::{Document, METHODS, refer_to, reference};

/// Copies shared parts into each operation, so that a later change to one operation can't reach another. An inline schema
/// of a response that several operations share becomes a component first: they go on sharing one type.
pub fn shared_parts(document: &mut Document) -> Result<usize> {
    name_shared_responses(document)?;
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

fn name_shared_responses(document: &mut Document) -> Result<()> {
    let mut uses: HashMap<String, usize> = HashMap::new();
    document.for_each_operation(|_, _, operation| {
        for (_, response) in operation
            .get("responses")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if let Some(name) = response.get("$ref").and_then(Value::as_str) {
                *uses.entry(name.to_owned()).or_default() += 1;
            }
        }
        Ok(())
    })?;
    let Some(responses) = document
        .0
        .pointer("/components/responses")
        .and_then(Value::as_object)
        .cloned()
    else {
        return Ok(());
    };
    for (name, response) in responses {
        let shared = uses
            .get(&format!("#/components/responses/{name}"))
            .is_some_and(|n| *n > 1);
        let Some(schema) = response.pointer("/content/application~1json/schema") else {
            continue;
        };
        if !shared || reference(schema).is_some() {
            continue;
        }
        let component = free_name(document.schemas(), &name);
        document
            .schemas_mut()?
            .insert(component.clone(), schema.clone());
        let place = document
            .0
            .pointer_mut("/components/responses")
            .and_then(|all| all.get_mut(&name))
            .and_then(|response| response.pointer_mut("/content/application~1json"))
            .context("a response vanished")?;
        *place = json!({ "schema": refer_to(&component) });
    }
    Ok(())
}

fn free_name(taken: &Map<String, Value>, name: &str) -> String {
    let base = if name.ends_with("response") {
        name.to_owned()
    } else {
        format!("{name}_response")
    };
    let clash = |candidate: &str| {
        let pascal = crate::codegen::names::type_name(candidate);
        taken
            .keys()
            .any(|key| crate::codegen::names::type_name(key) == pascal)
    };
    let mut candidate = base.clone();
    let mut number = 2;
    while clash(&candidate) {
        candidate = format!("{base}_{number}");
        number += 1;
    }
    candidate
}
