//! `spec import`: the official document becomes the contract under `spec/`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, bail};
use chrono::NaiveDate;
use serde_json::Value;

use super::check;
use super::contradictions::{self, Contradictions};
use super::examples::has_examples;
use super::examples::samples::{self, Samples};
use super::facts::{self, Facts};
use super::input;
use super::overlay;
use super::provenance::{self, Counts, IMPORTER_VERSION, Origin, Provenance, sha256};
use super::write::{to_text, write_all};

pub(crate) const OPENAPI: &str = "spec/openapi.json";

/// More problems than this in one message help nobody.
const MOST_PROBLEMS: usize = 20;

/// Replaces spec/openapi.json and spec/provenance.toml by what an official document says.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The bundled document: a file, or an http(s) URL; JSON or YAML
    input: String,
    /// Keep descriptions, summaries and titles (for private use: don't commit the result)
    #[arg(long)]
    keep_prose: bool,
    #[command(flatten)]
    origin: OriginArgs,
}

/// Where a document is from.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct OriginArgs {
    /// Where the document was published [default: the name of the input]
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// The upstream commit it was built from
    #[arg(long, value_name = "SHA")]
    commit: Option<String>,
    /// The day of that commit, YYYY-MM-DD [default: today, or as before if the input is the same]
    #[arg(long, value_name = "DATE")]
    date: Option<NaiveDate>,
}

impl From<OriginArgs> for Origin {
    fn from(args: OriginArgs) -> Self {
        Self {
            source: args.source,
            commit: args.commit,
            date: args.date,
        }
    }
}

/// Runs the command in the repository at `root`.
pub(crate) fn run(root: &Path, args: Args) -> anyhow::Result<String> {
    let bytes = input::read(&args.input)?;
    let today = chrono::Utc::now().date_naive();
    let name = input::name(&args.input);
    import(
        root,
        &bytes,
        &name,
        args.keep_prose,
        args.origin.into(),
        today,
    )
}

/// Imports `bytes`, which came from `name`, and returns the summary to print.
pub(crate) fn import(
    root: &Path,
    bytes: &[u8],
    name: &str,
    keep_prose: bool,
    origin: Origin,
    today: NaiveDate,
) -> anyhow::Result<String> {
    let openapi_path = root.join(OPENAPI);
    let provenance_path = root.join(provenance::FILE);
    let (document, facts) = reduced(bytes, name, keep_prose)?;
    let before = before(&openapi_path)?;
    let openapi = to_text(&facts.document)?;
    let input_sha256 = sha256(bytes);
    let last = Provenance::read(&provenance_path)?;
    let origin = origin.or_last(last.as_ref(), &input_sha256);
    let version = facts.document.pointer("/info/version");
    let provenance = Provenance {
        source: origin.source.unwrap_or_else(|| name.to_owned()),
        version: version
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        commit: origin.commit,
        date: origin.date.unwrap_or(today).to_string(),
        input_sha256,
        openapi_sha256: sha256(openapi.as_bytes()),
        prose: keep_prose,
        importer: IMPORTER_VERSION,
        counts: Counts::of(&facts),
    };
    let spec = root.join("spec");
    std::fs::create_dir_all(&spec).with_context(|| format!("can't create {}", spec.display()))?;
    // The new document stays even if an overlay no longer fits: it is what the overlay must be compared with.
    let mut corrected = facts.document.clone();
    let overlays = overlay::apply_all(&mut corrected, &spec.join("overlays"));
    let mut contradictions = Contradictions::load(root)?;
    let mut samples = Samples::load(root)?;
    let has_examples = has_examples(&document);
    if has_examples {
        contradictions = contradictions.compared(&document, &corrected);
        samples = Samples::of(&facts.document, &facts.examples, &document);
    }
    let provenance = provenance.to_toml()?;
    let (list, values) = (contradictions.to_toml()?, samples.to_json()?);
    let list_path = root.join(contradictions::FILE);
    let samples_path = root.join(samples::FILE);
    let mut files = vec![
        (openapi_path.as_path(), openapi.as_bytes()),
        (provenance_path.as_path(), provenance.as_bytes()),
    ];
    if has_examples {
        files.push((&list_path, list.as_bytes()));
        files.push((&samples_path, values.as_bytes()));
    }
    write_all(&files)?;
    let mut text = summary(before.as_ref(), &facts);
    if has_examples {
        let (all, open) = contradictions.count(&corrected);
        let _ = writeln!(
            text,
            "{:<12}{all} places where an example and its schema disagree, {open} of them open",
            "examples"
        );
    } else {
        let _ = writeln!(
            text,
            "{:<12}none in this document: {} and {} stay as they were",
            "examples",
            contradictions::FILE,
            samples::FILE
        );
    }
    let written = files
        .iter()
        .map(|(path, _)| path.strip_prefix(root).unwrap_or(path));
    let written: Vec<String> = written.map(|path| path.display().to_string()).collect();
    let _ = writeln!(text, "{:<12}{}", "wrote", written.join(", "));
    if keep_prose {
        let _ = writeln!(text, "{:<12}kept: don't commit the result", "prose");
    }
    let next = match overlays {
        Ok(applied) => {
            let _ = writeln!(text, "{:<12}{} fit", "overlays", applied.len());
            "cargo xtask codegen"
        }
        Err(error) => {
            let _ = writeln!(text, "{:<12}{error:#}", "overlays");
            "correct the overlays, then cargo xtask codegen"
        }
    };
    let _ = write!(text, "{:<12}{next}", "next");
    Ok(text)
}

