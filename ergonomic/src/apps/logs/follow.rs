//! Logs that are being written, over WebSocket.

mod opening;

use std::collections::VecDeque;
use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::{Stream, StreamExt, stream};
use reqwest::StatusCode;
use tokio::time::{Instant, sleep};

use super::connection::{Event, Live, QUIET};
use super::files::{Order, lines_of};
use super::followed::{Followed, GapReason, LogGap};
use super::replay::Seen;
use super::{LogLine, LogLines, Logs};
use crate::Error;
use crate::apps::AppsDeploymentId;
use opening::{Opened, Phase, Trouble};

/// How many lines are remembered unless it is said otherwise.
const REMEMBERED: usize = 5_000;

/// After how long without a line it is asked whether another deployment has taken over, unless it is said otherwise.
pub(super) const IDLE: Duration = Duration::from_secs(2 * 60);

/// The longest time limit. A longer one is treated as this, so that sums of times can't overflow.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How long connecting again is tried, unless it is said otherwise.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// How often the first connection is tried.
const FIRST_ATTEMPTS: u32 = 3;

/// How long a connection lasts that need not be followed by a longer pause than the one before it.
const STEADY: Duration = Duration::from_secs(10);

type Items = Pin<Box<dyn Stream<Item = Result<Followed, Error>> + Send>>;

/// The lines of a log as they are written, made by [`Logs::follow`].
#[must_use = "a stream does nothing until it is polled"]
pub struct LogStream {
    /// Until it is polled for the first time.
    begin: Option<Box<Follower>>,
    items: Option<Items>,
    interrupt: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    is_interrupted: bool,
}

impl fmt::Debug for LogStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LogStream")
    }
}

impl Logs {
    /// The last lines (all, unless [`tail`](Self::tail) is set), and then every line as it is written.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::apps::Followed;
    ///
    /// let app = client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
    /// let stop = std::future::pending::<()>(); // or Ctrl-C
    /// let mut log = app.logs().component("web").tail(10).follow().or_interrupt(stop);
    /// while let Some(item) = log.try_next().await? {
    ///     match item {
    ///         Followed::Line(line) => println!("{}", line.text),
    ///         Followed::Gap(gap) => eprintln!("{gap}"),
    ///         _ => {}
    ///     }
    /// }
    /// println!("{}", if log.is_interrupted() { "stopped" } else { "the log has ended" });
    /// # Ok(()) }
    /// ```
    ///
    /// The service closes such connections without notice, often after a minute. Then the address of the log is requested again,
    /// which may be that of another deployment, and so are the last lines: those that were already returned are dropped, by
    /// component, time and text. If there is none among them, lines may be missing, and [`Followed::Gap`] is returned before the
    /// next line.
    ///
    /// It ends when the log does: when the build is over, the service says so, or the app is deleted. If the log doesn't exist
    /// yet, because its deployment hasn't reached this stage, it is waited for. Dropping it closes the connection. It starts no
    /// background task: lines are read only while the stream is polled.
    #[inline]
    pub fn follow(&self) -> LogStream {
        LogStream {
            begin: Some(Box::new(Follower::new(self.clone()))),
            items: None,
            interrupt: None,
            is_interrupted: false,
        }
    }
}

impl LogStream {
    /// How many of the last lines are remembered, to drop them if they are received again; twice as many are requested after a
    /// connection broke. Default: 5,000, which take up about half a megabyte.
    #[inline]
    pub fn remember(mut self, lines: usize) -> Self {
        if let Some(begin) = &mut self.begin {
            begin.seen.resize(lines);
        }
        self
    }

    /// Goes on behind these lines, the last ones that another stream returned, in their order: those of a process that ended, read
    /// from where it stored them. The service is asked for the last lines, and those are dropped, as after a connection broke. If
    /// none of them is known, lines may be missing, and a gap comes first. [`tail`](Logs::tail) is ignored then; of more lines
    /// than are [remembered](Self::remember), the last ones count. Without lines, it begins as it would anyway.
    ///
    /// A line of which a process may have stored only a part has to be left out here, or it isn't known again.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client, stored: String) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::apps::LogLine;
    ///
    /// let app = client.app("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf");
    /// let mut log = app.logs().component("web").follow().after(stored.lines().map(LogLine::from));
    /// # Ok(()) }
    /// ```
    pub fn after(mut self, lines: impl IntoIterator<Item = LogLine>) -> Self {
        if let Some(begin) = &mut self.begin {
            begin.after(lines);
        }
        self
    }

