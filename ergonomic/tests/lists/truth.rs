//! Lists whose pages contradict each other, by number.

use digitalocean_sdk::pages::{Items, Position};
use digitalocean_sdk::raw::types::Droplet;
use digitalocean_sdk::{Client, ErrorKind, Method};
use serde_json::{Value, json};

use crate::{Asked, Server, droplets, ids, link, list, read, serve, serve_changed, serve_changing};

fn upto(last: usize) -> Vec<usize> {
    (1..=last).collect()
}

/// What is read, the kind and the text of the error, and where the list continues.
async fn told(mut items: Items<Droplet>) -> (Vec<usize>, ErrorKind, String, Option<u64>) {
    let (read, error) = read(&mut items).await;
    let error = error.expect("the service contradicts itself");
    let position = items.position().map(Position::number);
    (read, error.kind(), error.to_string(), position)
}

#[tokio::test]
async fn a_link_that_is_missing_is_an_error_that_names_both_sides() {
    let (_server, client) = serve_changed(22, |page, body| {
        if page == 2 {
            body["links"] = json!({});
        }
    })
    .await;
    let (read, kind, error, position) = told(list(&client)).await;
    assert_eq!(read, upto(10), "what was read is handed out");
    assert_eq!(kind, ErrorKind::InconsistentList);
    assert_eq!(
        error,
        "droplets_list: the list ended after 10 of 22 items: page 2 has no link to the next one"
    );
    // Who knows better goes on from there.
    assert_eq!(position, Some(3));
    let rest = list(&client).start_at(Position::page(3)).all().await;
    assert_eq!(ids(&rest.unwrap()), (11..=22).collect::<Vec<_>>());
}

#[tokio::test]
async fn an_empty_page_before_the_end_is_an_error() {
    let (_server, client) = serve_changed(22, |page, body| {
        if page == 3 {
            body["droplets"] = json!([]);
        }
    })
    .await;
    let (read, kind, error, position) = told(list(&client)).await;
    assert_eq!((read, position), (upto(10), Some(3)));
    assert_eq!(kind, ErrorKind::InconsistentList);
    let both = "the list ended after 10 of 22 items: page 3 is empty";
    assert!(error.ends_with(both), "{error}");
    // Without a total, the link is what contradicts it.
    let (_server, client) = serve_changed(22, |page, body| {
        body["meta"] = json!({});
        if page == 3 {
            body["droplets"] = json!([]);
        }
    })
    .await;
    let (read, kind, error, _) = told(list(&client)).await;
    assert_eq!((read, kind), (upto(10), ErrorKind::InconsistentList));
    assert!(
        error.ends_with("page 3 is empty, but has a link to the next one"),
        "{error}"
    );
}

#[tokio::test]
async fn a_list_that_lost_items_or_has_too_many_is_an_error() {
    let (_server, client) = serve_changed(22, |page, body| {
        if page == 2 {
            body["droplets"].as_array_mut().unwrap().pop();
        }
    })
    .await;
    let (read, _, error, position) = told(list(&client)).await;
    assert_eq!((read.len(), position), (21, Some(6)));
    assert!(error.contains("after 21 of 22 items"), "{error}");
    for total in [1, 5, 21] {
        let (_server, client) =
            serve_changed(22, move |_, body| body["meta"]["total"] = json!(total)).await;
        let (read, kind, error, position) = told(list(&client)).await;
        assert_eq!(
            (read, position),
            (upto(22), None),
            "all of them are handed out"
        );
        assert_eq!(kind, ErrorKind::InconsistentList);
        let both = format!("the list has 22 items, but the service says that it has {total}");
        assert!(error.ends_with(&both), "{error}");
    }
    let (_server, client) =
        serve_changed(22, |_, body| body["meta"]["total"] = json!(1_000_000)).await;
    let (read, _, error, _) = told(list(&client)).await;
    assert_eq!(read, upto(22));
    assert!(error.contains("after 22 of 1000000 items"), "{error}");
}

