//! Whether logs of apps can be read as files and followed over WebSocket, and consoles used, as other clients do it.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod client;

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use client::{ACTION, Client, text};
use digitalocean_sandbox::{AppLog, LogEnd};
use futures_util::{SinkExt, StreamExt};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// An app that runs, with the components `web` and `job`.
struct App {
    client: Client,
    id: String,
    path: String,
}

/// What is left of a connection.
#[derive(Debug, PartialEq)]
enum Ending {
    Closed(CloseCode),
    Silent,
    Reset,
}

impl App {
    async fn running() -> Self {
        let app = Self::created().await;
        app.client.sandbox.advance(ACTION);
        app
    }

    async fn created() -> Self {
        let client = Client::start().await;
        let image = json!({"registry_type": "DOCKER_HUB", "repository": "nginx"});
        let spec = json!({"name": "shop", "services": [{"name": "web", "image": image}], "workers": [{"name": "job", "image": image}]});
        let app = client.post("/v2/apps", json!({"spec": spec})).await["app"].take();
        let id = text(&app["id"]).to_owned();
        let path = format!("/v2/apps/{id}");
        Self { client, id, path }
    }

    fn log(&self, component: &str) -> AppLog {
        AppLog::of(&self.id, component)
    }

    fn write(&self, lines: &[&str]) {
        let log = self.log("web");
        self.client
            .sandbox
            .write_log(&log, lines.iter().copied())
            .unwrap();
    }

    /// Follows as other clients do: the address with another scheme, and no token in a header.
    async fn follow(&self, query: &str) -> Socket {
        let path = format!("{}/components/web/logs?{query}", self.path);
        let url = self.client.get(&path).await["live_url"].take();
        let url = text(&url).replacen("http://", "ws://", 1);
        assert!(url.contains("/?token="), "{url}");
        connect_async(url).await.unwrap().0
    }

    async fn control(&self, body: Value) -> Value {
        let path = format!("/_sandbox/apps/{}/logs", self.id);
        let request = self.client.request(Method::POST, &path);
        let response = request.body(body.to_string()).send().await.unwrap();
        let status = response.status();
        let body = response.text().await.unwrap();
        assert_eq!(status, 201, "{body}");
        serde_json::from_str(&body).unwrap()
    }
}

/// The next message, which is an object with nothing but a line of the form `component time text`.
async fn line(socket: &mut Socket) -> String {
    let message = next(socket).await.unwrap().unwrap();
    let Message::Text(message) = message else {
        panic!("{message:?}");
    };
    let mut message: Value = serde_json::from_str(&message).unwrap();
    let data = message["data"].take();
    assert_eq!(message, json!({"data": null}));
    let mut parts = text(&data).strip_suffix('\n').unwrap().splitn(3, ' ');
    assert_eq!(parts.next(), Some("web"));
    assert!(parts.next().unwrap().starts_with("2027-01-01T"));
    parts.next().unwrap().to_owned()
}

async fn next(socket: &mut Socket) -> Option<Result<Message, Error>> {
    let next = tokio::time::timeout(Duration::from_secs(20), socket.next());
    next.await.unwrap()
}

