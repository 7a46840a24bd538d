//! Kubernetes clusters and their node pools.

use digitalocean_raw::types::{
    KubernetesCluster, KubernetesClusterCreate, KubernetesGetClusterResponse, KubernetesNodePool,
};

use std::borrow::Cow;

use crate::Client;
use crate::ids::{id, pair};
use crate::resource::{
    Deletable, Handle, MINUTES, Request, Resource, Waitable, done, given, part, resource, waitable,
};
use crate::wait::{BoxFuture, WaitState};

id! {
    /// The id of a Kubernetes cluster.
    KubernetesClusterId(String)
}

impl Client {
    /// A Kubernetes cluster, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn kubernetes_cluster(
        &self,
        id: impl Into<KubernetesClusterId>,
    ) -> Handle<KubernetesCluster> {
        self.resource(id.into())
    }
}

resource!(KubernetesCluster, "Kubernetes cluster" by KubernetesClusterId,
    |raw, key| raw.kubernetes_get_cluster(&key.0) => |answer| answer.kubernetes_cluster,
    |it| Some(it.status.state.as_str()));

waitable!(
    /// Running.
    KubernetesCluster, ready ["running"], failed ["error", "deleted"], every 10, within 30 * MINUTES);

impl Deletable for KubernetesCluster {
    const GONE_WITHIN: u64 = 15 * MINUTES;

    fn delete(client: &Client, key: &KubernetesClusterId) -> BoxFuture<()> {
        done(client.raw().kubernetes_delete_cluster(&key.0))
    }

    fn is_gone(&self) -> bool {
        self.status().is_some_and(|status| status == "deleted")
    }
}

impl Client {
    /// Creates a Kubernetes cluster. Operation: `kubernetes_create_cluster`.
    pub fn create_kubernetes_cluster(
        &self,
        body: &KubernetesClusterCreate,
    ) -> Request<KubernetesCluster> {
        Request::new(
            self,
            self.raw()
                .kubernetes_create_cluster(body)
                .read_as::<KubernetesGetClusterResponse>(),
            |answer| {
                let cluster = answer.kubernetes_cluster?;
                Some((KubernetesClusterId(given(&cluster.id)?), cluster))
            },
        )
    }
}

impl Handle<KubernetesCluster> {
    /// One of its node pools, by its id.
    #[must_use]
    pub fn node_pool(&self, id: impl Into<String>) -> Handle<KubernetesNodePool> {
        self.client.resource((&self.key, id.into()))
    }

    /// Adds a node pool. Operation: `kubernetes_add_nodePool`.
    pub fn add_node_pool(&self, body: &KubernetesNodePool) -> Request<KubernetesNodePool> {
        let cluster = self.key.clone();
        Request::new(
            &self.client,
            self.client
                .raw()
                .kubernetes_add_node_pool(&self.key.0, body),
            move |answer| {
                let pool = answer.node_pool?;
                Some((
                    KubernetesNodePoolKey::from((&cluster, given(&pool.id)?)),
                    pool,
                ))
            },
        )
    }
}

pair! {
    /// The key of a node pool.
    KubernetesNodePoolKey {
        /// The id of its cluster.
        cluster,
        /// Its own id.
        pool
    }
}

impl Resource for KubernetesNodePool {
    type Key = KubernetesNodePoolKey;
    const KIND: &'static str = "node pool";

    fn fetch(client: &Client, key: &KubernetesNodePoolKey) -> BoxFuture<Self> {
        part(
            client
                .raw()
                .kubernetes_get_node_pool(&key.cluster, &key.pool),
            |answer| answer.node_pool,
        )
    }

    fn status(&self) -> Option<Cow<'_, str>> {
        Some(format!("at {} of {} nodes running", running(self), self.count).into())
    }
}

/// As many nodes as it should have, and all of them running. One that scales itself is ready without nodes only if it may
/// scale down to none.
impl Waitable for KubernetesNodePool {
    const INTERVAL: u64 = 10;
    const DEADLINE: u64 = 30 * MINUTES;

    fn wait_state(&self) -> WaitState {
        let nodes = self.nodes.as_ref().map_or(0, Vec::len);
        let all = usize::try_from(self.count).is_ok_and(|count| nodes == count);
        let may_be_empty = self.auto_scale != Some(true) || self.min_nodes == Some(0);
        WaitState::from(all && (nodes > 0 || may_be_empty) && running(self) == nodes)
    }
}

fn running(pool: &KubernetesNodePool) -> usize {
    let nodes = pool.nodes.iter().flatten();
    let states = nodes.filter_map(|node| node.status.as_ref()?.state.as_ref());
    states
        .filter(|state| WaitState::of(state.as_str(), &["running"], &[]) == WaitState::Reached)
        .count()
}

impl Deletable for KubernetesNodePool {
    const GONE_WITHIN: u64 = 30 * MINUTES;

    fn delete(client: &Client, key: &KubernetesNodePoolKey) -> BoxFuture<()> {
        done(
            client
                .raw()
                .kubernetes_delete_node_pool(&key.cluster, &key.pool),
        )
    }
}
