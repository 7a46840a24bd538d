//! Under which features something is compiled.

use std::collections::BTreeSet;
use std::fmt;

use syn::{Attribute, Meta};

use super::text::text;

/// One feature of each set must be on. No sets: always.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition(Vec<BTreeSet<String>>);

impl Condition {
    /// What the attributes ask for; `None` for what only tests compile.
    pub fn of(attributes: &[Attribute]) -> Option<Self> {
        let mut all = Self::default();
        for attribute in attributes.iter().filter(|a| a.path().is_ident("cfg")) {
            let Meta::List(list) = &attribute.meta else {
                continue;
            };
            let told = text(&list.tokens);
            if told == "test" {
                return None;
            }
            all.0.push(alternatives(&told));
        }
        Some(all)
    }

    /// Both.
    pub fn and(&self, other: &Self) -> Self {
        let mut both: Vec<BTreeSet<String>> = self.0.iter().chain(&other.0).cloned().collect();
        both.sort();
        both.dedup();
        // A smaller set asks for all that a larger one asks for.
        let needed = |set: &BTreeSet<String>| !both.iter().any(|o| o != set && o.is_subset(set));
        Self(both.iter().filter(|set| needed(set)).cloned().collect())
    }

    /// Whether everything that fulfils `other` fulfils this.
    pub fn includes(&self, other: &Self) -> bool {
        let fulfilled = |set: &BTreeSet<String>| other.0.iter().any(|o| o.is_subset(set));
        self.0.iter().all(fulfilled)
    }

    /// Reads what [`Display`](fmt::Display) wrote.
    pub fn parse(text: &str) -> Self {
        let sets = text.split(" & ").filter(|set| !set.is_empty());
        Self(
            sets.map(|set| set.split(" | ").map(str::to_owned).collect())
                .collect(),
        )
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return Ok(());
        }
        let sets = self.0.iter().map(|set| {
            let names: Vec<&str> = set.iter().map(String::as_str).collect();
            names.join(" | ")
        });
        write!(f, "// {}", sets.collect::<Vec<_>>().join(" & "))
    }
}

/// `feature = "a"` or `any(feature = "a", feature = "b")`; whatever else stands for itself.
fn alternatives(told: &str) -> BTreeSet<String> {
    let inner = told
        .strip_prefix("any(")
        .and_then(|rest| rest.strip_suffix(')'));
    let parts: Vec<&str> = match inner {
        Some(inner) if !inner.contains('(') => inner.split(", ").collect(),
        _ => vec![told],
    };
    let name = |part: &str| {
        let quoted = part.strip_prefix("feature = \"");
        let name = quoted.and_then(|rest| rest.strip_suffix('"'));
        name.unwrap_or(part).to_owned()
    };
    parts.into_iter().map(name).collect()
}
