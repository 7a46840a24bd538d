//! Where in an operation's answer the thing is that it is about.

use serde_json::Value;

use super::catalog::{Kind, Verb};
use crate::operation::{JSON, Operation};
use crate::schema::Parts;

/// Keys of an answer that never hold the resource itself.
const BESIDE: [&str; 8] = [
    "links",
    "meta",
    "action",
    "token",
    "invitations",
    "audit_header",
    "import_job",
    "template",
];

/// The shape of an operation's answer.
#[derive(Clone)]
pub(crate) struct Plan {
    /// The property that holds the thing; `None` when the answer is the thing.
    pub(super) one: Option<&'static str>,
    /// The property that holds a list of them.
    pub(super) many: Option<&'static str>,
    /// The properties that the thing can have there; nothing when that is open.
    pub(super) fields: Vec<&'static str>,
    /// Whether the answer has links to other pages, and which figures.
    pub(super) links: Vec<&'static str>,
    pub(super) figures: Vec<&'static str>,
    /// Other properties that hold the same, as an answer has that was given a better name.
    pub(super) twins: Vec<&'static str>,
    /// The keys at the top level.
    pub(super) top: Vec<&'static str>,
}

impl Plan {
    pub(super) fn of(operation: &'static Operation, kind: &Kind) -> Self {
        let lists = kind.row.list.as_deref() == Some(operation.id);
        Self::read(operation, kind, lists)
    }

    pub(super) fn for_verb(operation: &'static Operation, kind: &Kind, verb: &Verb) -> Self {
        let lists = matches!(verb, Verb::List | Verb::Filtered(_));
        Self::read(operation, kind, lists)
    }

    fn read(operation: &'static Operation, kind: &Kind, lists: bool) -> Self {
        let mut plan = Self {
            one: None,
            many: None,
            fields: Vec::new(),
            links: Vec::new(),
            figures: Vec::new(),
            twins: Vec::new(),
            top: Vec::new(),
        };
        let Some(whole) = whole(operation) else {
            return plan;
        };
        plan.top = whole.names();
        plan.links = whole.property("links").property("pages").names();
        plan.figures = whole.property("meta").names();
        if lists {
            plan.many = plan.top.iter().copied().find(|name| {
                let property = whole.property(name);
                property.is("array") && property.items().has_properties()
            });
        } else if !is_bare(kind, &whole, &plan.top) {
            let objects = plan.top.iter().copied().filter(|name| {
                !matches!(*name, "links" | "meta") && whole.property(name).has_properties()
            });
            let objects = objects.collect::<Vec<_>>();
            let best = objects.iter().find(|name| !BESIDE.contains(name));
            plan.one = best.or(objects.first()).copied();
        }
        if let Some(own) = plan.many.or(plan.one) {
            let inner = |name: &str| match plan.many {
                Some(_) => whole.property(name).items().names(),
                None => whole.property(name).names(),
            };
            let fields = inner(own);
            let top = plan.top.iter().copied();
            plan.twins = top
                .filter(|name| *name != own && !BESIDE.contains(name) && inner(name) == fields)
                .collect();
        }
        if let Some(parts) = plan.parts(operation) {
            let names = parts.names().into_iter();
            plan.fields = names
                .filter(|name| !parts.property(name).is_write_only())
                .filter(|name| kind.state_beside() != Some(name))
                .collect();
        }
        plan
    }

    /// What the answer says of the thing.
    pub(super) fn parts(&self, operation: &'static Operation) -> Option<Parts> {
        let whole = whole(operation)?;
        Some(match (self.many, self.one) {
            (Some(many), _) => whole.property(many).items(),
            (None, Some(one)) => whole.property(one),
            (None, None) => whole,
        })
    }

    /// The thing out of an answer.
    pub(super) fn taken(&self, mut answer: Value) -> Option<Value> {
        match (self.many, self.one) {
            (Some(many), _) => answer.get_mut(many)?.as_array_mut()?.pop(),
            (None, Some(one)) => answer.get_mut(one).map(Value::take),
            (None, None) => Some(answer),
        }
    }

    /// The thing as this answer shows it.
    pub(super) fn shown(&self, value: &Value) -> Value {
        match value {
            Value::Object(object) if !self.fields.is_empty() => {
                let shown = object
                    .iter()
                    .filter(|(name, _)| self.fields.contains(&name.as_str()))
                    .map(|(name, value)| (name.clone(), value.clone()));
                Value::Object(shown.collect())
            }
            other => other.clone(),
        }
    }
}

/// Whether the answer is the thing itself, without a property around it.
fn is_bare(kind: &Kind, whole: &Parts, top: &[&'static str]) -> bool {
    match kind.key() {
        Some(key) => top.contains(&key) && !whole.property(key).has_properties(),
        None => kind.is_single() && top.iter().filter(|name| !BESIDE.contains(*name)).count() > 1,
    }
}

fn whole(operation: &'static Operation) -> Option<Parts> {
    let media = operation.answer.of_type(JSON)?;
    Some(media.schema.as_ref()?.parts())
}
