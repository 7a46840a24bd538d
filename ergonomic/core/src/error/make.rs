//! How errors are made: by calls, by waits, and by what else refuses or lacks something.

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use percent_encoding::percent_decode_str;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::service::{ServiceError, request_id};
use super::{Answered, Batch, Error, ErrorKind, Inner, LastState, Outcome, Progress};
use crate::Operation;
use crate::failure::{BoxError, CallContext, Failure, FailureKind};
use crate::redact::without_values;

/// How many characters of a path an error shows.
const LONGEST_PATH: usize = 200;

/// How long a name in a hint is at most, in bytes.
const LONGEST_NAME: usize = 100;

/// What was called.
#[derive(Clone, Debug)]
pub struct Called {
    pub(crate) operation: &'static Operation,
    /// Method and path of a request by hand, for which the table has no path.
    pub(crate) by_hand: Option<String>,
    /// The path, if the operation's has parameters. Only a part of it may be [shown](Self::about).
    pub(crate) path: Option<Cow<'static, str>>,
}

impl Called {
    pub(crate) fn of(operation: &'static Operation) -> Self {
        Self {
            operation,
            by_hand: None,
            path: None,
        }
    }

    /// What messages call it: the id of the operation, or method and path of a request by hand.
    pub(crate) fn name(&self) -> &str {
        self.by_hand.as_deref().unwrap_or(self.operation.id)
    }

    /// What the call was about: its path, without a query, which may hold anything.
    pub(crate) fn about(&self) -> Option<&str> {
        let path = self.path.as_deref()?;
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        let end = path.char_indices().nth(LONGEST_PATH).map(|(end, _)| end);
        end.map_or(Some(path), |end| path.get(..end))
    }

    /// What may be a name where the path takes a key, and the method of the SDK that finds what has the name.
    pub(crate) fn by_name(&self) -> Option<(Cow<'_, str>, &'static str)> {
        let path = self.path.as_deref()?;
        let known = self.operation.by_name;
        let mut parts = self.operation.path.split('/').zip(path.split('/'));
        parts.find_map(|(place, given)| {
            let place = place.strip_prefix('{')?.strip_suffix('}')?;
            let (_, method) = known.iter().find(|(name, _)| *name == place)?;
            let given = percent_decode_str(given).decode_utf8().ok()?;
            let is_short = given.len() <= LONGEST_NAME;
            (is_short && may_be_name(&given)).then_some((given, *method))
        })
    }
}

