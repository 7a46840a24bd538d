//! Places in a value: `status.state`, and `node_pools[].nodes[].id` for all items of lists.

use serde_json::{Map, Value};

/// What stands at a place without lists.
pub(crate) fn get<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.')
        .try_fold(value, |value, name| value.get(name))
}

pub(crate) fn text<'a>(value: &'a Value, path: &str) -> Option<&'a str> {
    get(value, path)?.as_str()
}

/// All that stands at a place.
pub(crate) fn all<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut found = vec![value];
    for step in path.split('.') {
        let (name, listed) = step
            .strip_suffix("[]")
            .map_or((step, false), |name| (name, true));
        found = found
            .into_iter()
            .filter_map(|value| {
                if name.is_empty() {
                    Some(value)
                } else {
                    value.get(name)
                }
            })
            .flat_map(|value| match value {
                Value::Array(items) if listed => items.iter().collect::<Vec<_>>(),
                _ if listed => Vec::new(),
                value => vec![value],
            })
            .collect();
    }
    found
}

/// Puts a value at a place, with the objects on the way; null takes what stands there away.
pub(crate) fn put(value: &mut Value, path: &str, new: Value) {
    let (step, rest) = match path.split_once('.') {
        Some((step, rest)) => (step, Some(rest)),
        None => (path, None),
    };
    let (name, listed) = step
        .strip_suffix("[]")
        .map_or((step, false), |name| (name, true));
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    let Some(object) = value.as_object_mut() else {
        return;
    };
    match (rest, listed) {
        (None, false) if new.is_null() => {
            object.shift_remove(name);
        }
        (None, _) => {
            object.insert(name.to_owned(), new);
        }
        (Some(rest), true) => {
            let items = object.get_mut(name).and_then(Value::as_array_mut);
            for item in items.into_iter().flatten() {
                put(item, rest, new.clone());
            }
        }
        (Some(rest), false) => {
            if new.is_null() && !object.contains_key(name) {
                return;
            }
            let inner = object
                .entry(name)
                .or_insert_with(|| Value::Object(Map::new()));
            put(inner, rest, new);
        }
    }
}

/// The text of a value that names something.
pub(crate) fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn places_reach_into_lists() {
        let mut value = json!({"pools": [{"nodes": [{"id": 1}, {"id": 2}]}, {"nodes": []}]});
        assert_eq!(all(&value, "pools[].nodes[].id"), [&json!(1), &json!(2)]);
        put(&mut value, "pools[].nodes[].status.state", json!("running"));
        assert_eq!(value["pools"][0]["nodes"][1]["status"]["state"], "running");
        put(&mut value, "pools[].nodes[].status", Value::Null);
        assert_eq!(value["pools"][0]["nodes"][1], json!({"id": 2}));
        put(&mut value, "no.such", Value::Null);
        assert_eq!(get(&value, "no"), None);
    }
}
