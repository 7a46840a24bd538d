// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::nfs::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &NFS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_create(
                &args.body::<types::NfsRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::NfsCreateResponse>,
        encode: Some(encode::<types::NfsRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_CREATE_ACCESS_POINT,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_create_access_point(
                &args.required::<String>("share_id")?,
                &args.body::<types::AccessPointRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AccessPointActionResponse>,
        encode: Some(encode::<types::AccessPointRequest>),
        errors: &[(400, decode::<types::NfsApiError>), (409, decode::<types::NfsApiError>), (0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_CREATE_ACTION,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_create_action(
                &args.required::<String>("nfs_id")?,
                &args.body::<types::NfsCreateActionBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::NfsActionsResponse>,
        encode: Some(encode::<types::NfsCreateActionBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_delete(
                &args.required::<String>("nfs_id")?,
                &NfsDeleteParams { region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_DELETE_ACCESS_POINT,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_delete_access_point(
                &args.required::<String>("access_point_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AccessPointActionResponse>,
        encode: None,
        errors: &[(400, decode::<types::NfsApiError>), (0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_DELETE_SNAPSHOT,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_delete_snapshot(
                &args.required::<String>("nfs_snapshot_id")?,
                &NfsDeleteSnapshotParams { region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_get(
                &args.required::<String>("nfs_id")?,
                &NfsGetParams { region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<types::NfsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_GET_ACCESS_POINT,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_get_access_point(
                &args.required::<String>("access_point_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AccessPointGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_GET_SNAPSHOT,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_get_snapshot(
                &args.required::<String>("nfs_snapshot_id")?,
                &NfsGetSnapshotParams { region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<types::NfsSnapshotGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_list(
                &NfsListParams { region: args.optional("region")?, per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::NfsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_LIST_ACCESS_POINTS,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_list_access_points(
                &args.required::<String>("share_id")?,
                &NfsListAccessPointsParams { status: args.optional("status")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AccessPointListResponse>,
        encode: None,
        errors: &[(400, decode::<types::NfsApiError>), (0, decode::<types::Error>)],
    },
    Entry {
        operation: &NFS_LIST_SNAPSHOT,
        call: |client, args| {
            let call = Client::from(client.clone()).nfs_list_snapshot(
                &NfsListSnapshotParams { region: args.optional("region")?, share_id: args.optional("share_id")?, per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::NfsSnapshotListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
