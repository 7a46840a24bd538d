//! Servers that do what no sandbox does: frames of HTTP/2 by hand, TLS with a certificate of their own, answers that stop in
//! the middle. Each counts the requests that arrive.

// Not every test needs all of it.
#![allow(dead_code)]

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
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
    /// Closes the connection. Without it the connection stays open.
    Close,
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
}

type Script = Arc<dyn Fn(usize, &Arrived) -> Vec<Act> + Send + Sync>;

#[derive(Clone, Copy, PartialEq)]
enum Protocol {
    Http1,
    Http2,
}

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
}

impl Hostile {
    pub async fn http1(
        script: impl Fn(usize, &Arrived) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        Self::start(Protocol::Http1, false, Arc::new(script)).await
    }

    /// HTTP/2 in clear, for clients that know it beforehand.
    pub async fn http2(
        script: impl Fn(usize, &Arrived) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        Self::start(Protocol::Http2, false, Arc::new(script)).await
    }

    /// HTTP/1 over TLS, with a certificate that nobody signed.
    pub async fn https1(
        script: impl Fn(usize, &Arrived) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        Self::start(Protocol::Http1, true, Arc::new(script)).await
    }

    /// HTTP/2 over TLS, with a certificate that nobody signed.
    pub async fn https2(
        script: impl Fn(usize, &Arrived) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        Self::start(Protocol::Http2, true, Arc::new(script)).await
    }

    async fn start(protocol: Protocol, secure: bool, script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (acceptor, certificate) = secure.then(|| tls(protocol)).unzip();
        let log: Arc<Mutex<Log>> = Arc::default();
        let shared = log.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let connection = {
                    let mut log = shared.lock().unwrap();
                    log.connections += 1;
                    log.connections - 1
                };
                let serving = Serving {
                    connection,
                    log: shared.clone(),
                    script: script.clone(),
                };
                let acceptor = acceptor.clone();
                // How a connection ends is the client's business.
                tokio::spawn(
                    async move { drop(accept(socket, acceptor, protocol, serving).await) },
                );
            }
        });
        let scheme = if secure { "https" } else { "http" };
        Self {
            url: format!("{scheme}://{address}"),
            certificate,
            log,
        }
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
fn tls(protocol: Protocol) -> (TlsAcceptor, String) {
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
    config.alpn_protocols = vec![match protocol {
        Protocol::Http1 => b"http/1.1".to_vec(),
        Protocol::Http2 => b"h2".to_vec(),
    }];
    (TlsAcceptor::from(Arc::new(config)), own.cert.pem())
}

struct Serving {
    connection: usize,
    log: Arc<Mutex<Log>>,
    script: Script,
}

impl Serving {
    fn arrived(&self, request: Arrived) -> Vec<Act> {
        let number = {
            let mut log = self.log.lock().unwrap();
            log.arrived.push(request.clone());
            log.arrived.len() - 1
        };
        (self.script)(number, &request)
    }

    fn played(&self) {
        self.log.lock().unwrap().played += 1;
    }
}

async fn accept(
    socket: TcpStream,
    acceptor: Option<TlsAcceptor>,
    protocol: Protocol,
    serving: Serving,
) -> std::io::Result<()> {
    socket.set_nodelay(true)?;
    match acceptor {
        Some(acceptor) => serve(acceptor.accept(socket).await?, protocol, serving).await,
        None => serve(socket, protocol, serving).await,
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    protocol: Protocol,
    serving: Serving,
) -> std::io::Result<()> {
    match protocol {
        Protocol::Http1 => serve_http1(&mut stream, &serving).await?,
        Protocol::Http2 => serve_http2(&mut stream, &serving).await?,
    }
    stream.shutdown().await
}

async fn serve_http1<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    serving: &Serving,
) -> std::io::Result<()> {
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
                return Ok(());
            }
            continue;
        };
        bytes.clear();
        let mut closes = false;
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
                Act::Data { bytes, .. } => stream.write_all(&bytes).await?,
                Act::Close | Act::Reset(_) | Act::GoAway { .. } => closes = true,
            }
        }
        stream.flush().await?;
        serving.played();
        if closes {
            return Ok(());
        }
    }
}

/// Frame types.
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;

/// Flags.
const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;

const PREFACE: usize = 24;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = length[1..].to_vec();
    frame.extend([kind, flags]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// Headers without compression.
fn packed(status: u16, headers: &[(&'static str, String)]) -> Vec<u8> {
    let mut packed = Vec::new();
    let status = (":status", status.to_string());
    for (name, value) in std::iter::once(&status).chain(headers) {
        packed.push(0);
        for text in [*name, value.as_str()] {
            // Longer ones would need more than a byte for their length.
            packed.push(
                u8::try_from(text.len())
                    .ok()
                    .filter(|it| *it < 127)
                    .unwrap(),
            );
            packed.extend(text.as_bytes());
        }
    }
    packed
}

async fn serve_http2<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    serving: &Serving,
) -> std::io::Result<()> {
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await?;
    stream.flush().await?;
    stream.read_exact(&mut [0; PREFACE]).await?;
    let mut open: Vec<Arrived> = Vec::new();
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let [a, b, c, kind, flags, id @ ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await?;
        let id = u32::from_be_bytes(id);
        match kind {
            SETTINGS if flags & ACK == 0 => {
                stream.write_all(&frame(SETTINGS, ACK, 0, &[])).await?;
            }
            PING if flags & ACK == 0 => stream.write_all(&frame(PING, ACK, 0, &payload)).await?,
            HEADERS => open.push(Arrived {
                connection: serving.connection,
                stream: id,
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
        for act in serving.arrived(open.remove(at)) {
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
                    let payload = [last.to_be_bytes(), code.to_be_bytes()].concat();
                    frame(GOAWAY, 0, 0, &payload)
                }
                Act::Close => {
                    serving.played();
                    return Ok(());
                }
            };
            stream.write_all(&frame).await?;
        }
        stream.flush().await?;
        serving.played();
    }
}
