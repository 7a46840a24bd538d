//! Waiting for what takes time.
//!
//! A [`Wait`] is a future: awaiting it gives the final state. Its [`states`](Wait::states) are a stream, each handed out as
//! soon as it is seen. Several waits together are [`Waits`]. Nothing is asked before it is awaited, and dropping it ends it;
//! what was started goes on.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use std::time::Duration;
//! use digitalocean_sdk::wait::Ended;
//!
//! // The final state, or an error after ten minutes.
//! let minutes = Duration::from_secs(600);
//! client.droplet(1).power_off().wait().deadline(minutes).await?;
//!
//! // Every state.
//! let mut states = client.droplet(1).snapshot("before").wait().states();
//! while let Some(state) = states.try_next().await? {
//!     println!("{:?}", state.status);
//! }
//!
//! // Until it is done, or until somebody says otherwise.
//! let stop = tokio::time::sleep(minutes); // or Ctrl-C
//! match client.droplet(1).reboot().wait().or_interrupt(stop).await? {
//!     Ended::Finished(action) => println!("done at {:?}", action.completed_at),
//!     Ended::Interrupted(state) => println!("still under way: {state:?}"),
//! }
//!
//! // Whatever can be fetched, until it is as it should be.
//! client
//!     .wait_until(
//!         "the account",
//!         { let client = client.clone(); move || client.raw().account_get() },
//!         |account| account.account.as_ref().is_some_and(|account| account.email_verified),
//!     )
//!     .await?;
//! # Ok(()) }
//! ```
//!
//! # How it looks
//!
//! What the request that started it answered is judged first, so that what is done at once costs no further request. Then it
//! pauses ([`Interval`]) and looks again, until a state is what was waited for, or means failure. States that nobody knows
//! are pending. Looks that fail in passing (no connection, 5xx, the rate limit) are made again, with pauses; other errors
//! end the wait.
//!
//! Every wait has a deadline, which also cuts a request in flight; [`without_deadline`](Wait::without_deadline) is the one
//! way to wait without end. It counts from when the request that starts it was answered: that request isn't cut short,
//! for nobody would know what it started.
//!
//! Waits for actions and for droplets that run at the same time on one client share their looks: a few of them ask for one
//! each, many read the list, 200 at a time.
//!
//! # How it ends
//!
//! | it | the wait gives |
//! |---|---|
//! | is as waited for | the final state |
//! | ended in failure | [`ErrorKind::Failed`](crate::ErrorKind::Failed), with the state |
//! | isn't done at the deadline | [`ErrorKind::Deadline`](crate::ErrorKind::Deadline), with the last state, the looks and the time |
//! | is gone (404) after it was there | [`ErrorKind::Vanished`](crate::ErrorKind::Vanished), with the last state |
//! | can't be looked at | the error of the call |

//! # What can be waited for
//!
#![doc = include_str!("table.md")]

#[cfg(feature = "actions")]
pub(crate) mod batcher;
mod interval;
mod many;
pub(crate) mod poll;
mod progress;
mod run;
mod verdict;

use std::borrow::Cow;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::{Stream, StreamExt};
use tokio::time::sleep_until;

use crate::{Client, Error};
pub use interval::Interval;
pub use many::{Completed, InterruptibleWaits, Waits};
#[cfg(feature = "progress")]
pub use progress::Progress;
pub(crate) use run::{Begun, Look};
use run::{End, Interrupt, Rules, Run, Slot};
pub use verdict::Verdict;

/// A future that requests and waits are turned into.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// Makes the outcome of how a wait ended: with its last state, or an error.
type Finish<T, O> = Box<dyn FnOnce(Result<Option<T>, Error>) -> BoxFuture<O> + Send>;

/// How often and how long something is usually waited for.
#[derive(Clone, Copy)]
pub(crate) struct Usual {
    pub(crate) interval: Duration,
    pub(crate) deadline: Duration,
}

impl Default for Usual {
    fn default() -> Self {
        Self {
            interval: Duration::from_secs(5),
            deadline: Duration::from_secs(60 * 60),
        }
    }
}

impl Client {
    /// Waits for anything that can be fetched: `fetch` is called for every look, and the wait is over when `condition` says
    /// so, which is a `bool` or a [`Verdict`]. `name` is what messages call it.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let droplet = client.droplet(1);
    /// let named = client.wait_until("the new name", move || droplet.get(), |droplet| droplet.name == "web-2");
    /// let droplet = named.deadline(std::time::Duration::from_secs(60)).await?;
    /// # Ok(()) }
    /// ```
    pub fn wait_until<T, F, A, E, V>(
        &self,
        name: impl Into<String>,
        fetch: F,
        condition: impl Fn(&T) -> V + Send + Sync + 'static,
    ) -> Wait<T>
    where
        T: Clone + Send + Sync + 'static,
        F: Fn() -> A + Send + Sync + 'static,
        A: IntoFuture<Output = Result<T, E>>,
        A::IntoFuture: Send + 'static,
        E: Into<Error>,
        V: Into<Verdict>,
    {
        let look = alone(move || {
            let asked = fetch().into_future();
            Box::pin(async move { asked.await.map_err(Into::into) })
        });
        let begun = Begun {
            name: name.into(),
            state: None,
            look: Some(look),
            fresh: false,
        };
        Wait::new(
            self,
            Usual::default(),
            Box::pin(async { Ok(begun) }),
            move |state| condition(state).into(),
        )
    }
}

