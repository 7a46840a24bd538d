// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AmdGpuDeviceMetricsExporterPlugin {
    /// Whether the exporter of metrics of AMD GPUs runs in the cluster.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(AmdGpuDeviceMetricsExporterPlugin {
    optional enabled "enabled",
});

impl AmdGpuDeviceMetricsExporterPlugin {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AmdGpuDeviceMetricsExporterPlugin {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(AmdGpuDeviceMetricsExporterPlugin in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AmdGpuDeviceMetricsExporterPlugin by crate::validate::RULES);

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AmdGpuDevicePlugin {
    /// Whether the device plugin for AMD GPUs runs in the cluster. Default: if a pool has AMD GPUs.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(AmdGpuDevicePlugin {
    optional enabled "enabled",
});

impl AmdGpuDevicePlugin {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AmdGpuDevicePlugin {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(AmdGpuDevicePlugin in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AmdGpuDevicePlugin by crate::validate::RULES);

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AmdGpuDraDriver {
    /// Whether the driver for dynamic allocation of AMD GPUs runs in the cluster.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(AmdGpuDraDriver {
    optional enabled "enabled",
});

impl AmdGpuDraDriver {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AmdGpuDraDriver {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(AmdGpuDraDriver in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AmdGpuDraDriver by crate::validate::RULES);

/// Answered by `kubernetes_list_associated_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedKubernetesResource {
    /// The id of the resource that belongs to the cluster.
    pub id: Option<String>,
    /// The name of the resource that belongs to the cluster.
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(AssociatedKubernetesResource {
    sometimes id "id",
    sometimes name "name",
});

#[cfg(feature = "schemars")]
schema!(AssociatedKubernetesResource in crate::SCHEMAS {});

/// Answered by `kubernetes_list_associated_resources`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedKubernetesResources {
    /// The load balancers of the cluster, which can be destroyed with it.
    pub load_balancers: Option<Vec<AssociatedKubernetesResource>>,
    /// The volumes of the cluster, which can be destroyed with it.
    pub volumes: Option<Vec<AssociatedKubernetesResource>>,
    /// The snapshots of the cluster's volumes, which can be destroyed with it.
    pub volume_snapshots: Option<Vec<AssociatedKubernetesResource>>,
    undeclared: Undeclared,
}

record!(AssociatedKubernetesResources {
    sometimes load_balancers "load_balancers",
    sometimes volumes "volumes",
    sometimes volume_snapshots "volume_snapshots",
});

#[cfg(feature = "schemars")]
schema!(AssociatedKubernetesResources in crate::SCHEMAS { AssociatedKubernetesResource });

/// Answered by `kubernetes_get_cluster_lint_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterlintOwner {
    /// The kind of the Kubernetes object that owns the other, such as `ReplicaSet`.
    pub kind: Option<String>,
    /// The name of the Kubernetes object that owns the other.
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(ClusterlintOwner {
    sometimes kind "kind",
    sometimes name "name",
});

#[cfg(feature = "schemars")]
schema!(ClusterlintOwner in crate::SCHEMAS {});

/// Sent by `kubernetes_run_cluster_lint`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterlintRequest {
    /// The groups of checks that are run, such as `basic` or `security`. Default, without any other choice: `doks`.
    pub include_groups: Option<Vec<String>>,
    /// The checks that are run, by their names, such as `bare-pods`.
    pub include_checks: Option<Vec<String>>,
    /// The groups of checks that are left out.
    pub exclude_groups: Option<Vec<String>>,
    /// The checks that are left out, by their names.
    pub exclude_checks: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(ClusterlintRequest {
    optional include_groups "include_groups",
    optional include_checks "include_checks",
    optional exclude_groups "exclude_groups",
    optional exclude_checks "exclude_checks",
});

impl ClusterlintRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ClusterlintRequest {
    list include_groups: String,
    list include_checks: String,
    list exclude_groups: String,
    list exclude_checks: String,
});

#[cfg(feature = "schemars")]
schema!(ClusterlintRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ClusterlintRequest by crate::validate::RULES);

/// Answered by `kubernetes_get_cluster_lint_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterlintResults {
    /// The id of the run that the results are of.
    pub run_id: Option<String>,
    /// When the run was requested.
    pub requested_at: Option<Timestamp>,
    /// When the run ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// What may be wrong with the cluster, one entry for each finding.
    pub diagnostics: Option<Vec<ClusterlintResultsDiagnosticsItem>>,
    undeclared: Undeclared,
}

record!(ClusterlintResults {
    sometimes run_id "run_id",
    sometimes requested_at "requested_at",
    sometimes completed_at "completed_at",
    sometimes diagnostics "diagnostics",
});

#[cfg(feature = "schemars")]
schema!(ClusterlintResults in crate::SCHEMAS { ClusterlintResultsDiagnosticsItem });

/// Answered by `kubernetes_get_cluster_lint_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterlintResultsDiagnosticsItem {
    /// The check that found it, such as `unused-config-map`.
    pub check_name: Option<String>,
    /// How bad it is: `error`, `warning` or `suggestion`.
    pub severity: Option<String>,
    /// What was found, in words.
    pub message: Option<String>,
    /// The Kubernetes object that it was found in.
    pub object: Option<ClusterlintResultsDiagnosticsItemObject>,
    undeclared: Undeclared,
}

record!(ClusterlintResultsDiagnosticsItem {
    sometimes check_name "check_name",
    sometimes severity "severity",
    sometimes message "message",
    sometimes object "object",
});

#[cfg(feature = "schemars")]
schema!(ClusterlintResultsDiagnosticsItem in crate::SCHEMAS { ClusterlintResultsDiagnosticsItemObject });

/// Answered by `kubernetes_get_cluster_lint_results`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterlintResultsDiagnosticsItemObject {
    /// The name of the Kubernetes object.
    pub name: Option<String>,
    /// The kind of the Kubernetes object, such as `config map`.
    pub kind: Option<String>,
    /// The namespace that the Kubernetes object is in.
    pub namespace: Option<String>,
    /// The Kubernetes objects that own it.
    pub owners: Option<Vec<ClusterlintOwner>>,
    undeclared: Undeclared,
}

record!(ClusterlintResultsDiagnosticsItemObject {
    sometimes name "name",
    sometimes kind "kind",
    sometimes namespace "namespace",
    sometimes owners "owners",
});

#[cfg(feature = "schemars")]
schema!(ClusterlintResultsDiagnosticsItemObject in crate::SCHEMAS { ClusterlintOwner });

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ControlPlaneFirewall {
    /// Whether only `allowed_addresses` may reach the control plane; without the caller's own address among them, the caller is shut out.
    pub enabled: Option<bool>,
    /// All public IPv4 addresses and ranges that may reach the control plane; the cluster's own nodes may anyway.
    pub allowed_addresses: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(ControlPlaneFirewall {
    optional enabled "enabled",
    optional allowed_addresses "allowed_addresses",
});

impl ControlPlaneFirewall {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ControlPlaneFirewall {
    value enabled: bool,
    list allowed_addresses: String,
});

#[cfg(feature = "schemars")]
schema!(ControlPlaneFirewall in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ControlPlaneFirewall by crate::validate::RULES);

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CorednsAutoscaler {
    /// Whether the number of DNS servers in the cluster follows its size.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(CorednsAutoscaler {
    optional enabled "enabled",
});

