//! What the rows are called in Rust.

use std::collections::{BTreeMap, HashMap};

use super::super::Input;
use super::super::pages::{Structs, bare, field, fields};
use crate::codegen::facts::Operation;
use crate::codegen::names;
use crate::codegen::resources::PATH;
use crate::codegen::resources::row::Row;

/// All resources, by the names of their rows.
pub struct Plan<'a> {
    pub input: &'a Input<'a>,
    pub resources: BTreeMap<&'a str, Resource<'a>>,
    pub structs: Structs<'a>,
    operations: HashMap<&'a str, &'a Operation>,
}

/// A row.
pub struct Resource<'a> {
    /// The name of the row.
    pub name: &'a str,
    pub area: &'a str,
    pub row: &'a Row,
    /// The end of the name of its row.
    pub thing: &'a str,
    /// What its types are called after.
    pub base: String,
    /// What messages call it.
    pub words: String,
    /// The type of its key.
    pub key: String,
    /// Its own part.
    pub own: Option<Own<'a>>,
    /// The row that it belongs to.
    pub parent: Option<&'a str>,
    /// The field of the key that holds the parent's.
    pub parent_field: String,
}

/// The own part of a key.
pub struct Own<'a> {
    /// Its type: that of the key where there is no parent.
    pub type_name: String,
    /// What it is, and the argument that takes it.
    pub word: &'static str,
    /// The field of the key that holds it, where there is a parent.
    pub field: String,
    /// The key of the field in the answer; `None` if no answer shows it.
    pub shown: Option<&'a str>,
    pub kind: KeyKind<'a>,
}

/// What stands for a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind<'a> {
    Number,
    Text,
    /// A number, or the text of another field.
    Either(&'a str),
}

impl<'a> Plan<'a> {
    pub fn of(input: &'a Input<'a>, problems: &mut Vec<String>) -> Self {
        let mut plan = Self {
            input,
            resources: BTreeMap::new(),
            structs: input.types.iter().filter_map(fields).collect(),
            operations: input
                .operations
                .iter()
                .map(|operation| (operation.id.as_str(), operation))
                .collect(),
        };
        let mut taken: HashMap<String, &str> = HashMap::new();
        // What nobody has looked at moves no public item.
        let reviewed = input.resources.rows().iter().filter(|(_, row)| !row.review);
        for (name, row) in reviewed {
            let resource = plan.resource(name, row);
            let own = resource.own.as_ref().map(|own| own.type_name.clone());
            for key in own
                .iter()
                .filter(|own| **own != resource.key)
                .chain([&resource.key])
            {
                if let Some(other) = taken.insert(key.clone(), name) {
                    problems.push(format!(
                        "{PATH}: [{name}] and [{other}] have keys of the same name, {key}; say `named = \"..\"` in the `key` of one"
                    ));
                }
            }
            plan.resources.insert(name, resource);
        }
        plan
    }

    fn resource(&self, name: &'a str, row: &'a Row) -> Resource<'a> {
        let (area, thing) = name.split_once('.').unwrap_or((name, name));
        let base = row.key_base().to_owned();
        let parent = row.key.parent.as_deref();
        let shown = row.key.field.as_deref();
        let place = shown.or(row.key.unshown.as_deref());
        let own = place.map(|place| {
            let kind = match (&row.key.or, shown.map(|shown| self.is_number(row, shown))) {
                (Some(or), _) => KeyKind::Either(or),
                (None, Some(true)) => KeyKind::Number,
                _ => KeyKind::Text,
            };
            let (end, word) = end(place);
            Own {
                type_name: format!("{base}{end}"),
                word,
                field: own_field(place),
                shown,
                kind,
            }
        });
        let key = match (&own, parent) {
            (Some(own), None) => own.type_name.clone(),
            _ => format!("{base}Key"),
        };
        let parent_field = parent.and_then(|parent| parent.split_once('.'));
        Resource {
            name,
            area,
            row,
            thing,
            base,
            words: row.words.clone().unwrap_or_else(|| thing.replace('_', " ")),
            key,
            own,
            parent,
            parent_field: parent_field.map_or(String::new(), |(_, thing)| names::ident(thing)),
        }
    }

    fn is_number(&self, row: &Row, key: &str) -> bool {
        let field = field(&self.structs, &row.schema, key);
        field.is_some_and(|field| bare(&field.rust_type) == "i64")
    }

    pub fn operation(&self, id: &str) -> Option<&'a Operation> {
        self.operations.get(id).copied()
    }

    /// The row that a row belongs to.
    pub fn parent(&self, resource: &Resource<'a>) -> Option<&Resource<'a>> {
        self.resources.get(resource.parent?)
    }

    /// The row whose key the list or the create of a row takes, if there is one. Which of the two that it may be, the path tells.
    pub fn above(&self, resource: &Resource<'a>, operation: &Operation) -> Option<&Resource<'a>> {
        let takes = |row: &&Resource<'_>| path_parts(&operation.path) == self.depth(row);
        let within = resource.row.within.as_deref();
        let within = within.and_then(|name| self.resources.get(name));
        within.filter(takes).or_else(|| self.parent(resource))
    }

    /// The row that the list of a row is of, if there is one.
    pub fn within(&self, resource: &Resource<'a>) -> Option<&Resource<'a>> {
        self.above(resource, self.operation(resource.row.list.as_deref()?)?)
    }

    /// How many parts the key of a row has.
    fn depth(&self, resource: &Resource<'_>) -> usize {
        let above = resource.parent.and_then(|name| self.resources.get(name));
        usize::from(resource.own.is_some()) + above.map_or(0, |parent| self.depth(parent))
    }
}

impl Resource<'_> {
    /// How its key is copied.
    pub fn copied(&self) -> &'static str {
        match &self.own {
            Some(own) if self.parent.is_none() && own.kind == KeyKind::Number => "",
            _ => ".clone()",
        }
    }
}

impl Own<'_> {
    /// What it is, for documentation.
    pub fn what(&self) -> String {
        match (self.kind, self.shown) {
            (KeyKind::Either(or), _) => format!("id or {}", or.replace('_', " ")),
            (_, Some(shown)) if self.word == "id" && !shown.ends_with("id") => {
                shown.replace('_', " ")
            }
            _ => self.word.to_owned(),
        }
    }
}

fn path_parts(path: &str) -> usize {
    path.matches('{').count()
}

/// What the type of a key ends in, and the word for it: by what the field holds.
fn end(place: &str) -> (&'static str, &'static str) {
    let last = place.rsplit('_').next().unwrap_or(place);
    match last {
        "name" | "namespace" | "tag" => ("Name", "name"),
        "ip" => ("Address", "address"),
        "slug" => ("Slug", "slug"),
        _ => ("Id", "id"),
    }
}

/// The field of a key with several parts that holds the own one.
fn own_field(place: &str) -> String {
    let last = place.rsplit('_').next().unwrap_or(place);
    match last {
        "name" | "slug" | "id" => last.to_owned(),
        "uuid" => "id".to_owned(),
        _ => names::ident(place),
    }
}

/// Whether a resource has a key: one of an account or of a client has none.
pub fn has_key(resource: &Resource<'_>) -> bool {
    resource.own.is_some() || resource.parent.is_some()
}
