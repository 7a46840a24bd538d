//! Rows for operations that are in none, to be reviewed.

use std::fmt::Write as _;

use super::answers;
use super::check::{path_parameters, problems};
use super::complete::{Kind, Unassigned};
use super::edit::{TO_BE_REVIEWED, add_exception, add_row};
use super::read;
use super::row::{File, NOT_RESOURCES, NOT_UPDATES};
use crate::codegen::document::{Document, type_of};
use crate::codegen::facts::{Answer, Operation};
use crate::codegen::names::snake_name;

/// The file with them. What makes no row that passes the checks becomes an exception.
pub fn propose(
    file: &File,
    text: &str,
    document: &Document,
    operations: &[Operation],
    unassigned: &[Unassigned],
) -> String {
    let mut proposal = Proposal {
        document,
        operations,
        text: text.to_owned(),
        before: problems(file, document, operations).len(),
        done: Vec::new(),
    };
    for kind in [Kind::Item, Kind::List, Kind::Update] {
        for it in unassigned.iter().filter(|it| it.kind == kind) {
            proposal.add(it);
        }
    }
    proposal.text
}

struct Proposal<'a> {
    document: &'a Document,
    operations: &'a [Operation],
    text: String,
    /// The number of problems without the proposals.
    before: usize,
    /// The names in the rows that were proposed.
    done: Vec<String>,
}

impl Proposal<'_> {
    fn add(&mut self, it: &Unassigned) {
        let found = self
            .operations
            .iter()
            .find(|operation| operation.id == it.id);
        let Some(operation) = found.filter(|operation| !self.done.contains(&operation.id)) else {
            return;
        };
        if it.kind != Kind::Update
            && let Some((name, candidates)) = self.row(operation, it.kind)
        {
            for row in candidates {
                let text = add_row(&self.text, &name, &row);
                if let Some(file) = self.fitting(&text) {
                    let row = file.rows.get(&name);
                    let named = row.into_iter().flat_map(super::Row::operations);
                    self.done.extend(named.map(|(_, id)| id.to_owned()));
                    self.text = text;
                    return;
                }
            }
        }
        let section = match it.kind {
            Kind::Update => NOT_UPDATES,
            Kind::Item | Kind::List => NOT_RESOURCES,
        };
        let reason = format!(
            "{TO_BE_REVIEWED} `cargo xtask refresh` found no row for {}.",
            it.id
        );
        self.text = add_exception(&self.text, section, &it.id, &reason);
        self.done.push(it.id.clone());
    }

    /// The file that a text is, if no more is wrong with it than before.
    fn fitting(&self, text: &str) -> Option<File> {
        let file = read::file(text).ok()?;
        let wrong = problems(&file, self.document, self.operations).len();
        (wrong <= self.before).then_some(file)
    }

    /// The name of a row for an operation, and its text: the fullest first.
    fn row(&self, operation: &Operation, kind: Kind) -> Option<(String, Vec<String>)> {
        let Answer::Json(answer) = &operation.answer else {
            return None;
        };
        let many = kind == Kind::List;
        let types = answers::types(self.document, answer);
        let mut types = types.iter().filter(|(_, at)| at.ends_with("[]") == many);
        // The answer itself comes first, and means something only if it holds nothing else.
        let schema = types.next_back().map(|(ty, _)| ty.clone())?;
        let taken = path_parameters(&operation.path);
        let (above, own) = match kind {
            Kind::List => (taken.len(), None),
            _ => (taken.len().checked_sub(1)?, taken.last().copied()),
        };
        let key = self.key(&schema, own)?;
        let parent = match above {
            0 => String::new(),
            count => format!(", parent = {:?}", self.parent(&operation.path, count)?),
        };
        let mut head = format!("review = true\nschema = {schema:?}\nkey = {{ {key}{parent} }}\n");
        let item = operation.path.as_str();
        let all = match kind {
            Kind::List => item,
            _ => item.rsplit_once('/').map_or(item, |(all, _)| all),
        };
        let main = if many { "list" } else { "get" };
        let _ = writeln!(head, "{main} = {:?}", operation.id);
        let mut full = head.clone();
        if !many {
            for (key, method, path) in [
                ("list", "get", all),
                ("create", "post", all),
                ("update", "put", item),
                ("delete", "delete", item),
            ] {
                let Some(id) = self.free(method, path) else {
                    continue;
                };
                let _ = match key {
                    "update" => writeln!(full, "update = {{ operation = {id:?} }}"),
                    _ => writeln!(full, "{key} = {id:?}"),
                };
            }
        }
        let base = format!("{}.{}", operation.area, snake_name(&schema));
        let is_taken = |name: &str| read::headers(&self.text).any(|(_, known)| known == name);
        let name = match is_taken(&base) {
            true => format!("{}.{}", operation.area, snake_name(&operation.id)),
            false => base,
        };
        Some((name, vec![full, head]))
    }

    /// What of a row is the own part of the key: the field that its parameter is named after.
    fn key(&self, schema: &str, parameter: Option<&str>) -> Option<String> {
        let is_key = |field: &&str| {
            let found = answers::at(self.document, schema, field).and_then(type_of);
            matches!(found, Some("string" | "integer"))
        };
        let last = parameter.and_then(|name| name.rsplit('_').next());
        let usual = match parameter {
            Some(_) => None,
            None => Some(["id", "uuid", "slug", "name"]),
        };
        let mut candidates = parameter
            .into_iter()
            .chain(last)
            .chain(usual.into_iter().flatten());
        match (candidates.find(is_key), parameter) {
            (Some(field), _) => Some(format!("field = {field:?}")),
            (None, Some(parameter)) => Some(format!("unshown = {parameter:?}")),
            (None, None) => None,
        }
    }

    /// The row whose item has the path above this one.
    fn parent(&self, path: &str, count: usize) -> Option<String> {
        let file = read::file(&self.text).ok()?;
        let rows = file.rows.iter();
        let fitting = rows.filter(|(_, row)| {
            let get = self
                .operations
                .iter()
                .find(|it| Some(&it.id) == row.get.as_ref());
            get.is_some_and(|get| {
                let below = without_names(path).starts_with(&(without_names(&get.path) + "/"));
                below && path_parameters(&get.path).len() == count
            })
        });
        fitting.map(|(name, _)| name.clone()).next()
    }

    /// An operation that no row names.
    fn free(&self, method: &str, path: &str) -> Option<&str> {
        let mut all = self.operations.iter();
        let id = &all.find(|it| it.method == method && it.path == path)?.id;
        let quoted = format!("{id:?}");
        (!self.text.contains(&quoted) && !self.text.contains(&format!("\n{id} = "))).then_some(id)
    }
}

/// A path in which parameters have no names.
fn without_names(path: &str) -> String {
    let parts = path.split('/');
    let parts = parts.map(|part| if part.starts_with('{') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}
