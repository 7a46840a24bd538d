//! Tokens, and where they may go.

use std::net::IpAddr;

use bytes::Bytes;
use digitalocean_core::transport::{Body, RawResponse, bearer};
use digitalocean_core::{BoxError, Host};
use reqwest::Url;
use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret as _, SecretString};

/// What stands in an answer where a token stood.
const REDACTED: &str = "[redacted]";

/// What comes before a token in its header.
const SCHEME: &str = "Bearer ";

/// Shorter tokens aren't looked for: they may be parts of words. Those of the service are several times as long.
const SHORTEST: usize = 12;

/// A credential for each host that wants one.
#[derive(Clone, Default)]
pub(crate) struct Credentials(Vec<(&'static Host, SecretString)>);

impl Credentials {
    pub(crate) fn set(&mut self, host: &'static Host, credential: SecretString) {
        self.0.retain(|(known, _)| *known != host);
        self.0.push((host, credential));
    }

    pub(crate) fn has(&self, host: &Host) -> bool {
        self.0.iter().any(|(known, _)| *known == host)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The same, as headers.
pub(super) struct Headers {
    known: Vec<(&'static Host, HeaderValue)>,
    allow_http: bool,
}

impl Headers {
    pub(super) fn new(credentials: &Credentials, allow_http: bool) -> Result<Self, BoxError> {
        let header = |(host, credential): &(&'static Host, SecretString)| {
            let name = host.credential.as_ref().map_or("token", |known| known.name);
            Ok((*host, bearer(name, credential.expose_secret())?))
        };
        Ok(Self {
            known: credentials
                .0
                .iter()
                .map(header)
                .collect::<Result<_, BoxError>>()?,
            allow_http,
        })
    }

    /// The header for a request to this host; `None` if the host wants no credential.
    pub(super) fn of(&self, host: &Host, url: &Url) -> Result<Option<&HeaderValue>, BoxError> {
        let Some(credential) = &host.credential else {
            return Ok(None);
        };
        let known = self.known.iter().find(|(known, _)| *known == host);
        let Some((_, header)) = known else {
            let variables = credential.variables.join(", ");
            return Err(format!(
                "no {}: set {variables}, or hand one to `ClientBuilder::{}`",
                credential.name, credential.setter
            )
            .into());
        };
        if !self.allow_http && !is_private(url) {
            return Err("a token is only sent over https, or to this machine; `ClientBuilder::allow_http` allows more".into());
        }
        Ok(Some(header))
    }

    /// Takes the tokens out of an answer that is no success: error pages of proxies repeat what they were sent, and end up
    /// in messages and logs.
    pub(super) fn redact(&self, response: &mut RawResponse) {
        for (_, header) in &self.known {
            let token = header
                .as_bytes()
                .strip_prefix(SCHEME.as_bytes())
                .filter(|token| token.len() >= SHORTEST);
            let Some(token) = token else { continue };
            for value in response.headers.values_mut() {
                if position(value.as_bytes(), token).is_some() {
                    *value = HeaderValue::from_static(REDACTED);
                }
            }
            if let Body::Full(body) = &mut response.body {
                *body = without(token, body);
            }
        }
    }
}

/// The text without a token.
fn without(token: &[u8], text: &Bytes) -> Bytes {
    let mut rest: &[u8] = text;
    let mut clean = Vec::new();
    while let Some((before, after)) = split(rest, token) {
        clean.extend_from_slice(before);
        clean.extend_from_slice(REDACTED.as_bytes());
        rest = after;
    }
    if clean.is_empty() {
        return text.clone();
    }
    clean.extend_from_slice(rest);
    clean.into()
}

fn split<'a>(text: &'a [u8], token: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let (before, rest) = text.split_at_checked(position(text, token)?)?;
    Some((before, rest.get(token.len()..)?))
}

fn position(text: &[u8], token: &[u8]) -> Option<usize> {
    text.windows(token.len()).position(|window| window == token)
}

/// Whether nobody on the way can read what is sent to this address.
pub(crate) fn is_private(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address: Option<IpAddr> = host
        .trim_start_matches('[')
        .trim_end_matches(']')
        .parse()
        .ok();
    url.scheme() == "https"
        || host == "localhost"
        || address.is_some_and(|address| address.is_loopback())
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
        for host in [&hosts::INFERENCE, &hosts::AGENT] {
            let error = headers.of(host, &url).unwrap_err().to_string();
            assert!(error.contains("GRADIENT"), "{error}");
        }
    }

    #[test]
    fn answers_lose_the_tokens_and_nothing_else() {
        let mut credentials = Credentials::default();
        credentials.set(&hosts::API, "dop_v1_0123456789".into());
        credentials.set(&hosts::INFERENCE, "inference-0123456789".into());
        credentials.set(&hosts::AGENT, "short".into());
        let headers = Headers::new(&credentials, false).unwrap();
        let read = |body: &'static str| {
            let mut response = RawResponse::new(
                reqwest::StatusCode::BAD_GATEWAY,
                [
                    ("x-echo", "Bearer dop_v1_0123456789"),
                    ("x-request-id", "r-1"),
                ]
                .into_iter()
                .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
                .collect(),
                body.into(),
            );
            headers.redact(&mut response);
            assert_eq!(response.headers["x-echo"], REDACTED);
            assert_eq!(response.headers["x-request-id"], "r-1");
            response.body.into_bytes()
        };
        assert_eq!(read("in short: nothing"), "in short: nothing");
        assert_eq!(
            read("dop_v1_0123456789, inference-0123456789 and dop_v1_0123456789dop_v1_0123456789!"),
            "[redacted], [redacted] and [redacted][redacted]!"
        );
        assert_eq!(read(""), "");
    }
}
