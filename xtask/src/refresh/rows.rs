//! The rows of `spec/resources.toml`: what is gone leaves them, and what is new gets some.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::codegen::Code;
use crate::codegen::resources::{PATH, edit};

/// Takes operations that are gone out of the file.
pub fn prune(root: &Path, gone: &BTreeSet<String>) -> Result<()> {
    let path = root.join(PATH);
    if !path.exists() {
        return Ok(());
    }
    let text =
        fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
    let (text, pruned) = edit::without(&text, gone)?;
    match pruned.is_empty() {
        true => Ok(()),
        false => write(root, &text),
    }
}

/// Writes the rows that are proposed.
pub fn propose(root: &Path, code: &Code) -> Result<()> {
    match &code.proposed {
        Some(text) => write(root, text),
        None => Ok(()),
    }
}

fn write(root: &Path, text: &str) -> Result<()> {
    let path = root.join(PATH);
    fs::write(&path, text).with_context(|| format!("can't write {}", path.display()))
}

/// Says which operations have a proposed row.
pub fn to_look_at(code: &Code, text: &mut String) {
    if code.unassigned.is_empty() {
        return;
    }
    let ids = code.unassigned.iter().map(|it| format!("`{}`", it.id));
    let ids: Vec<String> = ids.collect();
    let _ = writeln!(
        text,
        "- {PATH}: rows or exceptions were proposed for these operations; look at them, and remove `review`: {}",
        ids.join(", ")
    );
}