impl CorednsAutoscaler {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CorednsAutoscaler {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(CorednsAutoscaler in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CorednsAutoscaler by crate::validate::RULES);

/// Sent by `kubernetes_destroy_associated_resources_selective`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DestroyAssociatedKubernetesResources {
    /// The load balancers that are deleted with it, by their ids.
    pub load_balancers: Option<Vec<String>>,
    /// The volumes that are deleted with it, by their ids. What is on them is lost.
    pub volumes: Option<Vec<String>>,
    /// The snapshots of volumes that are deleted with it, by their ids.
    pub volume_snapshots: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(DestroyAssociatedKubernetesResources {
    optional load_balancers "load_balancers",
    optional volumes "volumes",
    optional volume_snapshots "volume_snapshots",
});

impl DestroyAssociatedKubernetesResources {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DestroyAssociatedKubernetesResources {
    list load_balancers: String,
    list volumes: String,
    list volume_snapshots: String,
});

#[cfg(feature = "schemars")]
schema!(DestroyAssociatedKubernetesResources in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DestroyAssociatedKubernetesResources by crate::validate::RULES);

/// Answered by `kubernetes_add_node_pool`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesAddNodePoolResponse {
    /// The node pool that was added.
    pub node_pool: Option<KubernetesNodePool>,
    undeclared: Undeclared,
}

record!(KubernetesAddNodePoolResponse {
    sometimes node_pool "node_pool",
});

#[cfg(feature = "schemars")]
schema!(KubernetesAddNodePoolResponse in crate::SCHEMAS { KubernetesNodePool });

/// Answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KubernetesCluster {
    /// The id of the cluster.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The name of the cluster.
    pub name: String,
    /// The slug of the region that the cluster is in.
    pub region: String,
    /// The slug of the version of Kubernetes that the cluster runs, such as `1.18.6-do.0`.
    pub version: String,
    /// The range of addresses that pods have, in CIDR notation.
    /// Format: cidr.
    pub cluster_subnet: Option<String>,
    /// The range of addresses that services have, in CIDR notation.
    /// Format: cidr.
    pub service_subnet: Option<String>,
    /// The UUID of the VPC network that the cluster is in. Tokens need the scope `vpc:read` to see it.
    /// Format: uuid.
    pub vpc_uuid: Option<String>,
    /// The UUID of the subnet of the VPC that the nodes are in. Tokens need the scope `vpc:read` to see it.
    /// Format: uuid.
    pub worker_subnet_uuid: Option<String>,
    /// The public IPv4 address of the control plane; highly available clusters have none, only `endpoint`.
    /// Set by the service.
    pub ipv4: Option<String>,
    /// The URL of the API server.
    /// Set by the service.
    pub endpoint: Option<String>,
    /// The tags of the cluster; `k8s` and `k8s:` with its id are added by the service. Tokens need the scope `tag:read` to see them.
    pub tags: Option<Vec<String>>,
    /// The node pools of the cluster.
    pub node_pools: Vec<KubernetesNodePool>,
    /// When the cluster may be upgraded: a day and an hour in UTC.
    pub maintenance_policy: Option<MaintenancePolicy>,
    /// Whether patch releases are installed in the maintenance window.
    /// Default: `false`.
    pub auto_upgrade: Option<bool>,
    /// Whether the nodes have no public addresses.
    /// Default: `false`.
    pub isolated_workers: Option<bool>,
    /// The state of the cluster.
    /// Set by the service.
    pub status: KubernetesClusterStatus,
    /// When the cluster was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// When the cluster was last changed.
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Whether an upgrade creates new nodes before it removes old ones, so that there are never fewer.
    /// Default: `false`.
    pub surge_upgrade: Option<bool>,
    /// Whether the control plane is highly available, as those of clusters from version 1.36 on are unless it was turned off when they were created; once on, it stays so.
    pub ha: Option<bool>,
    /// Whether the cluster can pull images from a container registry of the account.
    /// Set by the service.
    pub registry_enabled: Option<bool>,
    /// The names of the container registries that the cluster can pull images from.
    pub registries: Option<Vec<String>>,
    /// The addresses that may reach the control plane; for invited accounts only.
    pub control_plane_firewall: Option<ControlPlaneFirewall>,
    /// How pools are scaled automatically.
    pub cluster_autoscaler_configuration: Option<KubernetesClusterAutoscaler>,
    /// Whether people log in by single sign-on, by which provider, and whether that is the only way in.
    pub sso: Option<Sso>,
    /// Whether routes can be set from within the cluster.
    pub routing_agent: Option<RoutingAgent>,
    /// Whether the device plugin for AMD GPUs runs in the cluster.
    pub amd_gpu_device_plugin: Option<AmdGpuDevicePlugin>,
    /// Whether the exporter of metrics of AMD GPUs runs in the cluster.
    pub amd_gpu_device_metrics_exporter_plugin: Option<AmdGpuDeviceMetricsExporterPlugin>,
    /// Whether the device plugin for NVIDIA GPUs runs in the cluster.
    pub nvidia_gpu_device_plugin: Option<NvidiaGpuDevicePlugin>,
    /// Whether the plugin for shared RDMA devices runs in the cluster.
    pub rdma_shared_dev_plugin: Option<RdmaSharedDevPlugin>,
    /// Whether the number of DNS servers in the cluster follows its size.
    pub coredns_autoscaler: Option<CorednsAutoscaler>,
    /// Whether nodes fetch layers of images from each other.
    pub p2p_oci_registry_plugin: Option<P2pOciRegistryPlugin>,
    /// Whether the driver for dynamic allocation of AMD GPUs runs in the cluster.
    pub amd_gpu_dra_driver: Option<AmdGpuDraDriver>,
    /// Whether the driver for dynamic allocation of NVIDIA GPUs runs in the cluster.
    pub nvidia_gpu_dra_driver: Option<NvidiaGpuDraDriver>,
    undeclared: Undeclared,
}

record!(KubernetesCluster {
    expected id "id",
    required name "name",
    required region "region",
    required version "version",
    sometimes cluster_subnet "cluster_subnet",
    sometimes service_subnet "service_subnet",
    sometimes vpc_uuid "vpc_uuid",
    sometimes worker_subnet_uuid "worker_subnet_uuid",
    sometimes ipv4 "ipv4",
    sometimes endpoint "endpoint",
    or_null tags "tags",
    required node_pools "node_pools",
    or_null maintenance_policy "maintenance_policy",
    sometimes auto_upgrade "auto_upgrade",
    sometimes isolated_workers "isolated_workers",
    expected status "status",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
    sometimes surge_upgrade "surge_upgrade",
    sometimes ha "ha",
    sometimes registry_enabled "registry_enabled",
    or_null registries "registries",
    or_null control_plane_firewall "control_plane_firewall",
    or_null cluster_autoscaler_configuration "cluster_autoscaler_configuration",
    or_null sso "sso",
    or_null routing_agent "routing_agent",
    or_null amd_gpu_device_plugin "amd_gpu_device_plugin",
    or_null amd_gpu_device_metrics_exporter_plugin "amd_gpu_device_metrics_exporter_plugin",
    or_null nvidia_gpu_device_plugin "nvidia_gpu_device_plugin",
    or_null rdma_shared_dev_plugin "rdma_shared_dev_plugin",
    or_null coredns_autoscaler "coredns_autoscaler",
    or_null p2p_oci_registry_plugin "p2p_oci_registry_plugin",
    or_null amd_gpu_dra_driver "amd_gpu_dra_driver",
    or_null nvidia_gpu_dra_driver "nvidia_gpu_dra_driver",
});

#[cfg(feature = "schemars")]
schema!(KubernetesCluster in crate::SCHEMAS {
    AmdGpuDeviceMetricsExporterPlugin,
    AmdGpuDevicePlugin,
    AmdGpuDraDriver,
    ControlPlaneFirewall,
    CorednsAutoscaler,
    KubernetesClusterAutoscaler,
    KubernetesClusterStatus,
    KubernetesNodePool,
    MaintenancePolicy,
    NvidiaGpuDevicePlugin,
    NvidiaGpuDraDriver,
    P2pOciRegistryPlugin,
    RdmaSharedDevPlugin,
    RoutingAgent,
    Sso,
});

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesClusterAutoscaler {
    /// Below which utilization a node is removed, as a fraction such as `0.65`; `0.0` restores the default.
    pub scale_down_utilization_threshold: Option<f64>,
    /// How long a node must be unneeded before it is removed, such as `1m0s`; an empty string restores the default.
    pub scale_down_unneeded_time: Option<String>,
    /// How the pool that grows is chosen: each narrows down what the one before has left. An empty list restores the default, `random`.
    pub expanders: Option<Vec<KubernetesClusterAutoscalerExpandersItem>>,
    undeclared: Undeclared,
}

