//! Agents, and what they show of the things that belong to them.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod client;

use client::{Client, text};
use reqwest::Method;
use serde_json::{Value, json};

const ALL: &str = "/v2/gen-ai/agents";

async fn agent(client: &Client, name: &str, more: Value) -> String {
    let mut body = json!({"name": name, "instruction": "be kind", "region": "tor1"});
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    let made = client.post(ALL, body).await;
    text(&made["agent"]["uuid"]).to_owned()
}

async fn show(client: &Client, id: &str) -> Value {
    client.get(&format!("{ALL}/{id}")).await["agent"].take()
}

async fn change(client: &Client, path: &str, body: Value) {
    let reply = client.call(Method::PUT, path, Some(body)).await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.body);
}

async fn remove(client: &Client, path: &str) {
    let reply = client.call(Method::DELETE, path, None).await;
    assert!((200..300).contains(&reply.status), "{path}: {}", reply.body);
}

#[tokio::test]
async fn an_agent_shows_what_its_knowledge_and_its_workspace_are_now() {
    let client = Client::start().await;
    let bases = "/v2/gen-ai/knowledge_bases";
    let base = client.post(bases, json!({"name": "old"})).await["knowledge_base"].take();
    let other = client.post(bases, json!({"name": "other"})).await["knowledge_base"].take();
    let space = json!({"name": "old"});
    let space = client.post("/v2/gen-ai/workspaces", space).await["workspace"].take();
    let named = json!({"knowledge_base_uuid": [base["uuid"], other["uuid"]], "workspace_uuid": space["uuid"]});
    let id = agent(&client, "a", named).await;
    let base = format!("{bases}/{}", text(&base["uuid"]));
    let space = format!("/v2/gen-ai/workspaces/{}", text(&space["uuid"]));

    change(&client, &base, json!({"name": "new"})).await;
    change(&client, &space, json!({"name": "new"})).await;
    let shown = show(&client, &id).await;
    let names = shown["knowledge_bases"].as_array().unwrap().iter();
    let names = names.map(|base| text(&base["name"])).collect::<Vec<_>>();
    assert_eq!(names, ["new", "other"]);
    assert_eq!(shown["workspace"]["name"], "new");

    remove(&client, &base).await;
    remove(&client, &space).await;
    let shown = show(&client, &id).await;
    let names = shown["knowledge_bases"].as_array().unwrap().iter();
    let names = names.map(|base| text(&base["name"])).collect::<Vec<_>>();
    assert_eq!(names, ["other"]);
    assert!(shown.get("workspace").is_none(), "{shown}");
}

#[tokio::test]
async fn agents_know_their_children_and_their_parents() {
    let client = Client::start().await;
    let parent = agent(&client, "parent", json!({})).await;
    let child = agent(&client, "child", json!({})).await;
    let route = format!("{ALL}/{parent}/child_agents/{child}");
    let body = json!({"route_name": "sums", "if_case": "numbers"});
    client.post(&route, body).await;
    let of_child = show(&client, &child).await;
    assert_eq!(of_child["parent_agents"][0]["name"], "parent");

    change(&client, &format!("{ALL}/{child}"), json!({"name": "grown"})).await;
    change(&client, &format!("{ALL}/{parent}"), json!({"name": "old"})).await;
    let shown = show(&client, &parent).await["child_agents"][0].take();
    assert_eq!(
        (&shown["name"], &shown["route_name"]),
        (&json!("grown"), &json!("sums"))
    );
    let children = client.get(&format!("{ALL}/{parent}/child_agents")).await;
    assert_eq!(children["children"][0]["name"], "grown");
    assert_eq!(
        show(&client, &child).await["parent_agents"][0]["name"],
        "old"
    );

    remove(&client, &route).await;
    assert_eq!(show(&client, &child).await["parent_agents"], json!([]));
    client.post(&route, json!({"route_name": "sums"})).await;
    remove(&client, &format!("{ALL}/{child}")).await;
    assert_eq!(show(&client, &parent).await["child_agents"], json!([]));
}

#[tokio::test]
async fn an_indexing_job_is_of_a_knowledge_base_that_there_is() {
    let client = Client::start().await;
    let jobs = "/v2/gen-ai/indexing_jobs";
    let unknown = json!({"knowledge_base_uuid": "0a1b2c3d-0000-4000-8000-00000000000f"});
    client.refused(422, Method::POST, jobs, Some(unknown)).await;
    let base = json!({"name": "b"});
    let base = client.post("/v2/gen-ai/knowledge_bases", base).await["knowledge_base"].take();
    client
        .post(jobs, json!({"knowledge_base_uuid": base["uuid"]}))
        .await;
}

#[tokio::test]
async fn keys_of_openai_and_anthropic_are_no_keys_of_a_model_provider() {
    let client = Client::start().await;
    for (who, field) in [
        ("openai", "open_ai_key_uuid"),
        ("anthropic", "anthropic_key_uuid"),
    ] {
        let key = json!({"name": "k", "api_key": "sk"});
        let key = client.post(&format!("/v2/gen-ai/{who}/keys"), key).await["api_key_info"].take();
        let body = |field: &str| json!({"name": "a", "instruction": "be kind", "region": "tor1", field: key["uuid"]});
        let wrong = body("model_provider_key_uuid");
        client.refused(404, Method::POST, ALL, Some(wrong)).await;
        let made = client.post(ALL, body(field)).await["agent"].take();
        assert!(made["uuid"].is_string(), "{made}");
    }
}
