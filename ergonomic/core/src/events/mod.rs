//! Streams of server-sent events.

mod meaning;
mod other;
mod parser;

use std::{
    collections::VecDeque,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::StreamExt;
use reqwest::{StatusCode, header::HeaderMap};
use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep, sleep_until};

use crate::error::{Called, ErrorKind};
use crate::failure::BoxError;
use crate::transport::{ByteStream, CallContext, Failure, FailureKind};
use crate::{Decode, Error, Operation};
pub(crate) use meaning::choices_asked_for;
use meaning::{Completion, Meaning};
pub(crate) use other::{not_events, other_media, read_other};
use parser::{Parser, RawEvent};

/// The longest event that is read: 16 MiB.
const LONGEST_EVENT: usize = 16 * 1024 * 1024;

/// How long a stream waits for its next event.
const IDLE_TIMEOUT: Duration = Duration::from_secs(5 * 60);

/// How many parts of the body are read at once for one event, so that other tasks go on and limits are kept.
const CHUNKS_AT_ONCE: u32 = 32;

/// Events as they arrive, each read as a `T`.
///
/// # End
///
/// It ends with `None` only after a complete response: after `[DONE]`, after the last event of a response in the format of
/// messages or responses, or if the service closes the stream and the response is finished. A stream that is closed in the
/// middle of a response, or before its first event, ends with an error of the kind [`Truncated`](ErrorKind::Truncated).
/// If the format doesn't say when a response is finished, as with partial images, the end of the stream is not an error, and
/// [`is_complete`](Self::is_complete) returns `false`.
///
/// # Errors
///
/// - An error that the service sends instead of an event ends the stream; its kind is [`Stream`](ErrorKind::Stream), and
///   [`Error::message`] is the service's message.
/// - A broken connection ends it ([`Transport`](ErrorKind::Transport)).
/// - A limit ends it ([`Timeout`](ErrorKind::Timeout)).
/// - An event that can't be read as a `T` gives an error ([`Decode`](ErrorKind::Decode)), and the stream goes on.
///
/// # Limits
///
/// The next event must arrive within five minutes, or the time that [`idle_timeout`](Self::idle_timeout) sets. Comments,
/// which services send to keep a connection open, don't count as events. There is no limit for the whole stream unless
/// [`deadline`](Self::deadline) sets one; the deadline of a call ends with the response headers. Outside of a tokio runtime
/// both limits are checked only when something arrives.
#[must_use = "a stream does nothing until it is polled"]
pub struct EventStream<T> {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    /// The rest of the body; `None` once the stream takes no more of it.
    bytes: Option<ByteStream>,
    parser: Parser,
    ready: VecDeque<RawEvent>,
    completion: Completion,
    /// Whether the body ended within an event.
    torn: bool,
    /// Whether `None`, or an error that ends the stream, was returned.
    over: bool,
    limits: Limits,
    name: Option<String>,
    id: Option<String>,
    event: PhantomData<fn() -> T>,
}

impl<T> std::fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

