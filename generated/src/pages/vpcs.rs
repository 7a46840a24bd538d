// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::VpcsListMembersResponse {
    type Item = types::VpcMember;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.members.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.members.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.members == other.members
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::VpcsListPeeringsResponse {
    type Item = types::VpcPeering;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.peerings.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.peerings.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.peerings == other.peerings
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::VpcsListResponse {
    type Item = types::Vpc;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.vpcs.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.vpcs.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.vpcs == other.vpcs
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
