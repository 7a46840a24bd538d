//! Changing `spec/resources.toml` as text, so that comments and order stay.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use toml_edit::{DocumentMut, Item, Table};

use super::PATH;
use super::read::{NOT_RESOURCES, NOT_UPDATES, headers};

/// Puts a row where it belongs. `row` is the text behind its header.
pub fn add_row(text: &str, name: &str, row: &str) -> String {
    let later = headers(text)
        .find(|(_, other)| *other > name)
        .map(|(at, _)| at);
    let mut lines: Vec<&str> = text.lines().collect();
    let is_exception = |line: &&str| {
        [NOT_RESOURCES, NOT_UPDATES]
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

/// The file without operations that are gone, and what was taken out. A row without any operation goes, too, unless another
/// row belongs to it.
pub fn without(text: &str, gone: &BTreeSet<String>) -> Result<(String, Vec<String>)> {
    let mut document: DocumentMut = text
        .parse()
        .with_context(|| format!("can't understand {PATH}"))?;
    let mut pruned = Vec::new();
    for (area, item) in document.iter_mut() {
        let Item::Table(table) = item else { continue };
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
        if [NOT_RESOURCES, NOT_UPDATES].contains(&area.get()) {
            continue;
        }
        let name = |thing: &str| format!("{}.{thing}", area.get());
        let idle: Vec<String> = table
            .iter()
            .filter(|(thing, row)| {
                let row = row.as_table();
                let is_idle =
                    |row: &Table| OPERATIONS.iter().all(|(key, _)| !row.contains_key(key));
                row.is_some_and(is_idle) && !parents.contains(&name(thing))
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
    ("list", &["listed", "empty", "list_shows_state"]),
    ("create", &["created"]),
    ("update", &["patch"]),
    ("patch", &[]),
    ("delete", &["gone_within"]),
];

fn prune(row: &mut Table, gone: &BTreeSet<String>, pruned: &mut Vec<String>) {
    for (key, with) in OPERATIONS {
        let item = row.get(key);
        let id = item.and_then(|item| item.as_str().or_else(|| item.get("operation")?.as_str()));
        let Some(id) = id.filter(|id| gone.contains(*id)).map(str::to_owned) else {
            continue;
        };
        row.remove(key);
        for key in with {
            row.remove(key);
        }
        pruned.push(id);
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
