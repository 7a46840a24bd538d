//! The items of a list.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::Stream;

use super::{PagedAnswer, Pages, Position};
use crate::Error;
#[cfg(doc)]
use crate::resource::List;

impl<T: PagedAnswer> Pages<T> {
    /// The items of all pages.
    pub fn items(self) -> Items<T::Item> {
        Items::new(self)
    }
}

/// The items of a list, over all its pages.
///
/// A page that fails ends the stream with the error, after all items of the pages before it. [`position`](Self::position)
/// says where to continue. A list that contradicts its total or its links ends with an error, too: the
/// [module](crate::pages) has the rules.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    pages: Box<dyn Source<T>>,
    ready: VecDeque<T>,
    left: u64,
}

/// The pages of a list, whatever answer they come in.
pub(super) trait Source<T>: std::fmt::Debug + Send {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<T>, Error>>>;
    fn change(&mut self, setting: Setting);
    fn total(&self) -> Option<u64>;
    fn position(&self) -> Option<&Position>;
    fn stop(&mut self) -> Option<Error>;
}

/// How a list is read.
pub(super) enum Setting {
    PerPage(u32),
    StartAt(Position),
    ReadAhead(usize),
    MaxPages(u32),
    MaxPasses(u32),
}

impl<P: PagedAnswer> Source<P::Item> for Pages<P> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<P::Item>, Error>>> {
        let page = Pages::poll(self, context);
        page.map(|page| page.map(|page| page.map(|mut page| page.take_items())))
    }

    fn change(&mut self, setting: Setting) {
        match setting {
            Setting::PerPage(items) => self.set_per_page(items),
            Setting::StartAt(position) => self.set_start(position),
            Setting::ReadAhead(pages) => self.set_read_ahead(pages),
            Setting::MaxPages(pages) => self.set_max_pages(pages),
            // It is read once.
            Setting::MaxPasses(_) => {}
        }
    }

    fn total(&self) -> Option<u64> {
        Pages::total(self)
    }

    fn position(&self) -> Option<&Position> {
        Pages::position(self)
    }

    fn stop(&mut self) -> Option<Error> {
        Pages::stop(self)
    }
}

impl<T> std::fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.pages.fmt(f)
    }
}

impl<T: Send + Sync + 'static> Items<T> {
    pub(super) fn new(pages: impl Source<T> + 'static) -> Self {
        Self {
            pages: Box::new(pages),
            ready: VecDeque::new(),
            left: u64::MAX,
        }
    }

    /// Ends after this many items. The rest of the list is neither read nor checked.
    pub fn limit(mut self, items: u64) -> Self {
        self.left = items;
        self
    }

    /// How many items a page has; see [`Pages::per_page`].
    pub fn per_page(mut self, items: u32) -> Self {
        self.pages.change(Setting::PerPage(items));
        self
    }

    /// Starts at a page instead of the beginning; see [`Pages::start_at`]. A [consistent](List::consistent) list can't: it
    /// ends with an error of the kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
    pub fn start_at(mut self, position: Position) -> Self {
        self.pages.change(Setting::StartAt(position));
        self
    }

    /// How many pages are requested before they are needed; see [`Pages::read_ahead`].
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.pages.change(Setting::ReadAhead(pages));
        self
    }

    /// How many pages are read at most; see [`Pages::max_pages`]. For a [consistent](List::consistent) list, it is the limit of
    /// each pass.
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.pages.change(Setting::MaxPages(pages));
        self
    }

    /// How often a [consistent](List::consistent) list is read at most; zero counts as one. Default: 5. Other lists are
    /// read once.
    pub fn max_passes(mut self, passes: u32) -> Self {
        self.pages.change(Setting::MaxPasses(passes));
        self
    }

    /// The total number of items, as last reported by the service. `None` if it wasn't reported, or if no page was read yet. To
    /// count a list without reading it, set a [`per_page`](Self::per_page) of 1 and read one item.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// The first page of which no item was returned yet, or that failed; see [`Pages::position`]. `None` for a
    /// [consistent](List::consistent) list, which can't be continued by another one.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.pages.position()
    }

    /// Returns the next item, or `None` at the end. This is cancel safe.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        match poll_fn(|context| self.fill(context)).await {
            Ok(_) => self.take().map(Ok),
            Err(error) => Some(Err(error)),
        }
    }

    /// Returns the next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if a page can't be read, or if the list contradicts its total or its links. There are no more items
    /// then.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.fill(context)).await?;
        Ok(self.take())
    }

    /// The next item that is wanted, behind a pointer. Those before it are dropped where they are.
    pub(crate) async fn find_next(
        &mut self,
        mut is_wanted: impl FnMut(&T) -> bool + Send,
    ) -> Result<Option<Box<T>>, Error> {
        while poll_fn(|context| self.fill(context)).await? {
            if self.ready.front().is_some_and(&mut is_wanted) {
                return Ok(self.take_boxed());
            }
            self.ready.pop_front();
            self.left = self.left.saturating_sub(1);
        }
        Ok(None)
    }

    /// Returns all items that are left.
    ///
    /// # Errors
    ///
    /// Returns an error if a page can't be read, or if the list contradicts its total or its links. The error holds what was
    /// read before, as [`items`](Error::items).
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        loop {
            match poll_fn(|context| self.fill(context)).await {
                Ok(true) => self.take_all(&mut all),
                Ok(false) => return Ok(all),
                Err(error) => return Err(error.with_items(all)),
            }
        }
    }

    /// Reads pages until there is an item to take; false at the end. It passes no item on, for items may be large, and unoptimized code
    /// would keep room for several of them while a page is read.
    fn fill(&mut self, context: &mut Context<'_>) -> Poll<Result<bool, Error>> {
        loop {
            if self.left == 0 {
                return Poll::Ready(self.pages.stop().map_or(Ok(false), Err));
            }
            if !self.ready.is_empty() {
                return Poll::Ready(Ok(true));
            }
            match self.pages.poll(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(Ok(false)),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(error)),
                Poll::Ready(Some(Ok(items))) => self.ready = items.into(),
            }
        }
    }

    /// An item of those that were read.
    fn take(&mut self) -> Option<T> {
        let left = self.left.checked_sub(1)?;
        let item = self.ready.pop_front()?;
        self.left = left;
        Some(item)
    }

    #[inline(never)]
    fn take_boxed(&mut self) -> Option<Box<T>> {
        self.take().map(Box::new)
    }

    #[inline(never)]
    fn take_all(&mut self, all: &mut Vec<T>) {
        while let Some(item) = self.take() {
            all.push(item);
        }
    }
}

impl<T: Unpin + Send + Sync + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        match this.fill(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Ok(_)) => Poll::Ready(this.take().map(Ok)),
            Poll::Ready(Err(error)) => Poll::Ready(Some(Err(error))),
        }
    }
}
