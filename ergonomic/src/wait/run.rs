//! The loop of one wait: start, judge, pause, poll, and again.
//!
//! One clock holds from the first time that a wait is polled to its last request: the deadline and the interruption also cut
//! the start (a queue for the rate limit, refusals that are transient) and what follows the last state. Only a request that
//! may change something and is under way is awaited to its end, because its outcome would be unknown otherwise.

use std::borrow::Cow;
use std::future::pending;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use digitalocean_core::Progress;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::Concluded;
use super::WaitState;
use super::limits::{Limit, Limits};
use super::poll::{Poll, PollAt};
use super::progress::Observer;
use crate::interval::{Interval, Pauses};
use crate::wait::BoxFuture;
use crate::{Client, Error, ErrorKind, LastState};

/// The longest pause after polls that failed.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// How long before the deadline the last poll is sent, if it would be older than an interval otherwise.
const LAST_POLL: Duration = Duration::from_secs(2);

/// Starts what is waited for, with a client that sends nothing any more once the wait is over.
pub(crate) type Start<T> = Box<dyn FnOnce(Client) -> BoxFuture<Begun<T>> + Send>;

/// What a wait knows when it begins.
pub(crate) struct Begun<T> {
    /// What is waited for, as messages name it.
    pub(crate) name: String,
    /// What the request that started it answered; `None` if nothing was sent yet. Behind a pointer, for states may be large, and
    /// unoptimized code keeps each value of a function apart on the stack.
    pub(crate) state: Option<Arc<T>>,
    /// `None` if there is nothing to wait for.
    pub(crate) poll: Option<Poll<T>>,
    /// Whether a request that changed something was carried out.
    pub(crate) carried_out: bool,
    /// For how long the service may not know it yet, if it was created a moment ago.
    pub(crate) fresh: Option<Duration>,
}

impl<T> Begun<T> {
    /// The start of a wait that has nothing to wait for, and ends at once.
    pub(crate) fn nothing(name: String, carried_out: bool) -> Self {
        Self {
            name,
            state: None,
            poll: None,
            carried_out,
            fresh: None,
        }
    }
}

/// How states are judged.
pub(crate) struct Rules<T> {
    pub(crate) judge: Box<dyn Fn(&T) -> WaitState + Send + Sync>,
    /// A state as a short text, for messages.
    pub(crate) status: fn(&T) -> Option<Cow<'_, str>>,
    /// Copies what only the response to a creation has.
    pub(crate) keep: fn(&mut T, &T),
    /// Whether the wait is for its end: a 404 is what is waited for then.
    pub(crate) until_gone: bool,
}

/// How a wait came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Reached,
    Interrupted,
}

pub(crate) struct Run<T> {
    step: Step<T>,
    client: Client,
    rules: Rules<T>,
    interval: Interval,
    limits: Limits,
    observer: Option<Box<dyn Observer>>,
    began: Option<Instant>,
    carried_out: bool,
    polls: u32,
    name: String,
    /// The state in the response to the request that created the resource.
    created: Option<Arc<T>>,
    last: Option<Arc<T>>,
    end: Option<End>,
}

enum Step<T> {
    Start(Start<T>),
    Watch(Box<Watch<T>>),
    /// The state that the start answered was returned, and a limit had been reached by then.
    Limited(Limit),
    Over,
}

struct Watch<T> {
    poll: Poll<T>,
    /// When to poll next.
    due: Instant,
    pauses: Pauses,
    /// Until when a 404 doesn't end the wait.
    patience: Option<Instant>,
    failures: u32,
    last_error: Option<Error>,
}

