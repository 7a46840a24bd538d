//! Answers, files and streams that are cut, answered early, or led elsewhere.

use std::sync::Arc;
use std::time::Duration;

use digitalocean_sdk::monitoring::between;
use digitalocean_sdk::raw::Timestamp;
use digitalocean_sdk::{Client, Error, ErrorKind, RatePolicy, RetryPolicy};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::by_hand::{Server, answer};

const EVENTS: &str = "content-type: text/event-stream\r\n";

fn client(url: &str) -> Client {
    let pause = Duration::from_millis(1);
    Client::builder()
        .token("t0ken")
        .inference_key("k3y")
        .base_url(url)
        .inference_url(url)
        .rate(RatePolicy::none())
        .retry(RetryPolicy::default().backoff(pause, 2 * pause))
        .build()
        .unwrap()
}

/// How an answer says how long it is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Length {
    Told,
    InChunks,
    UntilTheEnd,
}

impl Length {
    /// Where nothing says how long it is, each byte matters.
    fn step(self) -> usize {
        if self == Self::UntilTheEnd { 1 } else { 3 }
    }
}

/// An answer of events, all of it, in parts of an odd size; and where its body begins.
fn whole(body: &str, length: Length) -> (Vec<u8>, usize) {
    let head = match length {
        Length::Told => format!("content-length: {}\r\n", body.len()),
        Length::InChunks => "transfer-encoding: chunked\r\n".to_owned(),
        Length::UntilTheEnd => String::new(),
    };
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n{EVENTS}{head}\r\n");
    let mut bytes = head.into_bytes();
    let begin = bytes.len();
    match length {
        Length::InChunks => {
            for part in body.as_bytes().chunks(17) {
                bytes.extend(format!("{:x}\r\n", part.len()).bytes());
                bytes.extend([part, b"\r\n"].concat());
            }
            bytes.extend(b"0\r\n\r\n");
        }
        _ => bytes.extend(body.bytes()),
    }
    (bytes, begin)
}

/// A server that answers each request with these bytes and closes. It reads requests to their end.
async fn raw(bytes: Arc<std::sync::Mutex<Vec<u8>>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let bytes = bytes.lock().unwrap().clone();
            tokio::spawn(async move {
                read_request(&mut socket).await;
                let _ = socket.write_all(&bytes).await;
                let _ = socket.shutdown().await;
            });
        }
    });
    url
}

async fn read_request(socket: &mut TcpStream) -> String {
    let mut read = Vec::new();
    loop {
        let mut part = [0; 4096];
        let length = socket.read(&mut part).await.unwrap_or(0);
        read.extend_from_slice(&part[..length]);
        let text = String::from_utf8_lossy(&read);
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            if length == 0 {
                return text.into_owned();
            }
            continue;
        };
        let due = head
            .lines()
            .find_map(|it| it.strip_prefix("content-length: ")?.parse().ok());
        if length == 0 || body.len() >= due.unwrap_or(0) {
            return text.into_owned();
        }
    }
}

fn events(events: &[Value], done: bool) -> String {
    let mut body: String = events.iter().map(|it| format!("data: {it}\n\n")).collect();
    if done {
        body += "data: [DONE]\n\n";
    }
    body
}

/// Whether an error says that a stream was cut behind so many bytes. Of the first ones, nobody can tell what they were to become.
fn says_cut(error: &Error, bytes: usize) -> bool {
    let is_word = error.kind() == ErrorKind::Decode && bytes < "data:".len();
    is_word || matches!(error.kind(), ErrorKind::Truncated | ErrorKind::Transport)
}

