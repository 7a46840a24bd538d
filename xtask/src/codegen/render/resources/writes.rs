//! What creates, changes and deletes a resource: those traits of its key.

use std::collections::BTreeMap;

use super::super::operations::methods::answer_type;
use super::super::pages::{bare, field};
use super::super::qualified;
use super::bridge;
use super::keys::given;
use super::plan::{Plan, Resource, has_key};
use crate::codegen::facts::{Body, Operation};
use crate::codegen::model::rust_type;
use crate::codegen::resources::PATH;
use crate::codegen::resources::read::seconds;
use crate::codegen::resources::row::{Created, Row};

/// What a row is created by, where its own answer tells what was created.
pub struct Creation<'p, 'a> {
    pub operation: &'p Operation,
    /// The type of the body.
    pub body: String,
    /// The row whose key it takes.
    pub within: Option<&'p Resource<'a>>,
    /// What the request answers.
    pub answer: Made,
    call: String,
}

impl Creation<'_, '_> {
    /// Whether the answer tells what was created.
    pub fn tells_what(&self) -> bool {
        matches!(self.answer, Made::Itself(_) | Made::Key(_))
    }

    /// The call as it is written outside of the crate, with the client as `raw`.
    pub fn outside(&self) -> String {
        self.call.replacen("raw(client)", "raw", 1)
    }
}

/// What a request that creates one answers.
pub enum Made {
    /// The resource: what takes it out of the answer.
    Itself(String),
    /// A field with its key.
    Key(String),
    /// Something else: its type, and what takes it out of the answer.
    Other(String, String),
    /// Nothing.
    Nothing,
}

impl<'a> Plan<'a> {
    /// How one is created; `None` where that is more than a call.
    pub fn creation(&self, resource: &Resource<'a>) -> Option<Creation<'_, 'a>> {
        let row = resource.row;
        let own = resource.own.as_ref()?;
        let operation = self.operation(row.create.as_deref()?)?;
        let body = match &operation.body {
            Some(Body::Typed { schema, .. }) => rust_type(schema),
            Some(Body::Bytes(_)) => return None,
            None => "()".to_owned(),
        };
        let within = self.above(resource, operation);
        let call = self
            .call(operation, within.map(|row| (row, "within")), Some("body"))
            .ok()?;
        let answer = match &row.created {
            None => {
                own.shown?;
                Made::Itself(self.taken(operation, &row.schema)?)
            }
            Some(created) => self.made(row, created, operation)?,
        };
        Some(Creation {
            operation,
            body,
            within,
            answer,
            call,
        })
    }

    fn made(&self, row: &Row, created: &Created, operation: &Operation) -> Option<Made> {
        let whole = answer_type(operation);
        if let Some(schema) = &created.schema {
            let taken = self.taken(operation, schema)?;
            return Some(Made::Other(format!("types::{schema}"), taken));
        }
        if let (Some(key), false) = (&created.key, created.many)
            && row.get.is_some()
        {
            let field = field(&self.structs, whole.strip_prefix("types::")?, key)?;
            return Some(Made::Key(given(&field.name, &field.rust_type)));
        }
        match whole.as_str() {
            "()" => Some(Made::Nothing),
            _ => Some(Made::Other(whole, "Some".to_owned())),
        }
    }
}

/// `Creatable`
pub(super) fn creatable(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let Some(creation) = plan.creation(resource) else {
        return String::new();
    };
    let within_type = creation.within.map_or("()", |within| &within.key);
    let argument = if creation.within.is_some() {
        "within"
    } else {
        "_"
    };
    let (parent, copy) = match (resource.parent, creation.within) {
        (Some(_), Some(within)) => (
            "&parent",
            format!(
                "let parent = {}within{};\n        ",
                if within.copied().is_empty() { "*" } else { "" },
                within.copied()
            ),
        ),
        _ => ("&()", String::new()),
    };
    let (taken, key) = match &creation.answer {
        Made::Itself(taken) => {
            let value = taken.strip_prefix("|answer| ").unwrap_or("Some(answer)");
            let inner = value
                .strip_prefix("Some(")
                .and_then(|it| it.strip_suffix(')'));
            let taken = match inner {
                Some(value) => format!("let it = {value};"),
                None => format!("let it = {value}?;"),
            };
            (
                taken,
                format!("Self::of({parent}, &it)?, Some(Box::new(it))"),
            )
        }
        Made::Key(given) => {
            let given = given.replacen("it.", "answer.", 1);
            let key = match (&resource.own, resource.parent) {
                (Some(own), Some(_)) => format!("Self::new({parent}, {}({given}?))", own.type_name),
                _ => format!("Self({given}?)"),
            };
            (String::new(), format!("{key}, None"))
        }
        Made::Other(..) | Made::Nothing => return String::new(),
    };
    format!(
        "\nimpl Creatable for {name} {{\n    type Body = {body};\n    type In = {within_type};\n\n    fn create(client: &Client, {argument}: &{within_type}, body: &{body}) -> Answered<(Self, Option<Box<types::{schema}>>)> {{\n        {copy}part({call}, move |answer| {{\n            {taken}\n            Some(({key}))\n        }})\n    }}\n}}\n",
        name = resource.key,
        body = qualified(&creation.body),
        schema = resource.row.schema,
        call = creation.call,
    )
}

