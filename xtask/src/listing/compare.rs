//! What a change of a public item means for programs.

use std::collections::BTreeSet;
use std::fmt;

use super::{Item, Listing};

/// How bad a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Programs don't notice.
    Additive,
    /// Programs compile, and do something else.
    RunTime,
    /// Some programs don't compile any more.
    Build,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Additive => "additive",
            Self::RunTime => "breaks at run time",
            Self::Build => "breaks the build",
        })
    }
}

/// An item that came, went or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its path.
    pub path: String,
    /// What it was.
    pub old: Option<Item>,
    /// What it is.
    pub new: Option<Item>,
    /// What that means.
    pub severity: Severity,
}

/// All changes, sorted by path.
pub fn changes(old: &Listing, new: &Listing) -> Vec<Change> {
    let paths: BTreeSet<&String> = old.0.keys().chain(new.0.keys()).collect();
    let mut changes = Vec::new();
    for path in paths {
        let (was, is) = (old.0.get(path), new.0.get(path));
        if was != is {
            changes.push(Change {
                path: path.clone(),
                severity: match (was, is) {
                    (Some(was), Some(is)) => changed(was, is),
                    (Some(_), None) => Severity::Build,
                    (None, _) => added(path, old, new),
                },
                old: was.cloned(),
                new: is.cloned(),
            });
        }
    }
    changes
}

/// The path of what a field, variant or method belongs to.
pub fn parent(path: &str) -> Option<&str> {
    match path.split_once(" as ") {
        Some((of, _)) => Some(of),
        None => {
            let dot = path.rfind('.');
            let at = dot.or_else(|| path.rfind("::"))?;
            path.get(..at)
        }
    }
}

/// A field or variant more breaks literals and matches, unless the type says that there may be more.
fn added(path: &str, old: &Listing, new: &Listing) -> Severity {
    let open = |item: &Item| {
        !matches!(item.kind.as_str(), "struct" | "enum")
            || item.signature.contains("non_exhaustive")
            || item.signature.contains("private fields")
    };
    let kind = new.0.get(path).map_or("", |item| item.kind.as_str());
    let of = parent(path).and_then(|parent| old.0.get(parent));
    match kind {
        "field" | "variant" if of.is_some_and(|of| !open(of)) => Severity::Build,
        _ => Severity::Additive,
    }
}

fn changed(old: &Item, new: &Item) -> Severity {
    if old.kind != new.kind || !new.condition.includes(&old.condition) {
        return Severity::Build;
    }
    if old.signature == new.signature {
        return Severity::Additive;
    }
    let same = |part: fn(&str) -> &str| part(&old.signature) == part(&new.signature);
    if old.kind == "static" && comes_in_pages(&old.signature, &new.signature) {
        return Severity::Additive;
    }
    let only_at_run_time = match old.kind.as_str() {
        "struct" | "enum" => return traits(&old.signature, &new.signature),
        // The key in JSON.
        "field" => same(|told| told.split(" = ").next().unwrap_or_default()),
        // A row of the operation table, or a host.
        "static" => same(|told| told.split(" { ").next().unwrap_or_default()),
        // The value in JSON.
        "variant" => same(|told| {
            told.find('(')
                .and_then(|at| told.get(at..))
                .unwrap_or_default()
        }),
        // The key that tells the members apart.
        "tagged_union" => true,
        _ => false,
    };
    match only_at_run_time {
        true => Severity::RunTime,
        false => Severity::Build,
    }
}

/// Whether nothing is different of a row of the operation table but that its list comes in pages now: what reads the whole
/// list reads all pages, and what is answered has the links to them beside what it had.
fn comes_in_pages(old: &str, new: &str) -> bool {
    let [(was, old), (is, new)] = [old, new].map(without_paging);
    let items = |paging: &str| {
        let list = paging.split_once("items: \"").map(|(_, rest)| rest);
        list.and_then(|rest| Some(rest.split_once('"')?.0.to_owned()))
    };
    let was_whole = was.is_empty() || was.starts_with("Paging::Whole {") && items(was) == items(is);
    old == new && was_whole && is.starts_with("Paging::Numbered {")
}

/// How a list is split, and the row without it.
fn without_paging(row: &str) -> (&str, String) {
    let found = row
        .split_once(", paging: Some(")
        .and_then(|(before, rest)| {
            let (paging, after) = rest.split_once(')')?;
            Some((paging, format!("{before}{after}")))
        });
    found.unwrap_or_else(|| ("", row.to_owned()))
}

/// A trait less breaks programs, and so does a type that can no longer be built or matched as a whole.
fn traits(old: &str, new: &str) -> Severity {
    let all = |told: &str| -> BTreeSet<String> {
        told.split([',', '+'])
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect()
    };
    let (old, new) = (all(old), all(new));
    let closes = |part: &&String| matches!(part.as_str(), "non_exhaustive" | "private fields");
    let lost = old.difference(&new).any(|part| !closes(&part));
    let closed = !old.iter().any(|part| closes(&part)) && new.iter().any(|part| closes(&part));
    match lost || closed {
        true => Severity::Build,
        false => Severity::Additive,
    }
}
