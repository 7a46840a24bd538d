//! `record!`: reading and writing the structs of a generated client.

use serde::de::{DeserializeSeed, Error, Expected, IgnoredAny, MapAccess, SeqAccess, Unexpected};
use serde_json::Value;

use crate::union::Fit;

/// Implements [`Decode`](crate::Decode), `Deserialize` and `Serialize` for a struct. It is read field by field into a blank
/// one.
///
/// Each field is given with how it stands in the document and its key in JSON:
///
/// - `required`: always written; blank if the service left it out;
/// - `expected`: as `required`, but an object without it is not taken for something else: the document doesn't require it;
/// - `answered`: in every answer, and not required in requests; blank if it was left out, and not written as long as it is
///   blank;
/// - `maybe`: required, but may be null; always written;
/// - `optional`: an `Option`, written if it is set;
/// - `or_null`: an `Option` that the document allows to be null; always written;
/// - `nullable`: an `Option<Option<_>>`, which tells absent from null: fields of requests.
///
/// The struct has a field `undeclared` of the type [`Undeclared`](crate::undeclared::Undeclared) beside those: it keeps the keys
/// that aren't declared, which are written back, and notes which required ones were missing or null, which are not written
/// as long as they are blank.
///
/// `or "key"` behind a key: a bare string `s` stands for `{"key": s}`. `or text`: what isn't a string is read as its JSON.
/// `rest field` at the end keeps all other keys.
///
/// Where keys are required, an object that has some, but none that is declared, is not the thing that was asked for, and
/// is an error. An empty one is blank.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($name:ident { $($kind:ident $field:ident $key:literal $(or $other:tt)?,)* $(rest $rest:ident,)? }) => {
        impl $crate::Decode for $name {
            fn decode<'de, D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut value = <Self as $crate::Decode>::blank();
                <Self as $crate::Decode>::decode_into(&mut value, deserializer)?;
                Ok(value)
            }

            fn decode_into<'de, D: $crate::serde::Deserializer<'de>>(place: &mut Self, deserializer: D) -> Result<(), D::Error> {
                #[allow(dead_code)] // Some structs have no fields.
                struct Fields<'a>(&'a mut $name);
                impl<'de> $crate::serde::de::Visitor<'de> for Fields<'_> {
                    type Value = ();

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str(concat!("an object (", stringify!($name), ")"))
                    }

                    fn visit_map<A: $crate::serde::de::MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
                        $($crate::record!(@flag $kind $field);)*
                        let mut found = !<$name as $crate::record::Record>::HAS_REQUIRED;
                        let mut empty = true;
                        while let Some(key) = map.next_key_seed($crate::decode::Key)? {
                            empty = false;
                            match &*key {
                                $($key => {
                                    found = true;
                                    $crate::record!(@read $kind $field map self.0.$field, $($other)?);
                                })*
                                _ => $crate::record!(@skip map key (self.0) $($rest)?),
                            }
                        }
                        if !found && !empty {
                            return Err($crate::serde::de::Error::custom($crate::record::Lacks(<$name as $crate::record::Record>::REQUIRED)));
                        }
                        $($crate::record!(@note $kind $field $key self.0);)*
                        Ok(())
                    }

                    fn visit_seq<A: $crate::serde::de::SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
                        $crate::record::empty_list(list, &self)
                    }

                    fn visit_unit<E: $crate::serde::de::Error>(self) -> Result<(), E> {
                        Ok(())
                    }
                }
                let _level = $crate::decode::Level::enter()?;
                deserializer.deserialize_any(Fields(place))
            }

            fn blank() -> Self {
                Self {
                    $($field: $crate::record!(@blank $kind),)*
                    $($rest: $crate::JsonObject::new(),)?
                    undeclared: $crate::undeclared::Undeclared::default(),
                }
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <Self as $crate::Decode>::decode(deserializer)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_mut)]
                let mut map = serializer.serialize_map(None)?;
                $($crate::record!(@write $kind map $key, self.$field, self.undeclared);)*
                self.undeclared.write(&mut map)?;
                $(for (key, value) in &self.$rest {
                    $crate::serde::ser::SerializeMap::serialize_entry(&mut map, key, value)?;
                })?
                $crate::serde::ser::SerializeMap::end(map)
            }
        }

        $crate::record!(@accessor $name $($rest)?);

        impl $crate::record::Record for $name {
            const REQUIRED: &'static [&'static str] = &$crate::record!(@required [] $($kind $key,)*);
            const KEYS: &'static [&'static str] = &[$($key,)*];
        }

        impl $crate::union::Shape for $name {
            fn fit(value: &$crate::serde_json::Value) -> Option<$crate::union::Fit> {
                $crate::record::fit::<$name>(value)
            }
        }
    };

    (@accessor $name:ident) => {
        impl $name {
            #[allow(dead_code)] // Not every private type is looked into.
            /// The fields of the response that this type doesn't declare, with their values. They are written back.
            #[must_use]
            pub fn undeclared_fields(&self) -> &$crate::JsonObject {
                self.undeclared.fields()
            }
        }
    };
    (@accessor $name:ident $rest:ident) => {};

    (@flag required $field:ident) => { let mut $field = false; };
    (@flag expected $field:ident) => { let mut $field = false; };
    (@flag $kind:ident $field:ident) => {};
    (@note required $field:ident $key:literal $place:expr) => {
        if !$field {
            $place.undeclared.note_absent($key);
        }
    };
    (@note expected $field:ident $key:literal $place:expr) => { $crate::record!(@note required $field $key $place) };
    (@note $kind:ident $field:ident $key:literal $place:expr) => {};

    (@read required $field:ident $map:ident $place:expr,) => {
        $field = $map.next_value_seed($crate::undeclared::Required(&mut $place))?
    };
    (@read required $field:ident $map:ident $place:expr, $other:tt) => {{
        $crate::record::read(&mut $map, $crate::record!(@seed $other), &mut $place)?;
        $field = true;
    }};
    (@read expected $field:ident $map:ident $place:expr, $($other:tt)?) => {
        $crate::record!(@read required $field $map $place, $($other)?)
    };
    (@read answered $field:ident $map:ident $place:expr,) => {{
        $map.next_value_seed($crate::undeclared::Required(&mut $place))?;
    }};
    (@read nullable $field:ident $map:ident $place:expr, $($other:tt)?) => {
        $crate::record::read_some(&mut $map, $crate::record!(@seed $($other)?), &mut $place)?
    };
    (@read $kind:ident $field:ident $map:ident $place:expr,) => {
        $map.next_value_seed($crate::decode::Place(&mut $place))?
    };
    (@read $kind:ident $field:ident $map:ident $place:expr, $other:tt) => {
        $crate::record::read(&mut $map, $crate::record!(@seed $other), &mut $place)?
    };

    (@seed) => { $crate::decode::Seed::new() };
    (@seed text) => { $crate::decode::OrText(::std::marker::PhantomData) };
    (@seed $key:literal) => { $crate::decode::OrString($key, ::std::marker::PhantomData) };

    (@skip $map:ident $key:ident ($place:expr)) => { $place.undeclared.read(&$key, &mut $map)? };
    (@skip $map:ident $key:ident ($place:expr) $rest:ident) => {{ $place.$rest.insert($key.into_owned(), $map.next_value()?); }};

    (@blank required) => { $crate::Decode::blank() };
    (@blank expected) => { $crate::Decode::blank() };
    (@blank answered) => { $crate::Decode::blank() };
    (@blank $kind:ident) => { None };

    (@write required $map:ident $key:literal, $value:expr, $undeclared:expr) => {
        if !$undeclared.is_absent($key, &$value) {
            $crate::serde::ser::SerializeMap::serialize_entry(&mut $map, $key, &$value)?;
        }
    };
    (@write expected $map:ident $key:literal, $value:expr, $undeclared:expr) => {
        $crate::record!(@write required $map $key, $value, $undeclared)
    };
    (@write answered $map:ident $key:literal, $value:expr, $undeclared:expr) => {
        if !$crate::record::is_blank(&$value) {
            $crate::serde::ser::SerializeMap::serialize_entry(&mut $map, $key, &$value)?;
        }
    };
    (@write maybe $map:ident $key:literal, $value:expr, $undeclared:expr) => {
        if $value.is_some() || !$undeclared.lacks($key) {
            $crate::serde::ser::SerializeMap::serialize_entry(&mut $map, $key, &$value)?
        }
    };
    (@write or_null $map:ident $key:literal, $value:expr, $undeclared:expr) => {
        $crate::serde::ser::SerializeMap::serialize_entry(&mut $map, $key, &$value)?
    };
    (@write $kind:ident $map:ident $key:literal, $value:expr, $undeclared:expr) => {
        if let Some(value) = &$value {
            $crate::serde::ser::SerializeMap::serialize_entry(&mut $map, $key, value)?;
        }
    };

    (@required [$($done:literal,)*] required $key:literal, $($more:tt)*) => {
        $crate::record!(@required [$($done,)* $key,] $($more)*)
    };
    (@required [$($done:literal,)*] $kind:ident $key:literal, $($more:tt)*) => {
        $crate::record!(@required [$($done,)*] $($more)*)
    };
    (@required [$($done:literal,)*]) => { [$($done,)*] };
}

