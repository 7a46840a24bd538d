//! The client and how it is set up.

use std::sync::Arc;
use std::time::Duration;

use digitalocean_raw as raw;
use reqwest::{Method, Url, redirect};
use secrecy::SecretString;
use serde_json::Value;

use crate::middleware::Middleware;
use crate::policy::{CallOptions, RatePolicy, RetryPolicy};
use crate::transport::credentials::{Credentials, is_private};
use crate::transport::{Core, Layer, RateLimit};
use crate::{Error, token};

/// How long connecting may take unless the builder says otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A client of the DigitalOcean API.
///
/// Cloning it is cheap. Clones share connections, the pace under the rate limit and the stock of retries.
#[derive(Clone, Debug)]
pub struct Client {
    raw: raw::Client,
    pub(crate) layer: Layer,
}

impl Client {
    /// A client with this token. All else is as [`from_env`](Self::from_env) tells.
    ///
    /// # Errors
    ///
    /// Where no TLS backend can be set up, or the environment names an address that is none.
    pub fn new(token: impl Into<String>) -> Result<Self, Error> {
        Self::builder().token(token).build()
    }

    /// A client with what the environment says:
    ///
    /// - the token: the first of `DIGITALOCEAN_TOKEN`, `DIGITALOCEAN_ACCESS_TOKEN`, `DO_TOKEN` and `DO_API_TOKEN` that isn't
    ///   empty;
    /// - the keys of inference and of agents: `GRADIENT_MODEL_ACCESS_KEY` and `GRADIENT_AGENT_ACCESS_KEY`;
    /// - another address of the API: `DIGITALOCEAN_API_URL`.
    ///
    /// # Errors
    ///
    /// Where there is neither a token nor a key, or the address is none.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client that is set up step by step.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Every operation of the API, under this client's options.
    #[must_use]
    pub fn raw(&self) -> &raw::Client {
        &self.raw
    }

    /// A client with other options for its calls. It shares all else with this one.
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
            core: self.layer.core.clone(),
            options: Arc::new(change((*self.layer.options).clone())),
        };
        Self {
            raw: self.raw.with_transport(layer.clone()),
            layer,
        }
    }

    /// The options of this client's calls.
    #[must_use]
    pub fn options(&self) -> &CallOptions {
        &self.layer.options
    }

    /// What the service said of the rate limit in its last answer; none before the first.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.layer.core.rate_limit()
    }

    /// A call of what has no method here, by HTTP method and path. It goes the same way as every other call: the token is
    /// added, it is paced, and sent again where that is safe. A list is read page by page by
    /// [`items`](Self::items).
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

/// Sets up a [`Client`]. What isn't given comes from the environment, as [`Client::from_env`] tells.
#[derive(Default)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    credentials: Credentials,
    url: Option<String>,
    inference_url: Option<String>,
    allow_http: bool,
    options: CallOptions,
    rate: RatePolicy,
    connect_timeout: Option<Duration>,
    user_agent: Option<String>,
    http: Option<reqwest::Client>,
    middleware: Vec<Arc<dyn Middleware>>,
    #[cfg(feature = "doctl")]
    doctl: Option<Option<String>>,
}

