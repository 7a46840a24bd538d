// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Reserved IPv6 addresses.

use std::net::Ipv6Addr;

use crate::resources::reserved_ips::ReservedIpv6Address;
use crate::types::ReservedIpv6;

impl ReservedIpv6 {
    /// Its state in words: `assigned` or `unassigned`.
    #[must_use]
    #[inline]
    pub fn state_in_words(&self) -> std::borrow::Cow<'_, str> {
        match self.droplet {
            Some(_) => "assigned".into(),
            None => "unassigned".into(),
        }
    }

    /// The address, or `None` if the answer has none.
    #[must_use]
    #[inline]
    pub fn address(&self) -> Option<Ipv6Addr> {
        self.ip.parse().ok()
    }
}

digitalocean_core::key_from!(ReservedIpv6Address of Ipv6Addr => |it| Self(it.to_string()));
