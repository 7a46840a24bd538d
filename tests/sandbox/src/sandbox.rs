//! Holding a sandbox.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::app_log::AppLog;
use crate::builder::Builder;
use crate::clock::{Moment, earlier, timestamp};
use crate::control;
use crate::document::Document;
use crate::error::Error;
use crate::faults::{Fault, FaultStatus};
use crate::limits::RateLimits;
use crate::live::LogEnd;
use crate::operation::Operation;
use crate::pipeline::Pipeline;
use crate::record::RequestRecord;

/// How fast time runs by default, in virtual seconds a second.
pub const DEFAULT_SPEED: f64 = 100.0;
/// How long an action takes by default, in virtual time.
pub const DEFAULT_ACTION_DURATION: Duration = Duration::from_secs(30);
/// How long [`Sandbox::shutdown`] lets open connections finish.
const PATIENCE: Duration = Duration::from_secs(2);

/// A running stand-in for the API, on a port of this machine's loopback interface.
///
/// It runs on the tokio runtime on which it was started, and stops when it is dropped. Each sandbox has its own state.
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
    /// Starts with the defaults: any free port, the token [`DEFAULT_TOKEN`](crate::DEFAULT_TOKEN), actions that take 30 virtual seconds, and
    /// time a hundred times as fast as usual, so that they are done in 0.3 seconds.
    ///
    /// # Errors
    /// Returns an error if there is no free port.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// A sandbox to be set up before it starts.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn running(
        pipeline: Arc<Pipeline>,
        document: &'static Document,
        token: String,
        stop: watch::Sender<()>,
        server: JoinHandle<()>,
    ) -> Self {
        Self {
            pipeline,
            document,
            token,
            stop: Some(stop),
            server: Some(server),
        }
    }

    /// What every sandbox serves.
    ///
    /// # Errors
    /// Returns an error if the embedded document can't be used, which would be a defect of the build.
    pub fn operations() -> Result<&'static [Operation], Error> {
        Ok(Document::embedded()?.operations())
    }

    /// The document this sandbox serves.
    pub fn document(&self) -> &'static Document {
        self.document
    }

    /// Its URL, such as `http://127.0.0.1:4000`, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.pipeline.base
    }

    /// A token it accepts.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// The requests since the start or the last [`clear_requests`](Self::clear_requests), including refused ones, in the order in
    /// which they arrived: as many as are [remembered](Self::set_journal_size).
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.pipeline.log.all()
    }

    /// How many requests are remembered from now on; by default [`DEFAULT_JOURNAL_SIZE`](crate::DEFAULT_JOURNAL_SIZE). New ones
    /// replace the oldest, also if the bodies take up more than 32 MiB.
    pub fn set_journal_size(&self, size: usize) {
        self.pipeline.log.resize(size);
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.pipeline.log.clear();
    }

    /// Adds a fault after the existing ones, and returns its number, which is in [`fault`](RequestRecord::fault) of requests to
    /// which it was applied; the first is 1.
    ///
    /// # Errors
    /// Returns an error if the fault could never apply: an operation that the document doesn't have, a probability outside of 0
    /// to 1, a
    /// status that no answer can have, an invalid JSON pointer, a failing action of an operation without state.
    pub fn fault(&self, fault: Fault) -> Result<u64, Error> {
        fault.check(self.document)?;
        Ok(self.pipeline.faults.add(fault))
    }

    /// Scripts a value in the successful answers of an operation: the first answer has the first value at `pointer`
    /// (see [`Effect::set`](crate::Effect::set)), the second the second, and so on; the last value stays until
    /// [`clear_faults`](Self::clear_faults). It adds one fault for each value, and returns their numbers.
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
    /// A refused request uses up a value as well. Since the last fault applies to every request, faults that are added for the
    /// operation afterwards have no effect. For several resources at once, or a script that ends, add the faults one by one.
    ///
    /// # Errors
    /// Returns an error if there are no values, the document has no such operation, or the pointer is invalid.
    pub fn script<V: Into<Value>>(
        &self,
        operation: &str,
        pointer: &str,
        values: impl IntoIterator<Item = V>,
    ) -> Result<Vec<u64>, Error> {
        let faults = Fault::script(operation, pointer, values)?;
        // Either all of them are good or none is: they differ only in the value.
        faults.into_iter().map(|fault| self.fault(fault)).collect()
    }

    /// The faults that can still apply, in the order in which they were added.
    pub fn faults(&self) -> Vec<FaultStatus> {
        self.pipeline.faults.all()
    }

    /// Removes the fault with this number; returns false if it was already applied as often as it should.
    pub fn remove_fault(&self, number: u64) -> bool {
        self.pipeline.faults.remove(number)
    }

    /// Removes all faults. Requests to which one was already applied don't change: those that hang still hang.
    pub fn clear_faults(&self) {
        self.pipeline.faults.clear();
    }

    /// Moves the sandbox's time forward. What becomes due by then is done before the next request is answered.
    pub fn advance(&self, by: Duration) {
        self.pipeline.clock.advance(by);
    }

    /// The present in the sandbox's time, in the format of RFC 3339.
    pub fn time(&self) -> String {
        timestamp(self.pipeline.clock.now())
    }

    /// Resets everything to the start: the state, the time, the rate limits, the journal. All faults are removed.
    ///
    /// # Errors
    /// Returns an error if the initial state can't be read again, which would be a defect of the sandbox.
    pub fn reset(&self) -> Result<(), Error> {
        self.pipeline.reset()
    }

    /// All state as JSON: what was created, and what is in progress. Faults, limits and the journal are not included.
    ///
    /// # Errors
    /// Returns an error if it can't be written as JSON, which would be a defect of the sandbox.
    pub fn dump(&self) -> Result<String, Error> {
        let dump = control::dump(&self.pipeline)?;
        String::from_utf8(dump).map_err(|error| Error::caused("the state is no text", error))
    }

    /// Replaces the state by one from [`dump`](Self::dump). The sandbox's time moves forward to that of the dump, and never back.
    ///
    /// # Errors
    /// Returns an error if the text is no such state; then nothing is changed.
    pub fn load(&self, state: &str) -> Result<(), Error> {
        control::load(&self.pipeline, state.as_bytes())
    }

    /// Sets other rate limits from now on, of which nothing is used yet.
    pub fn set_rate_limits(&self, limits: RateLimits) {
        self.pipeline.limits.replace(limits);
    }

    /// Adds active droplets without any requests, and returns their ids. Their names are `seeded-1`, `seeded-2` and so on,
    /// and all have the same size, image and region. They are like those that were created by requests, but no `create`
    /// action is left behind.
    pub fn seed_droplets(&self, count: u64) -> Vec<i64> {
        self.seed_aged_droplets(count, Duration::ZERO)
    }

    /// The same, created this long ago.
    pub fn seed_aged_droplets(&self, count: u64, age: Duration) -> Vec<i64> {
        signed(self.pipeline.world().seed_droplets(self.ago(age), count))
    }

    /// Adds a backup of the droplet, as the service takes them on the days of a backup policy, and returns the image's id. The
    /// sandbox takes no backups by itself.
    ///
    /// # Errors
    /// Returns an error if there is no droplet with this id.
    pub fn seed_backup(&self, droplet: i64) -> Result<i64, Error> {
        self.seed_aged_backup(droplet, Duration::ZERO)
    }

    /// The same, taken this long ago.
    ///
    /// # Errors
    /// Returns an error if there is no droplet with this id.
    pub fn seed_aged_backup(&self, droplet: i64, age: Duration) -> Result<i64, Error> {
        let (now, at) = (self.pipeline.clock.now(), self.ago(age));
        let mut world = self.pipeline.world();
        let backup = world.seed_backup(now, at, droplet.cast_unsigned());
        let backup = backup.map(u64::cast_signed);
        backup.ok_or_else(|| Error::new(format!("there is no droplet {droplet} to have a backup")))
    }

    /// Adds a snapshot that was taken this long ago, of a droplet or, with `None`, of one that no longer exists, and returns its
    /// id. With it, programs that delete old snapshots can be tested.
    ///
    /// # Errors
    /// Returns an error if there is no droplet with this id.
    pub fn seed_snapshot(
        &self,
        droplet: impl Into<Option<i64>>,
        age: Duration,
    ) -> Result<i64, Error> {
        let droplet = droplet.into();
        let (now, at) = (self.pipeline.clock.now(), self.ago(age));
        let mut world = self.pipeline.world();
        let snapshot = world.seed_snapshot(now, at, droplet.map(i64::cast_unsigned));
        snapshot.map(u64::cast_signed).ok_or_else(|| {
            let droplet = droplet.unwrap_or_default();
            Error::new(format!("there is no droplet {droplet} to have a snapshot"))
        })
    }

    /// Adds a snapshot of a volume that was taken this long ago, and returns its UUID.
    ///
    /// # Errors
    /// Returns an error if there is no volume with this UUID.
    pub fn seed_volume_snapshot(&self, volume: &str, age: Duration) -> Result<String, Error> {
        let at = self.ago(age);
        let snapshot = self.pipeline.world().seed_volume_snapshot(at, volume);
        snapshot
            .ok_or_else(|| Error::new(format!("there is no volume {volume} to have a snapshot")))
    }

    fn ago(&self, age: Duration) -> Moment {
        earlier(self.pipeline.clock.now(), age)
    }

    /// Starts actions of type `reboot` without any requests, and returns their ids. Each is on its own seeded droplet; if there
    /// are too few without an action in progress, more are created.
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

    /// Leaves an action out of `GET /v2/actions` from now on, as if it were too old or not listed yet. It can still be fetched by
    /// its id, and is in the list of its droplet's actions.
    ///
    /// # Errors
    /// Returns an error if there is no action with this id.
    pub fn hide_action_from_lists(&self, id: i64) -> Result<(), Error> {
        if self.pipeline.world().hide_action(id.cast_unsigned()) {
            Ok(())
        } else {
            Err(Error::new(format!("there is no action {id} to hide")))
        }
    }

    /// Serves the metadata of this droplet below `/metadata/` from now on. By default, it is that of the newest one.
    ///
    /// # Errors
    /// Returns an error if there is no droplet with this id.
    pub fn serve_metadata_of(&self, droplet: i64) -> Result<(), Error> {
        if self
            .pipeline
            .world()
            .choose_metadata(droplet.cast_unsigned())
        {
            Ok(())
        } else {
            Err(Error::new(format!(
                "there is no droplet {droplet} to have metadata"
            )))
        }
    }

    /// Writes lines into a log of an app, and returns how many clients follow it. They get the lines at once; the lines are also
    /// in the files and in the tail of the log.
    ///
    /// All lines of a sandbox take up at most 32 MiB; then the oldest are removed. A client that is too slow doesn't get lines
    /// that were removed before it read them.
    ///
    /// # Errors
    /// Returns an error if there is no such app, component or deployment, or the deployment has no such log yet.
    pub fn write_log<L: Into<String>>(
        &self,
        log: &AppLog,
        lines: impl IntoIterator<Item = L>,
    ) -> Result<usize, Error> {
        log.write(&self.pipeline, lines.into_iter().map(Into::into), false)
    }

    /// Writes lines that clients which follow the log now don't get: a gap. They are in the files, and in the tail for clients
    /// that connect later.
    ///
    /// # Errors
    /// Returns an error as [`write_log`](Self::write_log) does.
    pub fn write_log_unheard<L: Into<String>>(
        &self,
        log: &AppLog,
        lines: impl IntoIterator<Item = L>,
    ) -> Result<usize, Error> {
        log.write(&self.pipeline, lines.into_iter().map(Into::into), true)
    }

    /// Ends the connections of clients that follow a log, after they got what was written so far, and returns how many there are.
    /// For the kind `CONSOLE`, it ends consoles.
    ///
    /// # Errors
    /// Returns an error as [`write_log`](Self::write_log) does.
    pub fn end_log(&self, log: &AppLog, how: LogEnd) -> Result<usize, Error> {
        log.end(&self.pipeline, how)
    }

    /// Returns when the end was requested over HTTP, by `POST /_sandbox/shutdown`; the sandbox nevertheless runs until
    /// [`shutdown`](Self::shutdown) or until it is dropped.
    pub async fn asked_to_stop(&self) {
        self.pipeline.asked_to_stop.notified().await;
    }

    /// Stops listening, lets requests in progress finish for up to two seconds, and returns when it has stopped. The
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

/// Ids as JSON and its clients have them.
fn signed(ids: Vec<u64>) -> Vec<i64> {
    ids.into_iter().map(u64::cast_signed).collect()
}
