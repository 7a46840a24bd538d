//! What a document says of the JSON that goes to and comes from each operation, read without the code under test.
//!
//! A fact is a line: a path (`.key`, `[]` an item of a list, `{}` a value of a map) and what is said of it. Parts of an
//! `allOf` and members of a union all speak of the same path, so their facts are put together. Two documents that
//! describe the same values have the same facts, whatever components they are cut into.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use serde_json::{Map, Value};

/// Facts about one value.
pub type Facts = BTreeSet<String>;

/// How many keys, lists and maps a path may lead through. Deeper facts are facts of components that come up elsewhere.
const DEPTH: usize = 6;

/// Reads facts out of one document.
pub struct Reader<'a> {
    document: &'a Value,
    known: HashMap<(String, usize), Rc<Facts>>,
}

impl<'a> Reader<'a> {
    pub fn new(document: &'a Value) -> Self {
        Self {
            document,
            known: HashMap::new(),
        }
    }

    /// The facts of every operation by its id; each begins with the part of the operation that it is about.
    pub fn operations(&mut self) -> BTreeMap<String, Facts> {
        let mut found = BTreeMap::new();
        for item in self.document["paths"].as_object().unwrap().values() {
            for (method, operation) in item.as_object().unwrap() {
                if method == "parameters" || method == "servers" {
                    continue;
                }
                let id = operation["operationId"].as_str().unwrap().to_owned();
                found.insert(id, self.operation(item, operation));
            }
        }
        found
    }

    fn operation(&mut self, item: &'a Value, operation: &'a Value) -> Facts {
        let mut facts = Facts::new();
        let lists = [operation.get("parameters"), item.get("parameters")];
        for parameter in lists
            .into_iter()
            .flatten()
            .flat_map(|l| l.as_array().unwrap())
        {
            let parameter = self.follow(parameter);
            let (place, name) = (&parameter["in"], parameter["name"].as_str().unwrap());
            let ignored = ["accept", "content-type", "authorization"];
            if place == "header" && ignored.contains(&name.to_lowercase().as_str()) {
                continue;
            }
            let part = format!("{} {name}", place.as_str().unwrap());
            facts.insert(part.clone());
            if place != "path" {
                self.add(&mut facts, &part, &parameter["schema"]);
            }
        }
        if let Some(body) = operation.get("requestBody") {
            let body = self.follow(body);
            for (media, content) in body["content"].as_object().unwrap() {
                self.add(&mut facts, &format!("body {media}"), &content["schema"]);
            }
        }
        for (status, response) in operation["responses"].as_object().unwrap() {
            let response = self.follow(response);
            let part = if status.starts_with('2') {
                "answer"
            } else {
                "error"
            };
            for (media, content) in response.get("content").map(entries).into_iter().flatten() {
                match media.as_str() {
                    "application/json" => self.add(&mut facts, part, &content["schema"]),
                    "text/event-stream" => self.add(&mut facts, "event", &content["schema"]),
                    _ => {}
                }
            }
        }
        if let Some(events) = operation.get("x-events") {
            self.add(&mut facts, "event", events);
        }
        for (_, schema) in operation.get("x-errors").map(entries).into_iter().flatten() {
            self.add(&mut facts, "error", schema);
        }
        facts
    }

    fn add(&mut self, facts: &mut Facts, part: &str, schema: &'a Value) {
        for fact in self.schema(schema, DEPTH).iter() {
            facts.insert(format!("{part} {fact}"));
        }
    }

