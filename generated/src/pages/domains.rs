// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::DomainsListRecordsResponse {
    type Item = types::DomainRecord;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.domain_records.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.domain_records.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.domain_records == other.domain_records
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::DomainsListResponse {
    type Item = types::Domain;

    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.domains)
    }

    fn len(&self) -> usize {
        self.domains.len()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.domains == other.domains
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
