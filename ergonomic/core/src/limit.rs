//! Separate rate limits of some operations.

use reqwest::Method;

/// A separate rate limit, in addition to the account's: one row of a generated table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limit {
    /// What it limits, for messages.
    pub name: &'static str,
    /// The HTTP method; `None` for every method.
    pub method: Option<&'static str>,
    /// The path.
    pub path: &'static str,
    /// Whether it applies only to this path; otherwise it also applies to everything below it.
    pub whole: bool,
    /// The field of the body whose items are counted instead of requests.
    pub items: Option<&'static str>,
    /// How many requests, or items, are allowed in any time span as long as `seconds`.
    pub requests: u32,
    /// The length of the time span, in seconds.
    pub seconds: u32,
}

impl Limit {
    /// Whether a request counts: by its method and its path without the query, or the path of its operation.
    #[must_use]
    pub fn covers(&self, method: &Method, path: &str) -> bool {
        let fits = match path.strip_prefix(self.path) {
            Some("") => true,
            Some(below) => !self.whole && below.starts_with('/'),
            None => false,
        };
        fits && self.method.is_none_or(|own| own == method.as_str())
    }

    /// How much a request with this body counts: 1, or the number of items, and never more than all that is allowed, so that it can be
    /// sent.
    #[must_use]
    pub fn weight(&self, body: &[u8]) -> u32 {
        let Some(field) = self.items else {
            return 1;
        };
        let body: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        let items = body.get(field).and_then(serde_json::Value::as_array);
        let items = items.map_or(1, |items| u32::try_from(items.len()).unwrap_or(u32::MAX));
        items.clamp(1, self.requests.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: Limit = Limit {
        name: "SSH keys",
        method: Some("GET"),
        path: "/v2/account/keys",
        whole: true,
        items: None,
        requests: 10,
        seconds: 60,
    };

    const ENDPOINTS: Limit = Limit {
        name: "CDN endpoints",
        method: None,
        path: "/v2/cdn/endpoints",
        whole: false,
        items: None,
        requests: 5,
        seconds: 10,
    };

    #[test]
    fn what_counts_is_the_requests_or_the_items_of_a_body() {
        let body = br#"{"files":["a","b","c"]}"#;
        assert_eq!(ENDPOINTS.weight(body), 1);
        let purges = Limit {
            items: Some("files"),
            ..ENDPOINTS
        };
        assert_eq!(purges.weight(body), 3);
        assert_eq!(purges.weight(br#"{"files":[1,2,3,4,5,6]}"#), 5);
        for other in [&b""[..], b"{}", br#"{"files":[]}"#, br#"{"files":"a"}"#] {
            assert_eq!(purges.weight(other), 1);
        }
    }

    #[test]
    fn a_limit_of_one_path_leaves_what_is_below_it_alone() {
        assert!(KEYS.covers(&Method::GET, "/v2/account/keys"));
        assert!(!KEYS.covers(&Method::POST, "/v2/account/keys"));
        assert!(!KEYS.covers(&Method::GET, "/v2/account/keys/1"));
        assert!(!KEYS.covers(&Method::GET, "/v2/account"));
    }

    #[test]
    fn a_limit_of_a_folder_covers_everything_below_it_and_nothing_beside_it() {
        for path in [
            "/v2/cdn/endpoints",
            "/v2/cdn/endpoints/1",
            "/v2/cdn/endpoints/{cdn_id}/cache",
        ] {
            assert!(ENDPOINTS.covers(&Method::GET, path), "{path}");
            assert!(ENDPOINTS.covers(&Method::DELETE, path), "{path}");
        }
        assert!(!ENDPOINTS.covers(&Method::GET, "/v2/cdn"));
        assert!(!ENDPOINTS.covers(&Method::GET, "/v2/cdn/endpoints_of_others"));
    }
}