/// The document in `bytes` as it is, and reduced to its facts.
fn reduced(bytes: &[u8], name: &str, keep_prose: bool) -> anyhow::Result<(Value, Facts)> {
    let document = input::parse(bytes).with_context(|| format!("can't import {name}"))?;
    let mut facts = facts::extract(&document, keep_prose);
    check::check(&mut facts);
    if !facts.problems.is_empty() {
        bail!(refusal(name, &facts.problems));
    }
    Ok((document, facts))
}

/// The contract that an import of `bytes` would write.
pub(crate) fn contract(bytes: &[u8], name: &str) -> anyhow::Result<Value> {
    reduced(bytes, name, false).map(|(_, facts)| facts.document)
}

fn refusal(name: &str, problems: &[String]) -> String {
    let mut text = format!("{name} can't become the contract; nothing was changed");
    for problem in problems.iter().take(MOST_PROBLEMS) {
        let _ = write!(text, "\n  {problem}");
    }
    if let Some(more) = problems.len().checked_sub(MOST_PROBLEMS).filter(|n| *n > 0) {
        let _ = write!(text, "\n  and {more} more");
    }
    text
}

/// What the last import left, for comparison; a damaged file is about to be replaced, so it counts as none.
fn before(openapi: &Path) -> anyhow::Result<Option<Facts>> {
    let bytes = match std::fs::read(openapi) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            return Err(error).with_context(|| format!("can't read {}", openapi.display()));
        }
    };
    let document = serde_json::from_slice(&bytes).ok();
    Ok(document.map(|document| facts::extract(&document, true)))
}

fn ids(facts: &Facts) -> BTreeSet<String> {
    let operations = check::operations(&facts.document);
    operations
        .iter()
        .filter_map(|operation| operation.id().map(str::to_owned))
        .collect()
}

fn summary(before: Option<&Facts>, now: &Facts) -> String {
    let mut text = String::new();
    let counts = Counts::of(now);
    let old = before.map(Counts::of);
    let mut row = |label: &str, was: Option<usize>, is: usize| {
        let was = was.map_or_else(|| "none".to_owned(), |was| was.to_string());
        let _ = writeln!(text, "{label:<12}{was:>6} -> {is}");
    };
    row(
        "operations",
        old.map(|old| old.operations),
        counts.operations,
    );
    row("schemas", old.map(|old| old.schemas), counts.schemas);
    row(
        "enums",
        old.map(|old| old.string_enums),
        counts.string_enums,
    );
    if let Some(before) = before {
        let (old, new) = (ids(before), ids(now));
        list(&mut text, "added", new.difference(&old));
        list(&mut text, "removed", old.difference(&new));
    }
    list(&mut text, "warning", now.warnings.iter());
    text
}

fn list<'a>(text: &mut String, label: &str, items: impl Iterator<Item = &'a String>) {
    for item in items {
        let _ = writeln!(text, "{label:<12}{item}");
    }
}
