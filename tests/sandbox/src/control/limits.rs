//! Rate limits, over HTTP.

use serde_json::json;

use super::input;
use crate::answer::Answer;
use crate::limits::RateLimits;
use crate::pipeline::Pipeline;
use crate::received::Received;

pub(super) fn get(pipeline: &Pipeline, received: &Received, _: &[&str]) -> Result<Answer, Answer> {
    input::no_query(received)?;
    let (rules, standings) = pipeline.limits.all(pipeline.clock.now());
    let tokens = standings.into_iter().map(|(token, standing)| {
        json!({
            "token": token,
            "limit": standing.limit,
            "remaining": standing.remaining,
            "reset": standing.reset,
        })
    });
    let mut shown = rules.show();
    shown["tokens"] = tokens.collect();
    Ok(Answer::ok(shown))
}

/// Other limits; every token begins anew.
pub(super) fn put(pipeline: &Pipeline, received: &Received, _: &[&str]) -> Result<Answer, Answer> {
    let mut asked = input::json(received)?;
    if let Some(fields) = asked.as_object_mut() {
        // What a look at the limits says on top: it can be sent back as it is.
        fields.remove("tokens");
    }
    let limits = RateLimits::read(asked).map_err(Answer::unprocessable)?;
    let shown = limits.show();
    pipeline.limits.replace(limits);
    Ok(Answer::ok(shown))
}
