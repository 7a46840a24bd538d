// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::AccessPointListResponse {
    type Item = types::AccessPointResponse;

    const LIST: &'static str = "access_points";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.access_points)
    }

    #[inline]
    fn len(&self) -> usize {
        self.access_points.len()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        fingerprint(self.access_points.iter())
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

impl Page for types::NfsListResponse {
    type Item = types::NfsResponse;

    const LIST: &'static str = "shares";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.shares.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.shares.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.shares.as_ref()?.iter()));
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

impl Page for types::NfsSnapshotListResponse {
    type Item = types::NfsSnapshotResponse;

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
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}
