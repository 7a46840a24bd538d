//! Waiting for operations that take time.
//!
//! A [`Wait`] is a future: awaiting it returns the final state. [`states`](Wait::states) turns it into a stream of the
//! states, each returned as soon as it is polled. Several waits together are [`Waits`]. Nothing is sent before a wait is
//! awaited. Dropping it ends the wait, but not what was started.
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
//!     println!("{}", state.status);
//! }
//!
//! // Until it is done, or until a future ends.
//! let stop = tokio::time::sleep(minutes); // or Ctrl-C
//! match client.droplet(1).reboot().wait().or_interrupt(stop).await? {
//!     Ended::Finished(action) => println!("done at {:?}", action.completed_at),
//!     Ended::Interrupted(state) => println!("still under way: {state:?}"),
//! }
//!
//! // Anything that can be fetched, until a condition holds.
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
//! # How it polls
//!
//! The response to the request that started it is checked first, so that an operation that is done at once needs no further
//! request. Then the wait pauses ([`Interval`]) and polls, until it reaches the state that it waits for, or one that means
//! failure. Unknown
//! states count as pending. Polls that fail with a transient error (no connection, 5xx, the rate limit) are repeated with
//! growing pauses; other errors end the wait. If the service refuses the request that starts it for a temporary reason
//! (another action is in progress on the resource, or on the one that it belongs to), the request is repeated every 5 s, or at
//! the wait's interval if that is shorter.
//!
//! Waits for resources whose list shows their state (actions, droplets, database clusters, Kubernetes clusters, load balancers
//! and more) share their polls if they use the same client: up to four of them poll separately; more of them read pages of the
//! list, 200 items at a time.
//!
//! # Deadline and interruption
//!
//! Every wait has a deadline, unless it is [`without_deadline`](Wait::without_deadline) (or [`Duration::MAX`]). It is measured
//! from the time when the wait is first polled, and covers all its requests: the time in which the request that starts it is
//! queued for the rate limit or refused temporarily, the polls, and a last request that fetches the result. The same holds for an
//! interruption. After either, nothing more is sent. Only a request in flight that may change something is still awaited, within
//! its own [request timeout](crate::CallOptions::request_timeout): otherwise its outcome would be unknown.
//!
//! # How it ends
//!
//! | what happened | the wait returns |
//! |---|---|
//! | the condition was reached | the final state |
//! | the state means failure | [`ErrorKind::Failed`] |
//! | it isn't done at the deadline | [`ErrorKind::Deadline`], with the number of polls and the time |
//! | it is gone (404) after it existed | [`ErrorKind::Vanished`] |
//! | the wait was interrupted | [`Ended::Interrupted`] with the last state; [`ErrorKind::Interrupted`] if something was to be started and had not been |
//! | a poll failed with an error that isn't transient | the error of the call |
//!
//! Every error of a wait has the last state ([`Error::state`]), if there was one, so the id of an action that was started isn't
//! lost if it can no longer be polled. If the request that started it was carried out, [`Error::may_have_been_processed`] is
//! true.
//!
//! # What can be waited for
//!
#![doc = include_str!("table.md")]

pub(crate) mod batcher;
mod into_wait;
mod limits;
mod many;
pub(crate) mod poll;
mod progress;
mod run;

use std::borrow::Cow;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll as TaskPoll};
use std::time::Duration;

use futures_util::{Stream, StreamExt};
use tokio_util::sync::CancellationToken;

pub use crate::interval::Interval;
use crate::{Client, Error, ErrorKind, LastState};
pub use digitalocean_core::resource::WaitState;
use digitalocean_core::resource::unboxed;
pub use into_wait::IntoWait;
use limits::{Interrupt, Limits};
pub use many::{Completed, InterruptibleWaits, Waits};
pub(crate) use poll::{Poll, alone};
#[cfg(feature = "progress")]
pub use progress::Progress;
pub(crate) use run::{Begun, Start};
use run::{End, Rules, Run};

/// The future of requests and waits.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// Turns the end of a wait, with its last state or an error, into its outcome.
type Finish<T, O> = Box<dyn FnOnce(Result<Option<T>, Error>) -> Finished<O> + Send>;

/// The outcome, or a request that is still needed for it.
enum Finished<O> {
    Now(Result<Box<O>, Error>),
    After(Box<dyn FnOnce(Client) -> BoxFuture<Box<O>> + Send>),
}

/// The default interval and deadline of a wait.
#[derive(Clone, Copy)]
pub(crate) struct Defaults {
    pub(crate) interval: Duration,
    pub(crate) deadline: Duration,
}

impl Default for Defaults {
    fn default() -> Self {
        Self {
            interval: Duration::from_secs(5),
            deadline: Duration::from_secs(60 * 60),
        }
    }
}

