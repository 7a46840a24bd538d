//! Changing the text of a kubeconfig: what isn't changed stays as it is written, with its comments.
//!
//! Entries are written by lines, as `kubectl` and all others write them. What comes out is read again, and must say what it should;
//! otherwise the whole file is written anew, which loses its comments and nothing else.

use yaml_serde::{Mapping, Value};

/// The text that says `now`, where `text` says `before`.
#[inline]
pub(super) fn render(text: &str, before: &Mapping, now: &Mapping) -> Result<String, String> {
    if before == now {
        return Ok(text.to_owned());
    }
    if !text.trim().is_empty()
        && let Some(changed) = changed(text, before, now)
        && yaml_serde::from_str::<Mapping>(&changed).is_ok_and(|read| read == *now)
    {
        return Ok(changed);
    }
    yaml_serde::to_string(now).map_err(|_| "it can't be written as YAML".to_owned())
}

/// Lines that belong to one key at the top of a file.
struct Part<'a> {
    key: Option<&'a str>,
    lines: Vec<&'a str>,
}

#[inline]
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = vec![Part {
        key: None,
        lines: Vec::new(),
    }];
    for line in text.split_inclusive('\n') {
        if let Some(key) = key_of(line) {
            parts.push(Part {
                key: Some(key),
                lines: Vec::new(),
            });
        }
        if let Some(part) = parts.last_mut() {
            part.lines.push(line);
        }
    }
    parts
}

/// The key that a line begins with, if it's one at the top.
#[inline]
fn key_of(line: &str) -> Option<&str> {
    if line.starts_with([' ', '\t', '#', '-', '{', '[']) {
        return None;
    }
    let (key, rest) = line.split_once(':')?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(key)
}

#[inline]
fn changed(text: &str, before: &Mapping, now: &Mapping) -> Option<String> {
    let parts = parts(text);
    let mut written = String::with_capacity(text.len() + 4096);
    for part in &parts {
        let Some(key) = part.key else {
            written.extend(part.lines.iter().copied());
            continue;
        };
        let (old, new) = (before.get(key), now.get(key));
        match (old, new) {
            (old, new) if old == new => written.extend(part.lines.iter().copied()),
            (old, Some(Value::Sequence(new))) => {
                let old = old
                    .and_then(Value::as_sequence)
                    .map_or(&[][..], Vec::as_slice);
                written.push_str(&list(key, &part.lines, old, new)?);
            }
            (_, Some(new)) => written.push_str(&scalar(key, &part.lines, new)?),
            (_, None) => return None,
        }
    }
    for (key, new) in now {
        // Only lists and the current context are ever added.
        let Some(key) = key.as_str() else {
            continue;
        };
        if parts.iter().any(|part| part.key == Some(key)) {
            continue;
        }
        if !written.is_empty() && !written.ends_with('\n') {
            written.push('\n');
        }
        let new: Mapping = [(key.into(), new.clone())].into_iter().collect();
        written.push_str(&yaml_serde::to_string(&new).ok()?);
    }
    Some(written)
}

/// A line with another value; a comment behind it stays.
#[inline]
fn scalar(key: &str, lines: &[&str], new: &Value) -> Option<String> {
    let (first, rest) = lines.split_first()?;
    let comment = first.find(" #").map_or("", |at| first[at..].trim_end());
    let new: Mapping = [(key.into(), new.clone())].into_iter().collect();
    let new = yaml_serde::to_string(&new).ok()?;
    let mut written = format!("{}{comment}\n", new.trim_end());
    written.extend(rest.iter().copied());
    Some(written)
}

/// A list of which entries are replaced, taken away, and added.
#[inline]
fn list(key: &str, lines: &[&str], before: &[Value], now: &[Value]) -> Option<String> {
    let (first, rest) = lines.split_first()?;
    let mut written = String::new();
    if before.is_empty() {
        // `clusters: null` or `clusters: []`, as other programs write it.
        written.push_str(&format!("{key}:\n"));
        written.push_str(&entries(now, "")?);
        written.extend(rest.iter().copied());
        return Some(written);
    }
    let indent = rest.iter().find_map(|line| {
        let item = line.trim_start_matches(' ');
        is_item(item).then(|| &line[..line.len() - item.len()])
    })?;
    let mut items: Vec<Vec<&str>> = Vec::new();
    // Comments and blank lines before an entry.
    let mut leads: Vec<Vec<&str>> = vec![Vec::new()];
    for line in rest {
        let begins = line.strip_prefix(indent).is_some_and(is_item);
        if begins {
            let lead = items.last_mut().map(trailing);
            if let Some(lead) = lead {
                leads.push(lead);
            }
            items.push(vec![line]);
        } else {
            items.last_mut().or(leads.last_mut())?.push(line);
        }
    }
    let tail = items.last_mut().map(trailing)?;
    if items.len() != before.len() {
        return None;
    }
    if now.is_empty() {
        written.push_str(&format!("{key}: []\n"));
    } else {
        written.push_str(first);
    }
    for ((item, lead), old) in items.iter().zip(&leads).zip(before) {
        written.extend(lead.iter().copied());
        match now.iter().find(|new| name(new) == name(old)) {
            Some(new) if new == old => {
                written.extend(item.iter().copied());
                if !written.ends_with('\n') {
                    written.push('\n');
                }
            }
            Some(new) => written.push_str(&entries(std::slice::from_ref(new), indent)?),
            None => {}
        }
    }
    let is_new = |new: &&Value| before.iter().all(|old| name(old) != name(new));
    let new: Vec<Value> = now.iter().filter(is_new).cloned().collect();
    written.push_str(&entries(&new, indent)?);
    written.extend(tail.iter().copied());
    Some(written)
}

#[inline]
fn name(entry: &Value) -> Option<&Value> {
    entry.get("name")
}

#[inline]
fn is_item(line: &str) -> bool {
    line.strip_prefix('-')
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

/// Takes the comments and blank lines at the end away.
#[inline]
fn trailing<'a>(lines: &mut Vec<&'a str>) -> Vec<&'a str> {
    let is_said = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let end = lines.iter().rposition(is_said).map_or(0, |at| at + 1);
    lines.split_off(end)
}

#[inline]
fn entries(entries: &[Value], indent: &str) -> Option<String> {
    if entries.is_empty() {
        return Some(String::new());
    }
    let text = yaml_serde::to_string(entries).ok()?;
    let lines = text.split_inclusive('\n');
    Some(lines.flat_map(|line| [indent, line]).collect())
}
