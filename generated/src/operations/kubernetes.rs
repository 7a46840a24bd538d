// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Kubernetes.
//!
//! Kubernetes clusters with a managed control plane, and their node pools.
//!
//! A cluster has a version, a region and one or more node pools, each of droplets of one size. Creating and upgrading
//! take minutes, during which `status.state` is not `running`. Load balancers and volumes that a cluster made outlive
//! it, unless it is deleted together with them.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`kubernetes_add_node_pool`](Client::kubernetes_add_node_pool) | `POST /v2/kubernetes/clusters/{cluster_id}/node_pools` | Adds a node pool to a cluster; its nodes are built afterwards and are billed | `client.kubernetes_cluster(id).node_pools().create(..)`, … |
//! | [`kubernetes_add_registries`](Client::kubernetes_add_registries) | `POST /v2/kubernetes/registries` | Gives the named clusters access to the named container registries | `client.kubernetes_clusters().attach_registries(..)` |
//! | [`kubernetes_add_registry`](Client::kubernetes_add_registry) | `POST /v2/kubernetes/registry` | Gives the named clusters access to the account's container registry |  |
//! | [`kubernetes_create_cluster`](Client::kubernetes_create_cluster) | `POST /v2/kubernetes/clusters` | Creates a Kubernetes cluster with its node pools; billing starts, and it can be used when its state is `running` | `client.kubernetes_clusters().create(..)` |
//! | [`kubernetes_delete_cluster`](Client::kubernetes_delete_cluster) | `DELETE /v2/kubernetes/clusters/{cluster_id}` | Deletes a cluster with its nodes; load balancers and volumes that it made stay and go on being billed | `client.kubernetes_cluster(id).delete()` |
//! | [`kubernetes_delete_node`](Client::kubernetes_delete_node) | `DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/nodes/{node_id}` | Deletes one node, drained first unless `skip_drain` is set; `replace` puts a new one in its place | `client.kubernetes_cluster(id).node_pool(id).delete_node(..)` |
//! | [`kubernetes_delete_node_pool`](Client::kubernetes_delete_node_pool) | `DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}` | Deletes a node pool with all nodes in it; their pods move to other pools if there is room | `client.kubernetes_cluster(id).node_pool(id).delete()` |
//! | [`kubernetes_destroy_associated_resources_dangerous`](Client::kubernetes_destroy_associated_resources_dangerous) | `DELETE /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/dangerous` | Deletes a cluster with all load balancers, volumes and volume snapshots that belong to it | `client.kubernetes_cluster(id).delete_with_everything()` |
//! | [`kubernetes_destroy_associated_resources_selective`](Client::kubernetes_destroy_associated_resources_selective) | `DELETE /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/selective` | Deletes a cluster with the load balancers, volumes and volume snapshots named in the body | `client.kubernetes_cluster(id).delete_with()` |
//! | [`kubernetes_get_available_upgrades`](Client::kubernetes_get_available_upgrades) | `GET /v2/kubernetes/clusters/{cluster_id}/upgrades` · paged | Lists the versions that a cluster can be upgraded to | `client.kubernetes_cluster(id).available_upgrades()`, … |
//! | [`kubernetes_get_cluster`](Client::kubernetes_get_cluster) | `GET /v2/kubernetes/clusters/{cluster_id}` | Returns one Kubernetes cluster; poll `status.state` after a create or an upgrade | `client.kubernetes_cluster(id).get()`, … |
//! | [`kubernetes_get_cluster_lint_results`](Client::kubernetes_get_cluster_lint_results) | `GET /v2/kubernetes/clusters/{cluster_id}/clusterlint` | Returns the findings of a lint run on a cluster, the latest unless `run_id` names another | `client.kubernetes_cluster(id).last_lint()`, … |
//! | [`kubernetes_get_cluster_user`](Client::kubernetes_get_cluster_user) | `GET /v2/kubernetes/clusters/{cluster_id}/user` | Returns the name and groups that the caller has inside a cluster | `client.kubernetes_cluster(id).user()` |
//! | [`kubernetes_get_credentials`](Client::kubernetes_get_credentials) | `GET /v2/kubernetes/clusters/{cluster_id}/credentials` | Returns the address, certificates and token of a cluster, for clients that need no kubeconfig file | `client.kubernetes_cluster(id).credentials()` |
//! | [`kubernetes_get_kubeconfig`](Client::kubernetes_get_kubeconfig) | `GET /v2/kubernetes/clusters/{cluster_id}/kubeconfig` | Returns a kubeconfig file for a cluster in YAML, valid for `expiry_seconds` if that is given | `client.kubernetes_cluster(id).kubeconfig()`, … |
//! | [`kubernetes_get_node_pool`](Client::kubernetes_get_node_pool) | `GET /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}` | Returns one node pool; it is ready when it has `count` nodes and all of them run | `client.kubernetes_cluster(id).node_pool(id).get()`, … |
//! | [`kubernetes_get_node_pool_template`](Client::kubernetes_get_node_pool_template) | `GET /v2/kubernetes/clusters/{cluster_id}/node_pools_template/{node_pool_name}` | Returns what the nodes of a pool, given by name, are made with: labels, taints and resources | `client.kubernetes_cluster(id).node_pool_template(name).get()` |
//! | [`kubernetes_get_status_messages`](Client::kubernetes_get_status_messages) | `GET /v2/kubernetes/clusters/{cluster_id}/status_messages` | Lists the messages that the platform has for the owner of a cluster, optionally `since` a given time | `client.kubernetes_cluster(id).status_messages()` |
//! | [`kubernetes_list_associated_resources`](Client::kubernetes_list_associated_resources) | `GET /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources` | Lists the load balancers, volumes and volume snapshots of a cluster that outlive it unless deleted with it | `client.kubernetes_cluster(id).associated_resources()` |
//! | [`kubernetes_list_clusters`](Client::kubernetes_list_clusters) | `GET /v2/kubernetes/clusters` · paged | Lists the Kubernetes clusters of the account with their node pools | `client.kubernetes_clusters().list()` |
//! | [`kubernetes_list_node_pools`](Client::kubernetes_list_node_pools) | `GET /v2/kubernetes/clusters/{cluster_id}/node_pools` · paged | Lists the node pools of a cluster, with the nodes in each | `client.kubernetes_cluster(id).node_pools().list()` |
//! | [`kubernetes_list_options`](Client::kubernetes_list_options) | `GET /v2/kubernetes/options` | Lists the regions, versions and node sizes on offer for clusters | `client.kubernetes_clusters().options()` |
//! | [`kubernetes_recycle_node_pool`](Client::kubernetes_recycle_node_pool) | `POST /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/recycle` | Replaces the given nodes of a pool with new ones; deprecated in favour of deleting nodes with `replace` |  |
//! | [`kubernetes_remove_registries`](Client::kubernetes_remove_registries) | `DELETE /v2/kubernetes/registries` | Takes access to the named container registries away from the named clusters | `client.kubernetes_clusters().detach_registries(..)` |
//! | [`kubernetes_remove_registry`](Client::kubernetes_remove_registry) | `DELETE /v2/kubernetes/registry` | Takes access to the account's container registry away from the named clusters |  |
//! | [`kubernetes_run_cluster_lint`](Client::kubernetes_run_cluster_lint) | `POST /v2/kubernetes/clusters/{cluster_id}/clusterlint` | Starts a lint run on a cluster, with the checks of the group `doks` unless others are named, and returns its `run_id`; the findings are fetched separately | `client.kubernetes_cluster(id).lint()` |
//! | [`kubernetes_update_cluster`](Client::kubernetes_update_cluster) | `PUT /v2/kubernetes/clusters/{cluster_id}` | Changes the name, tags, maintenance window or features of a cluster; no field is required | `client.kubernetes_cluster(id).update(..)` |
//! | [`kubernetes_update_node_pool`](Client::kubernetes_update_node_pool) | `PUT /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}` | Changes the size, labels, taints or autoscaling of a node pool; no field is required | `client.kubernetes_cluster(id).node_pool(id).update(..)` |
//! | [`kubernetes_upgrade_cluster`](Client::kubernetes_upgrade_cluster) | `POST /v2/kubernetes/clusters/{cluster_id}/upgrade` | Upgrades a cluster to a newer version and answers at once; its nodes are replaced while it is `upgrading` | `client.kubernetes_cluster(id).upgrade(..)`, … |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `kubernetes_add_nodePool`
pub static KUBERNETES_ADD_NODE_POOL: Operation = Operation {
    id: "kubernetes_add_nodePool",
    method: Method::POST,
    path: "/v2/kubernetes/clusters/{cluster_id}/node_pools",
    area: "kubernetes",
    host: &hosts::API,
    request: Some("KubernetesNodePoolCreate"),
    answer: Answer::Json("KubernetesAddNodePoolResponse"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_add_registries`
pub static KUBERNETES_ADD_REGISTRIES: Operation = Operation {
    id: "kubernetes_add_registries",
    method: Method::POST,
    path: "/v2/kubernetes/registries",
    area: "kubernetes",
    host: &hosts::API,
    request: Some("KubernetesClusterRegistries"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `kubernetes_add_registry`
pub static KUBERNETES_ADD_REGISTRY: Operation = Operation {
    id: "kubernetes_add_registry",
    method: Method::POST,
    path: "/v2/kubernetes/registry",
    area: "kubernetes",
    host: &hosts::API,
    request: Some("KubernetesClusterRegistry"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `kubernetes_create_cluster`
pub static KUBERNETES_CREATE_CLUSTER: Operation = Operation {
    id: "kubernetes_create_cluster",
    method: Method::POST,
    path: "/v2/kubernetes/clusters",
    area: "kubernetes",
    host: &hosts::API,
    request: Some("KubernetesClusterCreate"),
    answer: Answer::Json("KubernetesCreateClusterResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `kubernetes_delete_cluster`
pub static KUBERNETES_DELETE_CLUSTER: Operation = Operation {
    id: "kubernetes_delete_cluster",
    method: Method::DELETE,
    path: "/v2/kubernetes/clusters/{cluster_id}",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_delete_node`
pub static KUBERNETES_DELETE_NODE: Operation = Operation {
    id: "kubernetes_delete_node",
    method: Method::DELETE,
    path: "/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/nodes/{node_id}",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)"), ("node_pool_id", "client.kubernetes_cluster(id).node_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_delete_nodePool`
pub static KUBERNETES_DELETE_NODE_POOL: Operation = Operation {
    id: "kubernetes_delete_nodePool",
    method: Method::DELETE,
    path: "/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)"), ("node_pool_id", "client.kubernetes_cluster(id).node_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_destroy_associatedResourcesDangerous`
pub static KUBERNETES_DESTROY_ASSOCIATED_RESOURCES_DANGEROUS: Operation = Operation {
    id: "kubernetes_destroy_associatedResourcesDangerous",
    method: Method::DELETE,
    path: "/v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/dangerous",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_destroy_associatedResourcesSelective`
pub static KUBERNETES_DESTROY_ASSOCIATED_RESOURCES_SELECTIVE: Operation = Operation {
    id: "kubernetes_destroy_associatedResourcesSelective",
    method: Method::DELETE,
    path: "/v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/selective",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    request: Some("DestroyAssociatedKubernetesResources"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_get_availableUpgrades`
pub static KUBERNETES_GET_AVAILABLE_UPGRADES: Operation = Operation {
    id: "kubernetes_get_availableUpgrades",
    path: "/v2/kubernetes/clusters/{cluster_id}/upgrades",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "available_upgrade_versions" }),
    answer: Answer::Json("KubernetesGetAvailableUpgradesResponse"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_get_cluster`
pub static KUBERNETES_GET_CLUSTER: Operation = Operation {
    id: "kubernetes_get_cluster",
    path: "/v2/kubernetes/clusters/{cluster_id}",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("KubernetesGetClusterResponse"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_get_clusterLintResults`
pub static KUBERNETES_GET_CLUSTER_LINT_RESULTS: Operation = Operation {
    id: "kubernetes_get_clusterLintResults",
    path: "/v2/kubernetes/clusters/{cluster_id}/clusterlint",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ClusterlintResults"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_get_clusterUser`
pub static KUBERNETES_GET_CLUSTER_USER: Operation = Operation {
    id: "kubernetes_get_clusterUser",
    path: "/v2/kubernetes/clusters/{cluster_id}/user",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("User"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_get_credentials`
pub static KUBERNETES_GET_CREDENTIALS: Operation = Operation {
    id: "kubernetes_get_credentials",
    path: "/v2/kubernetes/clusters/{cluster_id}/credentials",
    area: "kubernetes",
    host: &hosts::API,
    answer: Answer::Json("KubernetesCredentials"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_get_kubeconfig`
pub static KUBERNETES_GET_KUBECONFIG: Operation = Operation {
    id: "kubernetes_get_kubeconfig",
    path: "/v2/kubernetes/clusters/{cluster_id}/kubeconfig",
    area: "kubernetes",
    host: &hosts::API,
    answer: Answer::Bytes("application/yaml"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_get_nodePool`
pub static KUBERNETES_GET_NODE_POOL: Operation = Operation {
    id: "kubernetes_get_nodePool",
    path: "/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("KubernetesGetNodePoolResponse"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)"), ("node_pool_id", "client.kubernetes_cluster(id).node_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_get_nodePoolTemplate`
pub static KUBERNETES_GET_NODE_POOL_TEMPLATE: Operation = Operation {
    id: "kubernetes_get_nodePoolTemplate",
    path: "/v2/kubernetes/clusters/{cluster_id}/node_pools_template/{node_pool_name}",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("KubernetesGetNodePoolTemplateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_get_status_messages`
pub static KUBERNETES_GET_STATUS_MESSAGES: Operation = Operation {
    id: "kubernetes_get_status_messages",
    path: "/v2/kubernetes/clusters/{cluster_id}/status_messages",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("KubernetesGetStatusMessagesResponse"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_list_associatedResources`
pub static KUBERNETES_LIST_ASSOCIATED_RESOURCES: Operation = Operation {
    id: "kubernetes_list_associatedResources",
    path: "/v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AssociatedKubernetesResources"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_list_clusters`
pub static KUBERNETES_LIST_CLUSTERS: Operation = Operation {
    id: "kubernetes_list_clusters",
    path: "/v2/kubernetes/clusters",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "kubernetes_clusters", per_page: true }),
    answer: Answer::Json("KubernetesListClustersResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `kubernetes_list_nodePools`
pub static KUBERNETES_LIST_NODE_POOLS: Operation = Operation {
    id: "kubernetes_list_nodePools",
    path: "/v2/kubernetes/clusters/{cluster_id}/node_pools",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "node_pools" }),
    answer: Answer::Json("KubernetesListNodePoolsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_list_options`
pub static KUBERNETES_LIST_OPTIONS: Operation = Operation {
    id: "kubernetes_list_options",
    path: "/v2/kubernetes/options",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("KubernetesOptions"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `kubernetes_recycle_node_pool`
pub static KUBERNETES_RECYCLE_NODE_POOL: Operation = Operation {
    id: "kubernetes_recycle_node_pool",
    method: Method::POST,
    path: "/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/recycle",
    area: "kubernetes",
    host: &hosts::API,
    request: Some("KubernetesRecycleNodePoolBody"),
    errors: &[(0, "Error")],
    deprecated: true,
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)"), ("node_pool_id", "client.kubernetes_cluster(id).node_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_remove_registries`
pub static KUBERNETES_REMOVE_REGISTRIES: Operation = Operation {
    id: "kubernetes_remove_registries",
    method: Method::DELETE,
    path: "/v2/kubernetes/registries",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    request: Some("KubernetesClusterRegistries"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `kubernetes_remove_registry`
pub static KUBERNETES_REMOVE_REGISTRY: Operation = Operation {
    id: "kubernetes_remove_registry",
    method: Method::DELETE,
    path: "/v2/kubernetes/registry",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    request: Some("KubernetesClusterRegistry"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `kubernetes_run_clusterLint`
pub static KUBERNETES_RUN_CLUSTER_LINT: Operation = Operation {
    id: "kubernetes_run_clusterLint",
    method: Method::POST,
    path: "/v2/kubernetes/clusters/{cluster_id}/clusterlint",
    area: "kubernetes",
    host: &hosts::API,
    request: Some("ClusterlintRequest"),
    answer: Answer::Json("KubernetesRunClusterLintResponse"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_update_cluster`
pub static KUBERNETES_UPDATE_CLUSTER: Operation = Operation {
    id: "kubernetes_update_cluster",
    method: Method::PUT,
    path: "/v2/kubernetes/clusters/{cluster_id}",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    request: Some("KubernetesClusterUpdate"),
    answer: Answer::Json("KubernetesUpdateClusterResponse"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_update_nodePool`
pub static KUBERNETES_UPDATE_NODE_POOL: Operation = Operation {
    id: "kubernetes_update_nodePool",
    method: Method::PUT,
    path: "/v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}",
    area: "kubernetes",
    host: &hosts::API,
    idempotent: true,
    request: Some("KubernetesNodePoolUpdate"),
    answer: Answer::Json("KubernetesUpdateNodePoolResponse"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)"), ("node_pool_id", "client.kubernetes_cluster(id).node_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// `kubernetes_upgrade_cluster`
pub static KUBERNETES_UPGRADE_CLUSTER: Operation = Operation {
    id: "kubernetes_upgrade_cluster",
    method: Method::POST,
    path: "/v2/kubernetes/clusters/{cluster_id}/upgrade",
    area: "kubernetes",
    host: &hosts::API,
    request: Some("KubernetesUpgradeClusterBody"),
    errors: &[(0, "Error")],
    by_name: &[("cluster_id", "client.kubernetes_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &KUBERNETES_ADD_NODE_POOL,
    &KUBERNETES_ADD_REGISTRIES,
    &KUBERNETES_ADD_REGISTRY,
    &KUBERNETES_CREATE_CLUSTER,
    &KUBERNETES_DELETE_CLUSTER,
    &KUBERNETES_DELETE_NODE,
    &KUBERNETES_DELETE_NODE_POOL,
    &KUBERNETES_DESTROY_ASSOCIATED_RESOURCES_DANGEROUS,
    &KUBERNETES_DESTROY_ASSOCIATED_RESOURCES_SELECTIVE,
    &KUBERNETES_GET_AVAILABLE_UPGRADES,
    &KUBERNETES_GET_CLUSTER,
    &KUBERNETES_GET_CLUSTER_LINT_RESULTS,
    &KUBERNETES_GET_CLUSTER_USER,
    &KUBERNETES_GET_CREDENTIALS,
    &KUBERNETES_GET_KUBECONFIG,
    &KUBERNETES_GET_NODE_POOL,
    &KUBERNETES_GET_NODE_POOL_TEMPLATE,
    &KUBERNETES_GET_STATUS_MESSAGES,
    &KUBERNETES_LIST_ASSOCIATED_RESOURCES,
    &KUBERNETES_LIST_CLUSTERS,
    &KUBERNETES_LIST_NODE_POOLS,
    &KUBERNETES_LIST_OPTIONS,
    &KUBERNETES_RECYCLE_NODE_POOL,
    &KUBERNETES_REMOVE_REGISTRIES,
    &KUBERNETES_REMOVE_REGISTRY,
    &KUBERNETES_RUN_CLUSTER_LINT,
    &KUBERNETES_UPDATE_CLUSTER,
    &KUBERNETES_UPDATE_NODE_POOL,
    &KUBERNETES_UPGRADE_CLUSTER,
];

/// Parameters of [`kubernetes_delete_node`](Client::kubernetes_delete_node).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesDeleteNodeParams {
    /// 1 deletes the node at once, without moving its pods to other nodes; 0 or absent moves them first.
    /// Default: `0`. From `0` to `1`.
    pub skip_drain: Option<i64>,
    /// 1 replaces the node by a new one; 0 or absent leaves the pool with one node less.
    /// Default: `0`. From `0` to `1`.
    pub replace: Option<i64>,
}

impl KubernetesDeleteNodeParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesDeleteNodeParams {
    value skip_drain: i64,
    value replace: i64,
});

/// Parameters of [`kubernetes_get_cluster_lint_results`](Client::kubernetes_get_cluster_lint_results).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesGetClusterLintResultsParams {
    /// The id of the run whose results are returned. Default: the latest run.
    /// Format: uuid.
    pub run_id: Option<String>,
}

impl KubernetesGetClusterLintResultsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesGetClusterLintResultsParams {
    into run_id: String,
});

/// Parameters of [`kubernetes_get_credentials`](Client::kubernetes_get_credentials).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesGetCredentialsParams {
    /// How many seconds the credentials are valid; 0 or absent: 7 days.
    /// Default: `0`. At least `0`.
    pub expiry_seconds: Option<i64>,
}

impl KubernetesGetCredentialsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesGetCredentialsParams {
    value expiry_seconds: i64,
});

/// Parameters of [`kubernetes_get_kubeconfig`](Client::kubernetes_get_kubeconfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesGetKubeconfigParams {
    /// How many seconds the credentials are valid; 0 or absent: 7 days.
    /// Default: `0`. At least `0`.
    pub expiry_seconds: Option<i64>,
    /// The kind of credentials in the file. Absent: `sso` if the cluster has single sign-on, `token` otherwise.
    pub type_: Option<types::KubernetesGetKubeconfigType>,
}

impl KubernetesGetKubeconfigParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesGetKubeconfigParams {
    value expiry_seconds: i64,
    into type_: types::KubernetesGetKubeconfigType,
});

/// Parameters of [`kubernetes_get_status_messages`](Client::kubernetes_get_status_messages).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesGetStatusMessagesParams {
    /// Only messages issued after this time.
    pub since: Option<Timestamp>,
}

impl KubernetesGetStatusMessagesParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesGetStatusMessagesParams {
    value since: Timestamp,
});

/// Parameters of [`kubernetes_list_clusters`](Client::kubernetes_list_clusters).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesListClustersParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl KubernetesListClustersParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KubernetesListClustersParams {
    value per_page: i64,
    value page: i64,
});

/// Kubernetes.
impl Client {
    /// Adds a node pool to a cluster; its nodes are built afterwards and are billed.
    ///
    /// `POST /v2/kubernetes/clusters/{cluster_id}/node_pools` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_add_nodePool)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).node_pools().create(..)`, `client.kubernetes_cluster(id).node_pools().add(..)`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::KubernetesNodePoolCreate;
    ///
    /// let body = KubernetesNodePoolCreate::new("frontend-pool", "s-1vcpu-2gb", 3)
    ///     .tags(["production"]);
    /// let response = client
    ///     .kubernetes_add_node_pool("bd5f5959-5e1e-4205-a714-a914373942af", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_add_node_pool(
        &self,
        cluster_id: &str,
        body: &types::KubernetesNodePoolCreate,
    ) -> Call<types::KubernetesAddNodePoolResponse> {
        Call::new(&self.0, &KUBERNETES_ADD_NODE_POOL)
            .path("cluster_id", cluster_id)
            .json(Some(body))
    }

    /// Gives the named clusters access to the named container registries.
    ///
    /// `POST /v2/kubernetes/registries` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_add_registries)
    ///
    /// In the SDK: `client.kubernetes_clusters().attach_registries(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::KubernetesClusterRegistries;
    ///
    /// let body = KubernetesClusterRegistries::new()
    ///     .cluster_uuids(["bd5f5959-5e1e-4205-a714-a914373942af"])
    ///     .registries(["registry-a"]);
    /// client.kubernetes_add_registries(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn kubernetes_add_registries<'a>(
        &self,
        body: impl Into<Option<&'a types::KubernetesClusterRegistries>>,
    ) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_ADD_REGISTRIES)
            .json(body.into())
    }

    /// Gives the named clusters access to the account's container registry.
    ///
    /// `POST /v2/kubernetes/registry` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_add_registry)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::KubernetesClusterRegistry;
    ///
    /// let body = KubernetesClusterRegistry::new()
    ///     .cluster_uuids(["bd5f5959-5e1e-4205-a714-a914373942af"]);
    /// client.kubernetes_add_registry(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn kubernetes_add_registry<'a>(
        &self,
        body: impl Into<Option<&'a types::KubernetesClusterRegistry>>,
    ) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_ADD_REGISTRY)
            .json(body.into())
    }

    /// Creates a Kubernetes cluster with its node pools; billing starts, and it can be used when its state is `running`.
    ///
    /// `POST /v2/kubernetes/clusters` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_create_cluster)
    ///
    /// In the SDK: `client.kubernetes_clusters().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{KubernetesClusterCreate, KubernetesNodePoolCreate};
    ///
    /// let body = KubernetesClusterCreate::new(
    ///     "prod-cluster-01",
    ///     "nyc1",
    ///     "1.18.6-do.0",
    ///     [KubernetesNodePoolCreate::new("frontend-pool", "s-1vcpu-2gb", 3)],
    /// )
    /// .cluster_subnet("192.168.0.0/20");
    /// let response = client.kubernetes_create_cluster(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_create_cluster(
        &self,
        body: &types::KubernetesClusterCreate,
    ) -> Call<types::KubernetesCreateClusterResponse> {
        Call::new(&self.0, &KUBERNETES_CREATE_CLUSTER)
            .json(Some(body))
    }

    /// Deletes a cluster with its nodes; load balancers and volumes that it made stay and go on being billed.
    ///
    /// `DELETE /v2/kubernetes/clusters/{cluster_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_delete_cluster)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).delete()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.kubernetes_delete_cluster("bd5f5959-5e1e-4205-a714-a914373942af").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_delete_cluster(&self, cluster_id: &str) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_DELETE_CLUSTER)
            .path("cluster_id", cluster_id)
    }

    /// Deletes one node, drained first unless `skip_drain` is set; `replace` puts a new one in its place.
    ///
    /// `DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/nodes/{node_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_delete_node)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).node_pool(id).delete_node(..)`.
    ///
    /// - `cluster_id`: Format: uuid.
    /// - `node_pool_id`: Format: uuid.
    /// - `node_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .kubernetes_delete_node(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         "cdda885e-7663-40c8-bc74-3a036c66545d",
    ///         "478247f8-b1bb-4f7a-8db9-2a5f8d4b8f8f",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_delete_node(
        &self,
        cluster_id: &str,
        node_pool_id: &str,
        node_id: &str,
        params: &KubernetesDeleteNodeParams,
    ) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_DELETE_NODE)
            .path("cluster_id", cluster_id)
            .path("node_pool_id", node_pool_id)
            .path("node_id", node_id)
            .query("skip_drain", &params.skip_drain)
            .query("replace", &params.replace)
    }

    /// Deletes a node pool with all nodes in it; their pods move to other pools if there is room.
    ///
    /// `DELETE /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_delete_nodePool)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).node_pool(id).delete()`.
    ///
    /// - `cluster_id`: Format: uuid.
    /// - `node_pool_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .kubernetes_delete_node_pool(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         "cdda885e-7663-40c8-bc74-3a036c66545d",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_delete_node_pool(&self, cluster_id: &str, node_pool_id: &str) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_DELETE_NODE_POOL)
            .path("cluster_id", cluster_id)
            .path("node_pool_id", node_pool_id)
    }

    /// Deletes a cluster with all load balancers, volumes and volume snapshots that belong to it.
    ///
    /// `DELETE /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/dangerous` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_destroy_associatedResourcesDangerous)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).delete_with_everything()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .kubernetes_destroy_associated_resources_dangerous(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_destroy_associated_resources_dangerous(&self, cluster_id: &str) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_DESTROY_ASSOCIATED_RESOURCES_DANGEROUS)
            .path("cluster_id", cluster_id)
    }

    /// Deletes a cluster with the load balancers, volumes and volume snapshots named in the body.
    ///
    /// `DELETE /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources/selective` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_destroy_associatedResourcesSelective)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).delete_with()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DestroyAssociatedKubernetesResources;
    ///
    /// let body = DestroyAssociatedKubernetesResources::new()
    ///     .load_balancers(["4de7ac8b-495b-4884-9a69-1050c6793cd6"])
    ///     .volumes(["ba49449a-7435-11ea-b89e-0a58ac14480f"]);
    /// client
    ///     .kubernetes_destroy_associated_resources_selective(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_destroy_associated_resources_selective(
        &self,
        cluster_id: &str,
        body: &types::DestroyAssociatedKubernetesResources,
    ) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_DESTROY_ASSOCIATED_RESOURCES_SELECTIVE)
            .path("cluster_id", cluster_id)
            .json(Some(body))
    }

    /// Lists the versions that a cluster can be upgraded to.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}/upgrades` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_get_availableUpgrades)
    ///
    /// Paged; the SDK reads all pages with `client.kubernetes_cluster(id).available_upgrades()`, `client.kubernetes_cluster(id).upgrades().list()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_get_available_upgrades("bd5f5959-5e1e-4205-a714-a914373942af")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_get_available_upgrades(
        &self,
        cluster_id: &str,
    ) -> Call<types::KubernetesGetAvailableUpgradesResponse> {
        Call::new(&self.0, &KUBERNETES_GET_AVAILABLE_UPGRADES)
            .path("cluster_id", cluster_id)
    }

    /// Returns one Kubernetes cluster; poll `status.state` after a create or an upgrade.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_get_cluster)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).get()`, `client.kubernetes_cluster(id).remove_from_kubeconfig()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_get_cluster("bd5f5959-5e1e-4205-a714-a914373942af")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_get_cluster(&self, cluster_id: &str) -> Call<types::KubernetesGetClusterResponse> {
        Call::new(&self.0, &KUBERNETES_GET_CLUSTER)
            .path("cluster_id", cluster_id)
    }

    /// Returns the findings of a lint run on a cluster, the latest unless `run_id` names another.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}/clusterlint` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_get_clusterLintResults)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).last_lint()`, `client.kubernetes_cluster(id).lint_run(..)`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_get_cluster_lint_results(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_get_cluster_lint_results(
        &self,
        cluster_id: &str,
        params: &KubernetesGetClusterLintResultsParams,
    ) -> Call<types::ClusterlintResults> {
        Call::new(&self.0, &KUBERNETES_GET_CLUSTER_LINT_RESULTS)
            .path("cluster_id", cluster_id)
            .query("run_id", &params.run_id)
    }

    /// Returns the name and groups that the caller has inside a cluster.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}/user` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_get_clusterUser)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).user()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_get_cluster_user("bd5f5959-5e1e-4205-a714-a914373942af")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_get_cluster_user(&self, cluster_id: &str) -> Call<types::User> {
        Call::new(&self.0, &KUBERNETES_GET_CLUSTER_USER)
            .path("cluster_id", cluster_id)
    }

    /// Returns the address, certificates and token of a cluster, for clients that need no kubeconfig file.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}/credentials` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_get_credentials)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).credentials()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_get_credentials(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_get_credentials(
        &self,
        cluster_id: &str,
        params: &KubernetesGetCredentialsParams,
    ) -> Call<types::KubernetesCredentials> {
        Call::new(&self.0, &KUBERNETES_GET_CREDENTIALS)
            .path("cluster_id", cluster_id)
            .query("expiry_seconds", &params.expiry_seconds)
    }

    /// Returns a kubeconfig file for a cluster in YAML, valid for `expiry_seconds` if that is given.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}/kubeconfig` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_get_kubeconfig)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).kubeconfig()`, `client.kubernetes_cluster(id).merge_into_kubeconfig()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_get_kubeconfig(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_get_kubeconfig(&self, cluster_id: &str, params: &KubernetesGetKubeconfigParams) -> Call<Bytes> {
        Call::new(&self.0, &KUBERNETES_GET_KUBECONFIG)
            .path("cluster_id", cluster_id)
            .query("expiry_seconds", &params.expiry_seconds)
            .query("type", &params.type_)
    }

    /// Returns one node pool; it is ready when it has `count` nodes and all of them run.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_get_nodePool)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).node_pool(id).get()`, `client.kubernetes_cluster(id).node_pool(id).nodes()`.
    ///
    /// - `cluster_id`: Format: uuid.
    /// - `node_pool_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_get_node_pool(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         "cdda885e-7663-40c8-bc74-3a036c66545d",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_get_node_pool(
        &self,
        cluster_id: &str,
        node_pool_id: &str,
    ) -> Call<types::KubernetesGetNodePoolResponse> {
        Call::new(&self.0, &KUBERNETES_GET_NODE_POOL)
            .path("cluster_id", cluster_id)
            .path("node_pool_id", node_pool_id)
    }

    /// Returns what the nodes of a pool, given by name, are made with: labels, taints and resources.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}/node_pools_template/{node_pool_name}` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.kubernetes_cluster(id).node_pool_template(name).get()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_get_node_pool_template(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         "example-node-pool-name",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_get_node_pool_template(
        &self,
        cluster_id: &str,
        node_pool_name: &str,
    ) -> Call<types::KubernetesGetNodePoolTemplateResponse> {
        Call::new(&self.0, &KUBERNETES_GET_NODE_POOL_TEMPLATE)
            .path("cluster_id", cluster_id)
            .path("node_pool_name", node_pool_name)
    }

    /// Lists the messages that the platform has for the owner of a cluster, optionally `since` a given time.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}/status_messages` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_get_status_messages)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).status_messages()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_get_status_messages(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_get_status_messages(
        &self,
        cluster_id: &str,
        params: &KubernetesGetStatusMessagesParams,
    ) -> Call<types::KubernetesGetStatusMessagesResponse> {
        Call::new(&self.0, &KUBERNETES_GET_STATUS_MESSAGES)
            .path("cluster_id", cluster_id)
            .query("since", &params.since)
    }

    /// Lists the load balancers, volumes and volume snapshots of a cluster that outlive it unless deleted with it.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}/destroy_with_associated_resources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_list_associatedResources)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).associated_resources()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_list_associated_resources("bd5f5959-5e1e-4205-a714-a914373942af")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_list_associated_resources(
        &self,
        cluster_id: &str,
    ) -> Call<types::AssociatedKubernetesResources> {
        Call::new(&self.0, &KUBERNETES_LIST_ASSOCIATED_RESOURCES)
            .path("cluster_id", cluster_id)
    }

    /// Lists the Kubernetes clusters of the account with their node pools.
    ///
    /// `GET /v2/kubernetes/clusters` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_list_clusters)
    ///
    /// Paged; the SDK reads all pages with `client.kubernetes_clusters().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::KubernetesListClustersParams;
    ///
    /// let response = client
    ///     .kubernetes_list_clusters(&KubernetesListClustersParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_list_clusters(
        &self,
        params: &KubernetesListClustersParams,
    ) -> Call<types::KubernetesListClustersResponse> {
        Call::new(&self.0, &KUBERNETES_LIST_CLUSTERS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the node pools of a cluster, with the nodes in each.
    ///
    /// `GET /v2/kubernetes/clusters/{cluster_id}/node_pools` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_list_nodePools)
    ///
    /// Paged; the SDK reads all pages with `client.kubernetes_cluster(id).node_pools().list()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .kubernetes_list_node_pools("bd5f5959-5e1e-4205-a714-a914373942af")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_list_node_pools(&self, cluster_id: &str) -> Call<types::KubernetesListNodePoolsResponse> {
        Call::new(&self.0, &KUBERNETES_LIST_NODE_POOLS)
            .path("cluster_id", cluster_id)
    }

    /// Lists the regions, versions and node sizes on offer for clusters.
    ///
    /// `GET /v2/kubernetes/options` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_list_options)
    ///
    /// In the SDK: `client.kubernetes_clusters().options()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.kubernetes_list_options().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_list_options(&self) -> Call<types::KubernetesOptions> {
        Call::new(&self.0, &KUBERNETES_LIST_OPTIONS)
    }

    /// Replaces the given nodes of a pool with new ones; deprecated in favour of deleting nodes with `replace`.
    ///
    /// `POST /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}/recycle` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_recycle_node_pool)
    ///
    /// Only in the raw client.
    ///
    /// - `cluster_id`: Format: uuid.
    /// - `node_pool_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::KubernetesRecycleNodePoolBody;
    ///
    /// let body = KubernetesRecycleNodePoolBody::new()
    ///     .nodes(["d8db5e1a-6103-43b5-a7b3-8a948210a9fc"]);
    /// client
    ///     .kubernetes_recycle_node_pool(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         "cdda885e-7663-40c8-bc74-3a036c66545d",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn kubernetes_recycle_node_pool(
        &self,
        cluster_id: &str,
        node_pool_id: &str,
        body: &types::KubernetesRecycleNodePoolBody,
    ) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_RECYCLE_NODE_POOL)
            .path("cluster_id", cluster_id)
            .path("node_pool_id", node_pool_id)
            .json(Some(body))
    }

    /// Takes access to the named container registries away from the named clusters.
    ///
    /// `DELETE /v2/kubernetes/registries` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_remove_registries)
    ///
    /// In the SDK: `client.kubernetes_clusters().detach_registries(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::KubernetesClusterRegistries;
    ///
    /// let body = KubernetesClusterRegistries::new()
    ///     .cluster_uuids(["bd5f5959-5e1e-4205-a714-a914373942af"])
    ///     .registries(["registry-a"]);
    /// client.kubernetes_remove_registries(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn kubernetes_remove_registries<'a>(
        &self,
        body: impl Into<Option<&'a types::KubernetesClusterRegistries>>,
    ) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_REMOVE_REGISTRIES)
            .json(body.into())
    }

    /// Takes access to the account's container registry away from the named clusters.
    ///
    /// `DELETE /v2/kubernetes/registry` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_remove_registry)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::KubernetesClusterRegistry;
    ///
    /// let body = KubernetesClusterRegistry::new()
    ///     .cluster_uuids(["bd5f5959-5e1e-4205-a714-a914373942af"]);
    /// client.kubernetes_remove_registry(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn kubernetes_remove_registry<'a>(
        &self,
        body: impl Into<Option<&'a types::KubernetesClusterRegistry>>,
    ) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_REMOVE_REGISTRY)
            .json(body.into())
    }

    /// Starts a lint run on a cluster, with the checks of the group `doks` unless others are named, and returns its `run_id`; the findings are fetched separately.
    ///
    /// `POST /v2/kubernetes/clusters/{cluster_id}/clusterlint` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_run_clusterLint)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).lint()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ClusterlintRequest;
    ///
    /// let body = ClusterlintRequest::new()
    ///     .include_groups(["basic"])
    ///     .include_checks(["bare-pods"]);
    /// let response = client
    ///     .kubernetes_run_cluster_lint("bd5f5959-5e1e-4205-a714-a914373942af", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn kubernetes_run_cluster_lint<'a>(
        &self,
        cluster_id: &str,
        body: impl Into<Option<&'a types::ClusterlintRequest>>,
    ) -> Call<types::KubernetesRunClusterLintResponse> {
        Call::new(&self.0, &KUBERNETES_RUN_CLUSTER_LINT)
            .path("cluster_id", cluster_id)
            .json(body.into())
    }

    /// Changes the name, tags, maintenance window or features of a cluster; no field is required.
    ///
    /// `PUT /v2/kubernetes/clusters/{cluster_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_update_cluster)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).update(..)`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::KubernetesClusterUpdate;
    ///
    /// let body = KubernetesClusterUpdate::new().name("prod-cluster-01").tags(["k8s"]);
    /// let response = client
    ///     .kubernetes_update_cluster("bd5f5959-5e1e-4205-a714-a914373942af", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_update_cluster(
        &self,
        cluster_id: &str,
        body: &types::KubernetesClusterUpdate,
    ) -> Call<types::KubernetesUpdateClusterResponse> {
        Call::new(&self.0, &KUBERNETES_UPDATE_CLUSTER)
            .path("cluster_id", cluster_id)
            .json(Some(body))
    }

    /// Changes the size, labels, taints or autoscaling of a node pool; no field is required.
    ///
    /// `PUT /v2/kubernetes/clusters/{cluster_id}/node_pools/{node_pool_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_update_nodePool)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).node_pool(id).update(..)`.
    ///
    /// - `cluster_id`: Format: uuid.
    /// - `node_pool_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::KubernetesNodePoolUpdate;
    ///
    /// let body = KubernetesNodePoolUpdate::new().name("frontend-pool").count(3);
    /// let response = client
    ///     .kubernetes_update_node_pool(
    ///         "bd5f5959-5e1e-4205-a714-a914373942af",
    ///         "cdda885e-7663-40c8-bc74-3a036c66545d",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_update_node_pool(
        &self,
        cluster_id: &str,
        node_pool_id: &str,
        body: &types::KubernetesNodePoolUpdate,
    ) -> Call<types::KubernetesUpdateNodePoolResponse> {
        Call::new(&self.0, &KUBERNETES_UPDATE_NODE_POOL)
            .path("cluster_id", cluster_id)
            .path("node_pool_id", node_pool_id)
            .json(Some(body))
    }

    /// Upgrades a cluster to a newer version and answers at once; its nodes are replaced while it is `upgrading`.
    ///
    /// `POST /v2/kubernetes/clusters/{cluster_id}/upgrade` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Kubernetes/operation/kubernetes_upgrade_cluster)
    ///
    /// In the SDK: `client.kubernetes_cluster(id).upgrade(..)`, `client.kubernetes_cluster(id).upgrade_to_latest()`.
    ///
    /// - `cluster_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::KubernetesUpgradeClusterBody;
    ///
    /// let body = KubernetesUpgradeClusterBody::new().version("1.16.13-do.0");
    /// client.kubernetes_upgrade_cluster("bd5f5959-5e1e-4205-a714-a914373942af", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn kubernetes_upgrade_cluster(
        &self,
        cluster_id: &str,
        body: &types::KubernetesUpgradeClusterBody,
    ) -> Call<()> {
        Call::new(&self.0, &KUBERNETES_UPGRADE_CLUSTER)
            .path("cluster_id", cluster_id)
            .json(Some(body))
    }
}
