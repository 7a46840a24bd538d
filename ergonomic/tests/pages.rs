//! Lists over pages, over HTTP against the sandbox. Odd services are the sandbox with its answers changed on the way.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used)]
#![cfg(feature = "droplets")]

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault, Sandbox};
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::pages::Position;
use digitalocean_sdk::raw::Operation;
use digitalocean_sdk::raw::transport::{Body, RawResponse};
use digitalocean_sdk::{Client, ClientBuilder, RetryPolicy};
use serde_json::{Value, json};

/// One with 22 droplets.
async fn sandbox() -> Sandbox {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.seed_droplets(22);
    sandbox
}

fn builder(sandbox: &Sandbox) -> ClientBuilder {
    let retry = RetryPolicy::none().backoff(Duration::ZERO, Duration::ZERO);
    Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .retry(retry)
}

/// Changes the body of every answer: the number of the answer, from 0, and its JSON.
struct Change<F>(F, AtomicUsize);

impl<F: Fn(usize, &mut Value) + Send + Sync + 'static> Middleware for Change<F> {
    fn response(&self, _: &'static Operation, response: &mut RawResponse) {
        if let Body::Full(body) = &response.body {
            let mut json = serde_json::from_slice(body).unwrap();
            (self.0)(self.1.fetch_add(1, Ordering::Relaxed), &mut json);
            response.body = Body::Full(json.to_string().into());
        }
    }
}

/// The names of all droplets that a service with changed answers gives, or the error.
async fn names(
    change: impl Fn(usize, &mut Value) + Send + Sync + 'static,
) -> (Result<Vec<String>, String>, usize) {
    let sandbox = sandbox().await;
    let client = builder(&sandbox)
        .per_page(5)
        .middleware(Change(change, AtomicUsize::new(0)))
        .build()
        .unwrap();
    let items = client.raw().droplets_list(&Default::default()).items();
    let all = items.all().await;
    let names = all.map(|droplets| droplets.into_iter().map(|droplet| droplet.name).collect());
    (
        names.map_err(|error| error.to_string()),
        sandbox.requests().len(),
    )
}

#[tokio::test]
async fn every_item_comes_once_and_in_order() {
    let sandbox = sandbox().await;
    let client = builder(&sandbox).build().unwrap();
    let whole = client.raw().droplets_list(&Default::default()).items();
    let whole: Vec<String> = whole
        .all()
        .await
        .unwrap()
        .into_iter()
        .map(|droplet| droplet.name)
        .collect();
    assert_eq!(sandbox.requests().len(), 1, "a page has 200 items");
    for per_page in [1, 3, 7, 21, 22, 23] {
        sandbox.clear_requests();
        let mut items = client
            .raw()
            .droplets_list(&Default::default())
            .items()
            .per_page(per_page);
        let mut names = Vec::new();
        while let Some(droplet) = items.try_next().await.unwrap() {
            names.push(droplet.name);
        }
        assert_eq!(names, whole);
        assert_eq!(items.total(), Some(whole.len() as u64));
        assert_eq!(items.position(), None);
        assert_eq!(
            sandbox.requests().len(),
            whole.len().div_ceil(per_page as usize),
            "pages of {per_page}"
        );
    }
}

#[tokio::test]
async fn nothing_is_asked_before_it_is_needed() {
    let sandbox = sandbox().await;
    let client = builder(&sandbox).per_page(5).build().unwrap();
    let mut items = client.raw().droplets_list(&Default::default()).items();
    assert_eq!(sandbox.requests().len(), 0);
    for _ in 0..5 {
        items.try_next().await.unwrap().unwrap();
    }
    assert_eq!(sandbox.requests().len(), 1);
    items.try_next().await.unwrap().unwrap();
    assert_eq!(sandbox.requests().len(), 2);
    let few = client
        .raw()
        .droplets_list(&Default::default())
        .items()
        .limit(5)
        .all()
        .await
        .unwrap();
    assert_eq!((few.len(), sandbox.requests().len()), (5, 3));
}

