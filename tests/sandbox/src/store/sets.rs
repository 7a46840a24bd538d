//! Fields that are sets, whatever is sent: rules, ids and tags that are there twice are there once.

use serde_json::Value;

use super::catalog::Kind;
use super::place;

/// Removes duplicates: of items that mean the same, only the first stays.
pub(super) fn reduce(kind: &Kind, value: &mut Value) {
    for (field, told_by) in &kind.more.sets {
        let Some(Value::Array(items)) = value.get_mut(field) else {
            continue;
        };
        let mut kept: Vec<Value> = Vec::new();
        for item in std::mem::take(items) {
            if !kept.iter().any(|other| are_same(other, &item, told_by)) {
                kept.push(item);
            }
        }
        *items = kept;
    }
}

fn are_same(one: &Value, other: &Value, told_by: &[String]) -> bool {
    if told_by.is_empty() {
        return means_the_same(one, other);
    }
    told_by
        .iter()
        .all(|field| place::get(one, field) == place::get(other, field))
}

/// Whether two values mean the same: what is missing is as good as what is empty, and lists have no order.
pub(super) fn means_the_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(first), Value::Object(second)) => {
            let within = |inner: &serde_json::Map<String, Value>,
                          outer: &serde_json::Map<String, Value>| {
                inner.iter().all(|(name, value)| match outer.get(name) {
                    Some(own) => means_the_same(value, own),
                    None => is_empty(value),
                })
            };
            within(first, second) && within(second, first)
        }
        (Value::Array(first), Value::Array(second)) => {
            let within = |inner: &[Value], outer: &[Value]| {
                inner
                    .iter()
                    .all(|value| outer.iter().any(|own| means_the_same(value, own)))
            };
            within(first, second) && within(second, first)
        }
        (one, other) => one == other || is_empty(one) && is_empty(other),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_missing_is_empty_and_lists_have_no_order() {
        let rule = json!({"ports": "80", "sources": {"addresses": ["a", "b"], "tags": []}});
        for (other, same) in [
            (
                json!({"ports": "80", "sources": {"addresses": ["b", "a"]}}),
                true,
            ),
            (
                json!({"ports": "80", "sources": {"addresses": ["a"]}}),
                false,
            ),
            (
                json!({"ports": "81", "sources": {"addresses": ["a", "b"]}}),
                false,
            ),
            (
                json!({"ports": "80", "sources": {"addresses": ["a", "b"]}, "action": "deny"}),
                false,
            ),
            (
                json!({"ports": "80", "sources": {"addresses": ["a", "b"], "tags": ["t"]}}),
                false,
            ),
        ] {
            assert_eq!(means_the_same(&rule, &other), same, "{other}");
            assert_eq!(means_the_same(&other, &rule), same, "{other}");
        }
    }
}
