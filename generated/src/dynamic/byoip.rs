// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::byoip::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &BYOIP_PREFIXES_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).byoip_prefixes_create(
                &args.body::<types::ByoipPrefixCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ByoipPrefixesCreateResponse>,
        encode: Some(encode::<types::ByoipPrefixCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &BYOIP_PREFIXES_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).byoip_prefixes_delete(
                &args.required::<String>("byoip_prefix_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &BYOIP_PREFIXES_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).byoip_prefixes_get(
                &args.required::<String>("byoip_prefix_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ByoipPrefixesGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &BYOIP_PREFIXES_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).byoip_prefixes_list(
                &ByoipPrefixesListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ByoipPrefixesListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &BYOIP_PREFIXES_LIST_RESOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).byoip_prefixes_list_resources(
                &args.required::<String>("byoip_prefix_uuid")?,
                &ByoipPrefixesListResourcesParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ByoipPrefixesListResourcesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &BYOIP_PREFIXES_PATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).byoip_prefixes_patch(
                &args.required::<String>("byoip_prefix_uuid")?,
                &args.body::<types::ByoipPrefixUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ByoipPrefixesPatchResponse>,
        encode: Some(encode::<types::ByoipPrefixUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
];
