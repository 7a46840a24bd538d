//! Control over HTTP, as programs in any language use it.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;
mod controls;

use client::{ACTION, Client, START};
use controls::Control;
use digitalocean_sandbox::{Clock, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn health_says_what_and_where_it_is() {
    let client = Client::start().await;
    let health = client.control(Method::GET, "health", None).await;
    assert_eq!(health.status, 200);
    assert_eq!(health.body["status"], "ok");
    assert_eq!(health.body["url"], client.sandbox.url());
    assert_eq!(health.body["token"], client.sandbox.token());
    assert_eq!(health.body["time"], START);
    assert_eq!(
        health.body["operations"],
        Sandbox::operations().unwrap().len()
    );

    let anyone = Sandbox::builder().any_token().start().await.unwrap();
    let health = Client::of(anyone).controlled("health").await;
    assert_eq!(health["token"], Value::Null);
}

#[tokio::test]
async fn the_control_is_no_part_of_the_api() {
    let client = Client::start().await;
    let fault = json!({"every": true, "status": 503});
    client.control(Method::POST, "faults", Some(fault)).await;
    client.controlled("health").await;
    assert!(client.sandbox.requests().is_empty());
    client.refused(503, Method::GET, "/v2/account", None).await;
    assert_eq!(client.sandbox.requests().len(), 1);
}

#[tokio::test]
async fn time_moves_when_it_is_told_to() {
    let client = Client::start().await;
    let droplet = client.droplet(json!({})).await;
    let moved = client
        .control(Method::POST, "advance", Some(json!({"by": "30s"})))
        .await;
    assert_eq!(moved.body["time"], "2027-01-01T00:00:30Z");
    assert_eq!(client.show(droplet).await["status"], "active");
    let moved = client
        .control(Method::POST, "advance", Some(json!({"by": 86_400})))
        .await;
    assert_eq!(moved.body["time"], "2027-01-02T00:00:30Z");
    assert_eq!(client.sandbox.time(), "2027-01-02T00:00:30Z");
}

#[tokio::test]
async fn a_reset_makes_everything_as_it_was() {
    let client = Client::start().await;
    client.active_droplet(json!({"tags": ["blue"]})).await;
    for (method, path, body) in [
        (
            Method::POST,
            "faults",
            json!({"every": true, "operation": "sizes_list", "status": 500}),
        ),
        (Method::PUT, "limits", json!({"per_minute": 1})),
        (Method::PUT, "requests", json!({"size": 1})),
    ] {
        let reply = client.control(method, path, Some(body)).await;
        assert!(reply.status < 300, "{path}: {}", reply.body);
    }
    let reply = client.control(Method::POST, "reset", None).await;
    assert_eq!(reply.status, 204);
    assert_eq!(client.sandbox.time(), START);
    assert!(client.sandbox.requests().is_empty());
    assert!(client.sandbox.faults().is_empty());
    let droplets = client.get("/v2/droplets").await;
    assert_eq!(droplets["meta"]["total"], 0);
    assert_eq!(client.get("/v2/tags").await["meta"]["total"], 0);
    client.get("/v2/sizes").await;
    assert_eq!(client.sandbox.requests().len(), 3);
    // The ids begin anew as well, so that a test sees the same ones each time.
    let first = client.droplet(json!({})).await;
    client.sandbox.reset().unwrap();
    assert_eq!(client.droplet(json!({})).await, first);
}

#[tokio::test]
async fn what_was_seeded_is_there_and_as_old_as_it_was_told_to_be() {
    let client = Client::start().await;
    let seed = |body| client.control(Method::POST, "seed", Some(body));
    let made = seed(json!({"droplets": 2, "age": "10d"})).await;
    assert_eq!(made.status, 201);
    let droplet = made.body["droplets"][1].as_i64().unwrap();
    assert_eq!(
        client.show(droplet).await["created_at"],
        "2026-12-22T00:00:00Z"
    );

    let made = seed(json!({"snapshot": {"droplet": droplet}, "age": "40d"})).await;
    let snapshot = &made.body["snapshot"];
    let shown = client.get(&format!("/v2/snapshots/{snapshot}")).await;
    assert_eq!(shown["snapshot"]["created_at"], "2026-11-22T00:00:00Z");
    assert_eq!(shown["snapshot"]["resource_id"], droplet.to_string());
    let made = seed(json!({"snapshot": {}, "backup": {"droplet": droplet}, "age": 3600})).await;
    let backup = client
        .get(&format!("/v2/images/{}", made.body["backup"]))
        .await;
    assert_eq!(backup["image"]["created_at"], "2026-12-31T23:00:00Z");
    assert_eq!(backup["image"]["type"], "backup");
    let of_a_gone_one = client
        .get(&format!("/v2/snapshots/{}", made.body["snapshot"]))
        .await;
    let gone = of_a_gone_one["snapshot"]["resource_id"].as_str().unwrap();
    client
        .refused(404, Method::GET, &format!("/v2/droplets/{gone}"), None)
        .await;
    assert_eq!(client.get("/v2/snapshots").await["meta"]["total"], 2);

    let volume = json!({"name": "data", "region": "nyc3", "size_gigabytes": 10});
    let volume = client.post("/v2/volumes", volume).await;
    let volume = &volume["volume"]["id"];
    let made = seed(json!({"volume_snapshot": {"volume": volume}, "age": "1d"})).await;
    let path = format!(
        "/v2/snapshots/{}",
        made.body["volume_snapshot"].as_str().unwrap()
    );
    let shown = client.get(&path).await;
    assert_eq!(shown["snapshot"]["created_at"], "2026-12-31T00:00:00Z");

    let made = seed(json!({"actions": {"count": 3, "done_after": "10s", "step": 5}})).await;
    let actions = made.body["actions"].as_array().unwrap().clone();
    client.sandbox.advance(ACTION / 2);
    let mut done = Vec::new();
    for id in &actions {
        let action = client.get(&format!("/v2/actions/{id}")).await;
        done.push(action["action"]["status"] == "completed");
    }
    assert_eq!(done, [true, true, false]);
    let path = format!("actions/{}/hide", actions[0]);
    assert_eq!(client.control(Method::POST, &path, None).await.status, 204);
    assert_eq!(client.get("/v2/actions").await["meta"]["total"], 2);
}

#[tokio::test]
async fn a_seed_in_rust_has_an_age_as_well() {
    let client = Client::start().await;
    let day = std::time::Duration::from_secs(86_400);
    let droplet = client.sandbox.seed_aged_droplets(1, day)[0];
    assert_eq!(
        client.show(droplet).await["created_at"],
        "2026-12-31T00:00:00Z"
    );
    for of in [Some(droplet), None] {
        let snapshot = client.sandbox.seed_snapshot(of, 30 * day).unwrap();
        let shown = client.get(&format!("/v2/snapshots/{snapshot}")).await;
        assert_eq!(shown["snapshot"]["created_at"], "2026-12-02T00:00:00Z");
    }
    let backup = client.sandbox.seed_aged_backup(droplet, day).unwrap();
    let shown = client.get(&format!("/v2/images/{backup}")).await;
    assert_eq!(shown["image"]["created_at"], "2026-12-31T00:00:00Z");
    for error in [
        client
            .sandbox
            .seed_snapshot(7, day)
            .unwrap_err()
            .to_string(),
        client
            .sandbox
            .seed_volume_snapshot("x", day)
            .unwrap_err()
            .to_string(),
    ] {
        assert!(error.contains("to have a snapshot"), "{error}");
    }
}

#[tokio::test]
async fn limits_can_be_seen_and_replaced() {
    let client = Client::start().await;
    client.get("/v2/account").await;
    let limits = client.controlled("limits").await;
    assert_eq!(limits["per_hour"], Value::Null);
    assert_eq!(limits["tokens"][0]["token"], client.sandbox.token());
    assert_eq!(limits["tokens"][0]["remaining"], 4999);

    let rules = json!({"per_minute": 2, "endpoints": [
        {"method": "GET", "path": "/v2/tags*", "most": 1, "window": "10s"},
    ]});
    let put = client.control(Method::PUT, "limits", Some(rules)).await;
    assert_eq!(put.status, 200, "{}", put.body);
    client.get("/v2/tags").await;
    let message = client.refused(429, Method::GET, "/v2/tags", None).await;
    assert!(message.contains("retry-after"), "{message}");
    client.get("/v2/account").await;
    client.refused(429, Method::GET, "/v2/account", None).await;
    // What is shown can be sent back.
    let limits = client.controlled("limits").await;
    assert_eq!(limits["endpoints"][0]["window"], 10.0);
    let again = client.control(Method::PUT, "limits", Some(limits)).await;
    assert_eq!(again.status, 200, "{}", again.body);
    let none = client
        .control(Method::PUT, "limits", Some(json!("none")))
        .await;
    assert_eq!(none.body["per_minute"], Value::Null);
    let real = client
        .control(Method::PUT, "limits", Some(json!("real")))
        .await;
    assert_eq!(real.body["per_hour"], 5000);
}

#[tokio::test]
async fn operations_are_listed_with_examples() {
    let client = Client::start().await;
    let operations = client.controlled("operations").await;
    let operations = operations["operations"].as_array().unwrap();
    assert_eq!(operations.len(), Sandbox::operations().unwrap().len());
    let create = client.controlled("operations/droplets_create").await;
    assert_eq!(create["method"], "POST");
    assert_eq!(create["stateful"], true);
    let request = &create["smallest_request"];
    assert_eq!(request["path"], "/v2/droplets");
    assert!(request["body"]["size"].is_string(), "{request}");
}

#[tokio::test]
async fn bad_input_is_told_with_what_is_wrong() {
    let client = Client::start().await;
    for (status, method, path, body, said) in [
        (404, Method::GET, "nothing", None, "GET /_sandbox/health"),
        (405, Method::GET, "advance", None, "takes POST, not GET"),
        (422, Method::POST, "advance", None, "`by`"),
        (
            422,
            Method::POST,
            "advance",
            Some(json!({"by": "soon"})),
            "`soon`",
        ),
        (422, Method::POST, "advance", Some(json!({"by": -1})), "-1"),
        (
            422,
            Method::POST,
            "advance",
            Some(json!({"by": 1, "to": 2})),
            "`to`",
        ),
        (
            422,
            Method::POST,
            "reset",
            Some(json!({"hard": true})),
            "`hard`",
        ),
        (
            422,
            Method::POST,
            "faults",
            Some(json!({"status": 503, "operation": "brew"})),
            "`brew`",
        ),
        (
            422,
            Method::POST,
            "faults",
            Some(json!({"operation": "sizes_list"})),
            "no effect",
        ),
        (
            422,
            Method::POST,
            "faults",
            Some(json!("any:every")),
            "<which>:<when>:<effect>",
        ),
        (
            422,
            Method::POST,
            "faults",
            Some(json!({"status": 99})),
            "200 to 599",
        ),
        (
            422,
            Method::POST,
            "faults",
            Some(json!({"probability": 2, "status": 503})),
            "0 to 1",
        ),
        (
            422,
            Method::POST,
            "faults",
            Some(json!({"status": 503, "reset": "after"})),
            "`reset-after` can't take place",
        ),
        (404, Method::DELETE, "faults/7", None, "no fault 7"),
        (404, Method::DELETE, "faults/x", None, "`x`"),
        (
            422,
            Method::POST,
            "scripts",
            Some(json!({"operation": "sizes_list"})),
            "`pointer`",
        ),
        (422, Method::GET, "requests?metod=GET", None, "`metod`"),
        (422, Method::GET, "requests?status=bad", None, "`4xx`"),
        (422, Method::GET, "requests?limit=all", None, "`all`"),
        (
            422,
            Method::PUT,
            "requests",
            Some(json!({"size": "big"})),
            "usize",
        ),
        (422, Method::POST, "seed", Some(json!({})), "`snapshot`"),
        (
            422,
            Method::POST,
            "seed",
            Some(json!({"droplets": -1})),
            "u64",
        ),
        (
            422,
            Method::POST,
            "seed",
            Some(json!({"droplets": 2_000_000})),
            "1000000",
        ),
        (
            422,
            Method::POST,
            "seed",
            Some(json!({"backup": {"droplet": 7}})),
            "no droplet 7",
        ),
        (
            422,
            Method::POST,
            "seed",
            Some(json!({"volume_snapshot": {"volume": "x"}})),
            "`x`",
        ),
        (404, Method::POST, "actions/7/hide", None, "no action 7"),
        (422, Method::PUT, "limits", Some(json!("some")), "`some`"),
        (
            422,
            Method::PUT,
            "limits",
            Some(json!({"per_day": 1})),
            "`per_day`",
        ),
        (
            422,
            Method::PUT,
            "state",
            Some(json!({"parts": {}})),
            "`format`",
        ),
        (404, Method::GET, "operations/brew", None, "`brew`"),
        (422, Method::GET, "?refresh=often", None, "`often`"),
    ] {
        let reply = client.control(method.clone(), path, body.clone()).await;
        assert_eq!(
            reply.status, status,
            "{method} {path} {body:?}: {}",
            reply.body
        );
        let message = reply.body["message"].as_str().unwrap();
        assert!(message.contains(said), "{method} {path}: {message}");
    }
    let request = client.request(Method::POST, "/_sandbox/advance").body("{");
    assert_eq!(request.send().await.unwrap().status(), 400);
    assert!(client.sandbox.faults().is_empty());
    assert_eq!(client.sandbox.time(), START);
}

#[tokio::test]
async fn somebody_can_ask_for_the_end() {
    let client = Client::start().await;
    let reply = client.control(Method::POST, "shutdown", None).await;
    assert_eq!(reply.status, 202);
    client.sandbox.asked_to_stop().await;
}

#[tokio::test]
async fn an_open_sandbox_goes_by_the_name_that_it_is_called_by() {
    let builder = Sandbox::builder().clock(Clock::manual());
    let open = builder.bind([0, 0, 0, 0].into()).start().await.unwrap();
    assert!(
        open.url().starts_with("http://127.0.0.1:"),
        "{}",
        open.url()
    );
    let closed = Sandbox::builder().start().await.unwrap();
    for (sandbox, host, base) in [
        (&open, "sandbox:4000", "http://sandbox:4000"),
        (&open, "evil\"><b>", open.url()),
        (&closed, "sandbox:4000", closed.url()),
    ] {
        let list = reqwest::Client::new()
            .get(format!("{}/v2/sizes?per_page=1", sandbox.url()))
            .bearer_auth(sandbox.token())
            .header("host", host);
        let text = list.send().await.unwrap().text().await.unwrap();
        let list: Value = serde_json::from_str(&text).unwrap();
        let next = list["links"]["pages"]["next"].as_str().unwrap();
        assert!(next.starts_with(&format!("{base}/v2/sizes?")), "{next}");
    }
}
