//! Checking a value against a rule.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use regress::Regex;
use serde_json::Value;

use super::likely::meant;
use super::{Rules, Violation};
use crate::JsonObject;

/// The way to a value.
#[derive(Default)]
pub struct Path(pub Vec<String>);

impl Path {
    pub fn text(&self) -> String {
        let mut text = String::new();
        for part in &self.0 {
            if !text.is_empty() && !part.starts_with('[') {
                text.push('.');
            }
            text.push_str(part);
        }
        if text.is_empty() {
            "$".to_owned()
        } else {
            text
        }
    }
}

/// What is wrong with a value, as it is found.
pub struct Check<'a> {
    /// Where the rules of other types are.
    pub rules: &'a Rules,
    /// Whether somebody typed the value, so that keys may be mistaken.
    pub typed: bool,
    /// What is wrong.
    pub found: &'a mut Vec<Violation>,
}

impl Check<'_> {
    pub(super) fn report(&mut self, path: &Path, message: String) {
        self.found.push(Violation {
            path: path.text(),
            message,
        });
    }

    /// Checks a value.
    pub fn value(&mut self, rule: &Value, value: &Value, path: &mut Path) {
        if value.is_null() {
            if rule.get("nullable").is_none()
                && (rule.get("type").is_some() || rule.get("ref").is_some())
            {
                self.report(path, "must not be null".to_owned());
            }
            return;
        }
        if let Some(target) = rule.get("ref").and_then(Value::as_str) {
            if let Some(rule) = self.rules.get(target) {
                self.value(rule, value, path);
            }
            return;
        }
        if let Some(tag) = rule.get("tag").and_then(Value::as_str) {
            self.tagged(rule, tag, value, path);
            return;
        }
        if let Some(members) = rule.get("any").and_then(Value::as_array) {
            self.any(rule, members, value, path);
            return;
        }
        match value {
            Value::String(text) => self.text(rule, text, path),
            Value::Number(number) => self.number(rule, number, path),
            Value::Array(items) => self.list(rule, items, path),
            Value::Object(object) => self.object(rule, object, path),
            Value::Bool(_) | Value::Null => {}
        }
        self.json_type(rule, value, path);
    }

    fn json_type(&mut self, rule: &Value, value: &Value, path: &Path) {
        let Some(wanted) = rule.get("type").and_then(Value::as_str) else {
            return;
        };
        if !is_of_type(wanted, value) {
            self.report(path, format!("must be of type {wanted}"));
        }
    }

    /// Tells that a key is likely meant for another.
    pub(super) fn mistaken(&mut self, path: &Path, key: &str, meant: &str) {
        let message = format!("has the unknown key `{key}`; `{meant}` is likely meant");
        self.report(path, message);
    }

    /// The violations of one member of a combination such as `anyOf` by a value.
    pub(super) fn complaints(
        &self,
        rule: &Value,
        value: &Value,
        path: &mut Path,
        typed: bool,
    ) -> Vec<Violation> {
        let mut found = Vec::new();
        Check {
            rules: self.rules,
            typed,
            found: &mut found,
        }
        .value(rule, value, path);
        found
    }

    fn text(&mut self, rule: &Value, text: &str, path: &Path) {
        let only = rule.get("only").and_then(Value::as_array);
        if only.is_some_and(|only| only.iter().all(|value| value != text)) {
            self.report(path, "must have another value".to_owned());
        }
        let length = text.chars().count() as u64;
        self.size(rule, "minLength", "maxLength", length, "characters", path);
        if let Some(pattern) = rule.get("pattern").and_then(Value::as_str)
            && !matches(pattern, text)
        {
            self.report(path, format!("must match the pattern {pattern}"));
        }
    }

    fn size(&mut self, rule: &Value, least: &str, most: &str, size: u64, unit: &str, path: &Path) {
        if let Some(least) = rule
            .get(least)
            .and_then(Value::as_u64)
            .filter(|least| size < *least)
        {
            self.report(
                path,
                format!("must have at least {least} {unit}, has {size}"),
            );
        }
        if let Some(most) = rule
            .get(most)
            .and_then(Value::as_u64)
            .filter(|most| size > *most)
        {
            self.report(path, format!("must have at most {most} {unit}, has {size}"));
        }
    }

    fn number(&mut self, rule: &Value, number: &serde_json::Number, path: &Path) {
        let exclusive = |key: &str| rule.get(key) == Some(&Value::Bool(true));
        if let Some(least) = rule.get("minimum") {
            let order = compare(number, least);
            if order.is_some_and(|order| {
                order.is_lt() || order.is_eq() && exclusive("exclusiveMinimum")
            }) {
                self.report(path, format!("must be at least {least}, is {number}"));
            }
        }
        if let Some(most) = rule.get("maximum") {
            let order = compare(number, most);
            if order.is_some_and(|order| {
                order.is_gt() || order.is_eq() && exclusive("exclusiveMaximum")
            }) {
                self.report(path, format!("must be at most {most}, is {number}"));
            }
        }
        if let (Some(step), Some(number)) = (
            rule.get("multipleOf").and_then(Value::as_f64),
            number.as_f64(),
        ) && step > 0.0
            && ((number / step) - (number / step).round()).abs() > 1e-9
        {
            self.report(path, format!("must be a multiple of {step}, is {number}"));
        }
    }

    fn list(&mut self, rule: &Value, items: &[Value], path: &mut Path) {
        self.size(
            rule,
            "minItems",
            "maxItems",
            items.len() as u64,
            "items",
            path,
        );
        if rule.get("uniqueItems") == Some(&Value::Bool(true)) {
            let twice = items
                .iter()
                .enumerate()
                .find(|(index, item)| items.iter().take(*index).any(|other| other == *item));
            if let Some((index, _)) = twice {
                self.report(
                    path,
                    format!("must not hold an item twice; item {index} repeats an earlier one"),
                );
            }
        }
        if let Some(rule) = rule.get("items") {
            for (index, item) in items.iter().enumerate() {
                path.0.push(format!("[{index}]"));
                self.value(rule, item, path);
                path.0.pop();
            }
        }
    }

    /// The keys that are likely mistaken, each with the one that is meant.
    fn slips<'v>(&self, rule: &'v Value, object: &'v JsonObject) -> Vec<(&'v str, &'v str)> {
        let properties = rule.get("properties").and_then(Value::as_object);
        let Some(properties) = properties.filter(|_| self.typed) else {
            return Vec::new();
        };
        if rule.get("additionalProperties").is_some() {
            return Vec::new();
        }
        let unknown = object.keys().filter(|it| !properties.contains_key(*it));
        let slip = |key: &'v String| {
            let left_out = properties.keys().filter(|it| !object.contains_key(*it));
            Some((key.as_str(), meant(key, left_out.map(String::as_str))?))
        };
        unknown.filter_map(slip).collect()
    }

    fn object(&mut self, rule: &Value, object: &JsonObject, path: &mut Path) {
        let slips = self.slips(rule, object);
        let required = rule.get("required").and_then(Value::as_array);
        for key in required.into_iter().flatten().filter_map(Value::as_str) {
            // What is likely meant is told once.
            if !object.contains_key(key) && !slips.iter().any(|(_, meant)| *meant == key) {
                self.report(path, format!("must have the key `{key}`"));
            }
        }
        for (key, meant) in slips {
            self.mistaken(path, key, meant);
        }
        self.alternatives(rule, object, path);
        self.size(
            rule,
            "minProperties",
            "maxProperties",
            object.len() as u64,
            "keys",
            path,
        );
        let properties = rule.get("properties").and_then(Value::as_object);
        for (key, value) in object {
            let declared = properties.and_then(|properties| properties.get(key));
            if let Some(rule) = declared.or_else(|| rule.get("additionalProperties")) {
                path.0.push(key.clone());
                self.value(rule, value, path);
                path.0.pop();
            }
        }
    }
}

