//! Setting a client up, and the ways around its methods: options, middleware, requests by hand.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod by_hand;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use by_hand::{Server, answer};
use digitalocean_sandbox::{Effect, Fault, Sandbox};
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::pages::Position;
use digitalocean_sdk::raw::transport::{Body, RawResponse, Request};
use digitalocean_sdk::raw::{BoxError, Decode, Operation};
use digitalocean_sdk::{Client, ClientBuilder, ErrorKind, Method, RatePolicy, RetryPolicy};
use reqwest::StatusCode;
use serde_json::json;

fn builder(url: &str) -> ClientBuilder {
    let moment = Duration::from_millis(1);
    Client::builder()
        .token("dop_v1_sandbox")
        .base_url(url)
        .retry(RetryPolicy::default().backoff(moment, moment))
}

#[tokio::test]
async fn the_user_agent_names_the_library_and_the_program() {
    let server = Server::always("200 OK", "", "{}").await;
    let plain = builder(&server.url).build().unwrap();
    let named = builder(&server.url).user_agent("my-tool/2.1").build();
    for client in [plain, named.unwrap()] {
        client.request(Method::GET, "/v2/x").await.unwrap();
    }
    let library = concat!("digitalocean-sdk/", env!("CARGO_PKG_VERSION"));
    let requests = server.requests();
    let agents: Vec<_> = requests
        .iter()
        .map(|r| r.header("user-agent").unwrap())
        .collect();
    assert_eq!(agents, [library, &format!("{library} my-tool/2.1")]);
}

#[tokio::test]
async fn a_user_agent_that_no_header_can_hold_is_an_error() {
    let error = builder("https://x").user_agent("a\nb").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup);
}

#[tokio::test]
async fn connecting_has_a_timeout_of_its_own() {
    // It accepts connections, but never says a word of TLS.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let client = builder(&url)
        .connect_timeout(Duration::from_millis(20))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = client.request(Method::POST, "/v2/x").await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert!(!error.may_have_been_processed());
}

#[tokio::test]
async fn an_http_client_of_ones_own_is_used() {
    let server = Server::always("200 OK", "", "{}").await;
    let http = reqwest::Client::builder()
        .user_agent("mine")
        .build()
        .unwrap();
    let client = builder(&server.url).user_agent("unused").http_client(http);
    let client = client.build().unwrap();
    client.request(Method::GET, "/v2/x").await.unwrap();
    let sent = &server.requests()[0];
    assert_eq!(sent.header("user-agent"), Some("mine"));
    assert_eq!(sent.header("authorization"), Some("Bearer dop_v1_sandbox"));
}

#[test]
fn page_sizes_are_those_that_the_service_gives() {
    for (asked, given) in [(0, 1), (1, 1), (50, 50), (200, 200), (1_000, 200)] {
        let client = builder("https://x").per_page(asked).build().unwrap();
        assert_eq!(client.options().per_page, given);
    }
    assert_eq!(
        builder("https://x").build().unwrap().options().per_page,
        200
    );
}

type Set = fn(ClientBuilder) -> ClientBuilder;

/// Settings at their largest.
fn extremes() -> Vec<(&'static str, Set)> {
    use digitalocean_sdk::wait::Interval;
    const MAX: Duration = Duration::MAX;
    vec![
        ("deadline", |builder| builder.deadline(MAX)),
        ("request timeout", |builder| builder.request_timeout(MAX)),
        ("connect timeout", |builder| builder.connect_timeout(MAX)),
        ("backoff", |builder| {
            let policy = RetryPolicy::default()
                .max_attempts(u32::MAX)
                .budget(u32::MAX);
            builder.retry(policy.backoff(MAX, MAX)).deadline(MAX)
        }),
        ("rate", |builder| {
            let rate = RatePolicy::default();
            builder.rate(rate.short(u32::MAX, MAX).long(u32::MAX, MAX))
        }),
        ("page size", |builder| builder.per_page(u32::MAX)),
        ("body", |builder| {
            builder.options(|options| options.max_body(u64::MAX))
        }),
        ("wait", |builder| {
            builder.options(|options| {
                let interval = Interval::every(MAX).growing(f64::MAX, MAX).jitter(1.0);
                options.wait_deadline(MAX).wait_interval(interval)
            })
        }),
    ]
}

#[tokio::test]
async fn the_largest_settings_are_no_panic() {
    let sandbox = Sandbox::start().await.unwrap();
    for (name, set) in extremes() {
        let client = set(builder(sandbox.url())).build().unwrap();
        let answer = client.request(Method::GET, "/v2/account").await;
        assert!(answer.is_ok(), "{name}: {answer:?}");
        let call = client.request(Method::GET, "/v2/account");
        let watched = tokio::time::timeout(Duration::from_secs(10), call.into_future()).await;
        assert!(watched.unwrap().is_ok(), "{name}: a second call");
    }
}

