//! What may be added to operations, and what may be said of them.

use serde_json::{Value, json};

use super::walk;

/// Every operation: its method, and itself.
pub fn operations(document: &mut Value) -> Vec<(String, &mut serde_json::Map<String, Value>)> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object_mut().unwrap() {
        for (method, operation) in item.as_object_mut().unwrap() {
            if let Some(operation) = operation.as_object_mut()
                && operation.contains_key("operationId")
            {
                found.push((format!("{method} {path}"), operation));
            }
        }
    }
    found
}

pub fn an_optional_parameter_even_the_first(document: &mut Value) -> usize {
    let mut made = 0;
    for (_, operation) in operations(document) {
        let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
        let added = json!({ "name": "zz_added", "in": "query", "schema": { "type": "string" } });
        parameters.as_array_mut().unwrap().push(added);
        made += 1;
    }
    made
}

pub fn a_parameter_that_need_not_be_given_any_more(document: &mut Value) -> usize {
    let mut made = 0;
    walk(document, &mut |object| {
        if object.get("in").is_some_and(|place| place != "path")
            && object.get("required") == Some(&json!(true))
        {
            object.insert("required".to_owned(), json!(false));
            made += 1;
        }
    });
    made
}

pub fn an_optional_body(document: &mut Value) -> usize {
    let mut made = 0;
    for (name, operation) in operations(document) {
        if !name.starts_with("get") && !operation.contains_key("requestBody") {
            let schema =
                json!({ "type": "object", "properties": { "zz_added": { "type": "string" } } });
            let body = json!({ "content": { "application/json": { "schema": schema } } });
            operation.insert("requestBody".to_owned(), body);
            made += 1;
        }
    }
    made
}

pub fn a_body_that_need_not_be_given_any_more(document: &mut Value) -> usize {
    let mut made = 0;
    for (_, operation) in operations(document) {
        if let Some(body) = operation
            .get_mut("requestBody")
            .and_then(Value::as_object_mut)
        {
            made += usize::from(body.remove("required").is_some());
        }
    }
    made
}

pub fn an_operation(document: &mut Value) -> usize {
    let mut made = 0;
    for (path, item) in document["paths"].as_object_mut().unwrap() {
        let item = item.as_object_mut().unwrap();
        let like = item
            .values()
            .find(|value| value.get("operationId").is_some());
        let Some(mut operation) = like.cloned().filter(|_| !item.contains_key("patch")) else {
            continue;
        };
        operation["operationId"] = json!(format!("zz_added_{made}"));
        operation.as_object_mut().unwrap().remove("requestBody");
        let responses = json!({ "204": { "description": path } });
        operation["responses"] = responses;
        item.insert("patch".to_owned(), operation);
        made += 1;
    }
    made
}

pub fn a_tag(document: &mut Value) -> usize {
    let mut made = 0;
    for (_, operation) in operations(document) {
        let tags = operation["tags"].as_array_mut().unwrap();
        tags.push(json!("Zz Added"));
        made += 1;
    }
    made
}

pub fn a_response_that_another_operation_shares(document: &mut Value) -> usize {
    let mut added = serde_json::Map::new();
    let mut seen = std::collections::BTreeSet::new();
    for (name, operation) in operations(document) {
        let Some(responses) = operation["responses"].as_object() else {
            continue;
        };
        for (status, response) in responses {
            let Some(target) = response.get("$ref").and_then(Value::as_str) else {
                continue;
            };
            if status.starts_with('2') && seen.insert(target.to_owned()) {
                let number = seen.len();
                let operation = json!({
                    "operationId": format!("zz_shared_{number}"),
                    "tags": operation["tags"],
                    "servers": operation.get("servers"),
                    "security": operation.get("security"),
                    "responses": { "200": response },
                });
                let mut operation = operation;
                operation
                    .as_object_mut()
                    .unwrap()
                    .retain(|_, value| !value.is_null());
                assert!(!name.is_empty());
                added.insert(
                    format!("/v2/zz_shared/{number}"),
                    json!({ "get": operation }),
                );
            }
        }
    }
    let made = added.len();
    document["paths"].as_object_mut().unwrap().extend(added);
    made
}

/// For each component with properties, or of several, that answers lead to, one that takes it.
pub fn an_operation_that_sends_what_was_answered(document: &mut Value) -> usize {
    let whole = document.clone();
    let mut added = serde_json::Map::new();
    let mut seen = std::collections::BTreeSet::new();
    for (_, operation) in operations(document) {
        // Not at hosts of which only some operations are there.
        if operation.contains_key("servers") {
            continue;
        }
        let mut todo = vec![operation["responses"].clone()];
        while let Some(mut value) = todo.pop() {
            walk(&mut value, &mut |object| {
                let target = object.get("$ref").and_then(Value::as_str);
                let Some(target) = target.filter(|it| seen.insert((*it).to_owned())) else {
                    return;
                };
                let inner = whole.pointer(target.trim_start_matches('#')).unwrap();
                todo.push(inner.clone());
                let sendable = ["properties", "allOf", "oneOf", "anyOf"];
                if !target.starts_with("#/components/schemas/")
                    || !sendable.iter().any(|key| inner.get(key).is_some())
                {
                    return;
                }
                let number = seen.len();
                let mut operation = json!({
                    "operationId": format!("zz_sent_{number}"),
                    "tags": operation["tags"],
                    "security": operation.get("security"),
                    "requestBody": { "content": { "application/json": { "schema": { "$ref": target } } } },
                    "responses": { "204": { "description": "Done." } },
                });
                let members = operation.as_object_mut().unwrap();
                members.retain(|_, value| !value.is_null());
                added.insert(
                    format!("/v2/zz_sent/{number}"),
                    json!({ "post": operation }),
                );
            });
        }
    }
    let made = added.len();
    document["paths"].as_object_mut().unwrap().extend(added);
    made
}
