//! The one error type.

mod kind;
mod make;
mod outcome;
mod service;
mod show;

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::failure::CallContext;
use crate::{Decode, Operation};
pub use kind::ErrorKind;
#[doc(hidden)]
pub use make::Called;
pub use outcome::{LastState, Outcome, Progress};
use service::ServiceError;
#[doc(hidden)]
pub use service::{is_page, request_id};

/// The error type of all calls, lists and waits. It has the size of a pointer.
///
/// `Display` is one line that says what was called and on what, what happened and, if it is known, why. It never contains a
/// credential, the query of a URL, a presigned URL, or the body of a successful answer.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    /// What happened; empty for statuses, of which the service says it.
    message: String,
    call: Option<Called>,
    context: CallContext,
    answer: Option<Arc<Answered>>,
    service: ServiceError,
    /// Where in the JSON of the answer decoding failed.
    path: Option<String>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    /// Whether the message already says what the source does.
    says_source: bool,
    /// The states that a wait had seen when it ended.
    wait: Option<Progress>,
    /// Whether what was asked for was done, and only what comes behind it failed.
    done: bool,
    /// Whether a refusal that passes elsewhere was found not to pass here.
    lasting: bool,
    /// A further hint, which is appended to the message.
    note: Option<String>,
    /// The outcomes of all, if this ended several at once.
    batch: Option<Batch>,
    /// A `Vec` of the items of a list that were read before.
    items: Option<Box<dyn Any + Send + Sync>>,
    /// The tag by which what may have been created is found.
    recovery_tag: Option<String>,
}

/// What the service answered.
#[derive(Debug)]
struct Answered {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

/// The outcomes of several waits.
struct Batch {
    /// How many of them ended how, in words.
    summary: String,
    /// A `Vec` of outcomes.
    outcomes: Box<dyn Any + Send + Sync>,
    /// The last states of those that weren't done.
    states: Vec<LastState>,
    /// Whether the service may have carried out one of them.
    may_have_been_processed: bool,
}

impl Error {
    /// What kind of thing failed.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status; `None` if the service didn't answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.0.answer.as_ref()?.status)
    }

