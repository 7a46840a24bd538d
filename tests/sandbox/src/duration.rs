//! Durations as people write them: `20ms`, `1.5s`, `40d`.

use std::time::Duration;

use serde::{Deserialize, Deserializer};
use serde_json::Value;

const UNITS: [(&str, f64); 5] = [
    ("ms", 0.001),
    ("s", 1.0),
    ("m", 60.0),
    ("h", 3600.0),
    ("d", 86_400.0),
];

/// Reads a number with a unit; what is wrong with the text otherwise.
pub(crate) fn read(text: &str) -> Result<Duration, String> {
    let unit = UNITS
        .iter()
        .find_map(|(unit, seconds)| Some((text.strip_suffix(unit)?, *seconds)));
    let Some((amount, seconds)) = unit else {
        return Err(format!(
            "`{text}` has no unit; write `20ms`, `1.5s`, `2h` or `40d`"
        ));
    };
    let amount = amount
        .parse::<f64>()
        .map_err(|_| format!("`{amount}` is not a number that fits here"))?;
    Duration::try_from_secs_f64(amount * seconds).map_err(|error| format!("`{text}`: {error}"))
}

/// A duration in JSON: a number of seconds, or a text with a unit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span(pub(crate) Duration);

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let read = match &value {
            Value::String(text) => read(text),
            Value::Number(number) => {
                Duration::try_from_secs_f64(number.as_f64().unwrap_or(f64::NAN))
                    .map_err(|error| format!("`{number}` seconds: {error}"))
            }
            other => Err(format!(
                "a duration is a number of seconds or a text such as \"90s\", not {other}"
            )),
        };
        read.map(Self).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_a_unit_or_are_seconds() {
        for (text, milliseconds) in [
            ("20ms", 20),
            ("1.5s", 1500),
            ("2m", 120_000),
            ("1h", 3_600_000),
            ("40d", 3_456_000_000),
        ] {
            assert_eq!(read(text), Ok(Duration::from_millis(milliseconds)));
        }
        for (text, said) in [
            ("20", "`20ms`"),
            ("xs", "`x`"),
            ("-1s", "-1s"),
            ("", "unit"),
        ] {
            assert!(read(text).unwrap_err().contains(said), "{text}");
        }
        let span = |text| serde_json::from_str::<Span>(text).map(|span| span.0);
        assert_eq!(span("0.5").unwrap(), Duration::from_millis(500));
        assert_eq!(span("\"2s\"").unwrap(), Duration::from_secs(2));
        for wrong in ["-1", "true", "\"2\"", "1e400"] {
            assert!(span(wrong).is_err(), "{wrong}");
        }
    }
}
