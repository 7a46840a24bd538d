//! `tagged_union!` and `union!`: values of one of several types.

mod tagged;

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::JsonObject;
use crate::hide::ShowKeys as _;

#[doc(hidden)]
pub use tagged::{is_single, read_rest, write_rest};

/// How well a JSON value fits a type, judged by its outside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// How many of the keys that are there the type declares.
    pub known: usize,
    /// How many of the keys that the type requires are missing or null.
    pub missing: usize,
}

impl Fit {
    /// The fit of a value in which the JSON type is all that is to be seen.
    #[must_use]
    pub fn of_type(is_one: bool) -> Option<Self> {
        is_one.then(Self::default)
    }

    /// Whether this type is to be preferred: it knows more of what is there, or as much and misses less.
    #[must_use]
    pub fn is_better_than(self, other: Self) -> bool {
        let missing = other.missing.cmp(&self.missing);
        self.known.cmp(&other.known).then(missing).is_gt()
    }
}

/// The better one of two fits, the first where both are alike.
#[must_use]
pub fn better(first: Option<Fit>, second: Option<Fit>) -> Option<Fit> {
    match (first, second) {
        (Some(first), Some(second)) if second.is_better_than(first) => Some(second),
        (None, second) => second,
        (first, _) => first,
    }
}

/// Whether a JSON value looks like a type, and how much: by its JSON type and its keys.
#[doc(hidden)]
pub trait Shape: fmt::Debug {
    /// How well `value` fits `Self`; `None` if it doesn't look like it.
    fn fit(value: &Value) -> Option<Fit>;

    /// What `Debug` shows of a member of a union: nothing but the keys of what the document doesn't describe.
    ///
    /// # Errors
    ///
    /// Returns the error of the formatter.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// A member of a union, for `Debug`.
pub struct Member<'a, T>(pub &'a T);

impl<T: Shape> fmt::Debug for Member<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f)
    }
}

impl Shape for String {
    fn fit(value: &Value) -> Option<Fit> {
        Fit::of_type(value.is_string())
    }
}

impl Shape for i64 {
    fn fit(value: &Value) -> Option<Fit> {
        Fit::of_type(value.is_i64())
    }
}

impl Shape for f64 {
    fn fit(value: &Value) -> Option<Fit> {
        Fit::of_type(value.is_number())
    }
}

impl Shape for bool {
    fn fit(value: &Value) -> Option<Fit> {
        Fit::of_type(value.is_boolean())
    }
}

impl Shape for JsonObject {
    fn fit(value: &Value) -> Option<Fit> {
        Fit::of_type(value.is_object())
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show_keys(f)
    }
}

impl<T: Shape> Shape for BTreeMap<String, T> {
    fn fit(value: &Value) -> Option<Fit> {
        Fit::of_type(value.is_object())
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(key, value)| (key, Member(value)));
        f.debug_map().entries(entries).finish()
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn fit(value: &Value) -> Option<Fit> {
        value
            .as_array()?
            .iter()
            .map(T::fit)
            .try_fold(Fit::default(), |sum, item| {
                let item = item?;
                Some(Fit {
                    known: sum.known + item.known,
                    missing: sum.missing + item.missing,
                })
            })
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(Member)).finish()
    }
}

/// What both kinds of unions have.
#[doc(hidden)]
#[macro_export]
macro_rules! union_common {
    ($name:ident) => {
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                <Self as $crate::Decode>::decode(deserializer)
            }
        }
    };
}

