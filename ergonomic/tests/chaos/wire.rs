//! The server: it reads requests, has faults strike, and notes what arrived.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep};

use super::faults::{Fate, Fault, mangled, some};
use super::service::{Asked, Service};

/// Counts the requests that are under way.
#[derive(Default, Debug)]
pub(crate) struct Traffic {
    pub(crate) sent: AtomicUsize,
    pub(crate) answered: AtomicUsize,
    /// Those that have no answer, and none before time goes on.
    pub(crate) held: AtomicUsize,
}

impl Traffic {
    pub(crate) fn under_way(&self) -> usize {
        let ended = self.answered.load(Ordering::SeqCst) + self.held.load(Ordering::SeqCst);
        self.sent.load(Ordering::SeqCst).saturating_sub(ended)
    }

    fn hold(&self) {
        self.held.fetch_add(1, Ordering::SeqCst);
    }

    fn free(&self) {
        let less = |held: usize| Some(held.saturating_sub(1));
        let _ = self
            .held
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, less);
    }
}

/// A request that arrived.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) at: Instant,
    pub(crate) what: String,
    pub(crate) fault: Option<String>,
}

pub(crate) struct State {
    pub(crate) service: Service,
    pub(crate) log: Vec<Arrived>,
    seed: u64,
    dice: fastrand::Rng,
    /// How often the same was asked for.
    times: HashMap<String, u64>,
    /// How many of a thousand requests a fault strikes: of those that read, and of those that write.
    pub(crate) faults: (u32, u32),
    pub(crate) struck: usize,
    /// Over HTTP/2 the end of a connection takes answers to others with it.
    shared: bool,
}

impl State {
    /// A number that depends on what is asked for, and on how often it was, but not on what others ask for at the same time.
    fn thrown(&mut self, asked: &Asked) -> u64 {
        // The tags of recoverable creates are random.
        let path = match asked.path[0].as_str() {
            "tags" => "tags".to_owned(),
            _ => asked.path.join("/"),
        };
        let about = ["name", "names", "type"].map(|name| asked.body[name].to_string());
        let page = asked.query.iter().find(|(name, _)| name == "page");
        let what = format!("{} {path} {about:?} {page:?}", asked.method);
        let times = self.times.entry(what.clone()).or_default();
        *times += 1;
        let mut hasher = DefaultHasher::new();
        (self.seed, what, *times).hash(&mut hasher);
        hasher.finish()
    }
}

#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) state: Arc<Mutex<State>>,
    pub(crate) traffic: Arc<Traffic>,
}

