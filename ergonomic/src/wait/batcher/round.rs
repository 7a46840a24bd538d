//! A round over the list: it serves what the list shows, and leaves the rest to requests by key.

use std::time::Duration;

use digitalocean_raw::Paging;
use tokio::time::{Instant, sleep_until};

use super::page::{RawPage, key_of};
use super::queue::{Place, deliver};
use super::search::{PAGE_SIZE, Pass, Target, Unseen};
use super::{Batcher, State};
use crate::{Client, Error, ErrorKind};
use digitalocean_core::resource::Resource;

/// How long a list isn't read after it was refused or broken.
const CLOSED_FOR: Duration = Duration::from_secs(5 * 60);

/// After so many transient failures in a row a list counts as broken.
const MOST_FAILURES: u32 = 3;

/// How often polls that start together are given time to register.
const MOST_YIELDS: u32 = 10_000;

impl<T: Resource> Batcher<T> {
    pub(super) async fn round(&self, client: &Client) {
        self.settle().await;
        let (mut pass, first) = self.begin_round();
        let is_whole = match self.pass(client, &mut pass, first).await {
            Ok(()) => true,
            Err(error) => {
                self.fail_list(&error, first);
                false
            }
        };
        self.end_round(&pass, first, is_whole);
    }

    /// Waits until no more polls are registered: those that start together should be served together.
    async fn settle(&self) {
        let mut known = self.lock().queue.registered();
        let mut quiet = 0;
        for _ in 0..MOST_YIELDS {
            tokio::task::yield_now().await;
            let registered = self.lock().queue.registered();
            quiet = if registered == known { quiet + 1 } else { 0 };
            if quiet == 2 {
                return;
            }
            known = registered;
        }
    }

    /// A pass for all polls that are registered now, and the number of its first request.
    fn begin_round(&self) -> (Pass, u64) {
        let now = Instant::now();
        let mut state = self.lock();
        state.list.last_round = Some(now);
        state.list.since_round = 0;
        let first = state.queue.next_request();
        let mut pass = Pass::new(self.newest_first);
        pass.aim(state.targets(first));
        (pass, first)
    }

    /// Reads pages for as long as that pays.
    async fn pass(&self, client: &Client, pass: &mut Pass, first: u64) -> Result<(), Error> {
        let mut unseen = None;
        while let Some(page) = self.next_page(pass, &mut unseen, first) {
            loop {
                let now = Instant::now();
                let ready = self.budget.ready_at(1, now);
                if ready <= now {
                    self.budget.take(now);
                    break;
                }
                sleep_until(ready).await;
            }
            let asked = {
                let mut state = self.lock();
                state.list.page_asked = Some(Instant::now());
                state.queue.next_request()
            };
            let read = read(client, &self.one, page).await?;
            if !self.absorb(page, &read, asked, pass, unseen.as_mut()) {
                let message = format!("page {page} repeats another one");
                return Err(Error::new(ErrorKind::InconsistentList, message));
            }
        }
        Ok(())
    }

    /// The next page that pays: first those with what was seen before, then those of a search for the rest.
    fn next_page(&self, pass: &mut Pass, unseen: &mut Option<Unseen>, first: u64) -> Option<u64> {
        let mut state = self.lock();
        if unseen.is_none() {
            if let Some(page) = pass.next_seen(&state.list.extent) {
                return Some(page);
            }
            // What a growing list moved on while it was read.
            pass.aim(state.targets(first));
            if let Some(page) = pass.next_seen(&state.list.extent) {
                return Some(page);
            }
        }
        let unseen = unseen.get_or_insert_with(|| state.unseen(pass, first, self.newest_first));
        pass.next_unseen(&state.list.extent, unseen)
    }

    /// Serves all polls that a page shows, and remembers where it shows them. Returns `false` if it shows what another page
    /// showed.
    fn absorb(
        &self,
        page: u64,
        read: &Items,
        asked: u64,
        pass: &mut Pass,
        unseen: Option<&mut Unseen>,
    ) -> bool {
        let items = &read.items;
        let count = items.len() as u64;
        let keys: Vec<_> = items
            .iter()
            .map(|item| key_of(item, self.key_field))
            .collect();
        let number = |key: &str| key.parse::<u64>().ok();
        let end = |at: Option<usize>| number(keys.get(at?)?.as_deref()?);
        let ends = end(Some(0)).zip(end(keys.len().checked_sub(1)));

        let mut wanted = Vec::new();
        {
            let mut state = self.lock();
            let State { queue, list, .. } = &mut *state;
            list.failures = 0;
            list.extent.learn(page, count, read.total);
            let is_search = unseen.is_some();
            let mut found = 0;
            let mut unseen = unseen;
            for (index, (key, item)) in keys.iter().zip(items).enumerate() {
                let Some(key) = key.as_deref() else { continue };
                let Some(entry) = queue.get_mut(key) else {
                    continue;
                };
                if !matches!(entry.place, Place::FromEnd(_)) {
                    found += 1;
                    if let Some(unseen) = &mut unseen {
                        unseen.found(number(key));
                    }
                }
                let place = list.extent.place_from_end(page, index as u64);
                let place = place.map_or(Place::Unknown, Place::FromEnd);
                if entry.is_wanted(asked) {
                    wanted.push((key, item, place));
                } else if entry.place == Place::Unknown {
                    entry.place = place;
                }
            }
            pass.learn(&list.extent, page, count, ends, is_search.then_some(found));
        }

        // Decoding is the dear part of it, and happens without the lock.
        let decoded: Vec<_> = wanted
            .into_iter()
            .map(|(key, item, place)| (key, (self.decode)(item.get().as_bytes()), place))
            .collect();
        let now = Instant::now();
        let mut served = Vec::with_capacity(decoded.len());
        {
            let mut state = self.lock();
            for (key, item, place) in decoded {
                let Some(entry) = state.queue.get_mut(key) else {
                    continue;
                };
                match item {
                    Ok(item) => {
                        entry.place = place;
                        served.push((state.queue.take(key, asked, now), item));
                    }
                    Err(_) => {
                        entry.place = Place::Absent;
                        for request in &mut entry.requests {
                            request.by_key |= request.is_due_soon(now);
                        }
                    }
                }
            }
        }
        for (requests, item) in served {
            deliver(requests, Ok(item));
        }
        !pass.is_repeated(keys.iter().map(Option::as_deref))
    }

