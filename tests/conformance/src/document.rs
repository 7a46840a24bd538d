//! The OpenAPI document with its overlays, read without the help of the code that generates the client.

use std::path::Path;
use std::{env, fs};

use digitalocean_raw::BoxError;
use serde_json::{Map, Value};

/// The document, overlays applied.
pub struct Document {
    root: Value,
}

/// One operation of the document.
pub struct Operation<'a> {
    /// Its id.
    pub id: &'a str,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path with its parameters in braces.
    pub path: &'a str,
    /// All that the document says of it.
    pub raw: &'a Map<String, Value>,
    /// Its parameters, those of its path included.
    pub parameters: Vec<Parameter<'a>>,
}

/// One parameter of an operation.
pub struct Parameter<'a> {
    /// Its name.
    pub name: &'a str,
    /// `path`, `query` or `header`.
    pub place: &'a str,
    /// Its schema, resolved.
    pub schema: &'a Value,
}

/// What an operation answers when all is well.
pub struct Success<'a> {
    /// The status.
    pub status: u16,
    /// The media types, each with its schema. Empty if the answer has no body.
    pub media: Vec<(&'a str, &'a Value)>,
}

impl Document {
    /// Reads the document and its overlays from the repository.
    ///
    /// # Errors
    ///
    /// Where a file can't be read or an overlay doesn't fit.
    pub fn load() -> Result<Self, BoxError> {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
        let mut root: Value = serde_json::from_slice(&fs::read(spec.join("openapi.json"))?)?;
        let mut overlays = fs::read_dir(spec.join("overlays"))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<Vec<_>, _>>()?;
        overlays.retain(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        });
        overlays.sort();
        for path in overlays {
            let overlays = match serde_json::from_slice(&fs::read(path)?)? {
                Value::Array(overlays) => overlays,
                overlay => vec![overlay],
            };
            for mut overlay in overlays {
                let patch: json_patch::Patch = serde_json::from_value(overlay["patch"].take())?;
                json_patch::patch(&mut root, &patch)?;
            }
        }
        Ok(Self { root })
    }

    /// The document without the properties that only the service sets: what requests may hold.
    #[must_use]
    pub fn of_requests(mut self) -> Self {
        fn is_read_only(schema: &Value, root: &Value) -> bool {
            let target = schema["$ref"].as_str().map(|at| at.trim_start_matches('#'));
            let target = target.and_then(|at| root.pointer(at));
            let schema = target.unwrap_or(schema);
            // It may stand beside a reference.
            let parts = schema["allOf"].as_array().into_iter().flatten();
            schema["readOnly"] == true || parts.into_iter().any(|it| is_read_only(it, root))
        }
        fn strip(schema: &mut Value, root: &Value) {
            match schema {
                Value::Object(object) => {
                    let properties = object.get_mut("properties");
                    let mut gone = Vec::new();
                    if let Some(properties) = properties.and_then(Value::as_object_mut) {
                        properties.retain(|key, property| {
                            let is_gone = is_read_only(property, root);
                            gone.extend(is_gone.then(|| key.clone()));
                            !is_gone
                        });
                    }
                    if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut)
                    {
                        required.retain(|key| gone.iter().all(|gone| key != gone));
                    }
                    object.values_mut().for_each(|value| strip(value, root));
                }
                Value::Array(items) => items.iter_mut().for_each(|value| strip(value, root)),
                _ => {}
            }
        }
        let whole = self.root.clone();
        strip(&mut self.root, &whole);
        self
    }

    /// All operations, in the document's order.
    #[must_use]
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = Vec::new();
        for (path, item) in self.root["paths"].as_object().into_iter().flatten() {
            let item = self.resolve(item);
            for (method, raw) in item.as_object().into_iter().flatten() {
                let Some((raw, id)) = raw.as_object().zip(raw["operationId"].as_str()) else {
                    continue;
                };
                operations.push(Operation {
                    id,
                    method: method.to_uppercase(),
                    path,
                    raw,
                    parameters: self.parameters(raw, item),
                });
            }
        }
        operations
    }

    fn parameters<'a>(
        &'a self,
        raw: &'a Map<String, Value>,
        item: &'a Value,
    ) -> Vec<Parameter<'a>> {
        let mut read: Vec<Parameter<'a>> = Vec::new();
        for list in [raw.get("parameters"), item.get("parameters")] {
            for parameter in list.and_then(Value::as_array).into_iter().flatten() {
                let parameter = self.resolve(parameter);
                let (Some(name), Some(place)) =
                    (parameter["name"].as_str(), parameter["in"].as_str())
                else {
                    continue;
                };
                if !read
                    .iter()
                    .any(|known| known.name == name && known.place == place)
                {
                    let schema = self.resolve(&parameter["schema"]);
                    read.push(Parameter {
                        name,
                        place,
                        schema,
                    });
                }
            }
        }
        read
    }

    /// What a reference stands for; anything else is itself.
    #[must_use]
    pub fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        // A reference to itself would be a mistake of the document; null is what it stands for.
        for _ in 0..16 {
            match value["$ref"]
                .as_str()
                .and_then(|pointer| pointer.strip_prefix('#'))
            {
                Some(pointer) => value = self.root.pointer(pointer).unwrap_or(&Value::Null),
                None => return value,
            }
        }
        &Value::Null
    }

    /// The media types of an operation's request body, each with its schema.
    #[must_use]
    pub fn request_media<'a>(&'a self, operation: &Operation<'a>) -> Vec<(&'a str, &'a Value)> {
        operation
            .raw
            .get("requestBody")
            .map_or_else(Vec::new, |body| media(self.resolve(body)))
    }

    /// The first success of an operation; none of one that was withdrawn.
    #[must_use]
    pub fn success<'a>(&'a self, operation: &Operation<'a>) -> Option<Success<'a>> {
        let responses = operation.raw.get("responses")?.as_object()?;
        responses
            .iter()
            .filter_map(|(status, response)| Some((status.parse::<u16>().ok()?, response)))
            .filter(|(status, _)| (200..300).contains(status))
            .min_by_key(|(status, _)| *status)
            .map(|(status, response)| Success {
                status,
                media: media(self.resolve(response)),
            })
    }

    /// The JSON error answers of an operation: a status that each is for, and its schema.
    #[must_use]
    pub fn errors<'a>(&'a self, operation: &Operation<'a>) -> Vec<(u16, &'a Value)> {
        let responses = operation.raw.get("responses").and_then(Value::as_object);
        let mut errors = Vec::new();
        for (status, response) in responses.into_iter().flatten() {
            // Any status that isn't listed will do for the default.
            let status = status.parse().unwrap_or(599);
            let media = media(self.resolve(response));
            let json = media.iter().find(|(name, _)| *name == "application/json");
            if let (400.., Some((_, schema))) = (status, json) {
                errors.push((status, *schema));
            }
        }
        errors
    }

    /// Whether a schema says anything of the value at `path`, given as keys and indices.
    #[must_use]
    pub fn declares(&self, schema: &Value, path: &[String]) -> bool {
        let schema = self.resolve(schema);
        for composition in ["allOf", "oneOf", "anyOf"] {
            let members = schema[composition].as_array().into_iter().flatten();
            if members
                .into_iter()
                .any(|member| self.declares(member, path))
            {
                return true;
            }
        }
        let Some((first, rest)) = path.split_first() else {
            return true;
        };
        [
            &schema["properties"][first],
            &schema["items"],
            &schema["additionalProperties"],
        ]
        .into_iter()
        .any(|inner| inner.is_object() && self.declares(inner, rest))
    }
}

impl<'a> Success<'a> {
    /// The schema of the JSON answer.
    #[must_use]
    pub fn json(&self) -> Option<&'a Value> {
        self.media
            .iter()
            .find(|(name, _)| *name == "application/json")
            .map(|(_, schema)| *schema)
    }
}

fn media(owner: &Value) -> Vec<(&str, &Value)> {
    let content = owner["content"].as_object().into_iter().flatten();
    content
        .map(|(name, media)| (name.as_str(), &media["schema"]))
        .collect()
}
