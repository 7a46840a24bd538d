//! The sandbox as a whole: its health and time, starting anew, stopping; and what it serves.

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::input;
use crate::answer::Answer;
use crate::auth::Tokens;
use crate::clock::timestamp;
use crate::document::Document;
use crate::duration::Span;
use crate::error::Error;
use crate::example::ExampleRequest;
use crate::operation::Operation;
use crate::pipeline::Pipeline;
use crate::received::Received;

pub(super) fn health(
    pipeline: &Pipeline,
    received: &Received,
    _: &[&str],
) -> Result<Answer, Answer> {
    let operations = document()?.operations();
    let stateful = operations.iter().filter(|known| known.is_stateful());
    let token = match &pipeline.tokens {
        Tokens::Only(token) => Some(token),
        Tokens::AnyNonEmpty => None,
    };
    Ok(Answer::ok(json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "url": received.base.as_deref().unwrap_or(&pipeline.base),
        "token": token,
        "time": timestamp(pipeline.clock.now()),
        "speed": pipeline.clock.speed(),
        "action_duration": pipeline.start.delays.action.as_secs_f64(),
        "detach_lag": pipeline.start.delays.detach_lag.as_secs_f64(),
        "operations": operations.len(),
        "operations_with_state": stateful.count(),
        "requests": pipeline.log.extent().last,
        "faults": pipeline.faults.all().len(),
    })))
}

pub(super) fn reset(
    pipeline: &Pipeline,
    received: &Received,
    _: &[&str],
) -> Result<Answer, Answer> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Nothing {}
    let Nothing {} = input::body(received)?;
    pipeline.reset().map_err(server_error)?;
    Ok(Answer::no_content())
}

pub(super) fn advance(
    pipeline: &Pipeline,
    received: &Received,
    _: &[&str],
) -> Result<Answer, Answer> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Asked {
        by: Span,
    }
    let Asked { by } = input::body(received)?;
    pipeline.clock.advance(by.0);
    Ok(Answer::ok(json!({"time": timestamp(pipeline.clock.now())})))
}

pub(super) fn shutdown(pipeline: &Pipeline, _: &Received, _: &[&str]) -> Result<Answer, Answer> {
    pipeline.asked_to_stop.notify_one();
    Ok(Answer::new(
        StatusCode::ACCEPTED,
        crate::answer::Content::Empty,
    ))
}

pub(super) fn operations(_: &Pipeline, received: &Received, _: &[&str]) -> Result<Answer, Answer> {
    input::no_query(received)?;
    let operations = document()?.operations().iter().map(summary);
    Ok(Answer::ok(
        json!({"operations": operations.collect::<Vec<_>>()}),
    ))
}

pub(super) fn operation(_: &Pipeline, _: &Received, values: &[&str]) -> Result<Answer, Answer> {
    let id = values.first().copied().unwrap_or_default();
    let operation = document()?.operation(id).ok_or_else(|| {
        Answer::not_found(format!(
            "no operation is called `{id}`; GET /_sandbox/operations lists them"
        ))
    })?;
    let mut shown = summary(operation);
    let smallest = operation.smallest_request().map_err(server_error)?;
    let fullest = operation.fullest_request().map_err(server_error)?;
    shown["smallest_request"] = example(&smallest);
    shown["fullest_request"] = example(&fullest);
    Ok(Answer::ok(shown))
}

fn summary(operation: &Operation) -> Value {
    json!({
        "id": operation.id(),
        "method": operation.method(),
        "path": operation.path(),
        "status": operation.status(),
        "stateful": operation.is_stateful(),
    })
}

fn example(request: &ExampleRequest) -> Value {
    json!({
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "headers": request.headers,
        "body": request.body,
    })
}

fn document() -> Result<&'static Document, Answer> {
    Document::embedded().map_err(server_error)
}

fn server_error(error: Error) -> Answer {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    Answer::error(status, "server_error", error.to_string())
}