impl Server {
    pub(crate) async fn start(
        service: Service,
        faults: (u32, u32),
        seed: u64,
        http2: bool,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = State {
            service,
            log: Vec::new(),
            seed,
            dice: fastrand::Rng::with_seed(seed),
            times: HashMap::new(),
            faults,
            struck: 0,
            shared: http2,
        };
        let server = Self {
            url: url.clone(),
            state: Arc::new(Mutex::new(state)),
            traffic: Arc::default(),
        };
        server.state.lock().unwrap().service.url = url;
        let serving = server.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let _ = socket.set_nodelay(true);
                let server = serving.clone();
                match http2 {
                    true => drop(tokio::spawn(async move { server.http2(socket).await })),
                    false => drop(tokio::spawn(async move { server.http1(socket).await })),
                }
            }
        });
        server
    }

    fn arrived(&self, asked: &Asked, secret: &str) -> Fault {
        let mut state = self.state.lock().unwrap();
        let state = &mut *state;
        let seed = state.thrown(asked);
        state.dice = fastrand::Rng::with_seed(seed);
        let chance = if asked.writes() {
            state.faults.1
        } else {
            state.faults.0
        };
        let strikes = state.dice.u32(..1000) < chance;
        let mut fault = match strikes {
            true => some(asked, secret, &mut state.dice),
            false => Fault::none(),
        };
        fault.seed = seed;
        state.struck += usize::from(strikes);
        let body = match &asked.body {
            Value::Null => String::new(),
            body => body.to_string(),
        };
        state.log.push(Arrived {
            at: Instant::now(),
            what: format!(
                "{} {} {:?} {body}",
                asked.method,
                asked.path.join("/"),
                asked.query
            ),
            fault: strikes.then(|| format!("{fault:?}")),
        });
        fault
    }

    fn carry_out(&self, asked: &Asked, fault: &Fault) -> (u16, String) {
        if !fault.carried_out {
            return (0, String::new());
        }
        let state = &mut *self.state.lock().unwrap();
        state.service.dice = fastrand::Rng::with_seed(!fault.seed);
        let (status, body, made) = state.service.carry_out(asked);
        for at in made {
            state.service.things[at].told = fault.tells() && !state.shared;
        }
        let body = match body {
            Value::Null => String::new(),
            body => body.to_string(),
        };
        (status, body)
    }

    async fn pause(&self, time: Duration) {
        if !time.is_zero() {
            self.traffic.hold();
            sleep(time).await;
            self.traffic.free();
        }
    }

    async fn http1(&self, mut socket: TcpStream) {
        let mut bytes = Vec::new();
        while let Some((asked, secret)) = read(&mut socket, &mut bytes).await {
            let fault = self.arrived(&asked, &secret);
            self.pause(fault.delay).await;
            let (status, body) = self.carry_out(&asked, &fault);
            let whole = |status: u16, headers: &str, body: &str| {
                let length = match status {
                    204 => String::new(),
                    _ => format!("content-length: {}\r\n", body.len()),
                };
                format!("HTTP/1.1 {status} X\r\n{length}{headers}\r\n{body}")
            };
            let json = "content-type: application/json\r\n";
            let right = whole(status, json, &body);
            match fault.fate {
                Fate::Fine => {
                    if socket.write_all(right.as_bytes()).await.is_err() {
                        return;
                    }
                }
                Fate::FineThenGone => {
                    let _ = socket.write_all(right.as_bytes()).await;
                    return;
                }
                Fate::Late(time) => {
                    self.pause(time).await;
                    if socket.write_all(right.as_bytes()).await.is_err() {
                        return;
                    }
                }
                Fate::Reset => {
                    self.traffic.hold();
                    let _ = socket.set_zero_linger();
                    return;
                }
                Fate::Close => {
                    self.traffic.hold();
                    return;
                }
                Fate::Silence => {
                    self.traffic.hold();
                    let mut rest = [0; 64];
                    while socket.read(&mut rest).await.is_ok_and(|length| length > 0) {}
                    return;
                }
                Fate::HeadOnly => {
                    self.traffic.hold();
                    let head = format!("HTTP/1.1 {status} X\r\ncontent-length: 700\r\n{json}\r\n");
                    let _ = socket.write_all(head.as_bytes()).await;
                    let mut rest = [0; 64];
                    while socket.read(&mut rest).await.is_ok_and(|length| length > 0) {}
                    return;
                }
                Fate::Cut => {
                    self.traffic.hold();
                    let cut = format!(
                        "HTTP/1.1 {status} X\r\ncontent-length: {}\r\n{json}\r\n{}",
                        body.len() + 40,
                        &body[..body.len() / 2]
                    );
                    let _ = socket.write_all(cut.as_bytes()).await;
                    return;
                }
                Fate::Half => {
                    let half = whole(status, json, &body[..body.len() / 2]);
                    let _ = socket.write_all(half.as_bytes()).await;
                }
                Fate::Mangled(seed) => {
                    let mangled = whole(status, json, &mangled(&body, seed));
                    let _ = socket.write_all(mangled.as_bytes()).await;
                }
                Fate::Other(other) => {
                    let other = whole(other.status, &other.headers, &other.body);
                    let _ = socket.write_all(other.as_bytes()).await;
                }
            }
        }
    }

    async fn http2(&self, socket: TcpStream) {
        let Ok(mut connection) = h2::server::handshake(socket).await else {
            return;
        };
        let goes = Arc::new(tokio::sync::Notify::new());
        loop {
            let next = tokio::select! {
                next = connection.accept() => next,
                () = goes.notified() => {
                    // In the middle of whatever is under way.
                    match self.state.lock().unwrap().dice.bool() {
                        true => connection.graceful_shutdown(),
                        false => connection.abrupt_shutdown(h2::Reason::NO_ERROR),
                    }
                    continue;
                }
            };
            let Some(Ok((request, respond))) = next else {
                return;
            };
            let (server, goes) = (self.clone(), Arc::clone(&goes));
            tokio::spawn(async move { server.stream(request, respond, &goes).await });
        }
    }

    async fn stream(
        &self,
        request: http::Request<h2::RecvStream>,
        mut respond: h2::server::SendResponse<bytes::Bytes>,
        goes: &tokio::sync::Notify,
    ) {
        let (head, mut body) = request.into_parts();
        let mut bytes = Vec::new();
        while let Some(Ok(chunk)) = body.data().await {
            let _ = body.flow_control().release_capacity(chunk.len());
            bytes.extend_from_slice(&chunk);
        }
        let secret = head.headers.get("authorization");
        let secret = secret.map_or("", |it| it.to_str().unwrap()).to_owned();
        let target = head.uri.path_and_query().unwrap().as_str();
        let Some(asked) = asked(head.method.as_str(), target, &bytes) else {
            return;
        };
        let fault = self.arrived(&asked, &secret);
        self.pause(fault.delay).await;
        let (status, body) = self.carry_out(&asked, &fault);
        let send = |respond: &mut h2::server::SendResponse<bytes::Bytes>,
                    status: u16,
                    headers: &str,
                    body: &str,
                    all: bool| {
            let mut response = http::Response::builder().status(status);
            for line in headers.lines() {
                if let Some((name, value)) = line.split_once(": ") {
                    response = response.header(name, value);
                }
            }
            let is_empty = all && body.is_empty();
            if let Ok(mut stream) = respond.send_response(response.body(()).unwrap(), is_empty)
                && !is_empty
            {
                let _ = stream.send_data(bytes::Bytes::from(body.to_owned()), all);
                return Some(stream);
            }
            None
        };
        let json = "content-type: application/json";
        match fault.fate {
            Fate::Fine => drop(send(&mut respond, status, json, &body, true)),
            Fate::FineThenGone => {
                drop(send(&mut respond, status, json, &body, true));
                goes.notify_one();
            }
            Fate::Late(time) => {
                self.pause(time).await;
                drop(send(&mut respond, status, json, &body, true));
            }
            Fate::Reset => {
                self.traffic.hold();
                let reason = match (fault.carried_out, self.state.lock().unwrap().dice.u32(..3)) {
                    (false, 0) => h2::Reason::REFUSED_STREAM,
                    (_, 1) => h2::Reason::CANCEL,
                    _ => h2::Reason::INTERNAL_ERROR,
                };
                respond.send_reset(reason);
            }
            Fate::Close => {
                self.traffic.hold();
                goes.notify_one();
                respond.send_reset(h2::Reason::INTERNAL_ERROR);
            }
            Fate::Silence => {
                self.traffic.hold();
                sleep(Duration::from_secs(3600)).await;
            }
            Fate::HeadOnly => {
                self.traffic.hold();
                let stream = send(&mut respond, status, json, "", false);
                sleep(Duration::from_secs(3600)).await;
                drop(stream);
            }
            Fate::Cut => {
                self.traffic.hold();
                if let Some(mut stream) =
                    send(&mut respond, status, json, &body[..body.len() / 2], false)
                {
                    tokio::task::yield_now().await;
                    stream.send_reset(h2::Reason::INTERNAL_ERROR);
                }
            }
            Fate::Half => drop(send(
                &mut respond,
                status,
                json,
                &body[..body.len() / 2],
                true,
            )),
            Fate::Mangled(seed) => drop(send(
                &mut respond,
                status,
                json,
                &mangled(&body, seed),
                true,
            )),
            Fate::Other(other) => drop(send(
                &mut respond,
                other.status,
                &other.headers,
                &other.body,
                true,
            )),
        }
    }
}

