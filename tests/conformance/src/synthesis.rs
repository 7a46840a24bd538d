//! Values made from their schemas, with notes of what in them may be changed.

use serde_json::{Map, Value, json};

use crate::document::Document;

/// A value with everything that its schema declares, and JSON pointers to what tests change in it.
#[derive(Debug, Default, PartialEq)]
pub struct Example {
    /// The value.
    pub value: Value,
    /// Strings that the document lists the values of.
    pub enums: Vec<String>,
    /// Properties that are not required.
    pub optional: Vec<String>,
    /// Properties that may be null.
    pub nullable: Vec<String>,
    /// Objects that have properties and take no others of a given type.
    pub records: Vec<String>,
    /// What would make the value break its schema.
    pub faults: Vec<Fault>,
}

/// A change after which a value breaks its schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The keyword that is broken.
    pub keyword: &'static str,
    /// Where, as a JSON pointer.
    pub place: String,
    /// What stands there then; nothing if the key is removed.
    pub value: Option<Value>,
    /// Whether a union is on the way, of which another member may fit.
    pub in_union: bool,
}

impl Fault {
    /// The value with the fault.
    #[must_use]
    pub fn apply(&self, value: &Value) -> Option<Value> {
        let mut value = value.clone();
        match &self.value {
            Some(wrong) => *value.pointer_mut(&self.place)? = wrong.clone(),
            None => {
                let (parent, key) = self.place.rsplit_once('/')?;
                let parent = value.pointer_mut(parent)?.as_object_mut()?;
                parent.shift_remove(&key.replace("~1", "/").replace("~0", "~"))?;
            }
        }
        Some(value)
    }
}

impl Example {
    /// The value with only what is required.
    #[must_use]
    pub fn least(&self) -> Value {
        let mut value = self.value.clone();
        for place in &self.optional {
            let Some((parent, key)) = place.rsplit_once('/') else {
                continue;
            };
            if let Some(parent) = value.pointer_mut(parent).and_then(Value::as_object_mut) {
                parent.shift_remove(&key.replace("~1", "/").replace("~0", "~"));
            }
        }
        value
    }
}

/// Below this depth only what is required is filled in.
const DEEP: usize = 12;

/// Values of a schema: one for each way to choose among the members of its unions, as far as they differ.
///
/// Lists of a union hold an item of each member.
#[must_use]
pub fn examples(document: &Document, schema: &Value) -> Vec<Example> {
    let mut made: Vec<Example> = Vec::new();
    for choice in 0..8 {
        let mut maker = Maker {
            document,
            choice,
            passed: Vec::new(),
            unions: 0,
            example: Example::default(),
        };
        let Some(value) = maker.make(schema, &mut String::new(), choice, None) else {
            continue;
        };
        let mut example = Example {
            value,
            ..maker.example
        };
        // What was given up later left its notes behind; items of lists are no properties.
        let value = &example.value;
        for notes in [
            &mut example.enums,
            &mut example.optional,
            &mut example.records,
        ] {
            notes.retain(|place| value.pointer(place).is_some());
        }
        example
            .faults
            .retain(|fault| value.pointer(&fault.place).is_some());
        example.nullable.retain(|place| {
            let parent = place
                .rsplit_once('/')
                .and_then(|(parent, _)| value.pointer(parent));
            parent.is_some_and(Value::is_object) && value.pointer(place).is_some()
        });
        if !made.iter().any(|other| other.value == example.value) {
            made.push(example);
        }
    }
    made
}

struct Maker<'a> {
    document: &'a Document,
    choice: usize,
    /// The references on the way to the value in work.
    passed: Vec<String>,
    /// How many unions are on the way to the value in work.
    unions: usize,
    example: Example,
}

/// A schema without references, `allOf` and unions.
#[derive(Default)]
struct Flat {
    keys: Map<String, Value>,
    tag: Option<(String, String)>,
    passed: Vec<String>,
    is_union: bool,
}

