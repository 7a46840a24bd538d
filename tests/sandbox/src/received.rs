//! A request as it came over the wire.

use axum::body::{Body, Bytes};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, Request, StatusCode};
use futures_util::StreamExt;
use serde_json::Value;
use url::form_urlencoded;

use crate::answer::Answer;
use crate::call::Call;
use crate::faults::FaultHit;
use crate::operation::Operation;
use crate::record::RequestRecord;

/// The largest body that is read, in bytes.
const LARGEST_BODY: usize = 8 * 1024 * 1024;
/// How much of a larger body is thrown away before giving up on the client.
const LARGEST_WASTE: usize = 256 * 1024 * 1024;

/// A request as it came over the wire.
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Result<Vec<u8>, Unread>,
}

/// Why there is no body to work with.
pub(crate) enum Unread {
    TooLarge,
    Broken(String),
}

impl Received {
    pub(crate) async fn read(request: Request<Body>) -> Self {
        let (parts, body) = request.into_parts();
        let query = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
            .into_owned()
            .collect();
        Self {
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query,
            headers: parts.headers,
            body: read_body(body).await,
        }
    }

    fn body_as_json(&self) -> Option<Value> {
        let bytes = self.body.as_ref().ok()?;
        serde_json::from_slice(bytes).ok()
    }

    /// What the log says of it before it is answered.
    pub(crate) fn record(
        &self,
        operation: Option<&'static Operation>,
        fault: Option<FaultHit>,
    ) -> RequestRecord {
        let headers = self
            .headers
            .iter()
            .filter(|(name, _)| **name != AUTHORIZATION)
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                (name.as_str().to_owned(), value)
            })
            .collect();
        RequestRecord {
            method: self.method.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            undeclared_query: operation
                .map(|operation| Call::undeclared(operation, &self.query))
                .unwrap_or_default(),
            headers,
            body: self.body_as_json(),
            operation_id: operation.map(|operation| operation.id.to_owned()),
            status: 0,
            processed: false,
            fault,
        }
    }
}

impl Unread {
    pub(crate) fn refusal(&self) -> Answer {
        match self {
            Self::TooLarge => Answer::error(
                StatusCode::PAYLOAD_TOO_LARGE,
                "payload_too_large",
                format!("the body is larger than {LARGEST_BODY} bytes"),
            ),
            Self::Broken(reason) => Answer::bad_request(format!("the body broke off: {reason}")),
        }
    }
}

/// Reads the body to its end even when it is too large: a client that is still sending wouldn't see the answer.
async fn read_body(body: Body) -> Result<Vec<u8>, Unread> {
    let mut stream = body.into_data_stream();
    let mut bytes = Vec::new();
    let mut total = 0_usize;
    while let Some(piece) = stream.next().await {
        let piece: Bytes = piece.map_err(|error| Unread::Broken(error.to_string()))?;
        total = total.saturating_add(piece.len());
        if total <= LARGEST_BODY {
            bytes.extend_from_slice(&piece);
        } else if total > LARGEST_WASTE {
            break;
        }
    }
    if total > LARGEST_BODY {
        return Err(Unread::TooLarge);
    }
    Ok(bytes)
}
