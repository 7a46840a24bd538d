//! Conversion into a wait.

use super::Wait;

/// Conversion into a wait: of a wait, of a request that creates, changes or deletes something, or of a handle of a resource
/// that becomes ready.
///
/// [`Waits`](super::Waits) takes all of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be waited for",
    label = "neither a wait, nor a request or a handle of something that becomes ready",
    note = "`Waits` takes waits, requests that can be waited for, and handles of resources with a state; `Client::wait_until` waits for anything that can be fetched"
)]
pub trait IntoWait {
    /// The states that are seen.
    type State: Clone + Send + Sync + 'static;

    /// The result.
    type Outcome: Send + Sync + 'static;

    /// The wait.
    fn into_wait(self) -> Wait<Self::State, Self::Outcome>;
}

impl<T: Clone + Send + Sync + 'static, O: Send + Sync + 'static> IntoWait for Wait<T, O> {
    type State = T;
    type Outcome = O;

    fn into_wait(self) -> Self {
        self
    }
}
