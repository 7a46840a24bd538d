//! `types/`: one file for each area, and one for what several share.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::setters::{self, Settable};
use super::{Files, HEADER, Input, condition, docs, module};
use crate::codegen::model::{self, Field, Kind, Type};

/// The file of types that several areas share.
const SHARED: &str = "shared";

pub fn render(input: &Input<'_>, files: &mut Files) {
    let mut by_file: BTreeMap<&str, Vec<&Type>> = BTreeMap::new();
    let written = input
        .types
        .iter()
        .filter(|ty| !matches!(ty.kind, Kind::Slugs));
    for ty in written {
        let file = match ty.areas.iter().collect::<Vec<_>>().as_slice() {
            [only] => only.as_str(),
            _ => SHARED,
        };
        by_file.entry(file).or_default().push(ty);
    }
    let mut index = format!(
        "{HEADER}\n//! The types of requests and answers.\n//!\n//! Structs are `non_exhaustive`: what is sent is built with `new` and the methods that are named as the fields. Enums keep\n//! values that they don't know in a last variant `Other`.\n\n"
    );
    for (file, types) in &by_file {
        if *file != SHARED {
            let _ = writeln!(index, "#[cfg(feature = \"{file}\")]");
        }
        let _ = writeln!(index, "mod {};", module(file));
        if *file != SHARED {
            let _ = writeln!(index, "#[cfg(feature = \"{file}\")]");
        }
        let _ = writeln!(index, "pub use {}::*;\n", module(file));
        let mut text = format!("{HEADER}\n#[allow(unused_imports)]\nuse super::prelude::*;\n\n");
        for ty in types {
            text.push_str(&one(ty, *file == SHARED, input.slugs));
            text.push('\n');
        }
        files.insert(
            format!("src/types/{}.rs", module(file)),
            text.trim_end().to_owned() + "\n",
        );
    }
    index.push_str(
        "/// What the files of types import.\nmod prelude {\n    #![allow(unused_imports)]\n    pub(super) use std::collections::BTreeMap;\n    pub(super) use std::sync::Arc;\n\n    pub(super) use serde_json::Value;\n\n    pub(super) use crate::slugs;\n    pub(super) use crate::types::*;\n    pub(super) use crate::{JsonObject, Timestamp};\n    pub(super) use digitalocean_core::undeclared::Undeclared;\n    pub(super) use digitalocean_core::{open_enum, record, setters, shared, tagged_union, union};\n}\n",
    );
    files.insert("src/types/mod.rs".to_owned(), index);
}

fn one(ty: &Type, shared: bool, sets: &BTreeSet<String>) -> String {
    let condition = if shared {
        condition(&ty.areas).unwrap_or_default()
    } else {
        String::new()
    };
    let text = match &ty.kind {
        Kind::Struct { fields, rest } => structure(ty, fields, rest.as_deref(), &condition),
        Kind::Enum(variants) => {
            let mut text = format!(
                "{condition}open_enum! {{\n{}    {} {{\n",
                docs(&ty.docs, "    "),
                ty.name
            );
            for (name, value) in variants {
                let _ = writeln!(text, "        {name} = {value:?},");
            }
            text + "    }\n}\n"
        }
        Kind::Slugs => return String::new(),
        Kind::Tagged { tag, variants } => {
            let mut text = format!(
                "{condition}tagged_union! {{\n{}    {} by {tag:?} {{\n",
                docs(&ty.docs, "    "),
                ty.name
            );
            for variant in variants {
                let payload = variant
                    .payload
                    .as_ref()
                    .map(|p| format!("({p})"))
                    .unwrap_or_default();
                let _ = writeln!(
                    text,
                    "        {} = {:?}{payload},",
                    variant.name, variant.value
                );
            }
            text + "    }\n}\n"
        }
        Kind::Untagged(variants) => {
            let mut text = format!(
                "{condition}union! {{\n{}    {} {{\n",
                docs(&ty.docs, "    "),
                ty.name
            );
            for (name, rust_type) in variants {
                let _ = writeln!(text, "        {name}({rust_type}),");
            }
            text + "    }\n}\n"
        }
    };
    text + &slug(ty, sets, &condition)
}

/// A struct that is named as a set of slugs and says its own goes wherever such a slug is asked for.
fn slug(ty: &Type, sets: &BTreeSet<String>, condition: &str) -> String {
    let Kind::Struct { fields, .. } = &ty.kind else {
        return String::new();
    };
    let has_slug = |field: &Field| field.name == "slug" && field.rust_type == "String";
    let name = &ty.name;
    if !sets.contains(name) || !fields.iter().any(has_slug) {
        return String::new();
    }
    let mut from = vec![name.clone()];
    if model::is_shared(name) {
        from.push(format!("Arc<{name}>"));
    }
    let one = |from: &String| {
        format!(
            "\n{condition}impl From<&{from}> for slugs::{name} {{\n    fn from(it: &{from}) -> Self {{\n        Self::from(it.slug.as_str())\n    }}\n}}\n"
        )
    };
    from.iter().map(one).collect()
}

