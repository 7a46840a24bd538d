//! `spec/secrets.toml`: which fields hold secrets, so that `Debug` doesn't show them.
//!
//! A field of which the document says `format: password` is one in any case. An entry without a type is about every field that
//! can hold text; so a field that a refresh brings is hidden if it is called as secrets are called. What the file says of one
//! type comes before what it says of all.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::facts::Operation;
use super::model::{Kind, Shown, Type};
use super::render::{params_name, value_type};

/// Where the entries are.
const FILE: &str = "spec/secrets.toml";

/// `spec/secrets.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secrets {
    /// What is hidden.
    #[serde(default)]
    secret: Vec<Entry>,
    /// What is shown although an entry for all types would hide it.
    #[serde(default)]
    shown: Vec<Entry>,
    /// The types that are sent in place of others: what is said of those holds for them, too.
    #[serde(skip)]
    origins: BTreeMap<String, String>,
}

/// `[[secret]]` or `[[shown]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The type; every type if it is missing.
    #[serde(rename = "type")]
    of: Option<String>,
    /// The key in JSON, or several.
    field: Keys,
    reason: String,
    #[serde(skip)]
    used: Cell<bool>,
}

/// A pattern of keys, or several of which one is enough. `*` stands for anything.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Keys {
    One(String),
    Several(Vec<String>),
}

impl Keys {
    fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Several(several) => several,
        }
    }
}

impl Entry {
    /// Whether it is about this field.
    fn is_about(&self, type_name: &str, key: &str, all: bool) -> bool {
        let of = match &self.of {
            Some(of) => !all && of == type_name,
            None => all,
        };
        of && self.field.all().iter().any(|field| fits(field, key))
    }
}

impl Secrets {
    /// Reads the file.
    pub fn load(root: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(root.join(FILE))
            .with_context(|| format!("can't read {FILE}"))?;
        toml::from_str(&text).with_context(|| format!("can't read {FILE}"))
    }

    /// Lets what is said of types hold for those that are sent in their place.
    pub fn with_origins(mut self, origins: BTreeMap<String, String>) -> Self {
        self.origins = origins;
        self
    }

    /// Says of each field of the types, and of each parameter, whether it is shown. What the file says of nothing becomes a problem.
    pub fn join(
        &self,
        types: &mut [Type],
        operations: &mut [Operation],
        problems: &mut Vec<String>,
    ) {
        let held: Vec<(String, bool)> = types
            .iter()
            .map(|ty| (ty.name.clone(), holds_text(&ty.kind)))
            .collect();
        let is_text =
            |name: &str| match held.binary_search_by(|(known, _)| known.as_str().cmp(name)) {
                Ok(index) => held.get(index).is_some_and(|(_, text)| *text),
                Err(_) => matches!(name, "String" | "Value" | "JsonObject"),
            };
        for ty in types {
            let Kind::Struct { fields, .. } = &mut ty.kind else {
                continue;
            };
            for field in fields {
                let is_text = is_text(innermost(&field.rust_type));
                if self.hides(&ty.name, &field.key, is_text) {
                    field.shown = Shown::Secret;
                }
            }
        }
        for operation in operations {
            let name = params_name(operation);
            for parameter in &mut operation.parameters {
                let is_text = is_text(innermost(&value_type(&parameter.schema)));
                parameter.secret = self.hides(&name, &parameter.name, is_text);
            }
        }
        self.check(problems);
    }

    fn hides(&self, type_name: &str, key: &str, is_text: bool) -> bool {
        let origin = self.origins.get(type_name);
        let type_name = origin.map_or(type_name, String::as_str);
        let find = |entries: &[Entry], all: bool| {
            let mut found = false;
            for entry in entries {
                if entry.is_about(type_name, key, all) {
                    entry.used.set(true);
                    found = true;
                }
            }
            found
        };
        // Each is asked, so that what is used is known.
        let own = find(&self.secret, false);
        let own_shown = find(&self.shown, false);
        let pattern = is_text && find(&self.secret, true);
        let shown = pattern && find(&self.shown, true);
        own || pattern && !own_shown && !shown
    }

    fn check(&self, problems: &mut Vec<String>) {
        for (section, entries) in [("secret", &self.secret), ("shown", &self.shown)] {
            for entry in entries {
                let of = entry.of.as_deref().unwrap_or("*");
                let place = format!(
                    "{FILE}: [[{section}]] of {of} {}",
                    entry.field.all().join(", ")
                );
                if entry.reason.trim().is_empty() {
                    problems.push(format!("{place} gives no reason"));
                }
                if !entry.used.get() {
                    problems.push(format!(
                        "{place} is about no field that it changes anything for; correct or remove it"
                    ));
                }
            }
        }
    }
}

