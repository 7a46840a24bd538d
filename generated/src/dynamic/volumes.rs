// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::volumes::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &VOLUME_ACTIONS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).volume_actions_get(
                &args.required::<String>("volume_id")?,
                args.required::<i64>("action_id")?,
                &VolumeActionsGetParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VolumeActionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUME_ACTIONS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).volume_actions_list(
                &args.required::<String>("volume_id")?,
                &VolumeActionsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VolumeActionsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUME_ACTIONS_POST,
        call: |client, args| {
            let call = Client::from(client.clone()).volume_actions_post(
                &args.body::<types::VolumeActionsPostBody>()?,
                &VolumeActionsPostParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VolumeActionResponse>,
        encode: Some(encode::<types::VolumeActionsPostBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUME_ACTIONS_POST_BY_ID,
        call: |client, args| {
            let call = Client::from(client.clone()).volume_actions_post_by_id(
                &args.required::<String>("volume_id")?,
                &args.body::<types::VolumeActionsPostByIdBody>()?,
                &VolumeActionsPostByIdParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VolumeActionResponse>,
        encode: Some(encode::<types::VolumeActionsPostByIdBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUME_SNAPSHOTS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).volume_snapshots_create(
                &args.required::<String>("volume_id")?,
                &args.body::<types::VolumeSnapshotsCreateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::VolumeSnapshotResponse>,
        encode: Some(encode::<types::VolumeSnapshotsCreateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUME_SNAPSHOTS_DELETE_BY_ID,
        call: |client, args| {
            let call = Client::from(client.clone()).volume_snapshots_delete_by_id(
                &args.required::<String>("snapshot_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUME_SNAPSHOTS_GET_BY_ID,
        call: |client, args| {
            let call = Client::from(client.clone()).volume_snapshots_get_by_id(
                &args.required::<String>("snapshot_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::VolumeSnapshotResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUME_SNAPSHOTS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).volume_snapshots_list(
                &args.required::<String>("volume_id")?,
                &VolumeSnapshotsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VolumeSnapshotsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUMES_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).volumes_create(
                &args.body::<types::VolumesCreateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::VolumeResponse>,
        encode: Some(encode::<types::VolumesCreateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUMES_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).volumes_delete(
                &args.required::<String>("volume_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUMES_DELETE_BY_NAME,
        call: |client, args| {
            let call = Client::from(client.clone()).volumes_delete_by_name(
                &VolumesDeleteByNameParams { name: args.optional("name")?, region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUMES_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).volumes_get(
                &args.required::<String>("volume_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::VolumeResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VOLUMES_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).volumes_list(
                &VolumesListParams { name: args.optional("name")?, region: args.optional("region")?, per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VolumesListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
