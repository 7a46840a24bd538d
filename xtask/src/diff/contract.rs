//! What differs between two documents as a whole: operations, hosts, media types, tags, schemes of authentication.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::spec::check::operations;

/// The differences, each a line.
#[derive(Debug, Default)]
pub struct Contract {
    /// Operations that are new: id, method and path.
    pub added: Vec<Operation>,
    /// Operations that are gone.
    pub removed: Vec<Operation>,
    /// Operations whose id changed: the old and the new one.
    pub renamed: Vec<(Operation, Operation)>,
    /// Operations whose method or path changed: the old and the new one.
    pub moved: Vec<(Operation, Operation)>,
    /// What is new: a word, and the values.
    pub new: Vec<(&'static str, Vec<String>)>,
}

/// An operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Operation {
    /// Its id.
    pub id: String,
    /// Its method, in capitals, and its path.
    pub route: String,
}

impl Contract {
    /// Compares two documents.
    pub fn between(old: &Value, new: &Value) -> Self {
        let (was, is) = (all(old), all(new));
        let mut contract = Self::default();
        let ids: BTreeMap<&str, &Operation> = is.iter().map(|o| (o.id.as_str(), o)).collect();
        let routes: BTreeMap<&str, &Operation> = is.iter().map(|o| (o.route.as_str(), o)).collect();
        let mut known = BTreeSet::new();
        for operation in &was {
            match (
                ids.get(operation.id.as_str()),
                routes.get(operation.route.as_str()),
            ) {
                (Some(same), _) => {
                    known.insert(same.id.clone());
                    if same.route != operation.route {
                        contract.moved.push((operation.clone(), (*same).clone()));
                    }
                }
                (None, Some(renamed)) if !was.iter().any(|o| o.id == renamed.id) => {
                    known.insert(renamed.id.clone());
                    contract
                        .renamed
                        .push((operation.clone(), (*renamed).clone()));
                }
                _ => contract.removed.push(operation.clone()),
            }
        }
        contract.added = is.into_iter().filter(|o| !known.contains(&o.id)).collect();
        for (what, find) in [
            ("hosts", hosts as fn(&Value) -> BTreeSet<String>),
            ("media types", media_types),
            ("tags", tags),
            ("kinds of authentication", schemes),
        ] {
            let fresh: Vec<String> = find(new).difference(&find(old)).cloned().collect();
            if !fresh.is_empty() {
                contract.new.push((what, fresh));
            }
        }
        contract
    }
}

fn all(document: &Value) -> Vec<Operation> {
    let mut found: Vec<Operation> = operations(document)
        .iter()
        .map(|operation| {
            let method = operation.at.rsplit('/').next().unwrap_or_default();
            Operation {
                id: operation.id().unwrap_or_default().to_owned(),
                route: format!("{} {}", method.to_uppercase(), operation.path),
            }
        })
        .collect();
    found.sort();
    found
}

fn hosts(document: &Value) -> BTreeSet<String> {
    let mut holders = vec![document.get("servers")];
    for operation in operations(document) {
        holders.push(operation.item.get("servers"));
        holders.push(operation.body.get("servers"));
    }
    let servers = holders
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten();
    let urls = servers.filter_map(|server| server.get("url")?.as_str());
    urls.map(str::to_owned).collect()
}

fn tags(document: &Value) -> BTreeSet<String> {
    let all = operations(document);
    let tags = all
        .iter()
        .filter_map(|o| o.body.get("tags")?.as_array())
        .flatten();
    tags.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn schemes(document: &Value) -> BTreeSet<String> {
    let schemes = document.pointer("/components/securitySchemes");
    let schemes = schemes.and_then(Value::as_object);
    schemes
        .into_iter()
        .flat_map(|map| map.keys().cloned())
        .collect()
}

/// The media types of requests and answers, wherever they stand.
fn media_types(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let parts = [
        "/paths",
        "/components/responses",
        "/components/requestBodies",
    ];
    for part in parts.iter().filter_map(|at| document.pointer(at)) {
        collect(part, &mut found);
    }
    found
}

fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if key == "content"
                    && let Some(content) = value.as_object()
                {
                    found.extend(content.keys().filter(|media| media.contains('/')).cloned());
                }
                collect(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}
