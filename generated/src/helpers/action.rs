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

#[cfg(test)]
mod tests {
    use super::*;

    #[inline]
    fn action(status: Option<&str>) -> Action {
        let mut action = Action::default();
        action.id = 7;
        action.type_ = Some("reboot".to_owned());
        action.status = status.unwrap_or_default().into();
        action
    }

    #[test]
    fn an_action_is_in_one_state_or_in_none_that_is_known() {
        for (status, completed, under_way, errored) in [
            (Some("completed"), true, false, false),
            (Some("in-progress"), false, true, false),
            (Some("errored"), false, false, true),
            (Some("paused"), false, false, false),
            (None, false, false, false),
        ] {
            let action = action(status);
            assert_eq!(
                (
                    action.is_completed(),
                    action.is_in_progress(),
                    action.is_errored(),
                    action.is_done()
                ),
                (completed, under_way, errored, completed || errored),
                "{status:?}"
            );
            assert_eq!(action.clone().into_result().is_err(), errored);
        }
    }

    #[test]
    fn a_failure_says_what_failed() {
        let mut failed = action(Some("errored"));
        let told = |action: &Action| action.clone().into_result().unwrap_err().to_string();
        assert_eq!(told(&failed), "action 7 (reboot) ended in failure");
        (failed.id, failed.type_) = (0, None);
        assert_eq!(
            told(&failed),
            "an action (of unknown type) ended in failure"
        );
    }
}
