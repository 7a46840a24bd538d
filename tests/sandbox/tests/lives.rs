//! The life of everything that can be created and deleted, as a program that keeps a state has it: what was sent is there, stays
//! the same however often it is read, is the same in the list, and is gone after the delete.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod bodies;
mod client;
mod walk;

use std::collections::BTreeSet;

use bodies::{completed, full, named};
use client::{ACTION, Client};
use reqwest::Method;
use serde_json::{Value, json};
use walk::{Paths, created, encoded, item_path, keys, paths, place};

/// Collections that have no such life, and why.
const NO_LIFE: &[(&str, &str)] = &[
    (
        "/v2/gen-ai/agents/{agent_uuid}/functions",
        "functions are shown in their agent alone",
    ),
    (
        "/v2/gen-ai/agents/{agent_uuid}/guardrails",
        "guardrails are shown in their agent alone",
    ),
    (
        "/v2/gen-ai/agents/{agent_uuid}/knowledge_bases",
        "what is attached is shown in its agent alone",
    ),
    (
        "/v2/gen-ai/models/api_keys",
        "was withdrawn: the create is answered with 410",
    ),
    ("/v2/monitoring/sinks", "no answer tells the key of a sink"),
];

/// Why a place isn't there.
const WRITTEN: &str = "is written and never shown";
const UNSHOWN: &str = "the document's answer doesn't have it";
const UNLISTED: &str = "the document's list doesn't have it";

