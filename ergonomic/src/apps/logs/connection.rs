//! A connection over which the lines of a log come.

use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use serde::Deserialize;
use tokio::time::{Instant, timeout, timeout_at};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Error as SocketError, Message};

use super::followed::GapReason;
use super::line::LineReader;
use super::{LogLine, Logs};
use crate::transport::live::Socket;
use crate::{Error, ErrorKind};

/// How long nothing comes until all lines that were there before have come.
pub(super) const QUIET: Duration = Duration::from_secs(2);

/// How long a connection lasts until all lines that were there before have come, and how long one waits for the next line then, where
/// lines come all the time.
const CAUGHT_UP: (Duration, Duration) = (Duration::from_secs(10), Duration::from_millis(20));

/// How long a message may be, in bytes.
const LONGEST_MESSAGE: usize = 1024 * 1024;

/// How much may wait to be sent, in bytes: answers to pings of a service that doesn't read them.
const MOST_UNSENT: usize = 64 * 1024;

/// After how long without a word the other side is asked for a sign of life, and how long it has for that.
const PING: Duration = Duration::from_secs(30);

/// A connection over which lines come.
pub(super) struct Live {
    socket: Box<Socket>,
    pub(super) opened: Instant,
    /// When the last message of any kind arrived.
    last_word: Instant,
    pub(super) last_line: Instant,
    /// Whether all has been read that was there before, although lines come all the time.
    pub(super) has_caught_up: bool,
    /// When a sign of life was asked for, if nothing has come since.
    asked: Option<Instant>,
    reader: LineReader,
}

pub(super) enum Event {
    Lines(Vec<LogLine>),
    /// Nothing has come for a while.
    Quiet,
    /// No line has come for long.
    Idle,
    /// The service has ended it.
    End,
    Broken(Error),
    /// There is a message that can't be read, for this reason.
    Unreadable(GapReason),
}

/// A message of the service.
#[derive(Deserialize)]
struct Sent {
    #[serde(default)]
    data: Option<String>,
}

impl Live {
    pub(super) async fn open(logs: &Logs, address: &str) -> Result<Self, Error> {
        let config = WebSocketConfig::default()
            .read_buffer_size(32 * 1024)
            .write_buffer_size(0)
            .max_write_buffer_size(MOST_UNSENT)
            .max_message_size(Some(LONGEST_MESSAGE))
            .max_frame_size(Some(LONGEST_MESSAGE));
        let socket = logs
            .client
            .layer
            .open_socket(address, "log", config)
            .await?;
        let now = Instant::now();
        Ok(Self {
            socket: Box::new(socket),
            opened: now,
            last_word: now,
            last_line: now,
            has_caught_up: false,
            asked: None,
            reader: LineReader::default(),
        })
    }

    /// What comes next. With `quiet`, tells when nothing has come for so long.
    pub(super) async fn next(&mut self, quiet: Option<Duration>, idle: Duration) -> Event {
        // Who reads late has not asked yet: what came meanwhile may still be on its way to here.
        let quiet = quiet.map(|quiet| self.last_line.max(Instant::now()) + quiet);
        loop {
            let waiting = Instant::now();
            let idle = self.last_line + idle;
            // Who reads late has not asked yet: that nothing was read says nothing of the other side.
            let ping = self.asked.unwrap_or(self.last_word) + PING;
            let due = quiet.unwrap_or(idle).min(idle).min(ping);
            let Ok(received) = timeout_at(due, self.socket.next()).await else {
                if quiet.is_some_and(|quiet| quiet <= due) {
                    return Event::Quiet;
                }
                if idle <= due {
                    return Event::Idle;
                }
                if self.asked.is_some() {
                    return Event::Broken(broken("it is silent"));
                }
                self.asked = Some(Instant::now());
                let ping = self.socket.send(Message::Ping(Vec::new().into()));
                if !matches!(timeout(PING, ping).await, Ok(Ok(()))) {
                    return Event::Broken(broken("nothing can be sent"));
                }
                continue;
            };
            self.last_word = Instant::now();
            self.asked = None;
            let (lasted, waited) = CAUGHT_UP;
            self.has_caught_up |= waiting.duration_since(self.opened) >= lasted
                && self.last_word.duration_since(waiting) >= waited;
            let lines = match received {
                Some(Ok(Message::Text(text))) => lines(&text, &mut self.reader),
                Some(Ok(Message::Binary(bytes))) => {
                    lines(&String::from_utf8_lossy(&bytes), &mut self.reader)
                }
                Some(Ok(Message::Close(frame))) => {
                    // Its answer, which the service may wait for.
                    let _ = timeout(QUIET, self.socket.flush()).await;
                    return match frame.map(|frame| frame.code) {
                        Some(CloseCode::Normal) => Event::End,
                        Some(code) => Event::Broken(broken(&format!("close code {code}"))),
                        None => Event::Broken(broken("closed without a code")),
                    };
                }
                Some(Ok(_)) => continue,
                Some(Err(SocketError::Capacity(_))) => {
                    return Event::Unreadable(GapReason::TooLong);
                }
                Some(Err(SocketError::Utf8(_))) => return Event::Unreadable(GapReason::NotText),
                Some(Err(error)) => return Event::Broken(broken(&error.to_string())),
                None => return Event::Broken(broken("it ended")),
            };
            if !lines.is_empty() {
                self.last_line = self.last_word;
                return Event::Lines(lines);
            }
        }
    }
}

fn broken(how: &str) -> Error {
    let message = format!("the connection to the log broke: {how}");
    Error::new(ErrorKind::Transport, message)
}

/// The lines of a message. What isn't as expected is a line by itself, so that it isn't lost.
fn lines(message: &str, reader: &mut LineReader) -> Vec<LogLine> {
    match serde_json::from_str::<Sent>(message) {
        Ok(Sent { data: Some(data) }) => reader.read_all(&data),
        Ok(Sent { data: None }) => Vec::new(),
        Err(_) => reader.read_all(message),
    }
}
