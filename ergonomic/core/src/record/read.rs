//! Reading the fields of a struct.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::Record;
use crate::decode::{Place, empty_list};
use crate::undeclared::{Required, Undeclared};
use crate::{Decode, JsonObject};

/// Reads a struct.
///
/// # Errors
///
/// Returns an error if it has another shape.
pub fn decode<'de, R: Record, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    let mut value = R::blank();
    value.read_value(deserializer)?;
    Ok(value)
}

/// Reads the fields of a struct into a blank one.
pub(super) struct Fields<'a, R>(pub(super) &'a mut R);

impl<'de, R: Record> Visitor<'de> for Fields<'_, R> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", R::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.read(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        empty_list(list, &self)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

/// Reads a field that must be there, and whether it is and isn't null.
pub fn read_required<'de, A: MapAccess<'de>, T: Decode>(
    map: &mut A,
    place: &mut T,
    found: &mut bool,
) -> Result<(), A::Error> {
    *found = map.next_value_seed(Required(place))?;
    Ok(())
}

/// Reads a field that requests may leave out.
pub fn read_answered<'de, A: MapAccess<'de>, T: Decode>(
    map: &mut A,
    place: &mut T,
) -> Result<(), A::Error> {
    map.next_value_seed(Required(place))?;
    Ok(())
}

/// Reads a field that may be left out.
pub fn read_place<'de, A: MapAccess<'de>, T: Decode>(
    map: &mut A,
    place: &mut Option<T>,
) -> Result<(), A::Error> {
    map.next_value_seed(Place(place))
}

/// Reads a field that may be null, and that it is there.
pub fn read_or_null<'de, A: MapAccess<'de>, T: Decode>(
    map: &mut A,
    place: &mut Option<T>,
    found: &mut bool,
) -> Result<(), A::Error> {
    *found = true;
    map.next_value_seed(Place(place))
}

/// Reads a field that may be left out, and notes if it is null.
pub fn read_sometimes<'de, A: MapAccess<'de>, T: Decode>(
    map: &mut A,
    place: &mut Option<T>,
    key: &'static str,
    undeclared: &mut Undeclared,
) -> Result<(), A::Error> {
    map.next_value_seed(Place(place))?;
    if place.is_none() {
        undeclared.note(key);
    }
    Ok(())
}

/// Reads what a key holds in a way of its own.
pub fn read_as<'de, A: MapAccess<'de>, S: DeserializeSeed<'de>>(
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

/// Reads what a key holds into all the others.
pub fn read_rest<'de, A: MapAccess<'de>>(
    map: &mut A,
    key: &str,
    rest: &mut JsonObject,
) -> Result<(), A::Error> {
    let value = map.next_value()?;
    rest.insert(key.to_owned(), value);
    Ok(())
}

/// The error of an object of which no key is declared.
pub struct Lacks(pub &'static [&'static str]);

impl fmt::Display for Lacks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
