//! The one error type.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use digitalocean_raw as raw;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::transport::{Failure, FailureKind, Journey};

/// How much of a body that is no JSON an error shows.
const LONGEST_EXCERPT: usize = 160;

/// How much of the service's own message an error shows.
const LONGEST_MESSAGE: usize = 500;

/// Why something failed. One pointer wide.
///
/// `Display` is one line that says what was called, what happened and, where it is known, why. It never holds a token, an
/// address or a body of an answer that succeeded.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    /// What happened, for errors that no call caused.
    message: String,
    api: ApiError,
    journey: Journey,
    raw: Option<Arc<raw::Error>>,
    /// Where a wait ended.
    wait: Option<Unfinished>,
    /// What else went wrong, for errors that no call caused.
    cause: Option<Error>,
    /// A `Vec` of the items of a list that were read before.
    items: Option<Box<dyn Any + Send + Sync>>,
}

/// What a wait had seen when it ended.
#[derive(Default)]
pub(crate) struct Unfinished {
    /// A `Vec` of last states.
    states: Option<Box<dyn Any + Send + Sync>>,
    polls: u32,
    elapsed: Duration,
}

impl Unfinished {
    pub(crate) fn new<T: Send + Sync + 'static>(
        states: Vec<T>,
        polls: u32,
        elapsed: Duration,
    ) -> Self {
        Self {
            states: Some(Box::new(states)),
            polls,
            elapsed,
        }
    }
}

/// What kind of thing failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client can't be set up: no token, an address that is none.
    Setup,
    /// The request was refused before it was sent.
    InvalidRequest,
    /// There was no connection.
    Connect,
    /// The connection broke.
    Transport,
    /// A request timeout or a call's deadline was over.
    Timeout,
    /// The service answered with a status that is no success.
    Status,
    /// The service answered with a success that can't be read, or that lacks what it should hold.
    Decode,
    /// What was waited for ended in failure; [`Error::state`] has it.
    Failed,
    /// A wait reached its deadline; [`Error::state`] has the last state.
    Deadline,
    /// What was waited for is gone, although it was there before; [`Error::state`] has the last state.
    Vanished,
    /// What was asked for isn't in a list that the service answered with.
    Missing,
    /// The pages of a list contradict each other or the total that the service says. What was read before came before the
    /// error; that of [`all`](crate::pages::Items::all) has it as [`Error::items`].
    InconsistentList,
    /// A list changed while it was read, so that items may be missing or doubled. It was read as far as its pages lead; the
    /// error of [`all`](crate::pages::Items::all) has the items as [`Error::items`].
    ListChanged,
    /// A list has more pages than may be read; see [`max_pages`](crate::CallOptions::max_pages).
    TooManyPages,
}

/// What the service says of an error.
#[derive(Clone, Default)]
struct ApiError {
    id: Option<String>,
    message: Option<String>,
    root_causes: Vec<String>,
    request_id: Option<String>,
    excerpt: Option<String>,
}

impl Error {
    fn new(kind: ErrorKind, message: String) -> Self {
        Self(Box::new(Inner {
            kind,
            message,
            api: ApiError::default(),
            journey: Journey::default(),
            raw: None,
            wait: None,
            cause: None,
            items: None,
        }))
    }

