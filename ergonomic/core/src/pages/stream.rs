//! The pages of a list.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::Listing;
use crate::{Call, Next, Paging, Response};
use futures_util::Stream;

use super::course::Course;
use super::evidence::{Contradiction, Evidence, Seen};
use super::position::{At, Known};
use super::{PagedAnswer, Position, in_bounds};
use crate::{Error, ErrorKind};

/// A request for one page.
type Request<T> = Pin<Box<dyn Future<Output = Result<Response<Listing<T>>, Error>> + Send>>;

/// The pages of a list, each requested when it is needed.
///
/// A page that fails ends the stream with the error. [`position`](Self::position) is then that page: a stream that
/// [starts there](Self::start_at) continues without losing or repeating anything. A list that contradicts its total or its
/// links ends with an error, too: the [module](crate::pages) has the rules.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    pub(super) call: Call<T>,
    pub(super) per_page: u32,
    pub(super) read_ahead: usize,
    pub(super) max_pages: u32,
    /// The first page that wasn't returned yet; `None` at the end.
    pub(super) position: Option<Position>,
    /// The first page that wasn't requested yet; `None` if that depends on an answer.
    unasked: Option<Position>,
    asked: VecDeque<(Position, Slot<T>)>,
    pub(super) evidence: Evidence,
    /// How many pages were read.
    read: u32,
    /// What comes after the last page in place of the end.
    fault: Option<Error>,
    done: bool,
}

/// A page that was requested.
enum Slot<T> {
    Waiting(Request<T>),
    Here(Box<Result<Response<Listing<T>>, Error>>),
}

/// What follows a page of the list.
enum Then {
    Page(Position),
    End,
    /// An error, and where the list continues if it does.
    Fault(Error, Option<Position>),
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
    pub(super) fn new(call: Call<T>, per_page: u32, max_pages: u32) -> Self {
        let number = |name| call.query_values(name).next()?.parse().ok();
        let start = Position::page(number("page").unwrap_or(1));
        let size = match call.operation().paging {
            Some(Paging::After { .. }) => number("limit"),
            _ => number("per_page"),
        };
        let size = size.map(|size| u32::try_from(size).unwrap_or(u32::MAX));
        Self {
            call,
            per_page: in_bounds(size.unwrap_or(per_page)),
            read_ahead: 0,
            max_pages,
            position: Some(start.clone()),
            unasked: Some(start),
            asked: VecDeque::new(),
            evidence: Evidence::new(Seen::Unknown, None),
            read: 0,
            fault: None,
            done: false,
        }
    }

    /// How many items a page has, from 1 to 200; other numbers are clamped. Default: the call's parameter `per_page`,
    /// or else the client's [`per_page`](crate::transport::ListDefaults::per_page). They all set the same value: the last one
    /// that is set counts.
    pub fn per_page(mut self, items: u32) -> Self {
        self.set_per_page(items);
        self
    }

    pub(super) fn set_per_page(&mut self, items: u32) {
        self.per_page = in_bounds(items);
    }

    /// Starts at this place instead of the beginning.
    ///
    /// For a page given by its number, the pages before it are assumed to be full. Lists that are
    /// paged by the id of the last item can start only at a position that [`position`](Self::position) returned.
    pub fn start_at(mut self, position: Position) -> Self {
        self.set_start(position);
        self
    }

    pub(super) fn set_start(&mut self, position: Position) {
        self.position = Some(position.clone());
        self.unasked = Some(position);
    }

