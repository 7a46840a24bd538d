// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! The client.

use digitalocean_core::transport::Transport;
use reqwest::Method;
use serde_json::Value;

use crate::{Answer, BoxError, Call, Host, Operation, hosts};

/// A client of the API, with a method for each operation. Cloning it is cheap; clones share the transport.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) digitalocean_core::Client);

/// Sets up a [`Client`].
pub type ClientBuilder = digitalocean_core::ClientBuilder<Client>;

static TABLES: digitalocean_core::Tables = digitalocean_core::Tables {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    api: &hosts::API,
    hosts: hosts::ALL,
    #[cfg(feature = "validate")]
    rules: &crate::validate::RULES,
};

/// Requests by hand whose methods may be sent twice.
static BY_HAND_IDEMPOTENT: Operation = Operation {
    id: "custom_request",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Value"),
    ..Operation::BASE
};

/// Requests by hand of other methods.
static BY_HAND: Operation = Operation {
    id: "custom_request",
    host: &hosts::API,
    answer: Answer::Json("Value"),
    ..Operation::BASE
};

impl Client {
    /// A client with a token for the API, and defaults for all else. It sets no timeouts: hand a `reqwest::Client` of your
    /// own to [`ClientBuilder::http_client`](digitalocean_core::ClientBuilder::http_client) for those.
    ///
    /// # Errors
    ///
    /// Returns an error if the token can't stand in a header, or no TLS backend can be set up.
    pub fn new(token: impl Into<String>) -> Result<Self, BoxError> {
        Self::builder().token(token).build()
    }

    /// A client that is set up step by step.
    #[inline]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&TABLES)
    }

    /// A client with the same URLs under another transport.
    #[must_use]
    pub fn with_transport(&self, transport: impl Transport) -> Self {
        Self(self.0.with_transport(transport))
    }

    /// The base URL of a host; empty if it has none.
    #[must_use]
    #[inline]
    pub fn base(&self, host: &Host) -> &str {
        self.0.base(host)
    }

    /// A call of what has no method here, by HTTP method and path, such as `/v2/droplets`. The path may be a whole URL on the
    /// client's own origin, as the links between pages are. It goes the same way as every other call.
    ///
    /// The answer is read as any JSON; [`Call::read_as`] reads it as a type, as `Bytes` or as nothing.
    pub fn request(&self, method: Method, path: impl Into<String>) -> Call<Value> {
        let operation = if method.is_idempotent() { &BY_HAND_IDEMPOTENT } else { &BY_HAND };
        self.0.request(operation, method, path)
    }
}

impl From<digitalocean_core::Client> for Client {
    #[inline]
    fn from(client: digitalocean_core::Client) -> Self {
        Self(client)
    }
}

impl AsRef<digitalocean_core::Client> for Client {
    #[inline]
    fn as_ref(&self) -> &digitalocean_core::Client {
        &self.0
    }
}