record!(KubernetesClusterAutoscaler {
    optional scale_down_utilization_threshold "scale_down_utilization_threshold",
    optional scale_down_unneeded_time "scale_down_unneeded_time",
    optional expanders "expanders",
});

impl KubernetesClusterAutoscaler {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesClusterAutoscaler {
    value scale_down_utilization_threshold: f64,
    into scale_down_unneeded_time: String,
    list expanders: KubernetesClusterAutoscalerExpandersItem,
});

#[cfg(feature = "schemars")]
schema!(KubernetesClusterAutoscaler in crate::SCHEMAS { KubernetesClusterAutoscalerExpandersItem });

#[cfg(feature = "validate")]
from_json!(KubernetesClusterAutoscaler by crate::validate::RULES);

open_enum! {
    /// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
    KubernetesClusterAutoscalerExpandersItem {
        ///
        /// Any of the pools that fit.
        Random = "random",
        ///
        /// The pool with the highest priority.
        Priority = "priority",
        ///
        /// The pool that would leave the least unused.
        LeastWaste = "least_waste",
    }
}

#[cfg(feature = "schemars")]
schema!(KubernetesClusterAutoscalerExpandersItem in crate::SCHEMAS {});

/// Sent by `kubernetes_create_cluster`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KubernetesClusterCreate {
    /// The name of the cluster.
    pub name: String,
    /// The slug of the region that the cluster is created in.
    pub region: String,
    /// The slug of the version of Kubernetes; a minor version such as `1.14` stands for its newest patch, `latest` for the newest of all.
    pub version: String,
    /// The range of addresses that pods have, in CIDR notation. It can't be changed later.
    /// Format: cidr.
    pub cluster_subnet: Option<String>,
    /// The range of addresses that services have, in CIDR notation. It can't be changed later.
    /// Format: cidr.
    pub service_subnet: Option<String>,
    /// The UUID of the VPC network that the cluster is put into; it can't be changed later. Needs the scope `vpc:read`.
    /// Format: uuid.
    pub vpc_uuid: Option<String>,
    /// The UUID of the subnet that the nodes are in; needs `vpc_uuid`. It can't be changed later. Default: the default subnet of the VPC. Needs the scope `vpc:read`.
    /// Format: uuid.
    pub worker_subnet_uuid: Option<String>,
    /// The tags that the cluster is given; `k8s` and `k8s:` with its id are added by the service. Needs the scopes `tag:read` and `tag:create`.
    pub tags: Option<Vec<String>>,
    /// The node pools that the cluster starts with.
    pub node_pools: Vec<KubernetesNodePoolCreate>,
    /// When the cluster may be upgraded: a day and an hour in UTC.
    /// `Some(None)` sends null.
    pub maintenance_policy: Option<Option<MaintenancePolicyRequest>>,
    /// Whether patch releases are installed in the maintenance window.
    /// Default: `false`.
    pub auto_upgrade: Option<bool>,
    /// Whether the nodes have no public addresses. The VPC must have a NAT gateway then.
    /// Default: `false`.
    pub isolated_workers: Option<bool>,
    /// Whether an upgrade creates new nodes before it removes old ones, so that there are never fewer.
    /// Default: `false`.
    pub surge_upgrade: Option<bool>,
    /// Whether the control plane is highly available, which costs money and can't be undone. Default: yes from version 1.36 on, no before.
    pub ha: Option<bool>,
    /// The addresses that may reach the control plane; for invited accounts only.
    /// `Some(None)` sends null.
    pub control_plane_firewall: Option<Option<ControlPlaneFirewall>>,
    /// How pools are scaled automatically.
    /// `Some(None)` sends null.
    pub cluster_autoscaler_configuration: Option<Option<KubernetesClusterAutoscaler>>,
    /// Whether people log in by single sign-on, by which provider, and whether that is the only way in. Default: no single sign-on.
    /// `Some(None)` sends null.
    pub sso: Option<Option<Sso>>,
    /// Whether routes can be set from within the cluster.
    /// `Some(None)` sends null.
    pub routing_agent: Option<Option<RoutingAgent>>,
    /// Whether nodes fetch layers of images from each other.
    /// `Some(None)` sends null.
    pub p2p_oci_registry_plugin: Option<Option<P2pOciRegistryPlugin>>,
    /// Whether the device plugin for AMD GPUs runs in the cluster. Default: if a pool has AMD GPUs.
    /// `Some(None)` sends null.
    pub amd_gpu_device_plugin: Option<Option<AmdGpuDevicePlugin>>,
    /// Whether the exporter of metrics of AMD GPUs runs in the cluster.
    /// `Some(None)` sends null.
    pub amd_gpu_device_metrics_exporter_plugin: Option<Option<AmdGpuDeviceMetricsExporterPlugin>>,
    /// Whether the device plugin for NVIDIA GPUs runs in the cluster. Default: if a pool has NVIDIA GPUs.
    /// `Some(None)` sends null.
    pub nvidia_gpu_device_plugin: Option<Option<NvidiaGpuDevicePlugin>>,
    /// Whether the plugin for shared RDMA devices runs in the cluster.
    /// `Some(None)` sends null.
    pub rdma_shared_dev_plugin: Option<Option<RdmaSharedDevPlugin>>,
    /// Whether the number of DNS servers in the cluster follows its size. Default: yes from version 1.36 on, no before.
    /// `Some(None)` sends null.
    pub coredns_autoscaler: Option<Option<CorednsAutoscaler>>,
    /// Whether the driver for dynamic allocation of AMD GPUs runs in the cluster.
    /// `Some(None)` sends null.
    pub amd_gpu_dra_driver: Option<Option<AmdGpuDraDriver>>,
    /// Whether the driver for dynamic allocation of NVIDIA GPUs runs in the cluster.
    /// `Some(None)` sends null.
    pub nvidia_gpu_dra_driver: Option<Option<NvidiaGpuDraDriver>>,
    undeclared: Undeclared,
}

record!(KubernetesClusterCreate {
    required name "name",
    required region "region",
    required version "version",
    optional cluster_subnet "cluster_subnet",
    optional service_subnet "service_subnet",
    optional vpc_uuid "vpc_uuid",
    optional worker_subnet_uuid "worker_subnet_uuid",
    optional tags "tags",
    required node_pools "node_pools",
    nullable maintenance_policy "maintenance_policy",
    optional auto_upgrade "auto_upgrade",
    optional isolated_workers "isolated_workers",
    optional surge_upgrade "surge_upgrade",
    optional ha "ha",
    nullable control_plane_firewall "control_plane_firewall",
    nullable cluster_autoscaler_configuration "cluster_autoscaler_configuration",
    nullable sso "sso",
    nullable routing_agent "routing_agent",
    nullable p2p_oci_registry_plugin "p2p_oci_registry_plugin",
    nullable amd_gpu_device_plugin "amd_gpu_device_plugin",
    nullable amd_gpu_device_metrics_exporter_plugin "amd_gpu_device_metrics_exporter_plugin",
    nullable nvidia_gpu_device_plugin "nvidia_gpu_device_plugin",
    nullable rdma_shared_dev_plugin "rdma_shared_dev_plugin",
    nullable coredns_autoscaler "coredns_autoscaler",
    nullable amd_gpu_dra_driver "amd_gpu_dra_driver",
    nullable nvidia_gpu_dra_driver "nvidia_gpu_dra_driver",
});