    /// How many pages are requested before they are needed, if they are numbered. Default: 0.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.set_read_ahead(pages);
        self
    }

    pub(super) fn set_read_ahead(&mut self, pages: usize) {
        self.read_ahead = pages;
    }

    /// How many pages are read at most; zero counts as one. If there are more, the stream ends with an error of the kind
    /// [`TooManyPages`](ErrorKind::TooManyPages) after the last of them. Default: the client's
    /// [`max_pages`](crate::transport::ListDefaults::max_pages).
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.set_max_pages(pages);
        self
    }

    pub(super) fn set_max_pages(&mut self, pages: u32) {
        self.max_pages = pages.max(1);
    }

    /// The total number of items of all pages, as last reported by the service. `None` if it wasn't reported, or if no page was
    /// read yet.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.evidence.total()
    }

    /// The next page, or the one that failed. `None` at the end, and if the list ended with an error after which the next
    /// page isn't known.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.position.as_ref()
    }

    /// Returns the next page, or `None` at the end. This is cancel safe.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Returns the next page, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the page can't be read, or if the list contradicts its total or its links. There are no more
    /// pages then.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        if let Some(fault) = self.fault.take() {
            return Poll::Ready(Some(Err(fault)));
        }
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
                Poll::Ready(Some(self.hand_out(&position, *answer)))
            }
            Some(waiting) => {
                self.asked.push_front(waiting);
                Poll::Pending
            }
            None => {
                self.finish(None);
                Poll::Ready(None)
            }
        }
    }

    /// Ends the stream before the list ends. Returns an error if the list changed as far as it was read.
    pub(super) fn stop(&mut self) -> Option<Error> {
        if self.done && self.fault.is_none() {
            return None;
        }
        self.fault = None;
        self.done = true;
        self.asked.clear();
        self.evidence.moved()?;
        Some(self.fault(&Contradiction::Moved.words("")))
    }

    /// Requests the pages that are wanted and weren't requested yet.
    fn ask(&mut self) {
        while self.asked.len() <= self.read_ahead {
            let Some(position) = self.unasked.take() else {
                return;
            };
            let next = position.number().saturating_add(1);
            let ahead = self.read as usize + self.asked.len() + 1;
            let may_ask = self.read_ahead > 0 && ahead < self.max_pages as usize;
            self.unasked = match &position.at {
                // Only numbers are known before the answer, and only as far as there are items.
                At::Number(_) if may_ask && self.expects(next) => Some(Position::page(next)),
                _ => None,
            };
            let call = self.call_for(&position.at).read_as();
            self.asked
                .push_back((position, Slot::Waiting(call.into_future())));
        }
    }

    /// Whether the total that the service said reaches to this page.
    fn expects(&self, number: u64) -> bool {
        let before = self.before(number);
        self.total().is_some_and(|total| before < total)
    }

    /// How many items full pages have before this one.
    fn before(&self, number: u64) -> u64 {
        number.saturating_sub(1).saturating_mul(self.size())
    }

    /// The size of a full page.
    pub(super) fn size(&self) -> u64 {
        match self.call.operation().paging {
            Some(Paging::After { .. }) => self.per_page.min(100).into(),
            _ => self.per_page.into(),
        }
    }

    fn call_for(&mut self, at: &At) -> Call<T> {
        let mut call = self.call.again();
        let size = self.size().to_string();
        let paging = call.operation().paging;
        match paging {
            Some(Paging::After { .. }) => call.set_query("limit", Some(size)),
            Some(
                Paging::Numbered {
                    per_page: false, ..
                }
                | Paging::Whole { .. },
            ) => {}
            _ => call.set_query("per_page", Some(size)),
        }
        match (at, paging) {
            (At::Token(token, _), Some(Paging::Token { parameter, .. })) => {
                call.set_query("page", None);
                call.set_query(parameter, Some(token.clone()));
            }
            (At::After(id, _), Some(Paging::After { parameter, .. })) => {
                call.set_query(parameter, Some(id.clone()));
            }
            (At::Number(1), Some(Paging::After { .. } | Paging::Whole { .. })) => {}
            (_, Some(Paging::After { .. })) => {
                let known =
                    "this list has no page numbers: it can start only at a position of its own";
                return call.require(Err(known.to_owned()));
            }
            (at, _) => call.set_query("page", Some(at.number().to_string())),
        }
        call
    }

    fn hand_out(
        &mut self,
        position: &Position,
        answer: Result<Response<Listing<T>>, Error>,
    ) -> Result<T, Error> {
        let read = answer.and_then(|response| {
            let listing = response.into_inner();
            let then = self.take_in(position, &listing)?;
            Ok((listing.page, then))
        });
        match read {
            Ok((page, Then::Page(following))) => {
                // What was requested ahead must be what follows; anything else is requested anew.
                match self.asked.front() {
                    Some((ahead, _)) if *ahead == following => {}
                    _ => {
                        self.asked.clear();
                        self.unasked = Some(following.clone());
                    }
                }
                self.position = Some(following);
                Ok(page)
            }
            Ok((page, Then::End)) => {
                self.finish(None);
                Ok(page)
            }
            Ok((page, Then::Fault(fault, continues))) => {
                self.finish(continues);
                self.fault = Some(fault);
                Ok(page)
            }
            Err(error) => {
                // The position stays: this page was not returned.
                self.done = true;
                self.asked.clear();
                Err(error)
            }
        }
    }

    /// Compares a page with what is known of the list. Returns what comes after it, or an error if it must not be returned.
    fn take_in(&mut self, position: &Position, listing: &Listing<T>) -> Result<Then, Error> {
        if self.read == 0 {
            self.evidence = self.evidence_at(position);
        }
        self.read = self.read.saturating_add(1);
        self.check_list(position, listing)?;
        self.evidence.hear(listing.total);
        let count = listing.page.len() as u64;
        if count == 0 {
            return self.after_empty(position, listing);
        }
        let fingerprint = listing.page.fingerprint();
        if !self.evidence.count(count, fingerprint, self.size()) {
            let number = position.number();
            return Err(self.fault(&format!(
                "the service repeats itself: page {number} has the same items as a page before it"
            )));
        }
        Ok(match self.course(position, listing, count) {
            Course::To(at) => self.go_to(at),
            Course::Astray(words, at) => Then::Fault(self.fault(&words), at.map(Position::from)),
            Course::End(why) => match self.evidence.at_end() {
                None => Then::End,
                Some(contradiction) => {
                    let early = matches!(contradiction, Contradiction::TooFew { .. });
                    let end = format!("page {} {why}", position.number());
                    let continues = early.then(|| self.next_number(position)).flatten();
                    Then::Fault(
                        self.fault(&contradiction.words(&end)),
                        continues.map(Position::from),
                    )
                }
            },
        })
    }

    /// What is known of the list before its first page that is read.
    fn evidence_at(&self, start: &Position) -> Evidence {
        let operation = self.call.operation();
        let counted = |known: &Known| known.per_page == self.per_page;
        let seen = match (&start.at, start.known, operation.paging) {
            // The call itself says where to start.
            (
                At::Number(_),
                _,
                Some(Paging::Token { parameter, .. } | Paging::After { parameter, .. }),
            ) if self.call.query_values(parameter).next().is_some() => Seen::Unknown,
            (At::Number(1), _, _) => Seen::Exactly(0),
            (At::Number(_), Some(known), _) if counted(&known) => known.seen,
            (
                At::Number(_),
                _,
                Some(Paging::Numbered {
                    per_page: false, ..
                }),
            ) => Seen::Unknown,
            (At::Number(number), _, _) => Seen::About(self.before(*number)),
            (At::Token(..) | At::After(..), known, _) => {
                known.map_or(Seen::Unknown, |known| known.seen)
            }
        };
        Evidence::new(seen, start.known.and_then(|known| known.total))
    }

    /// Refuses an answer without a list.
    fn check_list(&self, position: &Position, listing: &Listing<T>) -> Result<(), Error> {
        let operation = self.call.operation();
        if !listing.lacks_list(operation) {
            return Ok(());
        }
        let of_operation = operation.paging.as_ref().map_or("", Paging::items);
        let list = match (T::LIST, of_operation) {
            ("", "") => "list".to_owned(),
            ("", key) | (key, _) => format!("list `{key}`"),
        };
        let total = match listing.total {
            Some(total) => format!(", but the service says that the list has {total} items"),
            None => String::new(),
        };
        Err(Error::incomplete(format!(
            "{}: page {} has no {list}{total}",
            self.call.label(),
            position.number()
        )))
    }

    /// What comes after a page without items: nothing, unless something says otherwise.
    fn after_empty(&mut self, position: &Position, listing: &Listing<T>) -> Result<Then, Error> {
        let number = position.number();
        let end = self.evidence.at_end();
        let early = matches!(end, Some(Contradiction::TooFew { .. }));
        let unsure = !matches!(
            (self.total(), self.evidence.seen()),
            (Some(_), Seen::Exactly(_) | Seen::About(_))
        );
        match listing.page.next() {
            Next::Link(link) if early || unsure => {
                match self.linked(link, number.saturating_add(1)) {
                    // Behind a token there may be items even if there are none before it.
                    Some(at @ At::Token(..)) if !at.is_same_place(&position.at) => {
                        return Ok(self.go_to(at));
                    }
                    _ if unsure => {
                        let words =
                            format!("page {number} is empty, but has a link to the next one");
                        return Err(self.fault(&words));
                    }
                    _ => {}
                }
            }
            Next::After(_) if early || unsure => {
                let words = format!("page {number} is empty, but says that more items follow");
                return Err(self.fault(&words));
            }
            _ => {}
        }
        match end {
            Some(end @ Contradiction::TooFew { .. }) => {
                Err(self.fault(&end.words(&format!("page {number} is empty"))))
            }
            Some(end) => Ok(Then::Fault(self.fault(&end.words("")), None)),
            None => Ok(Then::End),
        }
    }

    /// The next page, unless it is one too many.
    fn go_to(&self, at: At) -> Then {
        let position = Position {
            at,
            known: Some(Known {
                seen: self.evidence.seen(),
                total: self.total(),
                per_page: self.per_page,
            }),
        };
        if self.read < self.max_pages {
            return Then::Page(position);
        }
        let words = format!(
            "{}: the list has no end after {} pages, and no more may be read (`max_pages`)",
            self.call.label(),
            self.read
        );
        Then::Fault(Error::new(ErrorKind::TooManyPages, words), Some(position))
    }

    /// The error of a list that contradicts itself.
    fn fault(&self, contradiction: &str) -> Error {
        self.evidence.error(&self.call.label(), contradiction)
    }

    fn finish(&mut self, continues: Option<Position>) {
        self.done = true;
        self.position = continues;
        self.asked.clear();
    }
}

impl<T: PagedAnswer> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}
