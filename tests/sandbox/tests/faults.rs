//! Whether what goes wrong goes wrong as scripted, and the log tells what took effect all the same.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod client;

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use client::Client;
use digitalocean_sandbox::{
    Clock, DEFAULT_TOKEN, Effect, ErrorBody, Fault, RateLimits, RequestRecord, Sandbox,
};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const AGES: Duration = Duration::from_secs(100_000);
const A_MOMENT: Duration = Duration::from_millis(20);

fn next(operation: &str, effect: Effect) -> Fault {
    Fault::on(operation).next(1).effect(effect)
}

fn last(sandbox: &Sandbox) -> RequestRecord {
    sandbox.requests().pop().unwrap()
}

fn droplet() -> Value {
    json!({"name": "web-1", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64"})
}

fn get(client: &Client, path: &str) -> reqwest::RequestBuilder {
    client.request(Method::GET, path).bearer_auth(DEFAULT_TOKEN)
}

fn create(client: &Client) -> reqwest::RequestBuilder {
    client
        .request(Method::POST, "/v2/droplets")
        .bearer_auth(DEFAULT_TOKEN)
        .header("content-type", "application/json")
        .body(droplet().to_string())
}

async fn droplets(client: &Client) -> usize {
    let listed = client.get("/v2/droplets").await;
    listed["droplets"].as_array().unwrap().len()
}

/// Lets the sandbox work until the condition holds.
async fn until(condition: impl Fn() -> bool) {
    let wait = async {
        while !condition() {
            tokio::task::yield_now().await;
        }
    };
    let patience = Duration::from_secs(10);
    tokio::time::timeout(patience, wait)
        .await
        .expect("it happens");
}

async fn connect(sandbox: &Sandbox) -> TcpStream {
    let address = sandbox.url().trim_start_matches("http://");
    TcpStream::connect(address).await.unwrap()
}

async fn ask(stream: &mut TcpStream, path: &str) {
    let request =
        format!("GET {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {DEFAULT_TOKEN}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
}

async fn rest(stream: &mut TcpStream) -> (String, Result<usize, ErrorKind>) {
    let mut bytes = Vec::new();
    let end = stream.read_to_end(&mut bytes);
    let end = tokio::time::timeout(Duration::from_secs(10), end)
        .await
        .expect("the connection ends");
    (
        String::from_utf8(bytes).unwrap(),
        end.map_err(|error| error.kind()),
    )
}

#[tokio::test]
async fn a_create_that_was_reset_happened_or_not_and_the_log_says_which() {
    let client = Client::start().await;
    for (effect, processed) in [
        (Effect::reset_before_processing(), false),
        (Effect::reset_after_processing(), true),
    ] {
        let before = droplets(&client).await;
        let number = client
            .sandbox
            .fault(next("droplets_create", effect.clone()))
            .unwrap();
        let error = create(&client).send().await.unwrap_err();
        assert!(!error.is_timeout() && !error.is_status(), "{error:?}");
        let record = last(&client.sandbox);
        assert_eq!((record.processed, record.status), (processed, 0));
        let hit = record.fault.unwrap();
        assert_eq!((hit.number, hit.effects), (number, vec![effect]));
        assert_eq!(droplets(&client).await, before + usize::from(processed));
        let record = last(&client.sandbox);
        assert!(record.processed && record.fault.is_none());
    }
}

#[tokio::test]
async fn doubles_of_a_create_that_is_repeated_blindly_can_be_counted() {
    let client = Client::start().await;
    let fault = Fault::on("droplets_create")
        .next(2)
        .effect(Effect::reset_after_processing());
    client.sandbox.fault(fault).unwrap();
    let mut tries = 1;
    while create(&client).send().await.is_err() {
        tries += 1;
    }
    let created = client
        .sandbox
        .requests()
        .iter()
        .filter(|request| request.processed)
        .count();
    assert_eq!((tries, created, droplets(&client).await), (3, 3, 3));
}

#[tokio::test]
async fn a_delete_that_was_reset_and_is_repeated_finds_nothing() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let path = format!("/v2/droplets/{id}");
    let reset = next("droplets_destroy", Effect::reset_after_processing());
    client.sandbox.fault(reset).unwrap();
    let delete = client.request(Method::DELETE, &path);
    delete.bearer_auth(DEFAULT_TOKEN).send().await.unwrap_err();
    assert!(last(&client.sandbox).processed);
    client.refused(404, Method::DELETE, &path, None).await;
    assert!(!last(&client.sandbox).processed);
}

#[tokio::test]
async fn a_reset_is_a_reset_of_the_connection_and_spares_the_others() {
    let client = Client::start().await;
    let mut other = connect(&client.sandbox).await;
    for effect in [
        Effect::reset_before_processing(),
        Effect::reset_after_processing(),
    ] {
        // On a fresh connection, and on one that had an answer before.
        for asked_before in [false, true] {
            let mut stream = connect(&client.sandbox).await;
            if asked_before {
                ask(&mut stream, "/v2/account").await;
                let mut start = [0; 12];
                stream.read_exact(&mut start).await.unwrap();
                assert_eq!(&start, b"HTTP/1.1 200");
                until_read(&mut stream).await;
            }
            let fault = next("account_get", effect.clone());
            client.sandbox.fault(fault).unwrap();
            ask(&mut stream, "/v2/account").await;
            let (text, end) = rest(&mut stream).await;
            assert_eq!((text.as_str(), end), ("", Err(ErrorKind::ConnectionReset)));
        }
    }
    ask(&mut other, "/v2/account").await;
    let mut start = [0; 12];
    other.read_exact(&mut start).await.unwrap();
    assert_eq!(&start, b"HTTP/1.1 200");
}

/// Reads to the end of a JSON object without objects behind it.
async fn until_read(stream: &mut TcpStream) {
    let mut text = String::new();
    while !text.ends_with("}}") {
        let mut bytes = [0; 4096];
        let count = stream.read(&mut bytes).await.unwrap();
        text.push_str(std::str::from_utf8(&bytes[..count]).unwrap());
    }
}

#[tokio::test]
async fn half_of_an_answer_is_followed_by_the_end_of_the_connection() {
    let client = Client::start().await;
    let whole = get(&client, "/v2/regions").send().await.unwrap();
    let whole = whole.text().await.unwrap();
    let fault = Fault::on_any().next(2).effect(Effect::close_mid_body());
    client.sandbox.fault(fault).unwrap();

    let mut stream = connect(&client.sandbox).await;
    ask(&mut stream, "/v2/regions").await;
    let (text, end) = rest(&mut stream).await;
    assert!(end.is_ok(), "{end:?}");
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"));
    assert!(head.contains(&format!("content-length: {}", whole.len())));
    assert_eq!(body.len(), whole.len() / 2);
    assert!(whole.starts_with(body));

    let response = create(&client).send().await.unwrap();
    assert_eq!(response.status(), 202);
    response.bytes().await.unwrap_err();
    let record = last(&client.sandbox);
    assert_eq!((record.processed, record.status), (true, 202));
    assert_eq!(droplets(&client).await, 1);
}

#[tokio::test]
async fn what_has_no_body_or_many_events_breaks_off_too() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let fault = next("droplets_destroy", Effect::close_mid_body());
    client.sandbox.fault(fault).unwrap();
    let delete = client.request(Method::DELETE, &format!("/v2/droplets/{id}"));
    delete.bearer_auth(DEFAULT_TOKEN).send().await.unwrap_err();
    assert!(last(&client.sandbox).processed);

    let fault = Fault::on_any().effect(Effect::close_mid_body());
    client.sandbox.fault(fault).unwrap();
    let chat =
        json!({"model": "m", "stream": true, "messages": [{"role": "user", "content": "hi"}]});
    let response = client
        .request(Method::POST, "/v1/chat/completions")
        .bearer_auth(DEFAULT_TOKEN)
        .header("content-type", "application/json")
        .body(chat.to_string())
        .send()
        .await
        .unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    response.text().await.unwrap_err();
}

#[tokio::test]
async fn a_hang_lasts_until_the_client_goes_away() {
    let client = Client::start().await;
    let fault = Fault::on("account_get").next(2).effect(Effect::hang());
    client.sandbox.fault(fault).unwrap();
    tokio::select! {
        answer = get(&client, "/v2/account").send() => panic!("{answer:?}"),
        () = until(|| !client.sandbox.requests().is_empty()) => {}
    }
    let record = last(&client.sandbox);
    assert_eq!((record.processed, record.status), (false, 0));

    // Half-closed: only a server that has let go of the request closes its side as well.
    let mut stream = connect(&client.sandbox).await;
    ask(&mut stream, "/v2/account").await;
    until(|| client.sandbox.requests().len() == 2).await;
    stream.shutdown().await.unwrap();
    let (text, _) = rest(&mut stream).await;
    assert_eq!(text, "");
    client.get("/v2/account").await;
}

#[tokio::test]
async fn stopping_the_sandbox_ends_what_hangs_or_is_delayed() {
    for effect in [
        Effect::hang(),
        Effect::delay_before_processing(AGES),
        Effect::delay_after_processing(AGES),
    ] {
        let client = Client::start().await;
        let fault = next("account_get", effect.clone());
        client.sandbox.fault(fault).unwrap();
        let mut stream = connect(&client.sandbox).await;
        ask(&mut stream, "/v2/account").await;
        until(|| client.sandbox.requests().len() == 1).await;
        let began = Instant::now();
        client.sandbox.shutdown().await;
        assert!(began.elapsed() < Duration::from_secs(1), "{effect}");
        let (text, end) = rest(&mut stream).await;
        assert_eq!((text.as_str(), end), ("", Err(ErrorKind::ConnectionReset)));
    }
}

#[tokio::test]
async fn a_delayed_answer_comes_late_and_whole() {
    let client = Client::start().await;
    for effect in [
        Effect::delay_before_processing(A_MOMENT),
        Effect::delay_after_processing(A_MOMENT),
    ] {
        client.sandbox.fault(next("account_get", effect)).unwrap();
        let began = Instant::now();
        client.get("/v2/account").await;
        assert!(began.elapsed() >= A_MOMENT);
        let record = last(&client.sandbox);
        assert_eq!((record.processed, record.status), (true, 200));
    }
}

#[tokio::test]
async fn whoever_gives_up_during_a_delay_was_processed_only_if_it_came_after() {
    let client = Client::start().await;
    for (effect, processed, status) in [
        (Effect::delay_before_processing(AGES), false, 0),
        (Effect::delay_after_processing(AGES), true, 202),
    ] {
        let fault = next("droplets_create", effect);
        client.sandbox.fault(fault).unwrap();
        client.sandbox.clear_requests();
        tokio::select! {
            answer = create(&client).send() => panic!("{answer:?}"),
            () = until(|| !client.sandbox.requests().is_empty()) => {}
        }
        let record = last(&client.sandbox);
        assert_eq!((record.processed, record.status), (processed, status));
        assert_eq!(droplets(&client).await, usize::from(processed));
    }
}

#[tokio::test]
async fn statuses_come_before_or_after_processing_with_any_body() {
    let client = Client::start().await;
    let mut made = 0;
    for body in [
        ErrorBody::Api,
        ErrorBody::Html,
        ErrorBody::Text,
        ErrorBody::Empty,
        ErrorBody::TruncatedJson,
        ErrorBody::Huge,
    ] {
        for (effect, processed) in [
            (Effect::status_before_processing(502, body), false),
            (Effect::status_after_processing(502, body), true),
        ] {
            let fault = next("droplets_create", effect);
            client.sandbox.fault(fault).unwrap();
            let response = create(&client).send().await.unwrap();
            made += usize::from(processed);
            assert_eq!(response.status(), 502);
            for name in ["x-request-id", "ratelimit-remaining", "ratelimit-reset"] {
                assert!(response.headers().contains_key(name), "{name}");
            }
            let record = last(&client.sandbox);
            assert_eq!((record.processed, record.status), (processed, 502));
            check_body(body, response).await;
        }
    }
    assert_eq!(droplets(&client).await, made);
}

async fn check_body(body: ErrorBody, response: reqwest::Response) {
    let media = response.headers().get("content-type").cloned();
    let media = media.as_ref().map(|media| media.to_str().unwrap());
    let text = response.text().await.unwrap();
    let parsed = serde_json::from_str::<Value>(&text);
    let is_api_error = parsed.as_ref().is_ok_and(|value| {
        value["id"] == "server_error"
            && value["message"].is_string()
            && value["request_id"].is_string()
    });
    match body {
        ErrorBody::Html => {
            assert_eq!(media, Some("text/html"));
            assert!(text.starts_with("<html>"));
        }
        ErrorBody::Text => {
            assert_eq!(media, Some("text/plain"));
            assert!(parsed.is_err() && !text.is_empty());
        }
        ErrorBody::Empty => assert_eq!((media, text.as_str()), (None, "")),
        ErrorBody::TruncatedJson => {
            assert_eq!(media, Some("application/json"));
            assert!(parsed.is_err() && text.starts_with("{\"id\""), "{text}");
        }
        ErrorBody::Huge => assert!(is_api_error && text.len() > 10_000_000),
        _ => {
            assert_eq!(media, Some("application/json"));
            assert!(is_api_error, "{text}");
        }
    }
}

#[tokio::test]
async fn a_pause_is_asked_for_in_seconds_or_as_a_date() {
    let client = Client::start().await;
    client.sandbox.advance(Duration::from_secs(10));
    for (effect, status, id, pause) in [
        (Effect::retry_after(429, 7), 429, "too_many_requests", "7"),
        (Effect::retry_after(503, 0), 503, "service_unavailable", "0"),
        (
            Effect::retry_after_date(503, 90),
            503,
            "service_unavailable",
            "Fri, 01 Jan 2027 00:01:40 GMT",
        ),
    ] {
        client.sandbox.fault(next("account_get", effect)).unwrap();
        let reply = client.call(Method::GET, "/v2/account", None).await;
        assert_eq!((reply.status, &reply.body["id"]), (status, &json!(id)));
        assert_eq!(reply.headers["retry-after"], pause);
        assert_eq!(reply.headers["date"], "Fri, 01 Jan 2027 00:00:10 GMT");
        assert!(!last(&client.sandbox).processed);
    }
}

#[tokio::test]
async fn a_pending_event_goes_away_by_itself() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let path = format!("/v2/droplets/{id}/actions");
    let off = json!({"type": "power_off"});
    let fault = Fault::on_path("/v2/droplets/*").method("POST");
    let fault = fault.effect(Effect::pending_event());
    client.sandbox.fault(fault).unwrap();
    let message = client
        .refused(422, Method::POST, &path, Some(off.clone()))
        .await;
    assert!(message.contains("already has a pending event"), "{message}");
    client.act(id, off).await;
    assert_eq!(client.show(id).await["status"], "off");
}

