//! How what is waited for is polled.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::BoxFuture;

/// When a wait wants to see a state.
#[derive(Clone, Copy, Debug)]
pub struct PollAt {
    /// When it is due.
    pub(crate) due: Instant,
    /// The default pause between two polls, for waits that share theirs.
    pub(crate) interval: Duration,
    /// When the wait ends whatever the state; `None` if it doesn't.
    pub(crate) deadline: Option<Instant>,
}

/// Polls once, at the given time. States may be large, and stay where they are.
pub type Poll<T> = Box<dyn Fn(PollAt) -> BoxFuture<Box<T>> + Send + Sync>;

/// A poll that shares nothing with others.
pub(crate) fn alone<T: Send + 'static>(
    fetch: impl Fn() -> BoxFuture<Box<T>> + Send + Sync + 'static,
) -> Poll<T> {
    Box::new(move |at| {
        let fetched = fetch();
        Box::pin(async move {
            sleep_until(at.due).await;
            fetched.await
        })
    })
}