impl std::fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("url", &self.url)
            .field("options", &self.options)
            .field("rate", &self.rate)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// The token of the API. It never shows in errors, traces or `Debug` output.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.credentials.api = Some(SecretString::from(token.into()));
        self
    }

    /// The key for serverless inference, which is another than the token.
    pub fn inference_key(mut self, key: impl Into<String>) -> Self {
        self.credentials.inference = Some(SecretString::from(key.into()));
        self
    }

    /// The key for agents, which is another than the token.
    pub fn agent_key(mut self, key: impl Into<String>) -> Self {
        self.credentials.agent = Some(SecretString::from(key.into()));
        self
    }

    /// Where neither this builder nor the environment has a token, takes that of the official command line's current
    /// context: `doctl/config.yaml` in the user's configuration folder.
    #[cfg(feature = "doctl")]
    pub fn doctl(mut self) -> Self {
        self.doctl = Some(None);
        self
    }

    /// The same, with a context by its name.
    #[cfg(feature = "doctl")]
    pub fn doctl_context(mut self, context: impl Into<String>) -> Self {
        self.doctl = Some(Some(context.into()));
        self
    }

    /// Where the API answers; `https://api.digitalocean.com` where neither this nor the environment says otherwise.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Where serverless inference answers; `https://inference.do-ai.run` where this doesn't say otherwise.
    pub fn inference_url(mut self, url: impl Into<String>) -> Self {
        self.inference_url = Some(url.into());
        self
    }

    /// Sends tokens over plain http, too. Without this they only go over https, or to this machine.
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

    /// What is tried again, and how.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.options(|options| options.retry(policy))
    }

    /// How the client keeps below the rate limit.
    pub fn rate(mut self, policy: RatePolicy) -> Self {
        self.rate = policy;
        self
    }

    /// How many items a page of a list has, from 1 to 200. Default: 200.
    pub fn page_size(self, items: u32) -> Self {
        self.options(|options| options.page_size(items))
    }

    /// How long connecting may take. Default: 10 s. Without effect on a client of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// What the user agent says behind this library's name. Without effect on a client of your own.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// An HTTP client of your own, for proxies, certificates and the like. Let it follow no redirects
    /// (`redirect::Policy::none()`): this client follows those of reads by itself, on one origin, and one that follows those
    /// of a create might create twice. Its own timeout cuts requests short of [`request_timeout`](Self::request_timeout).
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Looks at every attempt and every answer, or changes them. Several are asked in the order in which they were added.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// Where there is neither a token nor a key, an address is none, or no TLS backend can be set up.
    pub fn build(mut self) -> Result<Client, Error> {
        let environment = |name: &str| std::env::var(name).ok();
        let secret = |name: &str| token::variable(name, environment).map(SecretString::from);
        let keys = &mut self.credentials;
        keys.inference = keys
            .inference
            .take()
            .or_else(|| secret(token::INFERENCE_VARIABLE));
        keys.agent = keys.agent.take().or_else(|| secret(token::AGENT_VARIABLE));
        if keys.api.is_none() {
            keys.api = token::find(environment);
        }
        self.find_elsewhere()?;
        let url = self
            .url
            .take()
            .or_else(|| token::variable(token::URL_VARIABLE, environment));
        let api = url.unwrap_or_else(|| raw::API_URL.to_owned());
        let inference = self
            .inference_url
            .take()
            .unwrap_or_else(|| raw::INFERENCE_URL.to_owned());
        for url in [&api, &inference] {
            self.check(url)?;
        }
        let http = match self.http.take() {
            Some(http) => http,
            None => self.http()?,
        };
        let core = Core::new(
            http,
            &self.credentials,
            self.allow_http,
            &self.rate,
            &self.options,
            self.middleware,
        )
        .map_err(|cause| Error::setup(cause.to_string()))?;
        let layer = Layer {
            core: Arc::new(core),
            options: Arc::new(self.options),
        };
        let raw = raw::Client::builder()
            .base_url(api)
            .inference_url(inference)
            .transport(layer.clone());
        let raw = raw
            .build()
            .map_err(|cause| Error::setup(cause.to_string()))?;
        Ok(Client { raw, layer })
    }

    /// The last place where a token may be, and the error where there is none.
    fn find_elsewhere(&mut self) -> Result<(), Error> {
        let keys = &mut self.credentials;
        #[cfg(feature = "doctl")]
        let also = match (&keys.api, &self.doctl) {
            (None, Some(context)) => {
                let path = token::doctl::path().ok_or_else(|| {
                    Error::setup("there is no configuration folder to look for doctl's")
                })?;
                keys.api = token::doctl::find(&path, context.as_deref())?;
                Some(path.display().to_string())
            }
            _ => None,
        };
        #[cfg(not(feature = "doctl"))]
        let also: Option<String> = None;
        if keys.api.is_none() && keys.inference.is_none() && keys.agent.is_none() {
            return Err(token::missing(also.as_deref()));
        }
        Ok(())
    }

    fn check(&self, url: &str) -> Result<(), Error> {
        let parsed = Url::parse(url)
            .map_err(|cause| Error::setup(format!("the address {url:?} is no URL: {cause}")))?;
        if !parsed.username().is_empty() || parsed.password().is_some() {
            return Err(Error::setup(
                "the address must not hold a user or a password: the token says who you are",
            ));
        }
        if !self.allow_http && !is_private(&parsed) {
            return Err(Error::setup(format!(
                "the address {url:?} isn't https: anybody on the way could read the token; `ClientBuilder::allow_http` allows it"
            )));
        }
        Ok(())
    }

    fn http(&self) -> Result<reqwest::Client, Error> {
        let mut agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned();
        if let Some(suffix) = &self.user_agent {
            agent.push(' ');
            agent.push_str(suffix);
        }
        reqwest::Client::builder()
            .user_agent(agent)
            .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))
            .redirect(redirect::Policy::none())
            .build()
            .map_err(|cause| Error::setup(format!("the HTTP client can't be set up: {cause}")))
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

    #[test]
    fn options_of_single_calls_leave_the_client_alone() {
        let client = Client::builder().token("t").build().unwrap();
        let quick = client.with(|options| options.deadline(Duration::from_secs(1)).page_size(500));
        assert_eq!(quick.options().deadline, Duration::from_secs(1));
        assert_eq!(quick.options().page_size, 200);
        assert_eq!(*client.options(), CallOptions::default());
    }
}
