//! The settings of a sandbox, and its start.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router as HttpRouter;
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};

use crate::auth::{DEFAULT_TOKEN, Tokens};
use crate::clock::{self, Clock};
use crate::connection::{Line, Port};
use crate::control;
use crate::document::Document;
use crate::error::Error;
use crate::faults::Script;
use crate::limits::{Ledger, RateLimits};
use crate::pipeline::{Pipeline, Start, serve};
use crate::record::{DEFAULT_JOURNAL_SIZE, RequestLog};
use crate::router::Router;
use crate::sandbox::{DEFAULT_ACTION_DURATION, DEFAULT_SPEED, Sandbox};
use crate::state::{Delays, World};
use crate::synthetic::Stateless;
use crate::told::Log;

/// The settings of a sandbox.
#[must_use = "nothing runs until `start` is awaited"]
pub struct Builder {
    address: IpAddr,
    port: u16,
    token: Option<String>,
    clock: Clock,
    starting_at: Option<String>,
    delays: Delays,
    rate_limits: RateLimits,
    journal: usize,
    state: Option<String>,
    log: Log,
    stateless: Stateless,
    store: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            address: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            token: Some(DEFAULT_TOKEN.to_owned()),
            clock: Clock::scaled(DEFAULT_SPEED),
            starting_at: None,
            journal: DEFAULT_JOURNAL_SIZE,
            state: None,
            log: Log::Off,
            delays: Delays {
                action: DEFAULT_ACTION_DURATION,
                detach_lag: Duration::ZERO,
            },
            rate_limits: RateLimits::none(),
            stateless: Stateless::Answer,
            store: true,
        }
    }
}

impl Builder {
    /// The address of this machine on which to listen, instead of 127.0.0.1. Then everybody who can reach it can use the sandbox,
    /// and links in its answers begin with the host name that the client used.
    pub fn bind(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// When the sandbox's time starts, such as `2027-01-01T00:00:00Z`, instead of the present.
    pub fn starting_at(mut self, time: impl Into<String>) -> Self {
        self.starting_at = Some(time.into());
        self
    }

    /// How many requests are remembered, see [`Sandbox::set_journal_size`].
    pub fn journal_size(mut self, size: usize) -> Self {
        self.journal = size;
        self
    }

    /// The state to start with, from [`Sandbox::dump`].
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Whether answered requests are logged to the standard error output, and how.
    pub fn log(mut self, log: Log) -> Self {
        self.log = log;
        self
    }

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
        self.delays.action = duration;
        self
    }

    /// How long a volume still counts as attached after it was detached or its droplet was deleted, in the sandbox's time. Until then
    /// it can't be deleted or attached elsewhere. Zero by default; with the service it can be several seconds.
    pub fn detach_lag(mut self, lag: Duration) -> Self {
        self.delays.detach_lag = lag;
        self
    }

    /// How many requests each token may make; by default there is no limit.
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.rate_limits = limits;
        self
    }

    /// Whether operations for which the sandbox keeps no state are answered from their schemas (the default), or refused.
    pub fn stateless(mut self, stateless: Stateless) -> Self {
        self.stateless = stateless;
        self
    }

    /// Keeps no state for the collections of the general store: their operations are answered from their schemas, with every
    /// possible field, whatever was created. This is for tests of decoding, and of what a client does with answers that a
    /// [script](Sandbox::script) sets.
    pub fn without_store(mut self) -> Self {
        self.store = false;
        self
    }

    /// Starts listening; requests are served from here on.
    ///
    /// # Errors
    /// Returns an error if the port is taken, or the time or state to start with is invalid.
    pub async fn start(self) -> Result<Sandbox, Error> {
        let document = Document::embedded()?;
        if let Some(time) = &self.starting_at {
            self.clock.start_at(clock::read(time).map_err(Error::new)?);
        }
        let mut world = World::seeded(self.delays, self.clock.now())?;
        world.without_store = !self.store;
        let listener = TcpListener::bind((self.address, self.port))
            .await
            .map_err(|error| {
                let wanted = SocketAddr::new(self.address, self.port);
                Error::caused(
                    format!("cannot listen on {wanted}, choose another port"),
                    error,
                )
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
            limits: Ledger::new(self.rate_limits.clone()),
            clock: self.clock,
            world: Mutex::new(world),
            log: RequestLog::new(self.journal),
            base: format!("http://{}", reachable(address)),
            is_open: !address.ip().is_loopback(),
            told: self.log,
            stateless: self.stateless,
            store: self.store,
            start: Start {
                delays: self.delays,
                limits: self.rate_limits,
                journal: self.journal,
                state: self.state.map(String::into_bytes),
            },
            counter: AtomicU64::new(1),
            asked_to_stop: Notify::new(),
            stopped: stopped.clone(),
        });
        if let Some(state) = &pipeline.start.state {
            control::load(&pipeline, state)?;
        }
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
        let token = self.token.unwrap_or_else(|| DEFAULT_TOKEN.to_owned());
        Ok(Sandbox::running(pipeline, document, token, stop, server))
    }
}

/// Where this machine reaches what listens everywhere.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}
