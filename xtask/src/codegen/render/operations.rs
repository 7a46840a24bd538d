//! `operations/`: for each area the table, the parameters and the methods.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::setters::{self, Settable};
use super::{Files, HEADER, Input, docs, module};
use crate::codegen::document::{reference, reference_or_nullable};
use crate::codegen::facts::{Answer, Body, Operation, Paging, Parameter};
use crate::codegen::kept::{BodyArgument, Kept, Signatures};
use crate::codegen::model::rust_type;
use crate::codegen::operation_facts::Refusal;
use crate::codegen::{docs as doc, names};

pub fn render(input: &Input<'_>, files: &mut Files) {
    let mut by_area: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in input.operations {
        by_area.entry(&operation.area).or_default().push(operation);
    }
    let mut index = format!(
        "{HEADER}\n//! The operations by area: what is known of each, and its parameters.\n\nuse crate::Operation;\n\n"
    );
    for area in by_area.keys() {
        let _ = writeln!(
            index,
            "#[cfg(feature = \"{area}\")]\npub mod {};",
            module(area)
        );
    }
    index.push_str(
        "\n/// Every operation of the areas that are compiled, by area and id.\npub fn all() -> impl Iterator<Item = &'static Operation> {\n    TABLES.iter().flat_map(|table| table.iter().copied())\n}\n\n/// The operation with this id in the document.\n#[must_use]\npub fn find(id: &str) -> Option<&'static Operation> {\n    all().find(|operation| operation.id == id)\n}\n\nstatic TABLES: &[&[&Operation]] = &[\n",
    );
    for area in by_area.keys() {
        let _ = writeln!(
            index,
            "    #[cfg(feature = \"{area}\")]\n    {}::ALL,",
            module(area)
        );
    }
    index.push_str("];\n");
    files.insert("src/operations/mod.rs".to_owned(), index);
    for (area, operations) in by_area {
        files.insert(
            format!("src/operations/{}.rs", module(area)),
            file(input, area, &operations),
        );
    }
}

fn file(input: &Input<'_>, area: &str, operations: &[&Operation]) -> String {
    let words = input
        .areas
        .all()
        .get(area)
        .map(|area| area.words.clone())
        .unwrap_or_default();
    let mut text = format!("{HEADER}\n//! {}.\n", words.title);
    for paragraph in [&words.summary, &words.about] {
        if !paragraph.is_empty() {
            let _ = write!(text, "//!\n{}", wrapped(paragraph));
        }
    }
    text.push_str("\n#[allow(unused_imports)]\nuse std::collections::BTreeMap;\n\n#[allow(unused_imports)]\nuse bytes::Bytes;\n#[allow(unused_imports)]\nuse reqwest::Method;\n#[allow(unused_imports)]\nuse serde_json::Value;\n\n#[allow(unused_imports)]\nuse crate::{\n    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,\n    types,\n};\n#[allow(unused_imports)]\nuse digitalocean_core::setters;\n\n");
    for operation in operations {
        text.push_str(&row(operation));
        text.push('\n');
    }
    text.push_str("/// The operations of this area by id.\npub static ALL: &[&Operation] = &[\n");
    for operation in operations {
        let _ = writeln!(text, "    &{},", names::static_name(&operation.id));
    }
    text.push_str("];\n\n");
    for operation in operations {
        text.push_str(&parameters(operation, input.kept));
    }
    let _ = writeln!(text, "/// {}.\nimpl Client {{", words.title);
    for (index, operation) in operations.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text.push_str(&method(input, operation));
    }
    text.push_str("}\n");
    text
}

