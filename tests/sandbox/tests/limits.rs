//! Whether the limits are those of the service: a client that paces itself wrongly would be refused there too.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use std::time::Duration;

use client::{Client, Reply};
use digitalocean_sandbox::{Clock, DEFAULT_TOKEN, RateLimits, Sandbox};
use reqwest::Method;

/// 2027-01-01T00:00:00Z, where the clock begins.
const START: i64 = 1_798_761_600;

async fn limited(limits: RateLimits) -> Client {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual())
        .starting_at(client::START)
        .rate_limits(limits)
        .any_token()
        .without_store()
        .start()
        .await
        .unwrap();
    Client::of(sandbox)
}

async fn get(client: &Client, path: &str) -> Reply {
    client.call(Method::GET, path, None).await
}

fn header(reply: &Reply, name: &str) -> Option<i64> {
    let value = reply.headers.get(name)?;
    Some(value.to_str().unwrap().parse().unwrap())
}

fn remaining(reply: &Reply) -> i64 {
    header(reply, "ratelimit-remaining").unwrap()
}

fn reset(reply: &Reply) -> i64 {
    header(reply, "ratelimit-reset").unwrap() - START
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test]
async fn each_request_counts_for_exactly_an_hour_from_when_it_was_made() {
    let client = limited(RateLimits::none().per_hour(3)).await;
    for (left, passing) in [(2, 600), (1, 600), (0, 600)] {
        let reply = get(&client, "/v2/account").await;
        assert_eq!((reply.status, remaining(&reply)), (200, left));
        assert_eq!(header(&reply, "ratelimit-limit"), Some(3));
        assert_eq!(reset(&reply), 3600);
        client.sandbox.advance(seconds(passing));
    }
    client
        .sandbox
        .advance(seconds(1800) - Duration::from_millis(1));
    let early = get(&client, "/v2/account").await;
    assert_eq!((early.status, remaining(&early)), (429, 0));
    assert_eq!(reset(&early), 3600);
    client.sandbox.advance(Duration::from_millis(1));
    let first = get(&client, "/v2/account").await;
    assert_eq!((first.status, remaining(&first)), (200, 0));
    assert_eq!(reset(&first), 4200, "the second request is the oldest now");
    assert_eq!(get(&client, "/v2/account").await.status, 429);
    client.sandbox.advance(seconds(600));
    assert_eq!(get(&client, "/v2/account").await.status, 200);
    assert_eq!(get(&client, "/v2/account").await.status, 429);
    client.sandbox.advance(seconds(7200));
    assert_eq!(remaining(&get(&client, "/v2/account").await), 2);
}

#[tokio::test]
async fn a_burst_is_refused_with_the_seconds_to_wait_and_the_hour_without() {
    let client = limited(RateLimits::none().per_hour(3).per_minute(2)).await;
    get(&client, "/v2/account").await;
    client.sandbox.advance(Duration::from_millis(10_500));
    get(&client, "/v2/account").await;

    let burst = get(&client, "/v2/account").await;
    assert_eq!(burst.status, 429);
    assert_eq!(burst.body["id"], "too_many_requests");
    assert!(burst.body["request_id"].is_string());
    assert_eq!(
        header(&burst, "retry-after"),
        Some(50),
        "49.5 seconds, rounded up"
    );
    assert_eq!(remaining(&burst), 1);
    client.sandbox.advance(seconds(49));
    let last = get(&client, "/v2/account").await;
    assert_eq!(
        header(&last, "retry-after"),
        Some(1),
        "half a second is at least one"
    );
    client.sandbox.advance(Duration::from_millis(500));
    assert_eq!(get(&client, "/v2/account").await.status, 200);

    let hour = get(&client, "/v2/account").await;
    assert_eq!((hour.status, remaining(&hour)), (429, 0));
    assert_eq!(hour.body["id"], "too_many_requests");
    assert_eq!(header(&hour, "retry-after"), None);
    assert_eq!(reset(&hour), 3600);
}

#[tokio::test]
async fn a_reset_within_a_second_is_told_as_its_end() {
    let client = limited(RateLimits::none().per_hour(1)).await;
    client.sandbox.advance(Duration::from_millis(100));
    let reply = get(&client, "/v2/account").await;
    assert_eq!(reset(&reply), 3601);
    client.sandbox.advance(Duration::from_millis(3_600_900));
    assert_eq!(get(&client, "/v2/account").await.status, 200);
}

