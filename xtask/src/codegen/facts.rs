//! What the document says of each operation, apart from its types.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Error, Result, bail};
use serde_json::{Map, Value, json};

use super::areas::Areas;
use super::document::{Document, operation_id, refer_to, reference_or_nullable, required, type_of};
use super::expressible::content::{FORM, JSON};
use super::hosts::{Host, Hosts};
use super::names;
use super::operation_facts::Refusal;

/// One operation.
pub struct Operation {
    /// The id in the document.
    pub id: String,
    /// The name of its method.
    pub name: String,
    /// The HTTP method, lower case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The area.
    pub area: String,
    /// The tag, as the reference pages have it.
    pub tag: String,
    /// Which host answers.
    pub host: Arc<Host>,
    /// Whether doing it twice does no more than doing it once.
    pub idempotent: bool,
    /// Which refusals of it pass by themselves.
    pub refusals: Vec<Refusal>,
    /// What messages say that mean that it doesn't exist, whatever the status.
    pub missing: Vec<String>,
    /// Whether the service leaves the list out of the answer when it is empty.
    pub list_may_be_missing: bool,
    /// Whether the answer holds a list.
    pub answers_list: bool,
    /// Path, query and header parameters.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// What a success answers.
    pub answer: Answer,
    /// The type of an event where the answer can be a stream.
    pub events: Option<String>,
    /// Error types by status; 0 stands for all others.
    pub errors: Vec<(u16, String)>,
    /// How a list is split.
    pub paging: Option<Paging>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// The official description, where the import kept it.
    pub description: Option<String>,
    /// Whether a request without a body must claim to hold JSON.
    pub json_type: bool,
    /// Whether an overlay adds it: the official document doesn't have it.
    pub added: bool,
}

/// A parameter.
pub struct Parameter {
    /// The name in the document.
    pub name: String,
    /// `path`, `query` or `header`.
    pub place: String,
    /// Whether it must be given.
    pub required: bool,
    /// Its schema, with bounds and defaults.
    pub schema: Value,
    /// The official description, where the import kept it.
    pub description: Option<String>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Whether `Debug` must not show it.
    pub secret: bool,
}

/// A request body.
pub enum Body {
    /// A type.
    Typed {
        schema: Value,
        required: bool,
        /// How it is written: the method of a call that takes it.
        writer: &'static str,
    },
    /// Bytes of a media type.
    Bytes(String),
}

/// What a success answers.
pub enum Answer {
    /// JSON of a type.
    Json(Value),
    /// Bytes of a media type.
    Bytes(String),
    /// Nothing.
    Empty,
}

/// How a list is split into pages.
pub enum Paging {
    /// By number.
    Numbered { items: String, per_page: bool },
    /// By a token.
    Token { parameter: String, items: String },
    /// Not at all.
    Whole { items: String },
    /// By the last id.
    After { parameter: String, items: String },
}

/// Reads the operations of a described document, sorted by area and id.
pub fn operations(document: &Document, areas: &mut Areas, hosts: &Hosts) -> Result<Vec<Operation>> {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    let source = document.clone();
    document
        .clone()
        .for_each_operation(|path, method, operation| {
            let place = || format!("{} {path}", method.to_uppercase());
            let lost = untyped(operation);
            problems.extend(lost.map(|lost| format!("{}: {lost}", place())));
            match read(&source, areas, hosts, path, method, operation) {
                Ok(operation) => found.push(operation),
                Err(error) => problems.push(format!("{}: {error:#}", place())),
            }
            Ok(())
        })?;
    if !problems.is_empty() {
        bail!(
            "the client can't express these operations:\n- {}",
            problems.join("\n- ")
        );
    }
    found.sort_by(|a, b| (&a.area, &a.id).cmp(&(&b.area, &b.id)));
    areas.retain(|name| found.iter().any(|operation| operation.area == name));
    Ok(found)
}

