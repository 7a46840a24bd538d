//! What programs are told of what they did, and how their waits are cut short.

use std::cell::RefCell;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use digitalocean_sdk::raw::types::{
    Action, DatabaseCluster, DomainRecord, Droplet, DropletSnapshot, LoadBalancer, ReservedIp,
    Snapshot, Volume,
};
use digitalocean_sdk::wait::{Ended, Wait, Waits};
use digitalocean_sdk::{Error, LastState, Outcome};
use tokio::time::{Instant, sleep, timeout, timeout_at};

use super::service::Kind;
use super::{REQUEST, SECRET, WAIT};

thread_local! {
    /// Errors that no program may ever see.
    static WRONG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

pub(crate) fn wrong(what: String) {
    WRONG.with_borrow_mut(|all| all.push(what));
}

pub(crate) fn all_wrong() -> Vec<String> {
    WRONG.take()
}

/// What a program knows of something: that it was carried out, that it may have been, that a tag tells, or that it wasn't.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Known {
    Id(String),
    Tag(String),
    Perhaps,
    Not,
}

/// What a claim says.
#[derive(Clone, Debug)]
pub(crate) enum What {
    /// A resource of this kind and key was created.
    Made(Kind, String),
    /// Resources of this kind whose keys begin so were created, each once.
    Some(Kind, String),
    /// A resource of this kind and key no longer exists.
    Gone(Kind, String),
    /// A resource has this value in this field.
    Holds(Kind, String, &'static str, serde_json::Value),
}

#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) what: What,
    pub(crate) known: Known,
    /// Whether it is ready, since the wait for it has ended.
    pub(crate) ready: bool,
    /// Whether the program was there to be told.
    pub(crate) heard: bool,
    pub(crate) at: Instant,
    pub(crate) said: String,
}

pub(crate) trait Id: 'static {
    fn id(&self) -> String;
}

macro_rules! ids {
    ($($type:ty: $field:ident,)*) => {
        $(impl Id for $type {
            fn id(&self) -> String {
                self.$field.to_string()
            }
        })*

        fn of_state(state: impl Fn(&dyn std::any::Any) -> bool, last: Option<&LastState>) -> Option<String> {
            let _ = state;
            let last = last?;
            $(if let Some(it) = last.get::<$type>() { return Some(it.id()); })*
            None
        }

        fn of_error_state(error: &Error) -> Option<String> {
            $(if let Some(it) = error.state::<$type>() { return Some(it.id()); })*
            None
        }
    };
}

ids!(
    Droplet: id,
    Action: id,
    Volume: id,
    DatabaseCluster: id,
    LoadBalancer: id,
    ReservedIp: ip,
    Snapshot: id,
    DropletSnapshot: id,
);

impl Id for DomainRecord {
    fn id(&self) -> String {
        self.id.to_string()
    }
}

impl Id for String {
    fn id(&self) -> String {
        self.clone()
    }
}

impl Id for () {
    fn id(&self) -> String {
        "gone".to_owned()
    }
}

/// Looks for the credential in everything that an error shows.
pub(crate) fn looked_at(error: &Error) {
    let mut shown = format!(
        "{error} {error:?} {error:#?} {:?} {:?} {:?} {:?}",
        error.excerpt(),
        error.headers(),
        error.message(),
        error.root_causes()
    );
    let mut source = std::error::Error::source(error);
    while let Some(it) = source {
        shown += &format!(" {it} {it:?}");
        source = it.source();
    }
    let body = error
        .body()
        .map(|body| String::from_utf8_lossy(body).into_owned());
    for (place, text) in [("text", shown), ("body", body.unwrap_or_default())] {
        if text.contains(SECRET) {
            wrong(format!("the token is in the {place} of {error:?}"));
        }
    }
}

pub(crate) fn of_error(error: &Error) -> Known {
    looked_at(error);
    match (of_error_state(error), error.recovery_tag()) {
        (Some(id), _) => Known::Id(id),
        (None, Some(tag)) => Known::Tag(tag.to_owned()),
        (None, None) if error.may_have_been_processed() => Known::Perhaps,
        (None, None) => Known::Not,
    }
}

pub(crate) fn of_result<T: Id>(result: &Result<T, Error>) -> Known {
    match result {
        Ok(it) => Known::Id(it.id()),
        Err(error) => of_error(error),
    }
}

