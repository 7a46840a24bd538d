//! Many waits at once.

use std::future::IntoFuture;
use std::pin::Pin;
use std::sync::{Arc, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, Stream, StreamExt};

use super::{BoxFuture, Ended, Interval, Slot, Wait};
use crate::{Error, ErrorKind, LastState, Outcome};

/// Many waits at once. Awaiting them gives all final states in the order of the waits, and the first error as soon as there
/// is one; [`settle`](Self::settle) gives every result, [`completed`](Self::completed) each as it comes.
///
/// ```no_run
/// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
/// use digitalocean_sdk::wait::Waits;
///
/// let web = ["web-1", "web-2", "web-3"];
/// let create = |name| client.droplets().create(name, "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64").wait();
/// let droplets = web.map(create).into_iter().collect::<Waits<_>>().await?;
///
/// let mut off = droplets.iter().map(|droplet| client.droplet(droplet.id).power_off().wait()).collect::<Waits<_>>().completed();
/// while let Some((index, result)) = off.next().await {
///     println!("{}: {:?}", web[index], result.map(|action| action.status));
/// }
/// # Ok(()) }
/// ```
#[must_use = "waits do nothing until they are awaited"]
pub struct Waits<T, O = T> {
    waits: Vec<Wait<T, O>>,
    #[cfg(feature = "progress")]
    progress: Option<super::Progress>,
}

impl<T, O> std::fmt::Debug for Waits<T, O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Waits")
            .field("waits", &self.waits.len())
            .finish_non_exhaustive()
    }
}

impl<T, O> Default for Waits<T, O> {
    fn default() -> Self {
        Self {
            waits: Vec::new(),
            #[cfg(feature = "progress")]
            progress: None,
        }
    }
}

impl<T, O> FromIterator<Wait<T, O>> for Waits<T, O> {
    fn from_iter<I: IntoIterator<Item = Wait<T, O>>>(waits: I) -> Self {
        let mut all = Self::default();
        all.extend(waits);
        all
    }
}

impl<T, O> Extend<Wait<T, O>> for Waits<T, O> {
    fn extend<I: IntoIterator<Item = Wait<T, O>>>(&mut self, waits: I) {
        self.waits.extend(waits);
    }
}

impl<T: Clone + Send + Sync + 'static, O: Send + 'static> Waits<T, O> {
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

    /// Sets the [`deadline`](Wait::deadline) of each.
    pub fn deadline(self, deadline: Duration) -> Self {
        self.each(|wait| wait.deadline(deadline))
    }

    /// Lets each go on [without a deadline](Wait::without_deadline).
    pub fn without_deadline(self) -> Self {
        self.each(Wait::without_deadline)
    }

    /// Ends all early when `signal` does, each with its last state and without an error.
    pub fn or_interrupt<F>(self, signal: F) -> InterruptibleWaits<T, O>
    where
        F: IntoFuture,
        F::IntoFuture: Send + 'static,
    {
        let signal = signal.into_future();
        let signal = async move {
            let _ = signal.await;
        };
        let signal = signal.boxed().shared();
        InterruptibleWaits {
            waits: self.each(|mut wait| {
                wait.interrupt = Some(Box::pin(signal.clone()));
                wait
            }),
        }
    }

    /// Shows on standard error how many are done.
    #[cfg(feature = "progress")]
    pub fn with_progress(mut self, progress: super::Progress) -> Self {
        self.progress = Some(progress);
        self
    }

    /// Every result, in the order of the waits.
    pub async fn settle(self) -> Vec<Result<O, Error>> {
        let mut results: Vec<Option<_>> = self.waits.iter().map(|_| None).collect();
        let mut completed = self.completed();
        while let Some((index, result)) = completed.next().await {
            if let Some(slot) = results.get_mut(index) {
                *slot = Some(result);
            }
        }
        results.into_iter().flatten().collect()
    }

    /// Each as it ends: its place among the waits, counted from zero, and its result.
    pub fn completed(self) -> Completed<O> {
        let (waits, progress) = self.shown();
        Completed {
            running: waits
                .into_iter()
                .map(IntoFuture::into_future)
                .enumerate()
                .map(placed)
                .collect(),
            progress,
        }
    }

    fn each(mut self, change: impl FnMut(Wait<T, O>) -> Wait<T, O>) -> Self {
        self.waits = self.waits.into_iter().map(change).collect();
        self
    }

