//! Enums that mean the same become one type.
//!
//! Which do is said by `spec/names.toml`, and nothing that the document adds to one of them takes it apart again: the shared
//! type has the values of all. An enum that is new joins by itself where that is plain, see [`decide`], and the table keeps it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::hoist::rename;
use crate::codegen::document::{Document, Order, reference_or_nullable, type_of};
use crate::codegen::names::snake_name;
use crate::codegen::type_names::{FILE, TypeNames};

/// What the names of slugs of the catalogue start with, where a type is told by its name.
pub const SLUGS: &str = "slugs::";

/// Where it travels in a document.
const KEY: &str = "x-known-enums";

/// What is said of a use of an enum and not of its values.
const OF_A_USE: [&str; 5] = ["default", "deprecated", "readOnly", "writeOnly", "x-accept"];

/// Words that say how a value is used and not what it is.
const IDLE_WORDS: [&str; 2] = ["slug", "item"];

/// The enums that were there before the document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct KnownEnums {
    /// The public enums of the last run: their names don't move.
    pub before: BTreeSet<String>,
    /// The sets of the catalogue: name and slugs.
    pub slugs: BTreeMap<String, BTreeSet<String>>,
}

impl KnownEnums {
    fn of(document: &Document) -> Result<Self> {
        document.table(KEY)
    }

    /// Puts them into a document.
    pub fn put_into(&self, document: &mut Document) -> Result<()> {
        document.put_table(KEY, self)
    }

    /// The set of the catalogue in which most of the values are.
    fn slugs_of(&self, values: &BTreeSet<String>) -> Option<&str> {
        let overlaps = self.slugs.iter().map(|(name, slugs)| {
            let common = slugs.intersection(values).count();
            (common, slugs.len(), name.as_str())
        });
        let (common, _, name) = overlaps.max()?;
        (values.len() > 1 && common * 2 > values.len()).then_some(name)
    }
}

/// Whether the name is that of a set of the catalogue.
pub fn is_slug(name: &str) -> bool {
    name.starts_with(SLUGS)
}

/// Makes one component of the enums that share a name.
pub fn share(document: &mut Document) -> Result<usize> {
    let mut names = TypeNames::of(document)?;
    let known = KnownEnums::of(document)?;
    decide(&mut names, &known, &enums(document));
    let present = enums(document);
    let mut renamed = BTreeMap::new();
    for (name, _) in &present {
        if let Some(shared) = names.shared(name) {
            renamed.insert(name.clone(), shared.to_owned());
        }
    }
    let schemas = document.schemas();
    for shared in renamed.values().collect::<BTreeSet<_>>() {
        if schemas.contains_key(shared) && !renamed.contains_key(shared) {
            bail!(
                "{FILE} gives several enums the name {shared}, which another type has; choose another"
            );
        }
        if let Some(set) = shared.strip_prefix(SLUGS)
            && !known.slugs.contains_key(set)
        {
            bail!("{FILE} names {shared}, which the catalogue of slugs doesn't have");
        }
    }
    annotate_uses(document, &renamed)?;
    unite(document, &renamed)?;
    names.put_into(document)?;
    Ok(renamed.len())
}

/// Moves what is said of one enum and not of its values, such as a default, to where it is used: it isn't true of the others.
fn annotate_uses(document: &mut Document, renamed: &BTreeMap<String, String>) -> Result<()> {
    let mut said: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for (name, schema) in document.schemas_mut()? {
        let Some(schema) = schema
            .as_object_mut()
            .filter(|_| renamed.contains_key(name))
        else {
            continue;
        };
        for key in OF_A_USE {
            if let Some(value) = schema.remove(key) {
                let annotations = said.entry(name.clone()).or_default();
                annotations.insert(key.to_owned(), value);
            }
        }
    }
    document.for_each_schema(Order::Outer, |schema, place| {
        let used = reference_or_nullable(schema).and_then(|name| said.get(name));
        if let (Some(used), false) = (used.cloned(), place.composed)
            && let Some(schema) = schema.as_object_mut()
        {
            for (key, value) in used {
                schema.entry(key).or_insert(value);
            }
        }
    })
}

/// Renames; what gets the same name gets the values of all, in the order of the document.
fn unite(document: &mut Document, renamed: &BTreeMap<String, String>) -> Result<()> {
    rename(&mut document.0, renamed);
    let schemas = document.schemas_mut()?;
    let mut united = serde_json::Map::new();
    for (name, schema) in std::mem::take(schemas) {
        let Some(shared) = renamed.get(&name) else {
            united.insert(name, schema);
            continue;
        };
        let Some(first) = united.get_mut(shared) else {
            united.insert(shared.clone(), schema);
            continue;
        };
        let mut all = texts(first);
        for value in texts(&schema) {
            if !all.contains(&value) {
                all.push(value);
            }
        }
        first["enum"] = json!(all);
    }
    *schemas = united;
    Ok(())
}

/// The enums of a document, in its order.
pub fn enums(document: &Document) -> Vec<(String, BTreeSet<String>)> {
    let schemas = document.schemas().iter();
    let enums = schemas.filter(|(_, schema)| type_of(schema) == Some("string"));
    enums
        .map(|(name, schema)| (name.clone(), texts(schema).into_iter().collect()))
        .collect()
}

fn texts(schema: &Value) -> Vec<String> {
    let values = schema.get("enum").and_then(Value::as_array);
    let texts = values.into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

/// Decides for enums of which the table says nothing and whose values are those of another type.
///
/// A new one joins it if both are named after the same thing, such as a region: a set of the catalogue that has most of its
/// values, or an enum that has the same. Everything else stays apart: one that was there keeps its name, and what only looks
/// alike is for somebody to decide.
fn decide(names: &mut TypeNames, known: &KnownEnums, enums: &[(String, BTreeSet<String>)]) {
    let mut types: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, values) in enums {
        if let Some(shared) = names.shared(name) {
            let all = types.entry(shared.to_owned()).or_default();
            all.extend(values.iter().cloned());
        }
    }
    let mut owners: BTreeMap<BTreeSet<String>, String> = BTreeMap::new();
    for (shared, values) in types.into_iter().filter(|(name, _)| !is_slug(name)) {
        match owners.get(&values) {
            Some(owner) if !names.is_apart(&shared) => {
                let because = format!("the document has come to give it the values of {owner}");
                names.keep_apart(&shared, because);
            }
            Some(_) => {}
            None => drop(owners.insert(values, shared)),
        }
    }
    for (name, values) in enums {
        if names.shared(name).is_some() || names.is_apart(name) || values.is_empty() {
            continue;
        }
        let slugs = known.slugs_of(values).map(|set| format!("{SLUGS}{set}"));
        let Some(owner) = slugs.or_else(|| owners.get(values).cloned()) else {
            owners.insert(values.clone(), name.clone());
            continue;
        };
        let was_there = known.before.contains(name);
        if !was_there && kind(name) == kind(&owner) {
            names.share(name, &owner);
        } else if was_there {
            let because = format!("it had this name before it had the values of {owner}");
            names.keep_apart(name, because);
        } else {
            let because = format!("nobody has said yet that it means the same as {owner}");
            names.keep_apart(name, because);
        }
    }
}

/// The last word of a name, which says what its values are.
fn kind(name: &str) -> String {
    let words = snake_name(name.trim_start_matches(SLUGS));
    let mut words = words.rsplit('_');
    let last = words.find(|word| !IDLE_WORDS.contains(word));
    last.unwrap_or_default().to_owned()
}
