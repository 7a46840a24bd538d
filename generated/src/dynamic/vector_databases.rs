// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::vector_databases::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &VECTOR_DATABASES_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_create(
                args.optional_body::<types::VectordbCreateVectorDbRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::VectordbCreateVectorDbResponse>,
        encode: Some(encode::<types::VectordbCreateVectorDbRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VECTOR_DATABASES_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_delete(
                &args.required::<String>("id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VECTOR_DATABASES_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_get(
                &args.required::<String>("id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::VectordbGetVectorDbResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VECTOR_DATABASES_GET_CREDENTIALS,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_get_credentials(
                &args.required::<String>("id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::VectordbGetVectorDbAdminCredentialsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VECTOR_DATABASES_GET_RESTORE_STATUS,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_get_restore_status(
                &args.required::<String>("id")?,
                &args.required::<String>("backup_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::VectordbGetRestoreStatusResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VECTOR_DATABASES_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_list(
                &VectorDatabasesListParams { page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VectordbListVectorDbsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VECTOR_DATABASES_LIST_BACKUPS,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_list_backups(
                &args.required::<String>("id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::VectordbListBackupsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VECTOR_DATABASES_POST_RESIZE,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_post_resize(
                &args.required::<String>("id")?,
                args.optional_body::<types::VectordbResizeVectorDbRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::VectordbResizeVectorDbResponse>,
        encode: Some(encode::<types::VectordbResizeVectorDbRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VECTOR_DATABASES_POST_RESTORE_BACKUP,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_post_restore_backup(
                &args.required::<String>("id")?,
                &args.required::<String>("backup_id")?,
                args.optional_body::<types::VectordbRestoreBackupRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::VectordbRestoreBackupResponse>,
        encode: Some(encode::<types::VectordbRestoreBackupRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VECTOR_DATABASES_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_update(
                &args.required::<String>("id")?,
                args.optional_body::<types::VectordbUpdateVectorDbRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::VectordbUpdateVectorDbResponse>,
        encode: Some(encode::<types::VectordbUpdateVectorDbRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VECTOR_DATABASES_UPDATE_TAGS,
        call: |client, args| {
            let call = Client::from(client.clone()).vector_databases_update_tags(
                &args.required::<String>("id")?,
                args.optional_body::<types::VectordbUpdateVectorDbTagsRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::VectordbUpdateVectorDbTagsResponse>,
        encode: Some(encode::<types::VectordbUpdateVectorDbTagsRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
];
