// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::KubernetesGetAvailableUpgradesResponse {
    type Item = types::KubernetesVersion;

    const LIST: &'static str = "available_upgrade_versions";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.available_upgrade_versions.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.available_upgrade_versions.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.available_upgrade_versions.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::KubernetesListClustersResponse {
    type Item = types::KubernetesCluster;

    const LIST: &'static str = "kubernetes_clusters";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.kubernetes_clusters.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.kubernetes_clusters.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.kubernetes_clusters.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(self.meta.total).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::KubernetesListNodePoolsResponse {
    type Item = types::KubernetesNodePool;

    const LIST: &'static str = "node_pools";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.node_pools.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.node_pools.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.node_pools.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}