fn wrapped(paragraph: &str) -> String {
    let mut lines = vec![String::new()];
    for word in paragraph.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < 115 => {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
        .iter()
        .fold(String::new(), |text, line| text + "//! " + line + "\n")
}

/// One row of the table: what differs from the base.
fn row(operation: &Operation) -> String {
    let mut text = format!(
        "/// `{}`\npub static {}: Operation = Operation {{\n",
        operation.id,
        names::static_name(&operation.id)
    );
    let mut field = |name: &str, value: String| {
        let _ = writeln!(text, "    {name}: {value},");
    };
    field("id", format!("{:?}", operation.id));
    if operation.method != "get" {
        field(
            "method",
            format!("Method::{}", operation.method.to_uppercase()),
        );
    }
    field("path", format!("{:?}", operation.path));
    field("area", format!("{:?}", operation.area));
    field("host", format!("&hosts::{}", operation.host.static_name()));
    if operation.idempotent {
        field("idempotent", "true".to_owned());
    }
    if !operation.refusals.is_empty() {
        field("refusals", refusals(&operation.refusals));
    }
    if let Some(paging) = &operation.paging {
        let value = match paging {
            Paging::Numbered { items, per_page } => {
                format!("Paging::Numbered {{ items: {items:?}, per_page: {per_page} }}")
            }
            Paging::Token { parameter, items } => {
                format!("Paging::Token {{ parameter: {parameter:?}, items: {items:?} }}")
            }
            Paging::After { parameter, items } => {
                format!("Paging::After {{ parameter: {parameter:?}, items: {items:?} }}")
            }
        };
        field("paging", format!("Some({value})"));
    }
    if operation.list_may_be_missing {
        field("list_may_be_missing", "true".to_owned());
    }
    if let Some(Body::Typed { schema, .. }) = &operation.body {
        field("request", format!("Some({:?})", rust_type(schema)));
    }
    match &operation.answer {
        Answer::Json(schema) => field("answer", format!("Answer::Json({:?})", rust_type(schema))),
        Answer::Bytes(media) => field("answer", format!("Answer::Bytes({media:?})")),
        Answer::Empty => {}
    }
    if let Some(events) = &operation.events {
        field("events", format!("Some({events:?})"));
    }
    if !operation.errors.is_empty() {
        let errors: Vec<String> = operation
            .errors
            .iter()
            .map(|(status, name)| format!("({status}, {name:?})"))
            .collect();
        field("errors", format!("&[{}]", errors.join(", ")));
    }
    if operation.deprecated {
        field("deprecated", "true".to_owned());
    }
    text + "    ..Operation::BASE\n};\n"
}

/// The refusals of an operation, one a line.
fn refusals(refusals: &[Refusal]) -> String {
    let lines: String = refusals
        .iter()
        .map(|refusal| {
            format!(
                "        Refusal {{ status: {}, id: {:?}, message: {:?} }},\n",
                refusal.status, refusal.id, refusal.message
            )
        })
        .collect();
    format!("&[\n{lines}    ]")
}

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

fn parameters(operation: &Operation, kept: &Signatures) -> String {
    let parameters = in_struct(operation);
    if parameters.is_empty() {
        return String::new();
    }
    let name = params_name(operation);
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
        "/// Parameters of [`{0}`](Client::{0}).\n#[derive(Clone, Debug, {default}PartialEq)]\n#[non_exhaustive]\npub struct {name} {{\n",
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
    text.push_str(&constructor(&name, &fields));
    let settable: Vec<Settable<'_>> = fields
        .iter()
        .filter(|(_, _, required)| !required)
        .map(|(name, rust_type, _)| Settable {
            name,
            rust_type,
            null: false,
        })
        .collect();
    text + &setters::render(&name, &settable, "") + "\n"
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

fn parameter_docs(parameter: &Parameter) -> Vec<String> {
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
fn value_type(schema: &Value) -> String {
    let text = rust_type(schema);
    match text
        .strip_prefix("Option<")
        .and_then(|t| t.strip_suffix('>'))
    {
        Some(inner) => inner.to_owned(),
        None => text,
    }
}

/// A type as it is written outside of `types`.
pub fn qualified(rust_type: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        let known = [
            "String",
            "Vec",
            "Option",
            "BTreeMap",
            "JsonObject",
            "Value",
            "Timestamp",
            "Box",
            "Bytes",
        ];
        if word.starts_with(char::is_uppercase) && !known.contains(&word.as_str()) {
            out.push_str("types::");
        }
        out.push_str(word);
        word.clear();
    };
    for c in rust_type.chars() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
        } else {
            flush(&mut word, &mut out);
            out.push(c);
        }
    }
    flush(&mut word, &mut out);
    out
}

/// An argument: name and type.
pub struct Argument {
    pub name: String,
    pub rust_type: String,
    pub value_type: String,
}

/// The arguments before body and parameters: what the address is made of.
pub fn arguments(operation: &Operation) -> Vec<Argument> {
    let mut arguments = Vec::new();
    let address = |name: &str| Argument {
        name: name.to_owned(),
        rust_type: "&str".to_owned(),
        value_type: "String".to_owned(),
    };
    arguments.extend(operation.host.argument().map(address));
    for parameter in operation.parameters.iter().filter(|p| p.place == "path") {
        let value = value_type(&parameter.schema);
        let is_union = parameter.schema.get("x-any-scalar").is_some();
        let rust_type = match value.as_str() {
            _ if is_union => "impl parameter::Parameter".to_owned(),
            "String" => "&str".to_owned(),
            "i64" | "f64" | "bool" => value.clone(),
            other => match other.strip_prefix("Vec<").and_then(|t| t.strip_suffix('>')) {
                Some(inner) => format!("&[{}]", qualified(inner)),
                None => format!("&{}", qualified(other)),
            },
        };
        arguments.push(Argument {
            name: names::ident(&parameter.name),
            rust_type,
            value_type: if is_union {
                "String".to_owned()
            } else {
                qualified(&value)
            },
        });
    }
    arguments
}

