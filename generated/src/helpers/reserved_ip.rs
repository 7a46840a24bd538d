// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Reserved IPs.

use std::net::Ipv4Addr;

use crate::types::ReservedIp;

impl ReservedIp {
    /// The address, or `None` if the answer left it out.
    #[must_use]
    pub fn address(&self) -> Option<Ipv4Addr> {
        self.ip.as_deref()?.parse().ok()
    }
}
