//! The seam between operations and the network.
//!
//! Every call becomes one [`Request`] and goes through one [`Transport`]. The [`Plain`] one adds the bearer token of the
//! operation's host and sends it, once. Everything else (retries, deadlines, rate limits, traces) belongs in a transport of your
//! own.

use std::{fmt, future::Future, pin::Pin, time::Duration};

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt as _;
use reqwest::{
    Method, StatusCode, Url,
    header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, HeaderMap, HeaderValue},
};

pub use crate::body::{Body, ByteStream};
pub use crate::failure::{CallContext, Failure, FailureKind, is_transient};
pub use crate::watch::Watch;
use crate::{
    Host, Operation, Tables, body, failure::BoxError, http_client, redact::Secrets, redirect,
};

/// A future that a transport returns.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A request that is ready to be sent, except for its token.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// The operation that is called.
    pub operation: &'static Operation,
    /// The HTTP method.
    pub method: Method,
    /// The whole URL, query included.
    pub url: Url,
    /// The headers that the call itself has: [`Request::headers_with`] adds what every request has.
    pub headers: HeaderMap,
    /// The body; `None` if there is none.
    pub body: Option<Bytes>,
    /// Reports how much of the body was sent; `None` if nobody needs that.
    pub watch: Option<Watch>,
    /// Whether the caller wants to read the body as a stream. A transport may nevertheless return it as a whole.
    pub stream: bool,
}

impl Request {
    /// The headers to send: its own, the token of its host, and `Accept` as its operation needs it if it has none of its own.
    #[must_use]
    pub fn headers_with(&self, token: Option<&HeaderValue>) -> HeaderMap {
        // Of most requests it is empty, and costs nothing.
        let mut headers = self.headers.clone();
        if !headers.contains_key(ACCEPT) {
            let media = HeaderValue::from_static(self.operation.answer.media());
            headers.insert(ACCEPT, media);
        }
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.clone());
        }
        if let (Some(_), Some(body)) = (&self.watch, &self.body) {
            headers.insert(CONTENT_LENGTH, body.len().into());
        }
        headers
    }

    /// The body to send, which reports how much of it was sent if somebody needs that.
    #[must_use]
    pub fn body_to_send(&self) -> Option<reqwest::Body> {
        let body = self.body.clone()?;
        Some(match &self.watch {
            Some(watch) => watch.body(body),
            None => body.into(),
        })
    }
}

/// Addresses, headers and bodies may hold secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

/// An answer with any status.
#[derive(Debug)]
#[non_exhaustive]
pub struct RawResponse {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// What is known of the call.
    pub context: CallContext,
}

impl RawResponse {
    /// An answer with a complete body.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body: Body::Full(body),
            context: CallContext::default(),
        }
    }

    /// Removes credentials from everything in it that may be shown. The body of a success isn't changed.
    pub fn redact(&mut self, secrets: &Secrets) {
        if secrets.is_empty() {
            return;
        }
        secrets.clean_headers(&mut self.headers);
        if matches!(&self.body, Body::Full(_)) && self.status.is_success() {
            return;
        }
        self.body = match std::mem::replace(&mut self.body, Body::Full(Bytes::new())) {
            Body::Full(body) => Body::Full(secrets.clean(body)),
            Body::Stream(chunks) => Body::Stream(Box::pin(secrets.clone().clean_chunks(chunks))),
            body => body,
        };
    }
}

/// Sends requests.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends one request and returns the answer, of whatever status. Dropping the future stops it.
    ///
    /// # Errors
    ///
    /// Returns a failure if there was no answer.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, Failure>>;

    /// Takes the credentials out of the body of a success that ends up in an error. By default nothing is taken out.
    fn redact(&self, body: Bytes) -> Bytes {
        body
    }

    /// How lists are read by default.
    fn lists(&self) -> ListDefaults {
        ListDefaults::default()
    }
}

/// How lists are read where nothing else is said: by a [transport](Transport::lists).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListDefaults {
    /// How many items a page has, from 1 to 200; other numbers are clamped.
    pub per_page: u32,
    /// How many pages are read at most.
    pub max_pages: u32,
}

impl Default for ListDefaults {
    /// Pages of 200 items, and 100,000 of them.
    fn default() -> Self {
        Self {
            per_page: 200,
            max_pages: 100_000,
        }
    }
}

