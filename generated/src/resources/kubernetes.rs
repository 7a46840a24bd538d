// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Kubernetes.

use std::borrow::Cow;
use std::time::Duration;
use digitalocean_core::resource::{Answered, Creatable, Deletable, HasUrn, List, Listed, Named, Patchable, Recoverable, Resource, SharedList, Stateful, WaitState, body_of_fields, boxed_part, done, found, given, named, part, shown, with_tag};
use digitalocean_core::{Client, key, key_from, list, nested_key};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{ClusterlintResults, KubernetesCluster, KubernetesNodePool, KubernetesNodeTemplate, KubernetesVersion};

pub use super::KubernetesClusterId;

key_from!(KubernetesClusterId of types::KubernetesCluster => |it| Self(it.id.clone()));

impl Resource for KubernetesClusterId {
    type Value = types::KubernetesCluster;
    type Parent = ();

    const NAME: &'static str = "Kubernetes cluster";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::KubernetesCluster) -> Option<Self> {
        given(&it.id).map(KubernetesClusterId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::KubernetesCluster>> {
        boxed_part(raw(client).kubernetes_get_cluster(&self.0), |answer| answer.kubernetes_cluster.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::KubernetesCluster) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(it.status.state.as_str()))
    }

    #[inline]
    fn is_gone(it: &types::KubernetesCluster) -> bool {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["deleted"], &[]) == WaitState::Reached
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::KubernetesCluster>> {
        Some(SharedList::new(raw(client).kubernetes_list_clusters(&Default::default())))
    }
}

impl Stateful for KubernetesClusterId {
    const INTERVAL: Duration = Duration::from_secs(10);
    const DEADLINE: Duration = Duration::from_secs(1800);

    #[inline]
    fn wait_state(it: &types::KubernetesCluster) -> WaitState {
        WaitState::of(&Self::status(it).unwrap_or_default(), &["running"], &["error", "deleted"])
    }
}

impl Named for KubernetesClusterId {
    #[inline]
    fn name(it: &types::KubernetesCluster) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::KubernetesCluster>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for KubernetesClusterId {
    type Body = types::KubernetesClusterCreate;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::KubernetesClusterCreate) -> Answered<(Self, Option<Box<types::KubernetesCluster>>)> {
        part(raw(client).kubernetes_create_cluster(body), move |answer| {
            let it = answer.kubernetes_cluster?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for KubernetesClusterId {
    const GONE_WITHIN: Duration = Duration::from_secs(900);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).kubernetes_delete_cluster(&self.0))
    }
}

impl Patchable for KubernetesClusterId {
    type Patch = types::KubernetesClusterUpdate;

    #[inline]
    fn patch(&self, client: &Client, body: &types::KubernetesClusterUpdate) -> Answered<Option<Box<types::KubernetesCluster>>> {
        shown(raw(client).kubernetes_update_cluster(&self.0, body), |answer| answer.kubernetes_cluster)
    }
}

impl HasUrn for KubernetesClusterId {
    const URN_KIND: &'static str = "kubernetes";
}

list! {
    /// A list of Kubernetes clusters, made by [`kubernetes_list_clusters`](crate::Client::kubernetes_list_clusters).
    KubernetesListClusters of types::KubernetesListClustersResponse, |it| given(&it.id), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for KubernetesClusterId {
    type Within = ();
    type List = KubernetesListClusters;

    #[inline]
    fn list(client: &Client, _: &()) -> KubernetesListClusters {
        raw(client).kubernetes_list_clusters(&Default::default()).into()
    }
}

impl Recoverable for KubernetesClusterId {
    type Body = types::KubernetesClusterCreate;

    #[inline]
    fn tags(body: &mut types::KubernetesClusterCreate) -> &mut Vec<String> {
        body.tags.get_or_insert_default()
    }

    #[inline]
    fn name(body: &types::KubernetesClusterCreate) -> Option<&str> {
        Some(&body.name)
    }

    #[inline]
    fn shown_name(it: &types::KubernetesCluster) -> &str {
        &it.name
    }

    #[inline]
    fn shown_tags(it: &mut types::KubernetesCluster) -> Option<&mut Vec<String>> {
        it.tags.as_mut()
    }

    #[inline]
    fn tagged(client: &Client, tag: &str) -> digitalocean_core::pages::Items<types::KubernetesCluster> {
        with_tag(List::from(Self::list(client, &())), None, tag)
    }

    #[inline]
    fn untag(&self, client: &Client, body: &types::KubernetesClusterCreate) -> Option<Answered<()>> {
        let update: types::KubernetesClusterUpdate = body_of_fields(body, &["name", "tags"]).ok()?;
        let sent = self.patch(client, &update);
        Some(Box::pin(async move { sent.await.map(drop) }))
    }
}

nested_key! {
    /// The key of the clusterlint run of a Kubernetes cluster: there is one.
    KubernetesLintKey {
        /// The key of the Kubernetes cluster.
        cluster: KubernetesClusterId
    }
}

impl Resource for KubernetesLintKey {
    type Value = types::ClusterlintResults;
    type Parent = KubernetesClusterId;

    const NAME: &'static str = "clusterlint run";

    #[inline]
    fn parent(&self) -> KubernetesClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &KubernetesClusterId, _: &types::ClusterlintResults) -> Option<Self> {
        Some(Self { cluster: parent.clone() })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::ClusterlintResults>> {
        boxed_part(raw(client).kubernetes_get_cluster_lint_results(&self.cluster.0, &Default::default()), Some)
    }

    #[inline]
    fn status(it: &types::ClusterlintResults) -> Option<Cow<'_, str>> {
        Some(it.state_in_words())
    }
}

impl Stateful for KubernetesLintKey {
    const INTERVAL: Duration = Duration::from_secs(5);
    const DEADLINE: Duration = Duration::from_secs(600);