impl KubernetesClusterCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        region: impl Into<String>,
        version: impl Into<String>,
        node_pools: impl IntoIterator<Item = impl Into<KubernetesNodePoolCreate>>,
    ) -> Self {
        Self {
            name: name.into(),
            region: region.into(),
            version: version.into(),
            cluster_subnet: None,
            service_subnet: None,
            vpc_uuid: None,
            worker_subnet_uuid: None,
            tags: None,
            node_pools: node_pools.into_iter().map(Into::into).collect(),
            maintenance_policy: None,
            auto_upgrade: None,
            isolated_workers: None,
            surge_upgrade: None,
            ha: None,
            control_plane_firewall: None,
            cluster_autoscaler_configuration: None,
            sso: None,
            routing_agent: None,
            p2p_oci_registry_plugin: None,
            amd_gpu_device_plugin: None,
            amd_gpu_device_metrics_exporter_plugin: None,
            nvidia_gpu_device_plugin: None,
            rdma_shared_dev_plugin: None,
            coredns_autoscaler: None,
            amd_gpu_dra_driver: None,
            nvidia_gpu_dra_driver: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(KubernetesClusterCreate {
    into cluster_subnet: String,
    into service_subnet: String,
    into vpc_uuid: String,
    into worker_subnet_uuid: String,
    list tags: String,
    null maintenance_policy: MaintenancePolicyRequest,
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

#[cfg(feature = "schemars")]
schema!(KubernetesClusterCreate in crate::SCHEMAS {
    AmdGpuDeviceMetricsExporterPlugin,
    AmdGpuDevicePlugin,
    AmdGpuDraDriver,
    ControlPlaneFirewall,
    CorednsAutoscaler,
    KubernetesClusterAutoscaler,
    KubernetesNodePoolCreate,
    MaintenancePolicyRequest,
    NvidiaGpuDevicePlugin,
    NvidiaGpuDraDriver,
    P2pOciRegistryPlugin,
    RdmaSharedDevPlugin,
    RoutingAgent,
    Sso,
});

#[cfg(feature = "validate")]
from_json!(KubernetesClusterCreate by crate::validate::RULES);

/// Sent by `kubernetes_add_registries`, `kubernetes_remove_registries`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesClusterRegistries {
    /// The UUIDs of the clusters that the registries are connected to or taken from.
    pub cluster_uuids: Option<Vec<String>>,
    /// The names of the container registries that are connected to the clusters or taken from them.
    pub registries: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(KubernetesClusterRegistries {
    optional cluster_uuids "cluster_uuids",
    optional registries "registries",
});

impl KubernetesClusterRegistries {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesClusterRegistries {
    list cluster_uuids: String,
    list registries: String,
});

#[cfg(feature = "schemars")]
schema!(KubernetesClusterRegistries in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(KubernetesClusterRegistries by crate::validate::RULES);

/// Sent by `kubernetes_add_registry`, `kubernetes_remove_registry`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesClusterRegistry {
    /// The UUIDs of the clusters that the registry is connected to or taken from.
    pub cluster_uuids: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(KubernetesClusterRegistry {
    optional cluster_uuids "cluster_uuids",
});

impl KubernetesClusterRegistry {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesClusterRegistry {
    list cluster_uuids: String,
});

#[cfg(feature = "schemars")]
schema!(KubernetesClusterRegistry in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(KubernetesClusterRegistry by crate::validate::RULES);

open_enum! {
    /// Answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
    KubernetesClusterState {
        ///
        /// The cluster is ready.
        Running = "running",
        ///
        /// The cluster is being created.
        Provisioning = "provisioning",
        ///
        /// The cluster works in part; `message` says more.
        Degraded = "degraded",
        ///
        /// Something went wrong; `message` says more.
        Error = "error",
        ///
        /// The cluster is deleted.
        Deleted = "deleted",
        ///
        /// The cluster is being moved to another version of Kubernetes.
        Upgrading = "upgrading",
        ///
        /// The cluster is being deleted.
        Deleting = "deleting",
    }
}

#[cfg(feature = "schemars")]
schema!(KubernetesClusterState in crate::SCHEMAS {});

/// Answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KubernetesClusterStatus {
    /// The state of the cluster.
    pub state: KubernetesClusterState,
    /// More about the state, in words.
    pub message: Option<String>,
    undeclared: Undeclared,
}

record!(KubernetesClusterStatus {
    expected state "state",
    sometimes message "message",
});

impl Default for KubernetesClusterStatus {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(KubernetesClusterStatus in crate::SCHEMAS { KubernetesClusterState });

/// Sent by `kubernetes_update_cluster`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesClusterUpdate {
    /// The new name of the cluster.
    pub name: Option<String>,
    /// All tags of the cluster, in place of those that it has; the service adds its own again. Needs the scopes `tag:read`, `tag:create` and, if tags go, `tag:delete`.
    pub tags: Option<Vec<String>>,
    /// When the cluster may be upgraded: a day and an hour in UTC.
    /// `Some(None)` sends null.
    pub maintenance_policy: Option<Option<MaintenancePolicyRequest>>,
    /// Whether patch releases are installed in the maintenance window.
    pub auto_upgrade: Option<bool>,
    /// Whether an upgrade creates new nodes before it removes old ones, so that there are never fewer.
    pub surge_upgrade: Option<bool>,
    /// Makes the control plane highly available, which costs money and can't be undone.
    pub ha: Option<bool>,
    /// The addresses that may reach the control plane; for invited accounts only.
    /// `Some(None)` sends null.
    pub control_plane_firewall: Option<Option<ControlPlaneFirewall>>,
    /// How pools are scaled automatically.
    /// `Some(None)` sends null.
    pub cluster_autoscaler_configuration: Option<Option<KubernetesClusterAutoscaler>>,
    /// Whether people log in by single sign-on, by which provider, and whether that is the only way in.
    /// `Some(None)` sends null.
    pub sso: Option<Option<Sso>>,
    /// Whether routes can be set from within the cluster.
    /// `Some(None)` sends null.
    pub routing_agent: Option<Option<RoutingAgent>>,
    /// Whether nodes fetch layers of images from each other.
    /// `Some(None)` sends null.
    pub p2p_oci_registry_plugin: Option<Option<P2pOciRegistryPlugin>>,
    /// Whether the device plugin for AMD GPUs runs in the cluster. It runs automatically if a pool has AMD GPUs.
    /// `Some(None)` sends null.
    pub amd_gpu_device_plugin: Option<Option<AmdGpuDevicePlugin>>,
    /// Whether the exporter of metrics of AMD GPUs runs in the cluster.
    /// `Some(None)` sends null.
    pub amd_gpu_device_metrics_exporter_plugin: Option<Option<AmdGpuDeviceMetricsExporterPlugin>>,
    /// Whether the device plugin for NVIDIA GPUs runs in the cluster. It runs automatically if a pool has NVIDIA GPUs.
    /// `Some(None)` sends null.
    pub nvidia_gpu_device_plugin: Option<Option<NvidiaGpuDevicePlugin>>,
    /// Whether the plugin for shared RDMA devices runs in the cluster.
    /// `Some(None)` sends null.
    pub rdma_shared_dev_plugin: Option<Option<RdmaSharedDevPlugin>>,
    /// Whether the number of DNS servers in the cluster follows its size.
    /// `Some(None)` sends null.
    pub coredns_autoscaler: Option<Option<CorednsAutoscaler>>,
    /// Whether the driver for dynamic allocation of AMD GPUs runs in the cluster.
    /// `Some(None)` sends null.
    pub amd_gpu_dra_driver: Option<Option<AmdGpuDraDriver>>,
    /// Whether the driver for dynamic allocation of NVIDIA GPUs runs in the cluster.
    /// `Some(None)` sends null.
    pub nvidia_gpu_dra_driver: Option<Option<NvidiaGpuDraDriver>>,
    undeclared: Undeclared,
}

record!(KubernetesClusterUpdate {
    optional name "name",
    optional tags "tags",
    nullable maintenance_policy "maintenance_policy",
    optional auto_upgrade "auto_upgrade",
    optional surge_upgrade "surge_upgrade",
    optional ha "ha",
    nullable control_plane_firewall "control_plane_firewall",
    nullable cluster_autoscaler_configuration "cluster_autoscaler_configuration",
    nullable sso "sso",
    nullable routing_agent "routing_agent",
    nullable p2p_oci_registry_plugin "p2p_oci_registry_plugin",
    nullable amd_gpu_device_plugin "amd_gpu_device_plugin",
    nullable amd_gpu_device_metrics_exporter_plugin "amd_gpu_device_metrics_exporter_plugin",
    nullable nvidia_gpu_device_plugin "nvidia_gpu_device_plugin",
    nullable rdma_shared_dev_plugin "rdma_shared_dev_plugin",
    nullable coredns_autoscaler "coredns_autoscaler",
    nullable amd_gpu_dra_driver "amd_gpu_dra_driver",
    nullable nvidia_gpu_dra_driver "nvidia_gpu_dra_driver",
});

impl KubernetesClusterUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesClusterUpdate {
    into name: String,
    list tags: String,
    null maintenance_policy: MaintenancePolicyRequest,
    value auto_upgrade: bool,
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

#[cfg(feature = "schemars")]
schema!(KubernetesClusterUpdate in crate::SCHEMAS {
    AmdGpuDeviceMetricsExporterPlugin,
    AmdGpuDevicePlugin,
    AmdGpuDraDriver,
    ControlPlaneFirewall,
    CorednsAutoscaler,
    KubernetesClusterAutoscaler,
    MaintenancePolicyRequest,
    NvidiaGpuDevicePlugin,
    NvidiaGpuDraDriver,
    P2pOciRegistryPlugin,
    RdmaSharedDevPlugin,
    RoutingAgent,
    Sso,
});

#[cfg(feature = "validate")]
from_json!(KubernetesClusterUpdate by crate::validate::RULES);

/// Answered by `kubernetes_create_cluster`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesCreateClusterResponse {
    /// The cluster that is being created.
    pub kubernetes_cluster: Option<KubernetesCluster>,
    undeclared: Undeclared,
}

record!(KubernetesCreateClusterResponse {
    sometimes kubernetes_cluster "kubernetes_cluster",
});

#[cfg(feature = "schemars")]
schema!(KubernetesCreateClusterResponse in crate::SCHEMAS { KubernetesCluster });

/// Answered by `kubernetes_get_credentials`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesCredentials {
    /// The URL of the API server.
    /// Format: uri.
    pub server: Option<String>,
    /// The certificate of the authority that the API server's own is checked against, in base64.
    /// Format: byte.
    pub certificate_authority_data: Option<String>,
    /// The client's certificate in base64; only old clusters have one, and it is empty today.
    /// Deprecated. Format: byte.
    pub client_certificate_data: Option<String>,
    /// The key of the client's certificate in base64; only old clusters have one, and it is empty today.
    /// Deprecated. Format: byte.
    pub client_key_data: Option<String>,
    /// The token by which requests to the API server prove who sends them.
    pub token: Option<String>,
    /// When `token` expires.
    pub expires_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(KubernetesCredentials {
    sometimes server "server",
    sometimes certificate_authority_data "certificate_authority_data",
    or_null client_certificate_data "client_certificate_data",
    or_null client_key_data "client_key_data",
    sometimes token "token",
    sometimes expires_at "expires_at",
});

hide!(KubernetesCredentials {
    plain server,
    plain certificate_authority_data,
    maybe_secret client_certificate_data,
    maybe_secret client_key_data,
    maybe_secret token,
    plain expires_at,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(KubernetesCredentials in crate::SCHEMAS {});

/// Answered by `kubernetes_get_available_upgrades`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesGetAvailableUpgradesResponse {
    /// The versions of Kubernetes that the cluster can be upgraded to.
    pub available_upgrade_versions: Option<Vec<KubernetesVersion>>,
    undeclared: Undeclared,
}

record!(KubernetesGetAvailableUpgradesResponse {
    or_null available_upgrade_versions "available_upgrade_versions",
});

#[cfg(feature = "schemars")]
schema!(KubernetesGetAvailableUpgradesResponse in crate::SCHEMAS { KubernetesVersion });

/// Answered by `kubernetes_get_cluster`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesGetClusterResponse {
    /// The requested cluster.
    pub kubernetes_cluster: Option<KubernetesCluster>,
    undeclared: Undeclared,
}

record!(KubernetesGetClusterResponse {
    sometimes kubernetes_cluster "kubernetes_cluster",
});

#[cfg(feature = "schemars")]
schema!(KubernetesGetClusterResponse in crate::SCHEMAS { KubernetesCluster });

open_enum! {
    /// Sent by `kubernetes_get_kubeconfig`.
    KubernetesGetKubeconfigType {
        ///
        /// The file contains a token.
        Token = "token",
        ///
        /// The file logs in by single sign-on, which `doctl` carries out.
        Sso = "sso",
    }
}

#[cfg(feature = "schemars")]
schema!(KubernetesGetKubeconfigType in crate::SCHEMAS {});

/// Answered by `kubernetes_get_node_pool`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesGetNodePoolResponse {
    /// The requested node pool.
    pub node_pool: Option<KubernetesNodePool>,
    undeclared: Undeclared,
}

record!(KubernetesGetNodePoolResponse {
    sometimes node_pool "node_pool",
});

#[cfg(feature = "schemars")]
schema!(KubernetesGetNodePoolResponse in crate::SCHEMAS { KubernetesNodePool });

/// Answered by `kubernetes_get_node_pool_template`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesGetNodePoolTemplateResponse {
    /// What the nodes of the pool are made like.
    pub template: Option<KubernetesNodeTemplate>,
    undeclared: Undeclared,
}

record!(KubernetesGetNodePoolTemplateResponse {
    sometimes template "template",
});

#[cfg(feature = "schemars")]
schema!(KubernetesGetNodePoolTemplateResponse in crate::SCHEMAS { KubernetesNodeTemplate });

/// Answered by `kubernetes_get_status_messages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesGetStatusMessagesResponse {
    /// What the service has to say about the cluster.
    pub messages: Option<Vec<StatusMessages>>,
    undeclared: Undeclared,
}

record!(KubernetesGetStatusMessagesResponse {
    sometimes messages "messages",
});

#[cfg(feature = "schemars")]
schema!(KubernetesGetStatusMessagesResponse in crate::SCHEMAS { StatusMessages });

/// Answered by `kubernetes_list_clusters`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KubernetesListClustersResponse {
    /// The clusters of the account, one page of them.
    pub kubernetes_clusters: Option<Vec<KubernetesCluster>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(KubernetesListClustersResponse {
    sometimes kubernetes_clusters "kubernetes_clusters",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(KubernetesListClustersResponse in crate::SCHEMAS { KubernetesCluster, MetaMeta, PageLinks });

/// Answered by `kubernetes_list_node_pools`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesListNodePoolsResponse {
    /// The node pools of the cluster.
    pub node_pools: Option<Vec<KubernetesNodePool>>,
    undeclared: Undeclared,
}

record!(KubernetesListNodePoolsResponse {
    sometimes node_pools "node_pools",
});

#[cfg(feature = "schemars")]
schema!(KubernetesListNodePoolsResponse in crate::SCHEMAS { KubernetesNodePool });

/// Answered by `kubernetes_add_node_pool`, `kubernetes_create_cluster`, `kubernetes_get_cluster` and 5 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesNode {
    /// The id of the node.
    /// Format: uuid.
    pub id: Option<String>,
    /// The name of the node, which the service makes up.
    pub name: Option<String>,
    /// The state of the node.
    pub status: Option<KubernetesNodeStatus>,
    /// The id of the droplet that the node runs on, as text.
    pub droplet_id: Option<String>,
    /// When the node was created.
    pub created_at: Option<Timestamp>,
    /// When the node was last changed.
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(KubernetesNode {
    sometimes id "id",
    sometimes name "name",
    sometimes status "status",
    sometimes droplet_id "droplet_id",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
});

#[cfg(feature = "schemars")]
schema!(KubernetesNode in crate::SCHEMAS { KubernetesNodeStatus });

/// Answered by `kubernetes_get_node_pool_template`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesNodeGpu {
    /// Who makes the GPU.
    pub vendor: Option<String>,
    /// The model of the GPU.
    pub model: Option<String>,
    /// How many GPUs a node has.
    pub count: Option<i64>,
    undeclared: Undeclared,
}

record!(KubernetesNodeGpu {
    sometimes vendor "vendor",
    sometimes model "model",
    sometimes count "count",
});

#[cfg(feature = "schemars")]
schema!(KubernetesNodeGpu in crate::SCHEMAS {});

/// Answered by `kubernetes_add_node_pool`, `kubernetes_create_cluster`, `kubernetes_get_cluster` and 5 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KubernetesNodePool {
    /// The slug of the droplet size that its nodes have; it can't be changed later.
    pub size: String,
    /// How the GPUs of its nodes are split; it can't be changed later. `PARTITION_MODE_SPX_NPS1` leaves each whole, `PARTITION_MODE_DPX_NPS2` makes two of each.
    pub gpu_partition_mode: Option<String>,
    /// The id of the node pool.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The name of the node pool.
    pub name: String,
    /// How many nodes it has.
    pub count: i64,
    /// The tags that all its nodes have, among them `k8s` and `k8s:` with the cluster's id, which the service adds. Tokens need the scope `tag:read` to see them.
    pub tags: Option<Vec<String>>,
    /// The labels that all its nodes have, by their keys. One that is removed later stays on the nodes that have it.
    pub labels: Option<JsonObject>,
    /// The taints that all its nodes have: only pods that tolerate them run there. One that is removed later goes from all nodes.
    pub taints: Option<Vec<KubernetesNodePoolTaint>>,
    /// Whether it has as many nodes as its pods need, from `min_nodes` to `max_nodes`. Default: no.
    pub auto_scale: Option<bool>,
    /// The lowest number of nodes if the pool scales automatically; 0 if it doesn't.
    pub min_nodes: Option<i64>,
    /// The highest number of nodes if the pool scales automatically; 0 if it doesn't.
    pub max_nodes: Option<i64>,
    /// The nodes of the pool.
    /// Set by the service.
    pub nodes: Option<Vec<KubernetesNode>>,
    undeclared: Undeclared,
}

record!(KubernetesNodePool {
    required size "size",
    sometimes gpu_partition_mode "gpu_partition_mode",
    expected id "id",
    required name "name",
    required count "count",
    sometimes tags "tags",
    or_null labels "labels",
    sometimes taints "taints",
    sometimes auto_scale "auto_scale",
    sometimes min_nodes "min_nodes",
    sometimes max_nodes "max_nodes",
    sometimes nodes "nodes",
});

hide!(KubernetesNodePool {
    plain size,
    plain gpu_partition_mode,
    plain id,
    plain name,
    plain count,
    plain tags,
    keys labels,
    plain taints,
    plain auto_scale,
    plain min_nodes,
    plain max_nodes,
    plain nodes,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(KubernetesNodePool in crate::SCHEMAS { KubernetesNode, KubernetesNodePoolTaint });

/// Sent by `kubernetes_add_node_pool`, `kubernetes_create_cluster`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KubernetesNodePoolCreate {
    /// The slug of the droplet size that its nodes have; it can't be changed later.
    pub size: String,
    /// How the GPUs of its nodes are split; it can't be changed later. `PARTITION_MODE_SPX_NPS1` leaves each whole, `PARTITION_MODE_DPX_NPS2` makes two of each.
    pub gpu_partition_mode: Option<String>,
    /// The name of the node pool.
    pub name: String,
    /// How many nodes the pool has. If it scales automatically and this is not from `min_nodes` to `max_nodes`, it starts with `min_nodes`.
    pub count: i64,
    /// The tags that all its nodes have; those that don't exist are created, and the service adds some such as `k8s`. Needs the scope `tag:read`.
    pub tags: Option<Vec<String>>,
    /// The labels that all its nodes have, by their keys.
    /// `Some(None)` sends null.
    pub labels: Option<Option<JsonObject>>,
    /// The taints that all its nodes have: only pods that tolerate them run there.
    pub taints: Option<Vec<KubernetesNodePoolTaint>>,
    /// Whether it has as many nodes as its pods need, from `min_nodes` to `max_nodes`. Default: no.
    pub auto_scale: Option<bool>,
    /// The lowest number of nodes if the pool scales automatically; at least 1.
    pub min_nodes: Option<i64>,
    /// The highest number of nodes if the pool scales automatically.
    pub max_nodes: Option<i64>,
    undeclared: Undeclared,
}

record!(KubernetesNodePoolCreate {
    required size "size",
    optional gpu_partition_mode "gpu_partition_mode",
    required name "name",
    required count "count",
    optional tags "tags",
    nullable labels "labels",
    optional taints "taints",
    optional auto_scale "auto_scale",
    optional min_nodes "min_nodes",
    optional max_nodes "max_nodes",
});

hide!(KubernetesNodePoolCreate {
    plain size,
    plain gpu_partition_mode,
    plain name,
    plain count,
    plain tags,
    keys labels,
    plain taints,
    plain auto_scale,
    plain min_nodes,
    plain max_nodes,
    plain undeclared,
});

impl KubernetesNodePoolCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, size: impl Into<String>, count: i64) -> Self {
        Self {
            size: size.into(),
            gpu_partition_mode: None,
            name: name.into(),
            count,
            tags: None,
            labels: None,
            taints: None,
            auto_scale: None,
            min_nodes: None,
            max_nodes: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(KubernetesNodePoolCreate {
    into gpu_partition_mode: String,
    list tags: String,
    null_map labels: serde_json::Value,
    list taints: KubernetesNodePoolTaint,
    value auto_scale: bool,
    value min_nodes: i64,
    value max_nodes: i64,
});

#[cfg(feature = "schemars")]
schema!(KubernetesNodePoolCreate in crate::SCHEMAS { KubernetesNodePoolTaint });

#[cfg(feature = "validate")]
from_json!(KubernetesNodePoolCreate by crate::validate::RULES);

/// Sent by `kubernetes_add_node_pool`, `kubernetes_create_cluster`, `kubernetes_update_node_pool`; answered by `kubernetes_add_node_pool`, `kubernetes_create_cluster`, `kubernetes_get_cluster` and 5 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesNodePoolTaint {
    /// The key of the taint.
    pub key: Option<String>,
    /// The value of the taint.
    pub value: Option<String>,
    /// What happens to pods that don't tolerate the taint.
    pub effect: Option<KubernetesNodePoolTaintEffect>,
    undeclared: Undeclared,
}

record!(KubernetesNodePoolTaint {
    optional key "key",
    optional value "value",
    optional effect "effect",
});

impl KubernetesNodePoolTaint {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesNodePoolTaint {
    into key: String,
    into value: String,
    into effect: KubernetesNodePoolTaintEffect,
});

#[cfg(feature = "schemars")]
schema!(KubernetesNodePoolTaint in crate::SCHEMAS { KubernetesNodePoolTaintEffect });

#[cfg(feature = "validate")]
from_json!(KubernetesNodePoolTaint by crate::validate::RULES);

open_enum! {
    /// Sent by `kubernetes_add_node_pool`, `kubernetes_create_cluster`, `kubernetes_update_node_pool`; answered by `kubernetes_add_node_pool`, `kubernetes_create_cluster`, `kubernetes_get_cluster` and 5 more.
    KubernetesNodePoolTaintEffect {
        ///
        /// They aren't put onto the node.
        NoSchedule = "NoSchedule",
        ///
        /// They are put onto the node only if there is no other place.
        PreferNoSchedule = "PreferNoSchedule",
        ///
        /// They aren't put onto the node, and those that run there are evicted.
        NoExecute = "NoExecute",
    }
}

#[cfg(feature = "schemars")]
schema!(KubernetesNodePoolTaintEffect in crate::SCHEMAS {});

/// Sent by `kubernetes_update_node_pool`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesNodePoolUpdate {
    /// The new name of the node pool.
    pub name: Option<String>,
    /// How many nodes the pool has. Surplus nodes are drained and deleted.
    pub count: Option<i64>,
    /// All tags of its nodes, in place of those that they have; the service adds its own again. Needs the scope `tag:read`.
    pub tags: Option<Vec<String>>,
    /// The labels of the pool, in place of those that it has. They are put on all nodes; a label that is left out stays on the nodes that have it.
    /// `Some(None)` sends null.
    pub labels: Option<Option<JsonObject>>,
    /// All taints of its nodes, in place of those that they have; those left out go from all nodes. An empty list removes all.
    pub taints: Option<Vec<KubernetesNodePoolTaint>>,
    /// Whether it has as many nodes as its pods need, from `min_nodes` to `max_nodes`.
    pub auto_scale: Option<bool>,
    /// The lowest number of nodes if the pool scales automatically; at least 1.
    pub min_nodes: Option<i64>,
    /// The highest number of nodes if the pool scales automatically.
    pub max_nodes: Option<i64>,
    undeclared: Undeclared,
}

record!(KubernetesNodePoolUpdate {
    optional name "name",
    optional count "count",
    optional tags "tags",
    nullable labels "labels",
    optional taints "taints",
    optional auto_scale "auto_scale",
    optional min_nodes "min_nodes",
    optional max_nodes "max_nodes",
});

hide!(KubernetesNodePoolUpdate {
    plain name,
    plain count,
    plain tags,
    keys labels,
    plain taints,
    plain auto_scale,
    plain min_nodes,
    plain max_nodes,
    plain undeclared,
});

impl KubernetesNodePoolUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesNodePoolUpdate {
    into name: String,
    value count: i64,
    list tags: String,
    null_map labels: serde_json::Value,
    list taints: KubernetesNodePoolTaint,
    value auto_scale: bool,
    value min_nodes: i64,
    value max_nodes: i64,
});

