//! Whole revisions of the committed document, as a refresh meets them: changes of every kind at once, drawn by a seed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::super::cause::Whose;
use super::super::places::Places;
use super::super::{Before, Comparison, Side, committed, report};
use crate::codegen::TypeNames;
use crate::listing::compare::Severity;
use crate::spec::check::operations;
use crate::spec::pointer::child;

/// The committed contract, which all revisions follow on.
static COMMITTED: LazyLock<Side> = LazyLock::new(|| {
    let (name, bytes) = committed(root()).unwrap();
    Side::new(root(), &name, &bytes, Before::committed(root()).unwrap()).unwrap()
});

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Numbers that look drawn, and are the same for the same seed.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        // Knuth's MMIX generator; the upper half is the better one.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    /// Takes one out of a list.
    fn from(&mut self, places: &mut Vec<String>) -> String {
        let index = self.below(places.len());
        places.swap_remove(index)
    }
}

/// Where a document can be changed: each place is changed once at most.
struct Free {
    operations: Vec<String>,
    schemas: Vec<String>,
}

impl Free {
    /// What no overlay speaks of, and what programs see.
    fn of(document: &Value, overlays: &str) -> Self {
        let all = operations(document);
        let operations = all.iter().map(|operation| operation.at.clone());
        let schemas = document["components"]["schemas"].as_object().unwrap();
        let text = document.to_string();
        let used = |name: &&String| {
            text.contains(&format!("\"#/components/schemas/{name}\""))
                && !overlays.contains(&format!("/components/schemas/{name}/"))
        };
        let schemas = schemas.keys().filter(used);
        Self {
            operations: operations
                .filter(|at| !overlays.contains(at.as_str()))
                .collect(),
            schemas: schemas
                .map(|name| child("/components/schemas", name))
                .collect(),
        }
    }

    /// The next schema with such a property, and the name of the property.
    fn property(
        &mut self,
        draw: &mut Draw,
        document: &Value,
        fits: impl Fn(&Value, &str) -> bool,
    ) -> (String, String) {
        loop {
            let at = draw.from(&mut self.schemas);
            let schema = document.pointer(&at).unwrap();
            let properties = schema.get("properties").and_then(Value::as_object);
            let mut keys: Vec<String> = properties
                .into_iter()
                .flatten()
                .filter(|(key, _)| fits(schema, key))
                .map(|(key, _)| key.clone())
                .collect();
            if !keys.is_empty() {
                return (at, draw.from(&mut keys));
            }
        }
    }

    fn operation(
        &mut self,
        draw: &mut Draw,
        document: &Value,
        fits: impl Fn(&Value) -> bool,
    ) -> String {
        loop {
            let at = draw.from(&mut self.operations);
            if fits(document.pointer(&at).unwrap()) {
                return at;
            }
        }
    }
}

fn object<'a>(document: &'a mut Value, at: &str) -> &'a mut serde_json::Map<String, Value> {
    document.pointer_mut(at).unwrap().as_object_mut().unwrap()
}

fn is_text(schema: &Value, key: &str) -> bool {
    let property = &schema["properties"][key];
    property["type"] == "string"
        && property.get("enum").is_none()
        && property.get("format").is_none()
}

fn is_required(schema: &Value, key: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|names| names.iter().any(|name| name == key))
}

/// Adds what a document may: parameters, fields, values, operations.
fn grow(document: &mut Value, free: &mut Free, draw: &mut Draw, count: usize) {
    for index in 0..count {
        let at = free.operation(draw, document, |_| true);
        let added = json!({ "name": format!("drawn_{index}"), "in": "query", "schema": { "type": "string" } });
        let parameters = object(document, &at).entry("parameters");
        parameters
            .or_insert_with(|| json!([]))
            .as_array_mut()
            .unwrap()
            .push(added);

        let (at, _) = free.property(draw, document, |_, _| true);
        object(document, &format!("{at}/properties"))
            .insert(format!("drawn_{index}"), json!({ "type": "integer" }));

        let (at, key) = free.property(draw, document, |schema, key| {
            schema["properties"][key]
                .get("enum")
                .is_some_and(|values| values[0].is_string())
        });
        let values = document.pointer_mut(&format!(
            "{}/enum",
            child(&format!("{at}/properties"), &key)
        ));
        values
            .unwrap()
            .as_array_mut()
            .unwrap()
            .push(json!(format!("drawn_{index}")));

        let at = free.operation(draw, document, |operation| {
            operation.get("requestBody").is_none()
        });
        let mut like = document.pointer(&at).unwrap().clone();
        like["operationId"] = json!(format!("drawn_{index}"));
        like["parameters"] = json!([]);
        let item = json!({ "get": like });
        object(document, "/paths").insert(format!("/v2/drawn/{index}"), item);
    }
}

