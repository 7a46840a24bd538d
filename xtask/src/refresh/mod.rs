//! `cargo xtask refresh`: a newer official document becomes the contract, and the code follows.

mod changelog;
mod record;
mod rows;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use chrono::NaiveDate;
use serde_json::Value;

use crate::codegen::resources::edit::Gone;
use crate::codegen::{self, SENTENCES, Signatures, TIMESTAMPS, Telling};
use crate::diff::{self, Before, Comparison, Side, Whose, report};
use crate::listing::compare::{Severity, changes};
use crate::listing::{Listing, lock};
use crate::spec::contradictions::Contradictions;
use crate::spec::import::{self, OriginArgs};
use crate::spec::provenance::Provenance;
use crate::spec::write::{self, Changes};
use crate::spec::{input, overlay};

/// Imports a newer official document, writes the code and the changelog, and reports what changed for programs.
///
/// The report is Markdown, on standard output. Where something is to be done by hand, it says all of it; the new contract is
/// imported then, no code is written, and the exit code is 1.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The bundled document: a file, or an http(s) URL; JSON or YAML
    input: String,
    #[command(flatten)]
    origin: OriginArgs,
    /// Accept that public items move although the document says the same of them
    #[arg(long)]
    allow_breaking: bool,
}

/// Runs the command in the repository at `root`.
pub fn run(root: &Path, args: Args) -> Result<ExitCode> {
    let bytes = input::read(&args.input)?;
    let name = input::name(&args.input);
    let today = chrono::Utc::now().date_naive();
    let outcome = refresh(root, &bytes, &name, args.origin, args.allow_breaking, today)?;
    print!("{}", outcome.report);
    Ok(match outcome.finished {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// The outcome of a refresh.
struct Outcome {
    /// The text of the report.
    report: String,
    /// Whether nothing is left to do.
    finished: bool,
}

/// Where it fails, everything is as it was before.
fn refresh(
    root: &Path,
    bytes: &[u8],
    name: &str,
    origin: OriginArgs,
    allow_breaking: bool,
    today: NaiveDate,
) -> Result<Outcome> {
    let new = import::contract(bytes, name)?;
    codegen::by_hand::check(root)?;
    let touched = record::Touched::read(root)?;
    let outcome = follow(root, new, bytes, name, origin, allow_breaking, today);
    if outcome.is_err() {
        touched.restore()?;
    }
    outcome
}

fn follow(
    root: &Path,
    new: Value,
    bytes: &[u8],
    name: &str,
    origin: OriginArgs,
    allow_breaking: bool,
    today: NaiveDate,
) -> Result<Outcome> {
    let edited = record::take_back(root)?;
    let texts = record::Texts::read(root);
    let (old_name, old) = before(root)?;
    let old = Side::new(root, &old_name, &old, Before::committed(root)?)
        .context("no code can be made of the contract as it was before")?;
    let imported = import::import(root, bytes, name, false, origin.into(), today)?;
    eprintln!("{imported}");
    let mut corrected = new;
    overlay::apply_fitting(&mut corrected, &root.join("spec/overlays"))?;
    // What an overlay adds that doesn't fit may come back with the overlay.
    let had = codegen::ids(old.official.clone())?;
    let has = codegen::ids(corrected.clone())?;
    let gone: BTreeSet<String> = had.difference(&has).cloned().collect();
    let by_hand = ByHand::read(root);
    let rows = rows::mark_gone(root, &gone, &has)?;

    let mut todo = Vec::new();
    if let Err(error) = Contradictions::load(root)?.check(&corrected) {
        todo.push(format!("{error:#}"));
    }
    let mut new = match Side::new(root, name, bytes, old.before()?) {
        Ok(new) => new,
        Err(error) => {
            todo.insert(0, format!("{error:#}"));
            by_hand.restore()?;
            record::write(root, texts)?;
            return Ok(Outcome {
                report: unfinished(&todo),
                finished: false,
            });
        }
    };
    todo.splice(0..0, new.misfits.iter().chain(&new.code.problems).cloned());
    if !new.code.unmeasured.is_empty() && new.code.proposed_metrics.is_none() {
        let unmeasured = &new.code.unmeasured;
        todo.push(codegen::metrics::told_of_unmeasured(unmeasured));
    }
    let times = new.code.timestamps.mark_gone(&old.code.timestamps);
    todo.extend(new.code.timestamps.problems());
    let mut comparison = Comparison::new(root, &old, &new)?;
    // They are in the list of what is to be done.
    comparison.misfits.clear();
    comparison.problems.clear();
    if !allow_breaking {
        todo.extend(moved(&comparison));
        todo.extend(unexplained(root, &comparison, &new)?);
    }
    let mut text = String::new();
    if !todo.is_empty() {
        text.push_str(&unfinished(&todo));
        text.push('\n');
    }
    text.push_str(&report::markdown(&comparison));
    let before = &old.code.left_out;
    let left_out = new.code.left_out.iter();
    let left_out: Vec<&String> = left_out.filter(|told| !before.contains(told)).collect();
    let look = ToLookAt {
        gone: &gone,
        rows: &rows,
        times: &times,
        edited: &edited,
        left_out: &left_out,
    };
    look.tell(&comparison, &new, &mut text);
    if todo.is_empty() {
        rows::propose(root, &new.code)?;
        let mut by_hand = Changes::default();
        new.code.timestamps.update(root, Some(&mut by_hand))?;
        new.code.explained.propose(root, &mut by_hand)?;
        by_hand.make()?;
        let kept = Signatures::load(root)?;
        let (code, listing) = codegen::committed(root, kept, Telling::Nothing)?;
        let mut changes = Changes::default();
        if comparison.changes_something() {
            let date = Provenance::load(root)?.date;
            changelog::update(root, &comparison, &date, &mut changes)?;
        }
        codegen::write(root, &code, &listing, changes)?;
    } else {
        by_hand.restore()?;
    }
    record::write(root, texts)?;
    Ok(Outcome {
        report: text,
        finished: todo.is_empty(),
    })
}

/// The files that people write and a refresh lists in what is gone, as they were before.
struct ByHand(Vec<(PathBuf, String)>);

impl ByHand {
    fn read(root: &Path) -> Self {
        let files = [codegen::resources::PATH];
        let files = files.map(|file| root.join(file)).into_iter();
        Self(
            files
                .filter_map(|path| {
                    let text = fs::read_to_string(&path).ok()?;
                    Some((path, text))
                })
                .collect(),
        )
    }

    /// Puts them back where the refresh doesn't come to its end: the next one lists the same again, or what turns out to be there
    /// after all isn't listed.
    fn restore(&self) -> Result<()> {
        for (path, text) in &self.0 {
            write::write(path, text)?;
        }
        Ok(())
    }
}

/// The contract as last committed: that of the working tree may be from a refresh that is not finished.
fn before(root: &Path) -> Result<(String, Vec<u8>)> {
    match root.join(".git").exists() {
        true => diff::read(root, "HEAD"),
        false => diff::committed(root),
    }
}

/// Items that changed without a change of the document.
fn moved(comparison: &Comparison) -> Option<String> {
    let ours = comparison.findings.iter().filter(|finding| {
        finding.whose == Whose::Ours && finding.change.severity > Severity::Additive
    });
    let paths: Vec<&str> = ours.map(|finding| finding.change.path.as_str()).collect();
    let told = || {
        format!(
            "public items move although the document says the same of them; keep them, or accept it by --allow-breaking: {}",
            paths.join(", ")
        )
    };
    (!paths.is_empty()).then(told)
}

/// What is gone or has changed since the code was last written, and is no difference of the two documents: an overlay or
/// codegen changed.
fn unexplained(root: &Path, comparison: &Comparison, new: &Side) -> Result<Option<String>> {
    let Some(locked) = Listing::load(root)? else {
        return Ok(None);
    };
    let told = comparison.broken();
    let mut broken = changes(&locked, &new.listing);
    broken.retain(|change| change.severity > Severity::Additive && !told.contains(&change.path));
    let paths: Vec<&str> = broken.iter().map(|change| change.path.as_str()).collect();
    let told = || {
        format!(
            "public items of {} are gone or have changed, and not by the document; keep them, or accept it by \
             --allow-breaking: {}",
            lock::FILE,
            paths.join(", ")
        )
    };
    Ok((!paths.is_empty()).then(told))
}

fn unfinished(todo: &[String]) -> String {
    let mut text = String::from(
        "# To be done by hand\n\nThe contract is imported, the code is not written. When this is done, run the same again.\n\n",
    );
    for item in todo {
        let _ = writeln!(text, "- {}", item.replace('\n', "\n  "));
    }
    text
}

/// What somebody should look at after a refresh, beside what changed for programs.
struct ToLookAt<'a> {
    /// The operations that are gone.
    gone: &'a BTreeSet<String>,
    /// The operations that rows of `spec/resources.toml` wait for, as far as they changed.
    rows: &'a Gone,
    /// The fields of `spec/timestamps.toml` that went, and that came back.
    times: &'a (Vec<String>, Vec<String>),
    /// The files that somebody edited where the last refresh, which isn't committed, wrote to them.
    edited: &'a [String],
    /// The values of discriminators that tagged unions now leave to `Other`.
    left_out: &'a [&'a String],
}

impl ToLookAt<'_> {
    fn tell(&self, comparison: &Comparison, new: &Side, text: &mut String) {
        let added = || comparison.contract.added.iter();
        let silent = added().filter(|it| new.code.without_sentence.contains(&it.id));
        let silent: Vec<String> = silent.map(|it| it.id.clone()).collect();
        let idle = new.code.idle_sentences.iter();
        let idle: Vec<String> = idle.filter(|id| self.gone.contains(*id)).cloned().collect();
        let acting = added().filter(|it| !it.route.starts_with("POST"));
        let acting: Vec<String> = acting.map(|it| it.id.clone()).collect();
        let rows = codegen::resources::PATH;
        let lines = [
            (SENTENCES, "these operations have no sentence yet", &silent),
            (
                SENTENCES,
                "these operations are gone; their sentences stay for when they come back",
                &idle,
            ),
            (
                codegen::words::NEW,
                "these fields and parameters have a sentence that is made of their names; write better ones",
                &new.code.explained.to_write(),
            ),
            (
                rows,
                "rows or exceptions were proposed for these operations; look at them, and remove `review`",
                &rows::proposed(&new.code),
            ),
            (
                rows,
                "these operations are gone; what names them stays for when they come back, and they are listed in [gone]",
                &self.rows.went,
            ),
            (
                rows,
                "these operations are back, as is what names them",
                &self.rows.back,
            ),
            (
                codegen::metrics::PATH,
                "entries were written for these metrics; say their units",
                &new.code.unmeasured,
            ),
            (
                TIMESTAMPS,
                "these fields are no plain strings of the document any more; they stay, and are listed in `gone`",
                &self.times.0,
            ),
            (TIMESTAMPS, "these fields are back", &self.times.1),
            (
                "spec/operations.toml",
                "an entry for those of the new operations that create or start something although they are no POST",
                &acting,
            ),
            (
                "The last refresh",
                "is not committed, and its part of these files was edited since; that part stays, see whether it is still right",
                &self.edited.to_vec(),
            ),
        ];
        if lines.iter().all(|(_, _, items)| items.is_empty()) && self.left_out.is_empty() {
            return;
        }
        text.push_str("\n## To look at\n\n");
        for told in self.left_out {
            let _ = writeln!(text, "- {told}");
        }
        for (file, what, items) in lines.iter().filter(|(_, _, items)| !items.is_empty()) {
            let items: Vec<String> = items.iter().map(|item| format!("`{item}`")).collect();
            let _ = writeln!(text, "- {file}: {what}: {}", items.join(", "));
        }
    }
}
