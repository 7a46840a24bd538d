//! Doc comments, from facts and from our own sentences.

use serde_json::Value;

/// Most operations that a type's docs name.
const MOST_USES: usize = 3;

/// What a type's docs say: the official description where it was kept, and which operations use it.
pub fn of_type(name: &str, schema: &Value, uses: &[(String, bool)]) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(description) = schema.get("description").and_then(Value::as_str) {
        lines.extend(prose(description));
        lines.push(String::new());
    }
    let list = |request: bool| -> Option<String> {
        let mut operations: Vec<&String> = uses
            .iter()
            .filter(|(_, r)| *r == request)
            .map(|(id, _)| id)
            .collect();
        operations.dedup();
        let named: Vec<String> = operations
            .iter()
            .take(MOST_USES)
            .map(|id| format!("`{id}`"))
            .collect();
        let more = operations.len().saturating_sub(MOST_USES);
        match (named.is_empty(), more) {
            (true, _) => None,
            (false, 0) => Some(named.join(", ")),
            (false, more) => Some(format!("{} and {more} more", named.join(", "))),
        }
    };
    let text = match (list(true), list(false)) {
        (Some(sent), Some(answered)) => format!("Sent by {sent}; answered by {answered}."),
        (Some(sent), None) => format!("Sent by {sent}."),
        (None, Some(answered)) => format!("Answered by {answered}."),
        (None, None) => format!("`{name}`"),
    };
    lines.push(text);
    lines
}

/// What a field's docs say.
pub fn of_field(schema: &Value, presence: &str) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(description) = schema.get("description").and_then(Value::as_str) {
        lines.extend(prose(description));
    }
    let mut facts = facts(schema);
    if presence == "nullable" {
        facts.push("`Some(None)` sends null.".to_owned());
    }
    if !facts.is_empty() {
        lines.push(facts.join(" "));
    }
    lines
}

/// Bounds, default, format and the like, a short sentence each.
pub fn facts(schema: &Value) -> Vec<String> {
    let mut facts = Vec::new();
    let shown = |key: &str| schema.get(key).map(|value| format!("`{value}`"));
    if schema.get("deprecated") == Some(&Value::Bool(true)) {
        facts.push("Deprecated.".to_owned());
    }
    if let Some(default) = shown("default") {
        facts.push(format!("Default: {default}."));
    }
    facts.extend(range("", "", shown("minimum"), shown("maximum")));
    facts.extend(range(
        "",
        " characters",
        shown("minLength"),
        shown("maxLength"),
    ));
    facts.extend(range("", " items", shown("minItems"), shown("maxItems")));
    if let Some(step) = shown("multipleOf") {
        facts.push(format!("A multiple of {step}."));
    }
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        facts.push(format!("Pattern: {}.", code(pattern)));
    }
    if let Some(known) = schema.get("x-known").and_then(Value::as_array) {
        let known: Vec<String> = known.iter().map(|value| format!("`{value}`")).collect();
        facts.push(format!("Known values: {}.", known.join(", ")));
    }
    if let Some(format) = schema.get("x-format").and_then(Value::as_str) {
        facts.push(format!("Format: {format}."));
    }
    if let Some(any) = schema.get("x-any-of").and_then(Value::as_array) {
        let any: Vec<String> = any
            .iter()
            .filter_map(Value::as_str)
            .map(|name| format!("[`{name}`](crate::types::{name})"))
            .collect();
        facts.push(format!("Holds one of {}.", any.join(", ")));
    }
    if schema.get("readOnly") == Some(&Value::Bool(true)) {
        facts.push("Set by the service.".to_owned());
    }
    facts
}

fn range(before: &str, after: &str, least: Option<String>, most: Option<String>) -> Option<String> {
    match (least, most) {
        (Some(least), Some(most)) if least == most => {
            Some(format!("{before}Exactly {least}{after}."))
        }
        (Some(least), Some(most)) => Some(format!("{before}From {least} to {most}{after}.")),
        (Some(least), None) => Some(format!("{before}At least {least}{after}.")),
        (None, Some(most)) => Some(format!("{before}At most {most}{after}.")),
        (None, None) => None,
    }
}

/// Text as code, whatever backticks it holds.
fn code(text: &str) -> String {
    if text.contains('`') {
        format!("`` {text} ``")
    } else {
        format!("`{text}`")
    }
}

/// The official prose, with what rustdoc would stumble over made harmless.
pub fn prose(text: &str) -> Vec<String> {
    text.trim()
        .lines()
        .map(|line| {
            line.trim_end()
                .replace('<', "\\<")
                .replace('[', "\\[")
                .replace('\t', "    ")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn bounds_become_sentences() {
        let schema = json!({ "type": "integer", "minimum": 1, "maximum": 200, "default": 20 });
        assert_eq!(facts(&schema), ["Default: `20`.", "From `1` to `200`."]);
        assert_eq!(
            facts(&json!({ "maxLength": 5 })),
            ["At most `5` characters."]
        );
        assert_eq!(facts(&json!({ "pattern": "a`b" })), ["Pattern: `` a`b ``."]);
    }

    #[test]
    fn null_is_explained_where_it_can_be_sent() {
        assert_eq!(
            of_field(&json!({}), "nullable"),
            ["`Some(None)` sends null."]
        );
        assert!(of_field(&json!({}), "optional").is_empty());
    }
}
