//! The way of every request: read, find, log, allow, count, check, behave, answer; with the places where a scripted
//! fault steps in, before the token is looked at and when there is an answer.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::http::header::{ACCEPT, ALLOW, DATE, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Request, Response, StatusCode};
use serde_json::Value;
use tokio::sync::{Notify, watch};

use crate::answer::Answer;
use crate::auth::{Tokens, bearer, offered};
use crate::call::Call;
use crate::clock::{Clock, http_date};
use crate::connection::Line;
use crate::error::Error;
use crate::faults::{self, After, Before, Effect, Script};
use crate::limits::{Ledger, RateLimits, Standing};
use crate::live::{self, Source, Visit};
use crate::operation::EVENTS;
use crate::received::{Received, Unread};
use crate::record::RequestLog;
use crate::router::{Found, Route, Router};
use crate::state::{self, Delays, World, metadata};
use crate::store::families::uploads;
use crate::synthetic::{self, Stateless};
use crate::told::{Log, Told};
use crate::{control, leniency, validation};

/// What all requests to one sandbox share.
pub(crate) struct Pipeline {
    pub(crate) router: Router,
    pub(crate) faults: Script,
    pub(crate) tokens: Tokens,
    pub(crate) limits: Ledger,
    pub(crate) clock: Clock,
    pub(crate) world: Mutex<World>,
    pub(crate) log: RequestLog,
    pub(crate) base: String,
    /// Whether other machines and containers reach it, by names that it doesn't know.
    pub(crate) is_open: bool,
    pub(crate) told: Log,
    pub(crate) start: Start,
    pub(crate) stateless: Stateless,
    pub(crate) store: bool,
    pub(crate) counter: AtomicU64,
    /// Notified when the sandbox is asked to stop.
    pub(crate) asked_to_stop: Notify,
    /// Its sender is dropped when the sandbox stops.
    pub(crate) stopped: watch::Receiver<()>,
}

/// The initial state of a sandbox, to which a reset returns it.
pub(crate) struct Start {
    pub(crate) delays: Delays,
    pub(crate) limits: RateLimits,
    pub(crate) journal: usize,
    /// A dump.
    pub(crate) state: Option<Vec<u8>>,
}

/// The outcome of processing a request.
struct Outcome {
    answer: Answer,
    standing: Standing,
}

/// Serves one request.
pub(crate) async fn serve(
    State(pipeline): State<Arc<Pipeline>>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: Request<Body>,
) -> Response<Body> {
    let (visit, request) = Visit::of(Arc::clone(&pipeline), line, request).await;
    let received = Received::read(request, pipeline.is_open).await;
    if control::is_meant(&received.path) {
        return control::answer(&pipeline, &received);
    }
    pipeline.respond(&received, visit).await
}

impl Pipeline {
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes everything as it was at the start. The faults are gone.
    pub(crate) fn reset(&self) -> Result<(), Error> {
        self.clock.reset();
        let mut world = World::seeded(self.start.delays, self.clock.now())?;
        world.without_store = !self.store;
        self.faults.clear();
        self.limits.replace(self.start.limits.clone());
        self.replace(world);
        if let Some(state) = &self.start.state {
            control::load(self, state)?;
        }
        self.log.clear();
        self.log.resize(self.start.journal);
        Ok(())
    }

    /// Puts another world in place of the present one. Logs of the old one are over.
    pub(crate) fn replace(&self, world: World) {
        let old = std::mem::replace(&mut *self.world(), world);
        old.lines.forget(None);
    }

    /// Whether a log gets no more lines because what it is about is done.
    pub(crate) fn is_log_over(&self, source: &Source) -> bool {
        if source.kind == "RUN" {
            return false;
        }
        let mut world = self.world();
        world.settle(self.clock.now());
        world.is_log_over(source)
    }

