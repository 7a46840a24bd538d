//! `cargo xtask codegen`: from the document to the raw client.
//!
//! document + overlays → [`normalise`] → progenitor ([`generate`]) → [`model`] → [`render`] → files.
//! `spec/operations.toml` → [`operation_facts`] → the operation table.
//! catalogue → [`slugs`] → files.

pub mod areas;
mod docs;
pub mod document;
mod expressible;
pub mod facts;
mod generate;
mod hosts;
mod kept;
mod model;
mod names;
pub mod normalise;
mod operation_facts;
mod output;
mod readme;
mod render;
mod sentences;
pub mod slugs;
#[cfg(test)]
mod tests;
pub mod type_names;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail};

use areas::Areas;
use document::Document;
use facts::Operation;
use hosts::Hosts;
use kept::Signatures;
use sentences::Sentences;
use type_names::TypeNames;

use crate::catalog::Catalog;
use crate::spec::contradictions::Contradictions;

/// Options of `cargo xtask codegen`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write nothing; fail where the files differ from what would be written.
    #[arg(long)]
    check: bool,
    /// Show what each normalising pass changed.
    #[arg(long, short)]
    verbose: bool,
}

/// Writes `generated/`, or checks it.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    let Generated {
        files,
        counts,
        names,
    } = stage("all", || generate_files(root, args.verbose))?;
    names.update(root, args.check)?;
    let folder = root.join("generated");
    readme::update(root, &counts, args.check)?;
    if args.check {
        output::check(&folder, &files)?;
        eprintln!("generated/ is what codegen writes: {} files", files.len());
    } else {
        let (written, removed) = output::write(&folder, &files)?;
        eprintln!(
            "generated/: {} files, {written} written, {removed} removed",
            files.len()
        );
    }
    Ok(())
}

/// All that is written.
struct Generated {
    files: render::Files,
    /// What the READMEs say of the number of operations.
    counts: String,
    /// `spec/names.toml`, with the names of new responses.
    names: TypeNames,
}

fn generate_files(root: &Path, verbose: bool) -> Result<Generated> {
    let (mut generated, areas) = client_files(root, verbose)?;
    stage("slugs", || {
        slugs::render(&Catalog::load(root)?, &areas, &mut generated.files)
    })?;
    Ok(generated)
}

/// All that is written but the files of the catalogue, and the areas that they are in.
fn client_files(root: &Path, verbose: bool) -> Result<(Generated, Areas)> {
    let (document, mut areas, hosts) = stage("read spec/", || {
        let mut document = Document(crate::spec::overlay::load(root)?);
        let hosts = Hosts::load(root)?;
        all(&[
            Contradictions::load(root)?.check(&document.0),
            expressible::check(&document, &hosts),
        ])?;
        TypeNames::load(root)?.put_into(&mut document)?;
        Ok((document, Areas::load(root)?, hosts))
    })?;
    let components = document.schemas().keys().cloned().collect();
    let normalised = stage("normalise", || {
        normalise::normalise(document, |pass, changed| {
            if verbose {
                eprintln!("    {changed:>5}  {pass}");
            }
        })
    })?;
    let names = TypeNames::of(&normalised.described)?;
    let mut operations = facts::operations(&normalised.described, &mut areas, &hosts)?;
    let official = official_ids(root)?;
    for operation in &mut operations {
        operation.added = !official.contains(&operation.id);
    }
    let counts = readme::counts(root, &operations, official.len())?;
    let limits = operation_facts::OperationFacts::load(root)?.apply(&mut operations)?;
    let sentences = Sentences::load(root, &operations)?;
    let kept = Signatures::load(root)?;
    let generated = stage("progenitor", || generate::generate(&normalised.bare))?;
    check_methods(&operations, &generated)?;
    let types = stage("model", || {
        model::types(&normalised.described, &generated, &operations, &kept)
    })?;
    let known = types.iter().map(|it| it.name.as_str()).collect();
    for warning in names
        .warning(&components, &known)
        .iter()
        .chain(&sentences.warnings)
    {
        eprintln!("warning: {warning}");
    }
    let files = stage("render", || {
        render::files(
            root,
            &render::Input {
                areas: &areas,
                hosts: &hosts,
                operations: &operations,
                limits: &limits,
                types: &types,
                described: &normalised.described,
                counts: &counts,
                kept: &kept,
                sentences: &sentences.by_id,
            },
        )
    })?;
    eprintln!(
        "  {} operations, {} types, {} areas",
        operations.len(),
        types.len(),
        areas.count()
    );
    let generated = Generated {
        files,
        counts,
        names,
    };
    Ok((generated, areas))
}

/// Fails with the messages of all checks that failed.
fn all(checks: &[Result<()>]) -> Result<()> {
    let failed: Vec<String> = checks
        .iter()
        .filter_map(|check| check.as_ref().err())
        .map(|error| format!("{error:#}"))
        .collect();
    if !failed.is_empty() {
        bail!(failed.join("\n"));
    }
    Ok(())
}

/// The ids of the operations that the official document has.
pub fn official_ids(root: &Path) -> Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    Document(crate::spec::overlay::official(root)?).for_each_operation(|_, _, operation| {
        ids.insert(document::operation_id(operation)?.to_owned());
        Ok(())
    })?;
    Ok(ids)
}

/// Runs one stage and says how long it took.
fn stage<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    let result = work()?;
    eprintln!("  {name:<12} {:>6.2} s", start.elapsed().as_secs_f64());
    Ok(result)
}

/// progenitor reads the same document by itself: it must have found the same operations with the same parameters.
fn check_methods(operations: &[Operation], generated: &generate::Generated) -> Result<()> {
    let mut arguments: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for method in &generated.methods {
        let names = method.sig.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(typed) => {
                Some(quote::ToTokens::to_token_stream(&typed.pat).to_string())
            }
            syn::FnArg::Receiver(_) => None,
        });
        arguments.insert(method.sig.ident.to_string(), names.collect());
    }
    for operation in operations {
        let mut ours: BTreeSet<String> = operation
            .parameters
            .iter()
            .map(|p| names::ident(&p.name))
            .collect();
        if operation.body.is_some() {
            ours.insert("body".to_owned());
        }
        match arguments.remove(&operation.name) {
            None => bail!("progenitor made no method of {}", operation.id),
            Some(theirs) if theirs != ours => {
                bail!(
                    "{}: progenitor sees the parameters {theirs:?}, the operation table {ours:?}",
                    operation.id
                )
            }
            Some(_) => {}
        }
    }
    if let Some((name, _)) = arguments.first_key_value() {
        bail!("progenitor made a method {name} of which the operation table knows nothing");
    }
    Ok(())
}