impl Client {
    /// Waits for anything that can be fetched: `fetch` is called for every poll, and the wait ends when `condition`, which
    /// returns a `bool` or a [`WaitState`], holds. `name` is used in messages.
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
        V: Into<WaitState>,
    {
        let poll = alone(move || {
            let fetched = fetch().into_future();
            Box::pin(async move { fetched.await.map(Box::new).map_err(Into::into) })
        });
        let begun = Begun {
            name: name.into(),
            state: None,
            poll: Some(poll),
            carried_out: false,
            fresh: None,
        };
        Wait::new(self, Defaults::default(), known(begun), move |state| {
            condition(state).into()
        })
    }
}

/// A start that sends nothing.
pub(crate) fn known<T: Send + Sync + 'static>(begun: Begun<T>) -> Start<T> {
    Box::new(move |_| Box::pin(std::future::ready(Ok(begun))))
}

/// A wait: await it for its result, or use it as a stream of [`states`](Self::states). See the [module](self).
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<T, O = T>(Box<Plan<T, O>>);

struct Plan<T, O> {
    client: Client,
    start: Start<T>,
    rules: Rules<T>,
    interval: Interval,
    limits: Limits,
    observer: Option<Box<dyn progress::Observer>>,
    finish: Finish<T, O>,
}

impl<T, O> std::fmt::Debug for Wait<T, O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wait")
            .field("interval", &self.0.interval)
            .field("deadline", &self.0.limits.patience)
            .finish_non_exhaustive()
    }
}

impl<T: Clone + Send + Sync + 'static> Wait<T> {
    pub(crate) fn new(
        client: &Client,
        defaults: Defaults,
        start: Start<T>,
        judge: impl Fn(&T) -> WaitState + Send + Sync + 'static,
    ) -> Self {
        let options = client.options();
        let deadline = options.wait_deadline.unwrap_or(defaults.deadline);
        let interval = options.wait_interval.clone();
        Self(Box::new(Plan {
            client: client.clone(),
            start,
            rules: Rules {
                judge: Box::new(judge),
                status: |_| None,
                keep: |_, _| {},
                until_gone: false,
            },
            interval: interval.unwrap_or_else(|| defaults.interval.into()),
            limits: Limits::new((deadline < Duration::MAX).then_some(deadline)),
            observer: None,
            finish: Box::new(|ended| {
                let unseen = || Error::incomplete("the wait ended before a state was seen");
                Finished::Now(ended.and_then(|last| last.map(Box::new).ok_or_else(unseen)))
            }),
        }))
    }

    /// Waits until it is gone: a 404 reaches the end then.
    pub(crate) fn until_gone(mut self) -> Wait<T, ()> {
        self.0.rules.until_gone = true;
        self.finish(|ended| Finished::Now(ended.map(|_| Box::new(()))))
    }
}

impl<T: Clone + Send + Sync + 'static, O: Send + 'static> Wait<T, O> {
    /// How long to pause between two polls: a [`Duration`], or an [`Interval`] that grows. Default: the client's
    /// [`wait_interval`](crate::CallOptions::wait_interval), or that of [what is waited for](self#what-can-be-waited-for).
    pub fn interval(mut self, interval: impl Into<Interval>) -> Self {
        self.0.interval = interval.into();
        self
    }

