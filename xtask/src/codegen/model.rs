//! The types of the raw client, as they will be written.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::document::{
    Document, Order, is_nullable, reference, reference_or_nullable, required, type_of,
    union_members, walk,
};
use super::facts::{Answer, Body, Operation};
use super::generate::Generated;
use super::kept::Signatures;
use super::normalise::enums::{SLUGS, is_slug};
use super::normalise::sent::is_read_only;
use super::normalise::unions::TAG;
use super::resources::{ANSWERED, KEY};
use super::secrets::innermost;
use super::type_names::TypeNames;
use super::variants::{enumeration, tagged, untagged};
use super::{docs, names};

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
    /// How it stands in the document: `required`, `expected`, `answered`, `maybe`, `optional`, `or_null` or `nullable`.
    pub presence: &'static str,
    /// Whether every answer has it, and the document doesn't say so.
    pub answered: bool,
    /// Whether only the service sets it.
    pub read_only: bool,
    /// What else is read as the field: the key that a bare string stands for, in quotes, or `text`.
    pub or: Option<String>,
    /// Its doc lines.
    pub docs: Vec<String>,
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

/// Who reaches which type.
struct Uses {
    areas: HashMap<String, BTreeSet<String>>,
    requests: HashSet<String>,
    by_type: HashMap<String, Vec<(String, bool)>>,
}

impl Uses {
    fn of(document: &Document, operations: &[Operation]) -> Result<Self> {
        let edges: HashMap<&str, Vec<String>> = document
            .schemas()
            .iter()
            .map(|(name, schema)| (name.as_str(), references(schema)))
            .collect();
        let reach = |seeds: Vec<String>| -> Result<BTreeSet<String>> {
            let mut reached = BTreeSet::new();
            let mut todo = seeds;
            while let Some(name) = todo.pop() {
                if reached.insert(name.clone()) {
                    let next = edges
                        .get(name.as_str())
                        .with_context(|| format!("there is no component {name}"))?;
                    todo.extend(next.iter().cloned());
                }
            }
            Ok(reached)
        };
        let mut uses = Self {
            areas: HashMap::new(),
            requests: HashSet::new(),
            by_type: HashMap::new(),
        };
        for operation in operations {
            let mut sent: Vec<String> = operation
                .parameters
                .iter()
                .flat_map(|p| references(&p.schema))
                .collect();
            if let Some(Body::Typed { schema, .. }) = &operation.body {
                sent.extend(references(schema));
            }
            let mut answered: Vec<String> = operation.events.iter().cloned().collect();
            answered.extend(operation.errors.iter().map(|(_, name)| name.clone()));
            if let Answer::Json(schema) = &operation.answer {
                answered.extend(references(schema));
            }
            let (sent, answered) = (reach(sent)?, reach(answered)?);
            for (names, request) in [(&sent, true), (&answered, false)] {
                for name in names {
                    uses.areas
                        .entry(name.clone())
                        .or_default()
                        .insert(operation.area.clone());
                    uses.by_type
                        .entry(name.clone())
                        .or_default()
                        .push((operation.name.clone(), request));
                    if request {
                        uses.requests.insert(name.clone());
                    }
                }
            }
        }
        Ok(uses)
    }
}

/// The components that a schema refers to.
fn references(schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let place = super::normalise::root_place("");
    walk(
        &mut schema.clone(),
        &place,
        Order::Outer,
        &mut |schema: &mut Value, _: &_| {
            found.extend(reference(schema).map(str::to_owned));
            for kept in schema
                .get("x-keep")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                found.extend(reference(kept).map(str::to_owned));
            }
        },
    );
    found
}

