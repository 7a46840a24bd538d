//! Structs in examples: what they require, and something of what may be left out.

use super::super::setters::{self, Settable};
use super::examples::{One, Taken, list, owned, pair};
use super::expression::Expression;
use super::texts::{is_harmless, is_written, secret};
use crate::codegen::document::{required, union_members};
use crate::codegen::model::{Field, Kind, Shown, Type};
use crate::codegen::normalise::enums::SLUGS;
use crate::codegen::normalise::merge::ALTERNATIVES;
use crate::codegen::secrets::innermost;
use crate::spec::lookup::Spot;

/// So many optional fields are set where nothing is required, and where something is.
const SET_ALONE: usize = 2;
const SET_BESIDE: usize = 1;

/// What the service sets, although the document lets requests hold it.
const NOT_SENT: [&str; 6] = ["id", "uuid", "created_at", "updated_at", "status", "state"];

impl<'a> One<'_, 'a> {
    /// A struct: what it requires, and something of what may be left out.
    pub fn structure(
        &mut self,
        ty: &'a Type,
        fields: &'a [Field],
        at: &Spot<'a>,
        depth: usize,
    ) -> Option<Expression> {
        let asked = fields
            .iter()
            .filter(|field| matches!(field.presence, "required" | "maybe") && !field.read_only);
        let mut given = Vec::new();
        for field in setters::in_order(asked) {
            let at = self.of.samples.key(at, &field.key);
            let bare = field.rust_type.strip_prefix("Option<");
            let kind = match (field.presence, bare.and_then(|it| it.strip_suffix('>'))) {
                ("maybe", Some(bare)) => ("null", bare),
                _ => setters::kind(&field.rust_type),
            };
            given.push(self.field(field, kind, &at, depth + 1)?);
        }
        let settable = setters::settable(fields);
        let set = self.set(ty, fields, &settable, at, depth, given.is_empty());
        let name = self.import("types::", &ty.name);
        let new = Expression::call(&format!("{name}::new"), given);
        Some(match set.is_empty() {
            true => new,
            false => Expression::Chain(Box::new(new), set),
        })
    }

    fn field(
        &mut self,
        field: &Field,
        (kind, rust_type): (&str, &str),
        at: &Spot<'a>,
        depth: usize,
    ) -> Option<Expression> {
        if field.shown == Shown::Secret && rust_type == "String" {
            let text = Expression::Atom(match kind {
                "null" => owned(&secret(&field.key), Taken::Named),
                _ => owned(&secret(&field.key), Taken::Into),
            });
            return Some(match kind {
                "list" => list("[", text),
                "map" | "null_map" => pair(text),
                _ => text,
            });
        }
        self.taken((kind, rust_type), at, depth)
    }

    /// The calls of setters: for what the first alternative requires, and for fields that have samples.
    fn set(
        &mut self,
        ty: &Type,
        fields: &[Field],
        settable: &[Settable<'_>],
        at: &Spot<'a>,
        depth: usize,
        is_alone: bool,
    ) -> Vec<Expression> {
        let schema = self.of.input.described.schemas().get(&ty.name);
        let alternatives = schema.and_then(|schema| union_members(schema.get(ALTERNATIVES)?));
        let must = alternatives
            .and_then(|it| it.first())
            .map_or(Vec::new(), required);
        let most = match (is_alone, depth) {
            (true, _) => SET_ALONE,
            (false, 0) => SET_BESIDE,
            (false, _) => 0,
        };
        let of = |it: &Settable<'_>| fields.iter().find(|field| field.name == it.name);
        let mut calls = Vec::new();
        let mut shown = Vec::new();
        for it in settable {
            let Some(field) = of(it) else { continue };
            let at = self.of.samples.key(at, &field.key);
            let is_text = is_text(field) && is_written(&field.key);
            if must.contains(&field.key.as_str()) || is_text {
                let value = self.field(field, it.taken(), &at, depth + 1);
                calls.extend(value.map(|value| setter(it, value)));
            } else if self.is_shown(field, &at) {
                shown.push((it, field, at));
            }
        }
        // What something is called says most about it, and what else it belongs to least.
        shown.sort_by_key(|(_, field, _)| match field.key.as_str() {
            "name" => 0,
            key if key.ends_with("id") => 2,
            _ => 1,
        });
        for (it, field, at) in shown.into_iter().take(most) {
            let value = self.field(field, it.taken(), &at, depth + 1);
            calls.extend(value.map(|value| setter(it, value)));
        }
        if calls.is_empty() && is_alone {
            // Nothing has a sample: the first that may be sent.
            for it in settable {
                let Some(field) = of(it).filter(|it| may_be_shown(it)) else {
                    continue;
                };
                let at = self.of.samples.key(at, &field.key);
                let before = self.imports.clone();
                if let Some(value) = self.field(field, it.taken(), &at, depth + 1) {
                    calls.push(setter(it, value));
                    break;
                }
                self.imports = before;
            }
        }
        calls
    }

    /// Whether an optional field is one to show: it is a scalar that has a sample, or several of them.
    fn is_shown(&self, field: &Field, at: &Spot<'a>) -> bool {
        let samples = &self.of.samples;
        let items;
        let at = match field.rust_type.contains("Vec<") {
            true => {
                items = samples.items(at);
                &items
            }
            false => at,
        };
        let held = innermost(&field.rust_type);
        let has = |json_type: &str| samples.own(at, json_type).is_some();
        let has_sample = match held {
            "String" => samples.own(at, "string").is_some_and(is_harmless),
            "i64" => has("integer"),
            "f64" => has("number"),
            "bool" => has("boolean"),
            _ if held.starts_with(SLUGS) => has("string"),
            _ => {
                let ty = self.of.types.get(held);
                ty.is_some_and(|ty| matches!(ty.kind, Kind::Enum(_))) && has("string")
            }
        };
        may_be_shown(field) && !field.rust_type.contains("BTreeMap<") && has_sample
    }
}

/// The call of a setter.
fn setter(it: &Settable<'_>, value: Expression) -> Expression {
    Expression::call(&format!(".{}", it.name), vec![value])
}

/// Whether a field is a text, and nothing else.
fn is_text(field: &Field) -> bool {
    let bare = field.rust_type.replace("Option<", "");
    bare.trim_end_matches('>') == "String"
}

/// Whether an optional field may be in an example.
fn may_be_shown(field: &Field) -> bool {
    let is_deprecated = field.docs.iter().any(|line| line.contains("Deprecated."));
    field.shown == Shown::Plain && !is_deprecated && !NOT_SENT.contains(&field.key.as_str())
}
