//! Reading texts, numbers, lists and maps.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{Decode, Key, Seed};
use crate::JsonObject;

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

/// A function of its own, so that its stack frame is released before the item is decoded.
fn push_blank<T: Decode>(items: &mut Vec<T>) {
    items.push(T::blank());
}

/// A function of its own, so that its stack frame is released before the value is decoded.
fn set_blank<T: Decode>(place: &mut Option<T>) {
    *place = Some(T::blank());
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
    const UNDESCRIBED: bool = true;

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
    const UNDESCRIBED: bool = true;

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
    const UNDESCRIBED: bool = true;

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
                super::empty_list(list, &self).map(|()| BTreeMap::new())
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
