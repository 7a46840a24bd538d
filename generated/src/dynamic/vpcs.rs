// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::vpcs::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &VPCS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcs_create(
                &args.body::<types::VpcsCreateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingVpcResponse>,
        encode: Some(encode::<types::VpcsCreateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCS_CREATE_PEERINGS,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcs_create_peerings(
                &args.required::<String>("vpc_id")?,
                &args.body::<types::VpcsCreatePeeringsBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::VpcPeeringResponse>,
        encode: Some(encode::<types::VpcsCreatePeeringsBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcs_delete(
                &args.required::<String>("vpc_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcs_get(
                &args.required::<String>("vpc_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingVpcResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcs_list(
                &VpcsListParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VpcsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCS_LIST_MEMBERS,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcs_list_members(
                &args.required::<String>("vpc_id")?,
                &VpcsListMembersParams { resource_type: args.optional("resource_type")?, per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VpcsListMembersResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCS_LIST_PEERINGS,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcs_list_peerings(
                &args.required::<String>("vpc_id")?,
                &VpcsListPeeringsParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VpcsListPeeringsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCS_PATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcs_patch(
                &args.required::<String>("vpc_id")?,
                &args.body::<types::VpcsPatchBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingVpcResponse>,
        encode: Some(encode::<types::VpcsPatchBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCS_PATCH_PEERINGS,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcs_patch_peerings(
                &args.required::<String>("vpc_id")?,
                &args.required::<String>("vpc_peering_id")?,
                &args.body::<types::VpcsPatchPeeringsBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::VpcPeeringResponse>,
        encode: Some(encode::<types::VpcsPatchPeeringsBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCS_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcs_update(
                &args.required::<String>("vpc_id")?,
                &args.body::<types::VpcsUpdateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ExistingVpcResponse>,
        encode: Some(encode::<types::VpcsUpdateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
];
