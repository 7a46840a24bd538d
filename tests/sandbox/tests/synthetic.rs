//! Answers made from schemas: what they echo, stream and repeat, and the headers of all answers.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::Client;
use digitalocean_sandbox::{DEFAULT_TOKEN, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn the_same_request_gets_the_same_bytes() {
    let client = Client::start().await;
    let mut texts = Vec::new();
    for _ in 0..2 {
        let request = client
            .request(Method::GET, "/v2/security/settings")
            .bearer_auth(DEFAULT_TOKEN);
        texts.push(request.send().await.unwrap().bytes().await.unwrap());
    }
    assert!(!texts[0].is_empty());
    assert_eq!(texts[0], texts[1]);
}

#[tokio::test]
async fn answers_repeat_what_the_request_said() {
    let client = Client::start().await;
    let ask = json!({"model": "m-7", "input": ["text"]});
    assert_eq!(client.post("/v1/embeddings", ask).await["model"], "m-7");
}

#[tokio::test]
async fn a_list_is_one_page_and_the_next_one_is_empty() {
    let client = Client::start().await;
    let account = "do:team:12345678-1234-1234-1234-123456789012";
    let path = format!("/v2/billing/{account}/insights/2026-01-01/2026-01-31");
    let first = client.get(&path).await;
    assert_eq!(first["data_points"].as_array().unwrap().len(), 1);
    let second = client.get(&format!("{path}?page=2")).await;
    assert_eq!(second["data_points"], json!([]));
}

#[tokio::test]
async fn an_upload_goes_to_the_sandbox_and_needs_no_token() {
    let client = Client::start().await;
    let file = client
        .post("/v1/batches/files", json!({"file_name": "input.jsonl"}))
        .await;
    let url = file["upload_url"].as_str().unwrap();
    assert!(
        url.starts_with(&format!("{}/upload/", client.sandbox.url())),
        "{url}"
    );
    let upload = client
        .request(Method::PUT, url)
        .header("content-type", "application/octet-stream")
        .body("{}\n");
    assert_eq!(upload.send().await.unwrap().status(), 200);
}

/// The media type and the text of an answer.
async fn text(
    client: &Client,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> (String, String) {
    let mut request = client.request(method, path).bearer_auth(DEFAULT_TOKEN);
    if let Some(body) = body {
        request = request
            .header("content-type", "application/json")
            .body(body.to_string());
    }
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 200);
    let media = response.headers()["content-type"]
        .to_str()
        .unwrap()
        .to_owned();
    (media, response.text().await.unwrap())
}

#[tokio::test]
async fn chats_stream_when_asked_to() {
    let client = Client::start().await;
    let path = "/v1/chat/completions";
    let mut ask = json!({"model": "m-1", "messages": [{"role": "user", "content": "hi"}]});
    let (media, whole) = text(&client, Method::POST, path, Some(ask.clone())).await;
    assert_eq!(media, "application/json");
    let whole: Value = serde_json::from_str(&whole).unwrap();
    assert_eq!(whole["model"], "m-1");

    ask["stream"] = json!(true);
    let (media, stream) = text(&client, Method::POST, path, Some(ask)).await;
    assert_eq!(media, "text/event-stream");
    let events = stream.trim_end().split("\n\n").collect::<Vec<_>>();
    assert_eq!(events.last(), Some(&"data: [DONE]"));
    let chunks = events[..events.len() - 1]
        .iter()
        .map(|event| serde_json::from_str::<Value>(event.strip_prefix("data: ").unwrap()).unwrap())
        .collect::<Vec<_>>();
    let said = chunks
        .iter()
        .map(|chunk| chunk["choices"][0]["delta"]["content"].as_str().unwrap())
        .collect::<String>();
    assert_eq!(said, "Hello from the sandbox");
    assert_eq!(chunks[0]["choices"][0]["finish_reason"], Value::Null);
    assert_eq!(chunks[2]["choices"][0]["finish_reason"], "stop");
    assert_eq!(chunks[0]["model"], "m-1");
}

#[tokio::test]
async fn messages_stream_one_event_of_each_type() {
    let client = Client::start().await;
    let ask = json!({"model": "m", "max_tokens": 5, "stream": true,
        "messages": [{"role": "user", "content": "hi"}]});
    let (_, stream) = text(&client, Method::POST, "/v1/messages", Some(ask)).await;
    assert!(
        stream.starts_with("event: message_start\ndata: {"),
        "{stream}"
    );
    assert!(stream.contains("event: message_stop\n"));
}

#[tokio::test]
async fn every_answer_tells_its_id_and_the_budget() {
    let client = Client::start().await;
    let first = client.call(Method::GET, "/v2/account", None).await.headers;
    let second = client.call(Method::GET, "/v2/nothing", None).await.headers;
    assert_eq!(first["ratelimit-limit"], "5000");
    assert_eq!(first["ratelimit-remaining"], "4999");
    assert_eq!(second["ratelimit-remaining"], "4998");
    // An hour after the first request, on a clock that began at 2027-01-01T00:00:00Z.
    assert_eq!(second["ratelimit-reset"], "1798765200");
    assert_ne!(first["x-request-id"], second["x-request-id"]);
    client.post("/v2/registries", json!({"name": "mine"})).await;
    let deleted = client
        .call(Method::DELETE, "/v2/registries/mine", None)
        .await;
    assert_eq!(deleted.status, 204);
    assert!(deleted.headers.contains_key("x-request-id"));
    assert!(!deleted.headers.contains_key("content-type"));
}

#[tokio::test]
async fn requests_are_remembered_without_the_token_until_cleared() {
    let client = Client::start().await;
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    client
        .refused(404, Method::GET, "/v2/nothing?a=b", None)
        .await;
    let records = client.sandbox.requests();
    assert_eq!(records.len(), 2);
    assert_eq!(records[0].operation_id.as_deref(), Some("domains_create"));
    assert_eq!(records[0].body, Some(json!({"name": "example.com"})));
    assert_eq!(records[0].header("content-type"), Some("application/json"));
    assert_eq!(records[0].header("authorization"), None);
    assert!(!format!("{records:?}").contains(DEFAULT_TOKEN));
    assert_eq!(
        (records[1].status, records[1].operation_id.as_deref()),
        (404, None)
    );
    assert_eq!(records[1].path, "/v2/nothing");
    client.sandbox.clear_requests();
    assert!(client.sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_project_is_deleted_only_with_a_content_type_as_by_the_service() {
    let client = Client::start().await;
    let body = json!({"name": "web", "purpose": "IoT"});
    let id = client.post("/v2/projects", body).await["project"]["id"].take();
    let path = format!("/v2/projects/{}", id.as_str().unwrap());
    client.refused(415, Method::DELETE, &path, None).await;
    let request = client
        .request(Method::DELETE, &path)
        .bearer_auth(DEFAULT_TOKEN);
    let typed = request.header("content-type", "application/json");
    assert_eq!(typed.send().await.unwrap().status(), 204);
}

#[tokio::test]
async fn a_sandbox_ends_when_shut_down_or_dropped_and_its_port_is_free_again() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.url().to_owned();
    sandbox.shutdown().await;
    assert!(reqwest::get(format!("{url}/v2/account")).await.is_err());

    let port: u16 = url.rsplit(':').next().unwrap().parse().unwrap();
    let again = Sandbox::builder().port(port).start().await.unwrap();
    let taken = Sandbox::builder().port(port).start().await.err().unwrap();
    assert!(taken.to_string().contains(&port.to_string()), "{taken}");
    again.shutdown().await;
}

#[test]
fn what_users_hold_can_be_sent_between_threads() {
    fn sent<T: Send + Sync>() {}
    sent::<Sandbox>();
    sent::<digitalocean_sandbox::Builder>();
    sent::<digitalocean_sandbox::Error>();
    sent::<digitalocean_sandbox::Operation>();
}

#[tokio::test]
async fn values_are_of_the_kind_that_the_documents_examples_have() {
    let sandbox = Sandbox::builder().without_store().start().await.unwrap();
    let client = Client::of(sandbox);
    let balance = client.get("/v2/customers/my/balance").await;
    for amount in ["month_to_date_balance", "account_balance"] {
        balance[amount].as_str().unwrap().parse::<f64>().unwrap();
    }
    let id = "0a1b2c3d-0000-4000-8000-00000000000f";
    let certificate = client.get(&format!("/v2/certificates/{id}")).await;
    let fingerprint = certificate["certificate"]["sha1_fingerprint"].as_str();
    assert_eq!(fingerprint.unwrap().len(), 40);
    let account = "do:team:12345678-1234-1234-1234-123456789012";
    let path = format!("/v2/billing/{account}/insights/2026-01-01/2026-01-31");
    let line = client.get(&path).await["data_points"][0].take();
    line["total_amount"]
        .as_str()
        .unwrap()
        .parse::<f64>()
        .unwrap();
}
