//! Files that are uploaded to addresses which an answer gave, and those that are downloaded from such.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{ACTION, Client, text};
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn each_file_has_an_address_of_its_own_that_takes_it_without_a_token() {
    let client = Client::start().await;
    for path in [
        "/v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls",
        "/v2/gen-ai/evaluation_datasets/file_upload_presigned_urls",
    ] {
        let files = json!([{"file_name": "a.txt", "file_size": "5"}, {"file_name": "b.txt", "file_size": "6"}]);
        let uploads = client.post(path, json!({"files": files})).await["uploads"].take();
        let uploads = uploads.as_array().unwrap();
        assert_eq!(uploads.len(), 2);
        assert_ne!(uploads[0]["presigned_url"], uploads[1]["presigned_url"]);
        for (upload, name) in uploads.iter().zip(["a.txt", "b.txt"]) {
            assert_eq!(upload["original_file_name"], name);
            assert!(text(&upload["object_key"]).ends_with(name));
            let put = reqwest::Client::new().put(text(&upload["presigned_url"]));
            let reply = put
                .header("content-type", "application/octet-stream")
                .body("hello");
            assert_eq!(reply.send().await.unwrap().status(), 200);
        }
        client
            .refused(400, Method::POST, path, Some(json!({"files": []})))
            .await;
    }
}

#[tokio::test]
async fn a_knowledge_base_has_a_database_after_a_while() {
    let client = Client::start().await;
    let body = json!({"name": "handbook", "embedding_model_uuid": "m"});
    let made = client.post("/v2/gen-ai/knowledge_bases", body).await;
    let path = format!(
        "/v2/gen-ai/knowledge_bases/{}",
        text(&made["knowledge_base"]["uuid"])
    );
    let shown = client.get(&path).await;
    assert_eq!(shown["database_status"], "CREATING");
    assert_eq!(shown["knowledge_base"]["name"], "handbook");
    client.sandbox.advance(ACTION);
    assert_eq!(client.get(&path).await["database_status"], "ONLINE");
    client
        .refused(404, Method::GET, &format!("{path}0"), None)
        .await;
}

#[tokio::test]
async fn results_of_a_batch_are_there_when_it_is_done_and_need_no_token() {
    let client = Client::start().await;
    let body = json!({
        "file_id": "5a4db0c0-0000-4000-8000-000000000001",
        "provider": "anthropic",
        "completion_window": "24h",
        "request_id": "one",
    });
    let batch = client.post("/v1/batches", body).await;
    let path = format!("/v1/batches/{}/results", text(&batch["batch_id"]));
    client.refused(412, Method::GET, &path, None).await;
    client.sandbox.advance(ACTION);
    let results = client.get(&path).await;
    assert_eq!(results["result_available"], true);
    let file = reqwest::get(text(&results["output_file_url"]))
        .await
        .unwrap();
    assert_eq!(file.status(), 200);
    assert!(
        file.text()
            .await
            .unwrap()
            .contains("\"custom_id\":\"request-1\"")
    );
    let other = format!("{}/sandbox/batches/none/output.jsonl", client.sandbox.url());
    assert_eq!(reqwest::get(other).await.unwrap().status(), 404);
}
