//! Answers that can't be read: pages in their place, parts of them, and those without end.

use digitalocean_sdk::{Client, Method, RetryPolicy};
use reqwest::StatusCode;

use super::by_hand::Server;

/// A client of a server that gives every request the same answer.
async fn answered(status: &str, headers: &str, body: &str) -> Client {
    let server = Server::always(status, headers, body).await;
    let builder = Client::builder().token("t").base_url(server.url.as_str());
    builder.retry(RetryPolicy::none()).build().unwrap()
}

#[tokio::test]
async fn an_answer_that_is_no_json_is_told_by_what_it_is() {
    const PAGE: &str = "<html>Log in to the hotel's network</html>";
    for (media, body, told) in [
        ("text/html", PAGE, Some("the answer is text/html, not JSON")),
        (
            "text/html; charset=utf-8",
            PAGE,
            Some("the answer is text/html, not JSON"),
        ),
        (
            "text/plain",
            "hello",
            Some("the answer is text/plain, not JSON"),
        ),
        (
            "application/octet-stream",
            "x",
            Some("the answer is application/octet-stream, not JSON"),
        ),
        (
            "application/json",
            PAGE,
            Some("the answer can't be read at $: expected value at line 1 column 1"),
        ),
        (
            "",
            PAGE,
            Some("the answer can't be read at $: expected value at line 1 column 1"),
        ),
        // JSON is JSON, whatever it is called.
        ("text/plain", "{}", None),
        ("", "{}", None),
        ("text/html", " {} ", None),
        ("application/problem+json", "{}", None),
    ] {
        let header = match media {
            "" => String::new(),
            media => format!("content-type: {media}\r\n"),
        };
        let client = answered("200 OK", &header, body).await;
        // The members of the answer don't matter, the kind does.
        let read = client.request(Method::POST, "/v2/things").await;
        let place = format!("{media} {body}");
        assert_eq!(read.is_ok(), told.is_none(), "{place}");
        let Some(told) = told else { continue };
        let error = read.unwrap_err();
        assert!(
            error.is_decode() && error.may_have_been_processed(),
            "{place}: {error}"
        );
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert_eq!(error.body().unwrap(), body);
        assert_eq!(
            error.to_string(),
            format!("POST /v2/things: {told}; the service may have carried it out")
        );
    }
}

#[tokio::test]
async fn where_no_answer_is_due_a_page_in_its_place_is_an_error() {
    let page = "<html>Log in to the hotel's network</html>";
    for (media, body, is_page) in [
        ("text/html", page, true),
        ("text/plain", "out of order", true),
        ("text/html", "", false),
        ("text/plain", "{}", false),
        ("application/json", "{\"half", false),
    ] {
        let client = answered("200 OK", &format!("content-type: {media}\r\n"), body).await;
        let deleted = client.raw().droplets_destroy(7).await;
        assert_eq!(deleted.is_err(), is_page, "{media} {body}");
        let Err(error) = deleted else {
            continue;
        };
        assert!(
            error.is_decode() && error.may_have_been_processed(),
            "{error}"
        );
        assert!(
            error.to_string().contains(&format!("{media}, not JSON")),
            "{error}"
        );
    }
    let json = "content-type: application/json\r\n";
    let client = answered("200 OK", json, " ").await;
    let error = client.raw().droplets_get(7).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "droplets_get (/v2/droplets/7): the answer is empty"
    );
}

#[tokio::test]
async fn a_part_of_an_answer_is_not_taken_for_the_whole() {
    let client = answered(
        "206 Partial Content",
        "",
        "{\"droplets\":[],\"meta\":{\"total\":0}}",
    )
    .await;
    let list = client.raw().droplets_list(&Default::default()).await;
    let error = list.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.status(), Some(StatusCode::PARTIAL_CONTENT));
    assert_eq!(
        error.to_string(),
        "droplets_list: the answer is incomplete: 206 Partial Content"
    );
    let call = client.request(Method::GET, "/v2/droplets");
    let range = "bytes=0-1".parse().unwrap();
    let asked = call.with_header(reqwest::header::RANGE, range).await;
    assert!(asked.is_ok(), "who asks for a part gets it");
}

/// Agents in agents in agents.
#[cfg(feature = "gradientai")]
fn nested(levels: usize) -> String {
    let open = r#"{"name":"a","child_agents":["#;
    format!(
        r#"{{"agent":{}{{"name":"a"}}{}}}"#,
        open.repeat(levels),
        "]}".repeat(levels)
    )
}

#[cfg(feature = "gradientai")]
#[test]
fn answers_without_end_do_not_overflow_the_stack() {
    use digitalocean_sdk::raw::{from_slice, types};

    // Half of what the threads of a runtime have.
    let thread = std::thread::Builder::new().stack_size(1024 * 1024);
    let run = thread.spawn(|| {
        for levels in [0, 3, 8, 25] {
            let text = nested(levels);
            let read = from_slice::<types::GetAgentResponse>(text.as_bytes());
            assert!(read.is_ok(), "{levels}: {:?}", read.err());
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            assert!(serde_json::from_value::<types::GetAgentResponse>(value).is_ok());
        }
        // A value has no limit of its own.
        let object = |key: &str, value| {
            let members = [(key.to_owned(), value)];
            serde_json::Value::Object(members.into_iter().collect())
        };
        let mut value = object("name", "a".into());
        for _ in 0..1_000 {
            value = object("child_agents", serde_json::Value::Array(vec![value]));
        }
        let value = object("agent", value);
        let read = serde_json::from_value::<types::GetAgentResponse>(value);
        assert!(read.unwrap_err().to_string().contains("nested"));
        for levels in [60, 61, 62, 63, 64, 100, 10_000, 100_000] {
            let text = nested(levels);
            // Either is fine; that it returns is the point.
            let read = from_slice::<types::GetAgentResponse>(text.as_bytes());
            assert!(levels < 64 || read.is_err(), "{levels}");
            if let Err(error) = read {
                assert!(
                    error.to_string().contains("nested") || error.to_string().contains("recursion"),
                    "{error}"
                );
            }
        }
    });
    run.unwrap().join().unwrap();
}

#[cfg(feature = "gradientai")]
#[tokio::test]
async fn an_answer_without_end_is_an_error_that_names_its_place() {
    let client = answered("200 OK", "", &nested(10_000)).await;
    let error = client.raw().genai_get_agent("a").await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(error.path().unwrap().starts_with("agent.child_agents[0]"));
    assert!(error.to_string().len() < 1000, "{error}");
}
