//! Sample values of properties and parameters, kept from the examples: what the sandbox and the docs show.
//!
//! They have a file of their own, so that an overlay pins what the document says of a property and not what its example
//! happens to be.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::sides;
use super::view::{Place, View, type_of};
use crate::spec::pointer::follow;
use crate::spec::write::to_text;

pub(crate) const FILE: &str = "spec/samples.json";

/// A string with more characters or more words than this may be prose, or a file.
const LONGEST: usize = 80;
const MOST_WORDS: usize = 3;

/// Parts of names of properties whose values look like secrets, even those of an example.
const SECRETS: [&str; 8] = [
    "password",
    "secret",
    "token",
    "private_key",
    "access_key",
    "kubeconfig",
    "credential",
    "certificate",
];

/// The contents of the file: sample values by the JSON pointer of their schema in `openapi.json`.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Samples(BTreeMap<String, Value>);

impl Samples {
    /// Reads the file below `root`. No file means no samples.
    pub(crate) fn load(root: &Path) -> anyhow::Result<Self> {
        let path = root.join(FILE);
        match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .with_context(|| format!("can't understand {}", path.display())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).with_context(|| format!("can't read {}", path.display())),
        }
    }

    /// Each sample with the place of its schema.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(at, value)| (at.as_str(), value))
    }

    /// The scalar values of all examples, by the schemas of `document` that describe them: first those of the examples of
    /// schemas and parameters, then those of the `official` document's bodies.
    pub(in crate::spec) fn of(
        document: &Value,
        of_schemas: &[(String, Value)],
        official: &Value,
    ) -> Self {
        let mut walk = Walk {
            document,
            found: BTreeMap::new(),
        };
        // What a property itself gives as its example is the better sample.
        let is_scalar = |payload: &Value| !payload.is_object() && !payload.is_array();
        let (scalars, others): (Vec<_>, Vec<_>) = of_schemas
            .iter()
            .partition(|(_, payload)| is_scalar(payload));
        for (at, payload) in scalars.into_iter().chain(others) {
            walk.payload(at, payload);
        }
        for side in sides(official) {
            for payload in side.examples {
                walk.payload(&side.schema.at, payload);
            }
        }
        Self(walk.found)
    }

    /// The file's text.
    pub(in crate::spec) fn to_json(&self) -> anyhow::Result<String> {
        to_text(&serde_json::to_value(self).context("can't write the samples as JSON")?)
    }
}

/// Whether a value may be the sample of the property `name` with this schema.
fn is_sample(name: &str, schema: &Map<String, Value>, value: &Value) -> bool {
    let fits = match value {
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => {
            let is_short = text.chars().count() <= LONGEST
                && text.split_whitespace().count() <= MOST_WORDS
                && !text.chars().any(char::is_control);
            let name = name.to_lowercase();
            let is_secret = SECRETS.iter().any(|secret| name.contains(secret))
                || schema
                    .get("format")
                    .is_some_and(|format| format == "password")
                || text.starts_with("do") && text.contains("_v1_");
            !text.trim().is_empty() && is_short && !is_secret
        }
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    };
    let declared = schema.get("type").and_then(Value::as_str);
    let found = type_of(value);
    let is_type = declared == Some(found) || (declared, found) == (Some("number"), "integer");
    let listed = schema.get("enum").and_then(Value::as_array);
    fits && is_type && listed.is_none_or(|values| values.contains(value))
}

struct Walk<'a> {
    document: &'a Value,
    found: BTreeMap<String, Value>,
}

impl<'a> Walk<'a> {
    fn payload(&mut self, at: &str, payload: &Value) {
        let Some(schema) = self.document.pointer(at) else {
            return;
        };
        // A property is named by its place, a parameter by a field beside its schema.
        let parent = at.strip_suffix("/schema");
        let parameter = parent.and_then(|parent| self.document.pointer(parent)?.get("name"));
        let key = at.rsplit('/').next().unwrap_or_default();
        let name = parameter.and_then(Value::as_str).unwrap_or(key).to_owned();
        let at = at.to_owned();
        self.value(&[Place { at, schema }], payload, &name);
    }

    fn value(&mut self, places: &[Place<'a>], value: &Value, name: &str) {
        match value {
            Value::Object(members) => {
                let view = View::of(self.document, places);
                for (key, member) in members {
                    if let Some(places) = view.key(key) {
                        self.value(places, member, key);
                    }
                }
            }
            Value::Array(items) => {
                let view = View::of(self.document, places);
                for item in items {
                    self.value(&view.items, item, name);
                }
            }
            scalar => {
                // The first schema that describes it: an alternative may belong to another example.
                let mut leaves = places
                    .iter()
                    .filter_map(|place| self.leaf(place, scalar, name));
                if let Some(at) = leaves.next() {
                    drop(leaves);
                    self.found.entry(at).or_insert_with(|| scalar.clone());
                }
            }
        }
    }

    /// Where the schema of a scalar itself stands, behind references and parts of `allOf`.
    fn leaf(&self, place: &Place<'a>, value: &Value, name: &str) -> Option<String> {
        let view = View::of(self.document, std::slice::from_ref(place));
        view.places.into_iter().find_map(|place| {
            let (at, schema) = follow(self.document, place.at, place.schema).ok()?;
            is_sample(name, schema.as_object()?, value).then_some(at)
        })
    }
}
