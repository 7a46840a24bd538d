// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::snapshots::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &SNAPSHOTS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).snapshots_delete(
                args.required::<String>("snapshot_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SNAPSHOTS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).snapshots_get(
                args.required::<String>("snapshot_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::SnapshotsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &SNAPSHOTS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).snapshots_list(
                &SnapshotsListParams { per_page: args.optional("per_page")?, page: args.optional("page")?, resource_type: args.optional("resource_type")?, region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<types::SnapshotsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
