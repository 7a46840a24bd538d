//! What becomes of creates whose answer was lost.

use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};

use crate::wait::BoxFuture;
use crate::{Client, Error, ErrorKind};

/// What an error says before that of the lookup behind it.
pub(crate) const UNSEEN: &str = "looking it up afterwards failed";

/// How long to pause before something is looked up again, at first and at most.
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(10));

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

/// Looks something up so often, and so long. What fails is tried again; it is an error if the last lookup failed.
pub(crate) async fn look_up_again<T>(
    client: &Client,
    end: Instant,
    lookups: u32,
    look_up: impl Fn() -> BoxFuture<Option<T>>,
) -> Result<Option<T>, Error> {
    let (mut pause, longest) = PAUSES;
    let mut last = Ok(None);
    for lookup in 0..lookups {
        if lookup > 0 {
            if Instant::now() + pause >= end || !paused(client, pause).await {
                break;
            }
            pause = (2 * pause).min(longest);
        }
        let Ok(found) = timeout_at(end, look_up()).await else {
            break;
        };
        let is_over = match &found {
            Ok(found) => found.is_some(),
            Err(error) => is_final(error),
        };
        last = found;
        if is_over {
            break;
        }
    }
    last
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
