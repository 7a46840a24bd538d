// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::droplets::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &DROPLET_ACTIONS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).droplet_actions_get(
                args.required::<i64>("droplet_id")?,
                args.required::<i64>("action_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ActionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLET_ACTIONS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).droplet_actions_list(
                args.required::<i64>("droplet_id")?,
                &DropletActionsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DropletActionsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLET_ACTIONS_POST,
        call: |client, args| {
            let call = Client::from(client.clone()).droplet_actions_post(
                args.required::<i64>("droplet_id")?,
                args.optional_body::<types::DropletActionsPostBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::DropletActionsPostResponse>,
        encode: Some(encode::<types::DropletActionsPostBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLET_ACTIONS_POST_BY_TAG,
        call: |client, args| {
            let call = Client::from(client.clone()).droplet_actions_post_by_tag(
                args.optional_body::<types::DropletActionsPostByTagBody>()?.as_ref(),
                &DropletActionsPostByTagParams { tag_name: args.optional("tag_name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DropletActionsPostByTagResponse>,
        encode: Some(encode::<types::DropletActionsPostByTagBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_create(
                args.optional_body::<types::DropletsCreateBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsCreateResponse>,
        encode: Some(encode::<types::DropletsCreateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_DESTROY,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_destroy(
                args.required::<i64>("droplet_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_DESTROY_BY_TAG,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_destroy_by_tag(
                &DropletsDestroyByTagParams { tag_name: args.required("tag_name")? },
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_DESTROY_RETRY_WITH_ASSOCIATED_RESOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_destroy_retry_with_associated_resources(
                args.required::<i64>("droplet_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_DESTROY_WITH_ASSOCIATED_RESOURCES_DANGEROUS,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_destroy_with_associated_resources_dangerous(
                args.required::<i64>("droplet_id")?,
                &DropletsDestroyWithAssociatedResourcesDangerousParams { x_dangerous: args.required("X-Dangerous")? },
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_DESTROY_WITH_ASSOCIATED_RESOURCES_SELECTIVE,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_destroy_with_associated_resources_selective(
                args.required::<i64>("droplet_id")?,
                args.optional_body::<types::SelectiveDestroyAssociatedResource>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::SelectiveDestroyAssociatedResource>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_get(
                args.required::<i64>("droplet_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_GET_DESTROY_ASSOCIATED_RESOURCES_STATUS,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_get_destroy_associated_resources_status(
                args.required::<i64>("droplet_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AssociatedResourceStatus>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_GET_BACKUP_POLICY,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_get_backup_policy(
                args.required::<i64>("droplet_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsGetBackupPolicyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_list(
                &DropletsListParams { per_page: args.optional("per_page")?, page: args.optional("page")?, tag_name: args.optional("tag_name")?, name: args.optional("name")?, type_: args.optional("type")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_LIST_ASSOCIATED_RESOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_list_associated_resources(
                args.required::<i64>("droplet_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsListAssociatedResourcesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_LIST_BACKUP_POLICIES,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_list_backup_policies(
                &DropletsListBackupPoliciesParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsListBackupPoliciesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_LIST_BACKUPS,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_list_backups(
                args.required::<i64>("droplet_id")?,
                &DropletsListBackupsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsListBackupsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_LIST_FIREWALLS,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_list_firewalls(
                args.required::<i64>("droplet_id")?,
                &DropletsListFirewallsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsListFirewallsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_LIST_KERNELS,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_list_kernels(
                args.required::<i64>("droplet_id")?,
                &DropletsListKernelsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsListKernelsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_LIST_NEIGHBORS,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_list_neighbors(
                args.required::<i64>("droplet_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsListNeighborsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_LIST_NEIGHBORS_IDS,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_list_neighbors_ids(
            );
            args.finish(call)
        },
        decode: decode::<types::NeighborIds>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_LIST_SNAPSHOTS,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_list_snapshots(
                args.required::<i64>("droplet_id")?,
                &DropletsListSnapshotsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsListSnapshotsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DROPLETS_LIST_SUPPORTED_BACKUP_POLICIES,
        call: |client, args| {
            let call = Client::from(client.clone()).droplets_list_supported_backup_policies(
            );
            args.finish(call)
        },
        decode: decode::<types::DropletsListSupportedBackupPoliciesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
