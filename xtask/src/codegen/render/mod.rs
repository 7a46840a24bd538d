//! From the model to files.

mod dynamic;
mod helpers;
mod hosts;
pub mod inline;
mod limits;
mod operations;
mod package;
mod pages;
mod resources;
mod rules;
mod schemas;
mod setters;
mod types;
mod unions;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::aliases::Aliases;
use super::areas::Areas;
use super::document::Document;
use super::facts::Operation;
use super::field_keys::FieldKeys;
use super::hosts::Hosts;
use super::kept::Signatures;
use super::metrics::Metrics;
use super::model::Type;
use super::normalise::enums::SLUGS;
use super::operation_facts::Limit;
use super::resources::Resources;

use crate::spec::samples::Samples;

pub use package::repository;

pub use crate::listing::Files;
pub use operations::params::{is_required, params_name, value_type};

/// The sets of slugs: their names, and the area that each is compiled with, if it is one.
pub type Sets = BTreeMap<String, Option<String>>;

/// All that the files are made from.
pub struct Input<'a> {
    /// The areas.
    pub areas: &'a Areas,
    /// The hosts.
    pub hosts: &'a Hosts,
    /// The operations, sorted by area and id.
    pub operations: &'a [Operation],
    /// What is known of resources.
    pub resources: &'a Resources,
    /// What is known of metrics.
    pub metrics: &'a Metrics,
    /// What other clients call resources.
    pub aliases: &'a Aliases,
    /// Which fields hold keys and slugs.
    pub field_keys: &'a FieldKeys,
    /// Rate limits of their own.
    pub limits: &'a [Limit],
    /// The sets of slugs.
    pub slugs: &'a Sets,
    /// The types, sorted by name.
    pub types: &'a [Type],
    /// The document with bounds and defaults.
    pub described: &'a Document,
    /// The document as it was read.
    pub source: &'a Value,
    /// Sample values.
    pub samples: &'a Samples,
    /// What methods and structs took before.
    pub kept: &'a Signatures,
    /// How many operations there are, and where they are from.
    pub counts: &'a str,
    /// Our own sentences, by operation id.
    pub sentences: &'a BTreeMap<String, String>,
}

/// The first line of every file that is written whole.
pub const HEADER: &str =
    "// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.\n";

/// The first line of every file that is copied.
const COPIED: &str = "// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.\n";

/// Renders every file of the raw client. What is written by hand and has lost its type becomes a problem, what can't be written of a
/// row a warning: public items that are lost by it are told anyway.
pub fn files(
    root: &Path,
    input: &Input<'_>,
    problems: &mut Vec<String>,
    warnings: &mut Vec<String>,
) -> Result<Files> {
    let mut files = Files::new();
    let schemas = schemas::of(input.types, input.described);
    schemas::render(&schemas, &mut files)?;
    types::render(input, &schemas, &mut files);
    dynamic::render(input, &mut files);
    pages::render(input, &mut files)?;
    let offers = resources::render(input, &mut files, problems, warnings);
    operations::render(input, &offers, &mut files, warnings);
    rules::render(input, &mut files)?;
    package::render(input, repository(root)?.is_some(), &mut files);
    helpers::render(
        &root.join("xtask/inherent/helpers"),
        input.types,
        &mut files,
        problems,
    )?;
    hosts::render(input.hosts, &mut files);
    limits::render(input.limits, &mut files);
    copy_folder(&root.join("xtask/inherent"), "src", &mut files)?;
    Ok(files)
}

/// Inherent methods of generated types are written by hand and placed as they are, folders included.
fn copy_folder(folder: &Path, to: &str, files: &mut Files) -> Result<()> {
    for entry in
        std::fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))?
    {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if path.is_dir() {
            copy_folder(&path, &format!("{to}/{name}"), files)?;
        } else if name.ends_with(".rs") {
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("can't read {}", path.display()))?;
            files.insert(format!("{to}/{name}"), format!("{COPIED}{text}"));
        }
    }
    Ok(())
}

/// Doc lines as comments.
pub fn docs(lines: &[String], indent: &str) -> String {
    lines
        .iter()
        .map(|line| {
            if line.is_empty() {
                format!("{indent}///\n")
            } else {
                format!("{indent}/// {line}\n")
            }
        })
        .collect()
}

/// The module of an area.
fn module(area: &str) -> String {
    area.replace('-', "_")
}

/// From this many areas on a type is compiled always.
const COMMON: usize = 12;

/// The condition under which something of several areas is compiled, or `None` if it always is.
fn condition(areas: &BTreeSet<String>) -> Option<String> {
    let features: Vec<String> = areas
        .iter()
        .map(|area| format!("feature = \"{area}\""))
        .collect();
    match features.as_slice() {
        [] => None,
        [only] => Some(format!("#[cfg({only})]\n")),
        several if several.len() < COMMON => Some(format!("#[cfg(any({}))]\n", several.join(", "))),
        _ => None,
    }
}

/// A type as it is written outside of `types`.
pub fn qualified(rust_type: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        let known = [
            "String",
            "Vec",
            "Option",
            "BTreeMap",
            "JsonObject",
            "Value",
            "Timestamp",
            "Count",
            "Box",
            "Bytes",
        ];
        let is_ours = word.starts_with(char::is_uppercase) && !known.contains(&word.as_str());
        if is_ours && !out.ends_with(SLUGS) {
            out.push_str("types::");
        }
        out.push_str(word);
        word.clear();
    };
    for c in rust_type.chars() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
        } else {
            flush(&mut word, &mut out);
            out.push(c);
        }
    }
    flush(&mut word, &mut out);
    out
}
