//! Servers that do what no sandbox does: frames of HTTP/2 by hand, TLS with a certificate of their own, answers that stop in
//! the middle. Each counts the requests that arrive.

// Not every test needs all of it.
#![allow(dead_code)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls;

pub const REFUSED_STREAM: u32 = 7;
pub const CANCEL: u32 = 8;
pub const INTERNAL_ERROR: u32 = 2;
pub const ENHANCE_YOUR_CALM: u32 = 11;
pub const NO_ERROR: u32 = 0;

/// What a server does next, once a request is there.
#[derive(Clone, Debug)]
pub enum Act {
    /// The head of an answer; over HTTP/2 `end` says that there is no body, over HTTP/1 the headers do.
    Head {
        status: u16,
        headers: Vec<(&'static str, String)>,
        end: bool,
    },
    /// A part of the body.
    Data { bytes: Vec<u8>, end: bool },
    /// RST_STREAM with this code.
    Reset(u32),
    /// GOAWAY with this last stream and code.
    GoAway { last: u32, code: u32 },
    /// Bytes as they are, whatever the protocol says.
    Raw(Vec<u8>),
    /// A frame of HTTP/2 on the stream of the request.
    Frame {
        kind: u8,
        flags: u8,
        payload: Vec<u8>,
    },
    /// Sends nothing for this time.
    Pause(Duration),
    /// Closes the connection. Without it the connection stays open.
    Close,
    /// Closes the connection without a word; over TLS, without `close_notify`.
    Abort,
}

/// What a server does with a connection before it reads a request.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Greeting {
    #[default]
    Normal,
    /// Closes it at once.
    Close,
    /// Reads something, and closes it.
    Cut,
    /// Reads, and never says a word.
    Mute,
    /// Says what no protocol knows.
    Garbage,
    /// Answers in HTTP/1 without TLS.
    Plain,
}

/// The protocols that a server speaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wire {
    Http1,
    Http2,
    Https1,
    Https2,
}

impl Wire {
    pub fn is_secure(self) -> bool {
        matches!(self, Self::Https1 | Self::Https2)
    }

    pub fn is_http2(self) -> bool {
        matches!(self, Self::Http2 | Self::Https2)
    }
}

/// An answer with a whole body.
pub fn whole(status: u16, body: &str) -> Vec<Act> {
    let length = ("content-length", body.len().to_string());
    vec![
        Act::Head {
            status,
            headers: vec![("content-type", "application/json".to_owned()), length],
            end: false,
        },
        Act::Data {
            bytes: body.into(),
            end: true,
        },
    ]
}

/// A request as it arrived.
#[derive(Clone, Debug, Default)]
pub struct Arrived {
    /// The number of the connection, from zero.
    pub connection: usize,
    /// The stream of HTTP/2; zero over HTTP/1.
    pub stream: u32,
    /// The request line and headers of HTTP/1; HTTP/2 packs them.
    pub head: String,
    pub body: Vec<u8>,
    /// The value of the header [`MARK`], if there is one; see [`mark`].
    pub mark: Option<u16>,
}

/// A header by which a test can tell requests apart although HTTP/2 packs headers: a [`mark`] that is sent as one that is
/// sensitive stands in every request at full length.
pub const MARK: &str = "aaaaaaaa";

/// A number as [`MARK`] has it.
pub fn mark(number: u16) -> String {
    format!("{number:016b}")
}

/// A text in the Huffman code of HPACK, which takes five bits for each of these characters.
fn packed_text(text: &str) -> Vec<u8> {
    let mut bits = String::new();
    for character in text.chars() {
        let code = "012a".find(character).unwrap();
        bits += &format!("{code:05b}");
    }
    let bytes = bits.as_bytes().chunks(8);
    bytes
        .map(|bits| u8::from_str_radix(std::str::from_utf8(bits).unwrap(), 2).unwrap())
        .collect()
}

