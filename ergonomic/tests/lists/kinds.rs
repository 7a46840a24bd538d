//! Lists that are paged by a token or by an id, and lists that are requested by hand.

use digitalocean_sdk::pages::{Items, Position};
use digitalocean_sdk::raw::Page;
use digitalocean_sdk::raw::params::{
    InferenceListBatchesParams, RegistriesListRepositoriesV2Params,
};
use digitalocean_sdk::raw::types::{AllRepositoriesV2Response, Batch, RepositoryV2};
use digitalocean_sdk::{Client, Error, ErrorKind, Method};
use serde_json::{Value, json};

use crate::{Asked, Received, query, serve};

async fn read<T: Send + Sync + 'static>(items: &mut Items<T>) -> (Vec<T>, Option<Error>) {
    let mut read = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => read.push(item),
            Ok(None) => return (read, None),
            Err(error) => return (read, Some(error)),
        }
    }
}

async fn error_of<T: Send + Sync + 'static>(items: &mut Items<T>) -> (usize, ErrorKind, String) {
    let (read, error) = read(items).await;
    let error = error.expect("the service contradicts itself");
    (read.len(), error.kind(), error.to_string())
}

/// Seven repositories, two to a page, which is found by its token.
fn repositories(request: &Received) -> (usize, Value) {
    let token = query(request, "page_token");
    let page: usize = token.map_or(1, |token| {
        token.strip_prefix("t-").unwrap().parse().unwrap()
    });
    let names = (1..=7).skip((page - 1) * 2).take(2);
    let list: Vec<Value> = names.map(|n| json!({ "name": format!("r-{n}") })).collect();
    let next = format!("https://x/v2?page_token=t-{}", page + 1);
    let links = match page {
        4.. => json!({}),
        _ => json!({ "pages": { "next": next } }),
    };
    let body = json!({ "repositories": list, "links": links, "meta": { "total": 7 } });
    (page, body)
}

fn tokens(client: &Client) -> Items<RepositoryV2> {
    let call = client
        .raw()
        .registries_list_repositories_v2("main", &Default::default());
    call.items().per_page(2)
}

async fn serve_tokens(
    change: impl Fn(usize, &mut Value) + Send + Sync + 'static,
) -> (crate::Server, Client) {
    serve(move |request| {
        let (page, mut body) = repositories(request);
        change(page, &mut body);
        body
    })
    .await
}

#[tokio::test]
async fn lists_by_token_are_held_to_their_total() {
    let (server, client) = serve_tokens(|_, _| {}).await;
    assert_eq!(tokens(&client).all().await.unwrap().len(), 7);
    assert_eq!(server.requests().len(), 4);
    let (_server, client) = serve_tokens(|page, body| {
        if page == 2 {
            body["links"] = json!({});
        }
    })
    .await;
    let mut items = tokens(&client);
    let (read, kind, error) = error_of(&mut items).await;
    assert_eq!((read, kind), (4, ErrorKind::InconsistentList));
    assert!(
        error.contains("after 4 of 7 items: page 2 has no link"),
        "{error}"
    );
    assert_eq!(items.position(), None, "nobody knows the token");
}

#[tokio::test]
async fn lists_by_token_that_lead_back_or_repeat_are_found_out() {
    let (server, client) = serve_tokens(|page, body| {
        if page == 2 {
            body["links"]["pages"]["next"] = json!("https://x/v2?page_token=t-2");
        }
    })
    .await;
    let (read, _, error) = error_of(&mut tokens(&client)).await;
    assert_eq!((read, server.requests().len()), (4, 2));
    assert!(
        error.contains("repeats itself: page 2 leads to itself"),
        "{error}"
    );
    // A circle of tokens.
    let (server, client) = serve_tokens(|page, body| {
        body["meta"] = json!({});
        if page == 3 {
            body["links"]["pages"]["next"] = json!("https://x/v2?page_token=t-2");
        }
    })
    .await;
    let (read, _, error) = error_of(&mut tokens(&client)).await;
    assert_eq!((read, server.requests().len()), (6, 4));
    assert!(error.contains("repeats itself"), "{error}");
}

#[tokio::test]
async fn a_full_page_that_does_not_say_what_follows_is_an_error() {
    let (_server, client) = serve_tokens(|page, body| {
        body["meta"] = json!({});
        if page == 2 {
            body["links"] = json!(null);
        }
    })
    .await;
    let (read, kind, error) = error_of(&mut tokens(&client)).await;
    assert_eq!((read, kind), (4, ErrorKind::InconsistentList));
    let words = "page 2 is full, but has no link to the next one";
    assert!(error.ends_with(words), "{error}");
}