#[tokio::test]
async fn an_action_can_be_waited_for_with_the_longest_pause_and_deadline() {
    let sandbox = Sandbox::start().await.unwrap();
    let (_, set) = extremes().pop().unwrap();
    let client = set(builder(sandbox.url())).build().unwrap();
    let create = client
        .droplets()
        .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    let wait = tokio::time::timeout(Duration::from_millis(100), create.wait());
    assert!(wait.await.is_err(), "it pauses for ever");
}

#[tokio::test]
async fn the_last_page_there_can_be_is_the_last() {
    // A server that never runs out of pages.
    let page = r#"{"account":{},"droplets":[{"id":1}],"links":{"pages":{"next":"https://x/v2/droplets?page=18446744073709551615"}},"meta":{"total":99}}"#;
    let server = Server::always("200 OK", "", page).await;
    let client = builder(&server.url).per_page(1).build().unwrap();
    for read_ahead in [0, 3] {
        let call = client.raw().droplets_list(&Default::default());
        let mut pages = call
            .pages()
            .start_at(Position::page(u64::MAX))
            .read_ahead(read_ahead);
        assert!(pages.next().await.unwrap().is_ok());
        assert!(pages.next().await.is_none_or(|page| page.is_err()));
    }
    assert!(
        server.requests()[0]
            .line
            .contains("page=18446744073709551615")
    );
}

#[test]
fn no_limit_on_time_is_no_panic_without_an_answer_either() {
    let client = builder("http://127.0.0.1:1")
        .deadline(Duration::MAX)
        .request_timeout(Duration::MAX)
        .connect_timeout(Duration::MAX)
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let error = runtime.block_on(client.request(Method::GET, "/").send());
    assert!(error.unwrap_err().is_connect());
}

/// Which thread decoded an answer.
#[derive(Debug)]
struct Decoder(std::thread::ThreadId);

impl Decode for Decoder {
    fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <serde::de::IgnoredAny as serde::Deserialize>::deserialize(deserializer)?;
        Ok(Self(std::thread::current().id()))
    }

    fn blank() -> Self {
        Self(std::thread::current().id())
    }
}

#[tokio::test]
async fn large_answers_do_not_hold_up_other_tasks() {
    for (length, elsewhere) in [(100, false), (1024 * 1024 + 1, true)] {
        let body = format!("[\"{}\"]", "x".repeat(length));
        let server = Server::always("200 OK", "", &body).await;
        let client = builder(&server.url).build().unwrap();
        let call = client.request(Method::GET, "/v2/x").read_as::<Decoder>();
        let decoder = call.await.unwrap().value.0;
        assert_eq!(
            decoder != std::thread::current().id(),
            elsewhere,
            "{length}"
        );
    }
    let server = Server::always("200 OK", "", &"[".repeat(2 * 1024 * 1024)).await;
    let client = builder(&server.url).build().unwrap();
    let error = client.request(Method::GET, "/v2/x").await.unwrap_err();
    assert!(error.is_decode(), "{error}");
}

/// A server that answers everything with a redirect to this place, and what is there with JSON.
async fn redirecting(
    status: &'static str,
    to: impl Fn(&str) -> String + Send + Sync + 'static,
) -> Server {
    Server::start(move |request| {
        let path = request.line.split(' ').nth(1).unwrap();
        match path {
            "/v2/there" => answer("200 OK", "", "{}"),
            path => answer(status, &format!("location: {}\r\n", to(path)), ""),
        }
    })
    .await
}

#[tokio::test]
async fn the_raw_client_alone_follows_redirects_of_reads_on_one_origin_only() {
    let other = Server::always("200 OK", "", "{}").await;
    let elsewhere = format!("{}/v2/there", other.url);
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
    ] {
        for method in [
            Method::GET,
            Method::HEAD,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ] {
            for (to, own) in [("/v2/there", true), (elsewhere.as_str(), false)] {
                let to = to.to_owned();
                let server = redirecting(status, move |_| to.clone()).await;
                let client = digitalocean_sdk::raw::Client::builder()
                    .token("s3cret")
                    .base_url(server.url.as_str())
                    .build()
                    .unwrap();
                let call = client.request(method.clone(), "/v2/here").read_as::<()>();
                let followed = call.await.is_ok();
                let reads = matches!(method, Method::GET | Method::HEAD);
                assert_eq!(followed, reads && own, "{status} {method} {own}");
                let expected = if followed { 2 } else { 1 };
                assert_eq!(server.requests().len(), expected, "{status} {method}");
            }
        }
    }
    assert!(
        other.requests().is_empty(),
        "nothing goes to another origin"
    );
    let server = redirecting("302 Found", |path| format!("{path}x")).await;
    let client = digitalocean_sdk::raw::Client::builder()
        .token("t")
        .base_url(server.url.as_str())
        .build()
        .unwrap();
    assert!(client.request(Method::GET, "/v2/here").await.is_err());
    assert_eq!(server.requests().len(), 6, "redirects end");
    let server = redirecting("302 Found", |path| format!("{path}x")).await;
    let client = builder(&server.url).build().unwrap();
    let error = client.request(Method::GET, "/v2/here").await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FOUND));
    assert_eq!(server.requests().len(), 6, "those of the other client, too");
}

