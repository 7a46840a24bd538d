//! The client and how it is set up.

use std::{fmt, marker::PhantomData, sync::Arc};

use reqwest::Url;

use crate::transport::{Plain, Tokens, Transport};
use crate::{Host, Tables, failure::BoxError, http_client};

/// The base of all clients: the URLs of hosts, and the transport. Cloning it is cheap; clones share the transport.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    tables: &'static Tables,
    urls: Arc<Urls>,
    transport: Box<dyn Transport>,
    #[cfg(feature = "validate")]
    validate: bool,
}

/// The base URL of each host that has one.
type Urls = Vec<(&'static Host, String)>;

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Client");
        for (host, url) in self.shared.urls.iter() {
            out.field(host.name, &without_userinfo(url));
        }
        out.field("transport", &self.shared.transport)
            .finish_non_exhaustive()
    }
}

impl AsRef<Self> for Client {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl Client {
    /// A client with the same URLs and another transport.
    #[must_use]
    pub fn with_transport(&self, transport: impl Transport) -> Self {
        Self {
            shared: Arc::new(Shared {
                tables: self.shared.tables,
                urls: self.shared.urls.clone(),
                transport: Box::new(transport),
                #[cfg(feature = "validate")]
                validate: self.shared.validate,
            }),
        }
    }

    /// The base URL of a host; empty if it has none.
    #[must_use]
    pub fn base(&self, host: &Host) -> &str {
        let known = self.shared.urls.iter().find(|(known, _)| *known == host);
        known.map_or("", |(_, url)| url)
    }

    #[doc(hidden)]
    #[must_use]
    pub fn tables(&self) -> &'static Tables {
        self.shared.tables
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.shared.transport
    }

    #[cfg(feature = "validate")]
    pub(crate) fn validates(&self) -> bool {
        self.shared.validate
    }
}

/// Sets up a client: the generated one, which is made [from](From) a [`Client`] of this crate.
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<C = Client> {
    tables: &'static Tables,
    urls: Urls,
    tokens: Tokens,
    http: Option<reqwest::Client>,
    transport: Option<Box<dyn Transport>>,
    #[cfg(feature = "validate")]
    validate: bool,
    client: PhantomData<fn() -> C>,
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ClientBuilder");
        for (host, url) in &self.urls {
            out.field(host.name, &without_userinfo(url));
        }
        out.field("transport", &self.transport)
            .finish_non_exhaustive()
    }
}

impl<C: From<Client>> ClientBuilder<C> {
    #[doc(hidden)]
    pub fn new(tables: &'static Tables) -> Self {
        Self {
            tables,
            urls: Vec::new(),
            tokens: Tokens::default(),
            http: None,
            transport: None,
            #[cfg(feature = "validate")]
            validate: true,
            client: PhantomData,
        }
    }

    /// Sets the credential for a host.
    pub fn credential(mut self, host: &'static Host, token: impl Into<String>) -> Self {
        self.tokens.set(host, token.into());
        self
    }

    /// Sets the token of the API.
    pub fn token(self, token: impl Into<String>) -> Self {
        let api = self.tables.api;
        self.credential(api, token)
    }

    /// Sets the base URL of a host.
    pub fn host_url(mut self, host: &'static Host, url: impl Into<String>) -> Self {
        self.urls.retain(|(known, _)| *known != host);
        self.urls.push((host, url.into()));
        self
    }

    /// Sets the base URL of the API.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        let api = self.tables.api;
        self.host_url(api, url)
    }

    /// Sets the HTTP client of the plain transport: timeouts, proxies and certificates are its. It should neither follow
    /// redirects (`redirect::Policy::none()`) nor retry (`retry::never()`), because a create might be carried out twice, and a
    /// proxy for plain http can read the token.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets a transport of your own. It must add credentials itself: those of this builder are used only by the plain one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Sends bodies without checking them: with the feature `validate`, they are checked before they are sent unless this is
    /// called.
    #[cfg(feature = "validate")]
    pub fn without_validation(mut self) -> Self {
        self.validate = false;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns an error if a URL is invalid, a credential can't be sent in a header, or a URL is https and there is no TLS
    /// backend.
    pub fn build(self) -> Result<C, BoxError> {
        let said = |name: &str| {
            let given = self.urls.iter().find(|(known, _)| known.name == name);
            given.map(|(_, url)| url.clone())
        };
        let mut urls = Urls::new();
        for host in self.tables.hosts {
            // Whoever sends the token elsewhere doesn't want it to go to another host either.
            let url = said(host.name)
                .or_else(|| host.credential_of.and_then(said))
                .or_else(|| host.url.map(str::to_owned));
            if let Some(url) = url {
                urls.push((host, checked(url)?));
            }
        }
        let transport: Box<dyn Transport> = match self.transport {
            Some(transport) => transport,
            None => {
                if self.http.is_none() {
                    // The other hosts aren't called without a credential.
                    let called = urls
                        .iter()
                        .filter(|(host, _)| *host == self.tables.api || self.tokens.has(host));
                    http_client::require_tls(called.map(|(_, url)| url.as_str()))?;
                }
                Box::new(Plain::new(self.tables, self.http, self.tokens)?)
            }
        };
        let client = Client {
            shared: Arc::new(Shared {
                tables: self.tables,
                urls: Arc::new(urls),
                transport,
                #[cfg(feature = "validate")]
                validate: self.validate,
            }),
        };
        Ok(client.into())
    }
}

