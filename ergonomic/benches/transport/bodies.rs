//! The answers that are read: those of the sandbox for a page of 200 droplets and for one of them.

use std::time::Duration;

use bytes::Bytes;
use digitalocean_sandbox::{Clock, Sandbox};
use digitalocean_sdk::{Client, Method, RatePolicy};
use serde_json::{Value, json};

const DROPLETS: usize = 200;

/// As many as one request creates.
const AT_ONCE: usize = 10;

const ACTION: Duration = Duration::from_secs(1);

/// JSON texts without line breaks.
pub(crate) struct Bodies {
    pub(crate) id: i64,
    pub(crate) one: Bytes,
    pub(crate) page: Bytes,
}

pub(crate) async fn make() -> Bodies {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual())
        .action_duration(ACTION)
        .start()
        .await
        .unwrap();
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .rate(RatePolicy::none())
        .build()
        .unwrap();
    for batch in 0..DROPLETS / AT_ONCE {
        let names: Vec<_> = (0..AT_ONCE)
            .map(|index| format!("web-{batch}-{index}"))
            .collect();
        let body = json!({
            "names": names, "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64",
            "tags": ["web", "blue"], "ipv6": true, "monitoring": true,
        });
        client
            .request(Method::POST, "/v2/droplets")
            .with_json(&body)
            .await
            .unwrap();
    }
    sandbox.advance(ACTION);
    let read = async |path: String| {
        let answer: Value = client
            .request(Method::GET, path)
            .await
            .unwrap()
            .into_inner();
        answer
    };
    let page = read(format!("/v2/droplets?per_page={DROPLETS}")).await;
    assert_eq!(page["droplets"].as_array().unwrap().len(), DROPLETS);
    let id = page["droplets"][0]["id"].as_i64().unwrap();
    let one = read(format!("/v2/droplets/{id}")).await;
    let text = |value: &Value| Bytes::from(serde_json::to_vec(value).unwrap());
    Bodies {
        id,
        one: text(&one),
        page: text(&page),
    }
}
