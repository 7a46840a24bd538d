//! What is known of operations and the document doesn't say: `spec/operations.toml`.
//!
//! [`read`] reads the file; here its entries are held against the document and joined with the operations. Whatever
//! doesn't fit fails the run, each entry with what to do about it.

mod read;
#[cfg(test)]
pub mod tests;

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::facts::{Operation, is_idempotent};
use read::{Entry, File, LimitEntry, Rule};

/// The file, for messages.
const PATH: &str = "spec/operations.toml";

/// The facts of the file.
#[derive(Debug)]
pub struct OperationFacts(File);

/// An answer that refuses a request for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The status.
    pub status: u16,
    /// The error id.
    pub id: Option<String>,
    /// A part of the message.
    pub message: Option<String>,
}

/// A rate limit of its own.
#[derive(Debug)]
pub struct Limit {
    /// For messages.
    pub name: String,
    /// The method, in capitals.
    pub method: Option<String>,
    /// The path.
    pub path: String,
    /// Whether the path alone is meant.
    pub whole: bool,
    /// The field of the body whose items count.
    pub items: Option<String>,
    /// So many requests, or items,
    pub requests: u32,
    /// in so many seconds.
    pub seconds: u32,
}

impl OperationFacts {
    /// Reads the file below `root`.
    pub fn load(root: &Path) -> Result<Self> {
        let path = root.join(PATH);
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("can't read {}", path.display()))?;
        Self::parse(&text)
    }

    fn parse(text: &str) -> Result<Self> {
        match read::file(text) {
            Ok(file) => Ok(Self(file)),
            Err(problems) => bail!(told_of(&problems)),
        }
    }

    /// Adds the facts to the operations they are about, and returns those that are about none: the rate limits. What
    /// doesn't fit becomes a problem.
    pub fn join(self, operations: &mut [Operation], told: &mut Vec<String>) -> Vec<Limit> {
        let mut problems = Vec::new();
        for (id, entry) in &self.0.operations {
            add_entry(id, entry, operations, &mut problems);
        }
        unique(
            "refusal",
            self.0.rules.iter().map(|rule| &rule.name),
            &mut problems,
        );
        add_refusals(&self.0.rules, operations, &mut problems);
        unique(
            "limit",
            self.0.limits.iter().map(|limit| &limit.name),
            &mut problems,
        );
        check_limits(&self.0.limits, operations, &mut problems);
        if !problems.is_empty() {
            told.push(told_of(&problems));
        }
        self.0.limits.into_iter().map(Limit::from).collect()
    }
}

impl From<LimitEntry> for Limit {
    fn from(entry: LimitEntry) -> Self {
        Self {
            name: entry.name,
            method: entry.method,
            path: entry.path,
            whole: entry.whole,
            items: entry.items,
            requests: entry.requests,
            seconds: entry.seconds,
        }
    }
}

fn told_of(problems: &[String]) -> String {
    format!("{PATH}:\n- {}", problems.join("\n- "))
}

fn add_entry(id: &str, entry: &Entry, operations: &mut [Operation], problems: &mut Vec<String>) {
    let Some(operation) = operations.iter_mut().find(|operation| operation.id == id) else {
        problems.push(format!(
            "[operation.{id}]: the document has no such operation; rename or remove the entry"
        ));
        return;
    };
    if let Some(idempotent) = entry.idempotent {
        if idempotent == is_idempotent(&operation.method) {
            problems.push(format!(
                "[operation.{id}]: `idempotent = {idempotent}` is so of every {}; remove it",
                operation.method.to_uppercase()
            ));
        }
        operation.idempotent = idempotent;
    }
    operation.missing.clone_from(&entry.missing);
}

fn unique<'a>(section: &str, names: impl Iterator<Item = &'a String>, problems: &mut Vec<String>) {
    let mut seen: Vec<&String> = Vec::new();
    for name in names {
        if seen.contains(&name) {
            problems.push(format!(
                "[[{section}]] {name:?} stands there twice; rename or remove one"
            ));
        }
        seen.push(name);
    }
}

impl Rule {
    /// Whether it is for an operation.
    fn selects(&self, operation: &Operation) -> bool {
        self.operations.contains(&operation.id)
            || self.fits_pattern(operation) && !self.except.contains(&operation.id)
    }

    /// Whether the pattern fits, exceptions aside.
    fn fits_pattern(&self, operation: &Operation) -> bool {
        let method = operation.method.to_uppercase();
        self.areas.contains(&operation.area)
            && if self.methods.is_empty() {
                ["DELETE", "PATCH", "POST", "PUT"].contains(&method.as_str())
            } else {
                self.methods.contains(&method)
            }
            && (self.paths.is_empty() || self.paths.iter().any(|path| fits(path, &operation.path)))
    }

