//! When a wait polls.

use std::time::Duration;

use tokio::time::Instant;

/// When a wait polls next, and how much time it has.
#[derive(Clone, Copy, Debug)]
pub struct PollAt {
    /// When the poll is due.
    pub due: Instant,
    /// The pause between two polls of this wait.
    pub interval: Duration,
    /// When the wait ends, whatever state was seen by then; `None` if it has no deadline.
    pub deadline: Option<Instant>,
}
