//! Logs as written so far, in files on another host.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use digitalocean_core::body::{Body, ByteStream};
use digitalocean_raw::{Answer, Call, FromResponse, Operation, Unreadable, hosts};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::line::LineReader;
use super::{LogLine, Logs};
use crate::{Client, Error, ErrorKind};

/// How long a line may be, in bytes, before it is returned in pieces.
const LONGEST_LINE: usize = 1024 * 1024;

/// How many more lines than are wanted are kept, at least, before those that were written last are picked.
const ROOM: usize = 1_000;

/// A file of lines, at an address that needs no token and gets none.
static FILE: Operation = Operation {
    id: "apps_log_file",
    area: "apps",
    host: &hosts::PRESIGNED,
    idempotent: true,
    answer: Answer::Bytes("text/plain"),
    ..Operation::BASE
};

/// The bytes of a file.
struct Bytes(ByteStream);

impl FromResponse for Bytes {
    const STREAM: bool = true;
    const ANY_MEDIA: bool = true;

    fn from_body(
        _: &'static Operation,
        _: StatusCode,
        _: &HeaderMap,
        body: Body,
    ) -> Result<Self, Unreadable> {
        Ok(Self(match body {
            Body::Stream(bytes) => bytes,
            Body::Unreadable(cause) => Box::pin(stream::iter([Err(cause)])),
            body => Box::pin(stream::iter([Ok(body.into_bytes())])),
        }))
    }
}

/// The lines of a log, in the order in which they were written, made by [`Logs::lines`].
#[must_use = "a stream does nothing until it is polled"]
pub struct LogLines(Pin<Box<dyn Stream<Item = Result<LogLine, Error>> + Send>>);

impl std::fmt::Debug for LogLines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LogLines")
    }
}

impl Logs {
    /// The lines that were written so far. There are none if the deployment never reached this stage, or has nothing to do in it.
    /// They are streamed from all files that the service names, one after the other, from a host to which no token is sent.
    ///
    /// While an app is running, its lines may be available only over WebSocket: reading them needs the feature `live`.
    /// The read ends when the service says so. If it doesn't, the last lines ([`tail`](Self::tail)) end five seconds after that
    /// many came, whether the log is still being written or not; any other read ends when no line has come for half a minute, or
    /// forty seconds after its beginning, if lines come all the time and those that were there before have come.
    #[inline]
    pub fn lines(&self) -> LogLines {
        let logs = self.clone();
        let opened = stream::once(async move { logs.open().await });
        LogLines(Box::pin(opened.try_flatten()))
    }

    async fn open(self) -> Result<LogLines, Error> {
        let Some(addresses) = self.written().await? else {
            return Ok(LogLines(Box::pin(stream::empty())));
        };
        let files = addresses.historic_urls.unwrap_or_default();
        let live = addresses.live_url.filter(|address| !address.is_empty());
        // What came is returned before the error that it broke off by.
        let (lines, error) = match live {
            // Those of several instances may come one instance after the other.
            Some(address) if files.is_empty() => {
                let lines = self.lines_until_now(address)?;
                self.end_of(lines, Order::OfTime).await
            }
            _ => {
                let lines = lines_of(&self.client, files);
                self.end_of(lines, Order::AsRead).await
            }
        };
        let error = stream::iter(error.map(Err));
        Ok(LogLines(Box::pin(lines.chain(error))))
    }

    /// Those of all lines that are wanted: of the component, and of the end. With the error that they ended by before that was
    /// reached.
    pub(super) async fn end_of(&self, lines: LogLines, order: Order) -> (LogLines, Option<Error>) {
        let wanted = self.clone();
        let lines = lines.try_filter(move |line| std::future::ready(wanted.wants(line)));
        let Some(tail) = self.tail else {
            return (LogLines(Box::pin(lines)), None);
        };
        let mut lines = Box::pin(lines);
        let tail = usize::try_from(tail).unwrap_or(usize::MAX);
        let mut last = VecDeque::new();
        let error = loop {
            match lines.try_next().await {
                Ok(Some(line)) => last.push_back(line),
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
            let room = match order {
                Order::AsRead => 0,
                Order::OfTime => tail.saturating_add(ROOM),
            };
            if last.len() > tail.saturating_add(room) {
                order.keep_last(&mut last, tail);
            }
        };
        order.keep_last(&mut last, tail);
        (
            LogLines(Box::pin(stream::iter(last.into_iter().map(Ok)))),
            error,
        )
    }

    #[cfg(not(feature = "live"))]
    fn lines_until_now(&self, _: String) -> Result<LogLines, Error> {
        Err(Error::refused(
            "the service has these lines over WebSocket alone: enable the feature `live`, or read them by the address that `addresses` gives",
        ))
    }
}

/// By which order the last lines are chosen.
#[derive(Clone, Copy)]
pub(super) enum Order {
    /// The order in which lines are read.
    AsRead,
    /// The order of the times at which lines were written.
    OfTime,
}

impl Order {
    /// Drops all lines but the last ones.
    fn keep_last(self, lines: &mut VecDeque<LogLine>, most: usize) {
        if matches!(self, Self::OfTime) {
            // Those of one moment stay as they came.
            lines.make_contiguous().sort_by_key(LogLine::nanos);
        }
        lines.drain(..lines.len().saturating_sub(most));
    }
}

impl LogLines {
    #[cfg(feature = "live")]
    pub(super) fn new(lines: impl Stream<Item = Result<LogLine, Error>> + Send + 'static) -> Self {
        Self(Box::pin(lines))
    }

