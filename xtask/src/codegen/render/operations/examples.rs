//! The examples of the methods: calls as a program makes them, with sample values for all that has to be given.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::setters;
use super::super::{Input, is_required};
use super::expression::{Expression, import};
use super::methods::{Argument, Method};
use super::params::{in_struct, params_name, value_type};
use super::texts::{secret, text};
use crate::codegen::facts::{Body, Operation, Parameter};
use crate::codegen::kept::BodyArgument;
use crate::codegen::model::{Kind, Type, rust_type};
use crate::codegen::names;
use crate::codegen::normalise::enums::SLUGS;
use crate::spec::lookup::{Lookup, Spot};

/// The depth from which on a value that requires itself is given up.
const DEEPEST: usize = 6;

/// How a parameter takes its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// As anything that becomes the type.
    Into,
    /// As the type itself.
    Itself,
    /// As what becomes an `Option` of the type: only the type itself does, and a number has to say its own.
    Named,
}

/// Makes examples.
pub struct Examples<'a> {
    pub input: &'a Input<'a>,
    pub samples: Lookup<'a>,
    pub types: BTreeMap<&'a str, &'a Type>,
}

/// What an example imports: modules of the crate with their items.
pub type Imports = BTreeMap<&'static str, BTreeSet<String>>;

impl<'a> Examples<'a> {
    pub fn of(input: &'a Input<'a>) -> Self {
        Self {
            input,
            samples: Lookup::of(input.source, input.samples),
            types: input
                .types
                .iter()
                .map(|ty| (ty.name.as_str(), ty))
                .collect(),
        }
    }

    /// The doc lines of a method's example; `None` if something that it must have can't be written.
    pub fn lines(
        &self,
        operation: &Operation,
        method: &Method,
        arguments: &[Argument],
        is_empty: bool,
    ) -> Option<Vec<String>> {
        let mut one = One {
            of: self,
            imports: Imports::new(),
            variants: BTreeSet::new(),
        };
        let mut given = Vec::new();
        for argument in arguments {
            given.push(one.argument(operation, argument)?);
        }
        let mut body = None;
        match &operation.body {
            Some(Body::Bytes(_)) => given.push(Expression::atom("\"{}\\n\"")),
            Some(Body::Typed { schema, .. }) if method.shape.body != BodyArgument::None => {
                let at = self.samples.body(&operation.id);
                body = Some(one.value(&rust_type(schema), &at, Taken::Itself, 0)?);
                given.push(Expression::atom("&body"));
            }
            _ => {}
        }
        if method.shape.params {
            given.push(one.params(operation)?);
        }
        let call = Expression::call(&format!(".{}", method.name), given);
        let call = Expression::Chain(
            Box::new(Expression::atom("client")),
            vec![call, Expression::atom(".await?")],
        );
        let start = if is_empty { "" } else { "let response = " };
        let mut code = one.uses();
        if let Some(body) = body {
            let start = "let body = ";
            code.push(format!("{start}{};", body.printed(0, start.len() + 1)));
        }
        code.push(format!("{start}{};", call.printed(0, start.len() + 1)));
        let mut lines = vec![
            "```no_run".to_owned(),
            "# async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {"
                .to_owned(),
        ];
        lines.extend(code.iter().flat_map(|it| it.lines()).map(str::to_owned));
        lines.extend(["# Ok(()) }".to_owned(), "```".to_owned()]);
        Some(lines)
    }
}

/// An example that is being made.
pub struct One<'e, 'a> {
    pub of: &'e Examples<'a>,
    pub imports: Imports,
    /// The variants of enums that are in it: a union beside one is of the kind that the enum says.
    variants: BTreeSet<&'a str>,
}

