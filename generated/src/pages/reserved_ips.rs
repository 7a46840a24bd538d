// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::ReservedIpsListResponse {
    type Item = types::ReservedIp;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.reserved_ips.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.reserved_ips.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.reserved_ips == other.reserved_ips
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::ReservedIpv6ListResponse {
    type Item = types::ReservedIpv6;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.reserved_ipv6s.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.reserved_ipv6s.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.reserved_ipv6s == other.reserved_ipv6s
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