/// Whether a key is what a pattern says, whatever its case.
fn fits(pattern: &str, key: &str) -> bool {
    let (pattern, key) = (pattern.to_lowercase(), key.to_lowercase());
    let Some((first, rest)) = pattern.split_once('*') else {
        return pattern == key;
    };
    let Some(mut left) = key.strip_prefix(first) else {
        return false;
    };
    let parts: Vec<&str> = rest.split('*').collect();
    let Some((last, middle)) = parts.split_last() else {
        return true;
    };
    for part in middle {
        match left.split_once(part) {
            Some((_, after)) => left = after,
            None => return false,
        }
    }
    left.ends_with(last)
}

/// Whether a type that isn't a struct can hold any text.
fn holds_text(kind: &Kind) -> bool {
    match kind {
        Kind::Untagged(variants) => variants
            .iter()
            .any(|(_, held)| matches!(innermost(held), "String" | "Value" | "JsonObject")),
        Kind::Struct { .. } | Kind::Enum(_) | Kind::Slugs | Kind::Tagged { .. } => false,
    }
}

/// The type in options, lists, maps and boxes.
pub fn innermost(rust_type: &str) -> &str {
    let mut inner = rust_type;
    while let Some(held) = ["Option<", "Vec<", "Box<", "Arc<", "BTreeMap<String, "]
        .iter()
        .find_map(|outer| inner.strip_prefix(outer)?.strip_suffix('>'))
    {
        inner = held;
    }
    inner
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::model::Field;

    #[test]
    fn patterns_fit_beginnings_middles_and_ends() {
        for (pattern, key, expected) in [
            ("token", "token", true),
            ("token", "tokens", false),
            ("*token", "hf_token", true),
            ("*token", "token_count", false),
            ("*token*", "max_tokens", true),
            ("private*key*", "private_key_id", true),
            ("*key*key", "key", false),
            ("*password*", "basicPassword", true),
        ] {
            assert_eq!(fits(pattern, key), expected, "{pattern} {key}");
        }
    }

    #[test]
    fn what_is_inside_is_found() {
        assert_eq!(
            innermost("Option<Option<BTreeMap<String, Vec<String>>>>"),
            "String"
        );
        assert_eq!(innermost("Droplet"), "Droplet");
    }

    fn of(fields: &[(&str, &str)]) -> Vec<Type> {
        let field = |(key, rust_type): &(&str, &str)| Field {
            name: (*key).to_owned(),
            key: (*key).to_owned(),
            rust_type: (*rust_type).to_owned(),
            presence: "optional",
            answered: false,
            read_only: false,
            or: None,
            docs: Vec::new(),
            described: false,
            shown: Shown::of(rust_type, &serde_json::Value::Null),
        };
        vec![Type {
            name: "Thing".to_owned(),
            kind: Kind::Struct {
                fields: fields.iter().map(field).collect(),
                rest: None,
            },
            docs: Vec::new(),
            areas: Default::default(),
            in_requests: false,
            values: Default::default(),
        }]
    }

    #[track_caller]
    fn join(text: &str, fields: &[(&str, &str)]) -> (Vec<Shown>, Vec<String>) {
        let mut types = of(fields);
        let mut problems = Vec::new();
        let secrets: Secrets = toml::from_str(text).unwrap();
        secrets.join(&mut types, &mut [], &mut problems);
        let Kind::Struct { fields, .. } = &types[0].kind else {
            unreachable!()
        };
        (fields.iter().map(|field| field.shown).collect(), problems)
    }

    #[test]
    fn what_one_type_says_comes_before_what_all_say() {
        let text = r#"
            secret = [
                { field = "*token", reason = "tokens" },
                { type = "Thing", field = "key", reason = "a key" },
            ]
            shown = [
                { field = "page_token", reason = "a place in a list" },
                { type = "Thing", field = "word_token", reason = "a part of a text" },
            ]
        "#;
        let text_type = "Option<String>";
        let (shown, problems) = join(
            text,
            &[
                ("token", text_type),
                ("key", text_type),
                ("page_token", text_type),
                ("word_token", text_type),
                ("number_token", "Option<i64>"),
                ("config", "Option<JsonObject>"),
                ("api_token", "Option<BTreeMap<String, String>>"),
            ],
        );
        let (secret, plain, keys) = (Shown::Secret, Shown::Plain, Shown::Keys);
        assert_eq!(shown, [secret, secret, plain, plain, plain, keys, secret]);
        assert!(problems.is_empty(), "{problems:?}");
    }

    #[test]
    fn an_entry_that_is_about_nothing_is_a_problem() {
        let text = r#"
            secret = [{ type = "Thing", field = "gone", reason = "a key" }]
            shown = [{ field = "name", reason = " " }]
        "#;
        let (_, problems) = join(text, &[("name", "String")]);
        assert_eq!(problems.len(), 3, "{problems:?}");
        assert!(problems[0].contains("gone"), "{problems:?}");
        assert!(problems[1].contains("no reason"), "{problems:?}");
    }
}
