// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::tags::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &TAGS_ASSIGN_RESOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).tags_assign_resources(
                &args.required::<String>("tag_id")?,
                &args.body::<types::TagResourcesRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::TagResourcesRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &TAGS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).tags_create(
                &args.body::<types::TagCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::TagsCreateResponse>,
        encode: Some(encode::<types::TagCreate>),
        errors: &[(400, decode::<types::ErrorWithRootCauses>), (0, decode::<types::Error>)],
    },
    Entry {
        operation: &TAGS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).tags_delete(
                &args.required::<String>("tag_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &TAGS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).tags_get(
                &args.required::<String>("tag_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::TagsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &TAGS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).tags_list(
                &TagsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::TagsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &TAGS_UNASSIGN_RESOURCES,
        call: |client, args| {
            let call = Client::from(client.clone()).tags_unassign_resources(
                &args.required::<String>("tag_id")?,
                &args.body::<types::TagResourcesRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::TagResourcesRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
];