impl<'a> One<'_, 'a> {
    fn uses(&self) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for (module, items) in &self.imports {
            let path = format!("digitalocean_raw::{module}");
            let items: Vec<&str> = items.iter().map(String::as_str).collect();
            lines.push(import(&path, &items));
        }
        if !lines.is_empty() {
            lines.push("\n".to_owned());
        }
        lines
    }

    pub fn import(&mut self, module: &'static str, item: &str) -> String {
        let items = self.imports.entry(module).or_default();
        items.insert(item.to_owned());
        item.to_owned()
    }

    /// An argument of the address.
    fn argument(&mut self, operation: &Operation, argument: &Argument) -> Option<Expression> {
        let is_it = |p: &&Parameter| p.place == "path" && names::ident(&p.name) == argument.name;
        let Some(parameter) = operation.parameters.iter().find(is_it) else {
            // Where the host is.
            let word = argument.name.replace('_', "-");
            return Some(Expression::atom(format!("\"https://{word}.example.com\"")));
        };
        let at = self.of.samples.parameter(&operation.id, &parameter.name);
        let held = value_type(&parameter.schema);
        match argument.rust_type.as_str() {
            "&str" | "impl parameter::Parameter" if parameter.secret => {
                Some(Expression::atom(format!("{:?}", secret(&parameter.name))))
            }
            "&str" | "impl parameter::Parameter" => Some(Expression::atom(format!(
                "{:?}",
                text(&self.of.samples, &at)
            ))),
            "i64" | "f64" | "bool" => self.value(&held, &at, Taken::Itself, 0),
            _ => {
                let value = match held
                    .strip_prefix("Vec<")
                    .and_then(|it| it.strip_suffix('>'))
                {
                    Some(item) => {
                        let at = self.of.samples.items(&at);
                        list("[", self.value(item, &at, Taken::Itself, 0)?)
                    }
                    None => self.value(&held, &at, Taken::Itself, 0)?,
                };
                Some(borrowed(value))
            }
        }
    }

    /// The struct of parameters: what it requires, else how many items a page should have.
    fn params(&mut self, operation: &Operation) -> Option<Expression> {
        let parameters = in_struct(operation);
        let mut given = Vec::new();
        for parameter in &parameters {
            if !is_required(operation, parameter, self.of.input.kept) {
                continue;
            }
            let at = self.of.samples.parameter(&operation.id, &parameter.name);
            let rust_type = value_type(&parameter.schema);
            given.push(match parameter.secret {
                true => Expression::atom(format!("{:?}", secret(&parameter.name))),
                false => self.taken(setters::kind(&rust_type), &at, 0)?,
            });
        }
        let is_size = |p: &&&Parameter| operation.paging.is_some() && p.name == "per_page";
        let size = parameters.iter().find(is_size);
        if given.is_empty() && size.is_none() {
            return Some(Expression::atom("&Default::default()"));
        }
        let is_bare = given.is_empty();
        let name = self.import("params::", &params_name(operation));
        let new = Expression::call(&format!("&{name}::new"), given);
        let most = size.filter(|_| is_bare).map(|size| {
            let most = size.schema.get("maximum").and_then(Value::as_i64);
            let most = Expression::atom(most.unwrap_or(20).to_string());
            Expression::call(".per_page", vec![most])
        });
        Some(match most {
            Some(most) => Expression::Chain(Box::new(new), vec![most]),
            None => new,
        })
    }

    /// A value as a constructor or a setter takes it.
    pub fn taken(
        &mut self,
        (kind, rust_type): (&str, &str),
        at: &Spot<'a>,
        depth: usize,
    ) -> Option<Expression> {
        match kind {
            "value" => self.value(rust_type, at, Taken::Itself, depth),
            "list" => self.list("[", rust_type, at, Taken::Into, depth),
            "null" => self.value(rust_type, at, Taken::Named, depth),
            "map" | "null_map" => {
                let at = self.of.samples.key(at, "example_value");
                let value = self.value(rust_type, &at, Taken::Into, depth + 1)?;
                Some(pair(value))
            }
            _ => self.value(rust_type, at, Taken::Into, depth),
        }
    }

    /// A list of as many as there must be, and of one at least.
    fn list(
        &mut self,
        open: &str,
        rust_type: &str,
        at: &Spot<'a>,
        taken: Taken,
        depth: usize,
    ) -> Option<Expression> {
        let least = self.of.samples.says(at, "minItems").and_then(Value::as_u64);
        let at = self.of.samples.items(at);
        let first = self.value(rust_type, &at, taken, depth)?;
        let mut all = vec![first.clone()];
        if least.is_some_and(|least| least > 1) {
            all.push(another(first));
        }
        Some(Expression::List(open.to_owned(), all, ']'))
    }

    /// A value of a type.
    fn value(
        &mut self,
        rust_type: &str,
        at: &Spot<'a>,
        taken: Taken,
        depth: usize,
    ) -> Option<Expression> {
        if depth > DEEPEST {
            return None;
        }
        let inner = |outer: &str| rust_type.strip_prefix(outer)?.strip_suffix('>');
        // What is held by something is the type itself.
        let held = match taken {
            Taken::Into => Taken::Itself,
            other => other,
        };
        let atom = |text: String| Some(Expression::Atom(text));
        match rust_type {
            "String" => atom(owned(&text(&self.of.samples, at), taken)),
            "bool" => atom(self.scalar(at, "boolean").unwrap_or("true".to_owned())),
            "i64" | "i128" => {
                let least = || Some(self.of.samples.says(at, "minimum")?.to_string());
                let number = self.scalar(at, "integer").or_else(least);
                let number = number.unwrap_or("1".to_owned());
                atom(match taken {
                    Taken::Named => format!("{number}_{rust_type}"),
                    _ => number,
                })
            }
            "f64" => {
                let number = self.scalar(at, "number").unwrap_or("1.0".to_owned());
                let is_whole = number.parse::<i64>().is_ok();
                atom(if is_whole { number + ".0" } else { number })
            }
            "Timestamp" => {
                let name = self.import("", "Timestamp");
                atom(format!("{name}::from(std::time::SystemTime::now())"))
            }
            "Count" => {
                let name = self.import("", "Count");
                let number = text(&self.of.samples, at);
                let number = number.parse().unwrap_or(1_u64);
                atom(format!("{name}::from({number}_u64)"))
            }
            "Value" | "serde_json::Value" => atom(format!(
                "serde_json::json!({:?})",
                text(&self.of.samples, at)
            )),
            "JsonObject" => {
                let name = self.import("", "JsonObject");
                atom(format!("{name}::new()"))
            }
            _ => {
                if let Some(item) = inner("Vec<") {
                    return self.list("vec![", item, at, held, depth + 1);
                }
                if let Some(boxed) = inner("Box<") {
                    let value = self.value(boxed, at, held, depth)?;
                    return Some(match taken {
                        Taken::Into => value,
                        _ => Expression::call("Box::new", vec![value]),
                    });
                }
                if let Some(held_type) = inner("Option<") {
                    let value = self.value(held_type, at, held, depth)?;
                    return Some(Expression::call("Some", vec![value]));
                }
                if let Some(values) = inner("BTreeMap<String, ") {
                    let at = self.of.samples.key(at, "example_value");
                    let value = self.value(values, &at, held, depth + 1)?;
                    let key = Expression::atom("\"key\".to_owned()");
                    let pair = Expression::call("", vec![key, value]);
                    let pairs = list("[", pair);
                    return Some(Expression::call(
                        "std::collections::BTreeMap::from",
                        vec![pairs],
                    ));
                }
                if let Some(set) = rust_type.strip_prefix(SLUGS) {
                    let text = format!("{:?}", text(&self.of.samples, at));
                    return atom(match taken {
                        Taken::Into => text,
                        _ => format!("{}::from({text})", self.import("slugs::", set)),
                    });
                }
                self.of_type(self.of.types.get(rust_type)?, at, taken, depth)
            }
        }
    }

    /// A value of a type of the document.
    fn of_type(
        &mut self,
        ty: &'a Type,
        at: &Spot<'a>,
        taken: Taken,
        depth: usize,
    ) -> Option<Expression> {
        match &ty.kind {
            Kind::Struct { fields, .. } => self.structure(ty, fields, at, depth),
            Kind::Slugs => None,
            Kind::Enum(variants) => {
                let sample = self.of.samples.any(at, "string").and_then(Value::as_str);
                let is_unknown = |value: &str| {
                    let value = value.to_lowercase();
                    value.is_empty() || value.contains("unknown") || value.contains("unspecified")
                };
                let sampled = variants
                    .iter()
                    .find(|(_, value)| Some(value.as_str()) == sample && !is_unknown(value));
                let known = || variants.iter().find(|(_, value)| !is_unknown(value));
                let (variant, _) = sampled.or_else(known).or(variants.first())?;
                self.variants.insert(variant);
                let name = self.import("types::", &ty.name);
                Some(Expression::Atom(format!("{name}::{variant}")))
            }
            Kind::Tagged { variants, .. } => {
                let variant = variants.first()?;
                let name = self.import("types::", &ty.name);
                let path = format!("{name}::{}", variant.name);
                Some(match &variant.payload {
                    Some(payload) => {
                        let value = self.value(payload, at, Taken::Itself, depth + 1)?;
                        Expression::call(&path, vec![value])
                    }
                    None => Expression::Atom(path),
                })
            }
            Kind::Untagged(variants) => {
                let is_enum = |held: &str| {
                    let ty = self.of.types.get(held);
                    ty.is_some_and(|ty| matches!(ty.kind, Kind::Enum(_)))
                };
                let mut texts = variants
                    .iter()
                    .filter(|(_, held)| held == "String" || is_enum(held));
                let text = texts.next().filter(|_| texts.next().is_none());
                let said = || {
                    let mut variants = variants.iter();
                    variants.find(|(variant, _)| self.variants.contains(variant.as_str()))
                };
                // The last one requires least.
                let (variant, held) = text.or_else(said).or(variants.last())?;
                if taken == Taken::Into && held == "String" {
                    return self.value(held, at, taken, depth);
                }
                let value = self.value(held, at, Taken::Itself, depth + 1)?;
                let name = self.import("types::", &ty.name);
                Some(Expression::call(&format!("{name}::{variant}"), vec![value]))
            }
        }
    }

    /// A sample as it is written in Rust.
    fn scalar(&self, at: &Spot<'a>, json_type: &str) -> Option<String> {
        self.of.samples.any(at, json_type).map(Value::to_string)
    }
}

