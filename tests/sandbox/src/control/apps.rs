//! Logs of apps: what there is of them, writing lines into them, and ending those who follow.

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;

use super::input;
use crate::answer::Answer;
use crate::app_log::AppLog;
use crate::live::LogEnd;
use crate::pipeline::Pipeline;
use crate::received::Received;

/// The most lines that one request writes.
const MOST: u64 = 100_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    component: String,
    #[serde(rename = "type")]
    kind: Option<String>,
    deployment: Option<String>,
    #[serde(default)]
    lines: Vec<String>,
    /// So many lines that are made up, and numbered.
    count: Option<u64>,
    /// Whether those who follow don't get them.
    #[serde(default)]
    unheard: bool,
    /// Ends those who follow, before the lines are written.
    end: Option<LogEnd>,
}

pub(super) fn list(
    pipeline: &Pipeline,
    received: &Received,
    values: &[&str],
) -> Result<Answer, Answer> {
    input::no_query(received)?;
    let app = values.first().copied().unwrap_or_default();
    let logs = pipeline.world().lines.of(app);
    Ok(Answer::ok(json!({"logs": logs})))
}

pub(super) fn write(
    pipeline: &Pipeline,
    received: &Received,
    values: &[&str],
) -> Result<Answer, Answer> {
    let asked: Asked = input::body(received)?;
    if let Some(count) = asked.count.filter(|count| *count > MOST) {
        let reason = format!("{count} is more than the {MOST} lines that one request may write");
        return Err(Answer::unprocessable(reason));
    }
    let app = values.first().copied().unwrap_or_default();
    let mut log = AppLog::of(app, asked.component);
    if let Some(kind) = asked.kind {
        log = log.kind(kind);
    }
    if let Some(deployment) = asked.deployment {
        log = log.deployment(deployment);
    }
    let now = pipeline.clock.now();
    // Held to the end, so that nobody comes in between.
    let mut world = pipeline.world();
    world.settle(now);
    let place = log.place(&world, now)?;
    let ended = asked
        .end
        .map_or(0, |how| world.lines.end(&place.source, how));
    let first = world.lines.written(&place.source) + 1;
    let made = (first..).take(usize::try_from(asked.count.unwrap_or_default()).unwrap_or(0));
    let lines = made.map(|number| format!("line {number}"));
    let lines = asked.lines.into_iter().chain(lines).collect();
    let followers = place.write(&world, lines, asked.unheard);
    let written = world.lines.written(&place.source);
    let body = json!({"followers": followers, "ended": ended, "written": written});
    Ok(Answer::json(StatusCode::CREATED, body))
}
