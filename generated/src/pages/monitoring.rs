// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::MonitoringListAlertPolicyResponse {
    type Item = types::AlertPolicy;

    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.policies)
    }

    fn len(&self) -> usize {
        self.policies.len()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.policies == other.policies
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
