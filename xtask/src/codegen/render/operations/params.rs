//! The structs of query and header parameters.

use std::fmt::Write as _;

use serde_json::Value;

use super::super::setters::{self, Settable};
use super::super::{docs, qualified};
use crate::codegen::facts::{Operation, Parameter};
use crate::codegen::kept::Signatures;
use crate::codegen::model::rust_type;
use crate::codegen::{docs as doc, names};

/// Query and header parameters: what stands in the struct of parameters.
pub fn in_struct(operation: &Operation) -> Vec<&Parameter> {
    operation
        .parameters
        .iter()
        .filter(|p| p.place != "path")
        .collect()
}

/// The name of the struct of parameters.
pub fn params_name(operation: &Operation) -> String {
    format!("{}Params", names::type_name(&operation.id))
}

/// The struct of an operation, with its constructor and setters; nothing if it has no such parameters.
pub fn render(operation: &Operation, kept: &Signatures) -> String {
    let parameters = in_struct(operation);
    if parameters.is_empty() {
        return String::new();
    }
    let name = params_name(operation);
    let hide = hidden(&name, &parameters, |p| is_required(operation, p, kept));
    let debug = if hide.is_empty() { "Debug, " } else { "" };
    let fields: Vec<(String, String, bool)> = parameters
        .iter()
        .map(|p| {
            let field = names::ident(&p.name);
            let required = is_required(operation, p, kept);
            (field, parameter_type(p), required)
        })
        .collect();
    let must = fields.iter().any(|(_, _, required)| *required);
    let default = if must { "" } else { "Default, " };
    let mut text = format!(
        "/// Parameters of [`{0}`](Client::{0}).\n#[derive(Clone, {debug}{default}PartialEq)]\n#[non_exhaustive]\npub struct {name} {{\n",
        operation.name,
    );
    for (parameter, (name, rust_type, required)) in parameters.iter().zip(&fields) {
        let _ = write!(text, "{}", docs(&parameter_docs(parameter), "    "));
        let _ = match required {
            true => writeln!(text, "    pub {name}: {rust_type},"),
            false => writeln!(text, "    pub {name}: Option<{rust_type}>,"),
        };
    }
    text.push_str("}\n\n");
    text.push_str(&hide);
    text.push_str(&constructor(&name, &fields));
    let settable: Vec<Settable<'_>> = fields
        .iter()
        .filter(|(_, _, required)| !required)
        .map(|(name, rust_type, _)| Settable {
            name,
            rust_type,
            null: false,
            plain: false,
            docs: &[],
        })
        .collect();
    text + &setters::render(&name, &settable, "") + "\n"
}

/// How `Debug` shows parameters of which some are secrets; nothing for any others, for which it is derived.
fn hidden(
    name: &str,
    parameters: &[&Parameter],
    is_required: impl Fn(&Parameter) -> bool,
) -> String {
    if parameters.iter().all(|parameter| !parameter.secret) {
        return String::new();
    }
    let mut text = format!("digitalocean_core::hide!({name} {{\n");
    for parameter in parameters {
        let how = match (parameter.secret, is_required(parameter)) {
            (false, _) => "plain",
            (true, false) => "maybe_secret",
            (true, true) => "secret",
        };
        let _ = writeln!(text, "    {how} {},", names::ident(&parameter.name));
    }
    text + "});\n\n"
}

/// Whether the struct of parameters requires this one.
pub fn is_required(operation: &Operation, parameter: &Parameter, kept: &Signatures) -> bool {
    parameter.required || kept.is_required(&params_name(operation), &names::ident(&parameter.name))
}

/// `new`, with what must be given.
fn constructor(name: &str, fields: &[(String, String, bool)]) -> String {
    let must = fields.iter().filter(|(_, _, required)| *required);
    let (arguments, values): (Vec<String>, Vec<String>) = must
        .map(|(name, rust_type, _)| setters::argument(name, rust_type))
        .unzip();
    let mut text = format!(
        "impl {name} {{\n    /// With what is required, and nothing else.\n    #[must_use]\n"
    );
    if arguments.is_empty() {
        return text + "    pub fn new() -> Self {\n        Default::default()\n    }\n}\n";
    }
    let _ = writeln!(
        text,
        "    pub fn new({}) -> Self {{\n        Self {{",
        arguments.join(", ")
    );
    for value in values {
        let _ = writeln!(text, "            {value},");
    }
    for (name, _, _) in fields.iter().filter(|(_, _, required)| !required) {
        let _ = writeln!(text, "            {name}: None,");
    }
    text + "        }\n    }\n}\n"
}

/// The type of a parameter's value in the struct.
fn parameter_type(parameter: &Parameter) -> String {
    qualified(&value_type(&parameter.schema))
}

pub fn parameter_docs(parameter: &Parameter) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(description) = &parameter.description {
        lines.extend(doc::prose(description));
    }
    let mut facts = doc::facts(&parameter.schema);
    if parameter.deprecated {
        facts.push("Deprecated.".to_owned());
    }
    if let Some(items) = parameter.schema.get("items") {
        facts.extend(
            doc::facts(items)
                .into_iter()
                .map(|fact| format!("Each: {fact}")),
        );
    }
    if !facts.is_empty() {
        lines.push(facts.join(" "));
    }
    if lines.is_empty() {
        lines.push(format!("`{}`", parameter.name));
    }
    lines
}

/// The type of a parameter's value, without null.
pub fn value_type(schema: &Value) -> String {
    let text = rust_type(schema);
    match text
        .strip_prefix("Option<")
        .and_then(|t| t.strip_suffix('>'))
    {
        Some(inner) => inner.to_owned(),
        None => text,
    }
}
