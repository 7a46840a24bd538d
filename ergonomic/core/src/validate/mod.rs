//! The document's rules for request bodies, checked before anything is sent.
//!
//! A client checks every body by itself unless [`ClientBuilder::without_validation`](crate::ClientBuilder::without_validation)
//! says otherwise; [`Rules::check`] does so without a client. Values that an enum doesn't list are no violation: lists grow.
//!
//! [`Rules::read`], which is `from_json` of every type that a request can hold, reads JSON that a file or a person gave: by the same
//! rules, and so that nothing is made up or left out.

mod alternatives;
mod check;
mod likely;
mod members;
mod read;

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use serde::Serialize;
use serde_json::Value;

use check::{Check, Path, compiled};
pub use read::Json;

/// The rules of a document, as codegen writes them: a JSON object with a rule for each type.
#[derive(Debug)]
pub struct Rules {
    text: &'static str,
    read: OnceLock<HashMap<String, Value>>,
}

impl Rules {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            read: OnceLock::new(),
        }
    }

    fn all(&self) -> &HashMap<String, Value> {
        let read = || serde_json::from_str(self.text).unwrap_or_default();
        self.read.get_or_init(read)
    }

    fn get(&self, type_name: &str) -> Option<&Value> {
        self.all().get(type_name)
    }

    /// The patterns that can't be read. There are none; the tests of the whole document see to it.
    #[doc(hidden)]
    #[must_use]
    pub fn unreadable_patterns(&self) -> Vec<String> {
        fn patterns<'a>(rule: &'a Value, found: &mut Vec<&'a str>) {
            match rule {
                Value::Object(object) => {
                    found.extend(object.get("pattern").and_then(Value::as_str));
                    object.values().for_each(|value| patterns(value, found));
                }
                Value::Array(list) => list.iter().for_each(|value| patterns(value, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        self.all()
            .values()
            .for_each(|rule| patterns(rule, &mut found));
        let unreadable = |pattern: &&str| compiled(pattern).is_none();
        found
            .into_iter()
            .filter(unreadable)
            .map(str::to_owned)
            .collect()
    }

    /// Checks a body against the rules of a type of the document, such as `DropletSingleCreate`. A type without rules has none
    /// to break.
    ///
    /// # Errors
    ///
    /// Returns all that is wrong with the body, each with its place.
    pub fn check<B: Serialize + ?Sized>(
        &self,
        type_name: &str,
        body: &B,
    ) -> Result<(), Violations> {
        let body = serde_json::to_value(body)
            .map_err(|cause| Violations::one("$", format!("can't be written as JSON: {cause}")))?;
        Violations::none(self.violations(type_name, &body, false))
    }

    /// All that is wrong with a body. `typed` says whether somebody typed it, so that keys may be mistaken.
    fn violations(&self, type_name: &str, body: &Value, typed: bool) -> Vec<Violation> {
        let mut found = Vec::new();
        if let Some(rule) = self.get(type_name) {
            Check {
                rules: self,
                typed,
                found: &mut found,
            }
            .value(rule, body, &mut Path::default());
        }
        found
    }
}

/// Everything that is wrong with a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
    /// The type that was to be read.
    of: Option<String>,
}

/// One thing that is wrong with a body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where, such as `networks[0].name`; `$` is the whole.
    pub path: String,
    /// What.
    pub message: String,
}

impl Violations {
    /// Each violation, in the order of the body.
    #[must_use]
    pub fn list(&self) -> &[Violation] {
        &self.list
    }

    fn none(list: Vec<Violation>) -> Result<(), Self> {
        match list.is_empty() {
            true => Ok(()),
            false => Err(Self { list, of: None }),
        }
    }

    fn one(path: &str, message: String) -> Self {
        let path = path.to_owned();
        Self {
            list: vec![Violation { path, message }],
            of: None,
        }
    }

    fn of(self, type_name: &str) -> Self {
        Self {
            of: Some(type_name.to_owned()),
            ..self
        }
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(of) = &self.of {
            write!(f, "{of}: ")?;
        }
        for (index, violation) in self.list.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{violation}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.path, self.message)
    }
}

impl std::error::Error for Violations {}