    /// Returns the next line, or `None` at the end. This is cancel safe.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<LogLine, Error>> {
        self.0.next().await
    }

    /// Returns the next line, or `None` at the end. This is cancel safe.
    ///
    /// # Errors
    ///
    /// Returns an error if the addresses can't be fetched, or a file ends early.
    #[inline]
    pub async fn try_next(&mut self) -> Result<Option<LogLine>, Error> {
        self.0.try_next().await
    }

    /// All lines.
    ///
    /// # Errors
    ///
    /// Returns an error as [`try_next`](Self::try_next) does.
    #[inline]
    pub async fn all(self) -> Result<Vec<LogLine>, Error> {
        self.0.try_collect().await
    }
}

impl Stream for LogLines {
    type Item = Result<LogLine, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

/// The lines of several files, one after the other.
pub(super) fn lines_of(client: &Client, files: Vec<String>) -> LogLines {
    let reader = Reader {
        client: client.clone(),
        files: files.into(),
        bytes: None,
        rest: Vec::new(),
        is_cut: false,
        lines: LineReader::default(),
        ready: VecDeque::new(),
    };
    let lines = stream::try_unfold(reader, |mut reader| async move {
        let line = reader.next().await?;
        Ok(line.map(|line| (line, reader)))
    });
    LogLines(Box::pin(lines))
}

struct Reader {
    client: Client,
    files: VecDeque<String>,
    /// The remaining bytes of the file that is being read.
    bytes: Option<ByteStream>,
    /// The beginning of a line whose end hasn't come.
    rest: Vec<u8>,
    /// Whether a piece of that line was returned.
    is_cut: bool,
    lines: LineReader,
    ready: VecDeque<LogLine>,
}

impl Reader {
    async fn next(&mut self) -> Result<Option<LogLine>, Error> {
        loop {
            if let Some(line) = self.ready.pop_front() {
                return Ok(Some(line));
            }
            let Some(bytes) = &mut self.bytes else {
                let Some(file) = self.files.pop_front() else {
                    return Ok(None);
                };
                let call: Call<Bytes> = Call::new(self.client.core(), &FILE);
                let opened = call.address("historic_urls", &file).send().await?;
                self.bytes = Some(opened.into_inner().0);
                continue;
            };
            match bytes.next().await {
                Some(Ok(bytes)) => self.take(&bytes),
                Some(Err(cause)) => {
                    let message = format!("a file of the log broke off: {cause}");
                    return Err(Error::new(ErrorKind::Transport, message));
                }
                None => {
                    self.bytes = None;
                    // The last line of a file need not end.
                    if !self.rest.is_empty() {
                        self.end_line();
                    }
                }
            }
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        let mut parts = bytes.split(|byte| *byte == b'\n').peekable();
        while let Some(part) = parts.next() {
            self.rest.extend_from_slice(part);
            // More than the end of the line is left for the last piece: that is not a line without text.
            while self.rest.len() > LONGEST_LINE + "\r".len() {
                let rest = self.rest.split_off(end_of_piece(&self.rest));
                self.end_piece();
                (self.rest, self.is_cut) = (rest, true);
            }
            if parts.peek().is_some() {
                self.end_line();
            }
        }
    }

    fn end_line(&mut self) {
        self.end_piece();
        self.is_cut = false;
    }

    fn end_piece(&mut self) {
        let bytes = std::mem::take(&mut self.rest);
        let text = String::from_utf8_lossy(&bytes);
        let line = match self.is_cut {
            true => self.lines.go_on(text.trim_end_matches('\r').to_owned()),
            false => self.lines.read(&text),
        };
        self.ready.push_back(line);
    }
}

/// Where a piece of a line that is too long ends: not within a character.
fn end_of_piece(line: &[u8]) -> usize {
    let is_start = |at: &usize| line.get(*at).is_none_or(|byte| byte & 0xC0 != 0x80);
    let ends = LONGEST_LINE.saturating_sub(3)..=LONGEST_LINE;
    ends.rev().find(is_start).unwrap_or(LONGEST_LINE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_end_is_cut_between_characters_and_nothing_comes_behind_it() {
        let mut reader = Reader {
            client: Client::builder().token("t").build().unwrap(),
            files: VecDeque::new(),
            bytes: None,
            rest: Vec::new(),
            is_cut: false,
            lines: LineReader::default(),
            ready: VecDeque::new(),
        };
        let head = "web 2026-01-01T00:00:00Z ";
        // The first piece would end within a character, the second with the line.
        let first = "x".repeat(LONGEST_LINE - head.len() - 1);
        let second = format!("€{}", "y".repeat(LONGEST_LINE - "€".len()));
        let line = format!("{head}{first}{second}");
        let (start, end) = line.as_bytes().split_at(LONGEST_LINE);
        reader.take(start);
        reader.take(end);
        reader.take(b"\n\nnext\n");
        let texts: Vec<_> = reader.ready.iter().map(|it| it.text.as_str()).collect();
        assert!(texts == [&*first, &*second, "", "next"], "{}", texts.len());
        assert!(reader.ready.iter().all(|it| it.component == "web"));
    }
}