#[tokio::test]
async fn links_that_lead_elsewhere_are_errors() {
    for (wrong, words) in [
        (1, "page 2 leads back to page 1"),
        (2, "page 2 leads back to page 2"),
        (4, "page 2 leads to page 4 instead of page 3"),
    ] {
        let (server, client) = serve_changed(22, move |page, body| {
            if page == 2 {
                body["links"]["pages"]["next"] = json!(link(wrong));
            }
        })
        .await;
        let (read, kind, error, position) = told(list(&client)).await;
        assert_eq!((read, position), (upto(10), Some(3)));
        assert_eq!(kind, ErrorKind::InconsistentList);
        assert!(error.ends_with(words), "{error}");
        assert_eq!(server.requests().len(), 2);
    }
    // One that can't be read says at least that there is more.
    let (_server, client) = serve_changed(22, |page, body| {
        body["meta"] = json!({});
        if page < 5 {
            body["links"]["pages"]["next"] = json!("/v2/droplets?cursor=x");
            if page == 2 {
                body["droplets"].as_array_mut().unwrap().pop();
            }
        }
    })
    .await;
    let (read, error) = read(&mut list(&client)).await;
    assert!(error.is_none());
    assert_eq!(read.len(), 21);
}

#[tokio::test]
async fn a_list_that_changes_while_it_is_read_says_so_at_its_end() {
    // The first is deleted after the first page: the sixth moves to a page that was read.
    let (_server, client) = serve_changing(22, 2, |ids| ids.retain(|id| *id != 1)).await;
    let (read, kind, error, position) = told(list(&client)).await;
    let lost: Vec<usize> = upto(22).into_iter().filter(|id| *id != 6).collect();
    assert_eq!((read, position), (lost, None));
    assert_eq!(kind, ErrorKind::ListChanged);
    assert_eq!(
        error,
        "droplets_list: the list changed while it was read, its total from 22 to 21: items may be missing or doubled"
    );
    // One is created in front: the fifth comes twice.
    let (_server, client) = serve_changing(22, 2, |ids| ids.insert(0, 23)).await;
    let (read, kind, ..) = told(list(&client)).await;
    assert_eq!(read.iter().filter(|id| **id == 5).count(), 2);
    assert_eq!((read.len(), kind), (23, ErrorKind::ListChanged));
    // So many are deleted that the list ends early, and a page of it is empty.
    let (_server, client) = serve_changing(22, 3, |ids| ids.truncate(10)).await;
    let (read, kind, ..) = told(list(&client)).await;
    assert_eq!((read, kind), (upto(10), ErrorKind::ListChanged));
    // A whole page is created in front: the next page is the one before.
    let (_server, client) = serve_changing(22, 2, |ids| drop(ids.splice(0..0, 23..28))).await;
    let (read, kind, ..) = told(list(&client)).await;
    assert_eq!((read, kind), (upto(5), ErrorKind::ListChanged));
}

