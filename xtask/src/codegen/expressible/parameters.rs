//! Parameters: where they stand, how they are written, and what their values are.

use std::collections::BTreeSet;

use reqwest::header::HeaderName;
use serde_json::{Map, Value};

use super::super::document::{Document, type_of, union_members};
use super::super::names;
use super::super::normalise::compose::resolve;
use crate::spec::check::template_names;

/// What can be written into a path, a query, a header or a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One value.
    Scalar,
    /// One value of several types.
    AnyScalar,
    /// Several values.
    List,
}

/// The shape of a value. `None` if it is an object, a list of lists or of objects, or the document doesn't say.
pub fn shape(document: &Document, schema: &Value) -> Option<Shape> {
    let schema = resolve(document, schema).ok()?;
    if let Some(members) = union_members(&schema) {
        let scalar = |member: &Value| {
            matches!(
                shape(document, member),
                Some(Shape::Scalar | Shape::AnyScalar)
            )
        };
        let text = |member: &Value| {
            resolve(document, member).is_ok_and(|member| type_of(&member) == Some("string"))
        };
        return match members.iter().all(scalar) {
            true if members.iter().all(text) => Some(Shape::Scalar),
            true => Some(Shape::AnyScalar),
            false => None,
        };
    }
    match type_of(&schema)? {
        "string" | "integer" | "number" | "boolean" => Some(Shape::Scalar),
        "array" => {
            let items = shape(document, schema.get("items")?)?;
            (items == Shape::Scalar).then_some(Shape::List)
        }
        _ => None,
    }
}

pub fn problems(
    document: &Document,
    path: &str,
    item: &Map<String, Value>,
    operation: &Map<String, Value>,
    argument: Option<&str>,
) -> Vec<String> {
    let mut found = Vec::new();
    let own = parameters(document, operation);
    let of_path = parameters(document, item);
    let key = |parameter: &Value| (parameter.get("in").cloned(), parameter.get("name").cloned());
    let inherited = of_path
        .into_iter()
        .filter(|parameter| !own.iter().any(|own| key(own) == key(parameter)));
    let all: Vec<&Value> = inherited.chain(own.iter().copied()).collect();
    let mut in_path = BTreeSet::new();
    let mut taken: BTreeSet<String> = argument.map(str::to_owned).into_iter().collect();
    taken.insert("params".to_owned());
    if operation.contains_key("requestBody") {
        taken.insert("body".to_owned());
    }
    for parameter in all {
        let text = |key| parameter.get(key).and_then(Value::as_str).unwrap_or("");
        let (place, name) = (text("in"), text("name"));
        if place == "path" {
            in_path.insert(name);
        }
        let ident = names::ident(name);
        if !taken.insert(ident.clone()) {
            found.push(format!(
                "the {place} parameter {name} would be a second `{ident}`; rename one by an overlay"
            ));
        }
        let told = of_parameter(document, parameter, place, name);
        found.extend(told.map(|told| format!("the {place} parameter {name} {told}")));
    }
    let in_template: BTreeSet<&str> = template_names(path).collect();
    for name in in_path.symmetric_difference(&in_template) {
        found.push(format!(
            "path and parameters disagree about {{{name}}}; correct one by an overlay"
        ));
    }
    found
}

fn parameters<'a>(document: &'a Document, holder: &'a Map<String, Value>) -> Vec<&'a Value> {
    let list = holder.get("parameters").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(|parameter| document.follow(parameter).ok())
        .collect()
}

/// What can't be expressed of one parameter.
fn of_parameter(document: &Document, parameter: &Value, place: &str, name: &str) -> Option<String> {
    let usual = match place {
        "query" => "form",
        "path" | "header" => "simple",
        _ => {
            return Some(format!(
                "stands in a {place:?}, and only path, query and header are written; remove it by an overlay"
            ));
        }
    };
    if place == "header" && HeaderName::from_bytes(name.as_bytes()).is_err() {
        return Some("is no name of a header; correct it by an overlay".to_owned());
    }
    if parameter.get("content").is_some() {
        return Some(
            "has `content`, and only values with a `schema` are written; correct it by an overlay"
                .to_owned(),
        );
    }
    let style = parameter.get("style").and_then(Value::as_str);
    if let Some(style) = style.filter(|style| *style != usual) {
        return Some(format!(
            "has the style {style}, and only {usual} is written there; if the service takes that, correct it by an overlay"
        ));
    }
    if parameter.get("allowReserved") == Some(&Value::Bool(true)) {
        return Some(
            "has `allowReserved`, and reserved characters are always encoded; if the service takes that, correct it by an overlay"
                .to_owned(),
        );
    }
    let explodes = parameter.get("explode").and_then(Value::as_bool);
    let schema = parameter.get("schema").unwrap_or(&Value::Null);
    match (shape(document, schema), place) {
        (Some(Shape::Scalar), _) | (Some(Shape::AnyScalar), "path") => None,
        (Some(Shape::List), "header") => None,
        (Some(Shape::List), "query") if explodes != Some(false) => None,
        (Some(Shape::List), "query") => Some(
            "is a list in one value (`explode: false`), and lists are written as repeated keys; if the service takes that, correct it by an overlay"
                .to_owned(),
        ),
        (Some(Shape::List), _) => {
            Some("is a list in a path; declare it as text by an overlay".to_owned())
        }
        (Some(Shape::AnyScalar), _) => Some(
            "has values of several types; declare it as text by an overlay".to_owned(),
        ),
        (None, _) => Some(
            "is neither a single value nor a list of them; declare what is written by an overlay"
                .to_owned(),
        ),
    }
}
