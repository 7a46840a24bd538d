// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::floating_ips::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &FLOATING_IPS_ACTION_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).floating_ips_action_get(
                &args.required::<String>("floating_ip")?,
                args.required::<i64>("action_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::FloatingIpActionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FLOATING_IPS_ACTION_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).floating_ips_action_list(
                &args.required::<String>("floating_ip")?,
                &FloatingIpsActionListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::FloatingIpsActionListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FLOATING_IPS_ACTION_POST,
        call: |client, args| {
            let call = Client::from(client.clone()).floating_ips_action_post(
                &args.required::<String>("floating_ip")?,
                args.optional_body::<types::FloatingIpsActionPostBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::FloatingIpActionResponse>,
        encode: Some(encode::<types::FloatingIpsActionPostBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FLOATING_IPS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).floating_ips_create(
                &args.body::<types::FloatingIpCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::FloatingIpsCreateResponse>,
        encode: Some(encode::<types::FloatingIpCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FLOATING_IPS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).floating_ips_delete(
                &args.required::<String>("floating_ip")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FLOATING_IPS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).floating_ips_get(
                &args.required::<String>("floating_ip")?,
            );
            args.finish(call)
        },
        decode: decode::<types::FloatingIpsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FLOATING_IPS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).floating_ips_list(
                &FloatingIpsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::FloatingIpsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
