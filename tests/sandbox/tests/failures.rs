//! Whether everything whose life can end badly does so when a script says it: the states are those of `spec/resources.toml`.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used)]

mod bodies;
mod client;
mod walk;

use client::{ACTION, Client};
use digitalocean_sandbox::{Effect, Fault};
use reqwest::Method;
use serde_json::Value;
use walk::{collections, create_in, encoded, item_path, paths, place};

/// Creates that this can't show, and why.
const NOT_SHOWN: &[(&str, &str)] = &[(
    "vpcPeerings_create",
    "the document doesn't have the state that clients wait for",
)];

/// The creates of what can fail, with the states that mean that.
fn mortal() -> Vec<(String, Vec<String>)> {
    let rows: toml::Table = toml::from_str(include_str!("../spec/resources.toml")).unwrap();
    let rows = rows.values().filter_map(toml::Value::as_table);
    let rows = rows.flat_map(|area| area.values());
    let found = rows.filter_map(|row| {
        let create = row.get("create")?.as_str()?.to_owned();
        let failed = row.get("state")?.get("failed")?.as_array()?.iter();
        let failed = failed.map(|state| state.as_str().unwrap().to_owned());
        Some((create, failed.collect::<Vec<_>>()))
    });
    found.filter(|(_, failed)| !failed.is_empty()).collect()
}

/// Whether some text of an answer is one of these.
fn says(answer: &Value, states: &[String]) -> bool {
    match answer {
        Value::String(text) => states.contains(text),
        Value::Array(items) => items.iter().any(|item| says(item, states)),
        Value::Object(members) => members.values().any(|member| says(member, states)),
        _ => false,
    }
}

#[tokio::test]
async fn whatever_can_fail_fails_by_script_and_lasts() {
    let paths = paths();
    let mortal = mortal();
    let mut failed = Vec::new();
    let mut problems = Vec::new();
    for pattern in collections(&paths) {
        let create = paths[&pattern]["POST"].id();
        let row = mortal.iter().find(|(operation, _)| operation == create);
        let Some((_, states)) = row else { continue };
        if NOT_SHOWN.iter().any(|(own, _)| *own == create) {
            continue;
        }
        let item = item_path(&paths, &pattern).unwrap();
        if !paths[item].contains_key("GET") {
            continue;
        }
        let client = Client::start().await;
        let path = place(&client, &paths, &pattern).await.unwrap();
        let fault = Fault::on(create).next(1).effect(Effect::action_fails());
        client.sandbox.fault(fault).unwrap();
        let (key, _) = create_in(&client, &paths, &pattern, &path, 1, None)
            .await
            .unwrap();
        // And one that doesn't.
        let (other, _) = create_in(&client, &paths, &pattern, &path, 2, None)
            .await
            .unwrap();
        client.sandbox.advance(ACTION * 2);
        let shown = async |key: &str| {
            let path = format!("{path}/{}", encoded(key));
            client.call(Method::GET, &path, None).await.body
        };
        let (bad, good) = (shown(&key).await, shown(&other).await);
        if !says(&bad, states) {
            problems.push(format!("{pattern}: not failed: {bad}"));
        }
        if says(&good, states) {
            problems.push(format!("{pattern}: failed unasked: {good}"));
        }
        failed.push(pattern);
    }
    println!("{} failed: {failed:#?}", failed.len());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(failed.len() > 12, "{failed:?}");
}
