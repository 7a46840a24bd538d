//! The way of every request: read, find, allow, check, behave, answer, record.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::{ACCEPT, ALLOW, AUTHORIZATION, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Request, Response, StatusCode};
use futures_util::StreamExt;
use serde_json::Value;
use url::form_urlencoded;

use crate::answer::Answer;
use crate::auth::Tokens;
use crate::budget::Budget;
use crate::call::Call;
use crate::clock::Clock;
use crate::operation::{EVENTS, Operation};
use crate::record::{RequestLog, RequestRecord};
use crate::router::{Found, Route, Router};
use crate::state::{self, World};
use crate::{synthetic, validation};

/// The largest body that is read, in bytes.
const LARGEST_BODY: usize = 8 * 1024 * 1024;
/// How much of a larger body is thrown away before giving up on the client.
const LARGEST_WASTE: usize = 256 * 1024 * 1024;

/// What all requests to one sandbox share.
pub(crate) struct Pipeline {
    pub(crate) router: Router,
    pub(crate) tokens: Tokens,
    pub(crate) clock: Clock,
    pub(crate) world: Mutex<World>,
    pub(crate) log: RequestLog,
    pub(crate) budget: Budget,
    pub(crate) base: String,
    pub(crate) counter: AtomicU64,
}

/// A request as it came over the wire.
struct Received {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Result<Vec<u8>, Unread>,
}

/// Why there is no body to work with.
enum Unread {
    TooLarge,
    Broken(String),
}

/// Serves one request.
pub(crate) async fn serve(
    State(pipeline): State<Arc<Pipeline>>,
    request: Request<Body>,
) -> Response<Body> {
    let received = Received::read(request).await;
    pipeline.respond(received)
}

impl Pipeline {
    fn respond(&self, received: Received) -> Response<Body> {
        let mut found = self.router.find(&received.method, &received.path);
        let operation = match &found {
            Found::Operation(route) => Some(route.operation),
            _ => None,
        };
        let sent = received.body_as_json();
        let answer = self
            .decide(&mut found, &received)
            .unwrap_or_else(|refusal| refusal);

        self.log.push(received.record(operation, sent, &answer));
        self.finish(answer)
    }

    /// Either kind of result is an answer; `Err` is one that ended the way early.
    fn decide(&self, found: &mut Found, received: &Received) -> Result<Answer, Answer> {
        let needs_token = match found {
            Found::Operation(route) => route.operation.needs_token,
            _ => true,
        };
        if needs_token {
            self.tokens.check(&received.headers)?;
        }
        let route = match found {
            Found::Operation(route) => route,
            Found::OtherMethods(methods) => return Err(other_methods(methods, received)),
            Found::Nothing => {
                return Err(Answer::not_found(format!(
                    "the API has nothing at {}",
                    received.path
                )));
            }
        };
        let call = self.check(route, received)?;
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
        Ok(Call {
            operation: route.operation,
            path: std::mem::take(&mut route.values),
            query: &received.query,
            wants_events: wants_events(&received.headers, body.as_ref()),
            body,
            sent_path: &received.path,
            base: &self.base,
            now: self.clock.now(),
        })
    }

    fn behave(&self, call: &Call<'_>) -> Answer {
        match state::handler(call.operation.id) {
            Some(handler) => {
                let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
                world.settle(call.now);
                handler(call, &mut world).unwrap_or_else(|refusal| refusal)
            }
            None => synthetic::answer(call),
        }
    }

    fn finish(&self, answer: Answer) -> Response<Body> {
        let number = self.counter.fetch_add(1, Ordering::Relaxed);
        let request_id = format!("5a4db0c0-0000-4000-8000-{number:012x}");
        let spent = self.budget.spend(self.clock.now());
        let mut response = answer.into_response(&request_id);
        for (name, value) in [
            ("x-request-id", request_id),
            ("ratelimit-limit", spent.limit.to_string()),
            ("ratelimit-remaining", spent.remaining.to_string()),
            ("ratelimit-reset", spent.reset.to_string()),
        ] {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response
                    .headers_mut()
                    .insert(HeaderName::from_static(name), value);
            }
        }
        response
    }
}

impl Received {
    async fn read(request: Request<Body>) -> Self {
        let (parts, body) = request.into_parts();
        let query = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
            .into_owned()
            .collect();
        Self {
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query,
            headers: parts.headers,
            body: read_body(body).await,
        }
    }

    fn body_as_json(&self) -> Option<Value> {
        let bytes = self.body.as_ref().ok()?;
        serde_json::from_slice(bytes).ok()
    }

    fn record(
        &self,
        operation: Option<&'static Operation>,
        body: Option<Value>,
        answer: &Answer,
    ) -> RequestRecord {
        let headers = self
            .headers
            .iter()
            .filter(|(name, _)| **name != AUTHORIZATION)
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                (name.as_str().to_owned(), value)
            })
            .collect();
        RequestRecord {
            method: self.method.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            undeclared_query: operation
                .map(|operation| Call::undeclared(operation, &self.query))
                .unwrap_or_default(),
            headers,
            body,
            operation_id: operation.map(|operation| operation.id.to_owned()),
            status: answer.status.as_u16(),
        }
    }
}

impl Unread {
    fn refusal(&self) -> Answer {
        match self {
            Self::TooLarge => Answer::error(
                StatusCode::PAYLOAD_TOO_LARGE,
                "payload_too_large",
                format!("the body is larger than {LARGEST_BODY} bytes"),
            ),
            Self::Broken(reason) => Answer::bad_request(format!("the body broke off: {reason}")),
        }
    }
}

/// Reads the body to its end even when it is too large: a client that is still sending wouldn't see the answer.
async fn read_body(body: Body) -> Result<Vec<u8>, Unread> {
    let mut stream = body.into_data_stream();
    let mut bytes = Vec::new();
    let mut total = 0_usize;
    while let Some(piece) = stream.next().await {
        let piece: Bytes = piece.map_err(|error| Unread::Broken(error.to_string()))?;
        total = total.saturating_add(piece.len());
        if total <= LARGEST_BODY {
            bytes.extend_from_slice(&piece);
        } else if total > LARGEST_WASTE {
            break;
        }
    }
    if total > LARGEST_BODY {
        return Err(Unread::TooLarge);
    }
    Ok(bytes)
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
