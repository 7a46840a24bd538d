//! Alternatives of which one must hold: sets of keys, bounds, and values that tell them apart.

use serde_json::Value;

use super::Violation;
use super::check::{Check, Path};
use crate::JsonObject;

impl Check<'_> {
    /// One of the alternatives must hold, or exactly one. They speak of keys and values that tell them apart.
    pub(super) fn alternatives(&mut self, rule: &Value, object: &JsonObject, path: &mut Path) {
        for (key, exactly) in [("either", false), ("one", true)] {
            let Some(members) = rule.get(key).and_then(Value::as_array) else {
                continue;
            };
            let value = Value::Object(object.clone());
            let found: Vec<_> = members
                .iter()
                // They declare no more than what differs: what else is there is no mistake.
                .map(|member| self.complaints(member, &value, path, false))
                .collect();
            let holding: Vec<&Value> = members
                .iter()
                .zip(&found)
                .filter_map(|(member, found)| found.is_empty().then_some(member))
                .collect();
            match holding.as_slice() {
                [] => {
                    let whole = path.text();
                    let is_nearly =
                        |found: &&Vec<Violation>| found.iter().all(|it| it.path != whole);
                    let nearest = found
                        .iter()
                        .filter(is_nearly)
                        .min_by_key(|found| found.len());
                    match nearest {
                        Some(nearest) if members.iter().all(|it| it.get("required").is_none()) => {
                            self.found.extend(nearest.iter().cloned());
                        }
                        _ => {
                            let asked: Vec<String> = members.iter().map(asked).collect();
                            self.report(path, format!("needs {}", either(&asked)));
                        }
                    }
                }
                [_] => {}
                several if exactly => {
                    let asked: Vec<String> = several.iter().copied().map(asked).collect();
                    self.report(path, format!("must have only one of {}", choice(&asked)));
                }
                _ => {}
            }
        }
    }
}

/// The keys that an alternative asks for, in words.
fn asked(alternative: &Value) -> String {
    let keys = alternative.get("required").and_then(Value::as_array);
    let keys: Vec<String> = keys
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|key| {
            let only = alternative.pointer(&format!("/properties/{key}/only"));
            match only.and_then(Value::as_array).map(Vec::as_slice) {
                Some([Value::String(value)]) => format!("`{key}: {value}`"),
                _ => format!("`{key}`"),
            }
        })
        .collect();
    together(&keys)
}

/// What is asked for together, in words.
pub(super) fn together(keys: &[String]) -> String {
    match keys {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        keys => keys.join(""),
    }
}

/// What is asked for, of which one is enough, in words.
pub(super) fn either(asked: &[String]) -> String {
    match asked {
        [only] => only.clone(),
        several => format!("either {}", choice(several)),
    }
}

/// What can be chosen from, in words.
fn choice(asked: &[String]) -> String {
    // `a or b` is plain; beside `and`, it takes a comma.
    match asked.len() == 2 && asked.iter().all(|it| !it.contains(' ')) {
        true => asked.join(" or "),
        false => asked.join(", or "),
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::tests::complaints;
    use serde_json::json;

    #[test]
    fn one_alternative_must_hold_and_of_some_no_other() {
        let alternatives = json!([
            { "required": ["tag", "region"] },
            { "required": ["droplets", "region"] },
            { "required": ["type"], "properties": { "type": { "only": ["GLOBAL"] } } },
        ]);
        let none =
            "$ needs either `tag` and `region`, or `droplets` and `region`, or `type: GLOBAL`";
        for key in ["one", "either"] {
            let rule = json!({ "type": "object", key: alternatives });
            for fine in [
                json!({ "tag": "a", "region": "b", "type": "REGIONAL" }),
                json!({ "droplets": [], "region": "b" }),
                json!({ "type": "GLOBAL", "tag": "a" }),
            ] {
                assert_eq!(complaints(&rule, &fine), Vec::<String>::new(), "{fine}");
            }
            for wrong in [
                json!({}),
                json!({ "tag": "a" }),
                json!({ "type": "REGIONAL" }),
            ] {
                assert_eq!(complaints(&rule, &wrong), [none], "{wrong}");
            }
            let both = complaints(&rule, &json!({ "tag": "a", "droplets": [], "region": "b" }));
            let told = "$ must have only one of `tag` and `region`, or `droplets` and `region`";
            let told = (key == "one").then(|| told.to_owned());
            assert_eq!(both, Vec::from_iter(told));
        }
    }

    #[test]
    fn alternatives_that_differ_in_bounds_tell_the_bound() {
        let label = |most| json!({ "properties": { "label": { "maxLength": most } } });
        let rule = json!({ "either": [label(5), label(3)] });
        assert!(complaints(&rule, &json!({ "label": "abcd" })).is_empty());
        assert_eq!(
            complaints(&rule, &json!({ "label": "abcdef" })),
            ["label must have at most 5 characters, has 6"]
        );
    }
}
