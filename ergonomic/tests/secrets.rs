//! Whether a secret gets anywhere it must not: into anything that can be printed, or to a host it isn't for.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod by_hand;
#[path = "common/child.rs"]
mod child;

use std::error::Error as _;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use by_hand::{Received, Server, answer};
use digitalocean_sdk::middleware::Middleware;
#[cfg(feature = "inference")]
use digitalocean_sdk::raw::params::AgentInferenceCreateChatCompletionParams as AgentParams;
use digitalocean_sdk::raw::transport::Request;
use digitalocean_sdk::raw::{BoxError, FromResponse};
use digitalocean_sdk::{Client, ClientBuilder, Error, ErrorKind, Method, RetryPolicy, raw};
use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;

const TOKEN: &str = "dop_v1_planted_token_6f1d";
const INFERENCE: &str = "planted-inference-key-77aa";
const AGENT: &str = "planted-agent-key-91bc";
const PASSWORD: &str = "planted, expected \"pass\\word";
#[cfg(feature = "droplets")]
const USER_DATA: &str = "#cloud-config planted-user-data";
const SIGNATURE: &str = "planted-signature-0badc0de";

/// What no text may hold. All begin or go on with this word, and nothing else does.
const MARK: &str = "planted";

/// All that was traced or logged in this process, at every level and by every crate.
#[derive(Clone)]
struct Trace(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Trace {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Trace {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

fn trace() -> &'static Trace {
    static TRACE: OnceLock<Trace> = OnceLock::new();
    TRACE.get_or_init(|| {
        let trace = Trace(Arc::default());
        tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_writer(trace.clone())
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .with_ansi(false)
            .init();
        trace
    })
}

/// Fails where a secret was traced by now, or nothing was traced at all.
fn check_trace() {
    let bytes = trace().0.lock().unwrap().clone();
    let text = String::from_utf8_lossy(&bytes);
    if cfg!(feature = "tracing") {
        assert!(text.contains("digitalocean.call"), "nothing was traced");
    }
    check(&text);
}

fn check(text: &str) {
    if let Some(at) = text.find(MARK) {
        let from = text[..at].rfind('\n').map_or(0, |line| line + 1);
        let to = text[at..].find('\n').map_or(text.len(), |line| at + line);
        panic!("a secret shows: {}", &text[from..to]);
    }
}

fn check_debug(value: &impl Debug) {
    check(&format!("{value:?}"));
    check(&format!("{value:#?}"));
}

/// Checks every text that an error can give, its causes' included.
fn check_error(error: &Error) {
    check_debug(error);
    check(&error.to_string());
    check(&format!(
        "{:?} {:?} {:?} {:?} {:?}",
        error.id(),
        error.message(),
        error.root_causes(),
        error.excerpt(),
        error.request_id()
    ));
    check(&format!("{:?}", error.headers()));
    let mut cause = error.source();
    while let Some(error) = cause {
        check(&error.to_string());
        check(&format!("{error:?} {error:#?}"));
        cause = error.source();
    }
    assert!(!error.to_string().contains('\n'), "{error}");
}

fn builder() -> ClientBuilder {
    trace();
    Client::builder()
        .token(TOKEN)
        .inference_key(INFERENCE)
        .agent_key(AGENT)
        .retry(RetryPolicy::none())
}

fn client(url: &str) -> Client {
    builder().base_url(url).inference_url(url).build().unwrap()
}

async fn failure<T>(call: raw::Call<T>) -> Error
where
    T: FromResponse + Debug + Send + 'static,
{
    check_debug(&call);
    let error = call.await.unwrap_err();
    check_error(&error);
    check_trace();
    error
}

#[tokio::test]
async fn clients_and_requests_do_not_show_what_they_hold() {
    let builder = builder();
    check_debug(&builder);
    let client = builder.build().unwrap();
    check_debug(&client);
    check_debug(&client.raw());
    check_debug(&client.options());
    let request = client
        .request(Method::POST, format!("/v2/x?key={SIGNATURE}"))
        .with_json(&json!({ "password": PASSWORD }))
        .with_header(reqwest::header::AUTHORIZATION, TOKEN.parse().unwrap());
    check_debug(&request);
    #[cfg(feature = "droplets")]
    {
        let create = client.droplets().create("d", "nyc3", "s", "i");
        let create = create.user_data(USER_DATA);
        check_debug(&create);
        check_debug(&create.wait());
        check_debug(&client.droplets());
        check_debug(&client.droplet(1).power_off());
    }
}

#[test]
fn a_client_that_cannot_be_set_up_does_not_tell_why_by_the_token() {
    for error in [
        Client::new(format!("{TOKEN}\n")).unwrap_err(),
        builder()
            .agent_key(format!("{AGENT}\0"))
            .build()
            .unwrap_err(),
        builder().inference_key("ü\r").build().unwrap_err(),
        builder()
            .base_url("http://api.example.com")
            .build()
            .unwrap_err(),
        builder().base_url("nowhere").build().unwrap_err(),
        builder()
            .base_url("https://me:planted@api.example.com")
            .build()
            .unwrap_err(),
        builder()
            .base_url("me:planted@api.example.com")
            .build()
            .unwrap_err(),
        builder()
            .base_url("ftp://me:planted@127.0.0.1")
            .build()
            .unwrap_err(),
        builder()
            .base_url("http://api.example.com/?key=planted#planted")
            .build()
            .unwrap_err(),
        builder()
            .inference_url("https://me:pla@planted:x")
            .build()
            .unwrap_err(),
        builder().token("").build().unwrap_err(),
        builder().inference_key("a b").build().unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Setup);
        check_error(&error);
    }
}

#[test]
fn setting_up_shows_no_part_of_a_url_that_may_be_a_secret() {
    for url in [
        "https://me:planted@api.example.com",
        "me:planted@api.example.com",
        "https://planted@api.example.com",
    ] {
        check_debug(&builder().base_url(url));
        check_debug(&builder().inference_url(url));
        let raw = raw::Client::builder().token(TOKEN).base_url(url);
        check_debug(&raw);
        let error = raw.build().unwrap_err();
        check(&format!("{error} {error:?}"));
    }
}

/// The process that [`send_from`] starts; it sends a token through whatever proxy it finds. By itself it does nothing.
#[tokio::test]
async fn in_a_child_process() {
    let Some(url) = child::part() else {
        return;
    };
    let builder = builder().base_url(url.as_str()).allow_http();
    let said = match builder.build() {
        Ok(client) => {
            let sdk = client.request(Method::GET, "/v2/x").await.is_ok();
            let raw = raw::Client::builder().token(TOKEN).base_url(url);
            let raw = raw.build().unwrap().request(Method::GET, "/v2/x");
            format!("{sdk} {}", raw.await.is_ok())
        }
        Err(error) => error.to_string(),
    };
    child::tell(&said);
}

/// Whether a token arrived from a process with this environment, by the client and by the raw one alone.
async fn send_from(url: &str, variables: &[(&str, &str)]) -> String {
    child::run("in_a_child_process", url, variables).await
}

#[tokio::test]
async fn proxies_of_the_environment_get_no_token() {
    let proxy = Server::always("200 OK", "", "{}").await;
    let all: Vec<(&str, &str)> = [
        "HTTP_PROXY",
        "http_proxy",
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
    ]
    .iter()
    .map(|name| (*name, proxy.url.as_str()))
    .collect();
    let server = Server::always("200 OK", "", "{}").await;
    let by_name = server.url.replace("127.0.0.1", "localhost");
    for url in [&server.url, &by_name] {
        assert_eq!(
            send_from(url, &all).await,
            "true true",
            "loopback is direct"
        );
    }
    assert!(proxy.requests().is_empty());
    assert_eq!(server.requests().len(), 4);

    // Nobody is there: without the proxy the request gets nowhere.
    assert_eq!(
        send_from("http://unknown.invalid", &all).await,
        "false false"
    );
    assert!(proxy.requests().is_empty(), "in clear is direct");

    // Over https the proxy sees no more than the name of the host.
    assert_eq!(
        send_from("https://unknown.invalid", &all).await,
        "false false"
    );
    let seen = proxy.requests();
    assert_eq!(seen.len(), 2);
    for request in seen {
        assert_eq!(request.line, "CONNECT unknown.invalid:443 HTTP/1.1");
        check(&request.echo());
    }
    let mut listed = all.clone();
    listed.push(("NO_PROXY", "a.example, unknown.invalid"));
    send_from("https://unknown.invalid", &listed).await;
    assert_eq!(proxy.requests().len(), 2);
}

#[tokio::test]
async fn a_proxy_that_is_no_url_is_told_by_its_variable() {
    let broken = [("https_proxy", "http://me:planted@[nowhere")];
    let said = send_from("https://unknown.invalid", &broken).await;
    assert_eq!(said, "`https_proxy` is not a valid URL");
}

/// Every kind of answer that repeats what it was sent.
fn echoes(request: &Received) -> Vec<String> {
    let echo = request.echo();
    let json = json!({ "id": "bad", "message": echo, "request_id": echo }).to_string();
    let nested = json!({ "error": { "type": echo, "message": { "message": echo } } }).to_string();
    let causes = json!({ "error": echo, "root_causes": [echo, echo] }).to_string();
    let html = format!("<html><body><h1>no</h1><pre>{echo}</pre></body></html>");
    let cut = json[..json.len() - 3].to_owned();
    vec![json, nested, causes, html, cut, echo]
}

#[tokio::test]
async fn error_pages_that_repeat_the_request_do_not_repeat_the_token() {
    for status in [400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504] {
        for form in 0..6 {
            let server = Server::start(move |request| {
                let echo = format!(
                    "x-request-id: {0}\r\nx-echo: {0}\r\nretry-after: 9999\r\n",
                    request.header("authorization").unwrap()
                );
                answer(&format!("{status} No"), &echo, &echoes(request)[form])
            })
            .await;
            let client = client(&server.url);
            let error = failure(client.request(Method::GET, "/v2/account")).await;
            assert_eq!(error.kind(), ErrorKind::Status);
            assert_eq!(error.status().unwrap().as_u16(), status);
            let said = error.message().or(error.excerpt()).or(error.id());
            assert!(said.unwrap().contains("[redacted]"), "{error}");
            let raw = &error;
            check(&format!("{raw} {raw:?} {:?}", raw.body()));
            assert_eq!(
                server.requests()[0].header("authorization"),
                Some(format!("Bearer {TOKEN}").as_str()),
                "the token was there to be repeated"
            );
        }
    }
}

#[cfg(feature = "inference")]
#[tokio::test]
async fn keys_of_other_hosts_are_taken_out_as_well() {
    let server = Server::start(|request| answer("500 No", "", &request.echo())).await;
    let client = client(&server.url);
    let error = failure(client.raw().inference_list_models()).await;
    assert!(error.excerpt().unwrap().contains("[redacted]"), "{error}");
    let body = chat();
    let call = client.raw().agent_inference_create_chat_completion(
        &server.url,
        &body,
        &AgentParams::new(true),
    );
    let error = failure(call).await;
    assert!(error.excerpt().unwrap().contains("[redacted]"), "{error}");
}

#[tokio::test]
async fn failures_without_an_answer_show_no_address_and_no_header() {
    let path = format!("/v2/x?signature={SIGNATURE}");
    let error = failure(client("http://127.0.0.1:1").request(Method::GET, path.clone())).await;
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");

    let server = Server::start(|_| String::new()).await;
    let error = failure(client(&server.url).request(Method::GET, path.clone())).await;
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");

    let server =
        Server::start(|_| "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_owned()).await;
    let error = failure(client(&server.url).request(Method::GET, path.clone())).await;
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");

    let server = Server::start(|request| request.echo()).await;
    let error = failure(client(&server.url).request(Method::GET, path.clone())).await;
    assert_eq!(
        error.kind(),
        ErrorKind::Transport,
        "no HTTP at all: {error}"
    );

    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let hasty = client(&url).with(|options| options.request_timeout(Duration::from_millis(20)));
    let error = failure(hasty.request(Method::GET, path.clone())).await;
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let hasty = client(&url).with(|options| options.deadline(Duration::from_millis(20)));
    let error = failure(hasty.request(Method::GET, path)).await;
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}

#[tokio::test]
async fn requests_that_are_refused_here_do_not_show_what_they_held() {
    let client = client("http://127.0.0.1:1");
    let elsewhere = format!("https://elsewhere.example/{SIGNATURE}");
    let error = failure(client.request(Method::GET, elsewhere)).await;
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);

    struct Refuse;
    impl Middleware for Refuse {
        fn request(&self, _: &mut Request) -> Result<(), BoxError> {
            Err("not today".into())
        }
    }
    let client = builder().middleware(Refuse).build().unwrap();
    let body = json!({ "password": PASSWORD });
    let error = failure(client.request(Method::POST, "/v2/x").with_json(&body)).await;
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[cfg(feature = "databases")]
#[tokio::test]
async fn an_answer_that_cannot_be_read_does_not_show_its_passwords() {
    for database in [
        json!({ "connection": PASSWORD }),
        json!({ "connection": { "port": PASSWORD } }),
        json!({ "connection": { "ssl": PASSWORD } }),
        json!({ "users": [{ "password": { "value": PASSWORD } }] }),
        json!({ "num_nodes": PASSWORD }),
        json!({ "users": PASSWORD }),
        json!(PASSWORD),
        json!([PASSWORD]),
    ] {
        let body = json!({ "database": database }).to_string();
        let server = Server::always("200 OK", "", &body).await;
        let error = failure(client(&server.url).raw().databases_get_cluster("u")).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("database"), "{error}");
        let raw = &error;
        check(&format!("{raw} {raw:?}"));
    }
    let cut = json!({ "database": { "connection": { "password": PASSWORD } } }).to_string();
    for length in (1..cut.len()).step_by(7) {
        let server = Server::always("200 OK", "", &cut[..length]).await;
        let error = failure(client(&server.url).raw().databases_get_cluster("u")).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}

#[cfg(all(
    feature = "databases",
    feature = "kubernetes",
    feature = "certificates"
))]
#[tokio::test]
async fn secrets_on_their_way_are_not_traced() {
    const PRIVATE_KEY: &str = "-----BEGIN PRIVATE KEY----- planted-private-key";
    const KUBECONFIG: &str = "planted-kubeconfig-client-key-data";
    let body = json!({ "database": { "connection": { "password": PASSWORD } } }).to_string();
    let server = Server::always("200 OK", "", &body).await;
    let database = client(&server.url)
        .raw()
        .databases_get_cluster("u")
        .await
        .unwrap();
    let connection = database.value.database.connection.unwrap();
    assert_eq!(connection.password.as_deref(), Some(PASSWORD), "it arrives");

    let server = Server::always("200 OK", "", KUBECONFIG).await;
    let bytes = client(&server.url)
        .raw()
        .kubernetes_get_kubeconfig("c", &Default::default())
        .await
        .unwrap();
    assert_eq!(bytes.value, KUBECONFIG);

    let body = raw::types::CertificateRequestCustom::new("c", PRIVATE_KEY, "leaf");
    let body = raw::types::CertificatesCreateBody::Custom(body);
    let server = Server::always("422 No", "", r#"{"id":"unprocessable_entity"}"#).await;
    let error = failure(client(&server.url).raw().certificates_create(&body)).await;
    assert!(error.is_unprocessable());
    assert!(
        server.requests()[0].body.contains(PRIVATE_KEY),
        "it was sent"
    );
    check_trace();
}

#[cfg(feature = "droplets")]
#[tokio::test]
async fn user_data_is_sent_but_not_shown() {
    let server = Server::always("500 No", "", "").await;
    let client = client(&server.url);
    let create = client.droplets().create("d", "nyc3", "s", "1");
    let error = create.user_data(USER_DATA).await.unwrap_err();
    check_error(&error);
    check_trace();
    assert!(server.requests()[0].body.contains(USER_DATA));
}

#[cfg(feature = "inference")]
#[tokio::test]
async fn a_presigned_address_gets_no_token_and_is_shown_nowhere() {
    let server = Server::always("403 Forbidden", "", "<Error>SignatureDoesNotMatch</Error>").await;
    let address = format!("{}/bucket/file?X-Amz-Signature={SIGNATURE}", server.url);
    let upload = |address: &str| {
        let client = client(&server.url);
        client.raw().inference_upload_batch_file(address, "{}")
    };
    let error = failure(upload(&address)).await;
    assert_eq!(error.status().unwrap().as_u16(), 403);
    let sent = &server.requests()[0];
    assert!(sent.line.contains(SIGNATURE), "{sent:?}");
    assert_eq!(sent.header("authorization"), None);

    let nobody = format!("http://127.0.0.1:1/file?X-Amz-Signature={SIGNATURE}");
    assert_eq!(failure(upload(&nobody)).await.kind(), ErrorKind::Connect);
    let broken = format!("nowhere {SIGNATURE}");
    assert_eq!(
        failure(upload(&broken)).await.kind(),
        ErrorKind::InvalidRequest
    );
    let server = Server::start(move |_| {
        let location = format!("location: https://elsewhere.example/{SIGNATURE}\r\n");
        answer("307 Temporary Redirect", &location, "")
    })
    .await;
    let address = format!("{}/file?X-Amz-Signature={SIGNATURE}", server.url);
    let error = upload(&address).await.unwrap_err();
    check_debug(&error);
    check(&error.to_string());
    check_trace();
}

#[cfg(feature = "inference")]
fn chat() -> raw::types::ChatCompletionRequest {
    let said = serde_json::json!({"role": "user", "content": "hello"});
    let body = serde_json::json!({"model": "m", "messages": [said]});
    serde_json::from_value(body).unwrap()
}

#[cfg(feature = "inference")]
#[tokio::test]
async fn each_host_gets_its_own_token_and_no_other() {
    let [api, inference, agent] = [
        Server::always("200 OK", "", "{}").await,
        Server::always("200 OK", "", "{}").await,
        Server::always("200 OK", "", "{}").await,
    ];
    let client = builder()
        .base_url(&api.url)
        .inference_url(&inference.url)
        .build()
        .unwrap();
    client.request(Method::GET, "/v2/x").await.unwrap();
    client.raw().inference_list_models().await.unwrap();
    let body = chat();
    // What the agent answers isn't the point.
    let _ = client
        .raw()
        .agent_inference_create_chat_completion(&agent.url, &body, &AgentParams::new(true))
        .await;
    for (server, token) in [(api, TOKEN), (inference, INFERENCE), (agent, AGENT)] {
        let requests = server.requests();
        let tokens: Vec<_> = requests.iter().map(|r| r.header("authorization")).collect();
        assert_eq!(tokens, [Some(format!("Bearer {token}").as_str())]);
    }
}

#[cfg(feature = "inference")]
#[tokio::test]
async fn without_its_own_key_a_host_is_sent_nothing() {
    let server = Server::always("200 OK", "", "{}").await;
    let client = Client::builder()
        .token(TOKEN)
        .base_url(&server.url)
        .inference_url(&server.url)
        .build()
        .unwrap();
    let error = failure(client.raw().inference_list_models()).await;
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error.to_string().contains("GRADIENT_MODEL_ACCESS_KEY"),
        "{error}"
    );
    let body = chat();
    let call = client.raw();
    let call =
        call.agent_inference_create_chat_completion(&server.url, &body, &AgentParams::new(true));
    let error = failure(call).await;
    assert!(
        error.to_string().contains("GRADIENT_AGENT_ACCESS_KEY"),
        "{error}"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_redirect_to_another_origin_is_not_followed() {
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        for method in [Method::GET, Method::POST, Method::DELETE] {
            let other = Server::always("200 OK", "", "{}").await;
            let location = format!("location: {}/v2/account\r\n", other.url);
            let server = Server::always(status, &location, "").await;
            let error = failure(client(&server.url).request(method, "/v2/x")).await;
            assert!(error.status().unwrap().is_redirection(), "{error}");
            assert_eq!(server.requests().len(), 1);
            assert!(other.requests().is_empty(), "{status}");
        }
    }
}

#[tokio::test]
async fn a_redirect_on_the_same_origin_is_followed_with_the_token() {
    let server = Server::start(|request| {
        if request.line.starts_with("GET /v2/old ") {
            answer("302 Found", "location: /v2/new\r\n", "")
        } else {
            answer("200 OK", "", "{\"is\":\"new\"}")
        }
    })
    .await;
    let found = client(&server.url)
        .request(Method::GET, "/v2/old")
        .await
        .unwrap();
    assert_eq!(found["is"], "new");
    let token = format!("Bearer {TOKEN}");
    for request in server.requests() {
        assert_eq!(request.header("authorization"), Some(token.as_str()));
    }
    assert_eq!(server.requests().len(), 2);
    check_trace();
    let bytes = trace().0.lock().unwrap().clone();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    assert!(
        text.contains("reqwest::connect"),
        "others' logs are there, too"
    );
}

#[tokio::test]
async fn redirects_that_go_in_circles_or_leave_later_end() {
    let server = Server::always("302 Found", "location: /v2/x\r\n", "").await;
    let error = failure(client(&server.url).request(Method::GET, "/v2/x")).await;
    assert!(error.status().unwrap().is_redirection(), "{error}");
    assert!(server.requests().len() <= 7);

    let other = Server::always("200 OK", "", "{}").await;
    let away = format!("location: {}/v2/x\r\n", other.url);
    let server = Server::start(move |request| {
        let location = if request.line.contains("/v2/first") {
            "location: /v2/second\r\n"
        } else {
            &away
        };
        answer("302 Found", location, "")
    })
    .await;
    failure(client(&server.url).request(Method::GET, "/v2/first")).await;
    assert_eq!(server.requests().len(), 2);
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn links_between_pages_are_followed_on_the_same_origin_only() {
    let server = Server::always("200 OK", "", "{}").await;
    let client = client(&server.url);
    let own = format!("{}/v2/droplets?page=2", server.url);
    client.request(Method::GET, own).await.unwrap();
    assert_eq!(
        server.requests()[0].line,
        "GET /v2/droplets?page=2 HTTP/1.1"
    );
    let other = Server::always("200 OK", "", "{}").await;
    let port = server.url.rsplit(':').next().unwrap();
    for link in [
        format!("{}/v2/droplets?page=2", other.url),
        format!("https://127.0.0.1:{port}/v2/droplets"),
        format!("http://localhost:{port}/v2/droplets"),
        format!("{}@elsewhere.example/v2", server.url),
        format!("{}0/v2", server.url),
    ] {
        let error = failure(client.request(Method::GET, link)).await;
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!((server.requests().len(), other.requests().len()), (1, 0));
}