impl<T> EventStream<T> {
    /// Sets how long the stream waits for its next event, instead of five minutes. Comments don't count as events.
    ///
    /// The time begins when the next event is awaited: time that the program spends between two events doesn't count.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.limits.idle = limit;
        self
    }

    /// Sets how long the whole stream may take, from the response headers on. There is no such limit by default.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.limits.deadline = Some(limit);
        self
    }

    /// Whether the stream has said that its response is finished. More events, such as a count of tokens, may follow.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.completion.is_complete()
    }

    /// The name of the last event that was returned, by its `event` field; `None` if it has none.
    #[must_use]
    pub fn event_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The last id that the service had given an event when it sent the one that was returned last; `None` if it gives none.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Takes no more of the stream, and gives its connection back.
    fn close(&mut self) {
        self.bytes = None;
        self.ready.clear();
        self.over = true;
    }

    /// Adds what is known of the exchange.
    fn error(&self, error: Error, body: Bytes) -> Error {
        let context = CallContext {
            attempts: 1,
            may_have_been_processed: true,
            ..CallContext::default()
        };
        error.called(Called::of(self.operation)).answered(
            self.status,
            self.headers.clone(),
            body,
            context,
        )
    }

    fn timed_out(&mut self, message: String) -> Error {
        self.close();
        self.error(Error::new(ErrorKind::Timeout, message), Bytes::new())
    }

    fn broken(&mut self, cause: BoxError) -> Error {
        self.close();
        let error = Error::failure(Failure::new(FailureKind::Broken, cause));
        self.error(error, Bytes::new())
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
            completion: Completion::default(),
            torn: false,
            over: false,
            limits: Limits::new(),
            name: None,
            id: None,
            event: PhantomData,
        }
    }

    /// The answer is finished only when so many choices are.
    pub(crate) fn expect_choices(&mut self, count: usize) {
        self.completion.expect_choices(count);
    }

    /// The next event; `None` at the end. This is cancel safe.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        StreamExt::next(self).await
    }

    fn read(&self, data: String) -> Result<T, Error> {
        let body = Bytes::from(data);
        crate::from_slice(&body).map_err(|cause| {
            let context = CallContext {
                attempts: 1,
                may_have_been_processed: true,
                ..CallContext::default()
            };
            Error::undecodable(self.status, self.headers.clone(), body, context, &cause)
                .called(Called::of(self.operation))
        })
    }

    /// What the stream returns for an event; `None` if that is nothing.
    fn take(&mut self, event: RawEvent) -> Option<Result<T, Error>> {
        let meaning = self.completion.note(&event);
        let item = match meaning {
            Meaning::Done => {
                self.close();
                return None;
            }
            Meaning::Error(described) => {
                self.close();
                let error = Error::in_stream(described.as_bytes());
                return Some(Err(self.error(error, event.data.into())));
            }
            Meaning::Part | Meaning::Last => self.read(event.data),
        };
        if event.unfinished && item.is_err() {
            self.torn = true;
            return None;
        }
        self.name = Some(event.name).filter(|name| !name.is_empty());
        self.id = event.id;
        if meaning == Meaning::Last {
            self.close();
        }
        Some(item)
    }

    /// What the stream returns once it has nothing more to read.
    fn end(&mut self) -> Option<Result<T, Error>> {
        if self.parser.is_foreign() && !std::mem::replace(&mut self.over, true) {
            let error = Error::new(ErrorKind::Decode, "the answer is not a stream of events");
            return Some(Err(self.error(error, Bytes::new())));
        }
        let torn = self.torn && !self.completion.is_complete();
        let truncated = torn || self.completion.is_truncated();
        if std::mem::replace(&mut self.over, true) || !truncated {
            return None;
        }
        let message = "the stream ended before the answer was finished";
        let error = Error::new(ErrorKind::Truncated, message);
        Some(Err(self.error(error, Bytes::new())))
    }
}

impl<T: Decode> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let mut chunks = 0;
        loop {
            if this.bytes.is_some()
                && let Some(message) = this.limits.deadline_is_over()
            {
                return Poll::Ready(Some(Err(this.timed_out(message))));
            }
            if let Some(event) = this.ready.pop_front() {
                this.limits.waiting_since = None;
                match this.take(event) {
                    Some(item) => return Poll::Ready(Some(item)),
                    None => continue,
                }
            }
            let Some(bytes) = this.bytes.as_mut() else {
                return Poll::Ready(this.end());
            };
            match bytes.poll_next_unpin(context) {
                Poll::Ready(Some(Ok(chunk))) => {
                    this.parser.feed(&chunk, &mut this.ready);
                    if this.parser.pending() > LONGEST_EVENT {
                        let error = this.broken("an event is longer than 16 MiB".into());
                        return Poll::Ready(Some(Err(error)));
                    }
                    chunks += 1;
                    if !this.ready.is_empty() || chunks < CHUNKS_AT_ONCE {
                        continue;
                    }
                    context.waker().wake_by_ref();
                }
                Poll::Ready(Some(Err(cause))) => {
                    return Poll::Ready(Some(Err(this.broken(cause))));
                }
                Poll::Ready(None) => {
                    this.bytes = None;
                    this.parser.finish(&mut this.ready);
                    continue;
                }
                Poll::Pending => {}
            }
            let message = ready!(this.limits.poll(context));
            return Poll::Ready(Some(Err(this.timed_out(message))));
        }
    }
}