/// `Deletable`
pub(super) fn deletable(
    plan: &Plan<'_>,
    resource: &Resource<'_>,
    warnings: &mut Vec<String>,
) -> String {
    let row = resource.row;
    let Some(operation) = row.delete.as_deref().and_then(|id| plan.operation(id)) else {
        return String::new();
    };
    let by = has_key(resource).then_some((resource, "self"));
    let call = match plan.call(operation, by, None) {
        Ok(call) => call,
        Err(why) => {
            warnings.push(format!(
                "{PATH}: [{}] has no `delete` in code: {why}",
                resource.name
            ));
            return String::new();
        }
    };
    let within = row.gone_within.as_deref().and_then(seconds);
    let within = within.map_or(String::new(), |seconds| {
        format!("    const GONE_WITHIN: Duration = Duration::from_secs({seconds});\n\n")
    });
    let done = match &row.delete_fails {
        Some(fails) => format!(
            "unless_failed({call}, |answer| {{\n            let failed = {:?};\n            let status = answer.status.filter(|it| failed.contains(&it.as_str()))?;\n            Some(answer.error.filter(|it| !it.is_empty()).unwrap_or_else(|| status.to_string()))\n        }})",
            fails
        ),
        None => format!("done({call})"),
    };
    format!(
        "\nimpl Deletable for {} {{\n{within}    fn delete(&self, client: &Client) -> Answered<()> {{\n        {done}\n    }}\n}}\n",
        resource.key
    )
}

/// How a row is changed.
pub struct Change<'p> {
    pub operation: &'p Operation,
    /// The type of the body.
    pub body: String,
    /// Whether what isn't sent is reset.
    pub replaces: bool,
    /// Whether that is known.
    pub is_known: bool,
    call: String,
}

impl<'a> Plan<'a> {
    /// How one is changed; `None` where that is more than a call with a body.
    pub fn change(&self, resource: &Resource<'a>) -> Option<Change<'_>> {
        let row = resource.row;
        let update = row.update.as_ref()?;
        // Where both are possible, less is sent.
        let (id, replaces) = match &row.patch {
            Some(patch) => (patch, false),
            None => (&update.operation, update.replaces == Some(true)),
        };
        let operation = self.operation(id)?;
        let Some(Body::Typed { schema, .. }) = &operation.body else {
            return None;
        };
        let by = has_key(resource).then_some((resource, "self"));
        Some(Change {
            operation,
            body: rust_type(schema),
            replaces,
            is_known: row.patch.is_some() || update.replaces.is_some(),
            call: self.call(operation, by, Some("body")).ok()?,
        })
    }
}

/// `Replaceable` or `Patchable`
pub(super) fn changeable(plan: &Plan<'_>, resource: &Resource<'_>) -> String {
    let row = resource.row;
    let Some(change) = plan.change(resource) else {
        return String::new();
    };
    let schema = &row.schema;
    let body = qualified(&change.body);
    let call = &change.call;
    let answer = match plan.taken(change.operation, schema) {
        Some(taken) => format!("shown({call}, {taken})"),
        None => format!(
            "let sent = done({call});\n        Box::pin(async move {{ sent.await.map(|()| None) }})"
        ),
    };
    let send = |name: &str| {
        format!(
            "    fn {name}(&self, client: &Client, body: &{body}) -> Answered<Option<Box<types::{schema}>>> {{\n        {answer}\n    }}\n"
        )
    };
    let update = row.update.as_ref();
    let reached = update.map_or(String::new(), |update| reached(&update.reached));
    if !change.replaces {
        return format!(
            "\nimpl Patchable for {} {{\n    type Patch = {body};\n\n{reached}{}}}\n",
            resource.key,
            send("patch")
        );
    }
    let Some(update) = &row.update else {
        return String::new();
    };
    let bridge = bridge::render(plan, schema, bare(&change.body), update);
    format!(
        "\nimpl Replaceable for {} {{\n    type Body = {body};\n\n    const BRIDGE: Bridge = {bridge};\n\n{reached}    fn body(it: &types::{schema}) -> Result<{body}, Error> {{\n        bridge(it, Self::BRIDGE)\n    }}\n\n{}}}\n",
        resource.key,
        send("replace")
    )
}

/// What shows that a change is through; nothing if nothing does.
fn reached(places: &BTreeMap<String, String>) -> String {
    if places.is_empty() {
        return String::new();
    }
    let places: Vec<(&String, &String)> = places.iter().collect();
    format!("    const REACHED: Reached = &{places:?};\n\n")
}
