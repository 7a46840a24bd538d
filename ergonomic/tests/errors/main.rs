//! What errors tell: to a person in one line, to a program by predicates, whatever the service put into the body.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../by_hand/mod.rs"]
mod by_hand;
#[cfg(feature = "full")]
mod by_name;
mod unreadable;

use std::error::Error as _;
use std::time::Duration;

use digitalocean_sandbox::{Clock, Effect, ErrorBody, Fault, Sandbox};
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{Body, RawResponse, Request};
use digitalocean_sdk::raw::{BoxError, Operation};
use digitalocean_sdk::{Client, Error, ErrorKind, Method, RetryPolicy};
use reqwest::StatusCode;
use serde_json::json;

/// Puts another answer in place of the service's.
struct Say(u16, &'static str);

impl Middleware for Say {
    fn response(&self, _: &'static Operation, response: &mut RawResponse) {
        response.status = StatusCode::from_u16(self.0).unwrap();
        let id = "req-1".parse().unwrap();
        response.headers.insert("x-request-id", id);
        response.body = Body::Full(self.1.into());
        if response.status == StatusCode::TOO_MANY_REQUESTS {
            // Longer than the deadline, so that the refusal is the outcome at once.
            response.headers.insert("retry-after", 3600.into());
        }
    }
}

/// Lets nothing out.
struct Refuse;

impl Middleware for Refuse {
    fn request(&self, _: &mut Request) -> Result<(), BoxError> {
        Err("closed on Sundays".into())
    }
}

async fn sandbox() -> Sandbox {
    let builder = Sandbox::builder().clock(Clock::manual());
    builder.start().await.unwrap()
}

fn client(sandbox: &Sandbox, middleware: impl Middleware) -> Client {
    let quick = RetryPolicy::default()
        .max_attempts(3)
        .backoff(Duration::ZERO, Duration::ZERO);
    Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .retry(quick)
        .deadline(Duration::from_secs(60))
        .middleware(middleware)
        .build()
        .unwrap()
}

struct Silent;

impl Middleware for Silent {}

/// The error of reading a droplet, of which the service says this.
async fn said(status: u16, body: &'static str) -> Error {
    let sandbox = sandbox().await;
    let client =
        client(&sandbox, Say(status, body)).with(|options| options.retry(RetryPolicy::none()));
    client.raw().droplets_get(7).await.unwrap_err()
}

/// The error of a create that a fault strikes.
async fn struck(effect: Effect) -> Error {
    let sandbox = sandbox().await;
    let fault = Fault::on_any().every().effect(effect);
    sandbox.fault(fault).unwrap();
    create(&client(&sandbox, Silent)).await.unwrap_err()
}

async fn create(client: &Client) -> Result<(), Error> {
    let body = json!({ "name": "d", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64" });
    client.raw().droplets_create(None).with_json(&body).await?;
    Ok(())
}

/// Whether no text of the chain of causes is in the text of the error before it.
fn repeats_nothing(error: &Error) -> bool {
    let mut shown = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let text = cause.to_string();
        if shown.contains(&text) {
            return false;
        }
        shown = text;
        source = cause.source();
    }
    true
}

#[tokio::test]
async fn what_the_service_says_is_one_line_whatever_its_form() {
    for (status, body, line) in [
        (
            404,
            r#"{"id":"not_found","message":"The thing was not found.","request_id":"b-1"}"#,
            "404 Not Found: The thing was not found. (request b-1)",
        ),
        (
            422,
            r#"{"error":"can't create","messages":null,"root_causes":["the name is too long","the size is gone"]}"#,
            "422 Unprocessable Entity: can't create [the name is too long; the size is gone] (request req-1)",
        ),
        (
            422,
            r#"{"id":"unprocessable_entity","message":{"message":"deep"}}"#,
            "422 Unprocessable Entity: deep (request req-1)",
        ),
        (
            409,
            r#"{"error":{"type":"conflict","message":"inner"}}"#,
            "409 Conflict: inner (request req-1)",
        ),
        (
            422,
            r#"{"errors":[{"code":1,"message":"the name is taken"}]}"#,
            "422 Unprocessable Entity: the name is taken (request req-1)",
        ),
        (
            400,
            r#"{"errors":["no name","no size"]}"#,
            "400 Bad Request: no name; no size (request req-1)",
        ),
        (
            403,
            r#"{"id":"forbidden"}"#,
            "403 Forbidden: forbidden (request req-1)",
        ),
        (
            503,
            "<html><head><style></style></head>\n<body><h1>Come back later</h1></body></html>",
            "503 Service Unavailable: Come back later (request req-1)",
        ),
        (
            502,
            "<title>502 Bad Gateway</title>\n<hr>nginx",
            "502 Bad Gateway: nginx (request req-1)",
        ),
        (
            429,
            "slow down\n",
            "429 Too Many Requests: slow down (request req-1)",
        ),
        (401, "", "401 Unauthorized (request req-1)"),
        (
            500,
            r#"{"id":"server_error","message":"Someth"#,
            r#"500 Internal Server Error: {"id":"server_error","message":"Someth (request req-1)"#,
        ),
        (
            400,
            r#"{"id":"bad_request","message":"two\nlines\u001b[2J"}"#,
            "400 Bad Request: two lines [2J (request req-1)",
        ),
        (400, r#"["a"]"#, r#"400 Bad Request: ["a"] (request req-1)"#),
        (
            200,
            r#"{"droplet":{"id":7,"name":{}}}"#,
            "the answer can't be read at droplet.name: invalid type: map, expected a string at line 1 column 28 (request req-1)",
        ),
    ] {
        let error = said(status, body).await;
        assert_eq!(
            error.to_string(),
            format!("droplets_get (/v2/droplets/7): {line}")
        );
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.headers().unwrap()["x-request-id"], "req-1");
        assert!(error.headers().unwrap().contains_key("ratelimit-limit"));
        assert!(error.request_id().is_some() && line.contains(error.request_id().unwrap()));
        assert_eq!(error.attempts(), 1);
        assert_eq!(error.body().unwrap(), body);
        assert!(repeats_nothing(&error), "{error:?}");
    }
}

#[tokio::test]
async fn the_parts_of_an_error_body_can_be_asked_for() {
    let error = said(
        404,
        r#"{"id":"not_found","message":"gone","request_id":"b-1"}"#,
    )
    .await;
    assert_eq!(
        (error.id(), error.message()),
        (Some("not_found"), Some("gone"))
    );
    assert_eq!((error.request_id(), error.excerpt()), (Some("b-1"), None));
    let error = said(422, r#"{"error":"no","root_causes":["a","b"]}"#).await;
    assert_eq!((error.id(), error.message()), (None, Some("no")));
    assert_eq!(error.root_causes(), ["a", "b"]);
    let error = said(502, "<p>edge</p>").await;
    assert_eq!((error.message(), error.excerpt()), (None, Some("edge")));
}

#[tokio::test]
async fn a_create_that_failed_warns_of_what_it_may_have_done() {
    for (effect, line) in [
        (
            Effect::reset_after_processing(),
            "the connection broke; the service may have carried it out",
        ),
        (
            Effect::close_mid_body(),
            "the connection broke; the service may have carried it out",
        ),
        (
            Effect::bad_json(),
            "the answer can't be read at $: expected ident at line 1 column 2; the service may have carried it out (request {id})",
        ),
        (
            Effect::status_before_processing(502, ErrorBody::Text),
            "502 Bad Gateway: a scripted fault answers 502 Bad Gateway; the service may have carried it out (request {id})",
        ),
        (
            Effect::status_after_processing(504, ErrorBody::Empty),
            "504 Gateway Timeout; the service may have carried it out (request {id})",
        ),
        (
            Effect::status(409),
            "409 Conflict: a scripted fault answers 409 Conflict (request {id})",
        ),
    ] {
        let error = struck(effect).await;
        let line = line.replace("{id}", error.request_id().unwrap_or_default());
        assert_eq!(error.to_string(), format!("droplets_create: {line}"));
        assert_eq!(
            error.may_have_been_processed(),
            line.contains("; the service may have")
        );
        assert!(repeats_nothing(&error), "{error:?}");
        assert_eq!(
            error.source().is_some(),
            error.kind() == ErrorKind::Transport,
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn attempts_are_counted_in_the_message_and_a_read_warns_of_nothing() {
    let sandbox = sandbox().await;
    let fault = Fault::on("droplets_get")
        .every()
        .effect(Effect::status(503));
    sandbox.fault(fault).unwrap();
    let error: Error = client(&sandbox, Silent)
        .raw()
        .droplets_get(7)
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "droplets_get (/v2/droplets/7): 503 Service Unavailable: a scripted fault answers 503 Service Unavailable, after 3 attempts (request {})",
            error.request_id().unwrap()
        )
    );
    assert_eq!(error.attempts(), 3);
    sandbox.clear_faults();
    let fault = Fault::on_any()
        .every()
        .effect(Effect::reset_before_processing());
    sandbox.fault(fault).unwrap();
    let error: Error = client(&sandbox, Silent)
        .raw()
        .droplets_get(7)
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "droplets_get (/v2/droplets/7): the connection broke, after 3 attempts"
    );
    assert!(error.may_have_been_processed() && error.is_retryable());
}

#[tokio::test]
async fn of_a_huge_error_page_64_kib_are_kept() {
    let error = struck(Effect::status_before_processing(500, ErrorBody::Huge)).await;
    assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
    assert_eq!(error.body().unwrap().len(), 64 * 1024);
    assert!(error.request_id().is_some());
    assert!(
        error
            .excerpt()
            .unwrap()
            .starts_with(r#"{"id":"server_error""#)
    );
    assert!(error.to_string().chars().count() < 400, "{error}");
}

#[tokio::test]
async fn an_answer_of_another_shape_is_told_by_its_place() {
    let error = said(
        200,
        r#"{"droplet":{"id":7,"networks":{"v4":[{},{"ip_address":[]}]}}}"#,
    )
    .await;
    assert!(error.is_decode() && !error.is_retryable());
    assert_eq!(error.operation(), Some("droplets_get"));
    assert_eq!(error.path(), Some("droplet.networks.v4[1].ip_address"));
    assert!(
        error
            .to_string()
            .contains("droplet.networks.v4[1].ip_address"),
        "{error}"
    );
    let error = said(200, "<html>").await;
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("$")));
    assert_eq!(error.body().unwrap(), "<html>");
}

#[tokio::test]
async fn what_is_refused_on_this_side_says_why_and_was_not_sent() {
    let sandbox = sandbox().await;
    let error: Error = client(&sandbox, Refuse)
        .raw()
        .droplets_get(7)
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "droplets_get (/v2/droplets/7): not sent: closed on Sundays"
    );
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::InvalidRequest, 0)
    );
    assert!(repeats_nothing(&error) && !error.may_have_been_processed());
    let client = client(&sandbox, Silent);
    let error: Error = client.raw().ssh_keys_get("").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "sshKeys_get: the path parameter `ssh_key_identifier` must not be \"\""
    );
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn no_connection_is_told_apart_and_its_causes_are_there() {
    // Bound, so that nobody else gets the port, but never listening.
    let nowhere = tokio::net::TcpSocket::new_v4().unwrap();
    nowhere.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", nowhere.local_addr().unwrap());
    let once = Client::builder()
        .token("t")
        .base_url(url)
        .retry(RetryPolicy::none());
    let error = create(&once.build().unwrap()).await.unwrap_err();
    assert!(error.is_connect() && error.is_retryable() && !error.may_have_been_processed());
    assert!(
        error
            .to_string()
            .starts_with("droplets_create: no connection"),
        "{error}"
    );
    assert!(repeats_nothing(&error), "{error:?}");
    assert_eq!((error.status(), error.body()), (None, None));
}