/// Declares an enum whose variants are told apart by what they look like. The variant that knows the most of the keys that
/// are there wins, of several the one that misses the fewest, of several the first. It alone is decoded. A value that fits none,
/// or can't be decoded as the one, is kept as `Other`.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($(#[$meta:meta])* $name:ident { $($variant:ident($type:ty),)* }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", stringify!($type), "`")]
                $variant($type),
            )*
            /// A value of a shape that this version doesn't know, as it was sent.
            Other($crate::serde_json::Value),
        }

        impl $crate::Decode for $name {
            fn decode<'de, D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <$crate::serde_json::Value as $crate::serde::Deserialize>::deserialize(deserializer)?;
                type Read<T> = fn(&$crate::serde_json::Value) -> Option<T>;
                let mut best: (Option<$crate::union::Fit>, Read<Self>) = (None, |_| None);
                $(
                    if let Some(fit) = <$type as $crate::union::Shape>::fit(&value) {
                        if best.0.is_none_or(|best| fit.is_better_than(best)) {
                            best = (Some(fit), |value| <$type as $crate::Decode>::decode(value).ok().map(Self::$variant));
                        }
                    }
                )*
                let (_, read) = best;
                Ok(read(&value).unwrap_or(Self::Other(value)))
            }

            #[inline]
            fn blank() -> Self {
                Self::Other($crate::serde_json::Value::Null)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::serde::Serialize::serialize(value, serializer),)*
                    Self::Other(value) => $crate::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        $(
            impl From<$type> for $name {
                #[inline]
                fn from(value: $type) -> Self {
                    Self::$variant(value)
                }
            }
        )*

        impl $crate::union::Shape for $name {
            #[inline]
            fn fit(value: &$crate::serde_json::Value) -> Option<$crate::union::Fit> {
                let fit = None;
                $(let fit = $crate::union::better(fit, <$type as $crate::union::Shape>::fit(value));)*
                fit
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant(value) => {
                        f.debug_tuple(stringify!($variant)).field(&$crate::union::Member(value)).finish()
                    })*
                    Self::Other(value) => f.debug_tuple("Other").field(&$crate::hide::Keys(value)).finish(),
                }
            }
        }

        $crate::union_common!($name);
    };
}

/// What becomes the only member of a union that is a text: whatever becomes that text.
#[doc(hidden)]
#[macro_export]
macro_rules! from_text {
    ($name:ident::$variant:ident from $($type:ty),*) => {
        $(
            impl From<$type> for $name {
                #[inline]
                fn from(value: $type) -> Self {
                    Self::$variant(value.into())
                }
            }
        )*
    };
}

#[cfg(test)]
mod tests {
    use crate::Decode;
    use serde_json::json;

    union!(Image { Id(i64), Slug(String), });
    from_text!(Image::Slug from &str, &String);

    #[test]
    fn a_value_of_an_unknown_shape_shows_its_keys_alone() {
        let image = Image::decode(json!({ "key": "planted" })).unwrap();
        assert_eq!(format!("{image:?}"), "Other({\"key\"})");
        assert_eq!(format!("{:?}", Image::from(7)), "Id(7)");
    }

    #[test]
    fn shapes_choose_and_unknown_shapes_survive() {
        assert_eq!(Image::decode(json!(7)).unwrap(), Image::Id(7));
        assert_eq!(
            Image::decode(json!("7")).unwrap(),
            Image::Slug("7".to_owned())
        );
        assert_eq!(Image::decode(json!([7])).unwrap(), Image::Other(json!([7])));
        assert_eq!(serde_json::to_value(Image::from(7)).unwrap(), json!(7));
    }

    #[test]
    fn literals_and_texts_become_members() {
        fn image(image: impl Into<Image>) -> Image {
            image.into()
        }
        fn images(images: impl IntoIterator<Item = impl Into<Image>>) -> Vec<Image> {
            images.into_iter().map(Into::into).collect()
        }
        assert_eq!(image(7), Image::Id(7));
        let slug = Image::Slug("a".to_owned());
        let borrowed = &"a".to_owned();
        for text in [image("a"), image("a".to_owned()), image(borrowed)] {
            assert_eq!(text, slug);
        }
        assert_eq!(images([7, 8]), [Image::Id(7), Image::Id(8)]);
        assert_eq!(images(["a"]), [slug]);
    }