#[tokio::test]
async fn good_answers_are_made_odd_and_the_state_stays_good() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let path = format!("/v2/droplets/{id}");
    let odd = async |effect: Effect| {
        client.sandbox.fault(next("droplets_get", effect)).unwrap();
        let response = get(&client, &path).send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "application/json");
        assert!(last(&client.sandbox).processed);
        let text = response.text().await.unwrap();
        serde_json::from_str::<Value>(&text)
    };
    odd(Effect::bad_json()).await.unwrap_err();

    let unknown = odd(Effect::unknown_enum()).await.unwrap();
    assert_eq!(unknown["droplet"]["status"], "sandbox_unknown");
    assert_eq!(
        unknown["droplet"]["networks"]["v4"][0]["type"],
        "sandbox_unknown"
    );
    assert_eq!(unknown["droplet"]["name"], "web-1");

    let nulls = odd(Effect::nulls()).await.unwrap();
    assert_eq!(nulls["droplet"]["id"], id, "is required");
    assert_eq!(nulls["droplet"]["networks"]["v4"], Value::Null);
    assert_eq!(nulls["droplet"]["vpc_uuid"], Value::Null);
    let image = nulls["droplet"]["image"].as_object().unwrap();
    assert!(image.values().all(Value::is_null), "{image:?}");

    let extra = odd(Effect::extra_fields()).await.unwrap();
    for place in ["", "/droplet", "/droplet/region", "/droplet/networks/v4/0"] {
        let object = extra.pointer(place).unwrap();
        assert!(object["sandbox_extra"].is_object(), "{place}");
    }
    assert_eq!(client.show(id).await["status"], "active");
}

