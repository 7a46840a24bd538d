//! The types of the raw client, as they will be written.
//!
//! [`fields`] reads what progenitor made of objects, [`choices`] names the variants of enums and unions, and [`uses`] finds
//! who reaches a type.

mod choices;
mod fields;
mod uses;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::docs;
use super::document::{Document, is_nullable, reference_or_nullable, type_of, union_members};
use super::facts::Operation;
use super::generate::Generated;
use super::kept::Signatures;
use super::normalise::enums::is_slug;
use super::normalise::unions::TAG;
use super::secrets::innermost;
use super::type_names::TypeNames;
use choices::{enumeration, tagged, untagged};
use fields::structure;
use uses::Uses;

/// A type with all that is written of it.
pub struct Type {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its doc lines.
    pub docs: Vec<String>,
    /// The areas whose operations reach it.
    pub areas: BTreeSet<String>,
    /// Whether a request can hold it.
    pub in_requests: bool,
    /// What is said of values of an enum, by value.
    pub values: BTreeMap<String, String>,
}

/// What a type is.
pub enum Kind {
    /// An object with fields.
    Struct {
        fields: Vec<Field>,
        rest: Option<String>,
    },
    /// A string with known values: variant and value.
    Enum(Vec<(String, String)>),
    /// A set of slugs of the catalogue, which is written elsewhere.
    Slugs,
    /// A value of one of several types that a key tells apart.
    Tagged {
        tag: String,
        variants: Vec<TaggedVariant>,
    },
    /// A value of one of several types that their shapes tell apart: variant and type.
    Untagged(Vec<(String, String)>),
}

/// A variant of a tagged union.
pub struct TaggedVariant {
    /// Its name.
    pub name: String,
    /// The value of the tag.
    pub value: String,
    /// The type of the rest, where there is one.
    pub payload: Option<String>,
    /// The name of the variant that is the value with no rest, where there is one beside this.
    pub plain: Option<String>,
}

/// A field of a struct.
pub struct Field {
    /// Its name in Rust.
    pub name: String,
    /// Its key in JSON.
    pub key: String,
    /// Its type.
    pub rust_type: String,
    /// How it stands in the document: `required`, `expected`, `answered`, `maybe`, `optional`, `sometimes`, `or_null` or
    /// `nullable`.
    pub presence: &'static str,
    /// Whether every answer has it, and the document doesn't say so.
    pub answered: bool,
    /// Whether only the service sets it.
    pub read_only: bool,
    /// What else is read as the field: the key that a bare string stands for, in quotes, or `text`.
    pub or: Option<String>,
    /// Its doc lines.
    pub docs: Vec<String>,
    /// Whether they begin with what the document or an overlay says of it.
    pub described: bool,
    /// What `Debug` shows of it.
    pub shown: Shown,
}

/// What `Debug` shows of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// All.
    Plain,
    /// The keys: the document doesn't say what they hold, so that it may be secrets.
    Keys,
    /// Nothing.
    Secret,
}

impl Shown {
    /// What is shown as far as the document says.
    pub fn of(rust_type: &str, schema: &Value) -> Self {
        // What isn't a date is kept under another name.
        for key in ["format", "x-format"] {
            if schema.get(key).and_then(Value::as_str) == Some("password") {
                return Self::Secret;
            }
        }
        match innermost(rust_type) {
            "JsonObject" | "Value" => Self::Keys,
            _ => Self::Plain,
        }
    }
}

/// Builds the types from the document and from what progenitor made of it, sorted by name.
///
/// # Errors
///
/// Where progenitor's types and the document's components are not the same set: one of the two was misread.
pub fn types(
    described: &Document,
    generated: &Generated,
    operations: &[Operation],
    kept: &Signatures,
) -> Result<Vec<Type>> {
    let uses = Uses::of(described, operations)?;
    let enums = TypeNames::of(described)?;
    let structs: HashMap<String, &syn::ItemStruct> = generated
        .structs
        .iter()
        .map(|item| (item.ident.to_string(), item))
        .collect();
    let mut types = Vec::new();
    let mut seen = HashSet::new();
    for (name, schema) in described.schemas() {
        let kind = if is_slug(name) {
            Kind::Slugs
        } else if type_of(schema) == Some("string") {
            enumeration(schema, |value| {
                let of = |ty: &str| kept.variants(ty, value)?.plain.as_deref();
                of(name).or_else(|| enums.members(name).find_map(of))
            })
        } else if let Some(tag) = schema.get(TAG) {
            tagged(tag, |value| kept.variants(name, value))?
        } else if let Some(members) = union_members(schema) {
            untagged(described, members, |held| {
                let of = |held: &str| kept.variant(name, held);
                of(held).or_else(|| enums.members(held).find_map(of))
            })
        } else {
            let item = structs
                .get(name)
                .with_context(|| format!("progenitor wrote no struct for the component {name}"))?;
            seen.insert(name.clone());
            structure(name, schema, item, uses.requests.contains(name), kept)
                .with_context(|| format!("in {name}"))?
        };
        types.push(Type {
            name: name.clone(),
            kind,
            docs: docs::of_type(
                name,
                schema,
                uses.by_type.get(name).map_or(&[], Vec::as_slice),
            ),
            areas: uses.areas.get(name).cloned().unwrap_or_default(),
            in_requests: uses.requests.contains(name),
            values: BTreeMap::new(),
        });
    }
    let extra: BTreeSet<&String> = structs
        .keys()
        .filter(|name| !seen.contains(*name))
        .collect();
    if !extra.is_empty() {
        bail!(
            "progenitor wrote structs that are no components: {extra:?}; something inline was left in the document"
        );
    }
    types.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(types)
}

/// The types that have few values, of which every resource holds a copy: responses share them.
const SHARED: [&str; 2] = ["Region", "Size"];

/// Whether fields of a type are an `Arc`.
pub fn is_shared(name: &str) -> bool {
    SHARED.contains(&name)
}

/// The type of a schema that is not a field.
pub fn rust_type(schema: &Value) -> String {
    let bare = match reference_or_nullable(schema) {
        Some(name) => name.to_owned(),
        None => match type_of(schema) {
            Some("string") if schema.get("format").and_then(Value::as_str) == Some("date-time") => {
                "Timestamp".to_owned()
            }
            Some("string") => "String".to_owned(),
            Some("integer") if schema.get("format").and_then(Value::as_str) == Some("uint64") => {
                "i128".to_owned()
            }
            Some("integer") => "i64".to_owned(),
            Some("number") => "f64".to_owned(),
            Some("boolean") => "bool".to_owned(),
            Some("array") => format!(
                "Vec<{}>",
                schema.get("items").map_or("Value".to_owned(), rust_type)
            ),
            Some("object") => match schema
                .get("additionalProperties")
                .filter(|values| values.is_object())
            {
                Some(values) => format!("BTreeMap<String, {}>", rust_type(values)),
                None => "JsonObject".to_owned(),
            },
            _ => "Value".to_owned(),
        },
    };
    if is_nullable(schema) {
        format!("Option<{bare}>")
    } else {
        bare
    }
}
