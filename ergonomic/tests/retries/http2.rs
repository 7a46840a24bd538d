//! What a server says over HTTP/2 and TLS: that it did not process a request, or that it may have.

use std::time::Duration;

use digitalocean_sdk::{Client, ClientBuilder, Error, ErrorKind, Method, RetryPolicy};
use serde_json::json;

use crate::child;
use crate::hostile::{
    Act, CANCEL, ENHANCE_YOUR_CALM, Hostile, INTERNAL_ERROR, NO_ERROR, REFUSED_STREAM, whole,
};

const ATTEMPTS: u32 = 3;

fn policy(attempts: u32) -> RetryPolicy {
    RetryPolicy::default()
        .max_attempts(attempts)
        .backoff(Duration::ZERO, Duration::ZERO)
}

fn builder(url: &str, attempts: u32) -> ClientBuilder {
    Client::builder()
        .token("t")
        .base_url(url)
        .retry(policy(attempts))
}

/// A client that begins with HTTP/2, in clear.
fn client(server: &Hostile, attempts: u32) -> Client {
    let http = reqwest::Client::builder()
        .http2_prior_knowledge()
        .retry(reqwest::retry::never())
        .no_proxy();
    let builder = builder(&server.url, attempts).http_client(http.build().unwrap());
    builder.build().unwrap()
}

async fn create(client: &Client) -> Result<(), Error> {
    let call = client.request(Method::POST, "/v2/things");
    call.with_json(&json!({ "name": "x" })).await?;
    Ok(())
}

fn go_away(last: u32, code: u32) -> Vec<Act> {
    vec![Act::GoAway { last, code }, Act::Close]
}

/// Everything by which a server says that it didn't process a request.
fn refusals() -> Vec<Vec<Act>> {
    vec![
        vec![Act::Reset(REFUSED_STREAM)],
        go_away(0, NO_ERROR),
        go_away(0, ENHANCE_YOUR_CALM),
    ]
}

