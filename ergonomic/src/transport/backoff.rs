//! How long to pause before the next attempt, and whether the retry budget allows one.

use std::sync::Mutex;
use std::time::Duration;

use crate::policy::RetryPolicy;

/// How many fifths of a retry a success gives back.
const REFUND: u32 = 1;
const PER_RETRY: u32 = 5;

/// The random numbers and the retry budget that all clones of a client share.
pub(super) struct Backoff {
    random: Mutex<fastrand::Rng>,
    budget: Mutex<u32>,
    full: u32,
}

impl Backoff {
    pub(super) fn new(policy: &RetryPolicy) -> Self {
        let random = policy
            .seed
            .map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed);
        let full = policy.budget.saturating_mul(PER_RETRY);
        Self {
            random: Mutex::new(random),
            budget: Mutex::new(full),
            full,
        }
    }

    /// The pause before the retry with this number, from 1: anything from zero to the policy's longest for it.
    pub(super) fn pause(&self, policy: &RetryPolicy, retry: u32) -> Duration {
        let doublings = 2_u32.saturating_pow(retry.saturating_sub(1));
        let longest = policy
            .first_backoff
            .saturating_mul(doublings)
            .min(policy.max_backoff);
        longest.mul_f64(super::locked(&self.random).f64())
    }

    /// Takes a retry from the budget; false if there is none left.
    pub(super) fn take(&self) -> bool {
        let mut budget = super::locked(&self.budget);
        match budget.checked_sub(PER_RETRY) {
            Some(rest) => {
                *budget = rest;
                true
            }
            None => false,
        }
    }

    /// A call succeeded.
    pub(super) fn refund(&self) {
        let mut budget = super::locked(&self.budget);
        *budget = budget.saturating_add(REFUND).min(self.full);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_stay_below_a_doubling_ceiling_and_repeat_with_the_seed() {
        let policy = RetryPolicy::default().seed(7);
        let pauses = || {
            let backoff = Backoff::new(&policy);
            (1..12)
                .map(|retry| backoff.pause(&policy, retry))
                .collect::<Vec<_>>()
        };
        let first = pauses();
        assert_eq!(first, pauses());
        for (index, pause) in first.iter().enumerate() {
            let ceiling = (policy.first_backoff * 2_u32.pow(u32::try_from(index).unwrap()))
                .min(policy.max_backoff);
            assert!(*pause <= ceiling, "{pause:?} of {ceiling:?}");
        }
        assert!(
            first.iter().collect::<std::collections::HashSet<_>>().len() > 8,
            "{first:?}"
        );
    }

    #[test]
    fn the_budget_runs_out_and_successes_refill_it() {
        let backoff = Backoff::new(&RetryPolicy::default().budget(2));
        assert!(backoff.take() && backoff.take());
        assert!(!backoff.take());
        (0..4).for_each(|_| backoff.refund());
        assert!(!backoff.take(), "four successes are less than a retry");
        backoff.refund();
        assert!(backoff.take());
        (0..100).for_each(|_| backoff.refund());
        assert!(backoff.take() && backoff.take());
        assert!(
            !backoff.take(),
            "the budget never holds more than it started with"
        );
    }
}
