//! The request budget that answers tell of.
//!
//! Requests are counted as the service counts them, each for an hour of the sandbox's time, but none is refused.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::clock::{Moment, later};

const LIMIT: usize = 5000;
const WINDOW: Duration = Duration::from_secs(3600);

#[derive(Default)]
pub(crate) struct Budget {
    made: Mutex<VecDeque<Moment>>,
}

/// The state of the budget after a request.
pub(crate) struct Remaining {
    pub(crate) limit: usize,
    /// At least 1, since nothing is refused.
    pub(crate) remaining: usize,
    /// Unix time at which the oldest request stops counting.
    pub(crate) reset: i64,
}

impl Budget {
    pub(crate) fn spend(&self, now: Moment) -> Remaining {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        while made
            .front()
            .is_some_and(|oldest| later(*oldest, WINDOW) <= now || made.len() >= LIMIT)
        {
            made.pop_front();
        }
        made.push_back(now);
        let oldest = made.front().copied().unwrap_or(now);
        Remaining {
            limit: LIMIT,
            remaining: LIMIT.saturating_sub(made.len()).max(1),
            reset: later(oldest, WINDOW).timestamp(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    #[test]
    fn requests_count_for_an_hour_and_the_budget_never_runs_dry() {
        let budget = Budget::default();
        let clock = Clock::manual();
        assert_eq!(budget.spend(clock.now()).remaining, 4999);
        clock.advance(Duration::from_secs(1800));
        assert_eq!(budget.spend(clock.now()).remaining, 4998);
        clock.advance(Duration::from_secs(1800));
        assert_eq!(budget.spend(clock.now()).remaining, 4998);
        for _ in 0..6000 {
            budget.spend(clock.now());
        }
        assert_eq!(budget.spend(clock.now()).remaining, 1);
    }
}
