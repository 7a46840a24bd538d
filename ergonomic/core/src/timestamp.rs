//! Points in time, as the service writes them.

use std::cmp::Ordering;
use std::time::{Duration, SystemTime};
use std::{fmt, str::FromStr};

use chrono::{DateTime, SecondsFormat, Utc};

/// A point in time in the notation of RFC 3339, such as `2020-07-28T18:00:00Z`.
///
/// It keeps the text as it was sent: an empty or invalid one doesn't make a whole answer fail, and it is written back unchanged.
/// [`Timestamp::to_utc`] reads it.
///
/// Timestamps are equal if their texts are, and ordered by the points in time: one that can't be read comes before all
/// others, and the texts decide between two of the same point.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text as it was sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time; `None` if the text isn't RFC 3339.
    #[must_use]
    pub fn to_utc(&self) -> Option<DateTime<Utc>> {
        DateTime::parse_from_rfc3339(&self.0)
            .ok()
            .map(|time| time.to_utc())
    }

    /// The time since then; zero if it is in the future, which may happen if clocks differ. `None` if the text isn't RFC 3339.
    #[must_use]
    pub fn elapsed(&self) -> Option<Duration> {
        self.elapsed_at(SystemTime::now())
    }

    fn elapsed_at(&self, now: SystemTime) -> Option<Duration> {
        let since = DateTime::<Utc>::from(now) - self.to_utc()?;
        Some(since.to_std().unwrap_or_default())
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        let (one, another) = (self.to_utc(), other.to_utc());
        one.cmp(&another).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Timestamp {
    type Err = chrono::ParseError;

    /// Takes a text that is RFC 3339.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        DateTime::parse_from_rfc3339(text).map(|_| Self(text.to_owned()))
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(time: DateTime<Utc>) -> Self {
        Self(time.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl From<std::time::SystemTime> for Timestamp {
    fn from(time: std::time::SystemTime) -> Self {
        DateTime::<Utc>::from(time).into()
    }
}

impl crate::Decode for Timestamp {
    fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <String as crate::Decode>::decode(deserializer).map(Self)
    }

    fn blank() -> Self {
        Self(String::new())
    }
}

impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as crate::Decode>::decode(deserializer)
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl crate::parameter::Parameter for Timestamp {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        add(&self.0);
    }
}

impl crate::union::Shape for Timestamp {
    fn fit(value: &serde_json::Value) -> Option<crate::union::Fit> {
        crate::union::Fit::of_type(value.is_string())
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date-time" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Decode;
    use serde_json::json;

    #[test]
    fn the_text_survives() {
        for text in [
            "2020-07-28T18:00:00Z",
            "2020-07-28T18:00:00.000Z",
            "",
            "soon",
        ] {
            let time = Timestamp::decode(json!(text)).unwrap();
            assert_eq!(serde_json::to_value(&time).unwrap(), json!(text));
            assert_eq!(time.to_utc().is_some(), text.starts_with('2'));
        }
    }

    #[test]
    fn what_is_no_text_is_an_odd_timestamp_and_no_error() {
        for (sent, text) in [(json!(null), ""), (json!(1_595_959_200), "1595959200")] {
            let time = Timestamp::decode(sent).unwrap();
            assert_eq!(time.as_str(), text);
            assert_eq!(time.to_utc(), None);
            assert_eq!(time.elapsed(), None);
        }
    }

    #[test]
    fn they_are_ordered_by_the_points_in_time() {
        let sorted = [
            "",
            "soon",
            "2020-07-28T17:59:59.999Z",
            "2020-07-28T18:00:00.000+00:00",
            "2020-07-28T18:00:00Z",
            "2020-07-28T19:30:00+01:00",
            "2020-07-28T19:00:00Z",
        ];
        let mut times: Vec<_> = sorted
            .iter()
            .rev()
            .map(|text| Timestamp::decode(json!(text)).unwrap())
            .collect();
        times.sort();
        let texts: Vec<&str> = times.iter().map(Timestamp::as_str).collect();
        assert_eq!(texts, sorted);
    }

    #[test]
    fn the_time_since_then_is_never_negative() {
        let time: Timestamp = "1970-01-01T00:01:00Z".parse().unwrap();
        for (now, elapsed) in [(60, 0), (90, 30), (59, 0)] {
            let now = SystemTime::UNIX_EPOCH + Duration::from_secs(now);
            assert_eq!(time.elapsed_at(now), Some(Duration::from_secs(elapsed)));
        }
        assert!(time.elapsed().unwrap() > Duration::from_secs(1_700_000_000));
    }

    #[test]
    fn a_time_becomes_text() {
        let time = Timestamp::from(std::time::SystemTime::UNIX_EPOCH);
        assert_eq!(time.as_str(), "1970-01-01T00:00:00Z");
        assert_eq!("1970-01-01T00:00:00Z".parse::<Timestamp>().unwrap(), time);
        assert!("yesterday".parse::<Timestamp>().is_err());
    }
}
