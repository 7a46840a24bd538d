//! Batches: their files, their results, and that none is started twice.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use serde_json::{Value, json};

use super::by_hand::{Server, answer};
use super::{answering, client, sent, unsent, world};

const REQUESTS: &str = "{\"custom_id\":\"request-1\",\"method\":\"POST\",\"url\":\"/v1/chat/completions\",\"body\":{}}\n";

#[tokio::test(start_paused = true)]
async fn c15_a_batch_is_uploaded_started_waited_for_and_read() {
    let (world, client) = world().await;
    let batches = client.inference_batches();
    let told: Arc<Mutex<Vec<(u64, u64)>>> = Arc::default();
    let log = Arc::clone(&told);
    let upload = batches.upload("requests.jsonl", REQUESTS);
    let upload = upload.on_progress(move |sent, all| log.lock().unwrap().push((sent, all)));
    let file = world.run(upload).await.0.unwrap();
    let all = REQUESTS.len() as u64;
    assert_eq!(*told.lock().unwrap(), [(all, all)]);

    let batch = world.run(batches.create(&file, "openai")).await.0.unwrap();
    let handle = client.inference_batch(&batch);
    // Nothing is there until it is done.
    assert_eq!(world.run(handle.results()).await.0.unwrap(), None);
    let done = world.run(handle.wait()).await.0.unwrap();
    assert_eq!(done.status.as_str(), "completed");
    let results = world.run(handle.results()).await.0.unwrap().unwrap();
    let lines: Vec<Value> = results.lines().map(Result::unwrap).collect();
    assert_eq!(lines[0]["custom_id"], "request-1");
    assert!(results.failures().next().is_none());
    let requests = world.sandbox.requests();
    let of = |operation: &str| {
        let mut all = requests.iter();
        all.find(|it| it.operation_id.as_deref() == Some(operation))
            .unwrap()
    };
    let body = of("inference_create_batch").body.clone().unwrap();
    assert_eq!(body["endpoint"], "/v1/chat/completions");
    assert_eq!(body["completion_window"], "24h");
    assert_eq!(body["request_id"].as_str().unwrap().len(), 36);

    let other = batches.create(&file, "anthropic");
    let cancelled = world
        .run(client.inference_batch(other.await.unwrap()).cancel().wait())
        .await
        .0;
    assert_eq!(cancelled.unwrap().status.as_str(), "cancelled");
}

#[tokio::test(start_paused = true)]
async fn c16_a_batch_whose_answer_is_lost_is_started_once() {
    let (world, client) = world().await;
    let batches = client.inference_batches();
    for effect in [
        Effect::reset_after_processing(),
        Effect::reset_before_processing(),
    ] {
        let before = batches.list().all().await.unwrap().len();
        world
            .sandbox
            .fault(Fault::on("inference_create_batch").effect(effect))
            .unwrap();
        let create = batches.create("5a4db0c0-0000-4000-8000-000000000001", "openai");
        world.run(create).await.0.unwrap();
        assert_eq!(batches.list().all().await.unwrap().len(), before + 1);
    }
}

#[tokio::test]
async fn c15_files_go_to_the_address_that_was_given_without_a_token() {
    let server = Server::start(|request| {
        let host = request.header("host").unwrap();
        if request.line.starts_with("PUT /put?signature=s3cret ") {
            // The sum of what arrived.
            let sum = "\"b1946ac92492d2347c6235b4d2611184\"";
            return answer("200 OK", &format!("etag: {sum}\r\n"), "");
        }
        let url = format!("http://{host}/put?signature=s3cret");
        answer(
            "200 OK",
            "",
            &json!({ "file_id": "f", "upload_url": url }).to_string(),
        )
    })
    .await;
    let batches = client(&server).inference_batches();
    assert_eq!(batches.upload("a.JSONL", "hello\n").await.unwrap(), "f");
    let requests = server.requests();
    let put = &requests[1];
    assert_eq!(
        (put.header("authorization"), put.body.as_str()),
        (None, "hello\n")
    );
    assert_eq!(put.header("content-type"), Some("application/octet-stream"));
    assert_eq!(put.header("content-length"), Some("6"));
    assert_eq!(put.header("transfer-encoding"), None);
    let watched = batches.upload("a.jsonl", "hello\n").on_progress(|_, _| ());
    watched.await.unwrap();
    let put = &server.requests()[3];
    assert_eq!(
        (
            put.header("content-length"),
            put.header("transfer-encoding")
        ),
        (Some("6"), None)
    );

    let error = batches
        .upload("a.jsonl", "something else")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(
        error.to_string().contains("checksum") && error.may_have_been_processed(),
        "{error}"
    );
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
}

