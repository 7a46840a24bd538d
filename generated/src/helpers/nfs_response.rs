// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! NFS shares.

use digitalocean_core::resource::WaitState;

use crate::types::NfsResponse;

impl NfsResponse {
    /// What its state means to a wait: ready when it is active, and also when it is inactive because it isn't attached to any VPC.
    #[must_use]
    #[inline]
    pub fn wait_state(&self) -> WaitState {
        let is_attached = self.vpc_ids.iter().flatten().next().is_some();
        let ready: &[&str] = match is_attached {
            true => &["ACTIVE"],
            false => &["ACTIVE", "INACTIVE"],
        };
        WaitState::of(self.status.as_str(), ready, &["FAILED", "DELETED"])
    }
}