/// Places of a collection that aren't as they were sent, and why. `[]` is each item of a list, `*` any member.
const OTHERWISE: &[(&str, &str, &str)] = &[
    ("/v2/add-ons/saas", "linked_droplet_id", UNSHOWN),
    ("/v2/add-ons/saas", "fleet_uuid", UNSHOWN),
    ("/v2/byoip_prefixes", "signature", WRITTEN),
    (
        "/v2/databases",
        "autoscale",
        "is shown as `storage_autoscale`, and at a path of its own",
    ),
    (
        "/v2/databases/{database_cluster_uuid}/topics",
        "partition_count",
        "is the number of `partitions`",
    ),
    (
        "/v2/databases/{database_cluster_uuid}/users",
        "readonly",
        UNSHOWN,
    ),
    ("/v2/dedicated-inferences", "access_tokens", WRITTEN),
    ("/v2/dedicated-inferences", "secrets", WRITTEN),
    ("/v2/domains", "ip_address", "is the first record"),
    (
        "/v2/domains/{domain_name}/records",
        "data",
        "answers leave the dot at the end out",
    ),
    ("/v2/droplets", "ssh_keys", UNSHOWN),
    ("/v2/droplets", "backups", "is one of `features`"),
    (
        "/v2/droplets",
        "backup_policy",
        "is shown at a path of its own",
    ),
    ("/v2/droplets", "ipv6", "is one of `features`"),
    ("/v2/droplets", "monitoring", "is one of `features`"),
    ("/v2/droplets", "user_data", WRITTEN),
    ("/v2/droplets", "private_networking", "is one of `features`"),
    ("/v2/droplets", "gpu_partition_mode", UNSHOWN),
    ("/v2/droplets", "with_droplet_agent", "is one of `features`"),
    ("/v2/droplets", "public_networking", "is told by `networks`"),
    (
        "/v2/functions/namespaces/{namespace_id}/keys",
        "expires_in",
        "is shown as the time `expires_at`",
    ),
    (
        "/v2/gen-ai/agents",
        "knowledge_base_uuid",
        "is shown as `knowledge_bases`",
    ),
    (
        "/v2/gen-ai/agents",
        "model_router_uuid",
        "is shown as `model_router`",
    ),
    ("/v2/gen-ai/agents", "model_uuid", "is shown as `model`"),
    ("/v2/gen-ai/agents", "router_preset_slug", UNSHOWN),
    (
        "/v2/gen-ai/agents/{agent_uuid}/api_keys",
        "agent_uuid",
        "is in the path",
    ),
    ("/v2/gen-ai/anthropic/keys", "api_key", WRITTEN),
    ("/v2/gen-ai/openai/keys", "api_key", WRITTEN),
    (
        "/v2/gen-ai/custom_evaluation_metrics",
        "config",
        "is shown as `custom_eval_config`",
    ),
    (
        "/v2/gen-ai/evaluation_datasets",
        "file_upload_dataset",
        UNSHOWN,
    ),
    (
        "/v2/gen-ai/evaluation_datasets",
        "name",
        "is shown as `dataset_name`",
    ),
    (
        "/v2/gen-ai/knowledge_bases",
        "datasources",
        "is shown at a path of its own",
    ),
    ("/v2/gen-ai/knowledge_bases", "size", UNSHOWN),
    ("/v2/gen-ai/knowledge_bases", "vpc_uuid", UNSHOWN),
    (
        "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
        "aws_data_source.key_id",
        WRITTEN,
    ),
    (
        "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
        "aws_data_source.secret_key",
        WRITTEN,
    ),
    (
        "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
        "knowledge_base_uuid",
        "is in the path",
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "metric_uuids",
        "is shown as `metrics`",
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "preset_name",
        "is shown as `eval_preset_name`",
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "preset_save_sections",
        UNSHOWN,
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "save_as_preset",
        UNSHOWN,
    ),
    ("/v2/gen-ai/model_evaluation_runs", "source", UNSHOWN),
    (
        "/v2/gen-ai/models/routers",
        "fallback_models",
        "is shown in `config`",
    ),
    (
        "/v2/gen-ai/models/routers",
        "policies",
        "is shown in `config`",
    ),
    (
        "/v2/gen-ai/workspaces",
        "agent_uuids",
        "is shown in the agents",
    ),
    ("/v2/images", "url", UNSHOWN),
    ("/v2/images", "region", "is one of `regions`"),
    (
        "/v2/kubernetes/clusters",
        "tags",
        "the service adds its own",
    ),
    (
        "/v2/kubernetes/clusters/{cluster_id}/node_pools",
        "tags",
        "the service adds its own",
    ),
    (
        "/v2/monitoring/sinks/destinations",
        "config.credentials",
        WRITTEN,
    ),
    (
        "/v2/partner_network_connect/attachments",
        "bgp.peer_router_asn",
        "is shown as `peer_asn`",
    ),
    (
        "/v2/partner_network_connect/attachments",
        "bgp.local_router_asn",
        "is shown as `local_asn`",
    ),
    (
        "/v2/partner_network_connect/attachments",
        "bgp.auth_key",
        "is shown at a path of its own",
    ),
    (
        "/v2/registries",
        "subscription_tier_slug",
        "is shown in `subscription` of its own path",
    ),
    ("/v2/security/secrets", "name", "is shown as `secret`"),
    (
        "/v2/security/settings/suppressions",
        "rule_uuid",
        "is shown in each of `resources`",
    ),
    (
        "/v2/security/settings/suppressions",
        "resources[]",
        "is shown as an object",
    ),
];

/// Places that the list doesn't show as the answer to a GET does, and why.
const NOT_LISTED: &[(&str, &str, &str)] = &[
    (
        "/v2/databases/{database_cluster_uuid}/schema-registry",
        "version",
        UNLISTED,
    ),
    ("/v2/gen-ai/agents", "conversation_logs_enabled", UNLISTED),
    ("/v2/gen-ai/agents", "vpc_uuid", UNLISTED),
    ("/v2/gen-ai/agents", "knowledge_bases", UNLISTED),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "candidate_inference_config",
        UNLISTED,
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "error_description",
        UNLISTED,
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "eval_preset_name",
        UNLISTED,
    ),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "eval_preset_uuid",
        UNLISTED,
    ),
    ("/v2/gen-ai/model_evaluation_runs", "metrics", UNLISTED),
    (
        "/v2/gen-ai/model_evaluation_runs",
        "result_summary",
        UNLISTED,
    ),
    ("/v2/gen-ai/model_evaluation_runs", "star_metric", UNLISTED),
    ("/v2/gen-ai/model_evaluation_runs", "started_at", UNLISTED),
    ("/v2/security/secrets", "values", UNLISTED),
];

