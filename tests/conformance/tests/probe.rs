//! The probe, as other programs use it: lines in, lines out.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use digitalocean_sandbox::Sandbox;
use serde_json::{Value, json};

/// The answers to lines that are written all at once.
fn answers(lines: &[u8]) -> Vec<Value> {
    let mut probe = Command::new(env!("CARGO_BIN_EXE_probe"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a probe");
    let mut stdin = probe.stdin.take().expect("its stdin");
    let lines = lines.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&lines).expect("it reads"));
    let stdout = BufReader::new(probe.stdout.take().expect("its stdout"));
    let answers = stdout
        .lines()
        .map(|line| serde_json::from_str(&line.expect("a line")).expect("JSON"));
    let answers = answers.collect();
    writer.join().expect("all is written");
    assert!(probe.wait().expect("an end").success());
    answers
}

fn answer(question: &Value) -> Value {
    let mut answers = answers(question.to_string().as_bytes());
    assert_eq!(answers.len(), 1);
    answers.remove(0)
}

/// Asks without standing in the way of the sandbox.
async fn ask(question: Value) -> Value {
    tokio::task::spawn_blocking(move || answer(&question))
        .await
        .expect("an answer")
}

#[test]
fn bad_lines_get_an_answer_and_the_next_line_too() {
    let lines: &[&[u8]] = &[
        b"{\"verb\":\"encode\"",
        b"\xff\xfe{}",
        b"[]",
        b"null",
        b"{}",
        b"",
        b"  \t\r",
        b"{\"verb\":\"dance\",\"op\":\"droplets_get\"}",
        b"{\"verb\":\"decode\"}",
        b"{\"verb\":\"decode\",\"op\":\"nothing\"}",
        b"{\"verb\":\"decode\",\"op\":\"droplets_get\",\"status\":\"many\"}",
        b"{\"verb\":\"decode\",\"op\":\"droplets_get\",\"status\":7,\"body\":{}}",
        b"{\"verb\":\"encode\",\"op\":\"droplets_get\",\"body\":{}}",
        b"{\"verb\":\"call\",\"op\":\"droplets_get\"}",
        b"{\"verb\":\"call\",\"op\":\"droplets_get\",\"base_url\":\"nowhere\",\"args\":{\"droplet_id\":1}}",
        b"{\"verb\":\"call\",\"op\":\"droplets_get\",\"base_url\":\"http://127.0.0.1:1\"}",
        b"{\"verb\":\"call\",\"op\":\"droplets_get\",\"base_url\":\"http://127.0.0.1:1\",\"args\":{\"droplet_id\":1,\"x\":2}}",
        b"{\"verb\":\"decode\",\"op\":\"droplets_destroy\",\"status\":204}",
    ];
    let answers = answers(&lines.join(&b'\n'));
    let (last, refused) = answers.split_last().expect("answers");
    assert_eq!(*last, json!({"ok": true, "status": 204, "value": null}));
    assert_eq!(refused.len(), lines.len() - 3);
    for answer in refused {
        assert_eq!(
            (&answer["ok"], &answer["kind"]),
            (&json!(false), &json!("request")),
            "{answer}"
        );
        assert!(
            answer["error"]
                .as_str()
                .is_some_and(|error| !error.is_empty()),
            "{answer}"
        );
    }
}

#[test]
fn deep_and_large_lines_do_not_end_it() {
    let nested = |open: &str, close: &str| {
        let body = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        format!(
            "{{\"verb\":\"decode\",\"op\":\"apps_get\",\"body\":{{\"app\":{{\"spec\":{body}}}}}}}\n"
        )
    };
    let long = json!({"verb": "decode", "op": "account_get", "body": {"account": {"email": "x".repeat(3_000_000)}}});
    let lines = [nested("[", "]"), nested("{\"a\":", "}"), long.to_string()].concat();
    let answers = answers(lines.as_bytes());
    assert_eq!(answers.len(), 3);
    assert_eq!(answers[0]["kind"], "decode");
    assert_eq!(
        answers[2]["value"]["account"]["email"]
            .as_str()
            .map(str::len),
        Some(3_000_000)
    );
}

#[test]
fn answers_are_decoded_by_their_status() {
    let ask = |status: u16, body: Value| {
        answer(&json!({"verb": "decode", "op": "tags_get", "status": status, "body": body}))
    };
    assert_eq!(
        ask(200, json!({"tag": {"name": "web", "new": 1}})),
        json!({"ok": true, "status": 200, "value": {"tag": {"name": "web", "new": 1}}})
    );
    assert_eq!(
        ask(404, json!({"id": "not_found", "message": "no"})),
        json!({"ok": true, "status": 404, "value": {"id": "not_found", "message": "no"}})
    );
    let misread = ask(200, json!({"tag": {"name": {}}}));
    assert_eq!(
        (&misread["kind"], &misread["path"]),
        (&json!("decode"), &json!("tag.name"))
    );
    assert_eq!(misread["status"], 200);
    let misread = ask(404, json!("<html>"));
    assert_eq!(
        (&misread["kind"], &misread["path"]),
        (&json!("decode"), &json!("$"))
    );
    assert_eq!(misread.get("value"), None);
}

