//! Bodies of requests, as methods of the ergonomic crate take them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::super::operations::params::{
    in_struct, is_required, parameter_docs, params_name, value_type,
};
use super::super::qualified;
use super::super::setters::{self, Settable, argument, settable};
use super::accessors::path;
use super::plan::{KeyKind, Plan};
use crate::codegen::facts::Operation;
use crate::codegen::names;

/// So many things may be asked for by position.
const MOST_ARGUMENTS: usize = 4;

/// The key or the slug that a field holds: how a setter takes it, and its type outside of the crate.
fn named_by(
    plan: &Plan<'_>,
    area: &str,
    field: &str,
    rust_type: &str,
) -> Option<(&'static str, String)> {
    if let Some(set) = plan.input.field_keys.set(field) {
        return (rust_type == "String").then(|| ("slug", format!("$crate::slugs::{set}")));
    }
    let row = plan.resources.get(plan.input.field_keys.row(field)?)?;
    let own = row.own.as_ref()?;
    let holds = match own.kind {
        KeyKind::Number => "i64",
        KeyKind::Text => "String",
        KeyKind::Either(_) => return None,
    };
    let is_compiled = row.row.shared || row.area == area;
    (is_compiled && rust_type == holds).then(|| {
        let place = match row.row.shared {
            true => format!("$crate::resources::{}", own.type_name),
            false => path(row.area, &own.type_name),
        };
        ("key", place)
    })
}

/// How keys and slugs are taken, and what of them is sent.
fn taken_as_key(
    plan: &Plan<'_>,
    area: &str,
    name: &str,
    rust_type: &str,
) -> Option<(String, String)> {
    let (kind, item) = setters::kind(rust_type);
    let (named, ty) = named_by(plan, area, name, item)?;
    let (kind, ty) = match (named, kind) {
        ("key", "list") => ("keys", ty),
        ("slug", "list") => return None,
        (named, _) => (named, ty),
    };
    Some((
        format!("{name}: {}", taken_by(kind, &ty)),
        sent_of(kind, name, &ty),
    ))
}

/// The type of an argument of a kind.
fn taken_by(kind: &str, rust_type: &str) -> String {
    match kind {
        "value" => rust_type.to_owned(),
        "map" | "null_map" => setters::pairs(rust_type),
        "list" => format!("impl IntoIterator<Item = impl Into<{rust_type}>>"),
        "keys" => format!("impl IntoIterator<Item = impl $sdk::resource::IntoKey<{rust_type}>>"),
        "key" => format!("impl $sdk::resource::IntoKey<{rust_type}>"),
        "null" => format!("impl Into<Option<{rust_type}>>"),
        _ => format!("impl Into<{rust_type}>"),
    }
}

/// What is sent of such an argument.
fn sent_of(kind: &str, name: &str, rust_type: &str) -> String {
    match kind {
        "keys" => format!("{name}.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)"),
        "key" => format!("$sdk::resource::IntoKey::into_key({name}).0"),
        "slug" => format!("Into::<{rust_type}>::into({name})"),
        _ => name.to_owned(),
    }
}

/// What a method takes of a body, and what is known of it otherwise.
#[derive(Default)]
pub struct Taken<'t> {
    /// The fields that are taken first.
    pub first: &'t [String],
    /// Fields that the key fills, and by which expressions.
    pub filled: Vec<(String, String)>,
    /// Fields that stay as they are: they can't be changed.
    pub fixed: &'t [String],
}

/// How a body is made: of what it requires, if that is not too much, and else by whoever sends it.
pub struct Made {
    pub body: String,
    pub docs: String,
    pub arguments: String,
    pub value: String,
    /// The fields that have setters.
    pub settable: Vec<Set>,
}

/// A setter: of which field, how it takes a value, and the type that it names.
pub struct Set {
    name: String,
    kind: &'static str,
    rust_type: String,
    docs: String,
}

impl Set {
    /// The setter of a field, in an area.
    fn of(plan: &Plan<'_>, area: &str, field: &Settable<'_>) -> Self {
        let (kind, rust_type) = field.taken();
        let named = named_by(plan, area, field.name, rust_type);
        let (kind, rust_type) = match (kind, named) {
            ("list", Some(("key", rust_type))) => ("keys", rust_type),
            ("into" | "value", Some(named)) => named,
            _ => (kind, outside(rust_type)),
        };
        Self {
            kind,
            name: field.name.to_owned(),
            rust_type,
            docs: told(field, kind),
        }
    }

    /// What the body's own setter is given of such an argument.
    fn given(&self) -> String {
        sent_of(self.kind, &self.name, &self.rust_type)
    }

