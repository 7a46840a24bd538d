//! Requests to the control.

// Each test program uses a part of it; and the lint lets tests unwrap, but not the functions they share.
#![allow(dead_code, clippy::unwrap_used)]

use reqwest::Method;
use serde_json::Value;

use crate::client::{Client, Reply};

pub trait Control {
    /// Sends a request to the control, without a token.
    async fn control(&self, method: Method, path: &str, body: Option<Value>) -> Reply;

    /// The answer of the control interface at a path.
    async fn controlled(&self, path: &str) -> Value;
}

impl Control for Client {
    async fn control(&self, method: Method, path: &str, body: Option<Value>) -> Reply {
        let mut request = self.request(method, &format!("/_sandbox/{path}"));
        if let Some(body) = body {
            request = request.body(body.to_string());
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let text = response.text().await.unwrap();
        Reply {
            status,
            headers,
            body: serde_json::from_str(&text).unwrap_or(Value::Null),
        }
    }

    async fn controlled(&self, path: &str) -> Value {
        let reply = self.control(Method::GET, path, None).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.body);
        reply.body
    }
}
