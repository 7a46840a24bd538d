//! Operations that should be in a row, and are in none.

use std::collections::BTreeSet;
use std::fmt;

use super::answers;
use super::row::{File, NOT_RESOURCES, NOT_UPDATES};
use crate::codegen::document::Document;
use crate::codegen::facts::{Answer, Operation};

/// Why an operation should be in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is a GET whose path ends in a part of a key.
    Item,
    /// It is a GET whose answer holds a list.
    List,
    /// It is a PUT or a PATCH.
    Update,
}

/// An operation that should be in a row, and is in none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unassigned {
    /// Its id.
    pub id: String,
    /// Why it should be in one.
    pub kind: Kind,
}

impl fmt::Display for Unassigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = &self.id;
        match self.kind {
            Kind::Item => write!(
                f,
                "{id} answers one thing by its key, and no row has it as `get`; add a row, or say in [{NOT_RESOURCES}] why there is none"
            ),
            Kind::List => write!(
                f,
                "{id} answers a list, and no row has it as `list` or `get`; add it to a row, or say in [{NOT_RESOURCES}] why there is none"
            ),
            Kind::Update => write!(
                f,
                "{id} changes something, and no row has it as `update` or `patch`; add it to a row, or say in [{NOT_UPDATES}] why it is in none"
            ),
        }
    }
}

/// Why an operation should be in a row, if it should.
pub fn kind(document: &Document, operation: &Operation) -> Option<Kind> {
    match operation.method.as_str() {
        "get" if operation.path.ends_with('}') => Some(Kind::Item),
        "get" => match &operation.answer {
            Answer::Json(schema) if answers::holds_list(document, schema) => Some(Kind::List),
            _ => None,
        },
        "put" | "patch" => Some(Kind::Update),
        _ => None,
    }
}

/// Those that are in no row and in no list of exceptions.
pub fn unassigned(file: &File, document: &Document, operations: &[Operation]) -> Vec<Unassigned> {
    let rows = file.rows.values().flat_map(super::Row::operations);
    let mut told: BTreeSet<&str> = rows.map(|(_, id)| id).collect();
    told.extend(file.not_resources.keys().map(String::as_str));
    told.extend(file.not_updates.keys().map(String::as_str));
    let open = operations
        .iter()
        .filter(|operation| !told.contains(operation.id.as_str()));
    open.filter_map(|operation| {
        Some(Unassigned {
            id: operation.id.clone(),
            kind: kind(document, operation)?,
        })
    })
    .collect()
}
