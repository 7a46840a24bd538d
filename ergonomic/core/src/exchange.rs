//! What is asked, and reading the answer.

use bytes::Bytes;
use reqwest::{
    StatusCode,
    header::{AUTHORIZATION, HeaderMap, RANGE},
};
use tokio::runtime::Handle;

use crate::draft::{Draft, request};
use crate::error::Called;
use crate::events;
use crate::media::foreign_media;
use crate::redact::Secrets;
use crate::response::{FromResponse, Unreadable};
use crate::transport::{Body, Failure, RawResponse, Request};
use crate::{Client, Error, Operation, Response};

/// From how many bytes on a body is decoded on another thread: it takes some milliseconds.
pub(crate) const LARGE: usize = 1024 * 1024;

/// What is kept of a call until its answer comes.
#[derive(Clone)]
pub(crate) struct Asked {
    called: Called,
    for_range: bool,
    /// The credential that the request itself has.
    own: Secrets,
    /// How many answers a stream was asked for.
    choices: usize,
}

impl Asked {
    /// The request, unless its parts are wrong.
    pub(crate) fn ask(
        client: &Client,
        operation: &'static Operation,
        draft: Draft,
        stream: bool,
    ) -> (Result<Request, Error>, Self) {
        let for_range = draft.headers.contains_key(RANGE);
        let own = Secrets::of(draft.headers.get(AUTHORIZATION));
        let body = draft.body.as_deref().filter(|_| stream);
        let choices = body.map_or(0, events::choices_asked_for);
        let (request, called) = request(client, operation, draft, stream);
        let asked = Self {
            called,
            for_range,
            own,
            choices,
        };
        (request, asked)
    }

    /// A body of a success that ends up in an error, without credentials.
    fn redacted(&self, client: &Client, body: Bytes) -> Bytes {
        self.own.clean(client.transport().redact(body))
    }

    /// An error of this call.
    pub(crate) fn failed(self, error: Error) -> Error {
        error.called(self.called)
    }
}

/// The answer if it is a success.
pub(crate) fn success(
    client: &Client,
    asked: &Asked,
    sent: Result<RawResponse, Failure>,
) -> Result<RawResponse, Error> {
    let mut response = sent.map_err(Error::failure)?;
    response.redact(&asked.own);
    let status = response.status;
    if !status.is_success() {
        let (headers, body) = (response.headers, response.body.into_bytes());
        let context = response.context;
        return Err(Error::unsuccessful(status, headers, body, context));
    }
    if status == StatusCode::PARTIAL_CONTENT && !asked.for_range {
        let error = Error::incomplete(format!("the answer is incomplete: {status}"));
        let body = asked.redacted(client, response.body.into_bytes());
        return Err(error.answered(status, response.headers, body, response.context));
    }
    if let Body::Unreadable(cause) = &response.body {
        let error = Error::incomplete(cause.to_string());
        return Err(error.answered(status, response.headers, Bytes::new(), response.context));
    }
    Ok(response)
}

/// Whether to read an answer takes time.
pub(crate) fn takes_time<T: FromResponse>(response: &RawResponse) -> bool {
    match &response.body {
        _ if T::ANY_MEDIA => false,
        _ if T::STREAM => events::other_media(&response.headers).is_some(),
        Body::Full(bytes) => bytes.len() > LARGE,
        _ => false,
    }
}

/// Reads what takes time: a large answer where that holds up no other task, and an answer in place of a stream, which may come
/// bit by bit.
pub(crate) async fn read_beside<T: FromResponse + Send + 'static>(
    client: Client,
    asked: Asked,
    response: RawResponse,
) -> Result<Response<T>, Error> {
    if T::STREAM
        && let Some(media) = events::other_media(&response.headers)
    {
        let (status, headers, context) = (response.status, response.headers, response.context);
        let body = events::read_other(response.body).await;
        let error = events::not_events(&media, status, headers, body, context);
        return Err(asked.failed(error));
    }
    let Ok(runtime) = Handle::try_current() else {
        return read(&client, asked, response);
    };
    // Kept for when the runtime shuts down.
    let mut kept = RawResponse::new(response.status, response.headers.clone(), Bytes::new());
    kept.context = response.context;
    if let Body::Full(bytes) = &response.body {
        kept.body = Body::Full(bytes.clone());
    }
    let (reader, known) = (client.clone(), asked.clone());
    let result = runtime.spawn_blocking(move || read(&reader, known, response));
    match result.await {
        Ok(result) => result,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => read(&client, asked, kept),
        },
    }
}

/// Reads an answer. It returns what the call does, for values can be large: none is moved only to be put into something else.
pub(crate) fn read<T: FromResponse>(
    client: &Client,
    asked: Asked,
    response: RawResponse,
) -> Result<Response<T>, Error> {
    let RawResponse {
        status,
        headers,
        body,
        context,
    } = response;
    match T::from_body(asked.called.operation, status, &headers, body) {
        Ok(value) => {
            let mut response = Response {
                status,
                headers,
                value,
                context,
                undescribed: T::UNDESCRIBED,
            };
            response.value.expect_choices(asked.choices);
            Ok(response)
        }
        Err(Unreadable { body, cause }) => {
            let body = asked.redacted(client, body);
            let error = undecoded(status, headers, body, context, &cause);
            Err(asked.failed(error))
        }
    }
}

/// The error of a body that can't be decoded. If it isn't JSON and doesn't say so, its kind tells more than its first byte.
fn undecoded(
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    context: crate::transport::CallContext,
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