async fn ending(socket: &mut Socket) -> Ending {
    match next(socket).await {
        Some(Ok(Message::Close(frame))) => Ending::Closed(frame.unwrap().code),
        // The one that it is told by: what comes after that is the connection.
        Some(Ok(Message::Ping(_))) => Box::pin(ending(socket)).await,
        Some(Err(Error::Io(error))) if error.kind() == std::io::ErrorKind::ConnectionReset => {
            Ending::Reset
        }
        Some(Err(Error::Protocol(_))) | None => Ending::Silent,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn lines_are_followed_from_the_tail_on_and_are_in_files_as_well() {
    let app = App::running().await;
    app.write(&["one", "two"]);
    let mut all = app.follow("type=RUN&follow=true&tail_lines=-1").await;
    let mut last = app.follow("type=RUN&follow=true&tail_lines=1").await;
    for wanted in ["run: first line", "run: second line", "one", "two"] {
        assert_eq!(line(&mut all).await, wanted);
    }
    assert_eq!(line(&mut last).await, "two");

    app.client
        .sandbox
        .write_log(&app.log("job"), ["not of web"])
        .unwrap();
    app.write(&["three \u{e4}\u{1f980}"]);
    assert_eq!(line(&mut all).await, "three \u{e4}\u{1f980}");
    assert_eq!(line(&mut last).await, "three \u{e4}\u{1f980}");

    // Without `follow`, it ends.
    let mut once = app.follow("type=RUN&tail_lines=1").await;
    assert_eq!(line(&mut once).await, "three \u{e4}\u{1f980}");
    assert_eq!(ending(&mut once).await, Ending::Closed(CloseCode::Normal));

    let path = format!("{}/logs?type=RUN", app.path);
    let logs = app.client.get(&path).await;
    let request = app
        .client
        .request(Method::GET, text(&logs["historic_urls"][0]));
    let file = request.send().await.unwrap().text().await.unwrap();
    assert_eq!(file.lines().count(), 8);
    assert!(file.contains("not of web\nweb "), "{file}");
}

#[tokio::test]
async fn a_hundred_thousand_lines_arrive_through_many_ends_and_none_is_lost_or_kept_for_ever() {
    let app = App::running().await;
    let web = app.log("web");
    let mut got = 0;
    let mut ends = 0;
    let before = resident();
    let mut after_half = 0;
    for batch in 0..25 {
        // What was missed while nobody followed is in the tail.
        let mut socket = app
            .follow(&format!(
                "type=RUN&follow=true&tail_lines={}",
                4000 * (batch % 2)
            ))
            .await;
        if batch % 2 == 0 {
            app.control(json!({"component": "web", "count": 4000}))
                .await;
        }
        let how = [LogEnd::Normal, LogEnd::Silent, LogEnd::Reset][batch % 3];
        // A connection that is reset loses what is on its way.
        let is_late = matches!(how, LogEnd::Reset);
        if !is_late {
            assert_eq!(app.client.sandbox.end_log(&web, how).unwrap(), 1);
        }
        for _ in 0..4000 {
            got += 1;
            // Four lines were there before, of both components.
            assert_eq!(line(&mut socket).await, format!("line {}", got + 4));
        }
        if is_late {
            assert_eq!(app.client.sandbox.end_log(&web, how).unwrap(), 1);
        }
        let wanted = [
            Ending::Closed(CloseCode::Normal),
            Ending::Silent,
            Ending::Reset,
        ];
        assert_eq!(ending(&mut socket).await, wanted[batch % 3], "{batch}");
        ends += 1;
        if batch % 2 == 0 {
            app.control(json!({"component": "web", "count": 4000}))
                .await;
        }
        if batch == 12 {
            after_half = resident();
        }
    }
    assert!(got == 100_000 && ends > 20);
    let (half, all) = (after_half - before, resident() - before);
    println!("{got} lines, {ends} ends; {half} KB after half of them, {all} KB after all");
    assert!(all < 32 * 1024 && all < half + 8 * 1024, "{half} {all}");
}

/// What the process holds, in KB; 0 where nobody can tell.
fn resident() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or_default()
}

#[tokio::test]
async fn a_gap_is_what_followers_miss_and_the_tail_has() {
    let app = App::running().await;
    let mut socket = app.follow("type=RUN&follow=true&tail_lines=0").await;
    let told = app
        .control(json!({"component": "web", "lines": ["missed"], "unheard": true}))
        .await;
    assert_eq!(told["followers"], 1);
    app.write(&["heard"]);
    assert_eq!(line(&mut socket).await, "heard");
    let mut later = app.follow("type=RUN&follow=true&tail_lines=2").await;
    assert_eq!(line(&mut later).await, "missed");
    assert_eq!(line(&mut later).await, "heard");

    // In one step, so that nobody is back in between.
    let told = app
        .control(json!({"component": "web", "end": "reset", "lines": ["while away"]}))
        .await;
    assert_eq!(told["ended"], 2);
    assert_eq!(ending(&mut socket).await, Ending::Reset);
    assert_eq!(ending(&mut later).await, Ending::Reset);
    let list = format!("/_sandbox/apps/{}/logs", app.id);
    let (_, list) = app.client.plain(&list).await;
    let list: Value = serde_json::from_str(&list).unwrap();
    assert_eq!(list["logs"][0]["written"], 7);
}

#[tokio::test]
async fn what_is_built_is_followed_to_its_end_and_a_new_deployment_has_lines_of_its_own() {
    let app = App::created().await;
    let logs = format!("{}/components/web/logs", app.path);
    for kind in ["BUILD", "RUN"] {
        let path = format!("{logs}?type={kind}");
        app.client.refused(400, Method::GET, &path, None).await;
    }
    app.client.sandbox.advance(ACTION / 3);
    let mut build = app.follow("type=BUILD&follow=true").await;
    assert_eq!(line(&mut build).await, "build: first line");
    assert_eq!(line(&mut build).await, "build: second line");
    app.client.sandbox.advance(ACTION);
    assert_eq!(ending(&mut build).await, Ending::Closed(CloseCode::Normal));
    let done = app.client.get(&format!("{logs}?type=BUILD")).await;
    assert_eq!(done["live_url"], Value::Null);

    let mut old = app.follow("type=RUN&follow=true&tail_lines=0").await;
    app.client
        .post(&format!("{}/deployments", app.path), json!({}))
        .await;
    app.client.sandbox.advance(ACTION);
    app.client.get(&app.path).await;
    app.write(&["of the new one"]);
    let mut new = app.follow("type=RUN&follow=true&tail_lines=1").await;
    assert_eq!(line(&mut new).await, "of the new one");
    app.client.call(Method::DELETE, &app.path, None).await;
    // The old one got nothing.
    assert_eq!(ending(&mut old).await, Ending::Closed(CloseCode::Normal));
    assert_eq!(ending(&mut new).await, Ending::Closed(CloseCode::Normal));
}

#[tokio::test]
async fn an_address_works_for_what_exists_alone_and_ends_with_the_state() {
    let app = App::running().await;
    let path = format!("{}/components/web/logs?type=RUN", app.path);
    let url = app.client.get(&path).await["live_url"].take();
    // It is no file.
    assert_eq!(app.client.plain(text(&url)).await.0, 426);
    let bad = format!("{}/?token=aGVsbG8", app.client.sandbox.url());
    let refused = connect_async(bad.replacen("http", "ws", 1)).await;
    let Err(Error::Http(response)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(response.status(), 401);
    let mut socket = app.follow("type=RUN&follow=true&tail_lines=0").await;
    socket.send(Message::Ping("x".into())).await.unwrap();
    assert_eq!(
        next(&mut socket).await.unwrap().unwrap(),
        Message::Pong("x".into())
    );
    app.client.sandbox.reset().unwrap();
    assert_eq!(ending(&mut socket).await, Ending::Closed(CloseCode::Normal));
    assert_eq!(app.client.plain(text(&url)).await.0, 401);
}

/// The address of a log with something else in its token.
fn forged(url: &str, from: &str, to: &str) -> String {
    let (head, token) = url.split_once("token=").unwrap();
    let ticket = String::from_utf8(URL_SAFE_NO_PAD.decode(token).unwrap()).unwrap();
    assert!(ticket.contains(from), "{ticket}");
    let token = URL_SAFE_NO_PAD.encode(ticket.replace(from, to));
    format!("{head}token={token}")
}

#[tokio::test]
async fn a_token_that_nobody_was_given_opens_nothing_and_leaves_nothing() {
    let app = App::created().await;
    app.client.sandbox.advance(ACTION / 3);
    let path = format!("{}/components/web/logs?type=BUILD", app.path);
    let url = app.client.get(&path).await["live_url"].take();
    let control = format!("/_sandbox/apps/{}/logs", app.id);
    let written = async || {
        let request = app.client.request(Method::GET, &control).send();
        request.await.unwrap().text().await.unwrap()
    };
    let before = written().await;
    // A kind that there isn't, and those that the deployment has not reached.
    for kind in ["NONSENSE", "DEPLOY", "RUN"] {
        let url = forged(text(&url), "BUILD", kind);
        let refused = connect_async(url.replacen("http", "ws", 1)).await;
        let Err(Error::Http(response)) = refused else {
            panic!("{kind}: {refused:?}");
        };
        assert_eq!(response.status(), 401);
    }
    assert_eq!(written().await, before);
    // So the log begins as it would have.
    app.client.sandbox.advance(ACTION);
    let mut socket = app.follow("type=RUN").await;
    assert_eq!(line(&mut socket).await, "run: first line");
}

#[tokio::test(start_paused = true)]
async fn who_reads_nothing_is_left_and_what_is_silent_ends_silently() {
    let app = App::running().await;
    let mut silent = app.follow("type=RUN&follow=true&tail_lines=0").await;
    let began = tokio::time::Instant::now();
    let end = tokio::time::timeout(Duration::from_secs(7200), silent.next());
    assert!(end.await.unwrap().is_none_or(|end| end.is_err()));
    assert!(began.elapsed() >= Duration::from_secs(3600));

    let deaf = app.follow("type=RUN&follow=true&tail_lines=0").await;
    let log = app.log("web");
    let long = "x".repeat(10_000);
    for _ in 0..20 {
        app.client
            .sandbox
            .write_log(&log, vec![long.as_str(); 100])
            .unwrap();
    }
    let followers = async || {
        let path = format!("/_sandbox/apps/{}/logs", app.id);
        let response = app.client.request(Method::GET, &path).send().await.unwrap();
        let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
        body["logs"][0]["followers"].as_u64().unwrap()
    };
    assert_eq!(followers().await, 1);
    let mut seconds = 0;
    while followers().await > 0 {
        seconds += 1;
        assert!(seconds < 600, "it is still there");
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    drop(deaf);
}

#[tokio::test]
async fn a_log_whose_lines_all_made_room_does_not_begin_again() {
    let app = App::running().await;
    let path = format!("{}/components/web/logs?type=RUN", app.path);
    let first = app.client.get(&path).await["historic_urls"][0].take();
    assert!(
        app.client
            .plain(text(&first))
            .await
            .1
            .contains("first line")
    );
    // Another log of the same app.
    app.client
        .post(&format!("{}/deployments", app.path), json!({}))
        .await;
    app.client.sandbox.advance(ACTION);
    app.client.get(&app.path).await;
    let long = "x".repeat(10_000);
    for _ in 0..34 {
        app.write(&vec![long.as_str(); 100]);
    }
    assert_eq!(app.client.plain(text(&first)).await, (200, String::new()));
}

#[tokio::test]
async fn a_console_is_a_terminal_with_a_shell() {
    let app = App::running().await;
    let exec = format!("{}/components/web/exec", app.path);
    let url = app.client.get(&exec).await["url"].take();
    assert!(text(&url).starts_with("ws://"));
    let mut socket = connect_async(text(&url)).await.unwrap().0;
    let mut screen = Screen::default();
    screen.until(&mut socket, "# ").await;
    Screen::send(
        &mut socket,
        json!({"op": "resize", "width": 132, "height": 43}),
    )
    .await;
    Screen::type_in(&mut socket, "stty size\n").await;
    screen.until(&mut socket, "stty size\r\n43 132\r\n# ").await;
    // Somebody types a letter after the other, and nothing at all to keep the connection.
    Screen::type_in(&mut socket, "stty -echo\n").await;
    for piece in ["", "ec", "ho \u{1f980}", "\n"] {
        Screen::type_in(&mut socket, piece).await;
    }
    screen
        .until(&mut socket, "stty -echo\r\n# \u{1f980}\r\n# ")
        .await;
    Screen::type_in(&mut socket, "exit\n").await;
    assert_eq!(ending(&mut socket).await, Ending::Closed(CloseCode::Normal));

    let mut socket = connect_async(text(&url)).await.unwrap().0;
    screen.until(&mut socket, "# ").await;
    let consoles = app.log("web").kind("CONSOLE");
    assert_eq!(
        app.client
            .sandbox
            .end_log(&consoles, LogEnd::Silent)
            .unwrap(),
        1
    );
    assert_eq!(ending(&mut socket).await, Ending::Silent);
    let none = format!("{exec}?instance_name=none");
    app.client.refused(404, Method::GET, &none, None).await;
}

/// What a terminal shows.
#[derive(Default)]
struct Screen(String);

impl Screen {
    async fn send(socket: &mut Socket, message: Value) {
        let message = Message::Text(message.to_string().into());
        socket.send(message).await.unwrap();
    }

    async fn type_in(socket: &mut Socket, data: &str) {
        Self::send(socket, json!({"op": "stdin", "data": data})).await;
    }

    /// Reads until that is all that is new.
    async fn until(&mut self, socket: &mut Socket, wanted: &str) {
        self.0.clear();
        while self.0.len() < wanted.len() {
            let Message::Text(message) = next(socket).await.unwrap().unwrap() else {
                continue;
            };
            let message: Value = serde_json::from_str(&message).unwrap();
            self.0.push_str(text(&message["data"]));
        }
        assert_eq!(self.0, wanted);
    }
}
