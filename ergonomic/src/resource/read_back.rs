//! Whether what was changed by replacing the whole stays so: the service has no versions, so that of two who write at the same time
//! the second undoes what the first did.

use std::future::IntoFuture;
use std::time::Duration;

use tokio::time::sleep;

use crate::{Error, ErrorKind};

/// How often it is read after a change until it must be as it was sent.
const READS: u32 = 3;

/// How long to pause between two such reads.
const PAUSE: Duration = Duration::from_secs(1);

/// Reads what was changed until it is as it was sent, which `difference` says by `None`. If it isn't, somebody else changed it at the
/// same time. `what` is what errors call it, such as "the rules of the firewall"; `done` is said of one that reading ends with.
pub(crate) async fn read_back<T, R: IntoFuture<Output = Result<T, Error>>>(
    read: impl Fn() -> R,
    difference: impl Fn(&T) -> Option<String>,
    what: &str,
    done: &str,
) -> Result<T, Error> {
    let mut reads = 0;
    loop {
        reads += 1;
        let shown = read().await.map_err(|error| error.done(done))?;
        match difference(&shown) {
            None => return Ok(shown),
            Some(_) if reads < READS => sleep(PAUSE).await,
            Some(difference) => {
                let message = format!(
                    "{what} were changed by somebody else at the same time: {difference}; read them before you change them again"
                );
                return Err(Error::new(ErrorKind::Overwritten, message).carried_out());
            }
        }
    }
}