    /// The type of an argument that is what the setter takes.
    fn argument(&self) -> String {
        taken_by(self.kind, &self.rust_type)
    }
}

impl Made {
    /// Of a method of an area. What is required beside the fields that are taken first follows.
    pub fn of(plan: &Plan<'_>, area: &str, ty: &str, known: &Taken<'_>) -> Self {
        let body = outside(ty);
        let fields = plan.structs.get(ty).copied().unwrap_or_default();
        let required = fields
            .iter()
            .filter(|field| field.presence == "required" && !field.read_only);
        let required: Vec<&str> = setters::in_order(required)
            .into_iter()
            .map(|field| field.name.as_str())
            .collect();
        let named = |name: &String| fields.iter().find(|field| field.key == *name);
        let mut taken: Vec<&str> = known
            .first
            .iter()
            .filter_map(named)
            .map(|field| field.name.as_str())
            .collect();
        taken.extend(
            required
                .iter()
                .filter(|name| !taken.contains(name))
                .copied()
                .collect::<Vec<_>>(),
        );
        if ty == "()" {
            return Self {
                docs: String::new(),
                arguments: String::new(),
                value: "()".to_owned(),
                settable: Vec::new(),
                body,
            };
        }
        let is_plain = !fields.is_empty()
            && taken.len() <= MOST_ARGUMENTS
            && fields.iter().all(|field| field.presence != "maybe");
        if !is_plain {
            return Self {
                docs: "            ///\n            /// The body has what it takes; its optional fields have setters.\n".to_owned(),
                arguments: format!("body: impl Into<{body}>"),
                value: "body.into()".to_owned(),
                settable: Vec::new(),
                body,
            };
        }
        let type_of = |name: &str| {
            let field = fields.iter().find(|field| field.name == name);
            field.map_or("", |field| field.rust_type.as_str())
        };
        let sent = |name: &&str| {
            let (_, sent) = taken_as_key(plan, area, name, type_of(name))?;
            Some(sent)
        };
        let given: Vec<String> = required
            .iter()
            .map(|name| sent(name).unwrap_or_else(|| (*name).to_owned()))
            .collect();
        let key_of = |name: &str| {
            let field = fields.iter().find(|field| field.name == name);
            field.map_or("", |field| field.key.as_str())
        };
        let mut settable = settable(fields);
        settable.retain(|it| !known.fixed.iter().any(|field| field == key_of(it.name)));
        let mut arguments = Vec::new();
        let mut value = format!("{body}::new({})", given.join(", "));
        for (field, expression) in &known.filled {
            let is_it = |it: &Settable<'_>| key_of(it.name) == field;
            if let Some(at) = settable.iter().position(is_it) {
                let name = settable.remove(at).name;
                value.push_str(&format!(".{name}({expression})"));
            }
        }
        let settable = settable.iter();
        let mut settable: Vec<Set> = settable.map(|it| Set::of(plan, area, it)).collect();
        for name in taken {
            match settable.iter().position(|field| field.name == name) {
                Some(at) => {
                    let field = settable.remove(at);
                    arguments.push(format!("{name}: {}", field.argument()));
                    let given = field.given();
                    value.push_str(&format!(".{name}({given})"));
                }
                None => {
                    if let Some((taken, _)) = taken_as_key(plan, area, name, type_of(name)) {
                        arguments.push(taken);
                        continue;
                    }
                    let (taken, _) = argument(name, &qualified(type_of(name)));
                    let rust_type = taken.strip_prefix(name).unwrap_or(&taken);
                    arguments.push(format!("{name}{}", prefixed(rust_type)));
                }
            }
        }
        Self {
            docs: optional(&settable),
            arguments: arguments.join(", "),
            value,
            settable,
            body,
        }
    }

    /// The parameters of an operation, in place of a body.
    pub fn of_parameters(plan: &Plan<'_>, operation: &Operation) -> Self {
        Self::of_parameters_but(plan, operation, &[])
    }

