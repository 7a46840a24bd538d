//! What happens to a request that a fault strikes.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::notation;
use super::place::Place;
use crate::error::Error;

/// What happens to a request that a fault strikes.
///
/// *Before processing* means that the request has no effect: it is neither checked nor counted. *After processing* means that it
/// is processed as usual, including changes of state, and only the answer is affected.
///
/// Effects that change an answer leave refusals (4xx, 5xx) and answers that aren't JSON as they are; but if the fault itself sets
/// the status, its [`set`](Self::set) and [`remove`](Self::remove) change that answer.
///
/// Its text is the notation that [`Fault`](super::Fault) can be read from, such as `status-before=503/html`.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    pub(super) kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Delay(Stage, Duration),
    Hang,
    Reset(Stage),
    CloseMidBody,
    Status(Stage, u16, ErrorBody),
    RetryAfter {
        status: u16,
        seconds: u32,
        as_date: bool,
    },
    BadJson,
    UnknownEnum,
    Nulls,
    ExtraFields,
    PendingEvent,
    Refusal(u16, String),
    Set(Place, Value),
    Remove(Place),
    ActionFails,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Stage {
    Before,
    After,
}

/// The body of an answer with a status of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorBody {
    /// The API's error object.
    Api,
    /// A page such as load balancers send.
    Html,
    /// A line of plain text.
    Text,
    /// No body and no content type.
    Empty,
    /// The first half of the API's error object, sent as if it were all of it.
    TruncatedJson,
    /// The API's error object with a message of 10 MB.
    Huge,
    /// The body of the operation's own answer; only after processing.
    Own,
}

/// When an effect takes place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// Before processing, and all goes on.
    Before,
    /// In place of processing, with an answer.
    Answer,
    /// In place of processing, without an answer.
    Silence,
    /// While or after the request is processed; it needs that.
    Processed,
    /// When the answer is sent, whatever it is.
    Sending,
}

/// Refuses effects of one fault that would prevent each other.
pub(super) fn check_together(effects: &[Effect]) -> Result<(), Error> {
    let all = |turn| effects.iter().filter(move |effect| effect.turn() == turn);
    let first = all(Turn::Silence).chain(all(Turn::Answer)).next();
    let Some(first) = first else {
        return Ok(());
    };
    let mut others = effects
        .iter()
        .filter(|effect| !std::ptr::eq(*effect, first));
    let lost = others.find(|other| match other.turn() {
        Turn::Before => false,
        Turn::Sending => first.turn() == Turn::Silence,
        Turn::Answer | Turn::Silence | Turn::Processed => true,
    });
    match lost {
        None => Ok(()),
        Some(lost) => Err(Error::new(format!(
            "with `{first}`, `{lost}` can't take place; make it a fault of its own"
        ))),
    }
}

impl Effect {
    /// Waits in real time, then continues as usual. If the client disconnects meanwhile, the request is not processed.
    pub fn delay_before_processing(delay: Duration) -> Self {
        Self::of(Kind::Delay(Stage::Before, delay))
    }

    /// Processes the request, then waits in real time before it answers.
    pub fn delay_after_processing(delay: Duration) -> Self {
        Self::of(Kind::Delay(Stage::After, delay))
    }

    /// Never processes and never answers. The connection stays open until the client closes it or the sandbox stops.
    pub fn hang() -> Self {
        Self::of(Kind::Hang)
    }

    /// Resets the TCP connection after the request was read, without an answer; the request has no effect.
    pub fn reset_before_processing() -> Self {
        Self::of(Kind::Reset(Stage::Before))
    }

    /// Resets the TCP connection without an answer after the request has taken effect.
    pub fn reset_after_processing() -> Self {
        Self::of(Kind::Reset(Stage::After))
    }

    /// Processes the request, sends the headers and the first half of the body, and closes the connection. An answer
    /// without a body is not sent at all: the connection is reset.
    pub fn close_mid_body() -> Self {
        Self::of(Kind::CloseMidBody)
    }

    /// Answers with this status (200 to 599) and the API's error object, in place of processing.
    pub fn status(status: u16) -> Self {
        Self::status_before_processing(status, ErrorBody::Api)
    }

    /// Answers with this status (200 to 599) in place of processing.
    pub fn status_before_processing(status: u16, body: ErrorBody) -> Self {
        Self::of(Kind::Status(Stage::Before, status, body))
    }

    /// Processes the request, then answers with this status (200 to 599), whatever the result was.
    pub fn status_after_processing(status: u16, body: ErrorBody) -> Self {
        Self::of(Kind::Status(Stage::After, status, body))
    }

    /// Answers with this status (429 or 503, say), the API's error object and `retry-after` in seconds, in place of
    /// processing.
    pub fn retry_after(status: u16, seconds: u32) -> Self {
        Self::of(Kind::RetryAfter {
            status,
            seconds,
            as_date: false,
        })
    }

    /// The same with an HTTP date in `retry-after`, so many seconds after the answer's `date`, which is in the
    /// sandbox's time.
    pub fn retry_after_date(status: u16, seconds: u32) -> Self {
        Self::of(Kind::RetryAfter {
            status,
            seconds,
            as_date: true,
        })
    }

    /// Processes the request and answers with text that isn't JSON, with the good answer's status and content type.
    pub fn bad_json() -> Self {
        Self::of(Kind::BadJson)
    }

    /// Replaces all values of the document's enums by `sandbox_unknown`, except those that distinguish the members of a union.
    pub fn unknown_enum() -> Self {
        Self::of(Kind::UnknownEnum)
    }

    /// Makes all optional values null. The objects and lists at the top of the answer stay; what is inside them
    /// becomes null.
    pub fn nulls() -> Self {
        Self::of(Kind::Nulls)
    }