fn names_a_union(schema: &Value) -> bool {
    crate::codegen::document::union_members(schema).is_some()
}

/// The type that a method answers: what was an object of which nothing was declared stays one.
pub fn answered(operation: &Operation, kept: &Signatures) -> String {
    let before = kept.method(&operation.name);
    match &operation.answer {
        Answer::Json(_) if before.is_some_and(|before| before.untyped) => "JsonObject".to_owned(),
        _ => answer_type(operation),
    }
}

/// The type of the answer.
pub fn answer_type(operation: &Operation) -> String {
    match &operation.answer {
        Answer::Json(schema) => qualified(&rust_type(schema)),
        Answer::Bytes(_) => "Bytes".to_owned(),
        Answer::Empty => "()".to_owned(),
    }
}

/// A method of an operation.
pub struct Method {
    pub name: String,
    pub shape: Kept,
}

/// The methods of an operation, the one that takes all last: there are two where the document came to say more than a
/// method takes that is there already.
pub fn methods(operation: &Operation, kept: &Signatures) -> Vec<Method> {
    let all = Kept {
        body: match &operation.body {
            None => BodyArgument::None,
            Some(Body::Typed {
                required: false, ..
            }) => BodyArgument::Optional,
            Some(Body::Typed { .. } | Body::Bytes(_)) => BodyArgument::Required,
        },
        params: !in_struct(operation).is_empty(),
        untyped: false,
    };
    let name = operation.name.clone();
    let before = kept.method(&name).unwrap_or(all);
    let old = Kept {
        body: match all.body {
            BodyArgument::Optional => before.body,
            body => body,
        },
        params: all.params && before.params,
        untyped: false,
    };
    let has_new_body = old.body == BodyArgument::None && all.body != BodyArgument::None;
    let mut methods = vec![Method {
        name: name.clone(),
        shape: old,
    }];
    if has_new_body || old.params != all.params {
        let what = if has_new_body { "body" } else { "params" };
        let shape = Kept {
            body: if has_new_body { all.body } else { old.body },
            params: all.params,
            untyped: false,
        };
        methods.push(Method {
            name: format!("{name}_with_{what}"),
            shape,
        });
    }
    methods
}

fn method(input: &Input<'_>, operation: &Operation) -> String {
    let methods = methods(operation, input.kept);
    let texts: Vec<String> = methods
        .iter()
        .map(|method| one(input, operation, method))
        .collect();
    texts.join("\n")
}

fn one(input: &Input<'_>, operation: &Operation, method: &Method) -> String {
    let mut text = method_docs(input, operation);
    let arguments = arguments(operation);
    let mut signature: Vec<String> = arguments
        .iter()
        .map(|a| format!("{}: {}", a.name, a.rust_type))
        .collect();
    let mut chain: Vec<String> = Vec::new();
    if let Some(name) = &operation.host.base_url {
        chain.push(format!("host({name:?}, {name})"));
    }
    if let Some(name) = &operation.host.whole_url {
        chain.push(format!("address({name:?}, {name})"));
    }
    let sent = |p: &&Parameter| p.place == "path" || method.shape.params;
    for parameter in operation.parameters.iter().filter(sent) {
        let name = names::ident(&parameter.name);
        let value = if parameter.place == "path" {
            let borrowed = arguments
                .iter()
                .any(|a| a.name == name && a.rust_type.starts_with('&'));
            if borrowed { name } else { format!("&{name}") }
        } else {
            format!("&params.{name}")
        };
        let (function, key) = match parameter.place.as_str() {
            "path" => ("path", parameter.name.clone()),
            "header" => ("parameter_header", parameter.name.to_lowercase()),
            _ => ("query", parameter.name.clone()),
        };
        chain.push(format!("{function}({key:?}, {value})"));
    }
    let mut lifetime = "";
    match (&operation.body, method.shape.body) {
        (Some(_), BodyArgument::None) => {}
        (Some(Body::Typed { schema, writer, .. }), BodyArgument::Required) => {
            signature.push(format!("body: &{}", qualified(&rust_type(schema))));
            chain.push(format!("{writer}(Some(body))"));
        }
        (Some(Body::Typed { schema, writer, .. }), BodyArgument::Optional) => {
            lifetime = "<'a>";
            signature.push(format!(
                "body: impl Into<Option<&'a {}>>",
                qualified(&rust_type(schema))
            ));
            chain.push(format!("{writer}(body.into())"));
        }
        (Some(Body::Bytes(media)), _) => {
            signature.push("body: impl Into<Bytes>".to_owned());
            chain.push(format!("bytes({media:?}, body.into())"));
        }
        (None, _) if operation.json_type => chain.push("json_type()".to_owned()),
        (None, _) => {}
    }
    if method.shape.params {
        signature.push(format!("params: &{}", params_name(operation)));
    }
    let answer = answered(operation, input.kept);
    text.push_str(&function(
        &method.name,
        lifetime,
        &signature,
        &answer,
        operation,
        &chain,
    ));
    if let Some(events) = &operation.events {
        chain.push("events()".to_owned());
        text.push('\n');
        let _ = write!(
            text,
            "    /// The same as [`{0}`](Self::{0}), with the answer as a stream of events as they are made: sets `stream`.\n    ///\n    /// `{1} {2}`\n",
            method.name,
            operation.method.to_uppercase(),
            operation.path
        );
        let answer = format!("EventStream<types::{events}>");
        text.push_str(&function(
            &format!("{}_stream", method.name),
            lifetime,
            &signature,
            &answer,
            operation,
            &chain,
        ));
    }
    text
}

