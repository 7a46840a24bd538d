//! A request as it came over the wire.

use axum::body::{Body, Bytes};
use axum::http::header::{AUTHORIZATION, HOST};
use axum::http::{HeaderMap, Request, StatusCode};
use futures_util::StreamExt;
use url::form_urlencoded;

use crate::answer::Answer;
use crate::call::Call;
use crate::clock::Moment;
use crate::control;
use crate::faults::FaultHit;
use crate::operation::Operation;
use crate::record::Kept;

/// The largest body that is read, in bytes.
const LARGEST_BODY: usize = 8 * 1024 * 1024;
/// The largest that the control reads: a state with many things in it.
const LARGEST_STATE: usize = 256 * 1024 * 1024;
/// How much of a larger body is thrown away before giving up on the client.
const LARGEST_WASTE: usize = 256 * 1024 * 1024;

/// A request as it came over the wire.
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Result<Vec<u8>, Unread>,
    /// The address under which the client knows the sandbox, where that is to be believed.
    pub(crate) base: Option<String>,
}

/// Why there is no body to work with.
pub(crate) enum Unread {
    /// Larger than so many bytes.
    TooLarge(usize),
    Broken(String),
}

impl Received {
    /// `is_open` says whether the sandbox goes by names that it doesn't know.
    pub(crate) async fn read(request: Request<Body>, is_open: bool) -> Self {
        let (parts, body) = request.into_parts();
        let query = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
            .into_owned()
            .collect();
        let largest = if control::is_meant(parts.uri.path()) {
            LARGEST_STATE
        } else {
            LARGEST_BODY
        };
        let host = parts.headers.get(HOST).filter(|_| is_open);
        let base = host
            .and_then(|host| host.to_str().ok())
            .filter(|host| is_host(host))
            .map(|host| format!("http://{host}"));
        Self {
            base,
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query,
            headers: parts.headers,
            body: read_body(body, largest).await,
        }
    }

    /// What the journal keeps of it before it is answered.
    pub(crate) fn record(
        &self,
        operation: Option<&'static Operation>,
        fault: Option<FaultHit>,
        at: Moment,
    ) -> Kept {
        let shown = || {
            self.headers
                .iter()
                .filter(|(name, _)| **name != AUTHORIZATION)
        };
        let (mut headers, mut ends) = (String::new(), Vec::with_capacity(2 * self.headers.len()));
        headers.reserve_exact(
            shown()
                .map(|(name, value)| name.as_str().len() + value.len())
                .sum(),
        );
        for (name, value) in shown() {
            headers.push_str(name.as_str());
            ends.push(u32::try_from(headers.len()).unwrap_or(u32::MAX));
            headers.push_str(&String::from_utf8_lossy(value.as_bytes()));
            ends.push(u32::try_from(headers.len()).unwrap_or(u32::MAX));
        }
        Kept {
            number: 0,
            at,
            method: self.method.as_str().into(),
            path: self.path.as_str().into(),
            query: self.query.as_slice().into(),
            undeclared_query: operation
                .map(|operation| Call::undeclared(operation, &self.query))
                .unwrap_or_default()
                .into(),
            headers: headers.into(),
            ends: ends.into(),
            body: self.body.as_deref().unwrap_or_default().into(),
            operation,
            status: 0,
            processed: false,
            fault: fault.map(Box::new),
        }
    }
}

impl Unread {
    pub(crate) fn refusal(&self) -> Answer {
        match self {
            Self::TooLarge(largest) => Answer::error(
                StatusCode::PAYLOAD_TOO_LARGE,
                "payload_too_large",
                format!("the body is larger than {largest} bytes"),
            ),
            Self::Broken(reason) => Answer::bad_request(format!("the body broke off: {reason}")),
        }
    }
}

/// Whether the text can stand in an address.
fn is_host(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
    !text.is_empty() && text.bytes().all(fits)
}

/// Reads the body to its end even when it is too large: a client that is still sending wouldn't see the answer.
async fn read_body(body: Body, largest: usize) -> Result<Vec<u8>, Unread> {
    let mut stream = body.into_data_stream();
    let mut bytes = Vec::new();
    let mut total = 0_usize;
    while let Some(piece) = stream.next().await {
        let piece: Bytes = piece.map_err(|error| Unread::Broken(error.to_string()))?;
        total = total.saturating_add(piece.len());
        if total <= largest {
            bytes.extend_from_slice(&piece);
        } else if total > LARGEST_WASTE {
            break;
        }
    }
    if total > largest {
        return Err(Unread::TooLarge(largest));
    }
    Ok(bytes)
}
