//! The methods of the client.

use std::fmt::Write as _;

use serde_json::Value;

use super::super::resources::Offers;
use super::super::{Input, docs, qualified};
use super::examples::Examples;
use super::params::{in_struct, parameter_docs, params_name, value_type};
use crate::codegen::document::{reference, reference_or_nullable};
use crate::codegen::facts::{Answer, Body, Operation, Parameter};
use crate::codegen::kept::{BodyArgument, Shape, Signatures};
use crate::codegen::model::rust_type;
use crate::codegen::{docs as doc, names};

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
    match &operation.answer {
        Answer::Json(_) if kept.is_untyped(&operation.name) => "JsonObject".to_owned(),
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
    pub shape: Shape,
}

/// What a second method takes that the first one doesn't, by the end of its name.
const ENDS: [(&str, bool, bool); 3] = [
    ("with_params", false, true),
    ("with_body", true, false),
    ("with_body_and_params", true, true),
];

/// The methods of an operation, the one that takes all last. There is one, unless the document came to say more than it
/// takes: then it stays, and another one takes what is new.
pub fn methods(operation: &Operation, kept: &Signatures) -> Vec<Method> {
    let all = Shape {
        body: match &operation.body {
            None => BodyArgument::None,
            Some(Body::Typed {
                required: false, ..
            }) => BodyArgument::Optional,
            Some(Body::Typed { .. } | Body::Bytes(_)) => BodyArgument::Required,
        },
        params: !in_struct(operation).is_empty(),
    };
    // What was taken, as far as it still is. A body that must be given now can't be left out by an old method.
    let still = |before: Shape| Shape {
        body: match all.body {
            BodyArgument::Optional => before.body,
            body => body,
        },
        params: all.params && before.params,
    };
    let first = still(kept.method(&operation.name).unwrap_or(all));
    let mut methods = vec![Method {
        name: operation.name.clone(),
        shape: first,
    }];
    let has_body = |shape: Shape| shape.body != BodyArgument::None;
    let (new_body, new_params) = (
        has_body(all) && !has_body(first),
        all.params && !first.params,
    );
    for (end, body, params) in ENDS {
        let name = format!("{}_{end}", operation.name);
        let takes_all = (body, params) == (new_body, new_params);
        let shape = match kept.method(&name) {
            Some(before) => still(before),
            None if takes_all => Shape {
                body: if body { all.body } else { first.body },
                params: all.params,
            },
            None => continue,
        };
        methods.push(Method { name, shape });
    }
    methods
}

/// The methods of an operation.
pub fn render(
    input: &Input<'_>,
    offers: &Offers,
    examples: &Examples<'_>,
    operation: &Operation,
    warnings: &mut Vec<String>,
) -> String {
    let methods = methods(operation, input.kept);
    let texts: Vec<String> = methods
        .iter()
        .map(|method| one(input, offers, examples, operation, method, warnings))
        .collect();
    texts.join("\n")
}

fn one(
    input: &Input<'_>,
    offers: &Offers,
    examples: &Examples<'_>,
    operation: &Operation,
    method: &Method,
    warnings: &mut Vec<String>,
) -> String {
    let arguments = arguments(operation);
    let answer = answered(operation, input.kept);
    let example = examples.lines(operation, method, &arguments, answer == "()");
    if example.is_none() {
        warnings.push(format!(
            "`{}` has no example: something that it requires can't be written",
            method.name
        ));
    }
    let mut text = method_docs(input, offers, operation, example.unwrap_or_default());
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

fn method_docs(
    input: &Input<'_>,
    offers: &Offers,
    operation: &Operation,
    example: Vec<String>,
) -> String {
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
    lines.push(String::new());
    lines.push(offers.told(&operation.id, operation.paging.is_some()));
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
    if !example.is_empty() {
        lines.push(String::new());
        lines.extend(example);
    }
    let mut text = docs(&lines, "    ");
    if operation.deprecated {
        text.push_str("    #[deprecated = \"the API calls this operation deprecated\"]\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::codegen::operation_facts::tests::operation;
    use crate::listing::Listing;

    fn kept(lines: &[&str]) -> Signatures {
        Signatures::of(&Listing::from_lock(&lines.join("\n")).unwrap()).unwrap()
    }

    /// The operation `run`, with an optional body and a parameter, or not; and what its methods take.
    fn told(body: Option<bool>, params: bool, kept: &Signatures) -> Vec<String> {
        let mut operation = operation("things", "run", "post", "/v2/run");
        operation.body = body.map(|required| Body::Typed {
            schema: json!({ "$ref": "#/components/schemas/Run" }),
            required,
            writer: "json",
        });
        if params {
            operation.parameters.push(Parameter {
                name: "full".to_owned(),
                place: "query".to_owned(),
                required: false,
                schema: json!({ "type": "boolean" }),
                description: None,
                deprecated: false,
                secret: false,
            });
        }
        let methods = methods(&operation, kept);
        let one = |method: &Method| {
            let params = if method.shape.params { " params" } else { "" };
            format!("{} {:?}{params}", method.name, method.shape.body)
        };
        methods.iter().map(one).collect()
    }

    #[test]
    fn a_new_operation_has_one_method_that_takes_all() {
        let none = Signatures::default();
        assert_eq!(told(None, false, &none), ["run None"]);
        assert_eq!(told(Some(false), true, &none), ["run Optional params"]);
    }

    #[test]
    fn what_came_one_after_the_other_stays() {
        let plain = "Client::run: fn (&self) -> Call<()>";
        let with_params = "Client::run_with_params: fn (&self, params: &RunParams) -> Call<()>";
        let with_body = "Client::run_with_body: fn <'a>(&self, body: impl Into<Option<&'a types::Run>>) -> Call<()>";
        let all = "run_with_body_and_params Optional params";
        let once = kept(&[plain]);
        assert_eq!(told(None, false, &once), ["run None"]);
        let expected = ["run None", "run_with_params None params"];
        assert_eq!(told(None, true, &once), expected);
        let expected = ["run None", "run_with_body Optional"];
        assert_eq!(told(Some(false), false, &once), expected);
        assert_eq!(told(Some(false), true, &once), ["run None", all]);
        let twice = kept(&[plain, with_params]);
        let expected = ["run None", "run_with_params None params", all];
        assert_eq!(told(Some(false), true, &twice), expected);
        let twice = kept(&[plain, with_body]);
        let expected = ["run None", "run_with_body Optional", all];
        assert_eq!(told(Some(false), true, &twice), expected);
    }

    #[test]
    fn a_body_that_may_be_left_out_now_is_still_taken_and_one_that_must_be_given_is() {
        let required = kept(&["Client::run: fn (&self, body: &types::Run) -> Call<()>"]);
        assert_eq!(told(Some(false), false, &required), ["run Required"]);
        let plain = kept(&["Client::run: fn (&self) -> Call<()>"]);
        assert_eq!(told(Some(true), false, &plain), ["run Required"]);
        // What is gone is gone from all.
        let full =
            kept(&["Client::run: fn (&self, body: &types::Run, params: &RunParams) -> Call<()>"]);
        assert_eq!(told(None, false, &full), ["run None"]);
    }
}
