//! Operations by their id, with JSON in and out.
//!
//! For programs that learn at run time what to call: command lines, proxies, tools for language models, tests over every
//! operation. Parameters, bodies and answers go through the same types as those of the methods.

use std::{collections::HashMap, fmt, sync::OnceLock};

use bytes::Bytes;
use reqwest::{StatusCode, header::HeaderMap};
use serde::Serialize;
use serde::de::Error as _;
use serde_json::Value;

use crate::hide::Keys;
use crate::redact::without_values;
use crate::transport::BoxFuture;
use crate::{Call, Client, Decode, Error, FromResponse, JsonObject, Operation};

/// Reads a body through its type.
type Read = fn(&[u8]) -> Result<Output, serde_json::Error>;

/// What is known of calling one operation.
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct Entry {
    pub operation: &'static Operation,
    pub call: fn(&Client, &Arguments<'_>) -> Result<Pending, ArgumentError>,
    pub decode: Read,
    pub encode: Option<Read>,
    pub errors: &'static [(u16, Read)],
}

/// The operations of a generated client, by their ids.
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct Registry {
    tables: &'static [&'static [Entry]],
    by_id: OnceLock<HashMap<&'static str, &'static Entry>>,
}

impl Registry {
    #[must_use]
    pub const fn new(tables: &'static [&'static [Entry]]) -> Self {
        Self {
            tables,
            by_id: OnceLock::new(),
        }
    }

    fn entries(&self) -> impl Iterator<Item = &'static Entry> + use<> {
        self.tables.iter().flat_map(|table| table.iter())
    }

    /// The operation with this id in the document, of the areas that are compiled.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<DynamicOperation> {
        let by_id = self.by_id.get_or_init(|| {
            let entries = self.entries();
            entries.map(|entry| (entry.operation.id, entry)).collect()
        });
        by_id.get(id).copied().map(DynamicOperation)
    }

    /// Every operation of the areas that are compiled.
    pub fn all(&self) -> impl Iterator<Item = DynamicOperation> + use<> {
        self.entries().map(DynamicOperation)
    }
}

type Pending = BoxFuture<'static, Result<Reply, Error>>;

/// An operation that can be called by its id.
#[derive(Clone, Copy)]
pub struct DynamicOperation(&'static Entry);

/// A success of a dynamic call.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reply {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, read into its type and written back.
    pub value: Output,
}

/// The value of an answer or a body. `Debug` shows only keys, because values may be secrets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Output {
    /// A value that was read into its type and written back.
    Json(Value),
    /// Bytes as they are.
    Bytes(Bytes),
    /// Nothing.
    Empty,
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(value) => f.debug_tuple("Json").field(&Keys(value)).finish(),
            Self::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
            Self::Empty => f.write_str("Empty"),
        }
    }
}

/// Why a dynamic call can't be made: an argument is missing, unknown or of the wrong type.
#[derive(Debug)]
pub struct ArgumentError(String);

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ArgumentError {}

impl fmt::Debug for DynamicOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.operation.id)
    }
}

impl DynamicOperation {
    /// The operation's row of the table.
    #[must_use]
    pub fn operation(self) -> &'static Operation {
        self.0.operation
    }

    /// Prepares a call: path, query and header parameters by their names in the document, and the body.
    ///
    /// # Errors
    ///
    /// Returns an error if an argument is missing, unknown or of the wrong type.
    pub fn call(
        self,
        client: &impl AsRef<Client>,
        arguments: &JsonObject,
        body: Option<&Value>,
    ) -> Result<BoxFuture<'static, Result<Reply, Error>>, ArgumentError> {
        let arguments = Arguments {
            given: arguments,
            body,
            used: std::cell::RefCell::default(),
            body_taken: std::cell::Cell::default(),
        };
        (self.0.call)(client.as_ref(), &arguments)
    }

    /// Reads the body of a success through its type.
    ///
    /// # Errors
    ///
    /// Returns an error if it isn't of that type.
    pub fn decode(self, body: &[u8]) -> Result<Output, serde_json::Error> {
        (self.0.decode)(body)
    }

    /// Reads the body of an answer with this status, a success or an error, through its type. The body of an error of which
    /// the document says nothing is read as any JSON.
    ///
    /// # Errors
    ///
    /// Returns an error if it isn't of that type.
    pub fn decode_status(self, status: u16, body: &[u8]) -> Result<Output, serde_json::Error> {
        if (200..300).contains(&status) {
            return self.decode(body);
        }
        let find = |wanted: u16| self.0.errors.iter().find(|(known, _)| *known == wanted);
        match find(status).or_else(|| find(0)) {
            Some((_, decode)) => decode(body),
            None => decode::<Value>(body),
        }
    }

    /// Reads a request body through its type; `None` if the operation has no JSON body.
    ///
    /// # Errors
    ///
    /// Returns an error if it isn't of that type.
    pub fn encode(self, body: &[u8]) -> Option<Result<Output, serde_json::Error>> {
        self.0.encode.map(|encode| encode(body))
    }
}

