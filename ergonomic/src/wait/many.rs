//! Many waits at once.

use std::future::{Future, IntoFuture};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, Stream, StreamExt};
use tokio::task::coop::unconstrained;
use tokio_util::sync::CancellationToken;

use super::{BoxFuture, Concluded, Interrupt, Interval, IntoWait, Wait};
use crate::{Error, ErrorKind, LastState, Outcome};

/// Many waits at once: waits, requests that can be waited for, and handles of resources that become ready. Their results must
/// have the same type; [`Wait::map`] converts others.
///
/// Awaiting them returns all results in the order of the waits, or an error as soon as one fails; [`settle`](Self::settle)
/// returns the [`Outcome`] of each, and [`completed`](Self::completed) is a stream of them, each as its wait ends.
///
/// Once one has failed, nothing more is sent, but requests in flight that may change something are awaited, and the error
/// has the [outcome of each](Error::outcomes): finished, failed, still running (with its last state) or not started.
///
/// ```no_run
/// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
/// use digitalocean_sdk::raw::types::Droplet;
/// use digitalocean_sdk::wait::Waits;
///
/// let web = ["web-1", "web-2", "web-3"];
/// let create = |name| client.droplets().create(name, "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
/// let droplets = match web.map(create).into_iter().collect::<Waits<_>>().await {
///     Ok(droplets) => droplets,
///     Err(error) => {
///         for (name, outcome) in web.iter().zip(error.outcomes::<Droplet>().unwrap_or_default()) {
///             println!("{name}: {:?}", outcome.state::<Droplet>().map(|droplet| droplet.id));
///         }
///         return Err(error);
///     }
/// };
///
/// let off = droplets.iter().map(|droplet| client.droplet(droplet.id).power_off());
/// let mut off = off.collect::<Waits<_>>().completed();
/// while let Some((index, outcome)) = off.next().await {
///     println!("{}: {}", web[index], outcome.is_finished());
/// }
/// # Ok(()) }
/// ```
#[must_use = "waits do nothing until they are awaited"]
pub struct Waits<O> {
    waits: Vec<Box<dyn Member<O>>>,
    interrupt: Option<Interrupt>,
    #[cfg(feature = "progress")]
    progress: Option<super::Progress>,
}

impl<O> std::fmt::Debug for Waits<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Waits")
            .field("waits", &self.waits.len())
            .finish_non_exhaustive()
    }
}

impl<O> Default for Waits<O> {
    fn default() -> Self {
        Self {
            waits: Vec::new(),
            interrupt: None,
            #[cfg(feature = "progress")]
            progress: None,
        }
    }
}

impl<W: IntoWait> FromIterator<W> for Waits<W::Outcome> {
    fn from_iter<I: IntoIterator<Item = W>>(waits: I) -> Self {
        let mut all = Self::default();
        all.extend(waits);
        all
    }
}

impl<W: IntoWait> Extend<W> for Waits<W::Outcome> {
    fn extend<I: IntoIterator<Item = W>>(&mut self, waits: I) {
        waits.into_iter().for_each(|wait| self.push(wait));
    }
}

/// One of the waits, of any state type.
trait Member<O>: Send {
    fn interval(self: Box<Self>, interval: Interval) -> Box<dyn Member<O>>;
    fn deadline(self: Box<Self>, deadline: Duration) -> Box<dyn Member<O>>;
    /// Runs it to its end, or until it is stopped.
    fn run(self: Box<Self>, stop: CancellationToken) -> Ending<O>;
}

/// The outcome of one of the waits.
type Ending<O> = Pin<Box<dyn Future<Output = Outcome<O>> + Send>>;

impl<T: Clone + Send + Sync + 'static, O: Send + Sync + 'static> Member<O> for Wait<T, O> {
    fn interval(self: Box<Self>, interval: Interval) -> Box<dyn Member<O>> {
        Box::new(Wait::interval(*self, interval))
    }

    fn deadline(self: Box<Self>, deadline: Duration) -> Box<dyn Member<O>> {
        Box::new(Wait::deadline(*self, deadline))
    }

    fn run(self: Box<Self>, stop: CancellationToken) -> Ending<O> {
        let wait = self.stopped_by(stop);
        Box::pin(async move {
            match wait.concluded().await {
                Ok(Concluded::Finished(outcome)) => Outcome::Finished(*outcome),
                Ok(Concluded::Interrupted { state, .. }) => {
                    Outcome::Running(state.map(|it| LastState::new(Arc::unwrap_or_clone(it))))
                }
                Err(error) if error.kind() != ErrorKind::Interrupted => Outcome::Failed(error),
                Err(error) if error.may_have_been_processed() => {
                    Outcome::Running(error.last_state())
                }
                Err(_) => Outcome::NotStarted,
            }
        })
    }
}

