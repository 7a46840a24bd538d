// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::one_clicks::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &ONE_CLICKS_INSTALL_KUBERNETES,
        call: |client, args| {
            let call = Client::from(client.clone()).one_clicks_install_kubernetes(
                &args.body::<types::OneClickInstall>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::OneClicksInstallKubernetesResponse>,
        encode: Some(encode::<types::OneClickInstall>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &ONE_CLICKS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).one_clicks_list(
                &OneClicksListParams { type_: args.optional("type")? },
            );
            args.finish(call)
        },
        decode: decode::<types::OneClicksListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
