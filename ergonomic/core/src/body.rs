//! Reading the bodies of answers, none of which may fill the memory.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use reqwest::Response;

use crate::failure::BoxError;

/// The bytes of a body, as they arrive.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// The body of an answer.
#[non_exhaustive]
pub enum Body {
    /// All of it.
    Full(Bytes),
    /// The body arrives in pieces.
    Stream(ByteStream),
    /// A body that the transport did not hand over although the service answered, and why.
    Unreadable(BoxError),
}

impl Body {
    /// The bytes of a whole body; empty for any other.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        match self {
            Self::Full(bytes) => bytes,
            Self::Stream(_) | Self::Unreadable(_) => Bytes::new(),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Stream(_) => f.write_str("a stream"),
            Self::Unreadable(cause) => write!(f, "unreadable: {cause}"),
        }
    }
}

/// The longest body of a success that is read unless a transport says otherwise: 64 MiB.
pub const MAX_BODY: u64 = 64 * 1024 * 1024;

/// How much of the body of any other answer is read.
pub const MAX_ERROR_BODY: usize = 64 * 1024;

/// How long that may take. What an error says apart from its body is worth more than the body.
pub const ERROR_BODY_TIMEOUT: Duration = Duration::from_secs(5);

/// Why a body was not read to its end.
#[derive(Debug)]
pub enum BodyError {
    /// The connection broke.
    Broken(reqwest::Error),
    /// The body ended before its announced length.
    Short,
}

impl std::fmt::Display for BodyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Broken(_) => "the body of the answer broke off",
            Self::Short => "the body of the answer is shorter than it says",
        })
    }
}

impl std::error::Error for BodyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Broken(error) => Some(error),
            Self::Short => None,
        }
    }
}

/// Reads the body of a success, chunk by chunk and after decompression. Nothing beyond `max` bytes is kept: a longer body
/// is [`Body::Unreadable`].
///
/// # Errors
///
/// Returns an error if the body breaks off.
pub async fn read(response: &mut Response, max: u64, hint: &str) -> Result<Body, BodyError> {
    let announced = response.content_length();
    let too_long = || {
        let limit = limit(max);
        Ok(Body::Unreadable(
            format!("the answer is longer than {limit}{hint}").into(),
        ))
    };
    if announced.is_some_and(|length| length > max) {
        return too_long();
    }
    // Most bodies are one chunk, which needs no copy.
    let mut whole = Bytes::new();
    let mut rest: Option<BytesMut> = None;
    let mut length = 0;
    while let Some(chunk) = response.chunk().await.map_err(broken)? {
        length += chunk.len() as u64;
        if length > max {
            return too_long();
        }
        match &mut rest {
            Some(rest) => rest.extend_from_slice(&chunk),
            None if whole.is_empty() => whole = chunk,
            None => {
                let expected = announced.unwrap_or(length).max(length);
                let mut both = BytesMut::with_capacity(usize::try_from(expected).unwrap_or(0));
                both.extend_from_slice(&whole);
                both.extend_from_slice(&chunk);
                rest = Some(both);
            }
        }
    }
    // hyper takes a reset of an HTTP/2 stream without an error code for the end of the body.
    if announced.is_some_and(|announced| announced != length) {
        return Err(BodyError::Short);
    }
    Ok(Body::Full(rest.map_or(whole, BytesMut::freeze)))
}

/// Reads the beginning of a body of an error response into `body`, which keeps what came if this is dropped. A
/// body that breaks off doesn't discard the status.
pub async fn read_error(response: &mut Response, body: &mut BytesMut) {
    while let Ok(Some(chunk)) = response.chunk().await {
        if keep(body, &chunk) {
            return;
        }
    }
}

/// Adds a chunk to what is kept of the body of an error, as far as there is room. Returns whether that is all.
pub fn keep(body: &mut BytesMut, chunk: &[u8]) -> bool {
    let room = MAX_ERROR_BODY.saturating_sub(body.len());
    body.extend_from_slice(chunk.get(..room).unwrap_or(chunk));
    body.len() >= MAX_ERROR_BODY
}

/// An address may be a secret.
fn broken(error: reqwest::Error) -> BodyError {
    BodyError::Broken(error.without_url())
}

/// A number of bytes as people read it.
fn limit(bytes: u64) -> String {
    const MIB: u64 = 1024 * 1024;
    match bytes % MIB {
        0 if bytes > 0 => format!("{} MiB", bytes / MIB),
        _ => format!("{bytes} bytes"),
    }
}
