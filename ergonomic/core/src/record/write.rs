//! Writing the fields of a struct.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::undeclared::Undeclared;
use crate::{Decode, JsonObject};

/// Writes the fields of a struct, each by the method that is named as how it stands in the document. The first error is kept, and
/// is that of [`end`](Self::end).
pub struct Writer<'a, S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
    undeclared: &'a Undeclared,
}

impl<'a, S: Serializer> Writer<'a, S> {
    /// Starts the object.
    pub fn new(serializer: S, undeclared: &'a Undeclared) -> Self {
        Self {
            map: serializer.serialize_map(None),
            undeclared,
        }
    }

    fn put<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(key, value)
        {
            self.map = Err(error);
        }
    }

    /// One that must be there.
    pub fn required<T: Serialize + Decode + PartialEq>(&mut self, key: &'static str, value: &T) {
        if !(self.undeclared.notes(key) && is_blank(value)) {
            self.put(key, value);
        }
    }

    /// One that every answer has.
    pub fn expected<T: Serialize + Decode + PartialEq>(&mut self, key: &'static str, value: &T) {
        self.required(key, value);
    }

    /// One that every answer has, and requests may leave out.
    pub fn answered<T: Serialize + Decode + PartialEq>(&mut self, key: &'static str, value: &T) {
        if !is_blank(value) {
            self.put(key, value);
        }
    }

    /// One that must be there and may be null.
    pub fn maybe<T: Serialize>(&mut self, key: &'static str, value: &Option<T>) {
        if value.is_some() || !self.undeclared.notes(key) {
            self.put(key, value);
        }
    }

    /// One of answers that may be null.
    pub fn or_null<T: Serialize>(&mut self, key: &'static str, value: &Option<T>) {
        self.maybe(key, value);
    }

    /// One that may be left out.
    pub fn optional<T: Serialize>(&mut self, key: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    /// One of answers that may be left out, and was null nevertheless.
    pub fn sometimes<T: Serialize>(&mut self, key: &'static str, value: &Option<T>) {
        if value.is_some() || self.undeclared.notes(key) {
            self.put(key, value);
        }
    }

    /// One of requests that may be left out, or null.
    pub fn nullable<T: Serialize>(&mut self, key: &'static str, value: &Option<Option<T>>) {
        self.optional(key, value);
    }

    /// All other keys.
    pub fn rest(&mut self, rest: &JsonObject) {
        for (key, value) in rest {
            self.put(key, value);
        }
    }

    /// Writes the undeclared keys, and ends the object.
    ///
    /// # Errors
    ///
    /// Returns the first error of the serializer.
    pub fn end(mut self) -> Result<S::Ok, S::Error> {
        self.rest(self.undeclared.fields());
        self.map?.end()
    }
}

/// Whether a value is what a field has that was left out.
fn is_blank<T: Decode + PartialEq>(value: &T) -> bool {
    *value == T::blank()
}
