//! WebSockets of logs and consoles whose other side cuts, floods, garbles and leads elsewhere.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use digitalocean_sdk::apps::{Followed, LogStream};
use digitalocean_sdk::{Client, RatePolicy, RetryPolicy};
use serde_json::json;
use tokio::io::AsyncReadExt as _;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::by_hand::{Server, answer};

const TEXT: u8 = 1;
const CLOSE: u8 = 8;
const PING: u8 = 9;
const LAST: u8 = 0x80;

/// A frame as a server sends it, with these bits in its first byte.
pub fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![first];
    match payload.len() {
        short @ ..126 => frame.push(u8::try_from(short).unwrap()),
        middle @ ..65_536 => {
            frame.push(126);
            frame.extend(u16::try_from(middle).unwrap().to_be_bytes());
        }
        long => {
            frame.push(127);
            frame.extend((long as u64).to_be_bytes());
        }
    }
    frame.extend_from_slice(payload);
    frame
}

fn line(text: &str) -> Vec<u8> {
    let data = json!({"data": format!("web 2026-01-01T00:00:00Z {text}\n")});
    frame(LAST | TEXT, data.to_string().as_bytes())
}

pub fn close(code: u16) -> Vec<u8> {
    frame(LAST | CLOSE, &code.to_be_bytes())
}

/// What a connection is, after its handshake; by its number.
pub type Play = dyn Fn(usize, &mut std::net::TcpStream) + Send + Sync;

/// A WebSocket on threads of its own, so that it goes on whatever the client does: its address, and how many connections it had.
pub fn socket(play: Arc<Play>) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("ws://{}/?token=s3cret", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    std::thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            let number = counted.fetch_add(1, Ordering::SeqCst);
            let play = Arc::clone(&play);
            std::thread::spawn(move || {
                let (mut head, mut byte) = (Vec::new(), [0]);
                while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) > 0 {
                    head.extend(byte);
                }
                let head = String::from_utf8(head).unwrap();
                let key = head.lines().find_map(|it| {
                    let (name, value) = it.split_once(": ")?;
                    name.eq_ignore_ascii_case("sec-websocket-key")
                        .then_some(value)
                });
                let accept = derive_accept_key(key.unwrap_or_default().as_bytes());
                let head = format!(
                    "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: {accept}\r\n\r\n"
                );
                if stream.write_all(head.as_bytes()).is_ok() {
                    play(number, &mut stream);
                }
            });
        }
    });
    (address, count)
}

/// A service whose logs and consoles are at this address.
async fn service(address: &str) -> (Server, Client) {
    let told = json!({"live_url": address, "url": address}).to_string();
    let api = Server::start(move |_| answer("200 OK", "", &told)).await;
    let pause = Duration::from_millis(1);
    let client = Client::builder()
        .token("t0ken")
        .base_url(&api.url)
        .rate(RatePolicy::none())
        .retry(RetryPolicy::default().backoff(pause, 2 * pause))
        .build()
        .unwrap();
    (api, client)
}

fn follow(client: &Client) -> LogStream {
    client.app("a").deployment("d").logs().follow()
}

/// All items of a log, as texts.
async fn all(mut log: LogStream) -> Vec<String> {
    let mut got = Vec::new();
    while let Some(item) = log.try_next().await.unwrap() {
        got.push(match item {
            Followed::Line(line) => line.text,
            Followed::Gap(gap) => format!("{:?}", gap.reason),
            _ => unreachable!(),
        });
    }
    got
}

