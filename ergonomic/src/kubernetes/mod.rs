//! Kubernetes clusters, their node pools, and kubeconfigs for access to them.
//!
//! Creating a cluster takes some minutes. Then its kubeconfig is merged into the user's own, or fetched for a program.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::kubernetes::NodePool;
//!
//! let workers = NodePool::new("workers", "s-2vcpu-4gb", 3);
//! let create = client.kubernetes_clusters().create("shop", "nyc1", "latest", [workers]).ha(true);
//! let cluster = client.kubernetes_cluster(&create.wait().await?);
//! cluster.merge_into_kubeconfig().await?;
//! # Ok(()) }
//! ```
//!
//! Deleting a cluster leaves behind the load balancers and volumes that it created, which cost money: [`associated_resources`]
//! lists them, [`delete_with`] deletes those that you name, and [`delete_with_everything`] deletes all.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let cluster = client.kubernetes_cluster("bd5f5959-5e1e-4205-a714-a914373942af");
//! let around = cluster.associated_resources().await?;
//! let balancers = around.load_balancers.into_iter().flatten().filter_map(|it| it.id);
//! cluster.delete_with().load_balancers(balancers).wait().await?;
//! # Ok(()) }
//! ```
//!
//! [`associated_resources`]: KubernetesClusterHandle::associated_resources
//! [`delete_with`]: KubernetesClusterHandle::delete_with
//! [`delete_with_everything`]: KubernetesClusterHandle::delete_with_everything
#![doc = digitalocean_raw::kubernetes_methods!()]

#[cfg(feature = "kube")]
mod client_config;
mod credentials;
mod kubeconfig;
mod lint;
mod node_pools;
mod upgrades;

use digitalocean_raw::types::{KubernetesClusterCreate, KubernetesNodePoolCreate};

use crate::resource::{Collection, Request};

pub use credentials::ClusterCredentials;
pub use kubeconfig::{GetKubeconfig, MergeIntoKubeconfig, MergedKubeconfig, RemoveFromKubeconfig};
pub use lint::Lint;
pub use node_pools::{KubernetesNodePoolTaint, NodePool, TaintEffect};
pub use upgrades::Upgrade;

/// The crate `kube` in the version for which `kube_config` makes configurations.
#[cfg(feature = "kube")]
pub use kube;

digitalocean_raw::kubernetes_accessors!(crate);

impl Request<KubernetesClusterId, KubernetesClusterCreate> {
    /// Adds a node pool.
    pub fn pool(self, pool: impl Into<KubernetesNodePoolCreate>) -> Self {
        self.with(|body| body.node_pools.push(pool.into()))
    }
}

impl Collection<KubernetesNodePoolKey> {
    /// Adds a node pool to the cluster: await it for the service's answer, or wait until its nodes run. Operation:
    /// `kubernetes_add_nodePool`.
    pub fn add(
        &self,
        pool: impl Into<KubernetesNodePoolCreate>,
    ) -> Request<KubernetesNodePoolKey, KubernetesNodePoolCreate> {
        self.creating(pool.into())
    }
}
