//! Where in a document a public item is from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::codegen::TypeNames;
use crate::codegen::names::{ident, static_name, type_name};
use crate::spec::check::operations;
use crate::spec::pointer::{self, child};

/// Compositions within compositions: deeper than this nothing is looked for.
const DEEPEST: usize = 8;

/// The places of the types and operations of a document, as JSON pointers.
pub struct Places<'a> {
    document: &'a Value,
    names: &'a TypeNames,
    /// The types that are sent in place of others.
    origins: &'a BTreeMap<String, String>,
    /// By the name of a type.
    types: BTreeMap<String, Vec<String>>,
    /// The id and place of an operation, by the id and the names of its method, its row and its parameters.
    operations: BTreeMap<String, (String, String)>,
}

impl<'a> Places<'a> {
    /// Looks for them all. Types are called as `names` says; what is sent in place of another is from where that one is.
    pub fn of(
        document: &'a Value,
        names: &'a TypeNames,
        origins: &'a BTreeMap<String, String>,
    ) -> Self {
        let mut places = Self {
            document,
            names,
            origins,
            types: BTreeMap::new(),
            operations: BTreeMap::new(),
        };
        let schemas = document.pointer("/components/schemas");
        for (name, schema) in schemas.and_then(Value::as_object).into_iter().flatten() {
            let at = child("/components/schemas", name);
            places.schema(schema, &at, &names.name(name));
        }
        for operation in operations(document) {
            if let Some(id) = operation.id() {
                for name in [
                    id.to_owned(),
                    ident(id),
                    static_name(id),
                    format!("{}Params", type_name(id)),
                ] {
                    let here = (id.to_owned(), operation.at.clone());
                    places.operations.insert(name, here);
                }
                places.operation(operation.body, &operation.at, id);
            }
        }
        for known in places.types.values_mut() {
            known.sort_by_key(|at| !makes_type(document.pointer(at)));
        }
        places
    }

