//! How schemas and operations of two documents differ, in words.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::places::Places;
use crate::spec::pointer::child;

/// A difference of the documents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cause {
    /// Where, as a JSON pointer.
    pub at: String,
    /// What changed there.
    pub what: String,
}

/// What makes up the Rust type of a field or argument, without the insides of structs.
const NATURE: [&str; 12] = [
    "$ref",
    "type",
    "format",
    "nullable",
    "enum",
    "minimum",
    "maximum",
    "oneOf",
    "anyOf",
    "allOf",
    "additionalProperties",
    "x-accept",
];

/// Longer values are cut.
const LONGEST_VALUE: usize = 120;

/// The differences of two documents at single places.
pub struct Differ<'a> {
    /// The old one.
    pub was: &'a Places<'a>,
    /// The new one.
    pub is: &'a Places<'a>,
}

impl Differ<'_> {
    /// How two schemas differ as types of a field.
    pub fn nature(&self, was_at: &str, is_at: &str) -> Vec<Cause> {
        let mut causes = Vec::new();
        self.add_nature(was_at, is_at, 0, &mut causes);
        causes
    }

    fn add_nature(&self, was_at: &str, is_at: &str, depth: usize, causes: &mut Vec<Cause>) {
        let (was, is) = (self.was.get(was_at), self.is.get(is_at));
        for keyword in NATURE {
            let (old, new) = (keyword_of(was, keyword), keyword_of(is, keyword));
            if old != new {
                causes.push(changed(
                    &format!("{is_at}/{keyword}"),
                    keyword,
                    old.as_ref(),
                    new.as_ref(),
                ));
            }
        }
        if is_struct(was) != is_struct(is) && causes.is_empty() {
            let lost = match is_struct(is) {
                true => Vec::new(),
                false => self.lost_properties(was_at, is_at),
            };
            match lost.is_empty() {
                true => causes.push(Cause {
                    at: is_at.to_owned(),
                    what: match is_struct(is) {
                        true => "declares properties now".to_owned(),
                        false => "declares no properties any more".to_owned(),
                    },
                }),
                false => causes.extend(lost),
            }
        }
        if depth > 3 || !causes.is_empty() {
            return;
        }
        let has = |schema: Option<&Value>, key: &str| schema.is_some_and(|s| s.get(key).is_some());
        if has(was, "$ref") && has(is, "$ref") {
            let (was_at, is_at) = (self.was.follow(was_at), self.is.follow(is_at));
            self.add_nature(&was_at, &is_at, depth + 1, causes);
        }
        for inner in ["items", "additionalProperties"] {
            if has(was, inner) || has(is, inner) {
                let (was_at, is_at) = (format!("{was_at}/{inner}"), format!("{is_at}/{inner}"));
                self.add_nature(&was_at, &is_at, depth + 1, causes);
            }
        }
    }

    /// Whether only the service sets a property now, or programs may, too.
    pub fn read_only(&self, was_at: &str, is_at: &str) -> Option<Cause> {
        let told = |places: &Places<'_>, at: &str| {
            let told = places.get(at).and_then(|schema| schema.get("readOnly"));
            told == Some(&Value::Bool(true))
        };
        let (was, is) = (told(self.was, was_at), told(self.is, is_at));
        (was != is).then(|| Cause {
            at: is_at.to_owned(),
            what: format!("readOnly: {was} -> {is}"),
        })
    }

    /// The properties that are gone.
    pub fn lost_properties(&self, was_at: &str, is_at: &str) -> Vec<Cause> {
        let parts = self.was.parts(was_at);
        let maps = parts
            .iter()
            .filter_map(|part| self.was.get(part)?.get("properties")?.as_object());
        let keys: BTreeSet<&String> = maps.flat_map(|map| map.keys()).collect();
        let lost = keys
            .into_iter()
            .filter(|key| self.is.property(is_at, key).is_none());
        let at = lost.filter_map(|key| self.was.property(was_at, key));
        at.map(|at| Cause {
            at,
            what: "the property is gone".to_owned(),
        })
        .collect()
    }

    /// How the properties that must be there differ, and those that are declared.
    pub fn requirements(&self, was_at: &str, is_at: &str) -> Vec<Cause> {
        let names = |places: &Places<'_>, at: &str| -> BTreeSet<String> {
            let parts = places.parts(at);
            let maps = parts
                .iter()
                .filter_map(|part| places.get(part)?.get("properties")?.as_object());
            maps.flat_map(|map| map.keys().cloned()).collect()
        };
        let (old, new) = (names(self.was, was_at), names(self.is, is_at));
        let mut causes = Vec::new();
        for key in old.union(&new) {
            let (was, is) = (self.was.requires(was_at, key), self.is.requires(is_at, key));
            if was != is {
                causes.push(Cause {
                    at: format!("{is_at}/required"),
                    what: required(key, is),
                });
            }
        }
        causes
    }

    /// How two operations differ in what their methods are made of.
    pub fn operation(&self, was_at: &str, is_at: &str) -> Vec<Cause> {
        let mut causes = Vec::new();
        if was_at != is_at {
            causes.push(Cause {
                at: is_at.to_owned(),
                what: format!("was {was_at}"),
            });
        }
        let (was, is) = (self.was.get(was_at), self.is.get(is_at));
        for keyword in ["tags", "servers", "security"] {
            let (old, new) = (keyword_of(was, keyword), keyword_of(is, keyword));
            if old != new {
                causes.push(changed(
                    &format!("{is_at}/{keyword}"),
                    keyword,
                    old.as_ref(),
                    new.as_ref(),
                ));
            }
        }
        self.parameters(was_at, is_at, &mut causes);
        let body = |at: &str| format!("{at}/requestBody");
        self.body(&body(was_at), &body(is_at), &mut causes);
        self.answers(was_at, is_at, &mut causes);
        causes
    }

    fn parameters(&self, was_at: &str, is_at: &str, causes: &mut Vec<Cause>) {
        let (old, new) = (parameters(self.was, was_at), parameters(self.is, is_at));
        let must = |places: &Places<'_>, at: &str| {
            places.get(at).and_then(|p| p.get("required")) == Some(&Value::Bool(true))
        };
        for (name, was) in &old {
            let Some(is) = new.get(name) else {
                causes.push(Cause {
                    at: was.clone(),
                    what: format!("the parameter {name} is gone"),
                });
                continue;
            };
            let now = must(self.is, is);
            if must(self.was, was) != now {
                causes.push(Cause {
                    at: is.clone(),
                    what: required(name, now),
                });
            }
            causes.extend(self.nature(&format!("{was}/schema"), &format!("{is}/schema")));
        }
        // One that may be missing breaks nothing.
        let added = new.iter().filter(|(name, _)| !old.contains_key(*name));
        for (name, is) in added.filter(|(_, is)| must(self.is, is)) {
            causes.push(Cause {
                at: is.clone(),
                what: format!("the parameter {name} is new"),
            });
        }
    }

    fn body(&self, was_at: &str, is_at: &str, causes: &mut Vec<Cause>) {
        let (was_at, is_at) = (self.was.follow(was_at), self.is.follow(is_at));
        let (was, is) = (self.was.get(&was_at), self.is.get(&is_at));
        match (was, is) {
            (None, None) => {}
            (None, Some(_)) => causes.push(Cause {
                at: is_at,
                what: "the request has a body now".to_owned(),
            }),
            (Some(_), None) => causes.push(Cause {
                at: was_at,
                what: "the request has no body any more".to_owned(),
            }),
            (Some(was), Some(is)) => {
                let must = |body: &Value| body.get("required") == Some(&Value::Bool(true));
                if must(was) != must(is) {
                    causes.push(Cause {
                        at: is_at.clone(),
                        what: required("the body", must(is)),
                    });
                }
                self.content(&was_at, &is_at, causes);
            }
        }
    }

    fn answers(&self, was_at: &str, is_at: &str, causes: &mut Vec<Cause>) {
        let statuses = |places: &Places<'_>, at: &str| -> BTreeSet<String> {
            let mut all = keys(places, at, "responses");
            all.retain(|status| status.starts_with('2'));
            all
        };
        let (old, new) = (statuses(self.was, was_at), statuses(self.is, is_at));
        if old != new {
            causes.push(Cause {
                at: format!("{is_at}/responses"),
                what: format!("a success answers {new:?}, before {old:?}"),
            });
        }
        for status in old.intersection(&new) {
            let at = |at: &str| child(&format!("{at}/responses"), status);
            // An answer is named after the component that it is.
            let component = |places: &Places<'_>, at: &str| {
                let response = places.get(at);
                response.and_then(|it| it.get("$ref")).cloned()
            };
            let (was, is) = (at(was_at), at(is_at));
            let (old, new) = (component(self.was, &was), component(self.is, &is));
            if old != new {
                let place = format!("{is}/$ref");
                causes.push(changed(&place, "$ref", old.as_ref(), new.as_ref()));
            }
            let (was, is) = (self.was.follow(&at(was_at)), self.is.follow(&at(is_at)));
            self.content(&was, &is, causes);
        }
        // Statuses differ, but both are the answer.
        if old.is_disjoint(&new)
            && let (Some(old), Some(new)) = (old.first(), new.first())
        {
            let was = self.was.follow(&child(&format!("{was_at}/responses"), old));
            let is = self.is.follow(&child(&format!("{is_at}/responses"), new));
            self.content(&was, &is, causes);
        }
    }

    fn content(&self, was_at: &str, is_at: &str, causes: &mut Vec<Cause>) {
        let old = keys(self.was, was_at, "content");
        let new = keys(self.is, is_at, "content");
        if old != new {
            causes.push(Cause {
                at: format!("{is_at}/content"),
                what: format!("media types {new:?}, before {old:?}"),
            });
        }
        for media in old.intersection(&new) {
            let at = |at: &str| format!("{}/schema", child(&format!("{at}/content"), media));
            causes.extend(self.nature(&at(was_at), &at(is_at)));
        }
    }
}

