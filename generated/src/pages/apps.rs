// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

use digitalocean_core::fingerprint;

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::AppEvents {
    type Item = types::AppEvent;

    const LIST: &'static str = "events";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.events.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.events.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.events.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::AppInstances {
    type Item = types::AppInstance;

    const LIST: &'static str = "instances";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.instances.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.instances.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.instances.as_ref()?.iter()));
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

impl Page for types::AppJobInvocations {
    type Item = types::AppJobInvocation;

    const LIST: &'static str = "job_invocations";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.job_invocations.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.job_invocations.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.job_invocations.as_ref()?.iter()));
        list().unwrap_or_default()
    }

    #[inline]
    fn total(&self) -> Option<u64> {
        let total = u64::try_from(*self.meta.as_ref()?.total.as_ref()?).ok()?;
        (total > 0 || self.is_empty()).then_some(total)
    }

    #[inline]
    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::AppsDeploymentsResponse {
    type Item = types::AppsDeployment;

    const LIST: &'static str = "deployments";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.deployments.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.deployments.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.deployments.as_ref()?.iter()));
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

impl Page for types::AppsListAlertsResponse {
    type Item = types::AppAlert;

    const LIST: &'static str = "alerts";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.alerts.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.alerts.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.alerts.as_ref()?.iter()));
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

impl Page for types::AppsListBuildpacksResponse {
    type Item = types::AppsBuildpack;

    const LIST: &'static str = "buildpacks";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.buildpacks.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.buildpacks.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.buildpacks.as_ref()?.iter()));
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

impl Page for types::AppsListInstanceSizesResponse {
    type Item = types::AppsInstanceSize;

    const LIST: &'static str = "instance_sizes";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.instance_sizes.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.instance_sizes.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.instance_sizes.as_ref()?.iter()));
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

impl Page for types::AppsListRegionsResponse {
    type Item = types::AppsRegion;

    const LIST: &'static str = "regions";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.regions.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.regions.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.regions.as_ref()?.iter()));
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

impl Page for types::AppsListTiersResponse {
    type Item = types::AppsTier;

    const LIST: &'static str = "tiers";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.tiers.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.tiers.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.tiers.as_ref()?.iter()));
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

impl Page for types::AppsResponse {
    type Item = types::App;

    const LIST: &'static str = "apps";

    #[inline]
    fn take_items(&mut self) -> Vec<Self::Item> {
        self.apps.take().unwrap_or_default()
    }

    #[inline]
    fn len(&self) -> usize {
        let len = || Some(self.apps.as_ref()?.len());
        len().unwrap_or_default()
    }

    #[inline]
    fn fingerprint(&self) -> u64 {
        let list = || Some(fingerprint(self.apps.as_ref()?.iter()));
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
