// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::KubernetesListClustersResponse {
    type Item = types::ClusterRead;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.kubernetes_clusters.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.kubernetes_clusters.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.kubernetes_clusters == other.kubernetes_clusters
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
