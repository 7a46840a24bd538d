//! Inference, agents, dedicated inference and vector databases, over HTTP against the sandbox, and against servers that say every byte
//! where the sandbox says less. Tests are named after the rows of features that they show.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(all(
    feature = "dedicated-inference",
    feature = "gradientai",
    feature = "inference",
    feature = "vector-databases"
))]

mod agents;
mod batches;
#[path = "../by_hand/mod.rs"]
mod by_hand;
mod chats;
mod dedicated;
mod endpoints;
mod formats;
mod knowledge;
mod setters;
mod uploads;
#[path = "../common/world.rs"]
mod world;

use std::time::Duration;

use by_hand::{Received, Server};
use digitalocean_sdk::{Client, Error, ErrorKind};
use serde_json::Value;
use world::World;

/// How long whatever takes time takes.
const ACTION: Duration = Duration::from_secs(30);

const EVENTS: &str = "content-type: text/event-stream\r\n";

async fn world() -> (World, Client) {
    let world = World::new(|sandbox| sandbox.action_duration(ACTION)).await;
    let builder = world.builder().inference_url(world.sandbox.url());
    let client = builder.inference_key(world.sandbox.token());
    let client = client.build().unwrap();
    (world, client)
}

/// A client of a server by hand.
fn client(server: &Server) -> Client {
    let builder = Client::builder().token("the-token-of-the-account");
    let builder = builder.inference_key("the-key-of-inference");
    let url = server.url.as_str();
    builder.base_url(url).inference_url(url).build().unwrap()
}

/// A server that answers everything with this JSON.
async fn answering(body: Value) -> Server {
    Server::always("200 OK", "", &body.to_string()).await
}

/// A server that answers everything with these events.
async fn streaming(events: &[Value]) -> Server {
    let body: String = events.iter().map(|it| format!("data: {it}\n\n")).collect();
    Server::always("200 OK", EVENTS, &format!("{body}data: [DONE]\n\n")).await
}

fn sent(request: &Received) -> Value {
    serde_json::from_str(&request.body).unwrap()
}

/// Asserts that no request was sent, and returns the message of the error.
fn unsent<T: std::fmt::Debug>(server: &Server, result: Result<T, Error>) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert!(server.requests().is_empty(), "{error}");
    error.to_string()
}
