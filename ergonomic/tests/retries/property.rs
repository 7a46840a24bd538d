//! Whatever goes wrong: what isn't idempotent is carried out once at the most, and the error never denies what was done.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::{BoxError, Operation};
use digitalocean_sdk::{Client, Error, Method, RatePolicy, RetryPolicy};
use serde_json::json;

use crate::stopped_clock::drive;
use crate::unruly;

const METHODS: [Method; 5] = [
    Method::GET,
    Method::PUT,
    Method::DELETE,
    Method::POST,
    Method::PATCH,
];

/// Knows whether the last answer was a refusal for the rate limit, the only thing here that is waited for.
#[derive(Clone, Default)]
struct Limited(Arc<AtomicBool>);

impl Middleware for Limited {
    fn request(&self, _: &mut Request) -> Result<(), BoxError> {
        self.0.store(false, Ordering::Relaxed);
        Ok(())
    }

    fn response(&self, _: &'static Operation, response: &mut RawResponse) {
        self.0.store(response.status == 429, Ordering::Relaxed);
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_done_twice_whatever_the_server_does() {
    let (mut survived, mut repeatable, mut unknown) = (0, 0, 0);
    let mut troubles = HashSet::new();
    for seed in 0..40 {
        let (url, ledger) = unruly::start(seed, 0.5).await;
        let limited = Limited::default();
        let policy = RetryPolicy::default()
            .max_attempts(12)
            .backoff(Duration::ZERO, Duration::ZERO)
            .budget(100_000)
            .seed(seed);
        let client = Client::builder()
            .token("t")
            .base_url(url)
            .retry(policy)
            .rate(RatePolicy::none())
            .middleware(limited.clone())
            .build()
            .unwrap();
        let mut dice = fastrand::Rng::with_seed(seed ^ 0xd1ce);
        for number in 0..30 {
            let method = METHODS[dice.usize(..METHODS.len())].clone();
            let path = format!("/v2/things/{number}");
            let name = format!("{method} {path}");
            let call = client.request(method.clone(), path);
            let call = match method {
                Method::GET | Method::DELETE => call,
                _ => call.with_json(&json!({ "name": "x".repeat(dice.usize(..20_000)) })),
            };
            let is_limited = || limited.0.load(Ordering::Relaxed);
            let outcome = drive(call, Duration::from_secs(1), is_limited).await;
            let outcome = outcome;
            let done = ledger.done(&name);
            let case = format!("seed {seed}: {name}: done {done} times: {outcome:?}");
            if method.is_idempotent() {
                // Where a change is sent elsewhere, that is for the caller to decide.
                let status = outcome.as_ref().err().and_then(Error::status);
                if !status.is_some_and(|status| status.is_redirection()) {
                    repeatable += 1;
                    survived += usize::from(outcome.is_ok());
                }
            } else {
                assert!(done <= 1, "{case}");
            }
            match outcome {
                Ok(_) => assert!(done >= 1, "{case}"),
                Err(error) => {
                    assert!(done == 0 || error.may_have_been_processed(), "{case}");
                    assert!(
                        !error.is_retryable() || method.is_idempotent() || done == 0,
                        "{case}"
                    );
                    unknown += usize::from(error.may_have_been_processed());
                }
            }
        }
        troubles.extend(ledger.troubles());
    }
    println!(
        "repeatable calls that got through: {survived} of {repeatable}; unclear ends: {unknown}"
    );
    assert!(
        survived * 100 >= repeatable * 95,
        "{survived} of {repeatable}"
    );
    assert!(unknown > 0);
    assert_eq!(troubles.len(), unruly::TROUBLES, "{troubles:?}");
}

/// What the test above must be able to see.
#[tokio::test]
async fn whoever_repeats_blindly_does_things_twice_here() {
    let (url, ledger) = unruly::start(1, 0.5).await;
    let http = reqwest::Client::new();
    for number in 0..50 {
        let address = format!("{url}/v2/things/{number}");
        for _ in 0..20 {
            let sent = http.post(&address).body("{}").send().await;
            if sent.is_ok_and(|answer| answer.status().is_success()) {
                break;
            }
        }
    }
    let twice = (0..50).filter(|number| ledger.done(&format!("POST /v2/things/{number}")) > 1);
    assert!(twice.count() > 5);
}
