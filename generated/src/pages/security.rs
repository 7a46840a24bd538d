// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::ScanResponse {
    type Item = types::SecurityScanFindingsItem;

    const LIST: &'static str = "scan.findings";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.scan.as_mut().map(|page| page.findings.take().unwrap_or_default()).unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.scan.as_ref()?.findings.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.scan.as_ref()?.findings.as_ref()?.iter()));
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

impl Page for types::SecurityListScanFindingAffectedResourcesResponse {
    type Item = types::AffectedResource;

    const LIST: &'static str = "affected_resources";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.affected_resources.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.affected_resources.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.affected_resources.as_ref()?.iter()));
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

impl Page for types::SecurityListScansResponse {
    type Item = types::SecurityScan;

    const LIST: &'static str = "scans";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.scans.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.scans.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.scans.as_ref()?.iter()));
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

impl Page for types::SecurityListSecretVersionsResponse {
    type Item = types::SecretVersion;

    const LIST: &'static str = "versions";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.versions.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.versions.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.versions.as_ref()?.iter()));
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

impl Page for types::SecurityListSecretsResponse {
    type Item = types::SecretListItem;

    const LIST: &'static str = "secrets";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.secrets.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.secrets.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.secrets.as_ref()?.iter()));
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
