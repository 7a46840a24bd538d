//! The HTTP client underneath: it repeats nothing, follows nothing, and never sends a token in clear to a proxy.

use std::error::Error as StdError;
use std::time::Duration;

use reqwest::{ClientBuilder, NoProxy, Proxy, redirect, retry};

use crate::failure::BoxError;

/// Whether this build has a TLS backend. Without one, only plain HTTP can be spoken.
pub const HAS_TLS: bool = cfg!(any(feature = "rustls-no-provider", feature = "native-tls"));

/// The proxies of the environment that are used, in order of precedence. `HTTP_PROXY` is not among them: it would get the
/// requests themselves, tokens included.
const PROXY_VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// Hosts that are never reached through a proxy, beside those of `NO_PROXY`.
const LOOPBACK: &str = "localhost,127.0.0.0/8,::1";

/// After how long an HTTP/2 connection over which nothing arrives, although an answer is due, is sent a ping, and how long that
/// may stay unanswered before the connection is closed.
const KEEP_ALIVE: Duration = Duration::from_secs(10);

/// A builder of HTTP clients that follow no redirects and retry nothing. An https URL is reached through the proxy that
/// `HTTPS_PROXY` or `ALL_PROXY` names, in a tunnel, unless `NO_PROXY` lists its host; plain http and loopback addresses
/// are always reached directly. HTTP/2 connections that fall silent are closed, so that the next request opens another.
///
/// # Errors
///
/// Returns an error if a proxy variable doesn't hold a URL. It names the variable, never the URL, which may hold a
/// password. And those of [`require_provider`].
pub fn client_builder(user_agent: &str) -> Result<ClientBuilder, BoxError> {
    require_provider()?;
    let mut builder = reqwest::Client::builder()
        .user_agent(user_agent)
        .redirect(redirect::Policy::none())
        // By default reqwest sends a request again whose HTTP/2 stream was refused, whatever the method.
        .retry(retry::never())
        // Otherwise all calls go on being sent over a connection that fell silent, and each runs into its timeout.
        .http2_keep_alive_interval(KEEP_ALIVE)
        .http2_keep_alive_timeout(KEEP_ALIVE)
        .no_proxy();
    if let Some((variable, url)) = proxy(|name| std::env::var(name).ok()) {
        let proxy = Proxy::https(url).map_err(|_| format!("`{variable}` is not a valid URL"))?;
        let listed = std::env::var("NO_PROXY").or_else(|_| std::env::var("no_proxy"));
        let direct = format!("{},{LOOPBACK}", listed.unwrap_or_default());
        builder = builder.proxy(proxy.no_proxy(NoProxy::from_string(&direct)));
    }
    Ok(builder)
}

fn proxy(variable: impl Fn(&str) -> Option<String>) -> Option<(&'static str, String)> {
    PROXY_VARIABLES.iter().find_map(|name| {
        let url = variable(name)?;
        let url = url.trim();
        (!url.is_empty()).then(|| (*name, url.to_owned()))
    })
}

/// Refuses base URLs that need TLS if this build has none.
///
/// # Errors
///
/// Returns an error that names the missing features.
pub fn require_tls<'a>(urls: impl IntoIterator<Item = &'a str>) -> Result<(), BoxError> {
    if HAS_TLS || !urls.into_iter().any(|url| url.starts_with("https:")) {
        return Ok(());
    }
    Err("https needs a TLS backend, and this build has none: enable the feature `rustls` or `native-tls`, or hand in an HTTP client".into())
}

/// Refuses to go on where rustls has no cryptography, which reqwest would panic about, whatever the URL.
///
/// # Errors
///
/// Returns an error if this build has the feature `rustls-no-provider` alone, and the program hasn't installed a provider yet.
pub fn require_provider() -> Result<(), BoxError> {
    #[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        return Err("rustls has no crypto provider: install one before a client is built, such as by `rustls::crypto::ring::default_provider().install_default()`, or enable the feature `rustls`".into());
    }
    Ok(())
}

/// The errors that caused an error, itself included. An `io::Error` hides the error that it wraps from `source`.
pub fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| {
        let wrapped = error
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref);
        match wrapped {
            Some(wrapped) => Some(wrapped as _),
            None => error.source(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proxies_of_plain_http_are_ignored() {
        let found = |set: &[(&str, &str)]| {
            let found = proxy(|name| {
                let found = set.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| (*value).to_owned())
            });
            found.map(|(name, url)| format!("{name}={url}"))
        };
        assert_eq!(
            found(&[("HTTP_PROXY", "http://p"), ("http_proxy", "http://p")]),
            None
        );
        assert_eq!(found(&[("HTTPS_PROXY", " ")]), None);
        let both = [("ALL_PROXY", "http://a"), ("https_proxy", "http://b")];
        assert_eq!(found(&both).as_deref(), Some("https_proxy=http://b"));
    }

    #[test]
    fn errors_inside_of_io_errors_are_found() {
        let inner = std::io::Error::other("inner");
        let outer = std::io::Error::other(inner);
        let texts: Vec<String> = causes(&outer).map(ToString::to_string).collect();
        assert_eq!(texts, ["inner", "inner", "inner"]);
    }
}