#[cfg(feature = "schemars")]
schema!(KubernetesNodePoolUpdate in crate::SCHEMAS { KubernetesNodePoolTaint });

#[cfg(feature = "validate")]
from_json!(KubernetesNodePoolUpdate by crate::validate::RULES);

/// Answered by `kubernetes_get_node_pool_template`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesNodeResources {
    /// How many CPUs a node has; `cpu_milli_cores` is in its place.
    /// Deprecated.
    pub cpu: Option<i64>,
    /// How much CPU there is, in thousandths of a core.
    pub cpu_milli_cores: Option<i64>,
    /// How much memory there is, as a quantity in Kubernetes' notation.
    pub memory: Option<String>,
    /// How many pods there can be.
    pub pods: Option<i64>,
    undeclared: Undeclared,
}

record!(KubernetesNodeResources {
    sometimes cpu "cpu",
    sometimes cpu_milli_cores "cpu_milli_cores",
    sometimes memory "memory",
    sometimes pods "pods",
});

#[cfg(feature = "schemars")]
schema!(KubernetesNodeResources in crate::SCHEMAS {});

/// Answered by `kubernetes_add_node_pool`, `kubernetes_create_cluster`, `kubernetes_get_cluster` and 5 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesNodeStatus {
    /// The state of the node.
    pub state: Option<KubernetesNodeStatusState>,
    /// More about the state, in words.
    pub message: Option<String>,
    undeclared: Undeclared,
}

