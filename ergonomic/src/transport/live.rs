//! Opening WebSockets: by the HTTP client underneath, so that they use its TLS, proxies and certificates.
//!
//! Their addresses come from answers and hold a token of their own; no other credential is sent to them.

use std::sync::OnceLock;
use std::time::Duration;

use digitalocean_core::http_client::{self, causes};
use digitalocean_core::transport::CallContext;
use reqwest::header::{
    CONNECTION, HeaderMap, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_VERSION, UPGRADE,
};
use reqwest::{StatusCode, Url};
use tokio::time::timeout_at;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use super::failure::{Broken, classify};
use super::{ConnectLayer, Layer, later};
use crate::{Error, ErrorKind};

/// A WebSocket.
pub(crate) type Socket = WebSocketStream<reqwest::Upgraded>;

/// The HTTP client that opens WebSockets: over HTTP/2, which other requests may use, none can be opened.
pub(crate) enum Opener {
    Own(reqwest::Client),
    /// Made when it is needed, which it isn't by most programs.
    Made {
        user_agent: String,
        connect_timeout: Duration,
        client: OnceLock<reqwest::Client>,
    },
}

impl Opener {
    fn client(&self) -> Result<reqwest::Client, Error> {
        let (user_agent, connect_timeout, client) = match self {
            Self::Own(client) => return Ok(client.clone()),
            Self::Made {
                user_agent,
                connect_timeout,
                client,
            } => (user_agent, *connect_timeout, client),
        };
        if let Some(client) = client.get() {
            return Ok(client.clone());
        }
        let made = http_client::client_builder(user_agent)
            .map_err(|cause| Error::setup(cause.to_string()))?
            .connect_timeout(connect_timeout)
            .connector_layer(ConnectLayer)
            .http1_only()
            .build()
            .map_err(|cause| Error::setup(format!("the HTTP client can't be set up: {cause}")))?;
        Ok(client.get_or_init(|| made).clone())
    }
}

impl Layer {
    /// Opens a WebSocket at an address that an answer gave, whatever its scheme. `what` is what messages call it. No message holds
    /// the address, which is a secret.
    pub(crate) async fn open_socket(
        &self,
        address: &str,
        what: &str,
        config: WebSocketConfig,
    ) -> Result<Socket, Error> {
        let url = http_url(address)
            .ok_or_else(|| Error::incomplete(format!("the address of the {what} is invalid")))?;
        if !self.core.headers.may_show_secrets_to(&url) {
            return Err(Error::refused(format!(
                "the address of the {what} isn't https: anybody on the way could read it; `ClientBuilder::allow_http` allows it"
            )));
        }
        http_client::require_tls([url.as_str()])
            .map_err(|cause| Error::setup(cause.to_string()))?;
        let end = later(self.options.request_timeout.min(self.options.deadline));
        let key = generate_key();
        let request = self.core.opener.client()?.get(url);
        let request = request.headers(headers(&key)?);
        let late = |_| {
            let message = format!("the {what} wasn't opened in time");
            Error::new(ErrorKind::Timeout, message)
        };
        let sent = timeout_at(end, request.send()).await.map_err(late)?;
        let response = sent.map_err(|error| unopened(what, error))?;
        let (status, answered) = (response.status(), response.headers());
        let is_accepted = status == StatusCode::SWITCHING_PROTOCOLS
            && answered.get(SEC_WEBSOCKET_ACCEPT).is_some_and(|accepted| {
                accepted.as_bytes() == derive_accept_key(key.as_bytes()).as_bytes()
            });
        if !is_accepted {
            let message =
                format!("the {what} can't be opened: its host answers {status} and no WebSocket");
            let error = Error::new(ErrorKind::Status, message);
            let context = CallContext {
                attempts: 1,
                only_reads: true,
                ..CallContext::default()
            };
            return Err(error.answered(status, HeaderMap::new(), bytes::Bytes::new(), context));
        }
        let upgraded = timeout_at(end, response.upgrade()).await.map_err(late)?;
        let upgraded = upgraded.map_err(|error| unopened(what, error))?;
        Ok(WebSocketStream::from_raw_socket(upgraded, Role::Client, Some(config)).await)
    }

    /// How long to pause before a connection is opened again, from the first time on.
    pub(crate) fn reconnect_pause(&self, attempt: u32) -> Duration {
        self.core.backoff.pause(&self.options.retry, attempt)
    }
}

/// The address as HTTP has it.
fn http_url(address: &str) -> Option<Url> {
    let address = match address.split_once("://") {
        Some(("wss", rest)) => format!("https://{rest}"),
        Some(("ws", rest)) => format!("http://{rest}"),
        Some(("https" | "http", _)) => address.to_owned(),
        _ => return None,
    };
    Url::parse(&address).ok().filter(Url::has_host)
}

fn headers(key: &str) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    let key = HeaderValue::from_str(key).map_err(|_| Error::refused("the key is invalid"))?;
    headers.insert(SEC_WEBSOCKET_KEY, key);
    Ok(headers)
}

/// Why there is no answer, without the address.
fn unopened(what: &str, error: reqwest::Error) -> Error {
    let broken = classify(error);
    let kind = match &broken {
        Broken::NotSent(_) => ErrorKind::Connect,
        Broken::Untrusted(_) => ErrorKind::Untrusted,
        Broken::Refused(_) => ErrorKind::InvalidRequest,
        _ => ErrorKind::Transport,
    };
    let cause = match &broken {
        Broken::NotSent(cause)
        | Broken::Untrusted(cause)
        | Broken::Unprocessed(cause)
        | Broken::Unclear(cause)
        | Broken::Refused(cause) => causes(&**cause).last().map(ToString::to_string),
        Broken::TimedOut { .. } | Broken::Stopped => None,
    };
    let cause = cause.unwrap_or_else(|| "the connection broke".to_owned());
    Error::new(kind, format!("the {what} can't be opened: {cause}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_http() {
        let url = |address| http_url(address).map(String::from);
        assert_eq!(
            url("wss://a.example/?token=t").as_deref(),
            Some("https://a.example/?token=t")
        );
        assert_eq!(
            url("ws://127.0.0.1:1/?token=t").as_deref(),
            Some("http://127.0.0.1:1/?token=t")
        );
        assert_eq!(
            url("https://a.example").as_deref(),
            Some("https://a.example/")
        );
        for odd in [
            "",
            "a.example",
            "file:///etc/passwd",
            "wss://",
            "ftp://a.example",
        ] {
            assert_eq!(url(odd), None, "{odd}");
        }
    }
}
