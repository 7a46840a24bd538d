//! The client and how it is set up.

use std::time::Duration;

use digitalocean_raw as raw;

use crate::{Error, token};

/// How long one request may take unless the builder says otherwise.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);

/// How long connecting may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A client of the DigitalOcean API. Cloning it is cheap; clones share connections.
#[derive(Clone, Debug)]
pub struct Client {
    raw: raw::Client,
}

impl Client {
    /// A client with this token.
    ///
    /// # Errors
    ///
    /// Where no TLS backend can be set up.
    pub fn new(token: impl Into<String>) -> Result<Self, Error> {
        Self::builder().token(token).build()
    }

    /// A client with the token of the environment: the first of `DIGITALOCEAN_TOKEN`, `DIGITALOCEAN_ACCESS_TOKEN`, `DO_TOKEN`
    /// and `DO_API_TOKEN` that isn't empty. `DIGITALOCEAN_API_URL` may name another address of the API.
    ///
    /// # Errors
    ///
    /// Where there is no token, or the address is none.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client that is set up step by step.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Every operation of the API, under this client's token and connections.
    #[must_use]
    pub fn raw(&self) -> &raw::Client {
        &self.raw
    }
}

/// Sets up a [`Client`]. What isn't given comes from the environment, as [`Client::from_env`] tells.
#[derive(Default)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    token: Option<String>,
    url: Option<String>,
    request_timeout: Option<Duration>,
}

impl std::fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// The token. It never shows in errors or `Debug` output.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Where the API answers; `https://api.digitalocean.com` where neither this nor the environment says otherwise.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// How long one request may take, from connecting to the last byte of the answer. Default: 60 seconds.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request_timeout = Some(timeout);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// Where there is no token, the address is none, or no TLS backend can be set up.
    pub fn build(self) -> Result<Client, Error> {
        let environment = |name: &str| std::env::var(name).ok();
        let token = match self.token {
            Some(token) => token,
            None => token::find(environment)?,
        };
        let http = reqwest::Client::builder()
            .user_agent(concat!(
                env!("CARGO_PKG_NAME"),
                "/",
                env!("CARGO_PKG_VERSION")
            ))
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(self.request_timeout.unwrap_or(REQUEST_TIMEOUT))
            .build()
            .map_err(|cause| Error::setup(&cause.into()))?;
        let mut raw = raw::Client::builder().token(token).http_client(http);
        if let Some(url) = self.url.or_else(|| token::find_url(environment)) {
            raw = raw.base_url(url);
        }
        Ok(Client {
            raw: raw.build().map_err(|cause| Error::setup(&cause))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_does_not_show() {
        let builder = Client::builder().token("s3cret");
        assert!(!format!("{builder:?}").contains("s3cret"));
        assert!(!format!("{:?}", builder.build().unwrap()).contains("s3cret"));
    }

    #[test]
    fn an_address_that_is_none_is_refused() {
        let error = Client::builder()
            .token("t")
            .base_url("nowhere")
            .build()
            .unwrap_err();
        assert!(error.to_string().contains("nowhere"), "{error}");
    }
}
