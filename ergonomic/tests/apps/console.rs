//! Consoles: shells in instances, as streams of bytes.

use std::time::Duration;

use digitalocean_sandbox::LogEnd;
use digitalocean_sdk::Client;
use digitalocean_sdk::apps::Console;
use futures_util::StreamExt as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::Instant;

use super::Running;
use super::hostile::{Hostile, whole};

type Served = tokio_tungstenite::WebSocketStream<tokio::net::TcpStream>;

/// A console whose connection `serve` answers.
async fn console<F>(serve: impl FnOnce(Served) -> F + Send + 'static) -> Console
where
    F: Future<Output = ()> + Send,
{
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/?token=t", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        serve(tokio_tungstenite::accept_async(socket).await.unwrap()).await;
    });
    let answer = serde_json::json!({"url": url}).to_string();
    let api = Hostile::http1(move |_, _| whole(200, &answer)).await;
    let client = Client::builder().token("t").base_url(&api.url).build();
    client.unwrap().app("a").exec("web").await.unwrap()
}

/// Reads in vain until a message is heard that says nothing and keeps the connection. What `rest` gives others runs between two
/// seconds.
async fn kept_open(console: &mut Console, told: &mut UnboundedReceiver<String>, rest: usize) {
    let clock = async {
        loop {
            for _ in 0..rest {
                tokio::task::yield_now().await;
            }
            tokio::time::advance(Duration::from_secs(1)).await;
        }
    };
    let mut bytes = [0; 8];
    tokio::select! {
        read = console.read(&mut bytes) => panic!("{read:?}"),
        sent = told.recv() => assert_eq!(sent.unwrap(), r#"{"op":"stdin","data":""}"#),
        () = clock => unreachable!(),
    }
}

/// Reads until the terminal shows this at the end.
async fn until(console: &mut Console, wanted: &str) -> String {
    let mut shown = Vec::new();
    while !shown.ends_with(wanted.as_bytes()) {
        let mut bytes = [0; 64];
        let length = console.read(&mut bytes).await.unwrap();
        assert!(length > 0, "{}", String::from_utf8_lossy(&shown));
        shown.extend_from_slice(&bytes[..length]);
    }
    String::from_utf8(shown).unwrap()
}

#[tokio::test]
async fn c18_a_console_is_a_stream_of_bytes_with_a_terminal_behind_it() {
    let running = Running::start().await;
    let app = running.client.app(&running.app);
    let mut console = app.exec("web").size(132, 43).await.unwrap();
    until(&mut console, "# ").await;
    console.write_all(b"stty size\n").await.unwrap();
    assert_eq!(
        until(&mut console, "\r\n# ").await,
        "stty size\r\n43 132\r\n# "
    );
    console.resizer().resize(80, 25);
    // A character in four parts, and more than one message.
    let crab = "\u{1f980}".as_bytes();
    console.write_all(b"stty -echo\necho ").await.unwrap();
    for byte in crab {
        console.write_all(&[*byte]).await.unwrap();
    }
    console.write_all(b"\n").await.unwrap();
    console.flush().await.unwrap();
    until(&mut console, "\u{1f980}\r\n# ").await;
    console.write_all(b"stty size\n").await.unwrap();
    until(&mut console, "25 80\r\n# ").await;
    let long = "x".repeat(4000);
    console
        .write_all(format!("echo {long}\n").as_bytes())
        .await
        .unwrap();
    until(&mut console, &format!("{long}\r\n# ")).await;

    // What is no text is refused, and nothing of it is sent.
    let error = console.write_all(&[b'a', 0xff]).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidData);
    console.write_all(b"hostname\n").await.unwrap();
    until(&mut console, "web\r\n# ").await;

    // In two halves; the end of the input ends the shell.
    let (mut reader, mut writer) = tokio::io::split(console);
    writer.write_all(b"whoami\n").await.unwrap();
    writer.shutdown().await.unwrap();
    let mut shown = String::new();
    reader.read_to_string(&mut shown).await.unwrap();
    assert_eq!(shown, "root\r\n# ");

    // `exit` is an end as well; a connection that ends without a word isn't one.
    let mut console = app.exec("web").await.unwrap();
    console.write_all(b"exit\n").await.unwrap();
    console.read_to_string(&mut shown).await.unwrap();
    let mut console = app.exec("web").await.unwrap();
    until(&mut console, "# ").await;
    let consoles = running.log().kind("CONSOLE");
    assert_eq!(
        running.sandbox.end_log(&consoles, LogEnd::Silent).unwrap(),
        1
    );
    let error = console.read_to_string(&mut shown).await.unwrap_err();
    assert_ne!(error.kind(), std::io::ErrorKind::UnexpectedEof, "{error}");

    let instances = app.instances().list().all().await.unwrap();
    let name = &instances
        .iter()
        .find(|it| it.component_name.as_deref() == Some("web"))
        .unwrap()
        .instance_name;
    let active = running.app.active_deployment.clone().unwrap();
    app.deployment(&active)
        .exec("web")
        .instance(name.as_str())
        .await
        .unwrap();
    let error = app.exec("web").instance("none").await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn c18_a_console_on_which_nobody_types_is_kept_open() {
    // The clock moves only where it is told to.
    let (hold, held) = std::sync::mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv());
    let (heard, mut told) = unbounded_channel();
    let mut console = console(|mut socket| async move {
        while let Some(Ok(message)) = socket.next().await {
            let message = message.into_text().unwrap();
            heard.send(message.to_string()).unwrap();
        }
    })
    .await;
    for _ in 0..3 {
        let start = Instant::now();
        kept_open(&mut console, &mut told, 100).await;
        let took = start.elapsed().as_secs();
        assert!((28..40).contains(&took), "{took}");
    }
    drop(hold);
}

#[tokio::test(start_paused = true)]
async fn c18_a_write_that_is_given_up_leaves_a_console_that_is_kept_open() {
    let (hold, held) = std::sync::mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv());
    let (heard, mut told) = unbounded_channel();
    let (begin, begun) = tokio::sync::oneshot::channel::<()>();
    let mut console = console(|mut socket| async move {
        begun.await.unwrap();
        while let Some(Ok(message)) = socket.next().await {
            let message = message.into_text().unwrap().to_string();
            if !message.contains('x') {
                heard.send(message).unwrap();
            }
        }
    })
    .await;
    // Nobody reads it, until there is no more room.
    let much = vec![b'x'; 64 * 1024 * 1024];
    tokio::select! {
        written = console.write_all(&much) => panic!("{written:?}"),
        () = async { for _ in 0..20_000 { tokio::task::yield_now().await; } } => {}
    }
    begin.send(()).unwrap();
    kept_open(&mut console, &mut told, 1_000).await;
    drop(hold);
}
