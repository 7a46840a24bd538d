// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::load_balancers::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &LOAD_BALANCERS_ADD_DROPLETS,
        call: |client, args| {
            let call = Client::from(client.clone()).load_balancers_add_droplets(
                &args.required::<String>("lb_id")?,
                &args.body::<types::LoadBalancersAddDropletsBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::LoadBalancersAddDropletsBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &LOAD_BALANCERS_ADD_FORWARDING_RULES,
        call: |client, args| {
            let call = Client::from(client.clone()).load_balancers_add_forwarding_rules(
                &args.required::<String>("lb_id")?,
                &args.body::<types::LoadBalancersAddForwardingRulesBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::LoadBalancersAddForwardingRulesBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &LOAD_BALANCERS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).load_balancers_create(
                &args.body::<types::LoadBalancerCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::LoadBalancersCreateResponse>,
        encode: Some(encode::<types::LoadBalancerCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &LOAD_BALANCERS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).load_balancers_delete(
                &args.required::<String>("lb_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &LOAD_BALANCERS_DELETE_CACHE,
        call: |client, args| {
            let call = Client::from(client.clone()).load_balancers_delete_cache(
                &args.required::<String>("lb_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &LOAD_BALANCERS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).load_balancers_get(
                &args.required::<String>("lb_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::LoadBalancersGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &LOAD_BALANCERS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).load_balancers_list(
                &LoadBalancersListParams { per_page: args.optional("per_page")?, page: args.optional("page")?, names: args.optional("names")?, uuids: args.optional("uuids")? },
            );
            args.finish(call)
        },
        decode: decode::<types::LoadBalancersListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &LOAD_BALANCERS_REMOVE_DROPLETS,
        call: |client, args| {
            let call = Client::from(client.clone()).load_balancers_remove_droplets(
                &args.required::<String>("lb_id")?,
                &args.body::<types::LoadBalancersRemoveDropletsBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::LoadBalancersRemoveDropletsBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &LOAD_BALANCERS_REMOVE_FORWARDING_RULES,
        call: |client, args| {
            let call = Client::from(client.clone()).load_balancers_remove_forwarding_rules(
                &args.required::<String>("lb_id")?,
                &args.body::<types::LoadBalancersRemoveForwardingRulesBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::LoadBalancersRemoveForwardingRulesBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &LOAD_BALANCERS_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).load_balancers_update(
                &args.required::<String>("lb_id")?,
                &args.body::<types::LoadBalancerCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::LoadBalancersUpdateResponse>,
        encode: Some(encode::<types::LoadBalancerCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
];
