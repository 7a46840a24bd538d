//! Sending a request, and reading the answer.

use bytes::Bytes;
use reqwest::{
    StatusCode,
    header::{HeaderMap, RANGE},
};
use tokio::runtime::Handle;

use crate::draft::{Draft, request};
use crate::events;
use crate::response::{FromResponse, Unreadable, foreign_media};
use crate::transport::{Body, CallContext, RawResponse};
use crate::{Client, Error, Operation, Response};

/// From how many bytes on a body is decoded on another thread: it takes some milliseconds.
pub(crate) const LARGE: usize = 1024 * 1024;

/// Sends a request once its parts are known to be right.
pub(crate) async fn exchange<T: FromResponse + Send + 'static>(
    client: &Client,
    operation: &'static Operation,
    draft: Draft,
) -> Result<Response<T>, Error> {
    let asked_for_range = draft.headers.contains_key(RANGE);
    let request = request(client, operation, draft, T::STREAM)?;
    let response = client
        .transport()
        .send(request)
        .await
        .map_err(Error::failure)?;
    let RawResponse {
        status,
        headers,
        body,
        context,
    } = response;
    if !status.is_success() {
        let body = body.into_bytes();
        return Err(Error::unsuccessful(status, headers, body, context));
    }
    if status == StatusCode::PARTIAL_CONTENT && !asked_for_range {
        let error = Error::incomplete(format!("the answer is incomplete: {status}"));
        let body = client.transport().redact(body.into_bytes());
        return Err(error.answered(status, headers, body, context));
    }
    if let Body::Unreadable(cause) = body {
        let error = Error::incomplete(cause.to_string());
        return Err(error.answered(status, headers, Bytes::new(), context));
    }
    if T::STREAM
        && let Some(media) = events::other_media(&headers)
    {
        let body = events::read_other(body).await;
        return Err(events::not_events(&media, status, headers, body, context));
    }
    let (headers, read) = read(operation, status, headers, body).await;
    match read {
        Ok(value) => Ok(Response {
            status,
            headers,
            value,
            context,
            undescribed: T::UNDESCRIBED,
        }),
        Err(Unreadable { body, cause }) => {
            let body = client.transport().redact(body);
            Err(undecoded(status, headers, body, context, &cause))
        }
    }
}

/// Decodes a body; a large one where it doesn't hold up other tasks.
async fn read<T: FromResponse + Send + 'static>(
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
) -> (HeaderMap, Result<T, Unreadable>) {
    let decode = move |headers: HeaderMap, body| {
        let read = T::from_body(operation, status, &headers, body);
        (headers, read)
    };
    let large = match &body {
        Body::Full(bytes) if bytes.len() > LARGE => bytes.clone(),
        _ => return decode(headers, body),
    };
    let Ok(runtime) = Handle::try_current() else {
        return decode(headers, body);
    };
    let copy = headers.clone();
    match runtime.spawn_blocking(move || decode(copy, body)).await {
        Ok(read) => read,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The runtime shuts down.
            Err(_) => decode(headers, Body::Full(large)),
        },
    }
}

/// The error of a body that can't be decoded. If it isn't JSON and doesn't say so, its kind tells more than its first byte.
fn undecoded(
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    context: CallContext,
    cause: &serde_json::Error,
) -> Error {
    let detail = match foreign_media(&headers) {
        _ if cause.is_data() => None,
        Some(media) => Some(format!("the answer is {media}, not JSON")),
        None if body.trim_ascii().is_empty() => Some("the answer is empty".to_owned()),
        None => None,
    };
    let error = Error::undecodable(status, headers, body, context, cause);
    match detail {
        Some(detail) => error.saying(detail),
        None => error,
    }
}