    pub(crate) fn setup(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Setup, message.into())
    }

    pub(crate) fn incomplete(message: &str) -> Self {
        Self::new(ErrorKind::Decode, message.to_owned())
    }

    /// The service answered, but what was asked for isn't in what it listed.
    #[allow(dead_code)] // Not every area has lists in place of single resources.
    pub(crate) fn missing(message: String) -> Self {
        Self::new(ErrorKind::Missing, message)
    }

    #[allow(dead_code)] // Not every area knows what the service would refuse.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message.into())
    }

    pub(crate) fn failed(message: String, unfinished: Unfinished) -> Self {
        Self::of_wait(ErrorKind::Failed, message, unfinished, None)
    }

    pub(crate) fn deadline(message: String, unfinished: Unfinished, cause: Option<Self>) -> Self {
        Self::of_wait(ErrorKind::Deadline, message, unfinished, cause)
    }

    pub(crate) fn vanished(message: String, unfinished: Unfinished, cause: Self) -> Self {
        Self::of_wait(ErrorKind::Vanished, message, unfinished, Some(cause))
    }

    fn of_wait(
        kind: ErrorKind,
        message: String,
        unfinished: Unfinished,
        cause: Option<Self>,
    ) -> Self {
        let mut error = Self::new(kind, message);
        error.0.wait = Some(unfinished);
        error.0.cause = cause;
        error
    }

    /// The same error of one of many waits, with the last states of all that are still running.
    pub(crate) fn with_states<T: Send + Sync + 'static>(
        mut self,
        states: Vec<T>,
        left: usize,
        all: usize,
    ) -> Self {
        self.0.message = format!(
            "{left} of {all} weren't done at the deadline; {}",
            self.0.message
        );
        let wait = self.0.wait.get_or_insert_default();
        wait.states = Some(Box::new(states));
        self
    }

    /// The same error of a call for somebody else who wanted the same.
    #[cfg(feature = "actions")]
    pub(crate) fn again(&self) -> Self {
        let mut error = Self::new(self.0.kind, self.0.message.clone());
        error.0.api = self.0.api.clone();
        error.0.journey = self.0.journey;
        error.0.raw = self.0.raw.clone();
        error
    }

    /// What kind of thing failed.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, where the service answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.raw.as_ref()?.status_code()
    }

    /// The headers of the answer, where the service answered.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.raw.as_ref()?.headers()
    }

    /// The service's name for the error, such as `not_found`.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.0.api.id.as_deref()
    }

    /// The service's own message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.api.message.as_deref()
    }

    /// What the service names as root causes; most errors have none.
    #[must_use]
    pub fn root_causes(&self) -> &[String] {
        &self.0.api.root_causes
    }

    /// The service's id of the request: support asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.api.request_id.as_deref()
    }

    /// The beginning of the body of an answer that is no success and no JSON: a proxy's error page, for instance.
    #[must_use]
    pub fn excerpt(&self) -> Option<&str> {
        self.0.api.excerpt.as_deref()
    }

    /// The id of the operation that was called, such as `droplets_get`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.raw.as_ref().map(|error| error.operation().id)
    }

    /// Where in the JSON of the answer decoding failed, such as `droplets[3].networks`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.raw.as_ref()?.path()
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.journey.attempts
    }

    /// How long the call waited in all: for its turn under the rate limit, and between attempts.
    #[must_use]
    pub fn waited(&self) -> Duration {
        self.0.journey.waited
    }

    /// Whether the service may have carried out what was asked for, although the call failed.
    ///
    /// # Troubleshooting
    ///
    /// After a create this means: look before you create again. Lists by name or tag tell whether it is there.
    #[must_use]
    pub fn may_have_been_processed(&self) -> bool {
        self.0.journey.may_have_been_processed
    }

    /// The error of the raw client, with status, headers and body, where it was one.
    #[must_use]
    pub fn raw(&self) -> Option<&raw::Error> {
        self.0.raw.as_deref()
    }

    /// The last state that a wait saw, where it is of this type: of an action, for instance, `raw::types::Action`.
    #[must_use]
    pub fn state<T: 'static>(&self) -> Option<&T> {
        self.states().first()
    }

    /// The last states of all waits that were still running, where several were waited for together.
    #[must_use]
    pub fn states<T: 'static>(&self) -> &[T] {
        let states = self.0.wait.as_ref().and_then(|wait| wait.states.as_deref());
        states
            .and_then(|states| states.downcast_ref::<Vec<T>>())
            .map_or(&[], Vec::as_slice)
    }

    /// How often a wait looked before it ended in this error.
    #[must_use]
    pub fn looks(&self) -> u32 {
        self.0.wait.as_ref().map_or(0, |wait| wait.polls)
    }

    /// How long a wait went on before it ended in this error.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0
            .wait
            .as_ref()
            .map_or(Duration::ZERO, |wait| wait.elapsed)
    }

    /// The action that failed, or its last state before a deadline.
    #[cfg(feature = "actions")]
    #[must_use]
    pub fn action(&self) -> Option<&raw::types::Action> {
        self.state()
    }

    fn has_status(&self, wanted: impl Fn(StatusCode) -> bool) -> bool {
        self.0.kind == ErrorKind::Status && self.status().is_some_and(wanted)
    }

    /// Whether what was asked for isn't there (404), or is gone while it was waited for.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Vanished | ErrorKind::Missing)
            || self.has_status(|status| status == StatusCode::NOT_FOUND)
    }

    /// Whether the token is missing, wrong or expired (401).
    ///
    /// # Troubleshooting
    ///
    /// Tokens of inference and of agents are others than that of the API.
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

    /// Whether the request contradicts the state of what is there, such as a name that is taken (409).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(|status| status == StatusCode::CONFLICT)
    }

    /// Whether the service understood the request but won't carry it out (422).
    #[must_use]
    pub fn is_unprocessable(&self) -> bool {
        self.has_status(|status| status == StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Whether the rate limit was reached and would not have let the call through before its deadline (429).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(|status| status == StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the request was at fault (400, 409, 422, 429).
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.has_status(|status| matches!(status.as_u16(), 400 | 409 | 422 | 429))
    }

    /// Whether the service was at fault (5xx).
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.has_status(|status| status.is_server_error())
    }

    /// Whether time ran out: the request timeout, the call's deadline, a wait's deadline, or the service's patience
    /// (408, 504).
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout | ErrorKind::Deadline)
            || self.has_status(|status| matches!(status.as_u16(), 408 | 504))
    }

    /// Whether there was no connection at all.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether the answer was a success that can't be read.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// Whether the same call may succeed later and can't do anything twice.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let idempotent = self
            .0
            .raw
            .as_ref()
            .is_some_and(|error| error.operation().idempotent)
            || self.0.kind == ErrorKind::ListChanged;
        self.is_passing() && (idempotent || !self.may_have_been_processed())
    }

    /// The items that were read before the error, if it is that of [`all`](crate::pages::Items::all) and they are of this
    /// type: of a list of droplets, for instance, `raw::types::Droplet`.
    #[must_use]
    pub fn items<T: 'static>(&self) -> &[T] {
        let items = self.0.items.as_deref();
        items
            .and_then(|items| items.downcast_ref::<Vec<T>>())
            .map_or(&[], Vec::as_slice)
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

    pub(crate) fn with_items<T: Send + Sync + 'static>(mut self, items: Vec<T>) -> Self {
        self.0.items = Some(Box::new(items));
        self
    }

    /// A list that isn't what the service says of it.
    pub(crate) fn list(kind: ErrorKind, message: String) -> Self {
        Self::new(kind, message)
    }

    /// Whether the cause may be gone by itself a moment later.
    pub(crate) fn is_passing(&self) -> bool {
        self.is_rate_limited()
            || matches!(
                self.0.kind,
                ErrorKind::Connect
                    | ErrorKind::Transport
                    | ErrorKind::Timeout
                    | ErrorKind::ListChanged
            )
            || self.has_status(|status| matches!(status.as_u16(), 408 | 500 | 502 | 503 | 504))
    }
}

