//! Bodies of requests, as methods of the ergonomic crate take them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::super::operations::params::{
    in_struct, is_required, parameter_docs, params_name, value_type,
};
use super::super::qualified;
use super::super::setters::{self, Settable, argument, settable};
use super::plan::Plan;
use crate::codegen::facts::Operation;
use crate::codegen::kept::Signatures;
use crate::codegen::names;

/// So many things may be asked for by position.
const MOST_ARGUMENTS: usize = 4;

/// Fields that hold the key of something, or several, which methods take in all its forms: their names, and the key.
const KEYS: [(&str, &str); 18] = [
    ("agent_uuids", "gradientai::AgentId"),
    ("anthropic_key_uuid", "gradientai::AnthropicApiKeyId"),
    ("data_source_uuids", "gradientai::KnowledgeBaseDataSourceId"),
    ("dataset_uuid", "gradientai::EvaluationDatasetId"),
    ("droplet_id", "DropletId"),
    ("droplet_ids", "DropletId"),
    ("embedding_model_uuid", "gradientai::GradientaiModelId"),
    ("eval_preset_uuid", "gradientai::ModelEvaluationPresetId"),
    ("judge_model_uuid", "gradientai::GradientaiModelId"),
    ("knowledge_base_uuid", "gradientai::KnowledgeBaseId"),
    ("model_router_uuid", "gradientai::ModelRouterId"),
    ("model_uuid", "gradientai::GradientaiModelId"),
    ("open_ai_key_uuid", "gradientai::OpenaiApiKeyId"),
    ("private_network_uuid", "VpcId"),
    ("tags", "TagName"),
    ("vpc_id", "VpcId"),
    ("vpc_ids", "VpcId"),
    ("vpc_uuid", "VpcId"),
];

/// The key that a field holds, if it holds one, or several, as text or numbers.
fn key_of(name: &str, rust_type: &str) -> Option<String> {
    let (_, key) = KEYS.iter().find(|(field, _)| *field == name)?;
    matches!(rust_type, "i64" | "String").then(|| format!("$crate::resources::{key}"))
}

/// How keys are taken, and what of them is sent.
fn taken_as_key(name: &str, rust_type: &str) -> Option<(String, String)> {
    let (kind, item) = setters::kind(rust_type);
    let key = key_of(name, item)?;
    Some(match kind {
        "list" => (
            format!("{name}: impl IntoIterator<Item = impl $sdk::resource::IntoKey<{key}>>"),
            format!("{name}.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)"),
        ),
        _ => (
            format!("{name}: impl $sdk::resource::IntoKey<{key}>"),
            format!("$sdk::resource::IntoKey::into_key({name}).0"),
        ),
    })
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
    /// That of a field.
    fn of(field: &Settable<'_>) -> Self {
        let (kind, rust_type) = field.taken();
        let name = field.name.to_owned();
        let key = key_of(field.name, rust_type);
        let docs = told(field);
        match (kind, key) {
            ("list", Some(rust_type)) => Self {
                kind: "keys",
                name,
                rust_type,
                docs,
            },
            ("into", Some(rust_type)) | ("value", Some(rust_type)) => Self {
                kind: "key",
                name,
                rust_type,
                docs,
            },
            _ => Self {
                kind,
                name,
                rust_type: outside(rust_type),
                docs,
            },
        }
    }

    /// What the body's own setter is given of such an argument.
    fn given(&self) -> String {
        let name = &self.name;
        match self.kind {
            "keys" => {
                format!("{name}.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)")
            }
            "key" => format!("$sdk::resource::IntoKey::into_key({name}).0"),
            _ => name.clone(),
        }
    }

    /// The type of an argument that is what the setter takes.
    fn argument(&self) -> String {
        let rust_type = &self.rust_type;
        match self.kind {
            "value" => rust_type.clone(),
            "list" => format!("impl IntoIterator<Item = impl Into<{rust_type}>>"),
            "keys" => {
                format!("impl IntoIterator<Item = impl $sdk::resource::IntoKey<{rust_type}>>")
            }
            "key" => format!("impl $sdk::resource::IntoKey<{rust_type}>"),
            "null" => format!("impl Into<Option<{rust_type}>>"),
            _ => format!("impl Into<{rust_type}>"),
        }
    }
}

impl Made {
    /// `first` are the fields that are taken first; what is required beside them follows.
    pub fn of(plan: &Plan<'_>, ty: &str, first: &[String]) -> Self {
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
        let mut taken: Vec<&str> = first
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
            let (_, sent) = taken_as_key(name, type_of(name))?;
            Some(sent)
        };
        let given: Vec<String> = required
            .iter()
            .map(|name| sent(name).unwrap_or_else(|| (*name).to_owned()))
            .collect();
        let settable = settable(fields);
        let mut settable: Vec<Set> = settable.iter().map(Set::of).collect();
        let mut arguments = Vec::new();
        let mut value = format!("{body}::new({})", given.join(", "));
        for name in taken {
            match settable.iter().position(|field| field.name == name) {
                Some(at) => {
                    let field = settable.remove(at);
                    arguments.push(format!("{name}: {}", field.argument()));
                    let given = field.given();
                    value.push_str(&format!(".{name}({given})"));
                }
                None => {
                    if let Some((taken, _)) = taken_as_key(name, type_of(name)) {
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
    pub fn of_parameters(operation: &Operation, kept: &Signatures) -> Self {
        Self::of_parameters_but(operation, &[], kept)
    }

    /// The same where variables hold what some of them are given.
    pub fn of_parameters_but(operation: &Operation, known: &[&str], kept: &Signatures) -> Self {
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
                    settable.push(Set::of(&field));
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
fn told(field: &Settable<'_>) -> String {
    // That is of the field of the struct.
    // The links of types are those of this crate, and setters are written into another.
    let told = field
        .docs
        .join(" ")
        .replace("(crate::types::", "(crate::raw::types::");
    told.replace("`Some(None)` sends null.", "`None` sends null.")
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
        body: &str,
        own: &[String],
        request: &str,
    ) -> String {
        let fields = plan.structs.get(body).copied().unwrap_or_default();
        let all = settable(fields);
        let all = all
            .iter()
            .filter(|it| !own.iter().any(|name| name == it.name));
        let all: Vec<Set> = all.map(Set::of).collect();
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

/// The same for one that names its modules.
fn prefixed(rust_type: &str) -> String {
    let mut text = String::new();
    let mut word = String::new();
    let flush = |word: &mut String, text: &mut String| {
        let place = match word.as_str() {
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
