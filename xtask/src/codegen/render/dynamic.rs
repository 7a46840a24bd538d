//! `dynamic/`: every operation by its id, with JSON for parameters, body and answer.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::operations::methods::{answered, arguments, methods};
use super::operations::params::{in_struct, is_required, params_name};
use super::{Files, HEADER, Input, module, qualified};
use crate::codegen::facts::{Body, Operation};
use crate::codegen::kept::{BodyArgument, Signatures};
use crate::codegen::model::rust_type;
use crate::codegen::names;

/// What finds calls by their id.
const INDEX: &str = r"
//! Operations by their id, with JSON in and out.
//!
//! For programs that learn at run time what to call: command lines, proxies, tools for language models, tests over every
//! operation. Parameters, bodies and answers go through the same types as those of the methods.

use digitalocean_core::dynamic::{Entry, Registry};
pub use digitalocean_core::dynamic::{ArgumentError, DynamicOperation, Output, Reply};

static REGISTRY: Registry = Registry::new(TABLES);

/// The operation with this id in the document, of the areas that are compiled.
#[must_use]
pub fn find(id: &str) -> Option<DynamicOperation> {
    REGISTRY.find(id)
}

/// Every operation of the areas that are compiled.
pub fn all() -> impl Iterator<Item = DynamicOperation> {
    REGISTRY.all()
}

";

pub fn render(input: &Input<'_>, files: &mut Files) {
    let mut by_area: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in input.operations {
        by_area.entry(&operation.area).or_default().push(operation);
    }
    let mut index = format!("{HEADER}{INDEX}");
    for area in by_area.keys() {
        let _ = writeln!(index, "#[cfg(feature = \"{area}\")]\nmod {};", module(area));
    }
    index.push_str("\npub(super) static TABLES: &[&[Entry]] = &[\n");
    for area in by_area.keys() {
        let _ = writeln!(
            index,
            "    #[cfg(feature = \"{area}\")]\n    {}::CALLS,",
            module(area)
        );
    }
    index.push_str("];\n");
    files.insert("src/dynamic/mod.rs".to_owned(), index);
    for (area, operations) in by_area {
        let mut text = format!(
            "{HEADER}\n#![allow(deprecated)]\n\n#[allow(unused_imports)]\nuse std::collections::BTreeMap;\n\n#[allow(unused_imports)]\nuse serde_json::Value;\n\n#[allow(unused_imports)]\nuse crate::operations::{0}::*;\n#[allow(unused_imports)]\nuse bytes::Bytes;\n#[allow(unused_imports)]\nuse crate::{{Client, JsonObject, Timestamp, types}};\n#[allow(unused_imports)]\nuse digitalocean_core::dynamic::{{Entry, decode, encode}};\n\npub(super) static CALLS: &[Entry] = &[\n",
            module(area)
        );
        for operation in operations {
            text.push_str(&entry(operation, input.kept));
        }
        text.push_str("];\n");
        files.insert(format!("src/dynamic/{}.rs", module(area)), text);
    }
}

fn entry(operation: &Operation, kept: &Signatures) -> String {
    let mut given: Vec<String> = Vec::new();
    let documented: Vec<&str> = operation
        .parameters
        .iter()
        .filter(|p| p.place == "path")
        .map(|p| p.name.as_str())
        .collect();
    for (argument, name) in arguments(operation)
        .iter()
        .zip(operation.host.argument().into_iter().chain(documented))
    {
        let borrow = if argument.rust_type.starts_with('&') {
            "&"
        } else {
            ""
        };
        given.push(format!(
            "{borrow}args.required::<{}>({name:?})?",
            argument.value_type
        ));
    }
    let methods = methods(operation, kept);
    let name = methods
        .last()
        .map_or(&operation.name, |method| &method.name);
    let shape = methods
        .last()
        .map_or(BodyArgument::None, |method| method.shape.body);
    let mut body_type = None;
    match &operation.body {
        Some(Body::Typed { schema, .. }) => {
            let ty = qualified(&rust_type(schema));
            if shape == BodyArgument::Required {
                given.push(format!("&args.body::<{ty}>()?"));
            } else {
                given.push(format!("args.optional_body::<{ty}>()?.as_ref()"));
            }
            body_type = Some(ty);
        }
        Some(Body::Bytes(_)) => given.push("args.bytes()?".to_owned()),
        None => {}
    }
    let in_struct = in_struct(operation);
    if !in_struct.is_empty() {
        let fields: Vec<String> = in_struct
            .iter()
            .map(|p| {
                let read = match is_required(operation, p, kept) {
                    true => "required",
                    false => "optional",
                };
                format!("{}: args.{read}({:?})?", names::ident(&p.name), p.name)
            })
            .collect();
        given.push(format!(
            "&{} {{ {} }}",
            params_name(operation),
            fields.join(", ")
        ));
    }
    let mut text = format!(
        "    Entry {{\n        operation: &{},\n",
        names::static_name(&operation.id)
    );
    let _ = writeln!(
        text,
        "        call: |client, args| {{\n            let call = Client::from(client.clone()).{}(",
        name
    );
    for argument in &given {
        let _ = writeln!(text, "                {argument},");
    }
    let _ = write!(
        text,
        "            );\n            args.finish(call)\n        }},\n        decode: decode::<{}>,\n",
        answered(operation, kept)
    );
    match body_type {
        Some(ty) => {
            let _ = writeln!(text, "        encode: Some(encode::<{ty}>),");
        }
        None => text.push_str("        encode: None,\n"),
    }
    let errors: Vec<String> = operation
        .errors
        .iter()
        .map(|(status, name)| format!("({status}, decode::<types::{name}>)"))
        .collect();
    let _ = writeln!(text, "        errors: &[{}],", errors.join(", "));
    text + "    },\n"
}
