//! Where a list goes on after a page.

use crate::Listing;
use crate::{Next, Paging};

use super::position::At;
use super::{PagedAnswer, Pages, Position};

/// Where a page says that the list goes on.
pub(super) enum Course {
    To(At),
    /// The list ends after this page, for this reason.
    End(&'static str),
    /// The page contradicts itself: how, and where the list continues if it does.
    Astray(String, Option<At>),
}

impl<T: PagedAnswer> Pages<T> {
    /// Where a page with items says that the list goes on.
    pub(super) fn course(&self, position: &Position, listing: &Listing<T>, count: u64) -> Course {
        let this = position.number();
        let next = this.saturating_add(1);
        match listing.page.next() {
            Next::End if !listing.says_end && count >= self.size() => Course::Astray(
                format!("page {this} doesn't say whether more items follow (`has_more`)"),
                None,
            ),
            Next::End => Course::End(match self.call.operation().paging {
                Some(Paging::After { .. }) => "says that no more items follow",
                _ => "has no link to the next one",
            }),
            Next::After(id) => self.onward(position, At::After(id.to_owned(), next)),
            Next::Link(link) => match self.linked(link, next) {
                Some(At::Number(number)) if number <= this => Course::Astray(
                    format!("the service repeats itself: page {this} leads back to page {number}"),
                    self.next_number(position),
                ),
                Some(At::Number(number)) if number > next => Course::Astray(
                    format!("page {this} leads to page {number} instead of page {next}"),
                    self.next_number(position),
                ),
                Some(at) => self.onward(position, at),
                None => match self.next_number(position) {
                    Some(at) => Course::To(at),
                    None => Course::Astray(
                        format!("page {this} has a link to the next one that can't be read"),
                        None,
                    ),
                },
            },
            _ if matches!(self.call.operation().paging, Some(Paging::After { .. })) => {
                Course::Astray(
                    format!("page {this} says that more items follow, but not after which"),
                    None,
                )
            }
            _ => self.guess(position, count, listing.says_more),
        }
    }

    /// Goes on to another page, unless the list would repeat itself.
    fn onward(&self, position: &Position, at: At) -> Course {
        let this = position.number();
        match at.is_same_place(&position.at) {
            true => Course::Astray(
                format!("the service repeats itself: page {this} leads to itself"),
                None,
            ),
            false => Course::To(at),
        }
    }

    /// If the service doesn't say what follows, its total does, or else whether the page was full.
    fn guess(&self, position: &Position, count: u64, says_more: bool) -> Course {
        let is_full = match self.call.operation().paging {
            // Nobody knows how many items make it full.
            Some(Paging::Numbered {
                per_page: false, ..
            }) => true,
            Some(Paging::Whole { .. }) => says_more,
            // More than was requested shows that it has no pages.
            None => count == self.size(),
            _ => count >= self.size(),
        };
        let more = self.evidence.expects_more().unwrap_or(is_full);
        match self.next_number(position) {
            Some(at) if more => Course::To(at),
            None if more && self.total().is_none() => Course::Astray(
                format!(
                    "page {} is full, but has no link to the next one",
                    position.number()
                ),
                None,
            ),
            _ => Course::End("has no link to the next one"),
        }
    }

    /// The page with the next number, if pages go by number here.
    pub(super) fn next_number(&self, position: &Position) -> Option<At> {
        match (&position.at, self.call.operation().paging) {
            (_, Some(Paging::After { .. })) => None,
            (At::Number(number), _) => Some(At::Number(number.saturating_add(1))),
            _ => None,
        }
    }

    /// The page that a link leads to. Only its query counts: the link's host is never called.
    pub(super) fn linked(&self, link: &str, number: u64) -> Option<At> {
        let query = link.split_once('?')?.1;
        let value = |name: &str| {
            let mut pairs = form_urlencoded::parse(query.as_bytes());
            pairs
                .find(|(known, _)| known == name)
                .map(|(_, value)| value.into_owned())
        };
        if let Some(Paging::Token { parameter, .. }) = self.call.operation().paging
            && let Some(token) = value(parameter)
        {
            return Some(At::Token(token, number));
        }
        Some(At::Number(value("page")?.parse().ok()?))
    }
}
