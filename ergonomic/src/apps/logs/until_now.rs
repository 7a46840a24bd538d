//! A log read until now, over a WebSocket: that of a component that runs may be in no file yet.

use std::collections::VecDeque;
use std::time::Duration;

use futures_util::stream;
use tokio::time::{Instant, timeout_at};

use super::connection::{Event, Live};
use super::follow::IDLE;
use super::followed::GapReason;
use super::{LogLine, LogLines, Logs};
use crate::{Error, ErrorKind};

/// When a log that is read until now is over although the service doesn't end it: so long after as many lines as were wanted.
const AFTER_TAIL: Duration = Duration::from_secs(5);

/// The same where more lines may come: so long after the last one, and after all that was there before has come if lines come all the
/// time.
const BEFORE_END: Duration = Duration::from_secs(30);

impl Logs {
    /// The lines until now, from an address that gives them by WebSocket alone.
    #[allow(clippy::unnecessary_wraps)] // Without this feature, it can't be done.
    pub(super) fn lines_until_now(&self, address: String) -> Result<LogLines, Error> {
        let reader = UntilNow {
            logs: self.clone(),
            address: Some(address),
            live: None,
            ready: VecDeque::new(),
            came: 0,
            complete: None,
            end: None,
        };
        let lines = stream::try_unfold(reader, |mut reader| async move {
            let line = reader.next().await?;
            Ok(line.map(|line| (line, reader)))
        });
        Ok(LogLines::new(lines))
    }
}

/// Reads a log until now. The service ends such connections by itself; of one that it leaves open, only pauses and time tell.
struct UntilNow {
    logs: Logs,
    address: Option<String>,
    live: Option<Live>,
    ready: VecDeque<LogLine>,
    /// How many of the lines that are wanted have come.
    came: u64,
    /// When as many had come as are wanted: those of other instances, if there are any, come without a pause.
    complete: Option<Instant>,
    /// When it ends, although lines come all the time.
    end: Option<Instant>,
}

impl UntilNow {
    async fn next(&mut self) -> Result<Option<LogLine>, Error> {
        loop {
            if let Some(line) = self.ready.pop_front() {
                return Ok(Some(line));
            }
            let Some(live) = &mut self.live else {
                let Some(address) = self.address.take() else {
                    return Ok(None);
                };
                self.live = Some(Live::open(&self.logs, &address).await?);
                self.count(0);
                continue;
            };
            if self.end.is_some_and(|end| Instant::now() >= end) {
                return Ok(None);
            }
            let next = match self.complete {
                // It may be written all the time.
                Some(complete) => {
                    timeout_at(complete + AFTER_TAIL, live.next(Some(AFTER_TAIL), IDLE))
                        .await
                        .unwrap_or(Event::Quiet)
                }
                None => live.next(Some(BEFORE_END), IDLE).await,
            };
            match next {
                Event::Lines(lines) => {
                    if live.has_caught_up && self.end.is_none() {
                        self.end = Some(Instant::now() + BEFORE_END);
                    }
                    let wanted = lines.iter().filter(|line| self.logs.wants(line));
                    self.count(u64::try_from(wanted.count()).unwrap_or(u64::MAX));
                    self.ready.extend(lines);
                }
                Event::End | Event::Quiet | Event::Idle => return Ok(None),
                Event::Broken(error) => return Err(error),
                Event::Unreadable(reason) => {
                    let what = match reason {
                        GapReason::TooLong => "longer than 1 MiB",
                        _ => "not text",
                    };
                    let message = format!("a message of the log is {what}");
                    return Err(Error::new(ErrorKind::Transport, message));
                }
            }
        }
    }

    fn count(&mut self, lines: u64) {
        self.came = self.came.saturating_add(lines);
        if self.complete.is_none() && self.logs.tail.is_some_and(|tail| self.came >= tail) {
            self.complete = Some(Instant::now());
        }
    }
}
