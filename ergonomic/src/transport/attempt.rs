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
use super::pace::Turn;
use super::verdict::Broken;

/// How much of the body of an answer that is no success is read.
const LONGEST_ERROR: usize = 64 * 1024;

/// What came of an attempt.
pub(super) struct Sent {
    /// The answer, with the turn that it belongs to.
    pub(super) outcome: Result<(RawResponse, Turn), Broken>,
    /// How long it waited for the turns of redirects.
    pub(super) waited: Duration,
}

/// Sends a request and reads the answer, all within `limit` and before `end`. Redirects are followed, each in a turn of its
/// own; the time that it waits for them counts against `end` only.
pub(super) async fn send(
    http: &reqwest::Client,
    prepared: &Prepared<'_>,
    limit: Duration,
    end: Instant,
    turn: Turn,
) -> Sent {
    let mut exchange = Exchange {
        http,
        prepared,
        limit,
        call_end: end,
        end: end.min(super::later(limit)),
        waited: Duration::ZERO,
    };
    let outcome = exchange.run(turn).await;
    Sent {
        outcome,
        waited: exchange.waited,
    }
}

/// An attempt on its way.
struct Exchange<'a> {
    http: &'a reqwest::Client,
    prepared: &'a Prepared<'a>,
    limit: Duration,
    /// When the call has to be over.
    call_end: Instant,
    /// When the attempt has to be over.
    end: Instant,
    waited: Duration,
}

impl Exchange<'_> {
    /// Sends the request, and again wherever the answers lead.
    async fn run(&mut self, mut turn: Turn) -> Result<(RawResponse, Turn), Broken> {
        let request = &self.prepared.request;
        let mut url = request.url.clone();
        for _ in 0..redirect::MOST {
            let mut response = self.execute(url, &mut turn).await?;
            let (status, headers) = (response.status(), response.headers());
            match redirect::next(&request.method, response.url(), status, headers) {
                Some(next) => {
                    let headers = std::mem::take(response.headers_mut());
                    drop(response);
                    turn = self.wait(turn.redirected(status, &headers, &next)).await?;
                    url = next;
                }
                None => return Ok((self.answer(response).await?, turn)),
            }
        }
        let response = self.execute(url, &mut turn).await?;
        Ok((self.answer(response).await?, turn))
    }

    async fn execute(&self, url: Url, turn: &mut Turn) -> Result<reqwest::Response, Broken> {
        turn.sent();
        let result = self.in_time(execute(self.http, self.prepared, url)).await;
        if let Err(Broken::NotSent(_) | Broken::Refused(_)) = &result {
            turn.not_sent();
        }
        result
    }

    /// Waits for a turn. The attempt has as much time left afterwards as it had before.
    async fn wait(&mut self, turn: impl Future<Output = Turn>) -> Result<Turn, Broken> {
        let asked = Instant::now();
        let turn = timeout_at(self.call_end, turn).await;
        let waited = asked.elapsed();
        self.waited += waited;
        let left = self.end.saturating_duration_since(asked);
        self.end = self.call_end.min(super::later(left));
        turn.map_err(|_| Broken::TimedOut(self.limit))
    }

    async fn answer(&self, response: reqwest::Response) -> Result<RawResponse, Broken> {
        let status = response.status();
        if self.prepared.request.stream && status.is_success() {
            let mut response = response;
            let headers = std::mem::take(response.headers_mut());
            let body = Body::Stream(patient(response, self.limit));
            return Ok(answer(status, headers, body));
        }
        self.in_time(read(response)).await
    }

    async fn in_time<T>(&self, step: impl Future<Output = Result<T, Broken>>) -> Result<T, Broken> {
        let result = timeout_at(self.end, step).await;
        result.unwrap_or(Err(Broken::TimedOut(self.limit)))
    }
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
