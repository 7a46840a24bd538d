//! Reading what is sent to the control, and saying what is wrong with it.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::answer::Answer;
use crate::received::{Received, Unread};

/// The body as JSON; no body is an empty object.
pub(super) fn json(received: &Received) -> Result<Value, Answer> {
    let bytes = received.body.as_ref().map_err(Unread::refusal)?;
    if bytes.trim_ascii().is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    serde_json::from_slice(bytes)
        .map_err(|error| Answer::bad_request(format!("the body is not JSON: {error}")))
}

/// The body as something else.
pub(super) fn body<T: DeserializeOwned>(received: &Received) -> Result<T, Answer> {
    read(json(received)?)
}

pub(super) fn read<T: DeserializeOwned>(value: Value) -> Result<T, Answer> {
    serde_json::from_value(value).map_err(|error| Answer::unprocessable(error.to_string()))
}

/// A number that stands in a path.
pub(super) fn number(values: &[&str]) -> Result<u64, Answer> {
    let text = values.first().copied().unwrap_or_default();
    text.parse()
        .map_err(|_| Answer::not_found(format!("`{text}` is not a number")))
}

/// The query parameters, none of which may be unknown.
pub(super) fn query<'a>(
    received: &'a Received,
    known: &[&str],
) -> Result<impl Iterator<Item = (&'a str, &'a str)>, Answer> {
    let unknown = received
        .query
        .iter()
        .find(|(name, _)| !known.contains(&name.as_str()));
    match unknown {
        Some((name, _)) => Err(Answer::unprocessable(format!(
            "query: `{name}` is none of {}",
            known.join(", ")
        ))),
        None => Ok(received
            .query
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))),
    }
}

pub(super) fn no_query(received: &Received) -> Result<(), Answer> {
    match received.query.first() {
        Some((name, _)) => Err(Answer::unprocessable(format!(
            "query: `{name}` means nothing here"
        ))),
        None => Ok(()),
    }
}
