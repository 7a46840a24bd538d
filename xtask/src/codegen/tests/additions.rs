//! What the document may add moves nothing that programs use: each kind of addition, to every operation and type at once.

mod fields;
mod unions;

use std::path::Path;

use serde_json::{Value, json};

use super::super::{Signatures, Source, Telling, TypeNames, code};
use crate::listing::Listing;
use crate::listing::compare::{Severity, changes};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// How many public items of the committed code are gone or changed after an addition, and how many are new. The addition
/// tells how often it was made.
#[track_caller]
fn check(least: usize, add: impl FnOnce(&mut Value) -> usize) {
    checked(least, add);
}

/// The same, and that the next run moves nothing, either, of what this one made.
#[track_caller]
fn check_twice(least: usize, add: impl FnOnce(&mut Value) -> usize) {
    let (made, mut source, after, names) = checked(least, add);
    source.kept = Signatures::of(&after).unwrap();
    source.names = names;
    stays(made, &after, &run(&source).0);
}

#[track_caller]
fn checked(
    least: usize,
    add: impl FnOnce(&mut Value) -> usize,
) -> (usize, Source, Listing, TypeNames) {
    let before = Listing::load(root()).unwrap().unwrap();
    let kept = Signatures::load(root()).unwrap();
    let mut source = Source::load(root(), kept).unwrap();
    let made = add(&mut source.document);
    assert!(made >= least, "{made} additions only");
    let (after, names) = run(&source);
    stays(made, &before, &after);
    (made, source, after, names)
}

/// The public items that are made of a document, and the names that it has come to.
#[track_caller]
fn run(source: &Source) -> (Listing, TypeNames) {
    let code = code(root(), source, Telling::Nothing).unwrap();
    assert_eq!(code.problems, Vec::<String>::new());
    (Listing::of(&code.files).unwrap(), code.names)
}

/// Fails where an item is gone or has changed.
#[track_caller]
fn stays(made: usize, before: &Listing, after: &Listing) {
    let moved: Vec<String> = changes(before, after)
        .iter()
        .filter(|change| change.severity > Severity::Additive)
        .map(|change| {
            let [old, new] = [&change.old, &change.new]
                .map(|item| item.as_ref().map_or("gone", |item| item.signature.as_str()));
            format!("{}: {old} -> {new}", change.path)
        })
        .collect();
    assert!(
        moved.is_empty(),
        "{} of {made}:\n{}",
        moved.len(),
        moved.join("\n")
    );
}

/// Every operation: its method, and itself.
fn operations(document: &mut Value) -> Vec<(String, &mut serde_json::Map<String, Value>)> {
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

/// Calls `f` for every object of the document.
fn walk(value: &mut Value, f: &mut impl FnMut(&mut serde_json::Map<String, Value>)) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(|value| walk(value, f));
            f(map);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, f)),
        _ => {}
    }
}

#[test]
fn an_optional_parameter_even_the_first() {
    check(600, |document| {
        let mut made = 0;
        for (_, operation) in operations(document) {
            let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
            let added =
                json!({ "name": "zz_added", "in": "query", "schema": { "type": "string" } });
            parameters.as_array_mut().unwrap().push(added);
            made += 1;
        }
        made
    });
}

#[test]
fn a_parameter_that_need_not_be_given_any_more() {
    check(20, |document| {
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
    });
}

#[test]
fn an_optional_body() {
    check(50, |document| {
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
    });
}

#[test]
fn a_body_that_need_not_be_given_any_more() {
    check(50, |document| {
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
    });
}

#[test]
fn a_field() {
    check_twice(1_000, |document| {
        let mut made = 0;
        walk(document, &mut |object| {
            if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut)
                && properties.values().all(|property| property.is_object())
            {
                properties.insert("zz_added".to_owned(), json!({ "type": "string" }));
                made += 1;
            }
        });
        made
    });
}

