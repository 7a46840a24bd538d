//! Who reaches which type.

use std::collections::{BTreeSet, HashMap, HashSet};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::codegen::document::{Document, Order, reference, walk};
use crate::codegen::facts::{Answer, Body, Operation};

/// Who reaches which type.
pub(super) struct Uses {
    pub(super) areas: HashMap<String, BTreeSet<String>>,
    pub(super) requests: HashSet<String>,
    pub(super) by_type: HashMap<String, Vec<(String, bool)>>,
}

impl Uses {
    pub(super) fn of(document: &Document, operations: &[Operation]) -> Result<Self> {
        let edges: HashMap<&str, Vec<String>> = document
            .schemas()
            .iter()
            .map(|(name, schema)| (name.as_str(), references(schema)))
            .collect();
        let reach = |seeds: Vec<String>| -> Result<BTreeSet<String>> {
            let mut reached = BTreeSet::new();
            let mut todo = seeds;
            while let Some(name) = todo.pop() {
                if reached.insert(name.clone()) {
                    let next = edges
                        .get(name.as_str())
                        .with_context(|| format!("there is no component {name}"))?;
                    todo.extend(next.iter().cloned());
                }
            }
            Ok(reached)
        };
        let mut uses = Self {
            areas: HashMap::new(),
            requests: HashSet::new(),
            by_type: HashMap::new(),
        };
        for operation in operations {
            let mut sent: Vec<String> = operation
                .parameters
                .iter()
                .flat_map(|p| references(&p.schema))
                .collect();
            if let Some(Body::Typed { schema, .. }) = &operation.body {
                sent.extend(references(schema));
            }
            let mut answered: Vec<String> = operation.events.iter().cloned().collect();
            answered.extend(operation.errors.iter().map(|(_, name)| name.clone()));
            if let Answer::Json(schema) = &operation.answer {
                answered.extend(references(schema));
            }
            let (sent, answered) = (reach(sent)?, reach(answered)?);
            for (names, request) in [(&sent, true), (&answered, false)] {
                for name in names {
                    uses.areas
                        .entry(name.clone())
                        .or_default()
                        .insert(operation.area.clone());
                    uses.by_type
                        .entry(name.clone())
                        .or_default()
                        .push((operation.name.clone(), request));
                    if request {
                        uses.requests.insert(name.clone());
                    }
                }
            }
        }
        Ok(uses)
    }
}

/// The components that a schema refers to.
fn references(schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let place = crate::codegen::normalise::root_place("");
    walk(
        &mut schema.clone(),
        &place,
        Order::Outer,
        &mut |schema: &mut Value, _: &_| {
            found.extend(reference(schema).map(str::to_owned));
            for kept in schema
                .get("x-keep")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                found.extend(reference(kept).map(str::to_owned));
            }
        },
    );
    found
}
