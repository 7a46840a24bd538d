//! Which pages of a list to read.
//!
//! Reading a page costs as much as asking for one item by its key, so a page pays if it shows two that are wanted. Where an
//! item was seen before, it still is, counted from the end of the list. For the others the list is searched: in order from
//! the front if its order is unknown, and by bisection if it is sorted by a number, newest first. The order of a list is a
//! matter of cost, never of correctness: whatever isn't found is fetched by its key.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Bound;

/// Searching starts for more than this many; up to this many are fetched by their keys.
pub(super) const FEW: usize = 4;

/// How many pages in a row may show nothing that is wanted before an unsorted list is given up.
const MISSES: u32 = 3;

/// How many items of a page are requested.
pub(super) const PAGE_SIZE: u64 = 200;

/// How long a list is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    /// `None` before the first page.
    total: Option<u64>,
    /// Whether nobody says how many pages there are: the service tells no total, and the last page was full.
    is_open: bool,
    page_size: u64,
}

impl Extent {
    pub(super) const fn new() -> Self {
        Self {
            total: None,
            is_open: false,
            page_size: PAGE_SIZE,
        }
    }

    /// Learns from a page with so many items, and what the service says of the total.
    pub(super) fn learn(&mut self, page: u64, items: u64, total: Option<u64>) {
        let before = (page - 1).saturating_mul(self.page_size);
        let end = before.saturating_add(items);
        self.is_open = total.is_none() && items == self.page_size;
        let total = match total {
            // Past the end, whatever the service says.
            Some(total) if items == 0 => total.min(before),
            Some(total) => total.max(end),
            // A full page may have another behind it.
            None if items == self.page_size => (end + 1).max(self.total.unwrap_or_default()),
            None => end,
        };
        // The service may give fewer on a page than requested, and so on every page.
        if page == 1 && items > 0 && items < total {
            self.page_size = items;
        }
        self.total = Some(total);
    }

    /// How many pages there are.
    pub(super) fn pages(&self) -> Option<u64> {
        self.total
            .map(|total| total.div_ceil(self.page_size).max(1))
    }

    /// The place of an item, counted from the end.
    pub(super) fn place_from_end(&self, page: u64, index: u64) -> Option<u64> {
        let before = (page - 1).saturating_mul(self.page_size);
        let place = before.saturating_add(index).saturating_add(1);
        self.total?.checked_sub(place)
    }

    /// The page that has what stands before so many others.
    pub(super) fn page_of(&self, from_end: u64) -> u64 {
        let total = self.total.unwrap_or_default();
        let index = total.saturating_sub(from_end.saturating_add(1));
        index / self.page_size + 1
    }
}

/// One that is wanted and was seen before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    pub(super) from_end: u64,
    /// Whether it is due; others are worth something only beside one that is.
    pub(super) is_due: bool,
}

/// Those that are wanted and weren't seen before.
#[derive(Debug, Default)]
pub(super) struct Unseen {
    /// Those with a number, if the list may be sorted by it.
    pub(super) numbers: BTreeSet<u64>,
    /// How many others there are.
    pub(super) others: usize,
}

impl Unseen {
    fn len(&self) -> usize {
        self.numbers.len() + self.others
    }

    /// Removes a resource that was found from the ones that are searched for.
    pub(super) fn found(&mut self, number: Option<u64>) {
        if !number.is_some_and(|number| self.numbers.remove(&number)) {
            self.others = self.others.saturating_sub(1);
        }
    }
}

/// One pass over a list.
#[derive(Debug)]
pub(super) struct Pass {
    /// Highest first, which is the order of the list.
    targets: Vec<Target>,
    next: usize,
    read: BTreeSet<u64>,
    /// What the pages showed.
    shown: HashSet<u64>,
    /// Whether the list proved not to be sorted.
    unsorted: bool,
    /// The positions of keys in the list, counted from its end.
    marks: BTreeMap<u64, u64>,
    /// Pages in a row that showed none of the unseen.
    misses: u32,
    /// Pages in all that did so.
    pub(super) wasted: u64,
    /// How many pages were read for the unseen.
    pub(super) searched: u64,
    /// How many requests by key these pages saved, apart from those that showed nothing.
    saved: u64,
}

/// The pages that an unseen number may be on.
struct Range {
    first: u64,
    last: u64,
    /// The number below which no wanted one is in the range; `None` if the range goes to the end of the list.
    below: Option<u64>,
}