/// The arguments of a dynamic call.
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct Arguments<'a> {
    given: &'a JsonObject,
    body: Option<&'a Value>,
    used: std::cell::RefCell<Vec<&'static str>>,
    body_taken: std::cell::Cell<bool>,
}

impl Arguments<'_> {
    pub fn optional<T: Decode>(&self, name: &'static str) -> Result<Option<T>, ArgumentError> {
        self.used.borrow_mut().push(name);
        match self.given.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::decode(value)
                .map(Some)
                .map_err(|cause: serde_json::Error| {
                    let cause = cause.to_string();
                    let cause = without_values(&cause);
                    ArgumentError(format!(
                        "the argument `{name}` is of the wrong type: {cause}"
                    ))
                }),
        }
    }

    pub fn required<T: Decode>(&self, name: &'static str) -> Result<T, ArgumentError> {
        self.optional(name)?
            .ok_or_else(|| ArgumentError(format!("the argument `{name}` is missing")))
    }

    /// The body through its type. Reading is as tolerant as that of answers; what it had to make up must not be sent.
    pub fn optional_body<T: Decode + Serialize>(&self) -> Result<Option<T>, ArgumentError> {
        self.body_taken.set(true);
        let Some(given) = self.body.filter(|body| !body.is_null()) else {
            return Ok(None);
        };
        let wrong = |cause: serde_json::Error| {
            let cause = cause.to_string();
            let cause = without_values(&cause);
            ArgumentError(format!("the body is of the wrong type: {cause}"))
        };
        let body = T::decode(given).map_err(wrong)?;
        let sent = serde_json::to_value(&body).map_err(wrong)?;
        match made_up(given, &sent, &mut String::new()) {
            None => Ok(Some(body)),
            Some(path) => Err(ArgumentError(format!(
                "the body lacks `{path}`, which is required"
            ))),
        }
    }

    pub fn body<T: Decode + Serialize>(&self) -> Result<T, ArgumentError> {
        self.optional_body()?
            .ok_or_else(|| ArgumentError("the body is missing".to_owned()))
    }

    pub fn bytes(&self) -> Result<Bytes, ArgumentError> {
        self.body_taken.set(true);
        match self.body {
            None | Some(Value::Null) => Ok(Bytes::new()),
            Some(Value::String(text)) => Ok(Bytes::from(text.clone())),
            Some(_) => Err(ArgumentError("the body is bytes: give a string".to_owned())),
        }
    }

    /// Starts the call once every argument turned out to be one that the operation has.
    pub fn finish<T>(&self, call: Call<T>) -> Result<Pending, ArgumentError>
    where
        T: FromResponse + Reencode + Send + 'static,
    {
        let used = self.used.borrow();
        let ignored = |name: &str| {
            ["accept", "content-type", "authorization"].contains(&name.to_lowercase().as_str())
        };
        if let Some(unknown) = self
            .given
            .keys()
            .find(|name| !used.contains(&name.as_str()) && !ignored(name))
        {
            let known = if used.is_empty() {
                "none".to_owned()
            } else {
                format!("`{}`", used.join("`, `"))
            };
            return Err(ArgumentError(format!(
                "the argument `{unknown}` is unknown; the operation takes {known}"
            )));
        }
        if !self.body_taken.get() && self.body.is_some_and(|body| !body.is_null()) {
            return Err(ArgumentError("the operation takes no body".to_owned()));
        }
        Ok(Box::pin(async move {
            let response = call.send().await?;
            Ok(Reply {
                status: response.status,
                headers: response.headers,
                value: response.value.reencode(),
            })
        }))
    }
}

