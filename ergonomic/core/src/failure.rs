//! What is known of a call on its way, and why there is no answer.

use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;

/// Any other error, as transports give it.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What is known of a call on its way to its answer. A transport puts it into the answer or the failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CallContext {
    /// How often the request was sent.
    pub attempts: u32,
    /// How long it waited in all, for its turn and between attempts.
    pub waited: Duration,
    /// Whether the service may have carried it out.
    pub may_have_been_processed: bool,
    /// Whether the request changes nothing, however often it is carried out.
    pub only_reads: bool,
}

/// Why there is no answer.
#[derive(Debug)]
pub struct Failure {
    /// Why, as a short text.
    pub kind: FailureKind,
    /// What is known of the call.
    pub context: CallContext,
    /// The host that was called, and never more of the URL.
    pub host: String,
    /// What caused it.
    pub source: Option<BoxError>,
}

/// Why there is no answer, as a short text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureKind {
    /// No connection: the service has seen nothing.
    Connect,
    /// No connection, for the server's certificate was not accepted.
    Untrusted,
    /// The connection broke.
    Broken,
    /// One attempt took too long.
    Timeout(Duration),
    /// All of it took too long.
    Deadline(Duration),
    /// The request was refused before it was sent.
    Refused,
    /// Whoever wanted the answer doesn't want it any more, before the request was sent.
    Stopped,
}

impl Failure {
    /// A failure of a request that was sent once, or not at all.
    #[must_use]
    pub fn new(kind: FailureKind, source: impl Into<BoxError>) -> Self {
        let sent = !matches!(
            kind,
            FailureKind::Connect
                | FailureKind::Untrusted
                | FailureKind::Refused
                | FailureKind::Stopped
        );
        Self {
            kind,
            context: CallContext {
                attempts: sent.into(),
                may_have_been_processed: sent,
                ..CallContext::default()
            },
            host: String::new(),
            source: Some(source.into()),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            FailureKind::Connect if self.host.is_empty() => f.write_str("no connection"),
            FailureKind::Connect => write!(f, "no connection to {}", self.host),
            FailureKind::Untrusted => write!(
                f,
                "no connection to {}: its certificate was not accepted",
                self.host
            ),
            FailureKind::Broken => f.write_str("the connection broke"),
            FailureKind::Timeout(limit) => {
                write!(f, "no answer within the request timeout of {limit:?}")
            }
            // What caused it was something else than the rate limit.
            FailureKind::Deadline(limit) if self.context.attempts == 0 && self.source.is_some() => {
                write!(f, "not sent within the deadline of {limit:?}")
            }
            FailureKind::Deadline(limit) if self.context.attempts == 0 => write!(
                f,
                "not sent: the rate limit left no turn within the deadline of {limit:?}"
            ),
            FailureKind::Deadline(limit) => write!(f, "no answer within the deadline of {limit:?}"),
            FailureKind::Stopped if self.context.attempts == 0 => f.write_str("not sent: stopped"),
            FailureKind::Stopped => f.write_str("stopped before it was sent again"),
            // Who reads this has to do something about it, so that the reason belongs to the message.
            FailureKind::Refused => match &self.source {
                Some(reason) => write!(f, "not sent: {reason}"),
                None => f.write_str("not sent"),
            },
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source: &(dyn std::error::Error + 'static) = &**self.source.as_ref()?;
        Some(source)
    }
}

/// Whether a status stands for a failure that may be temporary. 520 to 529 are those of the edge in front
/// of the service.
#[doc(hidden)]
#[must_use]
pub fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 500 | 502 | 503 | 504 | 520..=529)
}
