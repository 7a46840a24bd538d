//! Lists that change while they are read, over HTTP: each item comes once, and none that was there the whole time is missing.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;

use digitalocean_sdk::pages::{Items, Position};
use digitalocean_sdk::raw::types::{Droplet, DropletsListResponse};
use digitalocean_sdk::resource::List;
use digitalocean_sdk::{Client, ErrorKind};
use futures_util::TryStreamExt as _;
use serde_json::json;

use crate::{Asked, Server, ids, query, read, serve, serve_changed, serve_changing};

fn consistent(client: &Client) -> Items<Droplet> {
    client.droplets().list().consistent().per_page(5)
}

/// How often the first page was asked for.
fn passes(server: &Server) -> usize {
    let requests = server.requests();
    let first = requests
        .iter()
        .filter(|request| query(request, "page").as_deref() == Some("1"));
    first.count()
}

/// What is handed out, in order of the ids, without an error.
async fn whole(mut items: Items<Droplet>) -> Vec<usize> {
    let (mut ids, error) = read(&mut items).await;
    assert!(error.is_none(), "{error:?}");
    ids.sort_unstable();
    ids
}

fn upto(last: usize) -> Vec<usize> {
    (1..=last).collect()
}

#[tokio::test]
async fn what_is_deleted_between_two_pages_hides_nothing() {
    let (server, client) = serve_changing(22, 2, |ids| ids.retain(|id| *id != 1)).await;
    assert_eq!(whole(consistent(&client)).await, upto(22));
    assert_eq!((passes(&server), server.requests().len()), (2, 10));
    // So many that the list ends early, and a page of it is empty.
    let (server, client) = serve_changing(22, 3, |ids| ids.truncate(10)).await;
    assert_eq!(whole(consistent(&client)).await, upto(10));
    assert_eq!(passes(&server), 2);
}

#[tokio::test]
async fn what_is_created_between_two_pages_doubles_nothing() {
    let (server, client) = serve_changing(22, 2, |ids| ids.insert(0, 23)).await;
    assert_eq!(whole(consistent(&client)).await, upto(23));
    assert_eq!(passes(&server), 2);
    // A whole page, so that the next one is the one before.
    let (server, client) = serve_changing(22, 2, |ids| drop(ids.splice(0..0, 23..28))).await;
    assert_eq!(whole(consistent(&client)).await, upto(27));
    assert_eq!(passes(&server), 2);
}

#[tokio::test]
async fn both_at_once_show_by_what_comes_twice() {
    let (server, client) = serve_changing(22, 2, |ids| {
        ids.insert(0, 23);
        ids.retain(|id| *id != 20);
    })
    .await;
    let mut all = upto(23);
    all.retain(|id| *id != 20);
    assert_eq!(whole(consistent(&client)).await, all);
    assert_eq!(passes(&server), 2);
}

/// A list in which one is created before each request.
async fn restless() -> (Server, Client) {
    let count = AtomicUsize::new(22);
    serve(move |request| {
        let newest = count.fetch_add(1, Ordering::Relaxed) + 1;
        let all: Vec<usize> = (1..=newest).rev().collect();
        Asked::of(request).page_of(&all)
    })
    .await
}

#[tokio::test]
async fn a_list_that_never_stops_moving_ends_with_what_was_read() {
    for (max, times) in [(None, 5), (Some(3), 3)] {
        let (server, client) = restless().await;
        let mut items = consistent(&client);
        if let Some(max) = max {
            items = items.max_passes(max);
        }
        let error = items.all().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ListChanged);
        let told = format!(
            "it was read {times} times (`max_passes`), and the last time its total went from"
        );
        assert!(error.to_string().contains(&told), "{error}");
        assert_eq!(passes(&server), times);
        let mut read = ids(error.items());
        read.sort_unstable();
        let found = read.len();
        read.dedup();
        assert_eq!(read.len(), found, "each once");
        assert!(upto(22).iter().all(|id| read.contains(id)));
    }
}

