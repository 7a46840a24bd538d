//! No answer about what was made shows a sample of the document as if it were its own.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod bodies;
mod client;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use client::{ACTION, Client};
use digitalocean_sandbox::Sandbox;
use reqwest::Method;
use serde_json::Value;
use walk::{collections, create_in, encoded, item_path, paths, place};

/// Where the document's dates are facts: when images were made and sizes or versions end.
const FACTS: [&str; 3] = ["image", "images", "version_availability"];

/// Whether a text is one that only documents have.
fn is_sample(name: &str, text: &str) -> bool {
    let words = ["example string", "example name", "message"];
    let is_own_name = text == name && !["default"].contains(&name);
    is_own_name
        || words.contains(&text)
        || text.contains("xxxx")
        || [
            "1970-", "2018-", "2019-", "2020-", "2021-", "2022-", "2023-", "2024-", "2025-",
        ]
        .iter()
        .any(|year| text.starts_with(year) && text.contains('T'))
}

/// All samples in an answer, with their places.
fn samples(name: &str, value: &Value, at: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                if !FACTS.contains(&name.as_str()) {
                    samples(name, value, &format!("{at}.{name}"), found);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                samples(name, item, &format!("{at}[]"), found);
            }
        }
        Value::String(text) if is_sample(name, text) => {
            found.insert(format!("{at}: {text}"));
        }
        _ => {}
    }
}

#[tokio::test]
async fn no_answer_has_a_sample_of_the_document_for_its_own() {
    let client = Client::start().await;
    let paths = paths();
    // One in every collection; by the pattern of its path.
    let mut made = BTreeMap::new();
    for (count, pattern) in collections(&paths).into_iter().enumerate() {
        let Ok(path) = place(&client, &paths, &pattern).await else {
            continue;
        };
        let count = 100 + count;
        if let Ok((key, _)) = create_in(&client, &paths, &pattern, &path, count, None).await
            && let Some(item) = item_path(&paths, &pattern)
        {
            made.insert(item.to_owned(), format!("{path}/{}", encoded(&key)));
        }
    }
    client.sandbox.advance(ACTION);
    let droplet = client.active_droplet(serde_json::json!({})).await;
    let at = |id: i64| format!("/v2/droplets/{id}");
    made.insert("/v2/droplets/{droplet_id}".to_owned(), at(droplet));

    let mut found = BTreeSet::new();
    let mut read = 0;
    let gets = Sandbox::operations().unwrap().iter();
    for operation in gets.filter(|operation| operation.method() == "GET") {
        let pattern = operation.path();
        let begun = made.iter().rev().find(|(item, _)| {
            let rest = pattern.strip_prefix(item.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        let path = match begun {
            Some((item, path)) => pattern.replacen(item.as_str(), path, 1),
            None => pattern.to_owned(),
        };
        if path.contains('{') {
            continue;
        }
        let request = client.request(Method::GET, &path);
        let request = request.bearer_auth(client.sandbox.token());
        let response = request.send().await.unwrap();
        if !response.status().is_success() {
            continue;
        }
        let is_of_schema = response.headers().contains_key("x-sandbox-answer");
        let Ok(body) = serde_json::from_str::<Value>(&response.text().await.unwrap()) else {
            continue;
        };
        read += 1;
        let mark = if is_of_schema { " (schema)" } else { "" };
        samples("", &body, &format!("{}{mark}", operation.id()), &mut found);
    }
    println!("{read} answers read");
    assert!(read > 190, "{read}");
    assert!(found.is_empty(), "{found:#?}");
}