#[tokio::test]
async fn reading_ahead_gives_the_same_and_never_more_requests() {
    let sandbox = sandbox().await;
    // The last page is full, or isn't.
    for per_page in [3, 11] {
        let client = builder(&sandbox).per_page(per_page).build().unwrap();
        let list = || client.raw().droplets_list(&Default::default()).items();
        let plain = list().all().await.unwrap();
        sandbox.clear_requests();
        let ahead = list().read_ahead(3).all().await.unwrap();
        assert_eq!(ahead, plain);
        let pages = plain.len().div_ceil(per_page as usize);
        assert_eq!(sandbox.requests().len(), pages);
    }
}

#[tokio::test]
async fn a_page_that_fails_can_be_taken_up_again_without_loss() {
    for read_ahead in [0, 2] {
        let sandbox = sandbox().await;
        let client = builder(&sandbox).per_page(4).build().unwrap();
        let list = || {
            client
                .raw()
                .droplets_list(&Default::default())
                .items()
                .read_ahead(read_ahead)
        };
        let whole: Vec<String> = list()
            .all()
            .await
            .unwrap()
            .into_iter()
            .map(|droplet| droplet.name)
            .collect();
        sandbox
            .fault(
                Fault::on("droplets_list")
                    .nth(3)
                    .effect(Effect::reset_before_processing()),
            )
            .unwrap();
        let mut items = list();
        let mut names = Vec::new();
        let error = loop {
            match items.try_next().await {
                Ok(Some(droplet)) => names.push(droplet.name),
                Ok(None) => panic!("the third request fails"),
                Err(error) => break error,
            }
        };
        assert!(items.next().await.is_none(), "the error is the end");
        let position = items.position().cloned().unwrap();
        assert!(position.number() >= 2, "{error}");
        let mut rest = list().start_at(position);
        while let Some(droplet) = rest.try_next().await.unwrap() {
            names.push(droplet.name);
        }
        assert_eq!(names, whole, "reading {read_ahead} ahead");
    }
}

#[tokio::test]
async fn a_start_page_is_where_it_starts() {
    let sandbox = sandbox().await;
    let client = builder(&sandbox).per_page(4).build().unwrap();
    let list = || client.raw().droplets_list(&Default::default()).items();
    let whole = list().all().await.unwrap();
    let rest = list().start_at(Position::page(3)).all().await.unwrap();
    assert_eq!(rest, whole[8..]);
    assert_eq!(
        Position::page(0),
        Position::page(1),
        "they are counted from 1"
    );
    let params = digitalocean_sdk::raw::params::DropletsListParams::new().page(3);
    let same = client
        .raw()
        .droplets_list(&params)
        .items()
        .all()
        .await
        .unwrap();
    assert_eq!(same, rest);
}

#[tokio::test]
async fn what_the_service_leaves_unsaid_loses_nothing() {
    let (right, requests) = names(|_, _| {}).await;
    let right = right.unwrap();
    assert_eq!(requests, 5);
    let no_links = |_: usize, body: &mut Value| {
        body.as_object_mut().unwrap().remove("links");
    };
    assert_eq!(names(no_links).await.0.unwrap(), right);
    let no_meta = |_: usize, body: &mut Value| {
        body.as_object_mut().unwrap().remove("meta");
    };
    assert_eq!(names(no_meta).await.0.unwrap(), right);
    let neither = |_: usize, body: &mut Value| {
        body.as_object_mut()
            .unwrap()
            .retain(|key, _| key == "droplets");
    };
    assert_eq!(names(neither).await.0.unwrap(), right);
    let unfilled = |_: usize, body: &mut Value| body["meta"]["total"] = json!(0);
    assert_eq!(names(unfilled).await, (Ok(right), 5));
}

#[tokio::test]
async fn links_to_other_hosts_are_not_followed() {
    let elsewhere = |number: usize, body: &mut Value| {
        if body["links"]["pages"].get("next").is_some() {
            body["links"]["pages"]["next"] = json!(format!(
                "http://127.0.0.1:1/v2/droplets?page={}",
                number + 2
            ));
        }
    };
    let (names, requests) = names(elsewhere).await;
    let unique: HashSet<String> = names.unwrap().into_iter().collect();
    assert_eq!((unique.len(), requests), (22, 5));
}
