//! From when to when.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use digitalocean_raw::Timestamp;

/// The time range of a measurement, in whole seconds. The start is never after the end.
///
/// [`last`] and [`between`] make one; a `Duration` becomes the [`last`] of that length. Metrics that are read for the same range
/// are comparable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeRange(Result<(u64, u64), String>);

/// The last period of this length, by the clock of this computer.
///
/// ```
/// # use std::time::Duration;
/// use digitalocean_sdk::monitoring::last;
///
/// let hour = last(Duration::from_secs(60 * 60));
/// ```
#[must_use]
#[inline]
pub fn last(time: Duration) -> TimeRange {
    until(SystemTime::now(), time)
}

/// The period between two points in time, in either order. A point is a [`Timestamp`], such as the
/// `created_at` of a resource, or a [`SystemTime`].
///
/// If a timestamp that the service sent isn't RFC 3339, reading the metric is an error, before anything is sent.
///
/// ```
/// # use std::time::{Duration, SystemTime};
/// use digitalocean_sdk::monitoring::between;
///
/// let (now, hour) = (SystemTime::now(), Duration::from_secs(60 * 60));
/// let before = now - 2 * hour;
/// assert_eq!(between(before, now), between(now, before));
/// ```
#[must_use]
pub fn between(one: impl Into<Timestamp>, other: impl Into<Timestamp>) -> TimeRange {
    of(&one.into(), &other.into())
}

impl From<Duration> for TimeRange {
    #[inline]
    fn from(time: Duration) -> Self {
        last(time)
    }
}

impl TimeRange {
    /// As the service takes it: seconds since 1970, as text.
    #[inline]
    pub(crate) fn seconds(&self) -> [String; 2] {
        let (start, end) = self.0.as_ref().copied().unwrap_or_default();
        [start.to_string(), end.to_string()]
    }

    /// Returns an error, with the reason, if this is not a valid time range.
    #[inline]
    pub(super) fn check(&self) -> Result<(), String> {
        self.0.as_ref().map(drop).map_err(Clone::clone)
    }
}

/// The time before a point.
#[inline]
fn until(end: SystemTime, time: Duration) -> TimeRange {
    let end = end.duration_since(UNIX_EPOCH).unwrap_or_default();
    whole(end.saturating_sub(time), end)
}

#[inline]
fn of(one: &Timestamp, other: &Timestamp) -> TimeRange {
    let point = |time: &Timestamp| {
        let point = time.to_utc().map(SystemTime::from).ok_or_else(|| {
            format!(
                "{:?} is no point in time: RFC 3339 is expected",
                time.as_str()
            )
        })?;
        Ok(point.duration_since(UNIX_EPOCH).unwrap_or_default())
    };
    match (point(one), point(other)) {
        (Ok(one), Ok(other)) => whole(one.min(other), one.max(other)),
        (Err(why), _) | (_, Err(why)) => TimeRange(Err(why)),
    }
}

/// Rounds a time range outwards to whole seconds.
#[inline]
fn whole(start: Duration, end: Duration) -> TimeRange {
    let end = end.as_secs() + u64::from(end.subsec_nanos() > 0);
    TimeRange(Ok((start.as_secs(), end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn whatever_the_order_the_earlier_one_is_the_start() {
        for (one, other) in [(10, 20), (20, 10)] {
            assert_eq!(between(at(one), at(other)).seconds(), ["10", "20"]);
        }
        let time: Timestamp = "1970-01-01T00:00:15Z".parse().unwrap();
        assert_eq!(between(at(20), time).seconds(), ["15", "20"]);
    }

    #[test]
    fn seconds_are_whole_and_leave_out_nothing() {
        let (start, end) = (
            at(10) + Duration::from_millis(900),
            at(20) + Duration::from_millis(1),
        );
        assert_eq!(between(start, end).seconds(), ["10", "21"]);
    }

    #[test]
    fn what_begins_before_1970_begins_in_1970() {
        assert_eq!(
            until(at(60), Duration::from_secs(3600)).seconds(),
            ["0", "60"]
        );
        assert_eq!(
            until(at(7200), Duration::from_secs(3600)).seconds(),
            ["3600", "7200"]
        );
    }

    #[test]
    fn a_time_that_cannot_be_read_is_told() {
        let odd: Timestamp = serde_json::from_value(serde_json::json!("soon")).unwrap();
        let range = between(at(10), odd);
        assert!(range.check().unwrap_err().contains("\"soon\""));
    }
}
