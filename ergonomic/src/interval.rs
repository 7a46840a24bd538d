//! How long a wait pauses between two polls.

use std::time::Duration;

/// No pause is shorter: a wait without pauses would use up the rate limit.
const SHORTEST: Duration = Duration::from_millis(1);

/// No pause is longer: there are clocks that can't tell a moment that is further away.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// How long a wait pauses between two polls. A [`Duration`] on its own is the same pause every time.
///
/// ```
/// use std::time::Duration;
/// use digitalocean_sdk::wait::Interval;
///
/// // 2 s, 3 s, 4.5 s, ... up to 30 s, each up to a tenth shorter or longer.
/// let interval = Interval::every(Duration::from_secs(2)).growing(1.5, Duration::from_secs(30)).jitter(0.1);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Interval {
    first: Duration,
    growth: f64,
    max: Duration,
    jitter: f64,
}

impl Interval {
    /// The same pause every time; at least a millisecond.
    #[must_use]
    pub fn every(pause: Duration) -> Self {
        let pause = pause.clamp(SHORTEST, LONGEST);
        Self {
            first: pause,
            growth: 1.0,
            max: pause,
            jitter: 0.0,
        }
    }

    /// Each pause is `factor` times the one before, up to `max`. A factor below 1 counts as 1.
    #[must_use]
    pub fn growing(mut self, factor: f64, max: Duration) -> Self {
        self.growth = if factor.is_finite() {
            factor.max(1.0)
        } else {
            1.0
        };
        self.max = max.clamp(self.first, LONGEST);
        self
    }

    /// Each pause is longer or shorter by up to this share of itself, from 0 to 1, so that programs that start together don't
    /// poll together.
    #[must_use]
    pub fn jitter(mut self, share: f64) -> Self {
        self.jitter = if share.is_finite() {
            share.clamp(0.0, 1.0)
        } else {
            0.0
        };
        self
    }

    /// The first pause.
    pub(crate) fn first(&self) -> Duration {
        self.first
    }

    /// The pauses, one after another.
    pub(crate) fn pauses(&self) -> Pauses {
        Pauses {
            next: self.first,
            interval: self.clone(),
        }
    }
}

impl From<Duration> for Interval {
    fn from(pause: Duration) -> Self {
        Self::every(pause)
    }
}

/// The pauses of one wait.
pub(crate) struct Pauses {
    interval: Interval,
    next: Duration,
}

impl Pauses {
    /// How long the next pause is, but for jitter.
    pub(crate) fn default_pause(&self) -> Duration {
        self.next
    }

    pub(crate) fn next(&mut self) -> Duration {
        let Interval {
            growth,
            max,
            jitter,
            ..
        } = self.interval;
        let pause = self.next;
        self.next = Duration::try_from_secs_f64(pause.as_secs_f64() * growth)
            .map_or(max, |next| next.min(max));
        if jitter == 0.0 {
            return pause;
        }
        let factor = 1.0 + jitter * (2.0 * fastrand::f64() - 1.0);
        Duration::try_from_secs_f64(pause.as_secs_f64() * factor)
            .map_or(pause, |pause| pause.clamp(SHORTEST, LONGEST))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(interval: &Interval, count: usize) -> Vec<f64> {
        let mut pauses = interval.pauses();
        (0..count).map(|_| pauses.next().as_secs_f64()).collect()
    }

    #[test]
    fn pauses_grow_up_to_their_longest() {
        let steady = Interval::from(Duration::from_secs(5));
        assert_eq!(seconds(&steady, 3), [5.0, 5.0, 5.0]);
        let growing = Interval::every(Duration::from_secs(2)).growing(2.0, Duration::from_secs(7));
        assert_eq!(seconds(&growing, 4), [2.0, 4.0, 7.0, 7.0]);
    }

    #[test]
    fn jitter_stays_within_its_share() {
        let interval = Interval::every(Duration::from_secs(10)).jitter(0.2);
        let drawn = seconds(&interval, 500);
        assert!(drawn.iter().all(|pause| (8.0..=12.0).contains(pause)));
        assert!(drawn.iter().any(|pause| *pause < 9.0) && drawn.iter().any(|pause| *pause > 11.0));
    }

    #[test]
    fn nonsense_does_no_harm() {
        let interval = Interval::every(Duration::ZERO)
            .growing(f64::NAN, Duration::ZERO)
            .jitter(f64::INFINITY);
        assert_eq!(seconds(&interval, 2), [0.001, 0.001]);
        let endless = Interval::every(Duration::MAX)
            .growing(1e300, Duration::MAX)
            .jitter(1.0);
        let century = LONGEST.as_secs_f64();
        assert!(
            seconds(&endless, 3)
                .iter()
                .all(|pause| *pause > 0.0 && *pause <= century)
        );
    }
}