impl<T: Clone + Send + Sync + 'static> Run<T> {
    pub(crate) fn new(
        client: Client,
        start: Start<T>,
        rules: Rules<T>,
        interval: Interval,
        mut limits: Limits,
        observer: Option<Box<dyn Observer>>,
    ) -> Self {
        if limits.outer.is_none() {
            limits.outer = client.stop().cloned();
        }
        Self {
            step: Step::Start(start),
            client,
            rules,
            interval,
            limits,
            observer,
            began: None,
            carried_out: false,
            polls: 0,
            name: String::new(),
            created: None,
            last: None,
            end: None,
        }
    }

    /// The next state; `None` at the end. It must not be called again once a future of it was dropped half-way.
    pub(crate) async fn next(&mut self) -> Option<Result<Arc<T>, Error>> {
        let result = match std::mem::replace(&mut self.step, Step::Over) {
            Step::Over => None,
            Step::Start(start) => self.start(start).await,
            Step::Watch(watch) => self.watch(watch).await,
            Step::Limited(limit) => self.end_watch(limit, None),
        };
        match &result {
            Some(Err(error)) => self.observe(|observer| observer.failed(error)),
            None => self.observe(|observer| observer.finished()),
            Some(Ok(_)) => {}
        }
        result
    }

    /// How it ended; `None` before.
    pub(crate) fn end(&self) -> Option<End> {
        self.end
    }

    /// The last state that was seen.
    pub(crate) fn last(&self) -> Option<T> {
        self.last.as_deref().cloned()
    }

    /// Whether it can be interrupted.
    pub(crate) fn is_interruptible(&self) -> bool {
        self.limits.interrupt.is_some() || self.limits.outer.is_some()
    }

    /// Ends the wait as interrupted, with the last state that was seen.
    pub(crate) fn interrupted<O>(&mut self) -> Concluded<O, T> {
        Concluded::Interrupted {
            state: self.last.take(),
            carried_out: self.carried_out,
        }
    }

    /// What follows the last state, such as a request for what the action made. The same limits hold.
    pub(crate) async fn finish<O>(
        &mut self,
        follow: impl FnOnce(Client) -> BoxFuture<Box<O>>,
    ) -> Result<Box<O>, Error> {
        let stop = CancellationToken::new();
        let mut following = follow(self.client.stopped_by(&stop));
        match self.limits.reached(Pin::new(&mut following)).await {
            Ok(Ok(outcome)) => Ok(outcome),
            Ok(Err(error)) => Err(self.fail(error)),
            Err(limit) => {
                stop.cancel();
                match following.await {
                    Ok(outcome) => Ok(outcome),
                    Err(error) if is_cut(&error) => Err(self.over(limit, refusal(error))),
                    Err(error) => Err(self.fail(error)),
                }
            }
        }
    }

    fn observe(&mut self, tell: impl FnOnce(&mut (dyn Observer + 'static))) {
        if let Some(observer) = &mut self.observer {
            tell(&mut **observer);
        }
    }

    async fn start(&mut self, start: Start<T>) -> Option<Result<Arc<T>, Error>> {
        let now = Instant::now();
        self.began = Some(now);
        self.limits.begin(now);
        let stop = CancellationToken::new();
        // What the start does again, it does at the pace of this wait.
        let interval = self.interval.clone();
        let client = self.client.with(|options| options.wait_interval(interval));
        let mut starting = start(client.stopped_by(&stop));
        let limit = match self.limits.reached(Pin::new(&mut starting)).await {
            Ok(Ok(begun)) => return self.begin(begun).await,
            Ok(Err(error)) => return Some(Err(error)),
            Err(limit) => limit,
        };
        // What was sent and may change something is awaited to its end; nothing else is sent.
        stop.cancel();
        match starting.await {
            Ok(begun) => {
                self.name = begun.name;
                self.carried_out = begun.carried_out;
                self.last = begun.state;
                if begun.poll.is_none() {
                    self.end = Some(End::Reached);
                    return self.last.clone().map(Ok);
                }
                let Some(state) = self.last.clone() else {
                    return self.end_watch(limit, None);
                };
                match (self.rules.judge)(&state) {
                    WaitState::Reached => self.end = Some(End::Reached),
                    WaitState::Failed => {
                        self.note(Some(&state));
                        return Some(Err(self.failed()));
                    }
                    // Whoever watches the states sees what was made.
                    WaitState::Pending => {
                        self.note(Some(&state));
                        self.step = Step::Limited(limit);
                    }
                }
                Some(Ok(state))
            }
            Err(error) if is_cut(&error) => match (limit, error.may_have_been_processed()) {
                (Limit::Interrupted, false) => Some(Err(not_sent())),
                (Limit::Interrupted, true) => Some(Err(error)),
                (Limit::Deadline, may_have_been_processed) => {
                    let patience = self.limits.patience.unwrap_or_default();
                    let message = format!("not started within the deadline of {patience:?}");
                    let late = Error::new(ErrorKind::Deadline, message).because(refusal(error));
                    Some(Err(late.in_wait(self.progress(), may_have_been_processed)))
                }
            },
            Err(error) => Some(Err(error)),
        }
    }

    async fn begin(&mut self, begun: Begun<T>) -> Option<Result<Arc<T>, Error>> {
        self.name = begun.name;
        self.carried_out = begun.carried_out;
        let Some(poll) = begun.poll else {
            self.end = Some(End::Reached);
            self.note(begun.state.as_deref());
            self.last.clone_from(&begun.state);
            return begun.state.map(Ok);
        };
        let now = Instant::now();
        let mut watch = Box::new(Watch {
            poll,
            due: now,
            pauses: self.interval.pauses(),
            patience: begun.fresh.map(|unknown_for| later(now, unknown_for)),
            failures: 0,
            last_error: None,
        });
        match begun.state {
            Some(state) => {
                self.created = begun.fresh.map(|_| state.clone());
                let pause = watch.pauses.next();
                self.schedule(&mut watch, now, pause);
                Some(self.settle(watch, state))
            }
            None => {
                self.note(None);
                self.watch(watch).await
            }
        }
    }

    /// Polls until there is something to tell.
    async fn watch(&mut self, mut watch: Box<Watch<T>>) -> Option<Result<Arc<T>, Error>> {
        loop {
            let at = PollAt {
                due: watch.due,
                interval: watch.pauses.default_pause(),
                deadline: self.limits.deadline,
            };
            let is_too_late = self
                .limits
                .deadline
                .is_some_and(|deadline| deadline <= at.due);
            let polled = if is_too_late {
                self.limits.within(pending()).await
            } else {
                self.limits.within((watch.poll)(at)).await
            };
            let polled = match polled {
                Ok(polled) => polled,
                Err(limit) => return self.end_watch(limit, watch.last_error),
            };
            self.polls = self.polls.saturating_add(1);
            let now = Instant::now();
            match polled {
                Ok(mut state) => {
                    if let Some(created) = &self.created {
                        (self.rules.keep)(&mut state, created);
                    }
                    watch.failures = 0;
                    watch.last_error = None;
                    let pause = watch.pauses.next();
                    self.schedule(&mut watch, now, pause);
                    return Some(self.settle(watch, state.into()));
                }
                Err(error) if error.is_not_found() => {
                    let is_early = watch.patience.is_some_and(|end| now < end);
                    if self.rules.until_gone && !(is_early && self.last.is_none()) {
                        self.end = Some(End::Reached);
                        return None;
                    }
                    if is_early {
                        let pause = watch.pauses.next();
                        self.schedule(&mut watch, now, pause);
                        continue;
                    }
                    return Some(Err(self.gone(error)));
                }
                Err(error) if error.is_transient() => {
                    // At least as long as between two polls, and longer the longer it goes on.
                    watch.failures = watch.failures.saturating_add(1);
                    let backoff =
                        Duration::from_secs(1 << watch.failures.min(6)).min(LONGEST_PAUSE);
                    let pause = watch.pauses.next();
                    let pause = if watch.failures > 1 {
                        pause.max(backoff)
                    } else {
                        pause
                    };
                    self.schedule(&mut watch, now, pause);
                    watch.last_error = Some(error);
                }
                Err(error) => return Some(Err(self.fail(error))),
            }
        }
    }

    /// Says when to poll next. Where that would leave the last state older than an interval at the deadline, a last poll is sent
    /// early enough before it.
    fn schedule(&self, watch: &mut Watch<T>, now: Instant, pause: Duration) {
        watch.due = later(now, pause);
        let Some(deadline) = self.limits.deadline else {
            return;
        };
        let interval = self.interval.first();
        if watch.due >= deadline && deadline.saturating_duration_since(now) > interval {
            let lead = LAST_POLL.min(interval / 2);
            watch.due = deadline.checked_sub(lead).unwrap_or(now).max(now);
        }
    }

    /// Judges a state.
    fn settle(&mut self, watch: Box<Watch<T>>, state: Arc<T>) -> Result<Arc<T>, Error> {
        self.note(Some(&state));
        self.last = Some(state.clone());
        match (self.rules.judge)(&state) {
            WaitState::Reached => self.end = Some(End::Reached),
            WaitState::Pending => self.step = Step::Watch(watch),
            WaitState::Failed => return Err(self.failed()),
        }
        Ok(state)
    }

    /// The error of a state that means failure.
    fn failed(&self) -> Error {
        let message = match self.status() {
            Some(status) => format!("{} failed: its state is `{status}`", self.name),
            None => format!("{} failed", self.name),
        };
        Error::new(ErrorKind::Failed, message).in_wait(self.progress(), self.carried_out)
    }

    fn note(&mut self, state: Option<&T>) {
        if let Some(observer) = &mut self.observer {
            let status = state.and_then(self.rules.status);
            observer.state(&self.name, status.as_deref());
        }
    }

    fn status(&self) -> Option<Cow<'_, str>> {
        self.last.as_deref().and_then(self.rules.status)
    }

    fn progress(&self) -> Progress {
        Progress {
            state: self.last().map(LastState::new),
            polls: self.polls,
            elapsed: self.began.map(|began| began.elapsed()).unwrap_or_default(),
        }
    }

    /// An error of a call of this wait, with what the wait has seen.
    fn fail(&self, error: Error) -> Error {
        if error.last_state().is_some() {
            return match self.carried_out {
                true => error.carried_out(),
                false => error,
            };
        }
        let name = &self.name;
        let error = match (self.status(), self.carried_out) {
            (Some(status), _) => error.noting(format!("{name} was {status} when it was last seen")),
            (None, true) => error.noting(format!("the request for {name} was carried out")),
            (None, false) => error,
        };
        error.in_wait(self.progress(), self.carried_out)
    }

    fn gone(&self, error: Error) -> Error {
        if self.last.is_none() {
            return self.fail(error);
        }
        let message = match self.status() {
            Some(status) => format!(
                "{} is gone; it was {status} when it was last seen",
                self.name
            ),
            None => format!("{} is gone", self.name),
        };
        Error::new(ErrorKind::Vanished, message)
            .in_wait(self.progress(), self.carried_out)
            .because(Some(error))
    }

    fn end_watch(
        &mut self,
        limit: Limit,
        last_error: Option<Error>,
    ) -> Option<Result<Arc<T>, Error>> {
        match limit {
            // It was started, or nothing had to be.
            Limit::Interrupted => {
                self.end = Some(End::Interrupted);
                None
            }
            Limit::Deadline => Some(Err(self.over(limit, last_error))),
        }
    }

    /// The error of a limit.
    fn over(&self, limit: Limit, last_error: Option<Error>) -> Error {
        if limit == Limit::Interrupted {
            let message = format!("{}: interrupted", self.name);
            return Error::new(ErrorKind::Interrupted, message)
                .in_wait(self.progress(), self.carried_out);
        }
        let status = match (self.status(), &self.last) {
            (Some(status), _) if self.end == Some(End::Reached) => {
                format!("was {status}, but what follows it was not done")
            }
            (Some(status), _) => format!("was still {status}"),
            (None, Some(_)) if self.rules.until_gone => "was still there".to_owned(),
            (None, Some(_)) => "was not as it was waited for".to_owned(),
            (None, None) => "was not seen".to_owned(),
        };
        let progress = self.progress();
        let polls = match progress.polls {
            1 => "1 poll".to_owned(),
            count => format!("{count} polls"),
        };
        let mut message = format!(
            "{} {status} at the deadline, after {polls} and {:.0?}",
            self.name, progress.elapsed,
        );
        if last_error.is_some() {
            message.push_str("; the last poll failed");
        }
        Error::new(ErrorKind::Deadline, message)
            .in_wait(progress, self.carried_out)
            .because(last_error)
    }
}

/// The error of a wait that was interrupted before its request was sent.
fn not_sent() -> Error {
    Error::new(
        ErrorKind::Interrupted,
        "interrupted before anything was started",
    )
}

/// Whether a limit cut a call: it was stopped, or failed so that it would have been sent again.
fn is_cut(error: &Error) -> bool {
    error.kind() == ErrorKind::Interrupted || error.is_refused_for_now() || error.is_retryable()
}

/// The failure after which a call that a limit cut would have been sent again; `None` if it only was stopped.
fn refusal(error: Error) -> Option<Error> {
    Some(error).filter(|error| error.kind() != ErrorKind::Interrupted)
}

/// A moment later; a pause that is too long to be told never ends.
pub(crate) fn later(now: Instant, pause: Duration) -> Instant {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    now.checked_add(pause).unwrap_or_else(|| now + CENTURY)
}
