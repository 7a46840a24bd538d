//! Where an example holds what its schema doesn't have.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::view::{Place, View, type_of};
use super::{Side, sides};
use crate::spec::pointer::{child, unescape};

/// The part of a path that stands for every item of an array, or every value of a map.
const EACH: &str = "*";

/// How an example and its schema disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::spec) enum Kind {
    /// The schema doesn't declare the key.
    Undeclared,
    /// The schema declares another type.
    Type,
    /// The schema requires the key, and the example lacks it.
    Missing,
    /// The value is not among those that the schema lists.
    Value,
}

/// One place where an example and its schema disagree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::spec) struct Contradiction {
    /// The operation.
    pub(in crate::spec) operation: String,
    /// `request`, or the status of the answer.
    pub(in crate::spec) side: String,
    /// Where in the body, as a JSON pointer in which `*` stands for each item or value.
    pub(in crate::spec) path: String,
    /// How they disagree.
    pub(in crate::spec) kind: Kind,
    /// The JSON type of what the example holds there, or the value that isn't listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::spec) found: Option<String>,
}

/// Compares the examples of `official` with the schemas of `document`, which is the same or a corrected one.
pub(in crate::spec) fn compare(official: &Value, document: &Value) -> BTreeSet<Contradiction> {
    let schemas = sides(document);
    let mut found = BTreeSet::new();
    for example in sides(official) {
        let same = |side: &&Side<'_>| {
            (side.operation, &side.side, side.media)
                == (example.operation, &example.side, example.media)
        };
        let Some(side) = schemas.iter().find(same) else {
            continue;
        };
        let mut comparison = Comparison {
            document,
            side,
            found: &mut found,
        };
        for payload in &example.examples {
            comparison.value(std::slice::from_ref(&side.schema), payload, "");
        }
    }
    found
}

struct Comparison<'a, 'f> {
    document: &'a Value,
    side: &'f Side<'a>,
    found: &'f mut BTreeSet<Contradiction>,
}

impl<'a> Comparison<'a, '_> {
    fn value(&mut self, places: &[Place<'a>], value: &Value, path: &str) {
        let view = View::of(self.document, places);
        if !view.takes(type_of(value)) {
            return self.add(path, Kind::Type, Some(type_of(value).to_owned()));
        }
        if let (Value::String(text), Some(listed)) = (value, &view.values_listed)
            && !listed.contains(&value)
        {
            self.add(path, Kind::Value, Some(text.clone()));
        }
        match value {
            Value::Object(members) => {
                for (key, member) in members {
                    let below = match view.properties.contains_key(key.as_str()) {
                        false if !view.values.is_empty() => format!("{path}/{EACH}"),
                        _ => child(path, key),
                    };
                    match view.key(key) {
                        Some(places) => self.value(places, member, &below),
                        None if view.is_open => {}
                        None => {
                            let found = Some(type_of(member).to_owned());
                            self.add(&below, Kind::Undeclared, found);
                        }
                    }
                }
                for key in &view.required {
                    if !members.contains_key(*key) {
                        self.add(&child(path, key), Kind::Missing, None);
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.value(&view.items, item, &format!("{path}/{EACH}"));
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, path: &str, kind: Kind, found: Option<String>) {
        self.found.insert(Contradiction {
            operation: self.side.operation.to_owned(),
            side: self.side.side.clone(),
            path: path.to_owned(),
            kind,
            found,
        });
    }
}

/// Those of `contradictions` that the schemas of `document` still have.
pub(in crate::spec) fn remaining<'c>(
    document: &Value,
    contradictions: impl Iterator<Item = &'c Contradiction>,
) -> Vec<&'c Contradiction> {
    let sides = sides(document);
    contradictions
        .filter(|contradiction| {
            let mut bodies = sides.iter().filter(|side| {
                side.operation == contradiction.operation && side.side == contradiction.side
            });
            !bodies.any(|side| is_settled(document, side, contradiction))
        })
        .collect()
}

fn is_settled(document: &Value, side: &Side<'_>, contradiction: &Contradiction) -> bool {
    let mut view = View::of(document, std::slice::from_ref(&side.schema));
    let mut keys = contradiction.path.split('/').skip(1).peekable();
    while let Some(key) = keys.next() {
        let key = unescape(key);
        if contradiction.kind == Kind::Missing && keys.peek().is_none() {
            return !view.required.contains(key.as_str());
        }
        let places = match key.as_str() {
            EACH => view.items.iter().chain(&view.values).cloned().collect(),
            key => view.key(key).map(<[Place<'_>]>::to_vec).unwrap_or_default(),
        };
        if places.is_empty() {
            return view.is_open;
        }
        view = View::of(document, &places);
    }
    let found = contradiction.found.as_deref().unwrap_or_default();
    match (contradiction.kind, &view.values_listed) {
        (Kind::Value, Some(listed)) => listed.iter().any(|value| *value == found),
        (Kind::Value, None) => true,
        _ => view.takes(found),
    }
}
