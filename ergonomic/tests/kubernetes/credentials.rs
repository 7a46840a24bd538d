//! Credentials that a program keeps.

use std::task::Poll;
use std::time::{Duration, SystemTime};

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::raw::Timestamp;
use tokio::time::sleep;

use super::world::polled;
use super::{handle, world};

const GET: &str = "kubernetes_get_credentials";
const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn c17_credentials_are_kept_and_renewed_before_they_end() {
    let (world, client) = world().await;
    let kept = handle(&world, &client)
        .await
        .kept_credentials()
        .expires_in(5 * HOUR);
    let first = kept.get().await.unwrap();
    let asked = world.sandbox.requests().pop().unwrap();
    assert_eq!(asked.query_value("expiry_seconds"), Some("18000"));
    // Those who ask at once and later get the same.
    let clone = kept.clone();
    let (a, b) = tokio::join!(kept.get(), clone.get());
    assert_eq!((&a.unwrap(), &b.unwrap()), (&first, &first));
    world.run_by(HOUR / 4, sleep(3 * HOUR)).await;
    assert_eq!(kept.get().await.unwrap(), first);
    assert_eq!(world.requests_of(GET), 1);

    world.run_by(HOUR / 4, sleep(HOUR)).await;
    let (a, b) = tokio::join!(kept.get(), clone.get());
    let second = a.unwrap();
    assert_eq!(b.unwrap(), second);
    assert_ne!(second.token, first.token);
    assert!(second.expires_at > first.expires_at);
    assert_eq!(world.requests_of(GET), 2);

    kept.forget();
    assert_ne!(clone.get().await.unwrap().token, second.token);
    assert!(!format!("{kept:?}").contains(second.token.as_deref().unwrap()));
}

#[tokio::test(start_paused = true)]
async fn c17_credentials_that_cannot_be_renewed_are_used_as_long_as_they_are_good() {
    let (world, client) = world().await;
    let kept = handle(&world, &client)
        .await
        .kept_credentials()
        .expires_in(5 * HOUR);
    let first = kept.get().await.unwrap();
    world
        .sandbox
        .fault(Fault::on(GET).every().effect(Effect::status(403)))
        .unwrap();
    world.run_by(HOUR / 4, sleep(4 * HOUR + HOUR / 2)).await;
    let before = world.requests_of(GET);
    // Each request may have made a token that nobody knows: there are pauses between them.
    for _ in 0..10 {
        assert_eq!(kept.get().await.unwrap(), first);
    }
    assert_eq!(world.requests_of(GET), before + 1);
    let pause = Duration::from_secs(61);
    world.run_by(pause, sleep(pause)).await;
    for _ in 0..10 {
        assert_eq!(kept.get().await.unwrap(), first);
    }
    assert_eq!(world.requests_of(GET), before + 2);
    // Each pause is twice as long.
    for requests in [2, 3] {
        world.run_by(pause, sleep(pause)).await;
        assert_eq!(kept.get().await.unwrap(), first);
        assert_eq!(world.requests_of(GET), before + requests);
    }
    world.run_by(HOUR / 4, sleep(HOUR)).await;
    assert!(kept.get().await.unwrap_err().is_forbidden());
    world.sandbox.clear_faults();
    assert_ne!(kept.get().await.unwrap().token, first.token);
}

/// The service may end a token sooner than it was asked to.
#[tokio::test(start_paused = true)]
async fn c17_credentials_end_when_the_answer_says_so() {
    let (world, client) = world().await;
    let kept = handle(&world, &client).await.kept_credentials();
    let in_an_hour = Timestamp::from(SystemTime::now() + HOUR);
    let sooner = Effect::set("/expires_at", in_an_hour.as_str());
    world
        .sandbox
        .fault(Fault::on(GET).every().effect(sooner))
        .unwrap();
    let first = kept.get().await.unwrap();
    world.run_by(HOUR / 4, sleep(HOUR / 2)).await;
    assert_eq!(kept.get().await.unwrap(), first);
    assert_eq!(world.requests_of(GET), 1);
    world.run_by(HOUR / 4, sleep(HOUR / 2)).await;
    assert_ne!(kept.get().await.unwrap().token, first.token);

    // The end of a clock that is behind ours says nothing: a token for each call would fill the account.
    let over = Effect::set("/expires_at", "2020-01-01T00:00:00Z");
    world
        .sandbox
        .fault(Fault::on(GET).every().effect(over))
        .unwrap();
    kept.forget();
    let last = kept.get().await.unwrap();
    assert_eq!(kept.get().await.unwrap(), last);
}

/// Whoever sent the request may go: those who wait for it get what it answers, and nothing is asked for again.
#[tokio::test(start_paused = true)]
async fn c17_whoever_fetches_credentials_for_others_may_be_dropped() {
    let (world, client) = world().await;
    let cluster = handle(&world, &client).await;
    for polls in [1, 2, 3, 5, 8, 13, 21, 34] {
        let kept = cluster.kept_credentials();
        let before = world.requests_of(GET);
        let (mut first, mut second) = (kept.get(), kept.get());
        let mut told = None;
        for _ in 0..polls {
            let _ = polled(&mut first).await;
            if let Poll::Ready(credentials) = polled(&mut second).await {
                told = Some(credentials);
                break;
            }
            tokio::task::yield_now().await;
        }
        drop(first);
        let told = match told {
            Some(told) => told,
            None => world.run(second).await.0,
        };
        assert!(told.is_ok(), "after {polls} polls");
        assert_eq!(world.requests_of(GET), before + 1, "after {polls} polls");
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_for_another_time_are_others() {
    let (world, client) = world().await;
    let kept = handle(&world, &client).await.kept_credentials();
    let first = kept.get().await.unwrap();
    let short = kept.clone().expires_in(HOUR);
    assert_ne!(short.get().await.unwrap().token, first.token);
    let asked = world.sandbox.requests().pop().unwrap();
    assert_eq!(asked.query_value("expiry_seconds"), Some("3600"));
    assert_eq!(kept.get().await.unwrap(), first);
    assert_eq!(world.requests_of(GET), 2);
}
