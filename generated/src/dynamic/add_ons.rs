// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::add_ons::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &ADDONS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).addons_create(
                &args.body::<types::AddonsCreateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AddonsCreateResponse>,
        encode: Some(encode::<types::AddonsCreateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &ADDONS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).addons_delete(
                &args.required::<String>("resource_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &ADDONS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).addons_get(
                &args.required::<String>("resource_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AddonsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &ADDONS_GET_APP,
        call: |client, args| {
            let call = Client::from(client.clone()).addons_get_app(
            );
            args.finish(call)
        },
        decode: decode::<types::AddonsGetAppResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &ADDONS_GET_APP_METADATA,
        call: |client, args| {
            let call = Client::from(client.clone()).addons_get_app_metadata(
                &args.required::<String>("app_slug")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AddonsGetAppMetadataResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &ADDONS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).addons_list(
            );
            args.finish(call)
        },
        decode: decode::<types::AddonsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &ADDONS_PATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).addons_patch(
                &args.required::<String>("resource_uuid")?,
                &args.body::<types::AddonsPatchBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AddonsUpdateResponse>,
        encode: Some(encode::<types::AddonsPatchBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &ADDONS_PATCH_PLAN,
        call: |client, args| {
            let call = Client::from(client.clone()).addons_patch_plan(
                &args.required::<String>("resource_uuid")?,
                &args.body::<types::AddonsPatchPlanBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AddonsUpdateResponse>,
        encode: Some(encode::<types::AddonsPatchPlanBody>),
        errors: &[(0, decode::<types::Error>)],
    },
];