    /// After how long without a line it checks whether another deployment has taken over, or the current one has ended. Default:
    /// 2 minutes; at least a second, and at most a year.
    #[inline]
    pub fn idle(mut self, time: Duration) -> Self {
        if let Some(begin) = &mut self.begin {
            begin.idle = time.clamp(Duration::from_secs(1), YEAR);
        }
        self
    }

    /// How long it tries to connect again, with growing pauses, before it returns the error. Default: 10 minutes.
    #[inline]
    pub fn reconnect_within(mut self, time: Duration) -> Self {
        if let Some(begin) = &mut self.begin {
            begin.patience = time;
        }
        self
    }

    /// Ends the stream when `signal` ends, such as `tokio::signal::ctrl_c()`. [`is_interrupted`](Self::is_interrupted) says whether
    /// that, or the end of the log, was its end.
    pub fn or_interrupt<F>(mut self, signal: F) -> Self
    where
        F: IntoFuture,
        F::IntoFuture: Send + 'static,
    {
        let signal = signal.into_future();
        self.interrupt = Some(Box::pin(async move {
            let _ = signal.await;
        }));
        self
    }

    /// Whether it has ended because it was [interrupted](Self::or_interrupt), and not because the log did.
    #[inline]
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        self.is_interrupted
    }

    /// Returns the next line or gap, or `None` at the end. This is cancel safe.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Followed, Error>> {
        StreamExt::next(self).await
    }

    /// Returns the next line or gap, or `None` at the end. This is cancel safe.
    ///
    /// # Errors
    ///
    /// Returns an error if the log can't be opened, or not opened again [within this time](Self::reconnect_within). It is the
    /// last item.
    #[inline]
    pub async fn try_next(&mut self) -> Result<Option<Followed>, Error> {
        self.next().await.transpose()
    }
}

impl Stream for LogStream {
    type Item = Result<Followed, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Some(interrupt) = &mut this.interrupt
            && interrupt.as_mut().poll(context).is_ready()
        {
            this.interrupt = None;
            this.is_interrupted = this.begin.take().is_some() || this.items.take().is_some();
        }
        if let Some(begin) = this.begin.take() {
            let items = stream::unfold(begin, |mut follower| async move {
                let item = follower.next().await?;
                Some((item, follower))
            });
            this.items = Some(Box::pin(items));
        }
        let Some(items) = &mut this.items else {
            return Poll::Ready(None);
        };
        let item = items.as_mut().poll_next(context);
        if let Poll::Ready(None) = item {
            this.items = None;
        }
        item
    }
}

/// Follows a log.
struct Follower {
    logs: Logs,
    idle: Duration,
    patience: Duration,
    seen: Seen,
    ready: VecDeque<Followed>,
    live: Option<Live>,
    /// The rest of a log that is complete.
    rest: Option<LogLines>,
    /// The deployment that is followed, if none was named.
    deployment: Option<AppsDeploymentId>,
    /// Why the connection that is to be opened is another one.
    reason: Option<GapReason>,
    has_connected: bool,
    /// Whether all lines have come over this connection that were there before.
    has_settled: bool,
    /// How many lines were returned since a message couldn't be read, behind which that one isn't requested again; `usize::MAX` if none
    /// was.
    fresh: usize,
    /// Why lines may be missing behind the last line that was returned, if that was told.
    told: Option<GapReason>,
    /// How many connections in a row were short.
    attempts: u32,
    /// Since when no line has come although it was tried.
    failing_since: Option<Instant>,
    /// How often it failed since the service last answered.
    failures: u32,
    is_over: bool,
}

impl Follower {
    fn new(logs: Logs) -> Self {
        Self {
            logs,
            idle: IDLE,
            patience: PATIENCE,
            seen: Seen::new(REMEMBERED),
            ready: VecDeque::new(),
            live: None,
            rest: None,
            deployment: None,
            reason: None,
            has_connected: false,
            has_settled: false,
            fresh: usize::MAX,
            told: None,
            attempts: 0,
            failing_since: None,
            failures: 0,
            is_over: false,
        }
    }

