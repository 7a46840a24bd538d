//! The URL of a resource.

use std::sync::{Arc, Mutex, PoisonError};

use digitalocean_core::Client as Core;
use digitalocean_core::resource::Answered;
use digitalocean_raw::transport::{Failure, FailureKind, RawResponse, Request, Transport};
use futures_util::FutureExt as _;

use super::{Handle, Resource};
use crate::{Client, Error};

/// Sends nothing, and remembers where it would have sent.
#[derive(Clone, Debug, Default)]
struct Noting(Arc<Mutex<Option<String>>>);

type Sent<'a> = std::pin::Pin<Box<dyn Future<Output = Result<RawResponse, Failure>> + Send + 'a>>;

impl Transport for Noting {
    fn send(&self, request: Request) -> Sent<'_> {
        let mut url = request.url.clone();
        url.set_query(None);
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        noted.get_or_insert(url.into());
        let failure = Failure::new(FailureKind::Stopped, "only its URL is asked for");
        Box::pin(std::future::ready(Err(failure)))
    }
}

/// The URL of what is asked for first, without its query. Nothing is sent.
pub(crate) fn url_of<T>(
    client: &Client,
    ask: impl FnOnce(&Core) -> Answered<T>,
) -> Result<String, Error> {
    let noting = Noting::default();
    let asked = ask(&client.core().with_transport(noting.clone())).now_or_never();
    let noted = noting
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    match (noted, asked) {
        (Some(url), _) => Ok(url),
        // The key can't be a part of a path.
        (None, Some(Err(error))) => Err(error),
        (None, _) => Err(Error::incomplete("nothing tells the URL")),
    }
}

impl<K: Resource> Handle<K> {
    /// Its URL, which [`get`](Self::get) requests, such as `https://api.digitalocean.com/v2/droplets/3164494`. A resource that
    /// has no URL, and is found in a list, has that of the list. Nothing is sent.
    ///
    /// ```no_run
    /// # #[cfg(feature = "droplets")]
    /// # fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// println!("{}", client.droplet(3164494).url()?);
    /// println!("{}", client.droplet(3164494).actions_url()?);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if its key can't be a part of a path: an empty text, or 0.
    pub fn url(&self) -> Result<String, Error> {
        url_of(&self.client, |client| self.key.get(client))
    }
}
