//! A server in front of another one that keeps what goes to and fro.
//!
//! The sandbox's own log leaves out tokens and the bytes of answers; tests of a client need both.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Request, Response, StatusCode, header};
use digitalocean_raw::BoxError;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The largest body that is passed on, in bytes.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

/// A server that passes requests on. It stops when it is dropped.
pub struct Recorder {
    url: String,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

struct Shared {
    target: String,
    http: reqwest::Client,
    exchanges: Mutex<Vec<Exchange>>,
}

/// A request and what was answered.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// Path and query as they were sent.
    pub target: String,
    /// The headers of the request.
    pub headers: HeaderMap,
    /// The status of the answer.
    pub status: u16,
    /// The body of the answer.
    pub answer: Vec<u8>,
}

impl Exchange {
    /// The value of `authorization`, where it was sent.
    #[must_use]
    pub fn authorization(&self) -> Option<&str> {
        self.headers.get(header::AUTHORIZATION)?.to_str().ok()
    }
}

impl Recorder {
    /// Starts one in front of the server at `target`.
    ///
    /// # Errors
    ///
    /// Where there is no free port.
    pub async fn start(target: &str) -> Result<Self, BoxError> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let shared = Arc::new(Shared {
            target: target.to_owned(),
            http: reqwest::Client::builder().no_proxy().build()?,
            exchanges: Mutex::default(),
        });
        let service = Router::new()
            .fallback(serve)
            .with_state(Arc::clone(&shared));
        let server = tokio::spawn(async move {
            // It ends by being aborted, so there is nobody to tell.
            drop(axum::serve(listener, service).await);
        });
        Ok(Self {
            url,
            shared,
            server,
        })
    }

    /// The URL at which the recorder listens.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The exchanges recorded since the last call, in order.
    #[must_use]
    pub fn take(&self) -> Vec<Exchange> {
        std::mem::take(
            &mut self
                .shared
                .exchanges
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn serve(State(shared): State<Arc<Shared>>, request: Request<Body>) -> Response<Body> {
    shared.pass_on(request).await.unwrap_or_else(|error| {
        let mut response = Response::new(Body::from(format!(
            "the recorder can't pass this on: {error}"
        )));
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

impl Shared {
    async fn pass_on(&self, request: Request<Body>) -> Result<Response<Body>, BoxError> {
        let (parts, body) = request.into_parts();
        let target = parts
            .uri
            .path_and_query()
            .map_or("/", |target| target.as_str())
            .to_owned();
        let mut headers = parts.headers.clone();
        headers.remove(header::HOST);
        let answer = self
            .http
            .request(parts.method, format!("{}{target}", self.target))
            .headers(headers)
            .body(to_bytes(body, LARGEST_BODY).await?)
            .send()
            .await?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let bytes = answer.bytes().await?;
        let exchange = Exchange {
            target,
            headers: parts.headers,
            status: status.as_u16(),
            answer: bytes.to_vec(),
        };
        self.exchanges
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(exchange);
        let mut response = Response::new(Body::from(bytes));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        response.headers_mut().remove(header::TRANSFER_ENCODING);
        Ok(response)
    }
}
