//! Parameters: how their text becomes a value, and whether that value is allowed.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::schema::{Components, Purpose, Schema};

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

impl Place {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

/// One declared parameter.
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    pub(crate) required: bool,
    /// Whether an array comes as repeated keys (the default of queries) rather than in one text.
    explode: bool,
    separator: char,
    pub(crate) schema: Schema,
    types: BTreeSet<&'static str>,
    item_types: BTreeSet<&'static str>,
}

impl Parameter {
    /// `None` for what needs no checking: cookies, and headers that HTTP itself governs.
    pub(crate) fn read(components: Components, raw: &'static Value) -> Option<Self> {
        let raw = components.resolve(raw);
        let name = raw.get("name")?.as_str()?;
        let place = match raw.get("in")?.as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            _ => return None,
        };
        let governed = ["accept", "content-type", "authorization"];
        if place == Place::Header
            && governed
                .iter()
                .any(|known| name.eq_ignore_ascii_case(known))
        {
            return None;
        }
        let style = raw.get("style").and_then(Value::as_str);
        let explode = raw
            .get("explode")
            .and_then(Value::as_bool)
            .unwrap_or(place == Place::Query && style.is_none_or(|style| style == "form"));
        let separator = match style {
            Some("spaceDelimited") => ' ',
            Some("pipeDelimited") => '|',
            _ => ',',
        };
        let schema = Schema::new(raw.get("schema")?, components, Purpose::Request);
        let items = schema
            .resolved()
            .get("items")
            .map(|items| Schema::new(items, components, Purpose::Request).types());
        Some(Self {
            name,
            place,
            required: place == Place::Path || raw.get("required") == Some(&Value::Bool(true)),
            explode,
            separator,
            types: schema.types(),
            item_types: items.unwrap_or_default(),
            schema,
        })
    }

    /// Whether it is a text and nothing else.
    pub(crate) fn is_text(&self) -> bool {
        self.types.len() == 1 && self.types.contains("string")
    }

    pub(crate) fn is_array(&self) -> bool {
        self.types.contains("array")
    }

    /// The value that the texts (several for a repeated key) stand for.
    pub(crate) fn value(&self, texts: &[&str]) -> Value {
        if self.is_array() {
            let mut items = Vec::new();
            for text in texts {
                if self.explode {
                    items.push(scalar(text, &self.item_types));
                } else {
                    let parts = text.split(self.separator);
                    items.extend(parts.map(|part| scalar(part, &self.item_types)));
                }
            }
            return Value::Array(items);
        }
        // Of a key given twice the last one counts.
        texts
            .last()
            .map_or(Value::Null, |text| scalar(text, &self.types))
    }

    pub(crate) fn violations(&self, texts: &[&str]) -> Vec<String> {
        let place = format!("{}.{}", self.place.name(), self.name);
        if texts.is_empty() {
            return if self.required {
                vec![format!("{place}: is required")]
            } else {
                Vec::new()
            };
        }
        self.schema.violations(&place, &self.value(texts))
    }
}

/// Reads a text as the narrowest of the types that it can be; as a string when it is none of the others.
fn scalar(text: &str, types: &BTreeSet<&'static str>) -> Value {
    if types.contains("integer")
        && let Ok(value) = text.parse::<i64>()
    {
        return Value::from(value);
    }
    if types.contains("number")
        && let Some(value) = text.parse::<f64>().ok().filter(|value| value.is_finite())
    {
        return Value::from(value);
    }
    match text {
        "true" | "True" if types.contains("boolean") => Value::Bool(true),
        "false" | "False" if types.contains("boolean") => Value::Bool(false),
        _ => Value::String(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parameter(raw: Value) -> Parameter {
        let raw: &'static Value = Box::leak(Box::new(raw));
        Parameter::read(Components::new(&Value::Null), raw).unwrap()
    }

    #[test]
    fn repeated_keys_make_an_array() {
        let parameter = parameter(json!({"name": "n", "in": "query",
            "schema": {"type": "array", "items": {"type": "integer", "maximum": 9}}}));
        assert_eq!(parameter.value(&["1", "2"]), json!([1, 2]));
        assert!(parameter.violations(&["1", "2"]).is_empty());
        assert_eq!(parameter.violations(&["1", "10"]).len(), 1);
    }

    #[test]
    fn a_joined_array_is_split() {
        let parameter = parameter(json!({"name": "n", "in": "query", "explode": false,
            "schema": {"type": "array", "items": {"type": "string"}}}));
        assert_eq!(parameter.value(&["a,b"]), json!(["a", "b"]));
    }

    #[test]
    fn bounds_and_missing_values_are_found() {
        let parameter = parameter(json!({"name": "page", "in": "query", "required": true,
            "schema": {"type": "integer", "minimum": 1}}));
        assert_eq!(parameter.violations(&[]), ["query.page: is required"]);
        assert_eq!(parameter.violations(&["0"]).len(), 1);
        assert_eq!(parameter.violations(&["many"]).len(), 1);
        assert!(parameter.violations(&["3"]).is_empty());
    }
}
