//! The rate limit over HTTP: real limits, real policy, real sockets, and time that moves only while nothing is under way.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(feature = "account")]

mod by_hand;
mod runtimes;
#[path = "common/world.rs"]
mod world;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use by_hand::{Server, answer};
use digitalocean_sandbox::{Effect, Fault, RateLimits, Sandbox};
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::BoxError;
use digitalocean_sdk::raw::transport::Request;
use digitalocean_sdk::{Client, Error, ErrorKind, Method, RatePolicy, RetryPolicy};
use serde_json::json;
use tokio::time::Instant;
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

/// Makes so many calls of a path by hand, all at once.
async fn burst_of(client: &Client, path: &str, calls: usize) -> Result<(), Error> {
    let calls = (0..calls).map(|_| client.request(Method::GET, path).into_future());
    futures_util::future::try_join_all(calls).await?;
    Ok(())
}

fn refused_of(world: &World, path: &str) -> usize {
    let requests = world.sandbox.requests();
    let refused = requests
        .iter()
        .filter(|request| request.status == 429 && request.path.starts_with(path));
    refused.count()
}

#[tokio::test(start_paused = true)]
async fn an_area_with_a_limit_of_its_own_holds_up_nothing_else() {
    let limits = RateLimits::real().endpoint("*", "/v2/registry*", 5, MINUTE);
    let world = World::without_store(|sandbox| sandbox.rate_limits(limits)).await;
    let client = world.client();
    let both = async {
        let registry = burst_of(&client, "/v2/registry", 15);
        let others = async {
            // The first refusals are there before these begin.
            tokio::time::sleep(STEP).await;
            let start = Instant::now();
            for path in ["/v2/account", "/v2/droplets", "/v2/images", "/v2/sizes"] {
                burst_of(&client, path, 40).await?;
            }
            Ok::<_, Error>(start.elapsed())
        };
        futures_util::future::try_join(registry, others).await
    };
    let (result, took) = world.run(both).await;
    let ((), others) = result.unwrap();
    assert_eq!(others, Duration::ZERO);
    assert_eq!(refused(&world), refused_of(&world, "/v2/registry"));
    // The burst finds out, and after each minute a few more than there is room for go.
    assert!(
        refused(&world) <= 10 + 2 * 8,
        "{} refusals",
        refused(&world)
    );
    assert!(took >= 2 * MINUTE && took <= 3 * MINUTE, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn another_programs_burst_is_found_out_by_few() {
    let world = World::new(|sandbox| sandbox.rate_limits(RateLimits::real())).await;
    let http = reqwest::Client::new();
    for _ in 0..250 {
        let request = http.get(format!("{}/v2/account", world.sandbox.url()));
        let request = request.bearer_auth(world.sandbox.token());
        request.send().await.unwrap();
    }
    let client = world.client();
    let calls = [
        "account", "droplets", "images", "sizes", "regions", "volumes",
    ]
    .into_iter()
    .zip(0_u32..)
    .map(async |(area, number)| {
        tokio::time::sleep(STEP * number).await;
        burst_of(&client, &format!("/v2/{area}"), 1).await
    });
    let calls = futures_util::future::try_join_all(calls);
    let (result, took) = world.run(calls).await;
    result.unwrap();
    assert_eq!(refused(&world), 2, "the second area stands for all");
    assert!(
        took >= MINUTE && took <= MINUTE + 2 * STEP,
        "{took:?}: their requests are over by then"
    );
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_inference_holds_up_no_other_host() {
    let world = World::new(|sandbox| sandbox).await;
    let builder = world.builder().inference_url(world.sandbox.url());
    let client = builder
        .inference_key(world.sandbox.token())
        .build()
        .unwrap();
    let fault = Fault::on_path("/v1/*").every();
    let fault = fault.effect(Effect::retry_after(429, 600));
    world.sandbox.fault(fault).unwrap();
    let hasty = client.with(|options| options.deadline(MINUTE));
    let raw = hasty.raw();
    let (result, took) = world.run(raw.inference_list_models()).await;
    assert!(result.unwrap_err().is_rate_limited());
    assert_eq!(took, Duration::ZERO);
    let (result, took) = world.run(burst(&[client], 100)).await;
    result.unwrap();
    assert_eq!(took, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn what_cdn_endpoints_say_of_their_limit_is_not_the_accounts() {
    let world = World::new(|sandbox| sandbox).await;
    let server = Server::start(|request| {
        let (limit, remaining) = match request.line.contains("/v2/cdn/") {
            true => (5, 0),
            false => (5_000, 4_000),
        };
        let figures = format!(
            "ratelimit-limit: {limit}\r\nratelimit-remaining: {remaining}\r\nratelimit-reset: 9999999999\r\n"
        );
        answer("200 OK", &figures, "{}")
    })
    .await;
    let client = world.builder().base_url(&server.url).build().unwrap();
    let (result, _) = world.run(burst_of(&client, "/v2/account", 1)).await;
    result.unwrap();
    let (result, _) = world.run(burst_of(&client, "/v2/cdn/endpoints", 1)).await;
    result.unwrap();
    assert_eq!(client.rate_limit().unwrap().remaining, 4_000);
    let (result, took) = world.run(burst_of(&client, "/v2/account", 100)).await;
    result.unwrap();
    assert_eq!(took, Duration::ZERO);
    let call = burst_of(&client, "/v2/cdn/endpoints", 1);
    let (result, took) = world.run_by(MINUTE, call).await;
    result.unwrap();
    assert_eq!(took, 60 * MINUTE, "the reset is believed for an hour");
}

#[tokio::test(start_paused = true)]
async fn a_service_that_refuses_for_ever_is_asked_less_and_less() {
    let world = World::new(|sandbox| sandbox).await;
    let fault = Fault::on_any().every().effect(Effect::status(429));
    world.sandbox.fault(fault).unwrap();
    let client = world.builder().deadline(20 * MINUTE).build().unwrap();
    let calls = burst(std::slice::from_ref(&client), 10);
    let (result, took) = world.run_by(4 * STEP, calls).await;
    // One that waits for its turn behind the others' refusals ends with the deadline.
    let error = result.unwrap_err();
    assert!(error.is_rate_limited() || error.is_timeout(), "{error}");
    assert!(took > 18 * MINUTE, "{took:?}");
    // Once the pauses have grown, four find out in between half a minute and a minute.
    let requests = world.requests();
    assert!(requests < 10 + 4 * (6 + 40), "{requests} requests");
    assert!(requests > 60, "{requests} requests");
}

#[tokio::test(start_paused = true)]
async fn the_longest_refusal_that_is_believed_is_an_hour() {
    let world = World::new(|sandbox| sandbox).await;
    let fault = Fault::on_any()
        .next(1)
        .effect(Effect::retry_after(429, u32::MAX));
    world.sandbox.fault(fault).unwrap();
    let client = world.client();
    let (result, took) = world.run_by(MINUTE, burst(&[client], 1)).await;
    result.unwrap();
    assert_eq!(took, 60 * MINUTE);
}

/// Refuses requests as long as it is told to.
#[derive(Clone, Default)]
struct Gate(Arc<AtomicBool>);

impl Middleware for Gate {
    fn request(&self, _: &mut Request) -> Result<(), BoxError> {
        match self.0.load(Ordering::Relaxed) {
            true => Ok(()),
            false => Err("the gate is shut".into()),
        }
    }
}

#[tokio::test]
async fn calls_that_are_refused_before_they_are_sent_cost_no_turn() {
    let sandbox = Sandbox::start().await.unwrap();
    let gate = Gate::default();
    let builder = Client::builder().token(sandbox.token());
    let builder = builder.base_url(sandbox.url()).middleware(gate.clone());
    let client = builder.deadline(MINUTE / 2).build().unwrap();
    for _ in 0..1_000 {
        let error = client.raw().account_get().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
    let nowhere = Client::builder().inference_key("inference-key");
    let nowhere = nowhere.base_url(sandbox.url()).deadline(MINUTE / 2);
    let nowhere = nowhere.build().unwrap();
    for _ in 0..300 {
        let error = nowhere.raw().account_get().await.unwrap_err();
        assert!(error.to_string().contains("no token"), "{error}");
    }
    gate.0.store(true, Ordering::Relaxed);
    burst(&[client], 250).await.unwrap();
    assert_eq!(sandbox.requests().len(), 250);
}

/// Sends requests to a port where nobody listens, until it is told not to.
#[derive(Clone, Default)]
struct Astray(Arc<AtomicBool>);

impl Middleware for Astray {
    fn request(&self, request: &mut Request) -> Result<(), BoxError> {
        if !self.0.load(Ordering::Relaxed) {
            let port = request.url.set_port(Some(1));
            port.map_err(|()| "the URL takes no port")?;
        }
        Ok(())
    }
}

#[tokio::test]
async fn calls_that_find_no_connection_cost_no_turn() {
    let sandbox = Sandbox::start().await.unwrap();
    let astray = Astray::default();
    let builder = Client::builder().token(sandbox.token());
    let builder = builder.base_url(sandbox.url()).middleware(astray.clone());
    let builder = builder.retry(RetryPolicy::none());
    let client = builder.deadline(MINUTE / 2).build().unwrap();
    for _ in 0..300 {
        let error = client.raw().account_get().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    }
    astray.0.store(true, Ordering::Relaxed);
    burst(&[client], 250).await.unwrap();
}

/// Lets everything go on that can go on without time.
async fn settle() {
    let began = std::time::Instant::now();
    while began.elapsed() < Duration::from_millis(30) {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn each_redirect_takes_a_turn_of_its_own() {
    let world = World::new(|sandbox| sandbox).await;
    let server = Server::start(|request| {
        if request.line.starts_with("GET /v2/old ") {
            answer("302 Found", "location: /v2/new\r\n", "")
        } else {
            answer("200 OK", "", &json!({ "is": "new" }).to_string())
        }
    })
    .await;
    // Waiting for the second turn is no part of the attempt, which may take less.
    let builder = world.builder().base_url(&server.url);
    let builder = builder.request_timeout(MINUTE / 2);
    let policy = RatePolicy::default().short(1, MINUTE);
    let client = builder.rate(policy).build().unwrap();
    let start = Instant::now();
    let call = tokio::spawn(client.request(Method::GET, "/v2/old").into_future());
    settle().await;
    assert_eq!(server.requests().len(), 1);
    tokio::time::advance(MINUTE - Duration::from_millis(1)).await;
    settle().await;
    assert_eq!(server.requests().len(), 1);
    tokio::time::advance(Duration::from_millis(1)).await;
    assert_eq!(call.await.unwrap().unwrap()["is"], "new");
    assert_eq!(start.elapsed(), MINUTE);

    // The deadline holds there, too.
    let hasty = client.with(|options| options.deadline(MINUTE + STEP));
    let call = tokio::spawn(hasty.request(Method::GET, "/v2/old").into_future());
    settle().await;
    tokio::time::advance(MINUTE).await;
    settle().await;
    assert_eq!(server.requests().len(), 3);
    tokio::time::advance(STEP).await;
    let error = call.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert_eq!(error.waited(), MINUTE + STEP);
    assert_eq!(server.requests().len(), 3);
}