/// The first key of `sent` that `given` doesn't have, nor a null in its place.
fn made_up(given: &Value, sent: &Value, path: &mut String) -> Option<String> {
    let length = path.len();
    let mut inner = |part: String, given: Option<&Value>, sent: &Value| {
        path.push_str(&part);
        let found = match given {
            Some(Value::Null) | None if !sent.is_null() => Some(path.clone()),
            Some(given) => made_up(given, sent, path),
            None => None,
        };
        path.truncate(length);
        found
    };
    match (given, sent) {
        (Value::Object(given), Value::Object(sent)) => sent.iter().find_map(|(key, value)| {
            let dot = if length == 0 { "" } else { "." };
            inner(format!("{dot}{key}"), given.get(key), value)
        }),
        (Value::Array(given), Value::Array(sent)) => {
            let mut pairs = given.iter().zip(sent).enumerate();
            pairs.find_map(|(index, (given, sent))| inner(format!("[{index}]"), Some(given), sent))
        }
        _ => None,
    }
}

/// An answer that can be shown again.
#[doc(hidden)]
pub trait Reencode: Sized {
    fn reencode(self) -> Output;

    fn read(body: &[u8]) -> Result<Output, serde_json::Error>;
}

impl<T: Decode + Serialize> Reencode for T {
    fn reencode(self) -> Output {
        // Every key of these types is a string and every value JSON: nothing can fail.
        Output::Json(serde_json::to_value(self).unwrap_or_default())
    }

    fn read(body: &[u8]) -> Result<Output, serde_json::Error> {
        let read = crate::from_slice::<T>(body).map(Self::reencode);
        read.map_err(|cause| match cause.is_data() {
            // Place and line are part of the text, from which they are read again.
            true => serde_json::Error::custom(without_values(&cause.to_string())),
            false => cause,
        })
    }
}

impl Reencode for Bytes {
    fn reencode(self) -> Output {
        Output::Bytes(self)
    }

    fn read(body: &[u8]) -> Result<Output, serde_json::Error> {
        Ok(Output::Bytes(Bytes::copy_from_slice(body)))
    }
}

impl Reencode for () {
    fn reencode(self) -> Output {
        Output::Empty
    }

    fn read(_: &[u8]) -> Result<Output, serde_json::Error> {
        Ok(Output::Empty)
    }
}

#[doc(hidden)]
pub fn decode<T: Reencode>(body: &[u8]) -> Result<Output, serde_json::Error> {
    T::read(body)
}

#[doc(hidden)]
pub fn encode<T: Decode + Serialize>(body: &[u8]) -> Result<Output, serde_json::Error> {
    <T as Reencode>::read(body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nothing_shows_the_values_that_were_read() {
        let body = br#"{ "a": "planted" }"#;
        let shown = format!("{:?}", Value::read(body).unwrap());
        assert_eq!(shown, r#"Json({"a"})"#);
        let error = decode::<Vec<i64>>(b"[\"planted\"]").unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("planted"), "{shown}");
        assert_eq!(error.line(), 1, "{shown}");
    }

    #[test]
    fn what_reading_made_up_is_found() {
        let find = |given: Value, sent: Value| made_up(&given, &sent, &mut String::new());
        assert_eq!(find(json!({ "a": 1 }), json!({ "a": 1, "b": null })), None);
        assert_eq!(find(json!({ "a": "1" }), json!({ "a": 1 })), None);
        assert_eq!(
            find(json!({ "a": 1 }), json!({ "a": 1, "b": 0 })),
            Some("b".to_owned())
        );
        let given = json!({ "a": [{ "b": 1 }, { "b": null }] });
        let sent = json!({ "a": [{ "b": 1 }, { "b": "" }] });
        assert_eq!(find(given, sent), Some("a[1].b".to_owned()));
    }
}