fn asked(method: &str, target: &str, body: &[u8]) -> Option<Asked> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let path = path.strip_prefix("/v2/").unwrap_or(path);
    let query = query.split('&').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        Some((name.to_owned(), value.to_owned()))
    });
    Some(Asked {
        method: method.to_owned(),
        path: path.split('/').map(str::to_owned).collect(),
        query: query.collect(),
        body: serde_json::from_slice(body).unwrap_or(Value::Null),
    })
}

/// The next request of a connection, and its credential; `bytes` is what was read beyond it.
async fn read(socket: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<(Asked, String)> {
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            let header = |wanted: &str| {
                let mut lines = head
                    .lines()
                    .skip(1)
                    .filter_map(|line| line.split_once(": "));
                lines
                    .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
                    .map(|(_, value)| value)
            };
            let length = header("content-length").map_or(0, |length| length.parse().unwrap());
            if bytes.len() >= end + 4 + length {
                let mut first = head.lines().next()?.split(' ');
                let (method, target) = (first.next()?, first.next()?);
                let asked = asked(method, target, &bytes[end + 4..end + 4 + length])?;
                let secret = header("authorization").unwrap_or_default().to_owned();
                bytes.drain(..end + 4 + length);
                return Some((asked, secret));
            }
        }
        let mut chunk = [0; 4096];
        let length = socket.read(&mut chunk).await.ok()?;
        if length == 0 {
            return None;
        }
        bytes.extend_from_slice(&chunk[..length]);
    }
}
