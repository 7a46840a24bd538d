//! What the examples of some areas have where they say nothing: a real answer leaves such fields out.

use serde_json::Value;

use crate::schema::Parts;

const TEXTS: [&str; 4] = ["example string", "example name", "12345", ""];
const NUMBER: u64 = 123;
const AREAS: [&str; 2] = ["gradientai.", "vector-databases."];

/// Whether the examples of a kind have placeholders.
pub(super) fn has(kind: &str) -> bool {
    AREAS.iter().any(|area| kind.starts_with(area))
}

/// Takes placeholders away, except what is required or is one of these fields; and quotation marks within texts.
pub(super) fn remove(value: &mut Value, parts: &Parts, kept: &[Option<&str>]) {
    match value {
        Value::Object(members) => {
            let names = members.keys().cloned().collect::<Vec<_>>();
            for name in names {
                let own = parts.property(&name);
                let Some(value) = members.get_mut(&name) else {
                    continue;
                };
                remove(value, &own, &[]);
                let is_kept = parts.requires(&name) || kept.contains(&Some(name.as_str()));
                if !is_kept && is_one(value) {
                    members.remove(&name);
                }
            }
        }
        Value::Array(items) => {
            let own = parts.items();
            for item in items.iter_mut() {
                remove(item, &own, &[]);
            }
            items.retain(|item| !is_one(item));
        }
        Value::String(text) => {
            let plain = text.trim_matches('"');
            if plain.len() < text.len() {
                *text = plain.to_owned();
            }
        }
        _ => {}
    }
}

fn is_one(value: &Value) -> bool {
    match value {
        Value::String(text) => {
            TEXTS.contains(&text.as_str())
                || text.ends_with("_UNKNOWN")
                || text.ends_with("_UNSPECIFIED")
        }
        Value::Number(number) => number.as_u64() == Some(NUMBER),
        Value::Object(members) => members.is_empty(),
        Value::Null | Value::Bool(_) | Value::Array(_) => false,
    }
}
