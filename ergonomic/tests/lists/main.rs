//! Lists of services that don't tell the truth, over HTTP: what is handed out is right, or there is an error.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(all(
    feature = "apps",
    feature = "droplets",
    feature = "inference",
    feature = "registry",
    feature = "volumes"
))]

#[path = "../by_hand/mod.rs"]
mod by_hand;
mod consistent;
mod every_row;
mod found;
mod kinds;
mod missing;
mod property;
#[path = "../common/repository.rs"]
mod repository;
mod truth;
mod waits;
#[path = "../common/world.rs"]
mod world;

use std::sync::Mutex;

use by_hand::{Received, Server, answer};
use digitalocean_sdk::pages::Items;
use digitalocean_sdk::raw::types::Droplet;
use digitalocean_sdk::{Client, Error, RatePolicy, RetryPolicy};
use serde_json::{Value, json};

/// What a request asks for.
#[derive(Clone, Copy, Debug)]
struct Asked {
    page: usize,
    size: usize,
}

fn query(request: &Received, name: &str) -> Option<String> {
    let target = request.line.split(' ').nth(1)?;
    let (_, query) = target.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let value = pairs.find(|(key, _)| *key == name)?.1;
    Some(value.to_owned())
}

impl Asked {
    fn of(request: &Received) -> Self {
        let number = |name| query(request, name).map(|value| value.parse().unwrap());
        Self {
            page: number("page").unwrap_or(1),
            size: number("per_page").unwrap_or(20),
        }
    }

    /// The page of a list of these ids as it should be.
    fn page_of(self, ids: &[usize]) -> Value {
        let pages = ids.len().div_ceil(self.size).max(1);
        let items = ids.chunks(self.size).nth(self.page - 1).unwrap_or_default();
        let next = self.page + 1;
        let links = if next <= pages {
            json!({ "pages": { "next": link(next) } })
        } else {
            json!({})
        };
        json!({ "droplets": droplets(items), "links": links, "meta": { "total": ids.len() } })
    }
}

fn link(page: usize) -> String {
    format!("https://api.digitalocean.com/v2/droplets?page={page}")
}

fn droplets(ids: &[usize]) -> Value {
    let droplet = |id: &usize| json!({ "id": id, "name": format!("web-{id}") });
    ids.iter().map(droplet).collect()
}

fn ids(droplets: &[Droplet]) -> Vec<usize> {
    let ids = droplets.iter().map(|droplet| droplet.id);
    ids.map(|id| usize::try_from(id).unwrap()).collect()
}

/// A server that answers each request with JSON, and a client of it.
async fn serve(respond: impl Fn(&Received) -> Value + Send + Sync + 'static) -> (Server, Client) {
    let server =
        Server::start(move |request| answer("200 OK", "", &respond(request).to_string())).await;
    let client = Client::builder()
        .token("t")
        .base_url(&server.url)
        .inference_url(&server.url)
        .inference_key("k")
        .retry(RetryPolicy::none())
        .rate(RatePolicy::none())
        .build()
        .unwrap();
    (server, client)
}

/// A list of so many droplets, by pages of 5, of which each answer is changed on its way: its number, from 1, and its JSON.
async fn serve_changed(
    count: usize,
    change: impl Fn(usize, &mut Value) + Send + Sync + 'static,
) -> (Server, Client) {
    let all: Vec<usize> = (1..=count).collect();
    serve(move |request| {
        let asked = Asked::of(request);
        let mut page = asked.page_of(&all);
        change(asked.page, &mut page);
        page
    })
    .await
}

/// A list that changes while it is read: before the request with this number, from 1, its ids are changed.
async fn serve_changing(
    count: usize,
    at: usize,
    change: impl Fn(&mut Vec<usize>) + Send + Sync + 'static,
) -> (Server, Client) {
    let state = Mutex::new((0, (1..=count).collect::<Vec<_>>()));
    serve(move |request| {
        let mut state = state.lock().unwrap();
        state.0 += 1;
        if state.0 == at {
            change(&mut state.1);
        }
        Asked::of(request).page_of(&state.1)
    })
    .await
}

fn list(client: &Client) -> Items<Droplet> {
    client
        .raw()
        .droplets_list(&Default::default())
        .items()
        .per_page(5)
}

/// What a list hands out before it ends, and the error that it ends with.
async fn read(items: &mut Items<Droplet>) -> (Vec<usize>, Option<Error>) {
    let mut read = Vec::new();
    let error = loop {
        match items.try_next().await {
            Ok(Some(droplet)) => read.push(droplet),
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    assert!(
        items.next().await.is_none(),
        "there is nothing after the end"
    );
    (ids(&read), error)
}
