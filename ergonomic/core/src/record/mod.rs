//! `record!`: reading and writing the structs of a generated client.

use std::fmt;

use serde::Deserializer;
use serde::de::MapAccess;
use serde::de::value::MapAccessDeserializer;
use serde_json::Value;

use crate::Decode;
use crate::decode::Level;
use crate::union::{Fit, Shape};

mod read;
mod write;

pub use read::{
    Lacks, decode, read_answered, read_as, read_or_null, read_place, read_required, read_rest,
    read_some, read_sometimes,
};
pub use write::Writer;

/// Implements [`Record`](crate::record::Record), and with it [`Decode`](crate::Decode), `Deserialize` and `Serialize` for a
/// struct. It is read field by field into a blank one.
///
/// Each field is given with how it stands in the document and its key in JSON:
///
/// - `required`: always written; blank if the service left it out;
/// - `expected`: as `required`, but an object without it is not taken for something else: the document doesn't require it;
/// - `answered`: in every answer, and not required in requests; blank if it was left out, and not written as long as it is
///   blank;
/// - `maybe`: required, but may be null;
/// - `optional`: an `Option`, written if it is set;
/// - `sometimes`: an `Option` of what is only answered, where null is against the document: written if it is set, or as null if
///   it was null;
/// - `or_null`: an `Option` that the document allows to be null, of what is only answered;
/// - `nullable`: an `Option<Option<_>>`, which tells absent from null: fields of requests.
///
/// `maybe` and `or_null` are written as null if they are `None`, unless what was read didn't have them.
///
/// The struct has a field `undeclared` of the type [`Undeclared`](crate::undeclared::Undeclared) beside those: it keeps the keys
/// that aren't declared, which are written back, and notes what else is needed to write back what was read: which required
/// ones were missing or null, which are not written as long as they are blank, and which others were missing, or null,
/// against what is usual.
///
/// `or "key"` behind a key: a bare string `s` stands for `{"key": s}`. `or text`: what isn't a string is read as its JSON.
/// `rest field` at the end keeps all other keys.
///
/// Where keys are required, an object that has some, but none that is declared, is not the thing that was asked for, and
/// is an error. An empty one is blank.
///
/// What it expands to is type-checked for every field of a large document. So it calls functions that do the work, and has no
/// more than one `?` for all fields.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($name:ident { $($kind:ident $field:ident $key:literal $(or $other:tt)?,)* $(rest $rest:ident,)? }) => {
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::decode(deserializer)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_mut)] // Some structs have no fields.
                let mut map = $crate::record::Writer::new(serializer, &self.undeclared);
                $(map.$kind($key, &self.$field);)*
                $(map.rest(&self.$rest);)?
                map.end()
            }
        }

        $crate::record!(@accessor $name $($rest)?);

        impl $crate::record::Record for $name {
            const NAME: &'static str = stringify!($name);
            const REQUIRED: &'static [&'static str] = &$crate::record!(@required [] $($kind $key,)*);
            const KEYS: &'static [&'static str] = &[$($key,)*];

            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: $crate::record!(@blank $kind),)*
                    $($rest: $crate::JsonObject::new(),)?
                    undeclared: $crate::undeclared::Undeclared::default(),
                }
            }

            fn read<'de, A: $crate::serde::de::MapAccess<'de>>(&mut self, mut map: A) -> Result<(), A::Error> {
                $($crate::record!(@flag $kind $field);)*
                let mut found = !<Self as $crate::record::Record>::HAS_REQUIRED;
                let mut empty = true;
                while let Some(key) = map.next_key_seed($crate::decode::Key)? {
                    empty = false;
                    let mut known = true;
                    let read: Result<(), A::Error> = match &*key {
                        $($key => $crate::record!(@read $kind $field $key map self, $($other)?),)*
                        _ => {
                            known = false;
                            $crate::record!(@skip map key self $($rest)?)
                        }
                    };
                    read?;
                    found |= known;
                }
                if !found && !empty {
                    return Err($crate::serde::de::Error::custom($crate::record::Lacks(<Self as $crate::record::Record>::REQUIRED)));
                }
                $($crate::record!(@note $kind $field $key self);)*
                Ok(())
            }
        }
    };

    (@accessor $name:ident) => {
        impl $name {
            #[allow(dead_code)] // Not every private type is looked into.
            /// The fields of the response that this type doesn't declare, with their values. They are written back.
            #[must_use]
            #[inline]
            pub fn undeclared_fields(&self) -> &$crate::JsonObject {
                self.undeclared.fields()
            }
        }
    };
    (@accessor $name:ident $rest:ident) => {};

    (@flag required $field:ident) => { let mut $field = false; };
    (@flag expected $field:ident) => { let mut $field = false; };
    (@flag maybe $field:ident) => { let mut $field = false; };
    (@flag or_null $field:ident) => { let mut $field = false; };
    (@flag $kind:ident $field:ident) => {};
    (@note required $field:ident $key:literal $this:ident) => {
        if !$field {
            $this.undeclared.note($key);
        }
    };
    (@note expected $field:ident $key:literal $this:ident) => { $crate::record!(@note required $field $key $this) };
    (@note maybe $field:ident $key:literal $this:ident) => { $crate::record!(@note required $field $key $this) };
    (@note or_null $field:ident $key:literal $this:ident) => { $crate::record!(@note required $field $key $this) };
    (@note $kind:ident $field:ident $key:literal $this:ident) => {};

    (@read required $field:ident $key:literal $map:ident $this:ident,) => {
        $crate::record::read_required(&mut $map, &mut $this.$field, &mut $field)
    };
    (@read expected $field:ident $key:literal $map:ident $this:ident, $($other:tt)?) => {
        $crate::record!(@read required $field $key $map $this, $($other)?)
    };
    (@read answered $field:ident $key:literal $map:ident $this:ident,) => {
        $crate::record::read_answered(&mut $map, &mut $this.$field)
    };
    (@read nullable $field:ident $key:literal $map:ident $this:ident, $($other:tt)?) => {
        $crate::record::read_some(&mut $map, $crate::record!(@seed $($other)?), &mut $this.$field)
    };
    (@read sometimes $field:ident $key:literal $map:ident $this:ident,) => {
        $crate::record::read_sometimes(&mut $map, &mut $this.$field, $key, &mut $this.undeclared)
    };
    (@read maybe $field:ident $key:literal $map:ident $this:ident,) => {
        $crate::record::read_or_null(&mut $map, &mut $this.$field, &mut $field)
    };
    (@read or_null $field:ident $key:literal $map:ident $this:ident,) => {
        $crate::record::read_or_null(&mut $map, &mut $this.$field, &mut $field)
    };
    (@read $kind:ident $field:ident $key:literal $map:ident $this:ident,) => {
        $crate::record::read_place(&mut $map, &mut $this.$field)
    };
    (@read $kind:ident $field:ident $key:literal $map:ident $this:ident, $other:tt) => {{
        $crate::record!(@found $kind $field);
        $crate::record::read_as(&mut $map, $crate::record!(@seed $other), &mut $this.$field)
    }};

    (@found required $field:ident) => { $field = true; };
    (@found maybe $field:ident) => { $field = true; };
    (@found or_null $field:ident) => { $field = true; };
    (@found $kind:ident $field:ident) => {};

    (@seed) => { $crate::decode::Seed::new() };
    (@seed text) => { $crate::decode::OrText(::std::marker::PhantomData) };
    (@seed $key:literal) => { $crate::decode::OrString($key, ::std::marker::PhantomData) };

    (@skip $map:ident $key:ident $this:ident) => { $this.undeclared.read(&$key, &mut $map) };
    (@skip $map:ident $key:ident $this:ident $rest:ident) => { $crate::record::read_rest(&mut $map, &$key, &mut $this.$rest) };

    (@blank required) => { $crate::Decode::blank() };
    (@blank expected) => { $crate::Decode::blank() };
    (@blank answered) => { $crate::Decode::blank() };
    (@blank $kind:ident) => { None };

    (@required [$($done:literal,)*] required $key:literal, $($more:tt)*) => {
        $crate::record!(@required [$($done,)* $key,] $($more)*)
    };
    (@required [$($done:literal,)*] $kind:ident $key:literal, $($more:tt)*) => {
        $crate::record!(@required [$($done,)*] $($more)*)
    };
    (@required [$($done:literal,)*]) => { [$($done,)*] };
}

