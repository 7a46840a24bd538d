//! Lists, page by page or item by item.
//!
//! Any paged operation becomes a lazy stream by [`Client::pages`] or [`Client::items`]: pages are asked for when they are
//! needed. What an operation pages by (numbers, tokens, the last id) is read from the operation table.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use digitalocean_raw::{Call, Decode, Next, Page, Paging, Response};
use futures_util::Stream;

use crate::{Client, Error};

/// The number of items that a page can have.
pub(crate) fn in_bounds(items: u32) -> u32 {
    items.clamp(1, 200)
}

/// A future that asks for one page.
type Asked<T> = Pin<Box<dyn Future<Output = Result<Response<T>, Error>> + Send>>;

impl Client {
    /// The pages of a list.
    pub fn pages<T: PagedAnswer>(&self, call: Call<T>) -> Pages<T> {
        Pages::new(call, self.options().page_size)
    }

    /// The items of a list, over all its pages.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let mut droplets = client.items(client.raw().droplets_list(&Default::default()));
    /// while let Some(droplet) = droplets.try_next().await? {
    ///     println!("{}", droplet.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn items<T: PagedAnswer>(&self, call: Call<T>) -> Items<T> {
        self.pages(call).items()
    }
}

/// What is asked of an answer so that its list can be read page by page. Every paged answer of the raw client has it.
pub trait PagedAnswer: Page + Decode + Clone + Send + Unpin + 'static {}

impl<T: Page + Decode + Clone + Send + Unpin + 'static> PagedAnswer for T {}

/// A place in a list, to take it up again later. Pages are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position(At);

#[derive(Clone, Debug, PartialEq, Eq)]
enum At {
    Number(u64),
    /// The token that the page before gave, and the number of the page.
    Token(String, u64),
    After(String, u64),
}

impl Position {
    /// The page with this number, from 1.
    #[must_use]
    pub fn page(number: u64) -> Self {
        Self(At::Number(number.max(1)))
    }

    /// The number of the page, from 1.
    #[must_use]
    pub fn number(&self) -> u64 {
        match &self.0 {
            At::Number(number) | At::Token(_, number) | At::After(_, number) => *number,
        }
    }
}

/// The pages of a list, each when it is asked for.
///
/// A page that fails ends the stream with the error. [`position`](Self::position) is then that page: a stream that
/// [starts there](Self::start_at) goes on without losing or doubling anything.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    call: Call<T>,
    page_size: u32,
    read_ahead: usize,
    /// The first page that wasn't handed out yet; none at the end.
    position: Option<Position>,
    /// The first page that wasn't asked for yet; none where that depends on an answer.
    unasked: Option<Position>,
    asked: VecDeque<(Position, Slot<T>)>,
    total: Option<u64>,
    seen: u64,
    /// How many pages came past the total.
    past_total: u64,
    /// One of those, to tell whether the pages go in circles.
    checkpoint: Option<T>,
    done: bool,
}

/// A page that was asked for.
enum Slot<T> {
    Waiting(Asked<T>),
    Here(Box<Result<Response<T>, Error>>),
}

impl<T> std::fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.call.operation().id)
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}

impl<T: PagedAnswer> Pages<T> {
    fn new(call: Call<T>, page_size: u32) -> Self {
        let said = call
            .query_values("page")
            .next()
            .and_then(|page| page.parse().ok());
        let start = Position::page(said.unwrap_or(1));
        let size = call
            .query_values("per_page")
            .next()
            .and_then(|size| size.parse().ok());
        Self {
            call,
            page_size: size.map_or(page_size, in_bounds),
            read_ahead: 0,
            position: Some(start.clone()),
            unasked: Some(start),
            asked: VecDeque::new(),
            total: None,
            seen: 0,
            past_total: 0,
            checkpoint: None,
            done: false,
        }
    }

    /// How many items a page has, from 1 to 200; what is beyond is brought there. Default: the call's `per_page`, or else the
    /// client's [`page_size`](crate::CallOptions::page_size).
    pub fn page_size(mut self, items: u32) -> Self {
        self.page_size = in_bounds(items);
        self
    }

    /// Starts at this place instead of the beginning.
    pub fn start_at(mut self, position: Position) -> Self {
        self.position = Some(position.clone());
        self.unasked = Some(position);
        self
    }

