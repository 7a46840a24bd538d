// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Actions.

use std::fmt;

use crate::types::{Action, ActionStatus};

impl Action {
    /// Whether it is done, and went well.
    #[must_use]
    #[inline]
    pub fn is_completed(&self) -> bool {
        self.status == ActionStatus::Completed
    }

    /// Whether it is under way.
    #[must_use]
    #[inline]
    pub fn is_in_progress(&self) -> bool {
        self.status == ActionStatus::InProgress
    }

    /// Whether it ended in failure.
    #[must_use]
    #[inline]
    pub fn is_errored(&self) -> bool {
        self.status == ActionStatus::Errored
    }

    /// Whether it has ended, well or not.
    #[must_use]
    #[inline]
    pub fn is_done(&self) -> bool {
        self.is_completed() || self.is_errored()
    }

    /// The action itself, but for one that ended in failure.
    ///
    /// # Errors
    ///
    /// The action, where it ended in failure.
    #[inline]
    pub fn into_result(self) -> Result<Self, FailedAction> {
        if self.is_errored() {
            Err(FailedAction(Box::new(self)))
        } else {
            Ok(self)
        }
    }

    /// What messages call it, such as `action 36804636 (reboot)`.
    #[must_use]
    #[inline]
    pub fn label(&self) -> String {
        let kind = self.type_.as_deref().unwrap_or("of unknown type");
        match self.id {
            0 => format!("an action ({kind})"),
            id => format!("action {id} ({kind})"),
        }
    }
}

/// An action that ended in failure.
#[derive(Clone, Debug, PartialEq)]
pub struct FailedAction(pub Box<Action>);

impl fmt::Display for FailedAction {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ended in failure", self.0.label())
    }
}

impl std::error::Error for FailedAction {}

impl From<FailedAction> for crate::Error {
    #[inline]
    fn from(failed: FailedAction) -> Self {
        let message = failed.to_string();
        let state = digitalocean_core::LastState::new(*failed.0);
        let progress = digitalocean_core::Progress {
            state: Some(state),
            ..Default::default()
        };
        Self::new(crate::ErrorKind::Failed, message).in_wait(progress, false)
    }
}
