// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::DropletActionsListResponse {
    type Item = types::Action;

    const LIST: &'static str = "actions";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.actions.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.actions.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.actions.as_ref()?.iter()));
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

impl Page for types::DropletsListBackupPoliciesResponse {
    type Item = (String, types::DropletBackupPolicyRecord);

    const LIST: &'static str = "policies";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.policies.take().unwrap_or_default().into_iter().collect()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.policies.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.policies.as_ref()?.iter()));
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

impl Page for types::DropletsListBackupsResponse {
    type Item = types::DropletSnapshot;

    const LIST: &'static str = "backups";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.backups.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.backups.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.backups.as_ref()?.iter()));
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

impl Page for types::DropletsListFirewallsResponse {
    type Item = types::Firewall;

    const LIST: &'static str = "firewalls";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.firewalls.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.firewalls.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.firewalls.as_ref()?.iter()));
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

impl Page for types::DropletsListKernelsResponse {
    type Item = types::Kernel;

    const LIST: &'static str = "kernels";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.kernels.take().unwrap_or_default().into_iter().flatten().collect()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.kernels.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.kernels.as_ref()?.iter()));
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

impl Page for types::DropletsListResponse {
    type Item = types::Droplet;

    const LIST: &'static str = "droplets";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.droplets.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.droplets.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.droplets.as_ref()?.iter()));
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

impl Page for types::DropletsListSnapshotsResponse {
    type Item = types::DropletSnapshot;

    const LIST: &'static str = "snapshots";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.snapshots.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.snapshots.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.snapshots.as_ref()?.iter()));
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
