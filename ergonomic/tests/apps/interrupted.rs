//! Followers that are dropped, interrupted and misled.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use digitalocean_sandbox::LogEnd;
use digitalocean_sdk::apps::{Followed, GapReason, LogStream};
use digitalocean_sdk::{Client, ErrorKind, RetryPolicy};
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use super::Running;
use super::hostile::{Hostile, whole};

#[tokio::test]
async fn c18_a_follower_that_is_dropped_at_random_loses_nothing_and_leaves_nothing() {
    let running = Running::start().await;
    let logs = running.client.app(&running.app).logs().component("web");
    let mut random = fastrand::Rng::with_seed(3);
    let mut log = logs.clone().tail(0).follow();
    let mut got = 0;
    let mut written = 0;
    // The futures of single items are dropped at random, with ends of connections in between.
    let first = async { log.try_next().await.unwrap() };
    tokio::select! {
        biased;
        () = running.followed_by(1) => {}
        item = first => panic!("{item:?}"),
    }
    while got < 2_000 {
        if written < 2_000 && random.u8(0..4) == 0 {
            running.write((written..written + 50).map(|number| number.to_string()));
            written += 50;
        }
        if random.u8(0..20) == 0 {
            running
                .sandbox
                .end_log(&running.log(), LogEnd::Silent)
                .unwrap();
        }
        let polls = random.u32(0..50);
        let patience = async {
            for _ in 0..polls {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            biased;
            item = log.try_next() => match item.unwrap().unwrap() {
                Followed::Line(line) => {
                    assert_eq!(line.text, got.to_string());
                    got += 1;
                }
                // Of a connection that ended before its first line.
                gap => assert_eq!(got, 0, "{gap}"),
            },
            () = patience => {}
        }
    }
    drop(log);
    running.followed_by(0).await;

    // Whole followers, wherever they are by then.
    for _ in 0..50 {
        let mut log = logs.clone().follow();
        let polls = random.u32(0..400);
        let patience = async {
            for _ in 0..polls {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            biased;
            () = async { while log.try_next().await.unwrap().is_some() {} } => panic!("it ended"),
            () = patience => {}
        }
    }
    running.followed_by(0).await;

    // An interruption is an end, and is told from that of the log.
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let mut log = logs.clone().tail(1).follow().or_interrupt(stopped);
    assert!(log.try_next().await.unwrap().is_some() && !log.is_interrupted());
    stop.send(()).unwrap();
    assert_eq!(log.try_next().await.unwrap(), None);
    assert!(log.is_interrupted());
    let mut log = logs.clone().follow().or_interrupt(std::future::ready(()));
    assert_eq!(log.try_next().await.unwrap(), None);
    assert!(log.is_interrupted(), "before it began");
    running.followed_by(0).await;
}

pub type Served = WebSocketStream<TcpStream>;

/// The address of a log that is what `serve` makes of each connection, by its number: as an answer tells it.
pub async fn log<F>(serve: impl Fn(usize, Served) -> F + Send + Sync + 'static) -> String
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let serve = Arc::new(serve);
    tokio::spawn(async move {
        for number in 0.. {
            let (socket, _) = listener.accept().await.unwrap();
            let serve = Arc::clone(&serve);
            tokio::spawn(async move {
                if let Ok(socket) = tokio_tungstenite::accept_async(socket).await {
                    serve(number, socket).await;
                }
            });
        }
    });
    json!({"live_url": format!("http://{address}/?token=s3cret-of-the-log")}).to_string()
}

/// A service with such a log, and a client of it.
pub async fn service<F>(
    serve: impl Fn(usize, Served) -> F + Send + Sync + 'static,
) -> (Hostile, Client)
where
    F: Future<Output = ()> + Send + 'static,
{
    let log = log(serve).await;
    let api = Hostile::http1(move |_, _| whole(200, &log)).await;
    let client = client(&api);
    (api, client)
}

pub fn client(api: &Hostile) -> Client {
    let pause = Duration::from_millis(1);
    let builder = Client::builder().token("t0ken-of-the-account");
    let builder = builder.rate(digitalocean_sdk::RatePolicy::none());
    let retry = RetryPolicy::default().backoff(pause, 4 * pause);
    builder.base_url(&api.url).retry(retry).build().unwrap()
}

/// A log of one deployment, so that nothing but its address is requested.
pub fn follow(client: &Client) -> LogStream {
    client.app("a").deployment("d").logs().follow()
}

pub async fn send(socket: &mut Served, text: &str) {
    let data = json!({"data": format!("web 2026-01-01T00:00:00Z {text}\n")});
    socket
        .send(Message::Text(data.to_string().into()))
        .await
        .unwrap();
}

#[tokio::test]
async fn c18_only_code_1000_is_the_end_and_odd_messages_are_taken_as_they_are() {
    let (_api, client) = service(|number, mut socket| async move {
        if number > 0 {
            send(&mut socket, "1").await;
            send(&mut socket, &number.to_string()).await;
        } else {
            send(&mut socket, "1").await;
            let odd = [r#"{"data": 5}"#, r#"{"other": 1}"#, "no JSON"];
            for odd in odd {
                socket.send(Message::Text(odd.into())).await.unwrap();
            }
            let two = r#"{"data": "web 2026-01-01T00:00:00Z a\n  b\n"}"#;
            socket.send(Message::Binary(two.into())).await.unwrap();
            socket.send(Message::Ping("x".into())).await.unwrap();
        }
        let code = match number {
            0 => Some(CloseCode::Away),
            1 => None,
            2 => Some(CloseCode::Error),
            _ => Some(CloseCode::Normal),
        };
        let frame = code.map(|code| CloseFrame {
            code,
            reason: "".into(),
        });
        socket.close(frame).await.unwrap();
        while let Some(Ok(_)) = socket.next().await {}
    })
    .await;
    let mut log = follow(&client);
    let mut got = Vec::new();
    while let Some(item) = log.try_next().await.unwrap() {
        got.push(item.into_line().unwrap().text);
    }
    assert_eq!(
        got,
        ["1", r#"{"data": 5}"#, "no JSON", "a", "  b", "1", "2", "3"]
    );
}

#[tokio::test]
async fn c18_a_log_outlives_a_first_deployment_that_fails_and_ends_with_its_app() {
    const DEPLOYING: &str = r#"{"app":{"id":"a","spec":{"name":"shop"},"in_progress_deployment":{"id":"d","phase":"DEPLOYING"}}}"#;
    const WITHOUT: &str = r#"{"app":{"id":"a","spec":{"name":"shop"}}}"#;
    const GONE: &str = r#"{"id":"not_found","message":"no such app"}"#;
    for (status, then, lines) in [(200, WITHOUT, &["1", "2"][..]), (404, GONE, &["1"][..])] {
        // The first connection ends without a word.
        let log = log(|number, mut socket| async move {
            send(&mut socket, "1").await;
            if number > 0 {
                send(&mut socket, "2").await;
                let code = CloseCode::Normal;
                let reason = "".into();
                let frame = CloseFrame { code, reason };
                socket.close(Some(frame)).await.unwrap();
                while let Some(Ok(_)) = socket.next().await {}
            }
        })
        .await;
        let asked = AtomicUsize::new(0);
        let api = Hostile::http1(move |_, arrived| {
            let path = arrived.head.split([' ', '?']).nth(1).unwrap();
            match path.ends_with("/deployments/d/logs") {
                true => whole(200, &log),
                false if asked.fetch_add(1, Ordering::Relaxed) == 0 => whole(200, DEPLOYING),
                false => whole(status, then),
            }
        })
        .await;
        let mut log = client(&api).app("a").logs().follow();
        let mut got = Vec::new();
        while let Some(item) = log.try_next().await.unwrap() {
            got.push(item.into_line().unwrap().text);
        }
        assert_eq!(got, lines);
    }
}

#[tokio::test]
async fn c18_what_was_written_is_read_by_websocket_where_there_is_no_file() {
    let (_api, client) = service(|number, mut socket| async move {
        send(&mut socket, "1").await;
        send(&mut socket, "2").await;
        let code = match number {
            0 => CloseCode::Normal,
            _ => CloseCode::Error,
        };
        let reason = "".into();
        socket
            .close(Some(CloseFrame { code, reason }))
            .await
            .unwrap();
        while let Some(Ok(_)) = socket.next().await {}
    })
    .await;
    let logs = client.app("a").logs();
    let lines = logs.clone().tail(1).lines().all().await.unwrap();
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].text, "2");
    // What breaks off is not taken for the whole.
    let error = logs.clone().lines().all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    // Of its end, the lines that came are returned before the error.
    let mut lines = logs.tail(1).lines();
    assert_eq!(lines.try_next().await.unwrap().unwrap().text, "2");
    let error = lines.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

#[tokio::test]
async fn c18_a_message_that_is_too_long_is_a_gap_and_nothing_else_is_lost() {
    let (api, client) = service(|number, mut socket| async move {
        if number == 0 {
            send(&mut socket, "before").await;
            let long = "x".repeat(2 * 1024 * 1024);
            let _ = socket.send(Message::Text(long.into())).await;
        } else {
            send(&mut socket, "after").await;
            // The next connections end without a word, and lines are missed meanwhile.
            if number == 1 {
                return;
            }
            send(&mut socket, "missed").await;
            if number == 2 {
                return;
            }
            let frame = CloseFrame {
                code: CloseCode::Normal,
                reason: "".into(),
            };
            socket.close(Some(frame)).await.unwrap();
        }
        while let Some(Ok(_)) = socket.next().await {}
    })
    .await;
    let mut log = follow(&client);
    assert!(matches!(
        log.try_next().await.unwrap(),
        Some(Followed::Line(_))
    ));
    let Some(Followed::Gap(gap)) = log.try_next().await.unwrap() else {
        panic!("no gap");
    };
    assert_eq!(gap.reason, GapReason::TooLong);
    let line = log.try_next().await.unwrap().unwrap().into_line().unwrap();
    assert_eq!(line.text, "after");
    let line = log.try_next().await.unwrap().unwrap().into_line().unwrap();
    assert_eq!(line.text, "missed");
    assert_eq!(log.try_next().await.unwrap(), None);
    // It would come again.
    let asked = api.requests();
    assert!(asked[0].head.contains("tail_lines=-1"), "{}", asked[0].head);
    assert!(asked[1].head.contains("tail_lines=0"), "{}", asked[1].head);
    // Of what came behind it, it doesn't.
    assert!(asked[2].head.contains("tail_lines=1 "), "{}", asked[2].head);
    // What comes again doesn't count.
    assert!(asked[3].head.contains("tail_lines=2 "), "{}", asked[3].head);
    assert!(
        asked[0].head.contains("follow=true")
            && asked[0].head.contains("pod_connection_timeout=45s")
    );
}

#[tokio::test]
async fn c18_no_error_and_no_debug_output_holds_the_token_of_a_log() {
    let refusing = Hostile::http1(|_, _| whole(401, "{}")).await;
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nowhere = format!("http://{}", silent.local_addr().unwrap());
    drop(silent);
    // Not accepted: the right status, and not what the key leads to.
    let liar = Hostile::http1(|_, _| {
        vec![super::hostile::Act::Head {
            status: 101,
            headers: vec![
                ("connection", "upgrade".to_owned()),
                ("upgrade", "websocket".to_owned()),
                (
                    "sec-websocket-accept",
                    "AAAAAAAAAAAAAAAAAAAAAAAAAAA=".to_owned(),
                ),
            ],
            end: true,
        }]
    })
    .await;
    let plain = "http://example.com".to_owned();
    for (host, kind) in [
        (refusing.url.clone(), ErrorKind::Status),
        (liar.url.clone(), ErrorKind::Status),
        (nowhere, ErrorKind::Connect),
        (plain, ErrorKind::InvalidRequest),
    ] {
        let logs = json!({"live_url": format!("{host}/?token=s3cret-of-the-log"), "url": format!("{host}/?token=s3cret-of-the-log")});
        let api = Hostile::http1(move |_, _| whole(200, &logs.to_string())).await;
        let client = client(&api);
        let mut log = follow(&client);
        let error = log.try_next().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        let console = client.app("a").exec("web");
        let shown = format!("{console:?} {log:?} {error} {error:?}");
        assert!(
            !shown.contains("s3cret") && !shown.contains("t0ken"),
            "{shown}"
        );
        let error = console.await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(
            !format!("{error} {error:?}").contains("s3cret"),
            "{error:?}"
        );
        assert_eq!(log.try_next().await.unwrap(), None);
    }
    for arrived in refusing.requests() {
        let head = arrived.head.to_lowercase();
        assert!(
            head.contains("token=s3cret") && !head.contains("authorization"),
            "{head}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn c18_a_connection_that_falls_silent_is_asked_for_a_sign_of_life_and_replaced() {
    // Time moves only when the test says so.
    let (hold, held) = std::sync::mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv());
    let (_api, client) = service(|number, mut socket| async move {
        send(&mut socket, "1").await;
        if number == 0 {
            // It is there, and deaf.
            std::future::pending::<()>().await;
        }
        // This one answers, so that it stays.
        while let Some(Ok(message)) = socket.next().await {
            if message.is_ping() {
                send(&mut socket, "2").await;
            }
        }
    })
    .await;
    let mut log = follow(&client).idle(Duration::from_secs(3600));
    let text = |item: Option<Followed>| item.unwrap().into_line().unwrap().text;
    assert_eq!(text(log.try_next().await.unwrap()), "1");
    let start = tokio::time::Instant::now();
    let clock = async {
        loop {
            for _ in 0..1_000 {
                tokio::task::yield_now().await;
            }
            tokio::time::advance(Duration::from_millis(500)).await;
        }
    };
    tokio::select! {
        item = log.try_next() => assert_eq!(text(item.unwrap()), "2"),
        () = clock => unreachable!(),
    }
    // 30 s for each of: silence, its answer, silence of the next.
    let took = start.elapsed();
    assert!(
        took >= Duration::from_secs(90) && took < Duration::from_secs(120),
        "{took:?}"
    );
    drop(hold);
}
