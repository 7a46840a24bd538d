//! From an OpenAPI document to its facts: what the tables of [`shape`](super::shape) keep, in their order.

use std::fmt;

use serde_json::{Map, Value};

use super::pointer::escape;
use super::shape::{DOCUMENT, Kind, PARAMETER, PROSE_EXTENSIONS, SCHEMA, Shape};

/// More words than this in one string and it is taken for a sentence.
const LONGEST_FACT: usize = 8;

/// A place in the document, printed as a JSON pointer.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    parent: Option<&'a At<'a>>,
    key: &'a str,
}

impl<'a> At<'a> {
    /// The document itself.
    pub(crate) const ROOT: At<'static> = At {
        parent: None,
        key: "",
    };

    /// The place behind `key`.
    pub(crate) fn child(&'a self, key: &'a str) -> At<'a> {
        At {
            parent: Some(self),
            key,
        }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(parent) = self.parent else {
            return Ok(());
        };
        write!(f, "{parent}/{}", escape(self.key))
    }
}

/// How many of what a document holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Schemas {
    /// Component schemas.
    pub(crate) named: usize,
    /// Schemas with a list of allowed strings, wherever they stand.
    pub(crate) string_enums: usize,
}

/// A document reduced to facts, and what was noticed on the way.
pub(crate) struct Facts {
    /// The reduced document.
    pub(crate) document: Value,
    /// Every reference: where it stands, and what it says.
    pub(crate) refs: Vec<(String, String)>,
    /// Reasons to refuse the document.
    pub(crate) problems: Vec<String>,
    /// Oddities a maintainer should look at.
    pub(crate) warnings: Vec<String>,
    /// Counts.
    pub(crate) schemas: Schemas,
    /// The examples of schemas and parameters: where the schema stands, and the payload.
    pub(crate) examples: Vec<(String, Value)>,
}

/// Reduces `document` to its facts.
pub(crate) fn extract(document: &Value, keep_prose: bool) -> Facts {
    let mut walk = Walk {
        keep_prose,
        refs: Vec::new(),
        problems: Vec::new(),
        warnings: Vec::new(),
        string_enums: 0,
        examples: Vec::new(),
    };
    let document = walk.object(&DOCUMENT, document, &At::ROOT);
    let named = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .map_or(0, Map::len);
    Facts {
        document,
        refs: walk.refs,
        problems: walk.problems,
        warnings: walk.warnings,
        schemas: Schemas {
            named,
            string_enums: walk.string_enums,
        },
        examples: walk.examples,
    }
}

