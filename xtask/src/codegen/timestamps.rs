//! `spec/timestamps.toml`: the fields that are points in time although the document declares plain strings.
//!
//! The sample of a field decides once, and the file keeps it: a sample that is gone later changes no type.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use chrono::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::document::Document;
use super::kept::Signatures;
use super::names::FieldName;
use super::normalise::times::MARK;
use crate::spec::samples::Samples;
use crate::spec::write::Changes;

pub const FILE: &str = "spec/timestamps.toml";

const HEAD: &str = "\
# Fields that the document declares as plain strings, and that are points in time (RFC 3339): a type and a key of JSON.
#
# times: these are `Timestamp`s. `cargo xtask codegen` adds a new field whose sample is a point in time, and never removes
#   one. Fields without a sample are added by hand.
# gone: those of these fields that a refresh found gone from the document, or no plain strings any more. They wait for the
#   refresh that brings them back, which takes them off this list.
# [text]: these stay strings although their sample is a point in time; why. `cargo xtask codegen` adds a field that was a
#   string before its first such sample.
";

/// Where it travels in a document.
const KEY: &str = "x-timestamps";

/// The contents of the file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timestamps {
    #[serde(default)]
    times: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    gone: BTreeSet<String>,
    #[serde(default)]
    text: BTreeMap<String, String>,
    /// The fields that were strings in the last run.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    before: BTreeSet<FieldName>,
    /// What the file lists and the document doesn't have.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    lost: BTreeSet<String>,
}

impl Timestamps {
    /// Reads the file below `root`. No file lists nothing.
    pub fn load(root: &Path) -> Result<Self> {
        match root.join(FILE).exists() {
            true => super::areas::read(&root.join(FILE)),
            false => Ok(Self::default()),
        }
    }

    /// The list of a document.
    pub fn of(document: &Document) -> Result<Self> {
        document.table(KEY)
    }

    /// Puts the list into a document.
    pub fn put_into(&self, document: &mut Document) -> Result<()> {
        document.put_table(KEY, self)
    }

    /// Puts the list into a document, marks the strings of which a sample is a point in time, and notes which fields were
    /// strings before.
    pub fn prepare(
        mut self,
        document: &mut Document,
        samples: &Samples,
        kept: &Signatures,
    ) -> Result<()> {
        for (at, sample) in samples.iter() {
            if let Some(text) = sample.as_str()
                && is_time(text)
                && let Some(schema) = document.0.pointer_mut(at)
                && schema.get("type") == Some(&json!("string"))
                && schema.get("enum").is_none()
                && schema.get("format").is_none()
            {
                schema[MARK] = json!(true);
            }
        }
        self.before = kept.strings();
        self.put_into(document)
    }

    /// Whether a field is a point in time. A sample that is one decides where nothing did before.
    pub fn is_time(&mut self, field: &str, has_sample: bool) -> bool {
        if self.times.contains(field) {
            return true;
        }
        if !has_sample || self.text.contains_key(field) {
            return false;
        }
        let name = field.split_once('.');
        if name.is_some_and(|(ty, key)| self.before.contains(&FieldName::of_key(ty, key))) {
            let because = "it was a string before it had a sample that is a point in time";
            self.text.insert(field.to_owned(), because.to_owned());
            return false;
        }
        self.times.insert(field.to_owned());
        true
    }

    /// Notes what is listed and isn't among these strings.
    pub fn lost(&mut self, strings: &[String]) {
        let listed = self.times.iter().chain(self.text.keys());
        let lost = listed.filter(|field| !strings.contains(field));
        self.lost = lost.cloned().collect();
    }

    /// What is wrong with the list.
    pub fn problems(&self) -> Vec<String> {
        let strange = self.lost.difference(&self.gone).map(|field| {
            format!("{FILE}: {field} is no plain string of the document; correct or remove it")
        });
        let there = self.gone.difference(&self.lost).map(|field| {
            let what = match self.times.contains(field) || self.text.contains_key(field) {
                true => "is a plain string of the document; remove it from `gone`",
                false => "is in `gone` and nowhere else; remove it",
            };
            format!("{FILE}: {field} {what}")
        });
        strange.chain(there).collect()
    }

    /// Lists as gone what was there in the document that `before` is of, and takes what came back off that list. Returns both.
    pub fn mark_gone(&mut self, before: &Self) -> (Vec<String>, Vec<String>) {
        let lost = self.lost.iter();
        let went = lost.filter(|it| !self.gone.contains(*it) && !before.lost.contains(*it));
        let went: Vec<String> = went.cloned().collect();
        let is_listed = |it: &&String| self.times.contains(*it) || self.text.contains_key(*it);
        let back = self.gone.difference(&self.lost).filter(is_listed);
        let back: Vec<String> = back.cloned().collect();
        self.gone.extend(went.iter().cloned());
        self.gone.retain(|it| !back.contains(it));
        (went, back)
    }

    /// What somebody should look at, compared with the list as it was.
    pub fn warnings(&self, root: &Path) -> Result<Vec<String>> {
        let before = Self::load(root)?;
        let mut lines = Vec::new();
        let new = self.times.difference(&before.times);
        lines.extend(new.map(|field| format!("{FILE}: {field} is a point in time")));
        let stays = self.text.keys().filter(|it| !before.text.contains_key(*it));
        lines.extend(stays.map(|field| format!("{FILE}: {field} stays a string")));
        Ok(lines)
    }

    /// Will write the file, or only checks that it holds the same.
    pub fn update(&self, root: &Path, changes: Option<&mut Changes>) -> Result<()> {
        let before = Self::load(root)?;
        if self.times == before.times && self.text == before.text && self.gone == before.gone {
            return Ok(());
        }
        let Some(changes) = changes else {
            bail!("{FILE} lacks fields; run `cargo xtask codegen`");
        };
        let kept = Self {
            before: BTreeSet::new(),
            lost: BTreeSet::new(),
            ..self.clone()
        };
        let body = toml::to_string_pretty(&kept).context("can't write the fields as TOML")?;
        changes.put(root.join(FILE), format!("{HEAD}\n{body}"));
        Ok(())
    }
}

/// Whether a text is a point in time as `Timestamp` reads it.
fn is_time(text: &str) -> bool {
    DateTime::parse_from_rfc3339(text).is_ok()
}
