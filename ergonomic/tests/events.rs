//! Streams of server-sent events over HTTP, from a server that says every byte of them.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(feature = "inference")]

mod by_hand;

use std::sync::mpsc;
use std::time::Duration;

use by_hand::Server;
use digitalocean_sdk::raw::types::{
    ChatCompletionChunk, ChatCompletionRequest, ChatMessage, MessagesCreateRequest,
};
use digitalocean_sdk::raw::{Call, Decode, EventStream, from_slice};
use digitalocean_sdk::{Client, Error, ErrorKind};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::time::{Instant, advance, sleep};

const EVENTS: &str = "content-type: text/event-stream\r\n";
const OPEN: &str = "data: {\"id\":\"a\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hel\"},\"finish_reason\":null}]}\n\n";
const STOP: &str =
    "data: {\"id\":\"a\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
const DONE: &str = "data: [DONE]\n\n";

fn client(url: &str) -> Client {
    let builder = Client::builder().token("t").inference_key("k");
    builder.base_url(url).inference_url(url).build().unwrap()
}

fn chat(client: &Client) -> Call<EventStream<ChatCompletionChunk>> {
    let body = ChatCompletionRequest::new(vec![ChatMessage::new("user")], "m");
    client.raw().inference_create_chat_completion_stream(&body)
}

/// Reads a stream to its end: the events, and the error that ended it. Nothing comes behind an error that ends it.
async fn read<T: Decode>(stream: &mut EventStream<T>) -> (Vec<T>, Option<Error>) {
    let mut events = Vec::new();
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => events.push(event),
            Err(error) => {
                assert!(stream.next().await.is_none(), "{error}");
                return (events, Some(error));
            }
        }
    }
    assert!(stream.next().await.is_none());
    (events, None)
}

/// The ids of the chunks of a chat, how its stream ended, and whether the answer was complete.
async fn chunks(body: &str) -> (usize, Option<Error>, bool) {
    let server = Server::always("200 OK", EVENTS, body).await;
    let mut stream = chat(&client(&server.url)).await.unwrap().into_inner();
    let (events, error) = read(&mut stream).await;
    (events.len(), error, stream.is_complete())
}

#[tokio::test]
async fn errors_in_a_stream_end_it_with_the_message_of_the_service() {
    for (sent, id) in [
        (
            "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"too busy\"}}",
            Some("overloaded_error"),
        ),
        (
            "data: {\"error\":{\"code\":\"server_error\",\"message\":\"too busy\"}}",
            Some("server_error"),
        ),
        ("data: {\"error\":\"too busy\"}", None),
        (
            "data: {\"id\":\"unavailable\",\"message\":\"too busy\"}",
            Some("unavailable"),
        ),
        (
            "data: {\"type\":\"error\",\"code\":\"c\",\"message\":\"too busy\",\"sequence_number\":3}",
            Some("c"),
        ),
        (
            "event: response.failed\ndata: {\"response\":{\"status\":\"failed\",\"error\":{\"code\":\"c\",\"message\":\"too busy\"}}}",
            Some("c"),
        ),
    ] {
        let (events, error, complete) = chunks(&format!("{OPEN}{sent}\n\n{STOP}{DONE}")).await;
        let error = error.expect(sent);
        assert_eq!((events, complete), (1, false), "{sent}");
        assert_eq!(error.kind(), ErrorKind::Stream, "{sent}");
        assert_eq!(error.message(), Some("too busy"), "{sent}");
        assert_eq!(error.id(), id, "{sent}");
        assert_eq!(error.status().unwrap(), 200);
        assert!(!error.is_retryable() && error.may_have_been_processed());
        let data = sent.split_once("data: ").unwrap().1;
        assert_eq!(error.body().unwrap(), data);
        let text = error.to_string();
        assert!(
            text.starts_with("inference_create_chat_completion: ") && text.contains(": too busy"),
            "{text}"
        );
    }
    let (_, error, _) = chunks("event: error\ndata: worker died\n\n").await;
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Stream);
    assert!(error.to_string().contains("worker died"), "{error}");
}

