//! `cargo xtask spec diff`: what another document would change for programs.
//!
//! Both documents are imported in memory, corrected by the overlays that fit, and made into code whose public items are
//! compared: [`side`]. Of what changed, [`cause`] looks for the reason in the documents, and [`near`] beside it; [`places`]
//! knows where in a document an item is from, and [`differ`] what differs there. [`limits`] are no items: what they refuse is
//! told apart.

mod cause;
pub mod contract;
pub(crate) mod differ;
mod limits;
mod near;
mod places;
pub mod report;
mod side;
#[cfg(test)]
pub(crate) mod tests;
mod uses;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

pub use cause::Whose;
use cause::{Causes, words};
use contract::Contract;
use differ::Cause;
pub use side::{Before, Side, committed, read};
use uses::Uses;

use crate::codegen;
use crate::listing::compare::{Change, Severity, changes, parent};

/// Says what changes for programs between two documents, and why.
///
/// Exit code: 0 if public items are only added or nothing changes, 1 if something breaks at run time, 2 if something breaks
/// the build, 3 for errors.
#[derive(Debug, clap::Args)]
#[command(
    override_usage = "cargo xtask spec diff [--markdown] [OLD] <NEW>",
    verbatim_doc_comment
)]
pub(crate) struct Args {
    /// Official documents (files or URLs), or revisions of spec/openapi.json [default for OLD: the committed contract]
    #[arg(required = true, num_args = 1..=2, value_name = "DOCUMENT")]
    documents: Vec<String>,
    /// Write Markdown
    #[arg(long)]
    markdown: bool,
}

/// The exit code of an error.
pub(crate) const FAILED: u8 = 3;

/// Runs the command in the repository at `root`.
pub(crate) fn run(root: &Path, args: &Args) -> ExitCode {
    match compare(root, args) {
        Ok(comparison) => {
            match args.markdown {
                true => print!("{}", report::markdown(&comparison)),
                false => print!("{}", report::plain(&comparison)),
            }
            ExitCode::from(comparison.code())
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(FAILED)
        }
    }
}

fn compare(root: &Path, args: &Args) -> Result<Comparison> {
    codegen::by_hand::check(root)?;
    let ((old_name, old), (new_name, new), before) = match args.documents.as_slice() {
        [old, new] => (read(root, old)?, read(root, new)?, Before::names(root)?),
        [new] => (committed(root)?, read(root, new)?, Before::committed(root)?),
        _ => anyhow::bail!("give one document or two"),
    };
    let old = Side::new(root, &old_name, &old, before)?;
    let new = Side::new(root, &new_name, &new, old.before()?)?;
    Comparison::new(root, &old, &new)
}

/// A public item that came, went or changed, with all that is known about it.
pub(crate) struct Finding {
    /// The change.
    pub(crate) change: Change,
    /// What came or went with it: the names of its fields, variants and methods.
    pub(crate) members: Vec<String>,
    /// What it is called now, if it only moved.
    pub(crate) renamed: Option<String>,
    /// Whether the document or this repository made the change.
    pub(crate) whose: Whose,
    /// Why.
    pub(crate) causes: Vec<Cause>,
    /// Handwritten code that mentions it.
    pub(crate) uses: Vec<String>,
}

/// All that differs between two documents.
pub(crate) struct Comparison {
    /// What the old one is called.
    pub(crate) old: String,
    /// What the new one is called.
    pub(crate) new: String,
    /// The differences between the two documents.
    pub(crate) contract: Contract,
    /// The differences between the public items.
    pub(crate) findings: Vec<Finding>,
    /// Limits of what is sent that allow less now.
    pub(crate) tighter: Vec<Cause>,
    /// Overlays that don't fit.
    pub(crate) misfits: Vec<String>,
    /// Written by hand, and doesn't fit the new document.
    pub(crate) problems: Vec<String>,
    /// The version of the packages, and the one that this asks for.
    pub(crate) version: Option<(String, String)>,
}

