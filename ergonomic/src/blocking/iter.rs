//! Streams as iterators.

use futures_util::{Stream, StreamExt as _};

use super::runtime;
use crate::Error;

/// Reads a stream as an iterator, which blocks this thread for each item: the items or the pages of a list, the states of a wait,
/// the events of an answer.
///
/// ```no_run
/// # #[cfg(feature = "volumes")]
/// # fn main() -> Result<(), digitalocean_sdk::Error> {
/// # let client = digitalocean_sdk::Client::from_env()?;
/// use digitalocean_sdk::blocking::iter;
///
/// let volumes = iter(client.volumes().list().region("nyc3").stream());
/// let names: Vec<String> = volumes.map(|it| it.map(|it| it.name)).collect::<Result<_, _>>()?;
/// # Ok(()) }
/// # #[cfg(not(feature = "volumes"))]
/// # fn main() {}
/// ```
///
/// Inside an async runtime, its only item is an error that says so.
pub fn iter<S, T, E>(stream: S) -> Iter<S>
where
    S: Stream<Item = Result<T, E>> + Unpin,
    E: From<Error>,
{
    Iter {
        stream,
        ended: false,
    }
}

/// The items of a stream; see [`iter`].
#[derive(Debug)]
#[must_use = "an iterator does nothing until it is asked for items"]
pub struct Iter<S> {
    stream: S,
    ended: bool,
}

impl<S> Iter<S> {
    /// The stream, to continue with it in another way. Items that were read aren't returned again.
    #[inline]
    pub fn into_inner(self) -> S {
        self.stream
    }
}

impl<S, T, E> Iterator for Iter<S>
where
    S: Stream<Item = Result<T, E>> + Unpin,
    E: From<Error>,
{
    type Item = Result<T, E>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let next = match runtime::get() {
            Ok(runtime) => runtime.block_on(self.stream.next()),
            Err(error) => {
                self.ended = true;
                return Some(Err(error.into()));
            }
        };
        self.ended = next.is_none();
        next
    }
}
