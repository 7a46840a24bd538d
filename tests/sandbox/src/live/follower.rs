//! Somebody who follows a log.

use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket, close_code};
use serde_json::json;

use super::lines::{Lines, Read, Reader};
use super::{LogEnd, StreamToken};
use crate::connection::Line;
use crate::pipeline::Pipeline;

/// How many lines are taken at once.
const BATCH: usize = 256;
/// How often it is looked whether what is built or deployed is done. Lines themselves come without a pause.
const LOOK: Duration = Duration::from_millis(50);
/// How long a client may take to read before its connection is closed.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a connection is kept on which nothing happens. The service closes those as well, without a word.
pub(super) const IDLE: Duration = Duration::from_secs(3600);

/// Sends lines until there are no more, or the client has gone away.
pub(super) async fn run(
    mut socket: WebSocket,
    pipeline: &Pipeline,
    lines: &Lines,
    wanted: &StreamToken,
    line: &Line,
) {
    let mut reader = lines.reader(&wanted.source, wanted.component(), wanted.tail);
    tokio::select! {
        () = pipeline.stopping() => {}
        how = lead(&mut socket, pipeline, lines, wanted, &mut reader) => {
            if let Some(how) = how {
                end(socket, line, how).await;
            }
        }
    }
}

/// How it ended; `None` if the client did.
async fn lead(
    socket: &mut WebSocket,
    pipeline: &Pipeline,
    lines: &Lines,
    wanted: &StreamToken,
    reader: &mut Reader,
) -> Option<LogEnd> {
    loop {
        // Asked before reading: all that was written by then is read.
        let is_over = !wanted.follow || pipeline.is_log_over(&wanted.source);
        match reader.read(lines, BATCH) {
            Read::Lines(batch) => {
                for text in batch {
                    let data = json!({"data": format!("{text}\n")}).to_string();
                    send(socket, data).await?;
                }
                continue;
            }
            Read::End(how) => return Some(how),
            Read::Nothing if is_over => return Some(LogEnd::Normal),
            Read::Nothing => {}
        }
        tokio::select! {
            () = reader.news() => {}
            () = tokio::time::sleep(LOOK), if wanted.source.kind != "RUN" => {}
            () = tokio::time::sleep(IDLE) => return Some(LogEnd::Silent),
            // Pings are answered by reading.
            received = socket.recv() => match received {
                Some(Ok(Message::Close(_)) | Err(_)) | None => return None,
                Some(Ok(_)) => {}
            }
        }
    }
}

/// Sends a text; `None` if the client has gone away, or reads nothing.
pub(super) async fn send(socket: &mut WebSocket, text: String) -> Option<()> {
    let sending = socket.send(Message::Text(text.into()));
    tokio::time::timeout(PATIENCE, sending).await.ok()?.ok()
}

/// Ends a connection on purpose.
pub(super) async fn end(mut socket: WebSocket, line: &Line, how: LogEnd) {
    match how {
        LogEnd::Normal => {
            let frame = CloseFrame {
                code: close_code::NORMAL,
                reason: "".into(),
            };
            // If it fails, the client is gone.
            let sending = socket.send(Message::Close(Some(frame)));
            let _ = tokio::time::timeout(PATIENCE, sending).await;
            // The client's own close frame, so that no reset overtakes what was sent.
            let _ = tokio::time::timeout(Duration::from_secs(1), async {
                while let Some(Ok(_)) = socket.recv().await {}
            })
            .await;
        }
        LogEnd::Silent => drop(socket),
        LogEnd::Reset => {
            line.reset();
            // The line is looked at when something is sent.
            let sending = socket.send(Message::Ping(Vec::new().into()));
            let _ = tokio::time::timeout(PATIENCE, sending).await;
        }
    }
}
