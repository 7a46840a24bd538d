//! Values made from their schemas, with notes of what in them may be changed.

use std::cell::Cell;

use flatten::Flat;
use serde_json::Value;

use crate::document::Document;

mod faults;
mod flatten;
mod texts;
mod values;

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
    /// Changes that make the value violate its schema.
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
            chose: Cell::new(false),
            example: Example::default(),
        };
        let value = maker.make(schema, &mut String::new(), choice, None);
        let is_last = !maker.chose.get();
        let Some(value) = value else {
            if is_last {
                break;
            }
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
        if is_last {
            break;
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
    /// Whether there was anything to choose: every other choice makes the same otherwise.
    chose: Cell<bool>,
    example: Example,
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
}
