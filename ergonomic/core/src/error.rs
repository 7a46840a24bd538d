//! What can go wrong with a call.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use http::Extensions;
use reqwest::{StatusCode, header::HeaderMap};
use serde_json::Value;

use crate::{Decode, Operation};

/// How much of the service's own message an error shows.
const LONGEST_MESSAGE: usize = 500;

/// Any other error, as transports give it.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why a call failed. One pointer wide.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: &'static Operation,
    by_hand: Option<String>,
    detail: String,
    path: Option<String>,
    answer: Option<(StatusCode, HeaderMap, Bytes)>,
    source: Option<BoxError>,
    extensions: Extensions,
}

/// At which point a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request was refused before it was sent; [`source`](std::error::Error::source) lists what is wrong where a body
    /// was checked.
    InvalidRequest,
    /// The transport failed: no connection, a broken one, a deadline.
    Transport,
    /// The service answered with a status that is no success.
    Status,
    /// The service answered with a success that can't be read.
    Decode,
}

impl Error {
    fn new(kind: ErrorKind, operation: &'static Operation, detail: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation,
            by_hand: None,
            detail: detail.into(),
            path: None,
            answer: None,
            source: None,
            extensions: Extensions::new(),
        }))
    }

    pub(crate) fn invalid(operation: &'static Operation, detail: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, operation, detail)
    }

    #[cfg_attr(not(feature = "validate"), allow(dead_code))]
    pub(crate) fn invalid_because(
        operation: &'static Operation,
        detail: &str,
        source: BoxError,
    ) -> Self {
        let mut error = Self::invalid(operation, detail);
        error.0.source = Some(source);
        error
    }

    pub(crate) fn transport(operation: &'static Operation, source: BoxError) -> Self {
        let mut error = Self::new(ErrorKind::Transport, operation, "the request failed");
        error.0.source = Some(source);
        error
    }

    pub(crate) fn status(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        let detail = match message_of(&body) {
            Some(message) => format!("{status}: {message}"),
            None => status.to_string(),
        };
        let mut error = Self::new(ErrorKind::Status, operation, detail);
        error.0.answer = Some((status, headers, body));
        error
    }

    pub(crate) fn decode(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        cause: &serde_json::Error,
    ) -> Self {
        let path = crate::locate(&body, cause);
        let cause = cause.to_string();
        let detail = format!(
            "the answer can't be read at {path}: {}",
            without_values(&cause)
        );
        let mut error = Self::new(ErrorKind::Decode, operation, detail);
        error.0.path = Some(path);
        error.0.answer = Some((status, headers, body));
        error
    }

    /// A success whose body is not what was due.
    pub(crate) fn unreadable(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        detail: impl Into<String>,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Decode, operation, detail);
        error.0.answer = Some((status, headers, body));
        error
    }

    pub(crate) fn by_hand(mut self, request: Option<String>) -> Self {
        self.0.by_hand = request;
        self
    }

    pub(crate) fn with(mut self, extensions: Extensions) -> Self {
        self.0.extensions = extensions;
        self
    }

    /// What the transport told of the exchange, where there was an answer.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.0.extensions
    }

    /// At which point the call failed.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation
    }

    /// What was called, as messages name it: the id of the operation, or method and path of a request by hand.
    #[must_use]
    pub fn called(&self) -> &str {
        self.0.by_hand.as_deref().unwrap_or(self.0.operation.id)
    }

    /// The HTTP status, where there was an answer.
    #[must_use]
    pub fn status_code(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|(status, _, _)| *status)
    }

    /// The headers of the answer, where there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|(_, headers, _)| headers)
    }

    /// The body of the answer, where there was one. It may hold secrets, so no message shows it.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|(_, _, body)| body)
    }

    /// Where in the JSON of the answer decoding failed, such as `droplets[3].networks`; `$` is the whole.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// What went wrong, without the operation.
    #[must_use]
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// The body of an error answer as its type, which [`Operation::error_type`] names.
    ///
    /// # Errors
    ///
    /// Where there is no body or it is none of that type.
    pub fn decode_body<T: Decode>(&self) -> Result<T, serde_json::Error> {
        let body: &[u8] = self.body().map_or(&[], |body| body);
        crate::from_slice(body)
    }

    /// What caused the error, by value.
    #[must_use]
    pub fn into_source(self) -> Option<BoxError> {
        self.0.source
    }
}

/// The message of an error body, where it is JSON and has one. Once it was seen to be an object.
fn message_of(body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let text = |value: &Value| match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Object(_) => value
            .get("message")
            .and_then(Value::as_str)
            .map(str::to_owned),
        _ => None,
    };
    let message = body
        .get("message")
        .and_then(text)
        .or_else(|| body.get("error").and_then(text))?;
    let visible = message
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c });
    Some(visible.take(LONGEST_MESSAGE).collect())
}

/// The message of a decoder without the value that it found: that may be a password.
fn without_values(message: &str) -> Cow<'_, str> {
    for fault in ["invalid type: ", "invalid value: "] {
        if let Some((before, rest)) = message.split_once(fault)
            && let Some((found, expected)) = rest.rsplit_once(", expected ")
        {
            let kind = found.split(['"', '`']).next().unwrap_or_default().trim();
            return format!("{before}{fault}{kind}, expected {expected}").into();
        }
    }
    message.into()
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.called(), self.0.detail)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("called", &self.called())
            .field("status", &self.status_code().map(|status| status.as_u16()))
            .field("detail", &self.0.detail)
            .field("path", &self.0.path)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| &**source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static OPERATION: Operation = Operation {
        id: "things_get",
        ..Operation::BASE
    };

    fn status(body: &'static str) -> String {
        Error::status(
            &OPERATION,
            StatusCode::BAD_GATEWAY,
            HeaderMap::new(),
            body.into(),
        )
        .to_string()
    }

    #[test]
    fn bodies_that_are_no_json_keep_the_status() {
        assert_eq!(status("<html>no</html>"), "things_get: 502 Bad Gateway");
        assert_eq!(status(""), "things_get: 502 Bad Gateway");
        assert_eq!(
            status(r#"{"id":"x","message":"try later"}"#),
            "things_get: 502 Bad Gateway: try later"
        );
        assert_eq!(
            status(r#"{"message":{"message":"inner"}}"#),
            "things_get: 502 Bad Gateway: inner"
        );
        assert_eq!(
            status(r#"{"message":{"a":1}}"#),
            "things_get: 502 Bad Gateway"
        );
    }

    #[test]
    fn decoders_do_not_tell_what_they_found() {
        for (told, kept) in [
            (
                r#"read at a.b: invalid type: string "p, expected \"q", expected i64 at line 1 column 7"#,
                "read at a.b: invalid type: string, expected i64 at line 1 column 7",
            ),
            (
                "invalid value: integer `4711`, expected a list",
                "invalid value: integer, expected a list",
            ),
            (
                "invalid type: map, expected a string",
                "invalid type: map, expected a string",
            ),
            ("missing field `id`", "missing field `id`"),
        ] {
            assert_eq!(without_values(told), kept);
        }
    }

    #[test]
    fn the_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
