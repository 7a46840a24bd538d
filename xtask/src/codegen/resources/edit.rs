//! Changing `spec/resources.toml` as text, so that comments and order stay.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use toml_edit::{DocumentMut, Item, Table};

use super::read::headers;
use super::row::{GONE, NOT_RESOURCES, NOT_UPDATES};
use super::{METHODS, PATH};

/// Puts a row where it belongs. `row` is the text behind its header.
pub fn add_row(text: &str, name: &str, row: &str) -> String {
    let later = headers(text)
        .find(|(_, other)| *other > name)
        .map(|(at, _)| at);
    let mut lines: Vec<&str> = text.lines().collect();
    let is_exception = |line: &&str| {
        [NOT_RESOURCES, NOT_UPDATES, GONE]
            .iter()
            .any(|it| line.trim() == format!("[{it}]"))
    };
    let at = later
        .or_else(|| lines.iter().position(is_exception))
        .unwrap_or(lines.len());
    let block = format!("[{name}]\n{}\n", row.trim_end());
    lines.insert(at, &block);
    lines.join("\n") + "\n"
}

/// Puts an operation into one of the tables of exceptions.
pub fn add_exception(text: &str, section: &str, id: &str, reason: &str) -> String {
    let header = format!("[{section}]");
    let line = format!("{id} = {reason:?}");
    let mut lines: Vec<&str> = text.lines().collect();
    let Some(start) = lines.iter().position(|line| line.trim() == header) else {
        return format!("{}\n\n{header}\n{line}\n", text.trim_end());
    };
    let entries = lines.iter().enumerate().skip(start + 1);
    let end = entries
        .take_while(|(_, line)| {
            !line.trim().is_empty() && !line.starts_with('[') && line.split(' ').next() < Some(id)
        })
        .map(|(at, _)| at)
        .last();
    lines.insert(end.unwrap_or(start) + 1, &line);
    lines.join("\n") + "\n"
}

/// What the reasons of exceptions begin with that a refresh proposed.
pub const TO_BE_REVIEWED: &str = "To be reviewed:";

/// What a refresh changed of the list of operations that are gone.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Gone {
    /// Those that went.
    pub went: Vec<String>,
    /// Those that came back.
    pub back: Vec<String>,
}

/// Lists operations that are `gone` and that the file names, and takes those off the list that `are_there`: what somebody wrote
/// about them stays, and waits for them. What a refresh proposed and nobody has looked at goes.
pub fn mark_gone(
    text: &str,
    gone: &BTreeSet<String>,
    are_there: &BTreeSet<String>,
) -> Result<(String, Gone)> {
    let mut document: DocumentMut = text
        .parse()
        .with_context(|| format!("can't understand {PATH}"))?;
    take_proposed(&mut document, gone);
    let text = &document.to_string();
    let listed = document
        .get(GONE)
        .and_then(|table| table.get("operations")?.as_array());
    let listed: BTreeSet<String> = listed
        .into_iter()
        .flatten()
        .filter_map(|id| Some(id.as_str()?.to_owned()))
        .collect();
    let (_, named) = without(text, gone)?;
    let named: BTreeSet<String> = named.into_iter().collect();
    let changed = Gone {
        went: named.difference(&listed).cloned().collect(),
        back: listed.intersection(are_there).cloned().collect(),
    };
    if changed == Gone::default() {
        return Ok((text.to_owned(), changed));
    }
    let now: BTreeSet<&String> = listed
        .union(&named)
        .filter(|id| !are_there.contains(*id))
        .collect();
    document.remove(GONE);
    let mut text = document.to_string().trim_end().to_owned() + "\n";
    if !now.is_empty() {
        text.push_str(&format!("\n[{GONE}]\noperations = [\n"));
        for id in now {
            text.push_str(&format!("    {id:?},\n"));
        }
        text.push_str("]\n");
    }
    Ok((text, changed))
}

/// Takes out what nobody has looked at and is about nothing but operations that are gone.
fn take_proposed(document: &mut DocumentMut, gone: &BTreeSet<String>) {
    let mut empty = Vec::new();
    for (area, item) in document.iter_mut() {
        let Item::Table(table) = item else { continue };
        let is_gone = |name: &str, item: &Item| match item {
            Item::Table(row) => {
                let named = OPERATIONS.iter().filter_map(|(key, _)| row.get(key));
                let review = row.get("review").and_then(Item::as_bool) == Some(true);
                review && named.into_iter().all(|item| gone.contains(operation(item)))
            }
            reason => {
                let proposed = |reason: &str| reason.starts_with(TO_BE_REVIEWED);
                gone.contains(name) && reason.as_str().is_some_and(proposed)
            }
        };
        let names = table.iter().filter(|(name, item)| is_gone(name, item));
        let names: Vec<String> = names.map(|(name, _)| name.to_owned()).collect();
        for name in names {
            table.remove(&name);
        }
        if table.is_implicit() && table.is_empty() {
            empty.push(area.get().to_owned());
        }
    }
    for area in empty {
        document.remove(&area);
    }
}

