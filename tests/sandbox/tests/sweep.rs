//! Every collection of the document, in the same way: create two, get, list, update, wait, delete, get again.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod bodies;
mod client;

use std::collections::{BTreeMap, BTreeSet};

use bodies::{completed, named, vpc};
use client::{ACTION, Client};
use digitalocean_sandbox::{Operation, Sandbox};
use reqwest::Method;
use serde_json::{Map, Value, json};

/// Collections that this can't sweep, and why. One that could be is an error.
const NOT_SWEPT: &[(&str, &str)] = &[
    (
        "/v2/gen-ai/agents/{agent_uuid}/functions",
        "functions are shown in their agent alone",
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

/// The operations of one path, by method.
type Paths = BTreeMap<String, BTreeMap<String, &'static Operation>>;

fn paths() -> Paths {
    let mut paths = Paths::new();
    for operation in Sandbox::operations().unwrap() {
        let methods = paths.entry(operation.path().to_owned()).or_default();
        methods.insert(operation.method().to_owned(), operation);
    }
    paths
}

/// The path of one item of a collection.
fn item_path<'a>(paths: &'a Paths, collection: &str) -> Option<&'a str> {
    let begin = format!("{collection}/{{");
    let mut items = paths.keys().filter(|path| {
        path.strip_prefix(&begin).is_some_and(|rest| {
            rest.strip_suffix('}')
                .is_some_and(|name| !name.contains('}'))
        })
    });
    items.next().map(String::as_str)
}

/// All that is created by a POST to a path that something can be found, changed or deleted below.
fn collections(paths: &Paths) -> Vec<String> {
    let created = paths.iter().filter(|(path, methods)| {
        methods
            .get("POST")
            .is_some_and(|create| create.is_in_store())
            && !path.ends_with('}')
            && item_path(paths, path).is_some()
    });
    created.map(|(path, _)| path.clone()).collect()
}

/// All texts and numbers of an answer that could be a key, those called `id` first.
fn keys(answer: &Value) -> Vec<String> {
    let mut objects = vec![answer];
    objects.extend(
        answer
            .as_object()
            .into_iter()
            .flatten()
            .map(|(_, value)| value),
    );
    let mut found = Vec::new();
    for object in objects.into_iter().rev() {
        let members = object.as_object().into_iter().flatten();
        let mut members = members.collect::<Vec<_>>();
        members.sort_by_key(|(name, _)| match name.as_str() {
            "id" | "uuid" => 0,
            name if name.ends_with("_uuid") || name.ends_with("_id") => 2,
            "namespace" | "access_key" | "name" | "subject_name" => 1,
            _ => 3,
        });
        for (_, value) in members {
            match value {
                Value::String(text) if !text.is_empty() && text.len() < 100 => {
                    found.push(text.clone())
                }
                Value::Number(number) => found.push(number.to_string()),
                Value::Array(items) => {
                    found.extend(items.iter().filter_map(Value::as_str).map(str::to_owned))
                }
                _ => {}
            }
        }
    }
    found
}

fn encoded(key: &str) -> String {
    key.replace('%', "%25")
        .replace('/', "%2F")
        .replace(' ', "%20")
        .replace('?', "%3F")
        .replace('#', "%23")
}

/// Creates what the path of a collection needs, and gives the path.
async fn place(client: &Client, paths: &Paths, pattern: &str) -> Result<String, String> {
    let mut path = String::new();
    let mut begun = String::new();
    for segment in pattern.split('/').skip(1) {
        if segment.starts_with('{') {
            let engine = engine(pattern);
            let (key, _) = if begun == "/v2/databases" {
                create_in(
                    client,
                    paths,
                    "/v2/databases",
                    "/v2/databases",
                    900,
                    Some(engine),
                )
                .await?
            } else if let Some(at) = elsewhere(&begun) {
                create_in(client, paths, at, at, 900, None).await?
            } else {
                create_in(client, paths, &begun, &path, 900, None).await?
            };
            client.sandbox.advance(ACTION);
            path.push('/');
            path.push_str(&encoded(&key));
        } else {
            path.push('/');
            path.push_str(segment);
        }
        begun.push('/');
        begun.push_str(segment);
    }
    Ok(path)
}

/// Where something is created that the path speaks of in another place.
fn elsewhere(begun: &str) -> Option<&'static str> {
    match begun {
        "/v2/nfs/shares" => Some("/v2/nfs"),
        _ => None,
    }
}

fn engine(pattern: &str) -> &'static str {
    match pattern {
        _ if pattern.contains("topics") || pattern.contains("schema-registry") => "kafka",
        _ => "pg",
    }
}

/// Creates one, and gives its key and the answer.
async fn create_in(
    client: &Client,
    paths: &Paths,
    pattern: &str,
    path: &str,
    count: usize,
    engine: Option<&str>,
) -> Result<(String, Value), String> {
    let create = paths.get(pattern).and_then(|methods| methods.get("POST"));
    let create = create.ok_or_else(|| format!("nothing is created at {pattern}"))?;
    let request = create
        .smallest_request()
        .map_err(|error| error.to_string())?;
    let mut body = request.body.unwrap_or_else(|| json!({}));
    named(&mut body, count);
    let mut body = completed(client, pattern, body, count).await;
    if let Some(engine) = engine.filter(|engine| *engine != "pg") {
        body["engine"] = json!(engine);
        body["version"] = json!("3.8");
        body["num_nodes"] = json!(3);
    }
    let reply = client.call(Method::POST, path, Some(body.clone())).await;
    if reply.status >= 300 {
        return Err(format!(
            "create: {} {}\n    {body}",
            reply.status, reply.body
        ));
    }
    let candidates = keys(&reply.body);
    if let Some(item) = item_path(paths, pattern)
        && paths[item].contains_key("GET")
    {
        for key in &candidates {
            let one = client
                .call(Method::GET, &format!("{path}/{}", encoded(key)), None)
                .await;
            if one.status == 200 {
                return Ok((key.clone(), reply.body));
            }
        }
        return Err(format!("no key of {} is found", reply.body));
    }
    // What nothing gets is found by its list.
    if paths[pattern].contains_key("GET") {
        let list = client.call(Method::GET, path, None).await;
        let list = list.body.to_string();
        for key in candidates {
            if list.contains(&format!("\"{key}\"")) {
                return Ok((key, reply.body));
            }
        }
        return Err(format!("the list doesn't show {}", reply.body));
    }
    let first = candidates.into_iter().next();
    Ok((first.ok_or("its answer has no key")?, reply.body))
}

/// All pages of a list.
async fn listed(client: &Client, path: &str) -> String {
    let reply = client
        .call(Method::GET, &format!("{path}?per_page=200&page=1"), None)
        .await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.body);
    reply.body.to_string()
}

async fn sweep(client: &Client, paths: &Paths, pattern: &str) -> Result<(), String> {
    let path = &place(client, paths, pattern).await?;
    let item = item_path(paths, pattern).unwrap();
    if pattern == "/v2/vpcs" {
        // The first of a region is its default, which can't be deleted.
        vpc(client, 500).await;
    }
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
        let body = if completes {
            completed(client, pattern, body, 1).await
        } else {
            body
        };
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
        if !ready.iter().any(|ready| ready.as_str() == Some(shown)) {
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
            sweep(&client, &self::paths(), &own).await
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
