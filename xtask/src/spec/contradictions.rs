//! `spec/contradictions.toml`: where the document contradicts itself or the official clients, and why it stays so.
//!
//! The importer writes down each place where an example and its schema disagree. Codegen fails for those that no overlay
//! settles, unless a line says why the example is wrong. The examples are not committed; what is needed to judge later is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::examples::compare::{Contradiction, compare, remaining};

pub(crate) const FILE: &str = "spec/contradictions.toml";

const HEAD: &str = "\
# Where the official document contradicts its own examples, or the official clients.
#
# `[[example]]` is written by `cargo xtask spec import`, but for `because`: a line of ours for what no overlay settles.
# Codegen fails for what is neither settled nor explained, and for what is both. `gone`: the document doesn't have it any
# more, and the reason waits for it to come back; it may be deleted. `[[client]]` is written by hand: where a
# client sends or reads something else, and there is no overlay for it.
";

/// The contents of the file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contradictions {
    #[serde(default, rename = "example", skip_serializing_if = "Vec::is_empty")]
    examples: Vec<Example>,
    #[serde(default, rename = "client", skip_serializing_if = "Vec::is_empty")]
    clients: Vec<Client>,
}

/// A place where an example and its schema disagree.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Example {
    #[serde(flatten)]
    contradiction: Contradiction,
    /// Why the schema is right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    because: Option<String>,
    /// Whether the document doesn't have it any more: the reason waits for it to come back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    gone: bool,
}

/// A place where a client and the document disagree.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Client {
    /// The schema, as a JSON pointer, or the operations, as method and path.
    at: Vec<String>,
    /// The field or parameter, or `$` for the whole body.
    field: String,
    /// Why the document is left as it is.
    because: String,
}

impl Contradictions {
    /// Reads the file below `root`. No file means none.
    pub(crate) fn load(root: &Path) -> anyhow::Result<Self> {
        let path = root.join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(error).with_context(|| format!("can't read {}", path.display()));
            }
        };
        toml::from_str(&text).with_context(|| format!("can't understand {}", path.display()))
    }

    /// The file's text.
    pub(super) fn to_toml(&self) -> anyhow::Result<String> {
        let body = toml::to_string(self).context("can't write the contradictions as TOML")?;
        Ok(format!("{HEAD}\n{body}"))
    }

    /// What the examples of `official` contradict, in its own schemas and in the `corrected` ones: what was hidden behind a
    /// wrong wrapper shows only there. The reasons given before
    /// stay, even those for what is gone.
    pub(super) fn compared(self, official: &Value, corrected: &Value) -> Self {
        let reasons: BTreeMap<Contradiction, String> = self
            .examples
            .into_iter()
            .filter_map(|example| Some((example.contradiction, example.because?)))
            .collect();
        let found: BTreeSet<Contradiction> = compare(official, official)
            .into_iter()
            .chain(compare(official, corrected))
            .collect();
        let all: BTreeSet<&Contradiction> = found.iter().chain(reasons.keys()).collect();
        let examples = all.into_iter().map(|contradiction| Example {
            because: reasons.get(contradiction).cloned(),
            gone: !found.contains(contradiction),
            contradiction: contradiction.clone(),
        });
        Self {
            examples: examples.collect(),
            clients: self.clients,
        }
    }

    /// How many there are, and how many of them `corrected` neither settles nor a reason explains.
    pub(super) fn count(&self, corrected: &Value) -> (usize, usize) {
        let open = self.open(corrected);
        let unexplained = open.iter().filter(|example| example.because.is_none());
        let there = self.examples.iter().filter(|example| !example.gone);
        (there.count(), unexplained.count())
    }

    /// Those that the corrected document still has.
    fn open(&self, corrected: &Value) -> Vec<&Example> {
        let there = || self.examples.iter().filter(|example| !example.gone);
        let all = there().map(|example| &example.contradiction);
        let open: BTreeSet<&Contradiction> = remaining(corrected, all).into_iter().collect();
        there()
            .filter(|example| open.contains(&example.contradiction))
            .collect()
    }

    /// Checks that each is settled by an overlay or explained, and not both.
    pub(crate) fn check(&self, corrected: &Value) -> anyhow::Result<()> {
        let open = self.open(corrected);
        let is_open = |example: &Example| open.iter().any(|open| std::ptr::eq(*open, example));
        let mut problems = Vec::new();
        for example in self.examples.iter().filter(|example| !example.gone) {
            let Contradiction {
                operation,
                side,
                path,
                kind,
                found,
            } = &example.contradiction;
            let place = format!("{operation}, {side}, {path:?} ({kind:?}");
            let found = found
                .as_deref()
                .map_or_else(String::new, |found| format!(" {found}"));
            match (is_open(example), example.because.as_deref()) {
                (true, None) => problems.push(format!(
                    "{place}{found}): correct it with an overlay, or say in `because` why the example is wrong"
                )),
                (false, Some(_)) => problems.push(format!(
                    "{place}{found}): an overlay settles it; delete its `because`"
                )),
                (true, Some(because)) if because.trim().is_empty() => {
                    problems.push(format!("{place}{found}): `because` is empty"));
                }
                _ => {}
            }
        }
        for client in &self.clients {
            if client.because.trim().is_empty() {
                problems.push(format!(
                    "{:?}, {}: `because` is empty",
                    client.at, client.field
                ));
            }
        }
        if !problems.is_empty() {
            bail!("{FILE}:\n  {}", problems.join("\n  "));
        }
        Ok(())
    }
}
