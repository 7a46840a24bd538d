//! The metadata service, at its address.

use std::error::Error as _;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use digitalocean_core::body::{self, Body};
use digitalocean_core::http_client::{causes, require_provider};
use digitalocean_core::redirect;
use digitalocean_core::transport::CallContext;
use reqwest::{Method, StatusCode, Url, retry};
use secrecy::SecretString;
use serde_json::Value;
use tokio::time::{Instant, sleep, timeout};

use super::Metadata;
use crate::{BoxFuture, Error, ErrorKind};

/// The address of the metadata service, which is the same on every droplet.
const ADDRESS: &str = "http://169.254.169.254";

/// A path that every droplet's metadata has.
const ID: &str = "/metadata/v1/id";

/// How long an attempt may take unless something else is said.
const TIMEOUT: Duration = Duration::from_secs(2);

/// How long to wait between two attempts.
const PAUSE: Duration = Duration::from_secs(2);

/// The longest answer that is read. User data are 64 KiB at most.
const LONGEST: u64 = 1024 * 1024;

/// The metadata service of the droplet on which the program runs.
#[derive(Clone)]
#[must_use = "nothing is sent before something is read"]
pub struct MetadataService {
    http: reqwest::Client,
    base: String,
    timeout: Duration,
    patience: Duration,
}

impl fmt::Debug for MetadataService {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MetadataService")
            .field("base_url", &self.base)
            .field("timeout", &self.timeout)
            .field("retry_for", &self.patience)
            .finish_non_exhaustive()
    }
}

/// How an attempt failed, and whether another one may do better.
struct Failed {
    error: Error,
    passes: bool,
}

impl MetadataService {
    /// The service at its usual address. There is one attempt, which may take 2 seconds.
    ///
    /// # Errors
    ///
    /// Returns an error if no HTTP client can be set up.
    #[inline]
    pub fn new() -> Result<Self, Error> {
        require_provider().map_err(|cause| Error::setup(cause.to_string()))?;
        let http = reqwest::Client::builder()
            .no_proxy()
            // Those to the same address are followed here.
            .redirect(reqwest::redirect::Policy::none())
            .retry(retry::never())
            // A connection belongs to the runtime that opened it, and nobody may drive that any more.
            .pool_max_idle_per_host(0)
            .build()
            .map_err(|cause| Error::setup(format!("the HTTP client can't be set up: {cause}")))?;
        Ok(Self {
            http,
            base: ADDRESS.to_owned(),
            timeout: TIMEOUT,
            patience: Duration::ZERO,
        })
    }

    /// Sets another address, such as that of a sandbox in tests.
    ///
    /// # Errors
    ///
    /// Returns an error if it isn't a plain HTTP URL, or has a user, a password or a query.
    pub fn base_url(mut self, url: impl Into<String>) -> Result<Self, Error> {
        let url = url.into();
        let is_plain = Url::parse(&url).is_ok_and(|url| {
            let is_bare = url.username().is_empty() && url.password().is_none();
            let is_base = url.query().is_none() && url.fragment().is_none();
            url.scheme() == "http" && url.has_host() && is_bare && is_base
        });
        if !is_plain {
            return Err(Error::setup(format!(
                "the metadata service is asked by plain HTTP, without a user and a query: {} is no such URL",
                digitalocean_core::shown(&url)
            )));
        }
        self.base = url.trim_end_matches('/').to_owned();
        Ok(self)
    }

    /// How long an attempt may take.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Tries again every 2 seconds, for this long: at boot, the network may not be up yet. It ends with an answer that another
    /// attempt wouldn't change.
    #[inline]
    pub fn retry_for(mut self, time: Duration) -> Self {
        self.patience = time;
        self
    }

    /// The metadata of the droplet.
    ///
    /// # Errors
    ///
    /// Returns an error if nothing answers in time, because this isn't a droplet or its network isn't up, or if another service
    /// answers.
    #[inline]
    pub fn get(&self) -> BoxFuture<Metadata> {
        let service = self.clone();
        Box::pin(async move {
            let path = "/metadata/v1.json";
            let found = service.fetch(path).await?;
            let body = found.ok_or_else(|| service.another(path))?;
            read(&body).ok_or_else(|| service.another(path))
        })
    }