    /// What stands at a pointer.
    pub fn get(&self, at: &str) -> Option<&'a Value> {
        self.document.pointer(at)
    }

    /// Where types of this name are from.
    pub fn of_type(&self, name: &str) -> &[String] {
        let origin = || self.types.get(self.origins.get(name)?);
        // What a variant holds beside the property that tells it apart.
        let member = || self.types.get(name.strip_suffix("Fields")?);
        let known = self.types.get(name).or_else(origin).or_else(member);
        known.map_or(&[], Vec::as_slice)
    }

    /// The id and place of the operation that a public item belongs to: a method, a row of the table, or parameters.
    pub fn of_operation(&self, name: &str) -> Option<(&str, &str)> {
        // A method may be a second form of the same operation.
        let first = ["_stream", "_with_body", "_with_params"]
            .iter()
            .find_map(|end| name.strip_suffix(end));
        let names = [Some(name), first].into_iter().flatten();
        let (id, at) = names.filter_map(|name| self.operations.get(name)).next()?;
        Some((id, at))
    }

    /// Follows references: where the value is that a place stands for. A broken one stands for itself.
    pub fn follow(&self, at: &str) -> String {
        let value = self.get(at).unwrap_or(&Value::Null);
        match pointer::follow(self.document, at.to_owned(), value) {
            Ok((at, _)) => at,
            Err(_) => at.to_owned(),
        }
    }

    /// The places that a value refers to, directly or not.
    pub fn reach(&self, value: &'a Value, found: &mut BTreeSet<&'a str>) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    let at = value.as_str().and_then(|to| to.strip_prefix('#'));
                    match at.filter(|_| key == "$ref") {
                        Some(at) if found.insert(at) => {
                            if let Some(value) = self.get(at) {
                                self.reach(value, found);
                            }
                        }
                        Some(_) => {}
                        None => self.reach(value, found),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.reach(item, found)),
            _ => {}
        }
    }

    /// The places of the schemas that make up the one at a place: itself, and the parts of a composition.
    pub fn parts(&self, at: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.collect_parts(&self.follow(at), 0, &mut found);
        found
    }

    fn collect_parts(&self, at: &str, depth: usize, found: &mut Vec<String>) {
        if depth > DEEPEST || found.iter().any(|known| known == at) {
            return;
        }
        found.push(at.to_owned());
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let members = self.get(at).and_then(|schema| schema.get(keyword));
            let members = members.and_then(Value::as_array).map_or(0, Vec::len);
            for index in 0..members {
                let member = self.follow(&format!("{at}/{keyword}/{index}"));
                self.collect_parts(&member, depth + 1, found);
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if self
                .get(at)
                .and_then(|s| s.get(keyword))
                .is_some_and(Value::is_object)
            {
                let member = self.follow(&format!("{at}/{keyword}"));
                self.collect_parts(&member, depth + 1, found);
            }
        }
    }

    /// Where the schema at a place declares a property.
    pub fn property(&self, at: &str, key: &str) -> Option<String> {
        let declared = |part: &String| {
            let place = child(&format!("{part}/properties"), key);
            self.get(&place).map(|_| place)
        };
        self.parts(at).iter().find_map(declared)
    }

    /// Where the schema at a place says that a property must be there.
    pub fn requires(&self, at: &str, key: &str) -> bool {
        let says = |part: &String| {
            let list = self.get(part).and_then(|schema| schema.get("required"));
            let names = list.and_then(Value::as_array);
            names.is_some_and(|names| names.iter().any(|name| name == key))
        };
        self.parts(at).iter().any(says)
    }

    fn operation(&mut self, operation: &Map<String, Value>, at: &str, id: &str) {
        for index in 0..operation
            .get("parameters")
            .and_then(Value::as_array)
            .map_or(0, Vec::len)
        {
            let place = self.follow(&format!("{at}/parameters/{index}"));
            let name = self
                .get(&place)
                .and_then(|p| p.get("name"))
                .and_then(Value::as_str);
            let name = name.unwrap_or_default().to_owned();
            self.schema_at(&format!("{place}/schema"), &format!("{id}_{name}"));
        }
        if operation.contains_key("requestBody") {
            let place = self.follow(&format!("{at}/requestBody"));
            self.media(&place, &format!("{id}_body"));
        }
        let responses = operation.get("responses").and_then(Value::as_object);
        for status in responses.into_iter().flat_map(Map::keys) {
            let place = self.follow(&child(&format!("{at}/responses"), status));
            let word = match status.starts_with('2') {
                true => "response",
                false => "error",
            };
            let shared = place.strip_prefix("/components/responses/");
            if let Some(name) = shared.and_then(|name| self.names.response(name)) {
                self.media(&place, name);
            }
            self.media(&place, &format!("{id}_{word}"));
        }
    }

    fn media(&mut self, at: &str, hint: &str) {
        let content = self.get(at).and_then(|holder| holder.get("content"));
        for media in content
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
        {
            let place = child(&format!("{at}/content"), media);
            self.schema_at(&format!("{place}/schema"), hint);
        }
    }

    fn schema_at(&mut self, at: &str, hint: &str) {
        if let Some(schema) = self.get(at) {
            self.schema(schema, at, hint);
        }
    }

    fn schema(&mut self, schema: &Value, at: &str, hint: &str) {
        let Some(object) = schema.as_object() else {
            return;
        };
        let name = self.names.name(hint);
        // What several enums are is from the places of all of them.
        let shared = self.names.shared(&name).map(str::to_owned);
        for name in shared.into_iter().chain([name]) {
            let known = self.types.entry(name).or_default();
            if !known.iter().any(|place| place == at) {
                known.push(at.to_owned());
            }
        }
        if object.contains_key("$ref") {
            return;
        }
        let properties = object.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let place = child(&format!("{at}/properties"), name);
            self.schema(property, &place, &format!("{hint}_{name}"));
        }
        for (keyword, word) in [("items", "item"), ("additionalProperties", "value")] {
            if let Some(inner) = object.get(keyword) {
                self.schema(inner, &format!("{at}/{keyword}"), &format!("{hint}_{word}"));
            }
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let members = object.get(keyword).and_then(Value::as_array);
            for (index, member) in members.into_iter().flatten().enumerate() {
                self.schema(member, &format!("{at}/{keyword}/{index}"), hint);
            }
        }
    }
}

/// Whether a schema is a type by itself: a reference is what it refers to, and a list or text has no name.
fn makes_type(schema: Option<&Value>) -> bool {
    let has = |keyword: &str| schema.is_some_and(|schema| schema.get(keyword).is_some());
    !has("$ref")
        && ["properties", "enum", "oneOf", "anyOf", "allOf"]
            .into_iter()
            .any(has)
}
