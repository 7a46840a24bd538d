//! Answers made from the document alone.
//!
//! Each operation's answer is made and checked once; a request then only puts its own values into a copy.

mod echo;
mod events;
mod samples;
mod worded;

use axum::http::StatusCode;
use axum::http::header::HeaderName;
use serde_json::{Map, Value};

use crate::answer::{Answer, Content};
use crate::call::Call;
use crate::operation::{EVENTS, JSON, Operation};
use crate::parameter::Place;
use crate::schema::{Fill, Schema};

/// Says of an answer that it comes from the schema alone.
pub(crate) const MARK: HeaderName = HeaderName::from_static("x-sandbox-answer");

/// What becomes of a request to an operation that the sandbox keeps nothing for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stateless {
    /// It is answered from the schema of the operation's answer, and the header `x-sandbox-answer: schema` says so.
    #[default]
    Answer,
    /// It is refused with status 501.
    Refuse,
}

/// The answer where nothing is to be made up.
pub(crate) fn refusal(call: &Call<'_>) -> Answer {
    Answer::error(
        StatusCode::NOT_IMPLEMENTED,
        "not_implemented",
        format!(
            "the sandbox keeps nothing for {}, and was told to refuse such operations",
            call.operation.id
        ),
    )
    .with_header(MARK, "schema")
}

/// The answer of an operation before it knows of any request.
pub(crate) struct Template {
    value: Value,
    has_upload_url: bool,
    has_samples: bool,
}

impl Template {
    fn make(schema: &Schema) -> Result<Self, String> {
        let mut value = schema.synthesise(Fill::Real)?;
        one_page(schema, &mut value);
        let has_upload_url = value.to_string().contains("\"upload_url\"");
        Ok(Self {
            has_samples: worded::is_needed(&value),
            value,
            has_upload_url,
        })
    }

    /// A copy for a request.
    fn filled(&self, call: &Call<'_>) -> Value {
        let mut value = self.value.clone();
        if self.has_samples {
            worded::put(call, "", &mut value);
        }
        value
    }
}

/// Answers from the schema of the operation's first good response.
pub(crate) fn answer(call: &Call<'_>) -> Answer {
    let operation = call.operation;
    let status = StatusCode::from_u16(operation.answer.status).unwrap_or(StatusCode::OK);
    if !status.is_success() {
        return Answer::error(status, "gone", format!("{} was withdrawn", operation.id));
    }
    let answers = &operation.answer;
    if call.wants_events
        && let Some(schema) = answers
            .of_type(EVENTS)
            .and_then(|media| media.schema.as_ref())
    {
        return match events::stream(call, schema) {
            Ok(events) => Answer::new(status, Content::Events(events)),
            Err(reason) => broken(operation, &reason),
        };
    }
    if let Some(media) = answers.of_type(JSON) {
        return match &media.schema {
            Some(schema) => json(call, schema, status),
            None => Answer::json(status, Value::Object(Map::new())),
        };
    }
    match answers.media.first() {
        Some(media) => Answer::new(
            status,
            Content::Bytes {
                media: media.name,
                bytes: samples::of(media.name),
            },
        ),
        None => Answer::new(status, Content::Empty),
    }
}

/// The JSON of an operation's answer as the document's examples have it; an empty object where there is none.
pub(crate) fn example(call: &Call<'_>) -> Value {
    schema(call)
        .and_then(|schema| template(call, schema).ok())
        .map_or_else(
            || Value::Object(Map::new()),
            |template| template.filled(call),
        )
}

/// The same with what the request says of it.
pub(crate) fn echoed(call: &Call<'_>) -> Value {
    match schema(call).map(|schema| json(call, schema, StatusCode::OK).content) {
        Some(Content::Json(value)) => value,
        _ => Value::Object(Map::new()),
    }
}

fn schema(call: &Call<'_>) -> Option<&'static Schema> {
    call.operation.answer.of_type(JSON)?.schema.as_ref()
}

fn template(call: &Call<'_>, schema: &Schema) -> Result<&'static Template, &'static String> {
    let made = call
        .operation
        .template
        .get_or_init(|| Template::make(schema));
    made.as_ref()
}

fn json(call: &Call<'_>, schema: &Schema, status: StatusCode) -> Answer {
    let template = match template(call, schema) {
        Ok(template) => template,
        Err(reason) => return broken(call.operation, reason),
    };
    let mut value = template.filled(call);
    if template.has_upload_url {
        let own = format!("{}/upload/{}", call.base, call.operation.id);
        replace_all(&mut value, "upload_url", &Value::String(own));
    }
    echo::echo(call, schema, &mut value);
    if is_beyond_the_first_page(call) {
        no_items(schema, &mut value);
    }
    Answer::json(status, value)
}

fn is_beyond_the_first_page(call: &Call<'_>) -> bool {
    call.operation.parameter(Place::Query, "page").is_some()
        && call
            .query_value("page")
            .and_then(|page| page.parse::<u64>().ok())
            .is_some_and(|page| page > 1)
}

/// A mistake in the sandbox or the document, not of the client.
fn broken(operation: &Operation, reason: &str) -> Answer {
    Answer::error(
        StatusCode::INTERNAL_SERVER_ERROR,
        "server_error",
        format!("the sandbox has no answer for {}: {reason}", operation.id),
    )
}

/// Applies a change and takes it back when the value no longer fits.
fn try_change(schema: &Schema, value: &mut Value, change: impl FnOnce(&mut Value)) {
    let before = value.clone();
    change(value);
    if !schema.accepts(value) {
        *value = before;
    }
}

/// Makes a list say that it is all there is, however the operation counts its pages.
fn one_page(schema: &Schema, value: &mut Value) {
    let count = value
        .as_object()
        .and_then(|object| object.values().find_map(Value::as_array))
        .map(Vec::len);
    if let Some(count) = count {
        try_change(schema, value, |value| {
            if let Some(total) = value.pointer_mut("/meta/total") {
                *total = Value::from(count);
            }
        });
    }
    try_change(schema, value, |value| {
        if value.pointer("/links/pages").is_some()
            && let Some(links) = value.pointer_mut("/links")
        {
            *links = Value::Object(Map::new());
        }
    });
    try_change(schema, value, |value| {
        replace_all(value, "has_more", &Value::Bool(false));
    });
    try_change(schema, value, |value| {
        replace_all(value, "next", &Value::String(String::new()));
    });
}

/// Pages after the first have no items, or a client that goes on until there are none would go on for ever.
fn no_items(schema: &Schema, value: &mut Value) {
    try_change(schema, value, |value| {
        for member in value.as_object_mut().into_iter().flat_map(Map::values_mut) {
            if let Some(items) = member.as_array_mut() {
                items.clear();
            }
        }
    });
}

/// Replaces the values of all properties called `name` that have the same JSON type as `new`.
fn replace_all(value: &mut Value, name: &str, new: &Value) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let alike = std::mem::discriminant(member) == std::mem::discriminant(new);
                if key == name && alike {
                    *member = new.clone();
                } else {
                    replace_all(member, name, new);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                replace_all(item, name, new);
            }
        }
        _ => {}
    }
}
