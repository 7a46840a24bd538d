//! A client that holds every answer against the document.

// Each test program uses a part of it; and the lint lets tests unwrap, but not the functions they share.
#![allow(dead_code, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::time::Duration;

use digitalocean_sandbox::{Clock, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

/// The time at which the clock starts.
pub const START: &str = "2027-01-01T00:00:00Z";
pub const ACTION: Duration = Duration::from_secs(30);
pub const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx sammy";

pub struct Client {
    pub sandbox: Sandbox,
    http: reqwest::Client,
}

pub struct Reply {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: Value,
}

impl Client {
    /// Starts a sandbox with a clock that only the test moves.
    pub async fn start() -> Self {
        let sandbox = Sandbox::builder()
            .clock(Clock::manual())
            .starting_at(START)
            .action_duration(ACTION)
            .start()
            .await
            .unwrap();
        Self::of(sandbox)
    }

    pub fn of(sandbox: Sandbox) -> Self {
        Self {
            sandbox,
            http: reqwest::Client::new(),
        }
    }

    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let url = if path.starts_with("http") {
            path.to_owned()
        } else {
            format!("{}{path}", self.sandbox.url())
        };
        self.http.request(method, url)
    }

    /// Sends with the token, and panics when a successful answer is not what the document promises.
    pub async fn call(&self, method: Method, path: &str, body: Option<Value>) -> Reply {
        let mut request = self.request(method, path).bearer_auth(self.sandbox.token());
        if let Some(body) = body {
            request = request
                .header("content-type", "application/json")
                .body(body.to_string());
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let text = response.text().await.unwrap();
        let body = serde_json::from_str(&text).unwrap_or(Value::Null);
        if (200..300).contains(&status) {
            self.check(status, &text, &body);
        } else {
            assert!(
                body["id"].is_string() && body["message"].is_string(),
                "{text}"
            );
        }
        Reply {
            status,
            headers,
            body,
        }
    }

    fn check(&self, status: u16, text: &str, body: &Value) {
        let record = self.sandbox.requests().pop().unwrap();
        let id = record.operation_id.unwrap();
        let operation = self.sandbox.document().operation(&id).unwrap();
        assert_eq!(status, operation.status(), "{id}");
        if text.is_empty() {
            return;
        }
        let violations = operation.answer_violations(body);
        assert!(violations.is_empty(), "{id}: {violations:?}\n{text}");
    }

    pub async fn get(&self, path: &str) -> Value {
        let reply = self.call(Method::GET, path, None).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.body);
        reply.body
    }

    /// The status and the text, which must be UTF-8, of a response that need not be JSON.
    pub async fn plain(&self, path: &str) -> (u16, String) {
        let request = self.request(Method::GET, path);
        let request = request.bearer_auth(self.sandbox.token());
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let bytes = response.bytes().await.unwrap().to_vec();
        (status, String::from_utf8(bytes).unwrap())
    }

    pub async fn post(&self, path: &str, body: Value) -> Value {
        let reply = self.call(Method::POST, path, Some(body)).await;
        assert!(reply.status < 300, "{path}: {}", reply.body);
        reply.body
    }

    /// The message of a refused request, after a look at its status.
    pub async fn refused(
        &self,
        status: u16,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> String {
        let reply = self.call(method, path, body).await;
        assert_eq!(reply.status, status, "{path}: {}", reply.body);
        reply.body["message"].as_str().unwrap().to_owned()
    }

    pub async fn delete(&self, path: &str) {
        let reply = self.call(Method::DELETE, path, None).await;
        assert_eq!(reply.status, 204, "{path}: {}", reply.body);
    }

    /// Creates a droplet and gives its id; it is still `new`.
    pub async fn droplet(&self, more: Value) -> i64 {
        let mut body = json!({"name": "web-1", "region": "nyc3", "size": "s-1vcpu-1gb",
            "image": "ubuntu-24-04-x64"});
        for (name, value) in more.as_object().unwrap() {
            body[name] = value.clone();
        }
        let created = self.post("/v2/droplets", body).await;
        created["droplet"]["id"].as_i64().unwrap()
    }

    /// The same, once it is `active`.
    pub async fn active_droplet(&self, more: Value) -> i64 {
        let id = self.droplet(more).await;
        self.sandbox.advance(ACTION);
        id
    }

    /// Starts an action on a droplet and lets it complete.
    pub async fn act(&self, droplet: i64, action: Value) -> Value {
        let path = format!("/v2/droplets/{droplet}/actions");
        let started = self.post(&path, action).await;
        self.sandbox.advance(ACTION);
        let id = &started["action"]["id"];
        let done = self.get(&format!("/v2/actions/{id}")).await;
        assert_eq!(done["action"]["status"], "completed");
        done
    }

    pub async fn show(&self, droplet: i64) -> Value {
        self.get(&format!("/v2/droplets/{droplet}")).await["droplet"].take()
    }

    /// The operations that were answered with success so far.
    pub fn succeeded(&self) -> BTreeSet<String> {
        let requests = self.sandbox.requests();
        requests
            .into_iter()
            .filter(|record| record.status < 300)
            .filter_map(|record| record.operation_id)
            .collect()
    }
}

/// A value that is a text.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
