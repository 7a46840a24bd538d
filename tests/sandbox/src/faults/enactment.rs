//! Carrying an effect out: what it means at the two places where the pipeline asks.

use std::time::Duration;

use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;

use super::effect::{Effect, ErrorBody, Kind, Stage};
use super::mutation;
use crate::answer::{Answer, Content};
use crate::clock::{Moment, http_date, later};
use crate::operation::{JSON, Operation};

/// What happens to a request in place of processing it.
pub(crate) enum Before {
    Process,
    Hang,
    Reset,
    Answer(Answer),
}

/// What happens to an answer.
pub(crate) enum After {
    Send(Answer),
    /// Wait in real time, then send.
    Wait(Duration, Answer),
    Reset,
}

/// How long to wait in real time at first, and what happens then.
pub(crate) fn before(effects: &[Effect], now: Moment) -> (Duration, Before) {
    let delays = effects.iter().filter_map(|effect| match effect.kind {
        Kind::Delay(Stage::Before, delay) => Some(delay),
        _ => None,
    });
    let delay = delays.fold(Duration::ZERO, Duration::saturating_add);
    let instead = effects.iter().find_map(|effect| effect.instead(now));
    (delay, instead.unwrap_or(Before::Process))
}

/// What becomes of the answer, be it that of `before` or one of the request's own.
pub(crate) fn after(
    effects: &[Effect],
    mut answer: Answer,
    operation: Option<&Operation>,
    request_id: &str,
) -> After {
    let mut delay = Duration::ZERO;
    // Whether the status is a doing of these effects.
    let mut scripted = false;
    for effect in effects {
        match effect.kind {
            Kind::Delay(Stage::After, more) => delay = delay.saturating_add(more),
            Kind::Reset(Stage::After) => return After::Reset,
            Kind::CloseMidBody if matches!(answer.content, Content::Empty) => return After::Reset,
            Kind::CloseMidBody => answer = answer.broken_off(),
            Kind::Status(Stage::After, status, ErrorBody::Own) => {
                answer.status = status_code(status);
                scripted = true;
            }
            Kind::Status(Stage::After, status, body) => {
                answer = error(status, body);
                scripted = true;
            }
            Kind::Status(Stage::Before, ..)
            | Kind::RetryAfter { .. }
            | Kind::PendingEvent
            | Kind::Refusal(..) => scripted = true,
            Kind::Set(..) | Kind::Remove(_) if scripted || answer.status.is_success() => {
                effect.edit(&mut answer, scripted, request_id);
            }
            Kind::BadJson | Kind::UnknownEnum | Kind::Nulls | Kind::ExtraFields => {
                answer = effect.changed(answer, operation);
            }
            Kind::Set(..)
            | Kind::Remove(_)
            | Kind::Delay(Stage::Before, _)
            | Kind::Hang
            | Kind::Reset(Stage::Before)
            | Kind::ActionFails => {}
        }
    }
    if delay.is_zero() {
        After::Send(answer)
    } else {
        After::Wait(delay, answer)
    }
}

impl Effect {
    /// What takes the place of processing.
    fn instead(&self, now: Moment) -> Option<Before> {
        match self.kind {
            Kind::Hang => Some(Before::Hang),
            Kind::Reset(Stage::Before) => Some(Before::Reset),
            Kind::Status(Stage::Before, status, body) => Some(Before::Answer(error(status, body))),
            Kind::RetryAfter {
                status,
                seconds,
                as_date,
            } => {
                let wait = if as_date {
                    http_date(later(now, Duration::from_secs(seconds.into())))
                } else {
                    seconds.to_string()
                };
                let answer = error(status, ErrorBody::Api).with_header(RETRY_AFTER, wait);
                Some(Before::Answer(answer))
            }
            Kind::PendingEvent => Some(Before::Answer(Answer::unprocessable(
                "the resource already has a pending event",
            ))),
            Kind::Refusal(status, ref message) => {
                let status = status_code(status);
                let answer = Answer::error(status, id(status), message.clone());
                Some(Before::Answer(answer))
            }
            _ => None,
        }
    }

    /// Sets or removes something in an answer; in one without a body only if its status was scripted.
    fn edit(&self, answer: &mut Answer, scripted: bool, request_id: &str) {
        if !scripted && matches!(answer.content, Content::Empty) {
            return;
        }
        let Some(value) = answer.content.as_json(request_id) else {
            return;
        };
        match &self.kind {
            Kind::Set(place, new) => place.set(value, new),
            Kind::Remove(place) => place.remove(value),
            _ => {}
        }
    }

    fn changed(&self, mut answer: Answer, operation: Option<&Operation>) -> Answer {
        if !answer.status.is_success() || matches!(answer.content, Content::Empty) {
            return answer;
        }
        let Some(value) = answer.content.as_json("") else {
            return answer;
        };
        let schema = operation
            .and_then(|operation| operation.answer.of_type(JSON))
            .and_then(|media| media.schema.as_ref());
        match (&self.kind, schema) {
            (Kind::BadJson, _) => {
                answer.content = Content::Bytes {
                    media: JSON,
                    bytes: b"this is no JSON: {\"droplet".to_vec(),
                };
            }
            (Kind::UnknownEnum, Some(schema)) => mutation::unknown_enums(value, schema),
            (Kind::Nulls, Some(schema)) => mutation::nulls(value, schema),
            (Kind::ExtraFields, Some(schema)) => mutation::extra_fields(value, schema),
            _ => {}
        }
        answer
    }
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn error(status: u16, body: ErrorBody) -> Answer {
    let status = status_code(status);
    let message = format!("a scripted fault answers {status}");
    match body {
        ErrorBody::Api | ErrorBody::Own => Answer::error(status, id(status), message),
        ErrorBody::Html => {
            let page = format!("<html><body><h1>{status}</h1></body></html>\n");
            bytes(status, "text/html", page)
        }
        ErrorBody::Text => bytes(status, "text/plain", format!("{message}\n")),
        ErrorBody::Empty => Answer::new(status, Content::Empty),
        ErrorBody::TruncatedJson => Answer::error(status, id(status), message).truncated(),
        ErrorBody::Huge => Answer::new(status, Content::Huge { id: id(status) }),
    }
}

fn bytes(status: StatusCode, media: &'static str, text: String) -> Answer {
    let bytes = text.into_bytes();
    Answer::new(status, Content::Bytes { media, bytes })
}

/// The error id that goes with a status.
fn id(status: StatusCode) -> &'static str {
    match status.as_u16() {
        400 => "bad_request",
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not_found",
        409 => "conflict",
        412 => "precondition_failed",
        422 => "unprocessable_entity",
        429 => "too_many_requests",
        503 => "service_unavailable",
        _ => "server_error",
    }
}