record!(KubernetesNodeStatus {
    sometimes state "state",
    sometimes message "message",
});

#[cfg(feature = "schemars")]
schema!(KubernetesNodeStatus in crate::SCHEMAS { KubernetesNodeStatusState });

open_enum! {
    /// Answered by `kubernetes_add_node_pool`, `kubernetes_create_cluster`, `kubernetes_get_cluster` and 5 more.
    KubernetesNodeStatusState {
        ///
        /// The node is being created.
        Provisioning = "provisioning",
        ///
        /// The node is ready.
        Running = "running",
        ///
        /// The pods of the node are being moved elsewhere.
        Draining = "draining",
        ///
        /// The node is being deleted.
        Deleting = "deleting",
    }
}

#[cfg(feature = "schemars")]
schema!(KubernetesNodeStatusState in crate::SCHEMAS {});

/// Answered by `kubernetes_get_node_pool_template`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KubernetesNodeTemplate {
    /// The UUID of the cluster that the node pool belongs to.
    pub cluster_uuid: Option<String>,
    /// The name of the template.
    pub name: String,
    /// The slug of the droplet size that nodes have.
    pub slug: Option<String>,
    /// The labels that nodes have, by their keys.
    pub labels: Option<BTreeMap<String, String>>,
    /// The taints that nodes have, each as one text.
    pub taints: Option<Vec<String>>,
    /// All that a node has.
    pub capacity: Option<KubernetesNodeResources>,
    /// What pods can use of a node's capacity.
    pub allocatable: Option<KubernetesNodeResources>,
    /// The GPUs that a node has; `None` if it has none.
    pub gpu: Option<KubernetesNodeGpu>,
    undeclared: Undeclared,
}

