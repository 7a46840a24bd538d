//! One wait on its way: begin, judge, pause, look, and around again.

use std::borrow::Cow;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::{Either, select};
use tokio::time::{Instant, sleep_until, timeout_at};

use super::interval::{Interval, Pauses};
use super::poll::PollAt;
use super::progress::Observer;
use super::verdict::Verdict;
use crate::error::Unfinished;
use crate::{BoxFuture, Error};

/// How long something may be unknown to the service after it was created.
const PATIENCE: Duration = Duration::from_secs(60);

/// The longest pause after looks that failed.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Polls once: when it is due, or a little sooner where polls are shared.
pub(crate) type Look<T> = Box<dyn Fn(PollAt) -> BoxFuture<T> + Send + Sync>;

/// A signal to end a wait early.
pub(crate) type Interrupt = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Where the last state is put for somebody else to see.
pub(crate) type Slot<T> = Arc<Mutex<Option<T>>>;

/// What a wait knows when it begins.
pub(crate) struct Begun<T> {
    /// What is waited for, as messages name it.
    pub(crate) name: String,
    /// What the request that started it answered; none where nothing was asked yet.
    pub(crate) state: Option<T>,
    /// None where there is nothing to wait for.
    pub(crate) look: Option<Look<T>>,
    /// Whether it was created a moment ago, so that the service may not know it yet.
    pub(crate) fresh: bool,
}

/// How states are judged.
pub(crate) struct Rules<T> {
    pub(crate) judge: Box<dyn Fn(&T) -> Verdict + Send + Sync>,
    /// A state in a word, for messages.
    pub(crate) status: fn(&T) -> Option<Cow<'_, str>>,
    /// Takes over what only the answer to a creation holds.
    pub(crate) keep: fn(&mut T, &T),
    /// Which errors of looks pass by themselves, beside those that always do.
    pub(crate) passing: fn(&Error) -> bool,
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
    rules: Rules<T>,
    interval: Interval,
    /// None: no deadline.
    deadline: Option<Duration>,
    pub(crate) interrupt: Option<Interrupt>,
    pub(crate) observer: Option<Box<dyn Observer>>,
    /// Where the last state is put for others.
    pub(crate) slot: Option<Slot<T>>,
    /// What the request that created it answered.
    created: Option<T>,
    last: Option<T>,
    end: Option<End>,
}

enum Step<T> {
    Start(BoxFuture<Begun<T>>),
    Watch(Watch<T>),
    Over,
}

struct Watch<T> {
    name: String,
    look: Look<T>,
    /// When to look next.
    due: Instant,
    pauses: Pauses,
    began: Instant,
    deadline: Option<Instant>,
    /// Until when a 404 is no end.
    patience: Option<Instant>,
    polls: u32,
    failures: u32,
    last_error: Option<Error>,
}

