// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Rules of firewalls.

use crate::types::{FirewallRuleBaseAction, InboundRule};

impl InboundRule {
    /// The rule that stops what it would have let through.
    #[must_use]
    #[inline]
    pub fn deny(self) -> Self {
        self.action(FirewallRuleBaseAction::Deny)
    }
}
