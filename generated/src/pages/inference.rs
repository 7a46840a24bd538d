// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::BatchListResponse {
    type Item = types::Batch;

    const LIST: &'static str = "data";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.data)
    }

    #[inline]
    fn len(&self) -> usize {
        self.data.len()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        fingerprint(self.data.iter())
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        None
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let last = || Some(self.last_id.as_ref()?.as_str());
        Next::after(self.has_more, last())
    }
}

impl Page for types::ListModelsResponse {
    type Item = types::Model;

    const LIST: &'static str = "data";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.data)
    }

    #[inline]
    fn len(&self) -> usize {
        self.data.len()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        fingerprint(self.data.iter())
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
