//! Whether answers follow a script, value by value, and actions fail when they are told to.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use std::time::Duration;

use client::{ACTION, Client};
use digitalocean_sandbox::{Effect, Fault, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

const CLUSTER: &str = "/v2/databases/9cc10173-e9ea-4176-9dbc-a4cee4c4ff30";

/// Answers for what was never created, so that nothing but the script tells what becomes of it.
async fn examples() -> Client {
    Client::of(Sandbox::builder().without_store().start().await.unwrap())
}

async fn status(client: &Client) -> Value {
    client.get(CLUSTER).await["database"]["status"].take()
}

#[tokio::test]
async fn faults_of_one_operation_are_used_up_in_the_order_they_were_added() {
    let client = examples().await;
    let own = status(&client).await;
    for (times, value) in [(2, "forking"), (1, "migrating"), (1, "online")] {
        let effect = Effect::set("/database/status", value);
        let fault = Fault::on("databases_get_cluster")
            .next(times)
            .effect(effect);
        client.sandbox.fault(fault).unwrap();
    }
    for expected in ["forking", "forking", "migrating", "online"] {
        assert_eq!(status(&client).await, expected);
    }
    assert_eq!(status(&client).await, own, "the script is over");
}

#[tokio::test]
async fn a_script_stays_at_its_last_value_until_faults_are_cleared() {
    let client = examples().await;
    let own = status(&client).await;
    assert_ne!(own, "migrating");
    let life = ["forking", "online", "migrating"];
    let numbers = client
        .sandbox
        .script("databases_get_cluster", "/database/status", life)
        .unwrap();
    assert_eq!(numbers, [1, 2, 3]);
    for expected in ["forking", "online", "migrating", "migrating", "migrating"] {
        assert_eq!(status(&client).await, expected);
    }
    client.sandbox.clear_faults();
    assert_eq!(status(&client).await, own);
}

#[tokio::test]
async fn a_script_leaves_other_operations_and_refusals_alone() {
    let client = Client::start().await;
    let numbers = client
        .sandbox
        .script("droplets_get", "/droplet/status", ["archive"])
        .unwrap();
    let message = client
        .refused(404, Method::GET, "/v2/droplets/7", None)
        .await;
    assert!(message.contains("no such droplet"), "{message}");
    let struck = client.sandbox.requests().pop().unwrap();
    assert_eq!(struck.fault.unwrap().number, numbers[0]);

    let id = client.active_droplet(json!({})).await;
    assert_eq!(client.show(id).await["status"], "archive");
    let all = client.get("/v2/droplets").await;
    assert_eq!(all["droplets"][0]["status"], "active");
}

#[tokio::test]
async fn a_resource_can_be_missing_at_first_then_be_there_then_go_away() {
    let client = examples().await;
    let path = "/v2/kubernetes/clusters/bd5f5959-5e1e-4205-a714-a914373942af";
    let get = || Fault::on("kubernetes_get_cluster");
    for fault in [
        get().next(2).effect(Effect::status(404)),
        get().effect(Effect::set("/kubernetes_cluster/status/state", "degraded")),
        get().every().effect(Effect::status(404)),
    ] {
        client.sandbox.fault(fault).unwrap();
    }
    for _ in 0..2 {
        client.refused(404, Method::GET, path, None).await;
    }
    let there = client.get(path).await;
    assert_eq!(there["kubernetes_cluster"]["status"]["state"], "degraded");
    for _ in 0..2 {
        client.refused(404, Method::GET, path, None).await;
    }
}

#[tokio::test]
async fn what_is_removed_from_an_answer_is_there_again_in_the_next() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let whole = client.show(id).await;
    for pointer in ["/droplet/vpc_uuid", "/droplet/networks/v4/0"] {
        let fault = Fault::on("droplets_get").effect(Effect::remove(pointer));
        client.sandbox.fault(fault).unwrap();
        let less = client.show(id).await;
        let inside = pointer.strip_prefix("/droplet").unwrap();
        assert_ne!(less.pointer(inside), whole.pointer(inside), "{pointer}");
        assert_eq!(client.show(id).await, whole);
    }
}

#[tokio::test]
async fn values_of_lists_and_whole_answers_can_be_set() {
    let client = Client::start().await;
    client.sandbox.seed_droplets(2);
    for (pointer, value) in [
        ("/droplets/1/status", json!("off")),
        ("/meta/total", json!(7)),
        ("", json!({"droplets": [], "meta": {"total": 0}})),
    ] {
        let fault = Fault::on("droplets_list").effect(Effect::set(pointer, value.clone()));
        client.sandbox.fault(fault).unwrap();
        let listed = client.get("/v2/droplets").await;
        assert_eq!(listed.pointer(pointer), Some(&value), "{pointer}");
    }
}

#[tokio::test]
async fn a_script_that_could_never_happen_is_refused_and_nothing_of_it_stays() {
    let client = Client::start().await;
    let sandbox = &client.sandbox;
    let script = |operation: &str, pointer: &str, values: &[&str]| {
        let values = values.iter().copied();
        let error = sandbox.script(operation, pointer, values).unwrap_err();
        error.to_string()
    };
    assert!(script("account_get", "/account", &[]).contains("at least one"));
    assert!(script("account_got", "/account", &["x"]).contains("account_got"));
    assert!(script("account_get", "account", &["x", "y"]).contains("`/account`"));
    client.get("/v2/account").await;
    assert_eq!(sandbox.requests().pop().unwrap().fault, None);

    for (fault, said) in [
        (Fault::on_any().effect(Effect::remove("")), "the whole"),
        (Fault::on_any().effect(Effect::remove("a")), "`/a`"),
        (
            Fault::on("genai_get_oauth2_url").effect(Effect::action_fails()),
            "no state",
        ),
    ] {
        let error = sandbox.fault(fault).unwrap_err().to_string();
        assert!(error.contains(said), "{error}");
    }
}

