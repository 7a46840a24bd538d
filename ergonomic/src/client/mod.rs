//! The client: its options, and calls by hand.

mod builder;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use digitalocean_raw as raw;
#[cfg(feature = "inference")]
use digitalocean_raw::Host;
use reqwest::Method;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::policy::CallOptions;
use crate::recent::Recent;
use crate::transport::{Guard, Layer, RateLimit};
#[cfg(any(feature = "databases", feature = "vpcs"))]
use crate::turns::Turns;
pub use builder::ClientBuilder;

/// A client of the DigitalOcean API.
///
/// Cloning it is cheap. Clones share connections, the count of requests for the rate limit, and the retry budget.
///
/// Several runtimes can use one client, at once or one after the other, as long as each keeps running or is dropped: a runtime
/// that is kept but isn't running (a single-threaded one, outside of `block_on`) blocks connections that others find in the pool.
#[derive(Clone, Debug)]
pub struct Client {
    raw: raw::Client,
    pub(crate) layer: Layer,
    #[cfg(any(feature = "databases", feature = "vpcs"))]
    pub(crate) turns: Turns,
}

impl Client {
    /// Every operation of the API, under this client's options.
    #[must_use]
    pub fn raw(&self) -> &raw::Client {
        &self.raw
    }

    /// What this client, or a clone of it, created a moment ago.
    pub(crate) fn recent(&self) -> &Recent {
        &self.layer.core.recent
    }

    /// The client that resources are asked for by.
    pub(crate) fn core(&self) -> &digitalocean_core::Client {
        self.raw.as_ref()
    }

    /// A client with other options for its calls. It shares everything else with this one.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use std::time::Duration;
    ///
    /// let quick = client.with(|options| options.deadline(Duration::from_secs(5)));
    /// quick.raw().account_get().await?;
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn with(&self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        let layer = Layer {
            options: Arc::new(change((*self.layer.options).clone())),
            ..self.layer.clone()
        };
        self.under(layer)
    }

    fn under(&self, layer: Layer) -> Self {
        Self {
            raw: self.raw.with_transport(layer.clone()),
            layer,
            #[cfg(any(feature = "databases", feature = "vpcs"))]
            turns: self.turns.clone(),
        }
    }

    /// The same client, which sends nothing any more once `stop` is cancelled. What may change something and is under way
    /// then is still awaited.
    pub(crate) fn stopped_by(&self, stop: &CancellationToken) -> Self {
        self.under(Layer {
            stop: Some(stop.clone()),
            ..self.layer.clone()
        })
    }

    /// The same client, and what it is told if a 404 is taken for the success of a deletion.
    pub(crate) fn noting_found_gone(&self) -> (Self, Arc<AtomicBool>) {
        let told = Arc::new(AtomicBool::new(false));
        let client = self.under(Layer {
            found_gone: Some(Arc::clone(&told)),
            ..self.layer.clone()
        });
        (client, told)
    }

    /// The same client, without a token that can stop its calls.
    #[cfg_attr(not(feature = "actions"), allow(dead_code))]
    pub(crate) fn unstopped(&self) -> Self {
        match self.layer.stop {
            None => self.clone(),
            Some(_) => self.under(Layer {
                stop: None,
                ..self.layer.clone()
            }),
        }
    }

    /// The same client with the options that it was built with, for requests whose answers others get as well.
    pub(crate) fn shared(&self) -> Self {
        self.under(Layer {
            options: Arc::clone(&self.layer.core.options),
            ..self.layer.clone()
        })
    }

    /// The same client, for one resource that not every call is for.
    #[cfg_attr(not(feature = "databases"), allow(dead_code))]
    pub(crate) fn guarded_by(&self, guard: Arc<dyn Guard>) -> Self {
        self.under(Layer {
            guard: Some(guard),
            ..self.layer.clone()
        })
    }

    /// The same client with a credential of its own, which it sends in place of all others.
    #[cfg(feature = "inference")]
    pub(crate) fn with_credential(&self, host: &'static Host, credential: String) -> Self {
        self.under(self.layer.with_credential(host, credential.into()))
    }

    /// What stops this client, if something does.
    pub(crate) fn stop(&self) -> Option<&CancellationToken> {
        self.layer.stop.as_ref()
    }

    /// The options of this client's calls.
    #[must_use]
    pub fn options(&self) -> &CallOptions {
        &self.layer.options
    }

    /// What the service reported about the rate limit in its last response; `None` before the first.
    #[doc(alias = "GetRate")]
    #[doc(alias = "account ratelimit")]
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.layer.core.rate_limit()
    }

    /// A call by HTTP method and path, for operations without a method. It is handled like every other call: the token is added,
    /// it waits for the rate limit, and it is retried if that is safe. [`items`](raw::Call::items) reads a list page by page.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::Method;
    ///
    /// let answer = client.request(Method::GET, "/v2/new_things").with_query("page", "2").await?;
    /// println!("{}", answer["new_things"]);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> raw::Call<Value> {
        self.raw.request(method, path)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn options_of_single_calls_leave_the_client_alone() {
        let client = Client::builder().token("t").build().unwrap();
        let quick = client.with(|options| options.deadline(Duration::from_secs(1)).per_page(500));
        assert_eq!(quick.options().deadline, Duration::from_secs(1));
        assert_eq!(quick.options().per_page, 200);
        assert_eq!(*client.options(), CallOptions::default());
    }
}