#[cfg(feature = "actions")]
impl From<raw::helpers::FailedAction> for Error {
    fn from(failed: raw::helpers::FailedAction) -> Self {
        let message = failed.to_string();
        Self::failed(message, Unfinished::new(vec![*failed.0], 0, Duration::ZERO))
    }
}

impl From<raw::Error> for Error {
    fn from(error: raw::Error) -> Self {
        let failure =
            std::error::Error::source(&error).and_then(|source| source.downcast_ref::<Failure>());
        let told = error.extensions().get::<Journey>().copied();
        let journey = failure
            .map(|failure| failure.journey)
            .or(told)
            .unwrap_or_default();
        let kind = match error.kind() {
            raw::ErrorKind::InvalidRequest => ErrorKind::InvalidRequest,
            raw::ErrorKind::Status => ErrorKind::Status,
            raw::ErrorKind::Decode => ErrorKind::Decode,
            _ => match failure.map(|failure| failure.kind) {
                Some(FailureKind::Connect) => ErrorKind::Connect,
                Some(FailureKind::Timeout(_) | FailureKind::Deadline(_)) => ErrorKind::Timeout,
                Some(FailureKind::Refused) => ErrorKind::InvalidRequest,
                Some(FailureKind::Broken) | None => ErrorKind::Transport,
            },
        };
        let mut wrapped = Self::new(kind, String::new());
        wrapped.0.journey = journey;
        if kind == ErrorKind::Status {
            wrapped.0.api = ApiError::read(error.body().map_or(&[], |body| body));
        }
        if wrapped.0.api.request_id.is_none() {
            wrapped.0.api.request_id = error.headers().and_then(request_id).map(str::to_owned);
        }
        wrapped.0.raw = Some(Arc::new(error));
        wrapped
    }
}

/// The id that the service gave a request, by its headers.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-request-id")?.to_str().ok()
}

impl ApiError {
    /// Reads whatever form of error body the parts of the service use.
    fn read(body: &[u8]) -> Self {
        let Ok(body @ Value::Object(_)) = serde_json::from_slice(body) else {
            return Self {
                excerpt: excerpt(body),
                ..Self::default()
            };
        };
        let error = &body["error"];
        let inner = if error.is_object() { error } else { &body };
        let text = |key: &str| {
            let text = match &inner[key] {
                Value::Object(object) => object.get("message")?,
                text => text,
            };
            line(text.as_str()?, LONGEST_MESSAGE)
        };
        let list = |key: &str| -> Vec<String> {
            let items = inner[key].as_array().into_iter().flatten();
            items
                .filter_map(|item| line(item.as_str()?, LONGEST_MESSAGE))
                .collect()
        };
        Self {
            id: text("id").or_else(|| text("code")).or_else(|| text("type")),
            message: text("message").or_else(|| line(error.as_str()?, LONGEST_MESSAGE)),
            root_causes: list("root_causes"),
            request_id: text("request_id"),
            excerpt: None,
        }
    }
}

