//! One attempt: a request out, an answer in.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use digitalocean_core::{body, redirect};
use digitalocean_raw::BoxError;
use digitalocean_raw::transport::{Body, ByteStream, RawResponse};
use futures_util::stream;
use http::Extensions;
use reqwest::Url;
use reqwest::header::{AUTHORIZATION, HeaderMap};
use tokio::time::{Instant, timeout, timeout_at};

use super::connecting::Phase;
use super::failure::{self, Broken};
use super::{Prepared, later};

/// How long the body of an answer that is no success may take. The status is worth more than the body.
const ERROR_BODY_TIMEOUT: Duration = Duration::from_secs(5);

/// What an error says of a body that is too long.
const MAX_BODY_HINT: &str = "; `CallOptions::max_body` raises the limit";

/// What bounds an attempt.
pub(super) struct Limits {
    /// How long it may take; for a stream, how long until the first and between any two bytes.
    pub(super) timeout: Duration,
    /// When it ends at the latest.
    pub(super) end: Instant,
    /// How long the body of a success may be.
    pub(super) max_body: u64,
}

/// Sends a request and reads the answer.
pub(super) async fn send(
    http: &reqwest::Client,
    prepared: &Prepared<'_>,
    limits: &Limits,
) -> Result<RawResponse, Broken> {
    let phase = Phase::default();
    let head = timeout_at(limits.end, follow(http, prepared, &phase)).await;
    let Ok(response) = head else {
        return Err(Broken::TimedOut {
            limit: limits.timeout,
            sent: !phase.is_connecting(),
        });
    };
    let mut response = response?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let body = if !status.is_success() {
        Body::Full(read_error(response, limits.end).await)
    } else if prepared.request.stream {
        Body::Stream(patient(response, limits.timeout))
    } else {
        let read = body::read(&mut response, limits.max_body, MAX_BODY_HINT);
        match timeout_at(limits.end, read).await {
            Ok(body) => body.map_err(|error| Broken::Unclear(error.into()))?,
            Err(_) => {
                return Err(Broken::TimedOut {
                    limit: limits.timeout,
                    sent: true,
                });
            }
        }
    };
    Ok(answer(status, headers, body))
}

/// Sends a request, and again wherever the answers lead.
async fn follow(
    http: &reqwest::Client,
    prepared: &Prepared<'_>,
    phase: &Phase,
) -> Result<reqwest::Response, Broken> {
    let method = &prepared.request.method;
    let mut url = prepared.request.url.clone();
    for _ in 0..redirect::MOST {
        let response = execute(http, prepared, phase, url).await?;
        match redirect::next(
            method,
            response.url(),
            response.status(),
            response.headers(),
        ) {
            Some(next) => url = next,
            None => return Ok(response),
        }
    }
    execute(http, prepared, phase, url).await
}

async fn execute(
    http: &reqwest::Client,
    prepared: &Prepared<'_>,
    phase: &Phase,
    url: Url,
) -> Result<reqwest::Response, Broken> {
    let request = &prepared.request;
    let mut sent = reqwest::Request::new(request.method.clone(), url);
    *sent.headers_mut() = request.headers.clone();
    if let Some(token) = prepared.token {
        sent.headers_mut().insert(AUTHORIZATION, token.clone());
    }
    *sent.body_mut() = request.body.clone().map(Into::into);
    let response = phase.watch(http.execute(sent)).await;
    response.map_err(failure::classify)
}

fn answer(status: reqwest::StatusCode, headers: HeaderMap, body: Body) -> RawResponse {
    let mut response = RawResponse::new(status, headers, Bytes::new());
    response.body = body;
    response.extensions = Extensions::new();
    response
}

/// The body of an answer that is no success, or as much of it as comes in time.
async fn read_error(mut response: reqwest::Response, end: Instant) -> Bytes {
    let mut read = BytesMut::new();
    let end = end.min(later(ERROR_BODY_TIMEOUT));
    // What came is kept if the rest doesn't.
    let _ = timeout_at(end, body::read_error(&mut response, &mut read)).await;
    read.freeze()
}

/// The bytes of a body, none of which may take longer than `limit` to come.
fn patient(response: reqwest::Response, limit: Duration) -> ByteStream {
    Box::pin(stream::unfold(Some(response), move |response| async move {
        let mut response = response?;
        let failure: BoxError = match timeout(limit, response.chunk()).await {
            Ok(Ok(Some(chunk))) => return Some((Ok(chunk), Some(response))),
            Ok(Ok(None)) => return None,
            Ok(Err(error)) => error.without_url().into(),
            Err(_) => format!("nothing came for {limit:?}").into(),
        };
        Some((Err(failure), None))
    }))
}
