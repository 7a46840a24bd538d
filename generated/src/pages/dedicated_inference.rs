// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::DedicatedInferenceGpuModelConfigsResponse {
    type Item = types::DedicatedInferenceGpuModelConfig;

    const LIST: &'static str = "gpu_model_configs";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.gpu_model_configs.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.gpu_model_configs.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.gpu_model_configs.as_ref()?.iter()));
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

impl Page for types::DedicatedInferenceSizesResponse {
    type Item = types::DedicatedInferenceSize;

    const LIST: &'static str = "sizes";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.sizes.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.sizes.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.sizes.as_ref()?.iter()));
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

impl Page for types::DedicatedInferencesListAcceleratorsResponse {
    type Item = types::DedicatedInferenceAccelerator;

    const LIST: &'static str = "accelerators";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.accelerators.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.accelerators.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.accelerators.as_ref()?.iter()));
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

impl Page for types::DedicatedInferencesListResponse {
    type Item = types::DedicatedInference;

    const LIST: &'static str = "dedicated_inferences";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        std::mem::take(&mut self.dedicated_inferences)
    }

    #[inline]
    fn len(&self) -> usize {
        self.dedicated_inferences.len()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        fingerprint(self.dedicated_inferences.iter())
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(self.meta.total).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(true, link())
    }
}

impl Page for types::DedicatedInferencesListTokensResponse {
    type Item = types::DedicatedInferenceAccessToken;

    const LIST: &'static str = "tokens";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.tokens.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.tokens.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.tokens.as_ref()?.iter()));
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