/// What is known of a struct apart from its fields.
pub trait Record {
    /// The keys that must be there and not null.
    const REQUIRED: &'static [&'static str];

    /// All keys that are declared.
    const KEYS: &'static [&'static str];

    /// Whether there is such a key.
    const HAS_REQUIRED: bool = !Self::REQUIRED.is_empty();
}

/// How well an object fits a struct: how many of its keys are declared, and how many of those that are required are missing
/// or null. An object without a declared key doesn't fit a struct that requires some.
pub fn fit<R: Record>(value: &Value) -> Option<Fit> {
    let object = value.as_object()?;
    let known = object
        .keys()
        .filter(|key| R::KEYS.contains(&key.as_str()))
        .count();
    let missing = R::REQUIRED
        .iter()
        .filter(|key| object.get(**key).is_none_or(Value::is_null))
        .count();
    let is_one = known > 0 || !R::HAS_REQUIRED;
    is_one.then_some(Fit { known, missing })
}

/// Whether a value is what a field has that was left out.
pub fn is_blank<T: crate::Decode + PartialEq>(value: &T) -> bool {
    *value == T::blank()
}

/// Reads what a key holds.
pub fn read<'de, A: MapAccess<'de>, S: DeserializeSeed<'de>>(
    map: &mut A,
    seed: S,
    slot: &mut S::Value,
) -> Result<(), A::Error> {
    *slot = map.next_value_seed(seed)?;
    Ok(())
}

