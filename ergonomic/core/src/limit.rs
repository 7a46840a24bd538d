//! Rate limits that some operations have of their own.

use reqwest::Method;

/// A rate limit of its own, on top of the account's: a row of a table, which is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limit {
    /// What it limits, for messages.
    pub name: &'static str,
    /// The HTTP method; `None` for every method.
    pub method: Option<&'static str>,
    /// The path.
    pub path: &'static str,
    /// Whether it is for this path alone; otherwise it is for everything below it, too.
    pub whole: bool,
    /// How many requests are allowed in any time span as long as `seconds`.
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
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: Limit = Limit {
        name: "SSH keys",
        method: Some("GET"),
        path: "/v2/account/keys",
        whole: true,
        requests: 10,
        seconds: 60,
    };

    const ENDPOINTS: Limit = Limit {
        name: "CDN endpoints",
        method: None,
        path: "/v2/cdn/endpoints",
        whole: false,
        requests: 5,
        seconds: 10,
    };

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