impl Maker<'_> {
    /// None where every value would contain itself.
    fn make(
        &mut self,
        schema: &Value,
        at: &mut String,
        choice: usize,
        tag: Option<&str>,
    ) -> Option<Value> {
        let mut flat = Flat::default();
        self.flatten(schema, choice, &mut flat);
        if flat.passed.iter().any(|name| self.passed.contains(name)) {
            return None;
        }
        if flat.keys.get("nullable") == Some(&Value::Bool(true)) {
            self.example.nullable.push(at.clone());
        }
        let depth = self.passed.len();
        self.passed.append(&mut flat.passed);
        self.passed.push(String::new());
        self.unions += usize::from(flat.is_union);
        if tag.is_none() {
            self.faults(&flat.keys, at);
        }
        let value = match tag {
            Some(tag) => {
                self.example.enums.push(at.clone());
                Some(tag.into())
            }
            None => self.value(&flat, at),
        };
        self.passed.truncate(depth);
        self.unions -= usize::from(flat.is_union);
        value
    }

    /// Notes what would break a schema.
    fn faults(&mut self, schema: &Map<String, Value>, at: &str) {
        let mut fault = |keyword: &'static str, place: &str, value: Option<Value>| {
            self.example.faults.push(Fault {
                keyword,
                place: place.to_owned(),
                value,
                in_union: self.unions > 0,
            });
        };
        let number = |key: &str| schema.get(key).and_then(Value::as_i64);
        let of = schema.get("type").and_then(Value::as_str);
        let wrong = match of {
            Some("string") => json!(7),
            Some("integer" | "number") => json!("7"),
            Some("boolean") => json!("true"),
            Some("array") => json!({ "0": 1 }),
            Some("object") => json!([1]),
            _ => return,
        };
        fault("type", at, Some(wrong));
        if schema.get("nullable") != Some(&Value::Bool(true)) {
            fault("nullable", at, Some(Value::Null));
        }
        if schema.contains_key("enum") && of == Some("string") {
            fault("enum", at, Some("zz_unknown".into()));
            return;
        }
        match of {
            Some("string") => {
                if let Some(least) = number("minLength").filter(|least| *least > 0) {
                    let short = "x".repeat(usize::try_from(least - 1).unwrap_or_default());
                    fault("minLength", at, Some(short.into()));
                }
                if let Some(most) = number("maxLength").and_then(|it| usize::try_from(it).ok()) {
                    fault("maxLength", at, Some("x".repeat(most + 1).into()));
                }
                if schema.contains_key("pattern") {
                    fault("pattern", at, Some("\u{1}%".into()));
                }
            }
            Some("integer") => {
                if let Some(least) = number("minimum") {
                    fault("minimum", at, least.checked_sub(1).map(Value::from));
                }
                if let Some(most) = number("maximum").filter(|most| *most < i64::MAX) {
                    fault("maximum", at, Some((most + 1).into()));
                }
                fault("integer", at, Some(1.5.into()));
            }
            Some("number") => {
                let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
                if let Some(least) = bound("minimum") {
                    fault("minimum", at, Some((least - 0.5).into()));
                }
                if let Some(most) = bound("maximum") {
                    fault("maximum", at, Some((most + 0.5).into()));
                }
            }
            Some("array") if number("minItems").is_some_and(|least| least > 0) => {
                fault("minItems", at, Some(json!([])));
            }
            Some("object") => {
                let required = schema.get("required").and_then(Value::as_array);
                for key in required.into_iter().flatten().filter_map(Value::as_str) {
                    let key = key.replace('~', "~0").replace('/', "~1");
                    fault("required", &format!("{at}/{key}"), None);
                }
            }
            _ => {}
        }
    }

    fn flatten(&self, schema: &Value, choice: usize, flat: &mut Flat) {
        if let Some(reference) = schema["$ref"].as_str() {
            flat.passed.push(reference.to_owned());
            return self.flatten(self.document.resolve(schema), choice, flat);
        }
        for (key, value) in schema.as_object().into_iter().flatten() {
            match key.as_str() {
                "allOf" => {
                    for member in value.as_array().into_iter().flatten() {
                        self.flatten(member, choice, flat);
                    }
                }
                "oneOf" | "anyOf" => {
                    flat.is_union = true;
                    let members = value.as_array().map_or(&[][..], |members| members);
                    if let Some(member) = members.get(choice % members.len().max(1)) {
                        flat.tag = tag(schema, member).or(flat.tag.take());
                        self.flatten(member, choice, flat);
                        if flat.keys.is_empty() {
                            // A member that says nothing stands beside objects, for one without keys.
                            flat.keys.insert("type".to_owned(), "object".into());
                        }
                    }
                    if members
                        .iter()
                        .any(|member| self.document.resolve(member)["nullable"] == true)
                    {
                        flat.keys.insert("nullable".to_owned(), true.into());
                    }
                }
                "properties" => merge_properties(&mut flat.keys, value),
                "required" => {
                    let required = flat.keys.entry("required").or_insert_with(|| json!([]));
                    if let (Value::Array(all), Value::Array(more)) = (required, value) {
                        all.extend(more.iter().cloned());
                    }
                }
                "enum" => {
                    // Of two lists, what both have counts; the shorter one is near enough.
                    let other = flat
                        .keys
                        .get("enum")
                        .and_then(Value::as_array)
                        .map(Vec::len);
                    if other
                        .is_none_or(|other| value.as_array().is_some_and(|own| own.len() < other))
                    {
                        flat.keys.insert(key.clone(), value.clone());
                    }
                }
                _ => {
                    flat.keys.insert(key.clone(), value.clone());
                }
            }
        }
    }

    fn value(&mut self, flat: &Flat, at: &mut String) -> Option<Value> {
        let schema = &flat.keys;
        let listed = schema.get("enum").and_then(Value::as_array);
        if let Some(value) = listed.and_then(|values| values.iter().find(|value| !value.is_null()))
        {
            if value.is_string() {
                self.example.enums.push(at.clone());
            }
            return Some(value.clone());
        }
        let number = |key: &str| schema.get(key).and_then(Value::as_f64);
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => Some(text(schema).into()),
            Some("integer") => Some(integer(schema)),
            Some("number") => {
                let value = number("minimum").map_or(1.5, |least| least.max(0.0) + 0.5);
                Some(
                    number("maximum")
                        .map_or(value, |most| value.min(most))
                        .into(),
                )
            }
            Some("boolean") => Some(true.into()),
            Some("array") => Some(self.array(schema, at)?.into()),
            Some("object") => self.object(flat, at),
            _ if schema.contains_key("properties") || flat.tag.is_some() => self.object(flat, at),
            _ if schema.contains_key("items") => Some(self.array(schema, at)?.into()),
            _ => Some(json!({"any": [1]})),
        }
    }

    fn array(&mut self, schema: &Map<String, Value>, at: &mut String) -> Option<Vec<Value>> {
        let bound = |key: &str| {
            schema
                .get(key)
                .and_then(Value::as_u64)
                .and_then(|count| usize::try_from(count).ok())
        };
        let least = bound("minItems").unwrap_or(0);
        let items = schema.get("items").unwrap_or(&Value::Null);
        let most = bound("maxItems").unwrap_or(usize::MAX);
        let count = self.members(items).max(1).max(least).min(most);
        let mut made = Vec::new();
        for index in 0..count {
            let length = at.len();
            at.push_str(&format!("/{}", made.len()));
            made.extend(self.make(items, at, self.choice + index, None));
            at.truncate(length);
        }
        (made.len() >= least).then_some(made)
    }

    /// How many members the union has that a schema is.
    fn members(&self, schema: &Value) -> usize {
        let schema = self.document.resolve(schema);
        ["oneOf", "anyOf"]
            .iter()
            .find_map(|key| schema[*key].as_array())
            .map_or(1, Vec::len)
    }

    fn object(&mut self, flat: &Flat, at: &mut String) -> Option<Value> {
        let schema = &flat.keys;
        let empty = Map::new();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let required = schema
            .get("required")
            .and_then(Value::as_array)
            .map_or(&[][..], |names| names);
        let additional = schema
            .get("additionalProperties")
            .filter(|inner| inner.is_object());
        if !properties.is_empty() && additional.is_none() {
            self.example.records.push(at.clone());
        }
        let mut made = Map::new();
        for (name, property) in properties {
            let needed = required.iter().any(|key| key == name);
            if !needed && self.passed.len() > DEEP {
                continue;
            }
            let tag = flat
                .tag
                .as_ref()
                .filter(|(key, _)| key == name)
                .map(|(_, value)| value.as_str());
            let length = at.len();
            at.push('/');
            at.push_str(&name.replace('~', "~0").replace('/', "~1"));
            let value = self.make(property, at, self.choice, tag);
            if value.is_some() && !needed {
                self.example.optional.push(at.clone());
            }
            at.truncate(length);
            match value {
                Some(value) => drop(made.insert(name.clone(), value)),
                None if needed => return None,
                None => {}
            }
        }
        if let Some(additional) = additional {
            let length = at.len();
            at.push_str("/key");
            let value = self.make(additional, at, self.choice, None);
            at.truncate(length);
            made.extend(value.map(|value| ("key".to_owned(), value)));
        }
        if let Some((key, value)) = &flat.tag {
            made.entry(key.clone())
                .or_insert_with(|| value.clone().into());
        }
        Some(made.into())
    }
}

