//! `operations/`: for each area the table, the parameters and the methods.

mod examples;
mod expression;
pub mod methods;
pub mod params;
mod structs;
mod texts;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use examples::Examples;

use super::resources::Offers;
use super::{Files, HEADER, Input, module};
use crate::codegen::facts::{Answer, Body, Operation, Paging};
use crate::codegen::model::rust_type;
use crate::codegen::names;
use crate::codegen::operation_facts::Refusal;

pub fn render(input: &Input<'_>, offers: &Offers, files: &mut Files, warnings: &mut Vec<String>) {
    let mut by_area: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in input.operations {
        by_area.entry(&operation.area).or_default().push(operation);
    }
    let mut index = format!(
        "{HEADER}\n//! The operations by area: a table of the methods, what is known of each operation, and its parameters.\n\nuse crate::Operation;\n\n"
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
    let examples = Examples::of(input);
    for (area, operations) in by_area {
        files.insert(
            format!("src/operations/{}.rs", module(area)),
            file(input, offers, &examples, area, &operations, warnings),
        );
    }
}

fn file(
    input: &Input<'_>,
    offers: &Offers,
    examples: &Examples<'_>,
    area: &str,
    operations: &[&Operation],
    warnings: &mut Vec<String>,
) -> String {
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
    text.push_str(&table(input, offers, operations));
    text.push_str("\n#[allow(unused_imports)]\nuse std::collections::BTreeMap;\n\n#[allow(unused_imports)]\nuse bytes::Bytes;\n#[allow(unused_imports)]\nuse reqwest::Method;\n#[allow(unused_imports)]\nuse serde_json::Value;\n\n#[allow(unused_imports)]\nuse crate::{\n    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,\n    slugs, types,\n};\n#[allow(unused_imports)]\nuse digitalocean_core::setters;\n\n");
    for operation in operations {
        text.push_str(&row(operation, offers.by_name(&operation.id)));
        text.push('\n');
    }
    text.push_str("/// The operations of this area by id.\npub static ALL: &[&Operation] = &[\n");
    for operation in operations {
        let _ = writeln!(text, "    &{},", names::static_name(&operation.id));
    }
    text.push_str("];\n\n");
    for operation in operations {
        text.push_str(&params::render(operation, input.kept));
    }
    let _ = writeln!(text, "/// {}.\nimpl Client {{", words.title);
    for (index, operation) in operations.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text.push_str(&methods::render(
            input, offers, examples, operation, warnings,
        ));
    }
    text.push_str("}\n");
    text
}

/// The operations of an area: the method, what is requested, what it does, and what the SDK has in its place.
fn table(input: &Input<'_>, offers: &Offers, operations: &[&Operation]) -> String {
    let mut text = "//!\n//! # Operations\n//!\n//! | method of [`Client`] | request | what it does | in the SDK |\n//! |---|---|---|---|\n".to_owned();
    for operation in operations {
        let sentence = input.sentences.get(&operation.id);
        let sentence = sentence.map_or("", |it| it.trim_end_matches('.'));
        let paged = if operation.paging.is_some() {
            " · paged"
        } else {
            ""
        };
        let _ = writeln!(
            text,
            "//! | [`{0}`](Client::{0}) | `{1} {2}`{paged} | {3} | {4} |",
            operation.name,
            operation.method.to_uppercase(),
            operation.path,
            sentence.replace('|', "\\|"),
            offers.first(&operation.id).unwrap_or_default()
        );
    }
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
fn row(operation: &Operation, by_name: &[(String, String)]) -> String {
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
    if !operation.missing.is_empty() {
        field("missing", format!("&{:?}", operation.missing));
    }
    if let Some(paging) = &operation.paging {
        let value = match paging {
            Paging::Numbered { items, per_page } => {
                format!("Paging::Numbered {{ items: {items:?}, per_page: {per_page} }}")
            }
            Paging::Whole { items } => format!("Paging::Whole {{ items: {items:?} }}"),
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
    if !by_name.is_empty() {
        field("by_name", format!("&{by_name:?}"));
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
