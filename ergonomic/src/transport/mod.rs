//! The one way of every request: pace, token, attempt, verdict, and around again.
//!
//! **Invariant:** a request that may have reached the service and isn't idempotent is never sent again.

mod attempt;
mod backoff;
pub(crate) mod credentials;
mod pace;
mod trace;
mod verdict;

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use digitalocean_raw::transport::{BoxFuture, RawResponse, Request, Transport};
use digitalocean_raw::{BoxError, hosts};
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};
use tokio::time::{Instant, sleep, timeout_at};

use crate::middleware::Middleware;
use crate::policy::{CallOptions, RatePolicy};
#[cfg(feature = "actions")]
use crate::wait::batcher::{Batcher, Budget};
use backoff::Backoff;
use credentials::{Credentials, Headers};
pub use pace::RateLimit;
use pace::{Pace, Target};
use verdict::{Broken, Verdict};

/// The pause after a refusal for the rate limit that doesn't say how long it lasts.
const UNTOLD_PAUSE: Duration = Duration::from_secs(1);

/// What all clones of a client share.
pub(crate) struct Core {
    http: reqwest::Client,
    headers: Headers,
    pace: Pace,
    backoff: Backoff,
    middleware: Vec<Arc<dyn Middleware>>,
    #[cfg(feature = "actions")]
    pub(crate) batchers: Batchers,
}

/// Where waits share their polls.
#[cfg(feature = "actions")]
pub(crate) struct Batchers {
    pub(crate) actions: Arc<Batcher<digitalocean_raw::types::Action>>,
    #[cfg(feature = "droplets")]
    pub(crate) droplets: Arc<Batcher<digitalocean_raw::types::Droplet>>,
}

#[cfg(feature = "actions")]
impl Batchers {
    fn new(rate: &RatePolicy) -> Self {
        let budget = Budget::new(rate);
        Self {
            actions: Batcher::new(&budget),
            #[cfg(feature = "droplets")]
            droplets: Batcher::new(&budget),
        }
    }
}

impl Core {
    pub(crate) fn new(
        http: reqwest::Client,
        credentials: &Credentials,
        allow_http: bool,
        rate: &RatePolicy,
        options: &CallOptions,
        middleware: Vec<Arc<dyn Middleware>>,
    ) -> Result<Self, BoxError> {
        Ok(Self {
            http,
            headers: Headers::new(credentials, allow_http)?,
            pace: Pace::new(rate),
            backoff: Backoff::new(&options.retry),
            middleware,
            #[cfg(feature = "actions")]
            batchers: Batchers::new(rate),
        })
    }

    pub(crate) fn rate_limit(&self) -> Option<RateLimit> {
        self.pace.last()
    }
}

/// A client's transport: what is shared, and its own options.
#[derive(Clone)]
pub(crate) struct Layer {
    pub(crate) core: Arc<Core>,
    pub(crate) options: Arc<CallOptions>,
}

impl fmt::Debug for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Layer")
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl Transport for Layer {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, BoxError>> {
        let span = trace::call(&request);
        let run = async move {
            let result = Run::new(self, &request).run().await;
            trace::done(&result);
            result.map_err(Into::into)
        };
        Box::pin(trace::within(span, run))
    }
}

/// What is known of a call's way to its answer. It travels in the answer's extensions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Journey {
    /// How often the request was sent.
    pub(crate) attempts: u32,
    /// How long it waited in all, for its turn and between attempts.
    pub(crate) waited: Duration,
    /// Whether the service may have carried it out.
    pub(crate) may_have_been_processed: bool,
    /// Whether the request changes nothing, however often it is carried out.
    pub(crate) only_reads: bool,
}

impl Journey {
    /// What a person has to know beside the error itself. That something may have been read is no news.
    pub(crate) fn warning(&self) -> &'static str {
        if self.may_have_been_processed && !self.only_reads {
            "; the service may have carried it out"
        } else {
            ""
        }
    }
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: FailureKind,
    pub(crate) journey: Journey,
    /// Who was asked: a host, and never more of the address.
    pub(crate) host: String,
    pub(crate) source: Option<BoxError>,
}

