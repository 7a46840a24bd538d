//! Every collection of the document, in the same way: create two, get, list, update, wait, delete, get again.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod bodies;
mod client;
mod walk;

use std::collections::BTreeSet;

use bodies::{completed, named};
use client::{ACTION, Client};
use reqwest::Method;
use serde_json::{Map, Value, json};
use walk::{Paths, collections, create_in, encoded, item_path, listed, paths, place};

/// Collections that this can't sweep, and why. One that could be is an error.
const NOT_SWEPT: &[(&str, &str)] = &[
    (
        "/v2/gen-ai/agents/{agent_uuid}/functions",
        "functions are shown in their agent alone",
    ),
    (
        "/v2/gen-ai/agents/{agent_uuid}/knowledge_bases",
        "it attaches what there is, and answers the agent",
    ),
    (
        "/v2/security/settings/suppressions",
        "they are shown in the settings alone",
    ),
    (
        "/v2/gen-ai/agents/{agent_uuid}/guardrails",
        "guardrails are shown in their agent alone",
    ),
    (
        "/v2/gen-ai/models/api_keys",
        "the document has no answer to the create",
    ),
    ("/v2/monitoring/sinks", "no answer tells the key of a sink"),
];

async fn sweep(client: &Client, paths: &Paths, pattern: &str) -> Result<(), String> {
    let path = &place(client, paths, pattern).await?;
    let item = item_path(paths, pattern).unwrap();
    let methods = &paths[item];
    let (first, _) = create_in(client, paths, pattern, path, 1, None).await?;
    client.sandbox.advance(ACTION);
    let (second, _) = create_in(client, paths, pattern, path, 2, None).await?;
    if first == second {
        return Err(format!("two creates have one key: {first}"));
    }
    let at = |key: &str| format!("{path}/{}", encoded(key));
    // The GET there is that of the one in progress; the list is elsewhere.
    let is_list = !pattern.ends_with("/garbage-collection");
    let lists = is_list && paths[pattern].contains_key("GET");
    if lists {
        let list = listed(client, path).await;
        if !list.contains(&first) || !list.contains(&second) {
            return Err(format!("the list lacks {first} or {second}: {list}"));
        }
    }
    unknown(client, paths, path, item).await?;
    if let Some(update) = methods.get("PUT").or(methods.get("PATCH")) {
        let request = update
            .smallest_request()
            .map_err(|error| error.to_string())?;
        let mut body = request.body.unwrap_or_else(|| json!({}));
        named(&mut body, 1);
        let completes = update.method() == "PUT" || pattern == "/v2/dedicated-inferences";
        let mut body = if completes {
            completed(client, pattern, body, 1).await
        } else {
            body
        };
        if pattern == "/v2/vpc_nat_gateways" {
            // It stays with its networks.
            body.as_object_mut().unwrap().remove("vpcs");
        }
        let method = Method::from_bytes(update.method().as_bytes()).unwrap();
        let reply = client.call(method, &at(&first), Some(body.clone())).await;
        if reply.status >= 300 {
            return Err(format!(
                "update: {} {}\n    {body}",
                reply.status, reply.body
            ));
        }
    }
    client.sandbox.advance(ACTION);
    if let Some(get) = methods.get("GET") {
        let reply = client.call(Method::GET, &at(&first), None).await;
        if reply.status != 200 {
            return Err(format!(
                "get after the update: {} {}",
                reply.status, reply.body
            ));
        }
        ready(get.id(), &reply.body)?;
    }
    if !methods.contains_key("DELETE") {
        return Ok(());
    }
    let reply = client.call(Method::DELETE, &at(&first), None).await;
    if reply.status >= 300 {
        return Err(format!("delete: {} {}", reply.status, reply.body));
    }
    client.sandbox.advance(ACTION);
    if methods.contains_key("GET") {
        let gone = client.call(Method::GET, &at(&first), None).await.status;
        let left = client.call(Method::GET, &at(&second), None).await.status;
        if (gone, left) != (404, 200) {
            return Err(format!("after the delete: {gone}, and the other {left}"));
        }
    }
    if lists {
        let list = listed(client, path).await;
        if list.contains(&format!("\"{first}\"")) || !list.contains(&second) {
            return Err(format!("after the delete the list is {list}"));
        }
    }
    Ok(())
}

