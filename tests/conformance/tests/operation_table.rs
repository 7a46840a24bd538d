//! The client's table of operations, row by row against the document.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

use conformance::document::{Document, Operation};
use digitalocean_raw::{Answer, Paging, dynamic, hosts};
use serde_json::Value;

#[test]
fn the_table_of_operations_says_what_the_document_says() {
    let document = Document::load().expect("the document");
    let mut problems = Vec::new();
    let mut ids = Vec::new();
    for operation in document.operations() {
        let Some(found) = dynamic::find(operation.id) else {
            problems.push(format!("{} is missing", operation.id));
            continue;
        };
        let row = found.operation();
        ids.push(row.id);
        let mut expect = |what: &str, right: bool, row: &dyn std::fmt::Debug| {
            if !right {
                problems.push(format!("{}: the {what} is wrong: {row:?}", operation.id));
            }
        };
        expect(
            "method",
            row.method.as_str() == operation.method,
            &row.method,
        );
        expect("path", row.path == operation.path, &row.path);
        let deprecated = operation.raw.get("deprecated") == Some(&Value::Bool(true));
        expect("deprecation", row.deprecated == deprecated, &row.deprecated);
        let idempotent = ["GET", "HEAD", "PUT", "DELETE"].contains(&operation.method.as_str());
        expect("idempotence", row.idempotent == idempotent, &row.idempotent);

        let server = operation
            .raw
            .get("servers")
            .and_then(|servers| servers[0]["url"].as_str());
        let host = match server {
            None => &hosts::API,
            Some("https://inference.do-ai.run") => &hosts::INFERENCE,
            Some("https://{agent_url}") => &hosts::AGENT,
            Some(_) => &hosts::PRESIGNED,
        };
        expect("host", row.host == host, &row.host);

        let takes_json = document
            .request_media(&operation)
            .iter()
            .any(|(media, _)| *media == "application/json");
        expect("request", row.request.is_some() == takes_json, &row.request);
        let success = document.success(&operation);
        let media = success
            .as_ref()
            .map(|success| success.media.as_slice())
            .unwrap_or_default();
        let answer = match row.answer {
            Answer::Json(_) => media.iter().any(|(name, _)| *name == "application/json"),
            Answer::Bytes(own) => media
                .first()
                .is_some_and(|(name, _)| *name == own && own != "application/json"),
            Answer::Empty => media.is_empty(),
            _ => false,
        };
        expect("answer", answer, &row.answer);
        let streams = media.iter().any(|(name, _)| *name == "text/event-stream");
        expect("events", row.events.is_some() == streams, &row.events);
        let schema = success.as_ref().and_then(|success| success.json());
        expect(
            "paging",
            paging_fits(&document, &operation, schema, row.paging),
            &row.paging,
        );
    }
    let mut rows = dynamic::all()
        .map(|operation| operation.operation().id)
        .collect::<Vec<_>>();
    rows.sort_unstable();
    ids.sort_unstable();
    assert_eq!(rows, ids, "the same operations, each once");
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// An operation is paged when it takes a page and answers a list.
fn paging_fits(
    document: &Document,
    operation: &Operation<'_>,
    schema: Option<&Value>,
    paging: Option<Paging>,
) -> bool {
    let takes = |name: &str| {
        operation
            .parameters
            .iter()
            .any(|parameter| parameter.place == "query" && parameter.name == name)
    };
    let lists = |key: &str| {
        let path = key
            .split('.')
            .chain(["0"])
            .map(str::to_owned)
            .collect::<Vec<_>>();
        schema.is_some_and(|schema| document.declares(schema, &path))
    };
    match paging {
        Some(Paging::Numbered { items, per_page }) => {
            takes("page") && takes("per_page") == per_page && lists(items)
        }
        Some(Paging::Token { parameter, items } | Paging::After { parameter, items }) => {
            takes(parameter) && lists(items)
        }
        Some(_) => false,
        // Some take a page although they answer one thing.
        None => !takes("page") || !answers_list(document, schema),
    }
}

/// Whether one of the answer's own properties is a list.
fn answers_list(document: &Document, schema: Option<&Value>) -> bool {
    let schema = schema.map_or(&Value::Null, |schema| document.resolve(schema));
    let composed = schema["allOf"].as_array().into_iter().flatten();
    let own = schema["properties"].as_object().into_iter().flatten();
    own.map(|(_, property)| document.resolve(property))
        .any(|property| property["type"] == "array")
        || composed
            .into_iter()
            .any(|member| answers_list(document, Some(member)))
}

#[test]
fn every_pattern_of_the_document_can_be_read() {
    let unreadable = digitalocean_raw::validate::RULES.unreadable_patterns();
    assert_eq!(unreadable, Vec::<String>::new());
}
