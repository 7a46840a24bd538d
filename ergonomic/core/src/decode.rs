//! Tolerant decoding: what the service really sends becomes the type that the document names.
//!
//! [`Decode`] reads like `serde::Deserialize`, but forgives what services get wrong: null where a value should be (an
//! empty string, zero, an empty list), a number where a string should be and the reverse, a whole number written with a
//! fraction. What has another shape altogether (an object instead of a string) is still an error.

use std::{cell::Cell, collections::BTreeMap, fmt, marker::PhantomData};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::JsonObject;

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

/// Reads one more item of a list.
struct Item<'a, T>(&'a mut Vec<T>);

impl<'de, T: Decode> DeserializeSeed<'de> for Item<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        push_blank(self.0);
        match self.0.last_mut() {
            Some(place) => T::decode_into(place, deserializer),
            None => Ok(()),
        }
    }
}

/// Its frame is gone before the item is read.
fn push_blank<T: Decode>(items: &mut Vec<T>) {
    items.push(T::blank());
}

/// Its frame is gone before the value is read.
fn set_blank<T: Decode>(place: &mut Option<T>) {
    *place = Some(T::blank());
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

/// Reads a text as what is made of texts, without a copy in between.
pub fn text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: From<String> + for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    struct Text<T>(PhantomData<T>);
    impl<T: From<String> + for<'a> From<&'a str>> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            Ok(text.into())
        }

        fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
            Ok(text.into())
        }

        fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
            Ok(number.to_string().into())
        }

        fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
            Ok(number.to_string().into())
        }

        fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
            Ok(number.to_string().into())
        }

        fn visit_bool<E: Error>(self, flag: bool) -> Result<T, E> {
            Ok(flag.to_string().into())
        }

        fn visit_unit<E: Error>(self) -> Result<T, E> {
            Ok(String::new().into())
        }
    }
    deserializer.deserialize_any(Text(PhantomData))
}

impl Decode for String {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl Decode for i64 {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Whole;
        impl Visitor<'_> for Whole {
            type Value = i64;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
                Ok(number)
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
                i64::try_from(number).map_err(|_| E::custom("a number over 64 bits"))
            }

            #[allow(clippy::cast_possible_truncation)]
            fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
                // Every whole double below 2^63 is an i64 to the last digit.
                if number.fract() == 0.0 && number.abs() < 9_223_372_036_854_775_808.0 {
                    return Ok(number as i64);
                }
                Err(E::invalid_value(
                    serde::de::Unexpected::Float(number),
                    &self,
                ))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<i64, E> {
                if text.is_empty() {
                    return Ok(0);
                }
                text.parse()
                    .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }

            fn visit_unit<E: Error>(self) -> Result<i64, E> {
                Ok(0)
            }
        }
        deserializer.deserialize_any(Whole)
    }

    fn blank() -> Self {
        0
    }
}

impl Decode for i128 {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Wide;
        impl Visitor<'_> for Wide {
            type Value = i128;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<i128, E> {
                Ok(number.into())
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<i128, E> {
                Ok(number.into())
            }

            #[allow(clippy::cast_possible_truncation)]
            fn visit_f64<E: Error>(self, number: f64) -> Result<i128, E> {
                if number.fract() == 0.0 && number.abs() < 1e30 {
                    return Ok(number as i128);
                }
                Err(E::invalid_value(
                    serde::de::Unexpected::Float(number),
                    &self,
                ))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<i128, E> {
                if text.is_empty() {
                    return Ok(0);
                }
                text.parse()
                    .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }

            fn visit_unit<E: Error>(self) -> Result<i128, E> {
                Ok(0)
            }
        }
        deserializer.deserialize_any(Wide)
    }

    fn blank() -> Self {
        0
    }
}

impl Decode for f64 {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;
        impl Visitor<'_> for Number {
            type Value = f64;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            #[allow(clippy::cast_precision_loss)]
            fn visit_i64<E: Error>(self, number: i64) -> Result<f64, E> {
                Ok(number as f64)
            }

            #[allow(clippy::cast_precision_loss)]
            fn visit_u64<E: Error>(self, number: u64) -> Result<f64, E> {
                Ok(number as f64)
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<f64, E> {
                Ok(number)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<f64, E> {
                if text.is_empty() {
                    return Ok(0.0);
                }
                text.parse()
                    .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }

            fn visit_unit<E: Error>(self) -> Result<f64, E> {
                Ok(0.0)
            }
        }
        deserializer.deserialize_any(Number)
    }

    fn blank() -> Self {
        0.0
    }
}

