//! `open_enum!`: strings with known values, and room for the values of tomorrow.

/// Declares an enum of known strings with a last variant `Other` that keeps any other string as it is.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $value:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $value, "`")]
                $(#[$note])*
                $variant,
            )*
            /// A value that this version doesn't know, as it was sent.
            Other(String),
        }

        impl $name {
            /// The values that this version knows.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is sent.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }

            #[inline]
            fn known(value: &str) -> Option<Self> {
                match value {
                    $($value => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self::known(value).unwrap_or_else(|| Self::Other(value.to_owned()))
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                Self::known(&value).unwrap_or(Self::Other(value))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(value.into())
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::Decode for $name {
            fn decode<'de, D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::decode::text(deserializer)
            }

            #[inline]
            fn blank() -> Self {
                Self::Other(String::new())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <Self as $crate::Decode>::decode(deserializer)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::union::Shape for $name {
            #[inline]
            fn fit(value: &$crate::serde_json::Value) -> Option<$crate::union::Fit> {
                $crate::union::Fit::of_type(value.is_string())
            }
        }

        impl $crate::parameter::Parameter for $name {
            #[inline]
            fn each(&self, add: &mut dyn FnMut(&str)) {
                add(self.as_str());
            }
        }
    };
}

/// Implements `JsonSchema` for an open enum that no schema of a document is about: its values, and any other text.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_schema {
    ($name:ident { $($value:literal,)* }) => {
        #[cfg(feature = "schemars")]
        impl $crate::schemars::JsonSchema for $name {
            #[inline]
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            // A struct may have the same name: a region, and its slug.
            #[inline]
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            #[inline]
            fn json_schema(_: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                // Within the macro, many values would be too much recursion.
                let known: &[&str] = &[$($value),*];
                $crate::schemars::json_schema!({
                    "anyOf": [
                        { "type": "string", "enum": known },
                        { "type": "string" }
                    ]
                })
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::Decode;
    use serde_json::json;

    open_enum!(Colour {
        Red = "red",
        /// Like the sea.
        DarkBlue = "dark-blue",
    });

    #[test]
    fn unknown_values_survive() {
        for text in ["red", "dark-blue", "RED", "", "mauve"] {
            let colour = Colour::decode(json!(text)).unwrap();
            assert_eq!(serde_json::to_value(&colour).unwrap(), json!(text));
        }
        assert_eq!(Colour::from("red"), Colour::Red);
        assert_eq!(Colour::from("RED"), Colour::Other("RED".to_owned()));
        assert_eq!(Colour::ALL.len(), 2);
        assert_eq!(format!("{:>5}|", Colour::Red), "  red|");
    }

    #[test]
    fn null_is_an_empty_value() {
        assert_eq!(Colour::decode(json!(null)).unwrap(), "");
    }
}