/// Why there is no answer, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// No connection.
    Connect,
    /// The connection broke.
    Broken,
    /// One attempt took too long.
    Timeout(Duration),
    /// All of it took too long.
    Deadline(Duration),
    /// The request was refused before it was sent.
    Refused,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            FailureKind::Connect => write!(f, "no connection to {}", self.host)?,
            FailureKind::Broken => f.write_str("the connection broke")?,
            FailureKind::Timeout(limit) => {
                write!(f, "no answer within the request timeout of {limit:?}")?
            }
            FailureKind::Deadline(limit) if self.journey.attempts == 0 => write!(
                f,
                "not sent: the rate limit left no turn within the deadline of {limit:?}"
            )?,
            FailureKind::Deadline(limit) => {
                write!(f, "no answer within the deadline of {limit:?}")?
            }
            // Who reads this has to do something about it, so that the reason belongs to the message.
            FailureKind::Refused => match &self.source {
                Some(reason) => write!(f, "not sent: {reason}")?,
                None => f.write_str("not sent")?,
            },
        }
        let attempts = self.journey.attempts;
        if attempts > 1 {
            write!(f, ", after {attempts} attempts")?;
        }
        f.write_str(self.journey.warning())
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source: &(dyn std::error::Error + 'static) = &**self.source.as_ref()?;
        match self.kind {
            FailureKind::Refused => source.source(),
            _ => Some(source),
        }
    }
}

/// A request that is ready to be sent. It is only copied where a middleware looks at it.
struct Prepared<'a> {
    request: Cow<'a, Request>,
    token: Option<&'a HeaderValue>,
}

/// One call on its way.
struct Run<'a> {
    layer: &'a Layer,
    request: &'a Request,
    /// Where the token may go; noted only where a middleware may change the address.
    origin: Option<url::Origin>,
    end: Instant,
    journey: Journey,
    /// Attempts that count against the policy's most, which refusals for the rate limit don't.
    counted: u32,
}

impl<'a> Run<'a> {
    fn new(layer: &'a Layer, request: &'a Request) -> Self {
        Self {
            origin: (!layer.core.middleware.is_empty()).then(|| request.url.origin()),
            end: later(layer.options.deadline),
            layer,
            journey: Journey {
                only_reads: request.method.is_safe(),
                ..Journey::default()
            },
            request,
            counted: 0,
        }
    }

    async fn run(mut self) -> Result<RawResponse, Failure> {
        let core = &*self.layer.core;
        loop {
            let outcome = self.attempt().await?;
            let verdict = match &outcome {
                Ok(response) => verdict::of_response(self.request.operation, response),
                Err(broken) => verdict::of_broken(broken),
            };
            let earlier_may_have = self.journey.may_have_been_processed;
            self.journey.may_have_been_processed |= match &outcome {
                Ok(response) => verdict::leaves_open(response.status),
                Err(broken) => matches!(broken, Broken::Unclear(_) | Broken::TimedOut(_)),
            };
            if let Some(pause) = self.pause(&verdict, &outcome) {
                self.journey.waited += pause;
                sleep(pause).await;
                continue;
            }
            return match outcome {
                Ok(response) => {
                    if response.status.is_success() {
                        core.backoff.refund();
                    }
                    Ok(self.settle(response, earlier_may_have))
                }
                Err(broken) => Err(self.give_up(broken)),
            };
        }
    }

    /// Takes a turn and sends the request once.
    async fn attempt(&mut self) -> Result<Result<RawResponse, Broken>, Failure> {
        let core = &*self.layer.core;
        let asked = Instant::now();
        let turn = match *self.request.operation.host == hosts::API {
            true => {
                let turn = timeout_at(self.end, core.pace.turn(Target::of(self.request))).await;
                self.journey.waited += asked.elapsed();
                match turn {
                    Ok(turn) => Some(turn),
                    Err(_) => {
                        let deadline = self.layer.options.deadline;
                        return Err(self.failure(FailureKind::Deadline(deadline), None));
                    }
                }
            }
            false => None,
        };
        let end = self.end.min(later(self.layer.options.request_timeout));
        let started = Instant::now();
        let mut outcome = match self.prepare() {
            Ok(prepared) => {
                self.journey.attempts += 1;
                attempt::send(
                    &core.http,
                    &prepared,
                    self.layer.options.request_timeout,
                    end,
                )
                .await
            }
            Err(source) => return Err(self.failure(FailureKind::Refused, Some(source))),
        };
        if let Ok(response) = &mut outcome {
            if !response.status.is_success() {
                core.headers.redact(response);
            }
            for middleware in &core.middleware {
                middleware.response(self.request.operation, response);
            }
            if turn.is_some() {
                core.pace.learn(&response.headers);
            }
        }
        drop(turn);
        trace::attempt(&self.journey, started.elapsed(), &outcome);
        Ok(outcome)
    }