    macro_rules! part {
        ($name:ident { $($kind:ident $field:ident $key:literal: $type:ty,)* }) => {
            #[derive(Clone, Debug, PartialEq)]
            #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
            pub struct $name {
                $($field: $type,)*
                #[cfg_attr(feature = "schemars", schemars(skip))]
                undeclared: crate::undeclared::Undeclared,
            }
            crate::record!($name { $($kind $field $key,)* });
        };
    }

    part!(Small { required name "name": String, optional note "note": Option<String>, });
    part!(Large { required name "name": String, optional size "size": Option<i64>, optional zone "zone": Option<String>, });
    part!(Strict { required name "name": String, required size "size": i64, });
    union!(SmallFirst { Small(Small), Large(Large), Strict(Strict), });
    union!(StrictFirst { Strict(Strict), Large(Large), Small(Small), });

    /// Which member each order of declaration chooses.
    fn chosen(value: &serde_json::Value) -> [&'static str; 2] {
        let first = SmallFirst::decode(value).unwrap();
        let last = StrictFirst::decode(value).unwrap();
        for written in [serde_json::to_value(&first), serde_json::to_value(&last)] {
            assert_eq!(written.unwrap(), *value);
        }
        [
            match first {
                SmallFirst::Small(_) => "small",
                SmallFirst::Large(_) => "large",
                SmallFirst::Strict(_) => "strict",
                SmallFirst::Other(_) => "other",
            },
            match last {
                StrictFirst::Small(_) => "small",
                StrictFirst::Large(_) => "large",
                StrictFirst::Strict(_) => "strict",
                StrictFirst::Other(_) => "other",
            },
        ]
    }

    #[test]
    fn what_is_there_chooses_and_not_the_order() {
        for (value, expected) in [
            (json!({ "name": "a", "note": "b" }), ["small"; 2]),
            (json!({ "name": "a", "size": 1, "zone": "z" }), ["large"; 2]),
            (json!({ "note": "b" }), ["small"; 2]),
            (json!({ "zone": "z" }), ["large"; 2]),
            (
                json!({ "name": "a", "zone": "z", "new": true }),
                ["large"; 2],
            ),
            // Two know as much, and miss nothing.
            (json!({ "name": "a", "size": 1 }), ["large", "strict"]),
            // All know as much, but one misses more.
            (json!({ "name": "a" }), ["small", "large"]),
            (json!({ "size": 1 }), ["large", "strict"]),
            (json!({ "new": true }), ["other"; 2]),
            (json!({}), ["other"; 2]),
            (json!([1]), ["other"; 2]),
            // It can't be read as the one that it is nearest to.
            (json!({ "name": "a", "note": { "b": 1 } }), ["other"; 2]),
        ] {
            assert_eq!(chosen(&value), expected, "{value}");
        }
    }

    #[test]
    fn the_items_of_lists_choose() {
        union!(Lists { Small(Vec<Small>), Large(Vec<Large>), Text(Vec<String>), });
        let large = json!([{ "name": "a", "zone": "z" }, { "name": "b" }]);
        assert!(matches!(Lists::decode(&large).unwrap(), Lists::Large(_)));
        let text = Lists::decode(json!(["a"])).unwrap();
        assert_eq!(text, Lists::Text(vec!["a".to_owned()]));
        assert!(matches!(Lists::decode(json!([])).unwrap(), Lists::Small(_)));
        let mixed = json!([{ "name": "a" }, "a"]);
        assert_eq!(Lists::decode(&mixed).unwrap(), Lists::Other(mixed));
    }

    #[test]
    fn a_struct_is_preferred_to_a_map_if_it_knows_a_key() {
        union!(Free { Map(crate::JsonObject), Small(Small), });
        assert!(matches!(
            Free::decode(json!({ "note": "a" })).unwrap(),
            Free::Small(_)
        ));
        assert!(matches!(
            Free::decode(json!({ "new": "a" })).unwrap(),
            Free::Map(_)
        ));
    }
}
