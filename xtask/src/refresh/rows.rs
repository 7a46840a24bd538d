//! The rows of `spec/resources.toml`: what is gone is listed, and what is new gets some.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::codegen::resources::PATH;
use crate::codegen::resources::edit::{self, Gone};
use crate::codegen::{Code, metrics};
use crate::spec::write;

/// Lists operations that are gone in the file, and takes those that are there again off that list.
pub fn mark_gone(
    root: &Path,
    gone: &BTreeSet<String>,
    are_there: &BTreeSet<String>,
) -> Result<Gone> {
    let path = root.join(PATH);
    if !path.exists() {
        return Ok(Gone::default());
    }
    let before =
        fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
    let (text, changed) = edit::mark_gone(&before, gone, are_there)?;
    if text != before {
        write(root, &text)?;
    }
    Ok(changed)
}

/// Writes the rows that are proposed, and the entries of metrics.
pub fn propose(root: &Path, code: &Code) -> Result<()> {
    if let Some(text) = &code.proposed_metrics {
        write::write(&root.join(metrics::PATH), text)?;
    }
    match &code.proposed {
        Some(text) => write(root, text),
        None => Ok(()),
    }
}

fn write(root: &Path, text: &str) -> Result<()> {
    write::write(&root.join(PATH), text)
}

/// The operations that have a proposed row.
pub fn proposed(code: &Code) -> Vec<String> {
    code.unassigned.iter().map(|it| it.id.clone()).collect()
}