/// The first string in `value` that reads like a sentence.
pub(crate) fn sentence(value: &Value) -> Option<&str> {
    match value {
        Value::String(s) => (s.split_whitespace().count() > LONGEST_FACT).then_some(s.as_str()),
        Value::Array(items) => items.iter().find_map(sentence),
        Value::Object(map) => map.values().find_map(sentence),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

struct Walk {
    keep_prose: bool,
    refs: Vec<(String, String)>,
    problems: Vec<String>,
    warnings: Vec<String>,
    string_enums: usize,
    examples: Vec<(String, Value)>,
}

impl Walk {
    fn object(&mut self, shape: &'static Shape, value: &Value, at: &At<'_>) -> Value {
        let Value::Object(map) = value else {
            self.wrong_type(shape.name, at);
            return value.clone();
        };
        if std::ptr::eq(shape, &SCHEMA) && is_string_enum(map) {
            self.string_enums += 1;
        }
        let mut out = Map::new();
        for (key, kind) in shape.fields {
            let child = at.child(key);
            match map.get(*key) {
                Some(value) => {
                    if let Some(kept) = self.field(*kind, value, &child) {
                        out.insert((*key).to_owned(), kept);
                    }
                }
                None if matches!(kind, Kind::MandatoryProse) && !map.contains_key("$ref") => {
                    out.insert((*key).to_owned(), Value::String(String::new()));
                }
                None => {}
            }
        }
        let mut others: Vec<&String> = map
            .keys()
            .filter(|key| !shape.fields.iter().any(|(name, _)| name == key))
            .collect();
        others.sort();
        for key in others {
            let Some(value) = map.get(key) else { continue };
            let child = at.child(key);
            let kept = match shape.rest {
                Some(rest) if !key.starts_with("x-") => Some(self.object(rest, value, &child)),
                _ => self.unlisted(shape, key, value, &child),
            };
            if let Some(kept) = kept {
                out.insert(key.clone(), kept);
            }
        }
        if let Some(example) = map.get("example") {
            if std::ptr::eq(shape, &SCHEMA) {
                self.examples.push((at.to_string(), example.clone()));
            } else if std::ptr::eq(shape, &PARAMETER) {
                let schema = at.child("schema");
                self.examples.push((schema.to_string(), example.clone()));
            }
        }
        Value::Object(out)
    }

    fn field(&mut self, kind: Kind, value: &Value, at: &At<'_>) -> Option<Value> {
        match kind {
            Kind::Verbatim => {
                self.note_sentence(value, at);
                Some(value.clone())
            }
            Kind::Ref => {
                match value.as_str() {
                    Some(target) => self.refs.push((at.to_string(), target.to_owned())),
                    None => self.wrong_type("string", at),
                }
                Some(value.clone())
            }
            Kind::Prose => self.keep_prose.then(|| value.clone()),
            Kind::MandatoryProse => Some(if self.keep_prose {
                value.clone()
            } else {
                Value::String(String::new())
            }),
            Kind::Dropped => None,
            Kind::One(shape) => Some(self.object(shape, value, at)),
            Kind::BoolOr(_) if value.is_boolean() => Some(value.clone()),
            Kind::BoolOr(shape) => Some(self.object(shape, value, at)),
            Kind::List(shape) => Some(self.list(shape, value, at)),
            Kind::Sorted(shape) => Some(self.map(shape, value, at, true)),
            Kind::Ordered(shape) => Some(self.map(shape, value, at, false)),
            Kind::Mapping => {
                self.mapping(value, at);
                Some(value.clone())
            }
            Kind::Scopes => Some(self.scopes(value, at)),
        }
    }

    fn list(&mut self, shape: &'static Shape, value: &Value, at: &At<'_>) -> Value {
        let Value::Array(items) = value else {
            self.wrong_type("array", at);
            return value.clone();
        };
        let items = items.iter().enumerate().map(|(index, item)| {
            let index = index.to_string();
            self.object(shape, item, &at.child(&index))
        });
        Value::Array(items.collect())
    }

    fn map(&mut self, shape: &'static Shape, value: &Value, at: &At<'_>, sorted: bool) -> Value {
        let Value::Object(map) = value else {
            self.wrong_type("object", at);
            return value.clone();
        };
        let mut entries: Vec<(&String, &Value)> = map.iter().collect();
        if sorted {
            entries.sort_by_key(|(key, _)| *key);
        }
        let entries = entries
            .into_iter()
            .map(|(key, value)| (key.clone(), self.object(shape, value, &at.child(key))));
        Value::Object(entries.collect())
    }

    fn mapping(&mut self, value: &Value, at: &At<'_>) {
        let Value::Object(map) = value else {
            return self.wrong_type("object", at);
        };
        for (key, target) in map {
            let at = at.child(key);
            match target.as_str() {
                // A bare name is short for a component schema.
                Some(name) if !name.contains(['#', '/', '.']) => self
                    .refs
                    .push((at.to_string(), format!("#/components/schemas/{name}"))),
                Some(target) => self.refs.push((at.to_string(), target.to_owned())),
                None => self.wrong_type("string", &at),
            }
        }
    }

    fn scopes(&mut self, value: &Value, at: &At<'_>) -> Value {
        let Value::Object(map) = value else {
            self.wrong_type("object", at);
            return value.clone();
        };
        let mut names: Vec<&String> = map.keys().collect();
        names.sort();
        let scopes = names.into_iter().map(|name| {
            let text = if self.keep_prose { map.get(name) } else { None };
            let text = text.cloned().unwrap_or_else(|| Value::from(""));
            (name.clone(), text)
        });
        Value::Object(scopes.collect())
    }

    /// A key that the tables don't list: an extension, or a keyword OpenAPI 3.0 doesn't have.
    fn unlisted(
        &mut self,
        shape: &'static Shape,
        key: &str,
        value: &Value,
        at: &At<'_>,
    ) -> Option<Value> {
        if PROSE_EXTENSIONS.contains(&key) {
            return None;
        }
        if !self.keep_prose && sentence(value).is_some() {
            self.warnings
                .push(format!("{at}: left out, it reads like prose"));
            return None;
        }
        if !key.starts_with("x-") {
            self.warnings.push(format!(
                "{at}: a {} has no keyword of this name in OpenAPI 3.0; kept as it is",
                shape.name
            ));
        }
        Some(value.clone())
    }

    fn note_sentence(&mut self, value: &Value, at: &At<'_>) {
        if !self.keep_prose && sentence(value).is_some() {
            self.warnings
                .push(format!("{at}: kept as a fact, yet it reads like prose"));
        }
    }

    fn wrong_type(&mut self, wanted: &str, at: &At<'_>) {
        self.problems
            .push(format!("{at}: expected {} here", article(wanted)));
    }
}

fn article(noun: &str) -> String {
    let vowel = noun.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']);
    format!("{} {noun}", if vowel { "an" } else { "a" })
}

fn is_string_enum(schema: &Map<String, Value>) -> bool {
    let Some(Value::Array(values)) = schema.get("enum") else {
        return false;
    };
    values.iter().any(Value::is_string) && values.iter().all(|v| v.is_string() || v.is_null())
}
