//! New fields, and what may be said of those that are there.

use serde_json::{Map, Value, json};

use super::walk;

/// Calls `f` for every object that lists what its properties are.
fn structs(document: &mut Value, f: &mut impl FnMut(&mut Map<String, Value>)) {
    walk(document, &mut |object| {
        let properties = object.get("properties").and_then(Value::as_object);
        if properties.is_some_and(|properties| properties.values().all(Value::is_object)) {
            f(object);
        }
    });
}

pub fn new(document: &mut Value) -> usize {
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
}

/// Of all properties, or of every other one.
fn only_the_service_sets(document: &mut Value, every: usize) -> usize {
    let (mut made, mut seen) = (0, 0);
    structs(document, &mut |object| {
        let properties = object["properties"].as_object_mut().unwrap();
        for property in properties.values_mut().filter_map(Value::as_object_mut) {
            seen += 1;
            if seen % every == 0 && !property.contains_key("readOnly") {
                property.insert("readOnly".to_owned(), json!(true));
                made += 1;
            }
        }
    });
    made
}

pub fn that_only_the_service_sets_any_more(document: &mut Value) -> usize {
    only_the_service_sets(document, 1)
}

pub fn every_other_that_only_the_service_sets_any_more(document: &mut Value) -> usize {
    only_the_service_sets(document, 2)
}

pub fn that_need_not_be_there_any_more(document: &mut Value) -> usize {
    let mut made = 0;
    structs(document, &mut |object| {
        made += usize::from(object.remove("required").is_some());
    });
    made
}

fn every_other_is_not_required(document: &mut Value, first: usize) -> usize {
    let (mut made, mut seen) = (0, first);
    structs(document, &mut |object| {
        if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|_| {
                seen += 1;
                made += usize::from(seen % 2 == 0);
                seen % 2 == 1
            });
        }
    });
    made
}

pub fn every_other_that_need_not_be_there_any_more(document: &mut Value) -> usize {
    every_other_is_not_required(document, 0)
}

pub fn the_others_that_need_not_be_there_any_more(document: &mut Value) -> usize {
    every_other_is_not_required(document, 1)
}

/// Both would be named `type_` in Rust.
pub fn that_are_called_as_others_are_in_rust(document: &mut Value) -> usize {
    let mut made = 0;
    structs(document, &mut |object| {
        let properties = object["properties"].as_object_mut().unwrap();
        if properties.contains_key("type") {
            properties.insert("type_".to_owned(), json!({ "type": "string" }));
            made += 1;
        }
    });
    made
}

/// Where the next page is, and how many items there are, in each answer that lists something and didn't say so.
pub fn links_and_the_number_of_items(document: &mut Value) -> usize {
    let mut made = 0;
    let add = &mut |object: &mut Map<String, Value>| {
        let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) else {
            return;
        };
        let lists = properties.values().any(|it| it["type"] == "array");
        if lists && !properties.contains_key("links") && !properties.contains_key("meta") {
            for (key, schema) in [("links", "page_links"), ("meta", "meta")] {
                let target = json!({ "$ref": format!("#/components/schemas/{schema}") });
                properties.insert(key.to_owned(), target);
            }
            made += 1;
        }
    };
    walk(&mut document["components"]["responses"], &mut |object| {
        if let Some(schema) = object.get_mut("schema").and_then(Value::as_object_mut) {
            add(schema);
        }
    });
    made
}
