//! What a subscriber is told: one span for each call, one event for each attempt, under names that OpenTelemetry knows.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(all(feature = "tracing", feature = "account"))]

mod by_hand;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use by_hand::{Server, answer};
use digitalocean_sandbox::{Effect, Fault, Sandbox};
use digitalocean_sdk::{Client, Method, RetryPolicy};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

type Fields = BTreeMap<String, String>;

#[derive(Default)]
struct Told {
    /// Spans in the order in which they were opened, by id.
    spans: Vec<(u64, Fields)>,
    /// Events with the span in which they happened.
    events: Vec<(Option<u64>, Fields)>,
}

/// Keeps what this crate tells.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<Told>>);

struct Collect<'a>(&'a mut Fields);

impl Visit for Collect<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl<S> Layer<S> for Listener
where
    S: Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        if !attributes.metadata().target().starts_with("digitalocean") {
            return;
        }
        let mut fields = Fields::new();
        fields.insert("name".to_owned(), attributes.metadata().name().to_owned());
        attributes.record(&mut Collect(&mut fields));
        self.0.lock().unwrap().spans.push((id.into_u64(), fields));
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut told = self.0.lock().unwrap();
        let span = told.spans.iter_mut().rev();
        if let Some((_, fields)) = span.into_iter().find(|(known, _)| *known == id.into_u64()) {
            values.record(&mut Collect(fields));
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        if !event.metadata().target().starts_with("digitalocean") {
            return;
        }
        let mut fields = Fields::new();
        event.record(&mut Collect(&mut fields));
        let span = context.event_span(event).map(|span| span.id().into_u64());
        self.0.lock().unwrap().events.push((span, fields));
    }
}

/// Listens on this thread, where tokio's tests run all of theirs.
fn listen(level: LevelFilter) -> (Listener, tracing::subscriber::DefaultGuard) {
    let listener = Listener::default();
    let subscriber = tracing_subscriber::registry().with(listener.clone().with_filter(level));
    (listener, tracing::subscriber::set_default(subscriber))
}

impl Listener {
    /// The one span that there was, and its events.
    fn call(&self) -> (Fields, Vec<Fields>) {
        let told = self.0.lock().unwrap();
        assert_eq!(told.spans.len(), 1, "one span for each call");
        let (id, span) = told.spans[0].clone();
        let events = told.events.iter().map(|(parent, fields)| {
            assert_eq!(*parent, Some(id), "in the span of the call");
            fields.clone()
        });
        (span, events.collect())
    }
}

fn client(url: &str) -> Client {
    let moment = Duration::from_millis(1);
    Client::builder()
        .token("dop_v1_sandbox")
        .base_url(url)
        .retry(
            RetryPolicy::default()
                .max_attempts(3)
                .backoff(moment, moment),
        )
        .build()
        .unwrap()
}

fn names(fields: &Fields) -> Vec<&str> {
    fields.keys().map(String::as_str).collect()
}

