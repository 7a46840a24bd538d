//! Which redirects are followed.
//!
//! Only those of requests that change nothing. Elsewhere an attempt would be two requests, of which the first may have been
//! carried out and the second refused: nobody could tell any more whether to send it again.

use reqwest::header::{HeaderMap, LOCATION};
use reqwest::{Method, StatusCode, Url};

/// How many redirects of one attempt are followed.
pub const MOST: usize = 5;

/// Where to go on after an answer; `None` if it is the outcome. An origin is scheme, host and port: the token never
/// leaves it.
pub fn next(method: &Method, url: &Url, status: StatusCode, headers: &HeaderMap) -> Option<Url> {
    let leads_on = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
    if !leads_on || !method.is_safe() {
        return None;
    }
    let next = url.join(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    (next.origin() == url.origin()).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leads(method: Method, status: u16, location: &str) -> Option<String> {
        let from = Url::parse("https://api.digitalocean.com/v2/a").unwrap();
        let status = StatusCode::from_u16(status).unwrap();
        let headers = [(LOCATION, location.parse().unwrap())];
        let next = next(&method, &from, status, &headers.into_iter().collect());
        next.map(|url| url.to_string())
    }

    #[test]
    fn redirects_stay_on_their_origin() {
        for (to, followed) in [
            ("https://api.digitalocean.com/v2/b", true),
            ("https://api.digitalocean.com:443/", true),
            ("/v2/b?c=d", true),
            ("b", true),
            ("http://api.digitalocean.com/v2/a", false),
            ("https://api.digitalocean.com:8443/v2/a", false),
            ("https://api.digitalocean.com.example.com/v2/a", false),
            ("https://example.com/v2/a", false),
            ("//example.com/v2/a", false),
            ("file:///etc/passwd", false),
        ] {
            assert_eq!(leads(Method::GET, 302, to).is_some(), followed, "{to}");
        }
        assert_eq!(
            leads(Method::GET, 302, "b?c=d").as_deref(),
            Some("https://api.digitalocean.com/v2/b?c=d")
        );
    }

    #[test]
    fn what_changes_something_goes_where_it_was_sent() {
        for status in [301, 302, 303, 307, 308] {
            assert!(leads(Method::GET, status, "/b").is_some());
            for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
                assert_eq!(leads(method, status, "/b"), None, "{status}");
            }
        }
        for status in [200, 300, 304, 404] {
            assert_eq!(leads(Method::GET, status, "/b"), None, "{status}");
        }
    }
}
