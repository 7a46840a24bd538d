//! Answers that aren't streams of events, although one was asked for.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use reqwest::{
    StatusCode,
    header::{CONTENT_TYPE, HeaderMap},
};
use tokio::runtime::Handle;

use super::meaning::is_error_body;
use crate::Error;
use crate::response::foreign_media;
use crate::transport::{Body, ByteStream, CallContext};

/// How much is read of a body that isn't a stream of events.
const LONGEST_BODY: usize = 64 * 1024;

/// How long reading it may take: the error is worth more than the body.
const BODY_TIMEOUT: Duration = Duration::from_secs(5);

/// The media type of an answer that says it is something else than a stream of events.
pub(crate) fn other_media(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let media = value.split(';').next().unwrap_or_default().trim();
    let is_other = !media.is_empty() && !media.eq_ignore_ascii_case("text/event-stream");
    is_other.then(|| media.to_owned())
}

/// Reads the beginning of such an answer, or as much of it as comes in time.
pub(crate) async fn read_other(body: Body) -> Bytes {
    let mut read = BytesMut::new();
    match body {
        Body::Full(bytes) => return bytes,
        Body::Unreadable(_) => {}
        // Without a runtime there is no timer.
        Body::Stream(stream) if Handle::try_current().is_err() => collect(stream, &mut read).await,
        Body::Stream(stream) => {
            // What came is kept if the rest doesn't.
            let _ = tokio::time::timeout(BODY_TIMEOUT, collect(stream, &mut read)).await;
        }
    }
    read.freeze()
}

async fn collect(mut stream: ByteStream, read: &mut BytesMut) {
    while let Some(Ok(chunk)) = stream.next().await {
        let room = LONGEST_BODY - read.len();
        let part = chunk.get(..room).unwrap_or(&chunk);
        read.extend_from_slice(part);
        if read.len() == LONGEST_BODY {
            return;
        }
    }
}

/// The error of such an answer.
pub(crate) fn not_events(
    media: &str,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    context: CallContext,
) -> Error {
    let error = if is_error_body(&body) {
        Error::in_stream(&body)
    } else if foreign_media(&headers).is_some() {
        Error::incomplete(format!("the answer is {media}, not a stream of events"))
    } else {
        Error::incomplete(format!(
            "the answer is a whole one ({media}), not a stream of events"
        ))
    };
    error.answered(status, headers, body, context)
}