fn function(
    name: &str,
    lifetime: &str,
    signature: &[String],
    answer: &str,
    operation: &Operation,
    chain: &[String],
) -> String {
    let mut text = String::new();
    let all: Vec<String> = std::iter::once("&self".to_owned())
        .chain(signature.iter().cloned())
        .collect();
    let one_line = format!(
        "    pub fn {name}{lifetime}({}) -> Call<{answer}> {{\n",
        all.join(", ")
    );
    if one_line.len() <= 120 {
        text.push_str(&one_line);
    } else {
        let _ = writeln!(text, "    pub fn {name}{lifetime}(");
        for argument in &all {
            let _ = writeln!(text, "        {argument},");
        }
        let _ = writeln!(text, "    ) -> Call<{answer}> {{");
    }
    let _ = write!(
        text,
        "        Call::new(&self.0, &{})",
        names::static_name(&operation.id)
    );
    for link in chain {
        let _ = write!(text, "\n            .{link}");
    }
    text + "\n    }\n"
}

/// The place of a tag in the reference pages, as a link in docs can hold it.
fn anchor(tag: &str) -> String {
    let signs = [
        (" ", "-"),
        ("[", "%5B"),
        ("]", "%5D"),
        ("(", "%28"),
        (")", "%29"),
    ];
    signs
        .iter()
        .fold(tag.to_owned(), |tag, (sign, code)| tag.replace(sign, code))
}

fn method_docs(input: &Input<'_>, operation: &Operation) -> String {
    let mut lines: Vec<String> = Vec::new();
    match &operation.description {
        Some(description) => lines.extend(doc::prose(description)),
        None => lines.extend(input.sentences.get(&operation.id).cloned()),
    }
    lines.push(String::new());
    let source = match operation.added {
        true => "not in the official document; official clients call it".to_owned(),
        false => format!(
            "[reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/{}/operation/{})",
            anchor(&operation.tag),
            operation.id
        ),
    };
    lines.push(format!(
        "`{} {}` · {source}",
        operation.method.to_uppercase(),
        operation.path,
    ));
    let told: Vec<String> = operation
        .parameters
        .iter()
        .filter(|p| p.place == "path" || p.required)
        .filter_map(|p| {
            let docs = parameter_docs(p);
            let said = docs.iter().any(|line| *line != format!("`{}`", p.name));
            said.then(|| format!("- `{}`: {}", names::ident(&p.name), docs.join(" ")))
        })
        .collect();
    if !told.is_empty() {
        lines.push(String::new());
        lines.extend(told);
    }
    if let Some(Body::Typed { schema, .. }) = &operation.body
        && let Some(name) = reference(schema).or_else(|| reference_or_nullable(schema))
        && names_a_union(input.described.schemas().get(name).unwrap_or(&Value::Null))
    {
        lines.push(String::new());
        lines.push(format!(
            "The body is one of the variants of [`{name}`](types::{name})."
        ));
    }
    let mut text = docs(&lines, "    ");
    if operation.deprecated {
        text.push_str("    #[deprecated = \"the API calls this operation deprecated\"]\n");
    }
    text
}
