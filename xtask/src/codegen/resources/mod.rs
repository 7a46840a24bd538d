//! What is known of resources: `spec/resources.toml`.
//!
//! [`read`] reads the file; [`check`] holds its rows against the document, [`complete`] finds operations that are in none,
//! [`propose`] makes rows of them; [`answered`] tells the types which of their fields every answer has. Whatever doesn't fit
//! fails the run, all of it in one message, with what to do.

mod answered;
pub mod answers;
pub mod check;
mod complete;
pub mod edit;
mod propose;
pub mod read;
pub mod row;
pub mod suggest;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::document::Document;
use super::facts::{Answer, Operation, Paging};
use row::{Empty, File, Row};

pub use answered::{ANSWERED, KEY};
pub use complete::Unassigned;

/// The file, for messages.
pub const PATH: &str = "spec/resources.toml";

/// The key of a row that names what else can be done with one.
const METHODS: &str = "methods";

/// The rows of the file, and the operations that are in none.
#[derive(Clone, Debug)]
pub struct Resources {
    file: File,
    /// Whether there is a file: where there is none, nothing is asked.
    is_there: bool,
}

impl Resources {
    /// Reads the file below `root`. No file means that nothing is known.
    pub fn load(root: &Path) -> Result<Self> {
        if !root.join(PATH).exists() {
            return Ok(Self {
                file: File::default(),
                is_there: false,
            });
        }
        Self::parse(&text(root)?)
    }

    fn parse(text: &str) -> Result<Self> {
        match read::file(text) {
            Ok(file) => Ok(Self {
                file,
                is_there: true,
            }),
            Err(problems) => bail!(told_of(&problems)),
        }
    }

    /// Holds the rows against a described document, and adds to the operations what the rows say of them. What doesn't fit
    /// becomes a problem. Returns the operations that are in no row, and should be.
    pub fn join(
        &self,
        document: &Document,
        operations: &mut [Operation],
        told: &mut Vec<String>,
    ) -> Vec<Unassigned> {
        let problems = check::problems(&self.file, document, operations);
        if !problems.is_empty() {
            told.push(told_of(&problems));
        }
        for row in self.file.rows.values() {
            let omitted = row
                .list
                .as_ref()
                .filter(|_| row.empty == Some(Empty::Omitted));
            for operation in &mut *operations {
                operation.list_may_be_missing |= omitted == Some(&operation.id);
                if row.list.as_ref() == Some(&operation.id) && operation.paging.is_none() {
                    operation.paging = whole(document, row, operation);
                }
            }
        }
        match self.is_there {
            true => complete::unassigned(&self.file, document, operations),
            false => Vec::new(),
        }
    }

    /// Marks the fields of a described document that every answer has, according to the rows.
    pub fn mark(&self, document: &mut Document) -> Result<()> {
        answered::mark(&self.file, document)
    }

    /// The file with rows and entries for what is in none, to be reviewed.
    pub fn propose(
        &self,
        root: &Path,
        document: &Document,
        operations: &[Operation],
        unassigned: &[Unassigned],
    ) -> Result<String> {
        let text = text(root)?;
        Ok(propose::propose(
            &self.file, &text, document, operations, unassigned,
        ))
    }

    /// The rows by name.
    pub fn rows(&self) -> &BTreeMap<String, Row> {
        &self.file.rows
    }

    /// The names of the rows.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.file.rows.keys().map(String::as_str)
    }

    /// The operations that the rows name.
    pub fn operations(&self) -> BTreeSet<&str> {
        let rows = self.file.rows.values();
        rows.flat_map(Row::operations).map(|(_, id)| id).collect()
    }

    /// The rows that a refresh proposed, and nobody has looked at.
    pub fn to_review(&self) -> impl Iterator<Item = &str> {
        let rows = self.file.rows.iter();
        rows.filter(|(_, row)| row.review)
            .map(|(name, _)| name.as_str())
    }

    /// The types and fields that are keys.
    #[cfg(test)]
    pub fn keys(&self) -> Vec<(&str, &str)> {
        let rows = self.file.rows.values();
        rows.flat_map(|row| {
            row.key
                .fields()
                .map(|field| (row.schema.as_str(), field.as_str()))
        })
        .collect()
    }
}

/// A list that the service answers at once.
fn whole(document: &Document, row: &Row, operation: &Operation) -> Option<Paging> {
    let Answer::Json(answer) = &operation.answer else {
        return None;
    };
    let item = row.listed.as_ref().unwrap_or(&row.schema);
    let types = answers::types(document, answer);
    let (_, at) = types
        .iter()
        .find(|(ty, at)| ty == item && at.ends_with("[]"))?;
    let items = at.strip_suffix("[]").filter(|at| !at.is_empty())?;
    Some(Paging::Whole {
        items: items.to_owned(),
    })
}

/// What types are called without, in the names of their keys: it says where they were found.
const ENDS: [&str; 2] = ["Response", "Info"];

impl Row {
    /// What the type of its key is called before `Id`, `Name` and the like.
    pub fn key_base(&self) -> &str {
        let end = ENDS.iter().find_map(|end| self.schema.strip_suffix(end));
        let of_schema = end.filter(|base| !base.is_empty());
        let named = self.key.named.as_deref().or(of_schema);
        named.unwrap_or(&self.schema)
    }

    /// The operations that it names, each with the key that names it.
    pub fn operations(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let update = self.update.as_ref().map(|update| &update.operation);
        let all = [
            ("get", self.get.as_ref()),
            ("list", self.list.as_ref()),
            ("create", self.create.as_ref()),
            ("update", update),
            ("patch", self.patch.as_ref()),
            ("delete", self.delete.as_ref()),
        ];
        let methods = self.methods.values();
        all.into_iter()
            .filter_map(|(key, id)| Some((key, id?.as_str())))
            .chain(methods.map(|method| (METHODS, method.operation.as_str())))
    }
}

/// What to do about the operations that are in no row.
pub fn told_of_unassigned(unassigned: &[Unassigned]) -> String {
    let lines: Vec<String> = unassigned.iter().map(Unassigned::to_string).collect();
    told_of(&lines)
}

fn text(root: &Path) -> Result<String> {
    let path = root.join(PATH);
    std::fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))
}

fn told_of(problems: &[String]) -> String {
    format!("{PATH}:\n- {}", problems.join("\n- "))
}
