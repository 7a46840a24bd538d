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
    /// When the answered requests stop counting, and how much each counts.
    ends: VecDeque<(Instant, u32)>,
    /// How much all of them count.
    counted: u32,
}

impl Window {
    pub(super) fn new(most: u32, length: Duration) -> Self {
        Self {
            most,
            length,
            ends: VecDeque::new(),
            counted: 0,
        }
    }

    /// When a request that counts so much may go, while others are in flight.
    pub(super) fn next(&mut self, now: Instant, in_flight: u32, weight: u32) -> Next {
        while let Some((end, counted)) = self.ends.front().copied()
            && end <= now
        {
            self.ends.pop_front();
            self.counted = self.counted.saturating_sub(counted);
        }
        let asked = in_flight.saturating_add(weight);
        let mut over = self.counted.saturating_add(asked).saturating_sub(self.most);
        if over == 0 {
            return Next::Now;
        }
        for (end, counted) in &self.ends {
            over = over.saturating_sub(*counted);
            if over == 0 {
                return Next::At(*end);
            }
        }
        // Those in flight aren't counted from a time yet: the first answer tells more.
        match self.ends.front() {
            Some((end, _)) if weight == 1 => Next::At(*end),
            _ => Next::AfterAnswer,
        }
    }

    /// A request that counts so much was answered now.
    pub(super) fn count(&mut self, now: Instant, weight: u32) {
        let end = super::super::later_than(now, self.length);
        self.ends.push_back((end, weight));
        self.counted = self.counted.saturating_add(weight);
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
