//! Kubernetes clusters and their node pools.

use digitalocean_raw::types::{
    AmdGpuDeviceMetricsExporterPlugin, AmdGpuDevicePlugin, AmdGpuDraDriver, ControlPlaneFirewall,
    CorednsAutoscaler, KubernetesClusterAutoscaler, KubernetesClusterCreate,
    KubernetesGetClusterResponse, KubernetesNodePool, MaintenancePolicy, NvidiaGpuDevicePlugin,
    NvidiaGpuDraDriver, P2pOciRegistryPlugin, RdmaSharedDevPlugin, RoutingAgent, Sso,
};

use crate::resource::{Collection, Request, setters};

digitalocean_raw::kubernetes_accessors!(crate);

/// A request to create a Kubernetes cluster.
pub type CreateKubernetesCluster = Request<KubernetesClusterId, KubernetesClusterCreate>;

impl Collection<KubernetesClusterId> {
    /// Creates a Kubernetes cluster: await it for the service's answer, or wait until it runs. A version such as `latest` or
    /// `1.29.1-do.0`. Operation: `kubernetes_create_cluster`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::raw::types::KubernetesNodePool;
    ///
    /// let workers = KubernetesNodePool::new("s-2vcpu-4gb", "workers", 3);
    /// let create = client.kubernetes_clusters().create("shop", "nyc1", "latest", [workers]).ha(true);
    /// let cluster = create.wait().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<String>,
        version: impl Into<String>,
        node_pools: impl IntoIterator<Item = KubernetesNodePool>,
    ) -> CreateKubernetesCluster {
        let node_pools: Vec<_> = node_pools.into_iter().collect();
        Request::of(
            &self.client,
            KubernetesClusterCreate::new(name, region, version, node_pools),
            // The answer is a cluster; the document gives it the type of what is sent.
            |raw, body| {
                raw.kubernetes_create_cluster(body)
                    .read_as::<KubernetesGetClusterResponse>()
            },
            |answer| answer.kubernetes_cluster,
        )
    }
}

setters!(CreateKubernetesCluster {
    into cluster_subnet: String,
    into service_subnet: String,
    into vpc_uuid: String,
    into worker_subnet_uuid: String,
    list tags: String,
    null maintenance_policy: MaintenancePolicy,
    value auto_upgrade: bool,
    value isolated_workers: bool,
    value surge_upgrade: bool,
    value ha: bool,
    null control_plane_firewall: ControlPlaneFirewall,
    null cluster_autoscaler_configuration: KubernetesClusterAutoscaler,
    null sso: Sso,
    null routing_agent: RoutingAgent,
    null p2p_oci_registry_plugin: P2pOciRegistryPlugin,
    null amd_gpu_device_plugin: AmdGpuDevicePlugin,
    null amd_gpu_device_metrics_exporter_plugin: AmdGpuDeviceMetricsExporterPlugin,
    null nvidia_gpu_device_plugin: NvidiaGpuDevicePlugin,
    null rdma_shared_dev_plugin: RdmaSharedDevPlugin,
    null coredns_autoscaler: CorednsAutoscaler,
    null amd_gpu_dra_driver: AmdGpuDraDriver,
    null nvidia_gpu_dra_driver: NvidiaGpuDraDriver,
});