#[tokio::test]
async fn a_chat_that_is_cut_at_any_byte_is_never_taken_for_a_whole_one() {
    let call = |index: i64, id: &str, name: &str, arguments: &str| json!({"index": index, "id": id, "type": "function", "function": {"name": name, "arguments": arguments}});
    let piece = |delta: Value, reason: Value| json!({"id": "c", "model": "m", "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]});
    let body = events(
        &[
            piece(
                json!({"role": "assistant", "content": "Grüße \u{1f980}"}),
                Value::Null,
            ),
            piece(
                json!({"tool_calls": [call(0, "a", "weather", "{\"city\":")]}),
                Value::Null,
            ),
            piece(
                json!({"tool_calls": [call(1, "b", "time", "{\"zone\":\"")]}),
                Value::Null,
            ),
            piece(
                json!({"tool_calls": [call(0, "", "", "\"Ålesund\"}")]}),
                Value::Null,
            ),
            piece(
                json!({"tool_calls": [call(1, "", "", "UTC\"}")]}),
                Value::Null,
            ),
            piece(json!({}), json!("tool_calls")),
        ],
        true,
    );
    let bytes = Arc::new(std::sync::Mutex::new(Vec::new()));
    let url = raw(Arc::clone(&bytes)).await;
    let client = client(&url);
    for length in [Length::Told, Length::InChunks, Length::UntilTheEnd] {
        let (all, begin) = whole(&body, length);
        let (mut finished, mut cut) = (0, 0);
        for end in (begin..=all.len()).rev().step_by(length.step()) {
            *bytes.lock().unwrap() = all[..end].to_vec();
            let chat = client.inference().chat("m").user("hi");
            let answer = chat.stream().await.unwrap().finish().await;
            match answer {
                Ok(answer) => {
                    finished += 1;
                    assert_eq!(answer.text(), "Grüße \u{1f980}", "{length:?} {end}");
                    let calls = answer.tool_calls();
                    let told: Vec<_> = calls
                        .iter()
                        .map(|it| (it.id.as_str(), it.function.arguments.as_str()))
                        .collect();
                    let wanted = [("a", "{\"city\":\"Ålesund\"}"), ("b", "{\"zone\":\"UTC\"}")];
                    assert_eq!(told, wanted, "{length:?} {end}");
                }
                Err(error) => {
                    cut += 1;
                    assert!(says_cut(&error, end - begin), "{length:?} {end}: {error}");
                }
            }
        }
        assert!(
            finished > 0 && cut > body.len() / 4,
            "{length:?} {finished} {cut}"
        );
    }
}

#[tokio::test]
async fn messages_and_responses_that_are_cut_at_any_byte_are_never_taken_for_whole_ones() {
    let messages = events(
        &[
            json!({"type": "message_start", "message": {"id": "m", "type": "message", "role": "assistant", "content": [], "model": "c", "usage": {"input_tokens": 3, "output_tokens": 1}}}),
            json!({"type": "content_block_start", "index": 0, "content_block": {"type": "tool_use", "id": "t", "name": "weather", "input": {}}}),
            json!({"type": "content_block_delta", "index": 0, "delta": {"type": "input_json_delta", "partial_json": "{\"ci"}}),
            json!({"type": "content_block_delta", "index": 0, "delta": {"type": "input_json_delta", "partial_json": "ty\":1}"}}),
            json!({"type": "message_delta", "delta": {"stop_reason": "tool_use"}, "usage": {"output_tokens": 9}}),
            json!({"type": "message_stop"}),
        ],
        false,
    );
    let response = json!({"id": "r", "object": "response", "created_at": 1, "model": "m", "status": "completed", "output": [{"type": "message", "id": "o", "role": "assistant", "content": [{"type": "output_text", "text": "Hello"}]}]});
    let responses = events(
        &[
            json!({"type": "response.output_text.delta", "delta": "Hel"}),
            json!({"type": "response.output_text.delta", "delta": "lo"}),
            json!({"type": "response.completed", "response": response}),
        ],
        false,
    );
    let bytes = Arc::new(std::sync::Mutex::new(Vec::new()));
    let url = raw(Arc::clone(&bytes)).await;
    let client = client(&url);
    for length in [Length::Told, Length::InChunks, Length::UntilTheEnd] {
        for (is_message, body) in [(true, &messages), (false, &responses)] {
            let (all, begin) = whole(body, length);
            let mut finished = 0;
            for end in (begin..=all.len()).rev().step_by(length.step()) {
                *bytes.lock().unwrap() = all[..end].to_vec();
                let kind = if is_message {
                    let asked = client.inference().messages("m", 9).user("hi");
                    let answer = asked.stream().await.unwrap().finish().await;
                    answer.map(|it| assert_eq!(it.tool_calls()[0].input["city"], 1))
                } else {
                    let asked = client.inference().response("m", "hi");
                    let mut stream = asked.stream().await.unwrap();
                    let mut text = String::new();
                    let mut failed = None;
                    while let Some(piece) = stream.next_text().await {
                        match piece {
                            Ok(piece) => text += &piece,
                            Err(error) => failed = Some(error),
                        }
                    }
                    match failed {
                        Some(error) => Err(error),
                        None => {
                            assert_eq!(text, "Hello", "{length:?} {end}");
                            Ok(())
                        }
                    }
                };
                match kind {
                    Ok(()) => finished += 1,
                    Err(error) => {
                        assert!(says_cut(&error, end - begin), "{length:?} {end}: {error}");
                    }
                }
            }
            assert!((1..40).contains(&finished), "{length:?} {finished}");
        }
    }
}

/// A server that gives the address of an upload or of files, and what `serve` makes of their requests.
async fn files(files: &str) -> Server {
    let files = files.to_owned();
    Server::start(move |request| {
        let told = match request.line.contains("/files") {
            true => json!({"file_id": "f", "upload_url": files}),
            false => json!({"batch_id": "b", "result_available": true, "output_file_url": files}),
        };
        answer("200 OK", "", &told.to_string())
    })
    .await
}

#[tokio::test]
async fn results_that_are_cut_at_any_byte_are_an_error_or_tell_of_the_line() {
    let body = "{\"custom_id\":\"a\"}\n{\"custom_id\":\"b\",\"n\":12}\n";
    let bytes = Arc::new(std::sync::Mutex::new(Vec::new()));
    let url = raw(Arc::clone(&bytes)).await;
    let api = files(&format!("{url}/file?signature=s3cret")).await;
    let client = client(&api.url).with(|it| it.retry(RetryPolicy::none()));
    for length in [Length::Told, Length::InChunks, Length::UntilTheEnd] {
        let (all, begin) = whole(body, length);
        for end in begin..=all.len() {
            *bytes.lock().unwrap() = all[..end].to_vec();
            let results = client.inference_batch("b").results().await;
            let is_whole = end == all.len();
            match results {
                Ok(results) => {
                    assert!(
                        is_whole || length == Length::UntilTheEnd,
                        "{length:?} {end}"
                    );
                    let sent = end - begin;
                    let results = results.unwrap();
                    for (at, line) in results.lines().enumerate() {
                        let is_cut = line.is_err();
                        let upto = body
                            .lines()
                            .take(at + 1)
                            .map(|it| it.len() + 1)
                            .sum::<usize>();
                        assert_eq!(is_cut, sent + 1 < upto, "{length:?} {end}");
                    }
                }
                Err(error) => {
                    assert!(!is_whole, "{length:?} {error}");
                    assert!(!format!("{error:?}{error}").contains("s3cret"), "{error:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_signed_address_is_led_nowhere_and_goes_over_no_open_line() {
    let elsewhere = Server::always("200 OK", "", "{\"custom_id\":\"evil\"}\n").await;
    for status in ["301 X", "302 X", "303 X", "307 X", "308 X"] {
        let location = format!("location: {}/x?signature=s3cret\r\n", elsewhere.url);
        let leading = Server::always(status, &location, "").await;
        let api = files(&format!("{}/file?signature=s3cret", leading.url)).await;
        let client = client(&api.url);
        let batches = client.inference_batches();
        let error = batches.upload("a.jsonl", "{}\n").await.unwrap_err();
        assert!(error.may_have_been_processed(), "{error}");
        assert!(!format!("{error:?}{error}").contains("s3cret"), "{error:?}");
        let error = client.inference_batch("b").results().await.unwrap_err();
        assert!(!format!("{error:?}{error}").contains("s3cret"), "{error:?}");
        let seen = leading.requests();
        assert!(seen.iter().all(|it| it.header("authorization").is_none()));
        assert!(seen.iter().all(|it| it.header("referer").is_none()));
    }
    assert!(elsewhere.requests().is_empty());

    // Whoever is on the way could use it.
    let api = files("http://files.example.com/file?signature=s3cret").await;
    let client = client(&api.url);
    for error in [
        client
            .inference_batches()
            .upload("a.jsonl", "{}\n")
            .await
            .unwrap_err(),
        client.inference_batch("b").results().await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains("allow_http"), "{error}");
        assert!(!format!("{error:?}{error}").contains("s3cret"), "{error:?}");
    }
    let told = json!({"historic_urls": ["http://files.example.com/log?signature=s3cret"]});
    let api = Server::always("200 OK", "", &told.to_string()).await;
    let client = self::client(&api.url);
    let error = client.app("a").logs().lines().all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert!(!format!("{error:?}{error}").contains("s3cret"), "{error:?}");
}

/// A server that reads only the head of an upload, says this, and then does no more.
async fn hasty(says: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "http://{}/put?signature=s3cret",
        listener.local_addr().unwrap()
    );
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut part = [0; 1024];
                let _ = socket.read(&mut part).await;
                let _ = socket.write_all(says.as_bytes()).await;
                std::future::pending::<()>().await;
            });
        }
    });
    url
}