/// The operation that a key of a row names; empty if it names none.
fn operation(item: &Item) -> &str {
    let id = item.as_str().or_else(|| item.get("operation")?.as_str());
    id.unwrap_or_default()
}

/// The file without operations that are gone, and what was taken out. A row without any operation goes, too, unless another
/// row belongs to it.
pub fn without(text: &str, gone: &BTreeSet<String>) -> Result<(String, Vec<String>)> {
    let mut document: DocumentMut = text
        .parse()
        .with_context(|| format!("can't understand {PATH}"))?;
    let mut pruned = Vec::new();
    for (area, item) in document.iter_mut() {
        let Item::Table(table) = item else { continue };
        if area.get() == GONE {
            continue;
        }
        if [NOT_RESOURCES, NOT_UPDATES].contains(&area.get()) {
            for id in gone {
                if table.remove(id).is_some() {
                    pruned.push(id.clone());
                }
            }
            continue;
        }
        for (_, row) in table.iter_mut() {
            if let Item::Table(row) = row {
                prune(row, gone, &mut pruned);
            }
        }
    }
    // A parent goes once the last row that belongs to it is gone.
    while remove_idle(&mut document) {}
    Ok((document.to_string(), pruned))
}

/// Removes rows without an operation to which no other row belongs; whether there were any.
fn remove_idle(document: &mut DocumentMut) -> bool {
    let parents = parents(document);
    let mut removed = false;
    for (area, item) in document.iter_mut() {
        let Item::Table(table) = item else { continue };
        if [NOT_RESOURCES, NOT_UPDATES, GONE].contains(&area.get()) {
            continue;
        }
        let name = |thing: &str| format!("{}.{thing}", area.get());
        let idle: Vec<String> = table
            .iter()
            .filter(|(thing, row)| {
                let row = row.as_table();
                let mut keys = OPERATIONS.iter().map(|(key, _)| *key).chain([METHODS]);
                let mut is_idle = |row: &Table| keys.all(|key| !row.contains_key(key));
                row.is_some_and(&mut is_idle) && !parents.contains(&name(thing))
            })
            .map(|(thing, _)| thing.to_owned())
            .collect();
        for thing in idle {
            removed |= table.remove(&thing).is_some();
        }
    }
    removed
}

/// The keys of a row that name operations, and those that say nothing without them.
const OPERATIONS: [(&str, &[&str]); 6] = [
    ("get", &[]),
    (
        "list",
        &[
            "listed",
            "empty",
            "list_shows_state",
            "own_polls",
            "unique",
            "recoverable",
        ],
    ),
    (
        "create",
        &["created", "unique", "recoverable", "unknown_for"],
    ),
    ("update", &["patch"]),
    ("patch", &[]),
    ("delete", &["delete_fails", "gone_within"]),
];

fn prune(row: &mut Table, gone: &BTreeSet<String>, pruned: &mut Vec<String>) {
    for (key, with) in OPERATIONS {
        let id = row.get(key).map(operation);
        let Some(id) = id.filter(|id| gone.contains(*id)).map(str::to_owned) else {
            continue;
        };
        row.remove(key);
        for key in with {
            row.remove(key);
        }
        pruned.push(id);
    }
    if let Some(methods) = row.get_mut(METHODS).and_then(Item::as_table_like_mut) {
        let named = methods
            .iter()
            .map(|(name, item)| (name.to_owned(), operation(item).to_owned()));
        let lost: Vec<(String, String)> = named.filter(|(_, id)| gone.contains(id)).collect();
        for (name, id) in lost {
            methods.remove(&name);
            pruned.push(id);
        }
        if methods.is_empty() {
            row.remove(METHODS);
        }
    }
    if !row.contains_key("list") && !row.contains_key("create") {
        row.remove("within");
    }
}

fn parents(document: &DocumentMut) -> BTreeSet<String> {
    let rows = document
        .iter()
        .filter_map(|(_, item)| item.as_table())
        .flatten();
    rows.flat_map(|(_, row)| {
        let within = row.get("within").and_then(Item::as_str);
        let parent = row.get("key").and_then(|key| key.get("parent")?.as_str());
        [within, parent].into_iter().flatten().map(str::to_owned)
    })
    .collect()
}
