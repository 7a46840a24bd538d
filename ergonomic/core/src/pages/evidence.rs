//! What the pages of a list have said of it so far, and whether that fits together.

use std::collections::HashSet;

use crate::{Error, ErrorKind};

/// How many items of a list come before the page that is read next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// They were counted from the beginning.
    Exactly(u64),
    /// By the number and the size of the pages before, which the service need not have kept to.
    About(u64),
    Unknown,
}

/// What the pages of a list have said of it so far.
#[derive(Debug)]
pub(super) struct Evidence {
    seen: Seen,
    total: Option<u64>,
    /// The first total and the last one, if there were two.
    moved: Option<(u64, u64)>,
    /// Whether a page had fewer items than was estimated for those before it, and wasn't the last by the total either.
    overestimated: bool,
    /// Whether the list ended with more or fewer items than its total.
    miscounted: bool,
    /// The fingerprint of each page that had items: 8 bytes for 200 items.
    pages: HashSet<u64>,
    /// Whether a page had the same items as one before it.
    repeated: bool,
}

/// How what was said contradicts the end of a list.
#[derive(Debug)]
pub(super) enum Contradiction {
    /// There should be more.
    TooFew { seen: u64, total: u64 },
    /// There should be fewer.
    TooMany { seen: u64, total: u64 },
    /// The total isn't what it was before.
    Moved,
}

impl Evidence {
    pub(super) fn new(seen: Seen, total: Option<u64>) -> Self {
        Self {
            seen,
            total,
            moved: None,
            overestimated: false,
            miscounted: false,
            pages: HashSet::new(),
            repeated: false,
        }
    }

    pub(super) fn seen(&self) -> Seen {
        self.seen
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// Takes in the total that a page gave, if it gave one.
    pub(super) fn hear(&mut self, total: Option<u64>) {
        let Some(now) = total else { return };
        if let Some(before) = self.total
            && before != now
        {
            let first = self.moved.map_or(before, |(first, _)| first);
            self.moved = Some((first, now));
        }
        self.total = Some(now);
    }

    /// Takes in the items of a page. Returns `false` if a page before had the same.
    pub(super) fn count(&mut self, items: u64, fingerprint: u64, per_page: u64) -> bool {
        self.seen = match self.seen {
            Seen::Exactly(seen) => Seen::Exactly(seen.saturating_add(items)),
            // The service keeps to another page size, so that the pages before weren't of this one either.
            Seen::About(_) if items > per_page => Seen::Unknown,
            Seen::About(seen) => Seen::About(seen.saturating_add(items)),
            Seen::Unknown => Seen::Unknown,
        };
        if let (Seen::About(seen), Some(total)) = (self.seen, self.total) {
            self.overestimated |= items < per_page && seen != total;
        }
        let is_new = self.pages.insert(fingerprint);
        self.repeated |= !is_new;
        is_new
    }

    /// Whether more pages follow, by the total, if the service doesn't say where they are. `None` if it said no total.
    pub(super) fn expects_more(&self) -> Option<bool> {
        let total = self.total?;
        Some(match self.seen {
            Seen::Exactly(seen) => seen < total,
            // Only an empty page shows where a list ends whose pages have another size.
            Seen::About(seen) => self.overestimated || seen != total,
            Seen::Unknown => true,
        })
    }

    /// What is wrong if the list ends here.
    pub(super) fn at_end(&mut self) -> Option<Contradiction> {
        let contradiction = match (self.total, self.seen) {
            (Some(total), Seen::Exactly(seen) | Seen::About(seen)) if seen < total => {
                Some(Contradiction::TooFew { seen, total })
            }
            _ if self.moved.is_some() => Some(Contradiction::Moved),
            (Some(total), Seen::Exactly(seen)) if seen > total => {
                Some(Contradiction::TooMany { seen, total })
            }
            _ => None,
        };
        self.miscounted = matches!(
            contradiction,
            Some(Contradiction::TooFew { .. } | Contradiction::TooMany { .. })
        );
        contradiction
    }

    /// Whether the list ended with more or fewer items than its total.
    pub(super) fn is_miscounted(&self) -> bool {
        self.miscounted
    }

    /// Whether a page had the same items as one before it.
    pub(super) fn is_repeated(&self) -> bool {
        self.repeated
    }

    /// The first total and the last one, if there were two.
    pub(super) fn moved(&self) -> Option<(u64, u64)> {
        self.moved
    }

    /// The error of a list that contradicts itself in this way.
    pub(super) fn error(&self, label: &str, contradiction: &str) -> Error {
        match self.moved {
            Some((first, last)) => Error::new(
                ErrorKind::ListChanged,
                format!(
                    "{label}: the list changed while it was read, its total from {first} to {last}: {contradiction}"
                ),
            ),
            None => Error::new(
                ErrorKind::InconsistentList,
                format!("{label}: {contradiction}"),
            ),
        }
    }
}

impl Contradiction {
    /// In words; `end` says why this is the end.
    pub(super) fn words(&self, end: &str) -> String {
        match self {
            Self::TooFew { seen, total } => {
                format!("the list ended after {seen} of {total} items: {end}")
            }
            Self::TooMany { seen, total } => {
                format!("the list has {seen} items, but the service says that it has {total}")
            }
            Self::Moved => "items may be missing or doubled".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_estimate_ends_a_list_only_where_it_fits_the_total() {
        let about = |items| {
            let mut evidence = Evidence::new(Seen::About(200), Some(250));
            evidence.count(items, 1, 200);
            evidence
        };
        assert_eq!(about(40).expects_more(), Some(true));
        assert_eq!(about(50).expects_more(), Some(false));
        // Pages are smaller than requested, so that this may not be the last.
        assert_eq!(about(100).expects_more(), Some(true));
        assert!(about(100).at_end().is_none());
        let mut evidence = about(20);
        evidence.count(30, 2, 200);
        assert_eq!(evidence.expects_more(), Some(true));
        // Pages are larger than requested: nothing is known of those before.
        assert_eq!(about(201).expects_more(), Some(true));
        assert!(about(201).at_end().is_none());
    }

    #[test]
    fn the_first_and_the_last_total_are_told() {
        let mut evidence = Evidence::new(Seen::Exactly(0), None);
        for total in [Some(9), None, Some(9), Some(8), Some(7)] {
            evidence.hear(total);
        }
        let error = evidence.error("things_list", "x");
        assert_eq!(error.kind(), ErrorKind::ListChanged);
        assert!(error.to_string().contains("from 9 to 7"), "{error}");
    }
}
