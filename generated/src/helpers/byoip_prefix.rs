// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Address ranges of your own.

use digitalocean_core::resource::WaitState;

use crate::types::ByoipPrefix;

impl ByoipPrefix {
    /// What its state means to a wait: ready when it is active, failed when the service gives a reason for that.
    #[must_use]
    #[inline]
    pub fn wait_state(&self) -> WaitState {
        let reason = self.failure_reason.as_deref().unwrap_or_default();
        WaitState::of(self.status.as_str(), &["active"], &[]).failed_if(!reason.is_empty())
    }
}
