//! The types of keys, and what becomes one.

use std::fmt;

/// What becomes a key: the key itself, a number or a text, the object that the service answered, its handle, and references
/// to these.
///
/// This is not `Into<K>`: a trait of its own says what is wrong, and is implemented once for all handles.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not become a `{K}`",
    label = "expected a `{K}`, or what becomes one",
    note = "what becomes a key: its number or text, the object that the service answered, its handle, or a reference to one of these",
    note = "numbers are `i64`: other integers go by `i64::from` or `try_into`; text becomes a numeric key by `.parse()`"
)]
pub trait IntoKey<K> {
    /// The key.
    fn into_key(self) -> K;
}

/// A text is no such key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyError(String);

impl KeyError {
    #[doc(hidden)]
    #[must_use]
    pub fn new(what: &str, text: &str) -> Self {
        Self(format!("{text:?} is no {what}"))
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for KeyError {}

/// The number that a text of nothing but digits is.
#[doc(hidden)]
#[must_use]
pub fn digits(text: &str) -> Option<i64> {
    // `007` is no other way to write 7.
    let number: i64 = text.parse().ok()?;
    (number.to_string() == text && number >= 0).then_some(number)
}

/// What to do where something takes the number of a resource that is named by a text. `key` is the type of the key.
#[doc(hidden)]
#[must_use]
pub fn unnumbered(key: &str, text: &str, to: &str) -> String {
    let mut name = String::new();
    for letter in key.strip_suffix("Id").unwrap_or(key).chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    let words = name.replace('_', " ");
    format!(
        "the {words} {text:?} is named by a text, and {to} takes its id: `client.{name}({text:?}).get()` tells it"
    )
}

/// What an answer has as a key, without the blank that stands for one that the service left out.
#[doc(hidden)]
pub trait Given {
    /// A key of the same value.
    type Key;

    /// The key; `None` if it is blank.
    fn given(&self) -> Option<Self::Key>;
}

impl Given for i64 {
    type Key = Self;

    fn given(&self) -> Option<Self> {
        (*self != 0).then_some(*self)
    }
}

impl Given for str {
    type Key = String;

    fn given(&self) -> Option<String> {
        (!self.is_empty()).then(|| self.to_owned())
    }
}

impl Given for String {
    type Key = Self;

    fn given(&self) -> Option<Self> {
        self.as_str().given()
    }
}

impl<T: Given> Given for Option<T> {
    type Key = T::Key;

    fn given(&self) -> Option<T::Key> {
        self.as_ref()?.given()
    }
}

/// The key that an answer has; `None` if it was left out.
#[doc(hidden)]
pub fn given<T: Given + ?Sized>(key: &T) -> Option<T::Key> {
    key.given()
}

/// Declares a key of one part: a number, a text, or either.
#[doc(hidden)]
#[macro_export]
macro_rules! key {
    ($(#[$doc:meta])* $name:ident(i64)) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        $crate::key!(@from $name: i64 => |id| Self(id), &i64 => |id| Self(*id), &$name => |id| *id);
        $crate::key!(@itself $name);

        impl std::str::FromStr for $name {
            type Err = $crate::resource::KeyError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self).map_err(|_| $crate::resource::KeyError::new(stringify!($name), text))
            }
        }

        $crate::key!(@wrapper $name);
    };
    ($(#[$doc:meta])* $name:ident(String)) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub String);

        $crate::key!(@text $name, |text| Self(text));
        $crate::key!(@wrapper $name);
    };
    // A number or a text: a text of nothing but digits is a number.
    ($(#[$doc:meta])* $name:ident($(#[$number_doc:meta])* $number:ident | $(#[$text_doc:meta])* $text:ident)) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[$number_doc])*
            $number(i64),
            $(#[$text_doc])*
            $text(String),
        }

        $crate::key!(@from $name: i64 => |id| Self::$number(id), &i64 => |id| Self::$number(*id));
        $crate::key!(@text $name, |text| match $crate::resource::digits(&text) {
            Some(id) => Self::$number(id),
            None => Self::$text(text),
        });

        impl $name {
            /// The number; an error that says what to do where it is a text. `to` is what takes a number only.
            #[doc(hidden)]
            #[inline]
            pub fn number(&self, to: &str) -> Result<i64, String> {
                match self {
                    Self::$number(id) => Ok(*id),
                    Self::$text(text) => Err($crate::resource::unnumbered(stringify!($name), text, to)),
                }
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    Self::$number(id) => std::fmt::Display::fmt(id, f),
                    Self::$text(text) => f.write_str(text),
                }
            }
        }

        impl $crate::parameter::Parameter for $name {
            #[inline]
            fn each(&self, add: &mut dyn FnMut(&str)) {
                match self {
                    Self::$number(id) => id.each(add),
                    Self::$text(text) => text.each(add),
                }
            }

            #[inline]
            fn is_zero(&self) -> bool {
                matches!(self, Self::$number(0))
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::$number(id) => serializer.serialize_i64(*id),
                    Self::$text(text) => serializer.serialize_str(text),
                }
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                match <$crate::serde_json::Value as $crate::serde::Deserialize>::deserialize(deserializer)? {
                    $crate::serde_json::Value::String(text) => Ok(Self::from(text)),
                    other => match other.as_i64() {
                        Some(id) => Ok(Self::$number(id)),
                        None => Err($crate::serde::de::Error::custom(concat!("expected a number or a text for ", stringify!($name)))),
                    },
                }
            }
        }
    };
    (@text $name:ident, |$text:ident| $key:expr) => {
        $crate::key!(@from $name: String => |$text| $key, &String => |text| Self::from(text.clone()),
            &str => |text| Self::from(text.to_owned()), &$name => |id| id.clone());

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        $crate::key!(@itself $name);
    };
    (@itself $name:ident) => {
        impl $crate::resource::IntoKey<$name> for $name {
            #[inline]
            fn into_key(self) -> Self {
                self
            }
        }
    };
    // Of one value, which stands for it everywhere.
    (@wrapper $name:ident) => {
        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl $crate::parameter::Parameter for $name {
            #[inline]
            fn each(&self, add: &mut dyn FnMut(&str)) {
                self.0.each(add);
            }

            #[inline]
            fn is_zero(&self) -> bool {
                self.0.is_zero()
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::serde::Deserialize::deserialize(deserializer).map(Self)
            }
        }
    };
    (@from $name:ident: $($from:ty => |$it:ident| $key:expr),*) => {$(
        impl From<$from> for $name {
            #[inline]
            fn from($it: $from) -> Self {
                $key
            }
        }

        impl $crate::resource::IntoKey<$name> for $from {
            #[inline]
            fn into_key(self) -> $name {
                self.into()
            }
        }
    )*};
}

/// Declares a key of several parts: that of what it belongs to, and its own, if it has one.
#[doc(hidden)]
#[macro_export]
macro_rules! nested_key {
    ($(#[$doc:meta])* $name:ident { $(#[$parent_doc:meta])* $parent:ident: $parent_type:ty, $(#[$own_doc:meta])* $own:ident: $own_type:ty }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, $crate::serde::Serialize, $crate::serde::Deserialize)]
        #[serde(crate = "digitalocean_core::serde")]
        pub struct $name {
            $(#[$parent_doc])*
            pub $parent: $parent_type,
            $(#[$own_doc])*
            pub $own: $own_type,
        }

        impl $name {
            /// The key of these parts.
            pub fn new($parent: impl $crate::resource::IntoKey<$parent_type>, $own: impl $crate::resource::IntoKey<$own_type>) -> Self {
                Self { $parent: $parent.into_key(), $own: $own.into_key() }
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{} of {}", self.$own, self.$parent)
            }
        }

        $crate::key!(@from $name: &$name => |key| key.clone());
        $crate::key!(@itself $name);
    };
    // The only one of what it belongs to.
    ($(#[$doc:meta])* $name:ident { $(#[$parent_doc:meta])* $parent:ident: $parent_type:ty }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, $crate::serde::Serialize, $crate::serde::Deserialize)]
        #[serde(crate = "digitalocean_core::serde")]
        pub struct $name {
            $(#[$parent_doc])*
            pub $parent: $parent_type,
        }

        impl $name {
            /// The key of what belongs to this.
            pub fn new($parent: impl $crate::resource::IntoKey<$parent_type>) -> Self {
                Self { $parent: $parent.into_key() }
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "of {}", self.$parent)
            }
        }

        $crate::key!(@from $name: &$name => |key| key.clone());
        $crate::key!(@itself $name);
    };
    // The only one of the account.
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, $crate::serde::Serialize, $crate::serde::Deserialize)]
        #[serde(crate = "digitalocean_core::serde")]
        pub struct $name;

        $crate::key!(@from $name: &$name => |key| *key);

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("of the account")
            }
        }

        $crate::key!(@itself $name);
    };
}

/// What becomes a key by what it holds: an object, or a reference to one.
#[doc(hidden)]
#[macro_export]
macro_rules! key_from {
    ($name:ident of $value:ty => |$it:ident| $key:expr) => {
        impl From<&$value> for $name {
            #[inline]
            fn from($it: &$value) -> Self {
                $key
            }
        }

        impl From<$value> for $name {
            #[inline]
            fn from(value: $value) -> Self {
                Self::from(&value)
            }
        }

        impl $crate::resource::IntoKey<$name> for &$value {
            #[inline]
            fn into_key(self) -> $name {
                self.into()
            }
        }

        impl $crate::resource::IntoKey<$name> for $value {
            #[inline]
            fn into_key(self) -> $name {
                (&self).into()
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_a_number_says_how_to_get_it() {
        let told = unnumbered("SshKeyId", "aa:bb", "a change");
        assert!(told.starts_with("the ssh key \"aa:bb\" is named by a text"));
        assert!(told.ends_with("`client.ssh_key(\"aa:bb\").get()` tells it"));
    }
}
