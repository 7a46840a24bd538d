//! Which collections there are, and which operation does what to which of them: rows, data and the document, joined once.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde_json::{Map, Value};

use super::placeholders;
use super::plan::Plan;
use super::rows::{self, Act, Listing, More, Row};
use crate::document::Document;
use crate::error::Error;
use crate::operation::{JSON, Operation};
use crate::schema::{Fill, Parts};
use crate::state;

/// A collection, or a single thing of something.
pub(crate) struct Kind {
    pub(crate) name: String,
    pub(super) row: Row,
    pub(super) more: More,
    template: OnceLock<Value>,
}

/// What an operation does to those of a kind.
pub(crate) struct Role {
    pub(super) kind: &'static Kind,
    pub(super) verb: Verb,
    pub(super) plan: OnceLock<Plan>,
}

pub(super) enum Verb {
    Get,
    List,
    /// Another list, of those that fit.
    Filtered(&'static Listing),
    Create,
    Replace,
    Merge,
    Delete,
    Act(&'static Act),
}

/// Everything of this, read once for all sandboxes.
pub(crate) struct Catalog {
    kinds: BTreeMap<&'static str, &'static Kind>,
    roles: HashMap<&'static str, Role>,
    same: HashMap<&'static str, &'static str>,
    /// The paths of single things, as segments that are `None` for a parameter, with the operation that gets one.
    paths: Vec<(Vec<Option<&'static str>>, &'static str)>,
}

impl Kind {
    /// What messages call it.
    pub(crate) fn words(&self) -> String {
        let own = self.name.rsplit('.').next().unwrap_or_default();
        let words = self.row.words.clone();
        words.unwrap_or_else(|| own.replace('_', " "))
    }

    /// The field with its key, if an answer has that.
    pub(super) fn key(&self) -> Option<&str> {
        self.row.key.field.as_deref()
    }

    /// Whether there is one only, of its owner or of the account.
    pub(super) fn is_single(&self) -> bool {
        self.row.key.field.is_none() && self.row.key.unshown.is_none()
    }

    /// The field with its name, where the service keeps names apart.
    pub(super) fn label_field(&self) -> Option<&str> {
        let unique = self.more.unique.as_ref()?;
        let own = unique.field.as_deref().or(self.row.name.as_deref());
        own.or(self.key())
    }

    /// The name of one, where the service keeps names apart.
    pub(super) fn label(&self, value: &Value) -> Option<String> {
        super::place::text(value, self.label_field()?).map(str::to_owned)
    }

    pub(super) fn state_field(&self) -> Option<&str> {
        self.row.state.field.as_deref()
    }

    /// The field of its state, if answers have that beside it.
    pub(super) fn state_beside(&self) -> Option<&str> {
        self.state_field().filter(|_| self.row.state.beside)
    }

    /// The operations that show all of it, the richest first.
    fn shown_by(&self) -> impl Iterator<Item = &'static Operation> {
        let row = &self.row;
        let ids = [&row.get, &row.list, &row.create];
        let document = Document::embedded().ok();
        ids.into_iter()
            .flatten()
            .filter_map(move |id| document?.operation(id))
    }

    /// What answers say of one.
    pub(super) fn parts(&'static self) -> Option<Parts> {
        let mut all: Option<Parts> = None;
        for operation in self.shown_by() {
            let plan = Plan::of(operation, self);
            let Some(parts) = plan.parts(operation) else {
                continue;
            };
            all = Some(match all {
                Some(known) => known.and(parts),
                None => parts,
            });
        }
        all
    }

    /// The property that holds one in the answer that gets it.
    pub(super) fn wrapping(&'static self) -> Option<&'static str> {
        let get = self.row.get.as_deref()?;
        let operation = Document::embedded().ok()?.operation(get)?;
        Plan::of(operation, self).one
    }

    /// One as the document's examples show it.
    pub(super) fn template(&'static self) -> &'static Value {
        self.template.get_or_init(|| {
            let mut whole = Map::new();
            for operation in self.shown_by() {
                let schema = operation.answer.of_type(JSON);
                let made = schema
                    .and_then(|media| media.schema.as_ref())
                    .and_then(|schema| schema.synthesise(Fill::Real).ok());
                let plan = Plan::of(operation, self);
                if let Some(Value::Object(one)) = made.and_then(|made| plan.taken(made)) {
                    for (name, value) in one {
                        whole.entry(name).or_insert(value);
                    }
                }
            }
            let mut whole = Value::Object(whole);
            if placeholders::has(&self.name)
                && let Some(parts) = self.parts()
            {
                placeholders::remove(&mut whole, &parts, &[self.key(), self.row.name.as_deref()]);
            }
            whole
        })
    }
}

impl Role {
    pub(super) fn kind(&self) -> &'static Kind {
        self.kind
    }
}

impl Catalog {
    /// # Errors
    /// When the data that is built in contradicts the document, which would be a mistake of the build.
    pub(crate) fn embedded() -> Result<&'static Self, Error> {
        static CATALOG: OnceLock<Result<Catalog, String>> = OnceLock::new();
        CATALOG.get_or_init(Self::read).as_ref().map_err(|reason| {
            Error::new(format!("the data of collections can't be used: {reason}"))
        })
    }

    pub(super) fn kind(&self, name: &str) -> Option<&'static Kind> {
        self.kinds.get(name).copied()
    }