#[tokio::test]
async fn an_upload_that_is_answered_before_it_is_there_has_not_arrived() {
    let file = vec![b'x'; 64 << 20];
    let ok = hasty("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await;
    let api = files(&ok).await;
    let batches = client(&api.url).inference_batches();
    let error = batches.upload("a.jsonl", file.clone()).await.unwrap_err();
    assert!(
        error.to_string().contains("before all of it was sent"),
        "{error}"
    );
    assert!(error.may_have_been_processed());

    // Answers on the way say nothing.
    let expired = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\nHTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n";
    let api = files(&hasty(expired).await).await;
    let batches = client(&api.url).inference_batches();
    let error = batches.upload("a.jsonl", file.clone()).await.unwrap_err();
    assert!(
        error.is_forbidden() && error.to_string().contains("expired"),
        "{error}"
    );

    let api = files(&hasty("HTTP/1.1 412 X\r\ncontent-length: 0\r\n\r\n").await).await;
    let batches = client(&api.url).inference_batches();
    let error = batches.upload("a.jsonl", file).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 412, "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_drips_holds_up_no_upload_and_no_metric() {
    let url = {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                tokio::spawn(async move {
                    let _ = socket.read(&mut [0; 4096]).await;
                    for byte in "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n".bytes().chain(std::iter::repeat(b' ')) {
                        if socket.write_all(&[byte]).await.is_err() {
                            return;
                        }
                        tokio::time::sleep(Duration::from_secs(5)).await;
                    }
                });
            }
        });
        url
    };
    let client = client(&url).with(|it| it.deadline(Duration::from_secs(300)));
    let since = tokio::time::Instant::now();
    let hour = between(
        "2026-01-01T00:00:00Z".parse::<Timestamp>().unwrap(),
        "2026-01-01T01:00:00Z".parse::<Timestamp>().unwrap(),
    );
    let error = client.droplet(1).metrics().cpu(hour).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let base = client.knowledge_base("b");
    let error = base.upload("a.txt", "hello").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let took = since.elapsed();
    assert!(took <= Duration::from_secs(620), "{took:?}");
}

