//! The one way of every request: pace, token, attempt, retry decision, and around again.
//!
//! **Invariant:** a request that may have reached the service and isn't idempotent is never sent again.

mod attempt;
mod backoff;
mod connecting;
pub(crate) mod credentials;
mod failure;
mod limit;
#[cfg(feature = "live")]
pub(crate) mod live;
mod pace;
pub(crate) mod retry_decision;
mod trace;

use std::fmt;
use std::ops::Deref;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use digitalocean_core::BoxError;
#[cfg(feature = "inference")]
use digitalocean_core::Host;
use digitalocean_core::is_page;
use digitalocean_core::redact::Secrets;
use digitalocean_core::transport::{
    Body, BoxFuture, CallContext, Failure, FailureKind, ListDefaults, RawResponse, Request,
    Transport,
};
use reqwest::StatusCode;
use reqwest::header::HeaderValue;
#[cfg(feature = "inference")]
use secrecy::SecretString;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use crate::batchers::Batchers;
use crate::middleware::Middleware;
use crate::policy::{CallOptions, RatePolicy};
use crate::recent::Recent;
use backoff::Backoff;
pub(crate) use connecting::ConnectLayer;
use credentials::{Credentials, Headers};
use failure::Broken;
pub use pace::RateLimit;
use pace::{Pace, Target, Turn};
use retry_decision::RetryDecision;

/// What all clones of a client share.
pub(crate) struct Core {
    http: reqwest::Client,
    #[cfg(feature = "live")]
    opener: live::Opener,
    headers: Headers,
    pace: Pace,
    backoff: Backoff,
    middleware: Vec<Arc<dyn Middleware>>,
    /// Those that the client was built with, which requests for several callers have.
    pub(crate) options: Arc<CallOptions>,
    pub(crate) recent: Recent,
    pub(crate) batchers: Batchers,
}

impl Core {
    pub(crate) fn new(
        http: reqwest::Client,
        #[cfg(feature = "live")] opener: live::Opener,
        credentials: &Credentials,
        allow_http: bool,
        rate: &RatePolicy,
        options: &CallOptions,
        middleware: Vec<Arc<dyn Middleware>>,
    ) -> Result<Self, BoxError> {
        Ok(Self {
            http,
            #[cfg(feature = "live")]
            opener,
            headers: Headers::new(credentials, allow_http)?,
            pace: Pace::new(rate, options.retry.seed),
            backoff: Backoff::new(&options.retry),
            middleware,
            options: Arc::new(options.clone()),
            recent: Recent::default(),
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
    /// Ends calls whose responses aren't needed any more.
    pub(crate) stop: Option<CancellationToken>,
    /// Told if a 404 was taken for the success of a deletion that was repeated.
    pub(crate) found_gone: Option<Arc<AtomicBool>>,
    /// Refuses what the resource that the client is for doesn't have.
    pub(crate) guard: Option<Arc<dyn Guard>>,
    /// The credential of a client for one thing, in place of all others; or why it is none.
    pub(crate) own: Option<Arc<Result<Headers, String>>>,
}

impl Layer {
    /// The credentials that it sends.
    fn headers(&self) -> Result<&Headers, &str> {
        match &self.own {
            None => Ok(&self.core.headers),
            Some(own) => own.as_ref().as_ref().map_err(String::as_str),
        }
    }

    /// The credentials, which are removed from messages.
    fn secrets(&self) -> &Secrets {
        &self.headers().unwrap_or(&self.core.headers).secrets
    }

    /// The same, with a credential of its own in place of all others.
    #[cfg(feature = "inference")]
    pub(crate) fn with_credential(&self, host: &'static Host, credential: SecretString) -> Self {
        let own = self.core.headers.alone(host, credential);
        Self {
            own: Some(Arc::new(own.map_err(|cause| cause.to_string()))),
            ..self.clone()
        }
    }
}

/// What a client that is for one resource knows of it: it refuses calls before they are sent.
pub(crate) trait Guard: std::any::Any + Send + Sync {
    /// Admits a request when it is its turn, or says why the service would refuse it. It may read by the same client, without a
    /// guard.
    fn admit<'a>(
        &'a self,
        unguarded: Layer,
        request: &'a Request,
    ) -> BoxFuture<'a, Result<Admitted, String>>;
}

/// Kept until the request is answered: others may wait for their turn.
#[derive(Default)]
pub(crate) struct Admitted {
    #[cfg_attr(not(feature = "databases"), allow(dead_code))]
    pub(crate) turn: Option<OwnedSemaphorePermit>,
}

impl fmt::Debug for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Layer")
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl Transport for Layer {
    fn redact(&self, body: Bytes) -> Bytes {
        self.secrets().clean(body)
    }

    fn lists(&self) -> ListDefaults {
        ListDefaults {
            per_page: self.options.per_page,
            max_pages: self.options.max_pages,
        }
    }

    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, Failure>> {
        let span = trace::call(&request);
        // Boxed first: a future is copied whenever another one takes it by value, and this one is large.
        let run: BoxFuture<'_, _> = match &self.guard {
            None => Box::pin(async move { Run::new(self, &request).run().await }),
            Some(guard) => Box::pin(async move {
                let mut run = Run::new(self, &request);
                let _admitted = run.admitted(&**guard).await?;
                run.run().await
            }),
        };
        trace::within(span, run)
    }
}

/// A request that is ready to be sent.
struct Prepared<'a> {
    request: Outgoing<'a>,
    token: Option<&'a HeaderValue>,
}

