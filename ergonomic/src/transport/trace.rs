//! Spans and events, where the feature `tracing` is on; nothing at all where it isn't.
//!
//! One span for each call, one event for each attempt. Field names follow OpenTelemetry where it has one. Addresses, bodies
//! and headers are never among them: a path template says what was asked for, and the host who was asked.

use digitalocean_core::transport::{BoxFuture, CallContext, Failure, RawResponse, Request};
use tokio::time::Instant;

use super::failure::Broken;

/// The future of a call.
type Outcome<'a> = BoxFuture<'a, Result<RawResponse, Failure>>;

#[cfg(feature = "tracing")]
mod on {
    use std::borrow::Cow;
    use std::time::Duration;

    use tracing::field::Empty;
    use tracing::{Instrument as _, Span, debug, debug_span};

    use super::{Broken, CallContext, Failure, Instant, Outcome, RawResponse, Request};
    use digitalocean_core::request_id;
    use digitalocean_core::transport::FailureKind;

    pub(in super::super) fn call(request: &Request) -> Span {
        let operation = request.operation;
        debug_span!(
            "digitalocean.call",
            otel.kind = "client",
            digitalocean.operation = operation.id,
            http.request.method = request.method.as_str(),
            url.template = operation.path,
            server.address = request.url.host_str().unwrap_or_default(),
            http.response.status_code = Empty,
            digitalocean.attempts = Empty,
            digitalocean.waited_ms = Empty,
            digitalocean.request_id = Empty,
            error.r#type = Empty,
        )
    }

    pub(in super::super) fn within(span: Span, call: Outcome<'_>) -> Outcome<'_> {
        if span.is_disabled() {
            return call;
        }
        Box::pin(async move {
            let result = call.instrument(span.clone()).await;
            done(&span, &result);
            result
        })
    }

    pub(in super::super) fn attempt(
        context: &CallContext,
        started: Instant,
        outcome: &Result<RawResponse, Broken>,
    ) {
        let response = outcome.as_ref().ok();
        let failure = match outcome {
            Ok(response) => status_error(response),
            Err(Broken::NotSent(_)) => Some("connect".into()),
            Err(Broken::Untrusted(_)) => Some("untrusted".into()),
            Err(Broken::Unprocessed(_)) => Some("unprocessed".into()),
            Err(Broken::Unclear(_)) => Some("broken".into()),
            Err(Broken::TimedOut { .. }) => Some("timeout".into()),
            Err(Broken::Refused(_)) => Some("refused".into()),
            Err(Broken::Stopped) => Some("stopped".into()),
        };
        debug!(
            http.request.resend_count = context.attempts.saturating_sub(1),
            digitalocean.waited_ms = milliseconds(context.waited),
            duration_ms = milliseconds(started.elapsed()),
            http.response.status_code = response.map(|response| response.status.as_u16()),
            digitalocean.request_id = response.and_then(|response| request_id(&response.headers)),
            error.r#type = failure.as_deref(),
            "attempt"
        );
    }

    /// Tells what became of a call.
    fn done(span: &Span, result: &Result<RawResponse, Failure>) {
        let context = match result {
            Ok(response) => {
                span.record("http.response.status_code", response.status.as_u16());
                if let Some(id) = request_id(&response.headers) {
                    span.record("digitalocean.request_id", id);
                }
                if let Some(error) = status_error(response) {
                    span.record("error.type", &*error);
                }
                response.context
            }
            Err(failure) => {
                span.record("error.type", name(failure.kind));
                failure.context
            }
        };
        span.record("digitalocean.attempts", context.attempts);
        span.record("digitalocean.waited_ms", milliseconds(context.waited));
    }

    /// The value of `error.type` for a response with an error status: the status itself.
    fn status_error(response: &RawResponse) -> Option<Cow<'static, str>> {
        let status = response.status;
        let is_error = status.is_client_error() || status.is_server_error();
        is_error.then(|| status.as_str().to_owned().into())
    }

    /// Of few values, as those who count by them want it.
    fn name(kind: FailureKind) -> &'static str {
        match kind {
            FailureKind::Connect => "connect",
            FailureKind::Untrusted => "untrusted",
            FailureKind::Broken => "broken",
            FailureKind::Timeout(_) => "timeout",
            FailureKind::Deadline(_) => "deadline",
            FailureKind::Refused => "refused",
            FailureKind::Stopped => "stopped",
            _ => "other",
        }
    }

    fn milliseconds(duration: Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::{Broken, CallContext, Failure, Instant, Outcome, RawResponse, Request};

    /// Takes the place of a span when the feature `tracing` is off.
    pub(in super::super) struct NoSpan;

    pub(in super::super) fn call(_: &Request) -> NoSpan {
        NoSpan
    }

    pub(in super::super) fn within(_: NoSpan, call: Outcome<'_>) -> Outcome<'_> {
        call
    }

    pub(in super::super) fn attempt(_: &CallContext, _: Instant, _: &Result<RawResponse, Broken>) {}
}

#[cfg(not(feature = "tracing"))]
pub(super) use off::{attempt, call, within};
#[cfg(feature = "tracing")]
pub(super) use on::{attempt, call, within};
