//! What a document must satisfy before it becomes the contract.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::facts::{At, Facts};
use super::pointer::{self, Broken};
use super::shape::METHODS;

/// One operation of a document.
pub(crate) struct Operation<'a> {
    /// Where it stands, as a JSON pointer.
    pub(crate) at: String,
    /// The path template.
    pub(crate) path: &'a str,
    /// The path item around it.
    pub(crate) item: &'a Map<String, Value>,
    /// The operation itself.
    pub(crate) body: &'a Map<String, Value>,
}

impl<'a> Operation<'a> {
    /// Its `operationId`, unless absent or empty.
    pub(crate) fn id(&self) -> Option<&'a str> {
        let id = self.body.get("operationId")?.as_str()?;
        (!id.trim().is_empty()).then_some(id)
    }
}

/// All operations, in the order of the document.
pub(crate) fn operations(document: &Value) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let Some(item) = item.as_object() else {
            continue;
        };
        for method in METHODS {
            let Some(body) = item.get(*method).and_then(Value::as_object) else {
                continue;
            };
            let at = At::ROOT;
            let at = at.child("paths");
            let at = at.child(path);
            found.push(Operation {
                at: at.child(method).to_string(),
                path,
                item,
                body,
            });
        }
    }
    found
}

/// Adds to the problems of `facts` what is wrong with the document as a whole.
pub(crate) fn check(facts: &mut Facts) {
    let mut problems = Vec::new();
    let document = &facts.document;
    check_version(document, &mut problems);
    check_refs(document, &facts.refs, &mut problems);
    let operations = operations(document);
    if operations.is_empty() {
        problems.push("/paths: no operations here; is this the whole document?".to_owned());
    }
    check_ids(&operations, &mut problems);
    for operation in &operations {
        check_tags(operation, &mut problems);
        check_parameters(document, operation, &mut problems);
    }
    facts.problems.extend(problems);
}

fn check_version(document: &Value, problems: &mut Vec<String>) {
    match document.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.0.") => {}
        Some(version) => problems.push(format!(
            "/openapi: version {version} can't be read, only 3.0.x"
        )),
        None => problems.push("/openapi: no version here, so this is not OpenAPI 3.0".to_owned()),
    }
}

fn check_refs(document: &Value, refs: &[(String, String)], problems: &mut Vec<String>) {
    for (at, target) in refs {
        let reference = json!({ "$ref": target });
        let what = match pointer::follow(document, String::new(), &reference) {
            Ok(_) => continue,
            // What a target of this document leads to is told of the reference that stands there.
            Err(Broken::Outside) if target.starts_with('#') => continue,
            Err(Broken::Outside) => "outside the document; bundle it into one file first",
            Err(Broken::Missing) => "which does not exist",
            Err(Broken::Circle) => "which leads in a circle",
        };
        problems.push(format!("{at}: refers to {target}, {what}"));
    }
}

fn check_ids(operations: &[Operation<'_>], problems: &mut Vec<String>) {
    let mut places: BTreeMap<&str, &str> = BTreeMap::new();
    for operation in operations {
        let Some(id) = operation.id() else {
            problems.push(format!(
                "{}: the operation has no operationId",
                operation.at
            ));
            continue;
        };
        if let Some(first) = places.get(id) {
            problems.push(format!(
                "{}: operationId {id} is taken by {first}",
                operation.at
            ));
        } else {
            places.insert(id, &operation.at);
        }
    }
}

fn check_tags(operation: &Operation<'_>, problems: &mut Vec<String>) {
    let tags = operation.body.get("tags").and_then(Value::as_array);
    let named = tags.is_some_and(|tags| {
        !tags.is_empty()
            && tags
                .iter()
                .all(|tag| tag.as_str().is_some_and(|tag| !tag.is_empty()))
    });
    if !named {
        problems.push(format!("{}: the operation has no tags", operation.at));
    }
}

fn check_parameters(document: &Value, operation: &Operation<'_>, problems: &mut Vec<String>) {
    let own = declared(document, operation.body, &operation.at, problems);
    let shared = declared(document, operation.item, &operation.at, problems);
    // An operation may declare a parameter of its path item again: that replaces it.
    let all: BTreeSet<(&str, &str)> = own.into_iter().chain(shared).collect();
    let in_path: BTreeSet<&str> = all
        .iter()
        .filter(|(place, _)| *place == "path")
        .map(|(_, name)| *name)
        .collect();
    let in_template: BTreeSet<&str> = template_names(operation.path).collect();
    for name in in_template.difference(&in_path) {
        problems.push(format!(
            "{}: the path names {{{name}}}, no parameter declares it",
            operation.at
        ));
    }
    for name in in_path.difference(&in_template) {
        problems.push(format!(
            "{}: declares path parameter {name}, the path does not name it",
            operation.at
        ));
    }
}

/// The parameters that `holder` (an operation or a path item) declares, as place and name.
fn declared<'a>(
    document: &'a Value,
    holder: &'a Map<String, Value>,
    at: &str,
    problems: &mut Vec<String>,
) -> BTreeSet<(&'a str, &'a str)> {
    let mut seen = BTreeSet::new();
    let list = holder.get("parameters").and_then(Value::as_array);
    for (index, parameter) in list.into_iter().flatten().enumerate() {
        let Ok((_, parameter)) = pointer::follow(document, String::new(), parameter) else {
            // A dangling reference, already reported.
            continue;
        };
        let text = |key| parameter.get(key).and_then(Value::as_str);
        let (Some(place), Some(name)) = (text("in"), text("name")) else {
            problems.push(format!(
                "{at}/parameters/{index}: a parameter needs a name and a place (in)"
            ));
            continue;
        };
        if !seen.insert((place, name)) {
            problems.push(format!(
                "{at}/parameters/{index}: {place} parameter {name} is declared twice"
            ));
        }
    }
    seen
}

pub(crate) fn template_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}').map(|(name, _)| name))
}