/// What is known of a struct apart from its fields, and how they are read. What has it can be decoded, and be the member of a
/// union: both are implemented once for all structs, because each further implementation costs at every compilation, for every
/// type of a large document.
#[doc(hidden)]
pub trait Record: Sized + fmt::Debug {
    /// The name of the type.
    const NAME: &'static str;

    /// The keys that must be there and not null.
    const REQUIRED: &'static [&'static str];

    /// All keys that are declared.
    const KEYS: &'static [&'static str];

    /// Whether there is such a key.
    const HAS_REQUIRED: bool = !Self::REQUIRED.is_empty();

    /// A value with all fields absent.
    fn blank() -> Self;

    /// Reads the fields of an object into a blank one.
    ///
    /// # Errors
    ///
    /// Returns an error if a field has another shape, or if none is declared.
    fn read<'de, A: MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error>;

    /// [`Decode::decode_into`].
    ///
    /// # Errors
    ///
    /// Returns an error if the value has another shape.
    fn read_value<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        let _level = Level::enter()?;
        deserializer.deserialize_any(read::Fields(self))
    }

    /// [`Shape::fit`]: how many keys of an object are declared, and how many of those that are required are missing or null. An
    /// object without a declared key doesn't fit a struct that requires some.
    fn fit_value(value: &Value) -> Option<Fit> {
        let object = value.as_object()?;
        let known = object
            .keys()
            .filter(|key| Self::KEYS.contains(&key.as_str()))
            .count();
        let missing = Self::REQUIRED
            .iter()
            .filter(|key| object.get(**key).is_none_or(Value::is_null))
            .count();
        let is_one = known > 0 || !Self::HAS_REQUIRED;
        is_one.then_some(Fit { known, missing })
    }

    /// [`Shape::show`].
    ///
    /// # Errors
    ///
    /// Returns the error of the formatter.
    fn show_value(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl<R: Record> Decode for R {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }

    fn decode_into<'de, D: Deserializer<'de>>(
        place: &mut Self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        place.read_value(deserializer)
    }

    fn blank() -> Self {
        R::blank()
    }
}

