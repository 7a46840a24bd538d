//! How a client is set up.

use std::sync::Arc;
use std::time::Duration;

use digitalocean_core::{http_client, shown};
use digitalocean_raw::{self as raw, Host, hosts};
use reqwest::Url;
use secrecy::SecretString;

use super::Client;
use crate::middleware::Middleware;
use crate::policy::{CallOptions, RatePolicy, RetryPolicy};
use crate::transport::credentials::{Credentials, is_private};
#[cfg(feature = "live")]
use crate::transport::live::Opener;
use crate::transport::{ConnectLayer, Core, Layer};
use crate::{Error, token};

/// How long connecting may take unless the builder says otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

impl Client {
    /// A client with this token. Everything else is as for [`from_env`](Self::from_env).
    ///
    /// # Errors
    ///
    /// Returns an error if no TLS backend can be set up, or the environment has an invalid URL.
    pub fn new(token: impl Into<String>) -> Result<Self, Error> {
        Self::builder().token(token).build()
    }

    /// A client with the settings of the environment:
    ///
    /// - the token: the first of `DIGITALOCEAN_TOKEN`, `DIGITALOCEAN_ACCESS_TOKEN`, `DO_TOKEN` and `DO_API_TOKEN` that isn't
    ///   empty;
    /// - the keys of inference and of agents: `GRADIENT_MODEL_ACCESS_KEY` and `GRADIENT_AGENT_ACCESS_KEY`;
    /// - other URLs: `DIGITALOCEAN_API_URL`, `DIGITALOCEAN_INFERENCE_URL`, `DIGITALOCEAN_RETRIEVAL_URL` and `DIGITALOCEAN_CLOUD_URL`.
    ///
    /// # Errors
    ///
    /// Returns an error if there is neither a token nor a key, or the URL is invalid.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client that is set up step by step.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

/// Builds a [`Client`]. Settings that aren't given come from the environment, as for [`Client::from_env`].
#[derive(Default)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    credentials: Credentials,
    urls: Vec<(&'static Host, String)>,
    allow_http: bool,
    options: CallOptions,
    rate: RatePolicy,
    connect_timeout: Option<Duration>,
    user_agent: Option<String>,
    http: Option<reqwest::Client>,
    #[cfg(feature = "live")]
    live_http: Option<reqwest::Client>,
    middleware: Vec<Arc<dyn Middleware>>,
    #[cfg(feature = "doctl")]
    doctl: Option<Option<String>>,
}

impl std::fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("options", &self.options)
            .field("rate", &self.rate)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// The token of the API, and of the host that searches knowledge bases. It never appears in errors, traces or `Debug` output.
    pub fn token(self, token: impl Into<String>) -> Self {
        self.credential(&hosts::API, token)
    }

    /// The key for serverless inference, which is different from the token.
    pub fn inference_key(self, key: impl Into<String>) -> Self {
        self.credential(&hosts::INFERENCE, key)
    }

    /// The key for agents, which is different from the token.
    pub fn agent_key(self, key: impl Into<String>) -> Self {
        self.credential(&hosts::AGENT, key)
    }

    /// The credential of any host in [`raw::hosts`], for instance of one without a method here. It is sent to no other host,
    /// except that the credential of the API is also sent to [`RETRIEVAL`](raw::hosts::RETRIEVAL), unless that host is given its
    /// own.
    pub fn credential(mut self, host: &'static Host, credential: impl Into<String>) -> Self {
        self.credentials
            .set(host, SecretString::from(credential.into()));
        self
    }

    /// If neither this builder nor the environment has a token, uses that of the current context of `doctl`, the official
    /// command line: `doctl/config.yaml` in the user's configuration folder.
    #[cfg(feature = "doctl")]
    pub fn doctl(mut self) -> Self {
        self.doctl = Some(None);
        self
    }

    /// Unless this builder has a token, uses that of the context of `doctl` with this name, even if the environment has one. If the
    /// configuration has no such context, [`build`](Self::build) is an error.
    #[cfg(feature = "doctl")]
    pub fn doctl_context(mut self, context: impl Into<String>) -> Self {
        self.doctl = Some(Some(context.into()));
        self
    }

