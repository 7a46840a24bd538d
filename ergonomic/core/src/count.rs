//! Whole numbers that JSON has as text.

use std::cmp::Ordering;
use std::fmt;

/// A whole number that the service writes as text, so that no program loses digits of it: a count of bytes, tokens or items.
///
/// It keeps the text as it was sent: an odd one doesn't fail a whole answer, and nothing changes on the way back. [`Count::get`] reads
/// it. Counts are equal if their texts are, and ordered by their numbers: one that can't be read comes before all others.
///
/// ```
/// use digitalocean_core::Count;
///
/// let bytes = Count::from(26);
/// assert_eq!(bytes.get(), Some(26));
/// assert!(bytes > 25);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Count(String);

impl Count {
    /// The number; `None` if the text is none, or a negative one.
    #[must_use]
    pub fn get(&self) -> Option<u64> {
        self.0.parse().ok()
    }

    /// The text as it was sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<u64> for Count {
    fn from(number: u64) -> Self {
        Self(number.to_string())
    }
}

impl From<&str> for Count {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Count {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl PartialEq<u64> for Count {
    fn eq(&self, number: &u64) -> bool {
        self.get() == Some(*number)
    }
}

impl PartialOrd<u64> for Count {
    fn partial_cmp(&self, number: &u64) -> Option<Ordering> {
        Some(self.get()?.cmp(number))
    }
}

impl Ord for Count {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_number = self.get().cmp(&other.get());
        by_number.then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Count {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl crate::Decode for Count {
    fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <String as crate::Decode>::decode(deserializer).map(Self)
    }

    fn blank() -> Self {
        Self(String::new())
    }
}

impl<'de> serde::Deserialize<'de> for Count {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as crate::Decode>::decode(deserializer)
    }
}

impl serde::Serialize for Count {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Count {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Count".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "uint64" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Decode;
    use serde_json::json;

    #[test]
    fn a_count_is_a_number_and_its_text_survives() {
        for (sent, number) in [
            (json!("18446744073709551615"), Some(u64::MAX)),
            (json!("007"), Some(7)),
            (json!(12), Some(12)),
            (json!(""), None),
            (json!("many"), None),
            (json!("-1"), None),
        ] {
            let count = Count::decode(sent.clone()).unwrap();
            assert_eq!(count.get(), number);
            let written = serde_json::to_value(&count).unwrap();
            let text = sent
                .as_str()
                .map_or_else(|| sent.to_string(), str::to_owned);
            assert_eq!(written, json!(text));
        }
    }

    #[test]
    fn counts_are_ordered_by_their_numbers() {
        let count = Count::from;
        assert!(count(9_u64) < count(10_u64) && Count::from("") < count(0_u64));
        assert!(count(9_u64) == 9 && count(9_u64) > 8);
        assert_eq!(Count::from("").partial_cmp(&0), None);
    }
}
