//! `types/`: one file for each area, and one for what several share.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::schemas::{self, Schemas};
use super::setters;
use super::{Files, HEADER, Input, Sets, condition, docs, module, unions};
use crate::codegen::model::{self, Field, Kind, Shown, Type};

/// The file of types that several areas share.
const SHARED: &str = "shared";

pub fn render(input: &Input<'_>, schemas: &Schemas, files: &mut Files) {
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
            text.push_str(&one(ty, schemas, *file == SHARED, input));
            text.push('\n');
        }
        files.insert(
            format!("src/types/{}.rs", module(file)),
            text.trim_end().to_owned() + "\n",
        );
    }
    index.push_str(
        "/// What the files of types import.\nmod prelude {\n    #![allow(unused_imports)]\n    pub(super) use std::collections::BTreeMap;\n    pub(super) use std::sync::Arc;\n\n    pub(super) use serde_json::Value;\n\n    pub(super) use crate::slugs;\n    pub(super) use crate::types::*;\n    pub(super) use crate::{Count, JsonObject, Timestamp};\n    #[cfg(feature = \"validate\")]\n    pub(super) use digitalocean_core::from_json;\n    #[cfg(feature = \"schemars\")]\n    pub(super) use digitalocean_core::schema;\n    pub(super) use digitalocean_core::undeclared::Undeclared;\n    pub(super) use digitalocean_core::{from_text, hide, open_enum, record, setters, shared, tagged_union, union};\n}\n",
    );
    files.insert("src/types/mod.rs".to_owned(), index);
}

fn one(ty: &Type, schemas: &Schemas, shared: bool, input: &Input<'_>) -> String {
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
                if let Some(said) = ty.values.get(value) {
                    text.push_str(&docs(&[String::new(), said.clone()], "        "));
                }
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
                let plain = variant.plain.as_ref();
                let plain = plain
                    .map(|name| format!(" else {name}"))
                    .unwrap_or_default();
                let _ = writeln!(
                    text,
                    "        {} = {:?}{payload}{plain},",
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
            text + "    }\n}\n" + &unions::from_text(ty, variants, input, &condition)
        }
    };
    text + &schemas::implementation(ty, schemas, &condition)
        + &from_json(ty, &condition)
        + &slug(ty, input.slugs, &condition)
}

/// How a type of requests is read strictly, which takes the rules.
fn from_json(ty: &Type, condition: &str) -> String {
    if !ty.in_requests || matches!(ty.kind, Kind::Enum(_)) {
        return String::new();
    }
    format!(
        "\n{condition}#[cfg(feature = \"validate\")]\nfrom_json!({} by crate::validate::RULES);\n",
        ty.name
    )
}