    /// How long the wait may take, from the time when it is first polled to its last request. Default: the client's
    /// [`wait_deadline`](crate::CallOptions::wait_deadline), or that of [what is waited for](self#what-can-be-waited-for).
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.0.limits.patience = (deadline < Duration::MAX).then_some(deadline);
        self
    }

    /// Removes the deadline: the wait may never end.
    pub fn without_deadline(mut self) -> Self {
        self.0.limits.patience = None;
        self
    }

    /// Ends the wait early when `signal` ends, such as `tokio::signal::ctrl_c()`, with the last state and without an error.
    /// Nothing more is sent then, but a request in flight that may change something is awaited first. If a request starts what
    /// is waited for, and it had not been sent, that is an error ([`ErrorKind::Interrupted`]). A wait that only polls, such as
    /// `client.droplet(id).wait()`, has nothing to start: it ends without a state then.
    pub fn or_interrupt<F>(mut self, signal: F) -> InterruptibleWait<T, O>
    where
        F: IntoFuture,
        F::IntoFuture: Send + 'static,
    {
        let signal = signal.into_future();
        self.0.limits.interrupt = Some(Box::pin(async move {
            let _ = signal.await;
        }));
        InterruptibleWait { wait: self }
    }

    /// The states, each as soon as it is known: the first is the response to the request that started it.
    pub fn states(self) -> States<T> {
        let (run, _) = self.run();
        let is_interrupted = Arc::new(AtomicBool::new(false));
        let begin = (run, Arc::clone(&is_interrupted));
        let stream = futures_util::stream::unfold(begin, |(mut run, is_interrupted)| async move {
            let Some(state) = run.next().await else {
                is_interrupted.store(run.end() == Some(End::Interrupted), Ordering::Relaxed);
                return None;
            };
            Some((state.map(Arc::unwrap_or_clone), (run, is_interrupted)))
        });
        States {
            stream: Box::pin(stream.fuse()),
            is_interrupted,
        }
    }

    /// Continues until a condition, which returns a `bool` or a [`WaitState`], holds as well. It is checked only for states that
    /// would have ended the wait, so it needn't say when the resource is ready.
    ///
    /// ```no_run
    /// # #[cfg(feature = "droplets")]
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let create = client.droplets().create("web", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64").ipv6(true);
    /// let web = create.wait().and(|droplet| droplet.public_ipv6().is_some()).await?;
    /// # Ok(()) }
    /// ```
    pub fn and<V: Into<WaitState>>(
        mut self,
        condition: impl Fn(&T) -> V + Send + Sync + 'static,
    ) -> Self {
        let judge = self.0.rules.judge;
        self.0.rules.judge = Box::new(move |state| match judge(state) {
            WaitState::Reached => condition(state).into(),
            early => early,
        });
        self
    }

    /// How messages name a state.
    pub(crate) fn status(mut self, status: fn(&T) -> Option<Cow<'_, str>>) -> Self {
        self.0.rules.status = status;
        self
    }

    /// Copies what only the response to a creation has.
    pub(crate) fn keep(mut self, keep: fn(&mut T, &T)) -> Self {
        self.0.rules.keep = keep;
        self
    }

    /// Ends with the wait for several things that it belongs to.
    fn stopped_by(mut self, outer: CancellationToken) -> Self {
        self.0.limits.outer = Some(outer);
        self
    }

    /// Converts the result, so that waits with different results can be put into one [`Waits`].
    pub fn map<P: Send + 'static>(
        self,
        change: impl FnOnce(O) -> P + Send + 'static,
    ) -> Wait<T, P> {
        self.finish_by(|finish| {
            Box::new(|ended| match finish(ended) {
                Finished::Now(outcome) => {
                    Finished::Now(outcome.map(|outcome| Box::new(change(*outcome))))
                }
                Finished::After(follow) => Finished::After(Box::new(|client| {
                    let following = follow(client);
                    Box::pin(async move { following.await.map(|it| Box::new(change(*it))) })
                })),
            })
        })
    }

    /// Sends another request after the last state.
    #[allow(dead_code)] // Not every area has waits that do.
    pub(crate) fn then<P: 'static>(
        self,
        follow: impl FnOnce(Client, Option<T>) -> BoxFuture<Box<P>> + Send + 'static,
    ) -> Wait<T, P> {
        self.finish(|ended| match ended {
            Ok(last) => Finished::After(Box::new(|client| follow(client, last))),
            Err(error) => Finished::Now(Err(error)),
        })
    }

    /// Sends another request after the last state, or after an error of the wait for which `handles` returns true.
    #[allow(dead_code)] // Not every area has waits that do.
    pub(crate) fn then_or_else<P: 'static>(
        self,
        handles: fn(&Error) -> bool,
        follow: impl FnOnce(Client, Result<Option<T>, Error>) -> BoxFuture<Box<P>> + Send + 'static,
    ) -> Wait<T, P> {
        self.finish(move |ended| match ended {
            Err(error) if !handles(&error) => Finished::Now(Err(error)),
            ended => Finished::After(Box::new(|client| follow(client, ended))),
        })
    }

    fn finish<P>(
        self,
        finish: impl FnOnce(Result<Option<T>, Error>) -> Finished<P> + Send + 'static,
    ) -> Wait<T, P> {
        self.finish_by(|_| Box::new(finish))
    }

    fn finish_by<P>(self, finish: impl FnOnce(Finish<T, O>) -> Finish<T, P>) -> Wait<T, P> {
        let plan = *self.0;
        Wait(Box::new(Plan {
            client: plan.client,
            start: plan.start,
            rules: plan.rules,
            interval: plan.interval,
            limits: plan.limits,
            observer: plan.observer,
            finish: finish(plan.finish),
        }))
    }

    fn run(self) -> (Run<T>, Finish<T, O>) {
        let plan = *self.0;
        let run = Run::new(
            plan.client,
            plan.start,
            plan.rules,
            plan.interval,
            plan.limits,
            plan.observer,
        );
        (run, plan.finish)
    }

    /// Runs the wait to its end.
    async fn concluded(self) -> Result<Concluded<O, T>, Error> {
        let (mut run, finish) = self.run();
        let mut ended = Ok(());
        while let Some(state) = run.next().await {
            if let Err(error) = state {
                ended = Err(error);
            }
        }
        if run.end() == Some(End::Interrupted) {
            return Ok(run.interrupted());
        }
        match finished(&run, ended, finish) {
            Finished::Now(outcome) => outcome.map(Concluded::Finished),
            Finished::After(follow) => match Box::pin(run.finish(follow)).await {
                Err(error) if error.kind() == ErrorKind::Interrupted && run.is_interruptible() => {
                    Ok(run.interrupted())
                }
                outcome => outcome.map(Concluded::Finished),
            },
        }
    }
}

