// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::vpc_peerings::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &VPC_PEERINGS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).vpc_peerings_create(
                &args.body::<types::VpcPeeringsCreateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::VpcPeeringsCreateResponse>,
        encode: Some(encode::<types::VpcPeeringsCreateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPC_PEERINGS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).vpc_peerings_delete(
                &args.required::<String>("vpc_peering_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::VpcPeeringsDeleteResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPC_PEERINGS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).vpc_peerings_get(
                &args.required::<String>("vpc_peering_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ActiveVpcPeeringResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPC_PEERINGS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).vpc_peerings_list(
                &VpcPeeringsListParams { per_page: args.optional("per_page")?, page: args.optional("page")?, region: args.optional("region")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VpcPeeringsListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPC_PEERINGS_PATCH,
        call: |client, args| {
            let call = Client::from(client.clone()).vpc_peerings_patch(
                &args.required::<String>("vpc_peering_id")?,
                &args.body::<types::VpcPeeringsPatchBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ActiveVpcPeeringResponse>,
        encode: Some(encode::<types::VpcPeeringsPatchBody>),
        errors: &[(0, decode::<types::Error>)],
    },
];
