//! A sliding window.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// When a request may go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Next {
    Now,
    At(Instant),
    AfterAnswer,
}

impl Next {
    /// The later of two.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Now, next) | (next, Self::Now) => next,
            (Self::At(a), Self::At(b)) => Self::At(a.max(b)),
            (Self::AfterAnswer, _) | (_, Self::AfterAnswer) => Self::AfterAnswer,
        }
    }
}

/// At most so many requests in any stretch of this length.
#[derive(Debug)]
pub(super) struct Window {
    most: u32,
    length: Duration,
    /// When the answered requests stop counting.
    ends: VecDeque<Instant>,
}

impl Window {
    pub(super) fn new(most: u32, length: Duration) -> Self {
        Self {
            most,
            length,
            ends: VecDeque::new(),
        }
    }

    /// When a request may go, while others are in flight.
    pub(super) fn next(&mut self, now: Instant, in_flight: u32) -> Next {
        while self.ends.front().is_some_and(|end| *end <= now) {
            self.ends.pop_front();
        }
        let counted = self.ends.len().saturating_add(in_flight as usize);
        if counted < self.most as usize {
            return Next::Now;
        }
        self.ends
            .front()
            .map_or(Next::AfterAnswer, |end| Next::At(*end))
    }

    /// A request was answered now.
    pub(super) fn count(&mut self, now: Instant) {
        self.ends
            .push_back(super::super::later_than(now, self.length));
    }

    /// How much later than the first in the queue one with so many before it may go, at the earliest.
    pub(super) fn delay(&self, before: usize) -> Duration {
        let rounds = u32::try_from(before).unwrap_or(u32::MAX) / self.most.max(1);
        self.length.saturating_mul(rounds)
    }

    #[cfg(test)]
    pub(super) fn remembered(&self) -> usize {
        self.ends.len()
    }
}
