// Copied by `cargo xtask codegen` from xtask/runtime. Edit it there.
//! The seam between operations and the network.
//!
//! Every call becomes one [`Request`] and goes through one [`Transport`]. The [`Plain`] one adds the bearer token of the
//! operation's host and sends it, once. Whatever else a program wants (retries, deadlines, rate limits, traces) belongs
//! into a transport of its own.

use std::{fmt, future::Future, pin::Pin};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::TryStreamExt as _;
use http::Extensions;
use reqwest::{
    Method, StatusCode, Url,
    header::{AUTHORIZATION, HeaderMap, HeaderValue},
};

use crate::{Host, Operation, error::BoxError};

/// A future that a transport returns.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The bytes of a body, as they arrive.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// A request that is ready to be sent, but for its token.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// The operation that is called.
    pub operation: &'static Operation,
    /// The HTTP method.
    pub method: Method,
    /// The whole address, query included.
    pub url: Url,
    /// The headers, without a token.
    pub headers: HeaderMap,
    /// The body; none where there is none.
    pub body: Option<Bytes>,
    /// Whether the caller wants to read the body bit by bit. A transport may hand it over whole all the same.
    pub stream: bool,
}

/// Addresses, headers and bodies may hold secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

/// An answer, of whatever status.
#[derive(Debug)]
#[non_exhaustive]
pub struct RawResponse {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// What a transport wants to tell of the exchange; it reaches [`Response`](crate::Response) and
    /// [`Error`](crate::Error).
    pub extensions: Extensions,
}

/// The body of an answer.
#[non_exhaustive]
pub enum Body {
    /// All of it.
    Full(Bytes),
    /// Bit by bit.
    Stream(ByteStream),
}

impl Body {
    /// The bytes of a whole body; none of one that streams.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        match self {
            Self::Full(bytes) => bytes,
            Self::Stream(_) => Bytes::new(),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Stream(_) => f.write_str("a stream"),
        }
    }
}

impl RawResponse {
    /// An answer with a whole body.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body: Body::Full(body),
            extensions: Extensions::new(),
        }
    }

    /// Takes over an answer of reqwest: whole, or as a stream where `stream` says so and it is a success.
    ///
    /// # Errors
    ///
    /// Where the connection breaks before the body is complete.
    pub async fn from_reqwest(response: reqwest::Response, stream: bool) -> Result<Self, BoxError> {
        let status = response.status();
        let headers = response.headers().clone();
        let body = if stream && status.is_success() {
            Body::Stream(Box::pin(response.bytes_stream().map_err(without_url)))
        } else {
            Body::Full(response.bytes().await.map_err(without_url)?)
        };
        Ok(Self {
            status,
            headers,
            body,
            extensions: Extensions::new(),
        })
    }
}

/// Sends requests.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends one request and returns the answer, of whatever status. Dropping the future stops it.
    ///
    /// # Errors
    ///
    /// Where there was no answer.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, BoxError>>;
}

/// Tokens, one for each host that wants one. They never show in `Debug` output.
#[derive(Clone, Default)]
pub(crate) struct Tokens {
    pub(crate) api: Option<String>,
    pub(crate) inference: Option<String>,
    pub(crate) agent: Option<String>,
}

/// A transport that adds the token of the operation's host and sends the request, once.
#[derive(Clone)]
pub struct Plain {
    http: reqwest::Client,
    tokens: Tokens,
}

impl fmt::Debug for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Plain")
    }
}

impl Plain {
    pub(crate) fn new(http: reqwest::Client, tokens: Tokens) -> Self {
        Self { http, tokens }
    }

    fn authorize(&self, request: &mut Request) -> Result<(), BoxError> {
        let token = match request.operation.host {
            Host::Api => &self.tokens.api,
            Host::Inference => &self.tokens.inference,
            Host::Agent => &self.tokens.agent,
            Host::Presigned => &None,
        };
        if let Some(token) = token {
            let mut value = HeaderValue::try_from(format!("Bearer {token}"))
                .map_err(|_| "the token has characters that a header can't hold")?;
            value.set_sensitive(true);
            request.headers.insert(AUTHORIZATION, value);
        }
        Ok(())
    }
}

impl Transport for Plain {
    fn send(&self, mut request: Request) -> BoxFuture<'_, Result<RawResponse, BoxError>> {
        Box::pin(async move {
            self.authorize(&mut request)?;
            let stream = request.stream;
            let mut builder = self
                .http
                .request(request.method, request.url)
                .headers(request.headers);
            if let Some(body) = request.body {
                builder = builder.body(body);
            }
            let response = builder.send().await.map_err(without_url)?;
            RawResponse::from_reqwest(response, stream).await
        })
    }
}

/// A presigned address is a secret: no message shows an address.
fn without_url(error: reqwest::Error) -> BoxError {
    error.without_url().into()
}
