//! Starting and holding a sandbox.

use std::net::Ipv4Addr;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router as HttpRouter;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::auth::{DEFAULT_TOKEN, Tokens};
use crate::clock::Clock;
use crate::connection::{Line, Port};
use crate::document::Document;
use crate::error::Error;
use crate::faults::{Fault, Script};
use crate::limits::{Ledger, RateLimits};
use crate::operation::Operation;
use crate::pipeline::{Pipeline, serve};
use crate::record::{RequestLog, RequestRecord};
use crate::router::Router;
use crate::state::World;

/// How fast time runs by default, in virtual seconds a second.
pub const DEFAULT_SPEED: f64 = 100.0;
/// How long an action takes by default, in virtual time.
pub const DEFAULT_ACTION_DURATION: Duration = Duration::from_secs(30);
/// How long [`Sandbox::shutdown`] lets open connections finish.
const PATIENCE: Duration = Duration::from_secs(2);

/// A running stand-in for the API, on a port of this machine's loopback interface.
///
/// It runs on the tokio runtime it was started on and stops when it is dropped. Each sandbox has a state of its own.
///
/// ```
/// # async fn example() -> Result<(), digitalocean_sandbox::Error> {
/// let sandbox = digitalocean_sandbox::Sandbox::start().await?;
/// println!("{} takes the token {}", sandbox.url(), sandbox.token());
/// # Ok(())
/// # }
/// ```
pub struct Sandbox {
    pipeline: Arc<Pipeline>,
    document: &'static Document,
    token: String,
    stop: Option<watch::Sender<()>>,
    server: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts with the defaults: any free port, the token [`DEFAULT_TOKEN`], actions that take 30 virtual seconds, and
    /// time a hundred times as fast as usual, so that they are done in 0.3 seconds.
    ///
    /// # Errors
    /// When there is no free port.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// A sandbox to be set up before it starts.
    pub fn builder() -> Builder {
        Builder {
            port: 0,
            token: Some(DEFAULT_TOKEN.to_owned()),
            clock: Clock::scaled(DEFAULT_SPEED),
            action_duration: DEFAULT_ACTION_DURATION,
            rate_limits: RateLimits::none(),
        }
    }

    /// What every sandbox serves.
    ///
    /// # Errors
    /// When the document that was built in can't be used, which would be a mistake of the build.
    pub fn operations() -> Result<&'static [Operation], Error> {
        Ok(Document::embedded()?.operations())
    }

    /// The document this sandbox serves.
    pub fn document(&self) -> &'static Document {
        self.document
    }

    /// Where it listens, such as `http://127.0.0.1:4000`, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.pipeline.base
    }

    /// A token it accepts.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// All requests since the start or the last [`clear_requests`](Self::clear_requests), the refused ones included, in
    /// the order they arrived.
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.pipeline.log.all()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.pipeline.log.clear();
    }

    /// Adds a fault after those it has, and gives the number that a struck request's
    /// [`fault`](RequestRecord::fault) tells; the first is 1.
    ///
    /// # Errors
    /// When the fault could never happen: an operation that the document doesn't have, a probability that is none, a
    /// status that no answer can have.
    pub fn fault(&self, fault: Fault) -> Result<u64, Error> {
        fault.check(self.document)?;
        Ok(self.pipeline.faults.add(fault))
    }

    /// Forgets all faults. Requests that were struck already are not helped: what hangs, hangs.
    pub fn clear_faults(&self) {
        self.pipeline.faults.clear();
    }

    /// Moves the sandbox's time forward. What becomes due by it is done before the next request is answered.
    pub fn advance(&self, by: Duration) {
        self.pipeline.clock.advance(by);
    }

    /// Stops listening, lets requests in progress finish for up to two seconds, and returns when all is over. The
    /// connections of requests that a fault delays or hangs are reset.
    pub async fn shutdown(mut self) {
        drop(self.stop.take());
        if let Some(mut server) = self.server.take()
            && tokio::time::timeout(PATIENCE, &mut server).await.is_err()
        {
            server.abort();
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.stop.take());
    }
}

/// The settings of a sandbox.
#[must_use = "nothing runs until `start` is awaited"]
pub struct Builder {
    port: u16,
    token: Option<String>,
    clock: Clock,
    action_duration: Duration,
    rate_limits: RateLimits,
}

impl Builder {
    /// The port to listen on; 0, the default, is any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The one token to accept, instead of [`DEFAULT_TOKEN`].
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Accepts every token that isn't empty.
    pub fn any_token(mut self) -> Self {
        self.token = None;
        self
    }

    /// How time passes.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// How long an action takes, in the sandbox's time; 30 seconds by default.
    pub fn action_duration(mut self, duration: Duration) -> Self {
        self.action_duration = duration;
        self
    }

    /// How many requests each token may make; by default as many as it likes.
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.rate_limits = limits;
        self
    }

    /// Starts listening; requests are served from here on.
    ///
    /// # Errors
    /// When the port is taken.
    pub async fn start(self) -> Result<Sandbox, Error> {
        let document = Document::embedded()?;
        let world = World::seeded(self.action_duration)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))
            .await
            .map_err(|error| {
                let context = format!("cannot listen on port {}, choose another one", self.port);
                Error::caused(context, error)
            })?;
        let address = listener
            .local_addr()
            .map_err(|error| Error::caused("the port that was opened has no address", error))?;

        let (stop, stopped) = watch::channel(());
        let pipeline = Arc::new(Pipeline {
            router: Router::new(document),
            tokens: match &self.token {
                Some(token) => Tokens::Only(token.clone()),
                None => Tokens::AnyNonEmpty,
            },
            faults: Script::default(),
            limits: Ledger::new(self.rate_limits),
            clock: self.clock,
            world: Mutex::new(world),
            log: RequestLog::default(),
            base: format!("http://{address}"),
            counter: AtomicU64::new(1),
            stopped: stopped.clone(),
        });
        let service = HttpRouter::new()
            .fallback(serve)
            .with_state(Arc::clone(&pipeline))
            .into_make_service_with_connect_info::<Line>();
        let server = tokio::spawn(async move {
            let mut stopped = stopped;
            let serving = axum::serve(Port(listener), service).with_graceful_shutdown(async move {
                // The sender is only ever dropped.
                let _ = stopped.changed().await;
            });
            // Serving ends without an error once it was told to stop.
            let _ = serving.await;
        });
        Ok(Sandbox {
            pipeline,
            document,
            token: self.token.unwrap_or_else(|| DEFAULT_TOKEN.to_owned()),
            stop: Some(stop),
            server: Some(server),
        })
    }
}
