//! How long a call goes on, and what ends it.

use std::time::Duration;

use digitalocean_sandbox::Effect;
use digitalocean_sdk::{ErrorKind, RetryPolicy};
use tokio::time::Instant;

use crate::stopped_clock::{Watch, client, drive, is_held_back};
use crate::{create, processed, read, sandbox, strike, strike_all};

const A_MILLISECOND: Duration = Duration::from_millis(1);
const A_SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn the_deadline_cuts_a_request_in_flight() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    strike_all(&sandbox, Effect::hang());
    let deadline = Duration::from_millis(50);
    let client = client(&sandbox, &watch, |builder| builder.deadline(deadline));
    let began = Instant::now();
    let call = drive(create(&client, "d"), A_MILLISECOND, || {
        is_held_back(&sandbox, &watch)
    });
    let error = call.await.unwrap_err();
    assert!(began.elapsed() >= deadline && began.elapsed() <= deadline + 2 * A_MILLISECOND);
    assert!(error.is_timeout() && error.may_have_been_processed());
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(
        error.to_string(),
        "droplets_create: no answer within the deadline of 50ms; the service may have carried it out"
    );
    assert_eq!(watch.sent(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_takes_too_long_is_followed_by_another() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    strike(&sandbox, 2, Effect::hang());
    let client = client(&sandbox, &watch, |builder| {
        let at_once = RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO);
        builder.request_timeout(3 * A_SECOND).retry(at_once)
    });
    let call = drive(read(&client), A_SECOND, || is_held_back(&sandbox, &watch));
    call.await.unwrap();
    assert_eq!(watch.times(), [0, 3, 6].map(Duration::from_secs));
}

#[tokio::test(start_paused = true)]
async fn a_late_answer_to_a_create_is_no_reason_to_create_again() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    strike_all(&sandbox, Effect::delay_after_processing(100 * A_SECOND));
    let client = client(&sandbox, &watch, |builder| {
        builder.request_timeout(3 * A_SECOND)
    });
    let call = drive(create(&client, "d"), A_SECOND, || {
        is_held_back(&sandbox, &watch)
    });
    let error = call.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "droplets_create: no answer within the request timeout of 3s; the service may have carried it out"
    );
    assert_eq!((watch.sent(), processed(&sandbox)), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn pauses_end_before_the_deadline_and_the_last_answer_is_the_outcome() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    strike_all(&sandbox, Effect::retry_after(503, 4));
    let client = client(&sandbox, &watch, |builder| {
        let patient = RetryPolicy::default().max_attempts(1_000).budget(1_000);
        let patient = patient.backoff(Duration::ZERO, Duration::ZERO);
        builder.deadline(10 * A_SECOND).retry(patient)
    });
    let began = Instant::now();
    let error = drive(read(&client), A_SECOND, || watch.pauses())
        .await
        .unwrap_err();
    assert_eq!(began.elapsed(), 8 * A_SECOND);
    assert_eq!(watch.times(), [0, 4, 8].map(Duration::from_secs));
    assert_eq!(error.status().unwrap().as_u16(), 503);
    assert_eq!(error.waited(), 8 * A_SECOND);
}

/// A program that is busy when a pause ends comes back after the deadline.
#[tokio::test(start_paused = true)]
async fn nothing_is_sent_once_the_deadline_is_over() {
    for status in [429, 503] {
        let (sandbox, watch) = (sandbox().await, Watch::default());
        strike_all(&sandbox, Effect::retry_after(status, 9));
        let client = client(&sandbox, &watch, |builder| builder.deadline(10 * A_SECOND));
        // The clock goes from 0 to 20 s at once.
        let error = drive(read(&client), 20 * A_SECOND, || watch.pauses())
            .await
            .unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
        assert_eq!((watch.sent(), error.attempts()), (1, 1));
        // Else it would have been sent a second time, and cut, and nobody would know what became of it.
        if status == 429 {
            let create = create(&client, "d");
            let error = drive(create, 20 * A_SECOND, || watch.pauses())
                .await
                .unwrap_err();
            assert!(!error.may_have_been_processed(), "{error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn options_of_one_call_hold_for_that_call() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    strike_all(&sandbox, Effect::status(503));
    let client = client(&sandbox, &watch, |builder| {
        let three = RetryPolicy::default().max_attempts(3);
        builder.retry(three.backoff(Duration::ZERO, Duration::ZERO))
    });
    let once = client.with(|options| options.retry(RetryPolicy::none()));
    let hasty = client.with(|options| options.deadline(A_SECOND));
    for (client, attempts) in [(&client, 3), (&once, 1), (&client, 3), (&hasty, 3)] {
        let error = drive(read(client), A_SECOND, || false).await.unwrap_err();
        assert_eq!(error.attempts(), attempts);
    }
    sandbox.clear_faults();
    strike_all(&sandbox, Effect::retry_after(503, 1));
    let error = drive(read(&hasty), A_SECOND, || watch.pauses())
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1, "the pause would outlast the second");
    let error = drive(read(&client), A_SECOND, || watch.pauses())
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 3);
}

#[tokio::test(start_paused = true)]
async fn no_deadline_is_one_that_never_comes() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    strike(&sandbox, 1, Effect::retry_after(503, 4_000_000));
    let client = client(&sandbox, &watch, |builder| {
        builder
            .deadline(Duration::MAX)
            .request_timeout(Duration::MAX)
    });
    let step = Duration::from_secs(1_000_000);
    drive(read(&client), step, || watch.pauses()).await.unwrap();
    assert_eq!(watch.times(), [0, 4_000_000].map(Duration::from_secs));
}

async fn until(condition: impl Fn() -> bool) {
    while !condition() {
        tokio::task::yield_now().await;
    }
}

/// Lets whatever could still be sent be sent.
async fn long_after(watch: &Watch) {
    for _ in 0..100 {
        tokio::time::advance(10 * A_SECOND).await;
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
    }
    assert_eq!(watch.sent(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_sends_nothing_more() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    strike(&sandbox, 1, Effect::hang());
    strike(&sandbox, 1, Effect::retry_after(503, 30));
    let client = client(&sandbox, &watch, |builder| builder);
    tokio::select! {
        outcome = read(&client) => panic!("{outcome:?}"),
        () = until(|| is_held_back(&sandbox, &watch)) => {}
    }
    long_after(&watch).await;
    assert_eq!(sandbox.requests().len(), 1, "dropped in flight");
    watch.reset();
    tokio::select! {
        outcome = read(&client) => panic!("{outcome:?}"),
        () = until(|| watch.sent() == 1 && watch.pauses()) => {}
    }
    long_after(&watch).await;
    assert_eq!(sandbox.requests().len(), 2, "dropped in a pause");
}
