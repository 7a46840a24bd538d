// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Firewalls.

use digitalocean_core::resource::WaitState;

use crate::types::Firewall;

impl Firewall {
    /// What its state means to a wait: ready when it succeeded and no changes are pending.
    #[must_use]
    #[inline]
    pub fn wait_state(&self) -> WaitState {
        let settled = self.pending_changes.as_ref().is_none_or(Vec::is_empty);
        WaitState::of(self.status.as_str(), &["succeeded"], &["failed"]) & settled.into()
    }
}