#[tokio::test]
async fn refused_requests_neither_count_nor_take_effect() {
    let client = limited(RateLimits::none().per_minute(2)).await;
    client.droplet(serde_json::json!({})).await;
    get(&client, "/v2/droplets").await;
    for _ in 0..10 {
        let body = serde_json::json!({"name": "web-2", "region": "nyc3", "size": "s-1vcpu-1gb",
            "image": "ubuntu-24-04-x64"});
        let reply = client.call(Method::POST, "/v2/droplets", Some(body)).await;
        assert_eq!(reply.status, 429);
    }
    let processed = client.sandbox.requests();
    let processed = processed.iter().filter(|request| request.processed);
    assert_eq!(processed.count(), 2);
    client.sandbox.advance(seconds(60));
    let listed = get(&client, "/v2/droplets").await;
    assert_eq!(listed.status, 200);
    assert_eq!(listed.body["meta"]["total"], 1);
    assert_eq!(remaining(&listed), 4997, "three were made in this hour");
}

#[tokio::test]
async fn what_is_refused_for_other_reasons_counts_but_a_wrong_token_does_not() {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual())
        .rate_limits(RateLimits::none().per_hour(3))
        .start()
        .await
        .unwrap();
    let client = Client::of(sandbox);
    for _ in 0..5 {
        let request = client.request(Method::GET, "/v2/account");
        let reply = request.bearer_auth("wrong").send().await.unwrap();
        assert_eq!(reply.status(), 401);
        assert_eq!(reply.headers()["ratelimit-remaining"], "3");
    }
    for (path, status) in [
        ("/v2/nothing", 404),
        ("/v2/droplets/seven", 422),
        ("/v2/account", 200),
        ("/v2/nothing", 429),
    ] {
        assert_eq!(get(&client, path).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn the_services_own_limits_are_enforced_for_keys_and_cdn_endpoints() {
    let client = limited(RateLimits::real()).await;
    for _ in 0..10 {
        assert_eq!(get(&client, "/v2/account/keys").await.status, 200);
    }
    client.sandbox.advance(seconds(20));
    let keys = get(&client, "/v2/account/keys").await;
    assert_eq!((keys.status, header(&keys, "retry-after")), (429, Some(40)));
    assert_eq!(get(&client, "/v2/account").await.status, 200);
    let key = serde_json::json!({"name": "k", "public_key": client::KEY});
    let created = client
        .call(Method::POST, "/v2/account/keys", Some(key))
        .await;
    assert_eq!(created.status, 201, "only listing has a limit");

    let one = "/v2/cdn/endpoints/19f06b6a-3ace-4315-b086-499a0e521b76";
    for path in ["/v2/cdn/endpoints", one, "/v2/cdn/endpoints", one] {
        assert_eq!(get(&client, path).await.status, 200);
    }
    assert_eq!(client.call(Method::DELETE, one, None).await.status, 204);
    let cdn = get(&client, one).await;
    assert_eq!((cdn.status, header(&cdn, "retry-after")), (429, Some(10)));
    assert_eq!(remaining(&cdn), 5000 - 17);
    client.sandbox.advance(seconds(10));
    assert_eq!(get(&client, one).await.status, 200);
}

#[tokio::test]
async fn the_services_burst_is_250_a_minute_and_5000_an_hour() {
    let client = limited(RateLimits::real()).await;
    for _ in 0..20 {
        for _ in 0..250 {
            assert_eq!(get(&client, "/v2/account").await.status, 200);
        }
        let over = get(&client, "/v2/account").await;
        assert_eq!(over.status, 429);
        client.sandbox.clear_requests();
        client.sandbox.advance(seconds(60));
    }
    let over = get(&client, "/v2/account").await;
    assert_eq!((over.status, header(&over, "retry-after")), (429, None));
    assert_eq!((remaining(&over), reset(&over)), (0, 3600));
    client.sandbox.advance(seconds(2400));
    assert_eq!(remaining(&get(&client, "/v2/account").await), 249);
}

#[tokio::test]
async fn tokens_have_limits_apart_and_clients_of_one_token_share_them() {
    let client = limited(RateLimits::none().per_minute(2)).await;
    let send = async |token: &str| {
        let request = reqwest::Client::new().get(format!("{}/v2/account", client.sandbox.url()));
        let reply = request.bearer_auth(token).send().await.unwrap();
        let remaining = reply.headers()["ratelimit-remaining"]
            .to_str()
            .unwrap()
            .to_owned();
        (reply.status().as_u16(), remaining)
    };
    assert_eq!(send("one").await, (200, "4999".to_owned()));
    assert_eq!(send("one").await, (200, "4998".to_owned()));
    assert_eq!(send("one").await, (429, "4998".to_owned()));
    assert_eq!(send("two").await, (200, "4999".to_owned()));
    assert_eq!(send(DEFAULT_TOKEN).await.0, 200);
}

#[tokio::test]
async fn answers_are_dated_in_the_time_that_resets_are_told_in() {
    let client = limited(RateLimits::none()).await;
    client.sandbox.advance(seconds(5));
    let reply = get(&client, "/v2/account").await;
    assert_eq!(reply.headers["date"], "Fri, 01 Jan 2027 00:00:05 GMT");
    assert_eq!(reply.headers.get_all("date").iter().count(), 1);
    assert_eq!(reset(&reply), 3605);
}
