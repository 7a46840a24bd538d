// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::MonitoringListAlertPolicyResponse {
    type Item = types::AlertPolicy;

    const LIST: &'static str = "policies";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.policies)
    }

    #[inline]
    fn len(&self) -> usize {
        self.policies.len()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        fingerprint(self.policies.iter())
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

impl Page for types::MonitoringListDestinationsResponse {
    type Item = types::DestinationOmitCredentials;

    const LIST: &'static str = "destinations";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.destinations.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.destinations.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.destinations.as_ref()?.iter()));
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

impl Page for types::MonitoringListSinksResponse {
    type Item = types::SinksResponse;

    const LIST: &'static str = "sinks";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.sinks.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.sinks.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.sinks.as_ref()?.iter()));
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
