// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::ssh_keys::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &SSH_KEYS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).ssh_keys_create(
                &args.body::<types::SshKeyCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::SshKeysCreateResponse>,
        encode: Some(encode::<types::SshKeyCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SSH_KEYS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).ssh_keys_delete(
                args.required::<String>("ssh_key_identifier")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SSH_KEYS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).ssh_keys_get(
                args.required::<String>("ssh_key_identifier")?,
            );
            args.finish(call)
        },
        decode: decode::<types::SshKeysExistingResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SSH_KEYS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).ssh_keys_list(
                &SshKeysListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::SshKeysListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SSH_KEYS_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).ssh_keys_update(
                args.required::<String>("ssh_key_identifier")?,
                &args.body::<types::SshKeysUpdateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::SshKeysExistingResponse>,
        encode: Some(encode::<types::SshKeysUpdateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
];