impl Decode for bool {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Flag;
        impl Visitor<'_> for Flag {
            type Value = bool;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true or false")
            }

            fn visit_bool<E: Error>(self, flag: bool) -> Result<bool, E> {
                Ok(flag)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
                if text.is_empty() {
                    return Ok(false);
                }
                text.parse()
                    .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }

            fn visit_unit<E: Error>(self) -> Result<bool, E> {
                Ok(false)
            }
        }
        deserializer.deserialize_any(Flag)
    }

    fn blank() -> Self {
        false
    }
}

impl Decode for Value {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }

    fn blank() -> Self {
        Self::Null
    }

    fn of_nothing() -> Option<Self> {
        Some(Self::Null)
    }
}

impl Decode for JsonObject {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match <Value as serde::Deserialize>::deserialize(deserializer)? {
            Value::Object(object) => Ok(object),
            Value::Null => Ok(Self::new()),
            Value::Array(list) if list.is_empty() => Ok(Self::new()),
            _ => Err(D::Error::custom("invalid type: expected an object")),
        }
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut value = None;
        Self::decode_into(&mut value, deserializer)?;
        Ok(value)
    }

    fn decode_into<'de, D: Deserializer<'de>>(
        place: &mut Self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        struct Maybe<'a, T>(&'a mut Option<T>);
        impl<'de, T: Decode> Visitor<'de> for Maybe<'_, T> {
            type Value = ();

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }

            fn visit_unit<E: Error>(self) -> Result<(), E> {
                *self.0 = None;
                Ok(())
            }

            fn visit_none<E: Error>(self) -> Result<(), E> {
                *self.0 = None;
                Ok(())
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
                set_blank(self.0);
                match self.0 {
                    Some(place) => T::decode_into(place, deserializer),
                    None => Ok(()),
                }
            }
        }
        deserializer.deserialize_option(Maybe(place))
    }

    fn blank() -> Self {
        None
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut value = Self::blank();
        T::decode_into(&mut value, deserializer)?;
        Ok(value)
    }

    fn decode_into<'de, D: Deserializer<'de>>(
        place: &mut Self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        T::decode_into(place, deserializer)
    }

    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut items = Self::new();
        Self::decode_into(&mut items, deserializer)?;
        Ok(items)
    }

    fn decode_into<'de, D: Deserializer<'de>>(
        place: &mut Self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        struct List<'a, T>(&'a mut Vec<T>);
        impl<'de, T: Decode> Visitor<'de> for List<'_, T> {
            type Value = ();

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
                while list.next_element_seed(Item(self.0))?.is_some() {}
                Ok(())
            }

            fn visit_unit<E: Error>(self) -> Result<(), E> {
                Ok(())
            }
        }
        place.clear();
        deserializer.deserialize_any(List(place))
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: Decode> Visitor<'de> for Entries<T> {
            type Value = BTreeMap<String, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = BTreeMap::new();
                while let Some(key) = map.next_key_seed(Key)? {
                    entries.insert(key.into_owned(), map.next_value_seed(Seed::new())?);
                }
                Ok(entries)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
                crate::record::empty_list(list, &self).map(|()| BTreeMap::new())
            }

            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(BTreeMap::new())
            }
        }
        deserializer.deserialize_any(Entries(PhantomData))
    }

    fn blank() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn null_and_empty_texts_are_blank() {
        assert_eq!(i64::decode(json!("")).unwrap(), 0);
        assert!(!bool::decode(json!("")).unwrap());
        assert_eq!(String::decode(json!(null)).unwrap(), "");
        assert_eq!(i64::decode(json!(null)).unwrap(), 0);
        assert_eq!(
            Vec::<String>::decode(json!(null)).unwrap(),
            Vec::<String>::new()
        );
        assert_eq!(
            Vec::<String>::decode(json!(["a", null])).unwrap(),
            ["a", ""]
        );
        assert_eq!(Option::<i64>::decode(json!(null)).unwrap(), None);
    }

    #[test]
    fn numbers_and_strings_stand_in_for_each_other() {
        assert_eq!(String::decode(json!(8080)).unwrap(), "8080");
        assert_eq!(i64::decode(json!("42")).unwrap(), 42);
        assert_eq!(i64::decode(json!(3.0)).unwrap(), 3);
        assert!(i64::decode(json!(3.5)).is_err());
        assert!(i64::decode(json!(1e30)).is_err());
        assert!(i64::decode(json!("many")).is_err());
        assert_eq!(i128::decode(json!(-1)).unwrap(), -1);
        assert_eq!(
            i128::decode(json!(9_223_372_036_854_776_000_u64)).unwrap(),
            9_223_372_036_854_776_000
        );
    }

    #[test]
    fn another_shape_is_an_error() {
        assert!(String::decode(json!({})).is_err());
        assert!(Vec::<String>::decode(json!("a")).is_err());
        assert!(BTreeMap::<String, i64>::decode(json!([1])).is_err());
        assert!(
            BTreeMap::<String, i64>::decode(json!([]))
                .unwrap()
                .is_empty()
        );
    }
}
