//! What became of each of many, and the last state of what was waited for.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use super::make::Progress;
use crate::{Error, ErrorKind};

/// The last state that a wait saw, of whatever type.
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

/// What became of one of many waits.
#[derive(Debug)]
#[non_exhaustive]
pub enum Outcome<O> {
    /// It is done.
    Finished(O),
    /// It failed.
    Failed(Error),
    /// It was started and isn't done: nobody waits for it any more, and the service goes on with it. The last state that was
    /// seen; `None` if none was.
    Running(Option<LastState>),
    /// Nothing was sent for it.
    NotStarted,
}

impl<O> Outcome<O> {
    /// What was waited for; `None` unless it is done.
    pub fn finished(self) -> Option<O> {
        match self {
            Self::Finished(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// What was waited for, or why there is none.
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

    /// Whether nothing was sent for it.
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

    /// The last state that was seen of what isn't done or failed, if it is of this type.
    pub fn state<T: 'static>(&self) -> Option<&T> {
        match self {
            Self::Running(state) => state.as_ref()?.get(),
            Self::Failed(error) => error.state(),
            _ => None,
        }
    }
}
