//! The share of the rate limit that shared polls may use.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::policy::RatePolicy;

/// Which share of the rate limit shared polls may use, so that other calls get their turn.
const SHARE: f64 = 0.8;

/// Tokens are counted in floating point, so that a whole one may be a little less.
const ROUNDING: f64 = 1e-6;

/// The share of the rate limit that the batchers of a client have together: one token bucket for each of its two windows.
///
/// The bucket of the short window holds a quarter of its share, that of the long one a half: a burst is possible after a
/// pause, and the rest is spread over the window.
pub(crate) struct Budget {
    /// The token buckets; `None` if polls aren't held back.
    buckets: Option<Mutex<[Bucket; 2]>>,
}

struct Bucket {
    capacity: f64,
    per_second: f64,
    tokens: f64,
    /// When `tokens` was counted; `None` if the bucket was never used, and is full.
    counted: Option<Instant>,
}

impl Budget {
    pub(crate) fn new(rate: &RatePolicy) -> Arc<Self> {
        let buckets = rate.enabled.then(|| {
            let (short, long) = (f64::from(rate.per_short), f64::from(rate.per_long));
            Mutex::new([
                Bucket::new(SHARE * short / 4.0, SHARE * short, rate.short),
                Bucket::new(SHARE * long / 2.0, SHARE * long / 2.0, rate.long),
            ])
        });
        Arc::new(Self { buckets })
    }

    /// How many requests may be sent now.
    pub(crate) fn available(&self, now: Instant) -> usize {
        self.each(now, usize::MAX, |buckets| {
            let fewest = buckets[0].tokens.min(buckets[1].tokens);
            // A float becomes an integer by saturation.
            (fewest + ROUNDING) as usize
        })
    }

    /// When so many requests may be sent in a row, or as many as a bucket can hold.
    pub(crate) fn ready_at(&self, requests: usize, now: Instant) -> Instant {
        self.each(now, now, |buckets| {
            let pauses = buckets.iter().map(|bucket| bucket.pause(requests as f64));
            now + pauses.max().unwrap_or_default()
        })
    }

    /// Counts a request.
    pub(crate) fn take(&self, now: Instant) {
        self.each(now, (), |buckets| {
            for bucket in buckets {
                bucket.tokens -= 1.0;
            }
        });
    }

    fn each<R>(&self, now: Instant, unlimited: R, use_: impl FnOnce(&mut [Bucket; 2]) -> R) -> R {
        let Some(buckets) = &self.buckets else {
            return unlimited;
        };
        let mut buckets = buckets.lock().unwrap_or_else(PoisonError::into_inner);
        for bucket in &mut *buckets {
            bucket.refill(now);
        }
        use_(&mut buckets)
    }
}

impl Bucket {
    fn new(capacity: f64, per_window: f64, window: Duration) -> Self {
        let capacity = capacity.max(1.0);
        Self {
            capacity,
            per_second: per_window / window.max(Duration::from_millis(1)).as_secs_f64(),
            tokens: capacity,
            counted: None,
        }
    }

    fn refill(&mut self, now: Instant) {
        let counted = self.counted.replace(now).unwrap_or(now);
        let passed = now.saturating_duration_since(counted).as_secs_f64();
        self.tokens = (self.tokens + passed * self.per_second).min(self.capacity);
    }

    /// How long until there are so many tokens.
    fn pause(&self, tokens: f64) -> Duration {
        let lacking = tokens.min(self.capacity) - self.tokens;
        if lacking <= ROUNDING {
            return Duration::ZERO;
        }
        // A window that is too long to be told is an hour, after which the caller asks again.
        Duration::try_from_secs_f64(lacking / self.per_second)
            .map_or(Duration::from_secs(3600), |pause| {
                pause.min(Duration::from_secs(3600))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// How many requests go out in this time when each is sent as soon as it may be.
    fn sent(budget: &Budget, from: Instant, length: Duration) -> u32 {
        let (mut now, mut count) = (from, 0);
        loop {
            now = budget.ready_at(1, now);
            if now >= from + length {
                return count;
            }
            budget.take(now);
            count += 1;
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_fifth_of_the_limit_stays_free() {
        let budget = Budget::new(&RatePolicy::default());
        let start = Instant::now();
        let minute = sent(&budget, start, 60 * SECOND);
        assert!((200..=250).contains(&minute), "{minute}");
        let next = sent(&budget, start + 60 * SECOND, 60 * SECOND);
        assert!((199..=201).contains(&next), "{next}");
        let hour = minute + next + sent(&budget, start + 120 * SECOND, 3480 * SECOND);
        assert!((3_900..=4_001).contains(&hour), "{hour}");
    }

    #[tokio::test(start_paused = true)]
    async fn after_a_burst_requests_are_spread() {
        let budget = Budget::new(&RatePolicy::default());
        let start = Instant::now();
        assert_eq!(budget.available(start), 50);
        assert_eq!(sent(&budget, start, SECOND / 10), 50);
        assert_eq!(budget.available(start + SECOND), 3);
        let later = sent(&budget, start + SECOND, 10 * SECOND);
        assert!((33..=37).contains(&later), "{later}");
    }

    #[tokio::test(start_paused = true)]
    async fn more_than_a_bucket_holds_is_ready_when_it_is_full() {
        let budget = Budget::new(&RatePolicy::default());
        let start = Instant::now();
        assert_eq!(budget.ready_at(1_000, start), start);
        budget.take(start);
        let pause = budget.ready_at(1_000, start) - start;
        assert!(pause > SECOND / 4 && pause < SECOND / 3, "{pause:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_limit_nothing_is_held_back() {
        let budget = Budget::new(&RatePolicy::none());
        let now = Instant::now();
        for _ in 0..10_000 {
            budget.take(now);
        }
        assert_eq!(budget.ready_at(1_000, now), now);
        assert_eq!(budget.available(now), usize::MAX);
    }

    #[tokio::test(start_paused = true)]
    async fn tiny_limits_still_let_requests_through() {
        let rate = RatePolicy::default()
            .short(1, Duration::ZERO)
            .long(1, Duration::MAX);
        let budget = Budget::new(&rate);
        let now = Instant::now();
        assert_eq!(budget.available(now), 1);
        budget.take(now);
        assert_eq!(budget.ready_at(1, now), now + 3600 * SECOND);
    }
}
