//! What rows say of other things that can be done: methods, and what shows that a change is through.

use std::collections::BTreeMap;

use super::{Check, Parts, path_parameters};
use crate::codegen::facts::{Body, Operation};
use crate::codegen::resources::row::{Method, Row, State};
use crate::codegen::resources::suggest::suggest;
use crate::codegen::resources::{METHODS, answers};

impl<'a> Check<'a> {
    /// What the path of a method takes; `None` if it names no row.
    pub(super) fn below(
        &mut self,
        name: &str,
        method: &Method,
        above: &Parts<'a>,
        whole: &Parts<'a>,
    ) -> Option<Parts<'a>> {
        let mut taken = if method.all { above } else { whole }.clone();
        if let Some(other) = &method.with {
            let parts = self.parts(other, name, "with")?;
            let own = self.file.rows.get(other)?.key.parts().len();
            taken.extend(parts.into_iter().rev().take(own).rev());
        }
        taken.extend(method.takes.iter().map(|_| None));
        Some(taken)
    }

    /// What a method says of its operation.
    pub(super) fn method(&mut self, name: &str, row: &Row, operation: &Operation) {
        for (called, method) in &row.methods {
            if method.operation != operation.id {
                continue;
            }
            if !is_name(called) {
                self.tell(name, &format!("`methods` has `{called}`, which is no name of a method; write words in small letters with _ between"));
            }
            self.plausible(name, row, called, method, operation);
            if method.deletes && row.delete.is_none() {
                self.tell(name, &format!("`methods` has `{called}`, which `deletes`, without `delete` of the row; add that or remove this"));
            }
            if let Some(answers) = &method.answers {
                self.one(name, METHODS, operation, answers, false);
            }
            self.in_body(name, operation, "arguments", &method.arguments);
            self.reached(name, row, operation, &method.reached);
        }
    }

    /// A method does what it is called: an operation of the same shape is easily taken for another.
    fn plausible(
        &mut self,
        name: &str,
        row: &Row,
        called: &str,
        method: &Method,
        operation: &Operation,
    ) {
        let id = operation.id.to_lowercase();
        for (verbs, opposites) in OPPOSITES {
            let says = |words: &[&str], text: &str| words.iter().any(|word| text.contains(word));
            let is_of = |word: &&str| called.starts_with(*word);
            if verbs.iter().any(is_of) && says(opposites, &id) {
                self.tell(name, &format!("`methods` has `{called}`, and {} says the opposite; name another operation", operation.id));
            }
        }
        let last = path_parameters(&operation.path).pop().unwrap_or_default();
        if let Some(other) = &method.with {
            let thing = other.rsplit('.').next().unwrap_or(other);
            let word = thing.split('_').next().unwrap_or(thing);
            if !last.contains(word) {
                self.tell(name, &format!("`with` of `{called}` is {other}, and the path of {} ends with {last}; name the row that has this as its key", operation.id));
            }
        }
        for (field, place) in &method.reached {
            if place.split('.').next() != Some(field) {
                self.tell(name, &format!("`reached` of `{called}` has {field} at {place}; what is asked for is shown under its own name"));
            }
        }
        let deletes = operation.method == "delete";
        let whole = row.delete.as_deref().and_then(|id| self.operations.get(id));
        let is_below = whole.is_some_and(|whole| {
            let parts = |path| path_parameters(path).len();
            operation.path.starts_with(&whole.path) && parts(&operation.path) == parts(&whole.path)
        });
        if method.deletes && !deletes {
            self.tell(
                name,
                &format!(
                    "`methods` has `{called}`, which `deletes`, and {} is no DELETE; remove it",
                    operation.id
                ),
            );
        }
        if called.starts_with("delete") && deletes && is_below && !method.deletes {
            self.tell(
                name,
                &format!(
                    "`methods` has `{called}`, which deletes the resource; say `deletes = true`"
                ),
            );
        }
        let ends = ["cancel", "promote", "stop"];
        let is_told = method.at_once || !method.ends.is_empty();
        if row.state.is_some() && ends.contains(&called) && !is_told {
            self.tell(name, &format!("`methods` has `{called}`, which doesn't lead to what is ready; say in `ends` where it leads, or `at_once = true`"));
        }
        for state in &method.ends {
            let known = row.state.iter().flat_map(State::values);
            if !known.into_iter().any(|value| value == state) {
                self.tell(
                    name,
                    &format!(
                        "`ends` of `{called}` has {state:?}, which `state` doesn't name; correct it"
                    ),
                );
            }
        }
    }

    /// What a method takes are fields of the body.
    pub(super) fn in_body(
        &mut self,
        name: &str,
        operation: &Operation,
        key: &str,
        named: &[String],
    ) {
        let body = match &operation.body {
            Some(Body::Typed { schema, .. }) => answers::fields(self.document, schema),
            _ => Vec::new(),
        };
        for field in named {
            if !body.iter().any(|(known, _)| *known == field) {
                let known = body.iter().map(|(known, _)| known.as_str());
                let hint = suggest(field, known, "correct it");
                self.tell(
                    name,
                    &format!(
                        "`{key}` has {field}, and the body of {} has no such field; {hint}",
                        operation.id
                    ),
                );
            }
        }
    }

    /// What shows that a change is through: fields of the body, and places in the type.
    pub(super) fn reached(
        &mut self,
        name: &str,
        row: &Row,
        operation: &Operation,
        reached: &BTreeMap<String, String>,
    ) {
        let body = match &operation.body {
            Some(Body::Typed { schema, .. }) => answers::fields(self.document, schema),
            _ => Vec::new(),
        };
        for (field, place) in reached {
            if !body.iter().any(|(known, _)| *known == field) {
                let known = body.iter().map(|(known, _)| known.as_str());
                let hint = suggest(field, known, "correct it");
                self.tell(
                    name,
                    &format!(
                        "`reached` has {field}, and the body of {} has no such field; {hint}",
                        operation.id
                    ),
                );
            }
            if answers::at(self.document, &row.schema, place).is_none() {
                self.no_field(name, "reached", place, &row.schema);
            }
        }
        if !reached.is_empty() && row.state.is_none() {
            self.tell(
                name,
                "`reached` without `state`: nothing waits for it; remove it",
            );
        }
    }
}

/// What a method may be called, and what its operation doesn't say then.
const OPPOSITES: [(&[&str], &[&str]); 2] = [
    (
        &["attach", "add", "assign"],
        &["detach", "remove", "delete", "destroy", "unassign"],
    ),
    (
        &["detach", "remove", "delete"],
        &["attach_", "add_", "create", "_assign"],
    ),
];

fn is_name(text: &str) -> bool {
    let mut letters = text.chars();
    letters
        .next()
        .is_some_and(|first| first.is_ascii_lowercase())
        && letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
