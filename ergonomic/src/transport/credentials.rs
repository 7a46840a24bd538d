//! Tokens, and where they may go.

use digitalocean_core::redact::Secrets;
use digitalocean_core::transport::bearer;
use digitalocean_core::{BoxError, Host};
use reqwest::Url;
use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret as _, SecretString};

/// A credential for each host that wants one.
#[derive(Clone, Default)]
pub(crate) struct Credentials(Vec<(&'static Host, SecretString)>);

impl Credentials {
    pub(crate) fn set(&mut self, host: &'static Host, credential: SecretString) {
        self.0.retain(|(known, _)| *known != host);
        self.0.push((host, credential));
    }

    pub(crate) fn has(&self, host: &Host) -> bool {
        host.find_credential(&self.0).is_some()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The credentials as values of the `Authorization` header.
pub(crate) struct Headers {
    known: Vec<(&'static Host, HeaderValue)>,
    pub(super) secrets: Secrets,
    allow_http: bool,
}

impl Headers {
    pub(super) fn new(credentials: &Credentials, allow_http: bool) -> Result<Self, BoxError> {
        let header = |(host, credential): &(&'static Host, SecretString)| {
            let name = host.credential.as_ref().map_or("token", |known| known.name);
            Ok((*host, bearer(name, credential.expose_secret())?))
        };
        let known = credentials.0.iter().map(header);
        let known = known.collect::<Result<Vec<_>, BoxError>>()?;
        Ok(Self {
            secrets: Secrets::of(known.iter().map(|(_, header)| header)),
            known,
            allow_http,
        })
    }

    /// Those of a client for one thing, which has a credential of its own and sends no other. Credentials of both are taken out of what
    /// is shown.
    #[cfg(feature = "inference")]
    pub(super) fn alone(
        &self,
        host: &'static Host,
        credential: SecretString,
    ) -> Result<Self, BoxError> {
        let mut only = Credentials::default();
        only.set(host, credential);
        let own = Self::new(&only, self.allow_http)?;
        Ok(Self {
            secrets: own.secrets.and(&self.secrets),
            ..own
        })
    }

    /// The header for a request to this host; `None` if the host wants no credential.
    pub(super) fn of(&self, host: &Host, url: &Url) -> Result<Option<&HeaderValue>, BoxError> {
        let Some(credential) = &host.credential else {
            // An address that an answer gave is a credential itself.
            if host.url.is_none() && !self.may_show_secrets_to(url) {
                return Err("the address isn't https, and anybody on the way could use it; `ClientBuilder::allow_http` allows it".into());
            }
            return Ok(None);
        };
        let Some(header) = host.find_credential(&self.known) else {
            let variables = credential.variables.join(", ");
            return Err(format!(
                "no {}: set {variables}, or hand one to `ClientBuilder::{}`",
                credential.name, credential.setter
            )
            .into());
        };
        if !self.may_show_secrets_to(url) {
            return Err("a token is only sent over https, or to this machine; `ClientBuilder::allow_http` allows more".into());
        }
        Ok(Some(header))
    }

    /// Whether an address may be sent what nobody on the way should read.
    pub(super) fn may_show_secrets_to(&self, url: &Url) -> bool {
        self.allow_http || is_private(url)
    }
}

/// Whether nobody on the way can read what is sent to this address.
pub(crate) fn is_private(url: &Url) -> bool {
    let is_loopback = || match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    url.scheme() == "https" || is_loopback()
}

#[cfg(test)]
mod tests {
    use super::*;
    use digitalocean_raw::hosts;

    #[test]
    fn tokens_go_over_https_or_stay_on_this_machine() {
        for (address, private) in [
            ("https://api.digitalocean.com", true),
            ("http://127.0.0.1:80", true),
            ("http://[::1]:80", true),
            ("http://localhost", true),
            ("http://api.digitalocean.com", false),
            ("http://127.0.0.1.example.com", false),
            ("http://localhost.example.com", false),
            ("http://10.0.0.1", false),
        ] {
            assert_eq!(
                is_private(&Url::parse(address).unwrap()),
                private,
                "{address}"
            );
        }
    }

    #[test]
    fn each_host_has_its_own_token() {
        let mut credentials = Credentials::default();
        credentials.set(&hosts::API, "a".into());
        let headers = Headers::new(&credentials, false).unwrap();
        let url = Url::parse("https://x").unwrap();
        credentials.set(&hosts::API, "b".into());
        let later = Headers::new(&credentials, false).unwrap();
        let header = later.of(&hosts::API, &url).unwrap().unwrap();
        assert_eq!(header.as_bytes(), b"Bearer b", "the last one that is set");
        let plain = Url::parse("http://example.com").unwrap();
        let refused = later.of(&hosts::API, &plain).unwrap_err().to_string();
        assert!(refused.contains("allow_http"), "{refused}");
        let allowed = Headers::new(&credentials, true).unwrap();
        assert!(allowed.of(&hosts::API, &plain).unwrap().is_some());
        assert!(
            headers
                .of(&hosts::API, &url)
                .unwrap()
                .unwrap()
                .is_sensitive()
        );
        assert_eq!(headers.of(&hosts::PRESIGNED, &url).unwrap(), None);
        let refused = headers.of(&hosts::PRESIGNED, &plain).unwrap_err();
        assert!(refused.to_string().contains("allow_http"), "{refused}");
        assert_eq!(allowed.of(&hosts::PRESIGNED, &plain).unwrap(), None);
        // The same token, unless it has one of its own.
        let shared = later.of(&hosts::RETRIEVAL, &url).unwrap().unwrap();
        assert_eq!(shared.as_bytes(), b"Bearer b");
        credentials.set(&hosts::RETRIEVAL, "c".into());
        let own = Headers::new(&credentials, false).unwrap();
        let sent = |host| own.of(host, &url).unwrap().unwrap().as_bytes().to_owned();
        assert_eq!(sent(&hosts::RETRIEVAL), b"Bearer c");
        assert_eq!(sent(&hosts::API), b"Bearer b");
        // What is for that host alone goes to no other.
        let mut alone = Credentials::default();
        alone.set(&hosts::RETRIEVAL, "c".into());
        assert!(!alone.has(&hosts::API));
        let alone = Headers::new(&alone, false).unwrap();
        assert!(alone.of(&hosts::API, &url).is_err());
        for host in [&hosts::INFERENCE, &hosts::AGENT] {
            let error = headers.of(host, &url).unwrap_err().to_string();
            assert!(error.contains("GRADIENT"), "{error}");
        }
    }
}