/// A struct that is named as a set of slugs and says its own goes wherever such a slug is asked for.
fn slug(ty: &Type, sets: &Sets, condition: &str) -> String {
    let Kind::Struct { fields, .. } = &ty.kind else {
        return String::new();
    };
    let has_slug = |field: &Field| field.name == "slug" && field.rust_type == "String";
    let name = &ty.name;
    if !sets.contains_key(name) || !fields.iter().any(has_slug) {
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
    // What the document requires must be given; what answers have beside that is blank by default.
    let has_default = needs.iter().all(|f| f.answered);
    let is_derived = needs.is_empty()
        && fields
            .iter()
            .all(|f| !matches!(f.presence, "answered" | "expected"));
    let default = if is_derived { ", Default" } else { "" };
    let mut text = docs(&ty.docs, "");
    text.push_str(condition);
    let hide = hidden(ty, fields, rest);
    let debug = if hide.is_empty() { ", Debug" } else { "" };
    let _ = writeln!(text, "#[derive(Clone{debug}, PartialEq{default})]");
    text.push_str("#[non_exhaustive]\n");
    let _ = writeln!(text, "pub struct {} {{", ty.name);
    for field in fields {
        text.push_str(&docs(&field.docs, "    "));
        let _ = writeln!(text, "    pub {}: {},", field.name, field.rust_type);
    }
    if let Some(rest) = rest {
        text.push_str("    /// All other keys.\n");
        let _ = writeln!(text, "    pub {rest}: JsonObject,");
    }
    text.push_str("    undeclared: Undeclared,\n}\n\n");
    let _ = writeln!(text, "{condition}record!({} {{", ty.name);
    for field in fields {
        let or = field
            .or
            .as_ref()
            .map(|other| format!(" or {other}"))
            .unwrap_or_default();
        // Null where the document doesn't allow it is written back as it came, and never sent.
        let presence = match (field.presence, ty.in_requests || field.or.is_some()) {
            ("optional", false) => "sometimes",
            (presence, _) => presence,
        };
        let _ = writeln!(text, "    {presence} {} {:?}{or},", field.name, field.key);
    }
    if let Some(rest) = rest {
        let _ = writeln!(text, "    rest {rest},");
    }
    text.push_str("});\n");
    if !hide.is_empty() {
        let _ = write!(text, "\n{condition}{hide}");
    }
    if has_default && !is_derived {
        let name = &ty.name;
        let _ = writeln!(
            text,
            "\n{condition}impl Default for {name} {{\n    fn default() -> Self {{\n        digitalocean_core::Decode::blank()\n    }}\n}}"
        );
    }
    if model::is_shared(&ty.name) {
        let _ = writeln!(text, "\n{condition}shared!({});", ty.name);
    }
    if ty.in_requests {
        text.push_str(&constructor(ty, fields, rest, condition));
        text.push_str(&setters::render(
            &ty.name,
            &setters::settable(fields),
            condition,
        ));
    }
    text
}

/// How `Debug` shows a struct that holds what it must not show; nothing for any other, for which it is derived.
fn hidden(ty: &Type, fields: &[Field], rest: Option<&str>) -> String {
    if rest.is_none() && fields.iter().all(|field| field.shown == Shown::Plain) {
        return String::new();
    }
    let mut text = format!("hide!({} {{\n", ty.name);
    for field in fields {
        let how = match field.shown {
            Shown::Plain => "plain",
            Shown::Keys => "keys",
            Shown::Secret if field.rust_type.starts_with("Option<") => "maybe_secret",
            Shown::Secret => "secret",
        };
        let _ = writeln!(text, "    {how} {},", field.name);
    }
    if let Some(rest) = rest {
        let _ = writeln!(text, "    keys {rest},");
    }
    text + "    plain undeclared,\n});\n"
}

/// `new`, with what is required. What only the service sets is blank, and is not written.
fn constructor(ty: &Type, fields: &[Field], rest: Option<&str>, condition: &str) -> String {
    let mut text = format!(
        "\n{condition}impl {} {{\n    /// With what the document requires, and nothing else.\n    #[allow(clippy::too_many_arguments)]\n    #[must_use]\n",
        ty.name
    );
    let is_required = |field: &&Field| matches!(field.presence, "required" | "maybe");
    if !fields.iter().any(|field| is_required(&field)) {
        return text + "    pub fn new() -> Self {\n        Default::default()\n    }\n}\n";
    }
    let given = |field: &Field| match field.presence {
        "maybe" => (
            format!("{}: impl Into<{}>", field.name, field.rust_type),
            format!("{0}: {0}.into()", field.name),
        ),
        _ => setters::argument(&field.name, &field.rust_type),
    };
    let asked = fields
        .iter()
        .filter(is_required)
        .filter(|field| !field.read_only);
    let arguments: Vec<String> = setters::in_order(asked)
        .into_iter()
        .map(|field| given(field).0)
        .collect();
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
        let line = match (field.presence, field.read_only) {
            ("required", true) | ("answered", _) => {
                format!("{}: digitalocean_core::Decode::blank()", field.name)
            }
            ("required" | "maybe", false) => given(field).1,
            _ => format!("{}: None", field.name),
        };
        let _ = writeln!(text, "            {line},");
    }
    if let Some(rest) = rest {
        let _ = writeln!(text, "            {rest}: JsonObject::new(),");
    }
    let unset: Vec<String> = fields
        .iter()
        .filter(is_required)
        .filter(|field| field.read_only)
        .map(|field| format!("{:?}", field.key))
        .collect();
    let undeclared = match unset.is_empty() {
        true => "Undeclared::default()".to_owned(),
        false => format!("Undeclared::without(&[{}])", unset.join(", ")),
    };
    let _ = writeln!(text, "            undeclared: {undeclared},");
    text + "        }\n    }\n}\n"
}