    /// The same where variables hold what some of them are given.
    pub fn of_parameters_but(plan: &Plan<'_>, operation: &Operation, known: &[&str]) -> Self {
        let (area, kept) = (operation.area.as_str(), plan.input.kept);
        let body = format!("$crate::params::{}", params_name(operation));
        let (mut arguments, mut given, mut settable) = (Vec::new(), Vec::new(), Vec::new());
        for parameter in in_struct(operation) {
            let name = names::ident(&parameter.name);
            let rust_type = value_type(&parameter.schema);
            let required = is_required(operation, parameter, kept);
            match (required, parameter.name.as_str()) {
                // What asks whether one means it: the name of the method says so.
                (true, "X-Dangerous") => given.push("true".to_owned()),
                (true, known_as) if known.contains(&known_as) => given.push(name),
                (true, _) => {
                    if let Some((taken, sent)) = taken_as_key(plan, area, &name, &rust_type) {
                        arguments.push(taken);
                        given.push(sent);
                        continue;
                    }
                    let (taken, _) = argument(&name, &qualified(&rust_type));
                    let taken = taken.strip_prefix(&name).unwrap_or(&taken);
                    arguments.push(format!("{name}{}", prefixed(taken)));
                    given.push(name);
                }
                (false, _) => {
                    let docs = parameter_docs(parameter);
                    let field = Settable {
                        name: &name,
                        rust_type: &rust_type,
                        null: false,
                        plain: false,
                        docs: &docs,
                    };
                    settable.push(Set::of(plan, area, &field));
                }
            }
        }
        Self {
            docs: optional(&settable),
            arguments: arguments.join(", "),
            value: format!("{body}::new({})", given.join(", ")),
            settable,
            body,
        }
    }

    pub fn comma(&self) -> &'static str {
        if self.arguments.is_empty() { "" } else { ", " }
    }
}

/// What the docs of a setter say: what the field means, and the facts of it.
fn told(field: &Settable<'_>, kind: &str) -> String {
    // That is of the field of the struct.
    // The links of types are those of this crate, and setters are written into another.
    let told = field
        .docs
        .join(" ")
        .replace("(crate::types::", "(crate::raw::types::");
    let null = match kind {
        // That takes pairs.
        "null_map" => "",
        _ => "`None` sends null.",
    };
    let told = told.replace("`Some(None)` sends null.", null);
    told.trim_end().to_owned()
}

/// What the docs of a method say of the setters of what it returns.
fn optional(settable: &[Set]) -> String {
    let names: Vec<String> = settable.iter().map(|it| format!("`{}`", it.name)).collect();
    match names.is_empty() {
        true => String::new(),
        false => format!(
            "            ///\n            /// Optional, by methods of the request: {}.\n",
            names.join(", ")
        ),
    }
}

/// The setters of requests, each written once.
#[derive(Default)]
pub struct Setters(BTreeSet<String>);

impl Setters {
    /// The setters of a request with a body; nothing if it has them already.
    pub fn of(&mut self, made: &Made, request: &str) -> String {
        self.written(&made.settable, request)
    }

    /// The setters of a request whose method is written by hand, but for those of fields that have their own.
    pub fn besides(
        &mut self,
        plan: &Plan<'_>,
        area: &str,
        body: &str,
        own: &[String],
        request: &str,
    ) -> String {
        let fields = plan.structs.get(body).copied().unwrap_or_default();
        let all = settable(fields);
        let all = all
            .iter()
            .filter(|it| !own.iter().any(|name| name == it.name));
        let all: Vec<Set> = all.map(|it| Set::of(plan, area, it)).collect();
        self.written(&all, request)
    }

    fn written(&mut self, settable: &[Set], request: &str) -> String {
        if settable.is_empty() || !self.0.insert(request.to_owned()) {
            return String::new();
        }
        let mut text = format!("\n        $sdk::resource::setters!({request} {{\n");
        for field in settable {
            let Set {
                name,
                kind,
                rust_type,
                docs,
            } = field;
            let _ = writeln!(
                text,
                "            #[doc = {docs:?}]\n            {kind} {name}: {rust_type},"
            );
        }
        text + "        });\n"
    }
}

/// A type of the generated crate as it is written outside of it.
pub fn outside(rust_type: &str) -> String {
    prefixed(&qualified(rust_type))
}

/// The type of an answer as it is written outside of the crate: it names its modules.
pub fn outside_of(answer: &str) -> String {
    match answer {
        "Bytes" => "$crate::Bytes".to_owned(),
        answer => prefixed(answer),
    }
}

/// A type as the macro writes it, with full paths.
fn prefixed(rust_type: &str) -> String {
    let mut text = String::new();
    let mut word = String::new();
    let flush = |word: &mut String, text: &mut String| {
        let place = match word.as_str() {
            // It has its path.
            _ if text.ends_with("::") => "",
            "types" | "slugs" | "JsonObject" | "Timestamp" | "Count" => "$crate::",
            "BTreeMap" => "std::collections::",
            "Value" => "serde_json::",
            _ => "",
        };
        text.push_str(place);
        text.push_str(&std::mem::take(word));
    };
    for c in rust_type.chars() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
        } else {
            flush(&mut word, &mut text);
            text.push(c);
        }
    }
    flush(&mut word, &mut text);
    text
}
