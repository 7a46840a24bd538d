// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::spaces_keys::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &SPACES_KEY_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).spaces_key_create(
                &args.body::<types::SpacesKeyRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::SpacesKeyCreateResponse>,
        encode: Some(encode::<types::SpacesKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SPACES_KEY_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).spaces_key_delete(
                &args.required::<String>("access_key")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SPACES_KEY_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).spaces_key_get(
                &args.required::<String>("access_key")?,
            );
            args.finish(call)
        },
        decode: decode::<types::SpacesKeyGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SPACES_KEY_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).spaces_key_list(
                &SpacesKeyListParams { per_page: args.optional("per_page")?, page: args.optional("page")?, sort: args.optional("sort")?, sort_direction: args.optional("sort_direction")?, name: args.optional("name")?, bucket: args.optional("bucket")?, permission: args.optional("permission")? },
            );
            args.finish(call)
        },
        decode: decode::<types::SpacesKeyListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SPACES_KEY_PATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).spaces_key_patch(
                &args.required::<String>("access_key")?,
                &args.body::<types::SpacesKeyRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::KeyUpdateResponse>,
        encode: Some(encode::<types::SpacesKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SPACES_KEY_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).spaces_key_update(
                &args.required::<String>("access_key")?,
                &args.body::<types::SpacesKeyRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::KeyUpdateResponse>,
        encode: Some(encode::<types::SpacesKeyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
];