#[tokio::test]
async fn a_cache_that_ignores_the_page_is_found_out_at_the_second_page() {
    // Links or none, a total or none.
    for keep in [
        &["droplets", "meta"][..],
        &["droplets"],
        &["droplets", "links", "meta"],
    ] {
        let (server, client) = serve(move |_| {
            let first = Asked { page: 1, size: 5 };
            let mut page = first.page_of(&upto(22));
            let page = page.as_object_mut().unwrap();
            page.retain(|key, _| keep.contains(&key.as_str()));
            json!(page)
        })
        .await;
        let (read, kind, error, position) = told(list(&client)).await;
        assert_eq!((read, position), (upto(5), Some(2)));
        assert_eq!(kind, ErrorKind::InconsistentList);
        assert!(error.contains("repeats itself"), "{error}");
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn pages_that_go_in_circles_are_found_out_before_any_total() {
    for circle in [2, 3, 7] {
        let (server, client) = serve(move |request| {
            let page = Asked::of(request).page;
            let links = json!({ "pages": { "next": link(page + 1) } });
            let items = droplets(&[page % circle]);
            json!({ "droplets": items, "links": links, "meta": { "total": 1_000_000_000_000_u64 } })
        })
        .await;
        let (read, _, error, position) = told(list(&client)).await;
        assert_eq!(read.len(), circle);
        assert_eq!(position, Some(circle as u64 + 1));
        assert!(error.contains("repeats itself"), "{error}");
        assert_eq!(server.requests().len(), circle + 1);
    }
}

/// A list without end, in which nothing ever repeats.
async fn endless() -> (Server, Client) {
    serve(|request| {
        let page = Asked::of(request).page;
        let links = json!({ "pages": { "next": link(page + 1) } });
        json!({ "droplets": droplets(&[page]), "links": links, "meta": { "total": 1_000_000_000_000_u64 } })
    })
    .await
}

#[tokio::test]
async fn a_list_without_end_has_one() {
    for read_ahead in [0, 3, 100] {
        let (server, client) = endless().await;
        let client = client.with(|options| options.max_pages(30));
        let (read, kind, error, position) = told(list(&client).read_ahead(read_ahead)).await;
        assert_eq!((read, position), (upto(30), Some(31)));
        assert_eq!(kind, ErrorKind::TooManyPages);
        assert!(
            error.contains("30 pages") && error.contains("max_pages"),
            "{error}"
        );
        assert_eq!(server.requests().len(), 30);
    }
    let (server, client) = endless().await;
    let (read, kind, ..) = told(list(&client).max_pages(0)).await;
    assert_eq!((read, kind), (upto(1), ErrorKind::TooManyPages));
    assert_eq!(server.requests().len(), 1);
    assert_eq!(client.options().max_pages, 100_000);
}

#[tokio::test]
async fn the_last_page_that_may_be_read_can_be_the_last_there_is() {
    let (_server, client) = serve_changed(22, |_, _| {}).await;
    let (read, error) = read(&mut list(&client).max_pages(5)).await;
    assert!(error.is_none());
    assert_eq!(read, upto(22));
}

#[tokio::test]
async fn a_total_that_was_not_said_is_none() {
    for meta in [
        json!(null),
        json!({}),
        json!({ "total": null }),
        json!({ "total": 0 }),
    ] {
        let (_server, client) = serve_changed(7, move |_, body| body["meta"] = meta.clone()).await;
        let mut items = list(&client);
        let (read, error) = read(&mut items).await;
        assert!(error.is_none());
        assert_eq!((read, items.total()), (upto(7), None));
    }
    let (_server, client) = serve_changed(0, |_, body| {
        drop(body.as_object_mut().unwrap().remove("meta"))
    })
    .await;
    let mut items = list(&client);
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(items.total(), None);
    let (_server, client) = serve_changed(0, |_, _| {}).await;
    let mut items = list(&client);
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(items.total(), Some(0));
}

#[tokio::test]
async fn a_limit_says_nothing_of_what_was_not_read() {
    let broken = |page: usize, body: &mut Value| {
        body["meta"]["total"] = json!(800);
        body["links"] = json!({});
        if page == 2 {
            *body = json!({});
        }
    };
    for limit in [0, 1, 4, 5] {
        let (_server, client) = serve_changed(22, broken).await;
        let few = list(&client).limit(limit).all().await.unwrap();
        assert_eq!(few.len() as u64, limit);
    }
    let (_server, client) = serve_changed(22, broken).await;
    assert!(list(&client).limit(6).all().await.is_err());
    // But of what it did read.
    let deleted = || serve_changing(22, 2, |ids| ids.retain(|id| *id != 1));
    let (_server, client) = deleted().await;
    assert!(list(&client).limit(5).all().await.is_ok());
    let (_server, client) = deleted().await;
    let error = list(&client).limit(6).all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ListChanged);
    assert_eq!(ids(error.items()), [1, 2, 3, 4, 5, 7]);
}

#[tokio::test]
async fn a_list_that_starts_late_is_held_to_the_total_as_well() {
    for page in 1..=5 {
        let (server, client) = serve_changed(22, |_, body| body["links"] = json!(null)).await;
        let start = Position::page(page as u64);
        let mut items = list(&client).start_at(start);
        let (read, error) = read(&mut items).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(read, upto(22)[(page - 1) * 5..]);
        assert_eq!(
            server.requests().len(),
            6 - page,
            "the total says where the end is"
        );
    }
    let (_server, client) = serve_changed(22, |page, body| {
        if page == 4 {
            body["links"] = json!({});
        }
    })
    .await;
    let (read, _, error, _) = told(list(&client).start_at(Position::page(3))).await;
    assert_eq!(read, (11..=20).collect::<Vec<_>>());
    assert!(error.contains("after 20 of 22 items"), "{error}");
    // A start behind the end is the end.
    let (_server, client) = serve_changed(22, |_, _| {}).await;
    assert!(
        list(&client)
            .start_at(Position::page(9))
            .all()
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn a_service_with_other_page_sizes_loses_nothing_to_a_late_start() {
    // It gives two at a time, whatever is asked for, and no links.
    let (_server, client) = serve(|request| {
        let asked = Asked {
            size: 2,
            ..Asked::of(request)
        };
        let mut page = asked.page_of(&upto(22));
        page["links"] = json!(null);
        page
    })
    .await;
    let rest = list(&client).start_at(Position::page(3)).all().await;
    assert_eq!(ids(&rest.unwrap()), (5..=22).collect::<Vec<_>>());
    // It gives ten at a time.
    let (_server, client) = serve(|request| {
        Asked {
            size: 10,
            ..Asked::of(request)
        }
        .page_of(&upto(22))
    })
    .await;
    let rest = list(&client).start_at(Position::page(2)).all().await;
    assert_eq!(ids(&rest.unwrap()), (11..=22).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_list_that_is_taken_up_again_knows_what_it_was() {
    let (_server, client) = serve_changing(22, 4, |ids| ids.retain(|id| *id != 1)).await;
    let mut items = list(&client);
    for _ in 0..10 {
        items.try_next().await.unwrap().unwrap();
    }
    // The next request is the third, and the list changes before the fourth.
    let position = items.position().cloned().unwrap();
    assert_eq!(position, Position::page(3));
    client.request(Method::GET, "/v2/droplets").await.unwrap();
    let (rest, kind, ..) = told(list(&client).start_at(position)).await;
    assert_eq!(rest, (12..=22).collect::<Vec<_>>());
    assert_eq!(kind, ErrorKind::ListChanged);
}

#[tokio::test]
async fn a_position_says_nothing_of_pages_of_another_size() {
    let (_server, client) = serve_changed(22, |_, _| {}).await;
    let mut items = list(&client);
    for _ in 0..10 {
        items.try_next().await.unwrap().unwrap();
    }
    let position = items.position().cloned().unwrap();
    let rest = list(&client).per_page(10).start_at(position).all().await;
    assert_eq!(ids(&rest.unwrap()), [21, 22], "the third page of ten");
}

#[tokio::test]
async fn whatever_the_error_is_it_holds_what_was_read() {
    // The third page is no JSON of a list.
    let (_server, client) = serve_changed(22, |page, body| {
        if page == 3 {
            *body = json!("down");
        }
    })
    .await;
    let mut error = list(&client).all().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(ids(error.items()), upto(10));
    assert!(error.items::<usize>().is_empty());
    assert_eq!(ids(&error.take_items::<Droplet>()), upto(10));
    assert!(error.items::<Droplet>().is_empty());
    // The service is gone.
    let server = Server::start(|request| {
        let asked = Asked::of(request);
        if asked.page == 3 {
            return String::new();
        }
        let page = asked.page_of(&upto(22));
        crate::answer("200 OK", "", &page.to_string())
    })
    .await;
    let client = Client::builder()
        .token("t")
        .base_url(&server.url)
        .retry(digitalocean_sdk::RetryPolicy::none())
        .build()
        .unwrap();
    let error = list(&client).all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(ids(error.items()), upto(10));
    // It contradicts itself.
    let (_server, client) = serve_changed(22, |_, body| body["meta"]["total"] = json!(1)).await;
    let error = list(&client).all().await.unwrap_err();
    assert_eq!(ids(error.items()), upto(22));
    assert_eq!(format!("{error:?}").matches("web-").count(), 0);
}
