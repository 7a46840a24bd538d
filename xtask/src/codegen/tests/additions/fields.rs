//! What may be said of fields and values that were there, and of new ones beside them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::super::super::slug_sets;
use super::{check, check_twice, root, walk};

/// Calls `f` for every object that lists what its properties are.
fn structs(document: &mut Value, f: &mut impl FnMut(&mut Map<String, Value>)) {
    walk(document, &mut |object| {
        let properties = object.get("properties").and_then(Value::as_object);
        if properties.is_some_and(|properties| properties.values().all(Value::is_object)) {
            f(object);
        }
    });
}

/// Of all properties, or of every other one.
fn only_the_service_sets(every: usize, first: usize) {
    check(2_000, |document| {
        let (mut made, mut seen) = (0, first);
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
    });
}

#[test]
fn a_field_that_only_the_service_sets_any_more() {
    only_the_service_sets(1, 0);
}

#[test]
fn every_other_field_that_only_the_service_sets_any_more() {
    only_the_service_sets(2, 0);
}

#[test]
fn a_field_that_need_not_be_there_any_more() {
    check(300, |document| {
        let mut made = 0;
        structs(document, &mut |object| {
            made += usize::from(object.remove("required").is_some());
        });
        made
    });
}

#[test]
fn every_other_field_that_need_not_be_there_any_more() {
    for first in [0, 1] {
        check(200, |document| {
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
        });
    }
}

/// Both would be named `type_` in Rust.
#[test]
fn a_field_that_is_called_as_another_is_in_rust() {
    check_twice(30, |document| {
        let mut made = 0;
        structs(document, &mut |object| {
            let properties = object["properties"].as_object_mut().unwrap();
            if properties.contains_key("type") {
                properties.insert("type_".to_owned(), json!({ "type": "string" }));
                made += 1;
            }
        });
        made
    });
}

/// It looks like one of the catalogue, and is held where that is not compiled.
#[test]
fn an_enum_with_the_slugs_of_a_set_of_another_area() {
    let mut sets = slug_sets(root()).unwrap();
    sets.retain(|set| set.area.is_some() && set.values.len() > 1);
    let kinds: BTreeSet<String> = sets
        .iter()
        .filter_map(|set| {
            let name = super::super::super::names::snake_name(&set.name);
            name.rsplit('_').next().map(str::to_owned)
        })
        .collect();
    check_twice(100, |document| {
        let schemas = document["components"]["schemas"].as_object_mut().unwrap();
        let mut made = 0;
        for schema in schemas.values_mut() {
            let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut)
            else {
                continue;
            };
            let set = &sets[made % sets.len()];
            let values = json!({ "type": "string", "enum": set.values });
            for kind in &kinds {
                properties.insert(format!("zz_{made}_{kind}"), values.clone());
            }
            made += 1;
        }
        made
    });
}
