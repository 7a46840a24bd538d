//! The outcome of one of many waits, and the last state of what was waited for.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use super::make::Progress;
use crate::{Error, ErrorKind};

/// The last state that a wait saw, of any type. `Debug` doesn't show it; [`get`](Self::get) does.
#[derive(Clone)]
pub struct LastState(Arc<dyn Any + Send + Sync>);

impl LastState {
    #[doc(hidden)]
    pub fn new<T: Send + Sync + 'static>(state: T) -> Self {
        Self(Arc::new(state))
    }

    /// The state, if it is of this type: of an action, for instance, `raw::types::Action`.
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
    /// It failed.
    Failed(Error),
    /// It was started and isn't done: the wait ended, and the service continues with it. This is the last state; `None` if
    /// none was seen. [`state`](Self::state) returns it by its type.
    Running(Option<LastState>),
    /// It was not started: nothing was sent for it, or the service refused it.
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
    /// Returns why it failed, or an error of the kind [`Interrupted`](ErrorKind::Interrupted) if it was started and isn't done,
    /// or not started.
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

    /// Whether it was started and isn't done.
    pub fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
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

    /// The last that is known of it, if that is of this type: the result if it is done, the last state if it failed or is still
    /// running.
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
