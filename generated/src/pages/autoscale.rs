// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::AutoscalepoolsListHistoryResponse {
    type Item = types::History;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.history.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.history.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.history == other.history
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::AutoscalepoolsListMembersResponse {
    type Item = types::Member;

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

impl Page for types::AutoscalepoolsListResponse {
    type Item = types::AutoscalePool;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.autoscale_pools.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.autoscale_pools.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.autoscale_pools == other.autoscale_pools
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
