//! New enums, and new values of those that are there.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::super::names::snake_name;
use super::super::super::slug_sets;
use super::{root, walk};

pub fn a_value(document: &mut Value) -> usize {
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
}

/// Of enums that share their values, only some get the new one.
fn a_value_of_every_other(document: &mut Value, first: usize) -> usize {
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
}

pub fn a_value_of_one_of_two_that_are_one_type(document: &mut Value) -> usize {
    a_value_of_every_other(document, 0)
}

pub fn a_value_of_the_other_of_two_that_are_one_type(document: &mut Value) -> usize {
    a_value_of_every_other(document, 1)
}

/// They would be equal to enums that there are, and take none of their names.
pub fn one_with_the_values_of_another(document: &mut Value) -> usize {
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
}

/// It looks like one of the catalogue, and is held where that is not compiled. Every fourth type gets one of each kind.
pub fn one_with_the_slugs_of_a_set_of_another_area(document: &mut Value) -> usize {
    let mut sets = slug_sets(root()).unwrap();
    sets.retain(|set| set.area.is_some() && set.values.len() > 1);
    let kinds: BTreeSet<String> = sets
        .iter()
        .filter_map(|set| {
            let name = snake_name(&set.name);
            name.rsplit('_').next().map(str::to_owned)
        })
        .collect();
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    let properties = schemas
        .values_mut()
        .filter_map(|schema| schema.get_mut("properties")?.as_object_mut());
    let mut made = 0;
    for properties in properties.step_by(4) {
        let set = &sets[made % sets.len()];
        let values = json!({ "type": "string", "enum": set.values });
        for kind in &kinds {
            properties.insert(format!("zz_{made}_{kind}"), values.clone());
        }
        made += 1;
    }
    made
}