#[test]
fn a_value_of_an_enum() {
    check(250, |document| {
        let mut made = 0;
        walk(document, &mut |object| {
            let is_string = object.get("type") == Some(&json!("string"));
            if let Some(values) = object.get_mut("enum").and_then(Value::as_array_mut)
                && is_string
                && values.len() > 1
            {
                values.push(json!("zz_added"));
                made += 1;
            }
        });
        made
    });
}

/// Of enums that share their values, only some get the new one.
fn a_value_of_every_other_enum(first: usize) {
    check(100, |document| {
        let (mut made, mut seen) = (0, first);
        walk(document, &mut |object| {
            let is_string = object.get("type") == Some(&json!("string"));
            if let Some(values) = object.get_mut("enum").and_then(Value::as_array_mut)
                && is_string
                && values.len() > 1
            {
                seen += 1;
                if seen % 2 == 0 {
                    values.push(json!("zz_added"));
                    made += 1;
                }
            }
        });
        made
    });
}

#[test]
fn a_value_of_one_of_two_enums_that_are_one_type() {
    a_value_of_every_other_enum(0);
}

#[test]
fn a_value_of_the_other_of_two_enums_that_are_one_type() {
    a_value_of_every_other_enum(1);
}

/// They would be equal to enums that there are, and take none of their names.
#[test]
fn an_enum_with_the_values_of_another() {
    check(200, |document| {
        let mut enums = Vec::new();
        walk(document, &mut |object| {
            if object.contains_key("enum") && object.get("type") == Some(&json!("string")) {
                enums.push(Value::Object(object.clone()));
            }
        });
        let schemas = document["components"]["schemas"].as_object_mut().unwrap();
        let made = enums.len();
        for properties in schemas.values_mut().filter_map(|schema| {
            let schema = schema.as_object_mut()?;
            schema.get_mut("properties")?.as_object_mut()
        }) {
            if let Some(same) = enums.pop() {
                let number = enums.len();
                for kind in ["status", "region"] {
                    properties.insert(format!("zz_{number}_{kind}"), same.clone());
                }
            }
        }
        made - enums.len()
    });
}

#[test]
fn an_operation() {
    check(200, |document| {
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
    });
}

#[test]
fn a_tag() {
    check(600, |document| {
        let mut made = 0;
        for (_, operation) in operations(document) {
            let tags = operation["tags"].as_array_mut().unwrap();
            tags.push(json!("Zz Added"));
            made += 1;
        }
        made
    });
}

#[test]
fn a_response_that_another_operation_shares() {
    check(200, |document| {
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
                        "operationId": format!("zz_added_{number}"),
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
                        format!("/v2/zz_added/{number}"),
                        json!({ "get": operation }),
                    );
                }
            }
        }
        let made = added.len();
        document["paths"].as_object_mut().unwrap().extend(added);
        made
    });
}

#[test]
fn a_member_of_a_union() {
    check(12, |document| {
        let mut made = 0;
        let mut add = |object: &mut serde_json::Map<String, Value>| {
            let is_tagged = object.contains_key("discriminator");
            for keyword in ["oneOf", "anyOf"] {
                if let Some(members) = object.get_mut(keyword).and_then(Value::as_array_mut)
                    && members.len() > 1
                    && members.iter().all(|member| member.get("$ref").is_some())
                    && !is_tagged
                {
                    members.push(json!({ "$ref": "#/components/schemas/zz_added" }));
                    made += 1;
                }
            }
        };
        walk(&mut document["components"]["schemas"], &mut add);
        walk(&mut document["components"]["responses"], &mut add);
        for (_, operation) in operations(document) {
            for body in ["requestBody", "responses"] {
                if let Some(body) = operation.get_mut(body) {
                    walk(body, &mut add);
                }
            }
        }
        let added = json!({
            "type": "object",
            "required": ["type", "zz_added"],
            "properties": {
                "type": { "type": "string", "enum": ["zz_added"] },
                "zz_added": { "type": "string" },
            },
        });
        document["components"]["schemas"]["zz_added"] = added;
        made
    });
}
