//! When things were made, by the sandbox's time.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use std::time::{Duration, SystemTime};

use client::{ACTION, Client};
use digitalocean_sandbox::{Clock, Sandbox};
use reqwest::Method;
use serde_json::json;

fn seconds(date: &str) -> u64 {
    httpdate::parse_http_date(date)
        .unwrap()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap()
        .as_secs()
}

#[tokio::test]
async fn time_starts_at_the_real_one_unless_it_is_told() {
    // Before the clocks, some of which stand still from when they are made.
    let real = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let real = real.unwrap().as_secs();
    for clock in [Clock::real(), Clock::manual(), Clock::scaled(0.5)] {
        let sandbox = Sandbox::builder().clock(clock).start().await.unwrap();
        let client = Client::of(sandbox);
        let answer = client.call(Method::GET, "/v2/account", None).await;
        let date = seconds(answer.headers["date"].to_str().unwrap());
        assert!((real..real + 60).contains(&date), "{real} {date}");
    }
    let builder = Sandbox::builder().clock(Clock::manual());
    let sandbox = builder.starting_at("2030-02-03T04:05:06+01:00");
    let sandbox = sandbox.start().await.unwrap();
    assert_eq!(sandbox.time(), "2030-02-03T03:05:06Z");
    let error = Sandbox::builder().starting_at("noon").start().await;
    assert!(error.err().unwrap().to_string().contains("`noon`"));
}

#[tokio::test]
async fn what_an_action_makes_is_as_old_as_the_action() {
    let client = Client::start().await;
    client.sandbox.advance(Duration::from_millis(700));
    let droplet = client.active_droplet(json!({})).await;
    let path = format!("/v2/droplets/{droplet}/actions");
    let created = client.get(&path).await["actions"][0].take();
    assert_eq!(
        client.show(droplet).await["created_at"],
        created["started_at"]
    );

    client.sandbox.advance(Duration::from_millis(3_300));
    let action = client
        .act(droplet, json!({"type": "snapshot", "name": "s"}))
        .await;
    let action = &action["action"];
    assert_eq!(action["started_at"], "2027-01-01T00:00:34Z");
    assert_eq!(action["completed_at"], "2027-01-01T00:01:04Z");
    // Long after: what a request finds was made when it was due.
    client.sandbox.advance(Duration::from_secs(7200));
    let snapshots = client.get("/v2/snapshots").await;
    assert_eq!(
        snapshots["snapshots"][0]["created_at"],
        action["started_at"]
    );
    let images = client.get("/v2/images?private=true").await;
    assert_eq!(images["images"][0]["created_at"], action["started_at"]);
    assert_eq!(images["images"][0]["status"], "available");
    let own = client
        .get(&format!("/v2/droplets/{droplet}/snapshots"))
        .await;
    assert_eq!(own["snapshots"][0]["created_at"], action["started_at"]);
}

#[tokio::test]
async fn a_snapshot_is_there_when_its_action_is_done() {
    let client = Client::start().await;
    let droplet = client.active_droplet(json!({})).await;
    let path = format!("/v2/droplets/{droplet}/actions");
    client.post(&path, json!({"type": "snapshot"})).await;
    client.sandbox.advance(ACTION / 2);
    assert_eq!(client.get("/v2/snapshots").await["meta"]["total"], 0);
    client.sandbox.advance(ACTION / 2);
    assert_eq!(client.get("/v2/snapshots").await["meta"]["total"], 1);
}

#[tokio::test]
async fn volumes_and_their_snapshots_are_as_old_as_their_requests() {
    let client = Client::start().await;
    let volume = json!({"name": "data", "region": "nyc3", "size_gigabytes": 10});
    let volume = client.post("/v2/volumes", volume).await["volume"].take();
    assert_eq!(volume["created_at"], "2027-01-01T00:00:00Z");
    client.sandbox.advance(Duration::from_secs(61));
    let path = format!("/v2/volumes/{}/snapshots", volume["id"].as_str().unwrap());
    let snapshot = client.post(&path, json!({"name": "s"})).await;
    assert_eq!(snapshot["snapshot"]["created_at"], "2027-01-01T00:01:01Z");
}