fn read(
    document: &Document,
    areas: &mut Areas,
    hosts: &Hosts,
    path: &str,
    method: &str,
    operation: &Map<String, Value>,
) -> Result<Operation> {
    let id = operation_id(operation)?.to_owned();
    let tag = operation
        .get("tags")
        .and_then(|tags| tags.get(0))
        .and_then(Value::as_str)
        .with_context(|| format!("{id} has no tag"))?;
    let parameters = parameters(operation);
    let answer = answer(operation);
    let answers_list =
        matches!(&answer, Answer::Json(schema) if list_of(document, schema).is_some());
    let paging = match (&answer, method) {
        (Answer::Json(schema), "get") => paging(document, &parameters, schema),
        _ => None,
    };
    Ok(Operation {
        name: names::ident(&id),
        method: method.to_owned(),
        path: path.to_owned(),
        area: areas.of_tag(tag),
        tag: tag.to_owned(),
        host: hosts
            .of(document, &Map::new(), operation)
            .map_err(Error::msg)?,
        idempotent: is_idempotent(method),
        refusals: Vec::new(),
        missing: Vec::new(),
        list_may_be_missing: false,
        answers_list,
        body: body(operation),
        events: operation
            .get("x-events")
            .and_then(reference_or_nullable)
            .map(str::to_owned),
        errors: errors(operation),
        deprecated: operation.get("deprecated") == Some(&Value::Bool(true)),
        description: text(operation.get("description")),
        json_type: operation.contains_key("x-force-content-type"),
        added: false,
        id,
        parameters,
        answer,
        paging,
    })
}

/// By HTTP: what GET, HEAD, PUT and DELETE do twice, they do once.
pub fn is_idempotent(method: &str) -> bool {
    matches!(method, "get" | "head" | "put" | "delete" | "options")
}

fn text(value: Option<&Value>) -> Option<String> {
    value
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}

fn parameters(operation: &Map<String, Value>) -> Vec<Parameter> {
    operation
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|parameter| Parameter {
            name: parameter["name"].as_str().unwrap_or_default().to_owned(),
            place: parameter["in"].as_str().unwrap_or_default().to_owned(),
            required: parameter["required"] == Value::Bool(true),
            schema: parameter.get("schema").cloned().unwrap_or(Value::Null),
            description: text(parameter.get("description")),
            deprecated: parameter.get("deprecated") == Some(&Value::Bool(true)),
            secret: false,
        })
        .collect()
}

fn body(operation: &Map<String, Value>) -> Option<Body> {
    let body = operation.get("requestBody")?;
    let content = body.get("content")?.as_object()?;
    for (media, writer) in [(JSON, "json"), (FORM, "form")] {
        if let Some(media) = content.get(media) {
            return Some(Body::Typed {
                schema: not_null(media.get("schema")?),
                required: body.get("required") == Some(&Value::Bool(true)),
                writer,
            });
        }
    }
    content
        .keys()
        .next()
        .map(|media| Body::Bytes(media.clone()))
}

/// The schema of a body: null is no body.
fn not_null(schema: &Value) -> Value {
    match reference_or_nullable(schema) {
        Some(name) => refer_to(name),
        None => schema.clone(),
    }
}

fn answer(operation: &Map<String, Value>) -> Answer {
    let told = operation.get("x-answer");
    let kind = told
        .and_then(|answer| answer.get("kind"))
        .and_then(Value::as_str);
    let schema = operation
        .get("responses")
        .and_then(|r| r.pointer("/2XX/content/application~1json/schema"));
    match (kind, schema) {
        (Some("json"), Some(schema)) => Answer::Json(schema.clone()),
        (Some("bytes"), _) => Answer::Bytes(
            told.and_then(|a| a.get("media"))
                .and_then(Value::as_str)
                .unwrap_or("*/*")
                .to_owned(),
        ),
        _ => Answer::Empty,
    }
}

/// Events and errors whose type would be lost: the table knows those types by their names.
fn untyped(operation: &Map<String, Value>) -> impl Iterator<Item = String> {
    let says_more = |schema: &&Value| {
        reference_or_nullable(schema).is_none()
            && **schema != json!({})
            && **schema != json!({ "type": "object" })
    };
    let event = operation.get("x-events");
    let event = event
        .filter(|event| reference_or_nullable(event).is_none())
        .map(|_| "an event".to_owned());
    let errors = operation.get("x-errors").and_then(Value::as_object);
    let errors = errors
        .into_iter()
        .flatten()
        .filter(move |(_, schema)| says_more(schema))
        .map(|(status, _)| format!("the answer {status}"));
    let lost: Vec<String> = event.into_iter().chain(errors).collect();
    lost.into_iter().map(|what| {
        format!("{what} is no object with fields, and has no type; correct it by an overlay")
    })
}

