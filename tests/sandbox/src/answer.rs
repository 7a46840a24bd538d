//! What a behaviour decides, before it becomes an HTTP response.

use std::convert::Infallible;

use axum::body::{Body, Bytes};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{Response, StatusCode};
use futures_util::stream;
use serde_json::{Value, json};

use crate::operation::{EVENTS, JSON};

/// An answer without the headers that all answers have.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) content: Content,
    headers: Vec<(HeaderName, String)>,
}

pub(crate) enum Content {
    Empty,
    Json(Value),
    /// Becomes the API's error object when the request's id is known.
    Error {
        id: &'static str,
        message: String,
    },
    Bytes {
        media: &'static str,
        bytes: Vec<u8>,
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

    pub(crate) fn no_content() -> Self {
        Self::new(StatusCode::NO_CONTENT, Content::Empty)
    }

    pub(crate) fn new(status: StatusCode, content: Content) -> Self {
        Self {
            status,
            content,
            headers: Vec::new(),
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

    pub(crate) fn into_response(self, request_id: &str) -> Response<Body> {
        let (media, body) = match self.content {
            Content::Empty => (None, Body::empty()),
            Content::Json(value) => (Some(JSON), Body::from(value.to_string())),
            Content::Error { id, message } => {
                let value = json!({"id": id, "message": message, "request_id": request_id});
                (Some(JSON), Body::from(value.to_string()))
            }
            Content::Bytes { media, bytes } => (Some(media), Body::from(bytes)),
            Content::Events(events) => {
                let pieces = events
                    .into_iter()
                    .map(|event| Ok::<_, Infallible>(Bytes::from(event)));
                (Some(EVENTS), Body::from_stream(stream::iter(pieces)))
            }
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        if let Some(media) = media {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
        }
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.append(name, value);
            }
        }
        response
    }
}