#[tokio::test]
async fn refusals_are_left_as_they_are_by_what_changes_answers() {
    let client = Client::start().await;
    for effect in [Effect::bad_json(), Effect::nulls()] {
        client.sandbox.fault(next("droplets_get", effect)).unwrap();
        client
            .refused(404, Method::GET, "/v2/droplets/7", None)
            .await;
        assert!(last(&client.sandbox).fault.is_some());
    }
}

#[tokio::test]
async fn concurrent_requests_are_struck_as_often_as_scripted() {
    let client = Client::start().await;
    let fault = Fault::on("account_get")
        .next(30)
        .effect(Effect::status(503));
    client.sandbox.fault(fault).unwrap();
    let fault = Fault::on("account_get").nth(5).effect(Effect::status(500));
    client.sandbox.fault(fault).unwrap();
    let requests = (0..100).map(|_| async {
        let request = get(&client, "/v2/account").send();
        request.await.unwrap().status().as_u16()
    });
    let statuses = futures_util::future::join_all(requests).await;
    let count = |wanted| statuses.iter().filter(|status| **status == wanted).count();
    assert_eq!((count(503), count(500), count(200)), (30, 1, 69));
    let requests = client.sandbox.requests();
    let processed = requests.iter().filter(|request| request.processed);
    assert_eq!(processed.count(), 69);
}

