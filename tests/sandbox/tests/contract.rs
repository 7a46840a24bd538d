//! Every operation of the document, over HTTP.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use digitalocean_sandbox::{ExampleRequest, Operation, Sandbox};
use serde_json::{Value, json};

async fn send(
    client: &reqwest::Client,
    sandbox: &Sandbox,
    request: &ExampleRequest,
) -> reqwest::Response {
    let method = reqwest::Method::from_bytes(request.method.as_bytes()).unwrap();
    let mut url = reqwest::Url::parse(&format!("{}{}", sandbox.url(), request.path)).unwrap();
    for (name, value) in &request.query {
        url.query_pairs_mut().append_pair(name, value);
    }
    let mut builder = client
        .request(method, url)
        .bearer_auth(sandbox.token())
        .body(
            request
                .body
                .as_ref()
                .map_or_else(|| "bytes".to_owned(), Value::to_string),
        );
    for (name, value) in &request.headers {
        builder = builder.header(name, value);
    }
    builder.send().await.unwrap()
}

async fn check(client: &reqwest::Client, sandbox: &Sandbox, operation: &Operation) -> Vec<String> {
    let mut problems = Vec::new();
    for (kind, request) in [
        ("smallest", operation.smallest_request()),
        ("fullest", operation.fullest_request()),
    ] {
        let request = match request {
            Ok(request) => request,
            Err(error) => {
                problems.push(format!("{kind}: {error}"));
                continue;
            }
        };
        let response = send(client, sandbox, &request).await;
        let status = response.status().as_u16();
        let text = response.text().await.unwrap_or_default();
        if status != operation.status() {
            problems.push(format!(
                "{} {kind}: {status} {text} {request:?}",
                operation.id()
            ));
        } else if let Ok(body) = serde_json::from_str(&text) {
            if promises_more(&body) {
                problems.push(format!("{} {kind}: has a next page {text}", operation.id()));
            }
            for violation in operation.answer_violations(&body) {
                problems.push(format!("{} {kind}: {violation}", operation.id()));
            }
        }
    }
    problems
}

/// A client that follows such an answer would never come to an end.
fn promises_more(body: &Value) -> bool {
    let next = body.pointer("/links/pages/next").and_then(Value::as_str);
    body["has_more"] == true || next.is_some_and(|next| !next.is_empty())
}

#[tokio::test]
async fn every_operation_answers_a_valid_request_with_what_its_schema_promises() {
    let sandbox = Sandbox::builder().without_store().start().await.unwrap();
    let client = reqwest::Client::new();
    let operations = Sandbox::operations().unwrap();
    assert!(operations.len() >= 659, "{} operations", operations.len());
    let mut problems = Vec::new();
    // The others answer as their state has it; the tests of their families call them all.
    for operation in operations
        .iter()
        .filter(|operation| !operation.is_stateful() || operation.is_in_store())
    {
        problems.extend(check(&client, &sandbox, operation).await);
    }
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// If this failed, the test above would prove nothing.
#[test]
fn an_answer_that_breaks_its_schema_is_noticed() {
    let mut checked = 0;
    for operation in Sandbox::operations().unwrap() {
        let violations = operation.answer_violations(&json!("text"));
        let media = operation.answers_json();
        assert_eq!(violations.is_empty(), !media, "{}", operation.id());
        checked += usize::from(media);
    }
    assert!(checked > 500, "{checked}");

    let operation = |id| {
        let mut all = Sandbox::operations().unwrap().iter();
        all.find(|operation| operation.id() == id).unwrap()
    };
    for (id, wrong) in [
        ("actions_get", json!({"action": {"status": "done"}})),
        (
            "actions_get",
            json!({"action": {"started_at": "yesterday"}}),
        ),
        (
            "droplets_list",
            json!({"droplets": [{}], "meta": {"total": 1}}),
        ),
        ("droplets_list", json!({"droplets": []})),
        (
            "domains_list",
            json!({"domains": [{"ttl": "x"}], "meta": {"total": 1}}),
        ),
    ] {
        assert!(
            !operation(id).answer_violations(&wrong).is_empty(),
            "{id} {wrong}"
        );
    }
}