/// Whether a value has a JSON type.
pub(super) fn is_of_type(wanted: &str, value: &Value) -> bool {
    match wanted {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

/// Compares exactly where both are whole.
fn compare(number: &serde_json::Number, bound: &Value) -> Option<std::cmp::Ordering> {
    let whole = |number: &serde_json::Number| {
        number
            .as_i64()
            .map(i128::from)
            .or_else(|| number.as_u64().map(i128::from))
    };
    let bound = bound.as_number()?;
    match (whole(number), whole(bound)) {
        (Some(number), Some(bound)) => Some(number.cmp(&bound)),
        _ => number.as_f64()?.partial_cmp(&bound.as_f64()?),
    }
}

/// A pattern, as ECMAScript has it.
pub fn compiled(pattern: &str) -> Option<Regex> {
    Regex::with_flags(pattern, "u")
        .or_else(|_| Regex::new(pattern))
        .ok()
}

/// Whether a text matches an ECMAScript pattern. A pattern that can't be read forbids nothing.
fn matches(pattern: &str, text: &str) -> bool {
    static PATTERNS: LazyLock<Mutex<HashMap<String, Option<Regex>>>> =
        LazyLock::new(Mutex::default);
    let mut patterns = match PATTERNS.lock() {
        Ok(patterns) => patterns,
        Err(poisoned) => poisoned.into_inner(),
    };
    let regex = patterns
        .entry(pattern.to_owned())
        .or_insert_with(|| compiled(pattern));
    regex
        .as_ref()
        .is_none_or(|regex| regex.find(text).is_some())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use serde_json::json;

    pub fn complaints(rule: &Value, value: &Value) -> Vec<String> {
        static NONE: Rules = Rules::new("{}");
        let mut found = Vec::new();
        let mut check = Check {
            rules: &NONE,
            typed: false,
            found: &mut found,
        };
        check.value(rule, value, &mut Path::default());
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_violation_is_told_with_its_place() {
        let rule = json!({ "type": "object", "required": ["name", "size"], "properties": {
            "name": { "type": "string", "minLength": 2, "maxLength": 4, "pattern": "^[a-z]+$" },
            "ports": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9 } }
        } });
        let found = complaints(&rule, &json!({ "name": "ABCDE", "ports": [0, 5, 10] }));
        assert_eq!(
            found,
            [
                "$ must have the key `size`",
                "name must have at most 4 characters, has 5",
                "name must match the pattern ^[a-z]+$",
                "ports[0] must be at least 1, is 0",
                "ports[2] must be at most 9, is 10",
            ]
        );
        assert!(complaints(&rule, &json!({ "name": "abc", "size": null, "more": 1 })).is_empty());
    }

    #[test]
    fn null_is_a_violation_unless_it_is_allowed() {
        assert_eq!(
            complaints(&json!({ "type": "string" }), &json!(null)),
            ["$ must not be null"]
        );
        assert!(
            complaints(&json!({ "type": "string", "nullable": true }), &json!(null)).is_empty()
        );
    }

    #[test]
    fn a_union_needs_one_member() {
        let rule = json!({ "any": [{ "type": "string" }, { "type": "integer", "minimum": 1 }] });
        assert!(complaints(&rule, &json!("a")).is_empty());
        assert!(complaints(&rule, &json!(1)).is_empty());
        assert_eq!(complaints(&rule, &json!(true)).len(), 1);
    }

    #[test]
    fn large_bounds_are_exact() {
        let rule = json!({ "type": "integer", "maximum": 9_223_372_036_854_775_807_i64 });
        assert!(complaints(&rule, &json!(i64::MAX)).is_empty());
        assert_eq!(
            complaints(&rule, &json!(9_223_372_036_854_775_808_u64)).len(),
            1
        );
    }
}
