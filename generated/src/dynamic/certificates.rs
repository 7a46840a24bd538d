// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::certificates::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &CERTIFICATES_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).certificates_create(
                &args.body::<types::CertificatesCreateBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::CertificatesCreateResponse>,
        encode: Some(encode::<types::CertificatesCreateBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &CERTIFICATES_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).certificates_delete(
                &args.required::<String>("certificate_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &CERTIFICATES_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).certificates_get(
                &args.required::<String>("certificate_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::CertificatesGetResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &CERTIFICATES_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).certificates_list(
                &CertificatesListParams { per_page: args.optional("per_page")?, page: args.optional("page")?, name: args.optional("name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::CertificatesListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
];