/// Whether a text has the form of no key: of a UUID, a number or a fingerprint.
fn may_be_name(text: &str) -> bool {
    let parts = text.split('-').map(|part| {
        let is_hex = part.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_hex { part.len() } else { 0 }
    });
    let is_uuid = parts.eq([8, 4, 4, 4, 12]);
    !is_uuid && !text.contains(':') && !text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Constructors that only the crates of this workspace call.
#[doc(hidden)]
impl Error {
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            call: None,
            context: CallContext::default(),
            answer: None,
            service: ServiceError::default(),
            path: None,
            source: None,
            says_source: false,
            wait: None,
            done: false,
            lasting: false,
            note: None,
            batch: None,
            items: None,
            recovery_tag: None,
        }))
    }

    /// The client can't be set up.
    #[must_use]
    pub fn setup(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Setup, message)
    }

    /// What is refused before anything is sent.
    #[must_use]
    pub fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message)
    }

    /// An answer that lacks what it should hold.
    #[must_use]
    pub fn incomplete(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    /// The service answered, but what was requested isn't in what it listed.
    #[must_use]
    pub fn missing(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Missing, message)
    }

    pub(crate) fn called(mut self, call: Called) -> Self {
        self.0.call = Some(call);
        self
    }

    /// A call that was refused before it was sent.
    pub(crate) fn invalid(operation: &'static Operation, message: impl Into<String>) -> Self {
        Self::refused(message).called(Called::of(operation))
    }

    #[cfg_attr(not(feature = "validate"), allow(dead_code))]
    pub(crate) fn invalid_because(
        operation: &'static Operation,
        message: &str,
        source: BoxError,
    ) -> Self {
        let mut error = Self::invalid(operation, format!("{message}: {source}"));
        error.0.source = Some(source.into());
        error.0.says_source = true;
        error
    }

    /// The error for a request without a response.
    pub(crate) fn failure(failure: Failure) -> Self {
        let kind = match failure.kind {
            FailureKind::Connect => ErrorKind::Connect,
            FailureKind::Untrusted => ErrorKind::Untrusted,
            FailureKind::Broken => ErrorKind::Transport,
            FailureKind::Timeout(_) | FailureKind::Deadline(_) => ErrorKind::Timeout,
            FailureKind::Refused => ErrorKind::InvalidRequest,
            FailureKind::Stopped => ErrorKind::Interrupted,
        };
        let mut error = Self::new(kind, failure.to_string());
        error.0.context = failure.context;
        // Who reads why a request was refused has to do something about it, so that the reason belongs to the message.
        error.0.says_source = matches!(failure.kind, FailureKind::Refused);
        error.0.source = failure.source.map(Arc::from);
        error
    }

    /// The error for a response with an error status.
    pub(crate) fn unsuccessful(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        context: CallContext,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Status, "");
        error.0.service = ServiceError::read(&body);
        error.answered(status, headers, body, context)
    }

    /// An error that the service sent in a stream of events, or in place of one.
    pub(crate) fn in_stream(body: &[u8]) -> Self {
        let service = ServiceError::read(body);
        let text = service.message.as_ref().or(service.excerpt.as_ref());
        let text = text.or(service.id.as_ref());
        let mut message = "the service sent an error in place of events".to_owned();
        if let Some(text) = text {
            message = format!("{message}: {text}");
        }
        if !service.root_causes.is_empty() {
            message = format!("{message} [{}]", service.root_causes.join("; "));
        }
        let mut error = Self::new(ErrorKind::Stream, message);
        error.0.service = service;
        error
    }

    /// A success that can't be read.
    pub(crate) fn undecodable(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        context: CallContext,
        cause: &serde_json::Error,
    ) -> Self {
        let path = crate::locate(&body, cause);
        let cause = cause.to_string();
        let message = format!(
            "the answer can't be read at {path}: {}",
            without_values(&cause)
        );
        let mut error = Self::new(ErrorKind::Decode, message);
        error.0.path = Some(path);
        error.answered(status, headers, body, context)
    }

    /// Says something else than it would.
    pub(crate) fn saying(mut self, message: String) -> Self {
        self.0.message = message;
        self
    }

    /// Adds what is known of the exchange that ended in this error.
    #[must_use]
    pub fn answered(
        mut self,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        context: CallContext,
    ) -> Self {
        if self.0.service.request_id.is_none() {
            self.0.service.request_id = request_id(&headers).map(str::to_owned);
        }
        self.0.context = context;
        self.0.answer = Some(Arc::new(Answered {
            status,
            headers,
            body,
        }));
        self
    }

    /// Adds what a wait had seen when it ended in this error. A state that was seen is one of something that exists: if the wait
    /// started or created it, the service has carried that out.
    #[must_use]
    pub fn in_wait(mut self, progress: Progress, carried_out: bool) -> Self {
        self.0.wait = Some(progress);
        match carried_out {
            true => self.carried_out(),
            false => self,
        }
    }

    /// Says that a refusal which passes elsewhere was found not to pass here, and why.
    #[must_use]
    pub fn lasting(mut self, note: &str) -> Self {
        self.0.lasting = true;
        self.noting(note)
    }

    /// Adds what else a person should know to the message.
    #[must_use]
    pub fn noting(mut self, note: impl std::fmt::Display) -> Self {
        self.0.note = Some(match self.0.note {
            Some(before) => format!("{before}; {note}"),
            None => note.to_string(),
        });
        self
    }

    /// Says that something that the call stands for was carried out, although the call that failed wasn't the one.
    #[must_use]
    pub fn carried_out(mut self) -> Self {
        self.0.context.may_have_been_processed = true;
        self.0.context.only_reads = false;
        self
    }

    /// Says that this failed before anything was sent that changes something.
    #[must_use]
    pub fn unsent(mut self) -> Self {
        self.0.context.may_have_been_processed = false;
        self
    }

    /// Says that what was asked for was done, although what came behind it failed: it must not be asked for again.
    #[must_use]
    pub fn done(self, note: &str) -> Self {
        let mut error = self.carried_out().noting(note);
        error.0.done = true;
        error
    }

    /// Sets the error that led to this one.
    #[must_use]
    pub fn because(mut self, cause: Option<Self>) -> Self {
        self.0.source = cause.map(|cause| Arc::new(cause) as _);
        self
    }

    /// Adds another error that came on top of this one: to the message, and as the cause if there is none.
    #[must_use]
    pub fn followed_by(self, words: &str, other: Self) -> Self {
        let error = self.noting(format_args!("{words}: {other}"));
        match error.0.source {
            Some(_) => error,
            None => error.because(Some(other)),
        }
    }

    /// Makes it the error of several, of which it ended the first.
    #[must_use]
    pub fn of_batch<O: Send + Sync + 'static>(
        mut self,
        summary: String,
        outcomes: Vec<Outcome<O>>,
    ) -> Self {
        let mut states = Vec::new();
        let mut may_have_been_processed = false;
        for outcome in &outcomes {
            match outcome {
                Outcome::Running(state) => states.extend(state.clone()),
                Outcome::Failed(error) => states.extend(error.last_state()),
                _ => {}
            }
            may_have_been_processed |= match outcome {
                Outcome::Finished(_) | Outcome::Running(_) => true,
                Outcome::Failed(error) => error.may_have_been_processed(),
                Outcome::NotStarted => false,
            };
        }
        self.0.batch = Some(Batch {
            summary,
            outcomes: Box::new(outcomes),
            states,
            may_have_been_processed,
        });
        self
    }

    /// Adds the tag by which what may have been created is found.
    #[must_use]
    pub fn tagged(mut self, tag: &str) -> Self {
        self.0.recovery_tag = Some(tag.to_owned());
        self
    }

    /// Adds the items of a list that were read before.
    #[must_use]
    pub fn with_items<T: Send + Sync + 'static>(mut self, items: Vec<T>) -> Self {
        self.0.items = Some(Box::new(items));
        self
    }

    /// The last state that a wait saw.
    #[must_use]
    pub fn last_state(&self) -> Option<LastState> {
        self.0.wait.as_ref()?.state.clone()
    }

    /// The same error of a call for another caller of the same request.
    #[must_use]
    pub fn again(&self) -> Self {
        let inner = &self.0;
        Self(Box::new(Inner {
            kind: inner.kind,
            message: inner.message.clone(),
            call: inner.call.clone(),
            context: inner.context,
            answer: inner.answer.clone(),
            service: inner.service.clone(),
            path: inner.path.clone(),
            source: inner.source.clone(),
            says_source: inner.says_source,
            wait: inner.wait.clone(),
            done: inner.done,
            lasting: inner.lasting,
            note: inner.note.clone(),
            batch: None,
            items: None,
            recovery_tag: inner.recovery_tag.clone(),
        }))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// Everything that an error says, in one text.
    fn told(error: &Error) -> String {
        let source = std::error::Error::source(error).map(ToString::to_string);
        let call = (
            error.operation(),
            error.about(),
            error.attempts(),
            error.waited(),
        );
        let answer = (error.status(), error.headers(), error.body(), error.path());
        let service = (error.id(), error.message(), error.request_id());
        let wait = (error.state::<i32>(), error.polls(), error.elapsed());
        let fate = error.may_have_been_processed();
        format!("{error:?} {source:?} {call:?} {answer:?} {service:?} {wait:?} {fate}")
    }

    #[test]
    fn whoever_wanted_the_same_is_told_the_same() {
        static OPERATION: Operation = Operation {
            id: "things_get",
            ..Operation::BASE
        };
        let context = CallContext {
            attempts: 3,
            waited: Duration::from_secs(2),
            may_have_been_processed: true,
            only_reads: false,
        };
        let body =
            Bytes::from_static(br#"{"id":"gone","message":"no such thing","request_id":"r-1"}"#);
        let called = Called {
            path: Some("/v2/things/1".into()),
            ..Called::of(&OPERATION)
        };
        let headers = HeaderMap::new();
        let failed = Error::unsuccessful(StatusCode::NOT_FOUND, headers.clone(), body, context);
        let progress = Progress {
            state: Some(LastState::new(7)),
            polls: 2,
            elapsed: Duration::from_secs(5),
        };
        let failed = failed.called(called.clone()).in_wait(progress, true);
        let failed = failed.noting("it was new").noting("and is gone");
        assert!(failed.to_string().contains("; it was new; and is gone"));
        let failed = failed.because(Some(Error::refused("the cause")));
        let refused = Error::failure(Failure {
            kind: FailureKind::Refused,
            context: CallContext::default(),
            host: "localhost".to_owned(),
            source: Some("closed on Sundays".into()),
        });
        let text = Bytes::from_static(b"{");
        let cause = serde_json::from_slice::<serde_json::Value>(&text).unwrap_err();
        let unreadable = Error::undecodable(StatusCode::OK, headers, text, context, &cause);
        for error in [failed, refused.called(called), unreadable] {
            assert_eq!(told(&error.again()), told(&error));
        }
    }

    #[test]
    fn a_read_that_fails_after_something_was_done_says_so() {
        let context = CallContext {
            only_reads: true,
            ..CallContext::default()
        };
        let failed = || {
            let (status, headers) = (StatusCode::FORBIDDEN, HeaderMap::new());
            Error::unsuccessful(status, headers, Bytes::new(), context)
        };
        assert_eq!(failed().to_string(), "403 Forbidden");
        let error = failed().carried_out();
        assert!(error.may_have_been_processed());
        assert_eq!(
            error.to_string(),
            "403 Forbidden; the service may have carried it out"
        );
    }

    #[test]
    fn an_error_in_a_stream_says_all_that_the_service_says() {
        for (body, said) in [
            (r#"{"error":"no","root_causes":["a","b"]}"#, ": no [a; b]"),
            (r#"{"error":{"code":"overloaded"}}"#, ": overloaded"),
            ("worker died", ": worker died"),
            ("{}", ""),
        ] {
            let error = Error::in_stream(body.as_bytes());
            let expected = format!("the service sent an error in place of events{said}");
            assert_eq!(error.to_string(), expected, "{body}");
        }
    }
}
