//! Starting and holding a sandbox.

use std::net::Ipv4Addr;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router as HttpRouter;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::auth::{DEFAULT_TOKEN, Tokens};
use crate::clock::Clock;
use crate::connection::{Line, Port};
use crate::document::Document;
use crate::error::Error;
use crate::faults::{Effect, Fault, Script};
use crate::limits::{Ledger, RateLimits};
use crate::operation::Operation;
use crate::pipeline::{Pipeline, serve};
use crate::record::{RequestLog, RequestRecord};
use crate::router::Router;
use crate::state::World;
use crate::synthetic::Stateless;

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
            stateless: Stateless::Answer,
            store: true,
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
    /// When the fault could never happen: an operation that the document doesn't have, a probability outside of 0 to 1, a
    /// status that no answer can have, an invalid JSON pointer, a failing action of an operation without state.
    pub fn fault(&self, fault: Fault) -> Result<u64, Error> {
        fault.check(self.document)?;
        Ok(self.pipeline.faults.add(fault))
    }

    /// Scripts a value in the successful answers of an operation: the first answer has the first value at `pointer`
    /// (see [`Effect::set`]), the second the second, and so on; the last value stays until
    /// [`clear_faults`](Self::clear_faults). It is one fault for each value, whose numbers it gives.
    ///
    /// ```
    /// # async fn example() -> Result<(), digitalocean_sandbox::Error> {
    /// # let sandbox = digitalocean_sandbox::Sandbox::start().await?;
    /// let life = ["creating", "creating", "online"];
    /// sandbox.script("databases_get_cluster", "/database/status", life)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A refused request uses a value up as well. Since the last fault strikes every request, what is added for the operation afterwards doesn't get its turn. For
    /// several resources at once, or a script that ends, add the faults one by one.
    ///
    /// # Errors
    /// When there are no values, the document has no such operation, or the pointer is none.
    pub fn script<V: Into<Value>>(
        &self,
        operation: &str,
        pointer: &str,
        values: impl IntoIterator<Item = V>,
    ) -> Result<Vec<u64>, Error> {
        let mut effects = values
            .into_iter()
            .map(|value| Effect::set(pointer, value))
            .collect::<Vec<_>>();
        let last = effects
            .pop()
            .ok_or_else(|| Error::new("a script needs at least one value"))?;
        let mut faults = Vec::new();
        for effect in effects {
            faults.push(Fault::on(operation).next(1).effect(effect));
        }
        faults.push(Fault::on(operation).every().effect(last));
        // Either all of them are good or none is: they differ only in the value.
        faults.into_iter().map(|fault| self.fault(fault)).collect()
    }

    /// Forgets all faults. Requests that were struck already are not helped: what hangs, hangs.
    pub fn clear_faults(&self) {
        self.pipeline.faults.clear();
    }

    /// Moves the sandbox's time forward. What becomes due by it is done before the next request is answered.
    pub fn advance(&self, by: Duration) {
        self.pipeline.clock.advance(by);
    }

    /// Adds active droplets without any requests, and gives their ids. Their names are `seeded-1`, `seeded-2` and so on,
    /// and all have the same size, image and region. They are like those that were created by requests, but no `create`
    /// action is left behind.
    pub fn seed_droplets(&self, count: u64) -> Vec<i64> {
        let now = self.pipeline.clock.now();
        signed(self.pipeline.world().seed_droplets(now, count))
    }

    /// Adds a backup of the droplet, as the service takes them on the days of a backup policy, and gives the image's id. The
    /// sandbox takes none by itself.
    ///
    /// # Errors
    /// When there is no droplet with this id.
    pub fn seed_backup(&self, droplet: i64) -> Result<i64, Error> {
        let now = self.pipeline.clock.now();
        let droplet_id = droplet.cast_unsigned();
        let backup = self.pipeline.world().seed_backup(now, droplet_id);
        let backup = backup.map(u64::cast_signed);
        backup.ok_or_else(|| Error::new(format!("there is no droplet {droplet} to have a backup")))
    }

    /// Starts actions of type `reboot` without any requests, and gives their ids. Each is on a seeded droplet of its own;
    /// where those that have no action in progress don't suffice, more are made.
    ///
    /// `done_after` is called with 0, 1, 2 and so on, and says how long that action takes in the sandbox's time.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # async fn example() -> Result<(), digitalocean_sandbox::Error> {
    /// # let sandbox = digitalocean_sandbox::Sandbox::start().await?;
    /// // A thousand actions, of which one more completes every second.
    /// let actions = sandbox.seed_actions(1000, |index| Duration::from_secs(index + 1));
    /// # let _ = actions;
    /// # Ok(())
    /// # }
    /// ```
    pub fn seed_actions(&self, count: u64, done_after: impl Fn(u64) -> Duration) -> Vec<i64> {
        // Asked for before the state is locked: what a caller does in there is its own affair.
        let durations = (0..count).map(done_after).collect::<Vec<_>>();
        let now = self.pipeline.clock.now();
        signed(self.pipeline.world().seed_actions(now, durations))
    }

    /// Leaves an action out of `GET /v2/actions` from now on, as if it were too old or not there yet. Getting it by its id
    /// and the list of its droplet's actions show it all the same.
    ///
    /// # Errors
    /// When there is no action with this id.
    pub fn hide_action_from_lists(&self, id: i64) -> Result<(), Error> {
        if self.pipeline.world().hide_action(id.cast_unsigned()) {
            Ok(())
        } else {
            Err(Error::new(format!("there is no action {id} to hide")))
        }
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
    stateless: Stateless,
    store: bool,
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

    /// Whether operations that the sandbox keeps nothing for are answered from their schemas, which they are by default, or
    /// refused.
    pub fn stateless(mut self, stateless: Stateless) -> Self {
        self.stateless = stateless;
        self
    }

    /// Keeps nothing for the collections that have no state written for them: they are answered from their schemas, whatever
    /// was created or not, as all that can be answered by each operation. For tests of decoding, and of what a client does
    /// with answers that a [script](Sandbox::script) sets.
    pub fn without_store(mut self) -> Self {
        self.store = false;
        self
    }

    /// Starts listening; requests are served from here on.
    ///
    /// # Errors
    /// When the port is taken.
    pub async fn start(self) -> Result<Sandbox, Error> {
        let document = Document::embedded()?;
        let mut world = World::seeded(self.action_duration)?;
        world.without_store = !self.store;
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
            stateless: self.stateless,
            store: self.store,
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

/// Ids as JSON and its clients have them.
fn signed(ids: Vec<u64>) -> Vec<i64> {
    ids.into_iter().map(u64::cast_signed).collect()
}
