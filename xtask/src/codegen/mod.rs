//! `cargo xtask codegen`: from the document to the raw client.
//!
//! document + overlays → [`normalise`] → progenitor ([`generate`]) → [`model`] → [`render`] → files.
//! `spec/operations.toml` → [`operation_facts`] → the operation table.
//! `spec/secrets.toml` → [`secrets`] → the model.
//! `spec/resources.toml` → [`resources`] → checks, the operation table, and fields that every answer has.
//! `spec/metrics.toml` → [`metrics`] → the methods that read metrics.
//! `spec/keys.toml` → [`field_keys`] → which fields the SDK takes keys and slugs for.
//! `spec/aliases.toml` → [`aliases`] → names of other clients that the search of the docs finds.
//! catalogue → [`slugs`] → files.

pub mod aliases;
pub mod areas;
pub mod by_hand;
mod carried;
mod docs;
pub mod document;
mod expressible;
pub mod facts;
mod field_keys;
mod generate;
mod hosts;
mod kept;
pub mod metrics;
mod model;
pub mod names;
pub mod normalise;
mod operation_facts;
mod output;
mod reach;
mod readme;
mod render;
pub mod resources;
mod secrets;
mod sentences;
pub mod slugs;
pub mod table;
#[cfg(test)]
pub mod tests;
mod timestamps;
pub mod type_names;
pub mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail};
use serde_json::Value;

use areas::Areas;
use document::Document;
use facts::Operation;
use hosts::Hosts;
use metrics::Metrics;
use normalise::enums::KnownEnums;
use resources::Resources;
use secrets::Secrets;
use sentences::Sentences;
use timestamps::Timestamps;
use words::{Explained, Words};

pub use kept::Signatures;
pub use render::{Files, repository};
pub use sentences::FILE as SENTENCES;
pub use timestamps::FILE as TIMESTAMPS;
pub use type_names::TypeNames;

use crate::catalog::Catalog;
use crate::listing::{Listing, lock};
use crate::spec::contradictions::Contradictions;
use crate::spec::provenance::Provenance;
use crate::spec::samples::Samples;
use crate::spec::write::Changes;

/// Options of `cargo xtask codegen`.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Write nothing; fail where the files differ from what would be written.
    #[arg(long)]
    check: bool,
    /// Accept that public items are gone or have changed, and rewrite spec/names.lock.
    #[arg(long, conflicts_with = "check")]
    allow_breaking: bool,
    /// Let methods and structs take what the document says now, not what spec/names.lock says that they took.
    #[arg(long, requires = "allow_breaking")]
    forget_signatures: bool,
    /// Show what each normalising pass changed.
    #[arg(long, short)]
    verbose: bool,
}

/// Writes `generated/`, `spec/names.lock` and what the sandbox carries, or checks them.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    let telling = match args.verbose {
        true => Telling::Passes,
        false => Telling::Stages,
    };
    let kept = match args.forget_signatures {
        true => Signatures::default(),
        false => Signatures::load(root)?,
    };
    let (code, listing) = stage("all", || committed(root, kept, telling))?;
    if args.check {
        code.explained.check()?;
        lock::compare(root, &listing)?;
        code.names.update(root, None)?;
        code.timestamps.update(root, None)?;
        readme::update(root, &code.counts, None)?;
        carried::check(root)?;
        output::check(&root.join("generated"), &code.files)?;
        eprintln!(
            "generated/ is what codegen writes: {} files",
            code.files.len()
        );
        return Ok(());
    }
    if !args.allow_breaking {
        lock::check(root, &listing)?;
    }
    write(root, &code, &listing, Changes::default())
}

