//! Carrying an effect out: what it means at the two places where the pipeline asks.

use std::time::Duration;

use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;

use super::effect::{Effect, ErrorBody, Kind, Stage};
use super::mutation;
use crate::answer::{Answer, Content};
use crate::clock::{Moment, http_date, later};
use crate::operation::{JSON, Operation};

/// What becomes of a request before it is processed.
pub(crate) enum Before {
    Process,
    /// Wait in real time, then process.
    Wait(Duration),
    Hang,
    Reset,
    Answer(Answer),
}

/// What becomes of an answer.
pub(crate) enum After {
    Send(Answer),
    /// Wait in real time, then send.
    Wait(Duration, Answer),
    Reset,
}

impl Effect {
    pub(crate) fn before(&self, now: Moment) -> Before {
        match self.kind {
            Kind::Delay(Stage::Before, delay) => Before::Wait(delay),
            Kind::Hang => Before::Hang,
            Kind::Reset(Stage::Before) => Before::Reset,
            Kind::Status(Stage::Before, status, body) => Before::Answer(error(status, body)),
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
                Before::Answer(error(status, ErrorBody::Api).with_header(RETRY_AFTER, wait))
            }
            Kind::PendingEvent => Before::Answer(Answer::unprocessable(
                "the resource already has a pending event",
            )),
            Kind::Refusal(status, ref message) => {
                let status =
                    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                Before::Answer(Answer::error(status, id(status), message.clone()))
            }
            Kind::Delay(Stage::After, _)
            | Kind::Reset(Stage::After)
            | Kind::Status(Stage::After, ..)
            | Kind::CloseMidBody
            | Kind::BadJson
            | Kind::UnknownEnum
            | Kind::Nulls
            | Kind::ExtraFields
            | Kind::Set(..)
            | Kind::Remove(_)
            | Kind::ActionFails => Before::Process,
        }
    }

    pub(crate) fn after(&self, answer: Answer, operation: Option<&Operation>) -> After {
        match self.kind {
            Kind::Delay(Stage::After, delay) => After::Wait(delay, answer),
            Kind::Reset(Stage::After) => After::Reset,
            Kind::CloseMidBody if matches!(answer.content, Content::Empty) => After::Reset,
            Kind::CloseMidBody => After::Send(answer.broken_off()),
            Kind::Status(Stage::After, status, body) => After::Send(error(status, body)),
            Kind::BadJson
            | Kind::UnknownEnum
            | Kind::Nulls
            | Kind::ExtraFields
            | Kind::Set(..)
            | Kind::Remove(_) => After::Send(self.changed(answer, operation)),
            Kind::Delay(Stage::Before, _)
            | Kind::Hang
            | Kind::Reset(Stage::Before)
            | Kind::Status(Stage::Before, ..)
            | Kind::RetryAfter { .. }
            | Kind::PendingEvent
            | Kind::Refusal(..)
            | Kind::ActionFails => After::Send(answer),
        }
    }

    fn changed(&self, mut answer: Answer, operation: Option<&Operation>) -> Answer {
        if !answer.status.is_success() {
            return answer;
        }
        let Content::Json(value) = &mut answer.content else {
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
            (Kind::Set(place, new), _) => place.set(value, new),
            (Kind::Remove(place), _) => place.remove(value),
            (Kind::UnknownEnum, Some(schema)) => mutation::unknown_enums(value, schema),
            (Kind::Nulls, Some(schema)) => mutation::nulls(value, schema),
            (Kind::ExtraFields, Some(schema)) => mutation::extra_fields(value, schema),
            _ => {}
        }
        answer
    }
}

fn error(status: u16, body: ErrorBody) -> Answer {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let message = format!("a scripted fault answers {status}");
    match body {
        ErrorBody::Api => Answer::error(status, id(status), message),
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
