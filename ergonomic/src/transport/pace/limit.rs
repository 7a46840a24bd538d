//! Special limits: those that the service has for some operations beside the account's.

use super::Target;

/// A limit for some operations, shared by all that match.
#[derive(Debug)]
pub(in crate::transport) struct Limit {
    /// What it is called.
    #[allow(dead_code, reason = "for people who read the table")]
    pub(super) name: &'static str,
    /// Only requests with this method; `None` means every method.
    pub(super) method: Option<&'static str>,
    /// The path.
    pub(super) path: &'static str,
    /// Whether only this path is meant, and not what is below it.
    pub(super) whole: bool,
    /// How many requests are allowed.
    pub(super) requests: u32,
    /// In how many seconds.
    pub(super) seconds: u32,
}

/// The special limits of the API. The purge of a CDN's cache has one, too, but it counts file names, not requests: a client
/// that keeps to one request at a time can exceed it, so that nothing here could prevent that.
pub(in crate::transport) static ALL: &[Limit] = &[
    Limit {
        name: "list SSH keys",
        method: Some("GET"),
        path: "/v2/account/keys",
        whole: true,
        requests: 10,
        seconds: 60,
    },
    Limit {
        name: "CDN endpoints",
        method: None,
        path: "/v2/cdn/endpoints",
        whole: false,
        requests: 5,
        seconds: 10,
    },
];

/// Whether a limit is for this request.
pub(super) fn matches(limit: &Limit, target: &Target) -> bool {
    let path = match target.path().strip_prefix(limit.path) {
        Some("") => true,
        Some(below) => !limit.whole && below.starts_with('/'),
        None => false,
    };
    path && limit
        .method
        .is_none_or(|method| method == target.method().as_str())
}
