//! What a generated client knows and its runtime doesn't.

use crate::Host;

/// What a generated client hands to its runtime.
#[derive(Debug)]
pub struct Tables {
    /// The name and version that the client tells a server.
    pub user_agent: &'static str,
    /// The host of requests by hand.
    pub api: &'static Host,
    /// All hosts.
    pub hosts: &'static [&'static Host],
    /// The rules of request bodies.
    #[cfg(feature = "validate")]
    pub rules: &'static crate::validate::Rules,
}