impl Pass {
    pub(super) fn new(sorted: bool) -> Self {
        Self {
            targets: Vec::new(),
            next: 0,
            read: BTreeSet::new(),
            shown: HashSet::new(),
            unsorted: !sorted,
            marks: BTreeMap::new(),
            misses: 0,
            wasted: 0,
            searched: 0,
            saved: 0,
        }
    }

    /// Says what was seen before and is still wanted.
    pub(super) fn aim(&mut self, mut targets: Vec<Target>) {
        targets.sort_unstable_by(|a, b| b.cmp(a));
        (self.targets, self.next) = (targets, 0);
    }

    /// How many pages were read.
    pub(super) fn pages_read(&self) -> u64 {
        self.read.len() as u64
    }

    pub(super) fn was_read(&self, page: u64) -> bool {
        self.read.contains(&page)
    }

    /// The next page with those that were seen before, if it pays.
    pub(super) fn next_seen(&mut self, extent: &Extent) -> Option<u64> {
        while let Some(first) = self.targets.get(self.next) {
            let page = extent.page_of(first.from_end);
            let rest = self.targets.get(self.next..).unwrap_or_default();
            let here = rest
                .iter()
                .take_while(|target| extent.page_of(target.from_end) == page);
            let (mut all, mut due) = (0, 0);
            for target in here {
                all += 1;
                due += usize::from(target.is_due);
            }
            self.next += all;
            if due >= 1 && all >= 2 && !self.read.contains(&page) {
                return Some(page);
            }
        }
        None
    }

    /// The next page of the search, if it pays.
    pub(super) fn next_unseen(&self, extent: &Extent, unseen: &Unseen) -> Option<u64> {
        let Some(pages) = extent.pages() else {
            return (unseen.len() > FEW && self.read.is_empty()).then_some(1);
        };
        if self.unsorted || unseen.numbers.is_empty() {
            return self.next_in_order(pages, extent.is_open, unseen.len());
        }
        // To the end and back by bisection, and more for what was found that way.
        let may_waste = 2 + 2 * ceil_log2(pages) as u64 + self.saved / 2;
        if self.wasted > may_waste {
            return None;
        }
        let mut highest = unseen.numbers.last().copied();
        while let Some(number) = highest {
            let below = match self.range(number, pages, extent) {
                Ok(range) => {
                    let bottom = range.below.map_or(Bound::Unbounded, Bound::Excluded);
                    let group = unseen.numbers.range((bottom, Bound::Included(number)));
                    let size = range.last - range.first + 1;
                    let enough = 2 + ceil_log2(size);
                    if group.take(enough).count() == enough
                        && let Some(page) = self.page_in(&range)
                    {
                        return Some(page);
                    }
                    range.below
                }
                Err(below) => below,
            };
            highest = unseen.numbers.range(..below?).next_back().copied();
        }
        None
    }

    /// From the front, as long as there is hope.
    fn next_in_order(&self, pages: u64, is_open: bool, wanted: usize) -> Option<u64> {
        let page = (1..=pages).find(|page| !self.read.contains(page))?;
        let left = pages.saturating_sub(self.pages_read());
        let is_short = !is_open && left <= wanted as u64;
        let pays = wanted >= 2 && (self.misses < MISSES || is_short);
        pays.then_some(page)
    }

    /// The pages that a number may be on; the next mark below it if there is no such page.
    fn range(&self, number: u64, pages: u64, extent: &Extent) -> Result<Range, Option<u64>> {
        let above = self.marks.range(number..).next();
        let below = self.marks.range(..number).next_back();
        let below_number = below.map(|(number, _)| *number);
        let first = match above {
            None => 1,
            Some((mark, from_end)) if *mark == number || *from_end == 0 => {
                return Err(below_number);
            }
            Some((_, from_end)) => extent.page_of(from_end - 1),
        };
        let last = below.map_or(pages, |(_, from_end)| extent.page_of(from_end + 1));
        let adjacent = above
            .zip(below)
            .is_some_and(|((_, above), (_, below))| *above <= below + 1);
        if adjacent || first > last {
            return Err(below_number);
        }
        Ok(Range {
            first,
            last,
            below: below_number,
        })
    }