    /// How many pages are asked for before they are needed, where they go by number. Default: none.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.read_ahead = pages;
        self
    }

    /// How many items all pages have together, where the service said so; none before the first page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The page that comes next, or that failed; none at the end.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.position.as_ref()
    }

    /// The items of all pages.
    pub fn items(self) -> Items<T> {
        Items {
            pages: self,
            ready: VecDeque::new(),
            left: u64::MAX,
        }
    }
}

impl<T: PagedAnswer> Pages<T> {
    /// The next page; none at the end. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The next page; none at the end.
    ///
    /// # Errors
    ///
    /// Where the page can't be had. There are no more pages then.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        if self.done {
            return Poll::Ready(None);
        }
        self.ask();
        for (_, slot) in &mut self.asked {
            if let Slot::Waiting(future) = slot
                && let Poll::Ready(answer) = future.as_mut().poll(context)
            {
                *slot = Slot::Here(Box::new(answer));
            }
        }
        let here = matches!(self.asked.front(), Some((_, Slot::Here(_))));
        match self.asked.pop_front() {
            Some((position, Slot::Here(answer))) if here => {
                Poll::Ready(self.hand_out(&position, *answer))
            }
            Some(waiting) => {
                self.asked.push_front(waiting);
                Poll::Pending
            }
            None => {
                self.finish();
                Poll::Ready(None)
            }
        }
    }

    /// Asks for the pages that are wanted and weren't asked for yet.
    fn ask(&mut self) {
        while self.asked.len() <= self.read_ahead {
            let Some(position) = self.unasked.take() else {
                return;
            };
            self.unasked = match &position.0 {
                // Only numbers are known before the answer, and only as far as there are items.
                At::Number(number)
                    if self.read_ahead > 0 && self.expects(number.saturating_add(1)) =>
                {
                    Some(Position::page(number.saturating_add(1)))
                }
                _ => None,
            };
            let call = self.call_for(&position);
            self.asked
                .push_back((position, Slot::Waiting(call.into_future())));
        }
    }

    /// Whether the total that the service said reaches to this page.
    fn expects(&self, number: u64) -> bool {
        let before = number
            .saturating_sub(1)
            .saturating_mul(self.page_size.into());
        self.total.is_some_and(|total| before < total)
    }

    fn call_for(&mut self, position: &Position) -> Call<T> {
        let mut call = self.call.again();
        let size = self.page_size.to_string();
        match call.operation().paging {
            Some(Paging::After { .. }) => {
                call.set_query("limit", Some(self.page_size.min(100).to_string()))
            }
            Some(Paging::Numbered {
                per_page: false, ..
            }) => {}
            _ => call.set_query("per_page", Some(size)),
        }
        match (&position.0, call.operation().paging) {
            (At::Token(token, _), Some(Paging::Token { parameter, .. })) => {
                call.set_query("page", None);
                call.set_query(parameter, Some(token.clone()));
            }
            (At::After(id, _), Some(Paging::After { parameter, .. })) => {
                call.set_query(parameter, Some(id.clone()))
            }
            (_, Some(Paging::After { .. })) => {}
            (at, _) => call.set_query("page", Some(Position(at.clone()).number().to_string())),
        }
        call
    }

    fn hand_out(
        &mut self,
        position: &Position,
        answer: Result<Response<T>, Error>,
    ) -> Option<Result<T, Error>> {
        let followed = answer.and_then(|response| {
            let page = response.into_inner();
            let following = self.following(position, &page)?;
            Ok((page, following))
        });
        match followed {
            Ok((page, Some(following))) => {
                // What was asked for ahead must be what follows; anything else is asked for anew.
                match self.asked.front() {
                    Some((ahead, _)) if *ahead == following => {}
                    _ => {
                        self.asked.clear();
                        self.unasked = Some(following.clone());
                    }
                }
                self.position = Some(following);
                Some(Ok(page))
            }
            Ok((page, None)) => {
                self.finish();
                Some(Ok(page))
            }
            Err(error) => {
                // The position stays: this page was not handed out.
                self.position = Some(position.clone());
                self.done = true;
                self.asked.clear();
                Some(Err(error))
            }
        }
    }

    /// Where the list goes on behind a page; none where it ends. Nothing that a service answers makes it go on for ever.
    fn following(&mut self, position: &Position, page: &T) -> Result<Option<Position>, Error> {
        if !page.is_list() {
            return Err(Error::incomplete(format!(
                "{}: the answer holds no list",
                self.call.label()
            )));
        }
        let count = page.len() as u64;
        self.total = page.total().or(self.total);
        self.seen = self.seen.saturating_add(count);
        if count == 0 {
            return Ok(None);
        }
        let Some(number) = position.number().checked_add(1) else {
            return Ok(None);
        };
        let following = match page.next() {
            Next::End => None,
            Next::After(id) => Some(Position(At::After(id.to_owned(), number))),
            Next::Link(link) => match self.linked(link, number) {
                Some(following) => Some(following),
                None => self.guess(count, number),
            },
            _ => self.guess(count, number),
        };
        let goes_back = match (&following, &position.0) {
            (Some(Position(At::Number(next))), At::Number(this)) => next <= this,
            (Some(Position(At::Token(next, _))), At::Token(this, _)) => next == this,
            (Some(Position(At::After(next, _))), At::After(this, _)) => next == this,
            _ => false,
        };
        // A list may grow while it is read; one that gives the same pages again past its own total is broken. The page to
        // compare with moves on at powers of two, which finds a circle of any length.
        let past_total = self.total.is_none_or(|total| self.seen > total);
        let repeats = past_total
            && self
                .checkpoint
                .as_ref()
                .is_some_and(|checkpoint| page.repeats(checkpoint));
        if past_total && following.is_some() {
            self.past_total += 1;
            if self.past_total.is_power_of_two() {
                self.checkpoint = Some(page.clone());
            }
        }
        if goes_back || repeats {
            return Err(Error::incomplete(format!(
                "{}: the service gives page {} again and again",
                self.call.label(),
                position.number()
            )));
        }
        Ok(following)
    }

    /// The page that a link leads to. Only its query counts: the link's host is never asked.
    fn linked(&self, link: &str, number: u64) -> Option<Position> {
        let query = link.split_once('?')?.1;
        let value = |name: &str| {
            let mut pairs = url::form_urlencoded::parse(query.as_bytes());
            pairs
                .find(|(known, _)| known == name)
                .map(|(_, value)| value.into_owned())
        };
        if let Some(Paging::Token { parameter, .. }) = self.call.operation().paging
            && let Some(token) = value(parameter)
        {
            return Some(Position(At::Token(token, number)));
        }
        Some(Position(At::Number(value("page")?.parse().ok()?)))
    }

    /// Where the service doesn't say what follows: its total tells, or else whether the page was full.
    fn guess(&self, count: u64, number: u64) -> Option<Position> {
        let more = match self.total {
            Some(total) if total > 0 => self.seen < total,
            _ => count >= u64::from(self.page_size),
        };
        let by_number = matches!(
            self.call.operation().paging,
            Some(Paging::Numbered { .. } | Paging::Token { .. })
        );
        (more && by_number).then(|| Position::page(number))
    }

    fn finish(&mut self) {
        self.done = true;
        self.position = None;
        self.asked.clear();
    }
}

impl<T: PagedAnswer> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

/// The items of a list, over all its pages.
///
/// A page that fails ends the stream with the error, after all items of the pages before it. [`position`](Self::position)
/// tells where to go on.
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
    /// Ends after this many items.
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

    /// How many pages are asked for before they are needed; see [`Pages::read_ahead`].
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.pages = self.pages.read_ahead(pages);
        self
    }

    /// How many items there are in all, where the service said so; none before the first page.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// The first page of which no item was handed out yet, or that failed; none at the end.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.pages.position()
    }

    /// The next item; none at the end. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The next item; none at the end.
    ///
    /// # Errors
    ///
    /// Where a page can't be had. There are no more items then.
    pub async fn try_next(&mut self) -> Result<Option<T::Item>, Error> {
        self.next().await.transpose()
    }

    /// All items that are left.
    ///
    /// # Errors
    ///
    /// Where a page can't be had. What was read before is lost then: use [`try_next`](Self::try_next) where that matters.
    pub async fn all(mut self) -> Result<Vec<T::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T::Item, Error>>> {
        loop {
            if self.left == 0 {
                return Poll::Ready(None);
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
