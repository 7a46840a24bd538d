// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::ScanResponse {
    type Item = types::ScanFindingsItem;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.scan.as_mut().map(|page| page.findings.take().unwrap_or_default()).unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.scan.as_ref()?.findings.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.scan == other.scan
    }

    fn total(&self) -> Option<u64> {
        None
    }

    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::SecurityListScanFindingAffectedResourcesResponse {
    type Item = types::AffectedResource;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.affected_resources.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.affected_resources.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.affected_resources == other.affected_resources
    }

    fn total(&self) -> Option<u64> {
        None
    }

    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::SecurityListScansResponse {
    type Item = types::Scan;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.scans.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.scans.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.scans == other.scans
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