/// The mark among packed headers.
fn find_mark(headers: &[u8]) -> Option<u16> {
    let mut name = vec![0x85];
    name.extend(packed_text(MARK));
    name.push(0x8a);
    let at = headers
        .windows(name.len())
        .position(|window| window == name)?;
    let value = headers.get(at + name.len()..)?.get(..10)?;
    let bits = value.iter().map(|byte| format!("{byte:08b}"));
    let bits = bits.collect::<String>();
    let mut digits = (0..16).map(|index| &bits[index * 5..index * 5 + 5]);
    digits.try_fold(0, |number: u16, digit| {
        Some(number << 1 | u16::from_str_radix(digit, 2).ok()?)
    })
}

type Script = Arc<dyn Fn(usize, &Arrived) -> Vec<Act> + Send + Sync>;

#[derive(Default)]
struct Log {
    connections: usize,
    arrived: Vec<Arrived>,
    played: usize,
}

/// A server on this machine that answers as its script says, which gets the number of the request, from zero.
pub struct Hostile {
    pub url: String,
    /// The certificate in PEM, if it speaks TLS.
    pub certificate: Option<String>,
    log: Arc<Mutex<Log>>,
    activity: Arc<AtomicUsize>,
    task: AbortHandle,
}

impl Drop for Hostile {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Hostile {
    pub async fn http1(
        script: impl Fn(usize, &Arrived) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        Self::start(Wire::Http1, |_| Greeting::Normal, script).await
    }

    /// HTTP/2 in clear, for clients that know it beforehand.
    pub async fn http2(
        script: impl Fn(usize, &Arrived) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        Self::start(Wire::Http2, |_| Greeting::Normal, script).await
    }

    /// HTTP/1 over TLS, with a certificate that nobody signed.
    pub async fn https1(
        script: impl Fn(usize, &Arrived) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        Self::start(Wire::Https1, |_| Greeting::Normal, script).await
    }

    /// HTTP/2 over TLS, with a certificate that nobody signed.
    pub async fn https2(
        script: impl Fn(usize, &Arrived) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        Self::start(Wire::Https2, |_| Greeting::Normal, script).await
    }

    /// A server that also does something to connections, by their number, before it reads a request.
    pub async fn start(
        wire: Wire,
        greeting: impl Fn(usize) -> Greeting + Send + Sync + 'static,
        script: impl Fn(usize, &Arrived) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (acceptor, certificate) = wire.is_secure().then(|| tls(wire)).unzip();
        let log: Arc<Mutex<Log>> = Arc::default();
        let activity = Arc::<AtomicUsize>::default();
        let (shared, counter) = (log.clone(), activity.clone());
        let script: Script = Arc::new(script);
        let task = tokio::spawn(async move {
            // They end with the server.
            let mut connections = JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                let connection = {
                    let mut log = shared.lock().unwrap();
                    log.connections += 1;
                    log.connections - 1
                };
                let serving = Serving {
                    connection,
                    log: shared.clone(),
                    activity: counter.clone(),
                    script: script.clone(),
                };
                let (acceptor, greeting) = (acceptor.clone(), greeting(connection));
                // How a connection ends is the client's business.
                connections.spawn(async move {
                    drop(accept(socket, acceptor, wire, greeting, serving).await);
                });
            }
        });
        let scheme = if wire.is_secure() { "https" } else { "http" };
        Self {
            url: format!("{scheme}://{address}"),
            certificate,
            log,
            activity,
            task: task.abort_handle(),
        }
    }

    /// A number that grows whenever something happens.
    pub fn activity(&self) -> usize {
        self.activity.load(Ordering::SeqCst)
    }

    /// The requests that arrived.
    pub fn requests(&self) -> Vec<Arrived> {
        self.log.lock().unwrap().arrived.clone()
    }

    /// How many connections there were.
    pub fn connections(&self) -> usize {
        self.log.lock().unwrap().connections
    }

    /// How many answers were sent as far as their scripts go.
    pub fn played(&self) -> usize {
        self.log.lock().unwrap().played
    }
}

/// TLS with a certificate for this machine, and that certificate.
fn tls(wire: Wire) -> (TlsAcceptor, String) {
    let names = ["localhost".to_owned(), "127.0.0.1".to_owned()];
    let own = rcgen::generate_simple_self_signed(names).unwrap();
    let key = rustls::pki_types::PrivatePkcs8KeyDer::from(own.signing_key.serialize_der());
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key.into())
        .unwrap();
    config.alpn_protocols = vec![match wire.is_http2() {
        false => b"http/1.1".to_vec(),
        true => b"h2".to_vec(),
    }];
    (TlsAcceptor::from(Arc::new(config)), own.cert.pem())
}

