//! Texts that keep to lengths, formats and patterns.

use serde_json::{Map, Value};

pub(super) fn text(schema: &Map<String, Value>) -> String {
    let text = match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => "2026-01-02T03:04:05Z",
        Some("date") => "2026-01-02",
        Some("uuid") => "0a1b2c3d-0000-4000-8000-00000000000f",
        Some("ipv4") => "192.0.2.7",
        Some("ipv6") => "2001:db8::7",
        Some("uri") => "https://example.com/x",
        Some("email") => "sammy@example.com",
        Some("hostname") => "example.com",
        _ => "text",
    };
    let bound = |key: &str| {
        schema
            .get(key)
            .and_then(Value::as_u64)
            .and_then(|length| usize::try_from(length).ok())
    };
    let mut text = text.to_owned();
    while text.len() < bound("minLength").unwrap_or(0) {
        text.push('x');
    }
    text.truncate(bound("maxLength").unwrap_or(usize::MAX));
    let Some(pattern) = schema.get("pattern").and_then(Value::as_str) else {
        return text;
    };
    let fits = |text: &&str| {
        let short = text.len() < bound("minLength").unwrap_or(0);
        let long = text.len() > bound("maxLength").unwrap_or(usize::MAX);
        let matches = regress::Regex::new(pattern).is_ok_and(|it| it.find(text).is_some());
        !short && !long && matches
    };
    let found = [text.as_str()].into_iter().chain(LIKELY).find(fits);
    found.map(str::to_owned).unwrap_or(text)
}

/// Texts that fit the patterns of the document.
const LIKELY: [&str; 11] = [
    "ab",
    "example.com",
    "https://example.com/x",
    "0a1b2c3d-0000-4000-8000-00000000000f",
    "192.0.2.7",
    "text/text",
    "do:droplet:1",
    "do:kubernetes:1",
    "text.jsonl",
    "KE",
    "default",
];