fn structure(
    ty: &str,
    schema: &Value,
    item: &syn::ItemStruct,
    in_requests: bool,
    kept: &Signatures,
) -> Result<Kind> {
    let empty = Map::new();
    let properties = schema
        .get("properties")
        .and_then(Value::as_object)
        .unwrap_or(&empty);
    let must = required(schema);
    let mut by_key: BTreeMap<String, (String, String)> = BTreeMap::new();
    let mut rest = None;
    for field in &item.fields {
        let name = field
            .ident
            .as_ref()
            .context("a field without a name")?
            .to_string();
        let (key, flattened) = serde_name(field, &name)?;
        if flattened {
            rest = Some(name);
        } else {
            by_key.insert(key, (name, type_text(&field.ty)));
        }
    }
    let mut names = field_names(properties.keys(), rest.as_deref(), &by_key, |key| {
        kept.field_name(ty, key)
    });
    let mut fields = Vec::new();
    for (key, property) in properties {
        let (_, rust_type) = by_key
            .remove(key)
            .with_context(|| format!("progenitor left out {key}"))?;
        let name = names.remove(key).unwrap_or_default();
        let is_kept = !must.contains(&key.as_str()) && kept.is_required(ty, &name);
        let inner = rust_type
            .strip_prefix("Option<")
            .and_then(|t| t.strip_suffix('>'))
            .map(str::to_owned);
        let arc = |bare: String| match is_shared(&bare) {
            true => format!("Arc<{bare}>"),
            false => bare,
        };
        let (inner, rust_type) = (inner.map(arc), arc(rust_type));
        let read_only = is_read_only(property);
        // A request may leave out a name, and say that it is empty.
        let is_answered = match property.get(ANSWERED).and_then(Value::as_str) {
            Some(of) => of == KEY || read_only || !in_requests,
            None => kept.is_answered(ty, &name),
        };
        let is_asked = is_kept && kept.is_argument(ty, &name);
        let is_required = must.contains(&key.as_str()) || is_asked || is_kept && !is_answered;
        let (presence, rust_type) = match (is_required, inner) {
            (false, Some(inner)) if is_answered && !is_nullable(property) => match in_requests {
                true => ("answered", inner),
                false => ("expected", inner),
            },
            (true, Some(inner)) if is_kept && !is_nullable(property) => ("required", inner),
            (true, Some(inner)) => ("maybe", format!("Option<{inner}>")),
            (true, None) => ("required", rust_type),
            (false, inner) => {
                let inner = inner.unwrap_or(rust_type);
                if in_requests && is_nullable(property) {
                    ("nullable", format!("Option<Option<{inner}>>"))
                } else if is_nullable(property) {
                    ("or_null", format!("Option<{inner}>"))
                } else {
                    ("optional", format!("Option<{inner}>"))
                }
            }
        };
        fields.push(Field {
            name,
            key: key.clone(),
            shown: Shown::of(&rust_type, property),
            rust_type,
            presence,
            answered: is_answered && !is_asked && !must.contains(&key.as_str()),
            read_only,
            or: property.get("x-accept").and_then(accepts),
            docs: docs::of_field(property, presence, docs::of_choice(schema, key)),
        });
    }
    if let Some((key, _)) = by_key.first_key_value() {
        bail!("progenitor made up the field {key}");
    }
    Ok(Kind::Struct { fields, rest })
}

/// Names that a field can't have: its type has them already.
const TAKEN: [&str; 3] = ["from_json", "new", "undeclared"];

/// The names of fields by their keys. One that was there keeps its name; of others that would have the same, such as `type`
/// and `type_`, the later one gets a number.
fn field_names<'k>(
    keys: impl Iterator<Item = &'k String> + Clone,
    rest: Option<&str>,
    made: &BTreeMap<String, (String, String)>,
    kept: impl Fn(&str) -> Option<&'k str>,
) -> BTreeMap<String, String> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for key in keys.clone() {
        names.extend(kept(key).map(|name| (key.clone(), name.to_owned())));
    }
    let mut taken: HashSet<String> = names.values().cloned().collect();
    taken.extend(TAKEN.into_iter().chain(rest).map(str::to_owned));
    for key in keys {
        if let (false, Some((name, _))) = (names.contains_key(key), made.get(key)) {
            let name = names::unique(name.clone(), &mut taken);
            names.insert(key.clone(), name);
        }
    }
    names
}

/// The types that have few values, of which every resource holds a copy: responses share them.
const SHARED: [&str; 2] = ["Region", "Size"];

/// Whether fields of a type are an `Arc`.
pub fn is_shared(name: &str) -> bool {
    SHARED.contains(&name)
}

/// What a field accepts beside its type. Numbers for strings and null for anything are read without being told.
fn accepts(told: &Value) -> Option<String> {
    if let Some(key) = told.get("string").and_then(Value::as_str) {
        return Some(format!("{key:?}"));
    }
    let types = told.as_array()?;
    types
        .contains(&Value::from("object"))
        .then(|| "text".to_owned())
}

/// A field's key in JSON, and whether it holds all other keys.
fn serde_name(field: &syn::Field, name: &str) -> Result<(String, bool)> {
    let mut key = name.to_owned();
    let mut flattened = false;
    for attribute in field.attrs.iter().filter(|a| a.path().is_ident("serde")) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                key = meta.value()?.parse::<syn::LitStr>()?.value();
            } else if meta.path.is_ident("flatten") {
                flattened = true;
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        })?;
    }
    Ok((key, flattened))
}

/// A type as we write it: without the paths that are imported anyway.
fn type_text(ty: &syn::Type) -> String {
    let text = quote::ToTokens::to_token_stream(ty)
        .to_string()
        .replace(' ', "");
    let mut text = text
        .replace("::std::option::Option<", "Option<")
        .replace("::std::vec::Vec<", "Vec<")
        .replace("::std::boxed::Box<", "Box<")
        .replace("::std::string::String", "String")
        .replace("::std::collections::BTreeMap<", "BTreeMap<")
        .replace(
            "::serde_json::Map<String,::serde_json::Value>",
            "JsonObject",
        )
        .replace("::serde_json::Value", "Value")
        .replace("crate::types::", "")
        .replace("crate::slugs::", SLUGS)
        .replace("::chrono::DateTime<::chrono::offset::Utc>", "Timestamp")
        .replace(',', ", ");
    if text == "u64" || text.contains("<u64>") {
        text = text.replace("u64", "i128");
    }
    text
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