    /// A value by its path below `/metadata/v1/`, such as `hostname` or `interfaces/public/0/ipv4/address`; `None` if there is
    /// none. A path that ends in `/` returns a list, with an item on each line: `tags/` the tags, `interfaces/` the names below
    /// it. Some names in paths differ from those of [`Metadata`], such as `public-keys`. Values that may be secrets have their
    /// own methods.
    ///
    /// # Errors
    ///
    /// Returns an error if it isn't a path, nothing answers in time, or the value isn't text.
    pub fn text(&self, path: impl Into<String>) -> BoxFuture<Option<String>> {
        let (service, path) = (self.clone(), path.into());
        Box::pin(async move {
            let body = service.value(&path).await?;
            let text = body.map(|body| String::from_utf8(body.to_vec()));
            text.transpose()
                .map_err(|_| Error::incomplete(format!("the metadata at {path} are no text")))
        })
    }

    /// The user data with which the droplet was created, as bytes; `None` if there is none. It may contain secrets, which `Debug`
    /// of bytes shows.
    ///
    /// # Errors
    ///
    /// Returns an error if nothing answers in time.
    #[inline]
    pub fn user_data(&self) -> BoxFuture<Option<Bytes>> {
        let service = self.clone();
        Box::pin(async move {
            let body = service.value("user-data").await?;
            Ok(body.filter(|body| !body.is_empty()))
        })
    }

    /// The token with which the agent on the droplet gets its key; `None` if there is none. It is a secret.
    ///
    /// # Errors
    ///
    /// Returns an error if nothing answers in time.
    #[inline]
    pub fn auth_token(&self) -> BoxFuture<Option<SecretString>> {
        let token = self.text("auth-token");
        Box::pin(async move {
            let token = token.await?;
            let token = token.filter(|token| !token.trim().is_empty());
            Ok(token.map(|token| SecretString::from(token.trim())))
        })
    }

    /// The body at a path behind `/metadata/v1/`.
    async fn value(&self, path: &str) -> Result<Option<Bytes>, Error> {
        check(path).map_err(Error::refused)?;
        let path = format!("/metadata/v1/{path}");
        if let Some(found) = self.fetch(&path).await? {
            return Ok(Some(found));
        }
        // Whatever else answers at this address doesn't know the path either, which says nothing of a droplet.
        let id = self.fetch(ID).await?;
        let is_id = |id: Bytes| !id.is_empty() && id.trim_ascii().iter().all(u8::is_ascii_digit);
        match id.is_some_and(is_id) {
            true => Ok(None),
            false => Err(self.another(&path)),
        }
    }

    /// The body at a path; `None` if there is nothing.
    async fn fetch(&self, path: &str) -> Result<Option<Bytes>, Error> {
        let begun = Instant::now();
        loop {
            let failed = match self.attempt(path).await {
                Ok(body) => return Ok(body),
                Err(failed) => failed,
            };
            if !failed.passes || begun.elapsed() + PAUSE > self.patience {
                return Err(failed.error);
            }
            sleep(PAUSE).await;
        }
    }