/// The key and the value that tell this member of a union from the others.
fn tag(union: &Value, member: &Value) -> Option<(String, String)> {
    let key = union["discriminator"]["propertyName"].as_str()?;
    let reference = member["$ref"].as_str()?;
    let mapping = union["discriminator"]["mapping"].as_object();
    let mapped = mapping
        .into_iter()
        .flatten()
        .find(|(_, target)| *target == reference);
    let value = match mapped {
        Some((value, _)) => value,
        None => reference.rsplit('/').next()?,
    };
    Some((key.to_owned(), value.to_owned()))
}

/// A property that two parts declare is both at once.
fn merge_properties(keys: &mut Map<String, Value>, more: &Value) {
    let properties = keys.entry("properties").or_insert_with(|| json!({}));
    let (Some(properties), Some(more)) = (properties.as_object_mut(), more.as_object()) else {
        return;
    };
    for (name, property) in more {
        let merged = match properties.get(name) {
            Some(other) => json!({"allOf": [other, property]}),
            None => property.clone(),
        };
        properties.insert(name.clone(), merged);
    }
}

fn integer(schema: &Map<String, Value>) -> Value {
    let bound = |key: &str| schema.get(key).and_then(Value::as_i64);
    let step = bound("multipleOf").unwrap_or(1).max(1);
    let least = bound("minimum").map_or(0, |least| least.max(0));
    let value = (least / step + 1) * step;
    bound("maximum")
        .map_or(value, |most| value.min(most))
        .into()
}

