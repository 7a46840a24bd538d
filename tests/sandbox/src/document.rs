//! The document: what the API offers, operation by operation.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;

use crate::error::Error;
use crate::operation::Operation;
use crate::schema::Components;

static TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/document.json"));
static RAW: OnceLock<Value> = OnceLock::new();
static DOCUMENT: OnceLock<Result<Document, String>> = OnceLock::new();

/// The API's OpenAPI document, corrections applied, as the sandbox serves it.
///
/// It is read once per process and shared by all sandboxes.
pub struct Document {
    operations: Vec<Operation>,
    by_id: HashMap<&'static str, usize>,
}

impl Document {
    /// All operations, in the document's order.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The operation with this `operationId`.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.by_id
            .get(id)
            .and_then(|index| self.operations.get(*index))
    }

    /// The values that a component schema lists; nothing when it lists none.
    pub(crate) fn listed(&self, component: &str) -> Vec<&'static str> {
        let pointer = format!("/components/schemas/{component}/enum");
        RAW.get()
            .and_then(|raw| raw.pointer(&pointer)?.as_array())
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// The names of the properties of a component schema.
    pub(crate) fn properties(&self, component: &str) -> Vec<&'static str> {
        let pointer = format!("/components/schemas/{component}/properties");
        RAW.get()
            .and_then(|raw| raw.pointer(&pointer)?.as_object())
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
            .collect()
    }

    pub(crate) fn embedded() -> Result<&'static Document, Error> {
        DOCUMENT
            .get_or_init(Self::parse)
            .as_ref()
            .map_err(|reason| Error::new(format!("the embedded document can't be used: {reason}")))
    }

    fn parse() -> Result<Self, String> {
        let parsed = match RAW.get() {
            Some(raw) => raw,
            None => {
                let raw = serde_json::from_str(TEXT).map_err(|error| error.to_string())?;
                RAW.get_or_init(|| raw)
            }
        };
        let components = Components::new(parsed);
        let paths = parsed
            .get("paths")
            .and_then(Value::as_object)
            .ok_or("it has no paths")?;
        let mut operations = Vec::new();
        for (path, item) in paths {
            let item = components.resolve(item);
            for method in Operation::METHODS {
                if let Some(raw) = item.get(method) {
                    operations.push(Operation::read(components, method, path, item, raw)?);
                }
            }
        }
        let by_id = operations
            .iter()
            .enumerate()
            .map(|(index, operation)| (operation.id, index))
            .collect();
        Ok(Self { operations, by_id })
    }
}