/// Everything that a POST creates and a DELETE deletes.
fn mortal(paths: &Paths) -> Vec<String> {
    let all = paths.iter().filter(|(path, methods)| {
        methods.contains_key("POST")
            && !path.ends_with('}')
            && item_path(paths, path).is_some_and(|item| paths[item].contains_key("DELETE"))
    });
    all.map(|(path, _)| path.clone()).collect()
}

/// The object in an answer that has the most of what was sent.
fn thing<'a>(answer: &'a Value, sent: &Value) -> &'a Value {
    let names = sent.as_object().map(|sent| sent.keys().collect::<Vec<_>>());
    let names = names.unwrap_or_default();
    let known = |value: &&Value| {
        let shared = names
            .iter()
            .filter(|name| value.get(name.as_str()).is_some());
        (shared.count(), value.as_object().map_or(0, |own| own.len()))
    };
    let inner = answer.as_object().into_iter().flat_map(|own| own.values());
    let inner = inner.filter(|value| value.is_object());
    std::iter::once(answer)
        .chain(inner)
        .max_by_key(known)
        .unwrap()
}

/// The item of a list that has this key.
fn listed<'a>(answer: &'a Value, key: &str) -> Option<&'a Value> {
    let lists = answer.as_object()?.values().filter_map(Value::as_array);
    let mut items = lists.flatten();
    items.find(|item| keys(item).iter().any(|own| own == key))
}

/// All places of `sent` that `shown` has otherwise.
fn differences(sent: &Value, shown: Option<&Value>, at: &str, found: &mut Vec<(String, String)>) {
    let below = |name: &str| {
        if at.is_empty() {
            name.to_owned()
        } else {
            format!("{at}.{name}")
        }
    };
    let Some(shown) = shown else {
        found.push((at.to_owned(), format!("{sent} is missing")));
        return;
    };
    match (sent, shown) {
        (Value::Object(sent), Value::Object(members)) => {
            for (name, sent) in sent {
                differences(sent, members.get(name), &below(name), found);
            }
        }
        (Value::Array(sent), Value::Array(items)) if sent.len() == items.len() => {
            for (sent, item) in sent.iter().zip(items) {
                differences(sent, Some(item), &format!("{at}[]"), found);
            }
        }
        // A region or a size is sent as a slug, and shown as an object.
        (Value::String(_), Value::Object(_)) if shown.get("slug") == Some(sent) => {}
        _ if sent == shown => {}
        _ => found.push((at.to_owned(), format!("{sent} is {shown}"))),
    }
}

/// Takes out the differences that a table has.
fn excused(
    table: &'static [(&str, &str, &str)],
    pattern: &str,
    found: Vec<(String, String)>,
    used: &mut BTreeSet<(&'static str, &'static str)>,
) -> Vec<(String, String)> {
    let mut left = Vec::new();
    for (at, what) in found {
        let row = table
            .iter()
            .find(|(path, place, _)| *path == pattern && *place == at);
        match row {
            Some((path, place, _)) => {
                used.insert((path, place));
            }
            None => left.push((at, what)),
        }
    }
    left
}

/// The rows of both tables that were needed.
#[derive(Default)]
struct Used {
    otherwise: BTreeSet<(&'static str, &'static str)>,
    not_listed: BTreeSet<(&'static str, &'static str)>,
}

