//! What is written down of collections: the rows of `spec/resources.toml`, and what the sandbox adds in `data/`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

const RESOURCES: &str = include_str!(concat!(env!("SANDBOX_SPEC"), "/resources.toml"));
const KINDS: &str = include_str!("../../data/kinds.toml");
const ACTS: &str = include_str!("../../data/acts.toml");
const NOT_RESOURCES: [&str; 3] = ["not_resources", "not_updates", "gone"];

/// A row of `spec/resources.toml`, as far as the sandbox reads it. The file's head explains the keys.
#[derive(Deserialize, Default)]
pub(super) struct Row {
    pub(super) words: Option<String>,
    pub(super) key: Key,
    pub(super) name: Option<String>,
    pub(super) get: Option<String>,
    pub(super) list: Option<String>,
    pub(super) create: Option<String>,
    #[serde(default)]
    pub(super) created: Created,
    pub(super) within: Option<String>,
    pub(super) update: Option<Update>,
    pub(super) patch: Option<String>,
    pub(super) delete: Option<String>,
    pub(super) empty: Option<String>,
    pub(super) urn: Option<String>,
    #[serde(default)]
    pub(super) state: State,
}

#[derive(Deserialize, Default)]
pub(super) struct Key {
    pub(super) field: Option<String>,
    pub(super) unshown: Option<String>,
    pub(super) parent: Option<String>,
}

