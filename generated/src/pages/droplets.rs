// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::DropletActionsListResponse {
    type Item = types::Action;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.actions.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.actions.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.actions == other.actions
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::DropletsListBackupPoliciesResponse {
    type Item = (String, types::DropletBackupPolicyRecord);

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.policies.take().unwrap_or_default().into_iter().collect()
    }

    fn len(&self) -> usize {
        let len = || Some(self.policies.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.policies == other.policies
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::DropletsListBackupsResponse {
    type Item = types::DropletSnapshot;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.backups.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.backups.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.backups == other.backups
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::DropletsListFirewallsResponse {
    type Item = types::Firewall;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.firewalls.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.firewalls.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.firewalls == other.firewalls
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::DropletsListKernelsResponse {
    type Item = Option<types::Kernel>;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.kernels.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.kernels.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.kernels == other.kernels
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::DropletsListResponse {
    type Item = types::Droplet;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.droplets.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.droplets.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.droplets == other.droplets
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::DropletsListSnapshotsResponse {
    type Item = types::DropletSnapshot;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.snapshots.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.snapshots.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.snapshots == other.snapshots
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
