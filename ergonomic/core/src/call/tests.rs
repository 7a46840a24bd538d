//! Calls: what becomes of their parameters and bodies.

use super::*;
use crate::ClientBuilder;
use crate::client::tests::{API, TABLES};
use crate::draft::request;
use crate::exchange::LARGE;
use crate::transport::{RawResponse, Request};
use reqwest::StatusCode;

static THING: Operation = Operation {
    id: "things_get",
    host: &API,
    path: "/v2/things/{name}/parts/{part}",
    ..Operation::BASE
};

fn url(call: Call<()>) -> Result<String, String> {
    let request = call
        .draft
        .and_then(|draft| request(&call.client, call.operation, draft, false).0);
    request
        .map(|r| r.url.to_string())
        .map_err(|e| e.to_string())
}

fn client(url: &str) -> Client {
    ClientBuilder::new(&TABLES).base_url(url).build().unwrap()
}

fn call() -> Call<()> {
    Call::new(&client("http://x/base"), &THING)
}

#[test]
fn values_stay_in_their_segment() {
    let built = url(call().path("name", "a/b?c#d%e é").path("part", &7)).unwrap();
    assert_eq!(
        built,
        "http://x/base/v2/things/a%2Fb%3Fc%23d%25e%20%C3%A9/parts/7"
    );
    let built = url(call().path("name", "{part}").path("part", "...")).unwrap();
    assert_eq!(built, "http://x/base/v2/things/%7Bpart%7D/parts/...");
}

#[test]
fn values_that_change_the_path_are_refused() {
    for value in ["", ".", ".."] {
        let error = url(call().path("name", value).path("part", &1)).unwrap_err();
        assert!(error.contains("`name`"), "{error}");
    }
    let error = url(call().path("name", "n").path("part", &0)).unwrap_err();
    assert!(error.contains("`part`"), "{error}");
    assert!(url(call().path("name", "0").path("part", &-1)).is_ok());
}

#[test]
fn query_parameters_repeat_and_vanish() {
    let call = call().path("name", "n").path("part", &1);
    let call = call
        .query("a", &Some(vec!["1", "x y"]))
        .query("b", &None::<i64>)
        .query("c", &true);
    assert_eq!(
        url(call).unwrap(),
        "http://x/base/v2/things/n/parts/1?a=1&a=x+y&c=true"
    );
}

#[test]
fn a_form_is_sent_with_its_media_type() {
    let sent = |body: Option<&serde_json::Value>| {
        let call = call().path("name", "n").path("part", &1).form(body);
        request(&call.client, call.operation, call.draft.unwrap(), false)
            .0
            .unwrap()
    };
    let request = sent(Some(
        &serde_json::json!({ "query": "a b", "match": ["x", "y"] }),
    ));
    let media = "application/x-www-form-urlencoded";
    assert_eq!(request.headers[CONTENT_TYPE], media);
    assert_eq!(&request.body.unwrap()[..], b"query=a+b&match=x&match=y");
    let request = sent(None);
    assert!(request.body.is_none() && !request.headers.contains_key(CONTENT_TYPE));
    let refused = call().form(Some(&serde_json::json!({ "query": {} })));
    let error = refused.draft.err().unwrap().to_string();
    assert!(error.contains("`query`"), "{error}");
}

#[test]
fn requests_by_hand_stay_on_the_origin() {
    static BY_HAND: Operation = Operation {
        host: &API,
        ..Operation::BASE
    };
    let client = client("http://x.example");
    let hand = |path: &str| url(client.request(&BY_HAND, Method::GET, path).read_as());
    assert_eq!(hand("/v2/new?a=1").unwrap(), "http://x.example/v2/new?a=1");
    let link = "http://x.example/v2/droplets?page=2";
    assert_eq!(hand(link).unwrap(), link);
    for other in [
        "http://y.example/v2",
        "http://x.example.evil/v2",
        "http://x.example@evil/",
        "v2",
        "",
    ] {
        assert!(hand(other).is_err(), "{other}");
    }
    let call = client
        .request(&BY_HAND, Method::POST, "/v2/x")
        .with_query("b", "2");
    assert_eq!(url(call.read_as()).unwrap(), "http://x.example/v2/x?b=2");
}

/// Answers everything with a text of this length.
#[derive(Debug)]
struct Text(usize);

impl crate::transport::Transport for Text {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<RawResponse, crate::transport::Failure>> {
        let body = format!("\"{}\"", "x".repeat(self.0));
        let answer = RawResponse::new(StatusCode::OK, HeaderMap::new(), body.into());
        Box::pin(std::future::ready(Ok(answer)))
    }
}

#[test]
fn a_large_answer_is_decoded_in_place_where_there_is_no_runtime() {
    use futures_util::FutureExt as _;
    let client = client("http://x").with_transport(Text(LARGE + 1));
    let call: Call<String> = Call::new(&client, &THING);
    let call = call.path("name", "n").path("part", &1);
    let answer = call.send().now_or_never().unwrap().unwrap();
    assert_eq!(answer.value.len(), LARGE + 1);
}

#[test]
fn the_query_of_a_request_by_hand_can_be_set() {
    static BY_HAND: Operation = Operation {
        host: &API,
        ..Operation::BASE
    };
    let hand = |path: &str| client("http://x").request(&BY_HAND, Method::GET, path);
    let mut call = hand("/v2/x?a=1&page=3&page=4&b=%C3%A9");
    assert!(call.query_values("page").eq(["3", "4"]));
    call.set_query("page", Some("5".to_owned()));
    assert_eq!(
        url(call.read_as()).unwrap(),
        "http://x/v2/x?a=1&b=%C3%A9&page=5"
    );
    // What would be written otherwise stays as it is.
    for path in [
        "/v2/x?a",
        "/v2/x?a=%20",
        "/v2/x?a=1&&b",
        "/v2/x?",
        "/v2/x?a=1#b",
    ] {
        assert_eq!(
            url(hand(path).read_as()).unwrap(),
            format!("http://x{path}")
        );
    }
}

#[test]
fn a_call_can_be_spawned() {
    fn assert_send<T: Send + 'static>(_: &T) {}
    assert_send(&call().into_future());
}