impl<R: Record> Shape for R {
    fn fit(value: &Value) -> Option<Fit> {
        R::fit_value(value)
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show_value(f)
    }
}

/// Whatever is in the box. The compiler allows no implementation of [`Decode`] for boxes beside that for all structs.
impl<T: Decode + Shape> Record for Box<T> {
    const NAME: &'static str = "";
    const REQUIRED: &'static [&'static str] = &[];
    const KEYS: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error> {
        self.read_value(MapAccessDeserializer::new(map))
    }

    fn read_value<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        T::decode_into(self, deserializer)
    }

    fn fit_value(value: &Value) -> Option<Fit> {
        T::fit(value)
    }

    fn show_value(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).show(f)
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
        assert_eq!(serde_json::to_value(&absent).unwrap(), json!({ "id": 1 }));
        let text = json!({ "id": 1, "parent_name": null, "note": null });
        let null = Thing::decode(&text).unwrap();
        assert_eq!(null.note, Some(None));
        assert_eq!(serde_json::to_value(&null).unwrap(), text);
        let made = Thing::blank();
        assert_eq!(
            serde_json::to_value(&made).unwrap(),
            json!({ "id": 0, "parent_name": null })
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
            assert_eq!(written, json!({}));
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
    fn answers_are_written_back_with_the_nulls_they_had_and_no_others() {
        #[derive(Clone, Debug, PartialEq)]
        struct Links {
            pages: Option<i64>,
            kernel: Option<String>,
            image: Option<String>,
            undeclared: Undeclared,
        }
        record!(Links {
            sometimes pages "pages",
            or_null kernel "kernel",
            or_null image "image" or text,
        });
        for text in [
            json!({}),
            json!({ "pages": null }),
            json!({ "kernel": null }),
            json!({ "pages": null, "kernel": null, "image": null }),
            json!({ "pages": 1, "kernel": "a", "image": "b", "new": null }),
        ] {
            let mut links = Links::decode(&text).unwrap();
            assert_eq!(serde_json::to_value(&links).unwrap(), text);
            (links.pages, links.kernel) = (Some(2), Some("c".to_owned()));
            let written = serde_json::to_value(&links).unwrap();
            assert_eq!(
                (&written["pages"], &written["kernel"]),
                (&json!(2), &json!("c"))
            );
        }
        assert_eq!(
            serde_json::to_value(Links::blank()).unwrap(),
            json!({ "kernel": null, "image": null })
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

    #[test]
    fn what_is_boxed_is_read_written_and_chosen_as_if_it_were_not() {
        #[derive(Clone, Debug, PartialEq)]
        struct Chain {
            name: String,
            next: Option<Box<Chain>>,
            end: Option<Box<End>>,
            undeclared: Undeclared,
        }
        record!(Chain {
            required name "name",
            optional next "next",
            optional end "end",
        });
        crate::union!(End { Chain(Box<Chain>), Text(Box<String>), });
        let text = json!({
            "name": "a",
            "next": { "name": "b", "end": { "name": "c", "new": 1 } },
            "end": "d",
        });
        let chain = Chain::decode(&text).unwrap();
        assert_eq!(serde_json::to_value(&chain).unwrap(), text);
        assert_eq!(chain.end, Some(Box::new(End::Text("d".to_owned().into()))));
        let end = chain.next.unwrap().end.unwrap();
        let End::Chain(last) = *end else {
            panic!("{end:?}");
        };
        assert_eq!((last.name.as_str(), last.next), ("c", None));
        let other = Chain::decode(json!({ "end": [1] })).unwrap().end.unwrap();
        assert_eq!(*other, End::Other(json!([1])));
        assert!(Chain::decode(json!({ "next": [1] })).is_err());
    }
}