impl Comparison {
    /// Compares two documents.
    pub(crate) fn new(root: &Path, old: &Side, new: &Side) -> Result<Self> {
        let changes = changes(&old.listing, &new.listing);
        let causes = Causes::new(old, new, &changes);
        let uses = Uses::load(root)?;
        let renames = renames(&changes);
        let broken = changes
            .iter()
            .any(|change| change.severity > Severity::Additive);
        let mut findings = Vec::new();
        for (change, members) in grouped(&changes) {
            let severity = change.severity;
            let (whose, causes) = match severity {
                Severity::Additive => (Whose::Theirs, Vec::new()),
                _ => causes.of(&change.path),
            };
            findings.push(Finding {
                members,
                renamed: renames.get(change.path.as_str()).cloned(),
                whose,
                causes,
                uses: match severity {
                    Severity::Additive => Vec::new(),
                    _ => used(&uses, &change.path, old),
                },
                change: change.clone(),
            });
        }
        let side = |side: &Side| {
            let misfits = side.misfits.iter();
            let named: Vec<String> = misfits.map(|m| format!("{}: {m}", side.name)).collect();
            named
        };
        Ok(Self {
            contract: Contract::between(&old.whole, &new.whole),
            tighter: untold(limits::tighter(&old.whole, &new.whole), &findings),
            misfits: [side(old), side(new)].concat(),
            problems: new.code.problems.clone(),
            version: version(root, broken)?,
            findings,
            old: old.name.clone(),
            new: new.name.clone(),
        })
    }

    /// The findings of one severity.
    pub(crate) fn of(&self, severity: Severity) -> Vec<&Finding> {
        self.findings
            .iter()
            .filter(|finding| finding.change.severity == severity)
            .collect()
    }

    /// The paths of all that breaks.
    pub(crate) fn broken(&self) -> BTreeSet<String> {
        let of = |finding: &Finding| {
            let path = finding.change.path.clone();
            let members = finding.members.iter().flat_map(|name| {
                ["::", ".", " "].map(|sign| format!("{}{sign}{name}", finding.change.path))
            });
            members.chain([path]).collect::<Vec<String>>()
        };
        let broken = self.findings.iter();
        let broken = broken.filter(|finding| finding.change.severity > Severity::Additive);
        broken.flat_map(of).collect()
    }

    /// The worst of all.
    pub(crate) fn severity(&self) -> Severity {
        let all = self.findings.iter().map(|finding| finding.change.severity);
        let least = match self.tighter.is_empty() {
            true => Severity::Additive,
            false => Severity::RunTime,
        };
        all.max().unwrap_or(least).max(least)
    }

    /// Whether the documents differ in anything that matters.
    pub(crate) fn changes_something(&self) -> bool {
        let contract = &self.contract;
        let operations = [&contract.added, &contract.removed];
        !self.findings.is_empty()
            || operations.iter().any(|list| !list.is_empty())
            || !contract.renamed.is_empty()
            || !contract.moved.is_empty()
            || !self.tighter.is_empty()
    }

    /// The exit code that says so.
    pub(crate) fn code(&self) -> u8 {
        match self.severity() {
            Severity::Additive => 0,
            Severity::RunTime => 1,
            Severity::Build => 2,
        }
    }
}

/// The tighter limits that are no cause of what broke: those are told there.
fn untold(tighter: Vec<Cause>, findings: &[Finding]) -> Vec<Cause> {
    let broken = findings
        .iter()
        .filter(|finding| finding.change.severity > Severity::Additive);
    let told: BTreeSet<&str> = broken
        .flat_map(|finding| finding.causes.iter().map(|cause| cause.at.as_str()))
        .collect();
    let mut tighter = tighter;
    tighter.retain(|cause| !told.contains(cause.at.as_str()));
    tighter
}