impl<T: Clone + Send + Sync + 'static, O: Send + 'static> IntoFuture for Wait<T, O> {
    type Output = Result<O, Error>;
    type IntoFuture = BoxFuture<O>;

    fn into_future(self) -> Self::IntoFuture {
        unboxed(Box::pin(async move {
            match self.concluded().await? {
                Concluded::Finished(outcome) => Ok(outcome),
                // Whoever waits for something larger was interrupted.
                Concluded::Interrupted { state, carried_out } => {
                    let progress = digitalocean_core::Progress {
                        state: state.map(|it| LastState::new(Arc::unwrap_or_clone(it))),
                        ..Default::default()
                    };
                    let error = Error::new(ErrorKind::Interrupted, "the wait was interrupted");
                    Err(error.in_wait(progress, carried_out))
                }
            }
        }))
    }
}

/// What comes of how a run ended. In a function of its own, so that its values are on the stack while it runs, and not while the wait does.
#[inline(never)]
fn finished<T: Clone + Send + Sync + 'static, O>(
    run: &Run<T>,
    ended: Result<(), Error>,
    finish: Finish<T, O>,
) -> Finished<O> {
    finish(ended.map(|()| run.last()))
}

/// How a wait ended.
enum Concluded<O, T> {
    Finished(Box<O>),
    Interrupted {
        state: Option<Arc<T>>,
        /// Whether a request that changed something was carried out.
        carried_out: bool,
    },
}

/// A wait that can be interrupted; see [`Wait::or_interrupt`].
#[must_use = "a wait does nothing until it is awaited"]
pub struct InterruptibleWait<T, O = T> {
    wait: Wait<T, O>,
}

impl<T, O> std::fmt::Debug for InterruptibleWait<T, O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.wait.fmt(f)
    }
}

impl<T: Clone + Send + Sync + 'static, O: Send + 'static> InterruptibleWait<T, O> {
    /// The states, each as soon as it is known. The interruption ends the stream without an error;
    /// [`States::is_interrupted`] says so then.
    pub fn states(self) -> States<T> {
        self.wait.states()
    }
}

impl<T: Clone + Send + Sync + 'static, O: Send + 'static> IntoFuture for InterruptibleWait<T, O> {
    type Output = Result<Ended<O, T>, Error>;
    type IntoFuture = BoxFuture<Ended<O, T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            Ok(match self.wait.concluded().await? {
                Concluded::Finished(outcome) => Ended::Finished(*outcome),
                Concluded::Interrupted { state, .. } => {
                    Ended::Interrupted(state.map(Arc::unwrap_or_clone))
                }
            })
        })
    }
}

/// How a wait that may be interrupted ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Ended<O, T = O> {
    /// The wait reached its end; this is the result.
    Finished(O),
    /// The wait was interrupted. This is the last state; `None` if none was seen yet.
    Interrupted(Option<T>),
}

impl<O, T> Ended<O, T> {
    /// The result; `None` if the wait was interrupted.
    pub fn finished(self) -> Option<O> {
        match self {
            Self::Finished(outcome) => Some(outcome),
            Self::Interrupted(_) => None,
        }
    }
}

/// The states of what is waited for, as they are polled. The stream ends after the final one, or an error.
#[must_use = "a stream does nothing until it is polled"]
pub struct States<T> {
    stream: Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>,
    is_interrupted: Arc<AtomicBool>,
}

impl<T> std::fmt::Debug for States<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("States")
    }
}

impl<T> States<T> {
    /// The next state; `None` at the end. This is cancel safe.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        self.stream.next().await
    }

    /// The next state; `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns the error of the wait. There are no more states then.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// Whether it has ended because the wait was [interrupted](Wait::or_interrupt).
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        self.is_interrupted.load(Ordering::Relaxed)
    }
}

impl<T> Stream for States<T> {
    type Item = Result<T, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> TaskPoll<Option<Self::Item>> {
        self.stream.as_mut().poll_next(context)
    }
}
