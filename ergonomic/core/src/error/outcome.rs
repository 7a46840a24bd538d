//! The outcome of one of many waits, and the last state of what was waited for.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::{Error, ErrorKind};

/// What a wait had seen when it ended.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// The last state.
    pub state: Option<LastState>,
    /// How often it polled.
    pub polls: u32,
    /// How long it took.
    pub elapsed: Duration,
}

/// The last state that a wait saw, of any type. `Debug` doesn't show it; [`get`](Self::get) does.
#[derive(Clone)]
pub struct LastState(Arc<dyn Any + Send + Sync>);

impl LastState {
    #[doc(hidden)]
    pub fn new<T: Send + Sync + 'static>(state: T) -> Self {
        Self(Arc::new(state))
    }

    /// The state, if it has this type: for an action, for instance, `raw::types::Action`.
    #[must_use]
    pub fn get<T: 'static>(&self) -> Option<&T> {
        self.0.downcast_ref()
    }
}

impl fmt::Debug for LastState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LastState")
    }
}

/// The outcome of one of many waits.
#[derive(Debug)]
#[non_exhaustive]
pub enum Outcome<O> {
    /// It is done.
    Finished(O),
    /// It failed, or its wait did: at the [deadline](ErrorKind::Deadline) of a wait, the service continues with what was started,
    /// and [`is_running`](Self::is_running) is true.
    Failed(Error),
    /// It was started, or is waited for without a request that starts it, and isn't done, because the waits were interrupted: the
    /// service continues with it. This is the last state; `None` if none was seen. [`state`](Self::state) returns it with its type.
    Running(Option<LastState>),
    /// It was not started before the waits were interrupted: nothing was sent for it, or the service refused it.
    NotStarted,
}

impl<O> Outcome<O> {
    /// The result; `None` unless it is done.
    pub fn finished(self) -> Option<O> {
        match self {
            Self::Finished(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// The result, or why there is none.
    ///
    /// # Errors
    ///
    /// Returns the error if it failed, and an error of the kind [`Interrupted`](ErrorKind::Interrupted) if it isn't done or
    /// wasn't started.
    pub fn into_result(self) -> Result<O, Error> {
        match self {
            Self::Finished(outcome) => Ok(outcome),
            Self::Failed(error) => Err(error),
            Self::Running(state) => {
                let progress = Progress {
                    state,
                    ..Progress::default()
                };
                let error = Error::new(ErrorKind::Interrupted, "it was started and isn't done");
                Err(error.in_wait(progress, true))
            }
            Self::NotStarted => Err(Error::new(ErrorKind::Interrupted, "it was not started")),
        }
    }

    /// Whether it is done.
    pub fn is_finished(&self) -> bool {
        matches!(self, Self::Finished(_))
    }

    /// Whether it was started and the service continues with it: its wait was interrupted, or reached its deadline.
    pub fn is_running(&self) -> bool {
        match self {
            Self::Running(_) => true,
            Self::Failed(error) => {
                error.kind() == ErrorKind::Deadline && error.may_have_been_processed()
            }
            Self::Finished(_) | Self::NotStarted => false,
        }
    }

    /// Whether it was not started.
    pub fn is_not_started(&self) -> bool {
        matches!(self, Self::NotStarted)
    }

    /// Why it failed; `None` unless it did.
    pub fn error(&self) -> Option<&Error> {
        match self {
            Self::Failed(error) => Some(error),
            _ => None,
        }
    }

    /// The last known state, if it has this type: the result if it is done, the last state if it failed or is still running.
    pub fn state<T: 'static>(&self) -> Option<&T>
    where
        O: 'static,
    {
        match self {
            Self::Finished(outcome) => (outcome as &dyn Any).downcast_ref(),
            Self::Running(state) => state.as_ref()?.get(),
            Self::Failed(error) => error.state(),
            Self::NotStarted => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The error of a wait that saw this state last.
    fn failed(state: i32, carried_out: bool) -> Error {
        let progress = Progress {
            state: Some(LastState::new(state)),
            ..Progress::default()
        };
        Error::new(ErrorKind::Failed, "no").in_wait(progress, carried_out)
    }

    fn batch(outcomes: Vec<Outcome<i32>>) -> Error {
        Error::new(ErrorKind::Failed, "no").of_batch("of several".to_owned(), outcomes)
    }

    #[test]
    fn the_error_of_several_has_the_states_of_all_that_are_not_done() {
        let outcomes = vec![
            Outcome::Finished(1),
            Outcome::Running(Some(LastState::new(2))),
            Outcome::Failed(failed(3, true)),
            Outcome::Running(None),
            Outcome::NotStarted,
        ];
        let error = batch(outcomes);
        assert_eq!(error.states::<i32>(), [&2, &3]);
        assert!(error.states::<String>().is_empty());
        let error = error.into_outcomes::<String>().unwrap_err();
        assert_eq!(error.outcomes::<i32>().unwrap().len(), 5);
        assert_eq!(error.into_outcomes::<i32>().unwrap().len(), 5);
    }

    #[test]
    fn one_that_was_started_is_enough_for_something_to_have_been_done() {
        for (outcome, done) in [
            (Outcome::Finished(1), true),
            (Outcome::Running(None), true),
            (Outcome::Failed(failed(1, true)), true),
            (Outcome::Failed(failed(1, false)), false),
            (Outcome::NotStarted, false),
        ] {
            let said = format!("{outcome:?}");
            let error = batch(vec![Outcome::NotStarted, outcome]);
            assert_eq!(error.may_have_been_processed(), done, "{said}");
        }
    }

    #[test]
    fn what_is_not_done_is_an_error_that_keeps_its_state() {
        let running = Outcome::<()>::Running(Some(LastState::new(2)));
        assert_eq!(running.state(), Some(&2));
        let error = running.into_result().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert_eq!(error.state(), Some(&2));
        assert!(error.may_have_been_processed());
        let error = Outcome::<()>::NotStarted.into_result().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert!(!error.may_have_been_processed());
        let outcome = Outcome::<()>::Failed(failed(3, true));
        assert_eq!(outcome.state(), Some(&3));
        assert_eq!(outcome.into_result().unwrap_err().kind(), ErrorKind::Failed);
    }
}
