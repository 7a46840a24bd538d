//! Schemas of the document: checking values against them and making values that fit them.

mod convert;
mod flatten;
mod foreign;
mod nulls;
mod numbers;
mod parts;
mod pattern;
mod synthesis;
mod text;
mod violation;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

pub(crate) use convert::Purpose;
pub(crate) use foreign::fitting;
pub(crate) use nulls::drop_meaningless;
pub(crate) use numbers::write_numbers;
pub(crate) use parts::Parts;
pub(crate) use synthesis::Fill;

/// The `components` of the document, which `$ref`s point into.
#[derive(Clone, Copy)]
pub(crate) struct Components {
    root: &'static Value,
}

impl Components {
    pub(crate) fn new(root: &'static Value) -> Self {
        Self { root }
    }

    /// What a local reference such as `#/components/schemas/droplet` names.
    pub(crate) fn lookup(&self, reference: &str) -> Option<&'static Value> {
        self.root.pointer(reference.strip_prefix('#')?)
    }

    /// Follows `$ref`s until there is none.
    pub(crate) fn resolve(&self, value: &'static Value) -> &'static Value {
        let mut value = value;
        // A chain of references longer than this is a cycle, which no document means.
        for _ in 0..32 {
            match reference(value).and_then(|name| self.lookup(name)) {
                Some(target) => value = target,
                None => break,
            }
        }
        value
    }
}

/// The `$ref` of a schema, when it is one.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// One schema at one place of the document, with its validator, which is compiled when it is first needed.
pub(crate) struct Schema {
    pub(crate) raw: &'static Value,
    components: Components,
    purpose: Purpose,
    validator: OnceLock<Result<Validator, String>>,
}

impl Schema {
    pub(crate) fn new(raw: &'static Value, components: Components, purpose: Purpose) -> Self {
        Self {
            raw,
            components,
            purpose,
            validator: OnceLock::new(),
        }
    }

    /// What is wrong with `value`, each as `<place>: <violation>`; nothing when it fits.
    pub(crate) fn violations(&self, place: &str, value: &Value) -> Vec<String> {
        match self.validator() {
            Ok(validator) => violation::describe(validator, place, value),
            Err(reason) => vec![format!("{place}: {reason}")],
        }
    }

    pub(crate) fn accepts(&self, value: &Value) -> bool {
        self.validator()
            .is_ok_and(|validator| validator.is_valid(value))
    }

    /// A value that this schema accepts, always the same one.
    pub(crate) fn synthesise(&self, fill: Fill) -> Result<Value, String> {
        synthesis::synthesise(self, fill, "")
    }

    /// The same for what is called `name`, which can shape a string.
    pub(crate) fn synthesise_named(&self, fill: Fill, name: &str) -> Result<Value, String> {
        synthesis::synthesise(self, fill, name)
    }

    /// The JSON types the schema names, looking through references and compositions.
    pub(crate) fn types(&self) -> BTreeSet<&'static str> {
        let mut types = BTreeSet::new();
        collect_types(self.components, self.raw, 0, &mut types);
        types
    }

    /// Everything the schema is put together from.
    pub(crate) fn parts(&self) -> Parts {
        Parts::of(self.components, self.raw)
    }

    /// The schema without its references at the top, as it stands in the document.
    pub(crate) fn resolved(&self) -> &'static Value {
        self.components.resolve(self.raw)
    }

    fn validator(&self) -> Result<&Validator, String> {
        self.validator
            .get_or_init(|| self.compile())
            .as_ref()
            .map_err(Clone::clone)
    }

    fn compile(&self) -> Result<Validator, String> {
        let mut schemas = Map::new();
        let mut waiting = Vec::new();
        let root = convert::convert(self.components, self.raw, self.purpose, &mut waiting);
        while let Some(name) = waiting.pop() {
            if schemas.contains_key(&name) {
                continue;
            }
            let pointer = format!("#/components/schemas/{name}");
            let raw = self
                .components
                .lookup(&pointer)
                .ok_or_else(|| format!("the document has no {pointer}"))?;
            let converted = convert::convert(self.components, raw, self.purpose, &mut waiting);
            schemas.insert(name, converted);
        }
        let whole = json!({"allOf": [root], "components": {"schemas": schemas}});
        jsonschema::options()
            .with_draft(Draft::Draft7)
            .should_validate_formats(self.purpose == Purpose::Answer)
            .should_ignore_unknown_formats(true)
            .build(&whole)
            .map_err(|error| format!("the document's schema can't be used: {error}"))
    }
}

fn collect_types(
    components: Components,
    raw: &'static Value,
    depth: usize,
    types: &mut BTreeSet<&'static str>,
) {
    if depth > 8 {
        return;
    }
    let raw = components.resolve(raw);
    if let Some(name) = raw.get("type").and_then(Value::as_str) {
        types.insert(name);
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        for member in raw.get(key).and_then(Value::as_array).into_iter().flatten() {
            collect_types(components, member, depth + 1, types);
        }
    }
}
