// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Purposes of projects: the listed ones, and any other as the API wants it.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::catalog::projects::{PREFIX, Purpose};
use crate::Decode;

/// Declares the purposes. They are no `open_enum!`: one that isn't listed is sent with a prefix.
macro_rules! purposes {
    ($(#[$meta:meta])* { $($variant:ident = $value:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Purpose {
            $(
                #[doc = concat!("`", $value, "`")]
                $variant,
            )*
            /// Any other, in your own words. They are sent, and shown, behind the prefix that the API wants.
            Other(String),
            /// What a later version of the service lists and this one doesn't know, as it was sent.
            Unlisted(String),
        }

        impl Purpose {
            /// The purposes that this version knows.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            #[inline]
            pub(crate) fn listed(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($value),)*
                    Self::Other(_) | Self::Unlisted(_) => None,
                }
            }

            #[inline]
            pub(crate) fn known(text: &str) -> Option<Self> {
                match text {
                    $($value => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use purposes;

impl Purpose {
    /// The text to send: that of a listed purpose, or your own with the prefix.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> Cow<'_, str> {
        match (self, self.listed()) {
            (_, Some(text)) => text.into(),
            (Self::Unlisted(text), _) => text.into(),
            (Self::Other(words), _) => format!("{PREFIX}{words}").into(),
            (_, None) => "".into(),
        }
    }

    /// What a text of the service means. [`as_str`](Self::as_str) gives the same text again.
    ///
    /// It differs from `from` for a text that is neither listed nor has the prefix: from the service it is
    /// [`Unlisted`](Self::Unlisted), from a person it is [`Other`](Self::Other).
    #[must_use]
    #[inline]
    pub fn received(text: &str) -> Self {
        Self::known(text).unwrap_or_else(|| match text.strip_prefix(PREFIX) {
            Some(words) => Self::Other(words.to_owned()),
            None => Self::Unlisted(text.to_owned()),
        })
    }
}

impl fmt::Display for Purpose {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.as_str())
    }
}

impl From<&str> for Purpose {
    /// What somebody wrote: a listed purpose, or any words, with the prefix or without.
    #[inline]
    fn from(text: &str) -> Self {
        Self::known(text).unwrap_or_else(|| {
            let words = text.strip_prefix(PREFIX.trim_end()).unwrap_or(text);
            Self::Other(words.trim().to_owned())
        })
    }
}

impl From<String> for Purpose {
    #[inline]
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for Purpose {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl From<Purpose> for String {
    #[inline]
    fn from(purpose: Purpose) -> Self {
        purpose.as_str().into_owned()
    }
}

impl From<&Purpose> for String {
    #[inline]
    fn from(purpose: &Purpose) -> Self {
        purpose.as_str().into_owned()
    }
}

impl PartialEq<str> for Purpose {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Purpose {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Decode for Purpose {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as Decode>::decode(deserializer)?;
        Ok(Self::received(&text))
    }

    #[inline]
    fn blank() -> Self {
        Self::Unlisted(String::new())
    }
}

impl<'de> Deserialize<'de> for Purpose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Self as Decode>::decode(deserializer)
    }
}

impl Serialize for Purpose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.as_str())
    }
}

impl digitalocean_core::union::Shape for Purpose {
    #[inline]
    fn fit(value: &Value) -> Option<digitalocean_core::union::Fit> {
        digitalocean_core::union::Fit::of_type(value.is_string())
    }
}

impl crate::parameter::Parameter for Purpose {
    #[inline]
    fn each(&self, add: &mut dyn FnMut(&str)) {
        add(&self.as_str());
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Purpose {
    #[inline]
    fn schema_name() -> Cow<'static, str> {
        "Purpose".into()
    }

    #[inline]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let listed: Vec<Cow<'_, str>> = Self::ALL.iter().map(Self::as_str).collect();
        schemars::json_schema!({
            "anyOf": [{ "type": "string", "enum": listed }, { "type": "string" }]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_text_of_the_service_survives() {
        let listed = Purpose::ALL.iter().map(ToString::to_string);
        let others = ["Other: a game", "Other: ", "Other:", "Teleportation", ""];
        for text in listed.chain(others.map(str::to_owned)) {
            let purpose = Purpose::decode(json!(text)).unwrap();
            assert_eq!(serde_json::to_value(&purpose).unwrap(), json!(text));
            assert_eq!(purpose, *text);
        }
        assert_eq!(
            Purpose::received("Other: a game"),
            Purpose::Other("a game".to_owned())
        );
        assert_eq!(Purpose::decode(json!(null)).unwrap(), "");
    }

    #[test]
    fn own_words_are_sent_with_the_prefix() {
        for text in ["a game", "Other: a game", "Other:a game"] {
            let purpose = Purpose::from(text);
            assert_eq!(purpose, Purpose::Other("a game".to_owned()));
            assert_eq!(purpose.to_string(), "Other: a game");
            assert_eq!(String::from(purpose), "Other: a game");
        }
    }

    #[test]
    fn listed_purposes_are_sent_as_they_are() {
        assert_eq!(Purpose::from("IoT").to_string(), "IoT");
        assert!(matches!(Purpose::from("IoT"), Purpose::IoT));
        assert_eq!(Purpose::BLOG, "Website or blog");
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::from(String::from(purpose)), *purpose);
            assert!(purpose.as_str().chars().count() <= Purpose::MAX_LENGTH);
        }
    }
}
