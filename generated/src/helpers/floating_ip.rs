// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Floating IPs.

use std::borrow::Cow;

use digitalocean_core::resource::WaitState;

use std::net::Ipv4Addr;

use crate::resources::floating_ips::FloatingIpAddress;
use crate::types::FloatingIp;

impl FloatingIp {
    /// What its state means to a wait: ready when it is not locked, as it is while it is being assigned.
    #[must_use]
    #[inline]
    pub fn wait_state(&self) -> WaitState {
        (self.locked != Some(true)).into()
    }

    /// Its state in words: `assigned` or `unassigned`.
    #[must_use]
    #[inline]
    pub fn state_in_words(&self) -> Cow<'_, str> {
        match self.droplet {
            Some(_) => "assigned".into(),
            None => "unassigned".into(),
        }
    }

    /// The address, or `None` if the answer has none.
    #[must_use]
    #[inline]
    pub fn address(&self) -> Option<Ipv4Addr> {
        self.ip.parse().ok()
    }
}

digitalocean_core::key_from!(FloatingIpAddress of Ipv4Addr => |it| Self(it.to_string()));