/// A request as it is sent. It is only copied if there is a middleware.
enum Outgoing<'a> {
    Original(&'a Request),
    Changed(Box<Request>),
}

impl Deref for Outgoing<'_> {
    type Target = Request;

    fn deref(&self) -> &Request {
        match self {
            Self::Original(request) => request,
            Self::Changed(request) => request,
        }
    }
}

/// How an attempt ended.
struct Ended {
    outcome: Result<RawResponse, Broken>,
    /// Whether the service may have carried out an earlier attempt.
    earlier_may_have: bool,
}

/// A call that is being carried out, with its retries.
struct Run<'a> {
    layer: &'a Layer,
    request: &'a Request,
    /// Where the token may go; noted only where a middleware may change the address.
    origin: Option<url::Origin>,
    /// When it asks for its first turn: the clock is read as seldom as possible, for that is dear in virtual machines.
    asks: Instant,
    end: Instant,
    context: CallContext,
    /// Attempts that count against the policy's most, which refusals for the rate limit don't.
    counted: u32,
    /// How long the last attempt's refusal for the rate limit lasts.
    refused_for: Option<Duration>,
    /// The permission by which the current attempt is sent.
    turn: Option<Turn>,
    /// How the last attempt ended.
    last: Option<Ended>,
}

impl<'a> Run<'a> {
    fn new(layer: &'a Layer, request: &'a Request) -> Self {
        let began = Instant::now();
        Self {
            origin: (!layer.core.middleware.is_empty()).then(|| request.url.origin()),
            asks: began,
            end: later_than(began, layer.options.deadline),
            layer,
            context: CallContext {
                only_reads: request.method.is_safe(),
                ..CallContext::default()
            },
            request,
            counted: 0,
            refused_for: None,
            turn: None,
            last: None,
        }
    }

    /// Waits until the guard admits the request: within the limits of the call, whatever that takes.
    async fn admitted(&mut self, guard: &dyn Guard) -> Result<Admitted, Failure> {
        let unguarded = Layer {
            guard: None,
            ..self.layer.clone()
        };
        let admit = pin!(guard.admit(unguarded, self.request));
        let admit = pin!(limit::before(self.end, admit));
        let admitted = match unless_stopped(self.layer.stop.as_ref(), admit).await {
            Some(Some(admitted)) => admitted,
            Some(None) => {
                let deadline = FailureKind::Deadline(self.layer.options.deadline);
                let reason = "what it depends on took too long".into();
                return Err(self.failure(deadline, Some(reason)));
            }
            None => return Err(self.failure(FailureKind::Stopped, None)),
        };
        self.asks = Instant::now();
        admitted.map_err(|reason| Failure::new(FailureKind::Refused, reason))
    }

    /// Makes the call. What is large stands in `self` and not in futures, which are copied and have several places for what they
    /// hand on; and what is rare is boxed.
    async fn run(&mut self) -> Result<RawResponse, Failure> {
        let mut asked = self.asks;
        loop {
            // Without a turn, nothing more is sent. What is known by now is the outcome.
            let started = match self.turn(asked).await {
                Ok(started) => started,
                Err(kind) => return self.conclude(kind),
            };
            self.attempt(started).await?;
            let Some(pause) = self.pause() else {
                return self.conclude(FailureKind::Stopped);
            };
            if unless_stopped(self.layer.stop.as_ref(), Box::pin(sleep(pause)))
                .await
                .is_none()
            {
                return self.conclude(FailureKind::Stopped);
            }
            self.context.waited += pause;
            asked = Instant::now();
        }
    }

