// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Load balancers.

use std::net::Ipv4Addr;

use crate::types::LoadBalancer;

impl LoadBalancer {
    /// Its IPv4 address, for a DNS record for instance; `None` until it has one.
    #[must_use]
    #[inline]
    pub fn address(&self) -> Option<Ipv4Addr> {
        self.ip.as_ref()?.parse().ok()
    }
}