    /// Adds a property `sandbox_extra`, which the document doesn't know, to all objects with properties of their own.
    pub fn extra_fields() -> Self {
        Self::of(Kind::ExtraFields)
    }

    /// Refuses with 422 as the service does while the resource is busy, in place of processing.
    pub fn pending_event() -> Self {
        Self::of(Kind::PendingEvent)
    }

    /// Answers with this status (200 to 599) and the API's error object with this message, in place of processing: by the
    /// message, clients decide whether a refusal is temporary.
    pub fn refusal(status: u16, message: impl Into<String>) -> Self {
        Self::of(Kind::Refusal(status, message.into()))
    }

    /// Puts a value into the answer, at a JSON pointer such as `/database/status` or `/droplets/0/name`. The state stays
    /// as it is.
    ///
    /// Objects that are missing on the way are created, and replace values that are neither objects nor lists. `-` is a new
    /// item at the end of a list; an item that a list doesn't have can't be set, and the answer stays as it is. The empty
    /// pointer is the whole answer.
    pub fn set(pointer: impl Into<String>, value: impl Into<Value>) -> Self {
        Self::of(Kind::Set(Place::new(pointer), value.into()))
    }

    /// Removes what is at a JSON pointer in the answer: an object's property or a list's item. The state stays as it
    /// is.
    pub fn remove(pointer: impl Into<String>) -> Self {
        Self::of(Kind::Remove(Place::new(pointer)))
    }

    /// Lets the actions that the request starts end as `errored` at the time at which they would have completed, without their
    /// effect: a droplet is not resized, or stays `new`. Changes by the request itself are made: a deleted droplet is gone.
    /// Resources that a request creates in other families end in a state that means failure, such as `errored` for a load
    /// balancer.
    pub fn action_fails() -> Self {
        Self::of(Kind::ActionFails)
    }

    pub(crate) fn fails_actions(&self) -> bool {
        self.kind == Kind::ActionFails
    }

    fn of(kind: Kind) -> Self {
        Self { kind }
    }

    fn turn(&self) -> Turn {
        match self.kind {
            Kind::Delay(Stage::Before, _) => Turn::Before,
            Kind::Status(Stage::Before, ..)
            | Kind::RetryAfter { .. }
            | Kind::PendingEvent
            | Kind::Refusal(..) => Turn::Answer,
            Kind::Hang | Kind::Reset(Stage::Before) => Turn::Silence,
            Kind::Reset(Stage::After)
            | Kind::Status(Stage::After, ..)
            | Kind::BadJson
            | Kind::UnknownEnum
            | Kind::Nulls
            | Kind::ExtraFields
            | Kind::ActionFails => Turn::Processed,
            Kind::Delay(Stage::After, _) | Kind::CloseMidBody | Kind::Set(..) | Kind::Remove(_) => {
                Turn::Sending
            }
        }
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        match &self.kind {
            Kind::Status(_, status, _)
            | Kind::RetryAfter { status, .. }
            | Kind::Refusal(status, _)
                if !(200..=599).contains(status) =>
            {
                let reason = format!("a fault's status is from 200 to 599, not {status}");
                Err(Error::new(reason))
            }
            Kind::Status(Stage::Before, _, ErrorBody::Own) => Err(Error::new(
                "the operation's own body is there after processing alone; write `status-after`",
            )),
            Kind::Set(place, _) => place.check().map_err(Error::new),
            Kind::Remove(place) if place.is_whole() => {
                Err(Error::new("the whole of an answer can't be removed"))
            }
            Kind::Remove(place) => place.check().map_err(Error::new),
            _ => Ok(()),
        }
    }
}

impl ErrorBody {
    /// All kinds with their names in the notation.
    pub(super) const NAMES: [(Self, &'static str); 7] = [
        (Self::Api, "api"),
        (Self::Html, "html"),
        (Self::Text, "text"),
        (Self::Empty, "empty"),
        (Self::TruncatedJson, "truncated"),
        (Self::Huge, "huge"),
        (Self::Own, "own"),
    ];

    fn name(self) -> &'static str {
        let named = Self::NAMES.iter().find(|(body, _)| *body == self);
        named.map_or("api", |(_, name)| name)
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Before => "before",
            Self::After => "after",
        })
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Delay(stage, delay) => write!(f, "delay-{stage}={}s", delay.as_secs_f64()),
            Kind::Hang => f.write_str("hang"),
            Kind::Reset(stage) => write!(f, "reset-{stage}"),
            Kind::CloseMidBody => f.write_str("close-mid-body"),
            Kind::Status(stage, status, body) => {
                write!(f, "status-{stage}={status}/{}", body.name())
            }
            Kind::RetryAfter {
                status,
                seconds,
                as_date,
            } => {
                let name = if *as_date {
                    "retry-after-date"
                } else {
                    "retry-after"
                };
                write!(f, "{name}={status}/{seconds}")
            }
            Kind::BadJson => f.write_str("bad-json"),
            Kind::UnknownEnum => f.write_str("unknown-enum"),
            Kind::Nulls => f.write_str("nulls"),
            Kind::ExtraFields => f.write_str("extra-fields"),
            Kind::PendingEvent => f.write_str("pending-event"),
            Kind::Refusal(status, message) => {
                let message = notation::write_pointer(message);
                write!(f, "refusal={status}/{message}")
            }
            Kind::Set(place, value) => {
                write!(f, "set={}={value}", notation::write_pointer(&place.pointer))
            }
            Kind::Remove(place) => {
                write!(f, "remove={}", notation::write_pointer(&place.pointer))
            }
            Kind::ActionFails => f.write_str("action-fails"),
        }
    }
}