pub(crate) fn of_outcome<O: Id>(outcome: &Outcome<O>) -> Known {
    match outcome {
        Outcome::Finished(it) => Known::Id(it.id()),
        Outcome::Running(last) => match of_state(|_| true, last.as_ref()) {
            Some(id) => Known::Id(id),
            None => Known::Perhaps,
        },
        Outcome::Failed(error) => of_error(error),
        _ => Known::Not,
    }
}

/// How a wait is cut short.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cut {
    Never,
    Deadline(Duration),
    Interrupt(Duration),
    Both(Duration, Duration),
    Drop(Duration),
    /// After so many polls.
    Polls(u32),
}

impl Cut {
    pub(crate) fn some(dice: &mut fastrand::Rng) -> Self {
        let time = |dice: &mut fastrand::Rng| match dice.u32(..4) {
            0 => Duration::ZERO,
            _ => Duration::from_millis(125 * dice.u64(..240)),
        };
        match dice.u32(..12) {
            0..=3 => Self::Never,
            4 | 5 => Self::Deadline(time(dice)),
            6 | 7 => Self::Interrupt(time(dice)),
            8 => Self::Both(time(dice), time(dice)),
            9 => Self::Drop(time(dice)),
            _ => Self::Polls(dice.u32(1..40)),
        }
    }

    pub(crate) fn limit(self) -> Duration {
        match self {
            Self::Never | Self::Polls(_) => WAIT,
            Self::Deadline(time) => time,
            Self::Both(one, other) => one.min(other),
            Self::Interrupt(time) | Self::Drop(time) => time.min(WAIT),
        }
    }
}

/// A future that is polled so many times at most.
pub(crate) struct Polled<F>(pub(crate) Pin<Box<F>>, pub(crate) u32);

impl<F: Future> Future for Polled<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(left) = self.1.checked_sub(1) else {
            return Poll::Ready(None);
        };
        self.1 = left;
        self.0.as_mut().poll(context).map(Some)
    }
}

/// What of the states tells of something, whether it was heard to its end, and whether that is a good one.
pub(crate) async fn of_states<T>(wait: Wait<T>, cut: Cut) -> (Known, bool, bool)
where
    T: Id + Clone + Send + Sync,
{
    let wait = match cut {
        Cut::Deadline(time) | Cut::Both(time, _) => wait.deadline(time),
        _ => wait,
    };
    let mut states = match cut {
        Cut::Interrupt(time) | Cut::Both(_, time) => wait.or_interrupt(sleep(time)).states(),
        _ => wait.states(),
    };
    let mut known = Known::Not;
    let mut heard = 0;
    let mut good = false;
    let until = match cut {
        Cut::Drop(time) => Instant::now() + time,
        _ => Instant::now() + 2 * (WAIT + REQUEST),
    };
    loop {
        let state = match timeout_at(until, states.next()).await {
            Ok(Some(state)) => state,
            Ok(None) => break,
            // What wasn't told yet may have been carried out.
            Err(_) => {
                let known = if known == Known::Not {
                    Known::Perhaps
                } else {
                    known
                };
                return (known, false, false);
            }
        };
        good = state.is_ok();
        let of_state = of_result(&state);
        if good || known == Known::Not {
            known = of_state;
        }
        heard += 1;
        if matches!(cut, Cut::Polls(polls) if heard > polls / 8) {
            return (known, false, false);
        }
    }
    (
        known,
        true,
        good && matches!(cut, Cut::Never | Cut::Deadline(_)),
    )
}

/// What is known of several that one request starts.
pub(crate) async fn of_several<T>(wait: Wait<T, String>, cut: Cut) -> (Known, bool)
where
    T: Clone + Send + Sync + 'static,
{
    let wait = match cut {
        Cut::Deadline(time) | Cut::Both(time, _) => wait.deadline(time),
        _ => wait,
    };
    match cut {
        Cut::Interrupt(time) | Cut::Both(_, time) => match wait.or_interrupt(sleep(time)).await {
            Ok(_) => (Known::Perhaps, true),
            Err(error) => (of_error(&error), true),
        },
        Cut::Never | Cut::Deadline(_) => (of_result(&wait.await), true),
        _ => of_call(wait, cut).await,
    }
}