#[derive(Deserialize, Default)]
pub(super) struct Created {
    /// What the answer is, if it isn't the thing; the key is a part of it then.
    pub(super) schema: Option<String>,
    pub(super) key: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Update {
    pub(super) operation: String,
    pub(super) replaces: Option<bool>,
}

#[derive(Deserialize, Default)]
pub(super) struct State {
    pub(super) field: Option<String>,
    /// Whether only the answer that shows one has it, beside the object.
    #[serde(default)]
    pub(super) beside: bool,
    #[serde(default)]
    pub(super) ready: Vec<String>,
    #[serde(default)]
    pub(super) failed: Vec<String>,
}

/// What the sandbox knows of a kind beyond its row.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct More {
    /// For a kind without a row: what the row would say.
    pub(super) row: Option<Row>,
    /// No part of the store, although there is a row.
    pub(super) left_out: bool,
    /// The states before it is ready, the first one first.
    pub(super) before: Vec<String>,
    /// The state of one that lacks a field, in place of that which is ready.
    pub(super) lacking: Option<Lacking>,
    /// The state while it is being deleted; without one it is gone at once.
    pub(super) deleting: Option<String>,
    /// What the answer about one that doesn't exist says, if that is special.
    pub(super) missing: Option<String>,
    /// Fields that are absent until the resource is ready.
    pub(super) later: Vec<String>,
    /// Those of `later` that are empty texts until then, and not absent.
    pub(super) blank: Vec<String>,
    /// What is there when it is ready, beside its state; texts as in `set`.
    pub(super) then: BTreeMap<String, Value>,
    /// How the service refuses a second one of the same name.
    pub(super) unique: Option<Unique>,
    /// The field by which a request to create one is known: one that has the same again answers what it created first.
    pub(super) repeated_by: Option<String>,
    /// What a new one has: texts may hold `{id}`, `{name}`, `{now}`, `{count}` and other fields in braces.
    pub(super) set: BTreeMap<String, Value>,
    /// What only the answer to a create has is not shown, and neither is this unless it was sent.
    pub(super) unset: Vec<String>,
    /// Fields that have their default where nothing was sent, and don't show it.
    pub(super) implied: Vec<String>,
    /// Fields that only the answer to what made them has.
    pub(super) once: Vec<Once>,
    /// Fields that hold whatever anybody makes up, by place: a change replaces all of it.
    pub(super) whole: Vec<String>,
    /// Fields that are sets: what is there twice is there once. By which fields items are told apart; all of them without any.
    pub(super) sets: BTreeMap<String, Vec<String>>,
    /// How tags know it, where it can carry them.
    pub(super) tagged: Option<Tagged>,
    /// What its key looks like, where it isn't that of the sample: a text as in `set`.
    pub(super) key: Option<String>,
    /// Fields that show what is kept as kinds of their own.
    pub(super) embeds: BTreeMap<String, Embed>,
    /// What comes into being with a new one, by kind.
    pub(super) children: Vec<Child>,
    /// What a new sandbox has.
    pub(super) seeds: Vec<BTreeMap<String, Value>>,
    /// Where the number of the owner is told by a field of the body instead of the path.
    pub(super) owner_in: Option<String>,
    /// Whether its list begins with the newest.
    pub(super) newest_first: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lacking {
    /// The field, which is absent or an empty list.
    pub(super) field: String,
    pub(super) state: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Unique {
    pub(super) status: u16,
    pub(super) message: String,
    /// Fields that have to be equal, too.
    #[serde(default)]
    pub(super) beside: Vec<String>,
    /// The name, where it isn't that of the row.
    pub(super) field: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Once {
    pub(super) field: String,
    /// Only if the owner has one of these values there.
    #[serde(default)]
    pub(super) when: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tagged {
    /// What requests to tag something call it, if they can name it.
    #[serde(rename = "type")]
    pub(super) word: Option<String>,
    /// The name under which a tag counts it separately.
    pub(super) counted: Option<String>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub(super) struct Embed {
    pub(super) kind: String,
    /// The field that is shown of each, instead of the whole.
    pub(super) only: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Child {
    pub(super) kind: String,
    #[serde(default)]
    pub(super) values: BTreeMap<String, Value>,
    /// Only if the owner has one of these values there.
    #[serde(default)]
    pub(super) when: BTreeMap<String, Vec<String>>,
    /// Whether it belongs to the owner of what it comes with.
    #[serde(default)]
    pub(super) beside: bool,
}

/// An operation that does something to one of a kind.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Act {
    pub(super) kind: String,
    /// The state while it takes its time; without one it is done at once.
    pub(super) during: Option<String>,
    /// The state afterwards, if it isn't the first of those that mean ready.
    pub(super) end: Option<String>,
    /// Values it sets, as in a kind's `set`; those of the body are in `{body.field}`.
    #[serde(default)]
    pub(super) set: BTreeMap<String, Value>,
    /// Fields of the body that are lists to add to.
    #[serde(default)]
    pub(super) add: Vec<String>,
    /// Fields of the body that are lists to take from.
    #[serde(default)]
    pub(super) remove: Vec<String>,
    /// Leaves the fields of the body alone that the kind has as well.
    #[serde(default)]
    pub(super) keeps: bool,
    /// States in which it is refused, and how.
    #[serde(default)]
    pub(super) refused_when: Vec<String>,
}

/// Another list of a kind.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listing {
    pub(super) kind: String,
    /// The field of its items that has the last part of the path.
    #[serde(rename = "where")]
    pub(super) condition: Option<String>,
    /// The kind whose key the path has.
    pub(super) of: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Acts {
    pub(super) act: BTreeMap<String, Act>,
    pub(super) list: BTreeMap<String, Listing>,
    /// Older paths that do the same as newer ones.
    pub(super) same: BTreeMap<String, String>,
}

/// All rows, by name.
pub(super) fn rows() -> Result<BTreeMap<String, Row>, String> {
    let text = RESOURCES;
    let areas: toml::Table =
        toml::from_str(text).map_err(|error| format!("resources.toml: {error}"))?;
    let mut rows = BTreeMap::new();
    for (area, things) in areas {
        if NOT_RESOURCES.contains(&area.as_str()) {
            continue;
        }
        let things: BTreeMap<String, Row> = things
            .try_into()
            .map_err(|error| format!("resources.toml: {area}: {error}"))?;
        for (thing, row) in things {
            rows.insert(format!("{area}.{thing}"), row);
        }
    }
    Ok(rows)
}

pub(super) fn more() -> Result<BTreeMap<String, More>, String> {
    toml::from_str(KINDS).map_err(|error| format!("kinds.toml: {error}"))
}

pub(super) fn acts() -> Result<Acts, String> {
    toml::from_str(ACTS).map_err(|error| format!("acts.toml: {error}"))
}