/// The keys of the object behind `key` at a place.
fn keys(places: &Places<'_>, at: &str, key: &str) -> BTreeSet<String> {
    let object = places
        .get(at)
        .and_then(|holder| holder.get(key)?.as_object());
    let keys = object.into_iter().flat_map(|object| object.keys());
    keys.cloned().collect()
}

/// The parameters of an operation and of its path, by place and name.
fn parameters(places: &Places<'_>, at: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let path = at.rsplit_once('/').map_or("", |(path, _)| path);
    for holder in [path, at] {
        let list = places
            .get(holder)
            .and_then(|holder| holder.get("parameters"));
        for index in 0..list.and_then(Value::as_array).map_or(0, Vec::len) {
            let place = places.follow(&format!("{holder}/parameters/{index}"));
            let told = |key: &str| {
                let value = places.get(&place).and_then(|p| p.get(key)?.as_str());
                value.unwrap_or_default().to_owned()
            };
            found.insert(format!("{} (in {})", told("name"), told("in")), place);
        }
    }
    found
}

/// What a schema says of itself by a keyword, as far as that makes its Rust type.
fn keyword_of(schema: Option<&Value>, keyword: &str) -> Option<Value> {
    let value = schema?.get(keyword)?;
    match keyword {
        // Only what the members are; what is inside of them is another item's business.
        "oneOf" | "anyOf" | "allOf" => {
            let member = |member: &Value| {
                member
                    .get("$ref")
                    .or_else(|| member.get("type"))
                    .cloned()
                    .unwrap_or(Value::Null)
            };
            Some(value.as_array()?.iter().map(member).collect())
        }
        "additionalProperties" if value.is_object() => Some(Value::from("a schema")),
        "nullable" if *value == Value::Bool(false) => None,
        // Its values are items of their own.
        "enum" => Some(Value::from("a list of values")),
        // Only what asks for a wider integer.
        "minimum" | "maximum" if value.as_i64().is_some() || fits_i64(value) => None,
        _ => Some(value.clone()),
    }
}

/// Whether a schema declares a property: without any it is no type.
fn is_struct(schema: Option<&Value>) -> bool {
    let properties = schema.and_then(|schema| schema.get("properties")?.as_object());
    properties.is_some_and(|all| !all.is_empty())
}

/// Whether a bound is in the range of an `i64`.
fn fits_i64(bound: &Value) -> bool {
    bound.as_f64().is_some_and(|bound| bound.abs() < 9.2e18)
}

/// That something must be given, or need not be any more.
pub fn required(what: &str, now: bool) -> String {
    match now {
        true => format!("{what} must be there now"),
        false => format!("{what} may be missing now"),
    }
}

fn changed(at: &str, keyword: &str, old: Option<&Value>, new: Option<&Value>) -> Cause {
    let at = at
        .trim_end_matches(keyword)
        .trim_end_matches('/')
        .to_owned();
    Cause {
        at,
        what: format!("{keyword}: {} -> {}", shown(old), shown(new)),
    }
}

fn shown(value: Option<&Value>) -> String {
    let Some(value) = value else {
        return "none".to_owned();
    };
    let text = value.to_string().replace("#/components/", "");
    match text.char_indices().nth(LONGEST_VALUE) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
