// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::SshKeysListResponse {
    type Item = types::SshKeys;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.ssh_keys.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.ssh_keys.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.ssh_keys == other.ssh_keys
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
