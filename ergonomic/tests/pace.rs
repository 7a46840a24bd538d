//! The rate limit over HTTP: real limits, real policy, real sockets, and time that moves only while nothing is under way.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(feature = "account")]

#[path = "common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sandbox::RateLimits;
use digitalocean_sdk::{Client, Error, ErrorKind, Method, RatePolicy};
use world::{STEP, World};

const MINUTE: Duration = Duration::from_secs(60);

fn refused(world: &World) -> usize {
    let requests = world.sandbox.requests();
    requests
        .iter()
        .filter(|request| request.status == 429)
        .count()
}

/// Makes so many cheap calls on each client, all at once; the first error is the outcome.
async fn burst(clients: &[Client], calls: usize) -> Result<(), Error> {
    let mut tasks = Vec::new();
    for client in clients {
        for _ in 0..calls {
            let client = client.clone();
            tasks.push(tokio::spawn(
                async move { client.raw().account_get().await },
            ));
        }
    }
    for task in tasks {
        task.await.unwrap()?;
    }
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_burst_of_a_thousand_calls_is_never_refused_and_uses_the_limit() {
    let world = World::new(|sandbox| sandbox.rate_limits(RateLimits::real())).await;
    let client = world.client();
    let clones = [client.clone(), client.clone(), client.clone(), client];
    let (result, took) = world.run(burst(&clones, 250)).await;
    result.unwrap();
    assert_eq!(world.sandbox.requests().len(), 1_000, "each was sent once");
    assert_eq!(refused(&world), 0);
    // 250 now, 250 after each of three minutes: nobody could be faster.
    assert!(
        took >= 3 * MINUTE && took.mul_f64(0.95) <= 3 * MINUTE,
        "{took:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn clients_that_know_nothing_of_each_other_settle_on_one_token() {
    let world = World::new(|sandbox| sandbox.rate_limits(RateLimits::real())).await;
    let clients: Vec<_> = (0..4).map(|_| world.client()).collect();
    let (result, took) = world.run(burst(&clients, 250)).await;
    result.unwrap();
    let refused = refused(&world);
    assert!(took <= 4 * MINUTE, "{took:?} where one client takes three");
    // The first bursts know nothing of each other; those after them are careful.
    assert!(refused <= 3 * 250 + 150, "{refused} refusals");
}

#[tokio::test(start_paused = true)]
async fn what_another_program_used_up_is_waited_for() {
    let world = World::new(|sandbox| sandbox.rate_limits(RateLimits::none().per_hour(100))).await;
    let http = reqwest::Client::new();
    for _ in 0..90 {
        let request = http.get(format!("{}/v2/account", world.sandbox.url()));
        request
            .bearer_auth(world.sandbox.token())
            .send()
            .await
            .unwrap();
    }
    world.sandbox.advance(MINUTE);
    let client = world.client();
    assert_eq!(client.rate_limit(), None);
    let (result, took) = world.run(client.raw().account_get()).await;
    result.unwrap();
    assert_eq!(took, Duration::ZERO);
    let figures = client.rate_limit().unwrap();
    assert_eq!((figures.limit, figures.remaining), (100, 9));

    let (result, took) = world.run(burst(&[client], 30)).await;
    result.unwrap();
    assert_eq!(refused(&world), 0);
    assert_eq!(
        took,
        59 * MINUTE,
        "the other program's requests count for an hour"
    );
}

#[tokio::test(start_paused = true)]
async fn waiting_for_a_turn_ends_with_the_deadline_and_sends_nothing() {
    let world = World::new(|sandbox| sandbox.rate_limits(RateLimits::real())).await;
    let policy = RatePolicy::default().short(2, MINUTE);
    let builder = world.builder().rate(policy);
    let client = builder.deadline(5 * STEP).build().unwrap();
    let (result, _) = world.run(burst(std::slice::from_ref(&client), 2)).await;
    result.unwrap();
    let (result, took) = world.run(client.raw().account_get()).await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(error.is_timeout() && error.is_retryable());
    assert!(!error.may_have_been_processed());
    assert_eq!((error.attempts(), error.waited()), (0, 5 * STEP));
    assert_eq!(took, 5 * STEP);
    assert_eq!(world.sandbox.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_that_outlasts_the_deadline_is_the_outcome_at_once() {
    let world = World::new(|sandbox| sandbox.rate_limits(RateLimits::none().per_minute(1))).await;
    let builder = world.builder().deadline(MINUTE / 2);
    let client = builder.rate(RatePolicy::none()).build().unwrap();
    let (result, _) = world.run(client.raw().account_get()).await;
    result.unwrap();
    let (result, took) = world.run(client.raw().account_get()).await;
    let error = result.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert!(error.is_retryable() && !error.may_have_been_processed());
    assert_eq!(took, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn without_pacing_a_refusal_is_waited_out_and_sent_again() {
    let world = World::new(|sandbox| sandbox.rate_limits(RateLimits::none().per_minute(1))).await;
    let client = world.builder().rate(RatePolicy::none()).build().unwrap();
    let (result, took) = world.run(burst(&[client], 3)).await;
    result.unwrap();
    assert!(refused(&world) >= 2);
    assert!(took >= 2 * MINUTE && took <= 3 * MINUTE, "{took:?}");
}

#[cfg(feature = "ssh-keys")]
#[tokio::test(start_paused = true)]
async fn the_limit_of_listing_keys_is_kept() {
    let world = World::new(|sandbox| sandbox.rate_limits(RateLimits::real())).await;
    let client = world.client();
    let lists = async {
        for _ in 0..25 {
            client.raw().ssh_keys_list(&Default::default()).await?;
        }
        Ok::<_, digitalocean_sdk::raw::Error>(())
    };
    let (result, took) = world.run(lists).await;
    result.unwrap();
    assert_eq!((refused(&world), took), (0, 2 * MINUTE));
}

#[tokio::test(start_paused = true)]
async fn requests_by_hand_are_paced_like_all_others() {
    let world = World::new(|sandbox| sandbox.rate_limits(RateLimits::real())).await;
    let client = world.client();
    let lists = async {
        for _ in 0..11 {
            client.request(Method::GET, "/v2/account/keys").await?;
        }
        for _ in 0..250 {
            client.request(Method::GET, "/v2/account").await?;
        }
        Ok::<_, digitalocean_sdk::raw::Error>(())
    };
    let (result, took) = world.run(lists).await;
    result.unwrap();
    assert_eq!((refused(&world), took), (0, 2 * MINUTE));
}
