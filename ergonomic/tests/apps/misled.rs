//! Logs whose service says something else than one would expect, or whose reader is late.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use digitalocean_sdk::apps::Followed;
use digitalocean_sdk::{ErrorKind, RetryPolicy};
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::json;
use tokio::sync::Notify;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use super::hostile::{Hostile, whole};
use super::interrupted::{Served, client, follow, send, service};

async fn end(mut socket: Served) {
    let (code, reason) = (CloseCode::Normal, "".into());
    let frame = CloseFrame { code, reason };
    socket.close(Some(frame)).await.unwrap();
    while let Some(Ok(_)) = socket.next().await {}
}

#[tokio::test]
async fn a_reader_that_is_late_keeps_its_connection() {
    let (asked, heard) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
    let (ping, connections) = (Arc::clone(&asked), Arc::clone(&heard));
    let (_api, client) = service(move |number, mut socket| {
        connections.fetch_max(number + 1, Ordering::Relaxed);
        let ping = Arc::clone(&ping);
        async move {
            send(&mut socket, "1").await;
            // It answers the sign of life that it is asked for.
            while let Some(Ok(message)) = socket.next().await {
                if matches!(message, Message::Ping(_)) {
                    socket.flush().await.unwrap();
                    ping.notify_one();
                    break;
                }
            }
            send(&mut socket, "2").await;
            end(socket).await;
        }
    })
    .await;
    let mut log = follow(&client);
    let line = log.try_next().await.unwrap().unwrap().into_line().unwrap();
    assert_eq!(line.text, "1");
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(75)).await;
    tokio::time::resume();
    let line = log.try_next().await.unwrap().unwrap().into_line().unwrap();
    assert_eq!(line.text, "2");
    asked.notified().await;
    assert_eq!(log.try_next().await.unwrap(), None);
    assert_eq!(heard.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_log_without_lines_has_no_gap_when_its_connection_breaks() {
    let (api, client) = service(|number, mut socket| async move {
        if number > 0 {
            send(&mut socket, "1").await;
            end(socket).await;
        }
    })
    .await;
    let logs = client.app("a").deployment("d").logs();
    let mut log = logs.tail(5).follow();
    let item = log.try_next().await.unwrap().unwrap();
    assert_eq!(item.into_line().unwrap().text, "1");
    assert_eq!(log.try_next().await.unwrap(), None);
    assert!(api.requests()[1].head.contains("tail_lines=5"));
}

#[tokio::test]
async fn lines_that_go_on_are_known_again_in_files() {
    let files = Hostile::http1(|_, _| {
        whole(
            200,
            "web 2026-01-01T00:00:00Z Error\n  at x\nweb 2026-01-01T00:00:01Z end\n",
        )
    })
    .await;
    let historic = json!({"historic_urls": [format!("{}/all", files.url)]}).to_string();
    let live = super::interrupted::log(|_, mut socket| async move {
        let data = json!({"data": "web 2026-01-01T00:00:00Z Error\n  at x\n"});
        let text = data.to_string().into();
        socket.send(Message::Text(text)).await.unwrap();
    })
    .await;
    let api =
        Hostile::http1(move |number, _| whole(200, if number == 0 { &live } else { &historic }))
            .await;
    let client = client(&api);
    let mut log = follow(&client);
    let mut got = Vec::new();
    while let Some(item) = log.try_next().await.unwrap() {
        match item {
            Followed::Line(line) => got.push(line.text),
            gap => panic!("{gap}"),
        }
    }
    assert_eq!(got, ["Error", "  at x", "end"]);
}

#[tokio::test]
async fn a_file_whose_address_has_expired_is_asked_for_again() {
    for status in [403, 404, 410] {
        let files = Hostile::http1(move |_, arrived| match arrived.head.contains("/old") {
            true => whole(status, "<Error>expired</Error>"),
            false => whole(200, "web 2026-01-01T00:00:00Z 1\n"),
        })
        .await;
        let address = files.url.clone();
        let api = Hostile::http1(move |number, _| {
            let name = if number == 0 { "old" } else { "new" };
            let all = json!({"historic_urls": [format!("{address}/{name}")]});
            whole(200, &all.to_string())
        })
        .await;
        let client = client(&api);
        let mut log = follow(&client);
        let item = log.try_next().await.unwrap().unwrap();
        assert_eq!(item.into_line().unwrap().text, "1", "{status}");
        assert_eq!(log.try_next().await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_file_that_is_never_there_ends_the_log() {
    let files = Hostile::http1(|_, _| whole(404, "")).await;
    let all = json!({"historic_urls": [format!("{}/file", files.url)]}).to_string();
    let api = Hostile::http1(move |_, _| whole(200, &all)).await;
    let client = client(&api);
    let error = follow(&client).try_next().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 404, "{error}");
}

#[tokio::test]
async fn a_log_of_an_event_is_waited_for_until_the_event_is_over() {
    let shapes = [
        |phase: &str| json!({"event": {"id": "e", "autoscaling": {"phase": phase}}}),
        |phase: &str| {
            let phase = if phase == "SUCCEEDED" {
                "ACTIVE"
            } else {
                "DEPLOYING"
            };
            json!({"event": {"id": "e", "deployment": {"id": "d", "phase": phase}}})
        },
    ];
    for shape in shapes {
        let asked = AtomicUsize::new(0);
        let api = Hostile::http1(move |_, arrived| {
            if arrived.head.contains("/events/e/logs") {
                return whole(400, r#"{"id":"bad_request","message":"no logs"}"#);
            }
            let phase = match asked.fetch_add(1, Ordering::Relaxed) {
                0 | 1 => "IN_PROGRESS",
                _ => "SUCCEEDED",
            };
            whole(200, &shape(phase).to_string())
        })
        .await;
        let client = client(&api);
        let mut log = client.app("a").event("e").logs().follow();
        assert_eq!(log.try_next().await.unwrap(), None);
        let asked = api.requests();
        let logs = asked.iter().filter(|it| it.head.contains("/logs"));
        assert_eq!(logs.count(), 3);
    }
}

#[tokio::test]
async fn a_named_id_that_is_malformed_is_an_error_and_no_empty_log() {
    let api =
        Hostile::http1(|_, _| whole(400, r#"{"id":"bad_request","message":"invalid uuid"}"#)).await;
    let client = client(&api);
    let app = client.app("a");
    for logs in [
        app.deployment("x").logs(),
        app.logs().deployment("x"),
        app.event("x").logs(),
        app.job_invocation("x").logs("nightly"),
    ] {
        let error = logs.lines().all().await.unwrap_err();
        assert!(error.to_string().contains("invalid uuid"), "{error}");
    }
}

#[tokio::test]
async fn an_older_deployment_is_not_taken_for_the_one_that_was_asked_for() {
    for (phase, is_found) in [("ACTIVE", false), ("ERROR", false), ("PENDING_BUILD", true)] {
        let listed = json!({"deployments": [{"id": "d", "phase": phase}], "meta": {"total": 1}});
        let api = Hostile::http1(move |_, arrived| match arrived.head.starts_with("POST") {
            true => whole(200, "{}"),
            false => whole(200, &listed.to_string()),
        })
        .await;
        let client = client(&api);
        let client = client.with(|options| options.retry(RetryPolicy::none()));
        let made = client.app("a").restart().await;
        match is_found {
            true => assert_eq!(made.unwrap().id, "d"),
            false => {
                let error = made.unwrap_err();
                assert!(error.may_have_been_processed(), "{error}");
                assert_eq!(error.kind(), ErrorKind::Missing, "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_log_that_begins_with_a_long_message_is_not_asked_for_it_again() {
    let (api, client) = service(|number, mut socket| async move {
        if number == 0 {
            let long = "x".repeat(2 * 1024 * 1024);
            let _ = socket.send(Message::Text(long.into())).await;
            while let Some(Ok(_)) = socket.next().await {}
        } else {
            send(&mut socket, "1").await;
            end(socket).await;
        }
    })
    .await;
    let mut log = follow(&client);
    let item = log.try_next().await.unwrap().unwrap();
    assert!(matches!(item, Followed::Gap(_)), "{item:?}");
    let item = log.try_next().await.unwrap().unwrap();
    assert_eq!(item.into_line().unwrap().text, "1");
    assert_eq!(log.try_next().await.unwrap(), None);
    assert!(api.requests()[1].head.contains("tail_lines=0 "));
}

#[tokio::test]
async fn a_log_that_was_short_and_is_longer_than_what_is_asked_for_has_a_gap() {
    let (_api, client) = service(|number, mut socket| async move {
        if number > 0 {
            send(&mut socket, "7").await;
            send(&mut socket, "8").await;
            end(socket).await;
        }
    })
    .await;
    let logs = client.app("a").deployment("d").logs();
    let mut log = logs.tail(2).follow();
    // Before the two that were asked for there may have been more.
    let item = log.try_next().await.unwrap().unwrap();
    assert!(matches!(item, Followed::Gap(_)), "{item:?}");
    for text in ["7", "8"] {
        let item = log.try_next().await.unwrap().unwrap();
        assert_eq!(item.into_line().unwrap().text, text);
    }
    assert_eq!(log.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn the_end_of_a_log_that_is_never_quiet_is_returned() {
    let (_api, client) = service(|_, mut socket| async move {
        for number in 0.. {
            send(&mut socket, &number.to_string()).await;
            if number == 10 {
                tokio::time::pause();
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    })
    .await;
    let lines = client.app("a").logs().tail(3).lines();
    let lines = lines.all().await.unwrap();
    assert_eq!(lines.len(), 3);
    let last: u32 = lines[2].text.parse().unwrap();
    assert!(last > 10);
}