#[tokio::test]
async fn a_stream_that_is_cut_off_does_not_look_like_a_finished_answer() {
    for cut in [
        String::new(),
        ": waiting\n\n".to_owned(),
        OPEN.to_owned(),
        format!("{OPEN}data: {{\"id\":\"a\",\"choi"),
        format!("{OPEN}data: [DO"),
    ] {
        let (events, error, complete) = chunks(&cut).await;
        let error = error.expect(&cut);
        assert_eq!(error.kind(), ErrorKind::Truncated, "{cut}: {error}");
        assert_eq!((events, complete), (cut.matches(OPEN).count(), false));
    }
    for whole in [
        format!("{OPEN}{STOP}{DONE}"),
        format!("{OPEN}{DONE}"),
        format!("{OPEN}{}", DONE.trim_end()),
        // Not every service that imitates the format sends `[DONE]`.
        format!("{OPEN}{STOP}"),
        // What is torn after the end of the answer is no part of it.
        format!("{OPEN}{STOP}data: {{\"usa"),
        format!("{OPEN}{STOP}data: {{\"choices\":[],\"usage\":{{}}}}\n\n"),
    ] {
        let (events, error, complete) = chunks(&whole).await;
        assert!(error.is_none() && complete, "{whole}: {error:?}");
        assert_eq!(events, whole.matches("choices").count());
    }
}

