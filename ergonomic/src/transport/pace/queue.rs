//! Who waits, in order.
//!
//! No waiting future is relied on. A future that isn't polled (of a runtime that stands still, or behind another branch of the
//! same task) must not hold up those behind it. So no turn is handed over: the first is called, and who doesn't come in
//! time is passed by until it comes.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

/// How long a request that was woken may take to claim its turn.
pub(super) const GRACE: Duration = Duration::from_millis(250);

/// The queue of a lane.
#[derive(Debug, Default)]
pub(super) struct Queue {
    places: VecDeque<Entry>,
    /// The number of the next place. Numbers only grow, so that places are sorted by them.
    next: u64,
}

#[derive(Debug)]
struct Entry {
    number: u64,
    /// How much its request counts.
    weight: u32,
    bell: Arc<Notify>,
    called: Option<Instant>,
}

impl Entry {
    /// Whether the request was woken, and didn't claim its turn in time.
    fn is_away(&self, now: Instant) -> bool {
        self.called
            .is_some_and(|called| now.saturating_duration_since(called) >= GRACE)
    }
}

impl Queue {
    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Adds one at the end: its number, and what it is called by.
    pub(super) fn push(&mut self, weight: u32) -> (u64, Arc<Notify>) {
        let number = self.next;
        self.next += 1;
        let bell = Arc::new(Notify::new());
        self.places.push_back(Entry {
            number,
            weight,
            bell: bell.clone(),
            called: None,
        });
        (number, bell)
    }

    /// How much the request of the first counts.
    pub(super) fn first_weight(&self) -> u32 {
        self.places.front().map_or(1, |first| first.weight)
    }

    /// Takes one out; false if it has left the queue.
    pub(super) fn remove(&mut self, number: u64) -> bool {
        let found = self
            .places
            .binary_search_by_key(&number, |entry| entry.number);
        found.is_ok_and(|at| self.places.remove(at).is_some())
    }

    /// How many are before it.
    pub(super) fn before(&self, number: u64) -> usize {
        self.places.partition_point(|entry| entry.number < number)
    }

    /// Whether all requests before it were woken, and didn't claim their turns in time.
    pub(super) fn is_first(&self, number: u64, now: Instant) -> bool {
        let first = self
            .places
            .iter()
            .find(|entry| entry.number == number || !entry.is_away(now));
        first.is_some_and(|entry| entry.number == number)
    }

    /// Notes that a request which was woken has claimed its turn, although it has to wait on.
    pub(super) fn came(&mut self, number: u64) {
        let found = self
            .places
            .binary_search_by_key(&number, |entry| entry.number);
        if let Some(entry) = found.ok().and_then(|at| self.places.get_mut(at)) {
            entry.called = None;
        }
    }

    /// One may go: calls the first, unless it was called a moment ago.
    pub(super) fn call(&mut self, now: Instant) {
        let first = self.places.iter_mut().find(|entry| !entry.is_away(now));
        if let Some(entry) = first
            && entry.called.is_none()
        {
            entry.called = Some(now);
            entry.bell.notify_one();
        }
    }

    /// Something changed: wakes the first, for it to find out when it may go.
    pub(super) fn wake(&self, now: Instant) {
        if let Some(entry) = self.places.iter().find(|entry| !entry.is_away(now)) {
            entry.bell.notify_one();
        }
    }
}
