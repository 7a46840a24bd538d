// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::firewalls::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &FIREWALLS_ADD_RULES,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_add_rules(
                &args.required::<String>("firewall_id")?,
                args.optional_body::<types::FirewallRules>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::FirewallRules>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FIREWALLS_ADD_TAGS,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_add_tags(
                &args.required::<String>("firewall_id")?,
                args.optional_body::<types::FirewallsAddTagsBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::FirewallsAddTagsBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FIREWALLS_ASSIGN_DROPLETS,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_assign_droplets(
                &args.required::<String>("firewall_id")?,
                args.optional_body::<types::FirewallsAssignDropletsBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::FirewallsAssignDropletsBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FIREWALLS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_create(
                args.optional_body::<types::FirewallsCreateBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::FirewallsCreateResponse>,
        encode: Some(encode::<types::FirewallsCreateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FIREWALLS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_delete(
                &args.required::<String>("firewall_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FIREWALLS_DELETE_DROPLETS,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_delete_droplets(
                &args.required::<String>("firewall_id")?,
                args.optional_body::<types::FirewallsDeleteDropletsBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::FirewallsDeleteDropletsBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FIREWALLS_DELETE_RULES,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_delete_rules(
                &args.required::<String>("firewall_id")?,
                args.optional_body::<types::FirewallRules>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::FirewallRules>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FIREWALLS_DELETE_TAGS,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_delete_tags(
                &args.required::<String>("firewall_id")?,
                args.optional_body::<types::FirewallsDeleteTagsBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::FirewallsDeleteTagsBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FIREWALLS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_get(
                &args.required::<String>("firewall_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::FirewallsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FIREWALLS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_list(
                &FirewallsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::FirewallsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &FIREWALLS_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).firewalls_update(
                &args.required::<String>("firewall_id")?,
                args.optional_body::<types::FirewallsUpdateBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::FirewallsUpdateResponse>,
        encode: Some(encode::<types::FirewallsUpdateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
];
