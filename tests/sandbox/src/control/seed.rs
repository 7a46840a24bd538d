//! State without requests, over HTTP: in numbers, and of any age.

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::input;
use crate::answer::Answer;
use crate::clock::earlier;
use crate::duration::Span;
use crate::pipeline::Pipeline;
use crate::received::Received;

/// The most that one request makes.
const MOST: u64 = 1_000_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    droplets: Option<u64>,
    actions: Option<Actions>,
    backup: Option<OfDroplet>,
    snapshot: Option<OfAnyDroplet>,
    volume_snapshot: Option<OfVolume>,
    /// How old it all is.
    age: Option<Span>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Actions {
    count: u64,
    /// How long the first takes.
    done_after: Span,
    /// How much longer each of the others takes than the one before.
    step: Option<Span>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfDroplet {
    droplet: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfAnyDroplet {
    droplet: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfVolume {
    volume: String,
}

pub(super) fn seed(pipeline: &Pipeline, received: &Received, _: &[&str]) -> Result<Answer, Answer> {
    let asked: Asked = input::body(received)?;
    let counts = [asked.droplets, asked.actions.as_ref().map(|own| own.count)];
    if let Some(count) = counts.into_iter().flatten().find(|count| *count > MOST) {
        let reason = format!("{count} is more than the {MOST} that one request may make");
        return Err(Answer::unprocessable(reason));
    }
    if asked.actions.is_some() && asked.age.is_some() {
        let reason = "`age` is not for `actions`, which begin now";
        return Err(Answer::unprocessable(reason));
    }
    let now = pipeline.clock.now();
    let at = asked.age.map_or(now, |age| earlier(now, age.0));
    let mut world = pipeline.world();
    let mut made = Map::new();
    let mut put = |name: &str, ids: Value| made.insert(name.to_owned(), ids);
    if let Some(OfDroplet { droplet }) = asked.backup {
        let backup = world.seed_backup(now, at, droplet);
        put("backup", json!(backup.ok_or_else(|| no_droplet(droplet))?));
    }
    if let Some(OfAnyDroplet { droplet }) = asked.snapshot {
        let snapshot = world.seed_snapshot(now, at, droplet);
        let snapshot = snapshot.ok_or_else(|| no_droplet(droplet.unwrap_or_default()))?;
        put("snapshot", json!(snapshot));
    }
    if let Some(OfVolume { volume }) = asked.volume_snapshot {
        let snapshot = world.seed_volume_snapshot(at, &volume).ok_or_else(|| {
            Answer::unprocessable(format!("there is no volume `{volume}` to be seeded with"))
        })?;
        put("volume_snapshot", json!(snapshot));
    }
    if let Some(count) = asked.droplets {
        put("droplets", json!(world.seed_droplets(at, count)));
    }
    if let Some(actions) = asked.actions {
        let step = actions.step.map(|step| step.0).unwrap_or_default();
        let mut takes = actions.done_after.0;
        let mut durations = Vec::new();
        for _ in 0..actions.count {
            durations.push(takes);
            takes = takes.saturating_add(step);
        }
        put("actions", json!(world.seed_actions(now, durations)));
    }
    if made.is_empty() {
        let reason =
            "say what to seed: `droplets`, `actions`, `backup`, `snapshot` or `volume_snapshot`";
        return Err(Answer::unprocessable(reason));
    }
    Ok(Answer::json(StatusCode::CREATED, Value::Object(made)))
}

pub(super) fn hide_action(
    pipeline: &Pipeline,
    _: &Received,
    values: &[&str],
) -> Result<Answer, Answer> {
    let id = input::number(values)?;
    if pipeline.world().hide_action(id) {
        Ok(Answer::no_content())
    } else {
        Err(Answer::not_found(format!(
            "there is no action {id} to hide"
        )))
    }
}

fn no_droplet(id: u64) -> Answer {
    Answer::unprocessable(format!("there is no droplet {id} to be seeded with"))
}
