//! Reading `spec/resources.toml`, with the checks that need nothing but the row itself.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::edit;

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
struct Gone {
    operations: BTreeSet<String>,
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
    /// How often it is polled.
    pub poll: Option<String>,
    /// How long one waits for it to be ready.
    pub deadline: Option<String>,
    /// How long one waits for it to be gone.
    pub gone_within: Option<String>,
    /// What messages call it, if that isn't the name of the row.
    pub words: Option<String>,
    /// What else can be done with it, by the name of the method.
    #[serde(default)]
    pub methods: BTreeMap<String, Method>,
    source: Option<String>,
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
    fields: Vec<String>,
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
    /// A field with the key.
    pub key: Option<String>,
    #[serde(default)]
    nothing: bool,
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
    shown: Option<String>,
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
    source: Option<String>,
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
    source: Option<String>,
    /// Whether one may have none.
    #[serde(default)]
    pub may_be_missing: bool,
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

/// Reads the file, and says everything that is wrong with its rows.
pub fn file(text: &str) -> Result<File, Vec<String>> {
    let mut table: toml::Table = toml::from_str(text).map_err(|error| vec![error.to_string()])?;
    let mut file = File::default();
    let mut problems = Vec::new();
    if let Some(value) = table.remove(GONE) {
        match value.try_into::<Gone>() {
            Ok(gone) => file.gone = gone.operations,
            Err(error) => problems.push(format!("[{GONE}]: {}", one_line(&error))),
        }
    }
    if !file.gone.is_empty() {
        let told = |error: anyhow::Error| vec![format!("{error:#}")];
        let (text, pruned) = edit::without(text, &file.gone).map_err(told)?;
        let idle = file.gone.iter().filter(|id| !pruned.contains(id));
        file.idle = idle.cloned().collect();
        table = toml::from_str(&text).map_err(|error| vec![error.to_string()])?;
        table.remove(GONE);
    }
    for (section, value) in table {
        let toml::Value::Table(entries) = value else {
            problems.push(format!(
                "`{section}` is no table; the file has [<area>.<thing>], [{NOT_RESOURCES}], [{NOT_UPDATES}] and [{GONE}]"
            ));
            continue;
        };
        match section.as_str() {
            NOT_RESOURCES => file.not_resources = reasons(NOT_RESOURCES, entries, &mut problems),
            NOT_UPDATES => file.not_updates = reasons(NOT_UPDATES, entries, &mut problems),
            area => {
                for (thing, value) in entries {
                    let name = format!("{area}.{thing}");
                    match value.try_into::<Row>() {
                        Ok(row) => {
                            check(&name, &row, &mut problems);
                            file.rows.insert(name, row);
                        }
                        Err(error) => problems.push(format!(
                            "[{name}]: {}; the head of the file explains the keys",
                            one_line(&error)
                        )),
                    }
                }
            }
        }
    }
    check_order(text, &mut problems);
    match problems.is_empty() {
        true => Ok(file),
        false => Err(problems),
    }
}

fn one_line(error: &toml::de::Error) -> String {
    error.to_string().trim().replace('\n', " ")
}

fn reasons(
    section: &str,
    entries: toml::Table,
    problems: &mut Vec<String>,
) -> BTreeMap<String, String> {
    let mut reasons: BTreeMap<String, String> = BTreeMap::new();
    for (id, value) in entries {
        let Some(reason) = value.as_str().filter(|reason| !reason.trim().is_empty()) else {
            problems.push(format!(
                "[{section}] {id} has no reason; say why it is in no row"
            ));
            continue;
        };
        if let Some((other, _)) = reasons.iter().find(|(_, other)| *other == reason) {
            problems.push(format!(
                "[{section}] {id} has the reason of {other}; say what is so of this one"
            ));
        }
        reasons.insert(id, reason.to_owned());
    }
    reasons
}

/// What needs nothing but the row.
fn check(name: &str, row: &Row, problems: &mut Vec<String>) {
    let mut tell = |what: String| problems.push(format!("[{name}]: {what}"));
    let own = [
        row.key.field.is_some(),
        !row.key.fields.is_empty(),
        row.key.unshown.is_some(),
    ];
    if own.iter().filter(|there| **there).count() > 1 {
        tell("`key` has two of `field`, `fields` and `unshown`; leave one".to_owned());
    }
    if row.key.fields.len() == 1 {
        tell("`fields` of `key` has one field; call it `field`".to_owned());
    }
    if row.key.or.is_some() && row.key.field.is_none() {
        tell("`or` of `key` has no `field` beside it; add it or remove `or`".to_owned());
    }
    let needs = [
        ("listed", row.listed.is_some(), "list", row.list.is_some()),
        ("empty", row.empty.is_some(), "list", row.list.is_some()),
        (
            "created",
            row.created.is_some(),
            "create",
            row.create.is_some(),
        ),
        (
            "unique",
            row.unique.is_some(),
            "create",
            row.create.is_some(),
        ),
        (
            "recoverable",
            row.recoverable.is_some(),
            "create",
            row.create.is_some(),
        ),
        (
            "recoverable",
            row.recoverable.is_some(),
            "list",
            row.list.is_some(),
        ),
        (
            "recoverable",
            row.recoverable.is_some(),
            "state",
            row.state.is_some(),
        ),
        ("patch", row.patch.is_some(), "update", row.update.is_some()),
        (
            "gone_within",
            row.gone_within.is_some(),
            "delete",
            row.delete.is_some(),
        ),
        (
            "list_shows_state",
            row.list_shows_state,
            "list",
            row.list.is_some(),
        ),
        (
            "list_shows_state",
            row.list_shows_state,
            "state",
            row.state.is_some(),
        ),
    ];
    for (what, there, other, has) in needs {
        if there && !has {
            tell(format!(
                "`{what}` without `{other}`; add that or remove this"
            ));
        }
    }
    if row.within.is_some() && row.list.is_none() && row.create.is_none() {
        tell("`within` without `list` or `create`; remove it".to_owned());
    }
    if let Some(created) = &row.created {
        let told = [
            created.schema.is_some(),
            created.key.is_some(),
            created.nothing,
        ];
        if told.iter().filter(|there| **there).count() != 1 {
            tell("`created` needs one of `schema`, `key` and `nothing`".to_owned());
        }
    }
    for (what, text) in [
        ("poll", &row.poll),
        ("deadline", &row.deadline),
        ("gone_within", &row.gone_within),
    ] {
        if text.as_deref().is_some_and(|text| !is_duration(text)) {
            tell(format!(
                "`{what}` is no time; write a number and s, m or h, such as \"30m\""
            ));
        }
    }
    let blank = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
    let unsourced = [
        ("empty", row.empty.is_some()),
        ("urn", row.urn.is_some()),
        ("tag", row.tag.is_some()),
    ];
    for (what, there) in unsourced {
        if there && blank(&row.source) {
            tell(format!("`{what}` needs a `source`; say how we know it"));
        }
    }
    if let Some(unique) = &row.unique {
        if blank(&unique.source) {
            tell("`unique` needs a `source`; say how we know it".to_owned());
        }
        if unique
            .status
            .is_some_and(|status| !(400..500).contains(&status) || status == 429)
        {
            tell(
                "`status` of `unique` is none by which a name is refused; name 409 or 422"
                    .to_owned(),
            );
        }
        if unique.message.is_some() && unique.status.is_none() {
            tell("`message` of `unique` has no `status` beside it; add it".to_owned());
        }
        if unique.words == Some(0) {
            tell(
                "`words` of `unique` is 0; say how many words of it count, or leave it out"
                    .to_owned(),
            );
        }
        for field in unique.assumed.keys() {
            if !unique.fixed.contains_key(field) {
                tell(format!(
                    "`assumed` of `unique` has {field}, which isn't in `fixed`; add it there or remove it"
                ));
            }
        }
    }
    let Some(state) = &row.state else { return };
    if state.field.is_empty() && state.readiness.is_none() {
        tell("`state` needs `field`, or `readiness` if it is in no single field".to_owned());
    }
    if state.ready.is_empty() && !state.field.is_empty() {
        tell("`ready` of `state` names no value; add one or remove `state`".to_owned());
    }
    if !state.seen.is_empty() && blank(&state.source) {
        tell("`seen` of `state` needs a `source`; say where they were seen".to_owned());
    }
    let mut values: Vec<&String> = state.values().collect();
    for seen in &state.seen {
        if !values.contains(&seen) {
            tell(format!(
                "`seen` of `state` has {seen:?}, which is neither ready nor failed nor gone; name it there or remove it"
            ));
        }
    }
    values.sort();
    for pair in values.windows(2) {
        if let [one, other] = pair
            && one == other
        {
            tell(format!("`state` names {one:?} twice; remove one"));
        }
    }
}

fn is_duration(text: &str) -> bool {
    seconds(text).is_some_and(|seconds| seconds > 0)
}

/// A time such as `30m`, in seconds.
pub fn seconds(text: &str) -> Option<u64> {
    let units = [('s', 1), ('m', 60), ('h', 60 * 60)];
    units.iter().find_map(|(unit, seconds)| {
        let number: u32 = text.strip_suffix(*unit)?.parse().ok()?;
        Some(u64::from(number) * seconds)
    })
}

/// The rows must be sorted, so that one is found and a second isn't added.
fn check_order(text: &str, problems: &mut Vec<String>) {
    let names: Vec<&str> = headers(text).map(|(_, name)| name).collect();
    for pair in names.windows(2) {
        if let [before, after] = pair
            && before > after
        {
            problems.push(format!("[{after}] stands after [{before}]; sort them"));
        }
    }
}

/// The lines of rows' headers, each with the name of the row.
pub fn headers(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate();
    lines.filter_map(|(at, line)| {
        let name = line.trim().strip_prefix('[')?.split(']').next()?;
        name.contains('.').then_some((at, name))
    })
}
