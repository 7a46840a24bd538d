//! Numbers and booleans of a text that would become another text.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use yaml_serde::Value as Yaml;

/// What a YAML text says, with every number and boolean as it is written there: `value` is the same text, read.
pub(super) fn as_written(text: &str, value: &Yaml) -> Result<Yaml, yaml_serde::Error> {
    AsWritten(value).deserialize(yaml_serde::Deserializer::from_str(text))
}

struct AsWritten<'a>(&'a Yaml);

impl<'de> DeserializeSeed<'de> for AsWritten<'_> {
    type Value = Yaml;

    fn deserialize<D: Deserializer<'de>>(self, text: D) -> Result<Yaml, D::Error> {
        match self.0 {
            Yaml::Mapping(_) => text.deserialize_map(self),
            Yaml::Sequence(_) => text.deserialize_seq(self),
            Yaml::Number(_) | Yaml::Bool(_) => text.deserialize_str(self),
            other => {
                text.deserialize_ignored_any(IgnoredAny)?;
                Ok(other.clone())
            }
        }
    }
}

impl<'de> Visitor<'de> for AsWritten<'_> {
    type Value = Yaml;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("what was read before")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Yaml, E> {
        Ok(Yaml::String(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Yaml, A::Error> {
        let mut written = Vec::new();
        for value in self.0.as_sequence().into_iter().flatten() {
            written.extend(items.next_element_seed(AsWritten(value))?);
        }
        Ok(Yaml::Sequence(written))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Yaml, A::Error> {
        let mut written = yaml_serde::Mapping::new();
        for (key, value) in self.0.as_mapping().into_iter().flatten() {
            if entries.next_key::<IgnoredAny>()?.is_some() {
                written.insert(key.clone(), entries.next_value_seed(AsWritten(value))?);
            }
        }
        Ok(Yaml::Mapping(written))
    }
}

/// Where a number or a boolean became another text than it was `written` as: an image's tag 1.10 would be 1.1, and `True` would be
/// `true`. Where nobody knows how it was written, a number with a fraction may have been written otherwise.
pub(super) fn changed(
    value: &Value,
    written: Option<&Value>,
    read: &Value,
    place: &str,
) -> Option<String> {
    match (value, read) {
        (Value::Number(_) | Value::Bool(_), Value::String(read)) => {
            let is_same = match written {
                Some(written) => written.as_str() == Some(read),
                None => !value.is_f64(),
            };
            (!is_same).then(|| place.to_owned())
        }
        (Value::Object(value), Value::Object(read)) => value.iter().find_map(|(key, value)| {
            let dot = if place.is_empty() { "" } else { "." };
            let written = written.and_then(|written| written.get(key));
            changed(
                value,
                written,
                read.get(key)?,
                &format!("{place}{dot}{key}"),
            )
        }),
        (Value::Array(value), Value::Array(read)) => {
            let mut pairs = value.iter().zip(read).enumerate();
            pairs.find_map(|(at, (value, read))| {
                let written = written.and_then(|written| written.get(at));
                changed(value, written, read, &format!("{place}[{at}]"))
            })
        }
        _ => None,
    }
}