    /// The request as the middleware wants it, and the token of its host.
    fn prepare(&self) -> Result<Prepared<'a>, BoxError> {
        let core = &*self.layer.core;
        let mut request = Cow::Borrowed(self.request);
        for middleware in &core.middleware {
            middleware.request(request.to_mut())?;
        }
        let stays = self
            .origin
            .as_ref()
            .is_none_or(|origin| *origin == request.url.origin());
        let token = match stays {
            true => core.headers.of(request.operation.host, &request.url)?,
            false => None,
        };
        Ok(Prepared { request, token })
    }

    /// How long to pause before another attempt; none where this was the last.
    fn pause(
        &mut self,
        verdict: &Verdict,
        outcome: &Result<RawResponse, Broken>,
    ) -> Option<Duration> {
        let core = &*self.layer.core;
        let policy = &self.layer.options.retry;
        let (after, limited) = match verdict {
            Verdict::Done => return None,
            Verdict::Again { after, limited } => (*after, *limited),
            Verdict::AgainIfIdempotent { after } if self.request.operation.idempotent => {
                (*after, false)
            }
            Verdict::AgainIfIdempotent { .. } => return None,
        };
        let pause = if limited {
            let told = outcome
                .as_ref()
                .ok()
                .map(|response| told_pause(after, &response.headers));
            let pause = told.unwrap_or(UNTOLD_PAUSE);
            core.pace.refused(Target::of(self.request), pause);
            pause
        } else {
            self.counted += 1;
            if self.counted >= policy.max_attempts || !core.backoff.take() {
                return None;
            }
            let drawn = core.backoff.pause(policy, self.counted);
            after.map_or(drawn, |after| after.max(drawn))
        };
        // A pause that outlasts the call helps nobody: what is known now is the outcome.
        (later(pause) < self.end).then_some(pause)
    }

    /// The answer, with what is known of its way.
    fn settle(&self, mut response: RawResponse, earlier_may_have: bool) -> RawResponse {
        let mut journey = self.journey;
        if verdict::is_deleted(
            self.request.operation,
            &self.request.method,
            response.status,
            earlier_may_have,
        ) {
            response = RawResponse::new(StatusCode::NO_CONTENT, response.headers, Bytes::new());
        }
        journey.may_have_been_processed |= response.status.is_success();
        response.extensions.insert(journey);
        response
    }

    fn give_up(&self, broken: Broken) -> Failure {
        match broken {
            Broken::NotSent(source) => self.failure(FailureKind::Connect, Some(source)),
            Broken::Unclear(source) => self.failure(FailureKind::Broken, Some(source)),
            Broken::Refused(source) => self.failure(FailureKind::Refused, Some(source)),
            Broken::TimedOut(limit) if Instant::now() < self.end => {
                self.failure(FailureKind::Timeout(limit), None)
            }
            Broken::TimedOut(_) => {
                self.failure(FailureKind::Deadline(self.layer.options.deadline), None)
            }
        }
    }

    fn failure(&self, kind: FailureKind, source: Option<BoxError>) -> Failure {
        let url = &self.request.url;
        let host = url.host_str().unwrap_or_default();
        Failure {
            kind,
            journey: self.journey,
            host: url
                .port()
                .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")),
            source,
        }
    }
}

/// How long a refusal for the rate limit lasts: as it says, else until the oldest request stops counting where nothing is
/// left, else a moment.
fn told_pause(after: Option<Duration>, headers: &HeaderMap) -> Duration {
    let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u64>().ok();
    after
        .or_else(
            || match (number("ratelimit-remaining"), number("ratelimit-reset")) {
                (Some(0), Some(reset)) => Some(pace::until_reset(reset, headers)),
                _ => None,
            },
        )
        .unwrap_or_default()
        .max(UNTOLD_PAUSE)
}

/// The moment so long from now. What no clock can hold (a service may ask for any pause, a caller for no deadline) is a
/// generation away, which is as good as never.
fn later(after: Duration) -> Instant {
    const NEVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    Instant::now() + after.min(NEVER)
}

/// A date as HTTP headers write it.
fn http_date(text: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text).ok()
}

/// A lock whose holders never panic; were it poisoned, the data would still be whole.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