    #[inline]
    fn wait_state(it: &types::ClusterlintResults) -> WaitState {
        it.wait_state()
    }
}

key! {
    /// The id of a node pool.
    KubernetesNodePoolId(String)
}

key_from!(KubernetesNodePoolId of types::KubernetesNodePool => |it| Self(it.id.clone()));

nested_key! {
    /// The key of a node pool of a Kubernetes cluster.
    KubernetesNodePoolKey {
        /// The key of the Kubernetes cluster.
        cluster: KubernetesClusterId,
        /// Its own part.
        id: KubernetesNodePoolId
    }
}

impl Resource for KubernetesNodePoolKey {
    type Value = types::KubernetesNodePool;
    type Parent = KubernetesClusterId;

    const NAME: &'static str = "node pool";

    #[inline]
    fn parent(&self) -> KubernetesClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &KubernetesClusterId, it: &types::KubernetesNodePool) -> Option<Self> {
        Some(Self { cluster: parent.clone(), id: given(&it.id).map(KubernetesNodePoolId)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::KubernetesNodePool>> {
        boxed_part(raw(client).kubernetes_get_node_pool(&self.cluster.0, &self.id.0), |answer| answer.node_pool.filter(|it| given(&it.id).is_some()))
    }

    #[inline]
    fn status(it: &types::KubernetesNodePool) -> Option<Cow<'_, str>> {
        Some(it.state_in_words())
    }

    #[inline]
    fn shared_list(&self, client: &Client) -> Option<SharedList<types::KubernetesNodePool>> {
        Some(SharedList::new(raw(client).kubernetes_list_node_pools(&self.cluster.0)))
    }

    #[inline]
    fn listed_key(&self) -> String {
        self.id.to_string()
    }
}

impl Stateful for KubernetesNodePoolKey {
    const INTERVAL: Duration = Duration::from_secs(10);
    const DEADLINE: Duration = Duration::from_secs(1800);

    #[inline]
    fn wait_state(it: &types::KubernetesNodePool) -> WaitState {
        it.wait_state()
    }
}

impl Named for KubernetesNodePoolKey {
    #[inline]
    fn name(it: &types::KubernetesNodePool) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::KubernetesNodePool>>> {
        named::<Self, _>(Self::list(client, within).into(), within.clone(), name)
    }
}

impl Creatable for KubernetesNodePoolKey {
    type Body = types::KubernetesNodePoolCreate;
    type In = KubernetesClusterId;

    #[inline]
    fn create(client: &Client, within: &KubernetesClusterId, body: &types::KubernetesNodePoolCreate) -> Answered<(Self, Option<Box<types::KubernetesNodePool>>)> {
        let parent = within.clone();
        part(raw(client).kubernetes_add_node_pool(&within.0, body), move |answer| {
            let it = answer.node_pool?;
            Some((Self::of(&parent, &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for KubernetesNodePoolKey {
    const GONE_WITHIN: Duration = Duration::from_secs(1800);

    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).kubernetes_delete_node_pool(&self.cluster.0, &self.id.0))
    }
}

impl Patchable for KubernetesNodePoolKey {
    type Patch = types::KubernetesNodePoolUpdate;

    #[inline]
    fn patch(&self, client: &Client, body: &types::KubernetesNodePoolUpdate) -> Answered<Option<Box<types::KubernetesNodePool>>> {
        shown(raw(client).kubernetes_update_node_pool(&self.cluster.0, &self.id.0, body), |answer| answer.node_pool)
    }
}

list! {
    /// A list of node pools, made by [`kubernetes_list_node_pools`](crate::Client::kubernetes_list_node_pools).
    KubernetesListNodePools of types::KubernetesListNodePoolsResponse, |it| given(&it.id), {
    }
}

impl Listed for KubernetesNodePoolKey {
    type Within = KubernetesClusterId;
    type List = KubernetesListNodePools;

    #[inline]
    fn list(client: &Client, within: &KubernetesClusterId) -> KubernetesListNodePools {
        raw(client).kubernetes_list_node_pools(&within.0).into()
    }
}

key! {
    /// The name of a node pool template.
    KubernetesNodePoolTemplateName(String)
}

key_from!(KubernetesNodePoolTemplateName of types::KubernetesNodeTemplate => |it| Self(it.name.clone()));

nested_key! {
    /// The key of a node pool template of a Kubernetes cluster.
    KubernetesNodePoolTemplateKey {
        /// The key of the Kubernetes cluster.
        cluster: KubernetesClusterId,
        /// Its own part.
        name: KubernetesNodePoolTemplateName
    }
}

impl Resource for KubernetesNodePoolTemplateKey {
    type Value = types::KubernetesNodeTemplate;
    type Parent = KubernetesClusterId;

    const NAME: &'static str = "node pool template";

    #[inline]
    fn parent(&self) -> KubernetesClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &KubernetesClusterId, it: &types::KubernetesNodeTemplate) -> Option<Self> {
        Some(Self { cluster: parent.clone(), name: given(&it.name).map(KubernetesNodePoolTemplateName)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::KubernetesNodeTemplate>> {
        boxed_part(raw(client).kubernetes_get_node_pool_template(&self.cluster.0, &self.name.0), |answer| answer.template)
    }
}

key! {
    /// The slug of an upgrade.
    KubernetesUpgradeSlug(String)
}

key_from!(KubernetesUpgradeSlug of types::KubernetesVersion => |it| Self(it.slug.clone()));

nested_key! {
    /// The key of an upgrade of a Kubernetes cluster.
    KubernetesUpgradeKey {
        /// The key of the Kubernetes cluster.
        cluster: KubernetesClusterId,
        /// Its own part.
        slug: KubernetesUpgradeSlug
    }
}

impl Resource for KubernetesUpgradeKey {
    type Value = types::KubernetesVersion;
    type Parent = KubernetesClusterId;

    const NAME: &'static str = "upgrade";

    #[inline]
    fn parent(&self) -> KubernetesClusterId {
        self.cluster.clone()
    }

    #[inline]
    fn of(parent: &KubernetesClusterId, it: &types::KubernetesVersion) -> Option<Self> {
        Some(Self { cluster: parent.clone(), slug: given(&it.slug).map(KubernetesUpgradeSlug)? })
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::KubernetesVersion>> {
        found(self, List::from(Self::list(client, &self.parent())))
    }
}

list! {
    /// A list of upgrades, made by [`kubernetes_get_available_upgrades`](crate::Client::kubernetes_get_available_upgrades).
    KubernetesGetAvailableUpgrades of types::KubernetesGetAvailableUpgradesResponse, |it| given(&it.slug), {
    }
}

impl Listed for KubernetesUpgradeKey {
    type Within = KubernetesClusterId;
    type List = KubernetesGetAvailableUpgrades;

    #[inline]
    fn list(client: &Client, within: &KubernetesClusterId) -> KubernetesGetAvailableUpgrades {
        raw(client).kubernetes_get_available_upgrades(&within.0).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! kubernetes_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::kubernetes::*;

        impl $sdk::Client {
            /// One Kubernetes cluster, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "kubernetes_get_cluster")]
            #[doc(alias = "GetUpgrades")]
            #[doc(alias = "DeleteDangerous")]
            #[doc(alias = "kubernetes cluster kubeconfig")]
            #[must_use]
            pub fn kubernetes_cluster(&self, id: impl $sdk::resource::IntoKey<$crate::resources::kubernetes::KubernetesClusterId>) -> $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesClusterId> {
                self.resource(id)
            }

            /// The Kubernetes clusters of the account.
            #[doc(alias = "kubernetes_list_clusters")]
            #[doc(alias = "Kubernetes")]
            #[doc(alias = "DOKS")]
            #[doc(alias = "kubernetes cluster")]
            #[must_use]
            #[inline]
            pub fn kubernetes_clusters(&self) -> $sdk::resource::Collection<$crate::resources::kubernetes::KubernetesClusterId> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::kubernetes::KubernetesClusterId> {
            /// Creates a Kubernetes cluster: await it for the service's answer, or wait until it is ready. Operation: `kubernetes_create_cluster`.
            ///
            /// Optional, by methods of the request: `cluster_subnet`, `service_subnet`, `vpc_uuid`, `worker_subnet_uuid`, `tags`, `maintenance_policy`, `auto_upgrade`, `isolated_workers`, `surge_upgrade`, `ha`, `control_plane_firewall`, `cluster_autoscaler_configuration`, `sso`, `routing_agent`, `p2p_oci_registry_plugin`, `amd_gpu_device_plugin`, `amd_gpu_device_metrics_exporter_plugin`, `nvidia_gpu_device_plugin`, `rdma_shared_dev_plugin`, `coredns_autoscaler`, `amd_gpu_dra_driver`, `nvidia_gpu_dra_driver`.
            #[doc(alias = "kubernetes_create_cluster")]
            pub fn create(&self, name: impl Into<String>, region: impl Into<$crate::slugs::Region>, version: impl Into<String>, node_pools: impl IntoIterator<Item = impl Into<$crate::types::KubernetesNodePoolCreate>>) -> $sdk::resource::Request<$crate::resources::kubernetes::KubernetesClusterId, $crate::types::KubernetesClusterCreate> {
                self.creating($crate::types::KubernetesClusterCreate::new(name, Into::<$crate::slugs::Region>::into(region), version, node_pools))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::kubernetes::KubernetesClusterId, $crate::types::KubernetesClusterCreate> {
            #[doc = "The range of addresses that pods have, in CIDR notation. It can't be changed later. Format: cidr."]
            into cluster_subnet: String,
            #[doc = "The range of addresses that services have, in CIDR notation. It can't be changed later. Format: cidr."]
            into service_subnet: String,
            #[doc = "The UUID of the VPC network that the cluster is put into; it can't be changed later. Needs the scope `vpc:read`. Format: uuid."]
            key vpc_uuid: $crate::resources::VpcId,
            #[doc = "The UUID of the subnet that the nodes are in; needs `vpc_uuid`. It can't be changed later. Default: the default subnet of the VPC. Needs the scope `vpc:read`. Format: uuid."]
            into worker_subnet_uuid: String,
            #[doc = "The tags that the cluster is given; `k8s` and `k8s:` with its id are added by the service. Needs the scopes `tag:read` and `tag:create`."]
            keys tags: $crate::resources::TagName,
            #[doc = "When the cluster may be upgraded: a day and an hour in UTC. `None` sends null."]
            null maintenance_policy: $crate::types::MaintenancePolicyRequest,
            #[doc = "Whether patch releases are installed in the maintenance window. Default: `false`."]
            value auto_upgrade: bool,
            #[doc = "Whether the nodes have no public addresses. The VPC must have a NAT gateway then. Default: `false`."]
            value isolated_workers: bool,
            #[doc = "Whether an upgrade creates new nodes before it removes old ones, so that there are never fewer. Default: `false`."]
            value surge_upgrade: bool,
            #[doc = "Whether the control plane is highly available, which costs money and can't be undone. Default: yes from version 1.36 on, no before."]
            value ha: bool,
            #[doc = "The addresses that may reach the control plane; for invited accounts only. `None` sends null."]
            null control_plane_firewall: $crate::types::ControlPlaneFirewall,
            #[doc = "How pools are scaled automatically. `None` sends null."]
            null cluster_autoscaler_configuration: $crate::types::KubernetesClusterAutoscaler,
            #[doc = "Whether people log in by single sign-on, by which provider, and whether that is the only way in. Default: no single sign-on. `None` sends null."]
            null sso: $crate::types::Sso,
            #[doc = "Whether routes can be set from within the cluster. `None` sends null."]
            null routing_agent: $crate::types::RoutingAgent,
            #[doc = "Whether nodes fetch layers of images from each other. `None` sends null."]
            null p2p_oci_registry_plugin: $crate::types::P2pOciRegistryPlugin,
            #[doc = "Whether the device plugin for AMD GPUs runs in the cluster. Default: if a pool has AMD GPUs. `None` sends null."]
            null amd_gpu_device_plugin: $crate::types::AmdGpuDevicePlugin,
            #[doc = "Whether the exporter of metrics of AMD GPUs runs in the cluster. `None` sends null."]
            null amd_gpu_device_metrics_exporter_plugin: $crate::types::AmdGpuDeviceMetricsExporterPlugin,
            #[doc = "Whether the device plugin for NVIDIA GPUs runs in the cluster. Default: if a pool has NVIDIA GPUs. `None` sends null."]
            null nvidia_gpu_device_plugin: $crate::types::NvidiaGpuDevicePlugin,
            #[doc = "Whether the plugin for shared RDMA devices runs in the cluster. `None` sends null."]
            null rdma_shared_dev_plugin: $crate::types::RdmaSharedDevPlugin,
            #[doc = "Whether the number of DNS servers in the cluster follows its size. Default: yes from version 1.36 on, no before. `None` sends null."]
            null coredns_autoscaler: $crate::types::CorednsAutoscaler,
            #[doc = "Whether the driver for dynamic allocation of AMD GPUs runs in the cluster. `None` sends null."]
            null amd_gpu_dra_driver: $crate::types::AmdGpuDraDriver,
            #[doc = "Whether the driver for dynamic allocation of NVIDIA GPUs runs in the cluster. `None` sends null."]
            null nvidia_gpu_dra_driver: $crate::types::NvidiaGpuDraDriver,
        });

        impl $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesClusterId> {
            /// Changes what is set; the rest stays. Operation: `kubernetes_update_cluster`.
            ///
            /// Optional, by methods of the request: `name`, `tags`, `maintenance_policy`, `auto_upgrade`, `surge_upgrade`, `ha`, `control_plane_firewall`, `cluster_autoscaler_configuration`, `sso`, `routing_agent`, `p2p_oci_registry_plugin`, `amd_gpu_device_plugin`, `amd_gpu_device_metrics_exporter_plugin`, `nvidia_gpu_device_plugin`, `rdma_shared_dev_plugin`, `coredns_autoscaler`, `amd_gpu_dra_driver`, `nvidia_gpu_dra_driver`.
            #[doc(alias = "kubernetes_update_cluster")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::kubernetes::KubernetesClusterId, $crate::types::KubernetesClusterUpdate> {
                self.patching($crate::types::KubernetesClusterUpdate::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::kubernetes::KubernetesClusterId, $crate::types::KubernetesClusterUpdate> {
            #[doc = "The new name of the cluster."]
            into name: String,
            #[doc = "All tags of the cluster, in place of those that it has; the service adds its own again. Needs the scopes `tag:read`, `tag:create` and, if tags go, `tag:delete`."]
            keys tags: $crate::resources::TagName,
            #[doc = "When the cluster may be upgraded: a day and an hour in UTC. `None` sends null."]
            null maintenance_policy: $crate::types::MaintenancePolicyRequest,
            #[doc = "Whether patch releases are installed in the maintenance window."]
            value auto_upgrade: bool,
            #[doc = "Whether an upgrade creates new nodes before it removes old ones, so that there are never fewer."]
            value surge_upgrade: bool,
            #[doc = "Makes the control plane highly available, which costs money and can't be undone."]
            value ha: bool,
            #[doc = "The addresses that may reach the control plane; for invited accounts only. `None` sends null."]
            null control_plane_firewall: $crate::types::ControlPlaneFirewall,
            #[doc = "How pools are scaled automatically. `None` sends null."]
            null cluster_autoscaler_configuration: $crate::types::KubernetesClusterAutoscaler,
            #[doc = "Whether people log in by single sign-on, by which provider, and whether that is the only way in. `None` sends null."]
            null sso: $crate::types::Sso,
            #[doc = "Whether routes can be set from within the cluster. `None` sends null."]
            null routing_agent: $crate::types::RoutingAgent,
            #[doc = "Whether nodes fetch layers of images from each other. `None` sends null."]
            null p2p_oci_registry_plugin: $crate::types::P2pOciRegistryPlugin,
            #[doc = "Whether the device plugin for AMD GPUs runs in the cluster. It runs automatically if a pool has AMD GPUs. `None` sends null."]
            null amd_gpu_device_plugin: $crate::types::AmdGpuDevicePlugin,
            #[doc = "Whether the exporter of metrics of AMD GPUs runs in the cluster. `None` sends null."]
            null amd_gpu_device_metrics_exporter_plugin: $crate::types::AmdGpuDeviceMetricsExporterPlugin,
            #[doc = "Whether the device plugin for NVIDIA GPUs runs in the cluster. It runs automatically if a pool has NVIDIA GPUs. `None` sends null."]
            null nvidia_gpu_device_plugin: $crate::types::NvidiaGpuDevicePlugin,
            #[doc = "Whether the plugin for shared RDMA devices runs in the cluster. `None` sends null."]
            null rdma_shared_dev_plugin: $crate::types::RdmaSharedDevPlugin,
            #[doc = "Whether the number of DNS servers in the cluster follows its size. `None` sends null."]
            null coredns_autoscaler: $crate::types::CorednsAutoscaler,
            #[doc = "Whether the driver for dynamic allocation of AMD GPUs runs in the cluster. `None` sends null."]
            null amd_gpu_dra_driver: $crate::types::AmdGpuDraDriver,
            #[doc = "Whether the driver for dynamic allocation of NVIDIA GPUs runs in the cluster. `None` sends null."]
            null nvidia_gpu_dra_driver: $crate::types::NvidiaGpuDraDriver,
        });

        impl $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesClusterId> {
            /// Lists the load balancers, volumes and volume snapshots of a cluster that outlive it unless deleted with it. Operation: `kubernetes_list_associatedResources`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn associated_resources(&self) -> $sdk::resource::Answered<$crate::types::AssociatedKubernetesResources> {
                $sdk::resource::part(self.client.raw().kubernetes_list_associated_resources(&self.key.0), Some)
            }

            /// Returns the address, certificates and token of a cluster, for clients that need no kubeconfig file. Operation: `kubernetes_get_credentials`.
            ///
            /// Optional, by methods of the request: `expiry_seconds`.
            #[inline]
            pub fn credentials(&self) -> $sdk::resource::Operation<$crate::params::KubernetesGetCredentialsParams, $crate::types::KubernetesCredentials> {
                self.reading($crate::params::KubernetesGetCredentialsParams::new(), |raw, key, body| raw.kubernetes_get_credentials(&key.0, body), Some)
            }

            /// Deletes a cluster with the load balancers, volumes and volume snapshots named in the body. Operation: `kubernetes_destroy_associatedResourcesSelective`.
            ///
            /// Optional, by methods of the request: `load_balancers`, `volumes`, `volume_snapshots`.
            #[inline]
            pub fn delete_with(&self) -> $sdk::resource::Delete<$crate::resources::kubernetes::KubernetesClusterId, $crate::types::DestroyAssociatedKubernetesResources> {
                self.deleting($crate::types::DestroyAssociatedKubernetesResources::new(), |raw, key, body| raw.kubernetes_destroy_associated_resources_selective(&key.0, body))
            }

            /// Deletes a cluster with all load balancers, volumes and volume snapshots that belong to it. Operation: `kubernetes_destroy_associatedResourcesDangerous`.
            #[inline]
            pub fn delete_with_everything(&self) -> $sdk::resource::Delete<$crate::resources::kubernetes::KubernetesClusterId, ()> {
                self.deleting((), |raw, key, _| raw.kubernetes_destroy_associated_resources_dangerous(&key.0))
            }

            /// Lists the messages that the platform has for the owner of a cluster, optionally `since` a given time. Operation: `kubernetes_get_status_messages`.
            ///
            /// Optional, by methods of the request: `since`.
            #[inline]
            pub fn status_messages(&self) -> $sdk::resource::Operation<$crate::params::KubernetesGetStatusMessagesParams, $crate::types::KubernetesGetStatusMessagesResponse> {
                self.reading($crate::params::KubernetesGetStatusMessagesParams::new(), |raw, key, body| raw.kubernetes_get_status_messages(&key.0, body), Some)
            }

            /// Returns the name and groups that the caller has inside a cluster. Operation: `kubernetes_get_clusterUser`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn user(&self) -> $sdk::resource::Answered<$crate::types::User> {
                $sdk::resource::part(self.client.raw().kubernetes_get_cluster_user(&self.key.0), Some)
            }
        }

        impl $sdk::resource::Collection<$crate::resources::kubernetes::KubernetesClusterId> {
            /// Gives the named clusters access to the named container registries. Operation: `kubernetes_add_registries`.
            pub fn attach_registries(&self, cluster_uuids: impl IntoIterator<Item = impl $sdk::resource::IntoKey<$crate::resources::KubernetesClusterId>>, registries: impl IntoIterator<Item = impl Into<String>>) -> $sdk::resource::Operation<$crate::types::KubernetesClusterRegistries, ()> {
                self.doing($crate::types::KubernetesClusterRegistries::new().cluster_uuids(cluster_uuids.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)).registries(registries), |raw, _, body| raw.kubernetes_add_registries(body))
            }

            /// Takes access to the named container registries away from the named clusters. Operation: `kubernetes_remove_registries`.
            pub fn detach_registries(&self, cluster_uuids: impl IntoIterator<Item = impl $sdk::resource::IntoKey<$crate::resources::KubernetesClusterId>>, registries: impl IntoIterator<Item = impl Into<String>>) -> $sdk::resource::Operation<$crate::types::KubernetesClusterRegistries, ()> {
                self.doing($crate::types::KubernetesClusterRegistries::new().cluster_uuids(cluster_uuids.into_iter().map(|it| $sdk::resource::IntoKey::into_key(it).0)).registries(registries), |raw, _, body| raw.kubernetes_remove_registries(body))
            }

            /// Lists the regions, versions and node sizes on offer for clusters. Operation: `kubernetes_list_options`.
            ///
            /// # Errors
            ///
            /// Returns an error if it doesn't exist, or the call fails.
            #[inline]
            pub fn options(&self) -> $sdk::resource::Answered<$crate::types::KubernetesOptions> {
                $sdk::resource::part(self.client.raw().kubernetes_list_options(), Some)
            }
        }

        $sdk::resource::setters!($sdk::resource::Operation<$crate::params::KubernetesGetCredentialsParams, $crate::types::KubernetesCredentials> {
            #[doc = "How many seconds the credentials are valid; 0 or absent: 7 days. Default: `0`. At least `0`."]
            value expiry_seconds: i64,
        });

        $sdk::resource::setters!($sdk::resource::Delete<$crate::resources::kubernetes::KubernetesClusterId, $crate::types::DestroyAssociatedKubernetesResources> {
            #[doc = "The load balancers that are deleted with it, by their ids."]
            list load_balancers: String,
            #[doc = "The volumes that are deleted with it, by their ids. What is on them is lost."]
            list volumes: String,
            #[doc = "The snapshots of volumes that are deleted with it, by their ids."]
            list volume_snapshots: String,
        });

        $sdk::resource::setters!($sdk::resource::Operation<$crate::params::KubernetesGetStatusMessagesParams, $crate::types::KubernetesGetStatusMessagesResponse> {
            #[doc = "Only messages issued after this time."]
            value since: $crate::Timestamp,
        });

        #[cfg(feature = "projects")]
        $sdk::projects::urn!($crate::resources::kubernetes::KubernetesClusterId: $crate::types::KubernetesCluster);

        /// A handle of a Kubernetes cluster.
        pub type KubernetesClusterHandle = $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesClusterId>;

        impl $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesClusterId> {
            /// One of its node pools, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "kubernetes_get_nodePool")]
            #[doc(alias = "kubernetes cluster node pool")]
            #[doc(alias = "RecycleNodePoolNodes")]
            #[must_use]
            pub fn node_pool(&self, id: impl $sdk::resource::IntoKey<$crate::resources::kubernetes::KubernetesNodePoolId>) -> $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesNodePoolKey> {
                self.below($crate::resources::kubernetes::KubernetesNodePoolKey::new(self.key(), id))
            }

            /// Its node pools.
            #[doc(alias = "kubernetes_list_nodePools")]
            #[doc(alias = "CreateNodePool")]
            #[must_use]
            #[inline]
            pub fn node_pools(&self) -> $sdk::resource::Collection<$crate::resources::kubernetes::KubernetesNodePoolKey> {
                self.collection()
            }
        }

        impl $sdk::resource::Collection<$crate::resources::kubernetes::KubernetesNodePoolKey> {
            /// Creates a node pool: await it for the service's answer, or wait until it is ready. Operation: `kubernetes_add_nodePool`.
            ///
            /// Optional, by methods of the request: `gpu_partition_mode`, `tags`, `labels`, `taints`, `auto_scale`, `min_nodes`, `max_nodes`.
            #[doc(alias = "kubernetes_add_nodePool")]
            pub fn create(&self, name: impl Into<String>, size: impl Into<String>, count: i64) -> $sdk::resource::Request<$crate::resources::kubernetes::KubernetesNodePoolKey, $crate::types::KubernetesNodePoolCreate> {
                self.creating($crate::types::KubernetesNodePoolCreate::new(name, size, count))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::kubernetes::KubernetesNodePoolKey, $crate::types::KubernetesNodePoolCreate> {
            #[doc = "How the GPUs of its nodes are split; it can't be changed later. `PARTITION_MODE_SPX_NPS1` leaves each whole, `PARTITION_MODE_DPX_NPS2` makes two of each."]
            into gpu_partition_mode: String,
            #[doc = "The tags that all its nodes have; those that don't exist are created, and the service adds some such as `k8s`. Needs the scope `tag:read`."]
            keys tags: $crate::resources::TagName,
            #[doc = "The labels that all its nodes have, by their keys."]
            null_map labels: serde_json::Value,
            #[doc = "The taints that all its nodes have: only pods that tolerate them run there."]
            list taints: $crate::types::KubernetesNodePoolTaint,
            #[doc = "Whether it has as many nodes as its pods need, from `min_nodes` to `max_nodes`. Default: no."]
            value auto_scale: bool,
            #[doc = "The lowest number of nodes if the pool scales automatically; at least 1."]
            value min_nodes: i64,
            #[doc = "The highest number of nodes if the pool scales automatically."]
            value max_nodes: i64,
        });

        impl $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesNodePoolKey> {
            /// Changes what is set; the rest stays. Operation: `kubernetes_update_nodePool`.
            ///
            /// Optional, by methods of the request: `name`, `count`, `tags`, `labels`, `taints`, `auto_scale`, `min_nodes`, `max_nodes`.
            #[doc(alias = "kubernetes_update_nodePool")]
            #[inline]
            pub fn update(&self) -> $sdk::resource::Request<$crate::resources::kubernetes::KubernetesNodePoolKey, $crate::types::KubernetesNodePoolUpdate> {
                self.patching($crate::types::KubernetesNodePoolUpdate::new())
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::kubernetes::KubernetesNodePoolKey, $crate::types::KubernetesNodePoolUpdate> {
            #[doc = "The new name of the node pool."]
            into name: String,
            #[doc = "How many nodes the pool has. Surplus nodes are drained and deleted."]
            value count: i64,
            #[doc = "All tags of its nodes, in place of those that they have; the service adds its own again. Needs the scope `tag:read`."]
            keys tags: $crate::resources::TagName,
            #[doc = "The labels of the pool, in place of those that it has. They are put on all nodes; a label that is left out stays on the nodes that have it."]
            null_map labels: serde_json::Value,
            #[doc = "All taints of its nodes, in place of those that they have; those left out go from all nodes. An empty list removes all."]
            list taints: $crate::types::KubernetesNodePoolTaint,
            #[doc = "Whether it has as many nodes as its pods need, from `min_nodes` to `max_nodes`."]
            value auto_scale: bool,
            #[doc = "The lowest number of nodes if the pool scales automatically; at least 1."]
            value min_nodes: i64,
            #[doc = "The highest number of nodes if the pool scales automatically."]
            value max_nodes: i64,
        });

        impl $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesNodePoolKey> {
            /// Deletes one node, drained first unless `skip_drain` is set; `replace` puts a new one in its place. Operation: `kubernetes_delete_node`.
            ///
            /// Optional, by methods of the request: `skip_drain`, `replace`.
            pub fn delete_node(&self, node_id: impl Into<String>) -> $sdk::resource::Command<$crate::resources::kubernetes::KubernetesNodePoolKey, $crate::params::KubernetesDeleteNodeParams> {
                let node_id: String = node_id.into();
                self.commanding($crate::params::KubernetesDeleteNodeParams::new(), move |raw, key, body| raw.kubernetes_delete_node(&key.cluster.0, &key.id.0, &node_id, body))
            }
        }

        $sdk::resource::setters!($sdk::resource::Command<$crate::resources::kubernetes::KubernetesNodePoolKey, $crate::params::KubernetesDeleteNodeParams> {
            #[doc = "1 deletes the node at once, without moving its pods to other nodes; 0 or absent moves them first. Default: `0`. From `0` to `1`."]
            value skip_drain: i64,
            #[doc = "1 replaces the node by a new one; 0 or absent leaves the pool with one node less. Default: `0`. From `0` to `1`."]
            value replace: i64,
        });

        /// A handle of a node pool.
        pub type KubernetesNodePoolHandle = $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesNodePoolKey>;

        impl $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesClusterId> {
            /// One of its node pool templates, by its name, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "kubernetes_get_nodePoolTemplate")]
            #[must_use]
            pub fn node_pool_template(&self, name: impl $sdk::resource::IntoKey<$crate::resources::kubernetes::KubernetesNodePoolTemplateName>) -> $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesNodePoolTemplateKey> {
                self.below($crate::resources::kubernetes::KubernetesNodePoolTemplateKey::new(self.key(), name))
            }
        }

        /// A handle of a node pool template.
        pub type KubernetesNodePoolTemplateHandle = $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesNodePoolTemplateKey>;

        impl $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesClusterId> {
            /// Its upgrades.
            #[doc(alias = "kubernetes_get_availableUpgrades")]
            #[must_use]
            #[inline]
            pub fn upgrades(&self) -> $sdk::resource::Collection<$crate::resources::kubernetes::KubernetesUpgradeKey> {
                self.collection()
            }
        }

        /// A handle of an upgrade.
        pub type KubernetesUpgradeHandle = $sdk::resource::Handle<$crate::resources::kubernetes::KubernetesUpgradeKey>;
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! kubernetes_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.kubernetes_clusters()` | `list`, `find_by_name`, `create`, `attach_registries`, `detach_registries`, `options` |\n| `client.kubernetes_cluster(id)` | `get`, `find`, `update`, `delete`, `wait`, `associated_resources`, `credentials`, `delete_with`, `delete_with_everything`, `status_messages`, `user`, `available_upgrades`, `remove_from_kubeconfig`, `last_lint`, `lint_run`, `kubeconfig`, `merge_into_kubeconfig`, `lint`, `upgrade`, `upgrade_to_latest`, `install` |\n| `client.kubernetes_cluster(id).node_pools()` | `list`, `find_by_name`, `create`, `add` |\n| `client.kubernetes_cluster(id).node_pool(id)` | `get`, `find`, `update`, `delete`, `wait`, `delete_node`, `nodes` |\n| `client.kubernetes_cluster(id).node_pool_template(name)` | `get`, `find` |\n| `client.kubernetes_cluster(id).upgrades()` | `list` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