    async fn respond(&self, received: &Received, mut visit: Visit) -> Response<Body> {
        let line = visit.line.clone();
        let found = self.router.find(&received.method, &received.path);
        let operation = match &found {
            Found::Operation(route) => Some(route.operation),
            _ => None,
        };
        let id = operation.map(|operation| operation.id);
        let number = self.counter.fetch_add(1, Ordering::Relaxed);
        let request_id = format!("5a4db0c0-0000-4000-8000-{number:012x}");
        let hit = self.faults.strike(id, &received.method, &received.path);
        let effects = hit.as_ref().map(|hit| hit.effects.clone());
        let effects = effects.unwrap_or_default();
        let now = self.clock.now();
        // Logged before anything waits: a client that goes away ends this function wherever it is.
        let entry = self.log.open(received.record(operation, hit, now));

        let (delay, before) = faults::before(&effects, now);
        if !delay.is_zero() && !self.wait(delay).await {
            return line.reset();
        }
        let mut processed = false;
        let Outcome { answer, standing } = match before {
            Before::Answer(answer) => self.unprocessed(answer, received),
            Before::Reset => return line.reset(),
            Before::Hang => {
                self.stopping().await;
                return line.reset();
            }
            Before::Process => {
                let actions_fail = effects.iter().any(Effect::fails_actions);
                let outcome = self.process(found, received, &mut visit, actions_fail);
                processed = outcome.answer.status.is_success();
                outcome
            }
        };
        let after = if effects.is_empty() {
            After::Send(answer)
        } else {
            faults::after(&effects, answer, operation, &request_id)
        };
        let status = match &after {
            After::Send(answer) | After::Wait(_, answer) => answer.status.as_u16(),
            After::Reset => 0,
        };
        self.log.close(entry, status, processed);
        self.told.tell(&Told {
            at: now,
            method: &received.method,
            path: &received.path,
            operation: id,
            status,
        });
        match after {
            After::Send(answer) => self.finish(answer, standing, request_id),
            After::Wait(delay, answer) if self.wait(delay).await => {
                self.finish(answer, standing, request_id)
            }
            After::Wait(..) | After::Reset => line.reset(),
        }
    }

    fn process(
        &self,
        mut found: Found,
        received: &Received,
        visit: &mut Visit,
        actions_fail: bool,
    ) -> Outcome {
        let needs_token = match &found {
            Found::Operation(route) => route.operation.needs_token,
            Found::Nothing => !is_without_token(&received.path),
            Found::OtherMethods(_) => true,
        };
        let operation = match &found {
            Found::Operation(route) => Some(route.operation),
            _ => None,
        };
        let offered = offered(&received.headers, operation);
        let kind = operation.and_then(|operation| operation.keys);
        let token = match self.tokens.check(offered) {
            Ok(token) => token,
            Err(_) if self.knows_key(kind, offered) => offered.unwrap_or_default(),
            Err(refusal) if needs_token => return self.unprocessed(refusal, received),
            Err(_) => "",
        };
        let now = self.clock.now();
        let (standing, admitted) = self
            .limits
            .admit(token, &received.method, &received.path, now);
        let answer = admitted
            .and_then(|()| self.decide(&mut found, received, visit, actions_fail))
            .unwrap_or_else(|refusal| refusal);
        Outcome { answer, standing }
    }

    /// Whether it is the key of something of this kind that there is.
    fn knows_key(&self, kind: Option<&str>, key: Option<&str>) -> bool {
        kind.zip(key)
            .is_some_and(|(kind, key)| self.world().store.has_secret(kind, key))
    }

    /// An answer to a request that counts on no limit.
    fn unprocessed(&self, answer: Answer, received: &Received) -> Outcome {
        let token = bearer(&received.headers);
        let standing = self.limits.standing(token, self.clock.now());
        Outcome { answer, standing }
    }

    /// Either kind of result is an answer; `Err` is one that ended the way early.
    fn decide(
        &self,
        found: &mut Found,
        received: &Received,
        visit: &mut Visit,
        actions_fail: bool,
    ) -> Result<Answer, Answer> {
        let route = match found {
            Found::Operation(route) => route,
            Found::OtherMethods(methods) => return Err(other_methods(methods, received)),
            Found::Nothing if received.path == live::PATH && !received.query.is_empty() => {
                return visit.open(received);
            }
            Found::Nothing => {
                if metadata::is_meant(&received.path) {
                    return self.metadata(received);
                }
                if let Some(file) = live::file(self, &received.path) {
                    return Ok(file);
                }
                if let Some(file) = uploads::file(self, &received.path) {
                    return Ok(file);
                }
                return Err(Answer::not_found(format!(
                    "the API has nothing at {}",
                    received.path
                )));
            }
        };
        let mut call = self.check(route, received)?;
        call.actions_fail = actions_fail;
        Ok(self.behave(&call))
    }

