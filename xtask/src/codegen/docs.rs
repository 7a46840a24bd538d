//! Doc comments, from facts and from our own sentences.

use serde_json::Value;

use super::document::{required, union_members};
use super::normalise::merge::{ALTERNATIVES, LACKS};

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

/// What a field's docs say; `choice` is what [`of_choice`] says of it.
pub fn of_field(schema: &Value, presence: &str, choice: Option<String>) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(description) = schema.get("description").and_then(Value::as_str) {
        lines.extend(prose(description));
    }
    let mut facts = facts(schema);
    facts.extend(choice);
    if presence == "nullable" {
        facts.push("`Some(None)` sends null.".to_owned());
    }
    if !facts.is_empty() {
        lines.push(facts.join(" "));
    }
    lines
}

/// What the docs of a field say of the alternatives that the struct must meet: whether it is one that makes the choice, is
/// required by some of them, or declared by some.
pub fn of_choice(schema: &Value, key: &str) -> Option<String> {
    let alternatives = union_members(schema.get(ALTERNATIVES)?)?;
    let marks: Vec<String> = alternatives
        .iter()
        .filter_map(|it| mark(alternatives, it))
        .map(|(name, value)| match value {
            Some(value) => format!("`{name}` with the value `{value}`"),
            None => format!("`{name}`"),
        })
        .collect();
    if marks.len() < alternatives.len() {
        return None;
    }
    let makes_choice = |it: &Value| mark(alternatives, it).is_some_and(|(name, _)| name == key);
    if alternatives.iter().any(makes_choice) {
        let (last, others) = marks.split_last()?;
        return Some(format!(
            "Either {} or {last} is required.",
            others.join(", ")
        ));
    }
    let of = |is_meant: &dyn Fn(&Value) -> bool| -> Option<String> {
        let meant: Vec<&str> = alternatives
            .iter()
            .zip(&marks)
            .filter(|(it, _)| is_meant(it))
            .map(|(_, mark)| mark.as_str())
            .collect();
        let some = !meant.is_empty() && meant.len() < alternatives.len();
        some.then(|| meant.join(" or "))
    };
    let lacks = |it: &Value| {
        let lacks = it.get(LACKS).and_then(Value::as_array);
        lacks.is_some_and(|lacks| lacks.iter().any(|name| name == key))
    };
    match (of(&|it| required(it).contains(&key)), of(&|it| !lacks(it))) {
        (Some(with), _) => Some(format!("Required with {with}.")),
        (None, Some(with)) => Some(format!("Only with {with}.")),
        (None, None) => None,
    }
}

/// What tells one alternative from the others: a key that only it requires, or the only value of one.
fn mark<'a>(alternatives: &'a [Value], it: &'a Value) -> Option<(&'a str, Option<&'a str>)> {
    let value = |it: &'a Value, name: &str| match it
        .pointer(&format!("/properties/{name}/enum"))?
        .as_array()?
        .as_slice()
    {
        [only] => only.as_str(),
        _ => None,
    };
    let own = required(it).into_iter().find(|name| {
        alternatives
            .iter()
            .filter(|other| *other != it)
            .all(|other| !required(other).contains(name))
    });
    own.map(|name| (name, value(it, name)))
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
            of_field(&json!({}), "nullable", None),
            ["`Some(None)` sends null."]
        );
        assert!(of_field(&json!({}), "optional", None).is_empty());
    }

    #[test]
    fn what_only_some_alternatives_require_is_told() {
        let schema = json!({ ALTERNATIVES: { "oneOf": [
            { "required": ["droplets", "region"], LACKS: ["tag", "edges"] },
            { "required": ["tag", "region"], LACKS: ["droplets", "edges"] },
            { "required": ["type"], "properties": { "type": { "enum": ["GLOBAL"] } }, LACKS: ["tag"] },
        ] } });
        let choice = "Either `droplets`, `tag` or `type` with the value `GLOBAL` is required.";
        for (key, said) in [
            ("droplets", Some(choice)),
            ("tag", Some(choice)),
            ("type", Some(choice)),
            ("region", Some("Required with `droplets` or `tag`.")),
            ("edges", Some("Only with `type` with the value `GLOBAL`.")),
            ("name", None),
        ] {
            assert_eq!(of_choice(&schema, key).as_deref(), said, "{key}");
        }
        assert_eq!(of_choice(&json!({}), "name"), None);
    }
}
