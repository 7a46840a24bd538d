//! Answers that arrive event by event, in any format.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use digitalocean_raw::{Decode, EventStream};
use futures_util::{Stream, StreamExt};

use super::TextStream;
use crate::Error;

/// An answer that arrives event by event: [`next`](Self::next) returns events as they arrive, [`next_text`](Self::next_text) only
/// the text, and [`finish`](Self::finish) reads the rest and returns the whole answer.
///
/// There is an alias for each format: [`ChatStream`](super::ChatStream), [`MessageStream`](super::MessageStream),
/// [`ResponseStream`](super::ResponseStream) and [`ImageStream`](super::ImageStream).
///
/// It ends with `None` only if the answer is complete. If the answer is cut off, it ends with an error of the kind
/// [`Truncated`](crate::ErrorKind::Truncated), and if the service sends an error, with [`Stream`](crate::ErrorKind::Stream). See
/// [`EventStream`] for other ends and for its limits.
#[must_use = "a stream does nothing until it is polled"]
pub struct AnswerStream<A: Accumulates> {
    events: EventStream<A::Event>,
    pub(super) joined: A,
}

/// What the events of an answer are joined into.
#[diagnostic::on_unimplemented(message = "`{Self}` is no format of answers")]
pub trait Accumulates: sealed::Sealed + Default + Send + Unpin + 'static {
    /// What an event is read as.
    #[doc(hidden)]
    type Event: Decode + Send + Unpin + 'static;

    /// What the stream returns for an event.
    type Item: Send + 'static;

    /// The answer.
    type Answer;

    /// What the [items](Error::items) of an error are that ends the reading of the whole: what came before.
    type Received: Send + Sync + 'static;

    /// Adds an event; `None` if it is nothing that the stream returns.
    #[doc(hidden)]
    fn add(&mut self, event: Self::Event, name: Option<&str>) -> Result<Option<Self::Item>, Error>;

    /// The parts that have arrived.
    #[doc(hidden)]
    fn received(self) -> Vec<Self::Received>;

    /// The answer, once all of it came.
    #[doc(hidden)]
    fn answer(self) -> Result<Self::Answer, Error>;
}

/// An answer that contains text.
#[diagnostic::on_unimplemented(message = "an answer of `{Self}` holds no text")]
pub trait Speaks: Accumulates {
    /// The piece of the text that an event brings; empty if it brings none.
    #[doc(hidden)]
    fn text(item: &Self::Item) -> &str;
}

pub(super) mod sealed {
    /// There are no other formats.
    #[doc(hidden)]
    pub trait Sealed {}
}

/// Leaves out the text, which may be private.
impl<A: Accumulates> fmt::Debug for AnswerStream<A> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.events.fmt(f)
    }
}

impl<A: Accumulates> AnswerStream<A> {
    #[inline]
    pub(super) fn new(events: EventStream<A::Event>) -> Self {
        Self {
            events,
            joined: A::default(),
        }
    }

    /// Sets how long the stream waits for its next event, instead of five minutes.
    #[inline]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.events = self.events.idle_timeout(limit);
        self
    }

    /// Sets how long the whole stream may take. There is no such limit by default.
    #[inline]
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.events = self.events.deadline(limit);
        self
    }

    /// The next event; `None` at the end. This is cancel safe.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<A::Item, Error>> {
        StreamExt::next(self).await
    }

    /// The next piece of the text; `None` at the end. Events without text, such as those that call tools or count tokens, are
    /// joined, but not returned. This is cancel safe.
    #[inline]
    pub async fn next_text(&mut self) -> Option<Result<String, Error>>
    where
        A: Speaks,
    {
        loop {
            match self.next().await? {
                Ok(item) if A::text(&item).is_empty() => {}
                Ok(item) => return Some(Ok(A::text(&item).to_owned())),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// Only the text, as a [`Stream`].
    #[inline]
    pub fn text(self) -> TextStream
    where
        A: Speaks,
    {
        TextStream::of(self, |item| A::text(item).to_owned())
    }

    /// Reads the rest, and returns the whole answer, including what was read before.
    ///
    /// # Errors
    ///
    /// Returns the first error of the stream, even one after which the stream continues, or an error if the events don't form an
    /// answer. [`Error::items`] has what arrived before, as [`Accumulates::Received`]: for a chat, for instance, a
    /// [`ChatCompletionResponse`](digitalocean_raw::types::ChatCompletionResponse).
    #[inline]
    pub async fn finish(mut self) -> Result<A::Answer, Error> {
        while let Some(item) = self.next().await {
            if let Err(error) = item {
                return Err(error.with_items(self.joined.received()));
            }
        }
        self.joined.answer()
    }

    /// Whether the stream has said that the answer is finished. A count of tokens, or another image, may follow.
    #[must_use]
    #[inline]
    pub fn is_complete(&self) -> bool {
        self.events.is_complete()
    }
}

impl<A: Accumulates> Stream for AnswerStream<A> {
    type Item = Result<A::Item, Error>;

    #[inline]
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { events, joined } = self.get_mut();
        loop {
            let next = match ready!(events.poll_next_unpin(context)) {
                Some(Ok(event)) => joined.add(event, events.event_name()).transpose(),
                Some(Err(error)) => Some(Err(error)),
                None => return Poll::Ready(None),
            };
            if next.is_some() {
                return Poll::Ready(next);
            }
        }
    }
}
