//! The sandbox's own time.
//!
//! Nothing in the sandbox sleeps: what takes time (an action, say) has a moment at which it is due, and each request
//! first settles whatever has become due by the clock's present.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};

/// A moment in the sandbox's time.
pub(crate) type Moment = DateTime<Utc>;

/// Where a manual clock stands when it is made: 2027-01-01T00:00:00Z.
const MANUAL_START: i64 = 1_798_761_600;

/// How the sandbox's time passes.
///
/// Clones share one time.
#[derive(Clone, Debug)]
pub struct Clock {
    start: Moment,
    speed: f64,
    watch: Instant,
    advanced: Arc<Mutex<Duration>>,
}

impl Clock {
    /// Wall time.
    pub fn real() -> Self {
        Self::scaled(1.0)
    }

    /// Starts at the present wall time; `speed` virtual seconds pass in one real second.
    ///
    /// A speed that is zero, negative or not finite makes time stand still.
    pub fn scaled(speed: f64) -> Self {
        Self::from(Utc::now(), speed)
    }

    /// Starts at 2027-01-01T00:00:00Z and stands still until [`Sandbox::advance`](crate::Sandbox::advance) moves it, so
    /// that the same requests give the same answers, times included.
    pub fn manual() -> Self {
        Self::from(
            DateTime::from_timestamp(MANUAL_START, 0).unwrap_or_default(),
            0.0,
        )
    }

    fn from(start: Moment, speed: f64) -> Self {
        let speed = if speed.is_finite() && speed > 0.0 {
            speed
        } else {
            0.0
        };
        Self {
            start,
            speed,
            watch: Instant::now(),
            advanced: Arc::default(),
        }
    }

    /// Moves the time forward, on top of what passes by itself.
    pub fn advance(&self, by: Duration) {
        let mut advanced = self.advanced.lock().unwrap_or_else(PoisonError::into_inner);
        *advanced = advanced.saturating_add(by);
    }

    pub(crate) fn now(&self) -> Moment {
        let passed = if self.speed > 0.0 {
            Duration::try_from_secs_f64(self.watch.elapsed().as_secs_f64() * self.speed)
                .unwrap_or_default()
        } else {
            Duration::ZERO
        };
        let advanced = *self.advanced.lock().unwrap_or_else(PoisonError::into_inner);
        later(self.start, passed.saturating_add(advanced))
    }
}

/// The moment `by` after `moment`, or the last one there is.
pub(crate) fn later(moment: Moment, by: Duration) -> Moment {
    TimeDelta::from_std(by)
        .ok()
        .and_then(|by| moment.checked_add_signed(by))
        .unwrap_or(Moment::MAX_UTC)
}

/// The moment as the API writes it: RFC 3339, UTC, whole seconds.
pub(crate) fn timestamp(moment: Moment) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The moment as HTTP headers write it.
pub(crate) fn http_date(moment: Moment) -> String {
    moment.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_moves_only_when_told() {
        let clock = Clock::manual();
        assert_eq!(timestamp(clock.now()), "2027-01-01T00:00:00Z");
        clock.clone().advance(Duration::from_secs(90));
        assert_eq!(timestamp(clock.now()), "2027-01-01T00:01:30Z");
        assert_eq!(http_date(clock.now()), "Fri, 01 Jan 2027 00:01:30 GMT");
    }

    #[test]
    fn absurd_speeds_and_steps_do_not_panic() {
        for speed in [f64::NAN, f64::INFINITY, -3.0, f64::MAX] {
            let clock = Clock::scaled(speed);
            clock.advance(Duration::MAX);
            clock.now();
        }
    }
}
