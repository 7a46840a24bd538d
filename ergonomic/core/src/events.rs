//! Streams of server-sent events.

use std::{
    collections::VecDeque,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::StreamExt;
use reqwest::{StatusCode, header::HeaderMap};

use crate::error::{BoxError, Called};
use crate::transport::{ByteStream, CallContext, Failure, FailureKind};
use crate::{Decode, Error, Operation};

/// The longest event that is read: 16 MiB.
const LONGEST_EVENT: usize = 16 * 1024 * 1024;

/// Events as they arrive, each read as a `T`. It ends where the service says `[DONE]` or closes the stream.
///
/// An event that can't be read gives an error and the stream goes on; a broken connection ends it.
#[must_use = "a stream does nothing until it is polled"]
pub struct EventStream<T> {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    bytes: Option<ByteStream>,
    parser: Parser,
    ready: VecDeque<String>,
    event: PhantomData<fn() -> T>,
}

impl<T> std::fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

impl<T: Decode> EventStream<T> {
    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        bytes: ByteStream,
    ) -> Self {
        Self {
            operation,
            status,
            headers,
            bytes: Some(bytes),
            parser: Parser::default(),
            ready: VecDeque::new(),
            event: PhantomData,
        }
    }

    /// The next event; none at the end. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        StreamExt::next(self).await
    }

    fn read(&self, data: String) -> Result<T, Error> {
        let body = Bytes::from(data);
        crate::from_slice(&body).map_err(|cause| {
            let context = CallContext {
                attempts: 1,
                ..CallContext::default()
            };
            Error::undecodable(self.status, self.headers.clone(), body, context, &cause)
                .called(Called::of(self.operation))
        })
    }
}

impl<T: Decode> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(data) = self.ready.pop_front() {
                if data == "[DONE]" {
                    self.bytes = None;
                    self.ready.clear();
                    return Poll::Ready(None);
                }
                return Poll::Ready(Some(self.read(data)));
            }
            let Some(bytes) = self.bytes.as_mut() else {
                return Poll::Ready(None);
            };
            let failure: BoxError = match bytes.poll_next_unpin(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(chunk))) => {
                    let this = &mut *self;
                    this.parser.feed(&chunk, &mut this.ready);
                    if this.parser.pending() <= LONGEST_EVENT {
                        continue;
                    }
                    "an event is longer than 16 MiB".into()
                }
                Poll::Ready(Some(Err(error))) => error,
                Poll::Ready(None) => {
                    let this = &mut *self;
                    this.bytes = None;
                    this.parser.finish(&mut this.ready);
                    continue;
                }
            };
            self.bytes = None;
            return Poll::Ready(Some(Err(Error::failure(Failure::new(
                FailureKind::Broken,
                failure,
            ))
            .called(Called::of(self.operation)))));
        }
    }
}

/// Splits bytes into the data of events, as the HTML standard describes it: lines end with CR, LF or both, an empty line
/// ends an event, only `data` fields count here.
#[derive(Default)]
struct Parser {
    line: Vec<u8>,
    data: String,
    has_data: bool,
    after_cr: bool,
}

impl Parser {
    fn pending(&self) -> usize {
        self.line.len() + self.data.len()
    }

    fn feed(&mut self, chunk: &[u8], ready: &mut VecDeque<String>) {
        for byte in chunk {
            let after_cr = std::mem::replace(&mut self.after_cr, *byte == b'\r');
            match byte {
                b'\n' if after_cr => {}
                b'\n' | b'\r' => self.end_line(ready),
                byte => self.line.push(*byte),
            }
        }
    }

    fn end_line(&mut self, ready: &mut VecDeque<String>) {
        let line = std::mem::take(&mut self.line);
        if line.is_empty() {
            if std::mem::take(&mut self.has_data) {
                ready.push_back(std::mem::take(&mut self.data));
            }
            return;
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.strip_prefix('\u{feff}').unwrap_or(&line);
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        if field == "data" {
            if self.has_data {
                self.data.push('\n');
            }
            self.has_data = true;
            self.data.push_str(value.strip_prefix(' ').unwrap_or(value));
        }
    }

    /// Servers that close the stream right behind the last event leave out its empty line.
    fn finish(&mut self, ready: &mut VecDeque<String>) {
        if !self.line.is_empty() {
            self.end_line(ready);
        }
        self.end_line(ready);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(chunks: &[&str]) -> Vec<String> {
        let mut parser = Parser::default();
        let mut ready = VecDeque::new();
        for chunk in chunks {
            parser.feed(chunk.as_bytes(), &mut ready);
        }
        parser.finish(&mut ready);
        ready.into()
    }

    #[test]
    fn events_are_split_wherever_the_bytes_are() {
        let text = "event: x\r\ndata: {\"a\":1}\r\n\r\n: note\ndata:one\ndata: two\n\ndata: last";
        let whole = events(&[text]);
        assert_eq!(whole, ["{\"a\":1}", "one\ntwo", "last"]);
        for split in 0..text.len() {
            assert_eq!(
                events(&[&text[..split], &text[split..]]),
                whole,
                "split at {split}"
            );
        }
    }

    #[test]
    fn the_stream_ends_at_done_and_survives_a_bad_event() {
        static OPERATION: Operation = Operation {
            id: "chat",
            ..Operation::BASE
        };
        let chunks = [
            "data: 1\n\n",
            "data: {}\n\n",
            "data: 2\n\ndata: [DONE]\n\ndata: 3\n\n",
        ];
        let bytes: ByteStream = Box::pin(futures_util::stream::iter(
            chunks.map(|c| Ok(Bytes::from(c))),
        ));
        let stream = EventStream::<i64>::new(&OPERATION, StatusCode::OK, HeaderMap::new(), bytes);
        let got: Vec<Option<i64>> =
            futures_util::FutureExt::now_or_never(stream.map(Result::ok).collect()).unwrap();
        assert_eq!(got, [Some(1), None, Some(2)]);
    }
}
