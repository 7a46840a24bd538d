// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! What is known of subscriptions of container registries.

use super::catalog::registry::{REGISTRY_TIERS, RegistryTier};
use super::slug::find;

/// A row of the catalogue.
pub(crate) struct RegistryTierFacts {
    pub(crate) name: &'static str,
    pub(crate) included_repositories: Option<u32>,
    pub(crate) included_storage_bytes: Option<u64>,
    pub(crate) price_monthly: Option<f64>,
}

impl RegistryTier {
    /// What people call it, such as `Starter`.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&'static str> {
        Some(self.facts()?.name)
    }

    /// How many repositories it includes. `None` also where there is no limit.
    #[must_use]
    #[inline]
    pub fn included_repositories(&self) -> Option<u32> {
        self.facts()?.included_repositories
    }

    /// Storage that it includes, in bytes.
    #[must_use]
    #[inline]
    pub fn included_storage_bytes(&self) -> Option<u64> {
        self.facts()?.included_storage_bytes
    }

    /// What a month costs, in US dollars.
    #[must_use]
    #[inline]
    pub fn price_monthly(&self) -> Option<f64> {
        self.facts()?.price_monthly
    }

    #[inline]
    fn facts(&self) -> Option<&'static RegistryTierFacts> {
        find(REGISTRY_TIERS, self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_told() {
        let tier = RegistryTier::Basic;
        assert_eq!(tier.name(), Some("Basic"));
        assert_eq!(tier.included_repositories(), Some(5));
        assert_eq!(tier.included_storage_bytes(), Some(5 << 30));
        assert_eq!(tier.price_monthly(), Some(5.0));
        assert_eq!(RegistryTier::Professional.included_repositories(), None);
        assert_eq!(RegistryTier::from("huge").name(), None);
    }
}
