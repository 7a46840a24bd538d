//! Strings that look like what their schema or their name says.

use serde_json::{Map, Value};

use super::pattern;

pub(super) const UUID: &str = "5a4981aa-9653-4bd1-bef5-d6bff52042e4";
const TIME: &str = "2026-01-01T00:00:00Z";

/// A string for a flattened string schema. `name` is the property or parameter it is for.
pub(super) fn string(schema: &Map<String, Value>, name: &str) -> String {
    let text = |key: &str| schema.get(key).and_then(Value::as_str);
    let length = |key: &str| {
        schema
            .get(key)
            .and_then(Value::as_u64)
            .and_then(|length| usize::try_from(length).ok())
    };
    let least = length("minLength").unwrap_or(0);
    if let Some(made) = text("pattern").and_then(|pattern| pattern::matching(pattern, least)) {
        return made;
    }
    if let Some(made) = text("format").and_then(formatted) {
        return made.to_owned();
    }
    if let Some(given) = text("default")
        && !given.is_empty()
    {
        return given.to_owned();
    }
    let mut made = named(name).to_owned();
    while made.chars().count() < least {
        made.push('x');
    }
    match length("maxLength") {
        Some(most) => made.chars().take(most).collect(),
        None => made,
    }
}

fn formatted(format: &str) -> Option<&'static str> {
    Some(match format {
        "date-time" => TIME,
        "date" => "2026-01-01",
        "uuid" => UUID,
        "ipv4" => "192.0.2.10",
        "ipv6" => "2001:db8::10",
        "cidr" => "10.10.0.0/16",
        "uri" | "url" => "https://example.com/resource",
        "hostname" => "host.example.com",
        "email" => "sammy@example.com",
        "byte" => "c2FuZGJveA==",
        "binary" => "sandbox",
        "int32" | "int64" | "uint32" | "uint64" => "1",
        "float" | "double" => "1.5",
        _ => return None,
    })
}

/// Makes a text that suits the name of a field without a format.
fn named(name: &str) -> &str {
    let ends = |suffix: &str| name.ends_with(suffix);
    match name {
        "" => "value",
        "uuid" | "id" => UUID,
        "email" => "sammy@example.com",
        "region" => "nyc3",
        "url" | "uri" | "href" | "endpoint" => "https://example.com/resource",
        "ip" | "ip_address" => "192.0.2.10",
        _ if ends("_uuid") => UUID,
        _ if ends("_at") => TIME,
        _ if ends("_url") || ends("_uri") => "https://example.com/resource",
        _ => name,
    }
}
