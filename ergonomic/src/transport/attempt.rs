//! One attempt: a request out, an answer in.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use digitalocean_core::transport::{Body, ByteStream, RawResponse};
use digitalocean_core::{Answer, BoxError, body, redirect};
use futures_util::stream;
use reqwest::header::HeaderMap;
use reqwest::{StatusCode, Url};
use tokio::time::{Instant, timeout, timeout_at};
use tokio_util::sync::CancellationToken;

use super::connecting::Phase;
use super::failure::{self, Broken};
use super::pace::Turn;
use super::{Prepared, later, later_than, limit};

/// What an error says of a body that is too long.
const MAX_BODY_HINT: &str = "; `CallOptions::max_body` raises the limit";

/// The limits of an attempt: its deadline and the size of its response.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// When it started.
    pub(super) started: Instant,
    /// How long it may take; for a stream, how long until the first and between any two bytes.
    pub(super) timeout: Duration,
    /// When the call has to be over.
    pub(super) end: Instant,
    /// How long the body of a success may be.
    pub(super) max_body: u64,
}

/// An attempt: a request that is sent, and an answer that is read, within the limits. Redirects are followed, each in a turn of
/// its own; the time that it waits for them counts against the call only.
///
/// What is large is neither handed to async functions by value nor held by them: a future has a place for each of its
/// arguments, and every call would write all of these places, most of them for nothing.
pub(super) struct Exchange<'a> {
    http: &'a reqwest::Client,
    prepared: &'a Prepared<'a>,
    limits: Limits,
    /// Ends the attempt as long as nothing of it was sent.
    stop: Option<&'a CancellationToken>,
    /// The permission by which the last request was sent.
    turn: &'a mut Option<Turn>,
    /// When the attempt has to be over.
    end: Instant,
    phase: Phase,
    waited: Duration,
}

impl<'a> Exchange<'a> {
    pub(super) fn new(
        http: &'a reqwest::Client,
        prepared: &'a Prepared<'a>,
        limits: Limits,
        stop: Option<&'a CancellationToken>,
        turn: &'a mut Option<Turn>,
    ) -> Self {
        Self {
            http,
            prepared,
            limits,
            stop,
            turn,
            end: limits.end.min(later_than(limits.started, limits.timeout)),
            phase: Phase::default(),
            waited: Duration::ZERO,
        }
    }

    /// How long it waited for the turns of redirects.
    pub(super) fn waited(&self) -> Duration {
        self.waited
    }

    /// Sends the request, and follows redirects.
    pub(super) async fn run(&mut self) -> Result<RawResponse, Broken> {
        let request = &*self.prepared.request;
        let mut sent = self.send(request.url.clone());
        let mut redirects = 0;
        loop {
            let mut response = self.head(sent).await?;
            let (status, headers) = (response.status(), response.headers());
            let next = redirect::next(&request.method, response.url(), status, headers);
            let Some(next) = next.filter(|_| redirects < redirect::MOST) else {
                let headers = std::mem::take(response.headers_mut());
                let body = if !status.is_success() {
                    // Boxed, for it is rare, and would make every attempt larger.
                    Body::Full(Box::pin(read_error(response, self.end)).await)
                } else if request.stream {
                    // Whoever reads events has limits of its own, for models think longer than a request takes.
                    let limit = match request.operation.answer {
                        Answer::Json(_) => Duration::MAX,
                        _ => self.limits.timeout,
                    };
                    Body::Stream(patient(response, limit))
                } else {
                    self.body(&mut response).await?
                };
                return Ok(answer(status, headers, body));
            };
            let headers = std::mem::take(response.headers_mut());
            drop(response);
            // Boxed, for it is rare, and would make every attempt twice as large.
            Box::pin(self.wait(status, headers, &next)).await?;
            sent = self.send(next);
            redirects += 1;
        }
    }

    /// Begins to send the request to this address.
    fn send(
        &mut self,
        url: Url,
    ) -> impl Future<Output = reqwest::Result<reqwest::Response>> + use<> {
        if let Some(turn) = self.turn {
            turn.sent();
        }
        let request = &*self.prepared.request;
        let mut sent = reqwest::Request::new(request.method.clone(), url);
        *sent.headers_mut() = request.headers_with(self.prepared.token);
        *sent.body_mut() = request.body_to_send();
        self.http.execute(sent)
    }

    /// The head of the answer.
    async fn head(
        &mut self,
        sent: impl Future<Output = reqwest::Result<reqwest::Response>>,
    ) -> Result<reqwest::Response, Broken> {
        let sent = pin!(self.phase.watch(sent));
        let result = match self.stop {
            // Boxed, for most calls can't be stopped, and all would be larger.
            Some(stop) => {
                let mut sent = Box::pin(self.unless_stopped(stop, sent));
                limit::before(self.end, sent.as_mut()).await
            }
            None => limit::before(self.end, sent).await.map(Ok),
        };
        let result = match result {
            Some(Ok(result)) => result.map_err(failure::classify),
            Some(Err(stopped)) => Err(stopped),
            None => Err(self.timed_out(!self.phase.is_connecting())),
        };
        if let (Err(broken), Some(turn)) = (&result, &mut self.turn)
            && broken.is_not_sent()
        {
            turn.not_sent();
        }
        result
    }

    /// Waits for the turn of a redirect. The attempt has as much time left afterwards as it had before.
    async fn wait(
        &mut self,
        status: StatusCode,
        headers: HeaderMap,
        next: &Url,
    ) -> Result<(), Broken> {
        let asked = Instant::now();
        let turn = match self.turn {
            Some(turn) => {
                timeout_at(self.limits.end, turn.redirected(status, &headers, next)).await
            }
            None => Ok(()),
        };
        let waited = asked.elapsed();
        self.waited += waited;
        let left = self.end.saturating_duration_since(asked);
        self.end = self.limits.end.min(later(left));
        turn.map_err(|_| self.timed_out(true))
    }

    /// The whole body of an answer.
    async fn body(&self, response: &mut reqwest::Response) -> Result<Body, Broken> {
        let read = body::read(response, self.limits.max_body, MAX_BODY_HINT);
        match limit::before(self.end, pin!(read)).await {
            Some(body) => body.map_err(|error| Broken::Unclear(error.into())),
            None => Err(self.timed_out(true)),
        }
    }

    /// Waits for the head of an answer, unless it is stopped while it waits for its connection. Once something was sent, what
    /// became of it must be known.
    async fn unless_stopped<T>(
        &self,
        stop: &CancellationToken,
        mut sent: Pin<&mut impl Future<Output = T>>,
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
            let polled = sent.as_mut().poll(context);
            if polled.is_pending() && is_stopped(context) && self.phase.is_connecting() {
                return Poll::Ready(Err(Broken::Stopped));
            }
            polled.map(Ok)
        })
        .await
    }

    fn timed_out(&self, sent: bool) -> Broken {
        Broken::TimedOut {
            limit: self.limits.timeout,
            sent,
        }
    }
}

fn answer(status: StatusCode, headers: HeaderMap, body: Body) -> RawResponse {
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
