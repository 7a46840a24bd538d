// Copied by `cargo xtask codegen` from xtask/runtime. Edit it there.
//! The client and how it is set up.

use std::{fmt, sync::Arc};

use reqwest::Url;

use crate::transport::{Plain, Tokens, Transport};
use crate::{Host, error::BoxError};

/// Where the API answers.
pub const API_URL: &str = "https://api.digitalocean.com";

/// Where serverless inference answers.
pub const INFERENCE_URL: &str = "https://inference.do-ai.run";

/// A client of the API, with a method for each operation. Cloning it is cheap; clones share the transport.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    api: String,
    inference: String,
    transport: Box<dyn Transport>,
    #[cfg(feature = "validate")]
    validate: bool,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.shared.api)
            .field("inference", &self.shared.inference)
            .field("transport", &self.shared.transport)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// A client with a token for the API, and defaults for all else. It sets no timeouts: hand a `reqwest::Client` of your
    /// own to [`ClientBuilder::http_client`] for those.
    ///
    /// # Errors
    ///
    /// Where no TLS backend can be set up.
    pub fn new(token: impl Into<String>) -> Result<Self, BoxError> {
        Self::builder().token(token).build()
    }

    /// A client that is set up step by step.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The same addresses under another transport.
    #[must_use]
    pub fn with_transport(&self, transport: impl Transport) -> Self {
        Self {
            shared: Arc::new(Shared {
                api: self.shared.api.clone(),
                inference: self.shared.inference.clone(),
                transport: Box::new(transport),
                #[cfg(feature = "validate")]
                validate: self.shared.validate,
            }),
        }
    }

    pub(crate) fn base(&self, host: Host) -> &str {
        match host {
            Host::Inference => &self.shared.inference,
            Host::Api | Host::Agent | Host::Presigned => &self.shared.api,
        }
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.shared.transport
    }

    #[cfg(feature = "validate")]
    pub(crate) fn validates(&self) -> bool {
        self.shared.validate
    }
}

/// Sets up a [`Client`].
#[derive(Default)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    api: Option<String>,
    inference: Option<String>,
    tokens: Tokens,
    http: Option<reqwest::Client>,
    transport: Option<Box<dyn Transport>>,
    #[cfg(feature = "validate")]
    no_validation: bool,
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api", &self.api)
            .field("inference", &self.inference)
            .field("transport", &self.transport)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// The token for the API.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.tokens.api = Some(token.into());
        self
    }

    /// The key for serverless inference.
    pub fn inference_key(mut self, key: impl Into<String>) -> Self {
        self.tokens.inference = Some(key.into());
        self
    }

    /// The key for agents.
    pub fn agent_key(mut self, key: impl Into<String>) -> Self {
        self.tokens.agent = Some(key.into());
        self
    }

    /// Where the API answers; [`API_URL`] where it isn't set.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.api = Some(url.into());
        self
    }

    /// Where serverless inference answers; [`INFERENCE_URL`] where it isn't set.
    pub fn inference_url(mut self, url: impl Into<String>) -> Self {
        self.inference = Some(url.into());
        self
    }

    /// The HTTP client that the plain transport uses: timeouts, proxies, certificates are its.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// A transport of your own. It adds the tokens itself: those of this builder go to the plain one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Sends bodies as they are: with the feature `validate` they are checked before they are sent unless this is called.
    #[cfg(feature = "validate")]
    pub fn without_validation(mut self) -> Self {
        self.no_validation = true;
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// Where an address is none, or no TLS backend can be set up.
    pub fn build(self) -> Result<Client, BoxError> {
        let transport: Box<dyn Transport> = match self.transport {
            Some(transport) => transport,
            None => {
                let http = match self.http {
                    Some(http) => http,
                    None => reqwest::Client::builder()
                        .user_agent(concat!(
                            env!("CARGO_PKG_NAME"),
                            "/",
                            env!("CARGO_PKG_VERSION")
                        ))
                        .build()?,
                };
                Box::new(Plain::new(http, self.tokens))
            }
        };
        Ok(Client {
            shared: Arc::new(Shared {
                api: base_url(self.api, API_URL)?,
                inference: base_url(self.inference, INFERENCE_URL)?,
                transport,
                #[cfg(feature = "validate")]
                validate: !self.no_validation,
            }),
        })
    }
}

fn base_url(given: Option<String>, default: &str) -> Result<String, BoxError> {
    let url = given.unwrap_or_else(|| default.to_owned());
    let parsed =
        Url::parse(&url).map_err(|cause| format!("the base address {url:?} is no URL: {cause}"))?;
    if !matches!(parsed.scheme(), "http" | "https") || parsed.host().is_none() {
        return Err(format!(
            "the base address {url:?} must start with https:// or http:// and name a host"
        )
        .into());
    }
    if parsed.query().is_some() || parsed.fragment().is_some() {
        return Err(format!("the base address {url:?} must end with its path").into());
    }
    Ok(url.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_addresses_are_checked() {
        for wrong in [
            "",
            "api.digitalocean.com",
            "ftp://x",
            "https://x/?a=1",
            "localhost:80",
        ] {
            assert!(
                Client::builder().base_url(wrong).build().is_err(),
                "{wrong}"
            );
        }
        let client = Client::builder()
            .base_url("http://127.0.0.1:1/")
            .build()
            .unwrap();
        assert_eq!(client.base(Host::Api), "http://127.0.0.1:1");
    }

    #[test]
    fn tokens_do_not_show() {
        let builder = Client::builder()
            .token("s3cret")
            .inference_key("s3cret")
            .agent_key("s3cret");
        assert!(!format!("{builder:?}").contains("s3cret"));
        assert!(!format!("{:?}", builder.build().unwrap()).contains("s3cret"));
    }
}
