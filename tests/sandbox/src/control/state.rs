//! All state as JSON, and back.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::input;
use crate::answer::{Answer, Content};
use crate::clock::{self, timestamp};
use crate::error::Error;
use crate::pipeline::Pipeline;
use crate::received::{Received, Unread};
use crate::state::{Parts, World};

/// Counts the ways in which dumps were ever written.
const FORMAT: u64 = 1;

#[derive(Serialize)]
struct Dump<'a> {
    format: u64,
    time: String,
    parts: Parts<'a>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Loaded {
    format: u64,
    time: String,
    parts: Map<String, Value>,
}

/// The state as JSON.
pub(crate) fn dump(pipeline: &Pipeline) -> Result<Vec<u8>, Error> {
    let now = pipeline.clock.now();
    let mut world = pipeline.world();
    world.settle(now);
    let dump = Dump {
        format: FORMAT,
        time: now.to_rfc3339(),
        parts: Parts(&world),
    };
    serde_json::to_vec(&dump)
        .map_err(|error| Error::caused("the state can't be written as JSON", error))
}

/// Puts the state of a dump in place of the present one. If the sandbox's time is behind that of the dump, it moves there.
pub(crate) fn load(pipeline: &Pipeline, text: &[u8]) -> Result<(), Error> {
    let loaded = serde_json::from_slice::<Loaded>(text)
        .map_err(|error| Error::new(format!("this is no state of a sandbox: {error}")))?;
    if loaded.format != FORMAT {
        let reason = format!(
            "this state is of format {}, and this version reads format {FORMAT}",
            loaded.format
        );
        return Err(Error::new(reason));
    }
    let time = clock::read(&loaded.time).map_err(Error::new)?;
    let mut world = World::seeded(pipeline.start.delays, pipeline.clock.now())?;
    world.without_store = !pipeline.store;
    world
        .load(loaded.parts)
        .map_err(|reason| Error::new(format!("the state can't be read: {reason}")))?;
    pipeline.clock.catch_up_with(time);
    pipeline.replace(world);
    Ok(())
}

pub(super) fn get(pipeline: &Pipeline, received: &Received, _: &[&str]) -> Result<Answer, Answer> {
    input::no_query(received)?;
    match dump(pipeline) {
        Ok(text) => Ok(Answer::new(axum::http::StatusCode::OK, Content::Text(text))),
        Err(error) => Err(Answer::unprocessable(format!("{error:?}"))),
    }
}

pub(super) fn put(pipeline: &Pipeline, received: &Received, _: &[&str]) -> Result<Answer, Answer> {
    let text = received.body.as_ref().map_err(Unread::refusal)?;
    load(pipeline, text).map_err(|error| Answer::unprocessable(error.to_string()))?;
    Ok(Answer::ok(json!({"time": timestamp(pipeline.clock.now())})))
}