struct Serving {
    connection: usize,
    log: Arc<Mutex<Log>>,
    activity: Arc<AtomicUsize>,
    script: Script,
}

/// Whether a connection goes on.
#[derive(Clone, Copy, PartialEq)]
enum Then {
    GoOn,
    Close,
    Abort,
}

impl Serving {
    fn acted(&self) {
        self.activity.fetch_add(1, Ordering::SeqCst);
    }

    fn arrived(&self, request: Arrived) -> Vec<Act> {
        self.acted();
        let number = {
            let mut log = self.log.lock().unwrap();
            log.arrived.push(request.clone());
            log.arrived.len() - 1
        };
        (self.script)(number, &request)
    }

    fn played(&self) {
        self.acted();
        self.log.lock().unwrap().played += 1;
    }
}

async fn accept(
    mut socket: TcpStream,
    acceptor: Option<TlsAcceptor>,
    wire: Wire,
    greeting: Greeting,
    serving: Serving,
) -> std::io::Result<()> {
    socket.set_nodelay(true)?;
    if greeting == Greeting::Close {
        return Ok(());
    }
    if greeting != Greeting::Normal {
        // Not before the client has begun: else this would only be a connection that was never used.
        socket.read_buf(&mut Vec::with_capacity(65_536)).await?;
        serving.acted();
        match greeting {
            Greeting::Garbage => socket.write_all(&[0xaa; 100]).await?,
            Greeting::Plain => {
                let text = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n";
                socket.write_all(text).await?;
            }
            Greeting::Mute => std::future::pending().await,
            _ => {}
        }
        return Ok(());
    }
    match acceptor {
        Some(acceptor) => serve(acceptor.accept(socket).await?, wire, serving).await,
        None => serve(socket, wire, serving).await,
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    wire: Wire,
    serving: Serving,
) -> std::io::Result<()> {
    let then = match wire.is_http2() {
        false => serve_http1(&mut stream, &serving).await?,
        true => serve_http2(&mut stream, &serving).await?,
    };
    match then {
        Then::Abort => Ok(()),
        _ => stream.shutdown().await,
    }
}

async fn serve_http1<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    serving: &Serving,
) -> std::io::Result<Then> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes);
        let request = text.split_once("\r\n\r\n").and_then(|(head, body)| {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                name.eq_ignore_ascii_case("content-length")
                    .then(|| value.parse().ok())?
            });
            (body.len() >= length.unwrap_or(0)).then(|| Arrived {
                connection: serving.connection,
                head: head.to_owned(),
                body: body.into(),
                ..Arrived::default()
            })
        });
        let Some(request) = request else {
            if stream.read_buf(&mut bytes).await? == 0 {
                return Ok(Then::Close);
            }
            serving.acted();
            continue;
        };
        bytes.clear();
        let mut then = Then::GoOn;
        for act in serving.arrived(request) {
            match act {
                Act::Head {
                    status, headers, ..
                } => {
                    let mut head = format!("HTTP/1.1 {status} X\r\n");
                    for (name, value) in headers {
                        head += &format!("{name}: {value}\r\n");
                    }
                    stream.write_all((head + "\r\n").as_bytes()).await?;
                }
                Act::Data { bytes, .. } | Act::Raw(bytes) => stream.write_all(&bytes).await?,
                Act::Pause(length) => {
                    stream.flush().await?;
                    serving.acted();
                    tokio::time::sleep(length).await;
                    serving.acted();
                }
                Act::Abort => then = Then::Abort,
                Act::Close | Act::Reset(_) | Act::GoAway { .. } | Act::Frame { .. } => {
                    then = Then::Close;
                }
            }
        }
        stream.flush().await?;
        serving.played();
        if then != Then::GoOn {
            return Ok(then);
        }
    }
}

/// Frame types.
pub const DATA: u8 = 0;
pub const HEADERS: u8 = 1;
pub const RST_STREAM: u8 = 3;
pub const SETTINGS: u8 = 4;
pub const PING: u8 = 6;
pub const GOAWAY: u8 = 7;

