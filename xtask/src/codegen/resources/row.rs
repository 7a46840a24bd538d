//! What a row of `spec/resources.toml` has.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// The tables of operations that are in no row.
pub const NOT_RESOURCES: &str = "not_resources";
/// See [`NOT_RESOURCES`].
pub const NOT_UPDATES: &str = "not_updates";

/// The table of operations that a refresh found gone.
pub const GONE: &str = "gone";

/// The file.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// The rows by name: `<area>.<thing>`.
    pub rows: BTreeMap<String, Row>,
    /// GETs that are in no row, and why.
    pub not_resources: BTreeMap<String, String>,
    /// PUTs and PATCHes that are in no row, and why.
    pub not_updates: BTreeMap<String, String>,
    /// Operations that a refresh found gone: what names them waits for them to come back.
    pub gone: BTreeSet<String>,
    /// Those of them that nothing names.
    pub idle: Vec<String>,
}

/// `[gone]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Gone {
    pub(super) operations: BTreeSet<String>,
}

/// `[<area>.<thing>]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Whether a refresh proposed it, and nobody has looked at it.
    #[serde(default)]
    pub review: bool,
    /// The type that tells what it is.
    pub schema: String,
    /// What names one.
    pub key: Key,
    /// The field with its name.
    pub name: Option<String>,
    /// The operation that answers one.
    pub get: Option<String>,
    /// The operation that lists all.
    pub list: Option<String>,
    /// The type of the items, if it is another one.
    pub listed: Option<String>,
    /// The operation that creates one.
    pub create: Option<String>,
    /// What that answers.
    pub created: Option<Created>,
    /// The fields of the body that `create` takes first.
    #[serde(default)]
    pub arguments: Vec<String>,
    /// Another row that list and create are below.
    pub within: Option<String>,
    /// How it is changed.
    pub update: Option<Update>,
    /// The operation that changes parts of it, beside `update`.
    pub patch: Option<String>,
    /// The operation that deletes it.
    pub delete: Option<String>,
    /// The values of `status` by which its answer says that it failed, although its status is a success.
    pub delete_fails: Option<Vec<String>>,
    /// What an empty list looks like.
    pub empty: Option<Empty>,
    /// How its name is kept unique.
    pub unique: Option<Unique>,
    /// How one is found whose creation wasn't answered.
    pub recoverable: Option<Recoverable>,
    /// Its word in URNs.
    pub urn: Option<String>,
    /// Its word where resources are tagged.
    pub tag: Option<String>,
    /// Its state.
    pub state: Option<State>,
    /// Whether its list is worth polling.
    #[serde(default)]
    pub list_shows_state: bool,
    /// Why each of many is polled by itself, if its list isn't worth polling.
    pub(super) own_polls: Option<String>,
    /// How often it is polled.
    pub poll: Option<String>,
    /// How long one waits for it to be ready.
    pub deadline: Option<String>,
    /// How long the service may not know it after its creation.
    pub unknown_for: Option<String>,
    /// How long one waits for it to be gone.
    pub gone_within: Option<String>,
    /// What messages call it, if that isn't the name of the row.
    pub words: Option<String>,
    /// What else can be done with it, by the name of the method.
    #[serde(default)]
    pub methods: BTreeMap<String, Method>,
    pub(super) source: Option<String>,
    /// Whether the methods that lead to it are written by hand.
    #[serde(default)]
    pub by_hand: bool,
    /// Whether the method that leads to one is written by hand.
    #[serde(default)]
    pub handle_by_hand: bool,
    /// Whether its key is compiled always, for what other areas say of it.
    #[serde(default)]
    pub shared: bool,
    /// Methods of one that are written by hand, by the operation that they call.
    #[serde(default)]
    pub own_methods: BTreeMap<String, Vec<String>>,
    /// The same of all.
    #[serde(default)]
    pub own_methods_of_all: BTreeMap<String, Vec<String>>,
    /// Whether the method that creates one is written by hand.
    #[serde(default)]
    pub create_by_hand: bool,
    /// With `create_by_hand`, the fields of the body whose setters are written by hand, and not those of all fields.
    pub own_setters: Option<Vec<String>>,
    /// Whether the method that changes one is written by hand.
    #[serde(default)]
    pub update_by_hand: bool,
}

/// `key`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The field that holds it.
    pub field: Option<String>,
    #[serde(default)]
    pub(super) fields: Vec<String>,
    /// A field that is taken instead of the first.
    pub or: Option<String>,
    /// A name for a part that no answer holds.
    pub unshown: Option<String>,
    /// What the type of the key is named after, if that isn't the type that tells what it is.
    pub named: Option<String>,
    /// The row that it belongs to.
    pub parent: Option<String>,
}

impl Key {
    /// The fields of the type that are parts of the key.
    pub fn fields(&self) -> impl Iterator<Item = &String> {
        self.field.iter().chain(&self.fields)
    }

