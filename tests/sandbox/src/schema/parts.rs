//! Looking along a schema beside a value, without deciding which member of a union the value is.

use serde_json::Value;

use super::Components;

/// Deeper than this is a schema that contains itself without a property in between.
const DEEPEST: usize = 16;

/// A schema and everything it is put together from: references followed, all members of `allOf`, `anyOf`, `oneOf`.
pub(crate) struct Parts {
    components: Components,
    schemas: Vec<&'static Value>,
}

impl Parts {
    pub(super) fn of(components: Components, schema: &'static Value) -> Self {
        let mut parts = Self::none(components);
        parts.add(schema, 0);
        parts
    }

    /// Merges two schemas that both apply.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.schemas.extend(other.schemas);
        self
    }

    /// The names of the properties, in the order of the document.
    pub(crate) fn names(&self) -> Vec<&'static str> {
        let mut names: Vec<&'static str> = Vec::new();
        let declared = self
            .schemas
            .iter()
            .filter_map(|schema| schema.get("properties").and_then(Value::as_object));
        for name in declared.flat_map(serde_json::Map::keys) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }

    /// Whether a value of this JSON type can stand here.
    pub(crate) fn is(&self, kind: &str) -> bool {
        self.texts("type").any(|own| own == kind)
    }

    /// Whether a whole number stands here as a text.
    pub(crate) fn is_number_as_text(&self) -> bool {
        let is_whole = self
            .texts("format")
            .any(|own| matches!(own, "int64" | "uint64"));
        is_whole && self.is("string") && !self.is("integer")
    }

    /// Whether only the service sets what stands here.
    pub(crate) fn is_read_only(&self) -> bool {
        self.flag("readOnly")
    }

    /// Whether no answer shows what stands here.
    pub(crate) fn is_write_only(&self) -> bool {
        self.flag("writeOnly")
    }

    /// Whether it is one of several shapes.
    pub(crate) fn is_union(&self) -> bool {
        let is = |schema: &&Value| {
            ["oneOf", "anyOf"]
                .iter()
                .any(|key| schema.get(key).is_some())
        };
        self.schemas.iter().any(is)
    }

    /// The default value.
    pub(crate) fn default(&self) -> Option<&'static Value> {
        let mut defaults = self
            .schemas
            .iter()
            .filter_map(|schema| schema.get("default"));
        defaults.next()
    }

    fn flag(&self, key: &str) -> bool {
        self.schemas
            .iter()
            .any(|schema| schema.get(key) == Some(&Value::Bool(true)))
    }

    fn texts(&self, key: &'static str) -> impl Iterator<Item = &'static str> {
        self.schemas
            .iter()
            .filter_map(move |schema| schema.get(key).and_then(Value::as_str))
    }

    /// A place of which nothing is said.
    pub(crate) fn nothing(&self) -> Self {
        Self::none(self.components)
    }

    fn none(components: Components) -> Self {
        Self {
            components,
            schemas: Vec::new(),
        }
    }

    fn add(&mut self, schema: &'static Value, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        let schema = self.components.resolve(schema);
        self.schemas.push(schema);
        for key in ["allOf", "anyOf", "oneOf"] {
            let members = schema.get(key).and_then(Value::as_array);
            for member in members.into_iter().flatten() {
                self.add(member, depth + 1);
            }
        }
    }

    /// The parts of a property, or of a map's values.
    pub(crate) fn property(&self, name: &str) -> Self {
        self.inner(|schema| {
            let own = schema
                .get("properties")
                .and_then(|properties| properties.get(name));
            own.or_else(|| schema.get("additionalProperties"))
        })
    }

    /// The parts of an array's items.
    pub(crate) fn items(&self) -> Self {
        self.inner(|schema| schema.get("items"))
    }

    fn inner(&self, step: impl Fn(&'static Value) -> Option<&'static Value>) -> Self {
        let mut inner = Self::none(self.components);
        for schema in self.schemas.iter().copied().filter_map(step) {
            inner.add(schema, 0);
        }
        inner
    }

    /// Whether there are properties with names, as opposed to a map.
    pub(crate) fn has_properties(&self) -> bool {
        self.schemas
            .iter()
            .any(|schema| schema.get("properties").is_some())
    }

    /// Whether the schema says anything of a property called `name`.
    pub(crate) fn declares(&self, name: &str) -> bool {
        self.schemas
            .iter()
            .filter_map(|schema| schema.get("properties"))
            .any(|properties| properties.get(name).is_some())
    }

    /// Whether null is a value of the property; `None` when no part declares it.
    pub(crate) fn takes_null(&self, name: &str) -> Option<bool> {
        let declared = self
            .schemas
            .iter()
            .filter_map(|schema| schema.get("properties")?.get(name));
        declared
            .map(|property| takes_null(self.components, property, 0))
            .reduce(|one, other| one || other)
    }

    /// Whether any part requires the property.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.schemas
            .iter()
            .filter_map(|schema| schema.get("required").and_then(Value::as_array))
            .any(|names| names.iter().any(|required| required == name))
    }

    /// Whether the property's value tells the members of a union apart.
    pub(crate) fn is_tag(&self, name: &str) -> bool {
        self.schemas
            .iter()
            .filter_map(|schema| schema.pointer("/discriminator/propertyName"))
            .any(|tag| tag == name)
    }

    /// Whether there are lists of values, and none of them has this one.
    pub(crate) fn lacks(&self, value: &Value) -> bool {
        self.schemas
            .iter()
            .any(|schema| schema.get("enum").is_some())
            && !self.lists(value)
    }

    /// Whether a part lists the value in its `enum`.
    pub(crate) fn lists(&self, value: &Value) -> bool {
        self.schemas
            .iter()
            .filter_map(|schema| schema.get("enum").and_then(Value::as_array))
            .any(|values| values.contains(value))
    }
}

/// Whether the schema accepts null. What says nothing of its type does.
fn takes_null(components: Components, schema: &'static Value, depth: usize) -> bool {
    let schema = components.resolve(schema);
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        return true;
    }
    if depth > DEEPEST || schema.get("type").is_some() || schema.get("properties").is_some() {
        return false;
    }
    let listed = schema.get("enum").and_then(Value::as_array);
    if listed.is_some_and(|values| !values.contains(&Value::Null)) {
        return false;
    }
    let members = |key: &str| schema.get(key).and_then(Value::as_array);
    let takes = |member: &'static Value| takes_null(components, member, depth + 1);
    members("allOf").is_none_or(|all| all.iter().all(takes))
        && ["anyOf", "oneOf"]
            .into_iter()
            .filter_map(members)
            .all(|any| any.iter().any(takes))
}