/// A URL without user and password.
fn without_userinfo(url: &str) -> String {
    let Ok(mut parsed) = Url::parse(url) else {
        return "an invalid URL".to_owned();
    };
    // Both fail only for URLs that can't have them.
    let _ = parsed.set_username("");
    let _ = parsed.set_password(None);
    match parsed.as_str().contains('@') {
        // Such as `user:password@host`, whose scheme is `user`.
        true => "a URL that may hold a password".to_owned(),
        false => parsed.into(),
    }
}

/// A URL as messages show it: not if it may hold a password, and never its query.
#[doc(hidden)]
#[must_use]
pub fn shown(url: &str) -> String {
    if url.contains('@') {
        return "(not shown, for it may hold a password)".to_owned();
    }
    let end = url.find(['?', '#']).unwrap_or(url.len());
    format!("{:?}", url.get(..end).unwrap_or_default())
}

/// A base URL without the slash at its end. Messages don't repeat one that may hold a password.
fn checked(url: String) -> Result<String, BoxError> {
    let parsed = Url::parse(&url).map_err(|cause| format!("the base URL is invalid: {cause}"))?;
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err("the base URL must not hold a user or a password".into());
    }
    if !matches!(parsed.scheme(), "http" | "https") || parsed.host().is_none() {
        return Err(format!(
            "the base URL {} must start with https:// or http:// and name a host",
            shown(&url)
        )
        .into());
    }
    if parsed.query().is_some() || parsed.fragment().is_some() {
        return Err("the base URL must end with its path, without a query or a fragment".into());
    }
    Ok(url.trim_end_matches('/').to_owned())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::Credential;

    pub(crate) static API: Host = Host {
        name: "api",
        url: Some("https://api.example.com"),
        url_variable: None,
        credential: Some(Credential {
            name: "token",
            variables: &[],
            setter: "token",
        }),
        credential_of: None,
    };

    #[cfg(feature = "validate")]
    static RULES: crate::validate::Rules = crate::validate::Rules::new("{}");

    pub(crate) static TABLES: Tables = Tables {
        user_agent: "test",
        api: &API,
        hosts: &[&API],
        #[cfg(feature = "validate")]
        rules: &RULES,
    };

    #[test]
    fn base_urls_are_checked() {
        let build = |url: &str| ClientBuilder::<Client>::new(&TABLES).base_url(url).build();
        for wrong in [
            "",
            "api.digitalocean.com",
            "ftp://x",
            "https://x/?a=1",
            "localhost:80",
            "https://me@x",
        ] {
            assert!(build(wrong).is_err(), "{wrong}");
        }
        let client = build("http://127.0.0.1:1/").unwrap();
        assert_eq!(client.base(&API), "http://127.0.0.1:1");
    }

    #[test]
    fn urls_are_shown_without_what_may_be_a_secret() {
        for (url, text) in [
            ("ftp://x/y", r#""ftp://x/y""#),
            ("http://x/?key=s3cret", r#""http://x/""#),
            ("http://x/#s3cret", r#""http://x/""#),
            ("", r#""""#),
        ] {
            assert_eq!(shown(url), text);
        }
        for url in ["me:s3cret@x", "https://me:s3cret@x", "https://s3cret@"] {
            assert!(!shown(url).contains("s3cret"));
            let built = ClientBuilder::<Client>::new(&TABLES).base_url(url).build();
            assert!(!built.unwrap_err().to_string().contains("s3cret"), "{url}");
        }
    }

    #[test]
    fn credentials_do_not_show() {
        let builder = ClientBuilder::<Client>::new(&TABLES)
            .token("s3cret")
            .base_url("https://me:s3cret@x");
        assert!(!format!("{builder:?}").contains("s3cret"));
        let error = builder.build().unwrap_err();
        assert!(!format!("{error} {error:?}").contains("s3cret"));
        let builder = ClientBuilder::<Client>::new(&TABLES).base_url("me:s3cret@x");
        assert!(!format!("{builder:?}").contains("s3cret"));
        let client = ClientBuilder::<Client>::new(&TABLES)
            .token("s3cret")
            .base_url("http://127.0.0.1:1")
            .build();
        assert!(!format!("{:?}", client.unwrap()).contains("s3cret"));
    }
}