#[tokio::test]
async fn a_call_that_is_tried_again_is_one_span_and_two_events() {
    let sandbox = Sandbox::start().await.unwrap();
    let busy = Fault::on("account_get").effect(Effect::status(503));
    sandbox.fault(busy).unwrap();
    let (listener, _guard) = listen(LevelFilter::DEBUG);
    let response = client(sandbox.url()).raw().account_get().await.unwrap();
    let id = response.headers["x-request-id"].to_str().unwrap();

    let (span, events) = listener.call();
    let waited = &span["digitalocean.waited_ms"];
    let expected = [
        ("name", "digitalocean.call"),
        ("otel.kind", "client"),
        ("digitalocean.operation", "account_get"),
        ("http.request.method", "GET"),
        ("url.template", "/v2/account"),
        ("server.address", "127.0.0.1"),
        ("http.response.status_code", "200"),
        ("digitalocean.attempts", "2"),
        ("digitalocean.waited_ms", waited),
        ("digitalocean.request_id", id),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(span, Fields::from(expected), "and no error");
    assert!(waited.parse::<u64>().is_ok());

    let [first, second] = &events[..] else {
        panic!("{events:?}")
    };
    assert_eq!(first["http.response.status_code"], "503");
    assert_eq!(first["error.type"], "503");
    assert_eq!(first["http.request.resend_count"], "0");
    assert_eq!(second["http.response.status_code"], "200");
    assert_eq!(second["http.request.resend_count"], "1");
    assert_eq!(second["digitalocean.request_id"], id);
    assert_eq!(
        names(second),
        [
            "digitalocean.request_id",
            "digitalocean.waited_ms",
            "duration_ms",
            "http.request.resend_count",
            "http.response.status_code",
            "message",
        ],
        "no error where there is none"
    );
}

#[tokio::test]
async fn errors_have_a_type_of_few_values() {
    let server = Server::always("404 Not Found", "x-request-id: r-1\r\n", "{}").await;
    let (listener, guard) = listen(LevelFilter::DEBUG);
    let call = client(&server.url).request(Method::GET, "/v2/things/7?page=3");
    call.await.unwrap_err();
    let (span, events) = listener.call();
    assert_eq!(span["error.type"], "404");
    assert_eq!(span["http.response.status_code"], "404");
    assert_eq!(span["digitalocean.request_id"], "r-1");
    assert_eq!(span["digitalocean.operation"], "custom_request");
    assert_eq!(events.len(), 1);
    let text = format!("{span:?} {events:?}");
    assert!(!text.contains("things") && !text.contains("page"), "{text}");
    drop(guard);

    for (kind, url, patience) in [
        (
            "connect",
            "http://127.0.0.1:1".to_owned(),
            Duration::from_secs(60),
        ),
        (
            "broken",
            Server::start(|_| String::new()).await.url,
            Duration::from_secs(60),
        ),
        ("timeout", silent().await, Duration::from_millis(5)),
    ] {
        let (listener, guard) = listen(LevelFilter::DEBUG);
        let client = client(&url).with(|options| options.request_timeout(patience));
        client.raw().account_get().await.unwrap_err();
        let (span, events) = listener.call();
        assert_eq!(span["error.type"], kind);
        assert_eq!(span["digitalocean.attempts"], "3");
        assert!(!span.contains_key("http.response.status_code"), "{span:?}");
        assert_eq!(events.len(), 3, "one event for each attempt");
        for event in &events {
            assert_eq!(event["error.type"], kind);
            assert!(
                !event.contains_key("http.response.status_code"),
                "{event:?}"
            );
        }
        drop(guard);
    }

    let (listener, _guard) = listen(LevelFilter::DEBUG);
    let url = silent().await;
    let client = client(&url).with(|options| options.deadline(Duration::from_millis(5)));
    client.raw().account_get().await.unwrap_err();
    assert_eq!(listener.call().0["error.type"], "deadline");
}

/// Where somebody listens but never answers.
async fn silent() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::mem::forget(listener);
    url
}

#[tokio::test]
async fn calls_side_by_side_keep_their_events_apart() {
    let server = Server::start(|_| answer("200 OK", "", "{}")).await;
    let client = client(&server.url);
    let (listener, _guard) = listen(LevelFilter::DEBUG);
    let call = || client.request(Method::GET, "/v2/x").send();
    let (a, b, c) = tokio::join!(call(), call(), call());
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    let told = listener.0.lock().unwrap();
    let spans: Vec<_> = told.spans.iter().map(|(id, _)| Some(*id)).collect();
    let mut parents: Vec<_> = told.events.iter().map(|(span, _)| *span).collect();
    parents.sort();
    assert_eq!(parents, spans);
    assert_eq!(spans.len(), 3);
}

#[tokio::test]
async fn below_debug_nothing_is_told() {
    let server = Server::always("500 No", "", "").await;
    let (listener, _guard) = listen(LevelFilter::INFO);
    let call = client(&server.url).request(Method::GET, "/v2/x");
    call.await.unwrap_err();
    let told = listener.0.lock().unwrap();
    assert!(told.spans.is_empty() && told.events.is_empty());
}

#[tokio::test]
async fn without_a_subscriber_calls_work_the_same() {
    let server = Server::always("200 OK", "", "{\"a\":1}").await;
    let call = client(&server.url).request(Method::GET, "/v2/x");
    assert_eq!(call.await.unwrap()["a"], 1);
}
