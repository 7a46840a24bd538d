//! Calls of operations by a key, and what stands in their answers.

use super::super::operations::methods::{self, answer_type};
use super::super::pages::{bare, field};
use super::plan::{KeyKind, Plan, Resource};
use crate::codegen::facts::{Answer, Operation};
use crate::codegen::kept::BodyArgument;
use crate::codegen::resources::answers;
use crate::codegen::resources::check::path_parameters;

/// A part of a key: the expression of its type, and what it holds.
struct Part<'a> {
    expression: String,
    kind: KeyKind<'a>,
}

/// What a call is given beside the key, as expressions.
#[derive(Clone, Copy, Default)]
pub struct Given<'p, 'a> {
    /// The body.
    pub body: Option<&'p str>,
    /// The parameters.
    pub params: Option<&'p str>,
    /// The row whose own part of a key comes last, and where that is.
    pub with: Option<(&'p Resource<'a>, &'p str)>,
    /// Texts that come behind all that.
    pub texts: &'p [String],
}

impl<'a> Plan<'a> {
    /// The parts of a key in the order of a path.
    fn parts(&self, resource: &Resource<'a>, at: &str) -> Vec<Part<'a>> {
        let mut parts = Vec::new();
        let mut own = at.to_owned();
        if let Some(parent) = self.parent(resource) {
            parts = self.parts(parent, &format!("{at}.{}", resource.parent_field));
            own = match &resource.own {
                Some(part) => format!("{at}.{}", part.field),
                None => own,
            };
        }
        if let Some(part) = &resource.own {
            parts.push(Part {
                expression: own,
                kind: part.kind,
            });
        }
        parts
    }

    /// The expression that calls an operation by the key of a row, which is at another expression; by no key without a row.
    /// The client is `raw(client)`. Says why not if it takes more than that.
    pub fn call(
        &self,
        operation: &Operation,
        by: Option<(&Resource<'a>, &str)>,
        body: Option<&str>,
    ) -> Result<String, String> {
        let given = Given {
            body,
            ..Given::default()
        };
        self.call_with(operation, by, given)
    }

    /// The same, with what else is given.
    pub fn call_with(
        &self,
        operation: &Operation,
        by: Option<(&Resource<'a>, &str)>,
        what: Given<'_, 'a>,
    ) -> Result<String, String> {
        let mut parts = by.map_or_else(Vec::new, |(row, at)| self.parts(row, at));
        if let Some((other, at)) = what.with {
            let own = other.own.as_ref().ok_or("`with` is a row without a key")?;
            parts.push(Part {
                expression: at.to_owned(),
                kind: own.kind,
            });
        }
        let body = what.body;
        let arguments = methods::arguments(operation);
        if arguments.len() != parts.len() + what.texts.len() {
            return Err(format!("{} takes an address", operation.id));
        }
        let mut check = String::new();
        let mut given: Vec<String> = Vec::new();
        for (argument, part) in arguments.iter().zip(&parts) {
            let at = &part.expression;
            given.push(match (argument.rust_type.as_str(), part.kind) {
                ("&str", KeyKind::Text) => format!("&{at}.0"),
                ("&str", _) => format!("&{at}.to_string()"),
                ("i64", KeyKind::Number) => format!("{at}.0"),
                ("i64", KeyKind::Either(_)) => {
                    // Where it is a text, the call is refused before it is sent.
                    let number = format!("{at}.number({:?})", operation.id);
                    check = format!(".require({number}.map(drop))");
                    format!("{number}.unwrap_or(1)")
                }
                ("i64", KeyKind::Text) => {
                    return Err(format!("{} takes a number", operation.id));
                }
                ("impl parameter::Parameter", _) if at == "self" || at == "within" => at.clone(),
                ("impl parameter::Parameter", _) => format!("&{at}"),
                (other, KeyKind::Text) if other.starts_with('&') => {
                    format!("&{at}.0.as_str().into()")
                }
                (other, _) => return Err(format!("{} takes {other}", operation.id)),
            });
        }
        given.extend(what.texts.iter().map(|text| format!("&{text}")));
        let methods = methods::methods(operation, self.input.kept);
        let Some(method) = methods.first() else {
            return Err(format!("{} has no method", operation.id));
        };
        match (method.shape.body, body) {
            (BodyArgument::None, _) => {}
            (BodyArgument::Required, Some(body)) => given.push(body.to_owned()),
            (BodyArgument::Optional, body) => given.push(body.unwrap_or("None").to_owned()),
            (BodyArgument::Required, None) => {
                return Err(format!("{} takes a body", operation.id));
            }
        }
        if let (true, Some(params)) = (method.shape.params, what.params) {
            given.push(params.to_owned());
        } else if method.shape.params {
            if operation
                .parameters
                .iter()
                .any(|p| p.place != "path" && p.required)
            {
                return Err(format!("{} takes required parameters", operation.id));
            }
            given.push("&Default::default()".to_owned());
        }
        Ok(format!(
            "raw(client).{}({}){check}",
            method.name,
            given.join(", ")
        ))
    }

    /// The fields of the body of an operation that repeat an id of its path, and what they hold. A name that is in both may be the new
    /// one, and isn't filled.
    pub fn repeated(
        &self,
        operation: &Operation,
        by: Option<(&Resource<'a>, &str)>,
        what: Given<'_, 'a>,
    ) -> Vec<(String, String)> {
        let mut parts = by.map_or_else(Vec::new, |(row, at)| self.parts(row, at));
        if let Some((other, at)) = what.with
            && let Some(own) = &other.own
        {
            parts.push(Part {
                expression: at.to_owned(),
                kind: own.kind,
            });
        }
        let held = parts.iter().map(|part| match part.kind {
            KeyKind::Text => Some(format!("{}.0.clone()", part.expression)),
            KeyKind::Number => Some(format!("{}.0", part.expression)),
            KeyKind::Either(_) => None,
        });
        let texts = what
            .texts
            .iter()
            .map(|text| Some(format!("{text}.clone()")));
        let held = held.chain(texts);
        let named = path_parameters(&operation.path).into_iter().zip(held);
        named
            .filter(|(name, _)| name.ends_with("id"))
            .filter_map(|(name, held)| Some((name.to_owned(), held?)))
            .collect()
    }

    /// The closure that takes a type out of an answer, which holds it in one place; `None` if the answer has no type of its
    /// own.
    pub fn taken(&self, operation: &Operation, schema: &str) -> Option<String> {
        let Answer::Json(answer) = &operation.answer else {
            return None;
        };
        let types = answers::types(self.input.described, answer);
        let mut places = types
            .iter()
            .filter(|(ty, at)| ty == schema && !at.ends_with("[]"));
        let (_, place) = places.next()?;
        if place.is_empty() {
            return Some("Some".to_owned());
        }
        let whole = answer_type(operation);
        let field = field(&self.structs, whole.strip_prefix("types::")?, place)?;
        let name = &field.name;
        let boxed = bare(&field.rust_type).starts_with("Box<");
        Some(match (field.rust_type.starts_with("Option<"), boxed) {
            (true, false) => format!("|answer| answer.{name}"),
            (true, true) => format!("|answer| answer.{name}.map(|it| *it)"),
            (false, false) => format!("|answer| Some(answer.{name})"),
            (false, true) => format!("|answer| Some(*answer.{name})"),
        })
    }
}