    /// Makes the outcome of the last attempt that of the call, or this if there was none.
    fn conclude(&mut self, otherwise: FailureKind) -> Result<RawResponse, Failure> {
        let Some(ended) = self.last.take() else {
            return Err(self.failure(otherwise, None));
        };
        match ended.outcome {
            Ok(response) => {
                if response.status.is_success() {
                    self.layer.core.backoff.refund();
                }
                Ok(self.settle(response, ended.earlier_may_have))
            }
            Err(broken) => Err(self.give_up(broken)),
        }
    }

    /// Takes a turn, unless the call is stopped or its deadline is over by then. Tells when it came.
    async fn turn(&mut self, asked: Instant) -> Result<Instant, FailureKind> {
        let stop = self.layer.stop.as_ref();
        if stop.is_some_and(CancellationToken::is_cancelled) {
            return Err(FailureKind::Stopped);
        }
        let pace = &self.layer.core.pace;
        let target = match pace.turn_at_once(Target::of(self.request), asked) {
            Ok(turn) if asked < self.end => {
                self.turn = Some(turn);
                return Ok(asked);
            }
            Ok(_) => return Err(FailureKind::Deadline(self.layer.options.deadline)),
            Err(target) => target,
        };
        // Boxed, for it is rare, and would make every call larger.
        let mut turn = Box::pin(pace.turn(target));
        let turn = Box::pin(limit::before(self.end, turn.as_mut()));
        let turn = unless_stopped(stop, turn).await;
        let now = Instant::now();
        self.context.waited += now.saturating_duration_since(asked);
        match turn {
            None => Err(FailureKind::Stopped),
            // It may have come with the deadline, or after it in a program that was busy.
            Some(Some(turn)) if now < self.end => {
                self.turn = Some(turn);
                Ok(now)
            }
            Some(_) => Err(FailureKind::Deadline(self.layer.options.deadline)),
        }
    }

    /// Sends the request once, in its turn.
    async fn attempt(&mut self, started: Instant) -> Result<(), Failure> {
        let core = &*self.layer.core;
        let prepared = match self.prepare() {
            Ok(prepared) => prepared,
            Err(source) => return Err(self.failure(FailureKind::Refused, Some(source))),
        };
        self.context.attempts += 1;
        let limits = attempt::Limits {
            started,
            timeout: self.layer.options.request_timeout,
            end: self.end,
            max_body: self.layer.options.max_body,
        };
        let stop = self.layer.stop.as_ref();
        let mut exchange =
            attempt::Exchange::new(&core.http, &prepared, limits, stop, &mut self.turn);
        // What may change something is awaited to its end; a read is of no use any more.
        let stop = stop.filter(|_| self.context.only_reads);
        let outcome = unless_stopped(stop, pin!(exchange.run())).await;
        let waited = exchange.waited();
        match outcome {
            Some(outcome) => {
                self.context.waited += waited;
                self.ended(started, outcome);
                Ok(())
            }
            None => Err(self.failure(FailureKind::Stopped, None)),
        }
    }

    /// Learns from what became of an attempt, and keeps it.
    fn ended(&mut self, started: Instant, mut outcome: Result<RawResponse, Broken>) {
        let turn = self.turn.take();
        if let Ok(response) = &mut outcome {
            let core = &*self.layer.core;
            response.redact(self.layer.secrets());
            for middleware in &core.middleware {
                middleware.response(self.request.operation, response);
            }
            self.refused_for =
                turn.and_then(|turn| turn.answered(response.status, &response.headers));
        }
        trace::attempt(&self.context, started, &outcome);
        let earlier_may_have = self.context.may_have_been_processed;
        self.context.may_have_been_processed |= match &outcome {
            Ok(response) => retry_decision::leaves_open(response.status),
            Err(broken) => broken.may_have_been_processed(),
        };
        self.last = Some(Ended {
            outcome,
            earlier_may_have,
        });
    }

