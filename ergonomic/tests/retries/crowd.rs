//! Many calls at once, under faults.

use std::collections::HashMap;
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault, Sandbox};
use digitalocean_sdk::{Client, RatePolicy, RetryPolicy};
use futures_util::future::join_all;

use crate::create;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_hundred_creates_at_once_none_is_done_twice() {
    let sandbox = Sandbox::start().await.unwrap();
    for (seed, effect) in [
        Effect::reset_before_processing(),
        Effect::reset_after_processing(),
        Effect::status(503),
        Effect::close_mid_body(),
    ]
    .into_iter()
    .enumerate()
    {
        let fault = Fault::on_any().chance(0.15, seed as u64).effect(effect);
        sandbox.fault(fault).unwrap();
    }
    let policy = RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO);
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .rate(RatePolicy::none())
        .retry(policy.budget(10_000))
        .build()
        .unwrap();
    let names: Vec<String> = (0..100).map(|number| format!("d-{number}")).collect();
    let outcomes = join_all(names.iter().map(|name| create(&client, name))).await;
    let mut done: HashMap<String, usize> = HashMap::new();
    for request in sandbox
        .requests()
        .iter()
        .filter(|request| request.processed)
    {
        let name = request.body.as_ref().unwrap()["name"].as_str().unwrap();
        *done.entry(name.to_owned()).or_default() += 1;
    }
    assert!(done.values().all(|times| *times == 1), "{done:?}");
    let (mut good, mut unclear) = (0, 0);
    for (name, outcome) in names.iter().zip(&outcomes) {
        match outcome {
            Ok(()) => good += 1,
            Err(error) => {
                assert!(
                    !done.contains_key(name) || error.may_have_been_processed(),
                    "{error}"
                );
                unclear += 1;
            }
        }
        assert!(outcome.is_err() || done.contains_key(name), "{name}");
    }
    assert!(good > 20 && unclear > 20, "{good} and {unclear}");
    let reads = join_all((0..100).map(|_| crate::read(&client))).await;
    let got_through = reads.iter().filter(|read| read.is_ok()).count();
    assert!(got_through >= 80, "{got_through} reads got through");
}