    /// Which page of a range to read: the newest are the likeliest, so that the way to the end goes in steps that grow with
    /// each miss. Between two marks, the middle.
    fn page_in(&self, range: &Range) -> Option<u64> {
        let guess = match range.below {
            None => {
                let step = 1_u64.checked_shl(self.misses).unwrap_or(u64::MAX);
                range.first.saturating_add(step - 1).min(range.last)
            }
            Some(_) => range.first.midpoint(range.last),
        };
        if !self.read.contains(&guess) {
            return Some(guess);
        }
        // Marks and pages contradict each other only if the list changes while it is read.
        (range.first..=range.last).find(|page| !self.read.contains(page))
    }

    /// Whether a page shows the very items that another one showed: the list can't be read page by page then.
    pub(super) fn is_repeated<'a>(&mut self, keys: impl Iterator<Item = Option<&'a str>>) -> bool {
        let mut hasher = DefaultHasher::new();
        let mut count = 0;
        for key in keys {
            key.hash(&mut hasher);
            count += 1;
        }
        count > 0 && !self.shown.insert(hasher.finish())
    }

    /// Learns from a page: the numbers of its first and its last item, and how many of the unseen it showed if that was what
    /// it was read for.
    pub(super) fn learn(
        &mut self,
        extent: &Extent,
        page: u64,
        items: u64,
        numbers: Option<(u64, u64)>,
        found: Option<usize>,
    ) {
        self.read.insert(page);
        match numbers {
            Some((first, last)) if first > last || items == 1 => {
                let places = [(first, 0), (last, items - 1)];
                for (number, index) in places {
                    if let Some(from_end) = extent.place_from_end(page, index) {
                        self.marks.insert(number, from_end);
                    }
                }
            }
            _ if items == 0 => {}
            _ => self.unsorted = true,
        }
        self.searched += u64::from(found.is_some());
        match found {
            None => {}
            Some(0) => {
                self.misses = self.misses.saturating_add(1);
                self.wasted += 1;
            }
            Some(found) => {
                self.misses = 0;
                self.saved += found as u64 - 1;
            }
        }
    }
}

