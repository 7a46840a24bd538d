//! Lists that change while they are read, read until they don't.

use std::collections::HashMap;
use std::hash::Hash;
use std::task::{Context, Poll, ready};

use super::items::{Setting, Source};
use super::{Items, PagedAnswer, Pages, Position};
use crate::{Error, ErrorKind, Paging};

/// How often a list is read at most where nothing else is said.
const MAX_PASSES: u32 = 5;

/// Tells an item from others; `None` if it lacks its key.
type KeyOf<T, K> = Box<dyn Fn(&T) -> Option<K> + Send>;

/// A list that is read from its beginning until a pass shows no change. Each item is handed out once, by its key.
pub(super) struct Consistent<P: PagedAnswer, K> {
    /// The pass that is read now.
    pages: Pages<P>,
    key: KeyOf<P::Item, K>,
    /// All keys, and the last pass that had them.
    seen: HashMap<K, u32>,
    /// The number of the pass, from 1.
    pass: u32,
    max_passes: u32,
    /// Whether an item came twice in this pass.
    doubled: bool,
    /// Whether a pass before this one ended with a page that came twice: a service that always answers the same page doesn't
    /// change.
    repeated: bool,
    /// The total that the pass before said.
    total: Option<u64>,
    /// What comes next in place of the next page.
    fault: Option<Error>,
    done: bool,
}

impl<P: PagedAnswer, K> std::fmt::Debug for Consistent<P, K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Consistent")
            .field("pages", &self.pages)
            .field("pass", &self.pass)
            .finish_non_exhaustive()
    }
}

impl<P: PagedAnswer, K: Eq + Hash + Send> Consistent<P, K> {
    pub(super) fn new(pages: Pages<P>, key: KeyOf<P::Item, K>) -> Self {
        let fault = pages.starts_late().then(|| late(&pages.call.label()));
        Self {
            pages,
            key,
            seen: HashMap::new(),
            pass: 1,
            max_passes: MAX_PASSES,
            doubled: false,
            repeated: false,
            total: None,
            fault,
            done: false,
        }
    }

    /// The items of a page that weren't handed out yet, up to one that can't be told apart.
    fn fresh(&mut self, items: Vec<P::Item>) -> Vec<P::Item> {
        let mut fresh = Vec::with_capacity(items.len());
        for item in items {
            let Some(key) = (self.key)(&item) else {
                self.fault = Some(Error::incomplete(format!(
                    "{}: an item has no key, so that nothing tells whether it was read before",
                    self.pages.call.label()
                )));
                break;
            };
            match self.seen.insert(key, self.pass) {
                None => fresh.push(item),
                Some(pass) => self.doubled |= pass == self.pass,
            }
        }
        fresh
    }

    /// How the list changed during this pass, by the error that it ended with if there was one. `None` if the error is another.
    fn movement(&self, error: Option<&Error>) -> Option<String> {
        match error.map(Error::kind) {
            Some(ErrorKind::ListChanged) => {}
            // More or fewer items than the total says are what a list has of which some moved.
            Some(ErrorKind::InconsistentList)
                if self.doubled && self.pages.evidence.is_miscounted() => {}
            // As many as a page has were put in front of it.
            Some(ErrorKind::InconsistentList)
                if self.pages.evidence.is_repeated() && !self.repeated => {}
            None if self.doubled => {}
            _ => return None,
        }
        Some(match self.pages.evidence.moved() {
            Some((first, last)) => format!("its total went from {first} to {last}"),
            None => "an item came twice".to_owned(),
        })
    }

    /// Begins another pass, or says why there is none.
    fn again(&mut self, change: &str) -> Result<(), Error> {
        if self.pass >= self.max_passes {
            let times = match self.pass {
                1 => "once".to_owned(),
                pass => format!("{pass} times (`max_passes`)"),
            };
            return Err(Error::new(
                ErrorKind::ListChanged,
                format!(
                    "{}: the list kept changing: it was read {times}, and the last time {change}; items may be missing",
                    self.pages.call.label()
                ),
            ));
        }
        self.total = self.total();
        self.pages = self.pages.anew();
        self.pass += 1;
        self.doubled = false;
        Ok(())
    }

    fn end(&mut self, error: Option<Error>) -> Poll<Option<Result<Vec<P::Item>, Error>>> {
        self.stop();
        Poll::Ready(error.map(Err))
    }
}

impl<P: PagedAnswer, K: Eq + Hash + Send> Source<P::Item> for Consistent<P, K> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<P::Item>, Error>>> {
        loop {
            if self.done {
                return Poll::Ready(None);
            }
            if let Some(fault) = self.fault.take() {
                return self.end(Some(fault));
            }
            let error = match ready!(self.pages.poll(context)) {
                Some(Ok(mut page)) => {
                    let fresh = self.fresh(page.take_items());
                    return Poll::Ready(Some(Ok(fresh)));
                }
                Some(Err(error)) => Some(error),
                None => None,
            };
            let Some(change) = self.movement(error.as_ref()) else {
                return self.end(error);
            };
            self.repeated = self.pages.evidence.is_repeated();
            if let Err(error) = self.again(&change) {
                return self.end(Some(error));
            }
        }
    }

    fn change(&mut self, setting: Setting) {
        match setting {
            Setting::StartAt(position) if position.number() > 1 => {
                self.fault = Some(late(&self.pages.call.label()));
            }
            Setting::StartAt(_) => {}
            Setting::MaxPasses(passes) => self.max_passes = passes.max(1),
            setting => Source::change(&mut self.pages, setting),
        }
    }

    fn total(&self) -> Option<u64> {
        self.pages.total().or(self.total)
    }

    /// Nowhere: what was handed out before is known only here.
    fn position(&self) -> Option<&Position> {
        None
    }

    /// Each item that was handed out is another one, so that a change does no harm to them.
    fn stop(&mut self) -> Option<Error> {
        self.done = true;
        self.seen = HashMap::new();
        self.pages.stop();
        None
    }
}

impl<T: PagedAnswer> Pages<T> {
    /// The items of all pages, each once by its key.
    pub(crate) fn consistent<K: Eq + Hash + Send + 'static>(
        self,
        key: impl Fn(&T::Item) -> Option<K> + Send + 'static,
    ) -> Items<T::Item> {
        Items::new(Consistent::new(self, Box::new(key)))
    }

    /// Whether the call says to start after the beginning.
    fn starts_late(&self) -> bool {
        let is_late = self.position.as_ref().is_some_and(|at| at.number() > 1);
        let cursor = match self.call.operation().paging {
            Some(Paging::Token { parameter, .. } | Paging::After { parameter, .. }) => parameter,
            _ => return is_late,
        };
        is_late || self.call.query_values(cursor).next().is_some()
    }

    /// Starts the list again from its first page.
    fn anew(&mut self) -> Self {
        let size = self.per_page;
        let mut pages = Self::new(self.call.again(), size, self.max_pages);
        pages.set_per_page(size);
        pages.set_read_ahead(self.read_ahead);
        pages
    }
}

/// The error of a list that should start elsewhere.
fn late(label: &str) -> Error {
    Error::refused(format!(
        "{label}: a consistent list is read from its beginning, and can't start at another page"
    ))
}

#[cfg(test)]
mod tests;
