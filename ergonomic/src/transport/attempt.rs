//! One attempt: a request out, an answer in.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use digitalocean_core::redirect;
use digitalocean_raw::BoxError;
use digitalocean_raw::transport::{Body, ByteStream, RawResponse};
use futures_util::stream;
use reqwest::Url;
use reqwest::header::{AUTHORIZATION, HeaderMap};
use tokio::time::{Instant, timeout, timeout_at};

use super::Prepared;
use super::verdict::Broken;

/// How much of the body of an answer that is no success is read.
const LONGEST_ERROR: usize = 64 * 1024;

/// Sends a request and reads the answer, all before `end`.
pub(super) async fn send(
    http: &reqwest::Client,
    prepared: &Prepared<'_>,
    limit: Duration,
    end: Instant,
) -> Result<RawResponse, Broken> {
    let stream = prepared.request.stream;
    let exchange = async {
        let response = follow(http, prepared).await?;
        let status = response.status();
        if stream && status.is_success() {
            let mut response = response;
            let headers = std::mem::take(response.headers_mut());
            return Ok(answer(
                status,
                headers,
                Body::Stream(patient(response, limit)),
            ));
        }
        read(response).await
    };
    match timeout_at(end, exchange).await {
        Ok(result) => result,
        Err(_) => Err(Broken::TimedOut(limit)),
    }
}

/// Sends a request, and again wherever the answers lead.
async fn follow(
    http: &reqwest::Client,
    prepared: &Prepared<'_>,
) -> Result<reqwest::Response, Broken> {
    let method = &prepared.request.method;
    let mut url = prepared.request.url.clone();
    for _ in 0..redirect::MOST {
        let response = execute(http, prepared, url).await?;
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
    execute(http, prepared, url).await
}

async fn execute(
    http: &reqwest::Client,
    prepared: &Prepared<'_>,
    url: Url,
) -> Result<reqwest::Response, Broken> {
    let request = &prepared.request;
    let mut sent = reqwest::Request::new(request.method.clone(), url);
    *sent.headers_mut() = request.headers.clone();
    if let Some(token) = prepared.token {
        sent.headers_mut().insert(AUTHORIZATION, token.clone());
    }
    *sent.body_mut() = request.body.clone().map(Into::into);
    http.execute(sent).await.map_err(broken)
}

fn answer(status: reqwest::StatusCode, headers: HeaderMap, body: Body) -> RawResponse {
    let mut response = RawResponse::new(status, headers, Bytes::new());
    response.body = body;
    response
}

/// Reads the whole body of a success. Of any other answer the beginning is enough, and a body that breaks off is no reason
/// to forget the status.
async fn read(mut response: reqwest::Response) -> Result<RawResponse, Broken> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    if status.is_success() {
        let body = response.bytes().await.map_err(broken)?;
        return Ok(RawResponse::new(status, headers, body));
    }
    let mut body = BytesMut::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        let room = LONGEST_ERROR - body.len();
        body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
        if body.len() == LONGEST_ERROR {
            break;
        }
    }
    Ok(RawResponse::new(status, headers, body.freeze()))
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

/// What an error of the HTTP client says of the request's fate. Addresses may be secrets: they are taken out.
fn broken(error: reqwest::Error) -> Broken {
    let (not_sent, ours) = (error.is_connect(), error.is_builder());
    let error: BoxError = error.without_url().into();
    match (not_sent, ours) {
        (true, _) => Broken::NotSent(error),
        (_, true) => Broken::Refused(error),
        _ => Broken::Unclear(error),
    }
}
