//! progenitor: from the normalised document to Rust items.

use anyhow::{Context, Result, anyhow};
use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use serde_json::{Value, json};

use super::document::{Document, operation_id, type_of, union_members};
use super::expressible::content::{FORM, JSON};
use super::names;
use super::normalise::enums::is_slug;

/// What progenitor wrote: the structs of its `types` module and the methods of its client.
pub struct Generated {
    /// The structs, with serde attributes that say each field's name in JSON.
    pub structs: Vec<syn::ItemStruct>,
    /// One method for each operation.
    pub methods: Vec<syn::ImplItemFn>,
}

/// Runs progenitor on the bare document. Enums and unions are named to it as types that exist: they are written by
/// ourselves, open for what the document doesn't know.
pub fn generate(bare: &Document) -> Result<Generated> {
    let document = prepare(bare)?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap");
    for (name, schema) in bare.schemas() {
        if type_of(schema) == Some("string") || union_members(schema).is_some() {
            let path = match is_slug(name) {
                true => format!("crate::{name}"),
                false => format!("crate::types::{name}"),
            };
            settings.with_replacement(
                names::type_name(name),
                path,
                [TypeImpl::Display, TypeImpl::FromStr].into_iter(),
            );
        }
    }
    let spec: OpenAPI = serde_json::from_value(document.0)
        .context("the normalised document is no OpenAPI document")?;
    let tokens = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&spec)
    }))
    .map_err(|panic| {
        let message = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("no message");
        anyhow!("progenitor panicked on the normalised document: {message}; a pass must mend what it can't take")
    })?
    .context("progenitor refused the normalised document")?;
    let file: syn::File = syn::parse2(tokens).context("progenitor wrote what doesn't parse")?;
    Ok(collect(file))
}

/// What only progenitor needs: its own names for operations, a path that it can parse, bodies that are required.
fn prepare(bare: &Document) -> Result<Document> {
    let mut document = bare.clone();
    document.for_each_operation(|_, _, operation| {
        let id = names::snake_name(operation_id(operation)?);
        operation.insert("operationId".to_owned(), Value::String(id));
        if let Some(body) = operation.get_mut("requestBody") {
            body["required"] = json!(true);
            body["content"] = known_content(&body["content"]);
        }
        Ok(())
    })?;
    if let Some(paths) = document.0.get_mut("paths").and_then(Value::as_object_mut) {
        *paths = std::mem::take(paths)
            .into_iter()
            .map(|(path, item)| (path.replace(['<', '>'], ""), item))
            .collect();
    }
    Ok(document)
}

/// A body of a type as JSON, whatever it is written as, and any other as bytes: progenitor knows few media types.
fn known_content(content: &Value) -> Value {
    match content.get(JSON).or_else(|| content.get(FORM)) {
        Some(typed) => json!({ JSON: typed }),
        None => {
            json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } })
        }
    }
}

fn collect(file: syn::File) -> Generated {
    let mut structs = Vec::new();
    let mut methods = Vec::new();
    for item in file.items {
        match item {
            syn::Item::Mod(module) if module.ident == "types" => {
                for item in module.content.into_iter().flat_map(|(_, items)| items) {
                    if let syn::Item::Struct(item) = item {
                        structs.push(item);
                    }
                }
            }
            syn::Item::Impl(block) if block.trait_.is_none() => {
                for item in block.items {
                    if let syn::ImplItem::Fn(method) = item
                        && method.sig.asyncness.is_some()
                    {
                        methods.push(method);
                    }
                }
            }
            _ => {}
        }
    }
    Generated { structs, methods }
}
