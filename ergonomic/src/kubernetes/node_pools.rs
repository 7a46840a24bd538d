//! Node pools and their nodes.

use std::ops::RangeInclusive;

use digitalocean_raw::params::KubernetesDeleteNodeParams;
use digitalocean_raw::types::{
    KubernetesNode, KubernetesNodePoolCreate, KubernetesNodePoolTaintEffect,
    KubernetesNodePoolUpdate,
};

use super::KubernetesNodePoolKey;
use crate::resource::{Command, Handle, Request};
use crate::wait::BoxFuture;

pub use digitalocean_raw::types::KubernetesNodePoolTaint;

/// A node pool to be created, with its cluster or later.
///
/// ```no_run
/// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
/// use digitalocean_sdk::kubernetes::{NodePool, TaintEffect};
/// use digitalocean_sdk::slugs::Size;
///
/// let web = NodePool::new("web", Size::S2Vcpu4Gb, 3).label("tier", "web");
/// let batch = NodePool::autoscaled("batch", "c-4", 1..=9).taint("batch", "only", TaintEffect::NoSchedule);
/// let cluster = client.kubernetes_clusters().create("shop", "nyc1", "latest", [web]).pool(batch);
/// let cluster = cluster.wait().await?;
///
/// let pools = client.kubernetes_cluster(&cluster).node_pools();
/// pools.add(NodePool::new("gpu", "gpu-h100x1-80gb", 1)).wait().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct NodePool(KubernetesNodePoolCreate);

/// What happens to pods that don't tolerate a taint.
pub type TaintEffect = KubernetesNodePoolTaintEffect;

impl NodePool {
    /// A pool with this many nodes of this size.
    #[must_use]
    pub fn new(name: impl Into<String>, size: impl Into<String>, nodes: u32) -> Self {
        Self(KubernetesNodePoolCreate::new(name, size, nodes.into()))
    }

    /// An autoscaled pool, with as many nodes as its pods need, within these bounds. Not every account may have a pool without
    /// nodes.
    #[must_use]
    pub fn autoscaled(
        name: impl Into<String>,
        size: impl Into<String>,
        nodes: RangeInclusive<u32>,
    ) -> Self {
        let mut pool = Self::new(name, size, *nodes.start());
        let [least, most] = bounds(&nodes);
        pool.0.auto_scale = Some(true);
        (pool.0.min_nodes, pool.0.max_nodes) = (Some(least), Some(most));
        pool
    }

    /// Adds a label to all its nodes.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        let labels = self.0.labels.get_or_insert_default();
        let labels = labels.get_or_insert_default();
        labels.insert(key.into(), value.into().into());
        self
    }

    /// Adds labels to all its nodes, as pairs of a key and a value.
    #[must_use]
    pub fn labels(
        self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let labels = labels.into_iter();
        labels.fold(self, |pool, (key, value)| pool.label(key, value))
    }

    /// Adds a taint to all its nodes: only pods that tolerate it run there. A taint with the same key and effect is replaced.
    #[must_use]
    pub fn taint(
        mut self,
        key: impl Into<String>,
        value: impl Into<String>,
        effect: impl Into<TaintEffect>,
    ) -> Self {
        let taint = KubernetesNodePoolTaint::new();
        let taint = taint.key(key).value(value).effect(effect);
        let taints = self.0.taints.get_or_insert_default();
        taints.retain(|it| (&it.key, &it.effect) != (&taint.key, &taint.effect));
        taints.push(taint);
        self
    }

    /// Adds a tag to all its nodes.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.0.tags.get_or_insert_default().push(tag.into());
        self
    }

    /// Adds tags to all its nodes.
    #[must_use]
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        tags.into_iter().fold(self, Self::tag)
    }

    /// The body, for fields without a method.
    #[inline]
    pub fn body_mut(&mut self) -> &mut KubernetesNodePoolCreate {
        &mut self.0
    }
}

impl From<NodePool> for KubernetesNodePoolCreate {
    #[inline]
    fn from(pool: NodePool) -> Self {
        pool.0
    }
}

#[inline]
fn bounds(nodes: &RangeInclusive<u32>) -> [i64; 2] {
    [nodes.start(), nodes.end()].map(|bound| i64::from(*bound))
}

impl Handle<KubernetesNodePoolKey> {
    /// Its nodes, including those that are being created or deleted. Operation: `kubernetes_get_nodePool`.
    ///
    /// # Errors
    ///
    /// Returns an error if the pool doesn't exist, or the call fails.
    #[inline]
    pub fn nodes(&self) -> BoxFuture<Vec<KubernetesNode>> {
        let found = self.get();
        Box::pin(async move { Ok(found.await?.nodes.unwrap_or_default()) })
    }
}

impl Request<KubernetesNodePoolKey, KubernetesNodePoolUpdate> {
    /// Turns on autoscaling: it has as many nodes as its pods need, within these bounds.
    #[inline]
    pub fn autoscaled(self, nodes: RangeInclusive<u32>) -> Self {
        let [least, most] = bounds(&nodes);
        self.auto_scale(true).min_nodes(least).max_nodes(most)
    }

    /// Sets the number of nodes, and turns off autoscaling.
    #[inline]
    pub fn fixed(self, nodes: u32) -> Self {
        self.auto_scale(false).count(nodes.into())
    }
}

impl Command<KubernetesNodePoolKey, KubernetesDeleteNodeParams> {
    /// Replaces it by a new node. Without this, the pool has one node less afterwards.
    #[inline]
    pub fn replaced(self) -> Self {
        self.replace(1)
    }

    /// Deletes it immediately, without moving its pods to other nodes first.
    #[inline]
    pub fn without_drain(self) -> Self {
        self.skip_drain(1)
    }
}
