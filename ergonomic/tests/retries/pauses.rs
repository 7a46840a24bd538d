//! How long is paused before the next attempt.

use std::time::Duration;

use digitalocean_sandbox::Effect;
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::Operation;
use digitalocean_sdk::raw::transport::RawResponse;
use digitalocean_sdk::{Error, Method, RetryPolicy};

use crate::stopped_clock::{Watch, client, drive};
use crate::{create, processed, read, sandbox, strike, strike_all};

const A_SECOND: Duration = Duration::from_secs(1);
const A_MILLISECOND: Duration = Duration::from_millis(1);

fn seconds(list: &[u64]) -> Vec<Duration> {
    list.iter().copied().map(Duration::from_secs).collect()
}

fn no_pauses() -> RetryPolicy {
    RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO)
}

#[tokio::test(start_paused = true)]
async fn the_service_is_left_alone_for_as_long_as_it_asks_for() {
    for (effect, times) in [
        (Effect::retry_after(429, 7), seconds(&[0, 7])),
        (Effect::retry_after_date(429, 90), seconds(&[0, 90])),
        (Effect::retry_after(503, 4), seconds(&[0, 4])),
        (Effect::retry_after_date(503, 5), seconds(&[0, 5])),
        (Effect::retry_after(503, 0), seconds(&[0, 0])),
        // A refusal that asks for no pause gets one all the same.
        (Effect::status(429), seconds(&[0, 1])),
        (Effect::retry_after(429, 0), seconds(&[0, 1])),
    ] {
        let (sandbox, watch) = (sandbox().await, Watch::default());
        strike(&sandbox, 1, effect.clone());
        let client = client(&sandbox, &watch, |builder| builder.retry(no_pauses()));
        let call = drive(read(&client), A_SECOND, || watch.pauses());
        call.await.unwrap();
        assert_eq!(watch.times(), times, "{effect}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_for_the_rate_limit_is_no_attempt_whatever_the_method() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    let once =
        |builder: digitalocean_sdk::ClientBuilder| builder.retry(RetryPolicy::none().budget(0));
    let client = client(&sandbox, &watch, once);
    for method in [
        Method::GET,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
    ] {
        sandbox.clear_requests();
        strike(&sandbox, 7, Effect::retry_after(429, 2));
        let call = client.request(method.clone(), "/v2/account").into_future();
        let outcome = drive(call, A_SECOND, || watch.pauses()).await;
        // The path takes no method but GET; what counts is that the eighth request got through to be told so.
        let status = match outcome {
            Ok(answer) => answer.status,
            Err(error) => error.status().unwrap(),
        };
        assert_eq!(
            status.as_u16(),
            if method == Method::GET { 200 } else { 405 }
        );
        assert_eq!(sandbox.requests().len(), 8, "{method}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_beyond_the_deadline_ends_the_call_at_once() {
    for (effect, limited) in [
        (Effect::retry_after(429, 61), true),
        (Effect::retry_after(503, 61), false),
    ] {
        let (sandbox, watch) = (sandbox().await, Watch::default());
        strike_all(&sandbox, effect);
        let client = client(&sandbox, &watch, |builder| builder.deadline(60 * A_SECOND));
        let began = tokio::time::Instant::now();
        let error = drive(read(&client), A_SECOND, || watch.pauses())
            .await
            .unwrap_err();
        assert_eq!(error.is_rate_limited(), limited, "{error}");
        assert_eq!((error.attempts(), error.waited()), (1, Duration::ZERO));
        assert_eq!(began.elapsed(), Duration::ZERO);
    }
}

/// A service that asks for a pause which no clock can hold.
struct ForEver(&'static str);

impl Middleware for ForEver {
    fn response(&self, _: &'static Operation, response: &mut RawResponse) {
        response
            .headers
            .insert("retry-after", self.0.parse().unwrap());
    }
}

#[tokio::test(start_paused = true)]
async fn a_senseless_pause_harms_nobody() {
    for (pause, attempts) in [
        ("18446744073709551615", 1),
        ("99999999999999999999999", 3),
        ("-1", 3),
        ("soon", 3),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 1),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 3),
    ] {
        let (sandbox, watch) = (sandbox().await, Watch::default());
        strike_all(&sandbox, Effect::status(503));
        let client = client(&sandbox, &watch, |builder| {
            let policy = no_pauses().max_attempts(3);
            builder.retry(policy).middleware(ForEver(pause))
        });
        let error = drive(read(&client), A_SECOND, || watch.pauses())
            .await
            .unwrap_err();
        assert_eq!(error.attempts(), attempts, "{pause}");
    }
}

/// When a client that gets nothing but 503 makes its attempts.
async fn attempts_of(policy: RetryPolicy) -> (Vec<Duration>, Error) {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    strike_all(&sandbox, Effect::status(503));
    let client = client(&sandbox, &watch, |builder| builder.retry(policy));
    let call = drive(read(&client), A_MILLISECOND, || watch.pauses());
    let error = call.await.unwrap_err();
    (watch.times(), error)
}

#[tokio::test(start_paused = true)]
async fn the_same_seed_gives_the_same_pauses_and_each_stays_below_its_ceiling() {
    let policy = RetryPolicy::default()
        .max_attempts(8)
        .backoff(Duration::from_millis(100), Duration::from_millis(700));
    let (first, error) = attempts_of(policy.clone().seed(1)).await;
    assert_eq!(attempts_of(policy.clone().seed(1)).await.0, first);
    assert_ne!(attempts_of(policy.clone().seed(2)).await.0, first);
    assert_ne!(
        attempts_of(policy.clone()).await.0,
        attempts_of(policy).await.0,
        "clients without a seed don't go in step"
    );
    assert_eq!(first.len(), 8);
    let ceilings = [100, 200, 400, 700, 700, 700, 700].map(Duration::from_millis);
    for (pair, ceiling) in first.windows(2).zip(ceilings) {
        // The clock of these tests moves by whole milliseconds.
        assert!(pair[1] - pair[0] <= ceiling + A_MILLISECOND, "{first:?}");
    }
    let total = *first.last().unwrap();
    assert!(error.waited() <= total && total <= error.waited() + 8 * A_MILLISECOND);
}

#[tokio::test(start_paused = true)]
async fn what_the_service_asks_for_is_the_least_and_not_the_most() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    strike(&sandbox, 4, Effect::retry_after(503, 2));
    let policy = RetryPolicy::default()
        .backoff(Duration::from_secs(30), Duration::from_secs(30))
        .seed(5);
    let client = client(&sandbox, &watch, |builder| builder.retry(policy));
    drive(read(&client), A_SECOND, || watch.pauses())
        .await
        .unwrap();
    let times = watch.times();
    let gaps: Vec<Duration> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(gaps.iter().all(|gap| *gap >= 2 * A_SECOND), "{gaps:?}");
    assert!(gaps.iter().any(|gap| *gap > 3 * A_SECOND), "{gaps:?}");
}

#[tokio::test(start_paused = true)]
async fn clones_share_a_budget_of_retries_that_successes_refill() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    let policy = no_pauses().max_attempts(10).budget(3);
    let client = client(&sandbox, &watch, |builder| builder.retry(policy));
    let clone = client.with(|options| options.deadline(A_SECOND * 100));
    let failing = async |client: &digitalocean_sdk::Client| {
        sandbox.clear_faults();
        strike_all(&sandbox, Effect::status(503));
        let error = drive(read(client), A_SECOND, || watch.pauses())
            .await
            .unwrap_err();
        error.attempts()
    };
    assert_eq!(failing(&client).await, 4, "the budget had three retries");
    assert_eq!(failing(&clone).await, 1, "and none is left for a clone");
    sandbox.clear_faults();
    for _ in 0..10 {
        drive(read(&clone), A_SECOND, || false).await.unwrap();
    }
    assert_eq!(
        failing(&client).await,
        3,
        "ten successes give back two retries"
    );
    sandbox.clear_faults();
    strike(&sandbox, 2, Effect::retry_after(429, 1));
    sandbox.clear_requests();
    drive(create(&client, "d"), A_SECOND, || watch.pauses())
        .await
        .unwrap_or_else(|error| {
            panic!("a refusal for the rate limit takes nothing from the budget: {error}")
        });
    assert_eq!((sandbox.requests().len(), processed(&sandbox)), (3, 1));
}