#[tokio::test]
async fn a_token_of_the_call_itself_is_where_the_list_starts() {
    let (server, client) = serve_tokens(|_, _| {}).await;
    let params = RegistriesListRepositoriesV2Params::new()
        .page(1)
        .page_token("t-3");
    let call = client
        .raw()
        .registries_list_repositories_v2("main", &params);
    let rest = call.items().per_page(2).all().await.unwrap();
    assert_eq!(rest.len(), 3, "which isn't held to the total of all");
    let last = server.requests().pop().unwrap();
    assert_eq!(query(&last, "page_token").as_deref(), Some("t-4"));
    assert_eq!(
        query(&last, "page"),
        None,
        "a token and a page contradict each other"
    );
}

#[tokio::test]
async fn a_page_without_items_may_come_before_a_token() {
    let (_server, client) = serve_tokens(|page, body| {
        body["meta"]["total"] = json!(5);
        if page == 2 {
            body["repositories"] = json!([]);
        }
    })
    .await;
    assert_eq!(tokens(&client).all().await.unwrap().len(), 5);
    // The empty pages have an end, too.
    let (server, client) = serve_tokens(|page, body| {
        let next = format!("https://x/v2?page_token=t-{}", page + 1);
        *body = json!({ "repositories": [], "links": { "pages": { "next": next } } });
    })
    .await;
    let (read, kind, _) = error_of(&mut tokens(&client).max_pages(20)).await;
    assert_eq!((read, kind), (0, ErrorKind::TooManyPages));
    assert_eq!(server.requests().len(), 20);
    // One that leads to itself is no way on.
    let (server, client) = serve_tokens(|_, body| {
        let next = "https://x/v2?page_token=t-2";
        *body = json!({ "repositories": [], "links": { "pages": { "next": next } } });
    })
    .await;
    let (read, kind, _) = error_of(&mut tokens(&client)).await;
    assert_eq!((read, kind), (0, ErrorKind::InconsistentList));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_position_by_token_knows_how_many_items_came_before_it() {
    let (_server, client) = serve_tokens(|page, body| {
        if page == 4 {
            body["repositories"] = json!([]);
        }
    })
    .await;
    let mut items = tokens(&client);
    for _ in 0..4 {
        items.try_next().await.unwrap().unwrap();
    }
    let position = items.position().cloned().unwrap();
    assert_eq!(position.number(), 3);
    let (read, _, error) = error_of(&mut tokens(&client).start_at(position)).await;
    assert_eq!(read, 2);
    assert!(error.contains("after 6 of 7 items"), "{error}");
}

/// Five batches, two to a page, each after the last of the page before.
fn batches(request: &Received) -> (usize, Value) {
    let after = query(request, "after").map_or(0, |id| id.parse().unwrap());
    let all: Vec<usize> = (1..=5).collect();
    let ids = &all[after..(after + 2).min(5)];
    let list: Vec<Value> = ids
        .iter()
        .map(|id| json!({ "batch_id": id.to_string() }))
        .collect();
    let last = ids.last().map(ToString::to_string);
    let more = after + 2 < 5;
    let body = json!({ "object": "list", "data": list, "last_id": last, "has_more": more });
    (after / 2 + 1, body)
}

fn by_id(client: &Client) -> Items<Batch> {
    let call = client.raw().inference_list_batches(&Default::default());
    call.items().per_page(2)
}

async fn serve_batches(
    change: impl Fn(usize, &mut Value) + Send + Sync + 'static,
) -> (crate::Server, Client) {
    serve(move |request| {
        let (page, mut body) = batches(request);
        change(page, &mut body);
        body
    })
    .await
}

#[tokio::test]
async fn lists_by_id_end_where_the_service_says_so() {
    let (server, client) = serve_batches(|_, _| {}).await;
    let mut items = by_id(&client);
    let (all, error) = read(&mut items).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!((all.len(), items.total()), (5, None));
    assert_eq!(server.requests().len(), 3);
    let mut items = by_id(&client);
    for _ in 0..2 {
        items.try_next().await.unwrap().unwrap();
    }
    let position = items.position().cloned().unwrap();
    let rest = by_id(&client).start_at(position).all().await.unwrap();
    assert_eq!(rest.len(), 3);
}

#[tokio::test]
async fn lists_by_id_have_pages_of_at_most_a_hundred() {
    let (server, client) = serve_batches(|_, _| {}).await;
    for (limit, per_page, asked) in [
        (None, None, "100"),
        (Some(7), None, "7"),
        (Some(7), Some(150), "100"),
    ] {
        let mut params = InferenceListBatchesParams::new();
        params.limit = limit;
        let mut items = client.raw().inference_list_batches(&params).items();
        if let Some(size) = per_page {
            items = items.per_page(size);
        }
        items.try_next().await.unwrap().unwrap();
        let last = server.requests().pop().unwrap();
        assert_eq!(query(&last, "limit").as_deref(), Some(asked));
    }
}

#[tokio::test]
async fn lists_by_id_that_contradict_themselves_are_errors() {
    type Change = fn(&mut Value);
    let changes: [(Change, usize, &str); 5] = [
        (|body| body["last_id"] = json!(null), 4, "not after which"),
        (
            |body| drop(body.as_object_mut().unwrap().remove("has_more")),
            4,
            "`has_more`",
        ),
        (
            |body| body["data"] = json!([]),
            2,
            "is empty, but says that more items follow",
        ),
        (|body| body["data"] = json!(null), 2, "no list `data`"),
        (|body| body["last_id"] = json!("2"), 4, "leads to itself"),
    ];
    for (change, count, words) in changes {
        let (_server, client) = serve_batches(move |page, body| {
            if page == 2 {
                change(body);
            }
        })
        .await;
        let (read, _, error) = error_of(&mut by_id(&client)).await;
        assert_eq!(read, count, "{error}");
        assert!(error.contains(words), "{error}");
    }
    // A cache that ignores `after`.
    let (server, client) = serve(|_| {
        let data = json!([{ "batch_id": "1" }, { "batch_id": "2" }]);
        json!({ "object": "list", "data": data, "last_id": "2", "has_more": true })
    })
    .await;
    let (read, _, error) = error_of(&mut by_id(&client)).await;
    assert_eq!((read, server.requests().len()), (2, 2));
    assert!(error.contains("repeats itself"), "{error}");
}

#[tokio::test]
async fn a_list_by_id_has_no_page_numbers_to_start_at() {
    let (server, client) = serve_batches(|_, _| {}).await;
    let error = by_id(&client).start_at(Position::page(2)).all().await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert_eq!(server.requests().len(), 0);
}

async fn serve_things(
    change: impl Fn(usize, &mut Value) + Send + Sync + 'static,
) -> (crate::Server, Client) {
    serve(move |request| {
        let asked = Asked::of(request);
        let mut page = asked.page_of(&(1..=22).collect::<Vec<_>>());
        change(asked.page, &mut page);
        page
    })
    .await
}

#[tokio::test]
async fn lists_by_hand_are_held_to_the_same_rules() {
    let list = |client: &Client, path: &str| client.request(Method::GET, path).items().per_page(5);
    // Without links, the total says whether there is more.
    for change in [
        |_: usize, _: &mut Value| {},
        |_: usize, body: &mut Value| body["links"] = json!(null),
    ] {
        let (server, client) = serve_things(change).await;
        let all = list(&client, "/v2/things").all().await.unwrap();
        assert_eq!((all.len(), server.requests().len()), (22, 5));
    }
    // Without either, a page that is exactly as long as was asked for isn't the last.
    let (server, client) = serve_things(|_, body| {
        body["links"] = json!(null);
        body["meta"] = json!(null);
    })
    .await;
    let all = list(&client, "/v2/things").all().await.unwrap();
    assert_eq!((all.len(), server.requests().len()), (22, 5));
    let (_server, client) = serve_things(|_, body| body["links"] = json!({})).await;
    let (read, _, error) = error_of(&mut list(&client, "/v2/things")).await;
    assert_eq!(read, 5);
    let words = "GET /v2/things: the list ended after 5 of 22 items";
    assert!(error.starts_with(words), "{error}");
    // A list that isn't paged at all, longer than a page.
    let whole: Vec<usize> = (1..=22).collect();
    let (server, client) = serve(move |_| json!({ "things": whole })).await;
    let all = list(&client, "/v2/things").all().await.unwrap();
    assert_eq!((all.len(), server.requests().len()), (22, 1));
}

#[tokio::test]
async fn the_page_in_the_path_of_a_request_by_hand_is_where_it_starts() {
    let (server, client) = serve_things(|_, _| {}).await;
    let path = "/v2/things?a=1&page=3&per_page=4";
    let rest = client.request(Method::GET, path).items().all().await;
    assert_eq!(rest.unwrap().len(), 14);
    let lines: Vec<String> = server.requests().iter().map(|r| r.line.clone()).collect();
    assert_eq!(lines[0], "GET /v2/things?a=1&per_page=4&page=3 HTTP/1.1");
    assert_eq!(lines.len(), 4);
}

#[test]
fn a_page_says_no_total_that_was_blank() {
    let page = |json: Value| {
        let json = json.to_string();
        digitalocean_sdk::raw::from_slice::<AllRepositoriesV2Response>(json.as_bytes()).unwrap()
    };
    assert_eq!(
        page(json!({ "repositories": [{ "name": "r" }], "meta": null })).total(),
        None
    );
    assert_eq!(
        page(json!({ "repositories": [{ "name": "r" }], "meta": { "total": 1 } })).total(),
        Some(1)
    );
}