    /// The headers of the answer; `None` if the service didn't answer.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.0.answer.as_ref()?.headers)
    }

    /// The body of the answer; `None` if the service didn't answer. It may contain secrets, so no message shows it.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        Some(&self.0.answer.as_ref()?.body)
    }

    /// The body of an error answer as its type, which [`Operation::error_type`] names.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no body, or it isn't one of that type.
    pub fn decode_body<T: Decode>(&self) -> Result<T, serde_json::Error> {
        let body: &[u8] = self.body().map_or(&[], |body| body);
        crate::from_slice(body)
    }

    /// The service's name for the error, such as `not_found`.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.0.service.id.as_deref()
    }

    /// The service's own message; `None` if the service didn't answer. The messages of this library are in `Display` only.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.service.message.as_deref()
    }

    /// What the service names as root causes; most errors have none.
    #[must_use]
    pub fn root_causes(&self) -> &[String] {
        &self.0.service.root_causes
    }

    /// The id that the service gave the request; support asks for it. `None` if the service didn't answer.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.service.request_id.as_deref()
    }

    /// The beginning of the body of an error response that isn't JSON: a proxy's error page, for instance.
    #[must_use]
    pub fn excerpt(&self) -> Option<&str> {
        self.0.service.excerpt.as_deref()
    }

    /// The id of the operation that was called, such as `droplets_get`; `None` if no call caused the error.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        Some(self.called_operation()?.id)
    }

    /// The operation that was called, as its row of the operation table; `None` if no call caused the error.
    #[must_use]
    pub fn called_operation(&self) -> Option<&'static Operation> {
        Some(self.0.call.as_ref()?.operation)
    }

    /// The path that was called, such as `/v2/droplets/1`, without its query. `None` if no call caused
    /// the error, or the operation's path has no parameters.
    #[must_use]
    pub fn about(&self) -> Option<&str> {
        self.0.call.as_ref()?.about()
    }

    /// The violations in a body that was checked before it was sent, each with its place; `None` if that isn't why this failed.
    #[cfg(feature = "validate")]
    #[must_use]
    pub fn violations(&self) -> Option<&crate::validate::Violations> {
        self.0.source.as_ref()?.downcast_ref()
    }

    /// Where in the JSON of the answer decoding failed, such as `droplets[3].networks`; `$` is the whole document.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.context.attempts
    }

    /// The total time for which the call waited: for the rate limit, and between attempts.
    #[must_use]
    pub fn waited(&self) -> Duration {
        self.0.context.waited
    }

    /// Whether the service may have carried out the request, although this failed.
    ///
    /// For a wait this is also true if the request that started it was carried out: the action runs, the droplet exists.
    /// [`state`](Self::state) then has its last state.
    ///
    /// # Troubleshooting
    ///
    /// After a create, search for the resource before you create it again, for instance by listing it by name or tag.
    #[must_use]
    pub fn may_have_been_processed(&self) -> bool {
        let batch = self.0.batch.as_ref();
        self.0.context.may_have_been_processed
            || batch.is_some_and(|batch| batch.may_have_been_processed)
    }

    /// The last state that a wait saw, if it is of this type: of an action, for instance, `raw::types::Action`. Every error of a
    /// wait has it if a state was seen, whatever ended the wait.
    #[must_use]
    pub fn state<T: 'static>(&self) -> Option<&T> {
        self.states().into_iter().next()
    }

    /// The last states that have this type: that of the wait that failed, or, if several were waited for together, those of all
    /// that weren't done.
    #[must_use]
    pub fn states<T: 'static>(&self) -> Vec<&T> {
        let own = self.0.wait.as_ref().and_then(|wait| wait.state.as_ref());
        let all = match &self.0.batch {
            Some(batch) => batch.states.as_slice(),
            None => own.map_or(&[][..], std::slice::from_ref),
        };
        all.iter().filter_map(LastState::get).collect()
    }

    /// The outcome of each of several waits, in their order; `None` if this isn't the error of several waits, or their results
    /// have another type.
    #[must_use]
    pub fn outcomes<O: 'static>(&self) -> Option<&[Outcome<O>]> {
        let outcomes = self.0.batch.as_ref()?.outcomes.downcast_ref();
        outcomes.map(|outcomes: &Vec<_>| outcomes.as_slice())
    }

    /// The same by value.
    ///
    /// # Errors
    ///
    /// Returns the error itself if this isn't the error of several waits, or their results have another type.
    pub fn into_outcomes<O: 'static>(mut self) -> Result<Vec<Outcome<O>>, Self> {
        match self.0.batch.take() {
            None => Err(self),
            Some(batch) => match batch.outcomes.downcast() {
                Ok(outcomes) => Ok(*outcomes),
                Err(outcomes) => {
                    self.0.batch = Some(Batch { outcomes, ..batch });
                    Err(self)
                }
            },
        }
    }

    /// The items that were read before the error, if it ended reading a whole list and they have this type: for a list of
    /// droplets, for instance, `raw::types::Droplet`. Errors of a few other methods, whose docs say so, have what was fetched
    /// before.
    #[must_use]
    pub fn items<T: 'static>(&self) -> &[T] {
        let items = self.0.items.as_deref();
        items
            .and_then(|items| items.downcast_ref::<Vec<T>>())
            .map_or(&[], |items| items.as_slice())
    }

    /// The same as [`items`](Self::items), taken out of the error.
    #[must_use]
    pub fn take_items<T: 'static>(&mut self) -> Vec<T> {
        let items = self.0.items.as_deref_mut();
        items
            .and_then(|items| items.downcast_mut::<Vec<T>>())
            .map(std::mem::take)
            .unwrap_or_default()
    }

    /// The tag of what may have been created, if a recoverable create ended in this error: list by it before you create it again.
    /// `None` for every other error.
    #[must_use]
    pub fn recovery_tag(&self) -> Option<&str> {
        self.0.recovery_tag.as_deref()
    }

    /// How often a wait polled before it ended in this error.
    #[must_use]
    pub fn polls(&self) -> u32 {
        self.0.wait.as_ref().map_or(0, |wait| wait.polls)
    }

    /// How long a wait took before it ended in this error.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        let wait = self.0.wait.as_ref();
        wait.map_or(Duration::ZERO, |wait| wait.elapsed)
    }

    fn has_status(&self, wanted: impl Fn(StatusCode) -> bool) -> bool {
        self.0.kind == ErrorKind::Status && self.status().is_some_and(wanted)
    }

    /// Whether what was requested doesn't exist (404, another status whose message says so, or not in a list that was searched), or was deleted while it was
    /// waited for.
    ///
    /// A 404 with an HTML page doesn't count: it comes from a gateway or proxy that doesn't know the path or host, and doesn't
    /// say whether the resource exists.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Vanished | ErrorKind::Missing)
            || self.has_status(|status| status == StatusCode::NOT_FOUND) && !self.is_page()
            || self.says_missing()
    }

    /// Whether the answer is an HTML page, which comes from a gateway and not from the service.
    #[doc(hidden)]
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.body().is_some_and(|body| is_page(body))
    }

    /// Whether the service carried out the request, but its answer can't be read. A page of a gateway isn't an answer of the
    /// service.
    #[doc(hidden)]
    #[must_use]
    pub fn is_done_unread(&self) -> bool {
        self.is_decode() && !self.is_page()
    }

    /// Whether the service says so in words, with another status.
    fn says_missing(&self) -> bool {
        self.0.kind == ErrorKind::Status
            && self
                .called_operation()
                .is_some_and(|operation| operation.says_missing(self.message()))
    }

    /// Whether the token is missing, wrong or expired (401).
    ///
    /// # Troubleshooting
    ///
    /// Inference and agents have keys of their own; the token of the API isn't valid there.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        self.has_status(|status| status == StatusCode::UNAUTHORIZED)
    }

    /// Whether the token may not do this (403).
    ///
    /// # Troubleshooting
    ///
    /// Custom tokens have scopes; the account may also be locked.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(|status| status == StatusCode::FORBIDDEN)
    }

    /// Whether the request conflicts with the current state, such as a name that is taken (409).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(|status| status == StatusCode::CONFLICT)
    }

    /// Whether the request is invalid, or can't be carried out in the current state (422). [`message`](Self::message) and
    /// [`root_causes`](Self::root_causes) say why.
    #[must_use]
    pub fn is_unprocessable(&self) -> bool {
        self.has_status(|status| status == StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Whether the service refused the call for the rate limit (429), and a retry wasn't possible before its deadline. A
    /// call that the client's own rate limit delayed up to its deadline is a [`Timeout`](ErrorKind::Timeout) with 0
    /// [`attempts`](Self::attempts) instead.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(|status| status == StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the request was the cause (400, 409, 422, 429).
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.has_status(|status| matches!(status.as_u16(), 400 | 409 | 422 | 429))
    }

    /// Whether the service was the cause (5xx).
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.has_status(|status| status.is_server_error())
    }

    /// Whether a timeout was reached: the request timeout, the call's deadline, a wait's deadline, or a timeout of the service
    /// (408, 504).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout | ErrorKind::Deadline)
            || self.has_status(|status| matches!(status.as_u16(), 408 | 504))
    }

    /// Whether no connection could be opened.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Untrusted)
    }

    /// Whether the response was a success that can't be decoded.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// Whether it is safe to make the same call again, and it may succeed then.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let operation = self.called_operation();
        let idempotent = operation.is_some_and(|operation| operation.idempotent)
            || self.0.kind == ErrorKind::ListChanged;
        self.is_transient() && !self.0.done && (idempotent || !self.may_have_been_processed())
    }

    /// Whether the service refused temporarily, for instance because another action is in progress on the resource. Nothing was
    /// carried out. Waits repeat such a request; a plain `await` returns the error.
    #[must_use]
    pub fn is_refused_for_now(&self) -> bool {
        let (Some(operation), Some(status)) = (self.called_operation(), self.status()) else {
            return false;
        };
        self.0.kind == ErrorKind::Status
            && !self.0.lasting
            && operation.refuses_for_now(status.as_u16(), self.id(), self.message())
    }

    /// Whether the cause may be temporary.
    #[doc(hidden)]
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.is_rate_limited()
            || matches!(
                self.0.kind,
                ErrorKind::Connect
                    | ErrorKind::Transport
                    | ErrorKind::Timeout
                    | ErrorKind::ListChanged
                    | ErrorKind::Truncated
            )
            || (self.has_status(crate::failure::is_transient) && !self.says_missing())
            || (self.has_status(|status| status == StatusCode::NOT_FOUND) && self.is_page())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