#[tokio::test]
async fn metrics_that_are_odd_are_read_as_what_they_are() {
    let series = |labels: Value, values: Value| json!({"metric": labels, "values": values});
    let answered = |result: Value| {
        json!({"status": "success", "data": {"resultType": "matrix", "result": result}}).to_string()
    };
    let idle = json!([
        [240, "NaN"],
        [0, "100"],
        [120, "190"],
        [120, "191"],
        [360, "+Inf"],
        [480, "400"],
        ["soon", "1"],
        [null, "1"]
    ]);
    let user = json!([[120, "20"], [0, "1"], [240, "30"], [360, "40"], [480, "50"]]);
    let body = answered(json!([
        series(json!({"host_id": "1", "mode": "idle"}), idle),
        series(json!({"host_id": "1", "mode": "user"}), user),
        series(json!({"host_id": "2", "mode": "idle"}), json!([])),
        series(json!({"host_id": "2", "mode": "user"}), Value::Null),
        series(Value::Null, json!([[0, "1"]])),
    ]));
    let server = Server::always("200 OK", "", &body).await;
    let client = client(&server.url);
    let metrics = client.droplet(1).metrics();
    let time = |text: &str| text.parse::<Timestamp>().unwrap();
    // In either order, the start is first.
    let range = between(time("2026-01-01T01:00:00Z"), time("2026-01-01T00:00:00Z"));
    let cpu = metrics.cpu(range).await.unwrap();
    let line = &server.requests()[0].line;
    assert!(line.contains("start=1767225600&end=1767229200"), "{line}");
    assert_eq!(cpu.series.len(), 5);
    let times: Vec<_> = cpu.series[0]
        .points
        .iter()
        .map(|it| it.unix_seconds())
        .collect();
    assert_eq!(times, [0.0, 120.0, 240.0, 360.0, 480.0]);
    assert_eq!(cpu.series[0].points[1].value, 191.0, "the last one counts");
    let busy = cpu.cpu_percent();
    let first = busy
        .series
        .iter()
        .find(|it| it.label("host_id") == Some("1"));
    let points = &first.unwrap().points;
    assert_eq!(points.len(), 1, "{points:?}");
    assert!((points[0].value - 100.0 * 19.0 / 110.0).abs() < 1e-9);
    assert!(
        busy.series
            .iter()
            .all(|it| it.points.iter().all(|it| it.value.is_finite()))
    );
    for (body, is_empty) in [
        (answered(json!([])), true),
        (answered(Value::Null), true),
        ("{\"status\":\"error\"}".to_owned(), false),
        ("{}".to_owned(), false),
    ] {
        let server = Server::always("200 OK", "", &body).await;
        let range = between(time("2026-01-01T01:00:00Z"), time("2026-01-01T00:00:00Z"));
        let read = self::client(&server.url)
            .droplet(1)
            .metrics()
            .cpu(range)
            .await;
        match is_empty {
            true => assert!(read.unwrap().is_empty()),
            false => {
                let error = read.unwrap_err();
                assert!(
                    !error.may_have_been_processed() || error.is_decode(),
                    "{error}"
                );
            }
        }
    }
}

#[cfg(feature = "security")]
#[tokio::test]
async fn suppressions_that_repeat_themselves_end() {
    let shown =
        json!({"resources": [{"id": "s", "resource_id": "r"}], "meta": {"pages": 1_000_000}});
    let body = json!({"settings": {"suppressions": shown}}).to_string();
    let server = Server::always("200 OK", "", &body).await;
    let error = client(&server.url)
        .security_settings()
        .suppressions()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("repeats itself"), "{error}");
    assert_eq!(server.requests().len(), 2);
}