/// What bounds a stream.
struct Limits {
    started: Instant,
    idle: Duration,
    deadline: Option<Duration>,
    /// Since when an event is waited for.
    waiting_since: Option<Instant>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Limits {
    fn new() -> Self {
        Self {
            started: Instant::now(),
            idle: IDLE_TIMEOUT,
            deadline: None,
            waiting_since: None,
            timer: None,
        }
    }

    /// What an error says if the deadline is over.
    fn deadline_is_over(&self) -> Option<String> {
        let limit = self.deadline?;
        let message = || format!("the stream did not end within its deadline of {limit:?}");
        (self.started.elapsed() >= limit).then(message)
    }

    /// Waits for the first limit to be over, and returns what an error says of it.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<String> {
        let now = Instant::now();
        let since = *self.waiting_since.get_or_insert(now);
        let idle = since.checked_add(self.idle);
        let deadline = self.deadline.and_then(|it| self.started.checked_add(it));
        let Some(end) = idle.into_iter().chain(deadline).min() else {
            return Poll::Pending;
        };
        if now < end {
            if Handle::try_current().is_err() {
                return Poll::Pending;
            }
            let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(end)));
            if timer.deadline() != end {
                timer.as_mut().reset(end);
            }
            ready!(timer.as_mut().poll(context));
        }
        let deadline = self.deadline_is_over();
        Poll::Ready(deadline.unwrap_or_else(|| format!("no event came for {:?}", self.idle)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(chunks: &[&'static str]) -> EventStream<i64> {
        static OPERATION: Operation = Operation {
            id: "chat",
            ..Operation::BASE
        };
        let chunks: Vec<_> = chunks.iter().map(|it| Ok(Bytes::from(*it))).collect();
        let bytes = Box::pin(futures_util::stream::iter(chunks));
        EventStream::new(&OPERATION, StatusCode::OK, HeaderMap::new(), bytes)
    }

    fn all(stream: EventStream<i64>) -> Vec<Result<i64, ErrorKind>> {
        let items = stream.map(|item| item.map_err(|error| error.kind()));
        futures_util::FutureExt::now_or_never(items.collect()).unwrap()
    }

    #[test]
    fn the_stream_ends_at_done_and_survives_a_bad_event() {
        let chunks = [
            "data: 1\n\n",
            "data: {}\n\n",
            "data: 2\n\ndata: [DONE]\n\ndata: 3\n\n",
        ];
        let got = all(stream(&chunks));
        assert_eq!(got, [Ok(1), Err(ErrorKind::Decode), Ok(2)]);
    }

    #[test]
    fn a_last_event_without_its_empty_line_counts_if_it_is_whole() {
        assert_eq!(all(stream(&["data: 1\n\ndata: 2"])), [Ok(1), Ok(2)]);
        let torn = all(stream(&["data: 1\n\ndata: {\"a"]));
        assert_eq!(torn, [Ok(1), Err(ErrorKind::Truncated)]);
        assert_eq!(all(stream(&["data: [DONE]"])), []);
    }

    #[test]
    fn a_flood_of_comments_blocks_no_task_and_no_limit() {
        let mut flood = stream(&[]);
        let comments = futures_util::stream::repeat_with(|| Ok(Bytes::from(": ping\n\n")));
        flood.bytes = Some(Box::pin(comments));
        let polled = futures_util::FutureExt::now_or_never(flood.next());
        assert!(polled.is_none(), "it lets other tasks run");
        let got = all(flood.idle_timeout(Duration::ZERO));
        assert_eq!(got, [Err(ErrorKind::Timeout)]);
    }

    #[test]
    fn events_that_are_there_already_do_not_outlast_the_deadline() {
        let late = stream(&["data: 1\n\ndata: 2\n\n"]).deadline(Duration::ZERO);
        assert_eq!(all(late), [Err(ErrorKind::Timeout)]);
    }

    #[test]
    fn an_event_without_end_ends_the_stream() {
        let many_lines = "data: x\n".repeat(LONGEST_EVENT / 8);
        for endless in ["data: x".to_owned(), many_lines] {
            let mut stream = stream(&[]);
            let chunk = Bytes::from(endless);
            stream.bytes = Some(Box::pin(futures_util::stream::repeat_with(move || {
                Ok(chunk.clone())
            })));
            let read = async {
                // It lets other tasks run in between.
                loop {
                    let next = futures_util::FutureExt::now_or_never(stream.next());
                    if let Some(next) = next {
                        return next;
                    }
                    assert!(stream.parser.pending() <= LONGEST_EVENT);
                }
            };
            let read = futures_util::FutureExt::now_or_never(read).unwrap();
            let error = read.unwrap().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transport);
        }
    }

    #[test]
    fn an_event_without_a_name_has_none() {
        let mut stream = stream(&["event: a\ndata: 1\n\ndata: 2\n\n"]);
        for name in [Some("a"), None] {
            let next = futures_util::FutureExt::now_or_never(stream.next());
            assert!(next.unwrap().unwrap().is_ok());
            assert_eq!(stream.event_name(), name);
        }
    }
}
