// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use crate::slugs::registry::RegistryTierFacts;
use crate::slugs::slug::{Table, slugs};

slugs! {
    /// A subscription of a container registry. [`registry_create`](crate::Client::registry_create) takes it.
    ///
    /// The set is never complete: [`Other`](Self::Other) takes any slug.
    RegistryTier {
        Starter = "starter",
        Basic = "basic",
        Professional = "professional",
    }
}

pub(crate) static REGISTRY_TIERS: Table<RegistryTierFacts> = &[
    ("basic", RegistryTierFacts { name: "Basic", included_repositories: Some(5), included_storage_bytes: Some(5368709120), price_monthly: Some(5.0) }),
    ("professional", RegistryTierFacts { name: "Professional", included_repositories: None, included_storage_bytes: Some(107374182400), price_monthly: Some(20.0) }),
    ("starter", RegistryTierFacts { name: "Starter", included_repositories: Some(1), included_storage_bytes: Some(524288000), price_monthly: Some(0.0) }),
];