#[tokio::test]
async fn without_a_total_only_what_comes_twice_shows_a_change() {
    let moving = |created: bool| {
        let count = AtomicUsize::new(0);
        serve(move |request| {
            let mut all = upto(22);
            if count.fetch_add(1, Ordering::Relaxed) > 0 {
                match created {
                    true => all.insert(0, 23),
                    false => drop(all.remove(0)),
                }
            }
            let mut page = Asked::of(request).page_of(&all);
            page["meta"] = json!({});
            page
        })
    };
    let (server, client) = moving(true).await;
    assert_eq!(whole(consistent(&client)).await, upto(23));
    assert_eq!(passes(&server), 2);
    // The documented limit.
    let (server, client) = moving(false).await;
    let mut lacking = upto(22);
    lacking.retain(|id| *id != 6);
    assert_eq!(whole(consistent(&client)).await, lacking);
    assert_eq!(passes(&server), 1);
}

#[tokio::test]
async fn what_the_service_says_twice_is_handed_out_once_and_told() {
    let (server, client) = serve_changed(22, |page, body| {
        if page == 3 {
            body["droplets"][4] = json!({ "id": 2, "name": "web-2" });
        }
    })
    .await;
    let (read, error) = read(&mut consistent(&client)).await;
    let error = error.unwrap();
    assert_eq!((read.len(), error.kind()), (21, ErrorKind::ListChanged));
    assert!(error.to_string().contains("an item came twice"), "{error}");
    assert_eq!(passes(&server), 5);
}

#[tokio::test]
async fn a_future_that_is_dropped_in_the_middle_loses_nothing() {
    for read_ahead in [0, 2] {
        let (server, client) = serve_changing(22, 3, |ids| ids.retain(|id| *id != 1)).await;
        let mut items = consistent(&client).read_ahead(read_ahead);
        let mut read = Vec::new();
        loop {
            let begun = poll_fn(|context| Poll::Ready(pin!(items.next()).poll(context))).await;
            let next = match begun {
                Poll::Ready(next) => next,
                Poll::Pending => items.next().await,
            };
            match next {
                Some(item) => read.push(item.unwrap()),
                None => break,
            }
        }
        let mut read = ids(&read);
        read.sort_unstable();
        assert_eq!(read, upto(22));
        assert_eq!((passes(&server), server.requests().len()), (2, 10));
    }
}

#[tokio::test]
async fn a_droplet_without_an_id_can_not_be_told_apart() {
    let (_server, client) = serve_changed(22, |page, body| {
        if page == 2 {
            body["droplets"][1] = json!({ "name": "web" });
        }
    })
    .await;
    let error = consistent(&client).all().await.unwrap_err();
    assert!(error.is_decode());
    assert!(
        error
            .to_string()
            .starts_with("droplets_list: an item has no key"),
        "{error}"
    );
    assert_eq!(ids(error.items()), upto(6));
}

#[tokio::test]
async fn it_is_never_started_elsewhere() {
    let (server, client) = serve_changed(22, |_, _| {}).await;
    let error = consistent(&client).start_at(Position::page(2)).all().await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert!(server.requests().is_empty());
    assert!(consistent(&client).position().is_none());
}

#[tokio::test]
async fn filters_and_the_combinators_of_streams_stay() {
    let (server, client) = serve_changing(22, 2, |ids| ids.insert(0, 23)).await;
    let list = client.droplets().list().tag_name("web").consistent();
    let all: Vec<Droplet> = list.per_page(5).read_ahead(2).try_collect().await.unwrap();
    assert_eq!(all.len(), 23);
    let requests = server.requests();
    assert!(requests.len() >= 10);
    for request in requests {
        assert_eq!(query(&request, "tag_name").as_deref(), Some("web"));
    }
}

#[tokio::test]
async fn lists_of_what_belongs_to_something_have_it_too() {
    let count = AtomicUsize::new(0);
    let (_server, client) = serve(move |request| {
        let page = Asked::of(request).page_of(&match count.fetch_add(1, Ordering::Relaxed) {
            0 => upto(22),
            _ => upto(22)[1..].to_vec(),
        });
        json!({ "snapshots": page["droplets"], "links": page["links"], "meta": page["meta"] })
    })
    .await;
    let snapshots = client.droplet(7).snapshots().list().consistent();
    let all = snapshots.per_page(5).all().await.unwrap();
    assert_eq!(all.len(), 22);
}

#[tokio::test]
async fn what_else_tells_items_apart_can_be_said() {
    let (_server, client) = serve_changing(22, 2, |ids| ids.retain(|id| *id != 1)).await;
    let list: List<DropletsListResponse> = client.droplets().list().into();
    let by_name = list.consistent(|droplet| Some(droplet.name.clone()));
    assert_eq!(whole(by_name.per_page(5)).await, upto(22));
}
