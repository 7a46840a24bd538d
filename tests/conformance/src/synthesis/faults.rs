//! What would make a value break its schema.

use serde_json::{Map, Value, json};

use super::{Fault, Maker};

impl Maker<'_> {
    /// Notes what would break a schema.
    pub(super) fn faults(&mut self, schema: &Map<String, Value>, at: &str) {
        let mut fault = |keyword: &'static str, place: &str, value: Option<Value>| {
            self.example.faults.push(Fault {
                keyword,
                place: place.to_owned(),
                value,
                in_union: self.unions > 0,
            });
        };
        let number = |key: &str| schema.get(key).and_then(Value::as_i64);
        let of = schema.get("type").and_then(Value::as_str);
        let wrong = match of {
            Some("string") => json!(7),
            Some("integer" | "number") => json!("7"),
            Some("boolean") => json!("true"),
            Some("array") => json!({ "0": 1 }),
            Some("object") => json!([1]),
            _ => return,
        };
        fault("type", at, Some(wrong));
        if schema.get("nullable") != Some(&Value::Bool(true)) {
            fault("nullable", at, Some(Value::Null));
        }
        if schema.contains_key("enum") && of == Some("string") {
            fault("enum", at, Some("zz_unknown".into()));
            return;
        }
        match of {
            Some("string") => {
                if let Some(least) = number("minLength").filter(|least| *least > 0) {
                    let short = "x".repeat(usize::try_from(least - 1).unwrap_or_default());
                    fault("minLength", at, Some(short.into()));
                }
                if let Some(most) = number("maxLength").and_then(|it| usize::try_from(it).ok()) {
                    fault("maxLength", at, Some("x".repeat(most + 1).into()));
                }
                if schema.contains_key("pattern") {
                    fault("pattern", at, Some("\u{1}%".into()));
                }
            }
            Some("integer") => {
                if let Some(least) = number("minimum") {
                    fault("minimum", at, least.checked_sub(1).map(Value::from));
                }
                if let Some(most) = number("maximum").filter(|most| *most < i64::MAX) {
                    fault("maximum", at, Some((most + 1).into()));
                }
                fault("integer", at, Some(1.5.into()));
            }
            Some("number") => {
                let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
                if let Some(least) = bound("minimum") {
                    fault("minimum", at, Some((least - 0.5).into()));
                }
                if let Some(most) = bound("maximum") {
                    fault("maximum", at, Some((most + 0.5).into()));
                }
            }
            Some("array") if number("minItems").is_some_and(|least| least > 0) => {
                fault("minItems", at, Some(json!([])));
            }
            Some("object") => {
                let required = schema.get("required").and_then(Value::as_array);
                for key in required.into_iter().flatten().filter_map(Value::as_str) {
                    let key = key.replace('~', "~0").replace('/', "~1");
                    fault("required", &format!("{at}/{key}"), None);
                }
            }
            _ => {}
        }
    }
}
