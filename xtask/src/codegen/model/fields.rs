//! The fields of structs: what the document says of them, with the names and types that progenitor gave them.

use std::collections::{BTreeMap, HashSet};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::{Field, Kind, Shown, is_shared};
use crate::codegen::docs;
use crate::codegen::document::{is_nullable, required, type_of};
use crate::codegen::kept::Signatures;
use crate::codegen::names;
use crate::codegen::normalise::enums::SLUGS;
use crate::codegen::normalise::sent::is_read_only;
use crate::codegen::resources::{ANSWERED, KEY};

pub(super) fn structure(
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
        let rust_type = counted(rust_type, key, property);
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
                if in_requests && is_nullable(property) && inner.starts_with("Vec<") {
                    // No list says the same as null does.
                    ("sometimes", format!("Option<{inner}>"))
                } else if in_requests && is_nullable(property) {
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
            described: property.get("description").is_some(),
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

/// The type of a field that is a whole number as text: `Count`, unless it is an id, which nobody counts with.
fn counted(rust_type: String, key: &str, property: &Value) -> String {
    let is_wide = ["format", "x-format"].iter().any(|name| {
        let format = property.get(*name).and_then(Value::as_str);
        matches!(format, Some("int64" | "uint64"))
    });
    let is_id = key == "id" || key.ends_with("_id") || key.ends_with("_by");
    match type_of(property) == Some("string") && is_wide && !is_id {
        true => rust_type.replace("String", "Count"),
        false => rust_type,
    }
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
