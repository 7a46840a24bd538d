//! What goes wrong on purpose, over HTTP.

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::input;
use crate::answer::Answer;
use crate::document::Document;
use crate::error::Error;
use crate::faults::{Fault, FaultStatus, Written};
use crate::pipeline::Pipeline;
use crate::received::Received;

pub(super) fn list(pipeline: &Pipeline, received: &Received, _: &[&str]) -> Result<Answer, Answer> {
    input::no_query(received)?;
    let faults = pipeline.faults.all();
    let faults = faults.iter().map(FaultStatus::show).collect::<Vec<_>>();
    Ok(Answer::ok(json!({"faults": faults})))
}

/// Adds a fault, or several: all of them or none.
pub(super) fn add(pipeline: &Pipeline, received: &Received, _: &[&str]) -> Result<Answer, Answer> {
    let asked = match input::json(received)? {
        Value::Array(faults) => faults,
        fault => vec![fault],
    };
    let faults = asked.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    Ok(added(pipeline, faults))
}

/// One fault for each value of a script.
pub(super) fn script(
    pipeline: &Pipeline,
    received: &Received,
    _: &[&str],
) -> Result<Answer, Answer> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Asked {
        operation: String,
        pointer: String,
        values: Vec<Value>,
    }
    let asked: Asked = input::body(received)?;
    let faults = Fault::script(&asked.operation, &asked.pointer, asked.values).map_err(refused)?;
    for fault in &faults {
        check(fault)?;
    }
    Ok(added(pipeline, faults))
}

pub(super) fn clear(pipeline: &Pipeline, _: &Received, _: &[&str]) -> Result<Answer, Answer> {
    pipeline.faults.clear();
    Ok(Answer::no_content())
}

pub(super) fn remove(pipeline: &Pipeline, _: &Received, values: &[&str]) -> Result<Answer, Answer> {
    let number = input::number(values)?;
    if pipeline.faults.remove(number) {
        Ok(Answer::no_content())
    } else {
        Err(Answer::not_found(format!(
            "there is no fault {number} any more; those that have struck as often as they should are gone"
        )))
    }
}

/// A fault is an object, or a text in the notation of the program's option `--fault`.
fn read(value: Value) -> Result<Fault, Answer> {
    let fault = match value {
        Value::String(text) => text.parse().map_err(refused)?,
        value => input::read::<Written>(value)?
            .fault()
            .map_err(Answer::unprocessable)?,
    };
    check(&fault)?;
    Ok(fault)
}

fn check(fault: &Fault) -> Result<(), Answer> {
    let document = Document::embedded().map_err(refused)?;
    fault.check(document).map_err(refused)
}

fn added(pipeline: &Pipeline, faults: Vec<Fault>) -> Answer {
    let faults = faults.into_iter().map(|fault| {
        let status = FaultStatus {
            number: pipeline.faults.add(fault.clone()),
            fault,
            seen: 0,
            struck: 0,
        };
        status.show()
    });
    let faults = faults.collect::<Vec<_>>();
    Answer::json(StatusCode::CREATED, json!({"faults": faults}))
}

fn refused(error: Error) -> Answer {
    Answer::unprocessable(error.to_string())
}