    fn shown(self) -> (Vec<Wait<T, O>>, Count) {
        #[cfg(feature = "progress")]
        let count = Count::new(self.progress, self.waits.len());
        #[cfg(not(feature = "progress"))]
        let count = Count {};
        (self.waits, count)
    }

    /// All results in order; the first error ends it. Where that is the deadline, it carries the last states of all that are
    /// still running.
    async fn all<R: Send + Sync + 'static>(
        self,
        end: fn(Wait<T, O>) -> BoxFuture<R>,
    ) -> Result<Vec<R>, Error> {
        let (waits, progress) = self.shown();
        let mut done: Vec<Option<R>> = waits.iter().map(|_| None).collect();
        let mut slots = Vec::new();
        let seen = waits.into_iter().map(|mut wait| {
            let slot: Slot<T> = Arc::default();
            slots.push(Arc::clone(&slot));
            wait.slot = Some(slot);
            end(wait)
        });
        let running = seen.enumerate().map(placed).collect();
        let mut completed = Completed { running, progress };
        while let Some((index, result)) = completed.next().await {
            match result {
                Ok(outcome) => {
                    if let Some(place) = done.get_mut(index) {
                        *place = Some(outcome);
                    }
                }
                Err(error) if error.kind() == ErrorKind::Deadline => {
                    let running = done.iter().zip(&slots).filter(|(done, _)| done.is_none());
                    let states = running.filter_map(|(_, slot)| {
                        let state = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
                        Some(Outcome::<R>::Running(Some(LastState::new(state?))))
                    });
                    let states = states.collect();
                    let left = done.iter().filter(|done| done.is_none()).count();
                    let summary = format!("{left} of {} weren't done at the deadline", done.len());
                    return Err(error.of_batch(summary, states));
                }
                Err(error) => return Err(error),
            }
        }
        Ok(done.into_iter().flatten().collect())
    }
}

fn placed<R: Send + 'static>((index, future): (usize, BoxFuture<R>)) -> Placed<R> {
    Box::pin(async move { (index, future.await) })
}

impl<T: Clone + Send + Sync + 'static, O: Send + Sync + 'static> IntoFuture for Waits<T, O> {
    type Output = Result<Vec<O>, Error>;
    type IntoFuture = BoxFuture<Vec<O>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.all(IntoFuture::into_future))
    }
}

/// Many waits that somebody may end early; see [`Waits::or_interrupt`].
#[must_use = "waits do nothing until they are awaited"]
#[derive(Debug)]
pub struct InterruptibleWaits<T, O = T> {
    waits: Waits<T, O>,
}

impl<T: Clone + Send + Sync + 'static, O: Send + Sync + 'static> IntoFuture
    for InterruptibleWaits<T, O>
{
    type Output = Result<Vec<Ended<O, T>>, Error>;
    type IntoFuture = BoxFuture<Vec<Ended<O, T>>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.waits.all(|wait| Box::pin(wait.ended())))
    }
}

type Placed<R> = Pin<Box<dyn Future<Output = (usize, Result<R, Error>)> + Send>>;

/// The results of many waits, each as it ends. Dropping it ends the waits that are left.
#[must_use = "a stream does nothing until it is polled"]
pub struct Completed<R> {
    running: FuturesUnordered<Placed<R>>,
    progress: Count,
}

impl<R> std::fmt::Debug for Completed<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Completed")
            .field("running", &self.running.len())
            .finish_non_exhaustive()
    }
}

impl<R> Completed<R> {
    /// The next that ends: its place among the waits, counted from zero, and its result; none when all have ended. Dropping
    /// the future loses nothing.
    pub async fn next(&mut self) -> Option<(usize, Result<R, Error>)> {
        StreamExt::next(self).await
    }
}

impl<R> Stream for Completed<R> {
    type Item = (usize, Result<R, Error>);

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.running.poll_next_unpin(context));
        match &next {
            Some((_, result)) => self.progress.one(result.is_ok()),
            None => self.progress.finish(),
        }
        Poll::Ready(next)
    }
}

#[cfg(feature = "progress")]
use super::progress::Count;

/// Shows nothing.
#[cfg(not(feature = "progress"))]
struct Count {}

#[cfg(not(feature = "progress"))]
impl Count {
    fn one(&mut self, _: bool) {}
    fn finish(&mut self) {}
}
