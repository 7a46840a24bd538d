//! Differences between two JSON values.

use serde_json::{Number, Value};

/// One difference, with where it is: keys and indices.
#[derive(Debug, PartialEq)]
pub enum Difference {
    /// Only the first has it.
    Lost(Vec<String>),
    /// Only the second has it.
    Added(Vec<String>),
    /// Both have it, with other values.
    Changed(Vec<String>, Value, Value),
}

/// All differences. Numbers are equal when they are the same number, however they are written.
#[must_use]
pub fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(before, after, &mut Vec::new(), &mut found);
    found
}

/// The differences that matter in an answer: a key that may be null and was missing comes back as null.
#[must_use]
pub fn differences_of_answer(before: &Value, after: &Value) -> Vec<Difference> {
    let is_null = |path: &[String]| at(after, path).is_some_and(Value::is_null);
    let mut found = differences(before, after);
    found.retain(|difference| !matches!(difference, Difference::Added(path) if is_null(path)));
    found
}

/// The value at a path of keys and indices.
#[must_use]
pub fn at<'a>(value: &'a Value, path: &[String]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, key| match value {
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        object => object.get(key),
    })
}

fn compare(before: &Value, after: &Value, path: &mut Vec<String>, found: &mut Vec<Difference>) {
    let at = |path: &[String], key: &str| [path, &[key.to_owned()]].concat();
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (key, value) in before {
                match after.get(key) {
                    Some(other) => {
                        path.push(key.clone());
                        compare(value, other, path, found);
                        path.pop();
                    }
                    None => found.push(Difference::Lost(at(path, key))),
                }
            }
            let added = after.keys().filter(|key| !before.contains_key(*key));
            found.extend(added.map(|key| Difference::Added(at(path, key))));
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (value, other)) in before.iter().zip(after).enumerate() {
                path.push(index.to_string());
                compare(value, other, path, found);
                path.pop();
            }
        }
        (Value::Number(before), Value::Number(after)) if same_number(before, after) => {}
        _ if before == after => {}
        _ => found.push(Difference::Changed(
            path.clone(),
            before.clone(),
            after.clone(),
        )),
    }
}

/// Whole numbers are compared to the last digit, also with those that have a fraction of zero.
fn same_number(before: &Number, after: &Number) -> bool {
    match (before.as_i128(), after.as_i128()) {
        (Some(before), Some(after)) => before == after,
        _ => before.as_f64() == after.as_f64(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_kind_of_difference_is_found() {
        let before = json!({"a": 1, "b": [1, {"c": "x"}], "d": 2, "e": null});
        assert_eq!(differences(&before, &before), []);
        let after = json!({"a": 1.0, "b": [1, {"c": "y"}], "e": [], "f": 1});
        let path = |path: &[&str]| {
            path.iter()
                .map(|part| (*part).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            differences(&before, &after),
            [
                Difference::Changed(path(&["b", "1", "c"]), json!("x"), json!("y")),
                Difference::Lost(path(&["d"])),
                Difference::Changed(path(&["e"]), json!(null), json!([])),
                Difference::Added(path(&["f"])),
            ]
        );
        assert_eq!(differences(&json!([1]), &json!([1, 2])).len(), 1);
        assert_eq!(differences(&json!(i64::MAX), &json!(i64::MAX - 1)).len(), 1);
        assert_eq!(differences(&json!(1), &json!("1")).len(), 1);
    }

    #[test]
    fn in_an_answer_an_added_null_is_no_difference() {
        let before = json!({"a": [{}], "c": null});
        assert_eq!(
            differences_of_answer(&before, &json!({"a": [{"b": null}], "c": null})),
            []
        );
        assert_eq!(
            differences_of_answer(&before, &json!({"a": [{"b": 0}], "c": null})).len(),
            1
        );
        assert_eq!(differences_of_answer(&before, &json!({"a": [{}]})).len(), 1);
    }
}