#[tokio::test]
async fn statuses_have_their_predicates() {
    for (status, wanted) in [
        (400, "bad_request"),
        (401, "auth"),
        (403, "forbidden"),
        (404, "not_found"),
        (408, "timeout retryable"),
        (409, "conflict bad_request"),
        (412, ""),
        (422, "unprocessable bad_request"),
        (429, "rate_limited bad_request retryable"),
        (500, "server_error retryable"),
        (501, "server_error"),
        (502, "server_error retryable"),
        (503, "server_error retryable"),
        (504, "server_error timeout retryable"),
        (520, "server_error retryable"),
        (524, "server_error retryable"),
        (529, "server_error retryable"),
        (530, "server_error"),
    ] {
        let error = said(status, "{}").await;
        let told = [
            ("auth", error.is_auth()),
            ("forbidden", error.is_forbidden()),
            ("not_found", error.is_not_found()),
            ("conflict", error.is_conflict()),
            ("unprocessable", error.is_unprocessable()),
            ("rate_limited", error.is_rate_limited()),
            ("server_error", error.is_server_error()),
            ("timeout", error.is_timeout()),
            ("bad_request", error.is_bad_request()),
            ("connect", error.is_connect()),
            ("decode", error.is_decode()),
            ("retryable", error.is_retryable()),
        ];
        let told: Vec<&str> = told
            .iter()
            .filter(|(_, is)| *is)
            .map(|(name, _)| *name)
            .collect();
        assert_eq!(told.join(" "), wanted, "{status}");
        assert_eq!(error.kind(), ErrorKind::Status);
    }
}

#[tokio::test]
async fn a_create_is_retryable_only_where_nothing_was_done() {
    for (effect, retryable) in [
        (Effect::status(503), false),
        (Effect::reset_before_processing(), false),
        (Effect::status(422), false),
    ] {
        assert_eq!(
            struck(effect.clone()).await.is_retryable(),
            retryable,
            "{effect}"
        );
    }
    let error = struck(Effect::retry_after(429, 3600)).await;
    assert!(error.is_rate_limited() && error.is_retryable() && !error.may_have_been_processed());
}

#[test]
fn errors_are_small_and_go_anywhere() {
    fn goes_anywhere<T: Send + Sync + 'static>() {}
    fn is_send<T: Send>(_: &T) {}
    goes_anywhere::<Error>();
    assert!(size_of::<Error>() <= 16);
    let client = Client::builder().token("t").build().unwrap();
    is_send(&client.raw().droplets_get(7).into_future());
    is_send(&client.request(Method::GET, "/v2/account").send());
    is_send(&create(&client));
}