/// Notes what it sees, in the order in which it sees it.
#[derive(Clone)]
struct Note {
    name: &'static str,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Note {
    fn new(name: &'static str) -> Self {
        let seen = Arc::default();
        Self { name, seen }
    }

    fn add(&self, what: impl std::fmt::Display) {
        self.seen
            .lock()
            .unwrap()
            .push(format!("{} {what}", self.name));
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

impl Middleware for Note {
    fn request(&self, request: &mut Request) -> Result<(), BoxError> {
        assert!(!request.headers.contains_key("authorization"));
        self.add(format_args!("{} {}", request.operation.id, request.method));
        Ok(())
    }

    fn response(&self, _: &'static Operation, response: &mut RawResponse) {
        self.add(response.status.as_u16());
    }
}

#[tokio::test]
async fn middleware_sees_each_attempt_and_never_the_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let busy = Fault::on_path("/v2/account").effect(Effect::status(503));
    sandbox.fault(busy).unwrap();
    let first = Note::new("first");
    let second = Note {
        name: "second",
        seen: first.seen.clone(),
    };
    let client = builder(sandbox.url())
        .middleware(first.clone())
        .middleware(second);
    let client = client.build().unwrap();
    client.request(Method::GET, "/v2/account").await.unwrap();
    let attempt = ["first custom_request GET", "second custom_request GET"];
    let expected = [
        &attempt[..],
        &["first 503", "second 503"],
        &attempt,
        &["first 200", "second 200"],
    ];
    assert_eq!(first.seen(), expected.concat());
}

#[tokio::test]
async fn middleware_can_add_to_requests_and_change_answers() {
    struct Change;
    impl Middleware for Change {
        fn request(&self, request: &mut Request) -> Result<(), BoxError> {
            request.headers.append("x-label", "blue".parse()?);
            request.url.query_pairs_mut().append_pair("added", "yes");
            Ok(())
        }

        fn response(&self, _: &'static Operation, response: &mut RawResponse) {
            if response.status == StatusCode::IM_A_TEAPOT {
                response.status = StatusCode::OK;
                response.body = Body::Full("{\"tea\":true}".into());
            }
        }
    }
    let server = Server::start(|request| match request.header("x-label") {
        Some("blue") if request.line.contains("/v2/tea?added=yes HTTP") => {
            answer("418 Teapot", "", "")
        }
        _ => answer("400 No", "", ""),
    })
    .await;
    let client = builder(&server.url).middleware(Change).build().unwrap();
    let tea = client.request(Method::GET, "/v2/tea").await.unwrap();
    assert_eq!(tea["tea"], true);
}

#[tokio::test]
async fn attempts_start_from_the_request_as_it_was_made() {
    struct Append;
    impl Middleware for Append {
        fn request(&self, request: &mut Request) -> Result<(), BoxError> {
            request.headers.append("x-label", "blue".parse()?);
            Ok(())
        }
    }
    let sandbox = Sandbox::start().await.unwrap();
    let busy = Fault::on_path("/v2/account")
        .next(2)
        .effect(Effect::status(502));
    sandbox.fault(busy).unwrap();
    let client = builder(sandbox.url()).middleware(Append).build().unwrap();
    client.request(Method::GET, "/v2/account").await.unwrap();
    let requests = sandbox.requests();
    assert_eq!(requests.len(), 3);
    for request in requests {
        let labels = request.headers.iter().filter(|(name, _)| name == "x-label");
        assert_eq!(labels.count(), 1);
    }
}

#[tokio::test]
async fn middleware_can_refuse_and_nothing_is_sent() {
    struct Refuse;
    impl Middleware for Refuse {
        fn request(&self, request: &mut Request) -> Result<(), BoxError> {
            if request.method == Method::DELETE {
                return Err("this program deletes nothing".into());
            }
            Ok(())
        }
    }
    let server = Server::always("200 OK", "", "{}").await;
    let client = builder(&server.url).middleware(Refuse).build().unwrap();
    let error = client.request(Method::DELETE, "/v2/x").await.unwrap_err();
    let error = error;
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error.to_string().ends_with("this program deletes nothing"),
        "{error}"
    );
    assert_eq!(error.attempts(), 0);
    assert!(!error.may_have_been_processed());
    assert!(server.requests().is_empty());
    client.request(Method::GET, "/v2/x").await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_middleware_sends_elsewhere_goes_without_the_token() {
    struct Redirect(String);
    impl Middleware for Redirect {
        fn request(&self, request: &mut Request) -> Result<(), BoxError> {
            request.url = self.0.parse()?;
            Ok(())
        }
    }
    let [home, other] = [
        Server::always("200 OK", "", "{}").await,
        Server::always("200 OK", "", "{}").await,
    ];
    for (target, token) in [(&other, None), (&home, Some("Bearer dop_v1_sandbox"))] {
        let redirect = Redirect(format!("{}/v2/mirror", target.url));
        let client = builder(&home.url).middleware(redirect).build().unwrap();
        client.request(Method::GET, "/v2/x").await.unwrap();
        let sent = &target.requests()[0];
        assert_eq!(sent.line, "GET /v2/mirror HTTP/1.1");
        assert_eq!(sent.header("authorization"), token);
    }
    assert_eq!(home.requests().len(), 1);
}

#[tokio::test]
async fn anything_can_be_requested_by_hand() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(sandbox.url()).build().unwrap();
    let body = json!({ "name": "web-1", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64" });
    let created = client
        .request(Method::POST, "/v2/droplets")
        .with_json(&body);
    let created = created.await.unwrap();
    assert_eq!(created.status, StatusCode::ACCEPTED);
    assert_eq!(created["droplet"]["name"], "web-1");

    let list = client
        .request(Method::GET, "/v2/droplets")
        .with_query("name", "web-1");
    assert_eq!(list.await.unwrap()["meta"]["total"], 1);
    let requests = sandbox.requests();
    assert_eq!(requests[0].body.as_ref().unwrap(), &body);
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    assert_eq!(requests[1].query_value("name"), Some("web-1"));

    let id = &created["droplet"]["id"];
    let gone = client.request(Method::DELETE, format!("/v2/droplets/{id}"));
    let gone = gone.read_as::<()>().await.unwrap();
    assert_eq!(gone.status, StatusCode::NO_CONTENT);
}

#[cfg(feature = "account")]
#[tokio::test]
async fn what_is_requested_by_hand_can_be_read_as_a_type() {
    use digitalocean_sdk::raw::types::AccountGetResponse;

    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(sandbox.url()).build().unwrap();
    let call = client.request(Method::GET, "/v2/account");
    let by_hand = call.read_as::<AccountGetResponse>().await.unwrap();
    let own = client.raw().account_get().await.unwrap();
    assert_eq!(by_hand.value, own.value);
    assert!(
        client
            .rate_limit()
            .is_some_and(|figures| figures.limit == 5_000)
    );
}

#[tokio::test]
async fn requests_by_hand_are_tried_again_where_that_is_safe() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(sandbox.url()).build().unwrap();
    for (method, attempts) in [
        (Method::GET, 2),
        (Method::DELETE, 2),
        (Method::POST, 1),
        (Method::PATCH, 1),
    ] {
        sandbox.clear_requests();
        let busy = Fault::on_path("/v2/*").effect(Effect::status(503));
        sandbox.fault(busy).unwrap();
        let result = client.request(method.clone(), "/v2/account").await;
        assert_eq!(sandbox.requests().len(), attempts, "{method}");
        if attempts == 1 {
            let error = result.unwrap_err();
            assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
            assert!(error.may_have_been_processed(), "{method}");
        }
    }
}

#[cfg(feature = "validate")]
#[tokio::test]
async fn a_body_that_breaks_the_rules_is_told_and_not_sent() {
    let sandbox = digitalocean_sandbox::Sandbox::start().await.unwrap();
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .build()
        .unwrap();
    let create = client
        .droplets()
        .create("a b", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    let error = create.user_data("x".repeat(70_000)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("name must match"), "{error}");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_request_by_hand_that_fails_is_named_by_method_and_path() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(sandbox.url()).build().unwrap();
    let call = client.request(Method::GET, "/v2/nothing?secret=1");
    let error = call.await.unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("GET /v2/nothing: 404 Not Found"),
        "{error}"
    );
    assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
}