/// A look that shares nothing with others.
pub(crate) fn alone<T: Send + 'static>(
    fetch: impl Fn() -> BoxFuture<T> + Send + Sync + 'static,
) -> Look<T> {
    Box::new(move |at| {
        let asked = fetch();
        Box::pin(async move {
            sleep_until(at.due).await;
            asked.await
        })
    })
}

/// A wait: await it for its end, or watch its [`states`](Self::states). See the [module](self).
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<T, O = T> {
    start: BoxFuture<Begun<T>>,
    rules: Rules<T>,
    interval: Interval,
    /// None: no deadline.
    deadline: Option<Duration>,
    interrupt: Option<Interrupt>,
    observer: Option<Box<dyn progress::Observer>>,
    slot: Option<Slot<T>>,
    finish: Finish<T, O>,
}

impl<T, O> std::fmt::Debug for Wait<T, O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wait")
            .field("interval", &self.interval)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

impl<T: Clone + Send + Sync + 'static> Wait<T> {
    pub(crate) fn new(
        client: &Client,
        usual: Usual,
        start: BoxFuture<Begun<T>>,
        judge: impl Fn(&T) -> Verdict + Send + Sync + 'static,
    ) -> Self {
        let options = client.options();
        let deadline = options.wait_deadline.unwrap_or(usual.deadline);
        Self {
            start,
            rules: Rules {
                judge: Box::new(judge),
                status: |_| None,
                keep: |_, _| {},
                passing: |_| false,
                until_gone: false,
            },
            interval: options
                .wait_interval
                .clone()
                .unwrap_or_else(|| usual.interval.into()),
            deadline: (deadline < Duration::MAX).then_some(deadline),
            interrupt: None,
            observer: None,
            slot: None,
            finish: Box::new(|ended| {
                let unseen = || Error::incomplete("the wait ended before a state was seen");
                Box::pin(async move { ended?.ok_or_else(unseen) })
            }),
        }
    }

    /// Waits for the end of it: a 404 is what is waited for then.
    pub(crate) fn until_gone(self) -> Wait<T, ()> {
        let mut wait = self.then(|_| Box::pin(async { Ok(()) }));
        wait.rules.until_gone = true;
        wait
    }
}

