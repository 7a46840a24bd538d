//! `tagged_union!`: values of one of several types that a key tells apart.

use serde::Serialize;
use serde::de::IntoDeserializer;
use serde::de::value::MapDeserializer;
use serde::ser::{Error, SerializeMap};
use serde_json::Value;

use crate::Decode;

/// Declares an enum whose variants are told apart by the value of one key. A variant is given with that value and, where
/// it holds more, the type of the rest. A value with another tag, or with a rest of another shape, is kept as `Other`.
/// `else` names a second variant, of a value that has no rest: it was there before the first.
#[doc(hidden)]
#[macro_export]
macro_rules! tagged_union {
    ($(#[$meta:meta])* $name:ident by $tag:literal {
        $($variant:ident = $value:literal $(($type:ty))? $(else $plain:ident)?,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $tag, "`: `", $value, "`")]
                $variant $(($type))?,
                $(
                    #[doc = concat!("`", $tag, "`: `", $value, "`, and nothing else")]
                    $plain,
                )?
            )*
            /// A value that this version doesn't know, as it was sent.
            Other($crate::serde_json::Value),
        }

        impl $name {
            /// The value of the key that tells the variants apart; empty if it is missing.
            #[must_use]
            #[inline]
            pub fn tag(&self) -> &str {
                match self {
                    $($crate::tagged_union!(@pattern $variant _unused $($type)?) => $value,)*
                    $($(Self::$plain => $value,)?)*
                    Self::Other(value) => value.get($tag).and_then($crate::serde_json::Value::as_str).unwrap_or_default(),
                }
            }
        }

        impl $crate::Decode for $name {
            fn decode<'de, D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <$crate::serde_json::Value as $crate::serde::Deserialize>::deserialize(deserializer)?;
                match value.get($tag).and_then($crate::serde_json::Value::as_str) {
                    $(Some($value) => {
                        $(if $crate::union::is_single(&value) {
                            return Ok(Self::$plain);
                        })?
                        $crate::tagged_union!(@decode value $tag $variant $($type)?)
                    })*
                    _ => {}
                }
                Ok(Self::Other(value))
            }

            #[inline]
            fn blank() -> Self {
                Self::Other($crate::serde_json::Value::Null)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $($crate::tagged_union!(@pattern $variant _rest $($type)?) => {
                        #[allow(unused_mut)]
                        let mut map = serializer.serialize_map(None)?;
                        $crate::serde::ser::SerializeMap::serialize_entry(&mut map, $tag, $value)?;
                        $crate::tagged_union!(@rest map $tag _rest $($type)?);
                        $crate::serde::ser::SerializeMap::end(map)
                    })*
                    $($(Self::$plain => {
                        let mut map = serializer.serialize_map(Some(1))?;
                        $crate::serde::ser::SerializeMap::serialize_entry(&mut map, $tag, $value)?;
                        $crate::serde::ser::SerializeMap::end(map)
                    })?)*
                    Self::Other(value) => $crate::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $($crate::tagged_union!(@pattern $variant _rest $($type)?) => {
                        $crate::tagged_union!(@show f $variant _rest $($type)?)
                    })*
                    $($(Self::$plain => f.write_str(stringify!($plain)),)?)*
                    Self::Other(value) => f.debug_tuple("Other").field(&$crate::hide::Keys(value)).finish(),
                }
            }
        }

        impl $crate::union::Shape for $name {
            #[inline]
            fn fit(value: &$crate::serde_json::Value) -> Option<$crate::union::Fit> {
                let is_tagged = value.get($tag).is_some_and($crate::serde_json::Value::is_string);
                is_tagged.then_some($crate::union::Fit { known: 1, missing: 0 })
            }
        }

        $crate::union_common!($name);
    };

    (@pattern $variant:ident $binding:ident) => { Self::$variant };
    (@pattern $variant:ident $binding:ident $type:ty) => { Self::$variant($binding) };

    (@decode $value:ident $tag:literal $variant:ident) => { return Ok(Self::$variant) };
    (@decode $value:ident $tag:literal $variant:ident $type:ty) => {{
        if let Ok(rest) = $crate::union::read_rest::<$type>(&$value, $tag) {
            return Ok(Self::$variant(rest));
        }
    }};

    (@show $f:ident $variant:ident $rest:ident) => { $f.write_str(stringify!($variant)) };
    (@show $f:ident $variant:ident $rest:ident $type:ty) => {
        $f.debug_tuple(stringify!($variant)).field($rest).finish()
    };

    (@rest $map:ident $tag:literal $rest:ident) => {};
    (@rest $map:ident $tag:literal $rest:ident $type:ty) => {
        $crate::union::write_rest(&mut $map, $tag, $rest)?;
    };
}

/// Whether an object has a single key.
#[must_use]
pub fn is_single(value: &Value) -> bool {
    value.as_object().is_some_and(|object| object.len() == 1)
}

/// Reads what a variant holds beside its tag, which the variant stands for.
///
/// # Errors
///
/// Returns an error if it has another shape.
pub fn read_rest<T: Decode>(value: &Value, tag: &str) -> Result<T, serde_json::Error> {
    let object = value.as_object().into_iter().flatten();
    let rest = object.filter(|(key, _)| *key != tag);
    T::decode(MapDeserializer::new(
        rest.map(|(key, value)| (key.as_str(), Part(value))),
    ))
}

/// A value of an object that is read.
#[derive(Debug)]
struct Part<'a>(&'a Value);