/// Makes the code of what is committed below `root`, and lists its public items. Nothing may be amiss.
pub fn committed(root: &Path, kept: Signatures, telling: Telling) -> Result<(Code, Listing)> {
    let by_hand = by_hand::check(root);
    let document = match crate::spec::overlay::load(root) {
        Ok(document) if by_hand.is_ok() => document,
        document => {
            all(&[by_hand, document.map(drop)])?;
            bail!("a file below {} can't be read", root.display());
        }
    };
    let code = code(root, &Source::of(root, document, kept)?, telling)?;
    let mut problems = code.problems.clone();
    problems.extend(code.timestamps.problems());
    if !code.unassigned.is_empty() {
        problems.push(resources::told_of_unassigned(&code.unassigned));
    }
    if !code.unmeasured.is_empty() {
        problems.push(metrics::told_of_unmeasured(&code.unmeasured));
    }
    if !problems.is_empty() {
        bail!(problems.join("\n"));
    }
    let listing = Listing::of(&code.files)?;
    Ok((code, listing))
}

/// Writes all that codegen writes, and makes the other changes: all of it, or nothing.
pub fn write(root: &Path, code: &Code, listing: &Listing, mut changes: Changes) -> Result<()> {
    for warning in &code.warnings {
        eprintln!("warning: {warning}");
    }
    code.names.update(root, Some(&mut changes))?;
    code.timestamps.update(root, Some(&mut changes))?;
    readme::update(root, &code.counts, Some(&mut changes))?;
    carried::write(root, &mut changes)?;
    let generated = root.join("generated");
    let (written, removed) = output::write(&generated, &code.files, &mut changes)?;
    lock::write(root, listing, &mut changes);
    changes.make()?;
    eprintln!(
        "generated/: {} files, {written} written, {removed} removed",
        code.files.len()
    );
    Ok(())
}

/// The files of `generated/` as they are.
#[cfg(test)]
pub fn present(root: &Path) -> Result<Files> {
    output::present(&root.join("generated"))
}

/// What the code is made from, apart from files that are written by hand.
#[derive(Clone)]
pub struct Source {
    /// The document with its overlays.
    pub document: Value,
    /// The ids of the operations that the official document has.
    pub official: BTreeSet<String>,
    /// The day that the document is from.
    pub date: String,
    /// What methods and structs took before.
    pub kept: Signatures,
    /// The names of types.
    pub names: TypeNames,
    /// Where the document contradicts itself: each is settled or explained.
    pub contradictions: Contradictions,
}

impl Source {
    /// The source that is committed below `root`.
    #[cfg(test)]
    fn load(root: &Path, kept: Signatures) -> Result<Self> {
        Self::of(root, crate::spec::overlay::load(root)?, kept)
    }

    /// A document with its overlays, and what else is committed below `root`.
    fn of(root: &Path, document: Value, kept: Signatures) -> Result<Self> {
        Ok(Self {
            document,
            contradictions: Contradictions::load(root)?,
            official: official_ids(root)?,
            date: Provenance::load(root)?.date,
            kept,
            names: TypeNames::load(root)?,
        })
    }
}

/// What codegen makes.
pub struct Code {
    /// The files of `generated/`.
    pub files: Files,
    /// How many operations there are, in a sentence.
    pub counts: String,
    /// `spec/names.toml`, with what was decided of new responses and enums.
    pub names: TypeNames,
    /// The types that are sent in place of others, each with the one that it has its fields from.
    pub origins: BTreeMap<String, String>,
    /// `spec/timestamps.toml`, with new fields.
    pub timestamps: Timestamps,
    /// What somebody should look at.
    pub warnings: Vec<String>,
    /// What written by hand doesn't fit the document, each with what to do.
    pub problems: Vec<String>,
    /// The operations without a sentence of ours.
    pub without_sentence: Vec<String>,
    /// The sentences about what is no operation.
    pub idle_sentences: Vec<String>,
    /// How fields and parameters are explained.
    pub explained: Explained,
    /// The operations that should be in a row of `spec/resources.toml`, and are in none.
    pub unassigned: Vec<resources::Unassigned>,
    /// `spec/resources.toml` with rows for them, to be reviewed.
    pub proposed: Option<String>,
    /// The operations that should be in an entry of `spec/metrics.toml`, and are in none.
    pub unmeasured: Vec<String>,
    /// `spec/metrics.toml` with entries for them.
    pub proposed_metrics: Option<String>,
    /// What tagged unions leave to `Other`.
    pub left_out: Vec<String>,
    /// The sets of slugs that more areas hold than they are compiled with.
    widened: BTreeSet<String>,
}

