// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! The destruction of a droplet with what is associated with it.

use std::borrow::Cow;

use digitalocean_core::resource::WaitState;

use crate::types::AssociatedResourceStatus;

impl AssociatedResourceStatus {
    /// What its state means to a wait: ready when it is completed with nothing left over, failed if something is.
    #[must_use]
    #[inline]
    pub fn wait_state(&self) -> WaitState {
        match self.completed_at {
            Some(_) => WaitState::Reached.failed_if(self.left_over() > 0),
            None => WaitState::Pending,
        }
    }

    /// Its state in words.
    #[must_use]
    #[inline]
    pub fn state_in_words(&self) -> Cow<'_, str> {
        match (&self.completed_at, self.left_over()) {
            (None, _) => "in-progress".into(),
            (Some(_), 0) => "completed".into(),
            (Some(_), failures) => format!("completed but for {failures}").into(),
        }
    }

    /// How many resources could not be destroyed.
    #[must_use]
    #[inline]
    pub fn left_over(&self) -> i64 {
        self.failures.unwrap_or(0)
    }
}