#[tokio::test]
async fn a_failed_action_ends_errored_in_its_time_and_changes_nothing() {
    let client = Client::start().await;
    let id = client.active_droplet(json!({})).await;
    let fault: Fault = "dropletActions_post:next=1:action-fails".parse().unwrap();
    client.sandbox.fault(fault).unwrap();
    let actions = format!("/v2/droplets/{id}/actions");
    let off = json!({"type": "power_off"});
    let started = client.post(&actions, off.clone()).await;
    assert_eq!(started["action"]["status"], "in-progress");
    assert_eq!(client.show(id).await["locked"], true);

    client.sandbox.advance(ACTION - Duration::from_secs(1));
    let path = format!("/v2/actions/{}", started["action"]["id"]);
    assert_eq!(client.get(&path).await["action"]["status"], "in-progress");
    client.sandbox.advance(Duration::from_secs(1));
    let ended = client.get(&path).await;
    assert_eq!(ended["action"]["status"], "errored");
    assert_eq!(ended["action"]["completed_at"], "2027-01-01T00:01:00Z");
    let droplet = client.show(id).await;
    assert_eq!(
        (&droplet["status"], &droplet["locked"]),
        (&json!("active"), &json!(false))
    );

    // The next one is as good as ever.
    client.act(id, off).await;
    assert_eq!(client.show(id).await["status"], "off");
}

#[tokio::test]
async fn a_droplet_whose_creation_fails_stays_new() {
    let client = Client::start().await;
    let fault = Fault::on("droplets_create").effect(Effect::action_fails());
    client.sandbox.fault(fault).unwrap();
    let failed = client.active_droplet(json!({})).await;
    let good = client.active_droplet(json!({})).await;
    assert_eq!(client.show(failed).await["status"], "new");
    assert_eq!(client.show(good).await["status"], "active");
    let actions = client.get(&format!("/v2/droplets/{failed}/actions")).await;
    assert_eq!(actions["actions"][0]["status"], "errored");
}

#[tokio::test]
async fn a_refused_request_starts_no_action_that_could_fail_and_lets_later_ones_be() {
    let client = Client::start().await;
    let id = client.droplet(json!({})).await;
    let fault = Fault::on("dropletActions_post").effect(Effect::action_fails());
    client.sandbox.fault(fault).unwrap();
    let path = format!("/v2/droplets/{id}/actions");
    let reboot = json!({"type": "reboot"});
    client
        .refused(422, Method::POST, &path, Some(reboot.clone()))
        .await;
    client.sandbox.advance(ACTION);
    assert_eq!(client.show(id).await["status"], "active");
    client.act(id, reboot).await;
}

#[tokio::test]
async fn all_actions_that_one_request_starts_fail() {
    let client = Client::start().await;
    for _ in 0..2 {
        client.droplet(json!({"tags": ["web"]})).await;
    }
    client.sandbox.advance(ACTION);
    let fault = Fault::on("dropletActions_post_byTag").effect(Effect::action_fails());
    client.sandbox.fault(fault).unwrap();
    let path = "/v2/droplets/actions?tag_name=web";
    client.post(path, json!({"type": "power_off"})).await;
    client.sandbox.advance(ACTION);
    let droplets = client.get("/v2/droplets").await;
    for droplet in droplets["droplets"].as_array().unwrap() {
        assert_eq!(droplet["status"], "active");
    }
    let actions = client.get("/v2/actions?per_page=2").await;
    for action in actions["actions"].as_array().unwrap() {
        assert_eq!(action["status"], "errored");
    }
}

#[tokio::test]
async fn a_hidden_action_is_only_missing_from_the_list_of_all() {
    let client = Client::start().await;
    let actions = client.sandbox.seed_actions(3, |_| ACTION);
    let hidden = actions[1];
    client.sandbox.hide_action_from_lists(hidden).unwrap();
    client.sandbox.hide_action_from_lists(hidden).unwrap();
    let listed = client.get("/v2/actions").await;
    assert_eq!(listed["meta"]["total"], 2);
    let ids = listed["actions"].as_array().unwrap();
    let ids = ids.iter().map(|action| action["id"].as_i64().unwrap());
    assert_eq!(ids.collect::<Vec<_>>(), [actions[2], actions[0]]);

    // A page further on has no gap either.
    let second = client.get("/v2/actions?per_page=1&page=2").await;
    assert_eq!(second["actions"][0]["id"], actions[0]);
    assert_eq!(second["links"]["pages"].get("next"), None);

    let action = client.get(&format!("/v2/actions/{hidden}")).await;
    assert_eq!(action["action"]["status"], "in-progress");
    let droplet = &action["action"]["resource_id"];
    let own = client.get(&format!("/v2/droplets/{droplet}/actions")).await;
    assert_eq!(own["actions"][0]["id"], hidden);
    client.sandbox.advance(ACTION);
    let action = client.get(&format!("/v2/actions/{hidden}")).await;
    assert_eq!(action["action"]["status"], "completed");

    let error = client.sandbox.hide_action_from_lists(7).unwrap_err();
    assert!(error.to_string().contains("no action 7"), "{error}");
}