    fn follow(&self, mut value: &'a Value) -> &'a Value {
        while let Some(target) = value.get("$ref") {
            value = self
                .document
                .pointer(target.as_str().unwrap().trim_start_matches('#'))
                .unwrap();
        }
        value
    }

    /// The facts of one schema.
    pub fn schema(&mut self, schema: &'a Value, depth: usize) -> Rc<Facts> {
        let Some(target) = schema.get("$ref").and_then(Value::as_str) else {
            return Rc::new(self.inline(schema, depth));
        };
        let target_schema = self
            .document
            .pointer(target.trim_start_matches('#'))
            .unwrap();
        let key = (target.to_owned(), depth);
        let known = match self.known.get(&key) {
            Some(known) => Rc::clone(known),
            None => {
                let facts = self.schema(target_schema, depth);
                self.known.insert(key, Rc::clone(&facts));
                facts
            }
        };
        let marks = marks(schema);
        if marks.is_empty() {
            return known;
        }
        Rc::new(known.iter().cloned().chain(marks).collect())
    }

    fn inline(&mut self, schema: &'a Value, depth: usize) -> Facts {
        let mut facts = marks(schema);
        let kind = schema.get("type").and_then(Value::as_str);
        if let Some(kind) = kind {
            facts.insert(format!("is {kind}"));
        }
        if kind == Some("string") {
            for key in ["format", "x-format"] {
                if let Some(format) = schema.get(key).and_then(Value::as_str)
                    && format != "string"
                {
                    facts.insert(format!("is like {format}"));
                }
            }
        }
        for key in ["enum", "x-known"] {
            for value in schema.get(key).map(list).into_iter().flatten() {
                facts.insert(format!("can be {value}"));
            }
        }
        for key in ["allOf", "oneOf", "anyOf", "x-keep"] {
            for member in schema.get(key).map(list).into_iter().flatten() {
                facts.extend(self.schema(member, depth).iter().cloned());
            }
        }
        if let Some(alternatives) = schema.get("x-alternatives") {
            facts.extend(self.inline(alternatives, depth));
        }
        if schema.get("properties").is_some() || schema.get("x-tag").is_some() {
            facts.insert("is object".to_owned());
        }
        if depth == 0 {
            return facts;
        }
        if let Some((key, values)) = tag(schema) {
            facts.insert(format!(".{key}"));
            facts.insert(format!(".{key} must be there"));
            facts.insert(format!(".{key} is string"));
            facts.extend(values.iter().map(|value| format!(".{key} can be {value}")));
        }
        for name in schema.get("required").map(list).into_iter().flatten() {
            facts.insert(format!(".{} must be there", name.as_str().unwrap()));
        }
        for (name, property) in schema.get("properties").map(entries).into_iter().flatten() {
            facts.insert(format!(".{name}"));
            self.below(&mut facts, &format!(".{name}"), property, depth);
        }
        if let Some(items) = schema.get("items") {
            self.below(&mut facts, "[]", items, depth);
        }
        if let Some(values) = schema.get("additionalProperties").filter(|v| v.is_object()) {
            self.below(&mut facts, "{}", values, depth);
        }
        facts
    }

    fn below(&mut self, facts: &mut Facts, step: &str, schema: &'a Value, depth: usize) {
        for fact in self.schema(schema, depth - 1).iter() {
            let gap = if fact.starts_with(['.', '[', '{']) {
                ""
            } else {
                " "
            };
            facts.insert(format!("{step}{gap}{fact}"));
        }
    }
}

/// The key that tells the members of a union apart, and its values: as the document or as the passes put it.
fn tag(schema: &Value) -> Option<(&str, Vec<Value>)> {
    if let Some(tag) = schema.get("x-tag") {
        let values = list(&tag["variants"]).iter().map(|v| v["value"].clone());
        return Some((tag["property"].as_str()?, values.collect()));
    }
    schema.get("oneOf").or(schema.get("anyOf"))?;
    let discriminator = schema.get("discriminator")?;
    let values = entries(&discriminator["mapping"]).keys();
    Some((
        discriminator["propertyName"].as_str()?,
        values.map(|v| Value::from(v.as_str())).collect(),
    ))
}

/// What may stand beside a reference, too.
fn marks(schema: &Value) -> Facts {
    let mut facts = Facts::new();
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        facts.insert("can be null".to_owned());
    }
    for key in ["deprecated", "readOnly", "writeOnly"] {
        if schema.get(key) == Some(&Value::Bool(true)) {
            facts.insert(format!("is {key}"));
        }
    }
    if let Some(accept) = schema.get("x-accept") {
        facts.insert(format!("is read from {accept}, too"));
    }
    for key in crate::codegen::normalise::scalars::BOUNDS {
        if let Some(bound) = schema.get(key) {
            facts.insert(format!("has the {key} {bound}"));
        }
    }
    if let Some(default) = schema.get("default") {
        facts.insert(format!("is {default} by default"));
    }
    facts
}

fn entries(value: &Value) -> &Map<String, Value> {
    value.as_object().unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// Whether a fact of a request is about a key that only the service sets, or about what that holds.
pub fn only_the_service_sets(facts: &Facts, fact: &str) -> bool {
    let Some(path) = fact.strip_prefix("body application/json ") else {
        return false;
    };
    let path = path.split(' ').next().unwrap();
    let mut ends = path
        .match_indices(['.', '[', '{'])
        .map(|(at, _)| at)
        .skip(1);
    let mut starts = ends.by_ref().chain([path.len()]).map(|at| &path[..at]);
    starts.any(|start| facts.contains(&format!("body application/json {start} is readOnly")))
}

#[test]
fn the_reader_sees_the_same_in_a_document_and_in_its_normal_form() {
    use serde_json::json;
    let read = |schemas: Value, it: Value| -> Vec<String> {
        let document = json!({ "components": { "schemas": schemas } });
        Reader::new(&document)
            .schema(&it, DEPTH)
            .iter()
            .cloned()
            .collect()
    };
    let facts = [
        ".list can be null",
        ".list is array",
        ".list must be there",
        ".list",
        ".list[] can be \"a\"",
        ".list[] can be \"b\"",
        ".list[] is string",
        ".type can be \"x\"",
        ".type is string",
        ".type must be there",
        ".type",
        "is object",
    ];
    let facts: BTreeSet<String> = facts.map(str::to_owned).into();
    let composed = read(
        json!({
            "values": { "type": "array", "items": { "oneOf": [
                { "type": "string", "enum": ["a"] },
                { "type": "string", "enum": ["b"] },
            ] } },
            "x": { "required": ["type"], "properties": { "type": { "type": "string" } } },
        }),
        json!({
            "discriminator": { "propertyName": "type", "mapping": { "x": "#/components/schemas/x" } },
            "anyOf": [{ "allOf": [
                { "$ref": "#/components/schemas/x" },
                { "required": ["list"], "properties": {
                    "list": { "allOf": [{ "$ref": "#/components/schemas/values" }], "nullable": true },
                } },
            ] }],
        }),
    );
    assert_eq!(composed, Vec::from_iter(facts.clone()));
    let payload = json!({ "type": "object", "required": ["list"], "properties": { "list": {
        "type": "array",
        "nullable": true,
        "items": { "type": "string", "enum": ["a", "b"] },
    } } });
    let tagged = json!({
        "oneOf": [{ "$ref": "#/components/schemas/X" }],
        "x-tag": { "property": "type", "variants": [{ "value": "x" }] },
    });
    assert_eq!(
        read(json!({ "X": payload }), tagged.clone()),
        Vec::from_iter(facts.clone())
    );
    let without = json!({ "type": "object", "properties": {} });
    assert_ne!(read(json!({ "X": without }), tagged), Vec::from_iter(facts));
}
