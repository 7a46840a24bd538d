//! One of the two documents that are compared, with all that is made of it in memory.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::cause::words;
use crate::codegen::names::ident;
use crate::codegen::resources::Resources;
use crate::codegen::{self, Code, Signatures, Source, Telling, TypeNames};
use crate::listing::Listing;
use crate::process;
use crate::spec::check::{Operation, operations};
use crate::spec::contradictions::Contradictions;
use crate::spec::import::{OPENAPI, contract};
use crate::spec::{input, overlay, pointer};

/// A document, and what is made of it.
pub struct Side {
    /// What to call it.
    pub name: String,
    /// The contract that an import would write.
    pub official: Value,
    /// The same with the overlays that fit.
    pub whole: Value,
    /// The same without the operations that no code can be made of.
    pub corrected: Value,
    /// Those operations.
    pub left_out: Vec<LeftOut>,
    /// The overlays that don't.
    pub misfits: Vec<String>,
    /// What is made of it.
    pub code: Code,
    /// The public items.
    pub listing: Listing,
    /// What is known of resources.
    pub resources: Resources,
}

/// An operation that no code can be made of.
pub struct LeftOut {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub at: String,
    /// Why.
    pub why: String,
}

/// The names and signatures that a document is not to move.
pub struct Before {
    kept: Signatures,
    names: TypeNames,
}

impl Before {
    /// Those of the committed contract.
    pub fn committed(root: &Path) -> Result<Self> {
        Ok(Self {
            kept: Signatures::load(root)?,
            names: TypeNames::load(root)?,
        })
    }

    /// The names alone, for a document that comes before nothing.
    pub fn names(root: &Path) -> Result<Self> {
        Ok(Self {
            kept: Signatures::default(),
            names: TypeNames::load(root)?,
        })
    }
}

impl Side {
    /// What the next document is not to move.
    pub fn before(&self) -> Result<Before> {
        Ok(Before {
            kept: Signatures::of(&self.listing)?,
            names: self.code.names.clone(),
        })
    }

    /// Makes everything of the document in `bytes`, with the overlays and handwritten files below `root`. An operation that no
    /// code can be made of is left out, and becomes a problem.
    ///
    /// What was `before` keeps its names and signatures, as in codegen.
    pub fn new(root: &Path, name: &str, bytes: &[u8], before: Before) -> Result<Self> {
        let official = contract(bytes, name)?;
        let mut corrected = official.clone();
        let (_, misfits) = overlay::apply_fitting(&mut corrected, &root.join("spec/overlays"))?;
        let mut source = Source {
            official: codegen::ids(official.clone())?,
            document: corrected.clone(),
            date: String::new(),
            kept: before.kept,
            names: before.names,
            contradictions: Contradictions::default(),
        };
        let mut left_out: Vec<LeftOut> = Vec::new();
        let mut code = loop {
            let error = match codegen::code(root, &source, Telling::Nothing) {
                Ok(code) => break code,
                Err(error) => error,
            };
            let told = format!("{error:#}");
            let culprit = culprit(&source.document, &told);
            let Some((id, at)) = culprit.filter(|_| left_out.len() < MOST_LEFT_OUT) else {
                let without = match misfits.len() {
                    0 => String::new(),
                    some => format!(
                        ", without {some} overlays that don't fit:\n{}\n",
                        misfits.join("\n")
                    ),
                };
                return Err(error.context(format!("no code can be made of {name}{without}")));
            };
            let why = of_culprit(&source.document, &told, &at);
            pointer::take(&mut source.document, &at);
            left_out.push(LeftOut { id, at, why });
        };
        let told = left_out.iter().map(|LeftOut { id, why, .. }| {
            format!("no code can be made of {id}, which is left out here: {why}")
        });
        code.problems.splice(0..0, told);
        let listing = Listing::of(&code.files)?;
        Ok(Self {
            name: name.to_owned(),
            official,
            whole: corrected,
            corrected: source.document,
            left_out,
            misfits,
            code,
            listing,
            resources: Resources::load(root)?,
        })
    }
}

/// So many operations are left out of a comparison at most.
const MOST_LEFT_OUT: usize = 25;

/// The operation that an error speaks of, by its id or by its method and path: the id and where it stands.
fn culprit(document: &Value, error: &str) -> Option<(String, String)> {
    let words = words(error);
    let all = operations(document);
    let found = all
        .iter()
        .find(|operation| speaks_of(operation, error, &words))?;
    Some((found.id()?.to_owned(), found.at.clone()))
}

/// What an error says of the operation at a place: it may list others.
fn of_culprit(document: &Value, error: &str, at: &str) -> String {
    let all = operations(document);
    let found = all.iter().find(|operation| operation.at == at);
    let told: Vec<&str> = error
        .lines()
        .filter(|line| found.is_some_and(|it| speaks_of(it, line, &words(line))))
        .map(|line| {
            let line = line.trim_start().trim_start_matches("- ");
            let id = found.and_then(Operation::id).unwrap_or_default();
            let place = line.split_once(&format!(" ({id}): "));
            place.map_or(line, |(_, told)| told)
        })
        .collect();
    match told.is_empty() {
        true => error.to_owned(),
        false => told.join("; "),
    }
}

/// Whether an error with such words speaks of an operation.
fn speaks_of(operation: &Operation<'_>, error: &str, words: &BTreeSet<&str>) -> bool {
    let method = operation.at.rsplit('/').next().unwrap_or_default();
    let route = format!("in {} {}: ", method.to_uppercase(), operation.path);
    let by_id = |id: &str| words.contains(id) || words.contains(ident(id).as_str());
    error.contains(&route) || operation.id().is_some_and(by_id)
}

/// The bytes of a file, of what is behind a URL, or of the contract at a revision, and what to call them.
pub fn read(root: &Path, input: &str) -> Result<(String, Vec<u8>)> {
    let name = input::name(input);
    if Path::new(input).exists() || input.contains("://") {
        return Ok((name, input::read(input)?));
    }
    if input.starts_with('-') {
        bail!("{input:?} is no file, URL or revision");
    }
    let revision = format!("{input}:{OPENAPI}");
    let bytes = process::output(process::git(root).args(["show", &revision]))
        .with_context(|| format!("{input:?} is no file, no URL and no revision with {OPENAPI}"))?;
    Ok((format!("{OPENAPI} at {input}"), bytes))
}

/// The committed contract.
pub fn committed(root: &Path) -> Result<(String, Vec<u8>)> {
    let bytes =
        std::fs::read(root.join(OPENAPI)).with_context(|| format!("can't read {OPENAPI}"))?;
    Ok((format!("the committed {OPENAPI}"), bytes))
}
