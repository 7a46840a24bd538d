// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Rules that are added to a firewall.

use crate::types::{FirewallRules, InboundRule, OutboundRule};

impl From<InboundRule> for FirewallRules {
    #[inline]
    fn from(rule: InboundRule) -> Self {
        Self::new().inbound_rules([rule])
    }
}

impl From<Vec<InboundRule>> for FirewallRules {
    #[inline]
    fn from(rules: Vec<InboundRule>) -> Self {
        Self::new().inbound_rules(rules)
    }
}

impl<const N: usize> From<[InboundRule; N]> for FirewallRules {
    #[inline]
    fn from(rules: [InboundRule; N]) -> Self {
        Self::new().inbound_rules(rules)
    }
}

impl From<OutboundRule> for FirewallRules {
    #[inline]
    fn from(rule: OutboundRule) -> Self {
        Self::new().outbound_rules([rule])
    }
}

impl From<Vec<OutboundRule>> for FirewallRules {
    #[inline]
    fn from(rules: Vec<OutboundRule>) -> Self {
        Self::new().outbound_rules(rules)
    }
}

impl<const N: usize> From<[OutboundRule; N]> for FirewallRules {
    #[inline]
    fn from(rules: [OutboundRule; N]) -> Self {
        Self::new().outbound_rules(rules)
    }
}