impl<T: Clone + Send + Sync + 'static, O: 'static> Wait<T, O> {
    /// How long to pause between two looks: a [`Duration`], or an [`Interval`] that grows. Default: the client's
    /// [`wait_interval`](crate::CallOptions::wait_interval), or what is usual for what is waited for.
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.interval = interval.into();
        self
    }

    /// How long to go on once the request that starts it was answered. It also cuts a request in flight. Default: the
    /// client's [`wait_deadline`](crate::CallOptions::wait_deadline), or what is usual for what is waited for.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Goes on for as long as it takes, also where that is for ever.
    pub fn without_deadline(mut self) -> Self {
        self.deadline = None;
        self
    }

    /// Ends early when `signal` does, such as `tokio::signal::ctrl_c()`, with the last state and without an error. A request
    /// that starts what is waited for is seen through first.
    pub fn or_interrupt<F>(mut self, signal: F) -> InterruptibleWait<T, O>
    where
        F: IntoFuture,
        F::IntoFuture: Send + 'static,
    {
        let signal = signal.into_future();
        self.interrupt = Some(Box::pin(async move {
            let _ = signal.await;
        }));
        InterruptibleWait { wait: self }
    }

    /// The states, each as soon as it is seen: the first is what the request that started it answered.
    pub fn states(self) -> States<T> {
        let (run, _) = self.run();
        let stream = futures_util::stream::unfold(run, |mut run| async move {
            let state = run.next().await?;
            Some((state, run))
        });
        States {
            stream: Box::pin(stream.fuse()),
        }
    }

    /// What messages call a state.
    pub(crate) fn status(mut self, status: fn(&T) -> Option<Cow<'_, str>>) -> Self {
        self.rules.status = status;
        self
    }

    /// Takes over what only the answer to a creation holds.
    pub(crate) fn keep(mut self, keep: fn(&mut T, &T)) -> Self {
        self.rules.keep = keep;
        self
    }

    /// Goes on in spite of these errors of looks.
    pub(crate) fn in_spite_of(mut self, passing: fn(&Error) -> bool) -> Self {
        self.rules.passing = passing;
        self
    }

    /// Turns the outcome into something else, so that waits for different things can be waited for together.
    pub fn map<P: Send + 'static>(self, change: impl FnOnce(O) -> P + Send + 'static) -> Wait<T, P>
    where
        O: Send,
    {
        let Wait {
            start,
            rules,
            interval,
            deadline,
            interrupt,
            observer,
            slot,
            finish,
        } = self;
        Wait {
            start,
            rules,
            interval,
            deadline,
            interrupt,
            observer,
            slot,
            finish: Box::new(|ended| Box::pin(async move { finish(ended).await.map(change) })),
        }
    }

    /// Turns the last state into something else.
    pub(crate) fn then<P: 'static>(
        self,
        finish: impl FnOnce(Option<T>) -> BoxFuture<P> + Send + 'static,
    ) -> Wait<T, P> {
        self.then_or_else(|ended| Box::pin(async move { finish(ended?).await }))
    }

    /// Turns the last state, or the error that the wait ended in, into something else.
    pub(crate) fn then_or_else<P>(
        self,
        finish: impl FnOnce(Result<Option<T>, Error>) -> BoxFuture<P> + Send + 'static,
    ) -> Wait<T, P> {
        Wait {
            start: self.start,
            rules: self.rules,
            interval: self.interval,
            deadline: self.deadline,
            interrupt: self.interrupt,
            observer: self.observer,
            slot: self.slot,
            finish: Box::new(finish),
        }
    }

    fn run(self) -> (Run<T>, Finish<T, O>) {
        let mut run = Run::new(self.start, self.rules, self.interval, self.deadline);
        run.interrupt = self.interrupt;
        run.observer = self.observer;
        run.slot = self.slot;
        (run, self.finish)
    }

    /// Waits to the end, however that comes.
    async fn ended(self) -> Result<Ended<O, T>, Error> {
        let (mut run, finish) = self.run();
        while let Some(state) = run.next().await {
            if let Err(error) = state {
                return finish(Err(error)).await.map(Ended::Finished);
            }
        }
        if run.end() == Some(End::Interrupted) {
            return Ok(Ended::Interrupted(run.into_last()));
        }
        finish(Ok(run.into_last())).await.map(Ended::Finished)
    }
}

impl<T: Clone + Send + Sync + 'static, O: Send + 'static> IntoFuture for Wait<T, O> {
    type Output = Result<O, Error>;
    type IntoFuture = BoxFuture<O>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            match self.ended().await? {
                Ended::Finished(outcome) => Ok(outcome),
                // Only an interruptible wait has somebody to interrupt it.
                Ended::Interrupted(_) => Err(Error::incomplete("the wait was interrupted")),
            }
        })
    }
}

/// A wait that somebody may end early; see [`Wait::or_interrupt`].
#[must_use = "a wait does nothing until it is awaited"]
pub struct InterruptibleWait<T, O = T> {
    wait: Wait<T, O>,
}

impl<T, O> std::fmt::Debug for InterruptibleWait<T, O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.wait.fmt(f)
    }
}

impl<T: Clone + Send + Sync + 'static, O: 'static> InterruptibleWait<T, O> {
    /// The states, each as soon as it is seen. The interruption ends them without an error.
    pub fn states(self) -> States<T> {
        self.wait.states()
    }
}

impl<T: Clone + Send + Sync + 'static, O: Send + 'static> IntoFuture for InterruptibleWait<T, O> {
    type Output = Result<Ended<O, T>, Error>;
    type IntoFuture = BoxFuture<Ended<O, T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.wait.ended())
    }
}

/// How a wait that may be interrupted ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Ended<O, T = O> {
    /// It is as it was waited for.
    Finished(O),
    /// Somebody ended the wait early. Here is the last state; none where none was seen yet.
    Interrupted(Option<T>),
}

impl<O, T> Ended<O, T> {
    /// What was waited for; none where the wait was interrupted.
    pub fn finished(self) -> Option<O> {
        match self {
            Self::Finished(outcome) => Some(outcome),
            Self::Interrupted(_) => None,
        }
    }
}

/// The states of what is waited for, as they are seen. After the final one, or an error, there are no more.
#[must_use = "a stream does nothing until it is polled"]
pub struct States<T> {
    stream: Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>,
}

impl<T> std::fmt::Debug for States<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("States")
    }
}

impl<T> States<T> {
    /// The next state; none at the end. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        self.stream.next().await
    }

    /// The next state; none at the end.
    ///
    /// # Errors
    ///
    /// However the wait ends but well. There are no more states then.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }
}

impl<T> Stream for States<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.stream.as_mut().poll_next(context)
    }
}
