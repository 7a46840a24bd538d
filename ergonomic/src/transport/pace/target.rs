//! What a request is for, as far as limits go.

use std::borrow::Cow;

use digitalocean_core::Host;
use digitalocean_raw::limits;
use digitalocean_raw::transport::Request;
use reqwest::Method;
use url::{Position, Url};

/// Host, method and path of a request.
#[derive(Clone, Debug)]
pub(in crate::transport) struct Target {
    host: &'static Host,
    method: Method,
    /// From the version on, such as `/v2/droplets/{droplet_id}`.
    path: Cow<'static, str>,
    /// Who answers, if the host is a kind of server and not one server.
    authority: Option<String>,
    /// How many items its body has, for the limits that count those.
    items: u32,
}

impl Target {
    /// The target of a request. Those made by hand have no path template: the path of their URL counts.
    pub(in crate::transport) fn of(request: &Request) -> Self {
        let (host, method, url) = (request.operation.host, &request.method, &request.url);
        let mut target = match request.operation.path {
            "" => Self::new(host, method, url),
            template => Self {
                host,
                method: method.clone(),
                path: Cow::Borrowed(template),
                authority: authority(host, url),
                items: 1,
            },
        };
        let mut counting = limits::ALL.iter().filter(|limit| limit.items.is_some());
        if let Some(limit) = counting.find(|limit| limit.covers(method, target.path())) {
            target.items = limit.weight(request.body.as_deref().unwrap_or_default());
        }
        target
    }

    /// The target of the same request after a redirect to this URL.
    pub(super) fn redirected(&self, url: &Url) -> Self {
        let items = self.items;
        Self {
            items,
            ..Self::new(self.host, &self.method, url)
        }
    }

    fn new(host: &'static Host, method: &Method, url: &Url) -> Self {
        Self {
            host,
            method: method.clone(),
            path: Cow::Owned(from_version(url.path()).to_owned()),
            authority: authority(host, url),
            items: 1,
        }
    }

    #[cfg(test)]
    pub(super) fn from_parts(host: &'static Host, method: Method, path: &'static str) -> Self {
        Self {
            host,
            method,
            path: Cow::Borrowed(path),
            authority: None,
            items: 1,
        }
    }

    pub(super) fn host(&self) -> &'static Host {
        self.host
    }

    pub(super) fn method(&self) -> &Method {
        &self.method
    }

    pub(super) fn items(&self) -> u32 {
        self.items
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The area of paths that it belongs to, such as `/v2/droplets`; the server, if the host is a kind of server.
    pub(super) fn area(&self) -> &str {
        if let Some(authority) = &self.authority {
            return authority;
        }
        let path = self.path();
        let mut slashes = path.bytes().enumerate().filter(|(_, byte)| *byte == b'/');
        let end = slashes.nth(2).map(|(at, _)| at);
        end.and_then(|end| path.get(..end)).unwrap_or(path)
    }
}

/// Who answers, if the host is a kind of server.
fn authority(host: &Host, url: &Url) -> Option<String> {
    // In every `Url`, the end of the port comes after the beginning of the host, on borders of characters: the slice is there.
    let authority = || url[Position::BeforeHost..Position::AfterPort].to_owned();
    host.url.is_none().then(authority)
}

/// The path from its version on, without the path of the base URL and without a slash at its end.
fn from_version(path: &str) -> &str {
    let path = path.strip_suffix('/').unwrap_or(path);
    let from = path
        .match_indices('/')
        .filter_map(|(at, _)| path.get(at..))
        .find(|rest| is_version(rest.split('/').nth(1).unwrap_or_default()));
    from.unwrap_or(path)
}

fn is_version(segment: &str) -> bool {
    let number = segment.strip_prefix('v').unwrap_or_default();
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use digitalocean_raw::hosts;

    fn target(host: &'static Host, url: &str) -> Target {
        Target::new(host, &Method::GET, &Url::parse(url).unwrap())
    }

    #[test]
    fn an_area_is_the_first_segment_after_the_version() {
        for (path, area) in [
            ("/v2/droplets", "/v2/droplets"),
            ("/v2/droplets/", "/v2/droplets"),
            ("/v2/droplets/7/actions", "/v2/droplets"),
            ("/v2/registries/x", "/v2/registries"),
            ("/a/proxy/v2/registry/x", "/v2/registry"),
            ("/v2", "/v2"),
            ("/", ""),
            ("/video/voice", "/video/voice"),
        ] {
            let url = format!("https://api.digitalocean.com{path}");
            assert_eq!(target(&hosts::API, &url).area(), area, "{path}");
        }
    }

    #[test]
    fn where_every_url_may_be_another_server_each_is_an_area() {
        let area = |url| target(&hosts::AGENT, url).area().to_owned();
        assert_eq!(
            area("https://a.agents.do-ai.run/api/v1/x"),
            "a.agents.do-ai.run"
        );
        assert_eq!(area("http://localhost:81/api/v1/x"), "localhost:81");
    }
}
