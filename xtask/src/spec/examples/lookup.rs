//! Samples by what they are values of: the parameters and the bodies of operations, and what those hold.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::samples::Samples;
use super::sides;
use super::view::{Place, View, type_of};
use crate::spec::check::operations;
use crate::spec::pointer::{follow, unescape};

/// The samples of a document, to be looked up from operations downwards.
pub(crate) struct Lookup<'a> {
    document: &'a Value,
    samples: BTreeMap<&'a str, &'a Value>,
    bodies: HashMap<&'a str, Vec<Place<'a>>>,
    parameters: HashMap<(&'a str, &'a str), Place<'a>>,
    /// The samples of all that has the same name, those of most places first.
    by_name: HashMap<String, Vec<&'a Value>>,
}

/// Something that has a value.
#[derive(Clone)]
pub(crate) struct Spot<'a> {
    name: String,
    places: Vec<Place<'a>>,
}

impl Spot<'_> {
    /// The property or parameter that it is, or is an item of.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl<'a> Lookup<'a> {
    /// The samples of this document.
    pub(crate) fn of(document: &'a Value, samples: &'a Samples) -> Self {
        let mut bodies: HashMap<&str, Vec<Place<'_>>> = HashMap::new();
        for side in sides(document)
            .into_iter()
            .filter(|side| side.side == "request")
        {
            bodies.entry(side.operation).or_default().push(side.schema);
        }
        let mut parameters = HashMap::new();
        for operation in operations(document) {
            let Some(id) = operation.id() else { continue };
            let around = operation.at.rsplit_once('/').map_or("", |(item, _)| item);
            let own = operation.body.get("parameters");
            for (at, list) in [
                (around, operation.item.get("parameters")),
                (operation.at.as_str(), own),
            ] {
                let list = list.and_then(Value::as_array).into_iter().flatten();
                for (index, parameter) in list.enumerate() {
                    let at = format!("{at}/parameters/{index}");
                    let Ok((at, parameter)) = follow(document, at, parameter) else {
                        continue;
                    };
                    if let (Some(name), Some(schema)) = (
                        parameter.get("name").and_then(Value::as_str),
                        parameter.get("schema"),
                    ) {
                        let at = format!("{at}/schema");
                        parameters.insert((id, name), Place { at, schema });
                    }
                }
            }
        }
        let mut counted: HashMap<String, Vec<(&Value, usize)>> = HashMap::new();
        for (at, sample) in samples.iter() {
            let all = counted.entry(named(document, at)).or_default();
            match all.iter_mut().find(|(known, _)| *known == sample) {
                Some((_, count)) => *count += 1,
                None => all.push((sample, 1)),
            }
        }
        let by_name = counted.into_iter().map(|(name, mut all)| {
            all.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            (name, all.into_iter().map(|(sample, _)| sample).collect())
        });
        Self {
            document,
            samples: samples.iter().collect(),
            bodies,
            parameters,
            by_name: by_name.collect(),
        }
    }

    /// The body of an operation.
    pub(crate) fn body(&self, id: &str) -> Spot<'a> {
        Spot {
            name: "body".to_owned(),
            places: self.bodies.get(id).cloned().unwrap_or_default(),
        }
    }

    /// A parameter of an operation.
    pub(crate) fn parameter(&self, id: &str, name: &str) -> Spot<'a> {
        Spot {
            name: name.to_owned(),
            places: self
                .parameters
                .get(&(id, name))
                .cloned()
                .into_iter()
                .collect(),
        }
    }

    /// The property of an object.
    pub(crate) fn key(&self, spot: &Spot<'a>, key: &str) -> Spot<'a> {
        let places = View::of(self.document, &spot.places)
            .key(key)
            .map(<[Place<'_>]>::to_vec);
        Spot {
            name: key.to_owned(),
            places: places.unwrap_or_default(),
        }
    }

    /// The items of an array.
    pub(crate) fn items(&self, spot: &Spot<'a>) -> Spot<'a> {
        Spot {
            name: spot.name.clone(),
            places: View::of(self.document, &spot.places).items,
        }
    }

    /// The sample of this very place, if it is of this JSON type.
    pub(crate) fn own(&self, spot: &Spot<'a>, json_type: &str) -> Option<&'a Value> {
        let leaves = self.leaves(spot);
        let mut samples = leaves
            .iter()
            .filter_map(|leaf| self.samples.get(leaf.at.as_str()).copied());
        samples.find(|sample| is_of(sample, json_type))
    }

    /// The sample of this place, or of another one with the same name that fits it.
    pub(crate) fn any(&self, spot: &Spot<'a>, json_type: &str) -> Option<&'a Value> {
        let leaves = self.leaves(spot);
        let same = self.by_name.get(&spot.name).into_iter().flatten().copied();
        self.own(spot, json_type).or_else(|| {
            same.filter(|sample| is_of(sample, json_type))
                .find(|sample| leaves.iter().all(|leaf| fits(leaf.schema, sample)))
        })
    }

    /// What the schemas of a place say under a keyword: the first that says something.
    pub(crate) fn says(&self, spot: &Spot<'a>, keyword: &str) -> Option<&'a Value> {
        let mut leaves = self.leaves(spot).into_iter();
        leaves.find_map(|leaf| leaf.schema.get(keyword))
    }

    fn leaves(&self, spot: &Spot<'a>) -> Vec<Place<'a>> {
        View::of(self.document, &spot.places).places
    }
}

/// The name of the property or parameter whose schema stands here.
fn named(document: &Value, at: &str) -> String {
    if let Some(parameter) = at.strip_suffix("/schema")
        && let Some(name) = document.pointer(parameter).and_then(|it| it.get("name"))
    {
        return name.as_str().unwrap_or_default().to_owned();
    }
    let key = at.rsplit_once("/properties/").map_or(at, |(_, rest)| rest);
    unescape(key.split('/').next().unwrap_or_default())
}

fn is_of(sample: &Value, json_type: &str) -> bool {
    let found = type_of(sample);
    found == json_type || (json_type, found) == ("number", "integer")
}

/// Whether a schema has nothing against a value of its type.
fn fits(schema: &Value, sample: &Value) -> bool {
    let number = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    let listed = schema.get("enum").and_then(Value::as_array);
    // What a pattern or a format asks for is not known here.
    let is_free = ["pattern", "format"]
        .iter()
        .all(|keyword| schema.get(*keyword).is_none() || !sample.is_string());
    let in_range = |size: f64, least: &str, most: &str| {
        number(least).is_none_or(|least| size >= least)
            && number(most).is_none_or(|most| size <= most)
    };
    let is_within = match sample {
        Value::Number(value) => value
            .as_f64()
            .is_some_and(|value| in_range(value, "minimum", "maximum")),
        Value::String(text) => u32::try_from(text.chars().count())
            .is_ok_and(|size| in_range(f64::from(size), "minLength", "maxLength")),
        _ => true,
    };
    is_free && is_within && listed.is_none_or(|values| values.contains(sample))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({
            "paths": { "/v2/things/{id}": {
                "parameters": [{ "$ref": "#/components/parameters/thing" }],
                "put": {
                    "operationId": "put",
                    "requestBody": { "content": { "application/json": { "schema": {
                        "$ref": "#/components/schemas/thing",
                    } } } },
                },
            } },
            "components": {
                "parameters": { "thing": { "name": "id", "in": "path", "schema": { "type": "string" } } },
                "schemas": {
                    "thing": { "allOf": [{ "$ref": "#/components/schemas/base" }, { "properties": {
                        "tags": { "type": "array", "items": { "type": "string" } },
                        "size": { "type": "integer", "maximum": 5 },
                    } }] },
                    "base": { "properties": { "name": { "type": "string" } } },
                    "other": { "properties": { "size": { "type": "integer" } } },
                },
            },
        })
    }

    fn samples() -> Samples {
        let samples = json!({
            "/components/parameters/thing/schema": "a",
            "/components/schemas/base/properties/name": "one",
            "/components/schemas/thing/allOf/1/properties/tags/items": "web",
            "/components/schemas/other/properties/size": 3,
        });
        serde_json::from_value(samples).unwrap()
    }

    #[test]
    fn samples_are_found_from_an_operation_downwards() {
        let (document, samples) = (document(), samples());
        let lookup = Lookup::of(&document, &samples);
        let id = lookup.parameter("put", "id");
        assert_eq!(lookup.own(&id, "string"), Some(&json!("a")));
        let body = lookup.body("put");
        let name = lookup.key(&body, "name");
        assert_eq!(lookup.own(&name, "string"), Some(&json!("one")));
        assert_eq!(lookup.own(&name, "integer"), None);
        let tags = lookup.key(&body, "tags");
        let tag = lookup.items(&tags);
        assert_eq!(lookup.own(&tag, "string"), Some(&json!("web")));
        assert_eq!(tag.name(), "tags");
        assert_eq!(lookup.own(&lookup.body("gone"), "object"), None);
    }

    #[test]
    fn another_sample_of_the_same_name_has_to_fit() {
        let (mut document, samples) = (document(), samples());
        let size = |document: &Value| {
            let lookup = Lookup::of(document, &samples);
            let size = lookup.key(&lookup.body("put"), "size");
            assert_eq!(lookup.own(&size, "integer"), None);
            lookup.any(&size, "integer").cloned()
        };
        assert_eq!(size(&document), Some(json!(3)));
        document["components"]["schemas"]["thing"]["allOf"][1]["properties"]["size"]["maximum"] =
            json!(2);
        assert_eq!(size(&document), None);
    }
}