#[tokio::test]
async fn a_connection_that_is_cut_at_any_byte_loses_and_doubles_no_line() {
    // Lines that are whole, in parts, and with pings in between.
    let mut whole = line("1");
    let second = line("2");
    let payload = &second[2..];
    let (one, two) = payload.split_at(payload.len() / 2);
    whole.extend(frame(TEXT, one));
    whole.extend(frame(LAST | PING, b"?"));
    whole.extend(frame(0, b""));
    whole.extend(frame(LAST, two));
    whole.extend(line(&"3".repeat(200)));
    let whole = Arc::new(whole);
    let wanted = [
        "1".to_owned(),
        "2".to_owned(),
        "3".repeat(200),
        "4".to_owned(),
    ];
    let (at, sent) = (Arc::new(AtomicUsize::new(0)), Arc::clone(&whole));
    let cut = Arc::clone(&at);
    let (address, count) = socket(Arc::new(move |number, stream| {
        if number % 2 == 0 {
            let _ = stream.write_all(&sent[..cut.load(Ordering::SeqCst)]);
            return;
        }
        let all = [&**sent, &line("4"), &close(1000)].concat();
        let _ = stream.write_all(&all);
        let _ = stream.read_to_end(&mut Vec::new());
    }));
    let (_api, client) = service(&address).await;
    for cut in 0..whole.len() {
        at.store(cut, Ordering::SeqCst);
        assert_eq!(all(follow(&client)).await, wanted, "cut at {cut}");
        assert_eq!(count.load(Ordering::SeqCst), 2 * cut + 2, "cut at {cut}");
    }
}

#[tokio::test]
async fn only_the_code_that_says_so_is_the_end_of_a_log() {
    for code in [
        0, 1, 999, 1001, 1005, 1006, 1011, 1012, 1015, 2999, 3000, 4000, 65_535,
    ] {
        let (address, count) = socket(Arc::new(move |number, stream| {
            let code = if number == 0 { code } else { 1000 };
            let _ = stream.write_all(&[line("1"), close(code)].concat());
            let _ = stream.read_to_end(&mut Vec::new());
        }));
        let (_api, client) = service(&address).await;
        assert_eq!(all(follow(&client)).await, ["1"], "{code}");
        assert_eq!(count.load(Ordering::SeqCst), 2, "{code}");
        // Of a console, it is an error.
        let (address, _) = socket(Arc::new(move |_, stream| {
            let _ = stream.write_all(&close(code));
            let _ = stream.read_to_end(&mut Vec::new());
        }));
        let (_api, client) = service(&address).await;
        let mut console = client.app("a").exec("web").await.unwrap();
        assert!(console.read(&mut [0; 8]).await.is_err(), "{code}");
    }
}

#[tokio::test]
async fn a_message_that_is_not_text_is_a_gap_and_is_requested_once() {
    let (address, count) = socket(Arc::new(move |number, stream| {
        let bad = frame(LAST | TEXT, b"{\"data\":\"web \xff\xfe\"}");
        let sent = match number {
            0 => [line("1"), bad].concat(),
            _ => [line("2"), close(1000)].concat(),
        };
        let _ = stream.write_all(&sent);
        let _ = stream.read_to_end(&mut Vec::new());
    }));
    let (api, client) = service(&address).await;
    assert_eq!(all(follow(&client)).await, ["1", "NotText", "2"]);
    assert_eq!(count.load(Ordering::SeqCst), 2);
    let asked = &api.requests()[1].line;
    assert!(asked.contains("tail_lines=0"), "{asked}");

    let (address, _) = socket(Arc::new(move |_, stream| {
        let _ = stream.write_all(&frame(LAST | TEXT, b"\xff"));
        let _ = stream.read_to_end(&mut Vec::new());
    }));
    let (_api, client) = service(&address).await;
    let error = client.app("a").logs().lines().all().await.unwrap_err();
    assert!(error.to_string().contains("not text"), "{error}");
}

