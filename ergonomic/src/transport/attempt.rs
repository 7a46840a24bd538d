//! One attempt: a request out, an answer in.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use digitalocean_core::transport::{Body, ByteStream, RawResponse};
use digitalocean_core::{BoxError, body, redirect};
use futures_util::stream;
use reqwest::Url;
use reqwest::header::{AUTHORIZATION, HeaderMap};
use tokio::time::{Instant, timeout, timeout_at};
use tokio_util::sync::CancellationToken;

use super::connecting::Phase;
use super::failure::{self, Broken};
use super::pace::Turn;
use super::{Prepared, later};

/// What an error says of a body that is too long.
const MAX_BODY_HINT: &str = "; `CallOptions::max_body` raises the limit";

/// What bounds an attempt.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// How long it may take; for a stream, how long until the first and between any two bytes.
    pub(super) timeout: Duration,
    /// When the call has to be over.
    pub(super) end: Instant,
    /// How long the body of a success may be.
    pub(super) max_body: u64,
}

/// What came of an attempt.
pub(super) struct Sent {
    /// The answer, with the turn that it belongs to.
    pub(super) outcome: Result<(RawResponse, Turn), Broken>,
    /// How long it waited for the turns of redirects.
    pub(super) waited: Duration,
}

/// Sends a request and reads the answer, within the limits. Redirects are followed, each in a turn of its
/// own; the time that it waits for them counts against the call only.
pub(super) async fn send(
    http: &reqwest::Client,
    prepared: &Prepared<'_>,
    limits: Limits,
    stop: Option<&CancellationToken>,
    turn: Turn,
) -> Sent {
    let mut exchange = Exchange {
        http,
        prepared,
        limits,
        stop,
        end: limits.end.min(later(limits.timeout)),
        phase: Phase::default(),
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
    limits: Limits,
    /// Ends the attempt as long as nothing of it was sent.
    stop: Option<&'a CancellationToken>,
    /// When the attempt has to be over.
    end: Instant,
    phase: Phase,
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
                    // Boxed, for it is rare, and would make every attempt twice as large.
                    let waited = Box::pin(self.wait(turn.redirected(status, &headers, &next)));
                    turn = waited.await?;
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
        let exchange = pin!(self.exchange(url));
        let result = match self.stop {
            Some(stop) => {
                self.in_time(pin!(self.unless_stopped(stop, exchange)))
                    .await
            }
            None => self.in_time(exchange).await,
        };
        if matches!(&result, Err(broken) if broken.is_not_sent()) {
            turn.not_sent();
        }
        result
    }

    /// Waits for a turn. The attempt has as much time left afterwards as it had before.
    async fn wait(&mut self, turn: impl Future<Output = Turn>) -> Result<Turn, Broken> {
        let asked = Instant::now();
        let turn = timeout_at(self.limits.end, turn).await;
        let waited = asked.elapsed();
        self.waited += waited;
        let left = self.end.saturating_duration_since(asked);
        self.end = self.limits.end.min(later(left));
        turn.map_err(|_| Broken::TimedOut {
            limit: self.limits.timeout,
            sent: true,
        })
    }

    async fn exchange(&self, url: Url) -> Result<reqwest::Response, Broken> {
        let request = &self.prepared.request;
        let mut sent = reqwest::Request::new(request.method.clone(), url);
        *sent.headers_mut() = request.headers.clone();
        if let Some(token) = self.prepared.token {
            sent.headers_mut().insert(AUTHORIZATION, token.clone());
        }
        *sent.body_mut() = request.body.clone().map(Into::into);
        let response = self.phase.watch(self.http.execute(sent)).await;
        response.map_err(failure::classify)
    }

    async fn answer(&self, mut response: reqwest::Response) -> Result<RawResponse, Broken> {
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = if !status.is_success() {
            Body::Full(read_error(response, self.end).await)
        } else if self.prepared.request.stream {
            Body::Stream(patient(response, self.limits.timeout))
        } else {
            let read = pin!(body::read(
                &mut response,
                self.limits.max_body,
                MAX_BODY_HINT
            ));
            match timeout_at(self.end, read).await {
                Ok(body) => body.map_err(|error| Broken::Unclear(error.into()))?,
                Err(_) => return Err(self.timed_out(true)),
            }
        };
        Ok(answer(status, headers, body))
    }

    /// Runs an exchange to its end, unless it is stopped while it waits for its connection. Once something was sent, what
    /// became of it must be known.
    async fn unless_stopped<T>(
        &self,
        stop: &CancellationToken,
        mut exchange: Pin<&mut impl Future<Output = Result<T, Broken>>>,
    ) -> Result<T, Broken> {
        let mut stopped = pin!(stop.cancelled());
        poll_fn(|context| {
            let mut is_stopped = |context: &mut Context<'_>| {
                stop.is_cancelled() || stopped.as_mut().poll(context).is_ready()
            };
            // A connection that is there by now must not be used any more.
            if self.phase.is_connecting() && is_stopped(context) {
                return Poll::Ready(Err(Broken::Stopped));
            }
            let polled = exchange.as_mut().poll(context);
            if polled.is_pending() && is_stopped(context) && self.phase.is_connecting() {
                return Poll::Ready(Err(Broken::Stopped));
            }
            polled
        })
        .await
    }

    /// Runs a step up to the head of an answer within the time of the attempt.
    async fn in_time<T>(
        &self,
        step: Pin<&mut impl Future<Output = Result<T, Broken>>>,
    ) -> Result<T, Broken> {
        match timeout_at(self.end, step).await {
            Ok(result) => result,
            Err(_) => Err(self.timed_out(!self.phase.is_connecting())),
        }
    }

    fn timed_out(&self, sent: bool) -> Broken {
        Broken::TimedOut {
            limit: self.limits.timeout,
            sent,
        }
    }
}

fn answer(status: reqwest::StatusCode, headers: HeaderMap, body: Body) -> RawResponse {
    let mut response = RawResponse::new(status, headers, Bytes::new());
    response.body = body;
    response
}

/// The body of an error response, or as much of it as comes in time.
async fn read_error(mut response: reqwest::Response, end: Instant) -> Bytes {
    let mut read = BytesMut::new();
    let end = end.min(later(body::ERROR_BODY_TIMEOUT));
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
