//! What an object held beside what its type declares, so that writing it back changes nothing that nobody changed.

use std::fmt;
use std::sync::LazyLock;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde_json::Value;

use crate::{Decode, JsonObject};

/// The keys of an object that its type doesn't declare, with their values, and notes of those that weren't as they are usually:
/// required ones that were missing or null, others that were missing or null. It is one pointer, which is null for what a program made itself and for objects that are as they should be.
/// `Debug` shows no values, which may be secrets.
#[derive(Clone, Default, PartialEq)]
pub struct Undeclared(Option<Box<Inner>>);

#[derive(Clone, Default, PartialEq)]
struct Inner {
    fields: JsonObject,
    noted: Vec<&'static str>,
}

impl fmt::Debug for Undeclared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.fields().keys()).finish()
    }
}

impl Undeclared {
    /// The undeclared fields.
    #[must_use]
    pub fn fields(&self) -> &JsonObject {
        static NONE: LazyLock<JsonObject> = LazyLock::new(JsonObject::new);
        self.0.as_ref().map_or(&*NONE, |inner| &inner.fields)
    }

    fn inner(&mut self) -> &mut Inner {
        self.0.get_or_insert_default()
    }

    /// Reads the value of an undeclared key.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no value.
    pub fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        let value: Value = map.next_value()?;
        self.inner().fields.insert(key.to_owned(), value);
        Ok(())
    }

    /// Of a struct that a program made, with the required keys that only the service sets: they are not written.
    #[must_use]
    pub fn without(keys: &[&'static str]) -> Self {
        let mut undeclared = Self::default();
        keys.iter().for_each(|key| undeclared.note(key));
        undeclared
    }

    /// Notes that a key wasn't as it is usually: missing or null.
    pub fn note(&mut self, key: &'static str) {
        self.inner().noted.push(key);
    }

    /// Whether a key was noted.
    #[must_use]
    pub fn notes(&self, key: &str) -> bool {
        let inner = self.0.as_ref();
        inner.is_some_and(|inner| inner.noted.contains(&key))
    }
}

/// Reads the value of a required field into its place; `false` if it is null.
pub struct Required<'a, T>(pub &'a mut T);

impl<'de, T: Decode> DeserializeSeed<'de> for Required<'_, T> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Decode> Visitor<'de> for Required<'_, T> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        T::decode_into(self.0, deserializer)?;
        Ok(true)
    }
}
