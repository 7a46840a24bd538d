//! The requests that still count.

use std::collections::VecDeque;
use std::time::Duration;

use crate::clock::{Moment, later};

/// The moments of the requests of the last `length`.
pub(super) struct Window {
    length: Duration,
    counted: VecDeque<Moment>,
}

impl Window {
    pub(super) fn new(length: Duration) -> Self {
        Self {
            length,
            counted: VecDeque::new(),
        }
    }

    /// Drops the requests that no longer count.
    pub(super) fn slide(&mut self, now: Moment) {
        while self
            .counted
            .front()
            .is_some_and(|oldest| later(*oldest, self.length) <= now)
        {
            self.counted.pop_front();
        }
    }

    pub(super) fn count(&mut self, now: Moment) {
        self.counted.push_back(now);
    }

    /// Counts one and lets go of the oldest when there would be more than `most`.
    pub(super) fn count_at_most(&mut self, now: Moment, most: usize) {
        if self.counted.len() >= most {
            self.counted.pop_front();
        }
        self.count(now);
    }

    pub(super) fn len(&self) -> usize {
        self.counted.len()
    }

    /// When the oldest request stops counting.
    pub(super) fn reset(&self) -> Option<Moment> {
        self.counted
            .front()
            .map(|oldest| later(*oldest, self.length))
    }

    /// How long until one more fits under `limit`; `None` when it does now.
    pub(super) fn full_for(&self, limit: usize, now: Moment) -> Option<Duration> {
        if self.len() < limit {
            return None;
        }
        let wait = self.reset().map_or(self.length, |reset| {
            (reset - now).to_std().unwrap_or_default()
        });
        Some(wait)
    }
}
