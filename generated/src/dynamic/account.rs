// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::account::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &ACCOUNT_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).account_get(
            );
            args.finish(call)
        },
        decode: decode::<types::AccountGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