impl<O: Send + Sync + 'static> Waits<O> {
    /// Adds one more.
    pub fn push<W: IntoWait<Outcome = O>>(&mut self, wait: W) {
        self.waits.push(Box::new(wait.into_wait()));
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.waits.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waits.is_empty()
    }

    /// Sets the [`interval`](Wait::interval) of each.
    pub fn interval(self, interval: impl Into<Interval>) -> Self {
        let interval = interval.into();
        self.each(|wait| wait.interval(interval.clone()))
    }

    /// Sets the [`deadline`](Wait::deadline) of each. All begin together, so it is the deadline of all.
    pub fn deadline(self, deadline: Duration) -> Self {
        self.each(|wait| wait.deadline(deadline))
    }

    /// Removes the [deadline](Wait::without_deadline) of each.
    pub fn without_deadline(self) -> Self {
        self.deadline(Duration::MAX)
    }

    /// Ends all early when `signal` ends. Awaiting it then returns the [`Outcome`] of each; it is an error if all of them had
    /// something to start, and nothing had been started for any.
    pub fn or_interrupt<F>(mut self, signal: F) -> InterruptibleWaits<O>
    where
        F: IntoFuture,
        F::IntoFuture: Send + 'static,
    {
        let signal = signal.into_future();
        self.interrupt = Some(Box::pin(async move {
            let _ = signal.await;
        }));
        InterruptibleWaits { waits: self }
    }

    /// Shows how many are done.
    #[cfg(feature = "progress")]
    pub fn with_progress(mut self, progress: super::Progress) -> Self {
        self.progress = Some(progress);
        self
    }

    /// The outcome of each, in the order of the waits. One that fails doesn't end the others.
    pub async fn settle(self) -> Vec<Outcome<O>> {
        self.collect(false).await.0
    }

    /// The outcome of each, as it ends.
    pub fn completed(self) -> Completed<O> {
        #[cfg(feature = "progress")]
        let count = Count::new(self.progress, self.waits.len());
        #[cfg(not(feature = "progress"))]
        let count = Count {};
        let stop = CancellationToken::new();
        let running = self.waits.into_iter().enumerate().map(|(index, wait)| {
            let ending = wait.run(stop.clone());
            Box::pin(async move { (index, ending.await) }) as Placed<O>
        });
        Completed {
            running: running.collect(),
            interrupt: self.interrupt,
            stop,
            count,
        }
    }

    fn each(mut self, change: impl FnMut(Box<dyn Member<O>>) -> Box<dyn Member<O>>) -> Self {
        self.waits = self.waits.into_iter().map(change).collect();
        self
    }

    /// The outcome of each, and the index of the one that failed first. If that ends all, nothing more is sent after it.
    async fn collect(self, ends_at_failure: bool) -> (Vec<Outcome<O>>, Option<usize>) {
        let mut first = None;
        let mut all: Vec<Option<Outcome<O>>> = self.waits.iter().map(|_| None).collect();
        let mut completed = self.completed();
        while let Some((index, outcome)) = completed.next().await {
            if outcome.error().is_some() {
                first.get_or_insert(index);
                if ends_at_failure {
                    completed.stop.cancel();
                }
            }
            if let Some(place) = all.get_mut(index) {
                *place = Some(outcome);
            }
        }
        let all = all
            .into_iter()
            .map(|outcome| outcome.unwrap_or(Outcome::NotStarted));
        (all.collect(), first)
    }

    /// All outcomes, or the error of the first that failed with the outcome of each.
    async fn all(self) -> Result<Vec<Outcome<O>>, Error> {
        let (outcomes, first) = self.collect(true).await;
        let first = first.and_then(|index| outcomes.get(index)?.error());
        match first.map(Error::again) {
            Some(error) => Err(error.of_batch(summary(&outcomes), outcomes)),
            None if !outcomes.is_empty() && outcomes.iter().all(Outcome::is_not_started) => {
                let error = Error::new(
                    ErrorKind::Interrupted,
                    "interrupted before anything was started",
                );
                Err(error.of_batch(summary(&outcomes), outcomes))
            }
            None => Ok(outcomes),
        }
    }
}