    /// What a failure means for those who wanted to be served by the list.
    fn fail_list(&self, error: &Error, first: u64) {
        let now = Instant::now();
        let mut state = self.lock();
        state.list.failures = state.list.failures.saturating_add(1);
        let is_told = error.is_transient() && state.list.failures < MOST_FAILURES;
        let told = if error.is_auth() {
            // The token isn't valid for anything.
            state.queue.take_all(first, |_| true)
        } else if is_told {
            let by_list =
                |request: &super::queue::PollRequest<T>| request.is_due(now) && !request.by_key;
            state.queue.take_all(first, by_list)
        } else {
            state.list.closed = Some(now + CLOSED_FOR);
            Vec::new()
        };
        drop(state);
        for request in told {
            deliver(vec![request], Err(error.again()));
        }
    }

    /// Leaves the rest to requests by key.
    fn end_round(&self, pass: &Pass, first: u64, is_whole: bool) {
        let now = Instant::now();
        let mut state = self.lock();
        let State { queue, list, .. } = &mut *state;
        list.page_asked = None;
        list.pages = pass.pages_read();
        list.wasted = list.wasted.max(pass.wasted);
        for (_, entry) in queue.iter_mut() {
            if !entry.is_wanted(first) {
                continue;
            }
            let was_searched = match entry.place {
                Place::Unknown => pass.searched > 0,
                Place::FromEnd(from_end) => pass.was_read(list.extent.page_of(from_end)),
                Place::Absent => false,
            };
            if was_searched && is_whole {
                entry.place = Place::Absent;
            }
            for request in &mut entry.requests {
                request.by_key |= request.is_due(now);
            }
        }
    }
}

impl<T: Resource> State<T> {
    /// What was seen in the list before.
    fn targets(&self, first: u64) -> Vec<Target> {
        let now = Instant::now();
        let mut targets = Vec::new();
        for (_, entry) in self.queue.iter() {
            if let Place::FromEnd(from_end) = entry.place
                && entry.is_wanted(first)
            {
                let is_due = entry.requests.iter().any(|it| it.is_due_soon(now));
                targets.push(Target { from_end, is_due });
            }
        }
        targets
    }

    /// What the list is searched for.
    fn unseen(&mut self, pass: &Pass, first: u64, newest_first: bool) -> Unseen {
        let now = Instant::now();
        let again = self.list.may_search_again();
        if again {
            (self.list.since_search, self.list.wasted) = (0, 0);
        }
        let mut unseen = Unseen::default();
        let extent = self.list.extent;
        for (key, entry) in self.queue.iter_mut() {
            if !entry.is_wanted(first) || !entry.requests.iter().any(|it| it.is_due_soon(now)) {
                continue;
            }
            match entry.place {
                Place::FromEnd(from_end) if !pass.was_read(extent.page_of(from_end)) => continue,
                Place::Absent if !again => continue,
                _ => entry.place = Place::Unknown,
            }
            match key.parse().ok().filter(|_| newest_first) {
                Some(number) => drop(unseen.numbers.insert(number)),
                None => unseen.others += 1,
            }
        }
        unseen
    }
}

/// The items of a page.
struct Items {
    items: Vec<Box<serde_json::value::RawValue>>,
    total: Option<u64>,
}

/// Reads one page of the list.
async fn read<K: Resource>(client: &Client, one: &K, page: u64) -> Result<Items, Error> {
    let Some(list) = one.shared_list(client.core()) else {
        return Err(Error::incomplete(format!("no list shows {}", K::NAME)));
    };
    let mut call = list.call.read_as::<RawPage>();
    let operation = call.operation();
    let is_numbered = match operation.paging {
        Some(Paging::Numbered { per_page, .. }) => {
            if per_page {
                call.set_query("per_page", Some(PAGE_SIZE.to_string()));
            }
            call.set_query("page", Some(page.to_string()));
            true
        }
        _ => false,
    };
    let read = call.await?.into_inner();
    let items = match (read.items, read.total) {
        (Some(items), _) => items,
        (None, Some(0)) => Vec::new(),
        (None, _) => {
            let id = operation.id;
            return Err(Error::incomplete(format!("{id}: the answer holds no list")));
        }
    };
    // Without page numbers, only the first page can be read.
    let total = if is_numbered {
        read.total
    } else {
        Some(items.len() as u64)
    };
    Ok(Items { items, total })
}
