//! The entry of a refresh in the changelog.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::diff::Comparison;
use crate::diff::contract::Operation;
use crate::diff::differ::Cause;
use crate::listing::compare::Severity;
use crate::spec::write::Changes;

pub const FILE: &str = "CHANGELOG.md";
const SECTION: &str = "## Unreleased";

/// Will add the entry to what is unreleased, or replace the one about the same document.
pub fn update(
    root: &Path,
    comparison: &Comparison,
    date: &str,
    changes: &mut Changes,
) -> Result<()> {
    let path = root.join(FILE);
    let old =
        fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
    let new = with_entry(&old, &entry(comparison, date))?;
    changes.put(path, new);
    Ok(())
}

/// The entry: the first line says which document, the others what it brings.
fn entry(comparison: &Comparison, date: &str) -> String {
    let contract = &comparison.contract;
    let mut text = format!("- The official document of {date}.\n");
    let mut line = |title: &str, items: Vec<String>| {
        if !items.is_empty() {
            let _ = writeln!(text, "  - {title}: {}.", items.join(", "));
        }
    };
    let ids = |operations: &[Operation]| -> Vec<String> {
        operations.iter().map(|o| format!("`{}`", o.id)).collect()
    };
    line("Operations added", ids(&contract.added));
    line("Operations removed", ids(&contract.removed));
    let renamed = contract.renamed.iter();
    let renamed = renamed.map(|(old, new)| format!("`{}` is `{}`", old.id, new.id));
    line("Operations renamed", renamed.collect());
    for severity in [Severity::Build, Severity::RunTime] {
        for finding in comparison.of(severity) {
            let change = &finding.change;
            let what = match (&change.old, &change.new) {
                (Some(old), Some(new)) => format!("`{}` was `{old}`, is `{new}`", change.path),
                (Some(_), None) => match &finding.renamed {
                    Some(now) => format!("`{}` is `{now}`", change.path),
                    None => format!("`{}` is gone", change.path),
                },
                (None, _) => format!(
                    "`{}` is new in a struct that can be built as a whole",
                    change.path
                ),
            };
            let title = match severity {
                Severity::Build => "Breaking",
                _ => "Breaking at run time",
            };
            line(title, vec![what]);
        }
    }
    for Cause { at, what } in &comparison.tighter {
        line("Allows less", vec![format!("`{at}`: {what}")]);
    }
    text
}

fn with_entry(text: &str, entry: &str) -> Result<String> {
    let (before, rest) = text
        .split_once(SECTION)
        .with_context(|| format!("{FILE} has no section {SECTION:?}"))?;
    let end = rest.find("\n## ").unwrap_or(rest.len());
    let (section, after) = rest.split_at(end);
    let first = entry.lines().next().unwrap_or_default();
    let mut kept = String::new();
    let mut skipping = false;
    for line in section.trim_end().lines() {
        skipping = line == first || skipping && line.starts_with(' ');
        if !skipping {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    Ok(format!(
        "{before}{SECTION}{}\n{entry}{after}",
        kept.trim_end()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_the_last_of_what_is_unreleased_and_stands_there_once() {
        let text = "# Changelog\n\n## Unreleased\n\n- One\n  more.\n- The document of May.\n  - Old.\n- Two.\n\n## 0.1.0\n\n- First.\n";
        let expected = "# Changelog\n\n## Unreleased\n\n- One\n  more.\n- Two.\n- The document of May.\n  - New.\n\n## 0.1.0\n\n- First.\n";
        let entry = "- The document of May.\n  - New.\n";
        assert_eq!(with_entry(text, entry).unwrap(), expected);
        assert_eq!(with_entry(expected, entry).unwrap(), expected);
        let alone = with_entry("## Unreleased\n", entry).unwrap();
        assert_eq!(alone, "## Unreleased\n- The document of May.\n  - New.\n");
        assert!(with_entry("# Nothing\n", entry).is_err());
    }
}