fn ceil_log2(number: u64) -> usize {
    (u64::BITS - number.saturating_sub(1).leading_zeros()) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A list of these numbers, as they stand in it.
    struct List(Vec<u64>);

    impl List {
        /// Reads as the pass says, and returns the pages that were read and what wasn't found.
        fn search(&self, wanted: &[u64], sorted: bool) -> (Vec<u64>, usize) {
            let mut extent = Extent::new();
            let mut pass = Pass::new(sorted);
            let mut unseen = Unseen::default();
            if sorted {
                unseen.numbers = wanted.iter().copied().collect();
            } else {
                unseen.others = wanted.len();
            }
            let mut read = Vec::new();
            while let Some(page) = pass.next_unseen(&extent, &unseen) {
                assert!(!read.contains(&page), "page {page} twice");
                read.push(page);
                let start = usize::try_from((page - 1) * PAGE_SIZE).unwrap();
                let end = self.0.len().min(start + 200);
                let items = &self.0[start.min(end)..end];
                extent.learn(page, items.len() as u64, Some(self.0.len() as u64));
                let hits: Vec<_> = items.iter().filter(|item| wanted.contains(item)).collect();
                for hit in &hits {
                    unseen.found(Some(**hit));
                }
                let ends = items.first().copied().zip(items.last().copied());
                pass.learn(&extent, page, items.len() as u64, ends, Some(hits.len()));
            }
            (read, unseen.len())
        }
    }

    fn newest_first(count: u64) -> List {
        List((1..=count).rev().map(|number| number * 3).collect())
    }

    fn oldest(list: &List, count: usize) -> Vec<u64> {
        list.0[list.0.len() - count..].to_vec()
    }

    #[test]
    fn what_is_in_front_costs_its_own_pages() {
        for sorted in [true, false] {
            let list = newest_first(50_000);
            let (read, left) = list.search(&list.0[..1_000], sorted);
            assert_eq!((read, left), (vec![1, 2, 3, 4, 5], 0), "{sorted}");
        }
    }

    #[test]
    fn what_is_deep_in_a_sorted_list_is_found_by_bisection() {
        let list = newest_first(50_200);
        let (read, left) = list.search(&oldest(&list, 200), true);
        assert_eq!(left, 0);
        assert!(read.len() <= 16, "{read:?}");
        let (read, left) = list.search(&list.0[30_000..30_400], true);
        assert_eq!(left, 0);
        assert!(read.len() <= 20, "{read:?}");
    }

    #[test]
    fn what_is_deep_in_an_unsorted_list_is_given_up() {
        let list = newest_first(50_200);
        let (read, left) = list.search(&oldest(&list, 200), false);
        assert_eq!((read, left), (vec![1, 2, 3], 200));
        // Unless all of it costs less.
        let list = newest_first(2_000);
        let (read, left) = list.search(&oldest(&list, 20), false);
        assert_eq!((read.len(), left), (10, 0));
    }

    #[test]
    fn what_is_scattered_is_not_searched_for_one_by_one() {
        let list = newest_first(100_000);
        let wanted: Vec<u64> = list.0.iter().copied().step_by(1_000).collect();
        let (read, left) = list.search(&wanted, true);
        assert!(read.len() + left <= 125, "{} + {left}", read.len());
    }

    #[test]
    fn what_is_not_in_the_list_costs_little() {
        let list = newest_first(100_000);
        let missing: Vec<u64> = (0..100).map(|index| 60_001 + 3 * index).collect();
        let (read, left) = list.search(&missing, true);
        assert_eq!(left, 100);
        assert!(read.len() <= 24, "{read:?}");
        let newer: Vec<u64> = (0..100).map(|index| 300_001 + index).collect();
        let (read, left) = list.search(&newer, true);
        assert_eq!((read, left), (vec![1], 100));
    }

    #[test]
    fn a_list_that_proves_unsorted_is_read_from_the_front() {
        let mut list = newest_first(1_000);
        list.0.reverse();
        let (read, left) = list.search(&list.0[..600], true);
        assert_eq!((read, left), (vec![1, 2, 3], 0));
        fastrand::Rng::with_seed(1).shuffle(&mut list.0);
        let (read, left) = list.search(&list.0[500..600], true);
        assert!(read.len() <= 5 && left == 0, "{read:?}");
    }

    #[test]
    fn few_are_not_searched_for() {
        let list = newest_first(1_000);
        assert_eq!(list.search(&list.0[..4], true), (vec![], 4));
        assert_eq!(list.search(&list.0[..5], true), (vec![1], 0));
    }

    #[test]
    fn what_was_seen_is_found_again_when_the_list_has_grown() {
        let mut extent = Extent::new();
        extent.learn(2, 200, Some(1_000));
        let seen: Vec<_> = (0..200)
            .map(|index| extent.place_from_end(2, index).unwrap())
            .collect();
        let targets = |due: bool| {
            let targets = seen.iter().map(|from_end| Target {
                from_end: *from_end,
                is_due: due,
            });
            targets.collect::<Vec<_>>()
        };
        let pages = |extent: &Extent, targets| {
            let mut pass = Pass::new(true);
            pass.aim(targets);
            std::iter::from_fn(|| pass.next_seen(extent)).collect::<Vec<_>>()
        };
        assert_eq!(pages(&extent, targets(true)), [2]);
        extent.learn(1, 200, Some(1_400));
        assert_eq!(pages(&extent, targets(true)), [4]);
        extent.learn(1, 200, Some(1_450));
        assert_eq!(pages(&extent, targets(true)), [4, 5]);
        assert!(pages(&extent, targets(false)).is_empty(), "none is due");
        let one = vec![targets(true)[0]];
        assert!(
            pages(&extent, one).is_empty(),
            "one is asked for by its key"
        );
    }

    #[test]
    fn lists_without_a_total_or_with_small_pages_are_known_as_far_as_they_were_read() {
        let mut extent = Extent::new();
        assert_eq!(extent.pages(), None);
        extent.learn(1, 3, None);
        assert_eq!((extent.pages(), extent.page_of(0)), (Some(1), 1));
        let mut extent = Extent::new();
        extent.learn(1, 200, None);
        assert_eq!(extent.pages(), Some(2));
        extent.learn(2, 0, None);
        assert_eq!(extent.pages(), Some(1));
        let mut extent = Extent::new();
        extent.learn(1, 50, Some(120));
        assert_eq!(extent.pages(), Some(3));
        assert_eq!(extent.place_from_end(3, 19), Some(0));
        assert_eq!(extent.place_from_end(3, 20), None);
        // A service may say anything.
        extent.learn(2, 200, Some(u64::MAX));
        let last = extent.pages().unwrap();
        assert_eq!(extent.place_from_end(last, 199), Some(0));
        assert_eq!(extent.page_of(u64::MAX), 1);
    }
}
