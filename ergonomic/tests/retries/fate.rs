//! What is known of a request's fate when time runs out or an answer stops in the middle.

use std::time::Duration;

use digitalocean_sdk::{Client, ClientBuilder, Error, ErrorKind, Method, RetryPolicy};
use serde_json::json;
use tokio::net::TcpListener;

use crate::hostile::{Act, Hostile, whole};
use crate::stopped_clock::drive;

const A_SECOND: Duration = Duration::from_secs(1);
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
const A_MOMENT: Duration = Duration::from_millis(50);

fn builder(url: &str) -> ClientBuilder {
    let policy = RetryPolicy::default()
        .max_attempts(3)
        .backoff(Duration::ZERO, Duration::ZERO);
    Client::builder().token("t").base_url(url).retry(policy)
}

async fn create(client: &Client) -> Result<(), Error> {
    let call = client.request(Method::POST, "/v2/things");
    call.with_json(&json!({ "name": "x" })).await?;
    Ok(())
}

fn head(status: u16, length: usize) -> Act {
    Act::Head {
        status,
        headers: vec![("content-length", length.to_string())],
        end: false,
    }
}

fn data(bytes: &[u8]) -> Act {
    Act::Data {
        bytes: bytes.to_vec(),
        end: false,
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_whose_body_never_comes_keeps_its_status() {
    for (status, body) in [(401, ""), (404, ""), (422, "{\"id\":"), (501, "<p>")] {
        let script = vec![head(status, 100), data(body.as_bytes())];
        let server = Hostile::http1(move |_, _| script.clone()).await;
        let client = builder(&server.url).request_timeout(A_DAY).deadline(A_DAY);
        let client = client.build().unwrap();
        let call = client.request(Method::POST, "/v2/things");
        let began = tokio::time::Instant::now();
        let outcome = drive(call, A_SECOND / 10, || server.played() > 0).await;
        assert!(began.elapsed() < 60 * A_SECOND, "{:?}", began.elapsed());
        let error = outcome.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(error.body().unwrap(), body);
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_status_outlives_the_timeout_of_its_body() {
    // Shorter than a body may take.
    let limit = A_SECOND;
    let server = Hostile::http1(|_, _| vec![head(422, 100)]).await;
    let client = builder(&server.url).request_timeout(limit);
    let client = client.build().unwrap();
    let call = client.request(Method::POST, "/v2/things");
    let began = tokio::time::Instant::now();
    let outcome = drive(call, A_SECOND / 1000, || server.played() > 0).await;
    let error = outcome.unwrap_err();
    assert!(error.is_unprocessable(), "{error}");
    assert!(began.elapsed() < 2 * A_SECOND, "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_refusal_for_the_rate_limit_whose_body_never_comes_is_waited_out() {
    let server = Hostile::http1(|number, _| match number {
        0 => vec![head(429, 100)],
        _ => whole(200, "{}"),
    })
    .await;
    let client = builder(&server.url).request_timeout(A_DAY).deadline(A_DAY);
    let client = client.build().unwrap();
    let call = async { create(&client).await };
    drive(Box::pin(call), A_SECOND / 10, || server.played() == 1)
        .await
        .unwrap();
    assert_eq!(server.requests().len(), 2);
}

/// A server that accepts connections, but never says a word of TLS.
async fn mute() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    (listener, url)
}

#[tokio::test]
async fn time_that_runs_out_while_connecting_leaves_nothing_open() {
    let (_listener, url) = mute().await;
    for builder in [
        builder(&url).deadline(A_MOMENT),
        builder(&url)
            .deadline(A_MOMENT)
            .connect_timeout(Duration::MAX),
    ] {
        let error = create(&builder.build().unwrap()).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(!error.may_have_been_processed(), "{error}");
        assert!(error.is_retryable());
    }
    let short = builder(&url).request_timeout(A_MOMENT).build().unwrap();
    let error = create(&short).await.unwrap_err();
    assert_eq!(error.attempts(), 3, "a create that never left is repeated");
    assert!(!error.may_have_been_processed(), "{error}");
}

/// The signal comes while a create waits for its connection: nothing was sent, and nothing will be.
#[tokio::test(start_paused = true)]
async fn what_waits_for_its_connection_ends_with_an_interruption() {
    let (_listener, url) = mute().await;
    let client = builder(&url).build().unwrap();
    let create = client
        .droplets()
        .create("a", "nyc3", "s-1vcpu-1gb", "debian-13-x64");
    let signal = tokio::time::sleep(2 * A_SECOND);
    let began = tokio::time::Instant::now();
    let wait = create.wait().or_interrupt(signal);
    let error = drive(wait, A_SECOND, || true).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    assert!(!error.may_have_been_processed());
    assert_eq!(began.elapsed(), 2 * A_SECOND);
}

#[tokio::test(start_paused = true)]
async fn time_that_runs_out_after_sending_leaves_it_open() {
    // Over a new connection, and over one that is there already.
    for first in [vec![], whole(200, "{}")] {
        let answers_first = !first.is_empty();
        let server = Hostile::http1(move |number, _| match number {
            0 => first.clone(),
            _ => vec![],
        })
        .await;
        let client = builder(&server.url).build().unwrap();
        if answers_first {
            drive(Box::pin(create(&client)), A_SECOND, || false)
                .await
                .unwrap();
        }
        let before = server.requests().len();
        for (number, limit) in [
            client.with(|options| options.deadline(A_SECOND)),
            client.with(|options| options.request_timeout(A_SECOND)),
        ]
        .iter()
        .enumerate()
        {
            // Time goes on once the request is there.
            let is_sent = || server.requests().len() > before + number;
            let call = Box::pin(create(limit));
            let error = drive(call, A_SECOND, is_sent).await.unwrap_err();
            assert!(error.is_timeout(), "{error}");
            assert!(error.may_have_been_processed(), "{error}");
            assert_eq!(error.attempts(), 1);
        }
        assert_eq!(server.requests().len(), before + 2);
    }
}

#[tokio::test(start_paused = true)]
async fn time_that_runs_out_in_the_answer_leaves_it_open() {
    let server = Hostile::http1(|_, _| vec![head(200, 100), data(b"{")]).await;
    for (timeout, deadline) in [(A_SECOND, A_DAY), (A_DAY, A_SECOND)] {
        let client = builder(&server.url).request_timeout(timeout);
        let client = client.deadline(deadline).build().unwrap();
        let before = server.played();
        let call = async { create(&client).await };
        let outcome = drive(Box::pin(call), A_SECOND / 10, || server.played() > before).await;
        let error = outcome.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(error.may_have_been_processed(), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}

/// Zeros, compressed by a factor of a thousand.
fn bomb(length: usize) -> Vec<u8> {
    use std::io::Write as _;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(&vec![b' '; length]).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn no_answer_fills_the_memory() {
    const LIMIT: usize = 1024 * 1024;
    let chunk = format!("{:x}\r\n{}\r\n", LIMIT, " ".repeat(LIMIT));
    let compressed = bomb(4 * LIMIT);
    assert!(compressed.len() < LIMIT / 10);
    let headers = |pairs: &[(&'static str, &str)]| Act::Head {
        status: 200,
        headers: pairs
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect(),
        end: false,
    };
    for script in [
        // Announced, and never sent.
        vec![head(200, LIMIT + 1)],
        vec![
            headers(&[("transfer-encoding", "chunked")]),
            data(chunk.as_bytes()),
            data(chunk.as_bytes()),
        ],
        vec![
            headers(&[
                ("content-encoding", "gzip"),
                ("content-length", &compressed.len().to_string()),
            ]),
            data(&compressed),
        ],
    ] {
        let server = Hostile::http1(move |_, _| script.clone()).await;
        let client = builder(&server.url)
            .options(|options| options.max_body(LIMIT as u64))
            .build()
            .unwrap();
        let error = create(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert!(error.may_have_been_processed() && !error.is_retryable());
        let text = error.to_string();
        assert!(
            text.contains("1 MiB") && text.contains("max_body"),
            "{text}"
        );
        let read = client.request(Method::GET, "/v2/things").await;
        let error = read.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
        assert_eq!(server.requests().len(), 2);
    }
    let server = Hostile::http1(|_, _| whole(200, &format!("{{}}{}", " ".repeat(LIMIT - 2)))).await;
    let client = builder(&server.url).options(|options| options.max_body(LIMIT as u64));
    create(&client.build().unwrap()).await.unwrap();
}