#[test]
fn the_text_of_a_body_reaches_the_decoder_as_it_was_written() {
    let line = br#"{"verb":"decode","op":"droplets_get","body":{"droplet":{"id":9007199254740993,"size":{"price_monthly":7.2057594037927933e16}}}}"#;
    let value = answers(line).remove(0)["value"]["droplet"].take();
    assert_eq!(value["id"], json!(9_007_199_254_740_993_i64));
    assert_eq!(
        value["size"]["price_monthly"].as_f64(),
        "7.2057594037927933e16".parse().ok()
    );
}

#[test]
fn request_bodies_go_through_their_type_and_back() {
    let body = json!({"name": "example.com", "ttl": null});
    let answer = answer(&json!({"verb": "encode", "op": "domains_create", "body": body}));
    assert_eq!(answer, json!({"ok": true, "value": body}));
    let misread =
        self::answer(&json!({"verb": "encode", "op": "domains_create", "body": {"name": []}}));
    assert_eq!(
        (&misread["kind"], &misread["path"]),
        (&json!("decode"), &json!("name"))
    );
}

#[test]
fn every_operation_is_listed() {
    let answer = answer(&json!({"verb": "operations"}));
    let rows = answer["value"].as_array().expect("rows");
    assert!(rows.len() >= 659, "{} rows", rows.len());
    let row = rows
        .iter()
        .find(|row| row["id"] == "droplets_get")
        .expect("droplets_get");
    let expected = json!({"id": "droplets_get", "method": "GET", "path": "/v2/droplets/{droplet_id}",
        "area": "droplets", "host": "api", "idempotent": true, "deprecated": false});
    assert_eq!(*row, expected);
}

#[tokio::test]
async fn calls_reach_every_host_at_one_address() {
    let sandbox = Sandbox::builder()
        .without_store()
        .start()
        .await
        .expect("a sandbox");
    let call = |op: &str, args: Value, body: Value| {
        ask(
            json!({"verb": "call", "op": op, "base_url": sandbox.url(), "token": sandbox.token(), "args": args, "body": body}),
        )
    };
    let domain = json!({"name": "example.com"});
    let created = call("domains_create", json!({}), domain).await;
    assert_eq!(created["status"], 201, "{created}");
    let found = call(
        "domains_get",
        json!({"domain_name": "example.com"}),
        Value::Null,
    )
    .await;
    assert_eq!(
        (&found["ok"], &found["status"]),
        (&json!(true), &json!(200)),
        "{found}"
    );
    assert_eq!(found["value"]["domain"]["name"], "example.com");

    let missing = call("droplets_get", json!({"droplet_id": 3}), Value::Null).await;
    assert_eq!(
        (&missing["kind"], &missing["status"]),
        (&json!("status"), &json!(404))
    );
    assert_eq!(missing["value"]["id"], "not_found");

    let chat = json!({"model": "m", "messages": [{"role": "user", "content": "hi"}]});
    for (op, args) in [
        ("inference_create_chat_completion", json!({})),
        (
            "agentInference_create_chat_completion",
            json!({"agent": true}),
        ),
    ] {
        let said = call(op, args, chat.clone()).await;
        assert_eq!(said["ok"], true, "{said}");
    }
    let id = "0a1b2c3d-0000-4000-8000-00000000000f";
    let file = call(
        "invoices_get_csvByUUID",
        json!({"invoice_uuid": id}),
        Value::Null,
    )
    .await;
    assert!(
        file["value"]["bytes"]
            .as_u64()
            .is_some_and(|bytes| bytes > 0),
        "{file}"
    );

    let kinds = json!({"deployment_types": ["MANUAL", "DEPLOY_ON_PUSH"], "app_id": "a"});
    assert_eq!(
        call("apps_list_deployments", kinds, Value::Null).await["ok"],
        true
    );
    let record = sandbox.requests().pop().expect("a request");
    assert_eq!(record.query.len(), 2);

    // The sandbox has uploads elsewhere; what counts is where the request went.
    call("inference_upload_batch_file", json!({}), json!("bytes")).await;
    let record = sandbox.requests().pop().expect("a request");
    assert_eq!(
        (record.method.as_str(), record.path.as_str()),
        ("PUT", "/%3Cupload_url%3E")
    );
    let upload = json!({"upload_url": format!("{}/upload/x", sandbox.url())});
    assert_eq!(
        call("inference_upload_batch_file", upload, json!("bytes")).await["ok"],
        true
    );
}

#[tokio::test]
async fn bodies_are_checked_when_asked_to() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let mut question = json!({"verb": "call", "op": "droplets_create", "base_url": sandbox.url(), "token": sandbox.token(),
        "body": {"name": "under_score", "size": "s-1vcpu-1gb", "image": 1}});
    assert_eq!(ask(question.clone()).await["kind"], "status");
    question["validate"] = true.into();
    let refused = ask(question).await;
    assert_eq!(refused["kind"], "invalid_request");
    assert!(
        refused["error"]
            .as_str()
            .is_some_and(|error| error.contains("name must match")),
        "{refused}"
    );
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn a_server_that_is_silent_or_gone_is_a_transport_error() {
    // It listens, but nobody ever accepts.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    for (url, timeout) in [(url.as_str(), 1), ("http://127.0.0.1:1", 30_000)] {
        let answer = ask(
            json!({"verb": "call", "op": "account_get", "base_url": url, "timeout_ms": timeout}),
        )
        .await;
        assert_eq!(answer["kind"], "transport", "{answer}");
    }
}