    fn refusals(&self) -> Vec<Refusal> {
        let refusal = |message: Option<&String>| Refusal {
            status: self.status,
            id: self.id.clone(),
            message: message.cloned(),
        };
        if self.messages.is_empty() {
            vec![refusal(None)]
        } else {
            self.messages
                .iter()
                .map(|message| refusal(Some(message)))
                .collect()
        }
    }

    /// Reports entries that apply to no operation.
    fn check(&self, operations: &[Operation], problems: &mut Vec<String>) {
        let name = &self.name;
        let selected: Vec<&Operation> = operations
            .iter()
            .filter(|operation| self.selects(operation))
            .collect();
        let mut need = |what: &str, item: &String, found: bool| {
            if !found {
                problems.push(format!(
                    "[[refusal]] {name:?}: the {what} {item:?} selects no operation of the document; correct or remove it"
                ));
            }
        };
        for id in &self.operations {
            need("operation", id, selected.iter().any(|o| o.id == *id));
        }
        for area in &self.areas {
            need("area", area, selected.iter().any(|o| o.area == *area));
        }
        for method in &self.methods {
            let found = selected
                .iter()
                .any(|o| o.method.eq_ignore_ascii_case(method));
            need("method", method, found);
        }
        for path in &self.paths {
            need("path", path, selected.iter().any(|o| fits(path, &o.path)));
        }
        for id in &self.except {
            let found = operations
                .iter()
                .any(|o| o.id == *id && self.fits_pattern(o));
            need("exception", id, found);
        }
    }
}

/// Whether a text fits a pattern, in which `*` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(tail) = text.strip_prefix(start) else {
        return false;
    };
    (0..=tail.len())
        .filter_map(|at| tail.get(at..))
        .any(|tail| fits(rest, tail))
}

impl Refusal {
    /// Whether all that another one fits, this one fits.
    fn includes(&self, other: &Self) -> bool {
        let message = |text: &Option<String>| text.as_deref().map(str::to_lowercase);
        self.status == other.status
            && (self.id.is_none() || self.id == other.id)
            && match (message(&self.message), message(&other.message)) {
                (None, _) => true,
                (Some(part), Some(whole)) => whole.contains(&part),
                (Some(_), None) => false,
            }
    }
}

fn add_refusals(rules: &[Rule], operations: &mut [Operation], problems: &mut Vec<String>) {
    for rule in rules {
        rule.check(operations, problems);
    }
    let mut told: Vec<(&str, &str)> = Vec::new();
    for operation in operations {
        let mut known: Vec<(&str, Refusal)> = Vec::new();
        for rule in rules.iter().filter(|rule| rule.selects(operation)) {
            for refusal in rule.refusals() {
                let earlier = known.iter().find(|(name, earlier)| {
                    *name != rule.name && (earlier.includes(&refusal) || refusal.includes(earlier))
                });
                if let Some((earlier, _)) = earlier
                    && !told.contains(&(*earlier, rule.name.as_str()))
                {
                    told.push((*earlier, &rule.name));
                    problems.push(format!(
                        "[[refusal]] {:?} and {earlier:?} say the same of {}; join them or except it from one",
                        rule.name, operation.id
                    ));
                }
                known.push((&rule.name, refusal));
            }
        }
        operation.refusals = known.into_iter().map(|(_, refusal)| refusal).collect();
    }
}

fn check_limits(limits: &[LimitEntry], operations: &[Operation], problems: &mut Vec<String>) {
    for (at, limit) in limits.iter().enumerate() {
        let found = operations.iter().any(|operation| {
            let below = operation.path.strip_prefix(&limit.path);
            let path = below == Some("")
                || !limit.whole && below.is_some_and(|below| below.starts_with('/'));
            let method = limit.method.as_deref();
            path && method.is_none_or(|method| operation.method.eq_ignore_ascii_case(method))
        });
        if !found {
            problems.push(format!(
                "[[limit]] {:?} covers no operation of the document; correct its path and method, or remove it",
                limit.name
            ));
        }
        let same = limits.iter().take(at).find(|earlier| {
            (&earlier.path, &earlier.method, earlier.whole)
                == (&limit.path, &limit.method, limit.whole)
        });
        if let Some(earlier) = same {
            problems.push(format!(
                "[[limit]] {:?} and {:?} are for the same requests; remove one",
                limit.name, earlier.name
            ));
        }
    }
}