/// What never existed answers 404, whatever is asked of it.
async fn unknown(client: &Client, paths: &Paths, path: &str, item: &str) -> Result<(), String> {
    let never = format!("{path}/0a1b2c3d-0000-4000-8000-00000000000f");
    for method in ["GET", "DELETE"] {
        if paths[item].contains_key(method) {
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let reply = client.call(method.clone(), &never, None).await;
            if reply.status != 404 {
                return Err(format!("{method} of what never existed: {}", reply.status));
            }
        }
    }
    Ok(())
}

/// Whether the state is one that means ready, where a row of `spec/resources.toml` says which are.
fn ready(get: &str, answer: &Value) -> Result<(), String> {
    let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/spec/resources.toml"));
    let areas: toml::Table = toml::from_str(text).unwrap();
    let rows = areas
        .values()
        .filter_map(toml::Value::as_table)
        .flat_map(<Map<String, Value> as Rows>::from_toml);
    for row in rows {
        if row.get("get").and_then(toml::Value::as_str) != Some(get) {
            continue;
        }
        let state = row.get("state").and_then(toml::Value::as_table);
        let Some(field) = state.and_then(|state| state.get("field")?.as_str()) else {
            continue;
        };
        let pointer = format!("/{}", field.replace('.', "/"));
        let inner = answer
            .as_object()
            .into_iter()
            .flatten()
            .find_map(|(_, value)| value.pointer(&pointer));
        let shown = inner
            .or(answer.pointer(&pointer))
            .and_then(Value::as_str)
            .unwrap_or_default();
        let ready = state
            .and_then(|state| state.get("ready")?.as_array())
            .cloned()
            .unwrap_or_default();
        // A deployment is superseded by the next one.
        let is_over = shown == "SUPERSEDED";
        if !is_over && !ready.iter().any(|ready| ready.as_str() == Some(shown)) {
            return Err(format!("{field} is {shown:?} when it should be ready"));
        }
    }
    Ok(())
}

/// The rows of an area.
trait Rows {
    fn from_toml(area: &toml::Table) -> Vec<toml::Table>;
}

impl Rows for Map<String, Value> {
    fn from_toml(area: &toml::Table) -> Vec<toml::Table> {
        area.values()
            .filter_map(toml::Value::as_table)
            .cloned()
            .collect()
    }
}

#[tokio::test]
async fn every_collection_creates_lists_gets_changes_and_deletes() {
    let paths = paths();
    let mut problems = Vec::new();
    let mut swept = BTreeSet::new();
    let all = collections(&paths);
    for pattern in &all {
        let excused = NOT_SWEPT.iter().any(|(path, _)| path == pattern);
        let own = pattern.clone();
        // On a task of its own, so that an answer that breaks its schema ends this collection only.
        let task = tokio::spawn(async move {
            let client = Client::start().await;
            sweep(&client, &walk::paths(), &own).await
        });
        let done = task.await.unwrap_or_else(|panic| {
            let payload = panic.into_panic();
            let text = payload.downcast_ref::<String>().cloned();
            Err(text.unwrap_or_else(|| "it panicked".to_owned()))
        });
        match done {
            Ok(()) if excused => problems.push(format!("{pattern}: could be swept")),
            Ok(()) => {
                swept.insert(pattern.clone());
            }
            Err(_) if excused => {}
            Err(problem) => problems.push(format!("{pattern}: {problem}")),
        }
    }
    for (path, _) in NOT_SWEPT {
        if !all.iter().any(|known| known == path) {
            problems.push(format!("{path}: is no collection"));
        }
    }
    println!("{} of {} collections swept", swept.len(), all.len());
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
    assert!(swept.len() > 40, "{swept:?}");
}