fn structure(ty: &Type, fields: &[Field], rest: Option<&str>, condition: &str) -> String {
    let needs: Vec<&Field> = fields
        .iter()
        .filter(|f| matches!(f.presence, "required" | "maybe"))
        .collect();
    let default = if needs.is_empty() { ", Default" } else { "" };
    let mut text = docs(&ty.docs, "");
    text.push_str(condition);
    let _ = writeln!(text, "#[derive(Clone, Debug, PartialEq{default})]");
    text.push_str(
        "#[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema))]\n#[non_exhaustive]\n",
    );
    let _ = writeln!(text, "pub struct {} {{", ty.name);
    for field in fields {
        text.push_str(&docs(&field.docs, "    "));
        if field.name != field.key {
            let _ = writeln!(
                text,
                "    #[cfg_attr(feature = \"schemars\", schemars(rename = {:?}))]",
                field.key
            );
        }
        let _ = writeln!(text, "    pub {}: {},", field.name, field.rust_type);
    }
    if let Some(rest) = rest {
        text.push_str(
            "    /// All other keys.\n    #[cfg_attr(feature = \"schemars\", schemars(flatten))]\n",
        );
        let _ = writeln!(text, "    pub {rest}: JsonObject,");
    }
    text.push_str(
        "    #[cfg_attr(feature = \"schemars\", schemars(skip))]\n    undeclared: Undeclared,\n}\n\n",
    );
    let _ = writeln!(text, "{condition}record!({} {{", ty.name);
    for field in fields {
        let or = field
            .or
            .as_ref()
            .map(|other| format!(" or {other}"))
            .unwrap_or_default();
        let _ = writeln!(
            text,
            "    {} {} {:?}{or},",
            field.presence, field.name, field.key
        );
    }
    if let Some(rest) = rest {
        let _ = writeln!(text, "    rest {rest},");
    }
    text.push_str("});\n");
    if model::is_shared(&ty.name) {
        let _ = writeln!(text, "\n{condition}shared!({});", ty.name);
    }
    if ty.in_requests {
        text.push_str(&constructor(ty, fields, rest, &needs, condition));
        text.push_str(&setters::render(&ty.name, &settable(fields), condition));
    }
    text
}

/// The fields that may be left out and are not the service's alone to set.
fn settable(fields: &[Field]) -> Vec<Settable<'_>> {
    let fields = fields.iter().filter(|field| !field.read_only);
    fields
        .filter_map(|field| {
            let inner = field.rust_type.strip_prefix("Option<")?.strip_suffix('>')?;
            let (rust_type, null) = match field.presence {
                "nullable" => (inner.strip_prefix("Option<")?.strip_suffix('>')?, true),
                "optional" | "or_null" => (inner, false),
                _ => return None,
            };
            Some(Settable {
                name: &field.name,
                rust_type,
                null,
            })
        })
        .collect()
}

fn constructor(
    ty: &Type,
    fields: &[Field],
    rest: Option<&str>,
    needs: &[&Field],
    condition: &str,
) -> String {
    let mut text = format!(
        "\n{condition}impl {} {{\n    /// With what the document requires, and nothing else.\n    #[allow(clippy::too_many_arguments)]\n    #[must_use]\n",
        ty.name
    );
    if needs.is_empty() {
        return text + "    pub fn new() -> Self {\n        Default::default()\n    }\n}\n";
    }
    let given = |field: &Field| match field.presence {
        "maybe" => (
            format!("{}: impl Into<{}>", field.name, field.rust_type),
            format!("{0}: {0}.into()", field.name),
        ),
        _ => setters::argument(&field.name, &field.rust_type),
    };
    let arguments: Vec<String> = needs.iter().map(|field| given(field).0).collect();
    let one_line = format!("    pub fn new({}) -> Self {{\n", arguments.join(", "));
    if one_line.len() <= 120 {
        text.push_str(&one_line);
    } else {
        text.push_str("    pub fn new(\n");
        for argument in &arguments {
            let _ = writeln!(text, "        {argument},");
        }
        text.push_str("    ) -> Self {\n");
    }
    text.push_str("        Self {\n");
    for field in fields {
        let line = match field.presence {
            "required" | "maybe" => given(field).1,
            _ => format!("{}: None", field.name),
        };
        let _ = writeln!(text, "            {line},");
    }
    if let Some(rest) = rest {
        let _ = writeln!(text, "            {rest}: JsonObject::new(),");
    }
    text.push_str("            undeclared: Undeclared::default(),\n");
    text + "        }\n    }\n}\n"
}
