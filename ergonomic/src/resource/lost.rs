//! What becomes of creates whose answer was lost.

use std::time::Duration;

use tokio::time::sleep;

use crate::{Client, Error, ErrorKind};

/// Whether a create may have been carried out, and nothing tells what it created.
pub(crate) fn is_lost(error: &Error) -> bool {
    error.may_have_been_processed() || error.is_decode()
}

/// Whether a lookup that failed so fails again: it is refused, or was stopped. What else goes wrong passes.
pub(super) fn is_final(error: &Error) -> bool {
    let is_refused = error.status().is_some_and(|it| it.is_client_error());
    let kind = error.kind();
    (is_refused && !error.is_transient())
        || matches!(kind, ErrorKind::InvalidRequest | ErrorKind::Interrupted)
}

/// Pauses; false if the client was stopped meanwhile.
pub(super) async fn paused(client: &Client, pause: Duration) -> bool {
    let pause = sleep(pause);
    match client.stop() {
        Some(stop) => stop.run_until_cancelled(pause).await.is_some(),
        None => {
            pause.await;
            true
        }
    }
}
