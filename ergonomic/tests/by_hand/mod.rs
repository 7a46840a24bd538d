//! A server whose every byte a test writes by hand, for answers that the sandbox never gives.

// Each test file uses another part of it.
#![allow(dead_code)]

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Received {
    /// Method, path and version.
    pub line: String,
    /// Names in lower case.
    headers: Vec<(String, String)>,
    pub body: String,
}

impl Received {
    pub fn header(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|(key, _)| key == name);
        header.map(|(_, value)| value.as_str())
    }

    /// The headers as the client sent them, which is what some error pages show.
    pub fn echo(&self) -> String {
        let lines = self
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\n"));
        lines.collect()
    }
}

/// A whole answer: status line, headers and body.
pub fn answer(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}"
    )
}

/// A server on this machine that answers as a function says; an empty answer closes the connection.
pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    pub async fn start(respond: impl Fn(&Received) -> String + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests: Arc<Mutex<Vec<Received>>> = Arc::default();
        let (log, respond) = (requests.clone(), Arc::new(respond));
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(exchange(socket, log.clone(), respond.clone()));
            }
        });
        Self { url, requests }
    }

    /// A server that gives every request the same answer.
    pub async fn always(status: &str, headers: &str, body: &str) -> Self {
        let answer = answer(status, headers, body);
        Self::start(move |_| answer.clone()).await
    }

    pub fn requests(&self) -> Vec<Received> {
        self.requests.lock().unwrap().clone()
    }
}

async fn exchange(
    mut socket: TcpStream,
    log: Arc<Mutex<Vec<Received>>>,
    respond: Arc<impl Fn(&Received) -> String>,
) {
    let Some(request) = read(&mut socket).await else {
        return;
    };
    log.lock().unwrap().push(request.clone());
    let answer = respond(&request);
    // A client that went away is none of the server's business.
    let _ = socket.write_all(answer.as_bytes()).await;
    let _ = socket.shutdown().await;
}

async fn read(socket: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let length = socket.read(&mut chunk).await.ok()?;
        if length == 0 {
            return None;
        }
        bytes.extend_from_slice(&chunk[..length]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let mut lines = head.lines();
        let request = Received {
            line: lines.next()?.to_owned(),
            headers: lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: body.to_owned(),
        };
        let expected = request.header("content-length");
        let expected = expected.map_or(0, |length| length.parse().unwrap());
        if body.len() >= expected {
            return Some(request);
        }
    }
}