fn errors(operation: &Map<String, Value>) -> Vec<(u16, String)> {
    let by_status: BTreeMap<u16, String> = operation
        .get("x-errors")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(status, schema)| {
            Some((
                status.parse().unwrap_or(0),
                reference_or_nullable(schema)?.to_owned(),
            ))
        })
        .collect();
    let default = by_status.get(&0).cloned().or_else(|| {
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        by_status
            .values()
            .for_each(|name| *counts.entry(name).or_default() += 1);
        counts
            .into_iter()
            .max_by_key(|(_, count)| *count)
            .map(|(name, _)| name.clone())
    });
    let Some(default) = default else {
        return Vec::new();
    };
    by_status
        .into_iter()
        .filter(|(status, name)| *status != 0 && *name != default)
        .chain([(0, default.clone())])
        .collect()
}

/// How a list is split, by its parameters and by the one list of the answer.
fn paging(document: &Document, parameters: &[Parameter], answer: &Value) -> Option<Paging> {
    let has = |name: &str| {
        parameters
            .iter()
            .any(|p| p.place == "query" && p.name == name)
    };
    let items = list_of(document, answer)?;
    if has("page_token") {
        return Some(Paging::Token {
            parameter: "page_token".to_owned(),
            items,
        });
    }
    // A link to the next page has its number, whether the document says that it may be asked for or not.
    if has("page") || !has("after") && is_page(document, answer) {
        return Some(Paging::Numbered {
            items,
            per_page: has("per_page"),
        });
    }
    has("after").then(|| Paging::After {
        parameter: "after".to_owned(),
        items,
    })
}

/// Whether an answer says where the next page is, and how many items there are in all.
fn is_page(document: &Document, answer: &Value) -> bool {
    let answer = document.follow(bare(answer)).ok();
    let properties = answer.and_then(|it| it.get("properties")?.as_object());
    properties.is_some_and(|it| it.contains_key("links") && it.contains_key("meta"))
}

/// The key of what an answer lists: `data.items` where it lies deeper. Of several lists the one that must be there, or
/// the one of structs, is meant.
fn list_of(document: &Document, answer: &Value) -> Option<String> {
    let answer = document.follow(bare(answer)).ok()?;
    let properties = answer.get("properties")?.as_object()?;
    let target = |schema: &Value| {
        document
            .follow(bare(schema))
            .cloned()
            .unwrap_or(Value::Null)
    };
    let is_collection = |schema: &Value| {
        let schema = target(schema);
        type_of(&schema) == Some("array")
            || schema
                .get("additionalProperties")
                .is_some_and(Value::is_object)
    };
    let mut lists: Vec<&String> = properties
        .iter()
        .filter(|(_, s)| is_collection(s))
        .map(|(name, _)| name)
        .collect();
    if lists.len() > 1 {
        let structs = |name: &&String| {
            properties
                .get(*name)
                .and_then(|s| target(s).get("items").map(&target))
                .is_some_and(|items| items.get("properties").is_some())
        };
        let must = required(answer);
        lists.retain(|name| {
            structs(name) || must.contains(&name.as_str()) && lists_of_one(properties, name)
        });
    }
    match lists.as_slice() {
        [only] => return Some((*only).clone()),
        [first, ..] => return Some((*first).clone()),
        [] => {}
    }
    properties
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "links" | "meta"))
        .find_map(|(name, schema)| {
            let inner = target(schema);
            let lists: Vec<&String> = inner
                .get("properties")?
                .as_object()?
                .iter()
                .filter(|(_, s)| is_collection(s))
                .map(|(n, _)| n)
                .collect();
            lists.first().map(|inner| format!("{name}.{inner}"))
        })
}

fn lists_of_one(properties: &Map<String, Value>, name: &str) -> bool {
    properties.get(name).is_some_and(|schema| {
        schema
            .get("items")
            .is_some_and(|items| items.get("$ref").is_some())
    })
}

/// A schema that may be null, without the null.
fn bare(schema: &Value) -> &Value {
    match schema
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        Some([only]) => only,
        _ => schema,
    }
}