/// Takes away and changes what programs may use. Returns the places that the report must name.
fn shrink(
    document: &mut Value,
    free: &mut Free,
    draw: &mut Draw,
    count: usize,
) -> Vec<(&'static str, String)> {
    let mut made = Vec::new();
    for index in 0..count {
        let at = free.operation(draw, document, |_| true);
        object(document, &at).insert("operationId".to_owned(), json!(format!("renamed_{index}")));
        made.push(("operation renamed", at));

        let at = free.operation(draw, document, |_| true);
        let (item, method) = at.rsplit_once('/').unwrap();
        object(document, item).shift_remove(method);
        made.push(("operation removed", at));

        let (at, key) = free.property(draw, document, |schema, key| !is_required(schema, key));
        object(document, &format!("{at}/properties")).shift_remove(&key);
        made.push(("field removed", child(&format!("{at}/properties"), &key)));

        let (at, key) = free.property(draw, document, is_text);
        let place = child(&format!("{at}/properties"), &key);
        object(document, &place).insert("type".to_owned(), json!("integer"));
        object(document, &place).shift_remove("pattern");
        made.push(("type changed", place));

        let (at, key) = free.property(draw, document, |_, _| true);
        let place = child(&format!("{at}/properties"), &key);
        let inner = document.pointer(&place).unwrap().clone();
        *document.pointer_mut(&place).unwrap() =
            json!({ "type": "object", "properties": { "inner": inner } });
        made.push(("field wrapped", place));

        let (at, key) = free.property(draw, document, |schema, key| {
            let values = schema["properties"][key]
                .get("enum")
                .and_then(Value::as_array);
            values.is_some_and(|values| values.len() > 2 && values[0].is_string())
        });
        let place = child(&format!("{at}/properties"), &key);
        let values = document.pointer_mut(&format!("{place}/enum")).unwrap();
        values.as_array_mut().unwrap().remove(0);
        made.push(("value removed", place));

        let at = free.operation(draw, document, |_| true);
        let added = json!({ "name": format!("needed_{index}"), "in": "query", "required": true, "schema": { "type": "string" } });
        let parameters = object(document, &at).entry("parameters");
        parameters
            .or_insert_with(|| json!([]))
            .as_array_mut()
            .unwrap()
            .push(added);
        made.push(("parameter that must be given", at));
    }
    made
}

fn overlays() -> String {
    let folder = std::fs::read_dir(root().join("spec/overlays")).unwrap();
    let texts = folder.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
    texts.collect()
}

fn compared(document: &Value) -> Comparison {
    let old = &*COMMITTED;
    let bytes = document.to_string();
    let new = Side::new(root(), "drawn", bytes.as_bytes(), old.before().unwrap()).unwrap();
    Comparison::new(root(), old, &new).unwrap()
}

#[test]
fn whatever_is_only_added_breaks_nothing() {
    let mut document = COMMITTED.official.clone();
    let mut free = Free::of(&document, &overlays());
    grow(&mut document, &mut free, &mut Draw(6), 20);
    let comparison = compared(&document);
    let text = report::plain(&comparison);
    assert_eq!(comparison.severity(), Severity::Additive, "{text}");
    assert_eq!(comparison.contract.added.len(), 20, "{text}");
    assert!(comparison.misfits.is_empty(), "{text}");
}

#[test]
fn whatever_breaks_is_named_with_its_cause() {
    let mut faults = Vec::new();
    for seed in 1..=5 {
        let mut document = COMMITTED.official.clone();
        let mut free = Free::of(&document, &overlays());
        let mut draw = Draw(seed);
        grow(&mut document, &mut free, &mut draw, 5);
        let made = shrink(&mut document, &mut free, &mut draw, 6);
        let comparison = compared(&document);
        let contract = &comparison.contract;
        let counts = [&contract.added, &contract.removed].map(Vec::len);
        if (counts, contract.renamed.len()) != ([5, 6], 6) {
            faults.push(format!(
                "seed {seed}: operations {counts:?}, {} renamed",
                contract.renamed.len()
            ));
        }
        let broken = || {
            comparison
                .findings
                .iter()
                .filter(|it| it.change.severity > Severity::Additive)
        };
        for finding in broken() {
            if finding.causes.is_empty() || finding.whose == Whose::Ours {
                faults.push(format!(
                    "seed {seed}: {:?} has no cause: {:?}",
                    finding.change, finding.causes
                ));
            }
            for cause in &finding.causes {
                let near = |place: &str| {
                    cause.at.starts_with(place)
                        || place.starts_with(cause.at.as_str())
                        || place.starts_with(cause.at.trim_end_matches("/required"))
                };
                if !made.iter().any(|(_, place)| near(place)) {
                    faults.push(format!(
                        "seed {seed}: {}: a cause that nobody made: {cause:?}",
                        finding.change.path
                    ));
                }
            }
        }
        let told: BTreeSet<&str> = broken()
            .flat_map(|it| &it.causes)
            .chain(&comparison.tighter)
            .map(|cause| cause.at.as_str())
            .collect();
        // What no operation leads to any more, or does once it is corrected, is nothing to programs.
        let (names, origins) = (TypeNames::default(), BTreeMap::new());
        let is_reached = |document: &Value, place: &str| {
            let places = Places::of(document, &names, &origins);
            let mut reached = BTreeSet::new();
            places.reach(&document["paths"], &mut reached);
            reached.contains(place)
        };
        let is_answered = |document: &Value, place: &str| {
            let places = Places::of(document, &names, &origins);
            let mut reached = BTreeSet::new();
            let items = document["paths"].as_object().unwrap().values();
            for operation in items.flat_map(|item| item.as_object().unwrap().values()) {
                places.reach(&operation["responses"], &mut reached);
            }
            reached.contains(place)
        };
        let is_moot = |place: &str| {
            let schema = place.split_once("/properties/").map(|(schema, _)| schema);
            let all = [&document, &COMMITTED.corrected];
            // Nobody sends what only the service sets.
            let is_unsent = COMMITTED
                .official
                .pointer(place)
                .is_some_and(|it| it["readOnly"] == true);
            schema.is_some_and(|it| {
                !all.iter().all(|document| is_reached(document, it))
                    || (is_unsent && !is_answered(&COMMITTED.corrected, it))
            })
        };
        for (kind, place) in &made {
            // A value of an answer may be one of another enum that is the same type: nothing breaks then.
            if *kind == "value removed" || is_moot(place) {
                continue;
            }
            if !told.iter().any(|at| at.starts_with(place.as_str())) {
                faults.push(format!("seed {seed}: {kind}: nothing is told of {place}"));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