async fn live(pattern: &str, used: &mut Used) -> Result<(), Vec<String>> {
    let client = &Client::start().await;
    let paths = &paths();
    let one = |problem: String| vec![problem];
    let named_there = full::Named::make(client).await;
    let path = &place(client, paths, pattern).await.map_err(one)?;
    let create = paths[pattern]["POST"];
    let request = create.fullest_request();
    let request = request.map_err(|error| one(error.to_string()))?;
    let mut body = request.body.unwrap_or_else(|| json!({}));
    named(&mut body, 1);
    named_there.put_in(&mut body);
    let mut body = completed(client, pattern, body, 1).await;
    full::corrected(client, pattern, &mut body).await;
    let body = body;
    let (key, answer) = created(client, paths, pattern, path, body.clone())
        .await
        .map_err(one)?;
    client.sandbox.advance(ACTION);
    client.sandbox.advance(ACTION);
    let methods = &paths[item_path(paths, pattern).unwrap()];
    let at = &format!("{path}/{}", encoded(&key));
    let list_at = &format!("{path}?per_page=200&page=1");
    let lists = paths[pattern].contains_key("GET");
    let mut problems = Vec::new();
    let first = if methods.contains_key("GET") {
        let answer = client.get(at).await;
        thing(&answer, &body).clone()
    } else if lists {
        let list = client.get(list_at).await;
        let item = listed(&list, &key).cloned();
        item.ok_or_else(|| vec![format!("{key} is not in {list}")])?
    } else {
        thing(&answer, &body).clone()
    };
    client.sandbox.advance(ACTION);
    if methods.contains_key("GET") {
        let answer = client.get(at).await;
        let second = thing(&answer, &body);
        if *second != first {
            problems.push(format!("read twice: {first}\n    then {second}"));
        }
    }
    let mut found = Vec::new();
    differences(&body, Some(&first), "", &mut found);
    for (place, what) in excused(OTHERWISE, pattern, found, &mut used.otherwise) {
        problems.push(format!("sent {place}: {what}"));
    }
    if lists {
        let list = client.get(list_at).await;
        match listed(&list, &key) {
            Some(item) => {
                let mut found = Vec::new();
                differences(&first, Some(item), "", &mut found);
                for (place, what) in excused(NOT_LISTED, pattern, found, &mut used.not_listed) {
                    problems.push(format!("listed {place}: {what}"));
                }
            }
            None => problems.push(format!("{key} is not in {list}")),
        }
    }
    problems.extend(
        die(
            client,
            at,
            list_at,
            &key,
            methods.contains_key("GET"),
            lists,
        )
        .await,
    );
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

/// The end of it.
async fn die(
    client: &Client,
    at: &str,
    list_at: &str,
    key: &str,
    is_shown: bool,
    is_listed: bool,
) -> Vec<String> {
    let request = client.request(Method::DELETE, at);
    let request = request
        .bearer_auth(client.sandbox.token())
        .header("content-type", "application/json");
    let reply = request.send().await.unwrap();
    let status = reply.status().as_u16();
    if status >= 300 {
        return vec![format!("delete: {status} {}", reply.text().await.unwrap())];
    }
    client.sandbox.advance(ACTION);
    let mut problems = Vec::new();
    if is_shown {
        let status = client.call(Method::GET, at, None).await.status;
        if status != 404 {
            problems.push(format!("after the delete: {status}"));
        }
    }
    if is_listed {
        let list = client.get(list_at).await;
        if listed(&list, key).is_some() {
            problems.push(format!("after the delete it is in {list}"));
        }
    }
    problems
}

#[tokio::test]
async fn what_was_sent_is_there_until_it_is_deleted() {
    let all = mortal(&paths());
    let mut used = Used::default();
    let mut problems = Vec::new();
    let mut lived = 0;
    for pattern in &all {
        let is_excused = NO_LIFE.iter().any(|(path, _)| path == pattern);
        let own = pattern.clone();
        // On a task of its own, so that an answer that breaks its schema ends this collection only.
        let task = tokio::spawn(async move {
            let mut used = Used::default();
            let done = live(&own, &mut used).await;
            (done, used)
        });
        let (done, own) = task.await.unwrap_or_else(|panic| {
            let payload = panic.into_panic();
            let text = payload.downcast_ref::<String>().cloned();
            let text = text.unwrap_or_else(|| "it panicked".to_owned());
            (Err(vec![text]), Used::default())
        });
        used.otherwise.extend(own.otherwise);
        used.not_listed.extend(own.not_listed);
        match done {
            Ok(()) if is_excused => problems.push(format!("{pattern}: has a life")),
            Ok(()) => lived += 1,
            Err(_) if is_excused => {}
            Err(found) => {
                problems.extend(
                    found
                        .into_iter()
                        .map(|problem| format!("{pattern}: {problem}")),
                );
            }
        }
    }
    for (table, used) in [(OTHERWISE, &used.otherwise), (NOT_LISTED, &used.not_listed)] {
        let unused = table
            .iter()
            .filter(|(path, place, _)| !used.contains(&(*path, *place)));
        problems.extend(unused.map(|(path, place, _)| format!("{path}: {place} needs no row")));
    }
    println!("{lived} of {} collections lived", all.len());
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}
