//! Kubernetes clusters and their node pools.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::raw::types::KubernetesNodePool;
//!
//! let workers = KubernetesNodePool::new("s-2vcpu-4gb", "workers", 3);
//! let create = client.kubernetes_clusters().create("shop", "nyc1", "latest", [workers]).ha(true);
//! let cluster = create.wait().await?;
//! # Ok(()) }
//! ```

mod kubeconfig;

pub use kubeconfig::{GetKubeconfig, MergeIntoKubeconfig, MergedKubeconfig, RemoveFromKubeconfig};

digitalocean_raw::kubernetes_accessors!(crate);
