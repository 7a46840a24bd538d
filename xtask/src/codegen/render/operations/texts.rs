//! Texts that examples show: samples, and what stands where there are none.

use serde_json::Value;

use crate::codegen::names;
use crate::spec::lookup::{Lookup, Spot};

/// Texts that samples have no value for, since they are prose, or say nothing.
const TEXTS: [(&str, &str); 10] = [
    ("content", "What is a droplet?"),
    ("cron", "0 * * * *"),
    ("example_value", "a value"),
    ("input", "What is a droplet?"),
    ("instruction", "Answer in one sentence."),
    ("prompt", "What is a droplet?"),
    ("public_key", "ssh-ed25519 AAAA... sammy@example.com"),
    ("query", "What is a droplet?"),
    ("tags", "web"),
    ("text", "What is a droplet?"),
];

/// Values of formats that have no sample of their own.
const FORMATS: [(&str, &str); 8] = [
    ("uuid", "4de7ac8b-495b-4884-9a69-1050c6793cd6"),
    ("date-time", "2026-01-31T12:00:00Z"),
    ("date", "2026-01-31"),
    ("uri", "https://www.example.com"),
    ("url", "https://www.example.com"),
    ("email", "sammy@example.com"),
    ("ipv4", "192.0.2.1"),
    ("byte", "ZXhhbXBsZQ=="),
];

/// A text for a place.
pub fn text<'a>(samples: &Lookup<'a>, at: &Spot<'a>) -> String {
    let name = at.name();
    let own = samples
        .own(at, "string")
        .or_else(|| samples.own(at, "integer"));
    let written = TEXTS.iter().find(|(of, _)| *of == name);
    let any = || samples.any(at, "string");
    let format = || {
        let says = ["format", "x-format"]
            .iter()
            .find_map(|keyword| samples.says(at, keyword)?.as_str());
        let (_, text) = FORMATS.iter().find(|(format, _)| Some(*format) == says)?;
        Some((*text).to_owned())
    };
    let listed = || {
        let listed = samples.says(at, "enum")?.as_array()?;
        Some(listed.first()?.as_str()?.to_owned())
    };
    let plain = |value: &Value| match value {
        // Some samples stand in quotes of their own.
        Value::String(text) => text.trim_matches('"').to_owned(),
        value => value.to_string(),
    };
    let own = own.filter(|it| is_harmless(it)).map(plain);
    own.or_else(|| written.map(|(_, text)| (*text).to_owned()))
        .or_else(listed)
        .or_else(|| any().filter(|it| is_harmless(it)).map(plain))
        .or_else(format)
        .unwrap_or_else(|| format!("example-{}", names::snake_name(name).replace('_', "-")))
}

/// Whether the texts of this name are written here.
pub fn is_written(name: &str) -> bool {
    TEXTS.iter().any(|(of, _)| *of == name)
}

/// What stands for a secret: nothing that could be one.
pub fn secret(name: &str) -> String {
    let name = names::snake_name(name);
    match name.contains("url") {
        true => format!("https://www.example.com/the-{}", name.replace('_', "-")),
        false => format!("the {}", name.replace('_', " ")),
    }
}

/// Whether a sample says something, and doesn't look like a secret.
pub fn is_harmless(sample: &Value) -> bool {
    let Some(text) = sample.as_str() else {
        return true;
    };
    if text.trim_matches('"') == "example string" {
        return false;
    }
    let is_known = ["_v1_", "-----BEGIN", "AKIA", "sk-", "eyJ"]
        .iter()
        .any(|part| text.contains(part));
    let is_long = text.len() >= 32 && text.chars().all(|c| c.is_ascii_alphanumeric());
    !is_known && !is_long
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_looks_like_a_secret_is_no_sample() {
        for shown in ["web-01", "4de7ac8b-495b-4884-9a69-1050c6793cd6", "nyc3"] {
            assert!(is_harmless(&json!(shown)), "{shown}");
        }
        let long = "a1".repeat(20);
        for hidden in ["dop_v1_1", "sk-ant-1", "-----BEGIN KEY-----", &long] {
            assert!(!is_harmless(&json!(hidden)), "{hidden}");
        }
        assert_eq!(secret("PrivateKey"), "the private key");
        assert_eq!(
            secret("webhook_url"),
            "https://www.example.com/the-webhook-url"
        );
    }
}