/// What a run says while it works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// Nothing.
    Nothing,
    /// How long each stage took.
    Stages,
    /// And what each normalising pass changed.
    Passes,
}

/// Makes the code of a document, with what is written by hand below `root`.
pub fn code(root: &Path, source: &Source, telling: Telling) -> Result<Code> {
    let (mut code, areas) = client(root, source, telling)?;
    quietly(telling == Telling::Nothing, "slugs", || {
        let mut catalog = Catalog::load(root)?;
        reach::widen(&mut catalog, &code.widened);
        slugs::render(&catalog, &areas, &mut code.files, &mut code.problems)
    })?;
    render::inline::mark(&mut code.files);
    Ok(code)
}

/// The code without the files of the catalogue, and the areas that it is in.
///
/// An enum that has just become a set of slugs, and with that is out of reach of its area, stays apart instead.
fn client(root: &Path, source: &Source, telling: Telling) -> Result<(Code, Areas)> {
    let mut names = source.names.clone();
    loop {
        let (code, areas, beyond) = named_client(root, source, &names, telling)?;
        let mut apart = false;
        for beyond in beyond {
            for name in code.names.shared_since(&names, &beyond.name()) {
                names.keep_apart(&name, beyond.because());
                apart = true;
            }
        }
        if !apart {
            return Ok((code, areas));
        }
    }
}

/// The same with these names of types, and the sets of slugs that are out of reach.
fn named_client(
    root: &Path,
    source: &Source,
    names: &TypeNames,
    telling: Telling,
) -> Result<(Code, Areas, Vec<reach::Beyond>)> {
    let quiet = telling == Telling::Nothing;
    let mut problems = Vec::new();
    let mut areas = Areas::load(root)?;
    let hosts = Hosts::load(root)?;
    let mut document = Document(source.document.clone());
    all(&[
        source.contradictions.check(&document.0),
        expressible::check(&document, &hosts),
    ])?;
    let sets = slug_sets(root)?;
    put_tables(root, &mut document, names, &source.kept, &sets)?;
    let components = document.schemas().keys().cloned().collect();
    let mut normalised = quietly(quiet, "normalise", || {
        normalise::normalise(document, |pass, changed| {
            if telling == Telling::Passes {
                eprintln!("    {changed:>5}  {pass}");
            }
        })
    })?;
    let names = TypeNames::of(&normalised.described)?;
    let timestamps = Timestamps::of(&normalised.described)?;
    let mut operations = facts::operations(&normalised.described, &mut areas, &hosts)?;
    for operation in &mut operations {
        operation.added = !source.official.contains(&operation.id);
    }
    let counts = readme::counts(&source.date, &operations, source.official.len());
    let resources = Resources::load(root)?;
    let described = &normalised.described;
    let unassigned = resources.join(described, &mut operations, &mut problems);
    let proposed = match unassigned.is_empty() {
        true => None,
        false => Some(resources.propose(root, described, &operations, &unassigned)?),
    };
    let metrics = Metrics::load(root)?;
    let unmeasured = metrics.join(&resources, &operations, &source.kept, &mut problems);
    let proposed_metrics = match unmeasured.is_empty() {
        true => None,
        false => metrics.propose(&metrics::text(root)?, &unmeasured, &operations),
    };
    let aliases = aliases::Aliases::load(root)?;
    problems.extend(aliases.problems(&resources));
    let field_keys = field_keys::FieldKeys::load(root)?;
    resources.mark(&mut normalised.described)?;
    let limits = operation_facts::OperationFacts::load(root)?.join(&mut operations, &mut problems);
    let sentences = Sentences::load(root, &operations)?;
    let generated = quietly(quiet, "progenitor", || generate::generate(&normalised.bare))?;
    check_methods(&operations, &generated)?;
    let mut types = quietly(quiet, "model", || {
        model::types(&normalised.described, &generated, &operations, &source.kept)
    })?;
    let origins = normalise::apart::origins(&normalised.described)?;
    let secrets = Secrets::load(root)?.with_origins(origins.clone());
    secrets.join(&mut types, &mut operations, &mut problems);
    let words = Words::load(root)?.with_origins(origins.clone());
    let explained = words.join(&mut types, &mut operations);
    let explained = explained.with_idle(words.idle(&types, &operations));
    let known = types.iter().map(|it| it.name.as_str()).collect();
    let mut warnings: Vec<String> = names.warning(&components, &known).into_iter().collect();
    warnings.extend(names.decided_since(&source.names));
    warnings.extend(timestamps.warnings(root)?);
    warnings.extend(sentences.warnings);
    warnings.extend(explained.warnings());
    let left_out = normalise::tags::left_out(&normalised.described)?;
    warnings.extend(left_out.clone());
    let beyond = reach::beyond(&types, &sets);
    let widened = beyond.iter().filter_map(reach::Beyond::widened).collect();
    problems.extend(beyond.iter().filter_map(|it| it.problem(&names)));
    let slugs = sets.iter();
    let slugs = slugs
        .map(|set| (set.name.clone(), set.area.clone()))
        .collect();
    problems.extend(field_keys.problems(&resources, &slugs));
    let samples = Samples::load(root)?;
    let files = quietly(quiet, "render", || {
        let input = render::Input {
            areas: &areas,
            hosts: &hosts,
            operations: &operations,
            resources: &resources,
            metrics: &metrics,
            aliases: &aliases,
            field_keys: &field_keys,
            limits: &limits,
            types: &types,
            slugs: &slugs,
            described: &normalised.described,
            counts: &counts,
            source: &source.document,
            samples: &samples,
            kept: &source.kept,
            sentences: &sentences.by_id,
        };
        render::files(root, &input, &mut problems, &mut warnings)
    })?;
    if !quiet {
        eprintln!(
            "  {} operations, {} types, {} areas",
            operations.len(),
            types.len(),
            areas.count()
        );
    }
    let code = Code {
        files,
        counts,
        names,
        origins,
        timestamps,
        warnings,
        problems,
        without_sentence: sentences.lacking,
        idle_sentences: sentences.idle,
        explained,
        unassigned,
        proposed,
        unmeasured,
        proposed_metrics,
        left_out,
        widened,
    };
    Ok((code, areas, beyond))
}

