//! The life of everything that can be created and deleted, as a program that keeps a state has it: what was sent is there, stays
//! the same however often it is read, is the same in the list, changes as it is told to, and is gone after the delete.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod bodies;
mod client;
mod otherwise;
mod walk;

use std::collections::BTreeSet;

use bodies::{completed, full, named};
use client::{ACTION, Client};
use digitalocean_sandbox::Operation;
use otherwise::{
    CHANGED_OTHERWISE, NO_LIFE, NOT_LISTED, NOT_RESTORED, NOT_SENT_BACK, OTHERWISE, Rows, STAYS,
};
use reqwest::Method;
use serde_json::{Value, json};
use walk::{Paths, created, encoded, item_path, keys, paths, place};

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

fn is_in(at: &str, place: &str) -> bool {
    at.strip_prefix(place)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// A row that was needed: its table, collection and place.
//
type Row = (&'static str, &'static str, &'static str);

const TABLES: [(&str, Rows); 4] = [
    ("sent", OTHERWISE),
    ("listed", NOT_LISTED),
    ("changed", CHANGED_OTHERWISE),
    ("restored", NOT_RESTORED),
];

/// What a life has shown.
#[derive(Default)]
struct Seen {
    problems: Vec<String>,
    used: BTreeSet<Row>,
}

impl Seen {
    /// Compares, and notes what no row of these tables has.
    fn compare(
        &mut self,
        tables: &[&'static str],
        pattern: &str,
        wanted: &Value,
        shown: Option<&Value>,
    ) {
        let mut found = Vec::new();
        differences(wanted, shown, "", &mut found);
        for (at, what) in found {
            let rows = TABLES.iter().filter(|(table, _)| tables.contains(table));
            let mut rows = rows.flat_map(|(table, rows)| {
                rows.iter()
                    .map(move |(path, place, _)| (*table, *path, *place))
            });
            match rows.find(|(_, path, place)| *path == pattern && is_in(&at, place)) {
                Some(row) => {
                    self.used.insert(row);
                }
                None => {
                    let table = tables.first().unwrap();
                    self.problems.push(format!("{table} {at}: {what}"));
                }
            }
        }
    }
}

/// One of a collection, where it is.
struct One<'a> {
    client: &'a Client,
    pattern: &'a str,
    at: String,
    list_at: String,
    key: String,
    is_shown: bool,
    is_listed: bool,
}

impl One<'_> {
    /// As a GET shows it, or its list, or else the answer to the request that made it so.
    async fn read(&self, sent: &Value, answer: &Value) -> Value {
        if self.is_shown {
            let answer = self.client.get(&self.at).await;
            thing(&answer, sent).clone()
        } else {
            let item = self.listed().await;
            item.unwrap_or_else(|| thing(answer, sent).clone())
        }
    }

    async fn listed(&self) -> Option<Value> {
        if !self.is_listed {
            return None;
        }
        let list = self.client.get(&self.list_at).await;
        listed(&list, &self.key).cloned()
    }
}

/// A body with everything that an operation takes.
async fn body_of(
    client: &Client,
    there: &full::Named,
    pattern: &str,
    operation: &Operation,
    count: usize,
) -> Value {
    let request = operation.fullest_request().unwrap();
    let mut body = request.body.unwrap_or_else(|| json!({}));
    let taken = body.as_object().map(|body| body.keys().cloned().collect());
    let taken: BTreeSet<String> = taken.unwrap_or_default();
    named(&mut body, count);
    there.put_in(&mut body);
    let mut body = completed(client, pattern, body, count).await;
    full::corrected(client, pattern, &mut body).await;
    if operation.method() != "POST"
        && let Some(body) = body.as_object_mut()
    {
        body.retain(|name, _| taken.contains(name));
    }
    body
}

async fn live(pattern: &str) -> Seen {
    let client = &Client::start().await;
    let paths = &paths();
    let mut seen = Seen::default();
    let there = full::Named::make(client).await;
    let path = match place(client, paths, pattern).await {
        Ok(path) => path,
        Err(problem) => {
            seen.problems.push(problem);
            return seen;
        }
    };
    let body = body_of(client, &there, pattern, paths[pattern]["POST"], 1).await;
    let (key, answer) = match created(client, paths, pattern, &path, body.clone()).await {
        Ok(made) => made,
        Err(problem) => {
            seen.problems.push(problem);
            return seen;
        }
    };
    settle(client);
    let methods = &paths[item_path(paths, pattern).unwrap()];
    let one = One {
        client,
        pattern,
        at: format!("{path}/{}", encoded(&key)),
        list_at: format!("{path}?per_page=200&page=1"),
        key,
        is_shown: methods.contains_key("GET"),
        is_listed: paths[pattern].contains_key("GET"),
    };
    let first = one.read(&body, &answer).await;
    settle(client);
    let second = one.read(&body, &answer).await;
    if second != first {
        let problem = format!("read twice: {first}\n    then {second}");
        seen.problems.push(problem);
    }
    seen.compare(&["sent"], pattern, &body, Some(&first));
    if one.is_listed {
        let item = one.listed().await;
        seen.compare(&["listed"], pattern, &first, item.as_ref());
    }
    if let Some(update) = methods.get("PUT").or(methods.get("PATCH")) {
        change(&one, &there, update, &mut seen).await;
    }
    die(&one, &mut seen).await;
    seen
}

fn settle(client: &Client) {
    client.sandbox.advance(ACTION);
    client.sandbox.advance(ACTION);
}

/// Everything that can be changed is as it was sent; and nothing changes when what was read is sent back.
async fn change(one: &One<'_>, there: &full::Named, update: &Operation, seen: &mut Seen) {
    let mut body = body_of(one.client, there, one.pattern, update, 3).await;
    if let Some(body) = body.as_object_mut() {
        body.retain(|name, _| !STAYS.contains(&(one.pattern, name.as_str())));
    }
    let method = Method::from_bytes(update.method().as_bytes()).unwrap();
    let call = async |body: &Value| {
        let body = Some(body.clone());
        let reply = one.client.call(method.clone(), &one.at, body).await;
        settle(one.client);
        if reply.status < 300 {
            Ok(reply.body)
        } else {
            Err(format!("{} {}", reply.status, reply.body))
        }
    };
    let answer = match call(&body).await {
        Ok(answer) => answer,
        Err(refused) => {
            seen.problems.push(format!("change: {refused}\n    {body}"));
            return;
        }
    };
    let changed = one.read(&body, &answer).await;
    let tables = ["changed", "sent"];
    seen.compare(&tables, one.pattern, &body, Some(&changed));
    let is_refused = NOT_SENT_BACK.iter().any(|(path, _)| *path == one.pattern);
    let Some(names) = body.as_object().filter(|_| !is_refused) else {
        return;
    };
    let mut back = changed.clone();
    if let Some(back) = back.as_object_mut() {
        back.retain(|name, _| names.contains_key(name));
        for value in back.values_mut() {
            if let Some(slug) = value.get("slug") {
                *value = slug.clone();
            }
        }
    }
    let answer = match call(&back).await {
        Ok(answer) => answer,
        Err(refused) => {
            let problem = format!("sent back: {refused}\n    {back}");
            seen.problems.push(problem);
            return;
        }
    };
    let mut restored = one.read(&body, &answer).await;
    for time in ["updated_at", "updatedAt"] {
        if let Some(old) = changed.get(time) {
            restored[time] = old.clone();
        }
    }
    seen.compare(&["restored"], one.pattern, &changed, Some(&restored));
}

/// The end of it.
async fn die(one: &One<'_>, seen: &mut Seen) {
    let request = one.client.request(Method::DELETE, &one.at);
    let request = request
        .bearer_auth(one.client.sandbox.token())
        .header("content-type", "application/json");
    let reply = request.send().await.unwrap();
    let status = reply.status().as_u16();
    if status >= 300 {
        let text = reply.text().await.unwrap();
        seen.problems.push(format!("delete: {status} {text}"));
        return;
    }
    settle(one.client);
    if one.is_shown {
        let status = one.client.call(Method::GET, &one.at, None).await.status;
        if status != 404 {
            seen.problems.push(format!("after the delete: {status}"));
        }
    }
    if one.listed().await.is_some() {
        seen.problems
            .push("after the delete it is listed".to_owned());
    }
}

#[tokio::test]
async fn what_was_sent_is_there_until_it_is_changed_or_deleted() {
    let all = mortal(&paths());
    let mut used = BTreeSet::new();
    let mut problems = Vec::new();
    let mut lived = 0;
    for pattern in &all {
        let is_excused = NO_LIFE.iter().any(|(path, _)| path == pattern);
        let own = pattern.clone();
        // On a task of its own, so that an answer that breaks its schema ends this collection only.
        let task = tokio::spawn(async move { live(&own).await });
        let seen = task.await.unwrap_or_else(|panic| {
            let payload = panic.into_panic();
            let text = payload.downcast_ref::<String>().cloned();
            Seen {
                problems: vec![text.unwrap_or_else(|| "it panicked".to_owned())],
                used: BTreeSet::new(),
            }
        });
        used.extend(seen.used);
        match (seen.problems.is_empty(), is_excused) {
            (true, true) => problems.push(format!("{pattern}: has a life")),
            (true, false) => lived += 1,
            (false, true) => {}
            (false, false) => {
                let own = seen.problems.into_iter();
                problems.extend(own.map(|problem| format!("{pattern}: {problem}")));
            }
        }
    }
    for (table, rows) in TABLES {
        let unused = rows
            .iter()
            .filter(|(path, place, _)| !used.contains(&(table, *path, *place)));
        problems
            .extend(unused.map(|(path, place, _)| format!("{path}: {table} {place} needs no row")));
    }
    println!("{lived} of {} collections lived", all.len());
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}
