//! Numbers that a bundler puts behind names: `thing-2`, or `Thing2` beside `Thing`.
//!
//! They tell nothing of a type, and another order of the official files moves them. So no type is named after one.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use serde_json::Value;

use super::compose::without_prose;
use super::hoist::{rename, rename_components};
use crate::codegen::document::Document;
use crate::codegen::type_names::{self, TypeNames};

/// Takes the numbers out of names: a component that says the same as the one without a number is that one, and one whose
/// name is free without its number gets that name. The table of names knows better.
///
/// # Errors
///
/// Returns an error that lists the components that differ from the one without the number: somebody has to name them.
pub fn numbers(document: &mut Document) -> Result<usize> {
    let names = TypeNames::of(document)?;
    let mut found = Numbered::find(document, &names);
    let differing = found.merge(document);
    let problems: Vec<String> = differing
        .iter()
        .map(|(name, other)| format!("{name} differs from {other}"))
        .chain(found.taken(document, &names))
        .collect();
    if !problems.is_empty() {
        bail!(
            "components whose number is a bundler's need names of their own: {}; name them in {}",
            problems.join(", "),
            type_names::FILE
        );
    }
    let renamed = found.renamed();
    for name in found.same.keys() {
        document.schemas_mut()?.shift_remove(name);
    }
    rename_components(document, &renamed)?;
    Ok(renamed.len())
}

/// The components that a bundler numbered.
struct Numbered {
    /// Each with the component that may be the same.
    same: BTreeMap<String, String>,
    /// Those of which no other has the name without the number, with that name.
    free: BTreeMap<String, String>,
}

impl Numbered {
    fn find(document: &Document, names: &TypeNames) -> Self {
        let schemas = document.schemas();
        let mut numbered: Vec<(&str, u32, &String)> = schemas
            .keys()
            .filter(|key| !names.is_named(key))
            .filter_map(|key| {
                let (plain, number) = split(key)?;
                let sure = key.ends_with(&format!("-{number}"));
                (sure || schemas.contains_key(plain)).then_some((plain, number, key))
            })
            .collect();
        numbered.sort_unstable();
        let mut found = Self {
            same: BTreeMap::new(),
            free: BTreeMap::new(),
        };
        let mut first: BTreeMap<&str, &String> = BTreeMap::new();
        for (plain, _, key) in numbered {
            match first.get(plain) {
                Some(first) => found.same.insert(key.clone(), (*first).clone()),
                None if schemas.contains_key(plain) => {
                    found.same.insert(key.clone(), plain.to_owned())
                }
                None => {
                    first.insert(plain, key);
                    found.free.insert(key.clone(), plain.to_owned())
                }
            };
        }
        found
    }

    /// Keeps in `same` what is the same, and returns the rest. Components that refer to each other are the same if all that
    /// they refer to is: so all are taken for the same, until one turns out to differ.
    fn merge(&mut self, document: &Document) -> BTreeMap<String, String> {
        let mut differing = BTreeMap::new();
        loop {
            let says = |name: &String| {
                let mut schema = document.schemas().get(name).map(without_prose);
                schema
                    .iter_mut()
                    .for_each(|schema: &mut Value| rename(schema, &self.same));
                schema
            };
            let (same, others): (BTreeMap<_, _>, BTreeMap<_, _>) = self
                .same
                .clone()
                .into_iter()
                .partition(|(name, other)| says(name) == says(other));
            self.same = same;
            if others.is_empty() {
                return differing;
            }
            differing.extend(others);
        }
    }

    /// Which names without a number aren't free, because the type of another component has them.
    fn taken(&self, document: &Document, names: &TypeNames) -> Vec<String> {
        let owner = |name: &String, plain: &String| {
            let wanted = names.name(plain);
            let free = self.free.values().filter(|other| *other != plain);
            let mut others = document.schemas().keys().chain(free);
            others
                .find(|other| names.name(other) == wanted)
                .map(|other| format!("{name} and {other} would both be {wanted}"))
        };
        self.free
            .iter()
            .filter_map(|(name, plain)| owner(name, plain))
            .collect()
    }

    /// The new name of each.
    fn renamed(&self) -> BTreeMap<String, String> {
        let same = self.same.iter().map(|(name, other)| {
            let plain = self.free.get(other).unwrap_or(other);
            (name.clone(), plain.clone())
        });
        same.chain(self.free.clone()).collect()
    }
}

/// A name without the number at its end, and the number: from 2 on, as the first of a name has none.
fn split(name: &str) -> Option<(&str, u32)> {
    let plain = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = name.strip_prefix(plain)?;
    let number: u32 = digits.parse().ok()?;
    let plain = plain.trim_end_matches(['-', '_']);
    (number > 1 && !digits.starts_with('0') && !plain.is_empty()).then_some((plain, number))
}
