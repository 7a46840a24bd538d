//! The text of an answer, piece by piece.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::BoxStream;
use futures_util::{Stream, StreamExt as _};

use crate::Error;

/// The text of an answer, piece by piece. It ends like the stream from which it is made: with `None` only if the answer is
/// complete.
#[must_use = "a stream does nothing until it is polled"]
pub struct TextStream(BoxStream<'static, Result<String, Error>>);

impl fmt::Debug for TextStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TextStream")
    }
}

impl TextStream {
    /// What of each event is text; nothing of those where it is empty.
    pub(super) fn of<T: 'static>(
        events: impl Stream<Item = Result<T, Error>> + Send + 'static,
        text: impl Fn(&T) -> String + Send + 'static,
    ) -> Self {
        let texts = events.filter_map(move |event| {
            let piece = match event {
                Ok(event) => Some(text(&event)).filter(|text| !text.is_empty()).map(Ok),
                Err(error) => Some(Err(error)),
            };
            std::future::ready(piece)
        });
        Self(texts.boxed())
    }

    /// The next piece; `None` at the end. This is cancel safe.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<String, Error>> {
        self.0.next().await
    }

    /// Reads the rest, and returns it.
    ///
    /// # Errors
    ///
    /// Returns the first error of the stream.
    #[inline]
    pub async fn all(mut self) -> Result<String, Error> {
        let mut all = String::new();
        while let Some(piece) = self.next().await {
            all.push_str(&piece?);
        }
        Ok(all)
    }
}

impl Stream for TextStream {
    type Item = Result<String, Error>;

    #[inline]
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().0.poll_next_unpin(context)
    }
}
