//! State as JSON: everything that was made is there again, and goes on.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;
mod controls;

use std::time::Duration;

use client::{ACTION, Client, KEY, START};
use controls::Control;
use digitalocean_sandbox::{Clock, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

/// Something of every kind that has state, some of it in progress.
async fn populated() -> Client {
    let client = Client::start().await;
    client
        .post("/v2/account/keys", json!({"name": "k", "public_key": KEY}))
        .await;
    let droplet = client
        .active_droplet(json!({"tags": ["blue"], "backups": true, "ipv6": true}))
        .await;
    client
        .act(droplet, json!({"type": "snapshot", "name": "s"}))
        .await;
    client.sandbox.seed_backup(droplet).unwrap();
    client
        .act(droplet, json!({"type": "change_kernel", "kernel": 7515}))
        .await;
    client.sandbox.seed_droplets(2);
    let volume =
        json!({"name": "data", "region": "nyc3", "size_gigabytes": 10, "filesystem_type": "ext4"});
    let volume = client.post("/v2/volumes", volume).await;
    let path = format!("/v2/volumes/{}", volume["volume"]["id"].as_str().unwrap());
    client
        .post(&format!("{path}/snapshots"), json!({"name": "t"}))
        .await;
    let attach = json!({"type": "attach", "droplet_id": droplet});
    client.post(&format!("{path}/actions"), attach).await;
    client
        .post("/v2/domains", json!({"name": "example.com"}))
        .await;
    client
        .post("/v2/reserved_ips", json!({"region": "nyc3"}))
        .await;
    client
        .post("/v2/reserved_ipv6", json!({"region_slug": "nyc3"}))
        .await;
    let project = json!({"name": "p", "purpose": "Web Application"});
    let project = client.post("/v2/projects", project).await;
    let path = format!(
        "/v2/projects/{}/resources",
        project["project"]["id"].as_str().unwrap()
    );
    let droplets = json!({"resources": [format!("do:droplet:{droplet}")]});
    client.post(&path, droplets).await;
    client
}

const LISTS: [&str; 13] = [
    "/v2/account/keys",
    "/v2/actions",
    "/v2/domains",
    "/v2/domains/example.com/records",
    "/v2/droplets",
    "/v2/droplets/backups/policies",
    "/v2/images?private=true",
    "/v2/projects",
    "/v2/reserved_ips",
    "/v2/reserved_ipv6",
    "/v2/snapshots",
    "/v2/tags",
    "/v2/volumes",
];

async fn lists(client: &Client) -> Vec<Value> {
    let mut lists = Vec::new();
    for path in LISTS {
        let mut text = client.get(path).await.to_string();
        // Links begin with the address.
        text = text.replace(client.sandbox.url(), "");
        lists.push(serde_json::from_str(&text).unwrap());
    }
    lists
}

async fn loaded(state: String) -> Client {
    let sandbox = Sandbox::builder()
        .clock(Clock::manual())
        .starting_at(START)
        .action_duration(ACTION)
        .state(state);
    Client::of(sandbox.start().await.unwrap())
}

#[tokio::test]
async fn what_was_dumped_is_there_again_and_goes_on() {
    let client = populated().await;
    let other = loaded(client.sandbox.dump().unwrap()).await;
    assert_eq!(other.sandbox.time(), client.sandbox.time());
    assert_eq!(lists(&other).await, lists(&client).await);
    // What was in progress is done, and new ids are new.
    for client in [&client, &other] {
        client.sandbox.advance(ACTION);
        client.droplet(json!({})).await;
        client.sandbox.seed_droplets(1);
    }
    let after = lists(&other).await;
    assert_eq!(after, lists(&client).await);
    let volume = &after[12]["volumes"][0];
    assert!(volume["droplet_ids"][0].is_u64(), "{volume}");
    assert_eq!(
        other.sandbox.dump().unwrap(),
        client.sandbox.dump().unwrap()
    );
    // A reset leads back to what it was started with.
    other.sandbox.reset().unwrap();
    let droplets = other.get("/v2/droplets").await;
    assert_eq!(droplets["meta"]["total"], 3);
}

#[tokio::test]
async fn state_goes_over_http_both_ways() {
    let client = populated().await;
    let before = lists(&client).await;
    let state = client.controlled("state").await;
    client.control(Method::POST, "reset", None).await;
    assert_eq!(client.get("/v2/droplets").await["meta"]["total"], 0);
    let put = client
        .control(Method::PUT, "state", Some(state.clone()))
        .await;
    assert_eq!(put.status, 200, "{}", put.body);
    assert_eq!(
        put.body["time"],
        state["time"].as_str().unwrap().replace("+00:00", "Z")
    );
    assert_eq!(lists(&client).await, before);

    // Time never goes back: what was in progress is over.
    client.sandbox.advance(Duration::from_secs(86_400));
    let time = client.sandbox.time();
    client.control(Method::PUT, "state", Some(state)).await;
    assert_eq!(client.sandbox.time(), time);
    let actions = client.get("/v2/actions?per_page=200").await;
    let actions = actions["actions"].as_array().unwrap().clone();
    assert!(actions.iter().all(|action| action["status"] == "completed"));
}

#[tokio::test]
async fn what_is_no_state_changes_nothing() {
    let client = populated().await;
    let before = lists(&client).await;
    let good = client.controlled("state").await;
    let with = |pointer: &str, value: Value| {
        let mut state = good.clone();
        *state.pointer_mut(pointer).unwrap() = value;
        state
    };
    let mut more = good.clone();
    more["parts"]["rockets"] = json!({});
    for (state, said) in [
        (json!([]), "no state"),
        (with("/format", json!(2)), "format 2"),
        (with("/time", json!("now")), "`now`"),
        (with("/parts/droplets", json!({"x": {}})), "`droplets`"),
        (with("/parts/ids", json!({})), "`ids`"),
        (more, "`rockets`"),
    ] {
        let put = client
            .control(Method::PUT, "state", Some(state.clone()))
            .await;
        assert_eq!(put.status, 422, "{}", put.body);
        let message = put.body["message"].as_str().unwrap();
        assert!(message.contains(said), "{message}");
        let builder = Sandbox::builder().state(state.to_string());
        let error = builder.start().await.err().unwrap().to_string();
        assert!(error.contains(said), "{error}");
    }
    assert_eq!(lists(&client).await, before);
}

/// Otherwise they would take much more memory than those that were made together.
#[tokio::test]
async fn many_droplets_go_through_a_dump() {
    let client = Client::start().await;
    client.sandbox.seed_droplets(3000);
    let state = client.sandbox.dump().unwrap();
    let put = client.request(Method::PUT, "/_sandbox/state").body(state);
    assert_eq!(put.send().await.unwrap().status(), 200);
    let last = client.get("/v2/droplets?per_page=200&page=15").await;
    assert_eq!(last["droplets"].as_array().unwrap().len(), 200);
    assert_eq!(last["meta"]["total"], 3000);
}
