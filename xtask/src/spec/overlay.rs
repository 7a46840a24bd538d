//! Corrections to the official document.
//!
//! An overlay is a JSON Patch (RFC 6902) with its reason; a file holds one, or a list of those that belong together. The
//! `test` operations pin what it corrects, and what it adds must not be there yet: once upstream changes the place,
//! applying fails and somebody looks, instead of a stale correction living on. What upstream only adds to is no change,
//! unless the overlay would take it away again: [`pinned`].

mod apply;
mod pinned;
mod whole;

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use json_patch::{Patch, PatchOperation};
use serde::Deserialize;
use serde_json::Value;

use super::check::operations;
use super::value;

/// Longer values are cut in messages.
const LONGEST_QUOTE: usize = 200;

/// An overlay that was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Applied {
    /// The file's name.
    pub(crate) file: String,
    /// What it corrects.
    pub(crate) title: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Overlay {
    title: String,
    reason: String,
    source: String,
    patch: Patch,
}

/// The contract as the code generator sees it: `spec/openapi.json` below `root` with all overlays applied.
pub(crate) fn load(root: &Path) -> anyhow::Result<Value> {
    let mut document = official(root)?;
    apply_all(&mut document, &root.join("spec/overlays"))?;
    Ok(document)
}

/// `spec/openapi.json` below `root`, without the overlays.
pub(crate) fn official(root: &Path) -> anyhow::Result<Value> {
    let path = root.join("spec/openapi.json");
    let bytes = fs::read(&path).with_context(|| {
        format!(
            "can't read {}; run `cargo xtask spec import` first",
            path.display()
        )
    })?;
    serde_json::from_slice(&bytes).with_context(|| {
        format!(
            "{} is damaged; run `cargo xtask spec import` again",
            path.display()
        )
    })
}

/// Applies the overlays in `dir`, in the order of their file names. No such folder means no overlays.
///
/// # Errors
///
/// Returns an error that tells of each overlay that can't be read or doesn't fit, not only of the first. The document then
/// has those that fit.
pub(crate) fn apply_all(document: &mut Value, dir: &Path) -> anyhow::Result<Vec<Applied>> {
    let (applied, misfits) = apply_fitting(document, dir)?;
    if !misfits.is_empty() {
        bail!(misfits.join("\n"));
    }
    Ok(applied)
}

/// Applies the overlays in `dir` that fit, and tells of the others, and of those that have no effect: one message for each.
pub(crate) fn apply_fitting(
    document: &mut Value,
    dir: &Path,
) -> anyhow::Result<(Vec<Applied>, Vec<String>)> {
    let mut overlays = Vec::new();
    let mut misfits = Vec::new();
    for file in files(dir)? {
        let read = read(&dir.join(&file)).unwrap_or_else(|error| vec![Err(error)]);
        for overlay in read {
            match overlay {
                Ok(overlay) => overlays.push((file.clone(), overlay)),
                Err(error) => misfits.push(format!("overlay {file}: {error:#}")),
            }
        }
    }
    // One that would leave the document broken is left out, and what needed it, too: from the start again.
    loop {
        let mut corrected = document.clone();
        let mut refused = Vec::new();
        overlays.retain(|(file, overlay)| match fit(&mut corrected, overlay) {
            Ok(()) => true,
            Err(error) => {
                refused.push(format!("overlay {file}: {error:#}"));
                false
            }
        });
        if refused.is_empty() {
            let all = operations(&corrected);
            overlays.retain(
                |(file, overlay)| match whole::check(&corrected, &all, overlay) {
                    Ok(()) => true,
                    Err(error) => {
                        refused.push(format!("overlay {file}: {:?} {error:#}", overlay.title));
                        false
                    }
                },
            );
        }
        if refused.is_empty() {
            // Told, and not left out: it changes nothing.
            let used = whole::used(&corrected);
            for (file, overlay) in &overlays {
                if let Err(error) = whole::has_effect(&used, overlay) {
                    misfits.push(format!("overlay {file}: {:?} {error:#}", overlay.title));
                }
            }
            *document = corrected;
            break;
        }
        misfits.append(&mut refused);
    }
    let applied = overlays.into_iter().map(|(file, overlay)| Applied {
        file,
        title: overlay.title,
    });
    Ok((applied.collect(), misfits))
}

/// Applies one overlay.
fn fit(document: &mut Value, overlay: &Overlay) -> anyhow::Result<()> {
    apply::apply(document, overlay)
        .with_context(|| format!("{:?} doesn't fit spec/openapi.json any more", overlay.title))
}

fn files(dir: &Path) -> anyhow::Result<Vec<String>> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("can't list {}", dir.display())),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.with_context(|| format!("can't list {}", dir.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(stem) = name.strip_suffix(".json") else {
            continue;
        };
        let numbered = stem
            .split_once('-')
            .is_some_and(|(number, slug)| is_number(number) && !slug.is_empty());
        if !numbered {
            bail!("overlay {name}: rename it to NN-slug.json, the number gives the order");
        }
        files.push(name);
    }
    files.sort();
    Ok(files)
}

fn is_number(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The overlays of a file, each by itself.
fn read(path: &Path) -> anyhow::Result<Vec<anyhow::Result<Overlay>>> {
    let bytes = fs::read(path).context("can't read the file")?;
    let overlays = match value::from_json(&bytes).context("the file is not JSON")? {
        Value::Array(overlays) => overlays,
        overlay => vec![overlay],
    };
    Ok(overlays.into_iter().map(check).collect())
}

fn check(overlay: Value) -> anyhow::Result<Overlay> {
    let title = overlay.get("title").map_or_else(String::new, quote);
    let overlay: Overlay = serde_json::from_value(overlay).with_context(|| {
        format!("{title} needs exactly the keys title, reason, source and patch (RFC 6902)")
    })?;
    for (key, text) in [
        ("title", &overlay.title),
        ("reason", &overlay.reason),
        ("source", &overlay.source),
    ] {
        if text.trim().is_empty() {
            bail!("{title}: {key} is empty; say it in a sentence");
        }
    }
    let adds = |operation: &PatchOperation| matches!(operation, PatchOperation::Add(_));
    match overlay.patch.first() {
        None => bail!("{title}: patch is empty; delete the overlay if nothing is left to correct"),
        Some(PatchOperation::Test(_) | PatchOperation::Replace(_) | PatchOperation::Remove(_)) => {}
        Some(_) if overlay.patch.iter().all(adds) => {}
        Some(_) => bail!("{title}: patch must begin with a test of what it corrects, or only add"),
    }
    Ok(overlay)
}

fn quote(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