/// The beginning of a page as one line, without its tags.
fn excerpt(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body.get(..4096).unwrap_or(body));
    let mut out = String::new();
    let mut in_tag = false;
    for c in text.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => {
                in_tag = false;
                out.push(' ');
            }
            _ if in_tag => {}
            c => out.push(c),
        }
    }
    line(&out, LONGEST_EXCERPT)
}

/// The beginning of a text as one line, without what a terminal would act on; none where nothing is left.
fn line(text: &str, longest: usize) -> Option<String> {
    let is_gap = |c: char| c.is_whitespace() || c.is_control() || c == '\u{fffd}';
    let words: Vec<&str> = text.split(is_gap).filter(|word| !word.is_empty()).collect();
    let line: String = words.join(" ").chars().take(longest).collect();
    (!line.is_empty()).then_some(line)
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(error) = &self.0.raw else {
            return f.write_str(&self.0.message);
        };
        f.write_str(error.called())?;
        f.write_str(": ")?;
        if self.0.kind == ErrorKind::Status {
            self.write_status(f)?;
        } else if let Some(source) = std::error::Error::source(error) {
            write!(f, "{source}")?;
        } else {
            f.write_str(error.detail())?;
            f.write_str(self.0.journey.warning())?;
        }
        match &self.0.api.request_id {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

impl Error {
    fn write_status(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self
            .status()
            .map(|status| status.to_string())
            .unwrap_or_default();
        f.write_str(&status)?;
        let api = &self.0.api;
        if let Some(text) = api
            .message
            .as_ref()
            .or(api.excerpt.as_ref())
            .or(api.id.as_ref())
        {
            // Error pages begin with the status, which is said already.
            let text = text
                .strip_prefix(status.as_str())
                .unwrap_or(text)
                .trim_start();
            if !text.is_empty() {
                write!(f, ": {text}")?;
            }
        }
        if !api.root_causes.is_empty() {
            write!(f, " [{}]", api.root_causes.join("; "))?;
        }
        let attempts = self.0.journey.attempts;
        if attempts > 1 {
            write!(f, ", after {attempts} attempts")?;
        }
        f.write_str(self.0.journey.warning())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation())
            .field("status", &self.status().map(|status| status.as_u16()))
            .field("attempts", &self.0.journey.attempts)
            .field("message", &format_args!("{self}"))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    /// What caused it, below what the message already says.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        if let Some(cause) = &self.0.cause {
            return Some(cause);
        }
        let said = self.0.raw.as_ref().and_then(std::error::Error::source)?;
        said.source()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_error_body_is_read() {
        let read = |body: Value| ApiError::read(body.to_string().as_bytes());
        let plain =
            read(serde_json::json!({ "id": "not_found", "message": "gone", "request_id": "r" }));
        assert_eq!(plain.id.as_deref(), Some("not_found"));
        assert_eq!(plain.message.as_deref(), Some("gone"));
        assert_eq!(plain.request_id.as_deref(), Some("r"));
        let causes =
            read(serde_json::json!({ "error": "no", "root_causes": ["a", "b"], "messages": null }));
        assert_eq!(causes.message.as_deref(), Some("no"));
        assert_eq!(causes.root_causes, ["a", "b"]);
        let inner = read(serde_json::json!({ "error": { "type": "t", "message": "m" } }));
        assert_eq!(
            (inner.id.as_deref(), inner.message.as_deref()),
            (Some("t"), Some("m"))
        );
        let nested = read(serde_json::json!({ "id": "x", "message": { "message": "deep" } }));
        assert_eq!(nested.message.as_deref(), Some("deep"));
        let long = read(
            serde_json::json!({ "message": "a\n\u{1b}[2Jb", "root_causes": ["\r\n", "c\td"] }),
        );
        assert_eq!(long.message.as_deref(), Some("a [2Jb"));
        assert_eq!(long.root_causes, ["c d"]);
    }

    #[test]
    fn excerpts_are_short_and_safe() {
        let page = b"<html><head><title>502 Bad Gateway</title></head>\n<body>\x1b[31mnginx\0</body></html>";
        assert_eq!(excerpt(page).as_deref(), Some("502 Bad Gateway [31mnginx"));
        assert_eq!(excerpt(b""), None);
        assert_eq!(excerpt(b"<br>"), None);
        let long = "x".repeat(10_000_000);
        assert_eq!(excerpt(long.as_bytes()).unwrap().len(), LONGEST_EXCERPT);
        assert_eq!(excerpt(&[0xff, 0xfe, b'a']).as_deref(), Some("a"));
    }

    #[test]
    fn the_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