    /// Goes on behind lines that were returned by another one.
    fn after(&mut self, lines: impl IntoIterator<Item = LogLine>) {
        for line in lines {
            if self.logs.wants(&line) {
                self.seen.recall(&line);
            }
        }
        if !self.seen.is_empty() {
            self.reason = Some(GapReason::Reconnected);
        }
    }

    async fn next(&mut self) -> Option<Result<Followed, Error>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                let told = match &item {
                    Followed::Gap(gap) => Some(gap.reason),
                    Followed::Line(_) => None,
                };
                if told.is_none() {
                    self.fresh = self.fresh.saturating_add(1);
                } else if told == self.told {
                    continue;
                }
                self.told = told;
                return Some(Ok(item));
            }
            if self.is_over {
                return None;
            }
            if let Err(error) = self.step().await {
                self.is_over = true;
                return Some(Err(error));
            }
        }
    }

    async fn step(&mut self) -> Result<(), Error> {
        if let Some(rest) = &mut self.rest {
            match rest.try_next().await {
                Ok(Some(line)) => self.take([line]),
                Ok(None) => self.end(),
                Err(error) if error.is_transient() || is_expired(&error) => {
                    self.rest = None;
                    self.broke(GapReason::Reconnected, false);
                    self.failed(error)?;
                }
                Err(error) => return Err(error),
            }
            return Ok(());
        }
        let Some(live) = &mut self.live else {
            return self.connect().await;
        };
        let is_open = !self.has_settled || self.seen.is_holding();
        match live.next(is_open.then_some(QUIET), self.idle).await {
            Event::Lines(lines) => {
                (self.failures, self.failing_since) = (0, None);
                if is_open && live.has_caught_up {
                    self.has_settled = true;
                    self.seen.catch_up(&mut self.ready);
                }
                self.take(lines);
            }
            Event::Quiet => {
                self.has_settled = true;
                self.seen.settle(&mut self.ready);
            }
            Event::Idle => self.look_around().await,
            Event::End => self.end(),
            Event::Broken(error) => {
                let is_steady = live.opened.elapsed() >= STEADY;
                self.broke(GapReason::Reconnected, is_steady);
                self.failed(error)?;
            }
            Event::Unreadable(reason) => {
                let is_steady = live.opened.elapsed() >= STEADY;
                self.fresh = 0;
                self.broke(reason, is_steady);
            }
        }
        Ok(())
    }

    fn take(&mut self, lines: impl IntoIterator<Item = LogLine>) {
        for line in lines {
            if self.logs.wants(&line) {
                self.seen.take(line, &mut self.ready);
            }
        }
    }

    /// The log has come to its end.
    fn end(&mut self) {
        self.seen.settle(&mut self.ready);
        (self.live, self.rest) = (None, None);
        self.is_over = true;
    }

    /// The connection is of no use any more.
    fn broke(&mut self, reason: GapReason, is_steady: bool) {
        self.live = None;
        self.reason = Some(reason);
        // What came once more, and not to its end, comes again.
        self.seen.abandon_replay();
        if is_steady {
            (self.attempts, self.failing_since) = (0, None);
        }
        self.attempts = self.attempts.saturating_add(1);
    }

    /// Gives up if it has been tried for long enough.
    fn failed(&mut self, error: Error) -> Result<(), Error> {
        let since = *self.failing_since.get_or_insert_with(Instant::now);
        self.failures = self.failures.saturating_add(1);
        let is_first = !self.has_connected && self.failures >= FIRST_ATTEMPTS;
        if is_first || since.elapsed() >= self.patience {
            return Err(error.noting("the log can't be followed any more"));
        }
        Ok(())
    }

    async fn connect(&mut self) -> Result<(), Error> {
        if self.attempts > 0 {
            sleep(self.logs.client.layer.reconnect_pause(self.attempts)).await;
        }
        match self.open().await {
            Ok(Opened::Live(live)) => {
                self.begin_replay(false);
                self.has_connected = true;
                self.has_settled = false;
                self.live = Some(live);
            }
            Ok(Opened::Files(files)) => {
                let lines = lines_of(&self.logs.client, files);
                // What comes again has to be told from what is new by all of it.
                let lines = match self.seen.is_empty() {
                    true => match self.logs.end_of(lines, Order::AsRead).await {
                        (lines, None) => Ok(lines),
                        (_, Some(error)) => Err(error),
                    },
                    false => Ok(lines),
                };
                match lines {
                    Ok(lines) => {
                        self.begin_replay(true);
                        self.rest = Some(lines);
                    }
                    Err(error) => {
                        self.attempts = self.attempts.saturating_add(1);
                        self.failed(error)?;
                    }
                }
            }
            Ok(Opened::NotYet) => {
                self.attempts = self.attempts.saturating_add(1);
                // The service answers: nothing has failed.
                (self.failures, self.failing_since) = (0, None);
            }
            Ok(Opened::Nothing) => self.end(),
            Err(Trouble::Passing(error)) => {
                self.attempts = self.attempts.saturating_add(1);
                self.failed(error)?;
            }
            // The app was deleted, or the deployment.
            Err(Trouble::Lasting(error)) if self.has_connected && error.is_not_found() => {
                self.end()
            }
            Err(Trouble::Lasting(error)) => return Err(error),
        }
        Ok(())
    }

    /// How many lines of the end of the log are requested; `None` for all.
    fn requested(&self) -> Option<usize> {
        let tail = self
            .logs
            .tail
            .map(|lines| usize::try_from(lines).unwrap_or(usize::MAX));
        let most = match self.reason {
            None => return tail,
            // It would come again.
            Some(GapReason::TooLong | GapReason::NotText) => return Some(0),
            Some(_) if self.seen.is_empty() => tail.unwrap_or(usize::MAX),
            Some(_) => self.seen.requested(),
        };
        Some(most.min(self.fresh)).filter(|most| *most < usize::MAX)
    }

    /// Says what comes next: lines that were there before come first, as many as were requested at most, or all if they are in files.
    fn begin_replay(&mut self, is_in_files: bool) {
        let most = match is_in_files {
            true if self.seen.is_empty() => {
                self.logs.tail.and_then(|tail| usize::try_from(tail).ok())
            }
            true => None,
            false => self.requested(),
        };
        let Some(reason) = self.reason.take() else {
            return;
        };
        // Where nothing comes again, nothing can be known again.
        if reason != GapReason::Reconnected || most == Some(0) {
            self.ready.push_back(Followed::Gap(LogGap {
                reason,
                after: self.seen.last_time().cloned(),
            }));
        }
        let comes_again = match reason {
            GapReason::Reconnected => most != Some(0),
            // No lines were requested that would come again, but files have all.
            GapReason::TooLong | GapReason::NotText => is_in_files && !self.seen.is_empty(),
            // Of that deployment no line was returned.
            GapReason::NewDeployment => false,
        };
        if comes_again {
            self.seen.begin_replay(most, reason);
        }
    }

    /// Nothing was written for long. The connection may lead to a deployment that another one has taken over from, or that has
    /// ended.
    async fn look_around(&mut self) {
        if let Some(live) = &mut self.live {
            live.last_line = Instant::now();
        }
        // `None` where one was named, too.
        match self.logs.present_deployment().await {
            Ok(Some(present)) if self.deployment.as_ref() != Some(&present) => {
                self.broke(GapReason::Reconnected, true);
                return;
            }
            Ok(Some(_)) => return,
            Ok(None) => {}
            Err(error) if error.is_not_found() => return self.end(),
            // What can't be found out now is found out later.
            Err(_) => return,
        }
        match self.phase().await {
            Ok(Some(Phase::Over)) => self.end(),
            Err(error) if error.is_not_found() => self.end(),
            _ => {}
        }
    }
}

/// Whether an address of a file is of no use any more: the next one may be.
fn is_expired(error: &Error) -> bool {
    matches!(
        error.status(),
        Some(StatusCode::FORBIDDEN | StatusCode::NOT_FOUND | StatusCode::GONE)
    )
}
