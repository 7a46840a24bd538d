//! The report of a comparison, for people.

use std::fmt::Write as _;

use super::cause::Whose;
use super::contract::Operation;
use super::differ::Cause;
use super::{Comparison, Finding};
use crate::listing::compare::Severity;

/// The report in Markdown.
pub fn markdown(comparison: &Comparison) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "# From {} to {}\n", comparison.old, comparison.new);
    let _ = writeln!(text, "{}\n", summary(comparison));
    contract(comparison, &mut text);
    for severity in [Severity::Build, Severity::RunTime] {
        let findings = comparison.of(severity);
        if !findings.is_empty() {
            let items: usize = findings
                .iter()
                .map(|finding| 1 + finding.members.len())
                .sum();
            let _ = writeln!(
                text,
                "## {} ({items} items)\n",
                capital(&severity.to_string())
            );
            for finding in findings {
                one(finding, &mut text);
            }
            text.push('\n');
        }
    }
    tighter(comparison, &mut text);
    additions(comparison, &mut text);
    for (title, lines) in [
        (
            "Overlays that don't fit, and were left out",
            &comparison.misfits,
        ),
        (
            "Written by hand, and doesn't fit any more",
            &comparison.problems,
        ),
    ] {
        if !lines.is_empty() {
            let _ = writeln!(text, "## {title}\n");
            for line in lines {
                let _ = writeln!(text, "- {}", line.replace('\n', "\n  "));
            }
            text.push('\n');
        }
    }
    text.trim_end().to_owned() + "\n"
}

/// The report without marks.
pub fn plain(comparison: &Comparison) -> String {
    let text = markdown(comparison).replace('`', "");
    let lines = text
        .lines()
        .map(|line| line.trim_start_matches('#').trim_start_matches("# "));
    lines
        .map(|line| match line.strip_prefix(' ') {
            Some(title) if !title.starts_with([' ', '-']) => title,
            _ => line,
        })
        .fold(String::new(), |all, line| all + line + "\n")
}

fn summary(comparison: &Comparison) -> String {
    let count = |severity| -> usize {
        let findings = comparison.of(severity);
        findings
            .iter()
            .map(|finding| 1 + finding.members.len())
            .sum()
    };
    let (build, run_time) = (count(Severity::Build), count(Severity::RunTime));
    let ours = comparison
        .findings
        .iter()
        .filter(|f| f.whose == Whose::Ours);
    let ours = ours
        .filter(|f| f.change.severity > Severity::Additive)
        .count();
    if !comparison.changes_something() {
        return "Nothing changes for programs.".to_owned();
    }
    let what = match comparison.severity() {
        _ if comparison.findings.is_empty() => "No public item changes.".to_owned(),
        Severity::Additive => "Public items are only added.".to_owned(),
        _ => format!(
            "{build} public items break the build, {run_time} break at run time; {} of the changes come \
             from this workspace and not from the document.",
            match ours {
                0 => "none".to_owned(),
                some => some.to_string(),
            }
        ),
    };
    let what = match comparison.tighter.len() {
        0 => what,
        1 => format!("{what} One limit of what is sent allows less than before."),
        some => format!("{what} {some} limits of what is sent allow less than before."),
    };
    match &comparison.version {
        Some((now, next)) => format!("{what} Suggested version: {now} -> {next}."),
        None => what,
    }
}

fn contract(comparison: &Comparison, text: &mut String) {
    let contract = &comparison.contract;
    let line = |operation: &Operation| format!("`{}` ({})", operation.id, operation.route);
    let pair = |(old, new): &(Operation, Operation)| format!("{} -> {}", line(old), line(new));
    let groups: [(&str, Vec<String>); 4] = [
        (
            "Operations added",
            contract.added.iter().map(line).collect(),
        ),
        (
            "Operations removed",
            contract.removed.iter().map(line).collect(),
        ),
        (
            "Operations renamed",
            contract.renamed.iter().map(pair).collect(),
        ),
        (
            "Operations moved",
            contract.moved.iter().map(pair).collect(),
        ),
    ];
    for (title, lines) in groups.iter().filter(|(_, lines)| !lines.is_empty()) {
        let _ = writeln!(text, "## {title} ({})\n", lines.len());
        lines.iter().for_each(|line| {
            let _ = writeln!(text, "- {line}");
        });
        text.push('\n');
    }
    if !contract.new.is_empty() {
        let _ = writeln!(text, "## New in the document\n");
        for (what, values) in &contract.new {
            let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
            let _ = writeln!(text, "- {what}: {}", values.join(", "));
        }
        text.push('\n');
    }
}

fn one(finding: &Finding, text: &mut String) {
    let change = &finding.change;
    let _ = write!(text, "- `{}` ", change.path);
    let _ = match (&change.old, &change.new) {
        (Some(old), None) => write!(text, "is gone: `{old}`"),
        (Some(old), Some(new)) => write!(text, "was `{old}`, is `{new}`"),
        (None, Some(new)) => write!(text, "is new: `{new}`"),
        (None, None) => Ok(()),
    };
    if let Some(now) = &finding.renamed {
        let _ = write!(text, "; it is called `{now}` now");
    }
    text.push('\n');
    if !finding.members.is_empty() {
        let names: Vec<String> = finding
            .members
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        let _ = writeln!(text, "  - with {}", names.join(", "));
    }
    let whose = match finding.whose {
        Whose::Theirs => "theirs",
        Whose::Ours => "ours",
    };
    if finding.causes.is_empty() {
        let _ = writeln!(text, "  - {whose}: the document says the same of it");
    }
    for cause in &finding.causes {
        let at = if cause.at.is_empty() { "/" } else { &cause.at };
        let _ = writeln!(text, "  - {whose}: `{at}`: {}", cause.what);
    }
    if !finding.uses.is_empty() {
        let _ = writeln!(text, "  - used by {}", finding.uses.join(", "));
    }
}

fn tighter(comparison: &Comparison, text: &mut String) {
    if comparison.tighter.is_empty() {
        return;
    }
    let count = comparison.tighter.len();
    let _ = writeln!(text, "## Limits that allow less ({count})\n");
    for Cause { at, what } in &comparison.tighter {
        let _ = writeln!(text, "- `{at}`: {what}");
    }
    text.push('\n');
}

fn additions(comparison: &Comparison, text: &mut String) {
    let findings = comparison.of(Severity::Additive);
    if findings.is_empty() {
        return;
    }
    let items: usize = findings
        .iter()
        .map(|finding| 1 + finding.members.len())
        .sum();
    let _ = writeln!(text, "## Additive ({items} items)\n");
    for finding in findings {
        let what = match (&finding.change.old, finding.members.len()) {
            (Some(old), _) => format!(": was `{old}`"),
            (None, 0) => String::new(),
            (None, 1) => " with 1 part".to_owned(),
            (None, parts) => format!(" with {parts} parts"),
        };
        let _ = writeln!(text, "- `{}`{what}", finding.change.path);
    }
    text.push('\n');
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}
