//! Reserved IPv6 addresses.

use std::net::Ipv6Addr;

use crate::types::ReservedIpv6;

impl ReservedIpv6 {
    /// The address, or `None` if the answer has none.
    #[must_use]
    pub fn address(&self) -> Option<Ipv6Addr> {
        self.ip.parse().ok()
    }
}