/// A call that is dropped now and then. The second is whether it was heard to its end.
pub(crate) async fn of_call<T: Id, F>(call: F, cut: Cut) -> (Known, bool)
where
    F: IntoFuture<Output = Result<T, Error>>,
{
    let call = call.into_future();
    match cut {
        Cut::Polls(polls) => match Polled(Box::pin(call), polls).await {
            Some(result) => (of_result(&result), true),
            None => (Known::Perhaps, false),
        },
        Cut::Drop(time) => match timeout(time, call).await {
            Ok(result) => (of_result(&result), true),
            Err(_) => (Known::Perhaps, false),
        },
        _ => (of_result(&call.await), true),
    }
}

/// What is known, whether the wait was heard to its end, and whether that is a good one.
pub(crate) async fn of_wait<T, O>(wait: Wait<T, O>, cut: Cut) -> (Known, bool, bool)
where
    T: Id + Clone + Send + Sync,
    O: Id + Send + Sync,
{
    let wait = match cut {
        Cut::Deadline(time) | Cut::Both(time, _) => wait.deadline(time),
        _ => wait,
    };
    let plain = |result: Result<O, Error>| (of_result(&result), true, result.is_ok());
    match cut {
        Cut::Interrupt(time) | Cut::Both(_, time) => match wait.or_interrupt(sleep(time)).await {
            Ok(Ended::Finished(it)) => (Known::Id(it.id()), true, true),
            Ok(Ended::Interrupted(Some(it))) => (Known::Id(it.id()), true, false),
            Ok(Ended::Interrupted(None)) => (Known::Perhaps, true, false),
            Err(error) => (of_error(&error), true, false),
        },
        Cut::Drop(time) => match timeout(time, wait).await {
            Ok(result) => plain(result),
            Err(_) => (Known::Perhaps, false, false),
        },
        Cut::Polls(polls) => match Polled(Box::pin(wait.into_future()), polls).await {
            Some(result) => plain(result),
            None => (Known::Perhaps, false, false),
        },
        Cut::Never | Cut::Deadline(_) => plain(wait.await),
    }
}

pub(crate) async fn of_waits<O: Id + Send + Sync>(
    waits: Waits<O>,
    cut: Cut,
    settles: bool,
) -> Vec<(Known, bool, bool)> {
    let count = waits.len();
    let of_all = |outcomes: &[Outcome<O>]| {
        let all = outcomes
            .iter()
            .map(|it| (of_outcome(it), true, it.is_finished()));
        all.collect::<Vec<_>>()
    };
    let of_error = |error: &Error| {
        looked_at(error);
        match error.outcomes::<O>() {
            Some(outcomes) => of_all(outcomes),
            None => {
                wrong(format!("the error of several has no outcomes: {error:?}"));
                vec![(Known::Perhaps, false, false); count]
            }
        }
    };
    let waits = match cut {
        Cut::Deadline(time) | Cut::Both(time, _) => waits.deadline(time),
        _ => waits,
    };
    match cut {
        Cut::Interrupt(time) | Cut::Both(_, time) => {
            let waits = waits.or_interrupt(sleep(time));
            if settles {
                return of_all(&waits.settle().await);
            }
            match waits.await {
                Ok(outcomes) => of_all(&outcomes),
                Err(error) => of_error(&error),
            }
        }
        Cut::Drop(_) | Cut::Polls(_) => {
            let told = std::sync::Mutex::new(vec![(Known::Perhaps, false, false); count]);
            let mut completed = waits.completed();
            let all = async {
                while let Some((index, outcome)) = completed.next().await {
                    told.lock().unwrap()[index] =
                        (of_outcome(&outcome), true, outcome.is_finished());
                }
            };
            match cut {
                Cut::Polls(polls) => drop(Polled(Box::pin(all), polls).await),
                _ => drop(timeout(cut.limit(), all).await),
            }
            told.into_inner().unwrap()
        }
        _ if settles => of_all(&waits.settle().await),
        _ => match waits.await {
            Ok(done) => done
                .iter()
                .map(|it| (Known::Id(it.id()), true, true))
                .collect(),
            Err(error) => of_error(&error),
        },
    }
}