record!(KubernetesNodeTemplate {
    sometimes cluster_uuid "cluster_uuid",
    expected name "name",
    sometimes slug "slug",
    sometimes labels "labels",
    sometimes taints "taints",
    sometimes capacity "capacity",
    sometimes allocatable "allocatable",
    sometimes gpu "gpu",
});

impl Default for KubernetesNodeTemplate {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(KubernetesNodeTemplate in crate::SCHEMAS { KubernetesNodeGpu, KubernetesNodeResources });

/// Answered by `kubernetes_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesOptions {
    /// What a cluster can be made with.
    pub options: Option<KubernetesOptionsOptions>,
    undeclared: Undeclared,
}

record!(KubernetesOptions {
    sometimes options "options",
});

#[cfg(feature = "schemars")]
schema!(KubernetesOptions in crate::SCHEMAS { KubernetesOptionsOptions });

/// Answered by `kubernetes_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesOptionsOptions {
    /// The regions that clusters can be in.
    pub regions: Option<Vec<KubernetesRegion>>,
    /// The versions of Kubernetes that a new cluster can have.
    pub versions: Option<Vec<KubernetesVersion>>,
    /// The droplet sizes that nodes can have.
    pub sizes: Option<Vec<KubernetesSize>>,
    undeclared: Undeclared,
}

record!(KubernetesOptionsOptions {
    sometimes regions "regions",
    sometimes versions "versions",
    sometimes sizes "sizes",
});

#[cfg(feature = "schemars")]
schema!(KubernetesOptionsOptions in crate::SCHEMAS { KubernetesRegion, KubernetesSize, KubernetesVersion });

/// Sent by `kubernetes_recycle_node_pool`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesRecycleNodePoolBody {
    /// The ids of the nodes that are replaced by new ones.
    pub nodes: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(KubernetesRecycleNodePoolBody {
    optional nodes "nodes",
});

impl KubernetesRecycleNodePoolBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesRecycleNodePoolBody {
    list nodes: String,
});

#[cfg(feature = "schemars")]
schema!(KubernetesRecycleNodePoolBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(KubernetesRecycleNodePoolBody by crate::validate::RULES);

/// Answered by `kubernetes_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesRegion {
    /// The display name of the region.
    pub name: Option<String>,
    /// The slug of the region, by which requests name it.
    pub slug: Option<String>,
    undeclared: Undeclared,
}

record!(KubernetesRegion {
    sometimes name "name",
    sometimes slug "slug",
});

#[cfg(feature = "schemars")]
schema!(KubernetesRegion in crate::SCHEMAS {});

/// Answered by `kubernetes_run_cluster_lint`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesRunClusterLintResponse {
    /// The id of the run, by which its results are fetched.
    pub run_id: Option<String>,
    undeclared: Undeclared,
}

record!(KubernetesRunClusterLintResponse {
    sometimes run_id "run_id",
});

#[cfg(feature = "schemars")]
schema!(KubernetesRunClusterLintResponse in crate::SCHEMAS {});

/// Answered by `kubernetes_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesSize {
    /// The name of the droplet size.
    pub name: Option<String>,
    /// The slug of the droplet size, by which requests name it.
    pub slug: Option<String>,
    undeclared: Undeclared,
}

record!(KubernetesSize {
    sometimes name "name",
    sometimes slug "slug",
});

#[cfg(feature = "schemars")]
schema!(KubernetesSize in crate::SCHEMAS {});

/// Answered by `kubernetes_update_cluster`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesUpdateClusterResponse {
    /// The cluster as it is after the change.
    pub kubernetes_cluster: Option<KubernetesCluster>,
    undeclared: Undeclared,
}

record!(KubernetesUpdateClusterResponse {
    sometimes kubernetes_cluster "kubernetes_cluster",
});

#[cfg(feature = "schemars")]
schema!(KubernetesUpdateClusterResponse in crate::SCHEMAS { KubernetesCluster });

