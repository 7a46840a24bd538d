//! A list page whose items are not decoded yet.
//!
//! One item that can't be decoded must not cost the others of its page, and an item that nobody waits for needs no decoding
//! at all: only its key is read.

use std::borrow::Cow;
use std::fmt;

use digitalocean_core::decode::{Key, Seed};
use digitalocean_raw::Decode;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// One page of a list as the service sent it. The list is the array among the fields, of which all lists of the API have
/// one.
#[derive(Default)]
pub(super) struct RawPage {
    /// `None` if the answer holds no list.
    pub(super) items: Option<Vec<Box<RawValue>>>,
    /// How many items all pages have together, if the service says so.
    pub(super) total: Option<u64>,
}

impl Decode for RawPage {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = RawPage;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a page of a list")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawPage, A::Error> {
                let mut page = RawPage::default();
                while let Some(key) = map.next_key_seed(Key)? {
                    if key == "meta" {
                        page.total = map.next_value_seed(Seed::<Meta>::new())?.0;
                    } else if page.items.is_none() {
                        page.items = map.next_value_seed(Seed::<List>::new())?.0;
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(page)
            }
        }
        deserializer.deserialize_map(Fields)
    }

    fn blank() -> Self {
        Self::default()
    }
}

/// The total of a `meta` object.
struct Meta(Option<u64>);

impl Decode for Meta {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let meta = <serde_json::Value as Decode>::decode(deserializer)?;
        Ok(Self(meta.get("total").and_then(serde_json::Value::as_u64)))
    }

    fn blank() -> Self {
        Self(None)
    }
}

/// The items of an array; `None` of anything else.
struct List(Option<Vec<Box<RawValue>>>);

impl Decode for List {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items;
        impl<'de> Visitor<'de> for Items {
            type Value = List;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<List, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(List(Some(items)))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<List, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(List(None))
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<List, E> {
                Ok(List(None))
            }

            fn visit_i64<E: Error>(self, _: i64) -> Result<List, E> {
                Ok(List(None))
            }

            fn visit_u64<E: Error>(self, _: u64) -> Result<List, E> {
                Ok(List(None))
            }

            fn visit_f64<E: Error>(self, _: f64) -> Result<List, E> {
                Ok(List(None))
            }

            fn visit_str<E: Error>(self, _: &str) -> Result<List, E> {
                Ok(List(None))
            }

            fn visit_unit<E: Error>(self) -> Result<List, E> {
                Ok(List(None))
            }
        }
        deserializer.deserialize_any(Items)
    }

    fn blank() -> Self {
        Self(None)
    }
}

/// The key of an item as text: what this field of it holds, a string or a number. Returns `None` if it has none.
pub(super) fn key_of<'a>(item: &'a RawValue, field: &str) -> Option<Cow<'a, str>> {
    struct Field<'f, 'a> {
        name: &'f str,
        found: &'f mut Option<&'a RawValue>,
    }
    impl<'a> Visitor<'a> for Field<'_, 'a> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some(key) = map.next_key_seed(Key)? {
                if key == self.name {
                    *self.found = Some(map.next_value()?);
                    // What follows is of no interest.
                    return Err(A::Error::custom("the rest is not read"));
                }
                map.next_value::<IgnoredAny>()?;
            }
            Ok(())
        }
    }
    let mut found = None;
    let visitor = Field {
        name: field,
        found: &mut found,
    };
    // The value is what counts; the error only says that reading stopped there.
    let _ = serde_json::Deserializer::from_str(item.get()).deserialize_map(visitor);
    let text = found?.get();
    match text.as_bytes() {
        [b'"', .., b'"'] => serde_json::from_str::<Cow<'a, str>>(text)
            .ok()
            .filter(|key| !key.is_empty())
            .map(|key| match text.contains('\\') {
                true => key,
                // Between the quotes it stands as it is: no copy.
                false => Cow::Borrowed(text.trim_matches('"')),
            }),
        [b'0'..=b'9' | b'-', ..] => Some(Cow::Borrowed(text)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(json: &str) -> Result<RawPage, serde_json::Error> {
        RawPage::decode(&mut serde_json::Deserializer::from_str(json))
    }

    fn key(json: &str) -> Option<String> {
        let item: Box<RawValue> = serde_json::from_str(json).unwrap();
        key_of(&item, "id").map(Cow::into_owned)
    }

    #[test]
    fn items_of_any_shape_stay_as_they_are() {
        let read = page(
            r#"{"links":{},"n":1,"things":[{"id":1},null,"x",[2]],"more":[3],"meta":{"total":9}}"#,
        )
        .unwrap();
        let items = read.items.unwrap();
        let items: Vec<_> = items.iter().map(|item| item.get()).collect();
        assert_eq!(items, [r#"{"id":1}"#, "null", r#""x""#, "[2]"]);
        assert_eq!(read.total, Some(9));
    }

    #[test]
    fn what_is_no_list_is_told_apart_from_an_empty_one() {
        assert_eq!(page(r#"{"things":[]}"#).unwrap().items.unwrap().len(), 0);
        let none = page(r#"{"things":null,"a":true,"b":1.5,"c":"","meta":null}"#).unwrap();
        assert!(none.items.is_none() && none.total.is_none());
        assert!(page("[]").is_err());
        assert!(page(r#"{"things":[{"id":]}"#).is_err());
    }

    #[test]
    fn keys_are_numbers_or_texts_and_nothing_else() {
        assert_eq!(key(r#"{"a":{"id":2},"id":1,"b":[]}"#).unwrap(), "1");
        assert_eq!(key(r#"{"id":"9cc1"}"#).unwrap(), "9cc1");
        assert_eq!(key(r#"{"id":"a\"b"}"#).unwrap(), "a\"b");
        for without in [
            r#"{"id":null}"#,
            r#"{"id":""}"#,
            r#"{"id":{}}"#,
            r#"{"name":"x"}"#,
            "[1]",
            "7",
        ] {
            assert_eq!(key(without), None, "{without}");
        }
    }
}
