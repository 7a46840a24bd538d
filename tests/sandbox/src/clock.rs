//! The sandbox's own time.
//!
//! Nothing in the sandbox sleeps: what takes time (an action, say) has a moment at which it is due, and each request
//! first settles whatever has become due by the clock's present.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, SecondsFormat, TimeDelta, Timelike, Utc};

/// A moment in the sandbox's time.
pub(crate) type Moment = DateTime<Utc>;

/// How the sandbox's time passes.
///
/// It starts at the real time, unless [`Builder::starting_at`](crate::Builder::starting_at) sets another one. Clones share
/// one time.
#[derive(Clone, Debug)]
pub struct Clock {
    speed: f64,
    hands: Arc<Mutex<Hands>>,
}

/// The time of a clock, and whether it runs.
#[derive(Debug)]
struct Hands {
    /// The time that was asked for; without one it is the real time.
    asked: Option<Moment>,
    start: Moment,
    watch: Instant,
    advanced: Duration,
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
        let speed = if speed.is_finite() && speed > 0.0 {
            speed
        } else {
            0.0
        };
        let start = present(speed);
        Self {
            speed,
            hands: Arc::new(Mutex::new(Hands {
                asked: None,
                start,
                watch: Instant::now(),
                advanced: Duration::ZERO,
            })),
        }
    }

    /// Starts at the present wall time, in whole seconds, and stands still until [`Sandbox::advance`](crate::Sandbox::advance)
    /// moves it. With a start of its own, the same requests give the same answers, times included.
    pub fn manual() -> Self {
        Self::scaled(0.0)
    }

    /// Moves the time forward, in addition to the time that passes by itself.
    pub fn advance(&self, by: Duration) {
        let mut hands = self.hands();
        hands.advanced = hands.advanced.saturating_add(by);
    }

    /// Starts at this moment, now and whenever it is reset.
    pub(crate) fn start_at(&self, moment: Moment) {
        self.hands().asked = Some(moment);
        self.reset();
    }

    /// Starts anew, at the time that was asked for or at the real one.
    pub(crate) fn reset(&self) {
        let mut hands = self.hands();
        hands.start = hands.asked.unwrap_or_else(|| present(self.speed));
        hands.watch = Instant::now();
        hands.advanced = Duration::ZERO;
    }

    /// Moves the time forward to this moment, unless it is past that.
    pub(crate) fn catch_up_with(&self, moment: Moment) {
        if let Ok(behind) = (moment - self.now()).to_std() {
            self.advance(behind);
        }
    }

    /// How many of its seconds pass in a real one.
    pub(crate) fn speed(&self) -> f64 {
        self.speed
    }

    pub(crate) fn now(&self) -> Moment {
        let hands = self.hands();
        let passed = if self.speed > 0.0 {
            Duration::try_from_secs_f64(hands.watch.elapsed().as_secs_f64() * self.speed)
                .unwrap_or_default()
        } else {
            Duration::ZERO
        };
        later(hands.start, passed.saturating_add(hands.advanced))
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The real time; in whole seconds for a clock that stands, so that what a test computes from it comes out even.
fn present(speed: f64) -> Moment {
    let now = Utc::now();
    if speed > 0.0 {
        now
    } else {
        now.with_nanosecond(0).unwrap_or(now)
    }
}

/// The moment so much later, or the last one there is.
pub(crate) fn later(moment: Moment, by: Duration) -> Moment {
    TimeDelta::from_std(by)
        .ok()
        .and_then(|by| moment.checked_add_signed(by))
        .unwrap_or(Moment::MAX_UTC)
}

/// The moment so much earlier, or the first one there is.
pub(crate) fn earlier(moment: Moment, by: Duration) -> Moment {
    TimeDelta::from_std(by)
        .ok()
        .and_then(|by| moment.checked_sub_signed(by))
        .unwrap_or(Moment::MIN_UTC)
}

/// Reads a moment in RFC 3339; what is wrong with the text otherwise.
pub(crate) fn read(text: &str) -> Result<Moment, String> {
    DateTime::parse_from_rfc3339(text)
        .map(|moment| moment.with_timezone(&Utc))
        .map_err(|_| format!("`{text}` is no time; write it as `2027-01-01T00:00:00Z`"))
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
        clock.start_at(read("2027-01-01T01:00:00+01:00").unwrap());
        assert_eq!(timestamp(clock.now()), "2027-01-01T00:00:00Z");
        clock.clone().advance(Duration::from_secs(90));
        assert_eq!(timestamp(clock.now()), "2027-01-01T00:01:30Z");
        assert_eq!(http_date(clock.now()), "Fri, 01 Jan 2027 00:01:30 GMT");
        clock.reset();
        assert_eq!(timestamp(clock.now()), "2027-01-01T00:00:00Z");
    }

    #[test]
    fn clocks_start_at_the_real_time() {
        for speed in [0.0, 1.0, 1000.0] {
            let before = Utc::now().with_nanosecond(0).unwrap();
            let clock = Clock::scaled(speed);
            let now = clock.now();
            assert!((now - before).num_minutes() < 5, "{now}");
            assert!(now >= before, "{now}");
            clock.advance(Duration::from_secs(864_000));
            clock.reset();
            assert!((clock.now() - before).num_minutes() < 5);
        }
    }

    #[test]
    fn a_clock_catches_up_but_never_goes_back() {
        let clock = Clock::manual();
        let start = clock.now();
        clock.catch_up_with(later(start, Duration::from_secs(5)));
        clock.catch_up_with(start);
        assert_eq!(clock.now(), later(start, Duration::from_secs(5)));
        assert!(read("yesterday").unwrap_err().contains("yesterday"));
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
