// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Floating IPs.

use std::net::Ipv4Addr;

use crate::types::FloatingIp;

impl FloatingIp {
    /// The address, or `None` if the answer has none.
    #[must_use]
    pub fn address(&self) -> Option<Ipv4Addr> {
        self.ip.parse().ok()
    }
}