/// Flags.
pub const END_STREAM: u8 = 1;
const ACK: u8 = 1;
pub const END_HEADERS: u8 = 4;

const PREFACE: usize = 24;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = length[1..].to_vec();
    frame.extend([kind, flags]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// A number in HPACK, with seven bits in its first byte.
fn packed_number(number: usize) -> Vec<u8> {
    let Some(mut rest) = number.checked_sub(127) else {
        return vec![u8::try_from(number).unwrap()];
    };
    let mut bytes = vec![127];
    while rest >= 128 {
        bytes.push(u8::try_from(rest % 128).unwrap() | 128);
        rest /= 128;
    }
    bytes.push(u8::try_from(rest).unwrap());
    bytes
}

/// Headers of HTTP/2 without compression.
pub fn packed_headers(headers: &[(&'static str, String)]) -> Vec<u8> {
    let mut packed = Vec::new();
    for (name, value) in headers {
        packed.push(0);
        for text in [*name, value.as_str()] {
            packed.extend(packed_number(text.len()));
            packed.extend(text.as_bytes());
        }
    }
    packed
}

fn packed(status: u16, headers: &[(&'static str, String)]) -> Vec<u8> {
    let mut all = vec![(":status", status.to_string())];
    all.extend(headers.iter().cloned());
    packed_headers(&all)
}

async fn serve_http2<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    serving: &Serving,
) -> std::io::Result<Then> {
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await?;
    stream.flush().await?;
    stream.read_exact(&mut [0; PREFACE]).await?;
    let mut open: Vec<Arrived> = Vec::new();
    // What a GOAWAY said to be the last stream; none after it is processed.
    let mut last_stream = u32::MAX;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let [a, b, c, kind, flags, id @ ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await?;
        let id = u32::from_be_bytes(id);
        serving.acted();
        match kind {
            SETTINGS if flags & ACK == 0 => {
                stream.write_all(&frame(SETTINGS, ACK, 0, &[])).await?;
            }
            PING if flags & ACK == 0 => stream.write_all(&frame(PING, ACK, 0, &payload)).await?,
            HEADERS => open.push(Arrived {
                connection: serving.connection,
                stream: id,
                mark: find_mark(&payload),
                ..Arrived::default()
            }),
            DATA => {
                if let Some(request) = open.iter_mut().find(|request| request.stream == id) {
                    request.body.extend(&payload);
                }
            }
            _ => {}
        }
        stream.flush().await?;
        if !matches!(kind, HEADERS | DATA) || flags & END_STREAM == 0 {
            continue;
        }
        let Some(at) = open.iter().position(|request| request.stream == id) else {
            continue;
        };
        let request = open.remove(at);
        if id > last_stream {
            continue;
        }
        for act in serving.arrived(request) {
            let frame = match act {
                Act::Head {
                    status,
                    headers,
                    end,
                } => {
                    let flags = END_HEADERS | if end { END_STREAM } else { 0 };
                    frame(HEADERS, flags, id, &packed(status, &headers))
                }
                Act::Data { bytes, end } => {
                    frame(DATA, if end { END_STREAM } else { 0 }, id, &bytes)
                }
                Act::Reset(code) => frame(RST_STREAM, 0, id, &code.to_be_bytes()),
                Act::GoAway { last, code } => {
                    last_stream = last;
                    let payload = [last.to_be_bytes(), code.to_be_bytes()].concat();
                    frame(GOAWAY, 0, 0, &payload)
                }
                Act::Raw(bytes) => bytes,
                Act::Frame {
                    kind,
                    flags,
                    payload,
                } => frame(kind, flags, id, &payload),
                Act::Pause(length) => {
                    stream.flush().await?;
                    serving.acted();
                    tokio::time::sleep(length).await;
                    serving.acted();
                    continue;
                }
                Act::Close | Act::Abort => {
                    stream.flush().await?;
                    serving.played();
                    return Ok(match act {
                        Act::Abort => Then::Abort,
                        _ => Then::Close,
                    });
                }
            };
            stream.write_all(&frame).await?;
        }
        stream.flush().await?;
        serving.played();
    }
}
