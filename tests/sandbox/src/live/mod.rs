//! What apps give over WebSocket: the lines of their components while they come, and consoles.
//!
//! Both are at the address `/`, as they are of the service, with a token in the query that says what is meant ([`StreamToken`]).
//! The lines are kept in [`Lines`], within a bound.

mod console;
mod follower;
mod lines;
mod shell;
mod stream_token;

use std::sync::Arc;

use axum::body::Body;
use axum::extract::FromRequestParts;
use axum::extract::ws::WebSocketUpgrade;
use axum::http::header::UPGRADE;
use axum::http::{Request, StatusCode};
use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Content};
use crate::connection::Line;
use crate::pipeline::Pipeline;
use crate::received::Received;

pub(crate) use lines::{Lines, Source};
pub(crate) use stream_token::StreamToken;

/// Where WebSockets are opened.
pub(crate) const PATH: &str = "/";
/// Below it are files of lines, which need no token but the one in their name.
pub(crate) const FILES: &str = "/sandbox/logs/";
/// The largest message of a client that is read.
const LARGEST_MESSAGE: usize = 1024 * 1024;

/// How the connections of those who follow a log, or have a console open, are ended on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LogEnd {
    /// A close frame with the code 1000, as at the end of what there is to say.
    Normal,
    /// The connection is closed without a close frame, as the service often does.
    Silent,
    /// The connection is reset.
    Reset,
}

/// A request that may become a WebSocket, and the connection it came by.
pub(crate) struct Visit {
    pub(crate) pipeline: Arc<Pipeline>,
    pub(crate) line: Line,
    upgrade: Option<WebSocketUpgrade>,
}

impl Visit {
    /// Looks at a request before its body is read.
    pub(crate) async fn of(
        pipeline: Arc<Pipeline>,
        line: Line,
        request: Request<Body>,
    ) -> (Self, Request<Body>) {
        let (mut parts, body) = request.into_parts();
        let is_meant = parts.uri.path() == PATH && parts.headers.contains_key(UPGRADE);
        let upgrade = if is_meant {
            WebSocketUpgrade::from_request_parts(&mut parts, &())
                .await
                .ok()
        } else {
            None
        };
        let visit = Self {
            pipeline,
            line,
            upgrade,
        };
        (visit, Request::from_parts(parts, body))
    }

    /// Opens what the token in the query names.
    pub(crate) fn open(&mut self, received: &Received) -> Result<Answer, Answer> {
        let token = received.query.iter().find(|(name, _)| name == "token");
        let wanted = token.and_then(|(_, token)| StreamToken::read(token));
        let refusal = || Answer::error(StatusCode::UNAUTHORIZED, "unauthorized", "no such token");
        let wanted = wanted.ok_or_else(refusal)?;
        let pipeline = Arc::clone(&self.pipeline);
        let lines = {
            let mut world = pipeline.world();
            world.settle(pipeline.clock.now());
            if !world.is_running_log(&wanted.source) {
                return Err(refusal());
            }
            Arc::clone(&world.lines)
        };
        let Some(upgrade) = self.upgrade.take() else {
            let message = "this is to be opened as a WebSocket";
            let answer = Answer::error(StatusCode::UPGRADE_REQUIRED, "upgrade_required", message);
            return Err(answer.with_header(UPGRADE, "websocket"));
        };
        let line = self.line.clone();
        let upgrade = upgrade
            .max_message_size(LARGEST_MESSAGE)
            .max_frame_size(LARGEST_MESSAGE);
        let response = upgrade.on_upgrade(move |socket| async move {
            if wanted.is_console() {
                console::run(socket, &pipeline, &lines, &wanted, &line).await;
            } else {
                follower::run(socket, &pipeline, &lines, &wanted, &line).await;
            }
        });
        let mut answer = Answer::new(response.status(), Content::Empty);
        for (name, value) in response.headers() {
            if let Ok(value) = value.to_str() {
                answer = answer.with_header(name.clone(), value);
            }
        }
        Ok(answer)
    }
}

/// A file of lines.
pub(crate) fn file(pipeline: &Pipeline, path: &str) -> Option<Answer> {
    let (token, part) = path.strip_prefix(FILES)?.split_once('/')?;
    let wanted = StreamToken::read(token)?;
    let part = part.strip_suffix(".log")?.parse().ok()?;
    let mut world = pipeline.world();
    world.settle(pipeline.clock.now());
    if !world.is_running_log(&wanted.source) {
        return None;
    }
    let text = world.lines.file(&wanted.source, wanted.component(), part)?;
    let content = Content::Bytes {
        media: "text/plain",
        bytes: text.into_bytes(),
    };
    Some(Answer::new(StatusCode::OK, content))
}