/// A credential for each host that wants one. They never show in `Debug` output.
#[derive(Clone, Default)]
pub(crate) struct Tokens(Vec<(&'static Host, String)>);

impl Tokens {
    pub(crate) fn set(&mut self, host: &'static Host, token: String) {
        self.0.retain(|(known, _)| *known != host);
        self.0.push((host, token));
    }

    pub(crate) fn has(&self, host: &Host) -> bool {
        host.find_credential(&self.0).is_some()
    }
}

/// A transport that adds the credential of the operation's host and sends the request, once. It follows redirects of reads
/// that stay on their origin, and no others.
#[derive(Clone)]
pub struct Plain {
    http: reqwest::Client,
    headers: Vec<(&'static Host, HeaderValue)>,
    secrets: Secrets,
}

impl fmt::Debug for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Plain")
    }
}

impl Plain {
    pub(crate) fn new(
        tables: &'static Tables,
        http: Option<reqwest::Client>,
        tokens: Tokens,
    ) -> Result<Self, BoxError> {
        let http = match http {
            Some(http) => http,
            None => http_client::client_builder(tables.user_agent)?.build()?,
        };
        let headers = tokens.0.into_iter().map(|(host, token)| {
            let name = host.credential.as_ref().map_or("token", |it| it.name);
            let value = bearer(name, &token)?;
            Ok((host, value))
        });
        let headers = headers.collect::<Result<Vec<_>, BoxError>>()?;
        Ok(Self {
            http,
            secrets: Secrets::of(headers.iter().map(|(_, header)| header)),
            headers,
        })
    }

    /// Sends a request, and follows redirects.
    async fn follow(&self, request: Request) -> Result<reqwest::Response, reqwest::Error> {
        let mut url = request.url.clone();
        for _ in 0..redirect::MOST {
            let response = self.execute(&request, url).await?;
            match redirect::next(
                &request.method,
                response.url(),
                response.status(),
                response.headers(),
            ) {
                Some(next) => url = next,
                None => return Ok(response),
            }
        }
        self.execute(&request, url).await
    }

    async fn execute(
        &self,
        request: &Request,
        url: Url,
    ) -> Result<reqwest::Response, reqwest::Error> {
        let mut sent = reqwest::Request::new(request.method.clone(), url);
        *sent.headers_mut() = request.headers_with(self.header(request.operation.host));
        *sent.body_mut() = request.body_to_send();
        self.http.execute(sent).await
    }

    fn header(&self, host: &Host) -> Option<&HeaderValue> {
        host.find_credential(&self.headers)
    }
}

/// The header that tells a server a credential.
///
/// # Errors
///
/// Returns an error if the credential is empty, or has characters that no credential has. The message names it, and never
/// holds it.
#[doc(hidden)]
pub fn bearer(name: &str, credential: &str) -> Result<HeaderValue, BoxError> {
    if credential.is_empty() {
        return Err(format!("the {name} is empty").into());
    }
    if credential
        .chars()
        .any(|c| c.is_control() || c.is_whitespace())
    {
        return Err(format!("the {name} holds white space or a control character").into());
    }
    let mut value = HeaderValue::try_from(format!("Bearer {credential}"))
        .map_err(|_| format!("the {name} has characters that a header can't hold"))?;
    value.set_sensitive(true);
    Ok(value)
}

impl Transport for Plain {
    fn redact(&self, body: Bytes) -> Bytes {
        self.secrets.clean(body)
    }

    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, Failure>> {
        Box::pin(async move {
            let context = CallContext {
                attempts: 1,
                waited: Duration::ZERO,
                may_have_been_processed: false,
                only_reads: request.method.is_safe(),
            };
            let host = request.url.host_str().unwrap_or_default().to_owned();
            let failed = |error: reqwest::Error| {
                let kind = match (error.is_builder(), error.is_connect()) {
                    (true, _) => FailureKind::Refused,
                    (_, true) => FailureKind::Connect,
                    _ => FailureKind::Broken,
                };
                Failure {
                    kind,
                    context: CallContext {
                        may_have_been_processed: kind == FailureKind::Broken,
                        ..context
                    },
                    host: host.clone(),
                    source: Some(without_url(error)),
                }
            };
            let stream = request.stream;
            let mut response = self.follow(request).await.map_err(failed)?;
            let status = response.status();
            let headers = response.headers().clone();
            let body = if !status.is_success() {
                let mut read = BytesMut::new();
                body::read_error(&mut response, &mut read).await;
                Body::Full(read.freeze())
            } else if stream {
                Body::Stream(Box::pin(response.bytes_stream().map_err(without_url)))
            } else {
                let read = body::read(&mut response, body::MAX_BODY, "").await;
                read.map_err(|source| Failure {
                    kind: FailureKind::Broken,
                    context: CallContext {
                        may_have_been_processed: true,
                        ..context
                    },
                    host: host.clone(),
                    source: Some(source.into()),
                })?
            };
            let mut response = RawResponse {
                status,
                headers,
                body,
                context: CallContext {
                    may_have_been_processed: status.is_success() || status.is_server_error(),
                    ..context
                },
            };
            response.redact(&self.secrets);
            Ok(response)
        })
    }
}

/// A presigned URL is a secret: no message shows a URL.
fn without_url(error: reqwest::Error) -> BoxError {
    error.without_url().into()
}
