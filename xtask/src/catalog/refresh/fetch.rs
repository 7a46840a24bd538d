//! Reading lists from the API, with plain GET requests.

use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use url::Url;

use crate::spec::input;

/// The largest page that the API gives.
const PER_PAGE: usize = 200;
/// More pages than any of these lists has.
const MOST_PAGES: usize = 50;
/// For one answer.
const TIMEOUT: Duration = Duration::from_secs(60);

/// An API and a token for it.
pub struct Api {
    base: Url,
    token: String,
    per_page: usize,
    runtime: tokio::runtime::Runtime,
}

impl Api {
    /// The API at `base`. The token travels in clear only within this machine.
    pub fn new(base: &str, token: &str) -> Result<Self> {
        let base = Url::parse(base).with_context(|| format!("{base} is no address"))?;
        match base.scheme() {
            "https" => {}
            "http" if input::is_loopback(&base) => {}
            _ => bail!("the token is sent over https only, or to this machine: not to {base}"),
        }
        let token = token.trim();
        ensure!(
            !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic()),
            "the token is empty, or holds what no token holds"
        );
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .context("can't start the async runtime for the requests")?;
        Ok(Self {
            base,
            token: token.to_owned(),
            per_page: PER_PAGE,
            runtime,
        })
    }

    #[cfg(test)]
    pub fn with_per_page(mut self, per_page: usize) -> Self {
        self.per_page = per_page;
        self
    }

    /// One answer.
    pub fn get(&self, path: &str) -> Result<Value> {
        let url = self
            .base
            .join(path)
            .with_context(|| format!("{path} is no path"))?;
        let bytes = self
            .runtime
            .block_on(input::download(url, Some(&self.token), TIMEOUT))
            .with_context(|| format!("can't read {path}"))?;
        serde_json::from_slice(&bytes).with_context(|| format!("{path} doesn't answer with JSON"))
    }

    /// All items of a list, which stand under `key`. Pages are asked for by number: a link could lead elsewhere.
    pub fn list(&self, path: &str, key: &str) -> Result<Vec<Value>> {
        let joint = if path.contains('?') { '&' } else { '?' };
        let mut items = Vec::new();
        for page in 1..=MOST_PAGES {
            let path = format!("{path}{joint}per_page={}&page={page}", self.per_page);
            let answer = self.get(&path)?;
            items.extend(
                array(&answer, key)
                    .with_context(|| path.clone())?
                    .to_owned(),
            );
            let next = answer.pointer("/links/pages/next");
            if next.is_none_or(Value::is_null) {
                let total = answer.pointer("/meta/total").and_then(Value::as_u64);
                ensure!(
                    total.is_none_or(|total| total == items.len() as u64),
                    "{path} says that there are {total:?} items, but gave {}; try again",
                    items.len()
                );
                return Ok(items);
            }
        }
        bail!("{path} has more than {MOST_PAGES} pages")
    }
}

/// The array under `key`.
pub fn array<'a>(answer: &'a Value, key: &str) -> Result<&'a Vec<Value>> {
    answer
        .get(key)
        .and_then(Value::as_array)
        .with_context(|| format!("the answer has no list {key}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_go_over_https_or_stay_on_this_machine() {
        assert!(Api::new("https://api.digitalocean.com", "t").is_ok());
        assert!(Api::new("http://127.0.0.1:4000", "t").is_ok());
        for (base, token) in [
            ("http://api.digitalocean.com", "secret"),
            ("ftp://127.0.0.1", "secret"),
            ("nonsense", "secret"),
            ("https://api.digitalocean.com", " "),
            ("https://api.digitalocean.com", "sec\nret"),
        ] {
            let error = match Api::new(base, token) {
                Ok(_) => panic!("{base} was taken"),
                Err(error) => format!("{error:#}"),
            };
            assert!(!error.contains("sec"), "{error}");
        }
    }
}
