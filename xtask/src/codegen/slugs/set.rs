//! One set of slugs as an enum, and one table of facts.

use std::fmt::Write as _;

use anyhow::{Result, ensure};

use super::names::{Naming, variants};
use crate::catalog::Status;
use crate::codegen::render::docs;

/// One slug of a set.
#[derive(Default)]
pub struct Member {
    /// The slug, as it is sent.
    pub value: String,
    /// Whether it is offered.
    pub status: Status,
    /// Sentences about it.
    pub notes: Vec<String>,
    /// Other names, which become constants.
    pub aliases: Vec<String>,
}

impl Member {
    /// A slug with nothing more to say about it.
    pub fn plain(value: &str) -> Self {
        Self {
            value: value.to_owned(),
            ..Self::default()
        }
    }

    /// The rest of its docs, which begin with the slug: nothing, or one line.
    fn docs(&self) -> Vec<String> {
        let mut words: Vec<String> = Vec::new();
        words.extend(word(self.status).map(|word| format!("({word})")));
        words.extend(self.notes.iter().cloned());
        if words.is_empty() {
            return words;
        }
        vec![words.join(" ")]
    }
}

fn word(status: Status) -> Option<&'static str> {
    match status {
        Status::Current => None,
        Status::Legacy => Some("legacy"),
        Status::Restricted => Some("restricted"),
    }
}

/// An enum of slugs.
pub fn set(name: &str, about: &[&str], naming: Naming, members: &[Member]) -> Result<String> {
    let values: Vec<String> = members.iter().map(|member| member.value.clone()).collect();
    let variants = variants(&values, naming);
    let mut text = format!("slugs! {{\n{}    {name} {{\n", docs(&lines(about), "    "));
    for (variant, member) in variants.iter().zip(members) {
        text.push_str(&docs(&member.docs(), "        "));
        let _ = writeln!(text, "        {variant} = {:?},", member.value);
    }
    text.push_str("    }\n}\n");
    text.push_str(&aliases(name, &variants, members)?);
    Ok(text)
}

/// Constants for other names.
pub fn aliases(name: &str, variants: &[String], members: &[Member]) -> Result<String> {
    let mut text = String::new();
    for (variant, member) in variants.iter().zip(members) {
        for alias in &member.aliases {
            let constant = alias.to_uppercase();
            ensure!(
                !variants.contains(&constant),
                "{name}: the alias {alias} has the name of a variant; rename it in the catalogue"
            );
            let status = word(member.status)
                .map(|word| format!(", which is {word}"))
                .unwrap_or_default();
            let _ = writeln!(
                text,
                "    /// `{}`{status}.\n    pub const {constant}: Self = Self::{variant};",
                member.value
            );
        }
    }
    if text.is_empty() {
        return Ok(text);
    }
    Ok(format!(
        "\n/// Other names, as older clients have them.\nimpl {name} {{\n{text}}}\n"
    ))
}

/// Paragraphs as doc lines.
pub fn lines(paragraphs: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        lines.extend(paragraph.lines().map(str::to_owned));
    }
    lines
}

/// A table of facts, sorted by slug as `find` wants it.
pub fn table(name: &str, row: &str, mut rows: Vec<(&str, String)>) -> String {
    rows.sort_unstable_by_key(|(slug, _)| *slug);
    let mut text = format!("\npub(crate) static {name}: Table<{row}> = &[\n");
    for (slug, facts) in rows {
        let _ = writeln!(text, "    ({slug:?}, {facts}),");
    }
    text + "];\n"
}

/// One row of a table, written field by field.
pub struct Row {
    text: String,
    name: &'static str,
}

impl Row {
    /// Of this struct.
    pub fn of(name: &'static str) -> Self {
        Self {
            text: format!("{name} {{ "),
            name,
        }
    }

    /// A field with this text as its value.
    pub fn raw(mut self, field: &str, value: &str) -> Self {
        let _ = write!(self.text, "{field}: {value}, ");
        self
    }

    /// A field that is an option, always written.
    pub fn option(self, field: &str, value: &Option<impl std::fmt::Debug>) -> Self {
        self.raw(field, &format!("{value:?}"))
    }

    /// A field that is left out where it isn't known; `finish_sparse` has it from `NONE`.
    pub fn known(self, field: &str, value: &Option<impl std::fmt::Debug>) -> Self {
        if value.is_some() {
            self.option(field, value)
        } else {
            self
        }
    }

    /// A field that holds a variant of an enum, named as ours.
    pub fn variant(self, field: &str, of: &str, value: &Option<impl std::fmt::Debug>) -> Self {
        match value {
            None => self,
            Some(value) => self.raw(field, &format!("Some({of}::{value:?})")),
        }
    }

    /// The status.
    pub fn status(self, status: Status) -> Self {
        self.raw("status", &format!("Status::{status:?}"))
    }

    /// The row, all fields written.
    pub fn finish(self) -> String {
        self.text.trim_end_matches(", ").to_owned() + " }"
    }

    /// The row, with what is left out unknown.
    pub fn finish_sparse(self) -> String {
        format!("{}..{}::NONE }}", self.text, self.name)
    }
}
