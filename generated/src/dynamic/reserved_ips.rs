// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::reserved_ips::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &RESERVED_IPS_ACTIONS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ips_actions_get(
                &args.required::<String>("reserved_ip")?,
                args.required::<i64>("action_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ReservedIpActionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPS_ACTIONS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ips_actions_list(
                &args.required::<String>("reserved_ip")?,
                &ReservedIpsActionsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ReservedIpsActionsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPS_ACTIONS_POST,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ips_actions_post(
                &args.required::<String>("reserved_ip")?,
                args.optional_body::<types::ReservedIpsActionsPostBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ReservedIpActionResponse>,
        encode: Some(encode::<types::ReservedIpsActionsPostBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ips_create(
                &args.body::<types::ReservedIpCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ReservedIpsCreateResponse>,
        encode: Some(encode::<types::ReservedIpCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ips_delete(
                &args.required::<String>("reserved_ip")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ips_get(
                &args.required::<String>("reserved_ip")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ReservedIpsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ips_list(
                &ReservedIpsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ReservedIpsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPV6_ACTIONS_POST,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ipv6_actions_post(
                &args.required::<String>("reserved_ipv6")?,
                args.optional_body::<types::ReservedIpv6ActionsPostBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::ReservedIpv6ActionsPostResponse>,
        encode: Some(encode::<types::ReservedIpv6ActionsPostBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPV6_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ipv6_create(
                &args.body::<types::ReservedIpv6Create>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ReservedIpv6CreateResponse>,
        encode: Some(encode::<types::ReservedIpv6Create>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPV6_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ipv6_delete(
                &args.required::<String>("reserved_ipv6")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPV6_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ipv6_get(
                &args.required::<String>("reserved_ipv6")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ReservedIpv6GetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &RESERVED_IPV6_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).reserved_ipv6_list(
                &ReservedIpv6ListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::ReservedIpv6ListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
