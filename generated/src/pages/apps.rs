// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::AppEvents {
    type Item = types::AppEvent;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.events.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.events.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.events == other.events
    }

    fn total(&self) -> Option<u64> {
        None
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::AppJobInvocations {
    type Item = types::AppJobInvocation;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.job_invocations.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.job_invocations.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.job_invocations == other.job_invocations
    }

    fn total(&self) -> Option<u64> {
        None
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::AppsDeploymentsResponse {
    type Item = types::AppsDeployment;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.deployments.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.deployments.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.deployments == other.deployments
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::AppsResponse {
    type Item = types::App;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.apps.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.apps.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.apps == other.apps
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