    fn check<'a>(&'a self, route: &mut Route, received: &'a Received) -> Result<Call<'a>, Answer> {
        let bytes = received.body.as_ref().map_err(Unread::refusal)?;
        let body = validation::check(
            route.operation,
            &route.values,
            &received.query,
            &received.headers,
            bytes,
        )?;
        if leniency::takes_any_file(route.operation.id)
            && let Some((_, file)) = route.values.first()
        {
            uploads::keep(&mut self.world(), file, bytes);
        }
        Ok(Call {
            operation: route.operation,
            path: std::mem::take(&mut route.values),
            query: &received.query,
            wants_events: wants_events(&received.headers, body.as_ref()),
            body,
            sent_path: &received.path,
            base: received.base.as_deref().unwrap_or(&self.base),
            now: self.clock.now(),
            actions_fail: false,
        })
    }

    /// The metadata of a droplet, as that can read it.
    fn metadata(&self, received: &Received) -> Result<Answer, Answer> {
        if !matches!(received.method.as_str(), "GET" | "HEAD") {
            return Err(other_methods(&["GET"], received));
        }
        let mut world = self.world();
        world.settle(self.clock.now());
        world.metadata(&received.path)
    }

    pub(crate) fn behave(&self, call: &Call<'_>) -> Answer {
        if !self.store && call.operation.is_in_store() {
            return synthetic::answer(call).with_header(synthetic::MARK, "schema");
        }
        match state::handler(call.operation.id) {
            Some(handler) => self.world().answer(call, handler),
            None => self.synthetic(call).unwrap_or_else(|refusal| refusal),
        }
    }

    /// An answer from the schema alone, which says so; only below what exists.
    fn synthetic(&self, call: &Call<'_>) -> Result<Answer, Answer> {
        if self.store {
            self.world().check_owner(call)?;
        }
        if self.stateless == Stateless::Refuse {
            return Err(synthetic::refusal(call));
        }
        Ok(synthetic::answer(call).with_header(synthetic::MARK, "schema"))
    }

    fn finish(&self, answer: Answer, standing: Standing, request_id: String) -> Response<Body> {
        let mut response = answer.into_response(&request_id);
        for (name, value) in [
            (DATE, http_date(self.clock.now())),
            (HeaderName::from_static("x-request-id"), request_id),
            (
                HeaderName::from_static("ratelimit-limit"),
                standing.limit.to_string(),
            ),
            (
                HeaderName::from_static("ratelimit-remaining"),
                standing.remaining.to_string(),
            ),
            (
                HeaderName::from_static("ratelimit-reset"),
                standing.reset.to_string(),
            ),
        ] {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }

    /// Waits in real time; false when the sandbox stopped first.
    async fn wait(&self, delay: Duration) -> bool {
        tokio::time::timeout(delay, self.stopping()).await.is_err()
    }

    pub(crate) async fn stopping(&self) {
        let mut stopped = self.stopped.clone();
        // Nothing is ever sent, so this ends when the sender is dropped.
        let _ = stopped.changed().await;
    }
}

/// What is served beside the API to whoever has the address.
fn is_without_token(path: &str) -> bool {
    let is_file = path.starts_with(live::FILES) || path.starts_with(uploads::FILES);
    path == live::PATH || is_file || metadata::is_meant(path)
}

fn wants_events(headers: &HeaderMap, body: Option<&Value>) -> bool {
    let accepts = headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accept| accept.contains(EVENTS));
    match body.and_then(|body| body.get("stream")) {
        Some(Value::Bool(stream)) => *stream,
        _ => accepts,
    }
}

fn other_methods(methods: &[&str], received: &Received) -> Answer {
    let allowed = methods.join(", ");
    Answer::error(
        StatusCode::METHOD_NOT_ALLOWED,
        "method_not_allowed",
        format!("{} takes {allowed}, not {}", received.path, received.method),
    )
    .with_header(ALLOW, allowed)
}