#[tokio::test]
async fn a_chat_of_several_choices_is_cut_off_if_one_of_them_never_came() {
    let other = STOP.replace("\"index\":0", "\"index\":1");
    for (asked, sent, is_whole) in [
        (None, STOP.to_owned(), true),
        (Some(2), STOP.to_owned(), false),
        (Some(2), format!("{STOP}{other}"), true),
        (Some(2), format!("{STOP}{DONE}"), true),
    ] {
        let server = Server::always("200 OK", EVENTS, &sent).await;
        let client = client(&server.url);
        let mut body = ChatCompletionRequest::new(vec![ChatMessage::new("user")], "m");
        body.n = asked.map(Some);
        let call = client.raw().inference_create_chat_completion_stream(&body);
        let mut stream = call.await.unwrap().into_inner();
        let (_, error) = read(&mut stream).await;
        assert_eq!(stream.is_complete(), is_whole, "{asked:?} {sent}");
        let kind = error.map(|it| it.kind());
        let expected = (!is_whole).then_some(ErrorKind::Truncated);
        assert_eq!(kind, expected, "{asked:?} {sent}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_credential_that_is_cut_between_two_parts_of_a_stream_is_not_shown() {
    let url = dripping(
        EVENTS,
        &[
            (
                0,
                "data: {\"error\":{\"message\":\"bad key inference-key-of-",
            ),
            (1, "length: no\"}}\n\n"),
        ],
    )
    .await;
    let builder = Client::builder().inference_key("inference-key-of-length");
    let client = builder.base_url(&url).inference_url(&url).build().unwrap();
    let mut stream = chat(&client).await.unwrap().into_inner();
    let error = read(&mut stream).await.1.unwrap();
    let body = String::from_utf8_lossy(error.body().unwrap()).into_owned();
    let shown = format!("{error} {error:?} {body}");
    assert!(shown.contains("bad key [redacted]: no"), "{shown}");
    assert!(!shown.contains("of-length"), "{shown}");
}

#[tokio::test]
async fn messages_end_at_their_stop_event_and_name_their_events() {
    let event =
        |id: u32, name: &str| format!("event: {name}\nid: {id}\ndata: {{\"type\":\"{name}\"}}\n\n");
    let start = event(1, "message_start");
    let stop = event(2, "message_stop");
    let body: MessagesCreateRequest = from_slice(
        br#"{"model":"m","max_tokens":1,"messages":[{"role":"user","content":"hello"}]}"#,
    )
    .unwrap();

    let whole = format!("{start}{stop}data: never read\n\n");
    let server = Server::always("200 OK", EVENTS, &whole).await;
    let call = client(&server.url)
        .raw()
        .inference_create_messages_stream(&body);
    let mut stream = call.await.unwrap().into_inner();
    for (id, name) in [("1", "message_start"), ("2", "message_stop")] {
        let event = stream.next().await.unwrap().unwrap();
        assert_eq!(event.type_, name);
        assert_eq!(stream.event_name(), Some(name));
        assert_eq!(stream.last_event_id(), Some(id));
    }
    assert!(stream.next().await.is_none() && stream.is_complete());

    let server = Server::always("200 OK", EVENTS, &start).await;
    let call = client(&server.url)
        .raw()
        .inference_create_messages_stream(&body);
    let (events, error) = read(&mut call.await.unwrap().into_inner()).await;
    assert_eq!(events.len(), 1);
    assert_eq!(error.unwrap().kind(), ErrorKind::Truncated);
}

#[tokio::test]
async fn a_format_without_an_end_of_its_own_may_just_end() {
    let image = "data: {\"type\":\"image_generation.partial_image\",\"b64_json\":\"\"}\n\n";
    let server = Server::always("200 OK", EVENTS, image).await;
    let body = from_slice(br#"{"model":"m","prompt":"p","n":1}"#).unwrap();
    let call = client(&server.url)
        .raw()
        .inference_create_image_stream(&body);
    let mut stream = call.await.unwrap().into_inner();
    let (events, error) = read(&mut stream).await;
    assert_eq!((events.len(), stream.is_complete()), (1, false));
    assert!(error.is_none(), "{error:?}");
}

#[tokio::test]
async fn an_answer_that_is_no_stream_fails_the_call_and_says_what_it_is() {
    let answer = |media: &str, body: &str| {
        let headers = format!("content-type: {media}\r\nx-request-id: r-1\r\n");
        let body = body.to_owned();
        async move {
            let server = Server::always("200 OK", &headers, &body).await;
            chat(&client(&server.url)).await.map(drop)
        }
    };
    for (media, body, kind, says) in [
        (
            "application/json",
            "{\"error\":{\"message\":\"no such model\"}}",
            ErrorKind::Stream,
            "no such model",
        ),
        (
            "application/json; charset=utf-8",
            "{\"id\":\"forbidden\",\"message\":\"no such model\"}",
            ErrorKind::Stream,
            "no such model",
        ),
        (
            "application/json",
            "{\"id\":\"c\",\"object\":\"chat.completion\",\"choices\":[]}",
            ErrorKind::Decode,
            "a whole one (application/json), not a stream of events",
        ),
        (
            "text/html",
            "<p>secret",
            ErrorKind::Decode,
            "the answer is text/html, not a stream of events",
        ),
    ] {
        let error = answer(media, body).await.expect_err(body);
        assert_eq!(error.kind(), kind, "{error}");
        let text = error.to_string();
        assert!(text.contains(says) && text.contains("r-1"), "{text}");
        assert!(!text.contains("secret"), "{text}");
        assert_eq!(error.body().unwrap(), body);
    }
    answer("Text/Event-Stream; charset=utf-8", DONE)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_stream_that_does_not_say_what_it_is_is_read() {
    let server = Server::always("200 OK", "", DONE).await;
    let mut stream = chat(&client(&server.url)).await.unwrap().into_inner();
    assert!(stream.next().await.is_none() && stream.is_complete());

    // Even where a stream may just end, a page of a proxy is no stream without events.
    for page in ["<html>\n<p>Sign in</p>\n</html>", "{\"message\":\"no\"}"] {
        let server = Server::always("200 OK", "", page).await;
        let body = from_slice(br#"{"model":"m","prompt":"p","n":1}"#).unwrap();
        let raw = client(&server.url).raw().clone();
        let call = raw.inference_create_image_stream(&body);
        let mut stream = call.await.unwrap().into_inner();
        let (events, error) = read(&mut stream).await;
        let error = error.expect(page);
        assert_eq!((events.len(), error.kind()), (0, ErrorKind::Decode));
        assert!(error.to_string().contains("not a stream"), "{error}");
        assert!(stream.next().await.is_none());
    }
}

/// A server that sends a piece of a stream, waits for as long as is said, sends the next, and repeats the last for ever.
async fn dripping(headers: &'static str, pieces: &'static [(u64, &'static str)]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let _ = socket.read(&mut [0; 64 * 1024]).await.unwrap();
        let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n{headers}\r\n");
        socket.write_all(head.as_bytes()).await.unwrap();
        let last = pieces.last().into_iter().cycle();
        for (seconds, piece) in pieces.iter().chain(last) {
            sleep(Duration::from_secs(*seconds)).await;
            if socket.write_all(piece.as_bytes()).await.is_err() {
                return;
            }
        }
    });
    url
}

/// Runs to the end while time moves only as far as nothing else is left to do, and returns how many seconds that took.
async fn timed<T>(future: impl Future<Output = T>) -> (T, u64) {
    let (_hold, held) = mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv());
    let start = Instant::now();
    let clock = async {
        loop {
            for _ in 0..200 {
                tokio::task::yield_now().await;
            }
            advance(Duration::from_millis(500)).await;
        }
    };
    tokio::select! {
        biased;
        output = future => (output, start.elapsed().as_secs()),
        () = clock => unreachable!("the clock never stops"),
    }
}

/// The stream of a chat, and when it began.
async fn dripping_chat(pieces: &'static [(u64, &'static str)]) -> EventStream<ChatCompletionChunk> {
    let url = dripping(EVENTS, pieces).await;
    chat(&client(&url)).await.unwrap().into_inner()
}

#[tokio::test(start_paused = true)]
async fn comments_alone_do_not_keep_a_stream_alive() {
    let run = async {
        let mut stream = dripping_chat(&[(0, OPEN), (10, ": ping\n\n")]).await;
        read(&mut stream).await
    };
    let ((events, error), seconds) = timed(run).await;
    assert_eq!(events.len(), 1);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error.to_string().contains("no event came for 300s"),
        "{error}"
    );
    assert!((300..303).contains(&seconds), "{seconds}");
}

#[tokio::test(start_paused = true)]
async fn a_model_may_think_for_longer_than_a_request_takes() {
    let run = async {
        let stream = dripping_chat(&[(0, OPEN), (200, STOP), (400, DONE)]).await;
        read(&mut stream.idle_timeout(Duration::from_secs(600))).await
    };
    let ((events, error), _) = timed(run).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(events.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_idle_timeout_ends_a_silent_stream_without_a_byte() {
    let run = async {
        let stream = dripping_chat(&[(0, OPEN), (1000, DONE)]).await;
        read(&mut stream.idle_timeout(Duration::from_secs(7))).await
    };
    let ((events, error), seconds) = timed(run).await;
    assert_eq!(events.len(), 1);
    assert_eq!(error.unwrap().kind(), ErrorKind::Timeout);
    assert!((7..9).contains(&seconds), "{seconds}");
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_no_stream_and_never_ends_is_told_by_its_beginning() {
    let run = async {
        let headers = "content-type: application/json\r\n";
        let url = dripping(headers, &[(0, "{\"error\": \"no\""), (1, " ")]).await;
        chat(&client(&url)).await.unwrap_err()
    };
    let (error, seconds) = timed(run).await;
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert!(error.body().unwrap().starts_with(b"{\"error\""));
    assert!((5..7).contains(&seconds), "{seconds}");
}

#[tokio::test(start_paused = true)]
async fn events_that_keep_coming_go_on_past_the_idle_timeout_and_end_at_the_deadline() {
    let run = async {
        let stream = dripping_chat(&[(20, OPEN)]).await;
        let stream = stream.idle_timeout(Duration::from_secs(30));
        read(&mut stream.deadline(Duration::from_secs(1000))).await
    };
    let ((events, error), seconds) = timed(run).await;
    assert!((48..=50).contains(&events.len()), "{}", events.len());
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("deadline of 1000s"), "{error}");
    assert!((1000..1003).contains(&seconds), "{seconds}");
}

#[tokio::test(start_paused = true)]
async fn what_a_program_does_between_two_events_is_no_idle_time() {
    let run = async {
        let mut stream = dripping_chat(&[(5, OPEN), (3630, STOP), (5, DONE)]).await;
        stream.next().await.unwrap().unwrap();
        sleep(Duration::from_secs(3600)).await;
        let rest = read(&mut stream).await;
        (rest, stream.is_complete())
    };
    let (((events, error), complete), _) = timed(run).await;
    assert!(error.is_none() && complete, "{error:?}");
    assert_eq!(events.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_wait_for_an_event_loses_nothing() {
    let run = async {
        let mut stream =
            dripping_chat(&[(0, "data: {\"id\""), (20, ":\"b\"}\n\n"), (20, DONE)]).await;
        let early = tokio::time::timeout(Duration::from_secs(5), stream.next()).await;
        assert!(early.is_err());
        read(&mut stream).await
    };
    let ((events, error), _) = timed(run).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(events[0].id, "b");
}
