//! Whether a change shows in what the service answers.

use serde::Serialize;
use serde_json::Value;

use super::bridge::at;

/// The word that stands for the newest version. No answer shows it.
const NEWEST: &str = "latest";

/// What a change asks for: a field of its body, and where the resource shows it. Places are those of a [`Bridge`](super::Bridge).
pub type Reached = &'static [(&'static str, &'static str)];

/// What a change asked for, by the places where the resource shows it.
#[derive(Clone, Debug, Default)]
pub struct Asked(Vec<(&'static str, Value)>);

impl Asked {
    /// What is set in a body.
    pub fn of(body: &impl Serialize, reached: Reached) -> Self {
        // A body that can't be written isn't sent either.
        let body = serde_json::to_value(body).unwrap_or_default();
        let asked = reached
            .iter()
            .map(|(field, place)| (*place, at(&body, field)));
        Self(asked.filter(|(_, value)| !value.is_null()).collect())
    }

    /// Whether an answer shows all of it.
    pub fn is_shown(&self, value: &impl Serialize) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let value = serde_json::to_value(value).unwrap_or_default();
        self.0.iter().all(|(place, asked)| {
            let shown = at(&value, place);
            is_of_version(place, asked, &shown) || shows(asked, &shown)
        })
    }
}

/// Whether a version is one that was asked for by its beginning, or as the newest.
fn is_of_version(place: &str, asked: &Value, shown: &Value) -> bool {
    let last = place.rsplit('.').next().unwrap_or(place);
    let (Value::String(asked), Value::String(shown)) = (asked, shown) else {
        return false;
    };
    let end = shown.strip_prefix(asked.as_str());
    last.ends_with("version")
        && (asked == NEWEST || end.is_some_and(|end| end.starts_with(['.', '-'])))
}

/// Whether what is shown is what was asked for. Names of any case are the same, paths aren't.
pub(super) fn shows(asked: &Value, shown: &Value) -> bool {
    match (asked, shown) {
        (Value::String(asked), Value::String(shown)) if asked.starts_with('/') => asked == shown,
        (Value::String(asked), Value::String(shown)) => shown.eq_ignore_ascii_case(asked),
        (Value::Number(asked), Value::Number(shown)) => asked.as_f64() == shown.as_f64(),
        (Value::Array(asked), Value::Array(shown)) => {
            let mut left: Vec<&Value> = shown.iter().collect();
            let is_there = |one: &Value| {
                let at = left.iter().position(|other| shows(one, other));
                at.map(|at| left.swap_remove(at)).is_some()
            };
            asked.len() == shown.len() && asked.iter().all(is_there)
        }
        (Value::Object(asked), Value::Object(shown)) => asked.iter().all(|(key, asked)| {
            asked.is_null() || shown.get(key).is_some_and(|shown| shows(asked, shown))
        }),
        _ => asked == shown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn shown(asked: Value, value: Value) -> bool {
        let places: Reached = &[
            ("size", "size"),
            ("version", "version"),
            ("region", "region.slug"),
        ];
        Asked::of(&asked, places).is_shown(&value)
    }

    #[test]
    fn what_was_not_asked_for_may_be_anything() {
        assert!(shown(json!({}), json!({"size": "a"})));
        assert!(shown(json!({"size": null, "other": 1}), json!({})));
    }

    #[test]
    fn what_was_asked_for_has_to_be_shown() {
        assert!(shown(json!({"size": "a"}), json!({"size": "A"})));
        assert!(!shown(json!({"size": "a"}), json!({"size": "b"})));
        assert!(!shown(json!({"size": "a"}), json!({})));
        assert!(shown(
            json!({"region": "nyc3"}),
            json!({"region": {"slug": "nyc3"}})
        ));
        assert!(shown(json!({"size": 2}), json!({"size": 2.0})));
        assert!(!shown(json!({"size": 2}), json!({"size": "2"})));
    }

    #[test]
    fn a_version_may_be_asked_for_by_its_beginning() {
        let version =
            |asked: &str| shown(json!({"version": asked}), json!({"version": "1.33.1-do.2"}));
        assert!(version("1.33.1-do.2"));
        assert!(version("1.33.1"));
        assert!(version("1.33"));
        assert!(version("latest"));
        assert!(!version("1.3"));
        assert!(!version("1.34"));
        assert!(!version("1.33.1-do.25"));
    }

    #[test]
    fn lists_and_objects_are_compared_by_what_is_in_them() {
        assert!(shows(&json!(["a", "b"]), &json!(["b", "a"])));
        assert!(!shows(&json!(["a"]), &json!(["b", "a"])));
        assert!(shows(
            &json!({"min": 1, "max": null}),
            &json!({"min": 1, "more": 2})
        ));
        assert!(!shows(&json!({"min": 1}), &json!({})));
        // Paths are told apart by their case.
        assert!(shows(&json!("/data"), &json!("/data")));
        assert!(!shows(&json!("/data"), &json!("/Data")));
        // Wrong: what was asked for twice is shown once, beside something that wasn't asked for.
        assert!(!shows(&json!([1, 1]), &json!([1, 2])));
    }
}
