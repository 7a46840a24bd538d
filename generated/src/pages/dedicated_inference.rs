// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::DedicatedInferencesListAcceleratorsResponse {
    type Item = types::DedicatedInferenceAccelerator;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.accelerators.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.accelerators.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.accelerators == other.accelerators
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::DedicatedInferencesListResponse {
    type Item = types::DedicatedInference;

    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.dedicated_inferences)
    }

    fn len(&self) -> usize {
        self.dedicated_inferences.len()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.dedicated_inferences == other.dedicated_inferences
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        Next::Unknown
    }
}

impl Page for types::DedicatedInferencesListTokensResponse {
    type Item = types::DedicatedInferenceAccessToken;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.tokens.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.tokens.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.tokens == other.tokens
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