#[tokio::test]
async fn c15_an_address_that_has_expired_is_told() {
    let server = Server::start(|request| {
        if request.line.starts_with("PUT ") {
            return answer(
                "403 Forbidden",
                "content-type: application/xml\r\n",
                "<Error/>",
            );
        }
        let url = format!("http://{}/put", request.header("host").unwrap());
        answer(
            "200 OK",
            "",
            &json!({ "file_id": "f", "upload_url": url }).to_string(),
        )
    })
    .await;
    let batches = client(&server).inference_batches();
    let error = batches.upload("a.jsonl", "hello").await.unwrap_err();
    assert!(
        error.is_forbidden() && error.to_string().contains("expired"),
        "{error}"
    );
}

#[tokio::test]
async fn c15_results_are_read_in_either_shape_and_when_there_are_any() {
    let files = ["output_file_url", "download"];
    for shape in files {
        let server = Server::start(move |request| {
            let host = request.header("host").unwrap();
            if request.line.starts_with("GET /file ") {
                return answer("200 OK", "", "{\"custom_id\":\"a\"}\n\n{\"custom_id\":\"b\"}\nno json");
            }
            let url = format!("http://{host}/file");
            let body = match shape {
                "download" => json!({ "download": { "presigned_url": url } }),
                _ => json!({ "batch_id": "b", "result_available": true, "output_file_url": null, "error_file_url": url }),
            };
            answer("200 OK", "", &body.to_string())
        })
        .await;
        let client = client(&server);
        let results = client
            .inference_batch("b")
            .results()
            .await
            .unwrap()
            .unwrap();
        let lines: Vec<_> = match shape {
            "download" => results.lines().collect(),
            _ => results.failures().collect(),
        };
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[1].as_ref().unwrap()["custom_id"], "b");
        let error = lines[2].as_ref().unwrap_err();
        assert!(error.to_string().contains("line 4"), "{error}");
        assert_eq!(server.requests()[1].header("authorization"), None);
        assert!(!format!("{results:?}").contains("custom_id"), "{results:?}");
    }
    for (status, body) in [
        (
            "412 Precondition Failed",
            json!({ "id": "precondition_failed", "message": "not yet" }),
        ),
        (
            "200 OK",
            json!({ "batch_id": "b", "result_available": false }),
        ),
    ] {
        let server = Server::always(status, "", &body.to_string()).await;
        assert_eq!(
            client(&server)
                .inference_batch("b")
                .results()
                .await
                .unwrap(),
            None
        );
    }
    let server = Server::always("404 Not Found", "", "{}").await;
    let error = client(&server)
        .inference_batch("b")
        .results()
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn c15_a_batch_that_cannot_be_right_is_not_sent() {
    let server = answering(json!({})).await;
    let batches = client(&server).inference_batches();
    unsent(&server, batches.upload("requests.json", REQUESTS).await);
    unsent(&server, batches.upload(".jsonl", REQUESTS).await);
    unsent(&server, batches.upload("requests.jsonl", " \n").await);
    let told = unsent(
        &server,
        batches
            .create("f", "anthropic")
            .endpoint("/v1/responses")
            .await,
    );
    assert!(told.contains("anthropic"), "{told}");
    let server = answering(json!({ "batch_id": "b", "status": "queued" })).await;
    let batches = client(&server).inference_batches();
    batches.create("f", "anthropic").await.unwrap();
    assert!(sent(&server.requests()[0]).get("endpoint").is_none());
    let _ = Duration::ZERO;
}