fn text(schema: &Map<String, Value>) -> String {
    let text = match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => "2026-01-02T03:04:05Z",
        Some("date") => "2026-01-02",
        Some("uuid") => "0a1b2c3d-0000-4000-8000-00000000000f",
        Some("ipv4") => "192.0.2.7",
        Some("ipv6") => "2001:db8::7",
        Some("uri") => "https://example.com/x",
        Some("email") => "sammy@example.com",
        Some("hostname") => "example.com",
        _ => "text",
    };
    let bound = |key: &str| {
        schema
            .get(key)
            .and_then(Value::as_u64)
            .and_then(|length| usize::try_from(length).ok())
    };
    let mut text = text.to_owned();
    while text.len() < bound("minLength").unwrap_or(0) {
        text.push('x');
    }
    text.truncate(bound("maxLength").unwrap_or(usize::MAX));
    let Some(pattern) = schema.get("pattern").and_then(Value::as_str) else {
        return text;
    };
    let fits = |text: &&str| {
        let short = text.len() < bound("minLength").unwrap_or(0);
        let long = text.len() > bound("maxLength").unwrap_or(usize::MAX);
        let matches = regress::Regex::new(pattern).is_ok_and(|it| it.find(text).is_some());
        !short && !long && matches
    };
    let found = [text.as_str()].into_iter().chain(LIKELY).find(fits);
    found.map(str::to_owned).unwrap_or(text)
}

/// Texts that fit the patterns of the document.
const LIKELY: [&str; 11] = [
    "ab",
    "example.com",
    "https://example.com/x",
    "0a1b2c3d-0000-4000-8000-00000000000f",
    "192.0.2.7",
    "text/text",
    "do:droplet:1",
    "do:kubernetes:1",
    "text.jsonl",
    "KE",
    "default",
];