/// Puts into a document what the passes have to know beside it.
fn put_tables(
    root: &Path,
    document: &mut Document,
    names: &TypeNames,
    kept: &Signatures,
    sets: &[slugs::Set],
) -> Result<()> {
    names.put_into(document)?;
    kept.put_into(document)?;
    let slugs = sets.iter();
    let known = KnownEnums {
        before: kept.enums(),
        slugs: slugs
            .map(|set| (set.name.clone(), set.values.clone()))
            .collect(),
    };
    known.put_into(document)?;
    Timestamps::load(root)?.prepare(document, &Samples::load(root)?, kept)
}

/// The document as committed below `root`, with all that the passes have to know.
#[cfg(test)]
pub fn committed_document(root: &Path) -> Result<Document> {
    let source = Source::load(root, Signatures::load(root)?)?;
    let mut document = Document(source.document);
    let sets = slug_sets(root)?;
    put_tables(root, &mut document, &source.names, &source.kept, &sets)?;
    Ok(document)
}

/// The sets of the catalogue below `root`, if there is one.
fn slug_sets(root: &Path) -> Result<Vec<slugs::Set>> {
    match root.join(crate::catalog::FOLDER).exists() {
        true => slugs::sets(&Catalog::load(root)?),
        false => Ok(Vec::new()),
    }
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
    ids(crate::spec::overlay::official(root)?)
}

/// The ids of the operations of a document.
pub fn ids(document: Value) -> Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    Document(document).for_each_operation(|_, _, operation| {
        ids.insert(document::operation_id(operation)?.to_owned());
        Ok(())
    })?;
    Ok(ids)
}

/// Runs one stage, and says how long it took unless it should be quiet.
fn quietly<T>(quiet: bool, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    match quiet {
        true => work(),
        false => stage(name, work),
    }
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
