//! Whether a secret gets anywhere it must not: into anything that can be printed, or to a host it isn't for.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../by_hand/mod.rs"]
mod by_hand;
#[path = "../common/child.rs"]
mod child;
mod sent;
mod shown;

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

#[cfg(feature = "inference")]
fn chat() -> raw::types::ChatCompletionRequest {
    let said = serde_json::json!({"role": "user", "content": "hello"});
    let body = serde_json::json!({"model": "m", "messages": [said]});
    serde_json::from_value(body).unwrap()
}