    /// The request as the middleware wants it, and the token of its host.
    fn prepare(&self) -> Result<Prepared<'a>, BoxError> {
        let core = &*self.layer.core;
        let mut request = Outgoing::Original(self.request);
        if !core.middleware.is_empty() {
            let mut changed = Box::new(self.request.clone());
            for middleware in &core.middleware {
                middleware.request(&mut changed)?;
            }
            request = Outgoing::Changed(changed);
        }
        let stays = self
            .origin
            .as_ref()
            .is_none_or(|origin| *origin == request.url.origin());
        let token = match stays {
            true => {
                let headers = self.layer.headers().map_err(str::to_owned)?;
                headers.of(request.operation.host, &request.url)?
            }
            false => None,
        };
        Ok(Prepared { request, token })
    }

    /// How long to pause before another attempt; `None` if this was the last.
    fn pause(&mut self) -> Option<Duration> {
        let decision = match &self.last.as_ref()?.outcome {
            Ok(response) => retry_decision::of_response(response),
            Err(broken) => retry_decision::of_broken(broken),
        };
        let core = &*self.layer.core;
        let policy = &self.layer.options.retry;
        let (after, limited) = match decision {
            RetryDecision::Final => return None,
            RetryDecision::Retry { after, limited } => (after, limited),
            RetryDecision::RetryIfIdempotent { after } if self.request.operation.idempotent => {
                (after, false)
            }
            RetryDecision::RetryIfIdempotent { .. } => return None,
        };
        let pause = if limited {
            self.refused_for?
        } else {
            self.counted += 1;
            if self.counted >= policy.max_attempts || !core.backoff.take() {
                return None;
            }
            let drawn = core.backoff.pause(policy, self.counted);
            after.map_or(drawn, |after| after.max(drawn))
        };
        // A pause that outlasts the call is of no use: what is known now is the outcome.
        (later(pause) < self.end).then_some(pause)
    }

    /// The answer, with what is known of its way.
    fn settle(&self, mut response: RawResponse, earlier_may_have: bool) -> RawResponse {
        let mut context = self.context;
        // A gateway's page says nothing of what was deleted.
        let is_page = matches!(&response.body, Body::Full(body) if is_page(body));
        if !is_page
            && retry_decision::is_deleted(
                self.request.operation,
                &self.request.method,
                response.status,
                earlier_may_have,
            )
        {
            response = RawResponse::new(StatusCode::NO_CONTENT, response.headers, Bytes::new());
            if let Some(told) = &self.layer.found_gone {
                told.store(true, Ordering::Relaxed);
            }
        }
        context.may_have_been_processed |= response.status.is_success();
        response.context = context;
        response
    }

    fn give_up(&self, broken: Broken) -> Failure {
        match broken {
            Broken::NotSent(source) => self.failure(FailureKind::Connect, Some(source)),
            Broken::Untrusted(source) => self.failure(FailureKind::Untrusted, Some(source)),
            Broken::Unprocessed(source) | Broken::Unclear(source) => {
                self.failure(FailureKind::Broken, Some(source))
            }
            Broken::Refused(source) => self.failure(FailureKind::Refused, Some(source)),
            Broken::Stopped => self.failure(FailureKind::Stopped, None),
            Broken::TimedOut { limit, .. } if Instant::now() < self.end => {
                self.failure(FailureKind::Timeout(limit), None)
            }
            Broken::TimedOut { .. } => {
                self.failure(FailureKind::Deadline(self.layer.options.deadline), None)
            }
        }
    }

    fn failure(&self, kind: FailureKind, source: Option<BoxError>) -> Failure {
        let url = &self.request.url;
        let host = url.host_str().unwrap_or_default();
        Failure {
            kind,
            context: self.context,
            host: url
                .port()
                .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")),
            source,
        }
    }
}

/// Runs a future to its end; `None` if it is stopped first.
async fn unless_stopped<F: Future + Unpin>(
    stop: Option<&CancellationToken>,
    future: F,
) -> Option<F::Output> {
    match stop {
        // Boxed, for most calls can't be stopped, and all would be larger.
        Some(stop) => Box::pin(stop.run_until_cancelled(future)).await,
        None => Some(future.await),
    }
}

/// The moment so long from now. What no clock can hold (a service may ask for any pause, a caller for no deadline) is a
/// generation away, which is as good as never.
fn later(after: Duration) -> Instant {
    later_than(Instant::now(), after)
}

/// The time `after` a moment, at most 30 years later, so that the sum can't overflow.
fn later_than(moment: Instant, after: Duration) -> Instant {
    const NEVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    moment + after.min(NEVER)
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
