//! What a program knows of what it did, and how its waits are cut short.

use std::time::Duration;

use digitalocean_sdk::raw::types::{Action, Droplet};
use digitalocean_sdk::wait::{Ended, Wait, Waits};
use digitalocean_sdk::{Error, Outcome};
use futures_util::future::BoxFuture;
use tokio::time::{sleep, timeout};

use super::WAIT;

/// What a program knows of something: that it was carried out, that it may have been, that a tag tells, or that it wasn't.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Known {
    Id(i64),
    Tag(String),
    Perhaps,
    Not,
}

/// A resource with an id.
pub(super) trait Id {
    fn id(&self) -> i64;
}

impl Id for Droplet {
    fn id(&self) -> i64 {
        self.id
    }
}

impl Id for Action {
    fn id(&self) -> i64 {
        self.id
    }
}

pub(super) fn of_error<T: Id + 'static>(error: &Error) -> Known {
    match (error.state::<T>(), error.recovery_tag()) {
        (Some(it), _) => Known::Id(it.id()),
        (None, Some(tag)) => Known::Tag(tag.to_owned()),
        (None, None) if error.may_have_been_processed() => Known::Perhaps,
        (None, None) => Known::Not,
    }
}

pub(super) fn of_result<T: Id + 'static>(result: &Result<T, Error>) -> Known {
    match result {
        Ok(it) => Known::Id(it.id()),
        Err(error) => of_error::<T>(error),
    }
}

pub(super) fn of_outcome<T: Id + 'static>(outcome: &Outcome<T>) -> Known {
    match (outcome, outcome.state::<T>()) {
        (_, Some(it)) => Known::Id(it.id()),
        (Outcome::Running(_), None) => Known::Perhaps,
        (Outcome::Failed(error), None) => of_error::<T>(error),
        _ => Known::Not,
    }
}

/// A statement that must be true of the service at the end.
#[derive(Clone, Debug)]
pub(super) enum Claim {
    Droplet(String, Known),
    Action(i64, Known),
    /// Whether one of this name is known or may be there.
    Firewall(String, Vec<Known>),
    Gone(i64, Option<bool>),
    Failed(String),
}

/// What a step came to, and when it had to be over at the latest.
pub(super) type Step = BoxFuture<'static, (Vec<Claim>, Duration)>;

/// How a wait is cut short.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cut {
    Never,
    Deadline(Duration),
    Interrupt(Duration),
    Drop(Duration),
}

impl Cut {
    pub(super) fn some(dice: &mut fastrand::Rng) -> Self {
        let time = Duration::from_millis(250 * dice.u64(..160));
        match dice.u32(..8) {
            0..=2 => Self::Never,
            3 | 4 => Self::Deadline(time),
            5 | 6 => Self::Interrupt(time),
            _ => Self::Drop(time),
        }
    }

    pub(super) fn limit(self) -> Duration {
        match self {
            Self::Never => WAIT,
            Self::Deadline(time) => time,
            Self::Interrupt(time) | Self::Drop(time) => time.min(WAIT),
        }
    }
}

pub(super) async fn of_wait<T: Id + Clone + Send + Sync + 'static>(
    wait: Wait<T>,
    cut: Cut,
) -> Known {
    match cut {
        Cut::Never => of_result(&wait.await),
        Cut::Deadline(time) => of_result(&wait.deadline(time).await),
        Cut::Interrupt(time) => match wait.or_interrupt(sleep(time)).await {
            Ok(Ended::Finished(it) | Ended::Interrupted(Some(it))) => Known::Id(it.id()),
            Ok(Ended::Interrupted(None)) => Known::Perhaps,
            Err(error) => of_error::<T>(&error),
        },
        // What is dropped may have been sent, and its owner knows that.
        Cut::Drop(time) => match timeout(time, wait).await {
            Ok(result) => of_result(&result),
            Err(_) => Known::Perhaps,
        },
    }
}

pub(super) async fn of_waits<T: Id + Send + Sync + 'static>(
    waits: Waits<T>,
    cut: Cut,
    settles: bool,
) -> Vec<Known> {
    let count = waits.len();
    let of_all = |outcomes: &[Outcome<T>]| outcomes.iter().map(of_outcome).collect::<Vec<_>>();
    let of_error = |error: &Error| of_all(error.outcomes::<T>().unwrap_or_default());
    let waits = match cut {
        Cut::Deadline(time) => waits.deadline(time),
        _ => waits,
    };
    match cut {
        Cut::Interrupt(time) => match waits.or_interrupt(sleep(time)).await {
            Ok(outcomes) => of_all(&outcomes),
            Err(error) => of_error(&error),
        },
        Cut::Drop(time) => {
            let mut told = vec![Known::Perhaps; count];
            let mut completed = waits.completed();
            let all = async {
                while let Some((index, outcome)) = completed.next().await {
                    told[index] = of_outcome(&outcome);
                }
            };
            let _ = timeout(time, all).await;
            told
        }
        _ if settles => of_all(&waits.settle().await),
        _ => match waits.await {
            Ok(done) => done.iter().map(|it| Known::Id(it.id())).collect(),
            Err(error) => of_error(&error),
        },
    }
}