#[tokio::test]
async fn a_create_that_was_not_processed_is_sent_again_as_often_as_the_policy_says() {
    for refusal in refusals() {
        for attempts in [1, ATTEMPTS] {
            let script = refusal.clone();
            let server = Hostile::http2(move |_, _| script.clone()).await;
            let error = create(&client(&server, attempts)).await.unwrap_err();
            let place = format!("{refusal:?} {attempts}: {error}");
            assert_eq!(server.requests().len(), attempts as usize, "{place}");
            assert_eq!(error.attempts(), attempts, "{place}");
            assert!(!error.may_have_been_processed(), "{place}");
            assert!(error.is_retryable(), "{place}");
        }
        let script = refusal.clone();
        let server = Hostile::http2(move |number, _| match number {
            0 | 1 => script.clone(),
            _ => whole(200, "{}"),
        })
        .await;
        create(&client(&server, ATTEMPTS)).await.unwrap();
        let bodies: Vec<_> = server.requests().into_iter().map(|it| it.body).collect();
        assert_eq!(bodies, [br#"{"name":"x"}"#; 3], "{refusal:?}");
    }
}

#[tokio::test]
async fn a_create_that_may_have_been_processed_is_sent_once() {
    let head = |status| Act::Head {
        status,
        headers: vec![("content-length", "7".to_owned())],
        end: false,
    };
    let half = Act::Data {
        bytes: b"{\"a\"".to_vec(),
        end: false,
    };
    for script in [
        vec![Act::Reset(CANCEL)],
        vec![Act::Reset(INTERNAL_ERROR)],
        vec![Act::Reset(NO_ERROR)],
        vec![Act::Close],
        // The request is the last that was processed, perhaps.
        go_away(1, NO_ERROR),
        go_away(1, ENHANCE_YOUR_CALM),
        // Once there is a head, it was processed, whatever the server says then.
        vec![head(200), Act::Reset(REFUSED_STREAM)],
        vec![head(200), half.clone(), Act::Reset(REFUSED_STREAM)],
        vec![head(200), half.clone(), Act::Reset(NO_ERROR)],
        vec![head(200), half.clone(), Act::Reset(CANCEL)],
        [vec![head(200), half.clone()], go_away(0, NO_ERROR)].concat(),
        vec![head(200), half, Act::Close],
    ] {
        let shown = format!("{script:?}");
        let server = Hostile::http2(move |_, _| script.clone()).await;
        let error = create(&client(&server, ATTEMPTS)).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{shown}: {error}");
        assert_eq!(error.kind(), ErrorKind::Transport, "{shown}: {error}");
        assert!(error.may_have_been_processed(), "{shown}: {error}");
    }
}

#[tokio::test]
async fn a_read_whose_answer_breaks_off_is_made_again() {
    for code in [NO_ERROR, CANCEL, REFUSED_STREAM] {
        let server = Hostile::http2(move |number, _| match number {
            0 => vec![
                Act::Head {
                    status: 200,
                    headers: vec![("content-length", "7".to_owned())],
                    end: false,
                },
                Act::Data {
                    bytes: b"{\"a\"".to_vec(),
                    end: false,
                },
                Act::Reset(code),
            ],
            _ => whole(200, "{\"a\":1}"),
        })
        .await;
        let client = client(&server, ATTEMPTS);
        let answer = client.request(Method::GET, "/v2/things").await.unwrap();
        assert_eq!((&answer["a"], server.requests().len()), (&json!(1), 2));
    }
}

/// The process that [`create_by_default`] starts, whose client is the default one; it says what came of a create. By itself it does
/// nothing.
#[tokio::test]
async fn in_a_child_process() {
    let Some(part) = child::part() else {
        return;
    };
    let (attempts, url) = part.split_once(' ').unwrap();
    let client = builder(url, attempts.parse().unwrap()).build().unwrap();
    let said = match create(&client).await {
        Ok(()) => "done".to_owned(),
        Err(error) => format!(
            "{:?} {} {}",
            error.kind(),
            error.attempts(),
            error.may_have_been_processed()
        ),
    };
    child::tell(&said);
}

/// What becomes of a create by a default client in a process that trusts the server's certificate.
#[cfg(target_os = "linux")]
async fn create_by_default(server: &Hostile, attempts: u32) -> String {
    let folder = tempfile::tempdir().unwrap();
    let trusted = folder.path().join("trusted.pem");
    std::fs::write(&trusted, server.certificate.as_ref().unwrap()).unwrap();
    let part = format!("{attempts} {}", server.url);
    let trust = [("SSL_CERT_FILE", trusted.to_str().unwrap())];
    child::run("http2::in_a_child_process", &part, &trust).await
}

// Elsewhere the certificates that are trusted are those of the system.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn no_layer_below_the_client_repeats_a_create() {
    for refusal in refusals() {
        for attempts in [1, ATTEMPTS] {
            let script = refusal.clone();
            let server = Hostile::https2(move |_, _| script.clone()).await;
            let said = create_by_default(&server, attempts).await;
            assert_eq!(said, format!("Transport {attempts} false"), "{refusal:?}");
            assert_eq!(server.requests().len(), attempts as usize, "{refusal:?}");
        }
    }
    let server = Hostile::https2(|_, _| whole(200, "{}")).await;
    assert_eq!(create_by_default(&server, 1).await, "done");
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_not_tried_again() {
    let server = Hostile::https1(|_, _| whole(200, "{}")).await;
    let client = builder(&server.url, ATTEMPTS).build().unwrap();
    for method in [Method::GET, Method::POST] {
        let before = server.connections();
        let call = client.request(method, "/v2/things").await;
        let error = call.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Untrusted, "{error:?}");
        assert_eq!((error.attempts(), server.connections() - before), (1, 1));
        assert!(error.is_connect() && !error.is_retryable());
        assert!(!error.may_have_been_processed());
        assert!(error.to_string().contains("certificate"), "{error}");
    }
    assert!(server.requests().is_empty());
}