/// Each change, and with a type that came or went, the names of what belongs to it.
fn grouped(changes: &[Change]) -> Vec<(&Change, Vec<String>)> {
    let whole: BTreeMap<&str, &Change> = changes
        .iter()
        .filter(|change| change.old.is_none() || change.new.is_none())
        .map(|change| (change.path.as_str(), change))
        .collect();
    let owner = |change: &Change| {
        let of = whole.get(parent(&change.path)?)?;
        let same_way =
            change.old.is_none() == of.old.is_none() && change.new.is_none() == of.new.is_none();
        // A module's items are no part of it.
        let kind = of
            .old
            .as_ref()
            .or(of.new.as_ref())
            .map_or("", |item| item.kind.as_str());
        (same_way && kind != "mod").then_some(of.path.as_str())
    };
    let mut members: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for change in changes {
        if let Some(owner) = owner(change) {
            let name = change.path.get(owner.len()..).unwrap_or_default();
            members
                .entry(owner)
                .or_default()
                .push(name.trim_start_matches(['.', ':', ' ']).to_owned());
        }
    }
    changes
        .iter()
        .filter(|change| owner(change).is_none())
        .map(|change| {
            (
                change,
                members.remove(change.path.as_str()).unwrap_or_default(),
            )
        })
        .collect()
}

/// The types that only got another name: wherever the one stood in a signature, the other stands now.
fn renames(changes: &[Change]) -> BTreeMap<String, String> {
    let came = |name: &str| {
        changes
            .iter()
            .any(|c| c.old.is_none() && c.path.strip_prefix("types::") == Some(name))
    };
    let went = |name: &str| {
        changes
            .iter()
            .any(|c| c.new.is_none() && c.path.strip_prefix("types::") == Some(name))
    };
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for change in changes {
        let (Some(old), Some(new)) = (&change.old, &change.new) else {
            continue;
        };
        let (old, new) = (words(&old.signature), words(&new.signature));
        let lost: Vec<&&str> = old.difference(&new).filter(|word| went(word)).collect();
        let won: Vec<&&str> = new.difference(&old).filter(|word| came(word)).collect();
        if let ([old], [new]) = (lost.as_slice(), won.as_slice()) {
            let names = found.entry(format!("types::{old}")).or_default();
            names.insert(format!("types::{new}"));
        }
    }
    let one = |names: BTreeSet<String>| names.into_iter().collect::<Vec<_>>().join(" or ");
    found
        .into_iter()
        .map(|(old, names)| (old, one(names)))
        .collect()
}

/// Where handwritten code speaks of an item. A field's name alone says little: its type, or a method that takes or answers
/// it, must stand in the same file.
fn used(uses: &Uses, path: &str, old: &Side) -> Vec<String> {
    let is_part =
        path.contains('.') || path.starts_with("types::") && path.matches("::").count() > 1;
    let name = path.rsplit(['.', ':']).next().unwrap_or_default();
    if path.contains(" as ") {
        return Vec::new();
    }
    let mut beside = BTreeSet::new();
    if is_part && let Some(of) = parent(path) {
        let of = of.rsplit("::").next().unwrap_or_default();
        beside.insert(of);
        for (method, item) in &old.listing.0 {
            if let Some(method) = method.strip_prefix("Client::")
                && words(&item.signature).contains(of)
            {
                beside.insert(method);
            }
        }
    }
    uses.of(name, &beside)
}

/// The packages' version, and the next one: a break asks for the next minor one before 1.0, and for a major one after.
fn version(root: &Path, broken: bool) -> Result<Option<(String, String)>> {
    let Ok(text) = std::fs::read_to_string(root.join("Cargo.toml")) else {
        return Ok(None);
    };
    let manifest: toml::Table = toml::from_str(&text).context("can't read Cargo.toml")?;
    let version = manifest
        .get("workspace")
        .and_then(|table| table.get("package")?.get("version")?.as_str());
    Ok(version.and_then(|version| Some((version.to_owned(), next(version, broken)?))))
}

fn next(version: &str, broken: bool) -> Option<String> {
    let numbers: Vec<u64> = version
        .split('.')
        .map_while(|part| part.parse().ok())
        .collect();
    let [major, minor, patch] = numbers.as_slice() else {
        return None;
    };
    Some(match (*major, broken) {
        (0, true) => format!("0.{}.0", minor + 1),
        (0, false) => format!("0.{minor}.{}", patch + 1),
        (major, true) => format!("{}.0.0", major + 1),
        (major, false) => format!("{major}.{}.0", minor + 1),
    })
}