/// Reads what a key holds, and that there was one.
pub fn read_some<'de, A: MapAccess<'de>, S: DeserializeSeed<'de>>(
    map: &mut A,
    seed: S,
    slot: &mut Option<S::Value>,
) -> Result<(), A::Error> {
    *slot = Some(map.next_value_seed(seed)?);
    Ok(())
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

/// The error of an object of which no key is declared.
pub struct Lacks(pub &'static [&'static str]);

impl std::fmt::Display for Lacks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no known key is there, and required are ")?;
        for (index, key) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            write!(f, "`{key}`")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Decode;
    use crate::undeclared::Undeclared;
    use serde_json::json;

    #[derive(Clone, Debug, PartialEq)]
    struct Thing {
        id: i64,
        parent: Option<String>,
        name: Option<String>,
        note: Option<Option<String>>,
        undeclared: Undeclared,
    }

    record!(Thing {
        required id "id",
        maybe parent "parent_name",
        optional name "name",
        nullable note "note" or "text",
    });

    #[test]
    fn null_and_absent_differ_where_they_may() {
        let absent = Thing::decode(json!({ "id": 1 })).unwrap();
        assert_eq!(absent.note, None);
        assert_eq!(
            serde_json::to_value(&absent).unwrap(),
            json!({ "id": 1, "parent_name": null })
        );
        let null = Thing::decode(json!({ "id": 1, "note": null })).unwrap();
        assert_eq!(null.note, Some(None));
        assert_eq!(
            serde_json::to_value(&null).unwrap(),
            json!({ "id": 1, "parent_name": null, "note": null })
        );
    }

    #[test]
    fn unknown_keys_and_nulls_do_not_fail() {
        let thing =
            Thing::decode(json!({ "id": null, "new": [1, { "a": 2 }], "name": null })).unwrap();
        assert_eq!(
            (thing.id, thing.parent.as_ref(), thing.name.as_ref()),
            (0, None, None)
        );
    }

    #[test]
    fn what_is_not_declared_is_written_back() {
        let text = json!({ "id": 1, "parent_name": null, "new": [1, { "a": 2 }], "other": null });
        let thing = Thing::decode(text.clone()).unwrap();
        assert_eq!(thing.undeclared_fields()["new"], json!([1, { "a": 2 }]));
        assert_eq!(serde_json::to_value(&thing).unwrap(), text);
        let declared = Thing::decode(json!({ "id": 1, "parent_name": null })).unwrap();
        assert!(declared.undeclared_fields().is_empty() && declared != thing);
        let shown = format!("{thing:?}");
        assert!(
            shown.contains("new") && !shown.contains("{\"a\""),
            "{shown}"
        );
    }

    #[test]
    fn what_was_not_there_is_not_written_unless_it_is_set() {
        for text in [json!({}), json!({ "id": null })] {
            let mut thing = Thing::decode(text).unwrap();
            let written = serde_json::to_value(&thing).unwrap();
            assert_eq!(written, json!({ "parent_name": null }));
            thing.id = 7;
            assert_eq!(serde_json::to_value(&thing).unwrap()["id"], json!(7));
        }
        let zero = Thing::decode(json!({ "id": 0 })).unwrap();
        assert_eq!(serde_json::to_value(&zero).unwrap()["id"], json!(0));
        assert_eq!(
            serde_json::to_value(Thing::blank()).unwrap()["id"],
            json!(0)
        );
    }

    #[test]
    fn what_only_the_service_sets_is_not_written_by_what_a_program_made() {
        let mut thing = Thing {
            undeclared: Undeclared::without(&["id", "parent_name"]),
            ..Thing::blank()
        };
        assert_eq!(serde_json::to_value(&thing).unwrap(), json!({}));
        thing.parent = Some("a".to_owned());
        assert_eq!(
            serde_json::to_value(&thing).unwrap(),
            json!({ "parent_name": "a" })
        );
    }

    #[test]
    fn an_object_without_what_is_expected_is_that_object_and_is_written_as_it_was() {
        #[derive(Debug, PartialEq)]
        struct Item {
            id: String,
            undeclared: Undeclared,
        }
        record!(Item { expected id "id", });
        for (value, id) in [
            (json!({ "id": "a", "new": 1 }), "a"),
            (json!({ "new": 1 }), ""),
            (json!({ "id": "" }), ""),
        ] {
            let read = Item::decode(&value).unwrap();
            assert_eq!(read.id, id);
            assert_eq!(serde_json::to_value(&read).unwrap(), value);
        }
    }

    #[test]
    fn what_answers_have_is_not_asked_of_requests() {
        #[derive(Debug, PartialEq)]
        struct Key {
            id: i64,
            name: String,
            undeclared: Undeclared,
        }
        record!(Key { answered id "id", required name "name", });
        let read = Key::decode(json!({ "id": 7, "name": "x" })).unwrap();
        assert_eq!(read.id, 7);
        assert_eq!(
            serde_json::to_value(&read).unwrap(),
            json!({ "id": 7, "name": "x" })
        );
        for lacking in [json!({ "name": "x" }), json!({ "id": null, "name": "x" })] {
            let read = Key::decode(lacking).unwrap();
            assert_eq!(read.id, 0);
            assert_eq!(serde_json::to_value(&read).unwrap(), json!({ "name": "x" }));
        }
        assert_eq!(<Key as crate::record::Record>::REQUIRED, ["name"]);
    }

    #[test]
    fn an_empty_list_is_an_empty_object() {
        #[derive(Debug, PartialEq)]
        struct Loose {
            name: Option<String>,
            undeclared: Undeclared,
        }
        record!(Loose { optional name "name", });
        assert_eq!(Loose::decode(json!([])).unwrap(), Loose::blank());
        assert!(Loose::decode(json!(["x"])).is_err());
    }

    #[test]
    fn an_object_of_unknown_keys_is_something_else() {
        let empty = Thing::decode(json!({})).unwrap();
        assert_eq!(empty.id, 0, "an empty one is blank");
        assert_eq!(
            Thing::decode(json!({ "name": "x" })).unwrap().id,
            0,
            "a required key may be missing"
        );
        let error = Thing::decode(json!({ "droplet": "x" })).unwrap_err();
        assert_eq!(
            error.to_string(),
            "no known key is there, and required are `id`"
        );
    }
}