    /// Its own parts in the order of the path: the field of each, if an answer shows it.
    pub fn parts(&self) -> Vec<Option<&String>> {
        let unshown = self.unshown.iter().map(|_| None);
        self.fields().map(Some).chain(unshown).collect()
    }
}

/// `created`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Created {
    /// Another type.
    pub schema: Option<String>,
    /// A field with the key; beside `schema`, its place in that type, if it isn't called as in the row.
    pub key: Option<String>,
    #[serde(default)]
    pub(super) nothing: bool,
    /// Whether it is a list of them.
    #[serde(default)]
    pub many: bool,
}

/// `update`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Update {
    /// The operation.
    pub operation: String,
    /// Whether what isn't sent is reset.
    pub replaces: Option<bool>,
    /// Where in the type a field of the body is.
    #[serde(default)]
    pub map: BTreeMap<String, String>,
    /// What isn't sent where another field is.
    #[serde(default)]
    pub unless: BTreeMap<String, String>,
    /// What the body has and the service doesn't change.
    #[serde(default)]
    pub fixed: Vec<String>,
    /// What isn't sent where it is empty.
    #[serde(default)]
    pub full: Vec<String>,
    /// Where the type shows what a field of the body asks for.
    #[serde(default)]
    pub reached: BTreeMap<String, String>,
}

/// `methods`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// The operation.
    pub operation: String,
    /// Whether it is a method of all of them: its path takes what `list` takes.
    #[serde(default)]
    pub all: bool,
    /// Whether it deletes the resource.
    #[serde(default)]
    pub deletes: bool,
    /// The states that it leads to, if those aren't the ones that mean ready.
    #[serde(default)]
    pub ends: Vec<String>,
    /// Whether there is nothing to wait for.
    #[serde(default)]
    pub at_once: bool,
    /// Another row, whose own part of a key its path takes last.
    pub with: Option<String>,
    /// The parameters that its path takes last, as texts.
    #[serde(default)]
    pub takes: Vec<String>,
    /// The fields of the body that the method takes first; what the document requires beside them follows.
    #[serde(default)]
    pub arguments: Vec<String>,
    /// The type of what matters of its answer.
    pub answers: Option<String>,
    /// Where the type shows what a field of the body asks for.
    #[serde(default)]
    pub reached: BTreeMap<String, String>,
}

/// `unique`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unique {
    /// The field of the body that has what is unique.
    pub field: String,
    pub(super) shown: Option<String>,
    /// How many words of it count.
    pub words: Option<usize>,
    /// Whether upper and lower case are the same.
    #[serde(default)]
    pub caseless: bool,
    /// What must be the same, too.
    #[serde(default)]
    pub beside: BTreeMap<String, String>,
    /// What can't be changed.
    #[serde(default)]
    pub fixed: BTreeMap<String, String>,
    /// What a body means that leaves out one of those.
    #[serde(default)]
    pub assumed: BTreeMap<String, String>,
    /// The parameters of the list that take a field of the body.
    #[serde(default)]
    pub filters: BTreeMap<String, String>,
    /// Whether it is unique across all customers.
    #[serde(default)]
    pub everywhere: bool,
    /// The status of the refusal.
    pub status: Option<u16>,
    /// A part of its message.
    pub message: Option<String>,
    pub(super) source: Option<String>,
}

impl Unique {
    /// Where the type shows what is unique.
    pub fn shown(&self) -> &str {
        self.shown.as_deref().unwrap_or(&self.field)
    }
}

/// `recoverable`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recoverable {
    /// The field of the body, and of the type, that has the tags.
    pub tags: String,
    /// The parameter of the list that takes a tag.
    pub filter: Option<String>,
    /// What of the body of `create` the update takes that takes the tag off again.
    #[serde(default)]
    pub untag: Vec<String>,
}

/// `empty`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Empty {
    /// The list is left out.
    Omitted,
}

/// `state`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// Its place in the type; nothing where it is in no single field.
    #[serde(default)]
    pub field: String,
    /// The values that mean ready.
    #[serde(default)]
    pub ready: Vec<String>,
    /// The values that mean failed.
    #[serde(default)]
    pub failed: Vec<String>,
    /// The values that mean gone.
    #[serde(default)]
    pub gone: Vec<String>,
    /// Values that the document doesn't have.
    #[serde(default)]
    pub seen: Vec<String>,
    pub(super) source: Option<String>,
    /// Whether one may have none.
    #[serde(default)]
    pub may_be_missing: bool,
    /// Whether the answer of `get` has it beside the object.
    #[serde(default)]
    pub beside: bool,
    /// A method of the type that tells what the state means, where that is more than its name.
    pub readiness: Option<String>,
    /// A method of the type that copies what only the response to its creation has.
    pub keep: Option<String>,
    /// A method of the type that names the state for messages.
    pub shown: Option<String>,
}

impl State {
    /// All values that it names.
    pub fn values(&self) -> impl Iterator<Item = &String> {
        self.ready.iter().chain(&self.failed).chain(&self.gone)
    }
}
