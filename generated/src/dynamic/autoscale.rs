// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::autoscale::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &AUTOSCALEPOOLS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).autoscalepools_create(
                args.optional_body::<types::AutoscalePoolCreate>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::AutoscalePoolCreateResponse>,
        encode: Some(encode::<types::AutoscalePoolCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &AUTOSCALEPOOLS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).autoscalepools_delete(
                &args.required::<String>("autoscale_pool_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &AUTOSCALEPOOLS_DELETE_DANGEROUS,
        call: |client, args| {
            let call = Client::from(client.clone()).autoscalepools_delete_dangerous(
                &args.required::<String>("autoscale_pool_id")?,
                &AutoscalepoolsDeleteDangerousParams { x_dangerous: args.required("X-Dangerous")? },
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &AUTOSCALEPOOLS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).autoscalepools_get(
                &args.required::<String>("autoscale_pool_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AutoscalepoolsGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &AUTOSCALEPOOLS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).autoscalepools_list(
                &AutoscalepoolsListParams { per_page: args.optional("per_page")?, page: args.optional("page")?, name: args.optional("name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AutoscalepoolsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &AUTOSCALEPOOLS_LIST_HISTORY,
        call: |client, args| {
            let call = Client::from(client.clone()).autoscalepools_list_history(
                &args.required::<String>("autoscale_pool_id")?,
                &AutoscalepoolsListHistoryParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AutoscalepoolsListHistoryResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &AUTOSCALEPOOLS_LIST_MEMBERS,
        call: |client, args| {
            let call = Client::from(client.clone()).autoscalepools_list_members(
                &args.required::<String>("autoscale_pool_id")?,
                &AutoscalepoolsListMembersParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AutoscalepoolsListMembersResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &AUTOSCALEPOOLS_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).autoscalepools_update(
                &args.required::<String>("autoscale_pool_id")?,
                args.optional_body::<types::AutoscalePoolCreate>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::AutoscalePoolCreateResponse>,
        encode: Some(encode::<types::AutoscalePoolCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
];
