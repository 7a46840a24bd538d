//! Tolerant decoding: what the service really sends becomes the type that the document names.
//!
//! [`Decode`] reads like `serde::Deserialize`, but forgives what services get wrong: null where a value should be (an
//! empty string, zero, an empty list), a number where a string should be and the reverse, a whole number written with a
//! fraction. What has another shape altogether (an object instead of a string) is still an error.

mod values;

use std::{cell::Cell, fmt, marker::PhantomData};

use serde::de::{
    DeserializeSeed, Deserializer, Error, Expected, IgnoredAny, SeqAccess, Unexpected, Visitor,
};
use serde_json::Value;

use crate::JsonObject;
pub use values::text;

/// A value that can be read from an answer of the service.
pub trait Decode: Sized {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// Returns an error if the value's shape is another one.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Reads the value into a place that holds a blank one. Values that hold others of their own kind are read by it: they
    /// are not moved from frame to frame, which takes many times their size of the stack at each level.
    ///
    /// # Errors
    ///
    /// Returns an error if the value has another shape. The place holds anything then.
    #[doc(hidden)]
    fn decode_into<'de, D: Deserializer<'de>>(
        place: &mut Self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        *place = Self::decode(deserializer)?;
        Ok(())
    }

    /// Whether the document doesn't say what the value holds.
    #[doc(hidden)]
    const UNDESCRIBED: bool = false;

    /// What stands for a value that the service left out: an empty string, zero, an empty list, a struct of those.
    fn blank() -> Self;

    /// What an answer without a body says, where that is something.
    fn of_nothing() -> Option<Self> {
        None
    }
}

/// How many objects of the document's types may be nested in each other. The deepest type of the document has 8 levels, and
/// a level takes some 5 KiB of the stack in a build without optimisation. serde_json's own limit (128 levels of lists and
/// objects) holds for texts, but not for a `Value`.
pub const MAX_DEPTH: u32 = 64;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// One more object around what is read on this thread, as long as this lives.
#[derive(Debug)]
pub struct Level(());

impl Level {
    /// Enters an object.
    ///
    /// # Errors
    ///
    /// Returns an error if too many are nested.
    pub fn enter<E: Error>() -> Result<Self, E> {
        let depth = DEPTH.get();
        if depth >= MAX_DEPTH {
            return Err(E::custom(format_args!(
                "more than {MAX_DEPTH} objects are nested in each other"
            )));
        }
        DEPTH.set(depth + 1);
        Ok(Self(()))
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get().saturating_sub(1));
    }
}

/// Hands [`Decode::decode`] to serde's containers.
pub struct Seed<T>(PhantomData<T>);

impl<T> Default for Seed<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Seed<T> {
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Decode> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::decode(deserializer)
    }
}

/// Hands [`Decode::decode_into`] to serde's containers.
pub struct Place<'a, T>(pub &'a mut T);

impl<'de, T: Decode> DeserializeSeed<'de> for Place<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::decode_into(self.0, deserializer)
    }
}

/// Reads a value that may also be written as a bare string, which then stands for the object `{key: string}`.
pub struct OrString<T>(pub &'static str, pub PhantomData<T>);

impl<'de, T: Decode> DeserializeSeed<'de> for OrString<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let value = match <Value as serde::Deserialize>::deserialize(deserializer)? {
            Value::String(text) => Value::Object(JsonObject::from_iter([(
                self.0.to_owned(),
                Value::String(text),
            )])),
            other => other,
        };
        T::decode(value).map_err(Error::custom)
    }
}

/// Reads a text, or the JSON of what is none.
pub struct OrText<T>(pub PhantomData<T>);

impl<'de, T: Decode> DeserializeSeed<'de> for OrText<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let value = match <Value as serde::Deserialize>::deserialize(deserializer)? {
            value @ (Value::String(_) | Value::Null) => value,
            other => Value::String(other.to_string()),
        };
        T::decode(value).map_err(Error::custom)
    }
}

/// A key of an object, borrowed from the text if possible.
pub struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = std::borrow::Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = std::borrow::Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(text.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(text.to_owned().into())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(text.into())
    }
}

/// Takes an empty list, which some languages write for an empty object, and no other.
pub fn empty_list<'de, A: SeqAccess<'de>>(
    mut list: A,
    expected: &dyn Expected,
) -> Result<(), A::Error> {
    match list.next_element::<IgnoredAny>()? {
        None => Ok(()),
        Some(_) => Err(Error::invalid_type(Unexpected::Seq, expected)),
    }
}
