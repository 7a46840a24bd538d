//! What a behaviour decides, before it becomes an HTTP response.

use std::io;

use axum::body::{Body, Bytes};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{Response, StatusCode};
use futures_util::{Stream, StreamExt, stream};
use serde::Serialize;
use serde_json::{Value, json};

use crate::operation::{EVENTS, JSON};

/// An answer without the headers that all answers have.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) content: Content,
    headers: Vec<(HeaderName, String)>,
    ending: Ending,
}

/// Room for most answers that are written at once.
const WRITTEN: usize = 4096;

/// What can be written as JSON, whatever its type.
pub(crate) trait Write {
    fn write(&self, text: &mut Vec<u8>) -> serde_json::Result<()>;
}

impl<T: Serialize> Write for T {
    fn write(&self, text: &mut Vec<u8>) -> serde_json::Result<()> {
        serde_json::to_writer(text, self)
    }
}

/// How much of the body is sent.
enum Ending {
    Whole,
    /// The first half, as if it were the whole.
    Truncated,
    /// The first half; then the connection is closed although the headers promised the rest.
    BrokenOff,
}

pub(crate) enum Content {
    Empty,
    Json(Value),
    /// JSON that is written already.
    Text(Vec<u8>),
    /// Becomes the API's error object when the request's id is known.
    Error {
        id: &'static str,
        message: String,
    },
    Bytes {
        media: &'static str,
        bytes: Vec<u8>,
    },
    /// The API's error object with a very long message.
    Huge {
        id: &'static str,
    },
    /// Server-sent events, each sent as a piece of its own.
    Events(Vec<String>),
}

impl Answer {
    pub(crate) fn json(status: StatusCode, body: Value) -> Self {
        Self::new(status, Content::Json(body))
    }

    pub(crate) fn ok(body: Value) -> Self {
        Self::json(StatusCode::OK, body)
    }

    /// An object with these members, written at once.
    pub(crate) fn written<const N: usize>(members: &[(&str, &dyn Write); N]) -> Self {
        let mut text = Vec::with_capacity(WRITTEN);
        for (index, (name, value)) in members.iter().enumerate() {
            text.push(if index == 0 { b'{' } else { b',' });
            let written = serde_json::to_writer(&mut text, name)
                .map(|()| text.push(b':'))
                .and_then(|()| value.write(&mut text));
            if let Err(error) = written {
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                return Self::error(status, "server_error", error.to_string());
            }
        }
        text.push(b'}');
        Self::new(StatusCode::OK, Content::Text(text))
    }

    pub(crate) fn no_content() -> Self {
        Self::new(StatusCode::NO_CONTENT, Content::Empty)
    }

    pub(crate) fn new(status: StatusCode, content: Content) -> Self {
        Self {
            status,
            content,
            headers: Vec::new(),
            ending: Ending::Whole,
        }
    }

    pub(crate) fn error(status: StatusCode, id: &'static str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self::new(status, Content::Error { id, message })
    }

    pub(crate) fn not_found(what: impl Into<String>) -> Self {
        Self::error(StatusCode::NOT_FOUND, "not_found", what)
    }

    pub(crate) fn unprocessable(message: impl Into<String>) -> Self {
        Self::error(
            StatusCode::UNPROCESSABLE_ENTITY,
            "unprocessable_entity",
            message,
        )
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::error(StatusCode::BAD_REQUEST, "bad_request", message)
    }

    pub(crate) fn with_header(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Sends the first half of the body as if it were the whole.
    pub(crate) fn truncated(mut self) -> Self {
        self.ending = Ending::Truncated;
        self
    }

    /// Sends the first half of the body, then closes the connection.
    pub(crate) fn broken_off(mut self) -> Self {
        self.ending = Ending::BrokenOff;
        self
    }

    pub(crate) fn into_response(self, request_id: &str) -> Response<Body> {
        let (media, pieces) = self.content.encode(request_id);
        let (length, body) = self.ending.body(pieces);
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        if let Some(media) = media {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
        }
        if let Some(length) = length {
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        }
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.append(name, value);
            }
        }
        response
    }
}

/// How long the message of [`Content::Huge`] is, in [`FILLING`]s.
const FILLINGS: usize = 160;
static FILLING: [u8; 65_536] = [b'x'; 65_536];

impl Content {
    /// The body as JSON to be changed, if it is JSON or nothing at all.
    pub(crate) fn as_json(&mut self, request_id: &str) -> Option<&mut Value> {
        let value = match self {
            Self::Json(_) => None,
            Self::Empty => Some(Value::Null),
            Self::Text(text) => Some(serde_json::from_slice(text).ok()?),
            Self::Error { id, message } => {
                Some(json!({"id": id, "message": message, "request_id": request_id}))
            }
            Self::Bytes { .. } | Self::Huge { .. } | Self::Events(_) => return None,
        };
        if let Some(value) = value {
            *self = Self::Json(value);
        }
        match self {
            Self::Json(value) => Some(value),
            _ => None,
        }
    }

    /// The media type, and the body in the pieces it is sent in.
    fn encode(self, request_id: &str) -> (Option<&'static str>, Vec<Bytes>) {
        match self {
            Self::Empty => (None, Vec::new()),
            Self::Json(value) => (Some(JSON), vec![Bytes::from(value.to_string())]),
            Self::Text(text) => (Some(JSON), vec![Bytes::from(text)]),
            Self::Error { id, message } => {
                let value = json!({"id": id, "message": message, "request_id": request_id});
                (Some(JSON), vec![Bytes::from(value.to_string())])
            }
            Self::Huge { id } => {
                let beginning = format!(r#"{{"id":"{id}","request_id":"{request_id}","message":""#);
                let mut pieces = vec![Bytes::from(beginning)];
                pieces.resize(FILLINGS + 1, Bytes::from_static(&FILLING));
                pieces.push(Bytes::from_static(b"\"}"));
                (Some(JSON), pieces)
            }
            Self::Bytes { media, bytes } => (Some(media), vec![Bytes::from(bytes)]),
            Self::Events(events) => {
                let pieces = events.into_iter().map(Bytes::from).collect();
                (Some(EVENTS), pieces)
            }
        }
    }
}

impl Ending {
    /// The body, and the length to announce where the body doesn't tell it by itself.
    fn body(&self, mut pieces: Vec<Bytes>) -> (Option<usize>, Body) {
        match (self, pieces.as_slice()) {
            (Self::Whole, []) => (None, Body::empty()),
            (Self::Whole, [single]) => (None, Body::from(single.clone())),
            (Self::Whole, _) => (None, Body::from_stream(sent(pieces))),
            (Self::Truncated, _) => {
                first_half(&mut pieces);
                (None, Body::from(pieces.concat()))
            }
            (Self::BrokenOff, _) => {
                let whole = pieces.iter().map(Bytes::len).sum();
                first_half(&mut pieces);
                let end = stream::once(async {
                    // What was handed over so far goes out while this waits; after an error nothing does.
                    tokio::task::yield_now().await;
                    Err(io::ErrorKind::ConnectionAborted.into())
                });
                (Some(whole), Body::from_stream(sent(pieces).chain(end)))
            }
        }
    }
}

fn sent(pieces: Vec<Bytes>) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::iter(pieces.into_iter().map(Ok))
}

fn first_half(pieces: &mut Vec<Bytes>) {
    let whole: usize = pieces.iter().map(Bytes::len).sum();
    let mut left = whole / 2;
    for piece in pieces {
        piece.truncate(left);
        left -= piece.len();
    }
}
