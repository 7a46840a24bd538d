//! `catalog refresh`: what the API offers today.
//!
//! All is read before anything is changed, and the changed files must make a catalogue that codegen takes: a bad answer
//! leaves every file as it was.

mod edit;
mod fetch;
mod offer;

#[cfg(test)]
mod tests;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use toml_edit::DocumentMut;

use super::{Catalog, FOLDER, Texts, texts};
use crate::spec::write::Staged;
use fetch::Api;
use offer::{Offers, Reader};

/// Where the token comes from.
const TOKEN: &str = "DIGITALOCEAN_TOKEN";

/// Updates spec/catalog/ from the API, with the token in DIGITALOCEAN_TOKEN. It only reads from the API.
///
/// New slugs are added, facts updated, and what is no longer offered is marked as legacy; nothing is deleted. An account
/// may see less than others: look at the changes before you commit them.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The API to read from
    #[arg(long, default_value = "https://api.digitalocean.com")]
    url: String,
    /// Only say what would change
    #[arg(long)]
    check: bool,
    /// Mark even more than half of a table's entries as legacy
    #[arg(long)]
    many: bool,
    /// Only these families; all, where none is named
    #[arg(long, value_delimiter = ',')]
    only: Vec<Family>,
}

/// What is read together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Family {
    Regions,
    Sizes,
    Images,
    Databases,
    Kubernetes,
    Apps,
}

impl Family {
    const ALL: [(Self, Reader); 6] = [
        (Self::Regions, offer::regions),
        (Self::Sizes, offer::sizes),
        (Self::Images, offer::images),
        (Self::Databases, offer::databases),
        (Self::Kubernetes, offer::kubernetes),
        (Self::Apps, offer::apps),
    ];
}

/// Runs it in the repository at `root`.
pub fn run(root: &Path, args: &Args) -> Result<()> {
    let token =
        std::env::var(TOKEN).with_context(|| format!("set {TOKEN} to a token that may read"))?;
    print!("{}", refresh(root, args, &token)?);
    Ok(())
}

/// Updates the files below `root`, or only says what would change.
fn refresh(root: &Path, args: &Args, token: &str) -> Result<String> {
    let before = texts(root)?;
    let api = Api::new(&args.url, token)?;
    let mut offers = Vec::new();
    for (family, read) in Family::ALL {
        if args.only.is_empty() || args.only.contains(&family) {
            let read = read(&api).with_context(|| format!("can't refresh {family:?}"))?;
            offers.extend(read);
        }
    }
    let (after, changes) = merged(&before, &offers, args.many)?;
    let mut report = String::new();
    for change in &changes {
        let _ = writeln!(report, "{change}");
    }
    if changes.is_empty() {
        report.push_str("the catalogue is what the API offers\n");
    } else if args.check {
        let _ = writeln!(report, "{} entries would change", changes.len());
    } else {
        write(root, &before, &after)?;
        let _ = writeln!(
            report,
            "{} entries changed; look at them, then run `cargo xtask codegen`",
            changes.len()
        );
    }
    Ok(report)
}

/// The texts with what is offered, and what changed.
fn merged(before: &Texts, offers: &[Offers], many: bool) -> Result<(Texts, Vec<String>)> {
    let mut after = before.clone();
    let mut changes = Vec::new();
    for offers in offers {
        let text = after
            .get_mut(offers.file)
            .with_context(|| format!("there is no file {}", offers.file))?;
        let mut document: DocumentMut = text
            .parse()
            .with_context(|| format!("{}.toml is no TOML", offers.file))?;
        changes.extend(edit::merge(&mut document, offers, many)?);
        *text = document.to_string();
    }
    let catalog = Catalog::parse(&after).context("what the API says can't be taken over")?;
    crate::codegen::slugs::check(&catalog).context("what the API says can't be taken over")?;
    Ok((after, changes))
}

/// Writes the files that changed: first all beside the old ones, then each in its place.
fn write(root: &Path, before: &Texts, after: &Texts) -> Result<()> {
    let changed: Vec<(PathBuf, &String)> = after
        .iter()
        .filter(|(name, text)| before.get(*name) != Some(text))
        .map(|(name, text)| (root.join(FOLDER).join(format!("{name}.toml")), text))
        .collect();
    let staged = changed
        .iter()
        .map(|(path, text)| Staged::new(path, text.as_bytes()))
        .collect::<Result<Vec<_>>>()?;
    staged.iter().try_for_each(Staged::publish)
}
