// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::kubernetes::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &KUBERNETES_ADD_NODE_POOL,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_add_node_pool(
                &args.required::<String>("cluster_id")?,
                &args.body::<types::KubernetesNodePoolCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesAddNodePoolResponse>,
        encode: Some(encode::<types::KubernetesNodePoolCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_ADD_REGISTRIES,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_add_registries(
                args.optional_body::<types::KubernetesClusterRegistries>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::KubernetesClusterRegistries>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_ADD_REGISTRY,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_add_registry(
                args.optional_body::<types::KubernetesClusterRegistry>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::KubernetesClusterRegistry>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_CREATE_CLUSTER,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_create_cluster(
                &args.body::<types::KubernetesClusterCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesCreateClusterResponse>,
        encode: Some(encode::<types::KubernetesClusterCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_DELETE_CLUSTER,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_delete_cluster(
                &args.required::<String>("cluster_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_DELETE_NODE,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_delete_node(
                &args.required::<String>("cluster_id")?,
                &args.required::<String>("node_pool_id")?,
                &args.required::<String>("node_id")?,
                &KubernetesDeleteNodeParams { skip_drain: args.optional("skip_drain")?, replace: args.optional("replace")? },
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_DELETE_NODE_POOL,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_delete_node_pool(
                &args.required::<String>("cluster_id")?,
                &args.required::<String>("node_pool_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_DESTROY_ASSOCIATED_RESOURCES_DANGEROUS,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_destroy_associated_resources_dangerous(
                &args.required::<String>("cluster_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_DESTROY_ASSOCIATED_RESOURCES_SELECTIVE,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_destroy_associated_resources_selective(
                &args.required::<String>("cluster_id")?,
                &args.body::<types::DestroyAssociatedKubernetesResources>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DestroyAssociatedKubernetesResources>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_GET_AVAILABLE_UPGRADES,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_get_available_upgrades(
                &args.required::<String>("cluster_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesGetAvailableUpgradesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_GET_CLUSTER,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_get_cluster(
                &args.required::<String>("cluster_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesGetClusterResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_GET_CLUSTER_LINT_RESULTS,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_get_cluster_lint_results(
                &args.required::<String>("cluster_id")?,
                &KubernetesGetClusterLintResultsParams { run_id: args.optional("run_id")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ClusterlintResults>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_GET_CLUSTER_USER,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_get_cluster_user(
                &args.required::<String>("cluster_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::User>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_GET_CREDENTIALS,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_get_credentials(
                &args.required::<String>("cluster_id")?,
                &KubernetesGetCredentialsParams { expiry_seconds: args.optional("expiry_seconds")? },
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesCredentials>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_GET_KUBECONFIG,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_get_kubeconfig(
                &args.required::<String>("cluster_id")?,
                &KubernetesGetKubeconfigParams { expiry_seconds: args.optional("expiry_seconds")?, type_: args.optional("type")? },
            );
            args.finish(call)
        },
        decode: decode::<Bytes>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_GET_NODE_POOL,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_get_node_pool(
                &args.required::<String>("cluster_id")?,
                &args.required::<String>("node_pool_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesGetNodePoolResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_GET_NODE_POOL_TEMPLATE,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_get_node_pool_template(
                &args.required::<String>("cluster_id")?,
                &args.required::<String>("node_pool_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesGetNodePoolTemplateResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_GET_STATUS_MESSAGES,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_get_status_messages(
                &args.required::<String>("cluster_id")?,
                &KubernetesGetStatusMessagesParams { since: args.optional("since")? },
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesGetStatusMessagesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_LIST_ASSOCIATED_RESOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_list_associated_resources(
                &args.required::<String>("cluster_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AssociatedKubernetesResources>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_LIST_CLUSTERS,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_list_clusters(
                &KubernetesListClustersParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesListClustersResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_LIST_NODE_POOLS,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_list_node_pools(
                &args.required::<String>("cluster_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesListNodePoolsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_LIST_OPTIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_list_options(
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesOptions>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_RECYCLE_NODE_POOL,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_recycle_node_pool(
                &args.required::<String>("cluster_id")?,
                &args.required::<String>("node_pool_id")?,
                &args.body::<types::KubernetesRecycleNodePoolBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::KubernetesRecycleNodePoolBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_REMOVE_REGISTRIES,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_remove_registries(
                args.optional_body::<types::KubernetesClusterRegistries>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::KubernetesClusterRegistries>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_REMOVE_REGISTRY,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_remove_registry(
                args.optional_body::<types::KubernetesClusterRegistry>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::KubernetesClusterRegistry>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_RUN_CLUSTER_LINT,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_run_cluster_lint(
                &args.required::<String>("cluster_id")?,
                args.optional_body::<types::ClusterlintRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesRunClusterLintResponse>,
        encode: Some(encode::<types::ClusterlintRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_UPDATE_CLUSTER,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_update_cluster(
                &args.required::<String>("cluster_id")?,
                &args.body::<types::KubernetesClusterUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesUpdateClusterResponse>,
        encode: Some(encode::<types::KubernetesClusterUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_UPDATE_NODE_POOL,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_update_node_pool(
                &args.required::<String>("cluster_id")?,
                &args.required::<String>("node_pool_id")?,
                &args.body::<types::KubernetesNodePoolUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::KubernetesUpdateNodePoolResponse>,
        encode: Some(encode::<types::KubernetesNodePoolUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &KUBERNETES_UPGRADE_CLUSTER,
        call: |client, args| {
            let call = Client::from(client.clone()).kubernetes_upgrade_cluster(
                &args.required::<String>("cluster_id")?,
                &args.body::<types::KubernetesUpgradeClusterBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::KubernetesUpgradeClusterBody>),
        errors: &[(0, decode::<types::Error>)],
    },
];