#[tokio::test]
async fn cleared_faults_strike_no_more() {
    let client = Client::start().await;
    let fault = Fault::on_any().every().effect(Effect::status(500));
    client.sandbox.fault(fault).unwrap();
    for _ in 0..3 {
        client.refused(500, Method::GET, "/v2/account", None).await;
    }
    client.sandbox.clear_faults();
    client.get("/v2/account").await;
}

#[tokio::test]
async fn a_fault_that_could_never_happen_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    for (fault, said) in [
        (
            Fault::on("dropletz_create").effect(Effect::hang()),
            "dropletz_create",
        ),
        (
            Fault::on_any().nth(0).effect(Effect::hang()),
            "the first is 1",
        ),
        (
            Fault::on_any().next(0).effect(Effect::hang()),
            "no requests",
        ),
        (
            Fault::on_any().chance(1.5, 0).effect(Effect::hang()),
            "0 to 1",
        ),
        (
            Fault::on_any().chance(f64::NAN, 0).effect(Effect::hang()),
            "0 to 1",
        ),
        (Fault::on_any().effect(Effect::status(99)), "200 to 599"),
        (
            Fault::on_any().effect(Effect::retry_after(600, 1)),
            "200 to 599",
        ),
    ] {
        let error = sandbox.fault(fault).unwrap_err().to_string();
        assert!(error.contains(said), "{error}");
    }
}

#[tokio::test]
async fn what_a_fault_stops_counts_on_no_limit() {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual())
        .rate_limits(RateLimits::none().per_minute(1))
        .start()
        .await
        .unwrap();
    let client = Client::of(sandbox);
    let fault = Fault::on_any().next(3).effect(Effect::status(503));
    client.sandbox.fault(fault).unwrap();
    for status in [503, 503, 503, 200, 429] {
        let reply = client.call(Method::GET, "/v2/account", None).await;
        assert_eq!(reply.status, status);
    }
}
