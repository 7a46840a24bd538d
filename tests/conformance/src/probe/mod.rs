//! Questions about the raw client as JSON, for programs in any language: call an operation, read an answer through its
//! type, write a request body through its type. The README of this package describes the lines.

mod answer;
mod call;
mod question;

use std::io;

use digitalocean_raw::dynamic::{self, DynamicOperation};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

pub use answer::Answer;
use question::Question;

/// Answers questions one after the other.
pub struct Probe {
    runtime: Runtime,
}

impl Probe {
    /// A probe with a runtime of its own.
    ///
    /// # Errors
    ///
    /// Where the operating system refuses what a runtime needs.
    pub fn new() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        Ok(Self { runtime })
    }

    /// The answer to one line. Whatever the line holds, there is one.
    pub fn answer(&mut self, line: &[u8]) -> Answer {
        match Question::read(line) {
            Ok(question) => self
                .ask(&question)
                .unwrap_or_else(|refusal| Answer::refused(&refusal)),
            Err(refusal) => Answer::refused(&refusal),
        }
    }

    fn ask(&self, question: &Question<'_>) -> Result<Answer, String> {
        match question.verb.as_deref() {
            Some("call") => {
                let operation = operation(question)?;
                self.runtime.block_on(call::call(operation, question))
            }
            Some("decode") => decode(operation(question)?, question),
            Some("encode") => encode(operation(question)?, question),
            Some("operations") => Ok(operations()),
            Some(other) => Err(format!(
                "the verb `{other}` is unknown; the verbs are `call`, `decode`, `encode` and `operations`"
            )),
            None => Err(
                "the verb is missing; the verbs are `call`, `decode`, `encode` and `operations`"
                    .to_owned(),
            ),
        }
    }
}

fn operation(question: &Question<'_>) -> Result<DynamicOperation, String> {
    let id = question
        .op
        .as_deref()
        .ok_or("the operation is missing: give its id as `op`")?;
    dynamic::find(id)
        .ok_or_else(|| format!("there is no operation `{id}`; the verb `operations` lists all"))
}

fn decode(operation: DynamicOperation, question: &Question<'_>) -> Result<Answer, String> {
    let status = question.status.unwrap_or(200);
    if !(100..=999).contains(&status) {
        return Err(format!("the status {status} is none: give three digits"));
    }
    let body = question.body_text().unwrap_or_default().as_bytes();
    let decoded = operation.decode_status(status, body);
    Ok(match decoded {
        Ok(output) => Answer::success(Some(status), output),
        Err(cause) => Answer::undecodable(status, body, &cause),
    })
}

fn encode(operation: DynamicOperation, question: &Question<'_>) -> Result<Answer, String> {
    let id = operation.operation().id;
    let body = question
        .body_text()
        .ok_or("the body is missing")?
        .as_bytes();
    match operation.encode(body) {
        Some(Ok(output)) => Ok(Answer::success(None, output)),
        Some(Err(cause)) => Ok(Answer::unencodable(body, &cause)),
        None => Err(format!("`{id}` has no JSON body")),
    }
}

fn operations() -> Answer {
    let rows = dynamic::all().map(|operation| {
        let operation = operation.operation();
        json!({
            "id": operation.id,
            "method": operation.method.as_str(),
            "path": operation.path,
            "area": operation.area,
            "host": operation.host.name,
            "idempotent": operation.idempotent,
            "deprecated": operation.deprecated,
        })
    });
    Answer::value(Value::Array(rows.collect()))
}
