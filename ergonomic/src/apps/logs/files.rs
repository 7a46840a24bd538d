//! Logs that were written, in files on another host.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use digitalocean_core::body::{Body, ByteStream};
use digitalocean_raw::{Answer, Call, FromResponse, Operation, Unreadable, hosts};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::line::Lines;
use super::{LogLine, Logs};
use crate::{Client, Error, ErrorKind};

/// How long a line may be, in bytes, before it is returned in pieces.
const LONGEST_LINE: usize = 1024 * 1024;

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
    /// The lines that were written until now. There are none if the deployment never came so far, or if there is nothing to do for
    /// it there. They are read bit by bit, from all files that the service names, one after the other, on a host that is not shown
    /// the token.
    ///
    /// While an app runs, the service may have its lines over WebSocket alone: reading them takes the feature `live`.
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
        let lines = match live {
            Some(address) if files.is_empty() => self.lines_until_now(address)?,
            _ => lines_of(&self.client, files),
        };
        self.end_of(lines).await
    }

    /// Those of all lines that are wanted: of the component, and of the end.
    pub(super) async fn end_of(&self, lines: LogLines) -> Result<LogLines, Error> {
        let wanted = self.clone();
        let lines = lines.try_filter(move |line| std::future::ready(wanted.wants(line)));
        let Some(tail) = self.tail else {
            return Ok(LogLines(Box::pin(lines)));
        };
        let mut lines = Box::pin(lines);
        let tail = usize::try_from(tail).unwrap_or(usize::MAX);
        let mut last = VecDeque::new();
        while let Some(line) = lines.next().await {
            // What came before an error is returned all the same, and the error after it.
            let is_over = line.is_err();
            last.push_back(line);
            if last.len() > tail.saturating_add(usize::from(is_over)) {
                last.pop_front();
            }
        }
        Ok(LogLines(Box::pin(stream::iter(last))))
    }

    #[cfg(not(feature = "live"))]
    fn lines_until_now(&self, _: String) -> Result<LogLines, Error> {
        Err(Error::refused(
            "the service has these lines over WebSocket alone: enable the feature `live`, or read them by the address that `addresses` gives",
        ))
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
    /// Returns an error if the addresses can't be had, or a file breaks off.
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
        lines: Lines::default(),
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
    /// Of the file that is being read.
    bytes: Option<ByteStream>,
    /// The beginning of a line whose end hasn't come.
    rest: Vec<u8>,
    /// Whether a piece of that line was returned.
    is_cut: bool,
    lines: Lines,
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
                    self.is_cut = false;
                }
            }
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        let mut parts = bytes.split(|byte| *byte == b'\n').peekable();
        while let Some(part) = parts.next() {
            let has_ended = parts.peek().is_some();
            self.rest.extend_from_slice(part);
            if self.rest.len() >= LONGEST_LINE {
                // A character whose end hasn't come stays whole.
                let end = match std::str::from_utf8(&self.rest) {
                    Err(error) if error.error_len().is_none() => error.valid_up_to(),
                    _ => self.rest.len(),
                };
                let next = self.rest.split_off(end);
                self.end_line();
                self.rest = next;
                self.is_cut = true;
            }
            if has_ended {
                if !self.is_cut || !self.rest.is_empty() {
                    self.end_line();
                }
                self.is_cut = false;
            }
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.rest);
        let line = self.lines.read(&String::from_utf8_lossy(&line));
        self.ready.push_back(line);
    }
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
            lines: Lines::default(),
            ready: VecDeque::new(),
        };
        let long = format!("web 2026-01-01T00:00:00Z {}", "x".repeat(LONGEST_LINE));
        let (euro, rest) = ("€".as_bytes(), "y".repeat(LONGEST_LINE));
        reader.take(long.as_bytes());
        // The pieces end within a character, at one and with a line.
        reader.take(&[rest.as_bytes(), &euro[..2]].concat());
        reader.take(&[&euro[2..], b"\n"].concat());
        reader.take(rest.as_bytes());
        reader.take(b"\n\nnext\n");
        let texts: Vec<_> = reader.ready.iter().map(|it| it.text.as_str()).collect();
        let first = "x".repeat(LONGEST_LINE);
        assert!(texts == [&*first, &*rest, "€", &*rest, "", "next"]);
        assert!(reader.ready.iter().all(|it| it.component == "web"));
    }
}
