// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Jobs that index knowledge bases.

use std::borrow::Cow;

use digitalocean_core::resource::WaitState;

use crate::types::IndexingJob;

/// Of the job's status, and of its phase.
const ENDED_WELL: [&str; 4] = ["COMPLETED", "NO_CHANGES", "PARTIAL", "SUCCEEDED"];
const ENDED_BADLY: [&str; 3] = ["FAILED", "ERROR", "CANCELLED"];

impl IndexingJob {
    /// What its state means to a wait: its phase decides if it has one, and its status otherwise, with or without what is in front of
    /// it.
    #[must_use]
    #[inline]
    pub fn wait_state(&self) -> WaitState {
        WaitState::of(self.phase_or_status(), &ENDED_WELL, &ENDED_BADLY)
    }

    /// Its state in words: that of its status, unless its phase says that it was cancelled.
    #[must_use]
    #[inline]
    pub fn state_in_words(&self) -> Cow<'_, str> {
        let phase = self.phase.as_ref().map_or("", |phase| phase.as_str());
        Cow::Borrowed(match phase {
            "BATCH_JOB_PHASE_CANCELLED" => "INDEX_JOB_STATUS_CANCELLED",
            _ => self.status.as_str(),
        })
    }

    /// Whether it ended without having indexed everything: some of the data was left out. A wait counts that as success.
    #[must_use]
    #[inline]
    pub fn is_partial(&self) -> bool {
        let phase = self.phase.as_ref().map_or("", |phase| phase.as_str());
        [phase, self.status.as_str()]
            .iter()
            .any(|it| it.ends_with("PARTIAL"))
    }

    #[inline]
    fn phase_or_status(&self) -> &str {
        let phase = self.phase.as_ref().map(|phase| phase.as_str());
        let says = phase.filter(|phase| !phase.is_empty() && !phase.ends_with("UNKNOWN"));
        says.unwrap_or_else(|| self.status.as_str())
    }
}
