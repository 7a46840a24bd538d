//! Files that go to addresses of others.

use serde_json::json;

use super::by_hand::{Server, answer};
use super::{answering, client, unsent};

#[tokio::test]
async fn c15_a_file_of_a_knowledge_base_is_compared_with_what_arrived() {
    let server = Server::start(|request| {
        let host = request.header("host").unwrap();
        if request.line.starts_with("PUT ") {
            let sum = "\"5d41402abc4b2a76b9719d911017c592\"";
            return answer("200 OK", &format!("etag: {sum}\r\n"), "");
        }
        if request.line.contains("file_upload_presigned_urls") {
            let place = json!({ "original_file_name": "a.txt", "object_key": "k", "presigned_url": format!("http://{host}/put") });
            return answer("200 OK", "", &json!({ "uploads": [place] }).to_string());
        }
        let source = json!({ "uuid": "s", "file_upload_data_source": { "size_in_bytes": "5" } });
        answer("200 OK", "", &json!({ "knowledge_base_data_source": source }).to_string())
    })
    .await;
    let base = client(&server).knowledge_base("b");
    let source = base.upload("a.txt", "hello").await.unwrap();
    assert_eq!(source.uuid, "s");
    let put = &server.requests()[1];
    assert_eq!(
        (put.header("authorization"), put.body.as_str()),
        (None, "hello")
    );
    let error = base.upload("a.txt", "something else").await.unwrap_err();
    assert!(error.to_string().contains("checksum"), "{error}");
    assert_eq!(
        server.requests().len(),
        5,
        "no data source of what didn't arrive"
    );
}

#[tokio::test]
async fn c15_what_was_uploaded_before_a_failure_is_told() {
    let server = Server::start(|request| {
        let host = request.header("host").unwrap();
        if request.line.starts_with("PUT ") {
            return answer("200 OK", "", "");
        }
        if request.line.contains("file_upload_presigned_urls") {
            let place = json!({ "object_key": "k", "presigned_url": format!("http://{host}/put") });
            return answer("200 OK", "", &json!({ "uploads": [place] }).to_string());
        }
        answer(
            "422 Unprocessable Entity",
            "",
            "{\"id\":\"x\",\"message\":\"no\"}",
        )
    })
    .await;
    let error = client(&server)
        .knowledge_base("b")
        .upload("a.txt", "hello")
        .await
        .unwrap_err();
    assert!(
        error.is_unprocessable() && error.to_string().contains("uploaded before"),
        "{error}"
    );
}

#[tokio::test]
async fn c15_an_empty_file_is_not_sent() {
    let server = answering(json!({})).await;
    let client = client(&server);
    unsent(
        &server,
        client.knowledge_base("b").upload("a.txt", "").await,
    );
    unsent(
        &server,
        client.knowledge_base("b").upload(" ", "hello").await,
    );
    unsent(
        &server,
        client.evaluation_datasets().upload("a", "a.csv", "").await,
    );
}
