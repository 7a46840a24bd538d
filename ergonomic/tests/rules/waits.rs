//! What a wait after a change waits for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use digitalocean_sdk::{Client, RatePolicy, RetryPolicy};
use serde_json::json;

use crate::by_hand::{Server, answer};

#[tokio::test]
async fn rule_5_a_wait_after_a_change_does_not_end_with_the_state_before_it() {
    // A change is answered, and polled once, with the state of before.
    let polls = Arc::new(AtomicUsize::new(0));
    let polled = polls.clone();
    let server = Server::start(move |request| {
        let is_change = request.line.starts_with("PUT");
        let shows = match is_change {
            true => "active",
            // What is read first, and then the polls.
            false => ["active", "new", "active"][polled.fetch_add(1, Ordering::SeqCst).min(2)],
        };
        let balancer = json!({
            "id": "lb", "name": "web", "status": shows, "region": { "slug": "nyc3" }, "droplet_ids": [1],
            "forwarding_rules": [{
                "entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80,
            }],
        });
        let body = json!({ "load_balancer": balancer }).to_string();
        answer("200 OK", "", &body)
    })
    .await;
    let client = Client::builder()
        .token("t")
        .base_url(&server.url)
        .retry(RetryPolicy::none())
        .rate(RatePolicy::none())
        .build()
        .unwrap();
    let change = client
        .load_balancer("lb")
        .update(|it| it.name = Some("shop".to_owned()));
    let wait = change.wait().interval(Duration::from_millis(1));
    assert_eq!(wait.await.unwrap().status.as_str(), "active");
    // One read it, one saw that it isn't done yet, and one that it is.
    assert_eq!(polls.load(Ordering::SeqCst), 3);
}