/// Answered by `kubernetes_update_node_pool`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesUpdateNodePoolResponse {
    /// The node pool as it is after the change.
    pub node_pool: Option<KubernetesNodePool>,
    undeclared: Undeclared,
}

record!(KubernetesUpdateNodePoolResponse {
    sometimes node_pool "node_pool",
});

#[cfg(feature = "schemars")]
schema!(KubernetesUpdateNodePoolResponse in crate::SCHEMAS { KubernetesNodePool });

/// Sent by `kubernetes_upgrade_cluster`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KubernetesUpgradeClusterBody {
    /// The slug of the version of Kubernetes that the cluster is upgraded to.
    pub version: Option<String>,
    undeclared: Undeclared,
}

record!(KubernetesUpgradeClusterBody {
    optional version "version",
});

impl KubernetesUpgradeClusterBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesUpgradeClusterBody {
    into version: String,
});

#[cfg(feature = "schemars")]
schema!(KubernetesUpgradeClusterBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(KubernetesUpgradeClusterBody by crate::validate::RULES);

/// Answered by `kubernetes_get_available_upgrades`, `kubernetes_list_options`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KubernetesVersion {
    /// The slug of the version, made of that of Kubernetes and the service's own revision, such as `1.16.13-do.0`.
    pub slug: String,
    /// The version of Kubernetes itself, such as `1.16.13`.
    pub kubernetes_version: Option<String>,
    /// What clusters of this version can do, such as `cluster-autoscaler`.
    pub supported_features: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(KubernetesVersion {
    expected slug "slug",
    sometimes kubernetes_version "kubernetes_version",
    sometimes supported_features "supported_features",
});

impl Default for KubernetesVersion {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(KubernetesVersion in crate::SCHEMAS {});

impl From<&KubernetesVersion> for slugs::KubernetesVersion {
    #[inline]
    fn from(it: &KubernetesVersion) -> Self {
        Self::from(it.slug.as_str())
    }
}

/// Answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MaintenancePolicy {
    /// When the maintenance window opens, in UTC, as hours and minutes such as `15:00`.
    pub start_time: Option<String>,
    /// How long the maintenance window stays open, such as `4h0m0s`.
    /// Set by the service.
    pub duration: Option<String>,
    /// The day of the week of the maintenance window.
    pub day: Option<MaintenancePolicyDay>,
    undeclared: Undeclared,
}

record!(MaintenancePolicy {
    sometimes start_time "start_time",
    sometimes duration "duration",
    sometimes day "day",
});

#[cfg(feature = "schemars")]
schema!(MaintenancePolicy in crate::SCHEMAS { MaintenancePolicyDay });

open_enum! {
    /// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
    MaintenancePolicyDay {
        ///
        /// Whichever day the service chooses.
        Any = "any",
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
        Sunday = "sunday",
    }
}

#[cfg(feature = "schemars")]
schema!(MaintenancePolicyDay in crate::SCHEMAS {});

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MaintenancePolicyRequest {
    /// When the maintenance window opens, in UTC, as hours and minutes such as `15:00`.
    pub start_time: Option<String>,
    /// The day of the week of the maintenance window.
    pub day: Option<MaintenancePolicyDay>,
    undeclared: Undeclared,
}

record!(MaintenancePolicyRequest {
    optional start_time "start_time",
    optional day "day",
});

impl MaintenancePolicyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(MaintenancePolicyRequest {
    into start_time: String,
    into day: MaintenancePolicyDay,
});

#[cfg(feature = "schemars")]
schema!(MaintenancePolicyRequest in crate::SCHEMAS { MaintenancePolicyDay });

#[cfg(feature = "validate")]
from_json!(MaintenancePolicyRequest by crate::validate::RULES);

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NvidiaGpuDevicePlugin {
    /// Whether the device plugin for NVIDIA GPUs runs in the cluster. Default: if a pool has NVIDIA GPUs.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(NvidiaGpuDevicePlugin {
    optional enabled "enabled",
});

impl NvidiaGpuDevicePlugin {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NvidiaGpuDevicePlugin {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(NvidiaGpuDevicePlugin in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(NvidiaGpuDevicePlugin by crate::validate::RULES);

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NvidiaGpuDraDriver {
    /// Whether the driver for dynamic allocation of NVIDIA GPUs runs in the cluster.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(NvidiaGpuDraDriver {
    optional enabled "enabled",
});

impl NvidiaGpuDraDriver {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(NvidiaGpuDraDriver {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(NvidiaGpuDraDriver in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(NvidiaGpuDraDriver by crate::validate::RULES);

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct P2pOciRegistryPlugin {
    /// Whether nodes fetch layers of images from each other.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(P2pOciRegistryPlugin {
    optional enabled "enabled",
});

impl P2pOciRegistryPlugin {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(P2pOciRegistryPlugin {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(P2pOciRegistryPlugin in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(P2pOciRegistryPlugin by crate::validate::RULES);

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RdmaSharedDevPlugin {
    /// Whether the plugin for shared RDMA devices runs in the cluster.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(RdmaSharedDevPlugin {
    optional enabled "enabled",
});

impl RdmaSharedDevPlugin {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RdmaSharedDevPlugin {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(RdmaSharedDevPlugin in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(RdmaSharedDevPlugin by crate::validate::RULES);

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RoutingAgent {
    /// Whether routes can be set from within the cluster.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(RoutingAgent {
    optional enabled "enabled",
});

impl RoutingAgent {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RoutingAgent {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(RoutingAgent in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(RoutingAgent by crate::validate::RULES);

/// Sent by `kubernetes_create_cluster`, `kubernetes_update_cluster`; answered by `kubernetes_create_cluster`, `kubernetes_get_cluster`, `kubernetes_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Sso {
    /// Whether people can log in to the cluster by single sign-on.
    /// Default: `false`.
    pub enabled: Option<bool>,
    /// Whether single sign-on is the only way to log in; needs `enabled`.
    /// Default: `false`.
    pub required: Option<bool>,
    /// The URL of the OpenID Connect provider; needed if `enabled`.
    /// Format: uri.
    pub issuer_url: Option<String>,
    /// The id by which the OpenID Connect provider knows the cluster; needed if `enabled`.
    pub client_id: Option<String>,
    undeclared: Undeclared,
}

record!(Sso {
    optional enabled "enabled",
    optional required "required",
    optional issuer_url "issuer_url",
    optional client_id "client_id",
});

impl Sso {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(Sso {
    value enabled: bool,
    value required: bool,
    into issuer_url: String,
    into client_id: String,
});

#[cfg(feature = "schemars")]
schema!(Sso in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(Sso by crate::validate::RULES);

/// Answered by `kubernetes_get_status_messages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusMessages {
    /// What the service has to say about the cluster, such as that an incident delays it.
    /// Set by the service.
    pub message: Option<String>,
    /// When the message was issued.
    /// Set by the service.
    pub timestamp: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(StatusMessages {
    sometimes message "message",
    sometimes timestamp "timestamp",
});

#[cfg(feature = "schemars")]
schema!(StatusMessages in crate::SCHEMAS {});

/// Answered by `kubernetes_get_cluster_user`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct User {
    /// The user that the token's owner is in the cluster.
    pub kubernetes_cluster_user: Option<UserKubernetesClusterUser>,
    undeclared: Undeclared,
}

record!(User {
    sometimes kubernetes_cluster_user "kubernetes_cluster_user",
});

#[cfg(feature = "schemars")]
schema!(User in crate::SCHEMAS { UserKubernetesClusterUser });

/// Answered by `kubernetes_get_cluster_user`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserKubernetesClusterUser {
    /// The name of the user in the cluster, which is an e-mail address.
    /// Format: email.
    pub username: Option<String>,
    /// The groups in the cluster that the user belongs to.
    pub groups: Option<Vec<String>>,
    /// The id of the user.
    pub id: Option<String>,
    undeclared: Undeclared,
}

record!(UserKubernetesClusterUser {
    sometimes username "username",
    sometimes groups "groups",
    sometimes id "id",
});

#[cfg(feature = "schemars")]
schema!(UserKubernetesClusterUser in crate::SCHEMAS {});