    async fn attempt(&self, path: &str) -> Result<Option<Bytes>, Failed> {
        match timeout(self.timeout, self.ask(path)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Failed {
                error: self.silent(ErrorKind::Timeout, &format!("within {:?}", self.timeout)),
                passes: true,
            }),
        }
    }

    async fn ask(&self, path: &str) -> Result<Option<Bytes>, Failed> {
        let broken = |cause: &reqwest::Error| Failed {
            error: self.broken(cause),
            passes: true,
        };
        let url = Url::parse(&format!("{}{path}", self.base));
        let mut url = url.map_err(|cause| Failed {
            error: Error::refused(format!("the path {path:?} can't be asked for: {cause}")),
            passes: false,
        })?;
        let mut followed = 0;
        let mut response = loop {
            let sent = self.http.get(url.clone()).send().await;
            let response = sent.map_err(|cause| broken(&cause))?;
            let next = redirect::next(&Method::GET, &url, response.status(), response.headers());
            match next.filter(|_| followed < redirect::MOST) {
                Some(next) => url = next,
                None => break response,
            }
            followed += 1;
        };
        let status = response.status();
        if status == StatusCode::NOT_FOUND {
            return Ok(None);
        }
        let headers = response.headers().clone();
        let read = body::read(&mut response, LONGEST, "").await;
        let body = match read {
            Ok(Body::Full(body)) => body,
            Ok(_) => {
                let told = format!("the metadata at {path} are longer than {LONGEST} bytes");
                return Err(Failed {
                    error: Error::incomplete(told),
                    passes: false,
                });
            }
            Err(cause) => {
                let told = format!("the answer of the metadata service broke off: {cause}");
                return Err(Failed {
                    error: Error::new(ErrorKind::Transport, told),
                    passes: true,
                });
            }
        };
        if status.is_success() {
            return Ok(Some(body));
        }
        let told = format!("the metadata service answered {status} to {path}");
        let error = Error::new(ErrorKind::Status, told);
        let error = error.answered(status, headers, body, CallContext::default());
        Err(Failed {
            error: self.doubted(error),
            passes: status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS,
        })
    }

    fn broken(&self, cause: &reqwest::Error) -> Error {
        let kind = match cause.is_connect() {
            true => ErrorKind::Connect,
            false => ErrorKind::Transport,
        };
        let first = cause.source().map(causes);
        let first = first.and_then(Iterator::last);
        self.silent(
            kind,
            &first.map_or_else(String::new, |cause| format!("({cause})")),
        )
    }

    /// The error for a request without an answer.
    fn silent(&self, kind: ErrorKind, how: &str) -> Error {
        let base = &self.base;
        let told = format!("no metadata service answered at {base} {how}");
        let error = Error::new(kind, told.trim_end());
        match super::is_droplet() && *base == ADDRESS {
            true => error.noting("this is a droplet, so its network may not be up yet"),
            false => self.doubted(error),
        }
    }

    /// Other clouds have a service at the same address.
    fn doubted(&self, error: Error) -> Error {
        match self.base == ADDRESS && !super::is_droplet() {
            true => error.noting("it is there on droplets alone, and this seems to be none"),
            false => error,
        }
    }

    /// The error for an answer that isn't from the metadata service.
    fn another(&self, path: &str) -> Error {
        Error::missing(format!(
            "what answers at {} is no metadata service of DigitalOcean: it has no droplet at {path}",
            self.base
        ))
    }
}

/// The document, which documentation shows in a list.
#[inline]
fn read(body: &[u8]) -> Option<Metadata> {
    let document: Value = serde_json::from_slice(body).ok()?;
    let document = match document {
        Value::Array(all) => all.into_iter().next()?,
        one => one,
    };
    let read: Metadata = serde_json::from_value(document).ok()?;
    (read.droplet_id != 0).then_some(read)
}

/// Whether it is a path behind `/metadata/v1/`, and nothing that leads elsewhere.
#[inline]
fn check(path: &str) -> Result<(), String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    let leads_up = path.split('/').any(|part| part == ".." || part == ".");
    if path.starts_with('/') || leads_up || !path.chars().all(is_plain) {
        return Err(format!(
            "{path:?} is no path of metadata, such as `hostname` or `tags/`"
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_may_be_in_a_list_and_is_of_a_droplet() {
        assert_eq!(read(br#"{"droplet_id":7}"#).unwrap().droplet_id, 7);
        assert_eq!(read(br#"[{"droplet_id":7}]"#).unwrap().droplet_id, 7);
        for other in [
            "",
            "{}",
            "[]",
            "<html>",
            r#"{"droplet_id":0}"#,
            r#"{"instance-id":"i-1"}"#,
            "7",
        ] {
            assert!(read(other.as_bytes()).is_none(), "{other}");
        }
    }

    #[test]
    fn a_path_leads_nowhere_else() {
        for path in ["", "hostname", "tags/", "interfaces/public/0/ipv4/address"] {
            assert_eq!(check(path), Ok(()), "{path}");
        }
        for path in [
            "/v2/droplets",
            "../v1.json",
            "a/../../b",
            "a?b",
            "a#b",
            "a b",
            "http://x",
            "%2e%2e/",
        ] {
            assert!(check(path).is_err(), "{path}");
        }
    }

    #[test]
    fn another_address_is_of_plain_http() {
        let service = || MetadataService::new().unwrap();
        assert!(service().base_url("http://127.0.0.1:1/").is_ok());
        for url in ["https://127.0.0.1", "nowhere", "", "file:///etc"] {
            let error = service().base_url(url).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Setup, "{url}");
        }
    }
}