impl<'a> IntoDeserializer<'a, serde_json::Error> for Part<'a> {
    type Deserializer = &'a Value;

    fn into_deserializer(self) -> &'a Value {
        self.0
    }
}

/// Writes what a variant holds beside its tag. What was read by itself may hold a tag that its type doesn't declare.
///
/// # Errors
///
/// Returns the error of the serializer.
pub fn write_rest<M: SerializeMap>(
    map: &mut M,
    tag: &str,
    rest: &impl Serialize,
) -> Result<(), M::Error> {
    let rest = serde_json::to_value(rest).map_err(Error::custom)?;
    let rest = rest.as_object().into_iter().flatten();
    for (key, value) in rest.filter(|(key, _)| *key != tag) {
        map.serialize_entry(key, value)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::Decode;
    use serde_json::json;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Resize {
        size: String,
        undeclared: crate::undeclared::Undeclared,
    }
    crate::record!(Resize { required size "size", });

    #[derive(Clone, Debug, PartialEq)]
    pub struct Detach {
        reason: Option<String>,
        undeclared: crate::undeclared::Undeclared,
    }
    crate::record!(Detach { optional reason "reason", });

    tagged_union!(Grown by "type" { DetachWith = "detach"(Detach) else Detach, });

    #[test]
    fn a_variant_of_nothing_stays_beside_the_one_that_came_to_hold_something() {
        for (value, shown) in [
            (json!({ "type": "detach" }), "Detach"),
            (
                json!({ "type": "detach", "reason": "moved" }),
                "DetachWith(Detach { reason: Some(\"moved\"), undeclared: {} })",
            ),
        ] {
            let read = Grown::decode(&value).unwrap();
            assert_eq!(read.tag(), "detach");
            assert_eq!(serde_json::to_value(&read).unwrap(), value);
            assert_eq!(format!("{read:?}"), shown);
        }
    }

    tagged_union!(Act by "type" { Reboot = "reboot", Resize = "resize"(Resize), });

    #[test]
    fn tags_choose_and_unknown_tags_survive() {
        let all = [
            json!({ "type": "reboot" }),
            json!({ "type": "resize", "size": "s-1vcpu-1gb" }),
            json!({ "type": "dance", "steps": 3 }),
            json!({ "type": "resize", "size": {} }),
            json!("no object"),
        ];
        for value in &all {
            let act = Act::decode(value).unwrap();
            assert_eq!(serde_json::to_value(&act).unwrap(), *value);
        }
        assert_eq!(Act::decode(&all[0]).unwrap(), Act::Reboot);
        assert_eq!(Act::decode(&all[1]).unwrap().tag(), "resize");
        assert!(matches!(Act::decode(&all[3]).unwrap(), Act::Other(_)));
    }

    /// Reads a text, and writes it.
    fn again<T: Decode + serde::Serialize>(text: &str) -> String {
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        serde_json::to_string(&T::decode(value).unwrap()).unwrap()
    }

    #[test]
    fn the_tag_is_written_once() {
        for text in [
            r#"{"type":"reboot"}"#,
            r#"{"type":"resize","size":"s-1vcpu-1gb"}"#,
            r#"{"type":"resize","size":"s-1vcpu-1gb","new":{"type":1}}"#,
            r#"{"type":"resize"}"#,
            r#"{"type":"resize","new":1}"#,
            r#"{"new":1,"type":"resize","size":{}}"#,
            r#"{"type":"dance","steps":3}"#,
            r#"{"type":null}"#,
        ] {
            assert_eq!(again::<Act>(text), text);
        }
        for text in [
            r#"{"type":"detach"}"#,
            r#"{"type":"detach","reason":"moved"}"#,
            r#"{"type":"detach","new":[1]}"#,
            r#"{"type":"detach","reason":[]}"#,
        ] {
            assert_eq!(again::<Grown>(text), text);
        }
    }

    #[test]
    fn the_tag_comes_first_wherever_it_was() {
        assert_eq!(
            again::<Act>(r#"{"size":"s-1vcpu-1gb","type":"resize"}"#),
            r#"{"type":"resize","size":"s-1vcpu-1gb"}"#
        );
    }

    #[test]
    fn what_is_read_equals_what_a_program_makes() {
        let made = Act::Resize(Resize {
            size: "s-1vcpu-1gb".to_owned(),
            undeclared: crate::undeclared::Undeclared::default(),
        });
        let read = Act::decode(json!({ "type": "resize", "size": "s-1vcpu-1gb" })).unwrap();
        assert_eq!(read, made);
    }

    /// The object of another variant, read by itself: its tag isn't written beside that of this one.
    #[test]
    fn the_tag_of_a_rest_that_was_read_by_itself_is_not_written() {
        let rest = Resize::decode(json!({ "type": "other", "size": "s-1vcpu-1gb" })).unwrap();
        assert_eq!(
            serde_json::to_string(&Act::Resize(rest)).unwrap(),
            r#"{"type":"resize","size":"s-1vcpu-1gb"}"#
        );
    }

    #[test]
    fn a_value_of_an_unknown_shape_shows_its_keys_alone() {
        for (value, shown) in [
            (json!({ "type": "reboot" }), "Reboot"),
            (
                json!({ "type": "dance", "key": "planted" }),
                "Other({\"type\", \"key\"})",
            ),
            (json!("planted"), "Other([redacted])"),
        ] {
            assert_eq!(format!("{:?}", Act::decode(&value).unwrap()), shown);
        }
    }
}