/// How many ended how, in words.
fn summary<O>(outcomes: &[Outcome<O>]) -> String {
    let count = |is: fn(&Outcome<O>) -> bool| outcomes.iter().filter(|outcome| is(outcome)).count();
    let parts = [
        ("failed", count(|outcome| outcome.error().is_some())),
        ("finished", count(Outcome::is_finished)),
        (
            "running",
            count(|outcome| matches!(outcome, Outcome::Running(_))),
        ),
        ("not started", count(Outcome::is_not_started)),
    ];
    let parts = parts.iter().filter(|(_, count)| *count > 0);
    let all = format!(" of {}", outcomes.len());
    let words = parts.enumerate().map(|(index, (word, count))| {
        let all = if index == 0 { all.as_str() } else { "" };
        format!("{count}{all} {word}")
    });
    words.collect::<Vec<_>>().join(", ")
}

impl<O: Send + Sync + 'static> IntoFuture for Waits<O> {
    type Output = Result<Vec<O>, Error>;
    type IntoFuture = BoxFuture<Vec<O>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let outcomes = self.all().await?;
            if outcomes.iter().all(Outcome::is_finished) {
                return Ok(outcomes.into_iter().filter_map(Outcome::finished).collect());
            }
            // The wait that this one belongs to was interrupted.
            let error = Error::new(ErrorKind::Interrupted, "interrupted");
            Err(error.of_batch(summary(&outcomes), outcomes))
        })
    }
}

/// Many waits that can be interrupted; see [`Waits::or_interrupt`].
#[must_use = "waits do nothing until they are awaited"]
#[derive(Debug)]
pub struct InterruptibleWaits<O> {
    waits: Waits<O>,
}

impl<O: Send + Sync + 'static> InterruptibleWaits<O> {
    /// Shows how many are done.
    #[cfg(feature = "progress")]
    pub fn with_progress(mut self, progress: super::Progress) -> Self {
        self.waits = self.waits.with_progress(progress);
        self
    }

    /// The outcome of each, in the order of the waits. One that fails doesn't end the others; the interruption does.
    pub async fn settle(self) -> Vec<Outcome<O>> {
        self.waits.settle().await
    }

    /// The outcome of each, as it ends. The interruption ends all that are left.
    pub fn completed(self) -> Completed<O> {
        self.waits.completed()
    }
}

impl<O: Send + Sync + 'static> IntoFuture for InterruptibleWaits<O> {
    type Output = Result<Vec<Outcome<O>>, Error>;
    type IntoFuture = BoxFuture<Vec<Outcome<O>>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.waits.all())
    }
}

type Placed<O> = Pin<Box<dyn Future<Output = (usize, Outcome<O>)> + Send>>;

/// The outcomes of many waits, each as it ends. Dropping it ends the waits that are left, and cancels their requests in
/// flight.
#[must_use = "a stream does nothing until it is polled"]
pub struct Completed<O> {
    running: FuturesUnordered<Placed<O>>,
    interrupt: Option<Interrupt>,
    stop: CancellationToken,
    count: Count,
}

impl<O> std::fmt::Debug for Completed<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Completed")
            .field("running", &self.running.len())
            .finish_non_exhaustive()
    }
}

impl<O> Completed<O> {
    /// The next outcome: the index of the wait, from zero, and its outcome; `None` when all have ended. This is cancel safe.
    pub async fn next(&mut self) -> Option<(usize, Outcome<O>)> {
        StreamExt::next(self).await
    }
}

impl<O> Stream for Completed<O> {
    type Item = (usize, Outcome<O>);

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Some(interrupt) = &mut this.interrupt
            && interrupt.poll_unpin(context).is_ready()
        {
            this.interrupt = None;
            this.stop.cancel();
        }
        // Ten thousand waits that sleep would use up the budget of a task many times over, and wake it again each time.
        let next = pin!(unconstrained(this.running.next()));
        let next = ready!(next.poll(context));
        match &next {
            Some((_, outcome)) => this.count.one(outcome),
            None => this.count.finish(),
        }
        Poll::Ready(next)
    }
}

#[cfg(feature = "progress")]
use super::progress::Count;

/// A progress display that shows nothing.
#[cfg(not(feature = "progress"))]
struct Count {}

#[cfg(not(feature = "progress"))]
impl Count {
    fn one<O>(&mut self, _: &Outcome<O>) {}
    fn finish(&mut self) {}
}