    pub(super) fn kinds(&self) -> impl Iterator<Item = &'static Kind> {
        self.kinds.values().copied()
    }

    pub(crate) fn role(&self, operation: &str) -> Option<&Role> {
        let operation = self.same.get(operation).copied().unwrap_or(operation);
        self.roles.get(operation)
    }

    /// The operation that an older path stands for.
    pub(crate) fn newer(&self, operation: &str) -> Option<&'static str> {
        self.same.get(operation).copied()
    }

    /// The longest beginning of a path that names one of a kind, and how many parameters that has.
    pub(super) fn owner_of(&self, path: &str) -> Option<(&Role, usize)> {
        let given = segments(path);
        let known = self.paths.iter().filter(|(own, _)| {
            own.len() < given.len() && own.iter().zip(&given).all(|(own, given)| own == given)
        });
        let (own, operation) = known.max_by_key(|(own, _)| own.len())?;
        let parameters = own.iter().filter(|segment| segment.is_none()).count();
        Some((self.roles.get(operation)?, parameters))
    }

    /// How many parameters the beginning of a path has that names one of this kind.
    pub(super) fn owner_of_path(&self, path: &str, kind: &Kind) -> Option<usize> {
        let given = segments(path);
        let get = kind.row.get.as_deref()?;
        let (own, _) = self.paths.iter().find(|(_, operation)| *operation == get)?;
        let begins =
            own.len() <= given.len() && own.iter().zip(&given).all(|(own, given)| own == given);
        begins.then(|| own.iter().filter(|segment| segment.is_none()).count())
    }

    fn read() -> Result<Self, String> {
        let document = Document::embedded().map_err(|error| error.to_string())?;
        let mut more = rows::more()?;
        let mut all = rows::rows()?;
        for (name, more) in &mut more {
            if let Some(row) = more.row.take() {
                all.insert(name.clone(), row);
            } else if !all.contains_key(name) {
                return Err(format!("kinds.toml: {name} is no row"));
            }
        }
        let mut catalog = Self {
            kinds: BTreeMap::new(),
            roles: HashMap::new(),
            same: HashMap::new(),
            paths: Vec::new(),
        };
        for (name, row) in all {
            let more = more.remove(&name).unwrap_or_default();
            let by_hand =
                |id: &Option<String>| id.as_deref().is_some_and(|id| state::by_hand(id).is_some());
            if more.left_out || by_hand(&row.get) || by_hand(&row.list) {
                continue;
            }
            let kind: &'static Kind = Box::leak(Box::new(Kind {
                name,
                row,
                more,
                template: OnceLock::new(),
            }));
            catalog.kinds.insert(&kind.name, kind);
            catalog.add_roles(document, kind);
        }
        catalog.add_acts(document)?;
        Ok(catalog)
    }

    fn add_roles(&mut self, document: &'static Document, kind: &'static Kind) {
        let row = &kind.row;
        let update = row.update.as_ref();
        let replaces = update.is_some_and(|update| update.replaces == Some(true));
        let verbs = [
            (row.list.as_ref(), Verb::List),
            (row.create.as_ref(), Verb::Create),
            (row.patch.as_ref(), Verb::Merge),
            (
                update.map(|update| &update.operation),
                if replaces { Verb::Replace } else { Verb::Merge },
            ),
            (row.delete.as_ref(), Verb::Delete),
            (row.get.as_ref(), Verb::Get),
        ];
        for (id, verb) in verbs {
            let Some(operation) = id.and_then(|id| document.operation(id)) else {
                continue;
            };
            if matches!(verb, Verb::Get) && !kind.is_single() {
                self.paths.push((segments(operation.path()), operation.id));
            }
            self.roles.entry(operation.id).or_insert(Role {
                kind,
                verb,
                plan: OnceLock::new(),
            });
        }
    }

    fn add_acts(&mut self, document: &'static Document) -> Result<(), String> {
        let acts: &'static rows::Acts = Box::leak(Box::new(rows::acts()?));
        let known = |id: &str| {
            document
                .operation(id)
                .map(|operation| operation.id)
                .ok_or_else(|| format!("acts.toml: {id} is no operation"))
        };
        let kinds = &self.kinds;
        let kind = |name: &str| {
            kinds
                .get(name)
                .copied()
                .ok_or_else(|| format!("acts.toml: {name} is no kind"))
        };
        for (id, act) in &acts.act {
            let role = Role {
                kind: kind(&act.kind)?,
                verb: Verb::Act(act),
                plan: OnceLock::new(),
            };
            self.roles.insert(known(id)?, role);
        }
        for (id, listing) in &acts.list {
            let role = Role {
                kind: kind(&listing.kind)?,
                verb: Verb::Filtered(listing),
                plan: OnceLock::new(),
            };
            self.roles.insert(known(id)?, role);
        }
        for (older, newer) in &acts.same {
            self.same.insert(known(older)?, known(newer)?);
        }
        Ok(())
    }
}

fn segments(path: &str) -> Vec<Option<&str>> {
    let segments = path.split('/').skip(1);
    segments
        .map(|segment| (!segment.starts_with('{')).then_some(segment))
        .collect()
}
