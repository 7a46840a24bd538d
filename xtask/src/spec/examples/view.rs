//! What a schema says of a value, with its parts and alternatives taken together.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::spec::pointer::{escape, follow};

/// Schemas nested deeper than this in each other can only be a circle.
const DEEPEST: usize = 32;

/// A schema and where it stands, as a JSON pointer.
#[derive(Clone)]
pub(in crate::spec) struct Place<'a> {
    pub(in crate::spec) at: String,
    pub(in crate::spec) schema: &'a Value,
}

/// What several schemas say together of one value: each key that any part or alternative declares is declared.
#[derive(Default)]
pub(in crate::spec) struct View<'a> {
    /// The schemas themselves, without references.
    pub(in crate::spec) places: Vec<Place<'a>>,
    /// The JSON types. If there are none, every type fits.
    pub(in crate::spec) types: BTreeSet<&'a str>,
    /// Whether null fits.
    pub(in crate::spec) nullable: bool,
    /// Whether an object may have keys that are not declared.
    pub(in crate::spec) is_open: bool,
    /// The declared keys of an object.
    pub(in crate::spec) properties: BTreeMap<&'a str, Vec<Place<'a>>>,
    /// The schemas of keys that aren't declared.
    pub(in crate::spec) values: Vec<Place<'a>>,
    /// The items of an array.
    pub(in crate::spec) items: Vec<Place<'a>>,
    /// The keys that an object must have.
    pub(in crate::spec) required: BTreeSet<&'a str>,
    /// The only values, if every alternative lists its own.
    pub(in crate::spec) values_listed: Option<Vec<&'a Value>>,
}

impl<'a> View<'a> {
    /// Combines the schemas of some alternatives.
    pub(in crate::spec) fn of(document: &'a Value, places: &[Place<'a>]) -> Self {
        places
            .iter()
            .map(|place| Self::one(document, place, 0))
            .reduce(Self::or)
            .unwrap_or_else(Self::anything)
    }

    fn anything() -> Self {
        Self {
            is_open: true,
            nullable: true,
            ..Self::default()
        }
    }

    fn one(document: &'a Value, place: &Place<'a>, depth: usize) -> Self {
        let followed = follow(document, place.at.clone(), place.schema).ok();
        let Some((at, schema)) = followed.filter(|_| depth < DEEPEST) else {
            return Self::anything();
        };
        let Some(keywords) = schema.as_object().filter(|keywords| !keywords.is_empty()) else {
            return Self::anything();
        };
        let child = |pointer: String, schema: &'a Value| Place {
            at: format!("{at}/{pointer}"),
            schema,
        };
        let mut view = Self {
            nullable: schema.get("nullable") == Some(&Value::Bool(true)),
            values_listed: schema
                .get("enum")
                .and_then(Value::as_array)
                .map(|values| values.iter().collect()),
            ..Self::default()
        };
        view.types
            .extend(schema.get("type").and_then(Value::as_str));
        if let Some(accepted) = schema.get("x-accept").and_then(Value::as_array) {
            view.types.extend(accepted.iter().filter_map(Value::as_str));
            view.nullable |= accepted.iter().any(|accepted| accepted == "null");
        }
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            view.types.insert("object");
            for (key, property) in properties {
                let place = child(format!("properties/{}", escape(key)), property);
                view.properties.entry(key).or_default().push(place);
            }
        }
        match schema.get("additionalProperties") {
            Some(Value::Object(values)) if !values.is_empty() => {
                let values = schema.get("additionalProperties").unwrap_or(schema);
                view.values
                    .push(child("additionalProperties".to_owned(), values));
            }
            Some(Value::Bool(false)) => {}
            Some(_) => view.is_open = true,
            None => {}
        }
        if let Some(items) = schema.get("items") {
            view.types.insert("array");
            view.items.push(child("items".to_owned(), items));
        }
        let required = schema.get("required").and_then(Value::as_array);
        let required = required.into_iter().flatten().filter_map(Value::as_str);
        view.required.extend(required);
        let list = |keyword: &'static str| {
            let parts = keywords.get(keyword).and_then(Value::as_array);
            let parts = parts.into_iter().flatten().enumerate();
            parts.map(move |(index, part)| (format!("{keyword}/{index}"), part))
        };
        for (pointer, part) in list("allOf") {
            view = view.and(Self::one(document, &child(pointer, part), depth + 1));
        }
        let alternatives = list("oneOf").chain(list("anyOf"));
        let alternatives = alternatives
            .map(|(pointer, part)| Self::one(document, &child(pointer, part), depth + 1))
            .reduce(Self::or);
        if let Some(alternatives) = alternatives {
            view = view.and(alternatives);
        }
        let says_what_it_holds = [
            "properties",
            "additionalProperties",
            "allOf",
            "oneOf",
            "anyOf",
        ]
        .iter()
        .any(|keyword| keywords.contains_key(*keyword));
        if !says_what_it_holds && (view.types.is_empty() || view.types.contains("object")) {
            view.is_open = true;
        }
        view.places.push(Place { at, schema });
        view
    }

    /// All of what both say.
    fn and(mut self, other: Self) -> Self {
        self.required.extend(other.required.iter().copied());
        let listed = self
            .values_listed
            .take()
            .or_else(|| other.values_listed.clone());
        // A part that says nothing of keys leaves them to the others.
        let is_open = self.is_open || (other.is_open && !other.types.is_empty());
        let mut both = self.merged(other);
        both.is_open = is_open;
        both.values_listed = listed;
        both
    }

    /// Combines two views: a value fits if it fits either.
    fn or(mut self, other: Self) -> Self {
        self.required.retain(|key| other.required.contains(key));
        let listed = match (self.values_listed.take(), &other.values_listed) {
            (Some(mut listed), Some(others)) => {
                listed.extend(others);
                Some(listed)
            }
            _ => None,
        };
        let is_any = self.types.is_empty() || other.types.is_empty();
        let is_open = self.is_open || other.is_open;
        let mut either = self.merged(other);
        if is_any {
            either.types.clear();
        }
        either.is_open = is_open;
        either.values_listed = listed;
        either
    }

    fn merged(mut self, other: Self) -> Self {
        self.nullable |= other.nullable;
        self.places.extend(other.places);
        self.types.extend(other.types);
        for (key, places) in other.properties {
            self.properties.entry(key).or_default().extend(places);
        }
        self.values.extend(other.values);
        self.items.extend(other.items);
        self
    }

    /// Whether a value of this JSON type fits.
    pub(in crate::spec) fn takes(&self, found: &str) -> bool {
        match found {
            "null" => self.nullable || self.types.is_empty(),
            "integer" if self.types.contains("number") => true,
            _ => self.types.is_empty() || self.types.contains(found),
        }
    }

    /// The schemas behind a key; `None` if it isn't declared.
    pub(in crate::spec) fn key(&self, key: &str) -> Option<&[Place<'a>]> {
        let declared = self.properties.get(key).map(Vec::as_slice);
        declared.or_else(|| (!self.values.is_empty()).then_some(self.values.as_slice()))
    }
}

/// The JSON type of a value, as OpenAPI calls it.
pub(in crate::spec) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
