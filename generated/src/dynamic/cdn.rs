// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::cdn::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &CDN_CREATE_ENDPOINT,
        call: |client, args| {
            let call = Client::from(client.clone()).cdn_create_endpoint(
                &args.body::<types::CdnEndpointCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingEndpointResponse>,
        encode: Some(encode::<types::CdnEndpointCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &CDN_DELETE_ENDPOINT,
        call: |client, args| {
            let call = Client::from(client.clone()).cdn_delete_endpoint(
                &args.required::<String>("cdn_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &CDN_GET_ENDPOINT,
        call: |client, args| {
            let call = Client::from(client.clone()).cdn_get_endpoint(
                &args.required::<String>("cdn_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingEndpointResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &CDN_LIST_ENDPOINTS,
        call: |client, args| {
            let call = Client::from(client.clone()).cdn_list_endpoints(
                &CdnListEndpointsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::CdnListEndpointsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &CDN_PURGE_CACHE,
        call: |client, args| {
            let call = Client::from(client.clone()).cdn_purge_cache(
                &args.required::<String>("cdn_id")?,
                &args.body::<types::CdnPurge>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::CdnPurge>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &CDN_UPDATE_ENDPOINTS,
        call: |client, args| {
            let call = Client::from(client.clone()).cdn_update_endpoints(
                &args.required::<String>("cdn_id")?,
                &args.body::<types::CdnEndpointUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingEndpointResponse>,
        encode: Some(encode::<types::CdnEndpointUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
];
