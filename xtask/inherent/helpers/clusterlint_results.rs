//! Runs of clusterlint.

use std::borrow::Cow;

use digitalocean_core::resource::WaitState;

use crate::types::ClusterlintResults;

impl ClusterlintResults {
    /// What its state means to a wait: ready when the run has ended. What it found doesn't matter.
    #[must_use]
    pub fn wait_state(&self) -> WaitState {
        WaitState::from(self.completed_at.is_some())
    }

    /// Its state in words.
    #[must_use]
    pub fn state_in_words(&self) -> Cow<'_, str> {
        let ended = self.completed_at.is_some();
        Cow::Borrowed(if ended { "completed" } else { "running" })
    }
}
