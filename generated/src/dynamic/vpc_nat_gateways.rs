// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::vpc_nat_gateways::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &VPCNATGATEWAYS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcnatgateways_create(
                args.optional_body::<types::VpcNatGatewayCreate>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::VpcnatgatewaysCreateResponse>,
        encode: Some(encode::<types::VpcNatGatewayCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCNATGATEWAYS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcnatgateways_delete(
                &args.required::<String>("id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCNATGATEWAYS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcnatgateways_get(
                &args.required::<String>("id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::VpcnatgatewaysGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCNATGATEWAYS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcnatgateways_list(
                &VpcnatgatewaysListParams { per_page: args.optional("per_page")?, page: args.optional("page")?, state: args.optional("state")?, region: args.optional("region")?, type_: args.optional("type")?, name: args.optional("name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::VpcnatgatewaysListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &VPCNATGATEWAYS_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).vpcnatgateways_update(
                &args.required::<String>("id")?,
                args.optional_body::<types::VpcNatGatewayUpdate>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::VpcnatgatewaysUpdateResponse>,
        encode: Some(encode::<types::VpcNatGatewayUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
];
