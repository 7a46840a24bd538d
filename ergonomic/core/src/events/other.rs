//! Answers that aren't streams of events, although one was asked for.

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use reqwest::{StatusCode, header::HeaderMap};
use tokio::runtime::Handle;

use super::meaning::is_error_body;
use crate::Error;
use crate::body::{self, ERROR_BODY_TIMEOUT};
use crate::media::{foreign_media, media_type};
use crate::transport::{Body, ByteStream, CallContext};

/// The media type of an answer that says it is something else than a stream of events.
pub(crate) fn other_media(headers: &HeaderMap) -> Option<String> {
    let media = media_type(headers)?;
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
            let _ = tokio::time::timeout(ERROR_BODY_TIMEOUT, collect(stream, &mut read)).await;
        }
    }
    read.freeze()
}

async fn collect(mut stream: ByteStream, read: &mut BytesMut) {
    while let Some(Ok(chunk)) = stream.next().await {
        if body::keep(read, &chunk) {
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::body::MAX_ERROR_BODY;
    use reqwest::header::CONTENT_TYPE;

    #[test]
    fn only_what_is_said_to_be_something_else_is() {
        let media = |value: &'static str| {
            let value = reqwest::header::HeaderValue::from_static(value);
            other_media(&HeaderMap::from_iter([(CONTENT_TYPE, value)]))
        };
        for events in [
            "",
            "; charset=utf-8",
            "text/event-stream",
            "TEXT/Event-Stream;a=b",
        ] {
            assert_eq!(media(events), None, "{events}");
        }
        assert_eq!(media("text/html; a=b").as_deref(), Some("text/html"));
        assert_eq!(other_media(&HeaderMap::new()), None);
    }

    #[test]
    fn no_more_is_read_than_is_kept() {
        const CHUNK: usize = MAX_ERROR_BODY / 4;
        let left = Arc::new(AtomicUsize::new(10));
        let chunks = Arc::clone(&left);
        let stream = futures_util::stream::unfold((), move |()| {
            let left = chunks.fetch_sub(1, Ordering::Relaxed);
            let chunk = Bytes::from(vec![b'x'; CHUNK]);
            async move { (left > 0).then_some((Ok(chunk), ())) }
        });
        let body = Body::Stream(Box::pin(stream));
        let read = futures_util::FutureExt::now_or_never(read_other(body)).unwrap();
        assert_eq!(read.len(), MAX_ERROR_BODY);
        assert_eq!(left.load(Ordering::Relaxed), 10 - 4);
    }
}