    /// Sets the base URL of the API. Default: `DIGITALOCEAN_API_URL`, or else `https://api.digitalocean.com`.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.host_url(&hosts::API, url)
    }

    /// Sets the base URL of serverless inference. Default: `DIGITALOCEAN_INFERENCE_URL`, or else the base URL of the API if
    /// that is set (so that a program under test doesn't call a billed host), or else `https://inference.do-ai.run`.
    pub fn inference_url(self, url: impl Into<String>) -> Self {
        self.host_url(&hosts::INFERENCE, url)
    }

    /// Sets the base URL of any host in [`raw::hosts`]. Default: its environment variable, or else the base URL of the API if
    /// that is set, or else its own.
    pub fn host_url(mut self, host: &'static Host, url: impl Into<String>) -> Self {
        self.urls.retain(|(known, _)| *known != host);
        self.urls.push((host, url.into()));
        self
    }

    /// Sends tokens over plain http, too: unencrypted, and never through a proxy of the environment. By default, they are only
    /// sent over https, or to this machine. The same applies to addresses that anyone can use who has them, such as those of uploads
    /// and logs.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// The options of calls, which [`Client::with`] changes for single ones.
    pub fn options(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.options = change(self.options);
        self
    }

    /// How long one attempt may take. Default: 60 s.
    pub fn request_timeout(self, timeout: Duration) -> Self {
        self.options(|options| options.request_timeout(timeout))
    }

    /// How long a call may take with all its attempts and pauses. Default: 5 min.
    pub fn deadline(self, deadline: Duration) -> Self {
        self.options(|options| options.deadline(deadline))
    }

    /// What is retried, and how.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.options(|options| options.retry(policy))
    }

    /// How the client keeps below the rate limit.
    pub fn rate(mut self, policy: RatePolicy) -> Self {
        self.rate = policy;
        self
    }

    /// How many items a page of a list has, from 1 to 200. Default: 200.
    pub fn per_page(self, items: u32) -> Self {
        self.options(|options| options.per_page(items))
    }

    /// How long connecting may take. Default: 10 s. Without effect on a client of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Text that follows this library's name in the user agent. Without effect on a client of your own.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Uses an HTTP client of your own, for proxies, certificates and the like. By default there is one that follows no
    /// redirects, retries nothing by itself, and uses the proxy of `HTTPS_PROXY` or `ALL_PROXY` for https URLs that
    /// `NO_PROXY` doesn't list. Plain http (which needs [`allow_http`](Self::allow_http)) and loopback addresses never go
    /// through a proxy of the environment, because a proxy can read the token of a plain request.
    ///
    /// Your client is used as it is, so:
    ///
    /// - let it retry nothing (`retry(reqwest::retry::never())`): reqwest by default repeats a request whose HTTP/2 stream
    ///   was refused, three times within milliseconds, regardless of the [`RetryPolicy`];
    /// - let it follow no redirects (`redirect(Policy::none())`): this client follows redirects of reads itself, on one
    ///   origin, and a client that follows those of a create might create twice;
    /// - its proxies see the tokens of plain-http requests, loopback included (`no_proxy()`);
    /// - its own timeout applies in addition to [`request_timeout`](Self::request_timeout);
    /// - if a deadline ends while it connects, the request counts as one that may have been processed, because it isn't
    ///   known whether it was sent.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Uses an HTTP client of your own for logs that are followed and for consoles, which are WebSockets. Default: that of
    /// [`http_client`](Self::http_client), or else one like this library's own that speaks only HTTP/1.1 (`http1_only()`), as
    /// yours must, because no WebSocket can be opened over HTTP/2. If you need your own root certificates or proxy, set them on
    /// this client as well.
    #[cfg(feature = "live")]
    pub fn live_http_client(mut self, http: reqwest::Client) -> Self {
        self.live_http = Some(http);
        self
    }

    /// Adds a middleware, which can inspect or change every request and response. Several are called in the order in which
    /// they were added.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// Returns an error if there is neither a token nor a key, one of them is empty or has invalid characters, a URL
    /// is invalid, a URL is https and this build has no TLS backend (features `rustls` and `native-tls`), or rustls has no
    /// cryptography provider (feature `rustls-no-provider`).
    pub fn build(mut self) -> Result<Client, Error> {
        let environment = |name: &str| std::env::var(name).ok();
        let also = self.find_named_context()?;
        for host in hosts::ALL {
            if !self.credentials.has(host)
                && let Some(found) = token::find(host, environment)?
            {
                self.credentials.set(host, found);
            }
        }
        self.find_elsewhere(also)?;
        let urls = self.find_urls(environment)?;
        #[cfg(feature = "live")]
        let opener = self.opener();
        let http = match self.http.take() {
            Some(http) => http,
            None => self.http(&urls)?,
        };
        let core = Core::new(
            http,
            #[cfg(feature = "live")]
            opener,
            &self.credentials,
            self.allow_http,
            &self.rate,
            &self.options,
            self.middleware,
        )
        .map_err(|cause| Error::setup(cause.to_string()))?;
        let layer = Layer {
            options: Arc::clone(&core.options),
            core: Arc::new(core),
            stop: None,
            found_gone: None,
            guard: None,
            own: None,
        };
        let mut raw = raw::Client::builder().transport(layer.clone());
        for (host, url) in urls {
            raw = raw.host_url(host, url);
        }
        let raw = raw
            .build()
            .map_err(|cause| Error::setup(cause.to_string()))?;
        Ok(Client {
            raw,
            layer,
            #[cfg(any(feature = "databases", feature = "vpcs"))]
            turns: Default::default(),
        })
    }

    /// The token of a command line's context that the builder names. Who names one wants that one, whatever the environment
    /// says.
    fn find_named_context(&mut self) -> Result<Option<String>, Error> {
        #[cfg(feature = "doctl")]
        if let Some(Some(context)) = self.doctl.clone()
            && !self.credentials.has(&hosts::API)
        {
            return self.find_context(Some(&context)).map(Some);
        }
        Ok(None)
    }

    /// The last place where a token may be, and the error if there is none.
    #[cfg_attr(not(feature = "doctl"), allow(unused_mut))]
    fn find_elsewhere(&mut self, mut also: Option<String>) -> Result<(), Error> {
        #[cfg(feature = "doctl")]
        if self.doctl == Some(None) && !self.credentials.has(&hosts::API) {
            also = Some(self.find_context(None)?);
        }
        if self.credentials.is_empty() {
            return Err(token::missing(also.as_deref()));
        }
        Ok(())
    }

    /// Takes the token of a context of the command line, and returns where it searched.
    #[cfg(feature = "doctl")]
    fn find_context(&mut self, context: Option<&str>) -> Result<String, Error> {
        let path = token::doctl::path()
            .ok_or_else(|| Error::setup("there is no configuration folder to look for doctl's"))?;
        if let Some(found) = token::doctl::find(&path, context)? {
            self.credentials.set(&hosts::API, found);
        }
        Ok(path.display().to_string())
    }

    /// The base URLs of hosts that were set by the caller or by the environment.
    fn find_urls(
        &self,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Vec<(&'static Host, String)>, Error> {
        let said = |host: &Host| {
            let given = self.urls.iter().find(|(known, _)| *known == host);
            given.map(|(_, url)| url.clone()).or_else(|| {
                let name = host.url_variable?;
                token::variable(name, &environment)
            })
        };
        let api = said(&hosts::API);
        let mut urls = Vec::new();
        for host in hosts::ALL {
            // What has no URL of its own is asked at one that each call gives.
            let url = said(host).or_else(|| api.clone().filter(|_| host.url.is_some()));
            if let Some(url) = url {
                self.check(&url)?;
                urls.push((*host, url));
            }
        }
        Ok(urls)
    }

    fn check(&self, url: &str) -> Result<(), Error> {
        let parsed = Url::parse(url)
            .map_err(|cause| Error::setup(format!("the URL {} is invalid: {cause}", shown(url))))?;
        if !parsed.username().is_empty() || parsed.password().is_some() {
            return Err(Error::setup(
                "the URL must not hold a user or a password: the token says who you are",
            ));
        }
        if !self.allow_http && !is_private(&parsed) {
            return Err(Error::setup(format!(
                "the URL {} isn't https: anybody on the way could read the token; `ClientBuilder::allow_http` allows it",
                shown(url)
            )));
        }
        Ok(())
    }

    fn http(&self, urls: &[(&Host, String)]) -> Result<reqwest::Client, Error> {
        let defaults = hosts::ALL.iter().filter_map(|host| {
            let given = urls.iter().any(|(known, _)| known == host);
            host.url.filter(|_| !given && self.credentials.has(host))
        });
        let all = urls.iter().map(|(_, url)| url.as_str()).chain(defaults);
        http_client::require_tls(all).map_err(|cause| Error::setup(cause.to_string()))?;
        http_client::client_builder(&self.agent())
            .map_err(|cause| Error::setup(cause.to_string()))?
            .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))
            .connector_layer(ConnectLayer)
            .build()
            .map_err(|cause| Error::setup(format!("the HTTP client can't be set up: {cause}")))
    }

    fn agent(&self) -> String {
        let mut agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned();
        if let Some(suffix) = &self.user_agent {
            agent.push(' ');
            agent.push_str(suffix);
        }
        agent
    }

    /// Makes the opener of WebSockets.
    #[cfg(feature = "live")]
    fn opener(&mut self) -> Opener {
        match self.live_http.take().or_else(|| self.http.clone()) {
            Some(own) => Opener::Own(own),
            None => Opener::Made {
                user_agent: self.agent(),
                connect_timeout: self.connect_timeout.unwrap_or(CONNECT_TIMEOUT),
                client: std::sync::OnceLock::new(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_do_not_show() {
        let builder = Client::builder()
            .token("s3cret")
            .inference_key("s3cret")
            .agent_key("s3cret");
        assert!(!format!("{builder:?}").contains("s3cret"));
        assert!(!format!("{:?}", builder.build().unwrap()).contains("s3cret"));
    }

    #[test]
    fn any_host_takes_a_credential_and_those_with_a_url_another() {
        let builder = Client::builder()
            .credential(&hosts::INFERENCE, "s3cret")
            .host_url(&hosts::INFERENCE, "http://127.0.0.1:1");
        assert!(builder.credentials.has(&hosts::INFERENCE));
        assert!(!builder.credentials.has(&hosts::API));
        let client = builder.build().unwrap();
        assert_eq!(client.raw().base(&hosts::INFERENCE), "http://127.0.0.1:1");
        assert!(!format!("{client:?}").contains("s3cret"));
    }

    #[test]
    fn an_address_that_is_none_is_refused() {
        for url in ["nowhere", "", "ftp://127.0.0.1"] {
            let error = Client::builder()
                .token("t")
                .base_url(url)
                .build()
                .unwrap_err();
            assert!(error.to_string().contains(url), "{error}");
        }
    }

    #[test]
    fn an_address_with_a_password_is_refused_without_showing_it() {
        let builder = Client::builder()
            .token("t")
            .base_url("https://me:s3cret@api.example.com");
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Setup);
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
    }

    #[test]
    fn plain_http_must_be_allowed() {
        let builder = || {
            Client::builder()
                .token("t")
                .base_url("http://api.example.com")
        };
        assert!(
            builder()
                .build()
                .unwrap_err()
                .to_string()
                .contains("allow_http")
        );
        assert!(builder().allow_http().build().is_ok());
        assert!(
            Client::builder()
                .token("t")
                .base_url("http://127.0.0.1:1")
                .build()
                .is_ok()
        );
    }

    #[test]
    fn a_token_that_no_header_can_hold_is_refused_without_showing_it() {
        let error = Client::builder().token("s3cret\n").build().unwrap_err();
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
    }
}
