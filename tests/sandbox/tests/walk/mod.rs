//! Walking all collections of the document: their paths, what their paths need, and the keys that answers tell.

// Each test program uses a part of it; and the lint lets tests unwrap, but not the functions they share.
#![allow(dead_code, clippy::unwrap_used)]

use std::collections::BTreeMap;

use digitalocean_sandbox::{Operation, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

use crate::bodies::{completed, named};
use crate::client::{ACTION, Client};

/// The operations of one path, by method.
pub type Paths = BTreeMap<String, BTreeMap<String, &'static Operation>>;

pub fn paths() -> Paths {
    let mut paths = Paths::new();
    for operation in Sandbox::operations().unwrap() {
        let methods = paths.entry(operation.path().to_owned()).or_default();
        methods.insert(operation.method().to_owned(), operation);
    }
    paths
}

/// The path of one item of a collection.
pub fn item_path<'a>(paths: &'a Paths, collection: &str) -> Option<&'a str> {
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
pub fn collections(paths: &Paths) -> Vec<String> {
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
pub fn keys(answer: &Value) -> Vec<String> {
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

pub fn encoded(key: &str) -> String {
    key.replace('%', "%25")
        .replace('/', "%2F")
        .replace(' ', "%20")
        .replace('?', "%3F")
        .replace('#', "%23")
}

/// Creates what the path of a collection needs, and gives the path.
pub async fn place(client: &Client, paths: &Paths, pattern: &str) -> Result<String, String> {
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
pub fn elsewhere(begun: &str) -> Option<&'static str> {
    match begun {
        "/v2/nfs/shares" => Some("/v2/nfs"),
        _ => None,
    }
}

pub fn engine(pattern: &str) -> &'static str {
    match pattern {
        _ if pattern.contains("topics") || pattern.contains("schema-registry") => "kafka",
        _ => "pg",
    }
}

/// Creates one, and gives its key and the answer.
pub async fn create_in(
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
        body["version"] = json!("3.9");
        body["num_nodes"] = json!(3);
    }
    created(client, paths, pattern, path, body).await
}

/// Creates one by a body, and gives its key and the answer.
pub async fn created(
    client: &Client,
    paths: &Paths,
    pattern: &str,
    path: &str,
    body: Value,
) -> Result<(String, Value), String> {
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
pub async fn listed(client: &Client, path: &str) -> String {
    let reply = client
        .call(Method::GET, &format!("{path}?per_page=200&page=1"), None)
        .await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.body);
    reply.body.to_string()
}
