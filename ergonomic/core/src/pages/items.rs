//! The items of a list.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::Page;
use futures_util::Stream;

use super::{PagedAnswer, Pages, Position};
use crate::Error;

/// The items of a list, over all its pages.
///
/// A page that fails ends the stream with the error, after all items of the pages before it. [`position`](Self::position)
/// says where to continue. A list that contradicts its total or its links ends with an error, too: the
/// [module](crate::pages) has the rules.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T: Page> {
    pages: Pages<T>,
    ready: VecDeque<T::Item>,
    left: u64,
}

impl<T: Page> std::fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.pages.fmt(f)
    }
}

impl<T: PagedAnswer> Items<T> {
    pub(super) fn new(pages: Pages<T>) -> Self {
        Self {
            pages,
            ready: VecDeque::new(),
            left: u64::MAX,
        }
    }

    /// Ends after this many items. The rest of the list is neither read nor checked.
    pub fn limit(mut self, items: u64) -> Self {
        self.left = items;
        self
    }

    /// How many items a page has; see [`Pages::page_size`].
    pub fn page_size(mut self, items: u32) -> Self {
        self.pages = self.pages.page_size(items);
        self
    }

    /// Starts at a page instead of the beginning; see [`Pages::start_at`].
    pub fn start_at(mut self, position: Position) -> Self {
        self.pages = self.pages.start_at(position);
        self
    }

    /// How many pages are requested before they are needed; see [`Pages::read_ahead`].
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.pages = self.pages.read_ahead(pages);
        self
    }

    /// How many pages are read at most; see [`Pages::max_pages`].
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// How many items there are in all, as the service reported last. `None` if it didn't, or if no page was read yet. To
    /// count a list without reading it, set a [`page_size`](Self::page_size) of 1 and read one item.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// The first page of which no item was returned yet, or that failed; see [`Pages::position`].
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.pages.position()
    }

    /// Returns the next item, or `None` at the end. This is cancel safe.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Returns the next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if a page can't be read, or if the list contradicts its total or its links. There are no more items
    /// then.
    pub async fn try_next(&mut self) -> Result<Option<T::Item>, Error> {
        self.next().await.transpose()
    }

    /// Returns all items that are left.
    ///
    /// # Errors
    ///
    /// Returns an error if a page can't be read, or if the list contradicts its total or its links. The error holds what was
    /// read before, as [`items`](Error::items).
    pub async fn all(mut self) -> Result<Vec<T::Item>, Error> {
        let mut all = Vec::new();
        loop {
            match self.next().await {
                Some(Ok(item)) => all.push(item),
                Some(Err(error)) => return Err(error.with_items(all)),
                None => return Ok(all),
            }
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T::Item, Error>>> {
        loop {
            if self.left == 0 {
                return Poll::Ready(self.pages.stop().map(Err));
            }
            if let Some(item) = self.ready.pop_front() {
                self.left -= 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match self.pages.poll(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(mut page))) => self.ready = page.take_items().into(),
            }
        }
    }
}

impl<T: PagedAnswer> Stream for Items<T>
where
    T::Item: Unpin,
{
    type Item = Result<T::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}