#[tokio::test]
async fn a_frame_or_fragments_without_end_end_the_connection_and_not_the_memory() {
    for is_fragmented in [false, true] {
        let (address, _) = socket(Arc::new(move |number, stream| {
            if number > 0 {
                let _ = stream.write_all(&[line("1"), close(1000)].concat());
                let _ = stream.read_to_end(&mut Vec::new());
                return;
            }
            let part = vec![b'x'; 60_000];
            let mut sent = match is_fragmented {
                true => stream.write_all(&frame(TEXT, &part)),
                // A frame of an exbibyte.
                false => {
                    let length = (1_u64 << 60).to_be_bytes();
                    stream.write_all(&[&[LAST | TEXT, 127][..], &length].concat())
                }
            };
            while sent.is_ok() {
                sent = match is_fragmented {
                    true => stream.write_all(&frame(0, &part)),
                    false => stream.write_all(&part),
                };
            }
        }));
        let (_api, client) = service(&address).await;
        let mut got = Vec::new();
        let held = peak(async { got = all(follow(&client)).await }).await;
        assert_eq!(got, ["TooLong", "1"]);
        assert!(held < 16 << 20, "{held}");
        let mut console = client.app("a").exec("web").await.unwrap();
        // The second connection of this address is a log.
        let mut shown = String::new();
        console.read_to_string(&mut shown).await.unwrap();
        assert!(shown.contains('1'));
    }
}

/// By how much the memory of this thread grew at most.
async fn peak(run: impl Future<Output = ()>) -> u64 {
    let mut run = std::pin::pin!(run);
    let mut most = 0;
    let mut held = 0_i64;
    std::future::poll_fn(|context| {
        let mut polled = std::task::Poll::Pending;
        let info = allocation_counter::measure(|| polled = run.as_mut().poll(context));
        most = most.max(held + i64::try_from(info.bytes_max).unwrap());
        held += info.bytes_current;
        polled
    })
    .await;
    u64::try_from(most).unwrap_or_default()
}

#[tokio::test]
async fn pings_without_end_of_a_service_that_reads_nothing_take_up_no_memory() {
    let (address, count) = socket(Arc::new(move |number, stream| {
        if number > 0 {
            let _ = stream.write_all(&[line("1"), close(1000)].concat());
            let _ = stream.read_to_end(&mut Vec::new());
            return;
        }
        let many = frame(LAST | PING, &[b'?'; 125]).repeat(1_000);
        for _ in 0..400 {
            if stream.write_all(&many).is_err() {
                return;
            }
        }
    }));
    let (_api, client) = service(&address).await;
    let mut got = Vec::new();
    // 50 MB of pings, to which it owes as much.
    let held = peak(async { got = all(follow(&client)).await }).await;
    assert_eq!(got, ["1"]);
    assert!(held < 4 << 20, "{held}");
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_console_shows_no_message_that_says_nothing() {
    let (address, _) = socket(Arc::new(move |_, stream| {
        let odd = [
            r#"{"data":null}"#,
            "{}",
            r#"{"data":""}"#,
            r#"{"data":"a"}"#,
            "b",
        ];
        for odd in odd {
            let _ = stream.write_all(&frame(LAST | TEXT, odd.as_bytes()));
        }
        let _ = stream.write_all(&close(1000));
        let _ = stream.read_to_end(&mut Vec::new());
    }));
    let (_api, client) = service(&address).await;
    let mut console = client.app("a").exec("web").await.unwrap();
    let mut shown = String::new();
    console.read_to_string(&mut shown).await.unwrap();
    assert_eq!(shown, "ab");
}

#[tokio::test]
async fn no_redirect_of_a_websocket_is_followed() {
    for to in ["http", "ws", "//", "/other"] {
        let elsewhere = Server::always("200 OK", "", "").await;
        let host = elsewhere.url.strip_prefix("http://").unwrap();
        let location = match to {
            "//" => format!("//{host}/?token=s3cret"),
            "/other" => "/other".to_owned(),
            scheme => format!("{scheme}://{host}/?token=s3cret"),
        };
        let leading = Server::always(
            "307 Temporary Redirect",
            &format!("location: {location}\r\n"),
            "",
        )
        .await;
        let (_api, client) = service(&format!("{}/?token=s3cret", leading.url)).await;
        let error = follow(&client).try_next().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 307, "{error}");
        assert!(!format!("{error:?}{error}").contains("s3cret"), "{error:?}");
        let error = client.app("a").exec("web").await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 307, "{error}");
        assert!(elsewhere.requests().is_empty());
        let asked = leading.requests();
        assert!(asked.iter().all(|it| it.line.contains("/?token=s3cret ")));
        assert!(asked.iter().all(|it| it.header("authorization").is_none()));
    }
}