impl<T: Clone + Send + Sync + 'static> Run<T> {
    pub(crate) fn new(
        start: BoxFuture<Begun<T>>,
        rules: Rules<T>,
        interval: Interval,
        deadline: Option<Duration>,
    ) -> Self {
        Self {
            step: Step::Start(start),
            rules,
            interval,
            deadline,
            interrupt: None,
            observer: None,
            slot: None,
            created: None,
            last: None,
            end: None,
        }
    }

    /// The next state; none at the end. It must not be called again once a future of it was dropped half-way.
    pub(crate) async fn next(&mut self) -> Option<Result<T, Error>> {
        let result = match std::mem::replace(&mut self.step, Step::Over) {
            Step::Over => None,
            Step::Start(start) => match start.await {
                Ok(begun) => self.begin(begun).await,
                Err(error) => Some(Err(error)),
            },
            Step::Watch(watch) => self.watch(watch).await,
        };
        match &result {
            Some(Err(error)) => self.observe(|observer| observer.failed(error)),
            None => self.observe(|observer| observer.finished()),
            Some(Ok(_)) => {}
        }
        result
    }

    /// How it ended; none before.
    pub(crate) fn end(&self) -> Option<End> {
        self.end
    }

    /// The last state that was seen.
    pub(crate) fn into_last(self) -> Option<T> {
        self.last
    }

    fn observe(&mut self, tell: impl FnOnce(&mut (dyn Observer + 'static))) {
        if let Some(observer) = &mut self.observer {
            tell(&mut **observer);
        }
    }

    async fn begin(&mut self, begun: Begun<T>) -> Option<Result<T, Error>> {
        let Some(look) = begun.look else {
            self.end = Some(End::Reached);
            self.note(&begun.name, begun.state.as_ref());
            return begun.state.map(Ok);
        };
        let now = Instant::now();
        let mut watch = Watch {
            name: begun.name,
            look,
            due: now,
            pauses: self.interval.pauses(),
            began: now,
            deadline: self.deadline.and_then(|limit| now.checked_add(limit)),
            patience: begun.fresh.then(|| now + PATIENCE),
            polls: 0,
            failures: 0,
            last_error: None,
        };
        match begun.state {
            Some(state) => {
                self.created = begun.fresh.then(|| state.clone());
                watch.due = later(now, watch.pauses.next());
                Some(self.settle(watch, state))
            }
            None => {
                self.note(&watch.name, None);
                self.watch(watch).await
            }
        }
    }

    /// Looks until there is something to tell.
    async fn watch(&mut self, mut watch: Watch<T>) -> Option<Result<T, Error>> {
        loop {
            let looked = match &mut self.interrupt {
                None => watch.look().await,
                Some(interrupt) => match select(interrupt, pin!(watch.look())).await {
                    Either::Left(((), _)) => {
                        self.end = Some(End::Interrupted);
                        return None;
                    }
                    Either::Right((looked, _)) => looked,
                },
            };
            let Some(looked) = looked else {
                return Some(Err(self.too_late(watch)));
            };
            watch.polls = watch.polls.saturating_add(1);
            let now = Instant::now();
            match looked {
                Ok(mut state) => {
                    if let Some(created) = &self.created {
                        (self.rules.keep)(&mut state, created);
                    }
                    watch.patience = None;
                    watch.failures = 0;
                    watch.last_error = None;
                    watch.due = later(now, watch.pauses.next());
                    return Some(self.settle(watch, state));
                }
                Err(error) if error.is_not_found() => {
                    if self.rules.until_gone {
                        self.end = Some(End::Reached);
                        return None;
                    }
                    if watch.patience.is_some_and(|end| now < end) {
                        watch.due = later(now, watch.pauses.next());
                        continue;
                    }
                    if self.last.is_none() {
                        return Some(Err(error));
                    }
                    let message = match self.status() {
                        Some(status) => format!(
                            "{} is gone; it was {status} when it was last seen",
                            watch.name
                        ),
                        None => format!("{} is gone", watch.name),
                    };
                    return Some(Err(Error::vanished(
                        message,
                        self.unfinished(&watch),
                        error,
                    )));
                }
                Err(error) if error.is_passing() || (self.rules.passing)(&error) => {
                    // At least as long as between two looks, and longer the longer it goes on.
                    watch.failures = watch.failures.saturating_add(1);
                    let backoff =
                        Duration::from_secs(1 << watch.failures.min(6)).min(LONGEST_PAUSE);
                    let pause = watch.pauses.next();
                    let pause = if watch.failures > 1 {
                        pause.max(backoff)
                    } else {
                        pause
                    };
                    watch.due = later(now, pause);
                    watch.last_error = Some(error);
                }
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// Judges a state.
    fn settle(&mut self, watch: Watch<T>, state: T) -> Result<T, Error> {
        self.note(&watch.name, Some(&state));
        self.last = Some(state.clone());
        if let Some(slot) = &self.slot {
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(state.clone());
        }
        match (self.rules.judge)(&state) {
            Verdict::Reached => self.end = Some(End::Reached),
            Verdict::Pending => self.step = Step::Watch(watch),
            Verdict::Failed => {
                let message = match self.status() {
                    Some(status) => format!("{} ended in failure: it is {status}", watch.name),
                    None => format!("{} ended in failure", watch.name),
                };
                return Err(Error::failed(message, self.unfinished(&watch)));
            }
        }
        Ok(state)
    }

    fn note(&mut self, name: &str, state: Option<&T>) {
        if let Some(observer) = &mut self.observer {
            let status = state.and_then(self.rules.status);
            observer.state(name, status.as_deref());
        }
    }

    fn status(&self) -> Option<Cow<'_, str>> {
        self.last.as_ref().and_then(self.rules.status)
    }

    fn unfinished(&self, watch: &Watch<T>) -> Unfinished {
        let last = self.last.clone().into_iter().collect();
        Unfinished::new::<T>(last, watch.polls, watch.began.elapsed())
    }

    fn too_late(&mut self, watch: Watch<T>) -> Error {
        let status = match (self.status(), &self.last) {
            (Some(status), _) => format!("was still {status}"),
            (None, Some(_)) if self.rules.until_gone => "was still there".to_owned(),
            (None, Some(_)) => "was not as it was waited for".to_owned(),
            (None, None) => "was not seen".to_owned(),
        };
        let elapsed = watch.began.elapsed();
        let mut message = format!(
            "{} {status} at the deadline, after {} and {elapsed:.0?}",
            watch.name,
            looks(watch.polls),
        );
        if watch.last_error.is_some() {
            message.push_str("; the last look failed");
        }
        let unfinished = self.unfinished(&watch);
        Error::deadline(message, unfinished, watch.last_error)
    }
}

fn looks(count: u32) -> String {
    match count {
        1 => "1 look".to_owned(),
        count => format!("{count} looks"),
    }
}

/// A moment later; a pause that is too long to be told never ends.
fn later(now: Instant, pause: Duration) -> Instant {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    now.checked_add(pause).unwrap_or_else(|| now + CENTURY)
}

impl<T> Watch<T> {
    /// One look when it is due; none where the deadline comes first.
    async fn look(&self) -> Option<Result<T, Error>> {
        let at = PollAt {
            due: self.due,
            interval: self.pauses.usual(),
            deadline: self.deadline,
        };
        match self.deadline {
            None => Some((self.look)(at).await),
            Some(deadline) if deadline <= self.due => {
                sleep_until(deadline).await;
                None
            }
            Some(deadline) => timeout_at(deadline, (self.look)(at)).await.ok(),
        }
    }
}