/// A list of one.
pub fn list(open: &str, item: Expression) -> Expression {
    Expression::List(open.to_owned(), vec![item], ']')
}

/// A map of one.
pub fn pair(value: Expression) -> Expression {
    let pair = Expression::call("", vec![Expression::atom("\"key\""), value]);
    list("[", pair)
}

/// Another value like this one: an id that ends otherwise, else the same.
fn another(value: Expression) -> Expression {
    let other = match &value {
        Expression::Atom(text) => text.strip_suffix('"').and_then(|text| {
            let last = text.chars().next_back()?;
            let next = match last {
                '0'..='8' | 'a'..='e' => char::from_u32(u32::from(last) + 1)?,
                '9' => '0',
                'f' => 'a',
                _ => return None,
            };
            Some(format!("{}{next}\"", text.strip_suffix(last)?))
        }),
        _ => None,
    };
    other.map_or(value, Expression::Atom)
}

/// A reference to a value.
fn borrowed(value: Expression) -> Expression {
    match value {
        Expression::Atom(text) => Expression::Atom(format!("&{text}")),
        Expression::List(open, all, close) => Expression::List(format!("&{open}"), all, close),
        Expression::Chain(base, calls) => Expression::Chain(Box::new(borrowed(*base)), calls),
    }
}

/// A text as it is taken.
pub fn owned(text: &str, taken: Taken) -> String {
    match taken {
        Taken::Into => format!("{text:?}"),
        Taken::Itself | Taken::Named => format!("{text:?}.to_owned()"),
    }
}
